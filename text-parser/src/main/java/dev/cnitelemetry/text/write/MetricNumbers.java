// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.rules.MetricPoint;

/** Whether the numbers given for a whole histogram or summary make one. */
final class MetricNumbers {
  private MetricNumbers() {}

  static void requireHistogram(
      MetricKind kind, double[] bounds, long[] counts, double sum, boolean ruled) {
    if (counts.length != bounds.length + 1) {
      throw new IllegalArgumentException(
          bounds.length
              + " bounds need "
              + (bounds.length + 1)
              + " counts, the last for +Inf, but there are "
              + counts.length);
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] < (i == 0 ? 0 : counts[i - 1])) {
        throw new IllegalArgumentException(
            "counts are cumulative and must not descend, but number " + i + " is " + counts[i]);
      }
    }
    for (int i = 0; i < bounds.length; i++) {
      boolean ascends = i == 0 ? !Double.isNaN(bounds[i]) : bounds[i] > bounds[i - 1];
      if (!ascends || bounds[i] == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException(
            "bounds must ascend and end before +Inf, but number " + i + " is " + bounds[i]);
      }
    }
    if (ruled) {
      boolean negative = bounds.length > 0 && bounds[0] < 0;
      boolean gauge = kind == MetricKind.GAUGE_HISTOGRAM;
      boolean impossible = MetricPoint.isSumWrong(kind, negative, sum);
      SampleSuffix suffix = gauge ? SampleSuffix.GSUM : SampleSuffix.SUM;
      if ((impossible && gauge) || MetricPoint.valueError(kind, suffix, sum) != null) {
        throw Refusal.of("the sum must be neither NaN nor negative, but is " + sum);
      }
      if (impossible) {
        throw Refusal.of(
            "a histogram with a negative bound must not have a sum: write its buckets one by one");
      }
    }
  }

  static void requireSummary(
      double[] quantiles, double[] values, long count, double sum, boolean ruled) {
    if (quantiles.length != values.length) {
      throw new IllegalArgumentException(
          quantiles.length + " quantiles need as many values, but there are " + values.length);
    }
    if (count < 0) {
      throw new IllegalArgumentException("a count must not be negative, but is " + count);
    }
    for (int i = 0; i < quantiles.length; i++) {
      if (!(quantiles[i] >= 0 && quantiles[i] <= 1)
          || (i > 0 && quantiles[i] <= quantiles[i - 1])) {
        throw new IllegalArgumentException(
            "quantiles must ascend from 0 to 1, but number " + i + " is " + quantiles[i]);
      }
      if (ruled && isWrong(SampleSuffix.NONE, values[i])) {
        throw Refusal.of("a quantile's value must not be negative, but is " + values[i]);
      }
    }
    if (ruled && isWrong(SampleSuffix.SUM, sum)) {
      throw Refusal.of("the sum must be neither NaN nor negative, but is " + sum);
    }
  }

  private static boolean isWrong(SampleSuffix suffix, double value) {
    return MetricPoint.valueError(MetricKind.SUMMARY, suffix, value) != null;
  }
}
