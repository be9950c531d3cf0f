// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.number.DecimalText;
import dev.cnitelemetry.text.internal.rules.MetricGrouping;
import dev.cnitelemetry.text.internal.rules.MetricPoint;

/**
 * What OpenMetrics demands of the metrics within one family: each in one piece, its timestamps on
 * all samples or none and not going back, its samples fitting each other.
 */
final class MetricRules {
  /** Enough for the label sets of large components; what comes later is looked up. */
  private static final int KEPT_KEYS = 1 << 14;

  private final MetricGrouping grouping = new MetricGrouping(Integer.MAX_VALUE, KEPT_KEYS);
  private final MetricPoint point = new MetricPoint();
  private final MetricPoint newPoint = new MetricPoint();
  private final DecimalText time = new DecimalText();

  /** Starts a family. */
  void start(MetricKind kind) {
    grouping.clear();
    point.begin(kind);
    newPoint.begin(kind);
  }

  void requireComplete() {
    FormatError wrong = point.end();
    if (wrong != null) {
      throw Refusal.ofEnd(wrong, point);
    }
  }

  /** The number of the key of the sample that was taken last, if it has one. */
  int number() {
    return grouping.number();
  }

  /**
   * Takes a sample in, or refuses it before anything changes.
   *
   * @param number the number of the key here, if it is known
   */
  void sample(
      SampleSuffix suffix,
      MetricKey key,
      int number,
      double value,
      byte[] text,
      int timeStart,
      int timeEnd) {
    boolean timed = timeStart < timeEnd;
    if (timed) {
      time.set(text, timeStart, timeEnd);
    }
    boolean info = suffix == SampleSuffix.INFO;
    int length = info ? 0 : key.size();
    FormatError wrong =
        grouping.look(
            key.bytes(),
            length,
            info ? MetricGrouping.NO_NUMBER : number,
            timed ? time : null,
            info);
    if (wrong != null) {
      throw Refusal.ofPlace(wrong, key);
    }
    boolean isNew = grouping.isNewPoint();
    if (isNew) {
      requireComplete();
    }
    MetricPoint next = isNew ? newPoint : point;
    wrong = next.check(suffix, value, key.bound());
    if (wrong != null) {
      throw Refusal.ofSample(wrong, next, suffix, value, key.bound());
    }
    if (suffix == SampleSuffix.CREATED && !Double.isFinite(value)) {
      throw Refusal.of("_created must be a time in seconds, not " + value);
    }
    wrong = grouping.take(key.bytes(), length, text, timeStart, timeEnd);
    if (wrong != null) {
      throw Refusal.ofPlace(wrong, key);
    }
    if (isNew) {
      point.begin(next.kind());
    }
    point.add(suffix, value, key.bound());
  }
}
