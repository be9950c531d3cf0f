// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

import static dev.cnitelemetry.text.check.ScrapeAssert.assertThatScrape;
import static dev.cnitelemetry.text.check.ScrapeAssert.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.metrics.UntypedDefinition;
import dev.cnitelemetry.metrics.client.LiveMetrics;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.text.check.ScrapeAssert;
import dev.cnitelemetry.text.convert.PageMerge;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.scrape.Scrape;
import dev.cnitelemetry.text.snapshot.NamePolicy;
import dev.cnitelemetry.text.snapshot.SnapshotDifference;
import dev.cnitelemetry.text.snapshot.Snapshots;
import dev.cnitelemetry.text.write.ExpositionWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people wrote who use the library: the field cases that are programs. */
class FieldProgramsTest {

  private static final String TIMER =
      """
      # HELP prime_test_seconds
      # TYPE prime_test_seconds summary
      prime_test_seconds_count{env="test",prime="true",registry="prometheus"} 1.0
      prime_test_seconds_sum{env="test",prime="true",registry="prometheus"} 0.002
      # HELP prime_test_seconds_max
      # TYPE prime_test_seconds_max gauge
      prime_test_seconds_max{env="test",prime="true",registry="prometheus"} 0.002
      # TYPE connections_total counter
      connections_total{virtual_cluster="demo"} 1.0
      """;

  private static final Label ENV = Label.text("env");
  private static final Label PRIME = Label.text("prime");
  private static final SummaryDefinition PRIME_TEST =
      SummaryDefinition.builder().name("prime_test_seconds").help("x").addLabels(ENV).build();
  private static final CounterDefinition CONNECTIONS =
      CounterDefinition.of("connections_total", "x", Unit.NONE);

  /** C03-dashboards: a dashboard asks for a metric that went with a release. */
  @Test
  void aMetricThatWentIsKnownAndNotInTheRelease() {
    MetricCatalog catalog = CalicoCatalog.get();
    MetricDefinition definition = catalog.find("felix_route_table_list_seconds").orElseThrow();
    assertFalse(catalog.at(Release.of("calico", "v3.29.1")).contains(definition));
    assertTrue(catalog.at(Release.of("calico", "v3.28.5")).contains(definition));
    assertTrue(catalog.find("felix_route_table_resync_seconds").isPresent());
  }

  /** J01-assert-summary-count-by-name. */
  @Test
  void theCountOfASummaryIsAssertedByName() {
    ScrapeAssert page = assertThatScrape(TIMER);
    page.has(CounterDefinition.of("prime_test_seconds_count", "x", Unit.NONE)).withValue(1);
    page.has(UntypedDefinition.builder().name("prime_test_seconds_count").help("x").build())
        .withValue(1);
    page.has(PRIME_TEST).withObservations(1).withSum(0.002);
    AssertionError wrong =
        assertThrows(AssertionError.class, () -> page.has(PRIME_TEST).withObservationsAbove(1));
    assertTrue(String.valueOf(wrong.getMessage()).contains("line 3"), wrong::toString);
  }

  /** J02-assert-own-metrics: labels that nobody declared, pages that are none, calls that throw. */
  @Test
  void metricsOfOnesOwnAreAsserted() {
    ScrapeAssert page = assertThatScrape(TIMER);
    page.has(PRIME_TEST.where(ENV.eqText("test"), PRIME.eqText("true"))).withObservations(1);
    assertEquals(
        1,
        Scrape.parse(TIMER.getBytes(UTF_8), TextFormat.PROMETHEUS_0_0_4)
            .summary(PRIME_TEST.where(PRIME.eqText("true")))
            .orElseThrow()
            .count()
            .orElseThrow());
    page.has(CONNECTIONS).withValue(1);
    page.has(CONNECTIONS.where(Label.text("virtual_cluster").eqText("demo"))).withValue(1);
    page.hasNo(CounterDefinition.of("upstream_connections_total", "x", Unit.NONE));
    assertSays(
        "give TextFormat.OPENMETRICS_1_0",
        () -> assertThatScrape("# TYPE a counter\na_total 1.0 # {trace_id=\"x\"} 1.0\n# EOF\n"));
    assertSays("an HTML page", () -> assertThatScrape("<!DOCTYPE html>\n<p>x</p>\n".repeat(9)));
    assertSays("a carriage return", () -> assertThatScrape(TIMER.replace("\n", "\r\n")));
    assertSays("connections_total", () -> assertThatScrape(""));
    AssertionError dead =
        assertThrows(
            AssertionError.class, () -> assertThatScrape("").conformsTo(MetricCatalog.empty()));
    assertTrue(String.valueOf(dead.getMessage()).contains("no samples"), dead::toString);
    assertSays(
        "refused",
        () ->
            eventually(
                () -> {
                  throw new UncheckedIOException(new IOException("refused"));
                },
                Duration.ofMillis(60)));
  }

