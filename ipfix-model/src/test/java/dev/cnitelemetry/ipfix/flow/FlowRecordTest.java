// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.FlowEndReason;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.NetworkPolicyType;
import dev.cnitelemetry.ipfix.RuleAction;
import dev.cnitelemetry.ipfix.TcpState;
import dev.cnitelemetry.ipfix.wire.AntreaMessages;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.WireOctets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FlowRecordTest {
  private static FlowRecordView antrea() {
    byte[] octets =
        new WireOctets()
            .raw(AntreaMessages.template())
            .raw(AntreaMessages.data(0, 1))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    while (reader.next() != IpfixEvent.RECORD) {}
    return new FlowRecordView(reader);
  }

  @Test
  void everyFieldOfAnExportersRecord() {
    check(antrea());
  }

  @Test
  void aCopyOutlivesTheMessage() {
    FlowRecordView view = antrea();
    FlowRecord copy = view.copy();
    assertEquals(copy, view.copy());
    assertEquals(copy.hashCode(), view.copy().hashCode());
    assertEquals(AntreaMessages.FIELDS, copy.elements());
    assertSame(copy, copy.copy());
    check(copy);
    assertTrue(copy.toString().contains("sourcePodName=client-0"), copy.toString());
  }

  private static void check(FlowRecord flow) {
    assertEquals(Instant.ofEpochSecond(1_700_000_000L), flow.exportTime());
    assertEquals(7, flow.observationDomainId());
    assertEquals(Optional.of("10.10.0.5"), flow.sourceAddress());
    assertEquals(Optional.of("10.10.1.7"), flow.destinationAddress());
    assertEquals(OptionalLong.of(40000), flow.sourcePort());
    assertEquals(OptionalLong.of(8080), flow.destinationPort());
    assertEquals(OptionalLong.of(6), flow.protocol());
    assertEquals(Optional.of(Instant.ofEpochSecond(1_700_000_000L)), flow.start());
    assertEquals(Optional.of(Instant.ofEpochSecond(1_700_000_060L)), flow.end());
    assertEquals(Optional.of(FlowEndReason.ACTIVE_TIMEOUT), flow.endReason());
    assertEquals(OptionalLong.of(500), flow.packetTotalCount());
    assertEquals(OptionalLong.of(600_000), flow.octetTotalCount());
    assertEquals(OptionalLong.of(500), flow.packetDeltaCount());
    assertEquals(OptionalLong.of(600_000), flow.octetDeltaCount());
    assertEquals(OptionalLong.of(400), flow.reversePacketTotalCount());
    assertEquals(OptionalLong.of(40_000), flow.reverseOctetTotalCount());
    assertEquals(OptionalLong.of(400), flow.reversePacketDeltaCount());
    assertEquals(OptionalLong.of(40_000), flow.reverseOctetDeltaCount());
    assertEquals(OptionalLong.of(600_000), flow.octetTotalCount(Reporter.COMMON));
    assertEquals(OptionalLong.empty(), flow.octetTotalCount(Reporter.SOURCE_NODE));
    assertEquals(OptionalLong.empty(), flow.throughput());
    assertEquals(Optional.of("client-0"), flow.sourcePodName());
    assertEquals(Optional.of("shop"), flow.sourcePodNamespace());
    assertEquals(Optional.of("node-1"), flow.sourceNodeName());
    assertEquals(Optional.empty(), flow.destinationPodName());
    assertEquals(Optional.empty(), flow.sourcePodLabels());
    assertEquals(Optional.of("10.96.12.34"), flow.destinationClusterAddress());
    assertEquals(OptionalLong.of(80), flow.destinationServicePort());
    assertEquals(Optional.of("shop/web:http"), flow.destinationServicePortName());
    assertEquals(Optional.empty(), flow.ingressNetworkPolicyName());
    assertEquals(Optional.empty(), flow.ingressNetworkPolicyType(), "0 is no policy");
    assertEquals(Optional.empty(), flow.ingressNetworkPolicyRuleAction(), "0 is no action");
    assertEquals(OptionalLong.of(0), flow.number(AntreaElements.INGRESS_NETWORK_POLICY_TYPE));
    assertEquals(Optional.of("allow-web"), flow.egressNetworkPolicyName());
    assertEquals(
        Optional.of(NetworkPolicyType.ANTREA_NETWORK_POLICY), flow.egressNetworkPolicyType());
    assertEquals(Optional.of("rule-1"), flow.egressNetworkPolicyRuleName());
    assertEquals(Optional.of(RuleAction.ALLOW), flow.egressNetworkPolicyRuleAction());
    assertEquals(Optional.of(TcpState.ESTABLISHED), flow.tcpState());
    assertEquals(Optional.of("ESTABLISHED"), flow.tcpStateText());
    assertEquals(Optional.of(FlowType.INTER_NODE), flow.flowType());
    assertEquals(Optional.empty(), flow.egressName());
    assertEquals(Optional.empty(), flow.clusterId());
    assertFalse(flow.isAggregated());
  }

  @Test
  void aggregatedRecordsTellByWhom() {
    FlowRecord flow =
        FlowRecord.builder()
            .exportTime(Instant.EPOCH)
            .observationDomainId(9)
            .set(AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE, 5)
            .set(AntreaElements.OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE, -1)
            .set(AntreaElements.THROUGHPUT, 80_000)
            .set(AntreaElements.THROUGHPUT_FROM_SOURCE_NODE, 0)
            .set(AntreaElements.FLOW_END_SECONDS_FROM_SOURCE_NODE, Instant.ofEpochSecond(60))
            .set(AntreaElements.FLOW_END_SECONDS_FROM_DESTINATION_NODE, Instant.EPOCH)
            .set(AntreaElements.SOURCE_POD_UUID, new UUID(1, 2))
            .set(AntreaElements.DESTINATION_POD_UUID, new UUID(0, 0))
            .build();
    assertTrue(flow.isAggregated());
    assertEquals(OptionalLong.of(5), flow.octetTotalCount(Reporter.SOURCE_NODE));
    assertEquals(OptionalLong.of(-1), flow.octetTotalCount(Reporter.DESTINATION_NODE));
    assertEquals(OptionalLong.of(80_000), flow.throughput(Reporter.COMMON));
    assertEquals(OptionalLong.of(0), flow.throughput(Reporter.SOURCE_NODE));
    assertEquals(Optional.of(Instant.ofEpochSecond(60)), flow.end(Reporter.SOURCE_NODE));
    assertEquals(Optional.empty(), flow.end(Reporter.DESTINATION_NODE));
    assertEquals(Optional.empty(), flow.end(Reporter.COMMON));
    assertEquals(Optional.of(new UUID(1, 2)), flow.uuid(AntreaElements.SOURCE_POD_UUID));
    assertEquals(Optional.empty(), flow.uuid(AntreaElements.DESTINATION_POD_UUID));
    assertEquals(Optional.empty(), flow.uuid(AntreaElements.EGRESS_UUID));
  }

  @Test
  void whatIsUnknownIsKeptAsItIs() {
    FlowRecord flow =
        FlowRecord.builder()
            .set(AntreaElements.FLOW_TYPE, 77)
            .set(AntreaElements.TCP_STATE, "SOMETHING")
            .set(IanaElements.SOURCE_IPV6_ADDRESS, "::")
            .set(IanaElements.DESTINATION_IPV6_ADDRESS, "fd00::1")
            .build();
    assertEquals(Optional.of(FlowType.UNKNOWN), flow.flowType());
    assertEquals(OptionalLong.of(77), flow.number(AntreaElements.FLOW_TYPE));
    assertEquals(Optional.of(TcpState.UNKNOWN), flow.tcpState());
    assertEquals(Optional.of("SOMETHING"), flow.tcpStateText());
    assertEquals(Optional.empty(), flow.sourceAddress());
    assertEquals(Optional.of("fd00::1"), flow.destinationAddress());
    assertNotEquals(flow, FlowRecord.builder().build());
    assertThrows(
        IllegalArgumentException.class,
        () -> FlowRecord.builder().set(AntreaElements.FLOW_TYPE, FlowType.UNKNOWN));
    assertThrows(
        IllegalArgumentException.class, () -> FlowRecord.builder().observationDomainId(-1));
  }

  @Test
  void elementsThatAreSentTwiceAreAllKept() throws Exception {
    byte[] octets =
        new WireOctets()
            .message(
                0,
                m ->
                    m.set(
                            2,
                            set ->
                                set.template(
                                    256,
                                    IanaElements.SOURCE_IPV4_ADDRESS,
                                    IanaElements.SOURCE_TRANSPORT_PORT,
                                    IanaElements.SOURCE_IPV4_ADDRESS,
                                    IanaElements.SOURCE_TRANSPORT_PORT,
                                    IanaElements.FLOW_START_MICROSECONDS))
                        .set(
                            256, set -> set.u32(0x0A000001).u16(80).u32(0x0A000002).u16(81).u64(0)))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    while (reader.next() != IpfixEvent.RECORD) {}
    FlowRecordView view = new FlowRecordView(reader);
    for (FlowRecord flow : List.of(view, view.copy())) {
      assertEquals(Optional.of("10.0.0.1"), flow.sourceAddress());
      assertEquals(
          List.of("10.0.0.1", "10.0.0.2"), flow.addresses(IanaElements.SOURCE_IPV4_ADDRESS));
      assertEquals(List.of(80L, 81L), flow.numbers(IanaElements.SOURCE_TRANSPORT_PORT));
      assertEquals(Optional.empty(), flow.start(), "an NTP time of 0 is none");
      StringBuilder line = new StringBuilder();
      FlowRecordJson.in(ZoneOffset.UTC).write(flow, line);
      assertEquals(
          "{\"@timestamp\":\"2023-11-14T22:13:20Z\",\"ipfix\":{\"flowStartMicroseconds\":"
              + "\"1970-01-01T00:00:00Z\",\"sourceIPv4Address\":[\"10.0.0.1\",\"10.0.0.2\"],"
              + "\"sourceTransportPort\":[80,81]}}\n",
          line.toString());
    }
    assertEquals(view.copy(), view.copy());
    assertEquals(view.copy().hashCode(), view.copy().hashCode());
    assertTrue(
        view.copy().toString().contains("sourceIPv4Address=10.0.0.2"), view.copy().toString());
  }
}
