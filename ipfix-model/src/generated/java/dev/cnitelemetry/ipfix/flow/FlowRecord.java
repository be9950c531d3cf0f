// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.FlowDirection;
import dev.cnitelemetry.ipfix.FlowEndReason;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.NetworkPolicyType;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.RuleAction;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A flow record of Antrea, of any release, sent by a Flow Exporter or a Flow Aggregator.
 *
 * <p>Every accessor is named after what it tells. Antrea marks what it does not know by empty
 * text, 0, 0.0.0.0 or {@code ::}; these read as empty here, as does what a release does not
 * send. Counts and throughputs are the exception: their 0 is a number. {@link
 * #number(dev.cnitelemetry.ipfix.IntegerElement)} and its kin read any other element.
 *
 * <p>{@link FlowRecordView} is such a record seen in a message, valid until the reader's next
 * step; {@link #copy()} keeps it. Copies, and records of a {@link #builder()}, are immutable,
 * equal if all their fields are, and may be shared between threads. Accessors of a view
 * allocate what they return; whoever must not allocate reads {@link FlowRecordView#record()}.
 *
 * <p>Source: "Network Flow Visibility in Antrea", v1.7; antrea-io/antrea v0.9.0 to v2.7.0.
 *
 * <pre>{@code
 * FlowRecord flow = FlowRecord.builder()
 *     .set(AntreaElements.SOURCE_POD_NAME, "client-a")
 *     .set(AntreaElements.FLOW_TYPE, FlowType.INTER_NODE)
 *     .build();
 * flow.sourcePodName(); // Optional[client-a]
 * flow.destinationPodName(); // Optional.empty
 * }</pre>
 */
public abstract sealed class FlowRecord extends FlowFields permits FlowRecordView, KeptFlowRecord, ComputedFlowRecord {
  FlowRecord() {
  }

  /**
   * A builder, for tests and for those who make records.
   *
   * @return a new builder
   */
  public static FlowRecordBuilder builder() {
    return new FlowRecordBuilder();
  }

  /**
   * The address the flow comes from.
   *
   * @return the address as text, or empty if it is 0.0.0.0, {@code ::} or not sent
   */
  public final Optional<String> sourceAddress() {
    return address(IanaElements.SOURCE_IPV4_ADDRESS, IanaElements.SOURCE_IPV6_ADDRESS);
  }

  /**
   * The address the flow goes to, after a Service was resolved.
   *
   * @return the address as text, or empty if it is 0.0.0.0, {@code ::} or not sent
   */
  public final Optional<String> destinationAddress() {
    return address(IanaElements.DESTINATION_IPV4_ADDRESS, IanaElements.DESTINATION_IPV6_ADDRESS);
  }

  /**
   * The transport port the flow comes from.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong sourcePort() {
    return number(IanaElements.SOURCE_TRANSPORT_PORT);
  }

  /**
   * The transport port the flow goes to.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong destinationPort() {
    return number(IanaElements.DESTINATION_TRANSPORT_PORT);
  }

  /**
   * The protocol number of IANA: 6 is TCP, 17 UDP, 132 SCTP, 1 and 58 ICMP.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong protocol() {
    return number(IanaElements.PROTOCOL_IDENTIFIER);
  }

  /**
   * When the first packet was seen, from whichever of the elements in seconds, milliseconds, microseconds or nanoseconds was sent.
   *
   * @return the time, or empty if it is 1970-01-01T00:00:00Z or not sent
   */
  public final Optional<Instant> start() {
    return time(IanaElements.FLOW_START_SECONDS, IanaElements.FLOW_START_MILLISECONDS, IanaElements.FLOW_START_MICROSECONDS, IanaElements.FLOW_START_NANOSECONDS);
  }

  /**
   * When the last packet was seen, from whichever of the elements in seconds, milliseconds, microseconds or nanoseconds was sent.
   *
   * @return the time, or empty if it is 1970-01-01T00:00:00Z or not sent
   */
  public final Optional<Instant> end() {
    return time(IanaElements.FLOW_END_SECONDS, IanaElements.FLOW_END_MILLISECONDS, IanaElements.FLOW_END_MICROSECONDS, IanaElements.FLOW_END_NANOSECONDS);
  }

  /**
   * When a Node last reported a packet. {@link Reporter#COMMON} is {@link #end()}.
   *
   * @param reporter whose reports
   * @return the time, or empty if that Node has not reported or the record is not aggregated
   */
  public final Optional<Instant> end(Reporter reporter) {
    return switch (reporter) {
      case COMMON -> end();
      case SOURCE_NODE -> time(AntreaElements.FLOW_END_SECONDS_FROM_SOURCE_NODE);
      case DESTINATION_NODE -> time(AntreaElements.FLOW_END_SECONDS_FROM_DESTINATION_NODE);
    };
  }

  /**
   * Why the record was sent.
   *
   * @return the constant, {@code UNKNOWN} for a number without a name, or empty if it is 0 or not sent
   */
  public final Optional<FlowEndReason> endReason() {
    return nonZeroValue(IanaElements.FLOW_END_REASON);
  }

  /**
   * Packets since the flow began.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong packetTotalCount() {
    return number(IanaElements.PACKET_TOTAL_COUNT);
  }

  /**
   * Packets since the flow began, by whose reports. Unsigned.
   *
   * @param reporter whose reports
   * @return the number, 0 until that Node has reported, or empty if it is not sent
   */
  public final OptionalLong packetTotalCount(Reporter reporter) {
    return switch (reporter) {
      case COMMON -> number(IanaElements.PACKET_TOTAL_COUNT);
      case SOURCE_NODE -> number(AntreaElements.PACKET_TOTAL_COUNT_FROM_SOURCE_NODE);
      case DESTINATION_NODE -> number(AntreaElements.PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE);
    };
  }

  /**
   * Octets since the flow began.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong octetTotalCount() {
    return number(IanaElements.OCTET_TOTAL_COUNT);
  }

  /**
   * Octets since the flow began, by whose reports. Unsigned.
   *
   * @param reporter whose reports
   * @return the number, 0 until that Node has reported, or empty if it is not sent
   */
  public final OptionalLong octetTotalCount(Reporter reporter) {
    return switch (reporter) {
      case COMMON -> number(IanaElements.OCTET_TOTAL_COUNT);
      case SOURCE_NODE -> number(AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE);
      case DESTINATION_NODE -> number(AntreaElements.OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE);
    };
  }

  /**
   * Packets since the previous record of the flow.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong packetDeltaCount() {
    return number(IanaElements.PACKET_DELTA_COUNT);
  }

  /**
   * Packets since the previous record of the flow, by whose reports. Unsigned.
   *
   * @param reporter whose reports
   * @return the number, 0 until that Node has reported, or empty if it is not sent
   */
  public final OptionalLong packetDeltaCount(Reporter reporter) {
    return switch (reporter) {
      case COMMON -> number(IanaElements.PACKET_DELTA_COUNT);
      case SOURCE_NODE -> number(AntreaElements.PACKET_DELTA_COUNT_FROM_SOURCE_NODE);
      case DESTINATION_NODE -> number(AntreaElements.PACKET_DELTA_COUNT_FROM_DESTINATION_NODE);
    };
  }

  /**
   * Octets since the previous record of the flow.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong octetDeltaCount() {
    return number(IanaElements.OCTET_DELTA_COUNT);
  }

  /**
   * Octets since the previous record of the flow, by whose reports. Unsigned.
   *
   * @param reporter whose reports
   * @return the number, 0 until that Node has reported, or empty if it is not sent
   */
  public final OptionalLong octetDeltaCount(Reporter reporter) {
    return switch (reporter) {
      case COMMON -> number(IanaElements.OCTET_DELTA_COUNT);
      case SOURCE_NODE -> number(AntreaElements.OCTET_DELTA_COUNT_FROM_SOURCE_NODE);
      case DESTINATION_NODE -> number(AntreaElements.OCTET_DELTA_COUNT_FROM_DESTINATION_NODE);
    };
  }

  /**
   * Packets since the flow began, on the way back.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong reversePacketTotalCount() {
    return number(ReverseElements.REVERSE_PACKET_TOTAL_COUNT);
  }

  /**
   * Packets since the flow began, on the way back, by whose reports. Unsigned.
   *
   * @param reporter whose reports
   * @return the number, 0 until that Node has reported, or empty if it is not sent
   */
  public final OptionalLong reversePacketTotalCount(Reporter reporter) {
    return switch (reporter) {
      case COMMON -> number(ReverseElements.REVERSE_PACKET_TOTAL_COUNT);
      case SOURCE_NODE -> number(AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_SOURCE_NODE);
      case DESTINATION_NODE -> number(AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE);
    };
  }

  /**
   * Octets since the flow began, on the way back.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong reverseOctetTotalCount() {
    return number(ReverseElements.REVERSE_OCTET_TOTAL_COUNT);
  }

  /**
   * Octets since the flow began, on the way back, by whose reports. Unsigned.
   *
   * @param reporter whose reports
   * @return the number, 0 until that Node has reported, or empty if it is not sent
   */
  public final OptionalLong reverseOctetTotalCount(Reporter reporter) {
    return switch (reporter) {
      case COMMON -> number(ReverseElements.REVERSE_OCTET_TOTAL_COUNT);
      case SOURCE_NODE -> number(AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_SOURCE_NODE);
      case DESTINATION_NODE -> number(AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE);
    };
  }

  /**
   * Packets since the previous record of the flow, on the way back.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong reversePacketDeltaCount() {
    return number(ReverseElements.REVERSE_PACKET_DELTA_COUNT);
  }

  /**
   * Packets since the previous record of the flow, on the way back, by whose reports. Unsigned.
   *
   * @param reporter whose reports
   * @return the number, 0 until that Node has reported, or empty if it is not sent
   */
  public final OptionalLong reversePacketDeltaCount(Reporter reporter) {
    return switch (reporter) {
      case COMMON -> number(ReverseElements.REVERSE_PACKET_DELTA_COUNT);
      case SOURCE_NODE -> number(AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_SOURCE_NODE);
      case DESTINATION_NODE -> number(AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_DESTINATION_NODE);
    };
  }

  /**
   * Octets since the previous record of the flow, on the way back.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong reverseOctetDeltaCount() {
    return number(ReverseElements.REVERSE_OCTET_DELTA_COUNT);
  }

  /**
   * Octets since the previous record of the flow, on the way back, by whose reports. Unsigned.
   *
   * @param reporter whose reports
   * @return the number, 0 until that Node has reported, or empty if it is not sent
   */
  public final OptionalLong reverseOctetDeltaCount(Reporter reporter) {
    return switch (reporter) {
      case COMMON -> number(ReverseElements.REVERSE_OCTET_DELTA_COUNT);
      case SOURCE_NODE -> number(AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_SOURCE_NODE);
      case DESTINATION_NODE -> number(AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_DESTINATION_NODE);
    };
  }

  /**
   * Bits per second from source to destination since the previous record.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong throughput() {
    return number(AntreaElements.THROUGHPUT);
  }

  /**
   * Bits per second from source to destination since the previous record, by whose reports. Unsigned.
   *
   * @param reporter whose reports
   * @return the number, 0 until that Node has reported, or empty if it is not sent
   */
  public final OptionalLong throughput(Reporter reporter) {
    return switch (reporter) {
      case COMMON -> number(AntreaElements.THROUGHPUT);
      case SOURCE_NODE -> number(AntreaElements.THROUGHPUT_FROM_SOURCE_NODE);
      case DESTINATION_NODE -> number(AntreaElements.THROUGHPUT_FROM_DESTINATION_NODE);
    };
  }

  /**
   * Bits per second from destination to source since the previous record.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong reverseThroughput() {
    return number(AntreaElements.REVERSE_THROUGHPUT);
  }

  /**
   * Bits per second from destination to source since the previous record, by whose reports. Unsigned.
   *
   * @param reporter whose reports
   * @return the number, 0 until that Node has reported, or empty if it is not sent
   */
  public final OptionalLong reverseThroughput(Reporter reporter) {
    return switch (reporter) {
      case COMMON -> number(AntreaElements.REVERSE_THROUGHPUT);
      case SOURCE_NODE -> number(AntreaElements.REVERSE_THROUGHPUT_FROM_SOURCE_NODE);
      case DESTINATION_NODE -> number(AntreaElements.REVERSE_THROUGHPUT_FROM_DESTINATION_NODE);
    };
  }

  /**
   * The Pod the flow comes from.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> sourcePodName() {
    return text(AntreaElements.SOURCE_POD_NAME);
  }

  /**
   * The Namespace of the Pod the flow comes from.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> sourcePodNamespace() {
    return text(AntreaElements.SOURCE_POD_NAMESPACE);
  }

  /**
   * The labels of the Pod the flow comes from: a JSON object with sorted keys.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> sourcePodLabels() {
    return text(AntreaElements.SOURCE_POD_LABELS);
  }

  /**
   * The Node of the Pod the flow comes from.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> sourceNodeName() {
    return text(AntreaElements.SOURCE_NODE_NAME);
  }

  /**
   * The Pod the flow goes to.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> destinationPodName() {
    return text(AntreaElements.DESTINATION_POD_NAME);
  }

  /**
   * The Namespace of the Pod the flow goes to.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> destinationPodNamespace() {
    return text(AntreaElements.DESTINATION_POD_NAMESPACE);
  }

  /**
   * The labels of the Pod the flow goes to: a JSON object with sorted keys.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> destinationPodLabels() {
    return text(AntreaElements.DESTINATION_POD_LABELS);
  }

  /**
   * The Node of the Pod the flow goes to.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> destinationNodeName() {
    return text(AntreaElements.DESTINATION_NODE_NAME);
  }

  /**
   * The cluster address of the Service the flow was sent to.
   *
   * @return the address as text, or empty if it is 0.0.0.0, {@code ::} or not sent
   */
  public final Optional<String> destinationClusterAddress() {
    return address(AntreaElements.DESTINATION_CLUSTER_IPV4, AntreaElements.DESTINATION_CLUSTER_IPV6);
  }

  /**
   * The address of the Service the flow was sent to, of any kind; from Antrea v2.7 on.
   *
   * @return the address as text, or empty if it is 0.0.0.0, {@code ::} or not sent
   */
  public final Optional<String> destinationServiceAddress() {
    return address(AntreaElements.DESTINATION_SERVICE_IPV4, AntreaElements.DESTINATION_SERVICE_IPV6);
  }

  /**
   * The port of the Service the flow was sent to.
   *
   * @return the number, or empty if it is 0 or not sent
   */
  public final OptionalLong destinationServicePort() {
    return nonZero(AntreaElements.DESTINATION_SERVICE_PORT);
  }

  /**
   * The Service the flow was sent to, as namespace/service:port name.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> destinationServicePortName() {
    return text(AntreaElements.DESTINATION_SERVICE_PORT_NAME);
  }

  /**
   * The address the source was translated to on the way in; from Antrea v2.7 on.
   *
   * @return the address as text, or empty if it is 0.0.0.0, {@code ::} or not sent
   */
  public final Optional<String> proxySnatAddress() {
    return address(AntreaElements.PROXY_SNAT_IPV4, AntreaElements.PROXY_SNAT_IPV6);
  }

  /**
   * The port the source was translated to on the way in; from Antrea v2.7 on.
   *
   * @return the number, or empty if it is 0 or not sent
   */
  public final OptionalLong proxySnatPort() {
    return nonZero(AntreaElements.PROXY_SNAT_PORT);
  }

  /**
   * The ingress policy that applied to the destination Pod.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> ingressNetworkPolicyName() {
    return text(AntreaElements.INGRESS_NETWORK_POLICY_NAME);
  }

  /**
   * The Namespace of the ingress policy.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> ingressNetworkPolicyNamespace() {
    return text(AntreaElements.INGRESS_NETWORK_POLICY_NAMESPACE);
  }

  /**
   * The kind of the ingress policy.
   *
   * @return the constant, {@code UNKNOWN} for a number without a name, or empty if it is 0 or not sent
   */
  public final Optional<NetworkPolicyType> ingressNetworkPolicyType() {
    return nonZeroValue(AntreaElements.INGRESS_NETWORK_POLICY_TYPE);
  }

  /**
   * The rule of the ingress policy.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> ingressNetworkPolicyRuleName() {
    return text(AntreaElements.INGRESS_NETWORK_POLICY_RULE_NAME);
  }

  /**
   * What the rule of the ingress policy did.
   *
   * @return the constant, {@code UNKNOWN} for a number without a name, or empty if it is 0 or not sent
   */
  public final Optional<RuleAction> ingressNetworkPolicyRuleAction() {
    return nonZeroValue(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION);
  }

  /**
   * The egress policy that applied to the source Pod.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> egressNetworkPolicyName() {
    return text(AntreaElements.EGRESS_NETWORK_POLICY_NAME);
  }

  /**
   * The Namespace of the egress policy.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> egressNetworkPolicyNamespace() {
    return text(AntreaElements.EGRESS_NETWORK_POLICY_NAMESPACE);
  }

  /**
   * The kind of the egress policy.
   *
   * @return the constant, {@code UNKNOWN} for a number without a name, or empty if it is 0 or not sent
   */
  public final Optional<NetworkPolicyType> egressNetworkPolicyType() {
    return nonZeroValue(AntreaElements.EGRESS_NETWORK_POLICY_TYPE);
  }

  /**
   * The rule of the egress policy.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> egressNetworkPolicyRuleName() {
    return text(AntreaElements.EGRESS_NETWORK_POLICY_RULE_NAME);
  }

  /**
   * What the rule of the egress policy did.
   *
   * @return the constant, {@code UNKNOWN} for a number without a name, or empty if it is 0 or not sent
   */
  public final Optional<RuleAction> egressNetworkPolicyRuleAction() {
    return nonZeroValue(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION);
  }

  /**
   * The state of the TCP connection, as it was sent.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> tcpStateText() {
    return text(AntreaElements.TCP_STATE);
  }

  /**
   * Between which ends the flow runs.
   *
   * @return the constant, {@code UNKNOWN} for a number without a name, or empty if it is 0 or not sent
   */
  public final Optional<FlowType> flowType() {
    return nonZeroValue(AntreaElements.FLOW_TYPE);
  }

  /**
   * The direction at the observation point; sent in the Flow Aggregator's mode Proxy.
   *
   * @return the constant, {@code UNKNOWN} for a number without a name, or empty if it is not sent
   */
  public final Optional<FlowDirection> flowDirection() {
    return value(IanaElements.FLOW_DIRECTION);
  }

  /**
   * The Egress the flow leaves the cluster by; from Antrea v1.13 on.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> egressName() {
    return text(AntreaElements.EGRESS_NAME);
  }

  /**
   * The address of the Egress; from Antrea v1.13 on.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> egressAddress() {
    return text(AntreaElements.EGRESS_IP);
  }

  /**
   * The Node of the Egress; from Antrea v2.0 on.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> egressNodeName() {
    return text(AntreaElements.EGRESS_NODE_NAME);
  }

  /**
   * The application protocol; Antrea v1.15 to v2.5.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> applicationProtocolName() {
    return text(AntreaElements.APP_PROTOCOL_NAME);
  }

  /**
   * The requests of an HTTP connection as JSON text; Antrea v1.15 to v2.5.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> httpValues() {
    return text(AntreaElements.HTTP_VALS);
  }

  /**
   * The cluster; from Antrea v2.3 on, aggregated records alone.
   *
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> clusterId() {
    return text(AntreaElements.CLUSTER_ID);
  }

  /**
   * The Observation Domain of the exporter whose record was passed on; mode Proxy.
   *
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong originalObservationDomainId() {
    return number(IanaElements.ORIGINAL_OBSERVATION_DOMAIN_ID);
  }

  /**
   * The address of the exporter whose record was passed on; mode Proxy.
   *
   * @return the address as text, or empty if it is 0.0.0.0, {@code ::} or not sent
   */
  public final Optional<String> originalExporterAddress() {
    return address(IanaElements.ORIGINAL_EXPORTER_IPV4_ADDRESS, IanaElements.ORIGINAL_EXPORTER_IPV6_ADDRESS);
  }
}
