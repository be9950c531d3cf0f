// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A column of the table {@code flows}, in the table's order, as Antrea's Flow Aggregator fills it.
 *
 * <p>What the Flow Aggregator does not know is empty text or 0. Addresses of both families share a
 * column. Source: antrea-io/antrea v1.6.0 to v2.7.0, pkg/flowaggregator/clickhouseclient.
 *
 * <pre>{@code
 * FlowColumn column = FlowColumn.SOURCE_POD_NAME;
 * column.columnName(); // sourcePodName
 * column.type(); // STRING
 * }</pre>
 */
public enum FlowColumn {
  /** When the row was stored. */
  TIME_INSERTED("timeInserted", ColumnType.DATE_TIME),
  /** When the first packet was seen. */
  FLOW_START_SECONDS("flowStartSeconds", ColumnType.DATE_TIME),
  /** When the last packet was seen. */
  FLOW_END_SECONDS("flowEndSeconds", ColumnType.DATE_TIME),
  /** When the source Node last reported a packet. */
  FLOW_END_SECONDS_FROM_SOURCE_NODE("flowEndSecondsFromSourceNode", ColumnType.DATE_TIME),
  /** When the destination Node last reported a packet. */
  FLOW_END_SECONDS_FROM_DESTINATION_NODE("flowEndSecondsFromDestinationNode", ColumnType.DATE_TIME),
  /** Why the record was sent. */
  FLOW_END_REASON("flowEndReason", ColumnType.UINT8),
  /** The address the flow comes from, IPv4 or IPv6. */
  SOURCE_IP("sourceIP", ColumnType.STRING),
  /** The address the flow goes to, IPv4 or IPv6. */
  DESTINATION_IP("destinationIP", ColumnType.STRING),
  /** The transport port the flow comes from. */
  SOURCE_TRANSPORT_PORT("sourceTransportPort", ColumnType.UINT16),
  /** The transport port the flow goes to. */
  DESTINATION_TRANSPORT_PORT("destinationTransportPort", ColumnType.UINT16),
  /** The protocol number of IANA. */
  PROTOCOL_IDENTIFIER("protocolIdentifier", ColumnType.UINT8),
  /** Packets since the flow began. */
  PACKET_TOTAL_COUNT("packetTotalCount", ColumnType.UINT64),
  /** Octets since the flow began. */
  OCTET_TOTAL_COUNT("octetTotalCount", ColumnType.UINT64),
  /** Packets since the previous record of the flow. */
  PACKET_DELTA_COUNT("packetDeltaCount", ColumnType.UINT64),
  /** Octets since the previous record of the flow. */
  OCTET_DELTA_COUNT("octetDeltaCount", ColumnType.UINT64),
  /** Packets since the flow began, on the way back. */
  REVERSE_PACKET_TOTAL_COUNT("reversePacketTotalCount", ColumnType.UINT64),
  /** Octets since the flow began, on the way back. */
  REVERSE_OCTET_TOTAL_COUNT("reverseOctetTotalCount", ColumnType.UINT64),
  /** Packets since the previous record of the flow, on the way back. */
  REVERSE_PACKET_DELTA_COUNT("reversePacketDeltaCount", ColumnType.UINT64),
  /** Octets since the previous record of the flow, on the way back. */
  REVERSE_OCTET_DELTA_COUNT("reverseOctetDeltaCount", ColumnType.UINT64),
  /** The Pod the flow comes from. */
  SOURCE_POD_NAME("sourcePodName", ColumnType.STRING),
  /** The Namespace of the Pod the flow comes from. */
  SOURCE_POD_NAMESPACE("sourcePodNamespace", ColumnType.STRING),
  /** The Node of the Pod the flow comes from. */
  SOURCE_NODE_NAME("sourceNodeName", ColumnType.STRING),
  /** The Pod the flow goes to. */
  DESTINATION_POD_NAME("destinationPodName", ColumnType.STRING),
  /** The Namespace of the Pod the flow goes to. */
  DESTINATION_POD_NAMESPACE("destinationPodNamespace", ColumnType.STRING),
  /** The Node of the Pod the flow goes to. */
  DESTINATION_NODE_NAME("destinationNodeName", ColumnType.STRING),
  /** The cluster address of the Service, IPv4 or IPv6. */
  DESTINATION_CLUSTER_IP("destinationClusterIP", ColumnType.STRING),
  /** The port of the Service. */
  DESTINATION_SERVICE_PORT("destinationServicePort", ColumnType.UINT16),
  /** The Service, as namespace/service:port name. */
  DESTINATION_SERVICE_PORT_NAME("destinationServicePortName", ColumnType.STRING),
  /** The ingress policy. */
  INGRESS_NETWORK_POLICY_NAME("ingressNetworkPolicyName", ColumnType.STRING),
  /** The Namespace of the ingress policy. */
  INGRESS_NETWORK_POLICY_NAMESPACE("ingressNetworkPolicyNamespace", ColumnType.STRING),
  /** The rule of the ingress policy. */
  INGRESS_NETWORK_POLICY_RULE_NAME("ingressNetworkPolicyRuleName", ColumnType.STRING),
  /** What the rule of the ingress policy did: 1 allow, 2 drop, 3 reject. */
  INGRESS_NETWORK_POLICY_RULE_ACTION("ingressNetworkPolicyRuleAction", ColumnType.UINT8),
  /** The kind of the ingress policy. */
  INGRESS_NETWORK_POLICY_TYPE("ingressNetworkPolicyType", ColumnType.UINT8),
  /** The egress policy. */
  EGRESS_NETWORK_POLICY_NAME("egressNetworkPolicyName", ColumnType.STRING),
  /** The Namespace of the egress policy. */
  EGRESS_NETWORK_POLICY_NAMESPACE("egressNetworkPolicyNamespace", ColumnType.STRING),
  /** The rule of the egress policy. */
  EGRESS_NETWORK_POLICY_RULE_NAME("egressNetworkPolicyRuleName", ColumnType.STRING),
  /** What the rule of the egress policy did: 1 allow, 2 drop, 3 reject. */
  EGRESS_NETWORK_POLICY_RULE_ACTION("egressNetworkPolicyRuleAction", ColumnType.UINT8),
  /** The kind of the egress policy. */
  EGRESS_NETWORK_POLICY_TYPE("egressNetworkPolicyType", ColumnType.UINT8),
  /** The state of the TCP connection. */
  TCP_STATE("tcpState", ColumnType.STRING),
  /** Between which ends the flow runs: 1 within a Node, 2 between Nodes, 3 to outside. */
  FLOW_TYPE("flowType", ColumnType.UINT8),
  /** The labels of the source Pod, a JSON object. */
  SOURCE_POD_LABELS("sourcePodLabels", ColumnType.STRING),
  /** The labels of the destination Pod, a JSON object. */
  DESTINATION_POD_LABELS("destinationPodLabels", ColumnType.STRING),
  /** Bits per second since the previous record. */
  THROUGHPUT("throughput", ColumnType.UINT64),
  /** Bits per second since the previous record, on the way back. */
  REVERSE_THROUGHPUT("reverseThroughput", ColumnType.UINT64),
  /** Bits per second by the reports of the source Node. */
  THROUGHPUT_FROM_SOURCE_NODE("throughputFromSourceNode", ColumnType.UINT64),
  /** Bits per second by the reports of the destination Node. */
  THROUGHPUT_FROM_DESTINATION_NODE("throughputFromDestinationNode", ColumnType.UINT64),
  /** Bits per second by the reports of the source Node, on the way back. */
  REVERSE_THROUGHPUT_FROM_SOURCE_NODE("reverseThroughputFromSourceNode", ColumnType.UINT64),
  /** Bits per second by the reports of the destination Node, on the way back. */
  REVERSE_THROUGHPUT_FROM_DESTINATION_NODE(
      "reverseThroughputFromDestinationNode", ColumnType.UINT64),
  /** The cluster. */
  CLUSTER_UUID("clusterUUID", ColumnType.STRING, "v1.9.0", ""),
  /** The Egress the flow leaves the cluster by. */
  EGRESS_NAME("egressName", ColumnType.STRING, "v1.13.0", ""),
  /** The address of the Egress. */
  EGRESS_IP("egressIP", ColumnType.STRING, "v1.13.0", ""),
  /** The application protocol. */
  APP_PROTOCOL_NAME("appProtocolName", ColumnType.STRING, "v1.15.0", "v2.6.0"),
  /** The requests of an HTTP connection, JSON. */
  HTTP_VALS("httpVals", ColumnType.STRING, "v1.15.0", "v2.6.0"),
  /** The Node of the Egress. */
  EGRESS_NODE_NAME("egressNodeName", ColumnType.STRING, "v2.0.0", ""),
  /** Whether a policy recommendation trusts the flow; not inserted. */
  TRUSTED("trusted", ColumnType.UINT8);

