// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import static dev.cnitelemetry.text.check.ScrapeAssert.assertThatScrape;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.SeriesSelector;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.text.TextFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Series are found by their plain names, without a definition. */
class PlainNamesTest {

  private static final String PAGE =
      """
      # TYPE served summary
      served{uri="/a",quantile="0.5"} 3
      served_count{uri="/a"} 2
      served_sum{uri="/a"} 7
      served_count{uri="/b"} 5
      served_sum{uri="/b"} 9
      # TYPE up gauge
      up 1
      plain_total 4
      """;

  private final Scrape scrape = parse(PAGE, TextFormat.PROMETHEUS_0_0_4);

  private static Scrape parse(String page, TextFormat format) {
    return Scrape.parse(page.getBytes(StandardCharsets.UTF_8), format);
  }

  @Test
  void samplesOfASummaryAreFoundByTheirNames() {
    assertEquals(OptionalDouble.of(2), scrape.value("served_count", "uri", "/a"));
    assertEquals(OptionalDouble.of(9), scrape.value("served_sum", "uri", "/b"));
    assertEquals(2, scrape.series("served_count").size());
    assertEquals("/b", scrape.series("served_count").get(1).labelText("uri"));
    assertEquals("", scrape.series("served_count").get(1).labelText("method"));
  }

  @Test
  void othersAreFoundAsTheyAre() {
    assertEquals(OptionalDouble.of(1), scrape.value("up"));
    assertEquals(OptionalDouble.of(4), scrape.value("plain_total"));
    assertEquals(OptionalDouble.empty(), scrape.value("down"));
    assertEquals(OptionalDouble.empty(), scrape.value("served_count", "uri", "/c"));
  }

  @Test
  void aCounterOfOpenMetricsIsFoundByBothNames() {
    Scrape page = parse("# TYPE hits counter\nhits_total 3\n# EOF\n", TextFormat.OPENMETRICS_1_0);
    assertEquals(OptionalDouble.of(3), page.value("hits_total"));
    assertEquals(OptionalDouble.of(3), page.value("hits"));
  }

  /** Of one family name on a page of OpenMetrics may be a gauge and a counter. */
  @Test
  void aGaugeIsNotTheCounterOfItsName() {
    Scrape page =
        parse("# TYPE heap_bytes counter\nheap_bytes_total 3\n# EOF\n", TextFormat.OPENMETRICS_1_0);
    GaugeDefinition gauge = GaugeDefinition.of("heap_bytes", "", Unit.BYTES);
    assertEquals(OptionalDouble.empty(), page.value(gauge));
    assertEquals(List.of(), page.series(gauge));
    assertEquals(OptionalDouble.of(3), page.value("heap_bytes"));
    assertEquals(1, page.series("heap_bytes").size());
  }

  @Test
  void aWholeSummaryHasNoSingleValue() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> parse("# TYPE s summary\ns_count 1\n", TextFormat.PROMETHEUS_0_0_4).value("s"));
    assertTrue(e.getMessage().contains("ask for s_count or s_sum"), e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> scrape.value("served_count"));
  }

  @Test
  void aLabelWithoutAValueIsRefused() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> SeriesSelector.named("up", "job"));
    assertEquals("labels are names and values in turn; job has no value", e.getMessage());
  }

  @Test
  void assertionsTakeThem() {
    assertThatScrape(PAGE)
        .has("served_count", "uri", "/a")
        .withValue(2)
        .has("up")
        .withValueAbove(0)
        .hasNo("served_count", "uri", "/c");
    AssertionError e =
        assertThrows(AssertionError.class, () -> assertThatScrape(PAGE).has("plain_totl"));
    assertTrue(e.getMessage().contains("plain_total"), e.getMessage());
  }
}
