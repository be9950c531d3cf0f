// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.FlowEndReason;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Flow Exporter of a Node: looks at connections at every poll, and reports those that are due,
 * as "Network Flow Visibility in Antrea" and the sources of its releases have it.
 */
final class NodeExporter {
  /** The most connections of each store that one round reports. */
  private static final int MOST_OF_ROUND = 64;

  private static final AntreaVersion NO_WRAPPING_SINCE = AntreaVersion.of("v2.6.3");
  private static final AntreaVersion FROM_EXTERNAL_SINCE = AntreaVersion.of("v2.0.0");

  private final String node;
  private final AntreaVersion release;
  private final long activeSeconds;
  private final long idleSeconds;
  private final Map<SimulatedConnection, Seen> conntrack = new LinkedHashMap<>();
  private final Map<SimulatedConnection, Seen> denied = new LinkedHashMap<>();

  /** What the exporter remembers of a connection. */
  private static final class Seen {
    FlowSums counters = FlowSums.NONE;
    FlowSums reported = FlowSums.NONE;
    String reportedState = "";
    long activeSince;
    long silentSince;
    long lastActive;
    boolean anyReport;
  }

  NodeExporter(String node, AntreaVersion release, long activeSeconds, long idleSeconds) {
    this.node = node;
    this.release = release;
    this.activeSeconds = activeSeconds;
    this.idleSeconds = idleSeconds;
  }

  void began(SimulatedConnection connection, long now) {
    Seen seen = new Seen();
    seen.activeSince = now;
    seen.silentSince = now;
    seen.lastActive = now;
    (connection.isDenied() ? denied : conntrack).put(connection, seen);
  }

  boolean isIdle() {
    return conntrack.isEmpty() && denied.isEmpty();
  }

  /** One poll and one round of reports. */
  void round(Instant now, FlowListener listener, FlowTruth truth) {
    round(conntrack, now, listener, truth);
    round(denied, now, listener, truth);
  }

  private void round(
      Map<SimulatedConnection, Seen> store, Instant now, FlowListener listener, FlowTruth truth) {
    long second = now.getEpochSecond();
    int reports = 0;
    for (Map.Entry<SimulatedConnection, Seen> entry : List.copyOf(store.entrySet())) {
      SimulatedConnection connection = entry.getKey();
      Seen seen = entry.getValue();
      if (!seen.counters.equals(connection.counters)) {
        seen.counters = connection.counters;
        seen.silentSince = second;
        seen.lastActive = second;
      }
      boolean due =
          second - seen.activeSince >= activeSeconds || second - seen.silentSince >= idleSeconds;
      if (!due || reports == MOST_OF_ROUND) {
        continue;
      }
      reports++;
      report(connection, seen, now, listener, truth);
      if (connection.ended) {
        store.remove(connection);
      }
    }
  }

  private void report(
      SimulatedConnection connection,
      Seen seen,
      Instant now,
      FlowListener listener,
      FlowTruth truth) {
    String state = connection.tcpState();
    boolean changed =
        !seen.anyReport
            || !seen.counters.equals(seen.reported)
            || !state.equals(seen.reportedState);
    FlowEndReason reason =
        connection.ended
            ? FlowEndReason.END_OF_FLOW_DETECTED
            : changed ? FlowEndReason.ACTIVE_TIMEOUT : FlowEndReason.IDLE_TIMEOUT;
    FlowSums delta = delta(seen);
    FlowRecord flow = record(connection, seen, delta, reason, now);
    truth.reported(node, delta);
    seen.reported = seen.counters;
    seen.reportedState = state;
    seen.anyReport = true;
    seen.activeSince = now.getEpochSecond();
    seen.silentSince = now.getEpochSecond();
    listener.exported(node, now, flow);
  }

  /** A counter that went backwards wraps around up to v2.6.2; later releases send 0. */
  private FlowSums delta(Seen seen) {
    FlowSums delta = seen.counters.minus(seen.reported);
    if (release.compareTo(NO_WRAPPING_SINCE) < 0) {
      return delta;
    }
    return new FlowSums(
        Math.max(0, delta.octets()),
        Math.max(0, delta.packets()),
        Math.max(0, delta.reverseOctets()),
        Math.max(0, delta.reversePackets()));
  }

