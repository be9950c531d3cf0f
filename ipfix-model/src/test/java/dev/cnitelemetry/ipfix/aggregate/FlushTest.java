// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.Flows.add;
import static dev.cnitelemetry.ipfix.aggregate.Flows.local;
import static dev.cnitelemetry.ipfix.aggregate.Flows.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlushTest {
  static Stream<Semantics> rules() {
    return Stream.of(Semantics.antrea("v1.7.0"), Semantics.antrea("v2.7.0"), Semantics.mended());
  }

  private static List<FlowRecord> flush(FlowAggregator aggregator, long now) {
    List<FlowRecord> flushed = new ArrayList<>();
    long number = aggregator.flush(now, flow -> flushed.add(flow.copy()));
    assertEquals(flushed.size(), number);
    return flushed;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyFlowIsExportedOnceAtTheTimeItIs(Semantics rules) {
    FlowAggregator aggregator = Flows.aggregator(rules);
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    add(aggregator, 5, local(1000, 1065, 7000, 1000));
    List<FlowRecord> flushed = flush(aggregator, 7_000);
    assertEquals(1, flushed.size());
    assertEquals(7, flushed.get(0).exportTime().getEpochSecond());
    assertEquals(List.of(7000L, 7000L, 7000L), Flows.deltas(flushed.get(0)));
    assertEquals(0, aggregator.statistics().live());
    assertEquals(List.of(), flush(aggregator, 8_000));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void withoutItsTwinAFlowIsDroppedOrExportedAsTheRulesHaveIt(Semantics rules) {
    FlowAggregator aggregator = Flows.aggregator(rules);
    add(aggregator, 0, source(1000, 1060, 6000, 6000));
    boolean mended = rules.mends(Mending.UNMATCHED);
    assertEquals(mended ? 1 : 0, flush(aggregator, 1_000).size());
    assertEquals(mended ? 1 : 0, aggregator.statistics().unmatchedExported());
    assertEquals(mended ? 0 : 1, aggregator.statistics().unmatchedDropped());
    assertEquals(0, aggregator.statistics().live());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatASinkRefusesStaysHeld(Semantics rules) {
    FlowAggregator aggregator = Flows.aggregator(rules);
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    assertThrows(
        IllegalStateException.class,
        () ->
            aggregator.flush(
                1_000,
                flow -> {
                  throw new IllegalStateException("full");
                }));
    assertEquals(1, flush(aggregator, 1_000).size());
  }
}
