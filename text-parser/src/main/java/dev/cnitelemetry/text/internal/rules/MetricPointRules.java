package dev.cnitelemetry.text.internal.rules;

import dev.cnitelemetry.metrics.MetricKind;

/**
 * What OpenMetrics demands of the samples of one metric point: values that fit the kind, buckets in
 * order and complete.
 *
 * <p>{@link #check} refuses before anything changes; {@link #accept} then takes the sample in.
 */
public final class MetricPointRules {
  private MetricKind kind = MetricKind.UNTYPED;
  private int seen;
  private double lastBound;
  private double lastCount;
  private double count;
  private boolean negativeBound;
  private boolean negativeSum;

  public void start(MetricKind kind) {
    if (this.kind != kind) {
      this.kind = kind;
    }
    seen = 0;
    lastBound = Double.NEGATIVE_INFINITY;
    lastCount = 0;
    negativeBound = false;
    negativeSum = false;
  }

  boolean has(SampleRole role) {
    return (seen & role.bit) != 0;
  }

  public void accept(SampleRole role, double value, double bound) {
    seen |= role.bit;
    switch (role) {
      case BUCKET -> {
        lastBound = bound;
        lastCount = value;
        negativeBound |= bound < 0;
      }
      case COUNT, GAUGE_COUNT -> {
        count = value;
      }
      case GAUGE_SUM -> {
        negativeSum = value < 0;
      }
      default -> {}
    }
  }

  /** Refuses a sample that does not fit. */
  public void check(SampleRole role, double value, double bound) {
    switch (role) {
      case TOTAL -> requireCounterLike(role, value);
      case BUCKET -> checkBucket(value, bound);
      case COUNT, GAUGE_COUNT -> {
        requireCounterLike(role, value);
        requireWhole(role, value);
        if (hasAllBuckets() && value != lastCount) {
          throw countDiffers();
        }
      }
      case SUM -> {
        requireCounterLike(role, value);
        if (kind == MetricKind.HISTOGRAM && negativeBound) {
          throw sumWithNegativeBound();
        }
      }
      case GAUGE_SUM -> {
        requireNumber(role, value);
        if (value < 0 && hasAllBuckets() && !negativeBound) {
          throw negativeSumWithoutNegativeBound();
        }
      }
      case CREATED -> {
        if (!Double.isFinite(value)) {
          throw refusal("_created must be a time in seconds, not " + value);
        }
      }
      case QUANTILE -> {
        if (value < 0) {
          throw refusal("a quantile's value must not be negative, but is " + value);
        }
      }
      case STATE -> {
        if (value != 0 && value != 1) {
          throw refusal("a state is 0 or 1, not " + value);
        }
      }
      case INFO -> {
        if (value != 1) {
          throw refusal("an info sample's value is 1, not " + value);
        }
      }
      case PLAIN -> {}
    }
  }

  /** Refuses to leave the point while it lacks what its kind must have. */
  public void requireComplete() {
    if (seen == 0 || (kind != MetricKind.HISTOGRAM && kind != MetricKind.GAUGE_HISTOGRAM)) {
      return;
    }
    boolean plain = kind == MetricKind.HISTOGRAM;
    if (!hasAllBuckets()) {
      throw incomplete("_bucket with le=\"+Inf\"");
    }
    boolean hasSum = has(plain ? SampleRole.SUM : SampleRole.GAUGE_SUM);
    boolean hasCount = has(plain ? SampleRole.COUNT : SampleRole.GAUGE_COUNT);
    if (hasSum && !hasCount) {
      throw incomplete(plain ? "_count, since it has _sum" : "_gcount, since it has _gsum");
    }
    if (hasCount && !hasSum) {
      throw incomplete(plain ? "_sum, since it has _count" : "_gsum, since it has _gcount");
    }
  }

  private void checkBucket(double value, double bound) {
    requireCounterLike(SampleRole.BUCKET, value);
    requireWhole(SampleRole.BUCKET, value);
    if (has(SampleRole.BUCKET) && bound <= lastBound) {
      throw refusal("buckets must ascend, but le " + bound + " follows " + lastBound);
    }
    if (value < lastCount) {
      throw refusal("buckets are cumulative, but " + value + " follows " + lastCount);
    }
    if (bound < 0 && has(SampleRole.SUM)) {
      throw sumWithNegativeBound();
    }
    if (bound == Double.POSITIVE_INFINITY) {
      if ((has(SampleRole.COUNT) || has(SampleRole.GAUGE_COUNT)) && value != count) {
        throw countDiffers();
      }
      if (negativeSum && !negativeBound) {
        throw negativeSumWithoutNegativeBound();
      }
    }
  }

  private boolean hasAllBuckets() {
    return lastBound == Double.POSITIVE_INFINITY;
  }

  private static void requireNumber(SampleRole role, double value) {
    if (Double.isNaN(value)) {
      throw refusal(nameOf(role) + " must not be NaN");
    }
  }

  private static void requireCounterLike(SampleRole role, double value) {
    requireNumber(role, value);
    if (value < 0) {
      throw refusal(nameOf(role) + " must not be negative, but is " + value);
    }
  }

  private static void requireWhole(SampleRole role, double value) {
    if (value != Math.rint(value) || Double.isInfinite(value)) {
      throw refusal(nameOf(role) + " must be a whole number, but is " + value);
    }
  }

  private static String nameOf(SampleRole role) {
    return role.suffix.isEmpty() ? "of its name" : role.suffix;
  }

  private static IllegalArgumentException countDiffers() {
    return refusal("the count of a histogram must equal its bucket with le=\"+Inf\"");
  }

  private static IllegalArgumentException sumWithNegativeBound() {
    return refusal("a histogram with a negative bound must not have _sum");
  }

  private static IllegalArgumentException negativeSumWithoutNegativeBound() {
    return refusal("a negative _gsum needs a bucket with a negative bound");
  }

  private static IllegalStateException incomplete(String missing) {
    return new IllegalStateException(
        "OpenMetrics: the histogram written last still needs its sample " + missing);
  }

  public static IllegalArgumentException refusal(String rule) {
    return new IllegalArgumentException("OpenMetrics: " + rule);
  }
}
