// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.internal.rules.BucketBounds;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Puts the samples of a series together to a histogram or a summary. */
final class Distributions {

  private final SampleTable samples;

  Distributions(SampleTable samples) {
    this.samples = samples;
  }

  Histogram histogram(Series series) {
    TreeMap<Double, Double> buckets = new TreeMap<>();
    for (int row : series.rows()) {
      if (samples.shape(row).name.endsWith(SampleNames.BUCKET)) {
        double bound = BucketBounds.parse(samples.labelText(row, SampleNames.LE));
        if (!Double.isNaN(bound)) {
          buckets.merge(bound + 0.0, samples.value(row), Double::sum);
        }
      }
    }
    return new Histogram(
        series.family().name(),
        series.labels(),
        keys(buckets),
        values(buckets),
        find(series, SampleNames.SUM, SampleNames.GSUM),
        find(series, SampleNames.COUNT, SampleNames.GCOUNT));
  }

  Summary summary(Series series) {
    TreeMap<Double, Double> quantiles = new TreeMap<>();
    for (int row : series.rows()) {
      double quantile = BucketBounds.parse(samples.labelText(row, SampleNames.QUANTILE));
      if (!Double.isNaN(quantile)) {
        quantiles.put(quantile + 0.0, samples.value(row));
      }
    }
    return new Summary(
        series.family().name(),
        series.labels(),
        keys(quantiles),
        values(quantiles),
        find(series, SampleNames.SUM),
        find(series, SampleNames.COUNT));
  }

  private OptionalDouble find(Series series, String... suffixes) {
    for (int row : series.rows()) {
      for (String suffix : suffixes) {
        if (samples.shape(row).name.endsWith(suffix)) {
          return OptionalDouble.of(samples.value(row));
        }
      }
    }
    return OptionalDouble.empty();
  }

  private static double[] keys(Map<Double, Double> map) {
    return map.keySet().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] values(Map<Double, Double> map) {
    return map.values().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
