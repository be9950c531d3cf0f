// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import dev.cnitelemetry.benchmarks.snapshot.RegistryToTextBenchmark.Author;
import dev.cnitelemetry.text.TextFormat;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The benchmarks compute what they are compared by. */
@Tag("long")
class SnapshotBenchmarksTest {

  @ParameterizedTest
  @EnumSource(
      value = TextFormat.class,
      names = {"PROMETHEUS_0_0_4", "OPENMETRICS_1_0"})
  void allWritersWriteTheSame(TextFormat format) {
    MetricSnapshots snapshots = LargeRegistry.make().scrape();
    List<String> theirs = numbers(Author.CLIENTS.writer(format).toDebugString(snapshots));
    assertEquals(
        theirs, numbers(Author.OURS_SPELT_AS_THE_CLIENTS.writer(format).toDebugString(snapshots)));
    assertEquals(
        theirs.stream().sorted().toList(),
        numbers(Author.OURS.writer(format).toDebugString(snapshots)).stream().sorted().toList());
    assertEquals(9_000, theirs.stream().filter(line -> !line.startsWith("#")).count());
  }

  /** Lines with their numbers in one spelling: JDK 17 prints more digits than needed for some. */
  private static List<String> numbers(String page) {
    return page.lines().map(SnapshotBenchmarksTest::line).toList();
  }

  private static String line(String line) {
    if (line.startsWith("#")) {
      return line;
    }
    int blank = line.lastIndexOf(' ');
    String series = line.substring(0, blank).replace(".0\"", "\"");
    return series + " " + Double.parseDouble(line.substring(blank + 1));
  }

  @Test
  void everyPageBecomesSnapshots() {
    for (Corpus corpus :
        List.of(Corpus.NODE_EXPORTER, Corpus.PROMETHEUS, Corpus.APISERVER, Corpus.EXEMPLARS)) {
      TextToSnapshotsBenchmark benchmark = new TextToSnapshotsBenchmark();
      benchmark.corpus = corpus;
      benchmark.prepare();
      assertTrue(benchmark.snapshots().metrics().size() > 0, corpus.name());
    }
  }
}
