// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.text.TextFormat;

/** Whatever the bytes: a report, sorted by line. */
class ScrapeLinterFuzzTest {

  private static final ScrapeLinter LINTER =
      ScrapeLinter.against(AntreaCatalog.get()).style(true).strictLabels(true).build();

  @FuzzTest
  void prometheus(byte[] page) {
    lint(page, TextFormat.PROMETHEUS_1_0_0);
  }

  @FuzzTest
  void openMetrics(byte[] page) {
    lint(page, TextFormat.OPENMETRICS_1_0);
  }

  private static void lint(byte[] page, TextFormat format) {
    long line = 0;
    for (Finding finding : LINTER.lint(page, format).findings()) {
      if (finding.place().line() < line || finding.toString().contains("\n")) {
        throw new AssertionError(finding);
      }
      line = finding.place().line();
    }
  }
}
