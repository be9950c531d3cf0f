package dev.cnitelemetry.benchmarks.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import dev.cnitelemetry.benchmarks.corpus.NextScrape;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.check.LintFinding;
import dev.cnitelemetry.text.check.LintRule;
import dev.cnitelemetry.text.check.ScrapeLinter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those who are compared find the same; where a peer does not, this says so. */
class SameResultsTest {
  @ParameterizedTest
  @EnumSource
  void readersAgree(Corpus corpus) {
    byte[] bytes = corpus.bytes();
    Tally values = run(Readers.values(corpus.format(), bytes));
    assertSame(values, run(Readers.labels(corpus.format(), bytes)), 0);
    assertSame(values, run(Readers.definitions(corpus.format(), bytes)), 0);
  }

  @ParameterizedTest
  @EnumSource
  void noSeriesStandsTwice(Corpus corpus) {
    ScrapeLinter linter = ScrapeLinter.against(MetricCatalog.empty()).build();
    byte[] bytes = corpus.bytes();
    for (byte[] body : new byte[][] {bytes, NextScrape.of(bytes, 0.1, 0.01)}) {
      List<LintFinding> twice =
          linter.lint(body, corpus.format()).findings().stream()
              .filter(finding -> finding.rule() == LintRule.DUPLICATE_SERIES)
              .toList();
      assertEquals(List.of(), twice);
    }
  }

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
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UTF8", "EXEMPLARS", "KSM"})
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
