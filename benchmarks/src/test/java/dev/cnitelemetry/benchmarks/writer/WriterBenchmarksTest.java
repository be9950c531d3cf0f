// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.writer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All writers that are measured write the same samples. */
class WriterBenchmarksTest {

  @ParameterizedTest
  @EnumSource(
      value = TextFormat.class,
      names = {"PROMETHEUS_0_0_4", "OPENMETRICS_1_0"})
  void allWritersMeanTheSame(TextFormat format) throws IOException {
    WriterBenchmark benchmark = new WriterBenchmark();
    benchmark.format = format;
    Map<String, Double> expected = expected(SwitchFamilies.make());
    assertEquals(1500, expected.size());
    assertEquals(expected, samples(format, benchmark.clientLibrary().toByteArray()));
    assertEquals(expected, samples(format, benchmark.micrometer().toByteArray()));
    assertEquals(expected, samples(format, benchmark.ours().toByteArray()));
    byte[] prepared = benchmark.oursPrepared().toByteArray();
    assertEquals(expected, samples(format, prepared));
    assertEquals(benchmark.ours().toString(UTF_8), new String(prepared, UTF_8), "byte for byte");
  }

  @ParameterizedTest
  @EnumSource(SeriesChange.class)
  void pagesThatChangeAreWrittenAsTheyAre(SeriesChange change) {
    WriterBenchmark benchmark = new WriterBenchmark();
    benchmark.change = change;
    for (List<SwitchFamilies.Family> page : change.pages(SwitchFamilies.make())) {
      assertEquals(
          expected(page), samples(benchmark.format, benchmark.ours().toByteArray()), change::name);
    }
    if (change.keepsSeries()) {
      for (List<SwitchFamilies.Family> page : change.pages(SwitchFamilies.make())) {
        assertEquals(
            expected(page), samples(benchmark.format, benchmark.oursPrepared().toByteArray()));
      }
    }
  }

  private static Map<String, Double> expected(List<SwitchFamilies.Family> page) {
    Map<String, Double> expected = new TreeMap<>();
    for (SwitchFamilies.Family family : page) {
      for (SwitchFamilies.Series series : family.series()) {
        expected.put(
            Map.entry(family.name(), series.operation() + "," + series.table()).toString(),
            series.value());
      }
    }
    return expected;
  }

  private static Map<String, Double> samples(TextFormat format, byte[] text) {
    ExpositionReader reader = ExpositionReader.builder(format).build();
    reader.reset(text, 0, text.length);
    Map<String, Double> samples = new TreeMap<>();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE) {
        String labels = reader.labelText("operation") + "," + reader.labelText("table_name");
        samples.put(Map.entry(reader.name().toString(), labels).toString(), reader.value());
      }
    }
    return samples;
  }
}
