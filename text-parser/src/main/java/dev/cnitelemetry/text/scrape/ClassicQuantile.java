// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

/**
 * The quantile of a classic histogram as PromQL's {@code histogram_quantile} estimates it: buckets
 * are taken to be filled evenly, the lowest from zero where its bound is positive.
 *
 * <p>Source: the Prometheus documentation, "Query functions", histogram_quantile().
 */
final class ClassicQuantile {

  /** Counts that differ by less are one count with noise: rates are sums of doubles. */
  private static final double NOISE = 1e-12;

  private ClassicQuantile() {}

  /**
   * Estimates a quantile.
   *
   * @param bounds upper bounds, ascending, none twice
   * @param cumulative how many observations are at most as great
   */
  static double of(double q, double[] bounds, double[] cumulative) {
    if (Double.isNaN(q)) {
      return Double.NaN;
    }
    if (q < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (q > 1) {
      return Double.POSITIVE_INFINITY;
    }
    int last = bounds.length - 1;
    if (last < 1 || bounds[last] != Double.POSITIVE_INFINITY) {
      return Double.NaN;
    }
    double[] counts = ascending(cumulative);
    double observations = counts[last];
    if (observations == 0 || Double.isNaN(observations)) {
      return Double.NaN;
    }
    double rank = q * observations;
    int bucket = 0;
    while (bucket < last && !(counts[bucket] >= rank)) {
      bucket++;
    }
    if (bucket == last) {
      return bounds[last - 1];
    }
    if (bucket == 0) {
      return bounds[0] <= 0 ? bounds[0] : bounds[0] * (rank / counts[0]);
    }
    double lower = bounds[bucket - 1];
    double within = counts[bucket] - counts[bucket - 1];
    return lower + (bounds[bucket] - lower) * ((rank - counts[bucket - 1]) / within);
  }

  /** Buckets are scraped or summed one by one, so that a count may fall short of the one before. */
  private static double[] ascending(double[] cumulative) {
    double[] counts = cumulative.clone();
    for (int i = 1; i < counts.length; i++) {
      double before = counts[i - 1];
      if (counts[i] < before || isNoise(before, counts[i])) {
        counts[i] = before;
      }
    }
    return counts;
  }

  private static boolean isNoise(double before, double count) {
    double sum = Math.abs(before) + Math.abs(count);
    return Math.abs(before - count) < NOISE * Math.min(sum, Double.MAX_VALUE);
  }
}
