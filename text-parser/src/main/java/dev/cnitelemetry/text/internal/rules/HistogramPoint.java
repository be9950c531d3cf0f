package dev.cnitelemetry.text.internal.rules;

import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import javax.annotation.Nullable;

/**
 * One histogram at one time: whether its buckets grow and fit its count and sum. OpenMetrics 1.0.0,
 * sections "Histogram" and "GaugeHistogram".
 */
public final class HistogramPoint {
  private final ByteKeys bounds = new ByteKeys();
  private boolean open;
  private double bound;
  private double bucketValue;
  private boolean negativeBounds;
  private boolean hasCount;
  private double count;
  private boolean hasSum;
  private boolean hasGaugeSum;
  private boolean negativeGaugeSum;

  /** Begins a point; nothing is wrong yet with the one before. */
  public void begin() {
    bounds.clear();
    open = true;
    bound = Double.NaN;
    bucketValue = 0;
    negativeBounds = false;
    hasCount = false;
    hasSum = false;
    hasGaugeSum = false;
    negativeGaugeSum = false;
  }

  public void discard() {
    open = false;
  }

  /** Takes a bucket. One that was there already does not count: the first is kept. */
  @Nullable
  public FormatError addBucket(ByteSlice boundText, double upperBound, double value) {
    int known = bounds.size();
    if (bounds.add(boundText.array(), boundText.offset(), boundText.length()) < known) {
      return null;
    }
    negativeBounds |= upperBound < 0;
    if (upperBound <= bound) {
      return FormatError.BUCKET_ORDER;
    }
    bound = upperBound;
    if (value < bucketValue) {
      return FormatError.BUCKET_VALUE_ORDER;
    }
    bucketValue = value;
    return null;
  }

  public void add(SampleSuffix suffix, double value) {
    switch (suffix) {
      case COUNT, GCOUNT -> {
        if (!hasCount) {
          hasCount = true;
          count = value;
        }
      }
      case SUM -> hasSum = true;
      case GSUM -> {
        negativeGaugeSum |= !hasGaugeSum && value < 0;
        hasGaugeSum = true;
      }
      default -> {}
    }
  }

  /** Ends the point, if one is open, and says what is wrong with it. */
  @Nullable
  public FormatError end() {
    if (!open) {
      return null;
    }
    open = false;
    if (bound != Double.POSITIVE_INFINITY) {
      return FormatError.MISSING_INF_BUCKET;
    }
    if (hasCount && count != bucketValue) {
      return FormatError.COUNT_MISMATCH;
    }
    if ((hasSum || hasGaugeSum) != hasCount) {
      return FormatError.SUM_WITHOUT_COUNT;
    }
    boolean wrongSign = negativeBounds ? hasSum : negativeGaugeSum;
    return wrongSign ? FormatError.INVALID_SUM : null;
  }
}
