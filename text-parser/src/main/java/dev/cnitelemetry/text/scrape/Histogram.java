// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.text.internal.number.ShortNumber;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A histogram as a whole: its buckets, count and sum.
 *
 * <p>Buckets are those of the page, sorted by bound; bounds that are no numbers are left out,
 * counts of equal bounds added, as PromQL does it. Immutable and thread-safe.
 *
 * <pre>{@code
 * SeriesSelector<?> adds =
 *     AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS.where(
 *         AntreaLabels.OPERATION.eq(Operation.ADD));
 * Histogram latency = scrape.histogram(adds).orElseThrow();
 * double median = latency.quantile(0.5);
 * }</pre>
 */
public final class Histogram {

  private final String name;
  private final LabelSet labels;
  private final double[] bounds;
  private final double[] cumulative;
  private final OptionalDouble sum;
  private final OptionalDouble count;

  Histogram(
      String name,
      LabelSet labels,
      double[] bounds,
      double[] cumulative,
      OptionalDouble sum,
      OptionalDouble count) {
    this.name = name;
    this.labels = labels;
    this.bounds = bounds;
    this.cumulative = cumulative;
    this.sum = sum;
    this.count = count;
  }

  /**
   * The labels without {@code le}.
   *
   * @return the labels in the order of the page
   */
  public LabelSet labels() {
    return labels;
  }

  /**
   * How many buckets there are.
   *
   * @return 0 or more, the last bucket {@code +Inf} included where the page has it
   */
  public int bucketCount() {
    return bounds.length;
  }

  /**
   * The upper bound of a bucket.
   *
   * @param bucket 0 for the lowest
   * @return the bound, in the unit of the metric; positive infinity for the last
   * @throws IndexOutOfBoundsException if there is no such bucket
   */
  public double upperBound(int bucket) {
    return bounds[Objects.checkIndex(bucket, bounds.length)];
  }

  /**
   * How many observations are not above a bucket's bound.
   *
   * @param bucket 0 for the lowest
   * @return the count on the page, that of lower buckets included
   * @throws IndexOutOfBoundsException if there is no such bucket
   */
  public double cumulativeCount(int bucket) {
    return cumulative[Objects.checkIndex(bucket, bounds.length)];
  }

  /**
   * How many observations there are.
   *
   * @return the sample {@code _count}; without it the bucket {@code +Inf}; NaN without either
   */
  public double count() {
    int last = bounds.length - 1;
    return count.orElse(
        last >= 0 && bounds[last] == Double.POSITIVE_INFINITY ? cumulative[last] : Double.NaN);
  }

  /**
   * The sum of all observations.
   *
   * @return the sample {@code _sum}, if there is one
   */
  public OptionalDouble sum() {
    return sum;
  }

  /**
   * The value below which a share of the observations lies, as PromQL's {@code histogram_quantile}
   * estimates it from the buckets.
   *
   * <p>Observations are taken to be spread evenly within a bucket, and the lowest bucket to begin
   * at zero if its bound is above zero. A quantile in the bucket {@code +Inf} is the highest bound
   * below it; one in a lowest bucket that is not above zero is its bound. Counts that fall short of
   * the bucket before are raised to it.
   *
   * <p>Not a number where there are fewer than two buckets, no bucket {@code +Inf} or no
   * observations. It can be no better than the buckets: three of Antrea's histograms count
   * milliseconds in buckets made for seconds, so that nothing above 10 ms can be told.
   *
   * @param q the share, 0 to 1
   * @return an estimate in the unit of the metric; negative infinity for a share below 0, positive
   *     infinity above 1, NaN for NaN
   */
  public double quantile(double q) {
    return ClassicQuantile.of(q, bounds, cumulative);
  }

  /**
   * What was observed since an earlier page; where any count fell, since the restart that made it
   * fall.
   */
  Histogram since(Histogram earlier) {
    if (hasRestarted(earlier)) {
      return this;
    }
    double[] increase = cumulative.clone();
    for (int i = 0; i < bounds.length; i++) {
      increase[i] -= earlier.countAt(bounds[i]);
    }
    return new Histogram(
        name,
        labels,
        bounds,
        increase,
        sum.isPresent()
            ? OptionalDouble.of(sum.getAsDouble() - earlier.sum.orElse(0))
            : OptionalDouble.empty(),
        OptionalDouble.of(count() - earlier.count()));
  }

  private boolean hasRestarted(Histogram earlier) {
    if (count() < earlier.count()) {
      return true;
    }
    for (int i = 0; i < bounds.length; i++) {
      if (cumulative[i] < earlier.countAt(bounds[i])) {
        return true;
      }
    }
    return false;
  }

  private double countAt(double bound) {
    for (int i = 0; i < bounds.length; i++) {
      if (bounds[i] == bound) {
        return cumulative[i];
      }
    }
    return 0;
  }

  /**
   * Count, sum and labels, for messages.
   *
   * @return for example <code>latency{operation="add"} 12 observations, sum 30.5</code>
   */
  @Override
  public String toString() {
    String text = ShortNumber.of(count()) + " observations";
    String head = name + (labels.isEmpty() ? "" : labels) + " ";
    return head + text + (sum.isPresent() ? ", sum " + ShortNumber.of(sum.getAsDouble()) : "");
  }
}
