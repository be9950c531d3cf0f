// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import io.prometheus.metrics.model.snapshots.DistributionDataPointSnapshot;

/** Writes what histograms and summaries have beside their buckets and quantiles. */
final class CountAndSum {

  private final SampleLine line;
  private final boolean sumFirst;

  /**
   * Made for one page.
   *
   * @param sumFirst the order of Go programs; that of the client library is the other
   */
  CountAndSum(SampleLine line, boolean sumFirst) {
    this.line = line;
    this.sumFirst = sumFirst;
  }

  void write(String countName, String sumName, DistributionDataPointSnapshot point) {
    if (sumFirst) {
      writeSum(sumName, point);
    }
    if (point.hasCount()) {
      line.of(countName, point).write(point.getCount());
    }
    if (!sumFirst) {
      writeSum(sumName, point);
    }
  }

  private void writeSum(String sumName, DistributionDataPointSnapshot point) {
    if (point.hasSum()) {
      line.of(sumName, point).write(point.getSum());
    }
  }
}
