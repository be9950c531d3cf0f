// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.FlowEndReason;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.RuleAction;
import dev.cnitelemetry.ipfix.flow.AddressFamily;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.flow.ObservationDomains;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowSimulatorTest {
  private static FlowSimulator simulator(String release, boolean resets) {
    return FlowSimulator.builder(release).nodes(3).pods(20).seed(7).counterResets(resets).build();
  }

  /** What the exporters send as IPFIX, in one file. */
  private static byte[] file(FlowSimulator simulator) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SimulatedExporters exporters =
        new SimulatedExporters(simulator, Transport.FILE, node -> MessageSink.to(out));
    simulator.advance(Duration.ofMinutes(1), exporters);
    simulator.drain(exporters);
    exporters.flush();
    return out.toByteArray();
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "v0.9.0", "v0.10.2", "v0.11.0", "v0.11.4", "v0.12.0", "v0.13.5", "v1.0.0", "v1.0.3",
        "v1.1.0", "v1.5.0", "v1.7.0", "v1.12.3", "v1.13.0", "v1.14.3", "v1.15.0", "v1.15.2",
        "v2.0.0", "v2.1.0", "v2.3.0", "v2.4.0", "v2.5.3", "v2.6.0", "v2.6.2", "v2.6.3", "v2.7.0"
      })
  void theSumsOfDecodedRecordsAreTheTruth(String release) {
    boolean ipv6 = !release.startsWith("v0.9") && !release.matches("v0\\.1[01].*");
    FlowSimulator simulator =
        FlowSimulator.builder(release)
            .nodes(3)
            .pods(20)
            .seed(7)
            .families(AddressFamily.IPV4, ipv6 ? AddressFamily.IPV6 : AddressFamily.IPV4)
            .build();
    byte[] octets = file(simulator);
    Map<Long, FlowSums> sums = new HashMap<>();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    long records = 0;
    long ofIpv6 = 0;
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      assertNotEquals(IpfixEvent.GAP, event);
      if (event == IpfixEvent.RECORD) {
        records++;
        ofIpv6 += reader.record().has(IanaElements.SOURCE_IPV6_ADDRESS) ? 1 : 0;
        sums.merge(reader.observationDomainId(), deltas(reader.record()), FlowSums::plus);
      }
    }
    assertEquals(simulator.truth().records(), records);
    assertTrue(records > 500, records + " records");
    assertEquals(ipv6, ofIpv6 > 100 && records - ofIpv6 > 100, ofIpv6 + " of IPv6");
    for (String node : simulator.nodes()) {
      assertEquals(
          simulator.truth().reported(node), sums.get(ObservationDomains.ofNode(node)), node);
    }
  }

  private static FlowSums deltas(DataRecord record) {
    return new FlowSums(
        record.longValue(IanaElements.OCTET_DELTA_COUNT),
        record.longValue(IanaElements.PACKET_DELTA_COUNT),
        record.longValue(ReverseElements.REVERSE_OCTET_DELTA_COUNT),
        record.longValue(ReverseElements.REVERSE_PACKET_DELTA_COUNT));
  }

  @Test
  void whatNodesSawTheyReported() {
    FlowSimulator simulator = simulator("v2.7.0", false);
    file(simulator);
    FlowTruth truth = simulator.truth();
    for (String node : simulator.nodes()) {
      assertEquals(truth.seenByNode().get(node), truth.reported(node), node);
    }
    FlowSums byPair = truth.sentByPodPair().values().stream().reduce(FlowSums.NONE, FlowSums::plus);
    FlowSums byNamespace =
        truth.sentByNamespace().values().stream().reduce(FlowSums.NONE, FlowSums::plus);
    assertTrue(byPair.octets() > byNamespace.octets(), "what comes from outside has no Namespace");
    assertTrue(
        truth.sentByService().containsKey("shop/web:http"), truth.sentByService().toString());
    assertTrue(truth.sentByPolicy().containsKey("shop/allow-web"));
    assertTrue(truth.sentByPolicy().containsKey("/deny-out"));
  }

  @Test
  void aSeedGivesTheSameOctets() {
    assertArrayEquals(file(simulator("v1.7.0", true)), file(simulator("v1.7.0", true)));
  }

  @Tag("long")
  @Test
  void allKindsOfConnectionsComeUp() {
    List<FlowRecord> flows = new ArrayList<>();
    Map<String, Integer> mostOfRound = new HashMap<>();
    FlowSimulator simulator =
        FlowSimulator.builder("v2.7.0").connectionsPerSecond(60).seed(3).build();
    simulator.advance(
        Duration.ofMinutes(2),
        (node, time, flow) -> {
          flows.add(flow);
          mostOfRound.merge(node + time, 1, Integer::sum);
        });
    Set<FlowType> types = EnumSet.noneOf(FlowType.class);
    Set<FlowEndReason> reasons = EnumSet.noneOf(FlowEndReason.class);
    Set<RuleAction> egress = EnumSet.noneOf(RuleAction.class);
    Set<RuleAction> ingress = EnumSet.noneOf(RuleAction.class);
    for (FlowRecord flow : flows) {
      flow.flowType().ifPresent(types::add);
      flow.endReason().ifPresent(reasons::add);
      flow.egressNetworkPolicyRuleAction().ifPresent(egress::add);
      flow.ingressNetworkPolicyRuleAction().ifPresent(ingress::add);
      if (flow.flowType().orElseThrow() == FlowType.INTER_NODE) {
        assertTrue(
            flow.sourcePodName().isEmpty() != flow.destinationPodName().isEmpty(), flow.toString());
      }
    }
    assertEquals(
        EnumSet.of(
            FlowType.INTRA_NODE, FlowType.INTER_NODE, FlowType.TO_EXTERNAL, FlowType.FROM_EXTERNAL),
        types);
    assertEquals(
        EnumSet.of(
            FlowEndReason.IDLE_TIMEOUT,
            FlowEndReason.ACTIVE_TIMEOUT,
            FlowEndReason.END_OF_FLOW_DETECTED),
        reasons);
    assertEquals(EnumSet.of(RuleAction.ALLOW, RuleAction.DROP), egress);
    assertEquals(EnumSet.of(RuleAction.ALLOW, RuleAction.REJECT), ingress);
    assertTrue(
        mostOfRound.values().stream().allMatch(count -> count <= 128), mostOfRound.toString());
    assertTrue(flows.stream().anyMatch(flow -> flow.text(AntreaElements.TCP_STATE).isEmpty()));
  }

  @Test
  void countersThatBeginAnewWrapAroundUpToSomeRelease() {
    assertTrue(file(simulator("v2.6.2", true)).length > 0);
    FlowSimulator old = simulator("v2.6.2", true);
    FlowSimulator mended = simulator("v2.6.3", true);
    List<FlowRecord> wrapped = new ArrayList<>();
    old.advance(Duration.ofMinutes(5), (node, time, flow) -> wrapped.add(flow));
    List<FlowRecord> kept = new ArrayList<>();
    mended.advance(Duration.ofMinutes(5), (node, time, flow) -> kept.add(flow));
    assertTrue(
        wrapped.stream().anyMatch(f -> f.number(IanaElements.OCTET_DELTA_COUNT).orElse(0) < 0));
    assertTrue(
        kept.stream().noneMatch(f -> f.number(IanaElements.OCTET_DELTA_COUNT).orElse(0) < 0));
  }

  @Test
  void settingsHaveRanges() {
    assertEquals(
        "there are 1 to 10000 nodes, not 0",
        assertThrows(IllegalArgumentException.class, () -> FlowSimulator.builder("v1.7.0").nodes(0))
            .getMessage());
    assertEquals(
        "251 pods do not fit on 1 nodes: a Node has addresses for 250",
        assertThrows(
                IllegalArgumentException.class,
                () -> FlowSimulator.builder("v1.7.0").nodes(1).pods(251).build())
            .getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> FlowSimulator.builder("v1.7.0").pollInterval(Duration.ofMillis(999)));
    assertThrows(IllegalArgumentException.class, () -> FlowSimulator.builder("v3.0.0"));
    assertThrows(
        IllegalArgumentException.class,
        () -> simulator("v1.7.0", true).advance(Duration.ofSeconds(-1), (n, t, f) -> {}));
  }

  @Test
  void viewsReadWhatWasReported() {
    FlowSimulator simulator = simulator("v1.7.0", false);
    List<FlowRecord> flows = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SimulatedExporters exporters =
        new SimulatedExporters(simulator, Transport.FILE, node -> MessageSink.to(out));
    simulator.advance(
        Duration.ofMinutes(1),
        (node, time, flow) -> {
          flows.add(flow);
          exporters.exported(node, time, flow);
        });
    byte[] octets = out.toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    FlowRecordView view = new FlowRecordView(reader);
    int index = 0;
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        FlowRecord flow = flows.get(index++);
        for (var element : flow.elements()) {
          assertTrue(view.has(element), element.name());
        }
        assertEquals(flow.sourcePodName(), view.sourcePodName());
        assertEquals(flow.sourceAddress(), view.sourceAddress());
        assertEquals(flow.exportTime(), view.exportTime());
      }
    }
    assertEquals(flows.size(), index);
  }
}
