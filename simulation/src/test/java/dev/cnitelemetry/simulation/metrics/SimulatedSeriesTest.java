// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Unit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulatedSeriesTest {

  /**
   * In any time a larger bucket gains at least what a smaller one does: else a server that takes a
   * quantile of rates has to mend them, and says so.
   */
  @Test
  void aBucketNeverGainsMoreThanALargerOne() {
    double[] bounds = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    Instant start = Instant.parse("2026-01-05T06:00:00Z");
    for (int seed = 0; seed < 20; seed++) {
      SimulatedSeries series =
          new SimulatedSeries(
              "example_seconds",
              Unit.SECONDS,
              MetricKind.HISTOGRAM,
              new LabelSets.LabelSet(Map.of(), false),
              0,
              new Life("10.0.0.1:9100", start, seed, List.of()),
              seed);
      long[] before = series.buckets(bounds, (double) start.getEpochSecond());
      for (int minute = 1; minute <= 360; minute++) {
        long[] after = series.buckets(bounds, start.getEpochSecond() + 60.0 * minute);
        long smaller = 0;
        for (int i = 0; i < after.length; i++) {
          long gained = after[i] - before[i];
          assertTrue(gained >= smaller, seed + " " + minute + " " + i);
          smaller = gained;
        }
        before = after;
      }
    }
  }
}