  private FlowRecord record(
      SimulatedConnection connection,
      Seen seen,
      FlowSums delta,
      FlowEndReason reason,
      Instant now) {
    FlowSums totals = seen.counters;
    boolean ipv6 = connection.isIpv6();
    FlowRecordBuilder flow =
        FlowRecord.builder()
            .exportTime(Instant.ofEpochSecond(now.getEpochSecond()))
            .set(IanaElements.FLOW_START_SECONDS, connection.start)
            .set(IanaElements.FLOW_END_SECONDS, Instant.ofEpochSecond(seen.lastActive))
            .set(IanaElements.FLOW_END_REASON, reason)
            .set(IanaElements.SOURCE_TRANSPORT_PORT, connection.sourcePort)
            .set(IanaElements.DESTINATION_TRANSPORT_PORT, connection.destinationPort)
            .set(IanaElements.PROTOCOL_IDENTIFIER, connection.protocol)
            .set(
                ipv6 ? IanaElements.SOURCE_IPV6_ADDRESS : IanaElements.SOURCE_IPV4_ADDRESS,
                connection.source.address())
            .set(
                ipv6
                    ? IanaElements.DESTINATION_IPV6_ADDRESS
                    : IanaElements.DESTINATION_IPV4_ADDRESS,
                connection.destination.address())
            .set(IanaElements.PACKET_TOTAL_COUNT, totals.packets())
            .set(IanaElements.OCTET_TOTAL_COUNT, totals.octets())
            .set(IanaElements.PACKET_DELTA_COUNT, delta.packets())
            .set(IanaElements.OCTET_DELTA_COUNT, delta.octets())
            .set(ReverseElements.REVERSE_PACKET_TOTAL_COUNT, totals.reversePackets())
            .set(ReverseElements.REVERSE_OCTET_TOTAL_COUNT, totals.reverseOctets())
            .set(ReverseElements.REVERSE_PACKET_DELTA_COUNT, delta.reversePackets())
            .set(ReverseElements.REVERSE_OCTET_DELTA_COUNT, delta.reverseOctets())
            .set(AntreaElements.TCP_STATE, connection.tcpState())
            .set(AntreaElements.FLOW_TYPE, flowType(connection));
    if (connection.source.node().equals(node)) {
      flow.set(AntreaElements.SOURCE_POD_NAME, connection.source.name())
          .set(AntreaElements.SOURCE_POD_NAMESPACE, connection.source.namespace())
          .set(AntreaElements.SOURCE_NODE_NAME, node);
      service(connection, flow);
      egress(connection.egressPolicy, flow);
    }
    if (connection.destination.node().equals(node)) {
      flow.set(AntreaElements.DESTINATION_POD_NAME, connection.destination.name())
          .set(AntreaElements.DESTINATION_POD_NAMESPACE, connection.destination.namespace())
          .set(AntreaElements.DESTINATION_NODE_NAME, node);
      ingress(connection.ingressPolicy, flow);
    }
    return flow.build();
  }

  private static void service(SimulatedConnection connection, FlowRecordBuilder flow) {
    if (!connection.servicePortName.isEmpty()) {
      flow.set(
              connection.isIpv6()
                  ? AntreaElements.DESTINATION_CLUSTER_IPV6
                  : AntreaElements.DESTINATION_CLUSTER_IPV4,
              connection.clusterAddress)
          .set(AntreaElements.DESTINATION_SERVICE_PORT, connection.servicePort)
          .set(AntreaElements.DESTINATION_SERVICE_PORT_NAME, connection.servicePortName);
    }
  }

  private static void egress(Policy policy, FlowRecordBuilder flow) {
    if (!policy.name().isEmpty()) {
      flow.set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, policy.name())
          .set(AntreaElements.EGRESS_NETWORK_POLICY_NAMESPACE, policy.namespace())
          .set(AntreaElements.EGRESS_NETWORK_POLICY_TYPE, policy.type())
          .set(AntreaElements.EGRESS_NETWORK_POLICY_RULE_NAME, policy.rule())
          .set(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, policy.action());
    }
  }

  private static void ingress(Policy policy, FlowRecordBuilder flow) {
    if (!policy.name().isEmpty()) {
      flow.set(AntreaElements.INGRESS_NETWORK_POLICY_NAME, policy.name())
          .set(AntreaElements.INGRESS_NETWORK_POLICY_NAMESPACE, policy.namespace())
          .set(AntreaElements.INGRESS_NETWORK_POLICY_TYPE, policy.type())
          .set(AntreaElements.INGRESS_NETWORK_POLICY_RULE_NAME, policy.rule())
          .set(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION, policy.action());
    }
  }

  private FlowType flowType(SimulatedConnection connection) {
    if (!connection.source.isPod()) {
      return release.compareTo(FROM_EXTERNAL_SINCE) < 0
          ? FlowType.UNDETERMINED
          : FlowType.FROM_EXTERNAL;
    }
    if (!connection.destination.isPod()) {
      return FlowType.TO_EXTERNAL;
    }
    return connection.isBetweenNodes() ? FlowType.INTER_NODE : FlowType.INTRA_NODE;
  }
}
