// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.flow.store.SimulatedFlows;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.simulation.FlowSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One reader for all records says what each column says by itself. */
class FlowRowTest {
  private static final List<FlowColumn> COLUMNS = List.of(FlowColumn.values());

  private final FlowRow row = new FlowRow(COLUMNS);

  private void check(FlowRecord flow) {
    row.read(flow);
    for (int i = 0; i < COLUMNS.size(); i++) {
      FlowColumn column = COLUMNS.get(i);
      assertEquals(column.text(flow), row.text(i), column.columnName());
      assertEquals(column.number(flow), row.number(i), column.columnName());
    }
  }

  @Test
  void recordsThatAreKept() {
    SimulatedFlows.aggregated(5, 60).forEach(this::check);
  }

  @Test
  void recordsAsTheyAreComputed() {
    FlowAggregator aggregator = FlowAggregator.builder().build();
    AtomicInteger checked = new AtomicInteger();
    FlowSimulator simulator = FlowSimulator.builder("v2.7.0").seed(3).build();
    for (int second = 0; second < 60; second++) {
      simulator.advance(
          Duration.ofSeconds(1),
          (node, time, flow) -> {
            check(flow);
            aggregator.add(flow, time.toEpochMilli(), this::check);
          });
    }
    aggregator.expire(
        simulator.now().plus(Duration.ofHours(1)).toEpochMilli(),
        flow -> {
          check(flow);
          check(flow.copy());
          checked.incrementAndGet();
        });
    assertTrue(checked.get() > 20, checked + " records");
  }

  @Test
  void theFirstElementThatSaysSomething() {
    for (String v4 : List.of("", "0.0.0.0", "10.0.0.1")) {
      for (String v6 : List.of("", "::", "2001:db8::1")) {
        var flow = FlowRecord.builder();
        if (!v4.isEmpty()) {
          flow.set(IanaElements.SOURCE_IPV4_ADDRESS, v4);
        }
        if (!v6.isEmpty()) {
          flow.set(IanaElements.SOURCE_IPV6_ADDRESS, v6);
        }
        check(flow.build());
      }
    }
    for (long seconds : new long[] {-1, 0, 1, 1L << 33}) {
      check(
          FlowRecord.builder()
              .set(IanaElements.FLOW_START_SECONDS, Instant.EPOCH)
              .set(IanaElements.FLOW_START_MILLISECONDS, Instant.ofEpochSecond(seconds))
              .set(IanaElements.FLOW_START_NANOSECONDS, Instant.ofEpochSecond(77))
              .set(IanaElements.OCTET_TOTAL_COUNT, -1)
              .set(IanaElements.SOURCE_TRANSPORT_PORT, 65_535)
              .set(AntreaElements.SOURCE_POD_NAME, "a")
              .build());
    }
    check(FlowRecord.builder().build());
  }

  /** Records of other layouts in turn, more of them than are remembered. */
  @Test
  void layoutsInTurn() {
    List<FlowRecord> flows = SimulatedFlows.aggregated(5, 30);
    for (int i = 0; i < 30; i++) {
      check(flows.get(i % flows.size()));
      check(FlowRecord.builder().set(IanaElements.OCTET_DELTA_COUNT, i).build());
      check(FlowRecord.builder().set(AntreaElements.EGRESS_NAME, "e" + i).build());
    }
  }
}
