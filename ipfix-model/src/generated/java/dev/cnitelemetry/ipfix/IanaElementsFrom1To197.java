// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

import java.util.function.LongFunction;
import javax.annotation.Nullable;

/**
 * A part of {@link IanaElements}.
 */
abstract class IanaElementsFrom1To197 {
  /**
   * {@code octetDeltaCount}: unsigned64, deltaCounter, octets; element 1 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement OCTET_DELTA_COUNT = integer(1, "octetDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code packetDeltaCount}: unsigned64, deltaCounter, packets; element 2 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PACKET_DELTA_COUNT = integer(2, "packetDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code deltaFlowCount}: unsigned64, deltaCounter, flows; element 3 of IANA.
   *
   * <p>Revision 1 of 2013-06-25.
   */
  public static final IntegerElement DELTA_FLOW_COUNT = integer(3, "deltaFlowCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.FLOWS, null, true, false);

  /**
   * {@code protocolIdentifier}: unsigned8, identifier; element 4 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PROTOCOL_IDENTIFIER = integer(4, "protocolIdentifier", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code ipClassOfService}: unsigned8, identifier; element 5 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IP_CLASS_OF_SERVICE = integer(5, "ipClassOfService", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code tcpControlBits}: unsigned16, flags; element 6 of IANA.
   *
   * <p>Revision 2 of 2024-01-29.
   */
  public static final IntegerElement TCP_CONTROL_BITS = integer(6, "tcpControlBits", DataType.UNSIGNED16, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code sourceTransportPort}: unsigned16, identifier; element 7 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SOURCE_TRANSPORT_PORT = integer(7, "sourceTransportPort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code sourceIPv4Address}: ipv4Address, default; element 8 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   *
   * <p>Remark: The document speaks of every record; a record has the element of one address family, never both.
   */
  public static final Ipv4AddressElement SOURCE_IPV4_ADDRESS = ipv4Address(8, "sourceIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code sourceIPv4PrefixLength}: unsigned8, bits, 0 to 32; element 9 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SOURCE_IPV4_PREFIX_LENGTH = integer(9, "sourceIPv4PrefixLength", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.BITS, new ValueRange(0, 32), true, false);

  /**
   * {@code ingressInterface}: unsigned32, identifier; element 10 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INGRESS_INTERFACE = integer(10, "ingressInterface", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code destinationTransportPort}: unsigned16, identifier; element 11 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DESTINATION_TRANSPORT_PORT = integer(11, "destinationTransportPort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code destinationIPv4Address}: ipv4Address, default; element 12 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   *
   * <p>Remark: The document speaks of every record; a record has the element of one address family, never both.
   */
  public static final Ipv4AddressElement DESTINATION_IPV4_ADDRESS = ipv4Address(12, "destinationIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code destinationIPv4PrefixLength}: unsigned8, bits, 0 to 32; element 13 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DESTINATION_IPV4_PREFIX_LENGTH = integer(13, "destinationIPv4PrefixLength", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.BITS, new ValueRange(0, 32), true, false);

  /**
   * {@code egressInterface}: unsigned32, identifier; element 14 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement EGRESS_INTERFACE = integer(14, "egressInterface", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code ipNextHopIPv4Address}: ipv4Address, default; element 15 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final Ipv4AddressElement IP_NEXT_HOP_IPV4_ADDRESS = ipv4Address(15, "ipNextHopIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code bgpSourceAsNumber}: unsigned32, identifier; element 16 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement BGP_SOURCE_AS_NUMBER = integer(16, "bgpSourceAsNumber", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code bgpDestinationAsNumber}: unsigned32, identifier; element 17 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement BGP_DESTINATION_AS_NUMBER = integer(17, "bgpDestinationAsNumber", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code bgpNextHopIPv4Address}: ipv4Address, default; element 18 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final Ipv4AddressElement BGP_NEXT_HOP_IPV4_ADDRESS = ipv4Address(18, "bgpNextHopIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code postMCastPacketDeltaCount}: unsigned64, deltaCounter, packets; element 19 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_MCAST_PACKET_DELTA_COUNT = integer(19, "postMCastPacketDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code postMCastOctetDeltaCount}: unsigned64, deltaCounter, octets; element 20 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_MCAST_OCTET_DELTA_COUNT = integer(20, "postMCastOctetDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code flowEndSysUpTime}: unsigned32, milliseconds; element 21 of IANA.
   *
   * <p>Revision 1 of 2014-01-11.
   */
  public static final IntegerElement FLOW_END_SYS_UP_TIME = integer(21, "flowEndSysUpTime", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code flowStartSysUpTime}: unsigned32, milliseconds; element 22 of IANA.
   *
   * <p>Revision 1 of 2014-01-11.
   */
  public static final IntegerElement FLOW_START_SYS_UP_TIME = integer(22, "flowStartSysUpTime", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code postOctetDeltaCount}: unsigned64, deltaCounter, octets; element 23 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_OCTET_DELTA_COUNT = integer(23, "postOctetDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code postPacketDeltaCount}: unsigned64, deltaCounter, packets; element 24 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_PACKET_DELTA_COUNT = integer(24, "postPacketDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code minimumIpTotalLength}: unsigned64, octets; element 25 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MINIMUM_IP_TOTAL_LENGTH = integer(25, "minimumIpTotalLength", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code maximumIpTotalLength}: unsigned64, octets; element 26 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MAXIMUM_IP_TOTAL_LENGTH = integer(26, "maximumIpTotalLength", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code sourceIPv6Address}: ipv6Address, default; element 27 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   *
   * <p>Remark: The document speaks of every record; a record has the element of one address family, never both.
   */
  public static final Ipv6AddressElement SOURCE_IPV6_ADDRESS = ipv6Address(27, "sourceIPv6Address", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code destinationIPv6Address}: ipv6Address, default; element 28 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   *
   * <p>Remark: The document speaks of every record; a record has the element of one address family, never both.
   */
  public static final Ipv6AddressElement DESTINATION_IPV6_ADDRESS = ipv6Address(28, "destinationIPv6Address", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code sourceIPv6PrefixLength}: unsigned8, bits, 0 to 128; element 29 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement SOURCE_IPV6_PREFIX_LENGTH = integer(29, "sourceIPv6PrefixLength", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.BITS, new ValueRange(0, 128), true, false);

  /**
   * {@code destinationIPv6PrefixLength}: unsigned8, bits, 0 to 128; element 30 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DESTINATION_IPV6_PREFIX_LENGTH = integer(30, "destinationIPv6PrefixLength", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.BITS, new ValueRange(0, 128), true, false);

  /**
   * {@code flowLabelIPv6}: unsigned32, identifier, 0 to 0xFFFFF; element 31 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement FLOW_LABEL_IPV6 = integer(31, "flowLabelIPv6", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, new ValueRange(0, 1048575), true, false);

  /**
   * {@code icmpTypeCodeIPv4}: unsigned16, identifier; element 32 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement ICMP_TYPE_CODE_IPV4 = integer(32, "icmpTypeCodeIPv4", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code igmpType}: unsigned8, identifier; element 33 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IGMP_TYPE = integer(33, "igmpType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code samplingInterval}: unsigned32, quantity, packets; element 34 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final IntegerElement SAMPLING_INTERVAL = integer(34, "samplingInterval", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.PACKETS, null, true, true);

  /**
   * {@code samplingAlgorithm}: unsigned8, identifier; element 35 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final IntegerElement SAMPLING_ALGORITHM = integer(35, "samplingAlgorithm", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, true);

  /**
   * {@code flowActiveTimeout}: unsigned16, seconds; element 36 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement FLOW_ACTIVE_TIMEOUT = integer(36, "flowActiveTimeout", DataType.UNSIGNED16, DataTypeSemantics.DEFAULT, Units.SECONDS, null, true, false);

  /**
   * {@code flowIdleTimeout}: unsigned16, seconds; element 37 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement FLOW_IDLE_TIMEOUT = integer(37, "flowIdleTimeout", DataType.UNSIGNED16, DataTypeSemantics.DEFAULT, Units.SECONDS, null, true, false);

  /**
   * {@code engineType}: unsigned8, identifier; element 38 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final IntegerElement ENGINE_TYPE = integer(38, "engineType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, true);

  /**
   * {@code engineId}: unsigned8, identifier; element 39 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final IntegerElement ENGINE_ID = integer(39, "engineId", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, true);

  /**
   * {@code exportedOctetTotalCount}: unsigned64, totalCounter, octets; element 40 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement EXPORTED_OCTET_TOTAL_COUNT = integer(40, "exportedOctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, false, false);

  /**
   * {@code exportedMessageTotalCount}: unsigned64, totalCounter, messages; element 41 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement EXPORTED_MESSAGE_TOTAL_COUNT = integer(41, "exportedMessageTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.MESSAGES, null, false, false);

  /**
   * {@code exportedFlowRecordTotalCount}: unsigned64, totalCounter, flows; element 42 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement EXPORTED_FLOW_RECORD_TOTAL_COUNT = integer(42, "exportedFlowRecordTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.FLOWS, null, false, false);

  /**
   * {@code ipv4RouterSc}: ipv4Address, default; element 43 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final Ipv4AddressElement IPV4_ROUTER_SC = ipv4Address(43, "ipv4RouterSc", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, true);

  /**
   * {@code sourceIPv4Prefix}: ipv4Address, default; element 44 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final Ipv4AddressElement SOURCE_IPV4_PREFIX = ipv4Address(44, "sourceIPv4Prefix", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code destinationIPv4Prefix}: ipv4Address, default; element 45 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final Ipv4AddressElement DESTINATION_IPV4_PREFIX = ipv4Address(45, "destinationIPv4Prefix", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsTopLabelType}: unsigned8, identifier; element 46 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MPLS_TOP_LABEL_TYPE = integer(46, "mplsTopLabelType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code mplsTopLabelIPv4Address}: ipv4Address, default; element 47 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final Ipv4AddressElement MPLS_TOP_LABEL_IPV4_ADDRESS = ipv4Address(47, "mplsTopLabelIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code samplerId}: unsigned8, identifier; element 48 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final IntegerElement SAMPLER_ID = integer(48, "samplerId", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, true);

  /**
   * {@code samplerMode}: unsigned8, identifier; element 49 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final IntegerElement SAMPLER_MODE = integer(49, "samplerMode", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, true);

  /**
   * {@code samplerRandomInterval}: unsigned32, quantity; element 50 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final IntegerElement SAMPLER_RANDOM_INTERVAL = integer(50, "samplerRandomInterval", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.NONE, null, true, true);

  /**
   * {@code classId}: unsigned8, identifier; element 51 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final IntegerElement CLASS_ID = integer(51, "classId", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, true);

  /**
   * {@code minimumTTL}: unsigned8, hops; element 52 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MINIMUM_TTL = integer(52, "minimumTTL", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.HOPS, null, true, false);

  /**
   * {@code maximumTTL}: unsigned8, hops; element 53 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MAXIMUM_TTL = integer(53, "maximumTTL", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.HOPS, null, true, false);

  /**
   * {@code fragmentIdentification}: unsigned32, identifier; element 54 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement FRAGMENT_IDENTIFICATION = integer(54, "fragmentIdentification", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code postIpClassOfService}: unsigned8, identifier; element 55 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_IP_CLASS_OF_SERVICE = integer(55, "postIpClassOfService", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code sourceMacAddress}: macAddress, default; element 56 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final MacAddressElement SOURCE_MAC_ADDRESS = macAddress(56, "sourceMacAddress", DataType.MAC_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code postDestinationMacAddress}: macAddress, default; element 57 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final MacAddressElement POST_DESTINATION_MAC_ADDRESS = macAddress(57, "postDestinationMacAddress", DataType.MAC_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code vlanId}: unsigned16, identifier; element 58 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement VLAN_ID = integer(58, "vlanId", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code postVlanId}: unsigned16, identifier; element 59 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_VLAN_ID = integer(59, "postVlanId", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code ipVersion}: unsigned8, identifier; element 60 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IP_VERSION = integer(60, "ipVersion", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code flowDirection}: unsigned8, identifier; element 61 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   *
   * <p>Values: {@link FlowDirection}.
   */
  public static final CodedElement<FlowDirection> FLOW_DIRECTION = coded(61, "flowDirection", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false, FlowDirection.class, FlowDirection::of);

  /**
   * {@code ipNextHopIPv6Address}: ipv6Address, default; element 62 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final Ipv6AddressElement IP_NEXT_HOP_IPV6_ADDRESS = ipv6Address(62, "ipNextHopIPv6Address", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code bgpNextHopIPv6Address}: ipv6Address, default; element 63 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final Ipv6AddressElement BGP_NEXT_HOP_IPV6_ADDRESS = ipv6Address(63, "bgpNextHopIPv6Address", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code ipv6ExtensionHeaders}: unsigned32, flags; element 64 of IANA.
   *
   * <p>Revision 0 of 2013-02-18, deprecated.
   */
  public static final IntegerElement IPV6_EXTENSION_HEADERS = integer(64, "ipv6ExtensionHeaders", DataType.UNSIGNED32, DataTypeSemantics.FLAGS, Units.NONE, null, true, true);

  /**
   * {@code mplsTopLabelStackSection}: octetArray, default; element 70 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement MPLS_TOP_LABEL_STACK_SECTION = octetArray(70, "mplsTopLabelStackSection", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsLabelStackSection2}: octetArray, default; element 71 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement MPLS_LABEL_STACK_SECTION2 = octetArray(71, "mplsLabelStackSection2", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsLabelStackSection3}: octetArray, default; element 72 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement MPLS_LABEL_STACK_SECTION3 = octetArray(72, "mplsLabelStackSection3", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsLabelStackSection4}: octetArray, default; element 73 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement MPLS_LABEL_STACK_SECTION4 = octetArray(73, "mplsLabelStackSection4", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsLabelStackSection5}: octetArray, default; element 74 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement MPLS_LABEL_STACK_SECTION5 = octetArray(74, "mplsLabelStackSection5", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsLabelStackSection6}: octetArray, default; element 75 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement MPLS_LABEL_STACK_SECTION6 = octetArray(75, "mplsLabelStackSection6", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsLabelStackSection7}: octetArray, default; element 76 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement MPLS_LABEL_STACK_SECTION7 = octetArray(76, "mplsLabelStackSection7", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsLabelStackSection8}: octetArray, default; element 77 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement MPLS_LABEL_STACK_SECTION8 = octetArray(77, "mplsLabelStackSection8", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsLabelStackSection9}: octetArray, default; element 78 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement MPLS_LABEL_STACK_SECTION9 = octetArray(78, "mplsLabelStackSection9", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsLabelStackSection10}: octetArray, default; element 79 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement MPLS_LABEL_STACK_SECTION10 = octetArray(79, "mplsLabelStackSection10", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code destinationMacAddress}: macAddress, default; element 80 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final MacAddressElement DESTINATION_MAC_ADDRESS = macAddress(80, "destinationMacAddress", DataType.MAC_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code postSourceMacAddress}: macAddress, default; element 81 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final MacAddressElement POST_SOURCE_MAC_ADDRESS = macAddress(81, "postSourceMacAddress", DataType.MAC_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code interfaceName}: string, default; element 82 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement INTERFACE_NAME = string(82, "interfaceName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code interfaceDescription}: string, default; element 83 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement INTERFACE_DESCRIPTION = string(83, "interfaceDescription", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code samplerName}: string; element 84 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final StringElement SAMPLER_NAME = string(84, "samplerName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, true);

  /**
   * {@code octetTotalCount}: unsigned64, totalCounter, octets; element 85 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement OCTET_TOTAL_COUNT = integer(85, "octetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code packetTotalCount}: unsigned64, totalCounter, packets; element 86 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PACKET_TOTAL_COUNT = integer(86, "packetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code flagsAndSamplerId}: unsigned32, identifier; element 87 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final IntegerElement FLAGS_AND_SAMPLER_ID = integer(87, "flagsAndSamplerId", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, true);

  /**
   * {@code fragmentOffset}: unsigned16, quantity, 0 to 0x1FFF; element 88 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement FRAGMENT_OFFSET = integer(88, "fragmentOffset", DataType.UNSIGNED16, DataTypeSemantics.QUANTITY, Units.NONE, new ValueRange(0, 8191), true, false);

  /**
   * {@code forwardingStatus}: unsigned32, identifier; element 89 of IANA.
   *
   * <p>Revision 2 of 2018-02-21.
   */
  public static final IntegerElement FORWARDING_STATUS = integer(89, "forwardingStatus", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code mplsVpnRouteDistinguisher}: octetArray, default; element 90 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement MPLS_VPN_ROUTE_DISTINGUISHER = octetArray(90, "mplsVpnRouteDistinguisher", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsTopLabelPrefixLength}: unsigned8, quantity, bits, 0 to 128; element 91 of IANA.
   *
   * <p>Revision 2 of 2014-08-13.
   */
  public static final IntegerElement MPLS_TOP_LABEL_PREFIX_LENGTH = integer(91, "mplsTopLabelPrefixLength", DataType.UNSIGNED8, DataTypeSemantics.QUANTITY, Units.BITS, new ValueRange(0, 128), true, false);

  /**
   * {@code srcTrafficIndex}: unsigned32, identifier; element 92 of IANA.
   *
   * <p>Revision 0 of 2014-04-04.
   */
  public static final IntegerElement SRC_TRAFFIC_INDEX = integer(92, "srcTrafficIndex", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code dstTrafficIndex}: unsigned32, identifier; element 93 of IANA.
   *
   * <p>Revision 0 of 2014-04-04.
   */
  public static final IntegerElement DST_TRAFFIC_INDEX = integer(93, "dstTrafficIndex", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code applicationDescription}: string, default; element 94 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final StringElement APPLICATION_DESCRIPTION = string(94, "applicationDescription", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code applicationId}: octetArray, default; element 95 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final OctetArrayElement APPLICATION_ID = octetArray(95, "applicationId", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code applicationName}: string, default; element 96 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement APPLICATION_NAME = string(96, "applicationName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code postIpDiffServCodePoint}: unsigned8, identifier, 0 to 63; element 98 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_IP_DIFF_SERV_CODE_POINT = integer(98, "postIpDiffServCodePoint", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, new ValueRange(0, 63), true, false);

  /**
   * {@code multicastReplicationFactor}: unsigned32, quantity; element 99 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MULTICAST_REPLICATION_FACTOR = integer(99, "multicastReplicationFactor", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code className}: string; element 100 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final StringElement CLASS_NAME = string(100, "className", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, true);

  /**
   * {@code classificationEngineId}: unsigned8, identifier; element 101 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement CLASSIFICATION_ENGINE_ID = integer(101, "classificationEngineId", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code layer2packetSectionOffset}: unsigned16, quantity; element 102 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final IntegerElement LAYER2PACKET_SECTION_OFFSET = integer(102, "layer2packetSectionOffset", DataType.UNSIGNED16, DataTypeSemantics.QUANTITY, Units.NONE, null, true, true);

  /**
   * {@code layer2packetSectionSize}: unsigned16, quantity; element 103 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final IntegerElement LAYER2PACKET_SECTION_SIZE = integer(103, "layer2packetSectionSize", DataType.UNSIGNED16, DataTypeSemantics.QUANTITY, Units.NONE, null, true, true);

  /**
   * {@code layer2packetSectionData}: octetArray; element 104 of IANA.
   *
   * <p>Revision 0 of 2014-04-04, deprecated.
   */
  public static final OctetArrayElement LAYER2PACKET_SECTION_DATA = octetArray(104, "layer2packetSectionData", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, true);

  /**
   * {@code bgpNextAdjacentAsNumber}: unsigned32, identifier; element 128 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement BGP_NEXT_ADJACENT_AS_NUMBER = integer(128, "bgpNextAdjacentAsNumber", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code bgpPrevAdjacentAsNumber}: unsigned32, identifier; element 129 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement BGP_PREV_ADJACENT_AS_NUMBER = integer(129, "bgpPrevAdjacentAsNumber", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code exporterIPv4Address}: ipv4Address, default; element 130 of IANA.
   *
   * <p>Revision 1 of 2014-02-03; not reversible.
   */
  public static final Ipv4AddressElement EXPORTER_IPV4_ADDRESS = ipv4Address(130, "exporterIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code exporterIPv6Address}: ipv6Address, default; element 131 of IANA.
   *
   * <p>Revision 1 of 2014-02-03; not reversible.
   */
  public static final Ipv6AddressElement EXPORTER_IPV6_ADDRESS = ipv6Address(131, "exporterIPv6Address", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, false, false);

  /**
   * {@code droppedOctetDeltaCount}: unsigned64, deltaCounter, octets; element 132 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DROPPED_OCTET_DELTA_COUNT = integer(132, "droppedOctetDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code droppedPacketDeltaCount}: unsigned64, deltaCounter, packets; element 133 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DROPPED_PACKET_DELTA_COUNT = integer(133, "droppedPacketDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code droppedOctetTotalCount}: unsigned64, totalCounter, octets; element 134 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DROPPED_OCTET_TOTAL_COUNT = integer(134, "droppedOctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code droppedPacketTotalCount}: unsigned64, totalCounter, packets; element 135 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DROPPED_PACKET_TOTAL_COUNT = integer(135, "droppedPacketTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code flowEndReason}: unsigned8, identifier; element 136 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   *
   * <p>Values: {@link FlowEndReason}.
   *
   * <p>Remark: The document gives no values; they are those of IANA, of which Antrea sends 1, 2 and 3.
   */
  public static final CodedElement<FlowEndReason> FLOW_END_REASON = coded(136, "flowEndReason", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false, FlowEndReason.class, FlowEndReason::of);

  /**
   * {@code commonPropertiesId}: unsigned64, identifier; element 137 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement COMMON_PROPERTIES_ID = integer(137, "commonPropertiesId", DataType.UNSIGNED64, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false);

  /**
   * {@code observationPointId}: unsigned64, identifier; element 138 of IANA.
   *
   * <p>Revision 1 of 2013-04-11.
   */
  public static final IntegerElement OBSERVATION_POINT_ID = integer(138, "observationPointId", DataType.UNSIGNED64, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code icmpTypeCodeIPv6}: unsigned16, identifier; element 139 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement ICMP_TYPE_CODE_IPV6 = integer(139, "icmpTypeCodeIPv6", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code mplsTopLabelIPv6Address}: ipv6Address, default; element 140 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final Ipv6AddressElement MPLS_TOP_LABEL_IPV6_ADDRESS = ipv6Address(140, "mplsTopLabelIPv6Address", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code lineCardId}: unsigned32, identifier; element 141 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement LINE_CARD_ID = integer(141, "lineCardId", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code portId}: unsigned32, identifier; element 142 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PORT_ID = integer(142, "portId", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code meteringProcessId}: unsigned32, identifier; element 143 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement METERING_PROCESS_ID = integer(143, "meteringProcessId", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code exportingProcessId}: unsigned32, identifier; element 144 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement EXPORTING_PROCESS_ID = integer(144, "exportingProcessId", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code templateId}: unsigned16, identifier; element 145 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement TEMPLATE_ID = integer(145, "templateId", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false);

  /**
   * {@code wlanChannelId}: unsigned8, identifier; element 146 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement WLAN_CHANNEL_ID = integer(146, "wlanChannelId", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code wlanSSID}: string, default; element 147 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement WLAN_SSID = string(147, "wlanSSID", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code flowId}: unsigned64, identifier; element 148 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement FLOW_ID = integer(148, "flowId", DataType.UNSIGNED64, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false);

  /**
   * {@code observationDomainId}: unsigned32, identifier; element 149 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement OBSERVATION_DOMAIN_ID = integer(149, "observationDomainId", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, false, false);

  /**
   * {@code flowStartSeconds}: dateTimeSeconds, default, seconds; element 150 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   *
   * <p>Remark: Sent in eight octets by Antrea v0.9 and v0.10.
   */
  public static final DateTimeElement FLOW_START_SECONDS = dateTime(150, "flowStartSeconds", DataType.DATE_TIME_SECONDS, DataTypeSemantics.DEFAULT, Units.SECONDS, null, true, false);

  /**
   * {@code flowEndSeconds}: dateTimeSeconds, default, seconds; element 151 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   *
   * <p>Remark: Sent in eight octets by Antrea v0.9 and v0.10.
   */
  public static final DateTimeElement FLOW_END_SECONDS = dateTime(151, "flowEndSeconds", DataType.DATE_TIME_SECONDS, DataTypeSemantics.DEFAULT, Units.SECONDS, null, true, false);

  /**
   * {@code flowStartMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 152 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement FLOW_START_MILLISECONDS = dateTime(152, "flowStartMilliseconds", DataType.DATE_TIME_MILLISECONDS, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code flowEndMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 153 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement FLOW_END_MILLISECONDS = dateTime(153, "flowEndMilliseconds", DataType.DATE_TIME_MILLISECONDS, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code flowStartMicroseconds}: dateTimeMicroseconds, default, microseconds; element 154 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement FLOW_START_MICROSECONDS = dateTime(154, "flowStartMicroseconds", DataType.DATE_TIME_MICROSECONDS, DataTypeSemantics.DEFAULT, Units.MICROSECONDS, null, true, false);

  /**
   * {@code flowEndMicroseconds}: dateTimeMicroseconds, default, microseconds; element 155 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement FLOW_END_MICROSECONDS = dateTime(155, "flowEndMicroseconds", DataType.DATE_TIME_MICROSECONDS, DataTypeSemantics.DEFAULT, Units.MICROSECONDS, null, true, false);

  /**
   * {@code flowStartNanoseconds}: dateTimeNanoseconds, default, nanoseconds; element 156 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement FLOW_START_NANOSECONDS = dateTime(156, "flowStartNanoseconds", DataType.DATE_TIME_NANOSECONDS, DataTypeSemantics.DEFAULT, Units.NANOSECONDS, null, true, false);

  /**
   * {@code flowEndNanoseconds}: dateTimeNanoseconds, default, nanoseconds; element 157 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement FLOW_END_NANOSECONDS = dateTime(157, "flowEndNanoseconds", DataType.DATE_TIME_NANOSECONDS, DataTypeSemantics.DEFAULT, Units.NANOSECONDS, null, true, false);

  /**
   * {@code flowStartDeltaMicroseconds}: unsigned32, microseconds; element 158 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement FLOW_START_DELTA_MICROSECONDS = integer(158, "flowStartDeltaMicroseconds", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.MICROSECONDS, null, true, false);

  /**
   * {@code flowEndDeltaMicroseconds}: unsigned32, microseconds; element 159 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement FLOW_END_DELTA_MICROSECONDS = integer(159, "flowEndDeltaMicroseconds", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.MICROSECONDS, null, true, false);

  /**
   * {@code systemInitTimeMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 160 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final DateTimeElement SYSTEM_INIT_TIME_MILLISECONDS = dateTime(160, "systemInitTimeMilliseconds", DataType.DATE_TIME_MILLISECONDS, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code flowDurationMilliseconds}: unsigned32, milliseconds; element 161 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement FLOW_DURATION_MILLISECONDS = integer(161, "flowDurationMilliseconds", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.MILLISECONDS, null, true, false);

  /**
   * {@code flowDurationMicroseconds}: unsigned32, microseconds; element 162 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement FLOW_DURATION_MICROSECONDS = integer(162, "flowDurationMicroseconds", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.MICROSECONDS, null, true, false);

  /**
   * {@code observedFlowTotalCount}: unsigned64, totalCounter, flows; element 163 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement OBSERVED_FLOW_TOTAL_COUNT = integer(163, "observedFlowTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.FLOWS, null, false, false);

  /**
   * {@code ignoredPacketTotalCount}: unsigned64, totalCounter, packets; element 164 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement IGNORED_PACKET_TOTAL_COUNT = integer(164, "ignoredPacketTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, false, false);

  /**
   * {@code ignoredOctetTotalCount}: unsigned64, totalCounter, octets; element 165 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement IGNORED_OCTET_TOTAL_COUNT = integer(165, "ignoredOctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, false, false);

  /**
   * {@code notSentFlowTotalCount}: unsigned64, totalCounter, flows; element 166 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement NOT_SENT_FLOW_TOTAL_COUNT = integer(166, "notSentFlowTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.FLOWS, null, false, false);

  /**
   * {@code notSentPacketTotalCount}: unsigned64, totalCounter, packets; element 167 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement NOT_SENT_PACKET_TOTAL_COUNT = integer(167, "notSentPacketTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, false, false);

  /**
   * {@code notSentOctetTotalCount}: unsigned64, totalCounter, octets; element 168 of IANA.
   *
   * <p>Revision 0 of 2013-02-18; not reversible.
   */
  public static final IntegerElement NOT_SENT_OCTET_TOTAL_COUNT = integer(168, "notSentOctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, false, false);

  /**
   * {@code destinationIPv6Prefix}: ipv6Address, default; element 169 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final Ipv6AddressElement DESTINATION_IPV6_PREFIX = ipv6Address(169, "destinationIPv6Prefix", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code sourceIPv6Prefix}: ipv6Address, default; element 170 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final Ipv6AddressElement SOURCE_IPV6_PREFIX = ipv6Address(170, "sourceIPv6Prefix", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code postOctetTotalCount}: unsigned64, totalCounter, octets; element 171 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_OCTET_TOTAL_COUNT = integer(171, "postOctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code postPacketTotalCount}: unsigned64, totalCounter, packets; element 172 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_PACKET_TOTAL_COUNT = integer(172, "postPacketTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code flowKeyIndicator}: unsigned64, flags; element 173 of IANA.
   *
   * <p>Revision 1 of 2017-08-01; not reversible.
   */
  public static final IntegerElement FLOW_KEY_INDICATOR = integer(173, "flowKeyIndicator", DataType.UNSIGNED64, DataTypeSemantics.FLAGS, Units.NONE, null, false, false);

  /**
   * {@code postMCastPacketTotalCount}: unsigned64, totalCounter, packets; element 174 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_MCAST_PACKET_TOTAL_COUNT = integer(174, "postMCastPacketTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code postMCastOctetTotalCount}: unsigned64, totalCounter, octets; element 175 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement POST_MCAST_OCTET_TOTAL_COUNT = integer(175, "postMCastOctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code icmpTypeIPv4}: unsigned8, identifier; element 176 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement ICMP_TYPE_IPV4 = integer(176, "icmpTypeIPv4", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code icmpCodeIPv4}: unsigned8, identifier; element 177 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement ICMP_CODE_IPV4 = integer(177, "icmpCodeIPv4", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code icmpTypeIPv6}: unsigned8, identifier; element 178 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement ICMP_TYPE_IPV6 = integer(178, "icmpTypeIPv6", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code icmpCodeIPv6}: unsigned8, identifier; element 179 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement ICMP_CODE_IPV6 = integer(179, "icmpCodeIPv6", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code udpSourcePort}: unsigned16, identifier; element 180 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement UDP_SOURCE_PORT = integer(180, "udpSourcePort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code udpDestinationPort}: unsigned16, identifier; element 181 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement UDP_DESTINATION_PORT = integer(181, "udpDestinationPort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code tcpSourcePort}: unsigned16, identifier; element 182 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_SOURCE_PORT = integer(182, "tcpSourcePort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code tcpDestinationPort}: unsigned16, identifier; element 183 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_DESTINATION_PORT = integer(183, "tcpDestinationPort", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code tcpSequenceNumber}: unsigned32; element 184 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_SEQUENCE_NUMBER = integer(184, "tcpSequenceNumber", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code tcpAcknowledgementNumber}: unsigned32; element 185 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_ACKNOWLEDGEMENT_NUMBER = integer(185, "tcpAcknowledgementNumber", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code tcpWindowSize}: unsigned16; element 186 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_WINDOW_SIZE = integer(186, "tcpWindowSize", DataType.UNSIGNED16, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code tcpUrgentPointer}: unsigned16; element 187 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_URGENT_POINTER = integer(187, "tcpUrgentPointer", DataType.UNSIGNED16, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code tcpHeaderLength}: unsigned8, octets; element 188 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TCP_HEADER_LENGTH = integer(188, "tcpHeaderLength", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code ipHeaderLength}: unsigned8, octets; element 189 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IP_HEADER_LENGTH = integer(189, "ipHeaderLength", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code totalLengthIPv4}: unsigned16, octets; element 190 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement TOTAL_LENGTH_IPV4 = integer(190, "totalLengthIPv4", DataType.UNSIGNED16, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code payloadLengthIPv6}: unsigned16, octets; element 191 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement PAYLOAD_LENGTH_IPV6 = integer(191, "payloadLengthIPv6", DataType.UNSIGNED16, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code ipTTL}: unsigned8, hops; element 192 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IP_TTL = integer(192, "ipTTL", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.HOPS, null, true, false);

  /**
   * {@code nextHeaderIPv6}: unsigned8; element 193 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement NEXT_HEADER_IPV6 = integer(193, "nextHeaderIPv6", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mplsPayloadLength}: unsigned32, octets; element 194 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement MPLS_PAYLOAD_LENGTH = integer(194, "mplsPayloadLength", DataType.UNSIGNED32, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code ipDiffServCodePoint}: unsigned8, identifier, 0 to 63; element 195 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IP_DIFF_SERV_CODE_POINT = integer(195, "ipDiffServCodePoint", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, new ValueRange(0, 63), true, false);

  /**
   * {@code ipPrecedence}: unsigned8, identifier, 0 to 7; element 196 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement IP_PRECEDENCE = integer(196, "ipPrecedence", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, new ValueRange(0, 7), true, false);

  /**
   * {@code fragmentFlags}: unsigned8, flags; element 197 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement FRAGMENT_FLAGS = integer(197, "fragmentFlags", DataType.UNSIGNED8, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  IanaElementsFrom1To197() {
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
