// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.text.TextFormat;
import java.nio.charset.StandardCharsets;

/** Parts of small pages, for tests. */
final class LabelSets {

  private static final HistogramDefinition H =
      HistogramDefinition.builder().name("h").help("").build();

  private LabelSets() {}

  static LabelSet none() {
    return page("x 1\n").families().get(0).series().get(0).labels();
  }

  static Histogram histogram(String page) {
    return page(page).histogram(H.where()).orElseThrow();
  }

  static Scrape page(String text) {
    return Scrape.parse(text.getBytes(StandardCharsets.UTF_8), TextFormat.PROMETHEUS_0_0_4);
  }
}
