// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cnitelemetry.text.TextFormat;

/** No page makes the bridge throw, whatever stands on it. */
class SnapshotsFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void prometheus(byte[] page) {
    BothWays.go(TextFormat.PROMETHEUS_1_0_0, page);
  }

  @FuzzTest(maxDuration = "10m")
  void openMetrics(byte[] page) {
    BothWays.go(TextFormat.OPENMETRICS_1_0, page);
  }
}
