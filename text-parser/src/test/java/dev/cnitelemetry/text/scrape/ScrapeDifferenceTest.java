// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import static dev.cnitelemetry.text.scrape.Metrics.BRIDGE;
import static dev.cnitelemetry.text.scrape.Metrics.CATALOG;
import static dev.cnitelemetry.text.scrape.Metrics.FLOWS;
import static dev.cnitelemetry.text.scrape.Metrics.FLOW_OPERATIONS;
import static dev.cnitelemetry.text.scrape.Metrics.LATENCY;
import static dev.cnitelemetry.text.scrape.Metrics.OPERATION;
import static dev.cnitelemetry.text.scrape.Metrics.RESYNCS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.UntypedDefinition;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.scrape.Metrics.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScrapeDifferenceTest {

  private static Scrape page(String text) {
    return Scrape.parse(
        text.getBytes(StandardCharsets.UTF_8), TextFormat.PROMETHEUS_0_0_4, CATALOG);
  }

  private static Scrape openMetrics(String text) {
    return Scrape.parse(text.getBytes(StandardCharsets.UTF_8), TextFormat.OPENMETRICS_1_0, CATALOG);
  }

  private final ScrapeDifference difference =
      page("""
      flow_operations{bridge="b",operation="add"} 12
      flow_operations{bridge="b",operation="delete"} 2
      flow_operations{bridge="b",operation="modify"} 5
      """)
          .since(
              page(
                  """
                  flow_operations{operation="add",bridge="b"} 4
                  flow_operations{bridge="b",operation="delete"} 7
                  """));

  @Test
  void aCounterThatGrewIncreasedByTheDifference() {
    assertEquals(
        OptionalDouble.of(8),
        difference.increase(FLOW_OPERATIONS.where(OPERATION.eq(Operation.ADD))));
  }

  @Test
  void aCounterThatFellBeganAgainFromZero() {
    CounterIncrease deleted =
        difference.increases(FLOW_OPERATIONS.where(OPERATION.eq(Operation.DELETE))).get(0);
    assertTrue(deleted.reset());
    assertEquals(2, deleted.increase());
    assertEquals(OptionalDouble.of(7), deleted.earlier());
    assertEquals(2, deleted.later());
  }

  @Test
  void aSeriesThatIsNewBeganAtZero() {
    CounterIncrease modified =
        difference.increases(FLOW_OPERATIONS.where(OPERATION.eq(Operation.MODIFY))).get(0);
    assertFalse(modified.reset());
    assertEquals(5, modified.increase());
    assertEquals(OptionalDouble.empty(), modified.earlier());
  }

  @Test
  void increasesOfSeveralSeriesAddUp() {
    assertEquals(OptionalDouble.of(15), difference.increase(FLOW_OPERATIONS.where()));
    assertEquals(
        OptionalDouble.of(7.5),
        difference.rate(FLOW_OPERATIONS.where(BRIDGE.eq("b")), Duration.ofSeconds(2)));
    assertEquals(OptionalDouble.empty(), difference.increase(RESYNCS.where()));
    assertEquals(OptionalDouble.empty(), difference.rate(RESYNCS.where(), Duration.ofSeconds(1)));
  }

  @Test
  void aLaterCreationIsAResetEvenIfTheValueGrew() {
    Scrape earlier =
        openMetrics("# TYPE resyncs counter\nresyncs_total 4\nresyncs_created 100.5\n# EOF\n");
    Scrape later =
        openMetrics("# TYPE resyncs counter\nresyncs_total 9\nresyncs_created 200.5\n# EOF\n");
    CounterIncrease increase = later.since(earlier).increases(RESYNCS.where()).get(0);
    assertTrue(increase.reset());
    assertEquals(9, increase.increase());
    assertEquals(0, later.since(later).increase(RESYNCS.where()).getAsDouble());
  }

  @Test
  void gaugesHaveNoIncrease() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> difference.increase(FLOWS.where()));
    assertEquals("counters have an increase and a rate; flows is a gauge", thrown.getMessage());
    IllegalArgumentException histogram =
        assertThrows(IllegalArgumentException.class, () -> difference.increase(LATENCY.where()));
    assertTrue(histogram.getMessage().endsWith("ask histogram(selector)"), histogram.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> difference.rate(FLOW_OPERATIONS.where(), Duration.ZERO));
  }

  @Test
  void untypedCountersHave() {
    UntypedDefinition withdrawn =
        UntypedDefinition.builder()
            .name("withdrawn")
            .help("")
            .semanticKind(MetricKind.COUNTER)
            .build();
    assertEquals(
        OptionalDouble.of(3),
        page("withdrawn 5\n").since(page("withdrawn 2\n")).increase(withdrawn.where()));
  }

  @Test
  void aHistogramOfTheTimeBetween() {
    Scrape earlier = page(latency(1, 3, 4));
    Histogram between =
        page(latency(1, 9, 12)).since(earlier).histogram(LATENCY.where()).orElseThrow();
    assertEquals(8, between.count());
    assertEquals(0, between.cumulativeCount(0));
    assertEquals(6, between.cumulativeCount(1));
    assertEquals(OptionalDouble.of(8), between.sum());
    assertEquals(0.1 + 0.4 * (4.0 / 6), between.quantile(0.5), 1e-12);
  }

  @Test
  void aHistogramThatFellBeganAgain() {
    Scrape earlier = page(latency(5, 9, 12));
    Histogram between =
        page(latency(1, 2, 20)).since(earlier).histogram(LATENCY.where()).orElseThrow();
    assertEquals(20, between.count());
    assertEquals(
        List.of(1.0, 2.0, 20.0),
        List.of(
            between.cumulativeCount(0), between.cumulativeCount(1), between.cumulativeCount(2)));
  }

  private static String latency(int low, int middle, int all) {
    return """
    # TYPE latency_seconds histogram
    latency_seconds_bucket{le="0.1"} %d
    latency_seconds_bucket{le="0.5"} %d
    latency_seconds_bucket{le="+Inf"} %d
    latency_seconds_sum %d
    latency_seconds_count %d
    """
        .formatted(low, middle, all, all, all);
  }
}
