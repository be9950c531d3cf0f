// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.text.internal.number.ShortNumber;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A summary as a whole: its quantiles, count and sum.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Summary pauses = scrape.summary(GoRuntime.GC_DURATION_SECONDS.where()).orElseThrow();
 * OptionalDouble longest = pauses.quantile(1);
 * }</pre>
 */
public final class Summary {

  private final String name;
  private final LabelSet labels;
  private final double[] quantiles;
  private final double[] values;
  private final OptionalDouble sum;
  private final OptionalDouble count;

  Summary(
      String name,
      LabelSet labels,
      double[] quantiles,
      double[] values,
      OptionalDouble sum,
      OptionalDouble count) {
    this.name = name;
    this.labels = labels;
    this.quantiles = quantiles;
    this.values = values;
    this.sum = sum;
    this.count = count;
  }

  /**
   * The labels without {@code quantile}.
   *
   * @return the labels in the order of the page
   */
  public LabelSet labels() {
    return labels;
  }

  /**
   * The quantiles that the page shows.
   *
   * @return a new array, ascending, 0 to 1; empty where it shows none
   */
  public double[] quantiles() {
    return quantiles.clone();
  }

  /**
   * The value of a quantile that the process computed. Nothing is estimated between two of them.
   *
   * @param q one of {@link #quantiles}
   * @return the value, NaN where nothing was observed of late; empty where the page does not show
   *     that quantile
   */
  public OptionalDouble quantile(double q) {
    int found = Arrays.binarySearch(quantiles, q);
    return found < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[found]);
  }

  /**
   * How many observations there were.
   *
   * @return the sample {@code _count}, if there is one
   */
  public OptionalDouble count() {
    return count;
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
   * Count, sum and labels, for messages.
   *
   * @return for example {@code latency 12 observations, sum 30.5}
   */
  @Override
  public String toString() {
    String text =
        (count.isPresent() ? ShortNumber.of(count.getAsDouble()) : "no count of") + " observations";
    String head = name + (labels.isEmpty() ? "" : labels) + " ";
    return head + text + (sum.isPresent() ? ", sum " + ShortNumber.of(sum.getAsDouble()) : "");
  }
}
