package dev.cnitelemetry.metrics.client;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricShape;
import java.util.List;

/** Brings series into being that nobody has counted yet. */
final class ZeroSeries {

  private static final String ANY_TEXT = "example";

  private ZeroSeries() {}

  /** All combinations of closed values; open labels take one value, since nobody knows them all. */
  static void of(LiveMetric<?> metric, MetricShape shape) {
    fill(metric, shape, new String[metric.labels().size()], 0);
  }

  private static void fill(LiveMetric<?> metric, MetricShape shape, String[] values, int index) {
    if (index == values.length) {
      metric.initialize(values.clone());
      return;
    }
    for (String value : candidates(metric.labels().get(index), shape)) {
      values[index] = value;
      fill(metric, shape, values, index + 1);
    }
  }

  private static List<String> candidates(Label label, MetricShape shape) {
    if (!label.isOpen()) {
      return shape.values(label);
    }
    return List.of(label.values().isEmpty() ? ANY_TEXT : label.values().get(0));
  }
}
