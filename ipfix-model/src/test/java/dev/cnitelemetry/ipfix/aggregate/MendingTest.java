// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.Flows.add;
import static dev.cnitelemetry.ipfix.aggregate.Flows.aggregator;
import static dev.cnitelemetry.ipfix.aggregate.Flows.deltas;
import static dev.cnitelemetry.ipfix.aggregate.Flows.destination;
import static dev.cnitelemetry.ipfix.aggregate.Flows.ends;
import static dev.cnitelemetry.ipfix.aggregate.Flows.expire;
import static dev.cnitelemetry.ipfix.aggregate.Flows.local;
import static dev.cnitelemetry.ipfix.aggregate.Flows.number;
import static dev.cnitelemetry.ipfix.aggregate.Flows.second;
import static dev.cnitelemetry.ipfix.aggregate.Flows.source;
import static dev.cnitelemetry.ipfix.aggregate.Flows.text;
import static dev.cnitelemetry.ipfix.aggregate.Flows.throughputs;
import static dev.cnitelemetry.ipfix.aggregate.Flows.totals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.RuleAction;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each defect of upstream: the record as it is, and mended, by its switch alone and with all. */
class MendingTest {
  private static final Semantics EXACT = Semantics.antrea("v1.8.0");

  private interface Scenario {
    void check(FlowAggregator aggregator, boolean mended);
  }

  private static void both(Mending mending, Scenario scenario) {
    scenario.check(aggregator(EXACT), false);
    scenario.check(aggregator(EXACT.with(mending)), true);
    scenario.check(aggregator(Semantics.mended().without(mending)), false);
    scenario.check(aggregator(Semantics.mended()), true);
  }

  @Test
  void equalEnd() {
    both(
        Mending.EQUAL_END,
        (aggregator, mended) -> {
          add(aggregator, 0, local(1000, 1060, 6000, 6000));
          add(
              aggregator,
              1,
              local(1000, 1060, 6500, 500)
                  .set(IanaElements.FLOW_END_REASON, 3)
                  .set(AntreaElements.TCP_STATE, "TIME_WAIT"));
          FlowRecord flow = expire(aggregator, 61).get(0);
          long octets = mended ? 6500 : 6000;
          assertEquals(List.of(octets, octets, octets), deltas(flow));
          assertEquals(List.of(octets, octets, octets), totals(flow));
          assertEquals(mended ? 3 : 2, number(flow, IanaElements.FLOW_END_REASON));
          assertEquals(mended ? "TIME_WAIT" : "ESTABLISHED", text(flow, AntreaElements.TCP_STATE));
          assertEquals(List.of(800L, 800L, 800L), throughputs(flow));
        });
  }

  @Test
  void reset() {
    both(
        Mending.RESET,
        (aggregator, mended) -> {
          add(aggregator, 0, local(1000, 1060, 6000, 6000));
          // The exporter's own delta wraps as well.
          add(aggregator, 1, local(1000, 1070, 1000, -5000));
          FlowRecord flow = expire(aggregator, 61).get(0);
          long delta = mended ? 7000 : 1000;
          assertEquals(List.of(delta, delta, delta), deltas(flow));
          long bits = mended ? 800 : Long.divideUnsigned(-40_000, 10);
          assertEquals(List.of(bits, bits, bits), throughputs(flow));
          assertEquals(mended ? 1 : 0, aggregator.statistics().resets());
        });
  }

  @Test
  void late() {
    both(
        Mending.LATE,
        (aggregator, mended) -> {
          add(aggregator, 0, local(1000, 1060, 6000, 6000));
          add(aggregator, 1, local(1000, 1080, 9000, 2000));
          add(aggregator, 2, local(1000, 1070, 7000, 1000));
          FlowRecord flow = expire(aggregator, 61).get(0);
          long delta = mended ? 9000 : 8000;
          assertEquals(List.of(delta, delta, delta), deltas(flow));
          assertEquals(List.of(9000L, 9000L, 9000L), totals(flow));
          long end = mended ? 1080 : 1070;
          assertEquals(List.of(1080L, end, end), ends(flow));
          assertEquals(mended ? 1 : 0, aggregator.statistics().late());
        });
  }

