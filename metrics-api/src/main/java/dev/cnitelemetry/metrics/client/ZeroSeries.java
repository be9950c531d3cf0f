package dev.cnitelemetry.metrics.client;

import dev.cnitelemetry.metrics.Label;
import java.util.List;

/** Brings series into being that nobody has counted yet. */
final class ZeroSeries {

  private static final String ANY_TEXT = "example";

  private ZeroSeries() {}

  /** All combinations of closed values; open labels take one value, since nobody knows them all. */
  static void of(LiveMetric<?> metric) {
    fill(metric, new String[metric.labels().size()], 0);
  }

  private static void fill(LiveMetric<?> metric, String[] values, int index) {
    if (index == values.length) {
      metric.initialize(values.clone());
      return;
    }
    for (String value : candidates(metric.labels().get(index))) {
      values[index] = value;
      fill(metric, values, index + 1);
    }
  }

  private static List<String> candidates(Label label) {
    if (!label.isOpen()) {
      return label.values();
    }
    return List.of(label.values().isEmpty() ? ANY_TEXT : label.values().get(0));
  }
}