  private interface Page {
    ScrapeAssert open();
  }

  private static void assertSays(String words, Page page) {
    AssertionError thrown = assertThrows(AssertionError.class, () -> page.open().has(CONNECTIONS));
    assertTrue(String.valueOf(thrown.getMessage()).contains(words), thrown::toString);
  }

  /** J03-merge-and-bridge: two pages become one, and the bridge says what it cannot hold. */
  @Test
  void twoPagesBecomeOne() throws IOException {
    String first =
        """
        # HELP up_x X.
        # TYPE up_x gauge
        up_x 1
        # TYPE h histogram
        h_bucket{le="1"} 1
        h_bucket{le="+Inf"} 2
        h_sum 3
        h_count 2
        """;
    String second =
        """
        # TYPE h histogram
        h_bucket{le="1"} 4
        h_bucket{le="+Inf"} 5
        h_sum 6
        h_count 5
        # TYPE up_x gauge
        up_x 0
        no_help 3
        """;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextFormat text = TextFormat.PROMETHEUS_0_0_4;
    PageMerge merge = new PageMerge();
    merge.add("a", first.getBytes(UTF_8), text, Map.of("instance", "a"));
    merge.add("b", second.getBytes(UTF_8), text, Map.of("instance", "b"));
    assertTrue(merge.run(out).isClean());
    assertThatScrape(out.toString(UTF_8)).conformsTo(MetricCatalog.empty());
    assertEquals(
        11,
        Scrape.parse(out.toByteArray(), TextFormat.PROMETHEUS_0_0_4).sampleCount(),
        out.toString(UTF_8));

    Path cases = SharedMaterial.path("field-cases/text");
    assertEquals(
        List.of(SnapshotDifference.SAMPLE_UNPLACED, SnapshotDifference.SERIES_REFUSED),
        bridged(cases.resolve("F18-histogram-and-quantiles/input.prom")));
    assertEquals(List.of(), bridged(cases.resolve("F19-buckets-under-summary/input.prom")));
    assertEquals(List.of(), bridged(cases.resolve("F34-summary-without-sum/input.prom")));
    assertEquals(List.of(), bridged(cases.resolve("F35-inconsistent-labels/input.prom")));
  }

  private static List<Object> bridged(Path page) throws IOException {
    byte[] body = Files.readAllBytes(page);
    ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
    reader.reset(body, 0, body.length);
    Snapshots snapshots = Snapshots.from(reader);
    ExpositionWriter writer = ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).build();
    assertTrue(
        Snapshots.write(snapshots.metrics(), writer, NamePolicy.AS_DECLARED).findings().isEmpty());
    return snapshots.report().findings().stream()
        .map(Finding::code)
        .<Object>map(code -> code)
        .distinct()
        .toList();
  }

  /** J04-accept-openmetrics-0.0.1. */
  @Test
  void theOldNameOfOpenMetricsIsOpenMetrics() {
    assertEquals(
        TextFormat.OPENMETRICS_1_0,
        TextFormat.negotiate(
                "application/openmetrics-text;version=0.0.1,text/plain;version=0.0.4;q=0.5,"
                    + "*/*;q=0.1")
            .format());
  }

  /** J06-null-label-value: at the call that gives null, not when the page is scraped. */
  @Test
  void aLabelValueThatIsNullIsRefusedWhereItIsGiven() {
    Label code = Label.text("code");
    CounterDefinition requests =
        CounterDefinition.of("requests_total", "Requests.", Unit.NONE, code);
    PrometheusRegistry registry = new PrometheusRegistry();
    LiveMetrics live = LiveMetrics.in(registry);
    String absent = absent();
    NullPointerException refused =
        assertThrows(
            NullPointerException.class, () -> live.register(requests).with(code.eqText(absent)));
    assertTrue(String.valueOf(refused.getMessage()).contains("value"), refused::toString);
    assertEquals(0, registry.scrape().stream().mapToInt(each -> each.getDataPoints().size()).sum());
  }

  @SuppressWarnings("NullAway") // what a test of a user without annotations does
  private static String absent() {
    return null;
  }

  /** Every program among the cases is named above. */
  @Test
  void noProgramIsLeftOut() throws IOException {
    Path cases = SharedMaterial.path("field-cases/text");
    String here =
        Files.readString(
            Path.of(System.getProperty("project.root"))
                .resolve("text-parser/src/test/java/dev/cnitelemetry/text/FieldProgramsTest.java"));
    assumeTrue(Files.isDirectory(cases));
    try (var folders = Files.list(cases)) {
      assertEquals(
          List.of(),
          folders
              .map(folder -> folder.getFileName().toString())
              .filter(name -> name.startsWith("J"))
              .filter(name -> !here.contains(name))
              .toList());
    }
  }
}
