// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricShape;
import java.util.List;

/** Brings series into being that nobody has counted yet. */
final class ZeroSeries {

  private static final String ANY_TEXT = "example";

  /** A metric with eight closed labels has millions of combinations, and no page shows them. */
  private static final int MOST = 64;

  private ZeroSeries() {}

  /**
   * All combinations of closed values, or where they are too many each value once; open labels take
   * one value, since nobody knows them all.
   */
  static void of(LiveMetric<?> metric, MetricShape shape) {
    List<List<String>> candidates =
        metric.labels().stream().map(label -> candidates(label, shape)).toList();
    long combinations = 1;
    int longest = 1;
    for (List<String> values : candidates) {
      combinations = Math.min(combinations * values.size(), Integer.MAX_VALUE);
      longest = Math.max(longest, values.size());
    }
    boolean each = combinations > MOST;
    for (int i = 0; i < (each ? longest : combinations); i++) {
      String[] series = new String[candidates.size()];
      int rest = i;
      for (int label = series.length - 1; label >= 0; label--) {
        List<String> values = candidates.get(label);
        series[label] = values.get(rest % values.size());
        rest = each ? i : rest / values.size();
      }
      metric.initialize(series);
    }
  }

  private static List<String> candidates(Label label, MetricShape shape) {
    if (!label.isOpen()) {
      return shape.values(label);
    }
    return List.of(label.values().isEmpty() ? ANY_TEXT : label.values().get(0));
  }
}
