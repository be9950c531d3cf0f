// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

import java.util.List;
import java.util.function.LongFunction;
import javax.annotation.Nullable;

/**
 * The Information Elements of Antrea, enterprise number 56506, as go-ipfix v0.17.0 has them.
 *
 * <p>73 elements. The registry gives neither semantics nor units; those here are this project's reading of the sources. Documents print enterprise number 56505, which is another organisation's.
 *
 * <pre>{@code
 * String pod = record.text(AntreaElements.SOURCE_POD_NAME);
 * FlowType type = record.value(AntreaElements.FLOW_TYPE);
 * }</pre>
 */
public final class AntreaElements {
  /**
   * {@code sourcePodNamespace}: string; element 100 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.9.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>Empty when the Pod is not local to the exporting Node.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document leaves the description blank.
   */
  public static final StringElement SOURCE_POD_NAMESPACE = string(100, "sourcePodNamespace", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code sourcePodName}: string; element 101 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.9.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>Empty when the Pod is not local to the exporting Node.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document leaves the description blank.
   */
  public static final StringElement SOURCE_POD_NAME = string(101, "sourcePodName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationPodNamespace}: string; element 102 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.9.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>Empty when the Pod is not local to the exporting Node.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document leaves the description blank.
   */
  public static final StringElement DESTINATION_POD_NAMESPACE = string(102, "destinationPodNamespace", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationPodName}: string; element 103 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.9.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>Empty when the Pod is not local to the exporting Node.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document leaves the description blank.
   */
  public static final StringElement DESTINATION_POD_NAME = string(103, "destinationPodName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code sourceNodeName}: string; element 104 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.9.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>Empty when the Pod is not local to the exporting Node.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document leaves the description blank.
   */
  public static final StringElement SOURCE_NODE_NAME = string(104, "sourceNodeName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationNodeName}: string; element 105 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.9.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>Empty when the Pod is not local to the exporting Node.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document leaves the description blank.
   */
  public static final StringElement DESTINATION_NODE_NAME = string(105, "destinationNodeName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationClusterIPv4}: ipv4Address; element 106 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.11.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>0.0.0.0 when the flow has no Service; IPv4 records only. go-ipfix v0.17.0 deprecates it for destinationServiceIPv4 (168), which Antrea sends beside it.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document speaks of every record; a record has the element of one address family, never both.
   */
  public static final Ipv4AddressElement DESTINATION_CLUSTER_IPV4 = ipv4Address(106, "destinationClusterIPv4", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationClusterIPv6}: ipv6Address; element 107 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.12.0 on and the Flow Aggregator from v1.0.0 on.
   *
   * <p>:: when the flow has no Service; IPv6 records only. go-ipfix v0.17.0 deprecates it for destinationServiceIPv6 (169), which Antrea sends beside it.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document speaks of every record; a record has the element of one address family, never both.
   */
  public static final Ipv6AddressElement DESTINATION_CLUSTER_IPV6 = ipv6Address(107, "destinationClusterIPv6", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationServicePort}: unsigned16, identifier; element 108 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.12.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 when the flow has no Service.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document leaves the description blank.
   */
  public static final IntegerElement DESTINATION_SERVICE_PORT = integer(108, "destinationServicePort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false);

  /**
   * {@code destinationServicePortName}: string; element 109 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.9.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>namespace/service:port name; empty when the flow has no Service.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document leaves the description blank.
   */
  public static final StringElement DESTINATION_SERVICE_PORT_NAME = string(109, "destinationServicePortName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code ingressNetworkPolicyName}: string; element 110 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.11.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>Documented: "Name of the ingress network policy applied to the destination Pod for this flow."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final StringElement INGRESS_NETWORK_POLICY_NAME = string(110, "ingressNetworkPolicyName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code ingressNetworkPolicyNamespace}: string; element 111 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.11.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>Documented: "Namespace of the ingress network policy applied to the destination Pod for this flow."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final StringElement INGRESS_NETWORK_POLICY_NAMESPACE = string(111, "ingressNetworkPolicyNamespace", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code egressNetworkPolicyName}: string; element 112 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.11.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>Documented: "Name of the egress network policy applied to the source Pod for this flow."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final StringElement EGRESS_NETWORK_POLICY_NAME = string(112, "egressNetworkPolicyName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code egressNetworkPolicyNamespace}: string; element 113 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v0.11.0 on and the Flow Aggregator from v0.12.0 on.
   *
   * <p>Documented: "Namespace of the egress network policy applied to the source Pod for this flow."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final StringElement EGRESS_NETWORK_POLICY_NAMESPACE = string(113, "egressNetworkPolicyNamespace", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code ingressNetworkPolicyUID}: string; element 114 of enterprise 56506.
   *
   * <p>Registered, never exported.
   *
   * <p>Registered, never exported by Antrea.
   */
  public static final StringElement INGRESS_NETWORK_POLICY_UID = string(114, "ingressNetworkPolicyUID", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code ingressNetworkPolicyType}: unsigned8, identifier; element 115 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.1.0 on and the Flow Aggregator from v1.1.0 on.
   *
   * <p>0 when no policy applied.
   *
   * <p>Values: {@link NetworkPolicyType}.
   *
   * <p>Documented: "1 stands for Kubernetes Network Policy. 2 stands for Antrea Network Policy. 3 stands for Antrea Cluster Network Policy."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. 0, no policy, is sent and not documented.
   */
  public static final CodedElement<NetworkPolicyType> INGRESS_NETWORK_POLICY_TYPE = coded(115, "ingressNetworkPolicyType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false, NetworkPolicyType.class, NetworkPolicyType::of);

  /**
   * {@code ingressNetworkPolicyRulePriority}: signed32; element 116 of enterprise 56506.
   *
   * <p>Registered, never exported.
   *
   * <p>Registered, never exported by Antrea; unsigned16 before go-ipfix v0.5.1.
   */
  public static final IntegerElement INGRESS_NETWORK_POLICY_RULE_PRIORITY = integer(116, "ingressNetworkPolicyRulePriority", DataType.SIGNED32, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code egressNetworkPolicyUID}: string; element 117 of enterprise 56506.
   *
   * <p>Registered, never exported.
   *
   * <p>Registered, never exported by Antrea.
   */
  public static final StringElement EGRESS_NETWORK_POLICY_UID = string(117, "egressNetworkPolicyUID", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code egressNetworkPolicyType}: unsigned8, identifier; element 118 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.1.0 on and the Flow Aggregator from v1.1.0 on.
   *
   * <p>0 when no policy applied.
   *
   * <p>Values: {@link NetworkPolicyType}.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document leaves the description blank; the values are those of ingressNetworkPolicyType, and 0 for no policy.
   */
  public static final CodedElement<NetworkPolicyType> EGRESS_NETWORK_POLICY_TYPE = coded(118, "egressNetworkPolicyType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false, NetworkPolicyType.class, NetworkPolicyType::of);

  /**
   * {@code egressNetworkPolicyRulePriority}: signed32; element 119 of enterprise 56506.
   *
   * <p>Registered, never exported.
   *
   * <p>Registered, never exported by Antrea; unsigned16 before go-ipfix v0.5.1.
   */
  public static final IntegerElement EGRESS_NETWORK_POLICY_RULE_PRIORITY = integer(119, "egressNetworkPolicyRulePriority", DataType.SIGNED32, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code packetTotalCountFromSourceNode}: unsigned64, totalCounter, packets; element 120 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The cumulative number of packets for this flow as reported by the source Node, since the flow started."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement PACKET_TOTAL_COUNT_FROM_SOURCE_NODE = integer(120, "packetTotalCountFromSourceNode", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, false, false);

  /**
   * {@code octetTotalCountFromSourceNode}: unsigned64, totalCounter, octets; element 121 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The cumulative number of octets for this flow as reported by the source Node, since the flow started."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement OCTET_TOTAL_COUNT_FROM_SOURCE_NODE = integer(121, "octetTotalCountFromSourceNode", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, false, false);

  /**
   * {@code packetDeltaCountFromSourceNode}: unsigned64, deltaCounter, packets; element 122 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The number of packets for this flow as reported by the source Node, since the previous report for this flow at the observation point."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement PACKET_DELTA_COUNT_FROM_SOURCE_NODE = integer(122, "packetDeltaCountFromSourceNode", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, false, false);

  /**
   * {@code octetDeltaCountFromSourceNode}: unsigned64, deltaCounter, octets; element 123 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The number of octets for this flow as reported by the source Node, since the previous report for this flow at the observation point."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement OCTET_DELTA_COUNT_FROM_SOURCE_NODE = integer(123, "octetDeltaCountFromSourceNode", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, false, false);

  /**
   * {@code reversePacketTotalCountFromSourceNode}: unsigned64, totalCounter, packets; element 124 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The cumulative number of reverse packets for this flow as reported by the source Node, since the flow started."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement REVERSE_PACKET_TOTAL_COUNT_FROM_SOURCE_NODE = integer(124, "reversePacketTotalCountFromSourceNode", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, false, false);

  /**
   * {@code reverseOctetTotalCountFromSourceNode}: unsigned64, totalCounter, octets; element 125 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The cumulative number of reverse octets for this flow as reported by the source Node, since the flow started."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement REVERSE_OCTET_TOTAL_COUNT_FROM_SOURCE_NODE = integer(125, "reverseOctetTotalCountFromSourceNode", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, false, false);

  /**
   * {@code reversePacketDeltaCountFromSourceNode}: unsigned64, deltaCounter, packets; element 126 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The number of reverse packets for this flow as reported by the source Node, since the previous report for this flow at the observation point."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement REVERSE_PACKET_DELTA_COUNT_FROM_SOURCE_NODE = integer(126, "reversePacketDeltaCountFromSourceNode", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, false, false);

  /**
   * {@code reverseOctetDeltaCountFromSourceNode}: unsigned64, deltaCounter, octets; element 127 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The number of reverse octets for this flow as reported by the source Node, since the previous report for this flow at the observation point."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement REVERSE_OCTET_DELTA_COUNT_FROM_SOURCE_NODE = integer(127, "reverseOctetDeltaCountFromSourceNode", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, false, false);

  /**
   * {@code packetTotalCountFromDestinationNode}: unsigned64, totalCounter, packets; element 128 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The cumulative number of packets for this flow as reported by the destination Node, since the flow started."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE = integer(128, "packetTotalCountFromDestinationNode", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, false, false);

  /**
   * {@code octetTotalCountFromDestinationNode}: unsigned64, totalCounter, octets; element 129 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The cumulative number of octets for this flow as reported by the destination Node, since the flow started."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE = integer(129, "octetTotalCountFromDestinationNode", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, false, false);

  /**
   * {@code packetDeltaCountFromDestinationNode}: unsigned64, deltaCounter, packets; element 130 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The number of packets for this flow as reported by the destination Node, since the previous report for this flow at the observation point."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement PACKET_DELTA_COUNT_FROM_DESTINATION_NODE = integer(130, "packetDeltaCountFromDestinationNode", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, false, false);

  /**
   * {@code octetDeltaCountFromDestinationNode}: unsigned64, deltaCounter, octets; element 131 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The number of octets for this flow as reported by the destination Node, since the previous report for this flow at the observation point."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement OCTET_DELTA_COUNT_FROM_DESTINATION_NODE = integer(131, "octetDeltaCountFromDestinationNode", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, false, false);

  /**
   * {@code reversePacketTotalCountFromDestinationNode}: unsigned64, totalCounter, packets; element 132 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The cumulative number of reverse packets for this flow as reported by the destination Node, since the flow started."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement REVERSE_PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE = integer(132, "reversePacketTotalCountFromDestinationNode", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, false, false);

  /**
   * {@code reverseOctetTotalCountFromDestinationNode}: unsigned64, totalCounter, octets; element 133 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The cumulative number of reverse octets for this flow as reported by the destination Node, since the flow started."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement REVERSE_OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE = integer(133, "reverseOctetTotalCountFromDestinationNode", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, false, false);

  /**
   * {@code reversePacketDeltaCountFromDestinationNode}: unsigned64, deltaCounter, packets; element 134 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The number of reverse packets for this flow as reported by the destination Node, since the previous report for this flow at the observation point."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement REVERSE_PACKET_DELTA_COUNT_FROM_DESTINATION_NODE = integer(134, "reversePacketDeltaCountFromDestinationNode", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, false, false);

  /**
   * {@code reverseOctetDeltaCountFromDestinationNode}: unsigned64, deltaCounter, octets; element 135 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v0.12.0 on.
   *
   * <p>0 until a record of that Node has arrived.
   *
   * <p>Documented: "The number of reverse octets for this flow as reported by the destination Node, since the previous report for this flow at the observation point."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement REVERSE_OCTET_DELTA_COUNT_FROM_DESTINATION_NODE = integer(135, "reverseOctetDeltaCountFromDestinationNode", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, false, false);

  /**
   * {@code tcpState}: string; element 136 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.0.0 on and the Flow Aggregator from v1.0.0 on.
   *
   * <p>Linux connection tracking names; empty when the protocol is not TCP.
   *
   * <p>Documented: "The state of the TCP connection. The states are: LISTEN, SYN-SENT, SYN-RECEIVED, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, CLOSING, LAST-ACK, TIME-WAIT, and CLOSED."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. Exporters on Linux send none of the hyphenated names: NONE, SYN_SENT, SYN_RECV, ESTABLISHED, FIN_WAIT, CLOSE_WAIT, LAST_ACK, TIME_WAIT, CLOSE, SYN_SENT2, and the empty text for other protocols.
   */
  public static final StringElement TCP_STATE = string(136, "tcpState", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code flowType}: unsigned8, identifier; element 137 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.0.0 on and the Flow Aggregator from v1.0.0 on.
   *
   * <p>0 when undetermined; 4 is sent from Antrea v2.0 on.
   *
   * <p>Values: {@link FlowType}.
   *
   * <p>Documented: "1 stands for Intra-Node. 2 stands for Inter-Node. 3 stands for To External. 4 stands for From External."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. 0, undetermined, is sent and not documented; 4 was not produced before v2.0.
   */
  public static final CodedElement<FlowType> FLOW_TYPE = coded(137, "flowType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false, FlowType.class, FlowType::of);

  /**
   * {@code tcpStatePrevList}: string; element 138 of enterprise 56506.
   *
   * <p>Registered, never exported.
   *
   * <p>Registered, never exported by Antrea.
   */
  public static final StringElement TCP_STATE_PREV_LIST = string(138, "tcpStatePrevList", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code ingressNetworkPolicyRuleAction}: unsigned8, identifier; element 139 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.1.0 on and the Flow Aggregator from v1.1.0 on.
   *
   * <p>0 when no rule acted.
   *
   * <p>Values: {@link RuleAction}.
   *
   * <p>Documented: "1 stands for Allow. 2 stands for Drop. 3 stands for Reject."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. 0, no action, is sent and not documented.
   */
  public static final CodedElement<RuleAction> INGRESS_NETWORK_POLICY_RULE_ACTION = coded(139, "ingressNetworkPolicyRuleAction", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false, RuleAction.class, RuleAction::of);

  /**
   * {@code egressNetworkPolicyRuleAction}: unsigned8, identifier; element 140 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.1.0 on and the Flow Aggregator from v1.1.0 on.
   *
   * <p>0 when no rule acted.
   *
   * <p>Values: {@link RuleAction}.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document leaves the description blank; the values are those of ingressNetworkPolicyRuleAction, and 0 for no action.
   */
  public static final CodedElement<RuleAction> EGRESS_NETWORK_POLICY_RULE_ACTION = coded(140, "egressNetworkPolicyRuleAction", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false, RuleAction.class, RuleAction::of);

  /**
   * {@code ingressNetworkPolicyRuleName}: string; element 141 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.1.0 on and the Flow Aggregator from v1.1.0 on.
   *
   * <p>Documented: "Name of the ingress network policy Rule applied to the destination Pod for this flow."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final StringElement INGRESS_NETWORK_POLICY_RULE_NAME = string(141, "ingressNetworkPolicyRuleName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code egressNetworkPolicyRuleName}: string; element 142 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.1.0 on and the Flow Aggregator from v1.1.0 on.
   *
   * <p>Documented: "Name of the egress network policy rule applied to the source Pod for this flow."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final StringElement EGRESS_NETWORK_POLICY_RULE_NAME = string(142, "egressNetworkPolicyRuleName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code sourcePodLabels}: string; element 143 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v1.2.0 on.
   *
   * <p>A JSON object with sorted keys; in the template always in v1.2 and v1.3, with recordContents.podLabels=true from v1.4 to v2.0, always (empty when switched off) from v2.1.0.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document says the element is added; releases v1.4 to v2.0 add it with recordContents.podLabels=true alone.
   */
  public static final StringElement SOURCE_POD_LABELS = string(143, "sourcePodLabels", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationPodLabels}: string; element 144 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v1.2.0 on.
   *
   * <p>A JSON object with sorted keys; in the template always in v1.2 and v1.3, with recordContents.podLabels=true from v1.4 to v2.0, always (empty when switched off) from v2.1.0.
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. The document says the element is added; releases v1.4 to v2.0 add it with recordContents.podLabels=true alone.
   */
  public static final StringElement DESTINATION_POD_LABELS = string(144, "destinationPodLabels", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code throughput}: unsigned64, quantity, bits per second; element 145 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v1.5.0 on.
   *
   * <p>Bits per second since the previous record; reset to 0 after each export.
   *
   * <p>Documented: "The average amount of traffic flowing from source to destination, since the previous report for this flow at the observation point. The unit is bits per second."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement THROUGHPUT = integer(145, "throughput", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.BITS_PER_SECOND, null, false, false);

  /**
   * {@code reverseThroughput}: unsigned64, quantity, bits per second; element 146 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v1.5.0 on.
   *
   * <p>Bits per second since the previous record; reset to 0 after each export.
   *
   * <p>Documented: "The average amount of reverse traffic flowing from destination to source, since the previous report for this flow at the observation point. The unit is bits per second."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement REVERSE_THROUGHPUT = integer(146, "reverseThroughput", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.BITS_PER_SECOND, null, false, false);

  /**
   * {@code throughputFromSourceNode}: unsigned64, quantity, bits per second; element 147 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v1.5.0 on.
   *
   * <p>Bits per second; 0 until a record of that Node has arrived.
   *
   * <p>Documented: "The average amount of traffic flowing from source to destination, since the previous report for this flow at the observation point, based on the records sent from the source Node. The unit is bits per second."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement THROUGHPUT_FROM_SOURCE_NODE = integer(147, "throughputFromSourceNode", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.BITS_PER_SECOND, null, false, false);

  /**
   * {@code throughputFromDestinationNode}: unsigned64, quantity, bits per second; element 148 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v1.5.0 on.
   *
   * <p>Bits per second; 0 until a record of that Node has arrived.
   *
   * <p>Documented: "The average amount of traffic flowing from source to destination, since the previous report for this flow at the observation point, based on the records sent from the destination Node. The unit is bits per second."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement THROUGHPUT_FROM_DESTINATION_NODE = integer(148, "throughputFromDestinationNode", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.BITS_PER_SECOND, null, false, false);

  /**
   * {@code reverseThroughputFromSourceNode}: unsigned64, quantity, bits per second; element 149 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v1.5.0 on.
   *
   * <p>Bits per second; 0 until a record of that Node has arrived.
   *
   * <p>Documented: "The average amount of reverse traffic flowing from destination to source, since the previous report for this flow at the observation point, based on the records sent from the source Node. The unit is bits per second."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement REVERSE_THROUGHPUT_FROM_SOURCE_NODE = integer(149, "reverseThroughputFromSourceNode", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.BITS_PER_SECOND, null, false, false);

  /**
   * {@code reverseThroughputFromDestinationNode}: unsigned64, quantity, bits per second; element 150 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v1.5.0 on.
   *
   * <p>Bits per second; 0 until a record of that Node has arrived.
   *
   * <p>Documented: "The average amount of reverse traffic flowing from destination to source, since the previous report for this flow at the observation point, based on the records sent from the destination Node. The unit is bits per second."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent.
   */
  public static final IntegerElement REVERSE_THROUGHPUT_FROM_DESTINATION_NODE = integer(150, "reverseThroughputFromDestinationNode", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.BITS_PER_SECOND, null, false, false);

  /**
   * {@code flowEndSecondsFromSourceNode}: dateTimeSeconds, seconds; element 151 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v1.5.0 on.
   *
   * <p>0 until a record of that Node has arrived; unsigned32 before go-ipfix v0.8.0, the same four octets.
   *
   * <p>Documented: "The absolute timestamp of the last packet of this flow, based on the records sent from the source Node. The unit is seconds."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. Documented as unsigned32; the registry has dateTimeSeconds from go-ipfix v0.8.0 on, in the same four octets.
   */
  public static final DateTimeElement FLOW_END_SECONDS_FROM_SOURCE_NODE = dateTime(151, "flowEndSecondsFromSourceNode", DataType.DATE_TIME_SECONDS, DataTypeSemantics.DEFAULT, Units.SECONDS, null, false, false);

  /**
   * {@code flowEndSecondsFromDestinationNode}: dateTimeSeconds, seconds; element 152 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v1.5.0 on.
   *
   * <p>0 until a record of that Node has arrived; unsigned32 before go-ipfix v0.8.0, the same four octets.
   *
   * <p>Documented: "The absolute timestamp of the last packet of this flow, based on the records sent from the destination Node. The unit is seconds."
   *
   * <p>Remark: The document prints enterprise number 56505, which belongs to another organisation; 56506 is sent. Documented as unsigned32; the registry has dateTimeSeconds from go-ipfix v0.8.0 on, in the same four octets.
   */
  public static final DateTimeElement FLOW_END_SECONDS_FROM_DESTINATION_NODE = dateTime(152, "flowEndSecondsFromDestinationNode", DataType.DATE_TIME_SECONDS, DataTypeSemantics.DEFAULT, Units.SECONDS, null, false, false);

  /**
   * {@code egressName}: string; element 153 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.13.0 on and the Flow Aggregator from v1.13.0 on.
   */
  public static final StringElement EGRESS_NAME = string(153, "egressName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code egressIP}: string; element 154 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.13.0 on and the Flow Aggregator from v1.13.0 on.
   */
  public static final StringElement EGRESS_IP = string(154, "egressIP", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code appProtocolName}: string; element 155 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.15.0 to v2.5.3 and the Flow Aggregator from v1.15.0 to v2.5.3.
   *
   * <p>Named l7ProtocolName in go-ipfix v0.8.0.
   */
  public static final StringElement APP_PROTOCOL_NAME = string(155, "appProtocolName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code httpVals}: string; element 156 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v1.15.0 to v2.5.3 and the Flow Aggregator from v1.15.0 to v2.5.3.
   */
  public static final StringElement HTTP_VALS = string(156, "httpVals", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code egressNodeName}: string; element 157 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v2.0.0 on and the Flow Aggregator from v2.0.0 on.
   */
  public static final StringElement EGRESS_NODE_NAME = string(157, "egressNodeName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code clusterId}: string; element 158 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v2.3.0 on.
   */
  public static final StringElement CLUSTER_ID = string(158, "clusterId", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code sourcePodUUID}: octetArray; element 159 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v2.4.0 on.
   *
   * <p>A UUID in 16 octets, all zero when unknown; sent with includeK8sUIDs=true.
   */
  public static final OctetArrayElement SOURCE_POD_UUID = octetArray(159, "sourcePodUUID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationPodUUID}: octetArray; element 160 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v2.4.0 on.
   *
   * <p>A UUID in 16 octets, all zero when unknown; sent with includeK8sUIDs=true.
   */
  public static final OctetArrayElement DESTINATION_POD_UUID = octetArray(160, "destinationPodUUID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code sourceNodeUUID}: octetArray; element 161 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v2.4.0 on.
   *
   * <p>A UUID in 16 octets, all zero when unknown; sent with includeK8sUIDs=true.
   */
  public static final OctetArrayElement SOURCE_NODE_UUID = octetArray(161, "sourceNodeUUID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationNodeUUID}: octetArray; element 162 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v2.4.0 on.
   *
   * <p>A UUID in 16 octets, all zero when unknown; sent with includeK8sUIDs=true.
   */
  public static final OctetArrayElement DESTINATION_NODE_UUID = octetArray(162, "destinationNodeUUID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationServiceUUID}: octetArray; element 163 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v2.4.0 on.
   *
   * <p>A UUID in 16 octets, all zero when unknown; sent with includeK8sUIDs=true.
   */
  public static final OctetArrayElement DESTINATION_SERVICE_UUID = octetArray(163, "destinationServiceUUID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code ingressNetworkPolicyUUID}: octetArray; element 164 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v2.4.0 on.
   *
   * <p>A UUID in 16 octets, all zero when unknown; sent with includeK8sUIDs=true.
   */
  public static final OctetArrayElement INGRESS_NETWORK_POLICY_UUID = octetArray(164, "ingressNetworkPolicyUUID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code egressNetworkPolicyUUID}: octetArray; element 165 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v2.4.0 on.
   *
   * <p>A UUID in 16 octets, all zero when unknown; sent with includeK8sUIDs=true.
   */
  public static final OctetArrayElement EGRESS_NETWORK_POLICY_UUID = octetArray(165, "egressNetworkPolicyUUID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code egressUUID}: octetArray; element 166 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v2.4.0 on.
   *
   * <p>A UUID in 16 octets, all zero when unknown; sent with includeK8sUIDs=true.
   */
  public static final OctetArrayElement EGRESS_UUID = octetArray(166, "egressUUID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code egressNodeUUID}: octetArray; element 167 of enterprise 56506.
   *
   * <p>Sent by the Flow Aggregator from v2.4.0 on.
   *
   * <p>A UUID in 16 octets, all zero when unknown; sent with includeK8sUIDs=true.
   */
  public static final OctetArrayElement EGRESS_NODE_UUID = octetArray(167, "egressNodeUUID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationServiceIPv4}: ipv4Address; element 168 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v2.7.0 on and the Flow Aggregator from v2.7.0 on.
   *
   * <p>IPv4 records only; 0.0.0.0 when absent.
   */
  public static final Ipv4AddressElement DESTINATION_SERVICE_IPV4 = ipv4Address(168, "destinationServiceIPv4", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code destinationServiceIPv6}: ipv6Address; element 169 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v2.7.0 on and the Flow Aggregator from v2.7.0 on.
   *
   * <p>IPv6 records only; :: when absent.
   */
  public static final Ipv6AddressElement DESTINATION_SERVICE_IPV6 = ipv6Address(169, "destinationServiceIPv6", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code proxySnatIPv4}: ipv4Address; element 170 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v2.7.0 on and the Flow Aggregator from v2.7.0 on.
   *
   * <p>IPv4 records only; 0.0.0.0 when absent.
   */
  public static final Ipv4AddressElement PROXY_SNAT_IPV4 = ipv4Address(170, "proxySnatIPv4", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code proxySnatIPv6}: ipv6Address; element 171 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v2.7.0 on and the Flow Aggregator from v2.7.0 on.
   *
   * <p>IPv6 records only; :: when absent.
   */
  public static final Ipv6AddressElement PROXY_SNAT_IPV6 = ipv6Address(171, "proxySnatIPv6", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code proxySnatPort}: unsigned16, identifier; element 172 of enterprise 56506.
   *
   * <p>Sent by the Flow Exporter from v2.7.0 on and the Flow Aggregator from v2.7.0 on.
   *
   * <p>0 when the connection was not translated.
   */
  public static final IntegerElement PROXY_SNAT_PORT = integer(172, "proxySnatPort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false);

  private static final List<InformationElement> ALL = List.of(
  SOURCE_POD_NAMESPACE,
  SOURCE_POD_NAME,
  DESTINATION_POD_NAMESPACE,
  DESTINATION_POD_NAME,
  SOURCE_NODE_NAME,
  DESTINATION_NODE_NAME,
  DESTINATION_CLUSTER_IPV4,
  DESTINATION_CLUSTER_IPV6,
  DESTINATION_SERVICE_PORT,
  DESTINATION_SERVICE_PORT_NAME,
  INGRESS_NETWORK_POLICY_NAME,
  INGRESS_NETWORK_POLICY_NAMESPACE,
  EGRESS_NETWORK_POLICY_NAME,
  EGRESS_NETWORK_POLICY_NAMESPACE,
  INGRESS_NETWORK_POLICY_UID,
  INGRESS_NETWORK_POLICY_TYPE,
  INGRESS_NETWORK_POLICY_RULE_PRIORITY,
  EGRESS_NETWORK_POLICY_UID,
  EGRESS_NETWORK_POLICY_TYPE,
  EGRESS_NETWORK_POLICY_RULE_PRIORITY,
  PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
  OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
  PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
  OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
  REVERSE_PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
  REVERSE_OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
  REVERSE_PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
  REVERSE_OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
  PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
  OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
  PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
  OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
  REVERSE_PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
  REVERSE_OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
  REVERSE_PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
  REVERSE_OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
  TCP_STATE,
  FLOW_TYPE,
  TCP_STATE_PREV_LIST,
  INGRESS_NETWORK_POLICY_RULE_ACTION,
  EGRESS_NETWORK_POLICY_RULE_ACTION,
  INGRESS_NETWORK_POLICY_RULE_NAME,
  EGRESS_NETWORK_POLICY_RULE_NAME,
  SOURCE_POD_LABELS,
  DESTINATION_POD_LABELS,
  THROUGHPUT,
  REVERSE_THROUGHPUT,
  THROUGHPUT_FROM_SOURCE_NODE,
  THROUGHPUT_FROM_DESTINATION_NODE,
  REVERSE_THROUGHPUT_FROM_SOURCE_NODE,
  REVERSE_THROUGHPUT_FROM_DESTINATION_NODE,
  FLOW_END_SECONDS_FROM_SOURCE_NODE,
  FLOW_END_SECONDS_FROM_DESTINATION_NODE,
  EGRESS_NAME,
  EGRESS_IP,
  APP_PROTOCOL_NAME,
  HTTP_VALS,
  EGRESS_NODE_NAME,
  CLUSTER_ID,
  SOURCE_POD_UUID,
  DESTINATION_POD_UUID,
  SOURCE_NODE_UUID,
  DESTINATION_NODE_UUID,
  DESTINATION_SERVICE_UUID,
  INGRESS_NETWORK_POLICY_UUID,
  EGRESS_NETWORK_POLICY_UUID,
  EGRESS_UUID,
  EGRESS_NODE_UUID,
  DESTINATION_SERVICE_IPV4,
  DESTINATION_SERVICE_IPV6,
  PROXY_SNAT_IPV4,
  PROXY_SNAT_IPV6,
  PROXY_SNAT_PORT);

  private AntreaElements() {
  }

  /**
   * Every element, ordered by id.
   *
   * @return an unmodifiable list
   */
  public static List<InformationElement> all() {
    return ALL;
  }

  private static <E extends Enum<E> & CodedValue> CodedElement<E> coded(int id, String name,
      DataType dataType, DataTypeSemantics semantics, Units units, @Nullable ValueRange range,
      boolean reversible, boolean deprecated, Class<E> type, LongFunction<E> lookup) {
    return new CodedElement<>(new Definition(56506, id, name, dataType, semantics, units, range, reversible, deprecated), type, lookup);
  }

  private static DateTimeElement dateTime(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new DateTimeElement(new Definition(56506, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static IntegerElement integer(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new IntegerElement(new Definition(56506, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static Ipv4AddressElement ipv4Address(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new Ipv4AddressElement(new Definition(56506, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static Ipv6AddressElement ipv6Address(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new Ipv6AddressElement(new Definition(56506, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static OctetArrayElement octetArray(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new OctetArrayElement(new Definition(56506, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static StringElement string(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new StringElement(new Definition(56506, id, name, dataType, semantics, units, range, reversible, deprecated));
  }
}
