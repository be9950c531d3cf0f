// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.client.LiveMetrics;
import dev.cnitelemetry.testsupport.TestData;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scrape becomes what the page that it was read from becomes. */
class SnapshotsOfScrapesTest {

  static void assertSame(TextFormat format, byte[] page) {
    Snapshots ofPage = Snapshots.from(CanonicalPage.reader(format, page));
    Snapshots ofScrape = Snapshots.from(Scrape.parse(page, format));
    assertEquals(ofPage.report(), ofScrape.report());
    assertEquals(description(ofPage), description(ofScrape));
  }

  private static List<String> description(Snapshots snapshots) {
    return Stream.of(TextFormat.values())
        .flatMap(
            format ->
                Stream.of(NamePolicy.values())
                    .map(
                        names ->
                            Snapshots.formatWriter(format)
                                .names(names)
                                .createdTimestamps(true)
                                .build()
                                .toDebugString(snapshots.metrics())))
        .toList();
  }

  private static void assertSame(TextFormat format, String... lines) {
    assertSame(format, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

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
  void realScrapes(String file) throws IOException {
    Path path = TestData.path("scrapes/" + file);
    TextFormat format =
        file.endsWith(".om") ? TextFormat.OPENMETRICS_1_0 : TextFormat.PROMETHEUS_1_0_0;
    assertSame(format, Files.readAllBytes(path));
  }

  static Stream<Component> components() {
    return MetricCatalog.installed().components().stream();
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("components")
  void componentsOfTheCatalogues(Component component) {
    LiveMetrics live = LiveMetrics.all(component, MetricCatalog.installed());
    for (TextFormat format : TextFormat.values()) {
      String page = Snapshots.formatWriter(format).build().toDebugString(live.registry().scrape());
      assertSame(format, page.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void namesThatClash() {
    assertSame(
        TextFormat.PROMETHEUS_0_0_4,
        "# TYPE x gauge",
        "x 1",
        "# TYPE x_total counter",
        "x_total 2",
        "# TYPE x_total_total gauge",
        "x_total_total 3");
    assertSame(
        TextFormat.OPENMETRICS_1_0,
        "# TYPE a gauge",
        "# HELP a Running.",
        "a 1",
        "# TYPE a counter",
        "# HELP a Started.",
        "a_total 2 # {trace=\"t\"} 0.5 3",
        "a_created 4",
        "# EOF");
  }

  @Test
  void metadataWithoutSamplesAndBehindThem() {
    assertSame(
        TextFormat.PROMETHEUS_0_0_4,
        "early 1 17",
        "# HELP early Late.",
        "# TYPE alone summary",
        "# TYPE bare untyped",
        "alone_count 0 0",
        "stranger{le=\"1\"} 2");
  }

  @Test
  void whatTheClientRefuses() {
    assertSame(
        TextFormat.OPENMETRICS_1_0,
        "# TYPE h histogram",
        "h_bucket{le=\"x\"} 1",
        "h_bucket{le=\"+Inf\",__a=\"1\"} 1 # {__b=\"c\"} 2",
        "# TYPE s stateset",
        "s{s=\"on\"} 7 0",
        "# EOF");
  }

  @Test
  void familiesThatLieInterleaved() {
    assertSame(
        TextFormat.PROMETHEUS_0_0_4,
        "# TYPE a counter",
        "# TYPE b histogram",
        "a 1",
        "b_bucket{le=\"+Inf\"} 1",
        "a{c=\"d\"} 2",
        "b_sum 1",
        "b_count 1");
  }
}