  @Test
  void unmatched() {
    both(
        Mending.UNMATCHED,
        (aggregator, mended) -> {
          add(aggregator, 0, source(1000, 1060, 6000, 6000));
          assertEquals(List.of(), expire(aggregator, 61));
          assertEquals(List.of(), expire(aggregator, 122));
          List<FlowRecord> third = expire(aggregator, 183);
          assertEquals(mended ? 1 : 0, third.size());
          assertEquals(mended ? 1 : 0, aggregator.statistics().live());
          assertEquals(mended ? 0 : 1, aggregator.statistics().unmatchedDropped());
          assertEquals(mended ? 1 : 0, aggregator.statistics().unmatchedExported());
          if (mended) {
            assertEquals(List.of(6000L, 6000L, 0L), deltas(third.get(0)));
            assertEquals("client", text(third.get(0), AntreaElements.SOURCE_POD_NAME));
            assertEquals("", text(third.get(0), AntreaElements.DESTINATION_POD_NAME));
            assertEquals(
                Admission.CORRELATED, add(aggregator, 200, destination(1000, 1061, 6100, 6100)));
            assertEquals(1, aggregator.statistics().live());
            assertEquals(1, aggregator.statistics().late());
            FlowRecord twin = expire(aggregator, 244).get(0);
            assertEquals("client", text(twin, AntreaElements.SOURCE_POD_NAME));
            assertEquals("server", text(twin, AntreaElements.DESTINATION_POD_NAME));
            assertEquals(
                6100, number(twin, AntreaElements.OCTET_DELTA_COUNT_FROM_DESTINATION_NODE));
          }
        });
  }

  @Test
  void unmatchedThatStaysAloneIsExportedOnce() {
    FlowAggregator aggregator = aggregator(EXACT.with(Mending.UNMATCHED));
    add(aggregator, 0, source(1000, 1060, 6000, 6000));
    int exports = 0;
    for (long second = 1; second < 1000; second++) {
      exports += expire(aggregator, second).size();
    }
    assertEquals(1, exports);
    assertEquals(0, aggregator.statistics().live());
  }

  @Test
  void reuse() {
    both(
        Mending.REUSE,
        (aggregator, mended) -> {
          add(aggregator, 0, local(1000, 1010, 6000, 6000));
          Admission admission = add(aggregator, 20, local(1020, 1030, 500, 500));
          assertEquals(mended ? Admission.REUSED : Admission.UPDATED, admission);
          List<FlowRecord> flows = expire(aggregator, 120);
          if (mended) {
            assertEquals(2, flows.size());
            assertEquals(6000, number(flows.get(0), IanaElements.OCTET_DELTA_COUNT));
            assertEquals(3, number(flows.get(0), IanaElements.FLOW_END_REASON));
            assertEquals(1010, second(flows.get(0), IanaElements.FLOW_END_SECONDS));
            assertEquals(1020, second(flows.get(1), IanaElements.FLOW_START_SECONDS));
            assertEquals(500, number(flows.get(1), IanaElements.OCTET_DELTA_COUNT));
            assertEquals(500, number(flows.get(1), IanaElements.OCTET_TOTAL_COUNT));
            assertEquals(1, aggregator.statistics().reused());
          } else {
            assertEquals(1, flows.size());
            assertEquals(6500, number(flows.get(0), IanaElements.OCTET_DELTA_COUNT));
            assertEquals(1000, second(flows.get(0), IanaElements.FLOW_START_SECONDS));
          }
        });
  }

