// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.rules;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import javax.annotation.Nullable;

/**
 * What OpenMetrics demands of the samples of one metric at one time: values that fit the kind; of a
 * histogram, buckets that grow, are complete, and fit its count and sum. OpenMetrics 1.0.0, section
 * "Metric Types".
 *
 * <p>The reader's validator {@linkplain #add adds} what is on a page, and {@linkplain #end asks at
 * the end}; the writer {@linkplain #check asks before} it adds, so that it writes no sample with
 * which the point could never become right. Nothing here throws or allocates.
 */
public final class MetricPoint {
  private MetricKind kind = MetricKind.UNTYPED;
  private boolean histogram;
  private boolean started;

  /** The bound of the last bucket; NaN before the first. */
  private double bound;

  private double bucketValue;
  private boolean negativeBounds;
  private boolean hasCount;
  private double count;
  private boolean hasSum;
  private double sum;

  /** Begins a point; nothing is wrong yet with the one before. */
  public void begin(MetricKind newKind) {
    if (kind != newKind) {
      kind = newKind;
      histogram = newKind == MetricKind.HISTOGRAM || newKind == MetricKind.GAUGE_HISTOGRAM;
    }
    started = false;
    bound = Double.NaN;
    bucketValue = 0;
    negativeBounds = false;
    hasCount = false;
    hasSum = false;
  }

  /** Goes on with a point whose last bucket is known. */
  public void resume(double lastBound, double lastBucketValue) {
    bound = lastBound;
    bucketValue = lastBucketValue;
  }

  public MetricKind kind() {
    return kind;
  }

  /** The bound of the bucket that was added last. */
  public double bound() {
    return bound;
  }

  /** What the bucket counts that was added last. */
  public double bucketValue() {
    return bucketValue;
  }

  public boolean hasSum() {
    return hasSum;
  }

  /** What is wrong with a value, whatever else the point has. */
  @Nullable
  public static FormatError valueError(MetricKind kind, SampleSuffix suffix, double value) {
    return switch (suffix) {
      case TOTAL, SUM -> value >= 0 ? null : FormatError.INVALID_COUNTER_VALUE;
      case BUCKET, COUNT, GCOUNT -> countError(value);
      case GSUM -> Double.isNaN(value) ? FormatError.INVALID_COUNTER_VALUE : null;
      case INFO -> value == 1 ? null : FormatError.INVALID_STATE_VALUE;
      case NONE -> plainValueError(kind, value);
      case CREATED, OTHER -> null;
    };
  }

  @Nullable
  private static FormatError countError(double value) {
    if (!(value >= 0)) {
      return FormatError.INVALID_COUNTER_VALUE;
    }
    return value == Double.POSITIVE_INFINITY || value != Math.rint(value)
        ? FormatError.COUNT_NOT_INTEGER
        : null;
  }

  @Nullable
  private static FormatError plainValueError(MetricKind kind, double value) {
    if (kind == MetricKind.SUMMARY && value < 0) {
      return FormatError.INVALID_QUANTILE_VALUE;
    }
    return kind == MetricKind.STATE_SET && value != 0 && value != 1
        ? FormatError.INVALID_STATE_VALUE
        : null;
  }

  /** Whether a histogram with such bounds cannot have a sum, or not this one. */
  public static boolean isSumWrong(MetricKind kind, boolean negativeBounds, double sum) {
    return kind == MetricKind.HISTOGRAM ? negativeBounds : sum < 0 && !negativeBounds;
  }

  /**
   * What would be wrong if the point had this sample, too. Nothing changes.
   *
   * @param upperBound the bound, of a bucket
   */
  @Nullable
  public FormatError check(SampleSuffix suffix, double value, double upperBound) {
    FormatError wrong = valueError(kind, suffix, value);
    if (wrong != null || !histogram) {
      return wrong;
    }
    return switch (suffix) {
      case BUCKET -> checkBucket(upperBound, value);
      case COUNT, GCOUNT ->
          (isComplete() && value != bucketValue) || (hasCount && value != count)
              ? FormatError.COUNT_MISMATCH
              : null;
      case SUM, GSUM ->
          hasSum && Double.compare(value, sum) != 0
              ? FormatError.INVALID_SUM
              : sumError(isComplete(), negativeBounds, value);
      default -> null;
    };
  }

  @Nullable
  private FormatError checkBucket(double upperBound, double value) {
    if (upperBound <= bound) {
      return FormatError.BUCKET_ORDER;
    }
    if (value < bucketValue) {
      return FormatError.BUCKET_VALUE_ORDER;
    }
    boolean last = upperBound == Double.POSITIVE_INFINITY;
    if (last && hasCount && value != count) {
      return FormatError.COUNT_MISMATCH;
    }
    return hasSum ? sumError(last, negativeBounds || upperBound < 0, sum) : null;
  }

  /** Bounds that are still to come can only make a sum impossible in a histogram. */
  @Nullable
  private FormatError sumError(boolean complete, boolean negative, double value) {
    boolean known = complete || kind == MetricKind.HISTOGRAM;
    return known && isSumWrong(kind, negative, value) ? FormatError.INVALID_SUM : null;
  }

  /**
   * Takes a sample whose value is right by itself.
   *
   * @param upperBound the bound, of a bucket
   * @return what is wrong with the order of buckets or with a second count or sum, or null
   */
  @Nullable
  public FormatError add(SampleSuffix suffix, double value, double upperBound) {
    started = true;
    switch (suffix) {
      case BUCKET -> {
        return addBucket(upperBound, value);
      }
      case COUNT, GCOUNT -> {
        if (histogram && hasCount && value != count) {
          return FormatError.COUNT_MISMATCH; // said twice, and not the same
        }
        hasCount = true;
        count = value;
      }
      case SUM, GSUM -> {
        if (histogram && hasSum && Double.compare(value, sum) != 0) {
          return FormatError.INVALID_SUM; // said twice, and not the same
        }
        hasSum = true;
        sum = value;
      }
      default -> {}
    }
    return null;
  }

  @Nullable
  private FormatError addBucket(double upperBound, double value) {
    negativeBounds |= upperBound < 0;
    if (upperBound <= bound) {
      return FormatError.BUCKET_ORDER;
    }
    bound = upperBound;
    boolean descends = value < bucketValue;
    bucketValue = value;
    return descends ? FormatError.BUCKET_VALUE_ORDER : null;
  }

  /** Whether the point has its last bucket. */
  public boolean isComplete() {
    return bound == Double.POSITIVE_INFINITY;
  }

  /** Whether the point has a count and its last bucket, and they say different things. */
  public boolean isCountWrong() {
    return hasCount && isComplete() && count != bucketValue;
  }

  public boolean hasCount() {
    return hasCount;
  }

  /** What the count says. */
  public double count() {
    return count;
  }

  /**
   * Whether {@link #end} may find something wrong: what is no histogram has no end to be judged.
   */
  public boolean mayEndWrong() {
    return histogram;
  }

  /** What is wrong with the point if nothing more comes; null for one without samples. */
  @Nullable
  public FormatError end() {
    if (!started || !histogram) {
      return null;
    }
    if (!isComplete()) {
      return FormatError.MISSING_INF_BUCKET;
    }
    if (isCountWrong()) {
      return FormatError.COUNT_MISMATCH;
    }
    if (hasSum != hasCount) {
      return FormatError.SUM_WITHOUT_COUNT;
    }
    return hasSum && isSumWrong(kind, negativeBounds, sum) ? FormatError.INVALID_SUM : null;
  }
}
