// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.internal.line.Dialect;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;

/** Writes the points of one histogram. */
final class HistogramLines {

  private final SampleLine line;
  private final CountAndSum countAndSum;
  private final String name;
  private final String bucketName;
  private final Dialect dialect;
  private final Findings findings;

  HistogramLines(
      SampleLine line, CountAndSum countAndSum, String name, Dialect dialect, Findings findings) {
    this.line = line;
    this.countAndSum = countAndSum;
    this.name = name;
    this.bucketName = name + SampleNames.BUCKET;
    this.dialect = dialect;
    this.findings = findings;
  }

  void write(HistogramDataPointSnapshot point, boolean gauge) {
    ClassicHistogramBuckets buckets = buckets(point);
    Exemplars exemplars = point.getExemplars();
    double below = Double.NEGATIVE_INFINITY;
    long count = 0;
    int placed = 0;
    for (int i = 0; i < buckets.size(); i++) {
      double bound = buckets.getUpperBound(i);
      count += buckets.getCount(i);
      line.of(bucketName, point).bound(bound);
      Exemplar exemplar = exemplars.get(below, bound);
      placed += exemplar == null ? 0 : 1;
      line.exemplar(exemplar);
      line.write(count);
      below = bound;
    }
    if (dialect.hasExemplars()) {
      if (placed < exemplars.size()) {
        findings.add(
            SnapshotDifference.EXEMPLAR_LOST,
            name,
            name + point.getLabels() + " has several exemplars in one bucket; one is written");
      }
      countAndSumTogether(point, gauge, buckets.getUpperBound(0) < 0);
    } else if (!gauge) {
      countAndSum.write(name + SampleNames.COUNT, name + SampleNames.SUM, point);
    }
  }

  /** A native histogram without classic buckets has one of everything. */
  private static ClassicHistogramBuckets buckets(HistogramDataPointSnapshot point) {
    return point.getClassicBuckets().isEmpty()
        ? ClassicHistogramBuckets.of(
            new double[] {Double.POSITIVE_INFINITY}, new long[] {point.getCount()})
        : point.getClassicBuckets();
  }

  /** OpenMetrics has both or neither, and none where the sum need not grow. */
  private void countAndSumTogether(
      HistogramDataPointSnapshot point, boolean gauge, boolean negativeBounds) {
    if (!point.hasCount() || !point.hasSum()) {
      return;
    }
    boolean allowed = gauge ? negativeBounds || point.getSum() >= 0 : !negativeBounds;
    if (!allowed || (!gauge && point.getSum() < 0)) {
      findings.add(
          SnapshotDifference.SUM_LOST,
          name,
          name
              + point.getLabels()
              + " is written without sum and count: OpenMetrics has none where values are"
              + " negative");
      return;
    }
    countAndSum.write(
        name + (gauge ? SampleNames.GCOUNT : SampleNames.COUNT),
        name + (gauge ? SampleNames.GSUM : SampleNames.SUM),
        point);
  }
}
