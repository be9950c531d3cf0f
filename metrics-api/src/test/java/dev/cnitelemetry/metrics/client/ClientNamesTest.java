// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.UntypedDefinition;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the client library does to names, line by line: printed under another one, or refused. */
class ClientNamesTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final LiveMetrics live = LiveMetrics.in(registry);

  private LiveMetric<?> register(String kind, String name, Label... labels) {
    return switch (kind) {
      case "counter" ->
          live.register(CounterDefinition.builder().name(name).help("").addLabels(labels).build());
      case "gauge" ->
          live.register(GaugeDefinition.builder().name(name).help("").addLabels(labels).build());
      case "histogram" ->
          live.register(
              HistogramDefinition.builder().name(name).help("").addLabels(labels).build());
      case "summary" ->
          live.register(SummaryDefinition.builder().name(name).help("").addLabels(labels).build());
      default ->
          live.register(UntypedDefinition.builder().name(name).help("").addLabels(labels).build());
    };
  }

  @ParameterizedTest
  @CsvSource({
    "counter, reconnects_total, reconnects_total",
    "counter, felix_ipset_errors, felix_ipset_errors_total",
    "counter, antrea_agent_ovs_flow_ops_count, antrea_agent_ovs_flow_ops_count_total",
    "counter, a_created, a_created_total",
    "counter, a_info, a_info_total",
    "counter, a_bucket, a_bucket_total",
    "gauge, a_total, a_total",
    "gauge, a_info, a_info",
    "gauge, a_created, a_created",
    "gauge, a_bucket, a_bucket",
    "gauge, antrea_agent_local_pod_count, antrea_agent_local_pod_count",
    "gauge, a_sum, a_sum",
    "gauge, a:b, a:b",
    "gauge, a.b, a_b",
    "histogram, a_count, a_count",
    "histogram, a_total, a_total",
    "summary, a_sum, a_sum",
    "summary, a_created, a_created",
    "untyped, bird_total, bird_total",
    "untyped, bird_info, bird_info",
  })
  void exposedNameIsWhatTheWriterPrints(String kind, String name, String exposed) {
    LiveMetric<?> metric = register(kind, name);
    metric.with();
    assertEquals(exposed, metric.exposedName());
    assertEquals(!name.equals(exposed), metric.isRenamed());
    assertEquals(metric.isRenamed() ? 1 : 0, live.renamed().size());
    MetricSnapshots snapshots = registry.scrape();
    assertTrue(
        PrometheusTextFormatWriter.create()
            .toDebugString(snapshots)
            .startsWith("# TYPE " + exposed + " " + kind + "\n"));
    assertEquals(name, snapshots.get(0).getMetadata().getOriginalName());
  }

  @ParameterizedTest
  @CsvSource({
    "summary, x, gauge, x_count, exposition name: 'x_count'",
    "histogram, x, gauge, x_bucket, exposition name: 'x_bucket'",
    "counter, x, gauge, x_total, ",
    "counter, x, gauge, x_created, exposition name: 'x_created'",
    "counter, x, counter, x_total, ",
    "counter, x, gauge, x, its name is that of live counter x",
    "counter, x, gauge, a.b, ",
  })
  void refusesFamiliesWhoseSeriesShareAName(
      String kind, String name, String secondKind, String secondName, String reason) {
    register(kind, name);
    if (reason == null) {
      register(secondKind, secondName);
      return;
    }
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> register(secondKind, secondName));
    assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal.getMessage());
    assertTrue(String.valueOf(refusal.getMessage()).contains(secondName), refusal.getMessage());
    assertEquals(1, live.metrics().size());
  }

  @ParameterizedTest
  @CsvSource({
    "gauge, __name__, illegal label name",
    "histogram, le, illegal label name for this metric type",
    "summary, quantile, illegal label name for this metric type",
  })
  void refusesLabels(String kind, String label, String reason) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> register(kind, "x", Label.text(label)));
    assertTrue(
        String.valueOf(refusal.getMessage())
            .startsWith("the client library refuses " + kind + " x{"));
    assertTrue(String.valueOf(refusal.getMessage()).endsWith(reason), refusal.getMessage());
  }
}
