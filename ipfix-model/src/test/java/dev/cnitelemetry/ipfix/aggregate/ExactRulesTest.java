// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.Flows.add;
import static dev.cnitelemetry.ipfix.aggregate.Flows.aggregator;
import static dev.cnitelemetry.ipfix.aggregate.Flows.deltas;
import static dev.cnitelemetry.ipfix.aggregate.Flows.destination;
import static dev.cnitelemetry.ipfix.aggregate.Flows.ends;
import static dev.cnitelemetry.ipfix.aggregate.Flows.expire;
import static dev.cnitelemetry.ipfix.aggregate.Flows.expireAt;
import static dev.cnitelemetry.ipfix.aggregate.Flows.local;
import static dev.cnitelemetry.ipfix.aggregate.Flows.number;
import static dev.cnitelemetry.ipfix.aggregate.Flows.record;
import static dev.cnitelemetry.ipfix.aggregate.Flows.second;
import static dev.cnitelemetry.ipfix.aggregate.Flows.source;
import static dev.cnitelemetry.ipfix.aggregate.Flows.text;
import static dev.cnitelemetry.ipfix.aggregate.Flows.throughputs;
import static dev.cnitelemetry.ipfix.aggregate.Flows.totals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.RuleAction;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of upstream by itself, with the expected export worked out by hand. */
class ExactRulesTest {
  private static final Semantics SEED = Semantics.antrea("v1.7.0");
  private static final Semantics V2_6 = Semantics.antrea("v2.6.3");
  private static final Semantics V2_7 = Semantics.antrea("v2.7.0");

  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v2.3.2", "v2.6.3", "v2.7.0"})
  void workedExample(String release) {
    FlowAggregator aggregator = aggregator(Semantics.antrea(release));
    add(
        aggregator,
        0,
        source(1000, 1060, 600_000, 600_000)
            .set(AntreaElements.HTTP_VALS, "")
            .set(ReverseElements.REVERSE_OCTET_TOTAL_COUNT, 40_000));
    FlowRecord first = aggregator.find(FlowKeyFilter.all()).get(0);
    assertEquals(List.of(80_000L, 80_000L, 0L), throughputs(first));
    assertEquals(5333, number(first, AntreaElements.REVERSE_THROUGHPUT));
    assertEquals(
        Admission.CORRELATED,
        add(
            aggregator,
            1,
            destination(1000, 1061, 610_000, 610_000)
                .set(AntreaElements.HTTP_VALS, "")
                .set(ReverseElements.REVERSE_OCTET_TOTAL_COUNT, 41_000)));
    FlowRecord second = aggregator.find(FlowKeyFilter.all()).get(0);
    assertEquals(List.of(80_000L, 80_000L, 80_000L), throughputs(second));
    assertEquals(5377, number(second, AntreaElements.REVERSE_THROUGHPUT));
    assertEquals(5377, number(second, AntreaElements.REVERSE_THROUGHPUT_FROM_DESTINATION_NODE));
    assertEquals(List.of(610_000L, 600_000L, 610_000L), totals(second));
    assertEquals(41_000, number(second, ReverseElements.REVERSE_OCTET_TOTAL_COUNT));
    assertEquals(List.of(610_000L, 600_000L, 610_000L), deltas(second));
    assertEquals(List.of(1061L, 1060L, 1061L), ends(second));
    assertEquals("client", text(second, AntreaElements.SOURCE_POD_NAME));
    assertEquals("server", text(second, AntreaElements.DESTINATION_POD_NAME));
    add(
        aggregator,
        59,
        source(1000, 1120, 1_200_000, 600_000)
            .set(AntreaElements.HTTP_VALS, "")
            .set(ReverseElements.REVERSE_OCTET_TOTAL_COUNT, 80_000));
    FlowRecord third = aggregator.find(FlowKeyFilter.all()).get(0);
    assertEquals(List.of(80_000L, 80_000L, 80_000L), throughputs(third));
    assertEquals(5333, number(third, AntreaElements.REVERSE_THROUGHPUT));
    assertEquals(List.of(1_200_000L, 1_200_000L, 610_000L), deltas(third));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 0, 0, false", "2, 1, 1, false", "2, 2, 0, true", "2, 3, 0, true", "2, 0, 3, true",
    "2, 0, 2, false", "0, 0, 0, true", "1, 0, 0, true", "3, 0, 0, true", "4, 0, 0, true",
    "9, 0, 0, true", "2, 7, 7, false"
  })
  void whichRecordsWaitForTheirTwin(int type, int egress, int ingress, boolean alone) {
    FlowAggregator aggregator = aggregator(SEED);
    add(
        aggregator,
        0,
        source(1000, 1060, 6000, 6000)
            .set(AntreaElements.FLOW_TYPE, type)
            .set(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, egress)
            .set(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION, ingress));
    assertEquals(alone ? 1 : 0, expire(aggregator, 61).size());
    assertEquals(type == 0 || type == 9 ? 1 : 0, aggregator.statistics().withoutFlowType());
  }

  @Test
  void withoutCorrelationBothNodesAreFilled() {
    FlowAggregator aggregator = aggregator(SEED);
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals(List.of(6000L, 6000L, 6000L), totals(flow));
    assertEquals(List.of(800L, 800L, 800L), throughputs(flow));
    assertEquals(List.of(1060L, 1060L, 1060L), ends(flow));
  }

  @Test
  void noTwinComes() {
    FlowAggregator aggregator = aggregator(SEED);
    add(aggregator, 0, source(1000, 1060, 6000, 6000));
    for (int second : new int[] {61, 122}) {
      assertEquals(List.of(), expire(aggregator, second));
      assertEquals(1, aggregator.statistics().live());
    }
    assertEquals(List.of(), expire(aggregator, 183));
    assertEquals(0, aggregator.statistics().live());
    assertEquals(1, aggregator.statistics().unmatchedDropped());
  }

  @Test
  void recordsThatNameBothPodsOrNoneAreTheDestinations() {
    for (String[] pods : new String[][] {{"a", "b"}, {"", ""}}) {
      FlowAggregator aggregator = aggregator(SEED);
      var record =
          record(1000, 1060, 6000, 6000)
              .set(AntreaElements.FLOW_TYPE, FlowType.INTER_NODE)
              .set(AntreaElements.SOURCE_POD_NAME, pods[0])
              .set(AntreaElements.DESTINATION_POD_NAME, pods[1]);
      add(aggregator, 0, record);
      assertEquals(List.of(6000L, 0L, 6000L), deltas(aggregator.find(FlowKeyFilter.all()).get(0)));
      // It correlates with anything that is not of its side, even one like itself.
      assertEquals(Admission.CORRELATED, add(aggregator, 1, record));
    }
  }

  @Test
  void correlationTakesWhatIsNotEmpty() {
    FlowAggregator aggregator = aggregator(SEED);
    add(
        aggregator,
        0,
        source(1000, 1060, 6000, 6000)
            .set(AntreaElements.DESTINATION_SERVICE_PORT, 80)
            .set(AntreaElements.DESTINATION_SERVICE_PORT_NAME, "shop/web:http")
            .set(AntreaElements.DESTINATION_CLUSTER_IPV4, "10.96.0.1")
            .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "egress")
            .set(AntreaElements.INGRESS_NETWORK_POLICY_NAME, "guess"));
    add(
        aggregator,
        1,
        destination(1000, 1061, 6100, 6100)
            .set(AntreaElements.DESTINATION_CLUSTER_IPV4, "0.0.0.0")
            .set(AntreaElements.INGRESS_NETWORK_POLICY_NAME, "ingress")
            .set(AntreaElements.INGRESS_NETWORK_POLICY_TYPE, 2)
            .set(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION, RuleAction.ALLOW));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals(80, number(flow, AntreaElements.DESTINATION_SERVICE_PORT));
    assertEquals("shop/web:http", text(flow, AntreaElements.DESTINATION_SERVICE_PORT_NAME));
    assertEquals("10.96.0.1", flow.destinationClusterAddress().orElse(""));
    assertEquals("egress", text(flow, AntreaElements.EGRESS_NETWORK_POLICY_NAME));
    assertEquals("ingress", text(flow, AntreaElements.INGRESS_NETWORK_POLICY_NAME));
    assertEquals(2, number(flow, AntreaElements.INGRESS_NETWORK_POLICY_TYPE));
    assertEquals(1, number(flow, AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION));
  }

  @Test
  void afterAnExportDeltasAndThroughputsBeginAgain() {
    FlowAggregator aggregator = aggregator(SEED);
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    expire(aggregator, 60);
    FlowRecord flow = aggregator.find(FlowKeyFilter.all()).get(0);
    assertEquals(List.of(0L, 0L, 0L), deltas(flow));
    assertEquals(List.of(0L, 0L, 0L), throughputs(flow));
    assertEquals(List.of(6000L, 6000L, 6000L), totals(flow));
  }

  @Test
  void theFirstRecordsStartAndMeaningStay() {
    FlowAggregator aggregator = aggregator(SEED);
    add(
        aggregator,
        0,
        local(1000, 1060, 6000, 6000).set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "a"));
    add(
        aggregator,
        1,
        local(1030, 1070, 7000, 1000)
            .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "b")
            .set(AntreaElements.FLOW_TYPE, 3));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals(1000, second(flow, IanaElements.FLOW_START_SECONDS));
    assertEquals("a", text(flow, AntreaElements.EGRESS_NETWORK_POLICY_NAME));
    assertEquals(1, number(flow, AntreaElements.FLOW_TYPE));
  }

  @Test
  void anOlderRecordMovesItsNodesEndBack() {
    FlowAggregator aggregator = aggregator(SEED);
    add(aggregator, 0, local(1000, 1080, 8000, 8000));
    assertEquals(Admission.IGNORED, add(aggregator, 1, local(1000, 1070, 7000, 500)));
    add(aggregator, 2, local(1000, 1090, 9000, 1000));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals(List.of(9000L, 9000L, 9000L), deltas(flow));
    // 1000 octets in 20 seconds, not in 10.
    assertEquals(List.of(400L, 400L, 400L), throughputs(flow));
  }

  @ParameterizedTest
  @CsvSource({"v1.14.1, 400", "v1.14.2, 800"})
  void theCommonThroughputIsThatOfTheNewestRecordFromV1_14_2On(String release, long common) {
    FlowAggregator aggregator = aggregator(Semantics.antrea(release));
    add(aggregator, 0, source(1000, 1060, 6000, 6000));
    // 2,750 octets in 55 seconds, and older than the source Node's.
    add(aggregator, 1, destination(1000, 1055, 2750, 2750));
    assertEquals(
        List.of(common, 800L, 400L), throughputs(aggregator.find(FlowKeyFilter.all()).get(0)));
  }

  @ParameterizedTest
  @CsvSource({"v1.7.3, 1", "v1.8.0, 0"})
  void theInactiveTimeoutIsNotReadUpToV1_7_3(String release, int gone) {
    FlowAggregator aggregator = aggregator(Semantics.antrea(release));
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    expire(aggregator, 61);
    assertEquals(1 - gone, aggregator.statistics().live());
  }

  @Test
  void recordsThatLackAnElementAreGivenUpHalfwayUpToV2_3() {
    FlowAggregator aggregator = aggregator(SEED);
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    FlowRecord later = local(1000, 1070, 7000, 1000).set(IanaElements.FLOW_END_REASON, 3).build();
    var lacking = FlowRecord.builder();
    RecordCopies.copy(later, lacking, AntreaElements.TCP_STATE);
    assertEquals(Admission.INCOMPLETE, aggregator.add(lacking.build(), 1000));
    FlowRecord flow = aggregator.find(FlowKeyFilter.all()).get(0);
    assertEquals(3, number(flow, IanaElements.FLOW_END_REASON));
    assertEquals(List.of(1070L, 1070L, 1070L), ends(flow));
    assertEquals(List.of(6000L, 6000L, 6000L), deltas(flow));
    FlowAggregator newer = aggregator(V2_6);
    add(newer, 0, local(1000, 1060, 6000, 6000));
    assertEquals(Admission.UPDATED, newer.add(lacking.build(), 1000));
    assertEquals("", text(newer.find(FlowKeyFilter.all()).get(0), AntreaElements.TCP_STATE));
  }

  @ParameterizedTest
  @CsvSource({"v1.14.3, false", "v1.15.0, true", "v2.5.3, true", "v2.6.0, false"})
  void httpValuesAreMergedFromV1_15ToV2_5(String release, boolean merged) {
    FlowAggregator aggregator = aggregator(Semantics.antrea(release));
    add(
        aggregator,
        0,
        local(1000, 1060, 6000, 6000).set(AntreaElements.HTTP_VALS, "{\"0\":\"a\"}"));
    add(
        aggregator,
        1,
        local(1000, 1070, 7000, 1000).set(AntreaElements.HTTP_VALS, "{\"0\":\"b\",\"10\":\"<\"}"));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals(merged, flow.has(AntreaElements.HTTP_VALS));
    if (merged) {
      assertEquals("{\"0\":\"a\",\"10\":\"\\u003c\"}", text(flow, AntreaElements.HTTP_VALS));
    }
  }

  @Test
  void applicationProtocolAndEgressAreTheFirstRecords() {
    FlowAggregator aggregator = aggregator(Semantics.antrea("v2.3.2"));
    add(aggregator, 0, source(1000, 1060, 6000, 6000).set(AntreaElements.HTTP_VALS, ""));
    add(
        aggregator,
        1,
        destination(1000, 1061, 6000, 6000)
            .set(AntreaElements.HTTP_VALS, "")
            .set(AntreaElements.EGRESS_NAME, "egress")
            .set(AntreaElements.APP_PROTOCOL_NAME, "http"));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals("", text(flow, AntreaElements.EGRESS_NAME));
    assertEquals("", text(flow, AntreaElements.APP_PROTOCOL_NAME));
  }

  @ParameterizedTest
  @CsvSource({"v2.3.2, false", "v2.4.0, true"})
  void uuidsAreCorrelatedFromV2_4On(String release, boolean correlated) {
    UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    FlowAggregator aggregator =
        Flows.settings(Semantics.antrea(release)).kubernetesUids(true).build();
    add(aggregator, 0, source(1000, 1060, 6000, 6000).set(AntreaElements.HTTP_VALS, ""));
    add(
        aggregator,
        1,
        destination(1000, 1061, 6000, 6000)
            .set(AntreaElements.HTTP_VALS, "")
            .set(AntreaElements.DESTINATION_POD_UUID, uuid)
            .set(AntreaElements.DESTINATION_NODE_UUID, uuid)
            .set(AntreaElements.INGRESS_NETWORK_POLICY_UUID, uuid)
            .set(AntreaElements.DESTINATION_SERVICE_UUID, uuid));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals(correlated, flow.uuid(AntreaElements.DESTINATION_POD_UUID).isPresent());
    assertEquals(correlated, flow.uuid(AntreaElements.DESTINATION_NODE_UUID).isPresent());
    assertEquals(correlated, flow.uuid(AntreaElements.INGRESS_NETWORK_POLICY_UUID).isPresent());
    assertFalse(flow.uuid(AntreaElements.DESTINATION_SERVICE_UUID).isPresent());
  }

  // v2.7

  @Test
  void v2_7ExportsWhenComplete() {
    FlowAggregator aggregator = aggregator(V2_7);
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    assertEquals(1, expire(aggregator, 0).size());
    add(aggregator, 1, source(1000, 1060, 600, 600).set(IanaElements.SOURCE_TRANSPORT_PORT, 2));
    assertEquals(List.of(), expire(aggregator, 1));
    add(
        aggregator,
        2,
        destination(1000, 1060, 600, 600).set(IanaElements.SOURCE_TRANSPORT_PORT, 2));
    assertEquals(1, expire(aggregator, 2).size());
    assertEquals(3000, aggregator.nextExpiry());
    FlowAggregator older = aggregator(V2_6);
    add(older, 0, local(1000, 1060, 6000, 6000));
    assertEquals(List.of(), expire(older, 59));
  }

  @Test
  void v2_7LosesNothingAtEquality() {
    FlowAggregator aggregator = aggregator(V2_7);
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    assertEquals(1, expire(aggregator, 0).size());
    assertEquals(1, expire(aggregator, 60).size());
    assertEquals(1, expire(aggregator, 90).size());
    assertEquals(0, aggregator.statistics().live());
    FlowAggregator older = aggregator(V2_6);
    add(older, 0, local(1000, 1060, 6000, 6000));
    assertEquals(1, expire(older, 60).size());
    add(older, 3600, local(1000, 4660, 9000, 3000));
    assertEquals(0, expire(older, 7200).size());
    assertEquals(1, older.statistics().live());
  }

  @Test
  void v2_7ExportsOnceWhenBothTimersAreDue() {
    FlowAggregator aggregator = aggregator(V2_7);
    add(aggregator, 0, local(1000, 1060, 6000, 6000));
    assertEquals(1, expire(aggregator, 200).size());
    assertEquals(0, aggregator.statistics().live());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void v2_7CorrelatesFromExternalBySnat(boolean ingressFirst) {
    FlowAggregator aggregator = aggregator(V2_7);
    var ingress =
        record(1000, 1060, 6000, 6000)
            .set(AntreaElements.FLOW_TYPE, FlowType.FROM_EXTERNAL)
            .set(IanaElements.SOURCE_IPV4_ADDRESS, "203.0.113.9")
            .set(IanaElements.SOURCE_TRANSPORT_PORT, 5555)
            .set(AntreaElements.PROXY_SNAT_IPV4, "10.10.0.254")
            .set(AntreaElements.PROXY_SNAT_PORT, 61_000)
            .set(AntreaElements.DESTINATION_SERVICE_IPV4, "198.51.100.1");
    var twin =
        destination(1000, 1061, 6100, 6100)
            .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.10.0.254")
            .set(IanaElements.SOURCE_TRANSPORT_PORT, 61_000);
    add(aggregator, 0, ingressFirst ? ingress : twin);
    assertEquals(List.of(), expire(aggregator, 0));
    assertEquals(Admission.CORRELATED, add(aggregator, 1, ingressFirst ? twin : ingress));
    FlowRecord flow = expire(aggregator, 1).get(0);
    assertEquals("203.0.113.9", flow.sourceAddress().orElse(""));
    assertEquals(5555, number(flow, IanaElements.SOURCE_TRANSPORT_PORT));
    assertEquals("10.10.0.254", flow.proxySnatAddress().orElse(""));
    assertEquals(61_000, number(flow, AntreaElements.PROXY_SNAT_PORT));
    assertEquals(4, number(flow, AntreaElements.FLOW_TYPE));
    assertEquals("198.51.100.1", flow.destinationServiceAddress().orElse(""));
    assertEquals("server", text(flow, AntreaElements.DESTINATION_POD_NAME));
    assertEquals(6000, number(flow, AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE));
    assertEquals(6100, number(flow, AntreaElements.OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE));
    // Of a flow that comes in on the Pod's own Node nobody else reports.
    var alone =
        record(1000, 1060, 6000, 6000)
            .set(AntreaElements.FLOW_TYPE, FlowType.FROM_EXTERNAL)
            .set(AntreaElements.DESTINATION_POD_NAME, "server")
            .set(AntreaElements.PROXY_SNAT_IPV4, "10.10.0.254")
            .set(AntreaElements.PROXY_SNAT_PORT, 61_001);
    add(aggregator, 2, alone);
    assertEquals("10.10.0.1", expire(aggregator, 2).get(0).sourceAddress().orElse(""));
  }

  @Test
  void v2_6KnowsNoSnat() {
    FlowAggregator aggregator = aggregator(V2_6);
    add(
        aggregator,
        0,
        record(1000, 1060, 6000, 6000)
            .set(AntreaElements.FLOW_TYPE, FlowType.FROM_EXTERNAL)
            .set(AntreaElements.PROXY_SNAT_IPV4, "10.10.0.254")
            .set(AntreaElements.PROXY_SNAT_PORT, 61_000));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals("10.10.0.1", flow.sourceAddress().orElse(""));
    assertFalse(flow.has(AntreaElements.PROXY_SNAT_PORT));
  }

  // Who has an address

  private static final PodDirectory PODS =
      PodDirectory.of(
          Map.of(
              "10.10.0.1", new Pod("client", "shop", "node-1", Map.of("b", "<2>", "a", "1")),
              "10.10.1.2", new Pod("server", "store", "node-2", Map.of())));

  @Test
  void namesOfUncorrelatedRecordsAreFilledAtTheFirstExport() {
    FlowAggregator aggregator = Flows.settings(SEED).directory(PODS).build();
    add(
        aggregator,
        0,
        source(1000, 1060, 6000, 6000)
            .set(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, RuleAction.DROP));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals("server", text(flow, AntreaElements.DESTINATION_POD_NAME));
    assertEquals("store", text(flow, AntreaElements.DESTINATION_POD_NAMESPACE));
    assertEquals("node-2", text(flow, AntreaElements.DESTINATION_NODE_NAME));
    // Never again, even if nobody was known.
    boolean[] known = {false};
    FlowAggregator once =
        Flows.settings(Semantics.antrea("v1.8.0"))
            .directory((address, when) -> known[0] ? PODS.podAt(address, when) : Optional.empty())
            .build();
    add(
        once,
        0,
        source(1000, 1060, 6000, 6000)
            .set(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, RuleAction.DROP));
    expire(once, 61);
    known[0] = true;
    add(
        once,
        62,
        source(1000, 1120, 7000, 1000)
            .set(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, RuleAction.DROP));
    assertEquals("", text(expire(once, 122).get(0), AntreaElements.DESTINATION_POD_NAME));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "v1.7.0;{\"a\":\"1\",\"b\":\"\\u003c2\\u003e\"};null",
        "v2.0.1;{\"a\":\"1\",\"b\":\"\\u003c2\\u003e\"};",
        "v2.1.0;{\"a\":\"1\",\"b\":\"\\u003c2\\u003e\"};"
      })
  void labels(String release, String source, String destination) {
    FlowAggregator aggregator =
        Flows.settings(Semantics.antrea(release)).directory(PODS).podLabels(true).build();
    // To outside the cluster as the record has it, though the address is a Pod's.
    add(
        aggregator,
        0,
        record(1000, 1060, 6000, 6000)
            .set(AntreaElements.FLOW_TYPE, FlowType.TO_EXTERNAL)
            .set(AntreaElements.HTTP_VALS, "")
            .set(AntreaElements.SOURCE_POD_NAME, "client")
            .set(AntreaElements.SOURCE_POD_NAMESPACE, "shop"));
    FlowRecord flow = expire(aggregator, 61).get(0);
    assertEquals(source, text(flow, AntreaElements.SOURCE_POD_LABELS));
    assertEquals(
        destination == null ? "" : destination, text(flow, AntreaElements.DESTINATION_POD_LABELS));
  }

  @ParameterizedTest
  @CsvSource({"v2.0.1, null", "v2.1.0, {}"})
  void labelsOfAPodWithoutAny(String release, String none) {
    FlowAggregator aggregator =
        Flows.settings(Semantics.antrea(release)).directory(PODS).podLabels(true).build();
    add(
        aggregator,
        0,
        local(1000, 1060, 6000, 6000)
            .set(AntreaElements.HTTP_VALS, "")
            .set(AntreaElements.DESTINATION_POD_NAMESPACE, "store"));
    assertEquals(none, text(expire(aggregator, 61).get(0), AntreaElements.DESTINATION_POD_LABELS));
  }

  // What is asked for by hand

  @Test
  void finding() {
    FlowAggregator aggregator = aggregator(SEED);
    for (int port = 1; port <= 3; port++) {
      add(
          aggregator,
          0,
          local(1000, 1060, 6000, 6000).set(IanaElements.SOURCE_TRANSPORT_PORT, port));
    }
    FlowKeyFilter one =
        FlowKeyFilter.all()
            .sourceAddress("10.10.0.1")
            .destinationAddress("::ffff:10.10.1.2")
            .protocol(6)
            .sourcePort(2)
            .destinationPort(80);
    assertEquals(2, number(aggregator.find(one).get(0), IanaElements.SOURCE_TRANSPORT_PORT));
    assertEquals(List.of(), aggregator.find(one.sourcePort(4)));
    assertEquals(3, aggregator.find(FlowKeyFilter.all().protocol(6)).size());
    assertEquals(1, aggregator.find(FlowKeyFilter.all().sourcePort(3)).size());
    assertEquals(0, aggregator.find(FlowKeyFilter.all().destinationAddress("10.10.1.3")).size());
    assertThrows(IllegalArgumentException.class, () -> FlowKeyFilter.all().sourceAddress("web"));
    assertThrows(IllegalArgumentException.class, () -> FlowKeyFilter.all().sourcePort(65_536));
  }

  @Test
  void whenToComeAgain() {
    FlowAggregator aggregator = aggregator(SEED);
    assertEquals(List.of(), expireAt(aggregator, 0));
    assertEquals(60_000, aggregator.nextExpiry());
    add(aggregator, 1, local(1000, 1060, 6000, 6000));
    assertEquals(61_100, aggregator.nextExpiry());
    FlowAggregator mended = aggregator(Semantics.mended());
    assertEquals(Long.MAX_VALUE, mended.nextExpiry());
    add(mended, 1, source(1000, 1060, 6000, 6000));
    assertEquals(61_000, mended.nextExpiry());
  }
}
