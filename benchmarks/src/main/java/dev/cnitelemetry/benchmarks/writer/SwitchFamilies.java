// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.writer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Counters and gauges as a node's agent has them: 60 families, 1,500 series, the same each time.
 */
final class SwitchFamilies {
  private static final int FAMILIES = 60;
  private static final int SERIES = 25;
  private static final long START = 20_261_121L;

  /** A family and its series. */
  record Family(String name, boolean counter, String help, List<Series> series) {}

  /** Two labels and a value: whole numbers, durations, and shares of all digits in turn. */
  record Series(String table, String operation, double value) {}

  private SwitchFamilies() {}

  static List<Family> make() {
    Random random = new Random(START);
    List<Family> families = new ArrayList<>();
    for (int family = 0; family < FAMILIES; family++) {
      boolean counter = family % 3 != 2;
      List<Series> series = new ArrayList<>();
      for (int i = 0; i < SERIES; i++) {
        String operation = i % 2 == 0 ? "add" : "modify";
        series.add(
            new Series("EgressSecurityClassifier" + i, operation, value(random, counter, i)));
      }
      families.add(
          new Family(
              "switch_flow_operations_" + family + (counter ? "_total" : ""),
              counter,
              "Flow operations, by table and operation.",
              series));
    }
    return families;
  }

  private static double value(Random random, boolean counter, int index) {
    if (counter) {
      return random.nextInt(1 << (4 + index));
    }
    return switch (index % 3) {
      case 0 -> random.nextInt(1000);
      case 1 -> random.nextInt(1_000_000) / 1e3;
      default -> random.nextDouble();
    };
  }

  static PrometheusRegistry client(List<Family> families) {
    PrometheusRegistry registry = new PrometheusRegistry();
    for (Family family : families) {
      if (family.counter()) {
        Counter counter =
            Counter.builder()
                .name(family.name())
                .help(family.help())
                .labelNames("operation", "table_name")
                .withoutExemplars()
                .register(registry);
        for (Series series : family.series()) {
          counter.labelValues(series.operation(), series.table()).inc(series.value());
        }
      } else {
        Gauge gauge =
            Gauge.builder()
                .name(family.name())
                .help(family.help())
                .labelNames("operation", "table_name")
                .withoutExemplars()
                .register(registry);
        for (Series series : family.series()) {
          gauge.labelValues(series.operation(), series.table()).set(series.value());
        }
      }
    }
    return registry;
  }

  static void register(List<Family> families, MeterRegistry registry) {
    for (Family family : families) {
      for (Series series : family.series()) {
        Tags tags = Tags.of("operation", series.operation(), "table_name", series.table());
        if (family.counter()) {
          io.micrometer.core.instrument.Counter.builder(family.name())
              .description(family.help())
              .tags(tags)
              .register(registry)
              .increment(series.value());
        } else {
          io.micrometer.core.instrument.Gauge.builder(family.name(), series::value)
              .description(family.help())
              .tags(tags)
              .register(registry);
        }
      }
    }
  }
}
