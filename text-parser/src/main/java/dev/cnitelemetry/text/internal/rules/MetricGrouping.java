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
 *
 * <p>Metrics of one family have the labels of those of others, and of the page before. So keys may
 * be kept beyond a family, and have numbers then: who knows the number of a key need not look it
 * up.
 */
public final class MetricGrouping {
  /** Instead of a number. */
  public static final int NO_NUMBER = -1;

  private final int greatestNumber;

  /** The keys that are kept, up to so many; and by their numbers, the family that had each last. */
  private final int mostKept;

  private final ByteKeys kept = new ByteKeys();
  private int[] families = new int[64];
  private int family;

  /** The other keys of the family; without the first, while that is the current one. */
  private final ByteKeys metrics = new ByteKeys();

  private int currentNumber = NO_NUMBER;
  private byte[] current = new byte[256];
  private int currentLength = -1;

  /** Whether the current key is the first of the others and not among them yet. */
  private boolean alone;

  private final DecimalText time = new DecimalText();
  private byte[] timeText = new byte[32];
  private boolean timed;

  // What was looked at last.
  private boolean newMetric;
  private int sought;
  private boolean unknown;
  private boolean newPoint;

  /**
   * Without a metric.
   *
   * @param greatestNumber how many metrics a family may have, of those whose keys are not kept
   * @param mostKept how many keys are kept at most, those that come first
   */
  public MetricGrouping(int greatestNumber, int mostKept) {
    this.greatestNumber = greatestNumber;
    this.mostKept = mostKept;
  }

  /** Forgets the family before. */
  public void clear() {
    metrics.clear();
    family++;
    currentNumber = NO_NUMBER;
    currentLength = -1;
    alone = false;
  }

  /** The number of the key of the sample that was taken last, if it is kept. */
  public int number() {
    return currentNumber;
  }

  /** Whether the sample looked at is another metric's than the one before, or of another time. */
  public boolean isNewPoint() {
    return newPoint;
  }

  /**
   * Looks at the next sample of the family without taking it.
   *
   * @param number the number of the key, if it is known
   * @param newTime its timestamp, if it has one
   * @param info whether the family is an info, whose timestamps may go back
   * @return what is wrong with its place, or null
   */
  @Nullable
  public FormatError look(
      byte[] key, int length, int number, @Nullable DecimalText newTime, boolean info) {
    newMetric = !isCurrent(key, length, number);
    if (newMetric) {
      newPoint = true;
      unknown = false;
      sought = number >= 0 || mostKept == 0 ? number : kept.find(key, 0, length);
      if (sought >= 0) {
        return families[sought] == family ? FormatError.METRIC_INTERLEAVED : null;
      }
      if (kept.size() < mostKept) {
        return null;
      }
      addFirst();
      if (metrics.size() > 0 && metrics.find(key, 0, length) >= 0) {
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

  /** Many families have one metric alone, which is held against no other. */
  private void addFirst() {
    if (alone) {
      alone = false;
      metrics.add(current, 0, currentLength);
    }
  }

  private boolean isCurrent(byte[] key, int length, int number) {
    if (currentNumber >= 0) {
      return number >= 0 ? number == currentNumber : kept.equals(currentNumber, key, 0, length);
    }
    return length == currentLength && Arrays.equals(key, 0, length, current, 0, length);
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
    if (sought < 0 && kept.size() < mostKept) {
      sought = kept.addSought(key, 0, length);
      if (sought >= families.length) {
        families = Arrays.copyOf(families, 2 * sought);
      }
    }
    currentNumber = sought;
    if (sought >= 0) {
      families[sought] = family;
      return null;
    }
    if (length > current.length) {
      current = new byte[2 * length];
    }
    System.arraycopy(key, 0, current, 0, length);
    currentLength = length;
    if (metrics.size() == 0) {
      alone = unknown;
      return null;
    }
    return unknown && metrics.addSought(key, 0, length) < 0 ? FormatError.TOO_MANY_SERIES : null;
  }
}
