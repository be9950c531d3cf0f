// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import dev.cnitelemetry.benchmarks.corpus.NextScrape;
import dev.cnitelemetry.benchmarks.corpus.PageChange;
import dev.cnitelemetry.benchmarks.corpus.ReplacedSeries;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.check.LintRule;
import dev.cnitelemetry.text.check.ScrapeLinter;
import dev.cnitelemetry.text.read.ScrapeSession;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those who are compared find the same; where a peer does not, this says so. */
@Tag("long")
class SameResultsTest {
  @ParameterizedTest
  @EnumSource
  void readersAgree(Corpus corpus) {
    byte[] bytes = corpus.bytes();
    Tally values = run(Readers.values(corpus.format(), bytes));
    assertSame(values, run(Readers.labels(corpus.format(), bytes)), 0);
    assertSame(values, run(Readers.definitions(corpus.format(), bytes)), 0);
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void noSeriesStandsTwice(Corpus corpus) {
    ScrapeLinter linter = ScrapeLinter.against(MetricCatalog.empty()).build();
    byte[] bytes = corpus.bytes();
    for (byte[] body : new byte[][] {bytes, NextScrape.of(bytes, 0.1, 0.01)}) {
      List<Finding> twice =
          linter.lint(body, corpus.format()).findings().stream()
              .filter(finding -> finding.code() == LintRule.DUPLICATE_SERIES)
              .toList();
      assertEquals(List.of(), twice);
    }
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void sessionsAgree(Corpus corpus) {
    byte[] bytes = corpus.bytes();
    for (double churned : new double[] {0, 0.01}) {
      Tally first = run(Readers.values(corpus.format(), bytes));
      byte[] next = NextScrape.of(bytes, 0.1, churned);
      Tally second = run(Readers.values(corpus.format(), next));
      Pass dense = Sessions.dense(corpus.format(), bytes, 0.1, churned);
      Pass events = Sessions.events(corpus.format(), bytes, 0.1, churned);
      for (int turn = 0; turn < 2; turn++) {
        assertSame(first, run(dense), 1e-9);
        assertSame(first, run(events), 0);
        assertSame(second, run(dense), 1e-9);
        assertSame(second, run(events), 0);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void sessionsAgreeWhateverBecomesOfAPage(PageChange change) {
    for (Corpus corpus : List.of(Corpus.NODE_EXPORTER, Corpus.CALICO, Corpus.UNITS)) {
      boolean comments = change == PageChange.COMMENTED || change == PageChange.SPACED;
      if (comments && corpus.format() != TextFormat.PROMETHEUS_0_0_4) {
        continue; // OpenMetrics has no comments
      }
      byte[] page = corpus.bytes();
      byte[] next = change.of(page, 3);
      Tally first = run(Readers.values(corpus.format(), page));
      Tally second = run(Readers.values(corpus.format(), next));
      Pass turns = Sessions.turns(corpus.format(), page, next);
      for (int turn = 0; turn < 3; turn++) {
        assertSame(first, run(turns), 1e-9);
        assertSame(second, run(turns), 1e-9);
      }
    }
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource(from = "KSM", to = "EXEMPLARS")
  void sessionsAgreeWhereSeriesAreReplaced(Corpus corpus) {
    byte[] bytes = corpus.bytes();
    byte[] next = NextScrape.of(ReplacedSeries.of(bytes, 0.01), 0.1, 0);
    Tally first = run(Readers.values(corpus.format(), bytes));
    Tally second = run(Readers.values(corpus.format(), next));
    Pass replaced = Sessions.replaced(corpus.format(), bytes, 0.1, 0.01);
    // Beyond the hundredth scrape, behind which the session forgets those that went.
    for (int turn = 0; turn < 60; turn++) {
      assertSame(first, run(replaced), 1e-9);
      assertSame(second, run(replaced), 1e-9);
    }
  }

  @ParameterizedTest
  @EnumSource(from = "KSM", to = "EXEMPLARS")
  void replacedSeriesWereNeverThere(Corpus corpus) {
    byte[] bytes = ReplacedSeries.of(corpus.bytes(), 0.01);
    ReplacedSeries replaced = new ReplacedSeries(bytes);
    ScrapeSession session = ScrapeSession.builder(corpus.format()).build();
    int samples = 0;
    for (int number = 0; number < 5; number++) {
      byte[] buffer = session.buffer(bytes.length);
      System.arraycopy(bytes, 0, buffer, 0, bytes.length);
      replaced.replace(buffer, number);
      session.read(bytes.length);
      samples = number == 0 ? session.seriesCount() : samples;
      assertEquals(samples + number * replaced.count(), session.seriesCount());
    }
    assertTrue(replaced.count() > 0 && replaced.count() <= 0.02 * samples, "" + replaced.count());
  }

  @ParameterizedTest
  @EnumSource(from = "APISERVER", to = "CALICO")
  void splitAgreesWhereNoLabelHasACommaOrABlank(Corpus corpus) {
    byte[] bytes = corpus.bytes();
    Tally split = run(JavaPeers.split(bytes));
    assertSame(run(Readers.values(corpus.format(), bytes)), split, 1e-9);
  }

  private static Tally run(Pass pass) {
    Tally tally = new Tally();
    pass.run(tally);
    return tally;
  }

  private static void assertSame(Tally expected, Tally actual, double relative) {
    assertEquals(expected.samples(), actual.samples());
    assertEquals(expected.sum(), actual.sum(), Math.abs(expected.sum()) * relative);
  }
}
