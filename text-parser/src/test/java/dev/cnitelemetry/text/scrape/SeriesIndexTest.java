// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import static dev.cnitelemetry.text.scrape.Metrics.BRIDGE;
import static dev.cnitelemetry.text.scrape.Metrics.FLOWS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cnitelemetry.text.TextFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SeriesIndexTest {

  /** Texts of 17 pairs, each "Aa" or "BB", which Java hashes alike. */
  private static String colliding(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 17; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  @Test
  void aPageMadeToCollideIsIndexedAndAnsweredAllTheSame() {
    int series = 1 << 17;
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < series; i++) {
      page.append("flows{bridge=\"").append(colliding(i)).append("\"} ").append(i).append('\n');
    }
    byte[] body = page.toString().getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Scrape scrape = Scrape.parse(body, TextFormat.PROMETHEUS_0_0_4);
          for (int i = 0; i < series; i++) {
            assertEquals(OptionalDouble.of(i), scrape.value(FLOWS.where(BRIDGE.eq(colliding(i)))));
          }
          assertEquals(OptionalDouble.empty(), scrape.value(FLOWS.where(BRIDGE.eq("AaC#"))));
          assertEquals(series, scrape.series(FLOWS.where()).size());
        });
  }

  @Test
  void everySeriesIsFound() {
    int series = 50_000;
    StringBuilder page = new StringBuilder("# TYPE flows gauge\n");
    for (int i = 0; i < series; i++) {
      page.append("flows{bridge=\"br-").append(i).append("\"} ").append(i).append('\n');
    }
    Scrape scrape = LabelSets.page(page.toString());
    for (int i = 0; i < series; i++) {
      assertEquals(i, scrape.value(FLOWS.where(BRIDGE.eq("br-" + i))).orElse(-1));
    }
    assertEquals(OptionalDouble.empty(), scrape.value(FLOWS.where(BRIDGE.eq("br-50000"))));
  }
}