  /** An exporter saw the end of the one and the beginning of the other at one look. */
  @Test
  void reuseThatBeganBeforeTheEndWasSeen() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, source(1000, 1005, 6000, 6000));
    add(aggregator, 0, destination(1001, 1005, 6000, 6000));
    add(aggregator, 5, source(1000, 1010, 7000, 1000).set(IanaElements.FLOW_END_REASON, 3));
    assertEquals(Admission.REUSED, add(aggregator, 5, source(1007, 1010, 500, 500)));
    assertEquals(Admission.LATE, add(aggregator, 5, destination(1001, 1010, 7000, 1000)));
    add(aggregator, 10, source(1007, 1015, 800, 300));
    assertEquals(Admission.CORRELATED, add(aggregator, 10, destination(1008, 1015, 800, 800)));
    List<List<Long>> exported = new ArrayList<>();
    expire(aggregator, 71).forEach(flow -> exported.add(deltas(flow)));
    assertEquals(
        List.of(List.of(7000L, 7000L, 6000L), List.of(0L, 0L, 1000L), List.of(800L, 800L, 800L)),
        exported);
    assertEquals(0, aggregator.statistics().resets());
  }

  @Test
  void aLaterStartOfAFlowThatGoesOnMakesNoReuse() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    assertEquals(Admission.UPDATED, add(aggregator, 1, local(1030, 1070, 7000, 1000)));
  }

  /** The flow was removed before: nothing but the delta tells. */
  @Test
  void resetInAFirstRecord() {
    both(
        Mending.RESET,
        (aggregator, mended) -> {
          add(aggregator, 0, local(1000, 1060, 1000, -5000));
          long delta = mended ? 1000 : -5000;
          assertEquals(List.of(delta, delta, delta), deltas(expire(aggregator, 61).get(0)));
        });
  }

  /** In the second of the record before, a wrapped delta tells a reset from a late record. */
  @Test
  void resetInTheSameSecond() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    add(aggregator, 0, local(1000, 1060, 400, -5600));
    add(aggregator, 1, local(1000, 1070, 900, 500));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals(List.of(6900L, 6900L, 6900L), deltas(flow));
    assertEquals(List.of(900L, 900L, 900L), totals(flow));
    assertEquals(1, aggregator.statistics().resets());
  }

  @Test
  void clocksOfTwoNodesThatDifferMakeNoReuse() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, source(1000, 1000, 100, 100));
    assertEquals(Admission.CORRELATED, add(aggregator, 0, destination(1002, 1002, 100, 100)));
  }

  /** The last report of the earlier connection comes after the first of the later one. */
  @Test
  void reuseAndAStraggler() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, local(1000, 1010, 6000, 6000));
    assertEquals(Admission.REUSED, add(aggregator, 1, local(1020, 1030, 500, 500)));
    assertEquals(
        Admission.LATE,
        add(aggregator, 2, local(1000, 1012, 6700, 700).set(IanaElements.FLOW_END_REASON, 3)));
    add(aggregator, 3, local(1020, 1040, 800, 300));
    List<FlowRecord> flows = expire(aggregator, 61);
    assertEquals(List.of(6000L, 6000L, 6000L), deltas(flows.get(0)));
    assertEquals(List.of(700L, 700L, 700L), deltas(flows.get(1)));
    assertEquals(List.of(6700L, 6700L, 6700L), totals(flows.get(1)));
    assertEquals(1000, second(flows.get(1), IanaElements.FLOW_START_SECONDS));
    assertEquals(List.of(800L, 800L, 800L), deltas(flows.get(2)));
    assertEquals(List.of(800L, 800L, 800L), totals(flows.get(2)));
    assertEquals(2, number(flows.get(2), IanaElements.FLOW_END_REASON));
    assertEquals(0, aggregator.statistics().resets());
    assertEquals(1, aggregator.statistics().late());
  }

  /** The twin's last report of the earlier connection is its first after the reuse. */
  @Test
  void reuseAndAStragglerOfTheOtherNode() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, source(1000, 1010, 6000, 6000));
    add(aggregator, 0, destination(1001, 1010, 5900, 5900));
    assertEquals(Admission.REUSED, add(aggregator, 1, destination(1021, 1030, 500, 500)));
    assertEquals(Admission.LATE, add(aggregator, 2, source(1000, 1012, 6700, 700)));
    assertEquals(Admission.CORRELATED, add(aggregator, 2, source(1020, 1030, 510, 510)));
    assertEquals(Admission.LATE, add(aggregator, 3, destination(1001, 1012, 6700, 800)));
    List<List<Long>> exported = new ArrayList<>();
    expire(aggregator, 61).forEach(flow -> exported.add(deltas(flow)));
    assertEquals(
        List.of(
            List.of(6000L, 6000L, 5900L),
            List.of(700L, 700L, 0L),
            List.of(0L, 0L, 800L),
            List.of(510L, 510L, 500L)),
        exported);
    assertEquals(0, aggregator.statistics().resets());
    assertEquals(1, aggregator.statistics().reused());
  }

  /** The source Node reports the earlier connection for the first time when it was exported. */
  @Test
  void reuseAndAStragglerOfANodeThatHadNotReported() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, destination(1000, 1010, 6000, 6000));
    assertEquals(Admission.REUSED, add(aggregator, 1, destination(1020, 1030, 500, 500)));
    assertEquals(Admission.LATE, add(aggregator, 2, source(1000, 1010, 6000, 6000)));
    List<List<Long>> exported = new ArrayList<>();
    expire(aggregator, 2).forEach(flow -> exported.add(deltas(flow)));
    assertEquals(List.of(List.of(6000L, 0L, 6000L), List.of(0L, 6000L, 0L)), exported);
  }

  /** The first record of the earlier connection comes after that of the later one. */
  @Test
  void aStragglerOfAConnectionNobodyHadReported() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, destination(1009, 1015, 2000, 2000));
    FlowRecordBuilder denied =
        destination(1008, 1015, 5000, 5000)
            .set(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, RuleAction.DROP);
    assertEquals(Admission.LATE, add(aggregator, 0, denied));
    add(aggregator, 5, destination(1009, 1020, 3700, 1700));
    assertEquals(Admission.CORRELATED, add(aggregator, 5, source(1009, 1020, 3700, 3700)));
    List<List<Long>> exported = new ArrayList<>();
    expire(aggregator, 61).forEach(flow -> exported.add(deltas(flow)));
    assertEquals(List.of(List.of(5000L, 5000L, 5000L), List.of(3700L, 3700L, 3700L)), exported);
    assertEquals(0, aggregator.statistics().resets());
    assertEquals(1, aggregator.statistics().late());
  }

  /** It is late for the one Node, and the first of the other. */
  @Test
  void aRecordForBothNodesIsComparedWithWhatEachReported() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, destination(1000, 1015, 2000, 2000));
    FlowRecordBuilder denied =
        destination(1000, 1010, 5000, 5000)
            .set(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, RuleAction.DROP);
    assertEquals(Admission.UPDATED, add(aggregator, 1, denied));
    add(aggregator, 2, destination(1000, 1020, 3700, 1700));
    add(aggregator, 2, source(1000, 1020, 5900, 900));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals(List.of(5900L, 5900L, 8700L), deltas(flow));
    assertEquals(List.of(5900L, 5900L, 3700L), totals(flow));
    assertEquals(List.of(1020L, 1020L, 1020L), ends(flow));
    assertEquals(0, aggregator.statistics().resets());
  }

  /** A record from before a reset comes after one from after it: no second reset is seen. */
  @Test
  void resetAndALateRecord() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    add(aggregator, 1, local(1000, 1080, 1000, -6500));
    add(aggregator, 2, local(1000, 1070, 7500, 1500));
    add(aggregator, 3, local(1000, 1090, 1200, 200));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals(List.of(8700L, 8700L, 8700L), deltas(flow));
    assertEquals(List.of(1200L, 1200L, 1200L), totals(flow));
    assertEquals(1, aggregator.statistics().resets());
  }

  @Test
  void leakOfWhatIsDueExactly() {
    for (boolean mended : new boolean[] {false, true}) {
      FlowAggregator aggregator = aggregator(mended ? EXACT.with(Mending.LEAK) : EXACT);
      add(aggregator, 0, local(1000, 1060, 6000, 6000));
      assertEquals(1, expire(aggregator, 60).size());
      add(aggregator, 3600, local(1000, 4600, 9000, 3000));
      assertEquals(mended ? 1 : 0, expire(aggregator, 7200).size());
      assertEquals(mended ? 0 : 1, aggregator.statistics().live());
    }
  }

  @Test
  void leakOfWhatASinkFailedAt() {
    both(
        Mending.LEAK,
        (aggregator, mended) -> {
          add(aggregator, 0, local(1000, 1060, 6000, 6000));
          assertThrows(
              UnsupportedOperationException.class,
              () ->
                  aggregator.expire(
                      61_000,
                      flow -> {
                        throw new UnsupportedOperationException("full");
                      }));
          List<FlowRecord> again = expire(aggregator, 61);
          if (mended) {
            assertEquals(List.of(6000L, 6000L, 6000L), deltas(again.get(0)));
          }
        });
    FlowAggregator exact = aggregator(EXACT);
    add(exact, 0, local(1000, 1060, 6000, 6000));
    assertThrows(
        UnsupportedOperationException.class,
        () ->
            exact.expire(
                61_000,
                flow -> {
                  throw new UnsupportedOperationException("full");
                }));
    assertEquals(List.of(), expire(exact, 1000));
    assertEquals(1, exact.statistics().live());
  }

  @Test
  void changed() {
    both(
        Mending.CHANGED,
        (aggregator, mended) -> {
          add(
              aggregator,
              0,
              local(1000, 1060, 6000, 6000)
                  .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "old")
                  .set(AntreaElements.DESTINATION_SERVICE_PORT_NAME, "shop/web:http"));
          add(
              aggregator,
              1,
              local(1000, 1070, 7000, 1000)
                  .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "new")
                  .set(AntreaElements.DESTINATION_SERVICE_PORT_NAME, ""));
          FlowRecord flow = expire(aggregator, 61).get(0);
          assertEquals(
              mended ? "new" : "old", text(flow, AntreaElements.EGRESS_NETWORK_POLICY_NAME));
          assertEquals("shop/web:http", text(flow, AntreaElements.DESTINATION_SERVICE_PORT_NAME));
        });
  }

  @Test
  void changedTakesThePolicyOfTheNodeThatEnforcesIt() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(
        aggregator,
        0,
        source(1000, 1060, 6000, 6000)
            .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "egress")
            .set(AntreaElements.INGRESS_NETWORK_POLICY_NAME, "guess"));
    add(
        aggregator,
        1,
        destination(1000, 1060, 6000, 6000)
            .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "guess")
            .set(AntreaElements.INGRESS_NETWORK_POLICY_NAME, "ingress"));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals("egress", text(flow, AntreaElements.EGRESS_NETWORK_POLICY_NAME));
    assertEquals("ingress", text(flow, AntreaElements.INGRESS_NETWORK_POLICY_NAME));
  }

  @Test
  void changedLabels() {
    for (boolean mended : new boolean[] {false, true}) {
      String[] version = {"1"};
      FlowAggregator aggregator =
          Flows.settings(mended ? EXACT.with(Mending.CHANGED) : EXACT)
              .podLabels(true)
              .directory(
                  (address, second) ->
                      Optional.of(
                          new Pod("client", "shop", "node-1", Map.of("version", version[0]))))
              .build();
      add(aggregator, 0, local(1000, 1060, 6000, 6000));
      assertEquals(
          "{\"version\":\"1\"}",
          text(expire(aggregator, 61).get(0), AntreaElements.SOURCE_POD_LABELS));
      version[0] = "2";
      add(aggregator, 62, local(1000, 1122, 7000, 1000));
      assertEquals(
          mended ? "{\"version\":\"2\"}" : "{\"version\":\"1\"}",
          text(expire(aggregator, 122).get(0), AntreaElements.SOURCE_POD_LABELS));
    }
  }

  @Test
  void bounded() {
    FlowAggregator aggregator = Flows.settings(Semantics.mended()).maximumFlows(2).build();
    List<FlowRecord> evicted = new ArrayList<>();
    for (int port = 1; port <= 2; port++) {
      add(
          aggregator,
          port,
          local(1000, 1060, 6000, 6000).set(IanaElements.SOURCE_TRANSPORT_PORT, port));
    }
    add(aggregator, 3, local(1000, 1061, 7000, 1000).set(IanaElements.SOURCE_TRANSPORT_PORT, 1));
    aggregator.add(
        local(1000, 1060, 6000, 6000).set(IanaElements.SOURCE_TRANSPORT_PORT, 3).build(),
        4000,
        flow -> {
          assertEquals(ExportCause.EVICTED, flow.cause());
          evicted.add(flow.copy());
        });
    assertEquals(2, number(evicted.get(0), IanaElements.SOURCE_TRANSPORT_PORT));
    assertEquals(2, aggregator.statistics().live());
    assertEquals(1, aggregator.statistics().evicted());
    // Without a sink the flow waits.
    add(aggregator, 5, local(1000, 1060, 6000, 6000).set(IanaElements.SOURCE_TRANSPORT_PORT, 4));
    assertEquals(2, aggregator.statistics().live());
    assertEquals(1, aggregator.statistics().waiting());
    List<FlowRecord> exports = expire(aggregator, 5);
    assertEquals(1, number(exports.get(0), IanaElements.SOURCE_TRANSPORT_PORT));
    assertEquals(7000, number(exports.get(0), IanaElements.OCTET_DELTA_COUNT));
    assertEquals(0, aggregator.statistics().lost());
  }

  @Test
  void oneSide() {
    both(
        Mending.ONE_SIDE,
        (aggregator, mended) -> {
          long exported = 0;
          add(aggregator, 0, source(1000, 1060, 600, 600));
          add(aggregator, 1, destination(1000, 1061, 610, 610));
          for (FlowRecord flow : expire(aggregator, 61)) {
            exported += number(flow, IanaElements.OCTET_DELTA_COUNT);
          }
          // An export falls between the two reports of the second interval.
          add(aggregator, 62, source(1000, 1120, 1200, 600));
          for (FlowRecord flow : expire(aggregator, 122)) {
            exported += number(flow, IanaElements.OCTET_DELTA_COUNT);
          }
          add(aggregator, 123, destination(1000, 1121, 1210, 600));
          for (FlowRecord flow : expire(aggregator, 300)) {
            exported += number(flow, IanaElements.OCTET_DELTA_COUNT);
          }
          assertEquals(mended ? 1200 : 1810, exported);
        });
  }

  @Test
  void oneSideHandsOverTotals() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, destination(1000, 1060, 600, 600));
    expire(aggregator, 61);
    expire(aggregator, 122);
    assertEquals(List.of(600L, 0L, 600L), deltas(expire(aggregator, 183).get(0)));
    // The source Node has counted less so far: what is exported already is not exported again.
    add(aggregator, 184, source(1000, 1060, 500, 500));
    assertEquals(List.of(0L, 500L, 0L), deltas(expire(aggregator, 184).get(0)));
    add(aggregator, 185, source(1000, 1070, 900, 400));
    FlowRecord last = expire(aggregator, 245).get(0);
    assertEquals(List.of(300L, 400L, 0L), deltas(last));
    assertEquals(900, number(last, IanaElements.OCTET_TOTAL_COUNT));
    assertEquals(1, aggregator.statistics().changeovers());
  }

  @Test
  void oneSideHandsOverWhatWasExportedThoughACounterBeganAnew() {
    FlowAggregator aggregator = aggregator(Semantics.mended());
    add(aggregator, 0, destination(1000, 1060, 600, 600));
    expire(aggregator, 61);
    expire(aggregator, 122);
    assertEquals(List.of(600L, 0L, 600L), deltas(expire(aggregator, 183).get(0)));
    add(aggregator, 184, destination(1000, 1070, 30, -570));
    FlowRecord again = expire(aggregator, 244).get(0);
    assertEquals(List.of(30L, 0L, 30L), deltas(again));
    assertEquals(List.of(30L, 0L, 30L), totals(again));
    // 630 are exported: of the source Node's counts, those above.
    add(aggregator, 245, source(1000, 1075, 1000, 1000));
    FlowRecord last = expire(aggregator, 245).get(0);
    assertEquals(List.of(370L, 1000L, 0L), deltas(last));
    assertEquals(List.of(1000L, 1000L, 30L), totals(last));
  }

  @Test
  void oneSideTakesTheSourceNodesStateInTheSameSecond() {
    for (boolean sourceFirst : new boolean[] {false, true}) {
      FlowAggregator aggregator = aggregator(Semantics.mended());
      var source = source(1000, 1060, 600, 600).set(AntreaElements.TCP_STATE, "CLOSE");
      var destination = destination(1001, 1060, 6100, 6100);
      add(aggregator, 0, sourceFirst ? source : destination);
      add(aggregator, 0, sourceFirst ? destination : source);
      FlowRecord flow = expire(aggregator, 61).get(0);
      assertEquals("CLOSE", text(flow, AntreaElements.TCP_STATE));
      assertEquals(80, number(flow, AntreaElements.THROUGHPUT));
      assertEquals(1000, second(flow, IanaElements.FLOW_START_SECONDS));
    }
  }
}
