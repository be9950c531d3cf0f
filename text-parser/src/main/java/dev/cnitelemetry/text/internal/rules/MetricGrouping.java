// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.rules;

import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import dev.cnitelemetry.text.internal.number.DecimalText;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * Whether the samples of each metric of a family are together, and whether their timestamps are on
 * all or none and do not go back: OpenMetrics 1.0.0, sections "Metric" and "MetricPoint".
 *
 * <p>A metric is told by a key, which its labels make without the one that tells its samples apart.
 * All samples of an info are one metric here, of an empty key, since its labels are its value.
 */
public final class MetricGrouping {
  private final int greatestNumber;
  private final ByteKeys metrics = new ByteKeys();

  private byte[] current = new byte[256];
  private int currentLength = -1;

  private final DecimalText time = new DecimalText();
  private byte[] timeText = new byte[32];
  private boolean timed;

  // What was looked at last.
  private boolean newMetric;
  private boolean unknown;
  private boolean newPoint;

  public MetricGrouping(int greatestNumber) {
    this.greatestNumber = greatestNumber;
  }

  /** Forgets the family before. */
  public void clear() {
    metrics.clear();
    currentLength = -1;
  }

  /** Whether the sample looked at is another metric's than the one before, or of another time. */
  public boolean isNewPoint() {
    return newPoint;
  }

  /**
   * Looks at the next sample of the family without taking it.
   *
   * @param newTime its timestamp, if it has one
   * @param info whether the family is an info, whose timestamps may go back
   * @return what is wrong with its place, or null
   */
  @Nullable
  public FormatError look(byte[] key, int length, @Nullable DecimalText newTime, boolean info) {
    newMetric =
        length != currentLength || !Arrays.equals(key, 0, length, current, 0, currentLength);
    if (newMetric) {
      newPoint = true;
      unknown = false;
      if (metrics.find(key, 0, length) >= 0) {
        return FormatError.METRIC_INTERLEAVED;
      }
      unknown = metrics.size() < greatestNumber;
      return unknown ? null : FormatError.TOO_MANY_SERIES;
    }
    boolean mixed = (newTime != null) != timed;
    int step = newTime != null && timed ? newTime.compare(time) : 0;
    newPoint = mixed || step != 0;
    if (mixed) {
      return FormatError.TIMESTAMP_MIXED;
    }
    return step < 0 && !info ? FormatError.TIMESTAMP_BACKWARDS : null;
  }

  /**
   * Takes the sample that was looked at last, right or wrong, so that what is wrong is said once.
   *
   * @param timeStart where its timestamp starts
   * @param timeEnd where its timestamp ends; there too, if it has none
   * @return what is wrong beyond what was said of it, or null
   */
  @Nullable
  public FormatError take(byte[] key, int length, byte[] line, int timeStart, int timeEnd) {
    timed = timeStart < timeEnd;
    if (timed) {
      int timeLength = timeEnd - timeStart;
      if (timeLength > timeText.length) {
        timeText = new byte[2 * timeLength];
      }
      System.arraycopy(line, timeStart, timeText, 0, timeLength);
      time.set(timeText, 0, timeLength);
    }
    if (!newMetric) {
      return null;
    }
    if (length > current.length) {
      current = new byte[2 * length];
    }
    System.arraycopy(key, 0, current, 0, length);
    currentLength = length;
    return unknown && metrics.addSought(key, 0, length) < 0 ? FormatError.TOO_MANY_SERIES : null;
  }
}
