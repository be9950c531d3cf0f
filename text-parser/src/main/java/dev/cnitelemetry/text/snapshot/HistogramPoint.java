// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.NativeHistogramBuckets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.annotation.Nullable;

/** A point of a classic histogram or a gauge histogram. */
final class HistogramPoint extends SnapshotFamily.Point<HistogramDataPointSnapshot> {

  private static final int CLASSIC = Integer.MIN_VALUE;

  private final Map<Double, Double> cumulative = new TreeMap<>();
  private final Map<Double, Exemplar> exemplarsByBound = new TreeMap<>();
  @Nullable private Exemplar countExemplar;
  @Nullable private Double count;
  @Nullable private Double sum;

  HistogramPoint(SnapshotFamily family, WireSample first) {
    super(family, first);
  }

  @Override
  void take(String suffix, WireSample sample, @Nullable String bound) {
    if (bound != null) {
      takeBucket(sample, Numbers.parse(SampleNames.LE, bound));
    } else if (isCount(suffix)) {
      count = sample.value;
      countExemplar = sample.exemplar;
    } else {
      sum = sample.value;
    }
  }

  private static boolean isCount(String suffix) {
    return suffix.equals(SampleNames.COUNT) || suffix.equals(SampleNames.GCOUNT);
  }

  private void takeBucket(WireSample sample, double bound) {
    if (cumulative.put(bound, sample.value) != null) {
      family.find(
          SnapshotDifference.SERIES_REPEATED, sample + " has the bucket " + bound + " twice");
    }
    if (sample.exemplar != null) {
      exemplarsByBound.put(bound, sample.exemplar);
    }
  }

  @Override
  HistogramDataPointSnapshot build(Labels labels, long timestamp) {
    ClassicHistogramBuckets buckets = buckets();
    double total = Objects.requireNonNull(cumulative.get(Double.POSITIVE_INFINITY));
    if (count == null) {
      family.find(SnapshotDifference.COUNT_CHANGED, first + " has no count; that of +Inf is taken");
    } else if (count != total) {
      family.find(
          SnapshotDifference.COUNT_CHANGED,
          first + " has the count " + count + ", but +Inf has " + total);
    }
    if (sum != null && Double.isNaN(sum)) {
      family.find(SnapshotDifference.SUM_LOST, first + " has the sum NaN, which reads as none");
    }
    return new HistogramDataPointSnapshot(
        buckets,
        CLASSIC,
        0,
        0,
        NativeHistogramBuckets.EMPTY,
        NativeHistogramBuckets.EMPTY,
        sum == null ? Double.NaN : sum,
        labels,
        placedExemplars(),
        created,
        timestamp);
  }

  private ClassicHistogramBuckets buckets() {
    if (!cumulative.containsKey(Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("it has no bucket +Inf");
    }
    double[] bounds = new double[cumulative.size()];
    long[] counts = new long[bounds.length];
    long below = 0;
    int i = 0;
    for (Map.Entry<Double, Double> bucket : cumulative.entrySet()) {
      long upTo = Numbers.count(bucket.getValue());
      if (upTo < below) {
        throw new IllegalArgumentException(
            "the count of the bucket " + bucket.getKey() + " is less than that below it");
      }
      bounds[i] = bucket.getKey();
      counts[i] = upTo - below;
      below = upTo;
      i++;
    }
    return ClassicHistogramBuckets.of(bounds, counts);
  }

  /** The client library finds the bucket of an exemplar by its value. */
  private Exemplars placedExemplars() {
    double below = Double.NEGATIVE_INFINITY;
    for (double bound : cumulative.keySet()) {
      Exemplar exemplar = exemplarsByBound.get(bound);
      if (exemplar != null) {
        if (!(exemplar.getValue() > below && exemplar.getValue() <= bound)) {
          family.find(
              SnapshotDifference.EXEMPLAR_LOST,
              first
                  + " has the exemplar "
                  + exemplar.getValue()
                  + " on the bucket "
                  + bound
                  + ", where it does not belong");
        }
        keep(exemplar);
      }
      below = bound;
    }
    keep(countExemplar);
    return Exemplars.of(exemplars);
  }
}
