// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

import java.util.function.LongFunction;
import javax.annotation.Nullable;

/**
 * A part of {@link IanaElements}.
 */
abstract class IanaElementsFrom198To365 extends IanaElementsFrom1To197 {
  /**
   * {@code octetDeltaSumOfSquares}: unsigned64; element 198 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement OCTET_DELTA_SUM_OF_SQUARES = integer(198, "octetDeltaSumOfSquares", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code octetTotalSumOfSquares}: unsigned64, octets; element 199 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement OCTET_TOTAL_SUM_OF_SQUARES = integer(199, "octetTotalSumOfSquares", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code mplsTopLabelTTL}: unsigned8, hops; element 200 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MPLS_TOP_LABEL_TTL = integer(200, "mplsTopLabelTTL", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.HOPS, null, true, false);

  /**
   * {@code mplsLabelStackLength}: unsigned32, octets; element 201 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MPLS_LABEL_STACK_LENGTH = integer(201, "mplsLabelStackLength", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code mplsLabelStackDepth}: unsigned32, entries; element 202 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MPLS_LABEL_STACK_DEPTH = integer(202, "mplsLabelStackDepth", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.ENTRIES, null, true, false);

  /**
   * {@code mplsTopLabelExp}: unsigned8, flags; element 203 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MPLS_TOP_LABEL_EXP = integer(203, "mplsTopLabelExp", DataType.UNSIGNED8, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code ipPayloadLength}: unsigned32, octets; element 204 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IP_PAYLOAD_LENGTH = integer(204, "ipPayloadLength", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code udpMessageLength}: unsigned16, octets; element 205 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement UDP_MESSAGE_LENGTH = integer(205, "udpMessageLength", DataType.UNSIGNED16, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code isMulticast}: unsigned8, flags; element 206 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IS_MULTICAST = integer(206, "isMulticast", DataType.UNSIGNED8, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code ipv4IHL}: unsigned8, 4-octet words; element 207 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IPV4_IHL = integer(207, "ipv4IHL", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.FOUR_OCTET_WORDS, null, true, false);

  /**
   * {@code ipv4Options}: unsigned32, flags; element 208 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IPV4_OPTIONS = integer(208, "ipv4Options", DataType.UNSIGNED32, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code tcpOptions}: unsigned64, flags; element 209 of IANA.
   *
   * <p>Revision 0 of 2013-02-18, deprecated.
   */
  public static final IntegerElement TCP_OPTIONS = integer(209, "tcpOptions", DataType.UNSIGNED64, DataTypeSemantics.FLAGS, Units.NONE, null, true, true);

