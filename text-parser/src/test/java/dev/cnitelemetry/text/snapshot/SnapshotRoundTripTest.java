// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.testsupport.TestData;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real scrapes to snapshots and back, under the names they were declared with. */
class SnapshotRoundTripTest {

  /** What stands in no finding: OpenMetrics has no exemplars on counts, so their copies go. */
  private static final String MISPLACED_EXEMPLAR = "(?s).*_count\\{.*} \\S+ # \\{.*";

  private static final Map<String, Map<SnapshotDifference, Integer>> EXPECTED_FINDINGS =
      Map.of(
          "calico-felix.prom", Map.of(SnapshotDifference.RENAMED, 16),
          "node_exporter-1.5.0.prom", Map.of(SnapshotDifference.FULL_NAME, 1),
          "prometheus-2.42.0.prom", Map.of(SnapshotDifference.FULL_NAME, 1));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bird_exporter-1.4.1.prom",
        "calico-felix.prom",
        "client_java-1.9.0-exemplars-everywhere.om",
        "client_java-1.9.0-utf8.om",
        "client_java-1.9.0-utf8.prom",
        "client_java-1.9.0.om",
        "client_java-1.9.0.prom",
        "node_exporter-1.5.0.prom",
        "prometheus-2.42.0-federate.prom",
        "prometheus-2.42.0.prom",
      })
  void keepsEveryLine(String file) throws IOException {
    byte[] page = scrape(file);
    TextFormat format = format(file);
    Snapshots read = Snapshots.from(CanonicalPage.reader(format, page));
    assertEquals(
        EXPECTED_FINDINGS.getOrDefault(file, Map.of()),
        read.report().findings().stream()
            .collect(
                Collectors.groupingBy(
                    Finding::code, TreeMap::new, Collectors.summingInt(each -> 1))));

    ExpositionWriter writer =
        ExpositionWriter.builder(format)
            .escaping(EscapingScheme.ALLOW_UTF_8)
            .counters(CounterNaming.REFUSE)
            .build();
    assertEquals(
        List.of(), Snapshots.write(read.metrics(), writer, NamePolicy.AS_DECLARED).findings());
    writer.finish();

    List<String> before = CanonicalPage.of(CanonicalPage.reader(format, page));
    List<String> after = CanonicalPage.of(format, writer.content().toString());
    boolean misplaced = file.contains("everywhere");
    assertEquals(
        before.stream()
            .map(
                line ->
                    misplaced && line.matches(MISPLACED_EXEMPLAR) ? withoutExemplar(line) : line)
            .sorted()
            .collect(Collectors.joining("\n")),
        after.stream().sorted().collect(Collectors.joining("\n")));
  }

  private static String withoutExemplar(String line) {
    return line.substring(0, line.indexOf(" # "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bird_exporter-1.4.1.prom",
        "calico-felix.prom",
        "node_exporter-1.5.0.prom",
        "prometheus-2.42.0.prom"
      })
  void keepsWhatGoProgramsWroteToTheByte(String file) throws IOException {
    byte[] page = scrape(file);
    Snapshots read = Snapshots.from(CanonicalPage.reader(TextFormat.PROMETHEUS_0_0_4, page));
    ExpositionWriter writer = ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).build();
    Snapshots.write(read.metrics(), writer, NamePolicy.AS_DECLARED);
    assertEquals(new String(page, StandardCharsets.UTF_8), writer.finish().content().toString());
  }

  private static TextFormat format(String file) {
    if (file.endsWith(".om")) {
      return TextFormat.OPENMETRICS_1_0;
    }
    return file.contains("utf8") ? TextFormat.PROMETHEUS_1_0_0 : TextFormat.PROMETHEUS_0_0_4;
  }

  private static byte[] scrape(String file) throws IOException {
    return Files.readAllBytes(TestData.path("scrapes/" + file));
  }
}
