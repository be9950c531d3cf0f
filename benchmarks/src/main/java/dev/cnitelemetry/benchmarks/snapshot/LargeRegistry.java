// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.snapshot;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Summary;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Random;

/** A registry as a busy exporter has it; the same values on every machine. */
final class LargeRegistry {

  private static final int FAMILIES = 20;
  private static final int SERIES = 25;
  private static final long START = 20_261_121L;

  private LargeRegistry() {}

  static PrometheusRegistry make() {
    PrometheusRegistry registry = new PrometheusRegistry();
    Random random = new Random(START);
    for (int family = 0; family < FAMILIES; family++) {
      Counter counter =
          Counter.builder()
              .name("switch_flow_operations_" + family + "_total")
              .help("Flow operations, by table and operation.")
              .labelNames("table_name", "operation")
              .register(registry);
      Gauge gauge =
          Gauge.builder()
              .name("switch_flow_load_" + family)
              .help("Load of each table.")
              .labelNames("table_name")
              .register(registry);
      Histogram histogram =
          Histogram.builder()
              .name("switch_flow_sync_duration_" + family + "_seconds")
              .help("Duration of a sync.")
              .labelNames("table_name")
              .classicOnly()
              .register(registry);
      Summary summary =
          Summary.builder()
              .name("switch_flow_apply_duration_" + family + "_seconds")
              .help("Time to apply.")
              .labelNames("table_name")
              .register(registry);
      for (int series = 0; series < SERIES; series++) {
        String table = "EgressSecurityClassifier" + series;
        counter.labelValues(table, "add").inc(random.nextInt(1_000_000));
        gauge.labelValues(table).set(random.nextDouble());
        for (int i = 0; i < 20; i++) {
          histogram.labelValues(table).observe(random.nextDouble() * 12);
          summary.labelValues(table).observe(random.nextDouble());
        }
      }
    }
    return registry;
  }
}
