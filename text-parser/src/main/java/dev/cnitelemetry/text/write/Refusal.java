// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.rules.MetricPoint;
import dev.cnitelemetry.text.internal.rules.SpecialLabel;

/** What a writer says to what OpenMetrics does not allow: the rule, and what breaks it. */
final class Refusal {
  private Refusal() {}

  static IllegalArgumentException of(String rule) {
    return new IllegalArgumentException("OpenMetrics: " + rule);
  }

  private static IllegalStateException misplaced(String rule) {
    return new IllegalStateException("OpenMetrics: " + rule);
  }

  /** Of a sample whose value does not fit, or not what its point has already. */
  static IllegalArgumentException ofSample(
      FormatError error, MetricPoint point, SampleSuffix suffix, double value, double bound) {
    return of(
        switch (error) {
          case INVALID_COUNTER_VALUE ->
              Double.isNaN(value)
                  ? suffix.text() + " must not be NaN"
                  : suffix.text() + " must not be negative, but is " + value;
          case COUNT_NOT_INTEGER -> suffix.text() + " must be a whole number, but is " + value;
          case INVALID_QUANTILE_VALUE -> "a quantile's value must not be negative, but is " + value;
          case INVALID_STATE_VALUE ->
              suffix == SampleSuffix.INFO
                  ? "an info sample's value is 1, not " + value
                  : "a state is 0 or 1, not " + value;
          case BUCKET_ORDER -> "buckets must ascend, but le " + bound + " follows " + point.bound();
          case BUCKET_VALUE_ORDER ->
              "buckets are cumulative, but " + value + " follows " + point.bucketValue();
          case COUNT_MISMATCH -> "the count of a histogram must equal its bucket with le=\"+Inf\"";
          case INVALID_SUM ->
              point.kind() == MetricKind.HISTOGRAM
                  ? "a histogram with a negative bound must not have _sum"
                  : "a negative _gsum needs a bucket with a negative bound";
          default -> error.description();
        });
  }

  /** Of a sample that may not stand where its metric is. */
  static RuntimeException ofPlace(FormatError error, MetricKey key) {
    return switch (error) {
      case METRIC_INTERLEAVED ->
          misplaced(
              "the metric {"
                  + new String(key.bytes(), 0, key.size(), UTF_8)
                  + "} ended already; its samples must be together");
      case TIMESTAMP_MIXED -> of("either all samples of a metric have a timestamp or none has");
      case TIMESTAMP_BACKWARDS -> of("timestamps of a metric must not go back");
      default -> of(error.description());
    };
  }

  /** Of leaving a histogram that is not complete. */
  static IllegalStateException ofEnd(FormatError error, MetricPoint point) {
    boolean gauge = point.kind() == MetricKind.GAUGE_HISTOGRAM;
    String sum = gauge ? SampleNames.GSUM : SampleNames.SUM;
    String count = gauge ? SampleNames.GCOUNT : SampleNames.COUNT;
    return misplaced(
        "the histogram written last still needs its sample "
            + (error == FormatError.SUM_WITHOUT_COUNT
                ? point.hasSum() ? count + ", since it has " + sum : sum + ", since it has " + count
                : SampleNames.BUCKET + " with le=\"+Inf\""));
  }

  /** Of a sample without the label that it needs. */
  static IllegalArgumentException ofMissing(SpecialLabel label, TextBuffer family) {
    return of(
        switch (label) {
          case BOUND -> "a _bucket needs the label le";
          case QUANTILE -> "a summary's sample without suffix needs the label quantile";
          default -> "a state needs the label " + new String(family.bytes, 0, family.size, UTF_8);
        });
  }

  /** Of a label that a sample needs, with a wrong value. */
  static IllegalArgumentException ofValue(SpecialLabel label) {
    return of(
        label == SpecialLabel.QUANTILE
            ? "a quantile is a number from 0 to 1"
            : "le is a number, and infinity is spelt +Inf");
  }
}
