// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.Quantile;
import io.prometheus.metrics.model.snapshots.Quantiles;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.Nullable;

/** A point of a summary. */
final class SummaryPoint extends SnapshotFamily.Point<SummaryDataPointSnapshot> {

  private static final long NO_COUNT = -1;

  private final Map<Double, Double> values = new TreeMap<>();
  @Nullable private Double count;
  @Nullable private Double sum;

  SummaryPoint(SnapshotFamily family, WireSample first) {
    super(family, first);
  }

  @Override
  void take(String suffix, WireSample sample, @Nullable String quantile) {
    keep(sample.exemplar);
    if (quantile != null) {
      if (values.put(Numbers.parse(SampleNames.QUANTILE, quantile), sample.value) != null) {
        family.find(
            SnapshotDifference.SERIES_REPEATED,
            sample + " has the quantile " + quantile + " twice");
      }
    } else if (suffix.equals(SampleNames.COUNT)) {
      count = sample.value;
    } else {
      sum = sample.value;
    }
  }

  @Override
  SummaryDataPointSnapshot build(Labels labels, long timestamp) {
    if (sum != null && Double.isNaN(sum)) {
      family.find(SnapshotDifference.SUM_LOST, first + " has the sum NaN, which reads as none");
    }
    return new SummaryDataPointSnapshot(
        count == null ? NO_COUNT : Numbers.count(count),
        sum == null ? Double.NaN : sum,
        Quantiles.of(
            values.entrySet().stream()
                .map(quantile -> new Quantile(quantile.getKey(), quantile.getValue()))
                .toArray(Quantile[]::new)),
        labels,
        Exemplars.of(exemplars),
        created,
        timestamp);
  }
}