  private static final Map<String, FlowColumn> BY_NAME = new HashMap<>();

  static {
    Arrays.stream(values()).forEach(column -> BY_NAME.put(column.columnName, column));
  }

  private final String columnName;
  private final ColumnType type;

  @SuppressWarnings("ImmutableEnumChecker") // a version is immutable
  private final @Nullable AntreaVersion since;

  @SuppressWarnings("ImmutableEnumChecker")
  private final @Nullable AntreaVersion until;

  FlowColumn(String columnName, ColumnType type) {
    this(columnName, type, "", "");
  }

  FlowColumn(String columnName, ColumnType type, String since, String until) {
    this.columnName = columnName;
    this.type = type;
    this.since = since.isEmpty() ? null : AntreaVersion.of(since);
    this.until = until.isEmpty() ? null : AntreaVersion.of(until);
  }

  /**
   * The column's name, the same in both engines.
   *
   * @return such as {@code sourcePodName}
   */
  public String columnName() {
    return columnName;
  }

  /**
   * What the column holds.
   *
   * @return the type
   */
  public ColumnType type() {
    return type;
  }

  /**
   * Whether a release of Antrea has the column.
   *
   * @param release the release, v1.6.0 or newer
   * @return true if its Flow Aggregator inserts it, or its manifest fills it by a default
   */
  public boolean isIn(AntreaVersion release) {
    return (since == null || release.compareTo(since) >= 0)
        && (until == null || release.compareTo(until) < 0);
  }