  /**
   * {@code paddingOctets}: octetArray, default; element 210 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final OctetArrayElement PADDING_OCTETS = octetArray(210, "paddingOctets", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code collectorIPv4Address}: ipv4Address, default; element 211 of IANA.
   *
   * <p>Revision 1 of 2014-02-03; not reversible.
   */
  public static final Ipv4AddressElement COLLECTOR_IPV4_ADDRESS = ipv4Address(211, "collectorIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code collectorIPv6Address}: ipv6Address, default; element 212 of IANA.
   *
   * <p>Revision 1 of 2014-02-03; not reversible.
   */
  public static final Ipv6AddressElement COLLECTOR_IPV6_ADDRESS = ipv6Address(212, "collectorIPv6Address", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code exportInterface}: unsigned32, identifier; element 213 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement EXPORT_INTERFACE = integer(213, "exportInterface", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false);

  /**
   * {@code exportProtocolVersion}: unsigned8, identifier; element 214 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement EXPORT_PROTOCOL_VERSION = integer(214, "exportProtocolVersion", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false);

  /**
   * {@code exportTransportProtocol}: unsigned8, identifier; element 215 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement EXPORT_TRANSPORT_PROTOCOL = integer(215, "exportTransportProtocol", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false);

  /**
   * {@code collectorTransportPort}: unsigned16, identifier; element 216 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement COLLECTOR_TRANSPORT_PORT = integer(216, "collectorTransportPort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false);

  /**
   * {@code exporterTransportPort}: unsigned16, identifier; element 217 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement EXPORTER_TRANSPORT_PORT = integer(217, "exporterTransportPort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false);

  /**
   * {@code tcpSynTotalCount}: unsigned64, totalCounter, packets; element 218 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_SYN_TOTAL_COUNT = integer(218, "tcpSynTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code tcpFinTotalCount}: unsigned64, totalCounter, packets; element 219 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_FIN_TOTAL_COUNT = integer(219, "tcpFinTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code tcpRstTotalCount}: unsigned64, totalCounter, packets; element 220 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_RST_TOTAL_COUNT = integer(220, "tcpRstTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code tcpPshTotalCount}: unsigned64, totalCounter, packets; element 221 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_PSH_TOTAL_COUNT = integer(221, "tcpPshTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code tcpAckTotalCount}: unsigned64, totalCounter, packets; element 222 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_ACK_TOTAL_COUNT = integer(222, "tcpAckTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code tcpUrgTotalCount}: unsigned64, totalCounter, packets; element 223 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_URG_TOTAL_COUNT = integer(223, "tcpUrgTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code ipTotalLength}: unsigned64, octets; element 224 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IP_TOTAL_LENGTH = integer(224, "ipTotalLength", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code postNATSourceIPv4Address}: ipv4Address, default; element 225 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final Ipv4AddressElement POST_NAT_SOURCE_IPV4_ADDRESS = ipv4Address(225, "postNATSourceIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code postNATDestinationIPv4Address}: ipv4Address, default; element 226 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final Ipv4AddressElement POST_NAT_DESTINATION_IPV4_ADDRESS = ipv4Address(226, "postNATDestinationIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code postNAPTSourceTransportPort}: unsigned16, identifier; element 227 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_NAPT_SOURCE_TRANSPORT_PORT = integer(227, "postNAPTSourceTransportPort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code postNAPTDestinationTransportPort}: unsigned16, identifier; element 228 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_NAPT_DESTINATION_TRANSPORT_PORT = integer(228, "postNAPTDestinationTransportPort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code natOriginatingAddressRealm}: unsigned8, identifier, 1 to 2; element 229 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement NAT_ORIGINATING_ADDRESS_REALM = integer(229, "natOriginatingAddressRealm", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, new ValueRange(1, 2), true, false);

  /**
   * {@code natEvent}: unsigned8, identifier; element 230 of IANA.
   *
   * <p>Revision 2 of 2017-03-15.
   */
  public static final IntegerElement NAT_EVENT = integer(230, "natEvent", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code initiatorOctets}: unsigned64, deltaCounter, octets; element 231 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement INITIATOR_OCTETS = integer(231, "initiatorOctets", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code responderOctets}: unsigned64, deltaCounter, octets; element 232 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement RESPONDER_OCTETS = integer(232, "responderOctets", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code firewallEvent}: unsigned8; element 233 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement FIREWALL_EVENT = integer(233, "firewallEvent", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code ingressVRFID}: unsigned32; element 234 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INGRESS_VRF_ID = integer(234, "ingressVRFID", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code egressVRFID}: unsigned32; element 235 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement EGRESS_VRF_ID = integer(235, "egressVRFID", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code VRFname}: string, default; element 236 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement VRF_NAME = string(236, "VRFname", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code postMplsTopLabelExp}: unsigned8, flags; element 237 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_MPLS_TOP_LABEL_EXP = integer(237, "postMplsTopLabelExp", DataType.UNSIGNED8, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code tcpWindowScale}: unsigned16; element 238 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_WINDOW_SCALE = integer(238, "tcpWindowScale", DataType.UNSIGNED16, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code biflowDirection}: unsigned8, identifier; element 239 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   *
   * <p>Values: {@link BiflowDirection}.
   */
  public static final CodedElement<BiflowDirection> BIFLOW_DIRECTION = coded(239, "biflowDirection", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false, BiflowDirection.class, BiflowDirection::of);

  /**
   * {@code ethernetHeaderLength}: unsigned8, quantity, octets; element 240 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement ETHERNET_HEADER_LENGTH = integer(240, "ethernetHeaderLength", DataType.UNSIGNED8, DataTypeSemantics.QUANTITY, Units.OCTETS, null, true, false);

  /**
   * {@code ethernetPayloadLength}: unsigned16, quantity, octets; element 241 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement ETHERNET_PAYLOAD_LENGTH = integer(241, "ethernetPayloadLength", DataType.UNSIGNED16, DataTypeSemantics.QUANTITY, Units.OCTETS, null, true, false);

  /**
   * {@code ethernetTotalLength}: unsigned16, quantity, octets; element 242 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement ETHERNET_TOTAL_LENGTH = integer(242, "ethernetTotalLength", DataType.UNSIGNED16, DataTypeSemantics.QUANTITY, Units.OCTETS, null, true, false);

  /**
   * {@code dot1qVlanId}: unsigned16, identifier; element 243 of IANA.
   *
   * <p>Revision 2 of 2014-01-11.
   */
  public static final IntegerElement DOT1Q_VLAN_ID = integer(243, "dot1qVlanId", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code dot1qPriority}: unsigned8, identifier; element 244 of IANA.
   *
   * <p>Revision 1 of 2014-01-11.
   */
  public static final IntegerElement DOT1Q_PRIORITY = integer(244, "dot1qPriority", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code dot1qCustomerVlanId}: unsigned16, identifier; element 245 of IANA.
   *
   * <p>Revision 1 of 2014-01-11.
   */
  public static final IntegerElement DOT1Q_CUSTOMER_VLAN_ID = integer(245, "dot1qCustomerVlanId", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code dot1qCustomerPriority}: unsigned8, identifier; element 246 of IANA.
   *
   * <p>Revision 1 of 2014-01-11.
   */
  public static final IntegerElement DOT1Q_CUSTOMER_PRIORITY = integer(246, "dot1qCustomerPriority", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code metroEvcId}: string, default; element 247 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final StringElement METRO_EVC_ID = string(247, "metroEvcId", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code metroEvcType}: unsigned8, identifier; element 248 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement METRO_EVC_TYPE = integer(248, "metroEvcType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code pseudoWireId}: unsigned32, identifier; element 249 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PSEUDO_WIRE_ID = integer(249, "pseudoWireId", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code pseudoWireType}: unsigned16, identifier; element 250 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PSEUDO_WIRE_TYPE = integer(250, "pseudoWireType", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code pseudoWireControlWord}: unsigned32, identifier; element 251 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PSEUDO_WIRE_CONTROL_WORD = integer(251, "pseudoWireControlWord", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code ingressPhysicalInterface}: unsigned32, identifier; element 252 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INGRESS_PHYSICAL_INTERFACE = integer(252, "ingressPhysicalInterface", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code egressPhysicalInterface}: unsigned32, identifier; element 253 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement EGRESS_PHYSICAL_INTERFACE = integer(253, "egressPhysicalInterface", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code postDot1qVlanId}: unsigned16, identifier; element 254 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_DOT1Q_VLAN_ID = integer(254, "postDot1qVlanId", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code postDot1qCustomerVlanId}: unsigned16, identifier; element 255 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_DOT1Q_CUSTOMER_VLAN_ID = integer(255, "postDot1qCustomerVlanId", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code ethernetType}: unsigned16, identifier; element 256 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement ETHERNET_TYPE = integer(256, "ethernetType", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code postIpPrecedence}: unsigned8, identifier, 0 to 7; element 257 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_IP_PRECEDENCE = integer(257, "postIpPrecedence", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, new ValueRange(0, 7), true, false);

  /**
   * {@code collectionTimeMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 258 of IANA.
   *
   * <p>Revision 1 of 2013-03-26.
   */
  public static final DateTimeElement COLLECTION_TIME_MILLISECONDS = dateTime(258, "collectionTimeMilliseconds", DataType.DATE_TIME_MILLISECONDS, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code exportSctpStreamId}: unsigned16, identifier; element 259 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement EXPORT_SCTP_STREAM_ID = integer(259, "exportSctpStreamId", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code maxExportSeconds}: dateTimeSeconds, default, seconds; element 260 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MAX_EXPORT_SECONDS = dateTime(260, "maxExportSeconds", DataType.DATE_TIME_SECONDS, DataTypeSemantics.DEFAULT, Units.SECONDS, null, true, false);

  /**
   * {@code maxFlowEndSeconds}: dateTimeSeconds, default, seconds; element 261 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MAX_FLOW_END_SECONDS = dateTime(261, "maxFlowEndSeconds", DataType.DATE_TIME_SECONDS, DataTypeSemantics.DEFAULT, Units.SECONDS, null, true, false);

  /**
   * {@code messageMD5Checksum}: octetArray, default; element 262 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final OctetArrayElement MESSAGE_MD5_CHECKSUM = octetArray(262, "messageMD5Checksum", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code messageScope}: unsigned8, 0 to 0; element 263 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MESSAGE_SCOPE = integer(263, "messageScope", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.NONE, new ValueRange(0, 0), true, false);

  /**
   * {@code minExportSeconds}: dateTimeSeconds, default, seconds; element 264 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MIN_EXPORT_SECONDS = dateTime(264, "minExportSeconds", DataType.DATE_TIME_SECONDS, DataTypeSemantics.DEFAULT, Units.SECONDS, null, true, false);

  /**
   * {@code minFlowStartSeconds}: dateTimeSeconds, default, seconds; element 265 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MIN_FLOW_START_SECONDS = dateTime(265, "minFlowStartSeconds", DataType.DATE_TIME_SECONDS, DataTypeSemantics.DEFAULT, Units.SECONDS, null, true, false);

  /**
   * {@code opaqueOctets}: octetArray, default; element 266 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final OctetArrayElement OPAQUE_OCTETS = octetArray(266, "opaqueOctets", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code sessionScope}: unsigned8, 0 to 0; element 267 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SESSION_SCOPE = integer(267, "sessionScope", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.NONE, new ValueRange(0, 0), true, false);

  /**
   * {@code maxFlowEndMicroseconds}: dateTimeMicroseconds, default, microseconds; element 268 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MAX_FLOW_END_MICROSECONDS = dateTime(268, "maxFlowEndMicroseconds", DataType.DATE_TIME_MICROSECONDS, DataTypeSemantics.DEFAULT, Units.MICROSECONDS, null, true, false);

  /**
   * {@code maxFlowEndMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 269 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MAX_FLOW_END_MILLISECONDS = dateTime(269, "maxFlowEndMilliseconds", DataType.DATE_TIME_MILLISECONDS, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code maxFlowEndNanoseconds}: dateTimeNanoseconds, default, nanoseconds; element 270 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MAX_FLOW_END_NANOSECONDS = dateTime(270, "maxFlowEndNanoseconds", DataType.DATE_TIME_NANOSECONDS, DataTypeSemantics.DEFAULT, Units.NANOSECONDS, null, true, false);

  /**
   * {@code minFlowStartMicroseconds}: dateTimeMicroseconds, default, microseconds; element 271 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MIN_FLOW_START_MICROSECONDS = dateTime(271, "minFlowStartMicroseconds", DataType.DATE_TIME_MICROSECONDS, DataTypeSemantics.DEFAULT, Units.MICROSECONDS, null, true, false);

  /**
   * {@code minFlowStartMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 272 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MIN_FLOW_START_MILLISECONDS = dateTime(272, "minFlowStartMilliseconds", DataType.DATE_TIME_MILLISECONDS, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code minFlowStartNanoseconds}: dateTimeNanoseconds, default, nanoseconds; element 273 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MIN_FLOW_START_NANOSECONDS = dateTime(273, "minFlowStartNanoseconds", DataType.DATE_TIME_NANOSECONDS, DataTypeSemantics.DEFAULT, Units.NANOSECONDS, null, true, false);

  /**
   * {@code collectorCertificate}: octetArray, default; element 274 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final OctetArrayElement COLLECTOR_CERTIFICATE = octetArray(274, "collectorCertificate", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code exporterCertificate}: octetArray, default; element 275 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final OctetArrayElement EXPORTER_CERTIFICATE = octetArray(275, "exporterCertificate", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code dataRecordsReliability}: boolean, default; element 276 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final BooleanElement DATA_RECORDS_RELIABILITY = booleanValued(276, "dataRecordsReliability", DataType.BOOLEAN, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code observationPointType}: unsigned8, identifier; element 277 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement OBSERVATION_POINT_TYPE = integer(277, "observationPointType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code newConnectionDeltaCount}: unsigned32, deltaCounter; element 278 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement NEW_CONNECTION_DELTA_COUNT = integer(278, "newConnectionDeltaCount", DataType.UNSIGNED32, DataTypeSemantics.DELTA_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code connectionSumDurationSeconds}: unsigned64, seconds; element 279 of IANA.
   *
   * <p>Revision 1 of 2013-06-25.
   */
  public static final IntegerElement CONNECTION_SUM_DURATION_SECONDS = integer(279, "connectionSumDurationSeconds", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.SECONDS, null, true, false);

  /**
   * {@code connectionTransactionId}: unsigned64, identifier; element 280 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement CONNECTION_TRANSACTION_ID = integer(280, "connectionTransactionId", DataType.UNSIGNED64, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code postNATSourceIPv6Address}: ipv6Address, default; element 281 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final Ipv6AddressElement POST_NAT_SOURCE_IPV6_ADDRESS = ipv6Address(281, "postNATSourceIPv6Address", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code postNATDestinationIPv6Address}: ipv6Address, default; element 282 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final Ipv6AddressElement POST_NAT_DESTINATION_IPV6_ADDRESS = ipv6Address(282, "postNATDestinationIPv6Address", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code natPoolId}: unsigned32, identifier; element 283 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement NAT_POOL_ID = integer(283, "natPoolId", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code natPoolName}: string, default; element 284 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement NAT_POOL_NAME = string(284, "natPoolName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code anonymizationFlags}: unsigned16, flags; element 285 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement ANONYMIZATION_FLAGS = integer(285, "anonymizationFlags", DataType.UNSIGNED16, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code anonymizationTechnique}: unsigned16, identifier; element 286 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement ANONYMIZATION_TECHNIQUE = integer(286, "anonymizationTechnique", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code informationElementIndex}: unsigned16, identifier; element 287 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INFORMATION_ELEMENT_INDEX = integer(287, "informationElementIndex", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code p2pTechnology}: string, default; element 288 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement P2P_TECHNOLOGY = string(288, "p2pTechnology", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code tunnelTechnology}: string, default; element 289 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement TUNNEL_TECHNOLOGY = string(289, "tunnelTechnology", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code encryptedTechnology}: string, default; element 290 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement ENCRYPTED_TECHNOLOGY = string(290, "encryptedTechnology", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code basicList}: basicList, list; element 291 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final ListElement BASIC_LIST = list(291, "basicList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code subTemplateList}: subTemplateList, list; element 292 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final ListElement SUB_TEMPLATE_LIST = list(292, "subTemplateList", DataType.SUB_TEMPLATE_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code subTemplateMultiList}: subTemplateMultiList, list; element 293 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final ListElement SUB_TEMPLATE_MULTI_LIST = list(293, "subTemplateMultiList", DataType.SUB_TEMPLATE_MULTI_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code bgpValidityState}: unsigned8, identifier; element 294 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement BGP_VALIDITY_STATE = integer(294, "bgpValidityState", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code IPSecSPI}: unsigned32, identifier; element 295 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IPSEC_SPI = integer(295, "IPSecSPI", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code greKey}: unsigned32, identifier; element 296 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement GRE_KEY = integer(296, "greKey", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code natType}: unsigned8, identifier; element 297 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement NAT_TYPE = integer(297, "natType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code initiatorPackets}: unsigned64, deltaCounter, packets; element 298 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement INITIATOR_PACKETS = integer(298, "initiatorPackets", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code responderPackets}: unsigned64, deltaCounter, packets; element 299 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement RESPONDER_PACKETS = integer(299, "responderPackets", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code observationDomainName}: string, default; element 300 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement OBSERVATION_DOMAIN_NAME = string(300, "observationDomainName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code selectionSequenceId}: unsigned64, identifier; element 301 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SELECTION_SEQUENCE_ID = integer(301, "selectionSequenceId", DataType.UNSIGNED64, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code selectorId}: unsigned64, identifier; element 302 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SELECTOR_ID = integer(302, "selectorId", DataType.UNSIGNED64, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code informationElementId}: unsigned16, identifier; element 303 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INFORMATION_ELEMENT_ID = integer(303, "informationElementId", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code selectorAlgorithm}: unsigned16, identifier; element 304 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SELECTOR_ALGORITHM = integer(304, "selectorAlgorithm", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code samplingPacketInterval}: unsigned32, quantity, packets; element 305 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SAMPLING_PACKET_INTERVAL = integer(305, "samplingPacketInterval", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.PACKETS, null, true, false);

  /**
   * {@code samplingPacketSpace}: unsigned32, quantity, packets; element 306 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SAMPLING_PACKET_SPACE = integer(306, "samplingPacketSpace", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.PACKETS, null, true, false);

  /**
   * {@code samplingTimeInterval}: unsigned32, quantity, microseconds; element 307 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SAMPLING_TIME_INTERVAL = integer(307, "samplingTimeInterval", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.MICROSECONDS, null, true, false);

  /**
   * {@code samplingTimeSpace}: unsigned32, quantity, microseconds; element 308 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SAMPLING_TIME_SPACE = integer(308, "samplingTimeSpace", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.MICROSECONDS, null, true, false);

  /**
   * {@code samplingSize}: unsigned32, quantity, packets; element 309 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SAMPLING_SIZE = integer(309, "samplingSize", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.PACKETS, null, true, false);

  /**
   * {@code samplingPopulation}: unsigned32, quantity, packets; element 310 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SAMPLING_POPULATION = integer(310, "samplingPopulation", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.PACKETS, null, true, false);

  /**
   * {@code samplingProbability}: float64, quantity; element 311 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final FloatElement SAMPLING_PROBABILITY = floatValued(311, "samplingProbability", DataType.FLOAT64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code dataLinkFrameSize}: unsigned16, quantity; element 312 of IANA.
   *
   * <p>Revision 1 of 2014-01-11.
   */
  public static final IntegerElement DATA_LINK_FRAME_SIZE = integer(312, "dataLinkFrameSize", DataType.UNSIGNED16, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code ipHeaderPacketSection}: octetArray, default; element 313 of IANA.
   *
   * <p>Revision 1 of 2014-01-11.
   */
  public static final OctetArrayElement IP_HEADER_PACKET_SECTION = octetArray(313, "ipHeaderPacketSection", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code ipPayloadPacketSection}: octetArray, default; element 314 of IANA.
   *
   * <p>Revision 1 of 2014-01-11.
   */
  public static final OctetArrayElement IP_PAYLOAD_PACKET_SECTION = octetArray(314, "ipPayloadPacketSection", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code dataLinkFrameSection}: octetArray, default; element 315 of IANA.
   *
   * <p>Revision 1 of 2014-01-11.
   */
  public static final OctetArrayElement DATA_LINK_FRAME_SECTION = octetArray(315, "dataLinkFrameSection", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsLabelStackSection}: octetArray, default; element 316 of IANA.
   *
   * <p>Revision 1 of 2014-01-11.
   */
  public static final OctetArrayElement MPLS_LABEL_STACK_SECTION = octetArray(316, "mplsLabelStackSection", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsPayloadPacketSection}: octetArray, default; element 317 of IANA.
   *
   * <p>Revision 1 of 2014-01-11.
   */
  public static final OctetArrayElement MPLS_PAYLOAD_PACKET_SECTION = octetArray(317, "mplsPayloadPacketSection", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code selectorIdTotalPktsObserved}: unsigned64, totalCounter, packets; element 318 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SELECTOR_ID_TOTAL_PKTS_OBSERVED = integer(318, "selectorIdTotalPktsObserved", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code selectorIdTotalPktsSelected}: unsigned64, totalCounter, packets; element 319 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SELECTOR_ID_TOTAL_PKTS_SELECTED = integer(319, "selectorIdTotalPktsSelected", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code absoluteError}: float64, quantity, inferred; element 320 of IANA.
   *
   * <p>Revision 1 of 2018-06-13.
   */
  public static final FloatElement ABSOLUTE_ERROR = floatValued(320, "absoluteError", DataType.FLOAT64, DataTypeSemantics.QUANTITY, Units.INFERRED, null, true, false);

  /**
   * {@code relativeError}: float64, quantity; element 321 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final FloatElement RELATIVE_ERROR = floatValued(321, "relativeError", DataType.FLOAT64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code observationTimeSeconds}: dateTimeSeconds, default, seconds; element 322 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final DateTimeElement OBSERVATION_TIME_SECONDS = dateTime(322, "observationTimeSeconds", DataType.DATE_TIME_SECONDS, DataTypeSemantics.DEFAULT, Units.SECONDS, null, true, false);

  /**
   * {@code observationTimeMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 323 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final DateTimeElement OBSERVATION_TIME_MILLISECONDS = dateTime(323, "observationTimeMilliseconds", DataType.DATE_TIME_MILLISECONDS, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code observationTimeMicroseconds}: dateTimeMicroseconds, default, microseconds; element 324 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final DateTimeElement OBSERVATION_TIME_MICROSECONDS = dateTime(324, "observationTimeMicroseconds", DataType.DATE_TIME_MICROSECONDS, DataTypeSemantics.DEFAULT, Units.MICROSECONDS, null, true, false);

  /**
   * {@code observationTimeNanoseconds}: dateTimeNanoseconds, default, nanoseconds; element 325 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final DateTimeElement OBSERVATION_TIME_NANOSECONDS = dateTime(325, "observationTimeNanoseconds", DataType.DATE_TIME_NANOSECONDS, DataTypeSemantics.DEFAULT, Units.NANOSECONDS, null, true, false);

  /**
   * {@code digestHashValue}: unsigned64, quantity; element 326 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DIGEST_HASH_VALUE = integer(326, "digestHashValue", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code hashIPPayloadOffset}: unsigned64, quantity; element 327 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement HASH_IP_PAYLOAD_OFFSET = integer(327, "hashIPPayloadOffset", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code hashIPPayloadSize}: unsigned64, quantity; element 328 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement HASH_IP_PAYLOAD_SIZE = integer(328, "hashIPPayloadSize", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code hashOutputRangeMin}: unsigned64, quantity; element 329 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement HASH_OUTPUT_RANGE_MIN = integer(329, "hashOutputRangeMin", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code hashOutputRangeMax}: unsigned64, quantity; element 330 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement HASH_OUTPUT_RANGE_MAX = integer(330, "hashOutputRangeMax", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code hashSelectedRangeMin}: unsigned64, quantity; element 331 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement HASH_SELECTED_RANGE_MIN = integer(331, "hashSelectedRangeMin", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code hashSelectedRangeMax}: unsigned64, quantity; element 332 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement HASH_SELECTED_RANGE_MAX = integer(332, "hashSelectedRangeMax", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code hashDigestOutput}: boolean, default; element 333 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final BooleanElement HASH_DIGEST_OUTPUT = booleanValued(333, "hashDigestOutput", DataType.BOOLEAN, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code hashInitialiserValue}: unsigned64, quantity; element 334 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement HASH_INITIALISER_VALUE = integer(334, "hashInitialiserValue", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code selectorName}: string, default; element 335 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement SELECTOR_NAME = string(335, "selectorName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code upperCILimit}: float64, quantity; element 336 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final FloatElement UPPER_CI_LIMIT = floatValued(336, "upperCILimit", DataType.FLOAT64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code lowerCILimit}: float64, quantity; element 337 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final FloatElement LOWER_CI_LIMIT = floatValued(337, "lowerCILimit", DataType.FLOAT64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code confidenceLevel}: float64, quantity; element 338 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final FloatElement CONFIDENCE_LEVEL = floatValued(338, "confidenceLevel", DataType.FLOAT64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code informationElementDataType}: unsigned8; element 339 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INFORMATION_ELEMENT_DATA_TYPE = integer(339, "informationElementDataType", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code informationElementDescription}: string, default; element 340 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement INFORMATION_ELEMENT_DESCRIPTION = string(340, "informationElementDescription", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code informationElementName}: string, default; element 341 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement INFORMATION_ELEMENT_NAME = string(341, "informationElementName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code informationElementRangeBegin}: unsigned64, quantity; element 342 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INFORMATION_ELEMENT_RANGE_BEGIN = integer(342, "informationElementRangeBegin", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code informationElementRangeEnd}: unsigned64, quantity; element 343 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INFORMATION_ELEMENT_RANGE_END = integer(343, "informationElementRangeEnd", DataType.UNSIGNED64, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code informationElementSemantics}: unsigned8; element 344 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INFORMATION_ELEMENT_SEMANTICS = integer(344, "informationElementSemantics", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code informationElementUnits}: unsigned16; element 345 of IANA.
   *
   * <p>Revision 1 of 2020-10-01.
   */
  public static final IntegerElement INFORMATION_ELEMENT_UNITS = integer(345, "informationElementUnits", DataType.UNSIGNED16, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code privateEnterpriseNumber}: unsigned32, identifier; element 346 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PRIVATE_ENTERPRISE_NUMBER = integer(346, "privateEnterpriseNumber", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code virtualStationInterfaceId}: octetArray, default; element 347 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement VIRTUAL_STATION_INTERFACE_ID = octetArray(347, "virtualStationInterfaceId", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code virtualStationInterfaceName}: string, default; element 348 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final StringElement VIRTUAL_STATION_INTERFACE_NAME = string(348, "virtualStationInterfaceName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code virtualStationUUID}: octetArray, default; element 349 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement VIRTUAL_STATION_UUID = octetArray(349, "virtualStationUUID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code virtualStationName}: string, default; element 350 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement VIRTUAL_STATION_NAME = string(350, "virtualStationName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code layer2SegmentId}: unsigned64, identifier; element 351 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement LAYER2_SEGMENT_ID = integer(351, "layer2SegmentId", DataType.UNSIGNED64, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code layer2OctetDeltaCount}: unsigned64, deltaCounter, octets; element 352 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement LAYER2_OCTET_DELTA_COUNT = integer(352, "layer2OctetDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code layer2OctetTotalCount}: unsigned64, totalCounter, octets; element 353 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement LAYER2_OCTET_TOTAL_COUNT = integer(353, "layer2OctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code ingressUnicastPacketTotalCount}: unsigned64, totalCounter, packets; element 354 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INGRESS_UNICAST_PACKET_TOTAL_COUNT = integer(354, "ingressUnicastPacketTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code ingressMulticastPacketTotalCount}: unsigned64, totalCounter, packets; element 355 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INGRESS_MULTICAST_PACKET_TOTAL_COUNT = integer(355, "ingressMulticastPacketTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code ingressBroadcastPacketTotalCount}: unsigned64, totalCounter, packets; element 356 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INGRESS_BROADCAST_PACKET_TOTAL_COUNT = integer(356, "ingressBroadcastPacketTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code egressUnicastPacketTotalCount}: unsigned64, totalCounter, packets; element 357 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement EGRESS_UNICAST_PACKET_TOTAL_COUNT = integer(357, "egressUnicastPacketTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code egressBroadcastPacketTotalCount}: unsigned64, totalCounter, packets; element 358 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement EGRESS_BROADCAST_PACKET_TOTAL_COUNT = integer(358, "egressBroadcastPacketTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code monitoringIntervalStartMilliSeconds}: dateTimeMilliseconds, default, milliseconds; element 359 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MONITORING_INTERVAL_START_MILLI_SECONDS = dateTime(359, "monitoringIntervalStartMilliSeconds", DataType.DATE_TIME_MILLISECONDS, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code monitoringIntervalEndMilliSeconds}: dateTimeMilliseconds, default, milliseconds; element 360 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement MONITORING_INTERVAL_END_MILLI_SECONDS = dateTime(360, "monitoringIntervalEndMilliSeconds", DataType.DATE_TIME_MILLISECONDS, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code portRangeStart}: unsigned16, identifier; element 361 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PORT_RANGE_START = integer(361, "portRangeStart", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code portRangeEnd}: unsigned16, identifier; element 362 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PORT_RANGE_END = integer(362, "portRangeEnd", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code portRangeStepSize}: unsigned16, identifier; element 363 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PORT_RANGE_STEP_SIZE = integer(363, "portRangeStepSize", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code portRangeNumPorts}: unsigned16, identifier; element 364 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PORT_RANGE_NUM_PORTS = integer(364, "portRangeNumPorts", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code staMacAddress}: macAddress, default; element 365 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final MacAddressElement STA_MAC_ADDRESS = macAddress(365, "staMacAddress", DataType.MAC_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  IanaElementsFrom198To365() {
  }

  private static BooleanElement booleanValued(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new BooleanElement(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static <E extends Enum<E> & CodedValue> CodedElement<E> coded(int id, String name,
      DataType dataType, DataTypeSemantics semantics, Units units, @Nullable ValueRange range,
      boolean reversible, boolean deprecated, Class<E> type, LongFunction<E> lookup) {
    return new CodedElement<>(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated), type, lookup);
  }

  private static DateTimeElement dateTime(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new DateTimeElement(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static FloatElement floatValued(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new FloatElement(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static IntegerElement integer(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new IntegerElement(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static Ipv4AddressElement ipv4Address(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new Ipv4AddressElement(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static Ipv6AddressElement ipv6Address(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new Ipv6AddressElement(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static ListElement list(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new ListElement(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static MacAddressElement macAddress(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new MacAddressElement(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static OctetArrayElement octetArray(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new OctetArrayElement(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
  }

  private static StringElement string(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new StringElement(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
  }
}
