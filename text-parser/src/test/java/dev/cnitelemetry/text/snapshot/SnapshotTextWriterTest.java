// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.write.NumberSpelling;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.core.metrics.StateSet;
import io.prometheus.metrics.core.metrics.Summary;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SnapshotTextWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | PROMETHEUS_0_0_4",
        "'' | PROMETHEUS_0_0_4",
        "*/* | PROMETHEUS_0_0_4",
        "text/html,application/xhtml+xml,*/*;q=0.8 | PROMETHEUS_0_0_4",
        "text/plain;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3 | PROMETHEUS_1_0_0",
        "application/openmetrics-text | OPENMETRICS_1_0",
        "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5 |"
            + " OPENMETRICS_1_0",
      })
  void oneFormatAcceptsAHeader(String accept, TextFormat expected) {
    assertEquals(
        List.of(expected),
        Arrays.stream(TextFormat.values())
            .filter(format -> Snapshots.formatWriter(format).build().accepts(accept))
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void saysItsContentType(TextFormat format) {
    assertEquals(format.contentType(), Snapshots.formatWriter(format).build().getContentType());
  }

  @Test
  void contentTypesAreTheClients() {
    assertEquals(
        PrometheusTextFormatWriter.CONTENT_TYPE,
        Snapshots.formatWriter(TextFormat.PROMETHEUS_0_0_4).build().getContentType());
    assertEquals(
        OpenMetricsTextFormatWriter.CONTENT_TYPE,
        Snapshots.formatWriter(TextFormat.OPENMETRICS_1_0).build().getContentType());
  }

  private static PrometheusRegistry registry() {
    PrometheusRegistry registry = new PrometheusRegistry();
    Counter.builder().name("felix_ipset_errors").help("Errors.").register(registry).inc(3);
    Counter.builder()
        .name("sent")
        .unit(Unit.BYTES)
        .labelNames("peer")
        .register(registry)
        .labelValues("a\"b")
        .inc(1e6);
    Gauge.builder().name("my.gauge").register(registry).set(0.1);
    Histogram histogram =
        Histogram.builder().name("h_seconds").unit(Unit.SECONDS).register(registry);
    histogram.observe(0.2);
    histogram.observe(20);
    Histogram.builder().name("native").nativeOnly().register(registry).observe(3);
    Summary.builder().name("s").quantile(0.5).register(registry).observe(4);
    Info.builder()
        .name("build_info")
        .labelNames("version")
        .register(registry)
        .addLabelValues("1.0");
    StateSet.builder()
        .name("mode")
        .states("on", "off")
        .labelNames("unit")
        .register(registry)
        .labelValues("x")
        .setTrue("on");
    return registry;
  }

  @ParameterizedTest
  @EnumSource
  void equalsTheClientsWriterForARegistryOfEveryKind(
      io.prometheus.metrics.config.EscapingScheme scheme) {
    MetricSnapshots snapshots = registry().scrape();
    assertEquals(
        PrometheusTextFormatWriter.create().toDebugString(snapshots, scheme),
        clients(TextFormat.PROMETHEUS_0_0_4).toDebugString(snapshots, scheme));
    assertEquals(
        OpenMetricsTextFormatWriter.create().toDebugString(snapshots, scheme),
        clients(TextFormat.OPENMETRICS_1_0).toDebugString(snapshots, scheme));
  }

  private static ExpositionFormatWriter clients(TextFormat format) {
    return Snapshots.formatWriter(format)
        .names(NamePolicy.CLIENT)
        .spelling(NumberSpelling.JAVA)
        .build();
  }

  @Test
  void keepsDeclaredNamesByDefault() {
    assertEquals(
        """
        # HELP felix_ipset_errors Errors.
        # TYPE felix_ipset_errors counter
        felix_ipset_errors 3
        # TYPE sent_bytes counter
        sent_bytes{peer="a\\"b"} 1e+06
        """,
        Snapshots.formatWriter(TextFormat.PROMETHEUS_0_0_4)
            .build()
            .toDebugString(
                registry().scrape(name -> name.startsWith("felix") || name.startsWith("sent"))));
  }

  @Test
  void mergesFamiliesOfOneName() {
    PrometheusRegistry registry = new PrometheusRegistry();
    Counter.builder().name("x").labelNames("a").register(registry).labelValues("1").inc();
    Counter.builder().name("x").labelNames("b").register(registry).labelValues("1").inc();
    MetricSnapshots snapshots = registry.scrape();
    assertEquals(
        PrometheusTextFormatWriter.create().toDebugString(snapshots),
        clients(TextFormat.PROMETHEUS_0_0_4).toDebugString(snapshots));
    List<String> declared =
        Snapshots.formatWriter(TextFormat.PROMETHEUS_0_0_4)
            .build()
            .toDebugString(snapshots)
            .lines()
            .sorted()
            .toList();
    assertEquals(List.of("# TYPE x counter", "x{a=\"1\"} 1", "x{b=\"1\"} 1"), declared);
  }

  @Test
  void servesManyThreads() {
    SnapshotTextWriter writer = Snapshots.formatWriter(TextFormat.OPENMETRICS_1_0).build();
    MetricSnapshots snapshots = registry().scrape();
    String expected = writer.toDebugString(snapshots);
    IntStream.range(0, 200)
        .parallel()
        .forEach(i -> assertEquals(expected, writer.toDebugString(snapshots)));
  }

  @Test
  void passesTheStreamsFailureOnAndGoesOn() throws IOException {
    SnapshotTextWriter writer = Snapshots.formatWriter(TextFormat.PROMETHEUS_0_0_4).build();
    MetricSnapshots snapshots =
        MetricSnapshots.of(
            GaugeSnapshot.builder()
                .name("a")
                .dataPoint(GaugeDataPointSnapshot.builder().value(1).build())
                .build());
    IOException closed = new IOException("closed");
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw closed;
          }
        };
    assertSame(
        closed,
        assertThrows(
            IOException.class, () -> writer.write(broken, snapshots, EscapingScheme.UNDERSCORES)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out, snapshots, EscapingScheme.UNDERSCORES);
    assertEquals("# TYPE a gauge\na 1\n", out.toString(StandardCharsets.UTF_8));
  }
}