  /**
   * Whether the Flow Aggregator inserts the column: all but {@link #TIME_INSERTED} and {@link
   * #TRUSTED}, which have defaults.
   *
   * @return true if a record fills it
   */
  public boolean isInserted() {
    return this != TIME_INSERTED && this != TRUSTED;
  }

  /**
   * What a record says for a column of numbers or times, as the Flow Aggregator inserts it.
   * Allocates nothing for a record that is kept.
   *
   * @param flow the record
   * @return the number, unsigned, or seconds since 1970, cut off to what the column's type holds; 0
   *     where the record does not say, and for columns of text or by default
   */
  public long number(FlowRecord flow) {
    return ColumnSource.of(this).number(flow);
  }

  /**
   * What a record says for a column of text, as the Flow Aggregator inserts it. Allocates nothing
   * for a record that is kept.
   *
   * @param flow the record
   * @return the text; empty where the record does not say, where its address is 0.0.0.0 or {@code
   *     ::}, and for columns of numbers
   */
  public String text(FlowRecord flow) {
    return ColumnSource.of(this).text(flow);
  }

  /**
   * The column of a name.
   *
   * @param name the name, upper and lower case as it is written
   * @return the column, or empty if there is none
   */
  public static Optional<FlowColumn> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The column's name.
   *
   * @return such as {@code sourcePodName}
   */
  @Override
  public String toString() {
    return columnName;
  }
}
