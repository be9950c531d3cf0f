// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;

/** Whatever the bytes: a scrape that can be walked, or the one exception. */
class ScrapeFuzzTest {

  @FuzzTest
  void prometheus(byte[] page) {
    walk(page, TextFormat.PROMETHEUS_1_0_0);
  }

  @FuzzTest
  void openMetrics(byte[] page) {
    walk(page, TextFormat.OPENMETRICS_1_0);
  }

  private static void walk(byte[] page, TextFormat format) {
    Scrape scrape;
    try {
      scrape = Scrape.parse(page, format, Metrics.CATALOG);
    } catch (ExpositionFormatException e) {
      return;
    }
    int samples = 0;
    for (Family family : scrape.families()) {
      for (Series series : family.series()) {
        for (Sample sample : series.samples()) {
          samples += sample.toString().isEmpty() ? 0 : 1;
          sample.exemplar();
        }
      }
    }
    if (samples != scrape.sampleCount()) {
      throw new AssertionError(samples + " samples in series, " + scrape.sampleCount() + " read");
    }
    scrape.histograms(Metrics.LATENCY.where()).forEach(each -> each.quantile(0.5));
    scrape.summaries(Metrics.PAUSES.where()).forEach(each -> each.quantile(0.5));
    scrape.value(Metrics.RESYNCS.where(Metrics.BRIDGE.eq("b")));
  }
}
