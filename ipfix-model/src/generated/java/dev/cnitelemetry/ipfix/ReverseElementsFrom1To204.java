// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

/**
 * A part of {@link ReverseElements}.
 */
abstract class ReverseElementsFrom1To204 {
  /**
   * {@code reverseOctetDeltaCount}: unsigned64, deltaCounter, octets; element 1 of enterprise 29305, the reverse of {@link IanaElements#OCTET_DELTA_COUNT}.
   *
   * <p>Remark: The forward element has the same id; the enterprise number tells them apart.
   */
  public static final IntegerElement REVERSE_OCTET_DELTA_COUNT = reverse(IanaElements.OCTET_DELTA_COUNT);

  /**
   * {@code reversePacketDeltaCount}: unsigned64, deltaCounter, packets; element 2 of enterprise 29305, the reverse of {@link IanaElements#PACKET_DELTA_COUNT}.
   *
   * <p>Remark: The forward element has the same id; the enterprise number tells them apart.
   */
  public static final IntegerElement REVERSE_PACKET_DELTA_COUNT = reverse(IanaElements.PACKET_DELTA_COUNT);

  /**
   * {@code reverseDeltaFlowCount}: unsigned64, deltaCounter, flows; element 3 of enterprise 29305, the reverse of {@link IanaElements#DELTA_FLOW_COUNT}.
   */
  public static final IntegerElement REVERSE_DELTA_FLOW_COUNT = reverse(IanaElements.DELTA_FLOW_COUNT);

  /**
   * {@code reverseProtocolIdentifier}: unsigned8, identifier; element 4 of enterprise 29305, the reverse of {@link IanaElements#PROTOCOL_IDENTIFIER}.
   */
  public static final IntegerElement REVERSE_PROTOCOL_IDENTIFIER = reverse(IanaElements.PROTOCOL_IDENTIFIER);

  /**
   * {@code reverseIpClassOfService}: unsigned8, identifier; element 5 of enterprise 29305, the reverse of {@link IanaElements#IP_CLASS_OF_SERVICE}.
   */
  public static final IntegerElement REVERSE_IP_CLASS_OF_SERVICE = reverse(IanaElements.IP_CLASS_OF_SERVICE);

  /**
   * {@code reverseTcpControlBits}: unsigned16, flags; element 6 of enterprise 29305, the reverse of {@link IanaElements#TCP_CONTROL_BITS}.
   */
  public static final IntegerElement REVERSE_TCP_CONTROL_BITS = reverse(IanaElements.TCP_CONTROL_BITS);

  /**
   * {@code reverseSourceTransportPort}: unsigned16, identifier; element 7 of enterprise 29305, the reverse of {@link IanaElements#SOURCE_TRANSPORT_PORT}.
   */
  public static final IntegerElement REVERSE_SOURCE_TRANSPORT_PORT = reverse(IanaElements.SOURCE_TRANSPORT_PORT);

  /**
   * {@code reverseSourceIPv4Address}: ipv4Address, default; element 8 of enterprise 29305, the reverse of {@link IanaElements#SOURCE_IPV4_ADDRESS}.
   */
  public static final Ipv4AddressElement REVERSE_SOURCE_IPV4_ADDRESS = reverse(IanaElements.SOURCE_IPV4_ADDRESS);

  /**
   * {@code reverseSourceIPv4PrefixLength}: unsigned8, bits, 0 to 32; element 9 of enterprise 29305, the reverse of {@link IanaElements#SOURCE_IPV4_PREFIX_LENGTH}.
   */
  public static final IntegerElement REVERSE_SOURCE_IPV4_PREFIX_LENGTH = reverse(IanaElements.SOURCE_IPV4_PREFIX_LENGTH);

  /**
   * {@code reverseIngressInterface}: unsigned32, identifier; element 10 of enterprise 29305, the reverse of {@link IanaElements#INGRESS_INTERFACE}.
   */
  public static final IntegerElement REVERSE_INGRESS_INTERFACE = reverse(IanaElements.INGRESS_INTERFACE);

  /**
   * {@code reverseDestinationTransportPort}: unsigned16, identifier; element 11 of enterprise 29305, the reverse of {@link IanaElements#DESTINATION_TRANSPORT_PORT}.
   */
  public static final IntegerElement REVERSE_DESTINATION_TRANSPORT_PORT = reverse(IanaElements.DESTINATION_TRANSPORT_PORT);

  /**
   * {@code reverseDestinationIPv4Address}: ipv4Address, default; element 12 of enterprise 29305, the reverse of {@link IanaElements#DESTINATION_IPV4_ADDRESS}.
   */
  public static final Ipv4AddressElement REVERSE_DESTINATION_IPV4_ADDRESS = reverse(IanaElements.DESTINATION_IPV4_ADDRESS);

  /**
   * {@code reverseDestinationIPv4PrefixLength}: unsigned8, bits, 0 to 32; element 13 of enterprise 29305, the reverse of {@link IanaElements#DESTINATION_IPV4_PREFIX_LENGTH}.
   */
  public static final IntegerElement REVERSE_DESTINATION_IPV4_PREFIX_LENGTH = reverse(IanaElements.DESTINATION_IPV4_PREFIX_LENGTH);

  /**
   * {@code reverseEgressInterface}: unsigned32, identifier; element 14 of enterprise 29305, the reverse of {@link IanaElements#EGRESS_INTERFACE}.
   */
  public static final IntegerElement REVERSE_EGRESS_INTERFACE = reverse(IanaElements.EGRESS_INTERFACE);

  /**
   * {@code reverseIpNextHopIPv4Address}: ipv4Address, default; element 15 of enterprise 29305, the reverse of {@link IanaElements#IP_NEXT_HOP_IPV4_ADDRESS}.
   */
  public static final Ipv4AddressElement REVERSE_IP_NEXT_HOP_IPV4_ADDRESS = reverse(IanaElements.IP_NEXT_HOP_IPV4_ADDRESS);

  /**
   * {@code reverseBgpSourceAsNumber}: unsigned32, identifier; element 16 of enterprise 29305, the reverse of {@link IanaElements#BGP_SOURCE_AS_NUMBER}.
   */
  public static final IntegerElement REVERSE_BGP_SOURCE_AS_NUMBER = reverse(IanaElements.BGP_SOURCE_AS_NUMBER);

  /**
   * {@code reverseBgpDestinationAsNumber}: unsigned32, identifier; element 17 of enterprise 29305, the reverse of {@link IanaElements#BGP_DESTINATION_AS_NUMBER}.
   */
  public static final IntegerElement REVERSE_BGP_DESTINATION_AS_NUMBER = reverse(IanaElements.BGP_DESTINATION_AS_NUMBER);

  /**
   * {@code reverseBgpNextHopIPv4Address}: ipv4Address, default; element 18 of enterprise 29305, the reverse of {@link IanaElements#BGP_NEXT_HOP_IPV4_ADDRESS}.
   */
  public static final Ipv4AddressElement REVERSE_BGP_NEXT_HOP_IPV4_ADDRESS = reverse(IanaElements.BGP_NEXT_HOP_IPV4_ADDRESS);

  /**
   * {@code reversePostMCastPacketDeltaCount}: unsigned64, deltaCounter, packets; element 19 of enterprise 29305, the reverse of {@link IanaElements#POST_MCAST_PACKET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_MCAST_PACKET_DELTA_COUNT = reverse(IanaElements.POST_MCAST_PACKET_DELTA_COUNT);

  /**
   * {@code reversePostMCastOctetDeltaCount}: unsigned64, deltaCounter, octets; element 20 of enterprise 29305, the reverse of {@link IanaElements#POST_MCAST_OCTET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_MCAST_OCTET_DELTA_COUNT = reverse(IanaElements.POST_MCAST_OCTET_DELTA_COUNT);

  /**
   * {@code reverseFlowEndSysUpTime}: unsigned32, milliseconds; element 21 of enterprise 29305, the reverse of {@link IanaElements#FLOW_END_SYS_UP_TIME}.
   */
  public static final IntegerElement REVERSE_FLOW_END_SYS_UP_TIME = reverse(IanaElements.FLOW_END_SYS_UP_TIME);

  /**
   * {@code reverseFlowStartSysUpTime}: unsigned32, milliseconds; element 22 of enterprise 29305, the reverse of {@link IanaElements#FLOW_START_SYS_UP_TIME}.
   */
  public static final IntegerElement REVERSE_FLOW_START_SYS_UP_TIME = reverse(IanaElements.FLOW_START_SYS_UP_TIME);

  /**
   * {@code reversePostOctetDeltaCount}: unsigned64, deltaCounter, octets; element 23 of enterprise 29305, the reverse of {@link IanaElements#POST_OCTET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_OCTET_DELTA_COUNT = reverse(IanaElements.POST_OCTET_DELTA_COUNT);

  /**
   * {@code reversePostPacketDeltaCount}: unsigned64, deltaCounter, packets; element 24 of enterprise 29305, the reverse of {@link IanaElements#POST_PACKET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_PACKET_DELTA_COUNT = reverse(IanaElements.POST_PACKET_DELTA_COUNT);

  /**
   * {@code reverseMinimumIpTotalLength}: unsigned64, octets; element 25 of enterprise 29305, the reverse of {@link IanaElements#MINIMUM_IP_TOTAL_LENGTH}.
   */
  public static final IntegerElement REVERSE_MINIMUM_IP_TOTAL_LENGTH = reverse(IanaElements.MINIMUM_IP_TOTAL_LENGTH);

  /**
   * {@code reverseMaximumIpTotalLength}: unsigned64, octets; element 26 of enterprise 29305, the reverse of {@link IanaElements#MAXIMUM_IP_TOTAL_LENGTH}.
   */
  public static final IntegerElement REVERSE_MAXIMUM_IP_TOTAL_LENGTH = reverse(IanaElements.MAXIMUM_IP_TOTAL_LENGTH);

  /**
   * {@code reverseSourceIPv6Address}: ipv6Address, default; element 27 of enterprise 29305, the reverse of {@link IanaElements#SOURCE_IPV6_ADDRESS}.
   */
  public static final Ipv6AddressElement REVERSE_SOURCE_IPV6_ADDRESS = reverse(IanaElements.SOURCE_IPV6_ADDRESS);

  /**
   * {@code reverseDestinationIPv6Address}: ipv6Address, default; element 28 of enterprise 29305, the reverse of {@link IanaElements#DESTINATION_IPV6_ADDRESS}.
   */
  public static final Ipv6AddressElement REVERSE_DESTINATION_IPV6_ADDRESS = reverse(IanaElements.DESTINATION_IPV6_ADDRESS);

  /**
   * {@code reverseSourceIPv6PrefixLength}: unsigned8, bits, 0 to 128; element 29 of enterprise 29305, the reverse of {@link IanaElements#SOURCE_IPV6_PREFIX_LENGTH}.
   */
  public static final IntegerElement REVERSE_SOURCE_IPV6_PREFIX_LENGTH = reverse(IanaElements.SOURCE_IPV6_PREFIX_LENGTH);

  /**
   * {@code reverseDestinationIPv6PrefixLength}: unsigned8, bits, 0 to 128; element 30 of enterprise 29305, the reverse of {@link IanaElements#DESTINATION_IPV6_PREFIX_LENGTH}.
   */
  public static final IntegerElement REVERSE_DESTINATION_IPV6_PREFIX_LENGTH = reverse(IanaElements.DESTINATION_IPV6_PREFIX_LENGTH);

  /**
   * {@code reverseFlowLabelIPv6}: unsigned32, identifier, 0 to 0xFFFFF; element 31 of enterprise 29305, the reverse of {@link IanaElements#FLOW_LABEL_IPV6}.
   */
  public static final IntegerElement REVERSE_FLOW_LABEL_IPV6 = reverse(IanaElements.FLOW_LABEL_IPV6);

  /**
   * {@code reverseIcmpTypeCodeIPv4}: unsigned16, identifier; element 32 of enterprise 29305, the reverse of {@link IanaElements#ICMP_TYPE_CODE_IPV4}.
   */
  public static final IntegerElement REVERSE_ICMP_TYPE_CODE_IPV4 = reverse(IanaElements.ICMP_TYPE_CODE_IPV4);

  /**
   * {@code reverseIgmpType}: unsigned8, identifier; element 33 of enterprise 29305, the reverse of {@link IanaElements#IGMP_TYPE}.
   */
  public static final IntegerElement REVERSE_IGMP_TYPE = reverse(IanaElements.IGMP_TYPE);

  /**
   * {@code reverseSamplingInterval}: unsigned32, quantity, packets; element 34 of enterprise 29305, the reverse of {@link IanaElements#SAMPLING_INTERVAL}.
   */
  public static final IntegerElement REVERSE_SAMPLING_INTERVAL = reverse(IanaElements.SAMPLING_INTERVAL);

  /**
   * {@code reverseSamplingAlgorithm}: unsigned8, identifier; element 35 of enterprise 29305, the reverse of {@link IanaElements#SAMPLING_ALGORITHM}.
   */
  public static final IntegerElement REVERSE_SAMPLING_ALGORITHM = reverse(IanaElements.SAMPLING_ALGORITHM);

  /**
   * {@code reverseFlowActiveTimeout}: unsigned16, seconds; element 36 of enterprise 29305, the reverse of {@link IanaElements#FLOW_ACTIVE_TIMEOUT}.
   */
  public static final IntegerElement REVERSE_FLOW_ACTIVE_TIMEOUT = reverse(IanaElements.FLOW_ACTIVE_TIMEOUT);

  /**
   * {@code reverseFlowIdleTimeout}: unsigned16, seconds; element 37 of enterprise 29305, the reverse of {@link IanaElements#FLOW_IDLE_TIMEOUT}.
   */
  public static final IntegerElement REVERSE_FLOW_IDLE_TIMEOUT = reverse(IanaElements.FLOW_IDLE_TIMEOUT);

  /**
   * {@code reverseEngineType}: unsigned8, identifier; element 38 of enterprise 29305, the reverse of {@link IanaElements#ENGINE_TYPE}.
   */
  public static final IntegerElement REVERSE_ENGINE_TYPE = reverse(IanaElements.ENGINE_TYPE);

  /**
   * {@code reverseEngineId}: unsigned8, identifier; element 39 of enterprise 29305, the reverse of {@link IanaElements#ENGINE_ID}.
   */
  public static final IntegerElement REVERSE_ENGINE_ID = reverse(IanaElements.ENGINE_ID);

  /**
   * {@code reverseIpv4RouterSc}: ipv4Address, default; element 43 of enterprise 29305, the reverse of {@link IanaElements#IPV4_ROUTER_SC}.
   */
  public static final Ipv4AddressElement REVERSE_IPV4_ROUTER_SC = reverse(IanaElements.IPV4_ROUTER_SC);

  /**
   * {@code reverseSourceIPv4Prefix}: ipv4Address, default; element 44 of enterprise 29305, the reverse of {@link IanaElements#SOURCE_IPV4_PREFIX}.
   */
  public static final Ipv4AddressElement REVERSE_SOURCE_IPV4_PREFIX = reverse(IanaElements.SOURCE_IPV4_PREFIX);

  /**
   * {@code reverseDestinationIPv4Prefix}: ipv4Address, default; element 45 of enterprise 29305, the reverse of {@link IanaElements#DESTINATION_IPV4_PREFIX}.
   */
  public static final Ipv4AddressElement REVERSE_DESTINATION_IPV4_PREFIX = reverse(IanaElements.DESTINATION_IPV4_PREFIX);

  /**
   * {@code reverseMplsTopLabelType}: unsigned8, identifier; element 46 of enterprise 29305, the reverse of {@link IanaElements#MPLS_TOP_LABEL_TYPE}.
   */
  public static final IntegerElement REVERSE_MPLS_TOP_LABEL_TYPE = reverse(IanaElements.MPLS_TOP_LABEL_TYPE);

  /**
   * {@code reverseMplsTopLabelIPv4Address}: ipv4Address, default; element 47 of enterprise 29305, the reverse of {@link IanaElements#MPLS_TOP_LABEL_IPV4_ADDRESS}.
   */
  public static final Ipv4AddressElement REVERSE_MPLS_TOP_LABEL_IPV4_ADDRESS = reverse(IanaElements.MPLS_TOP_LABEL_IPV4_ADDRESS);

  /**
   * {@code reverseSamplerId}: unsigned8, identifier; element 48 of enterprise 29305, the reverse of {@link IanaElements#SAMPLER_ID}.
   */
  public static final IntegerElement REVERSE_SAMPLER_ID = reverse(IanaElements.SAMPLER_ID);

  /**
   * {@code reverseSamplerMode}: unsigned8, identifier; element 49 of enterprise 29305, the reverse of {@link IanaElements#SAMPLER_MODE}.
   */
  public static final IntegerElement REVERSE_SAMPLER_MODE = reverse(IanaElements.SAMPLER_MODE);

  /**
   * {@code reverseSamplerRandomInterval}: unsigned32, quantity; element 50 of enterprise 29305, the reverse of {@link IanaElements#SAMPLER_RANDOM_INTERVAL}.
   */
  public static final IntegerElement REVERSE_SAMPLER_RANDOM_INTERVAL = reverse(IanaElements.SAMPLER_RANDOM_INTERVAL);

  /**
   * {@code reverseClassId}: unsigned8, identifier; element 51 of enterprise 29305, the reverse of {@link IanaElements#CLASS_ID}.
   */
  public static final IntegerElement REVERSE_CLASS_ID = reverse(IanaElements.CLASS_ID);

  /**
   * {@code reverseMinimumTTL}: unsigned8, hops; element 52 of enterprise 29305, the reverse of {@link IanaElements#MINIMUM_TTL}.
   */
  public static final IntegerElement REVERSE_MINIMUM_TTL = reverse(IanaElements.MINIMUM_TTL);

  /**
   * {@code reverseMaximumTTL}: unsigned8, hops; element 53 of enterprise 29305, the reverse of {@link IanaElements#MAXIMUM_TTL}.
   */
  public static final IntegerElement REVERSE_MAXIMUM_TTL = reverse(IanaElements.MAXIMUM_TTL);

  /**
   * {@code reverseFragmentIdentification}: unsigned32, identifier; element 54 of enterprise 29305, the reverse of {@link IanaElements#FRAGMENT_IDENTIFICATION}.
   */
  public static final IntegerElement REVERSE_FRAGMENT_IDENTIFICATION = reverse(IanaElements.FRAGMENT_IDENTIFICATION);

  /**
   * {@code reversePostIpClassOfService}: unsigned8, identifier; element 55 of enterprise 29305, the reverse of {@link IanaElements#POST_IP_CLASS_OF_SERVICE}.
   */
  public static final IntegerElement REVERSE_POST_IP_CLASS_OF_SERVICE = reverse(IanaElements.POST_IP_CLASS_OF_SERVICE);

  /**
   * {@code reverseSourceMacAddress}: macAddress, default; element 56 of enterprise 29305, the reverse of {@link IanaElements#SOURCE_MAC_ADDRESS}.
   */
  public static final MacAddressElement REVERSE_SOURCE_MAC_ADDRESS = reverse(IanaElements.SOURCE_MAC_ADDRESS);

  /**
   * {@code reversePostDestinationMacAddress}: macAddress, default; element 57 of enterprise 29305, the reverse of {@link IanaElements#POST_DESTINATION_MAC_ADDRESS}.
   */
  public static final MacAddressElement REVERSE_POST_DESTINATION_MAC_ADDRESS = reverse(IanaElements.POST_DESTINATION_MAC_ADDRESS);

  /**
   * {@code reverseVlanId}: unsigned16, identifier; element 58 of enterprise 29305, the reverse of {@link IanaElements#VLAN_ID}.
   */
  public static final IntegerElement REVERSE_VLAN_ID = reverse(IanaElements.VLAN_ID);

  /**
   * {@code reversePostVlanId}: unsigned16, identifier; element 59 of enterprise 29305, the reverse of {@link IanaElements#POST_VLAN_ID}.
   */
  public static final IntegerElement REVERSE_POST_VLAN_ID = reverse(IanaElements.POST_VLAN_ID);

  /**
   * {@code reverseIpVersion}: unsigned8, identifier; element 60 of enterprise 29305, the reverse of {@link IanaElements#IP_VERSION}.
   */
  public static final IntegerElement REVERSE_IP_VERSION = reverse(IanaElements.IP_VERSION);

  /**
   * {@code reverseFlowDirection}: unsigned8, identifier; element 61 of enterprise 29305, the reverse of {@link IanaElements#FLOW_DIRECTION}.
   */
  public static final CodedElement<FlowDirection> REVERSE_FLOW_DIRECTION = reverse(IanaElements.FLOW_DIRECTION);

  /**
   * {@code reverseIpNextHopIPv6Address}: ipv6Address, default; element 62 of enterprise 29305, the reverse of {@link IanaElements#IP_NEXT_HOP_IPV6_ADDRESS}.
   */
  public static final Ipv6AddressElement REVERSE_IP_NEXT_HOP_IPV6_ADDRESS = reverse(IanaElements.IP_NEXT_HOP_IPV6_ADDRESS);

  /**
   * {@code reverseBgpNextHopIPv6Address}: ipv6Address, default; element 63 of enterprise 29305, the reverse of {@link IanaElements#BGP_NEXT_HOP_IPV6_ADDRESS}.
   */
  public static final Ipv6AddressElement REVERSE_BGP_NEXT_HOP_IPV6_ADDRESS = reverse(IanaElements.BGP_NEXT_HOP_IPV6_ADDRESS);

  /**
   * {@code reverseIpv6ExtensionHeaders}: unsigned32, flags; element 64 of enterprise 29305, the reverse of {@link IanaElements#IPV6_EXTENSION_HEADERS}.
   */
  public static final IntegerElement REVERSE_IPV6_EXTENSION_HEADERS = reverse(IanaElements.IPV6_EXTENSION_HEADERS);

  /**
   * {@code reverseMplsTopLabelStackSection}: octetArray, default; element 70 of enterprise 29305, the reverse of {@link IanaElements#MPLS_TOP_LABEL_STACK_SECTION}.
   */
  public static final OctetArrayElement REVERSE_MPLS_TOP_LABEL_STACK_SECTION = reverse(IanaElements.MPLS_TOP_LABEL_STACK_SECTION);

  /**
   * {@code reverseMplsLabelStackSection2}: octetArray, default; element 71 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_SECTION2}.
   */
  public static final OctetArrayElement REVERSE_MPLS_LABEL_STACK_SECTION2 = reverse(IanaElements.MPLS_LABEL_STACK_SECTION2);

  /**
   * {@code reverseMplsLabelStackSection3}: octetArray, default; element 72 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_SECTION3}.
   */
  public static final OctetArrayElement REVERSE_MPLS_LABEL_STACK_SECTION3 = reverse(IanaElements.MPLS_LABEL_STACK_SECTION3);

  /**
   * {@code reverseMplsLabelStackSection4}: octetArray, default; element 73 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_SECTION4}.
   */
  public static final OctetArrayElement REVERSE_MPLS_LABEL_STACK_SECTION4 = reverse(IanaElements.MPLS_LABEL_STACK_SECTION4);

  /**
   * {@code reverseMplsLabelStackSection5}: octetArray, default; element 74 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_SECTION5}.
   */
  public static final OctetArrayElement REVERSE_MPLS_LABEL_STACK_SECTION5 = reverse(IanaElements.MPLS_LABEL_STACK_SECTION5);

  /**
   * {@code reverseMplsLabelStackSection6}: octetArray, default; element 75 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_SECTION6}.
   */
  public static final OctetArrayElement REVERSE_MPLS_LABEL_STACK_SECTION6 = reverse(IanaElements.MPLS_LABEL_STACK_SECTION6);

  /**
   * {@code reverseMplsLabelStackSection7}: octetArray, default; element 76 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_SECTION7}.
   */
  public static final OctetArrayElement REVERSE_MPLS_LABEL_STACK_SECTION7 = reverse(IanaElements.MPLS_LABEL_STACK_SECTION7);

  /**
   * {@code reverseMplsLabelStackSection8}: octetArray, default; element 77 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_SECTION8}.
   */
  public static final OctetArrayElement REVERSE_MPLS_LABEL_STACK_SECTION8 = reverse(IanaElements.MPLS_LABEL_STACK_SECTION8);

  /**
   * {@code reverseMplsLabelStackSection9}: octetArray, default; element 78 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_SECTION9}.
   */
  public static final OctetArrayElement REVERSE_MPLS_LABEL_STACK_SECTION9 = reverse(IanaElements.MPLS_LABEL_STACK_SECTION9);

  /**
   * {@code reverseMplsLabelStackSection10}: octetArray, default; element 79 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_SECTION10}.
   */
  public static final OctetArrayElement REVERSE_MPLS_LABEL_STACK_SECTION10 = reverse(IanaElements.MPLS_LABEL_STACK_SECTION10);

  /**
   * {@code reverseDestinationMacAddress}: macAddress, default; element 80 of enterprise 29305, the reverse of {@link IanaElements#DESTINATION_MAC_ADDRESS}.
   */
  public static final MacAddressElement REVERSE_DESTINATION_MAC_ADDRESS = reverse(IanaElements.DESTINATION_MAC_ADDRESS);

  /**
   * {@code reversePostSourceMacAddress}: macAddress, default; element 81 of enterprise 29305, the reverse of {@link IanaElements#POST_SOURCE_MAC_ADDRESS}.
   */
  public static final MacAddressElement REVERSE_POST_SOURCE_MAC_ADDRESS = reverse(IanaElements.POST_SOURCE_MAC_ADDRESS);

  /**
   * {@code reverseInterfaceName}: string, default; element 82 of enterprise 29305, the reverse of {@link IanaElements#INTERFACE_NAME}.
   */
  public static final StringElement REVERSE_INTERFACE_NAME = reverse(IanaElements.INTERFACE_NAME);

  /**
   * {@code reverseInterfaceDescription}: string, default; element 83 of enterprise 29305, the reverse of {@link IanaElements#INTERFACE_DESCRIPTION}.
   */
  public static final StringElement REVERSE_INTERFACE_DESCRIPTION = reverse(IanaElements.INTERFACE_DESCRIPTION);

  /**
   * {@code reverseSamplerName}: string; element 84 of enterprise 29305, the reverse of {@link IanaElements#SAMPLER_NAME}.
   */
  public static final StringElement REVERSE_SAMPLER_NAME = reverse(IanaElements.SAMPLER_NAME);

  /**
   * {@code reverseOctetTotalCount}: unsigned64, totalCounter, octets; element 85 of enterprise 29305, the reverse of {@link IanaElements#OCTET_TOTAL_COUNT}.
   *
   * <p>Remark: The forward element has the same id; the enterprise number tells them apart.
   */
  public static final IntegerElement REVERSE_OCTET_TOTAL_COUNT = reverse(IanaElements.OCTET_TOTAL_COUNT);

  /**
   * {@code reversePacketTotalCount}: unsigned64, totalCounter, packets; element 86 of enterprise 29305, the reverse of {@link IanaElements#PACKET_TOTAL_COUNT}.
   *
   * <p>Remark: The forward element has the same id; the enterprise number tells them apart.
   */
  public static final IntegerElement REVERSE_PACKET_TOTAL_COUNT = reverse(IanaElements.PACKET_TOTAL_COUNT);

  /**
   * {@code reverseFlagsAndSamplerId}: unsigned32, identifier; element 87 of enterprise 29305, the reverse of {@link IanaElements#FLAGS_AND_SAMPLER_ID}.
   */
  public static final IntegerElement REVERSE_FLAGS_AND_SAMPLER_ID = reverse(IanaElements.FLAGS_AND_SAMPLER_ID);

  /**
   * {@code reverseFragmentOffset}: unsigned16, quantity, 0 to 0x1FFF; element 88 of enterprise 29305, the reverse of {@link IanaElements#FRAGMENT_OFFSET}.
   */
  public static final IntegerElement REVERSE_FRAGMENT_OFFSET = reverse(IanaElements.FRAGMENT_OFFSET);

  /**
   * {@code reverseForwardingStatus}: unsigned32, identifier; element 89 of enterprise 29305, the reverse of {@link IanaElements#FORWARDING_STATUS}.
   */
  public static final IntegerElement REVERSE_FORWARDING_STATUS = reverse(IanaElements.FORWARDING_STATUS);

  /**
   * {@code reverseMplsVpnRouteDistinguisher}: octetArray, default; element 90 of enterprise 29305, the reverse of {@link IanaElements#MPLS_VPN_ROUTE_DISTINGUISHER}.
   */
  public static final OctetArrayElement REVERSE_MPLS_VPN_ROUTE_DISTINGUISHER = reverse(IanaElements.MPLS_VPN_ROUTE_DISTINGUISHER);

  /**
   * {@code reverseMplsTopLabelPrefixLength}: unsigned8, quantity, bits, 0 to 128; element 91 of enterprise 29305, the reverse of {@link IanaElements#MPLS_TOP_LABEL_PREFIX_LENGTH}.
   */
  public static final IntegerElement REVERSE_MPLS_TOP_LABEL_PREFIX_LENGTH = reverse(IanaElements.MPLS_TOP_LABEL_PREFIX_LENGTH);

  /**
   * {@code reverseSrcTrafficIndex}: unsigned32, identifier; element 92 of enterprise 29305, the reverse of {@link IanaElements#SRC_TRAFFIC_INDEX}.
   */
  public static final IntegerElement REVERSE_SRC_TRAFFIC_INDEX = reverse(IanaElements.SRC_TRAFFIC_INDEX);

  /**
   * {@code reverseDstTrafficIndex}: unsigned32, identifier; element 93 of enterprise 29305, the reverse of {@link IanaElements#DST_TRAFFIC_INDEX}.
   */
  public static final IntegerElement REVERSE_DST_TRAFFIC_INDEX = reverse(IanaElements.DST_TRAFFIC_INDEX);

  /**
   * {@code reverseApplicationDescription}: string, default; element 94 of enterprise 29305, the reverse of {@link IanaElements#APPLICATION_DESCRIPTION}.
   */
  public static final StringElement REVERSE_APPLICATION_DESCRIPTION = reverse(IanaElements.APPLICATION_DESCRIPTION);

  /**
   * {@code reverseApplicationId}: octetArray, default; element 95 of enterprise 29305, the reverse of {@link IanaElements#APPLICATION_ID}.
   */
  public static final OctetArrayElement REVERSE_APPLICATION_ID = reverse(IanaElements.APPLICATION_ID);

  /**
   * {@code reverseApplicationName}: string, default; element 96 of enterprise 29305, the reverse of {@link IanaElements#APPLICATION_NAME}.
   */
  public static final StringElement REVERSE_APPLICATION_NAME = reverse(IanaElements.APPLICATION_NAME);

  /**
   * {@code reversePostIpDiffServCodePoint}: unsigned8, identifier, 0 to 63; element 98 of enterprise 29305, the reverse of {@link IanaElements#POST_IP_DIFF_SERV_CODE_POINT}.
   */
  public static final IntegerElement REVERSE_POST_IP_DIFF_SERV_CODE_POINT = reverse(IanaElements.POST_IP_DIFF_SERV_CODE_POINT);

  /**
   * {@code reverseMulticastReplicationFactor}: unsigned32, quantity; element 99 of enterprise 29305, the reverse of {@link IanaElements#MULTICAST_REPLICATION_FACTOR}.
   */
  public static final IntegerElement REVERSE_MULTICAST_REPLICATION_FACTOR = reverse(IanaElements.MULTICAST_REPLICATION_FACTOR);

  /**
   * {@code reverseClassName}: string; element 100 of enterprise 29305, the reverse of {@link IanaElements#CLASS_NAME}.
   */
  public static final StringElement REVERSE_CLASS_NAME = reverse(IanaElements.CLASS_NAME);

  /**
   * {@code reverseClassificationEngineId}: unsigned8, identifier; element 101 of enterprise 29305, the reverse of {@link IanaElements#CLASSIFICATION_ENGINE_ID}.
   */
  public static final IntegerElement REVERSE_CLASSIFICATION_ENGINE_ID = reverse(IanaElements.CLASSIFICATION_ENGINE_ID);

  /**
   * {@code reverseLayer2packetSectionOffset}: unsigned16, quantity; element 102 of enterprise 29305, the reverse of {@link IanaElements#LAYER2PACKET_SECTION_OFFSET}.
   */
  public static final IntegerElement REVERSE_LAYER2PACKET_SECTION_OFFSET = reverse(IanaElements.LAYER2PACKET_SECTION_OFFSET);

  /**
   * {@code reverseLayer2packetSectionSize}: unsigned16, quantity; element 103 of enterprise 29305, the reverse of {@link IanaElements#LAYER2PACKET_SECTION_SIZE}.
   */
  public static final IntegerElement REVERSE_LAYER2PACKET_SECTION_SIZE = reverse(IanaElements.LAYER2PACKET_SECTION_SIZE);

  /**
   * {@code reverseLayer2packetSectionData}: octetArray; element 104 of enterprise 29305, the reverse of {@link IanaElements#LAYER2PACKET_SECTION_DATA}.
   */
  public static final OctetArrayElement REVERSE_LAYER2PACKET_SECTION_DATA = reverse(IanaElements.LAYER2PACKET_SECTION_DATA);

  /**
   * {@code reverseBgpNextAdjacentAsNumber}: unsigned32, identifier; element 128 of enterprise 29305, the reverse of {@link IanaElements#BGP_NEXT_ADJACENT_AS_NUMBER}.
   */
  public static final IntegerElement REVERSE_BGP_NEXT_ADJACENT_AS_NUMBER = reverse(IanaElements.BGP_NEXT_ADJACENT_AS_NUMBER);

  /**
   * {@code reverseBgpPrevAdjacentAsNumber}: unsigned32, identifier; element 129 of enterprise 29305, the reverse of {@link IanaElements#BGP_PREV_ADJACENT_AS_NUMBER}.
   */
  public static final IntegerElement REVERSE_BGP_PREV_ADJACENT_AS_NUMBER = reverse(IanaElements.BGP_PREV_ADJACENT_AS_NUMBER);

  /**
   * {@code reverseDroppedOctetDeltaCount}: unsigned64, deltaCounter, octets; element 132 of enterprise 29305, the reverse of {@link IanaElements#DROPPED_OCTET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_DROPPED_OCTET_DELTA_COUNT = reverse(IanaElements.DROPPED_OCTET_DELTA_COUNT);

  /**
   * {@code reverseDroppedPacketDeltaCount}: unsigned64, deltaCounter, packets; element 133 of enterprise 29305, the reverse of {@link IanaElements#DROPPED_PACKET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_DROPPED_PACKET_DELTA_COUNT = reverse(IanaElements.DROPPED_PACKET_DELTA_COUNT);

  /**
   * {@code reverseDroppedOctetTotalCount}: unsigned64, totalCounter, octets; element 134 of enterprise 29305, the reverse of {@link IanaElements#DROPPED_OCTET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_DROPPED_OCTET_TOTAL_COUNT = reverse(IanaElements.DROPPED_OCTET_TOTAL_COUNT);

  /**
   * {@code reverseDroppedPacketTotalCount}: unsigned64, totalCounter, packets; element 135 of enterprise 29305, the reverse of {@link IanaElements#DROPPED_PACKET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_DROPPED_PACKET_TOTAL_COUNT = reverse(IanaElements.DROPPED_PACKET_TOTAL_COUNT);

  /**
   * {@code reverseFlowEndReason}: unsigned8, identifier; element 136 of enterprise 29305, the reverse of {@link IanaElements#FLOW_END_REASON}.
   */
  public static final CodedElement<FlowEndReason> REVERSE_FLOW_END_REASON = reverse(IanaElements.FLOW_END_REASON);

  /**
   * {@code reverseObservationPointId}: unsigned64, identifier; element 138 of enterprise 29305, the reverse of {@link IanaElements#OBSERVATION_POINT_ID}.
   */
  public static final IntegerElement REVERSE_OBSERVATION_POINT_ID = reverse(IanaElements.OBSERVATION_POINT_ID);

  /**
   * {@code reverseIcmpTypeCodeIPv6}: unsigned16, identifier; element 139 of enterprise 29305, the reverse of {@link IanaElements#ICMP_TYPE_CODE_IPV6}.
   */
  public static final IntegerElement REVERSE_ICMP_TYPE_CODE_IPV6 = reverse(IanaElements.ICMP_TYPE_CODE_IPV6);

  /**
   * {@code reverseMplsTopLabelIPv6Address}: ipv6Address, default; element 140 of enterprise 29305, the reverse of {@link IanaElements#MPLS_TOP_LABEL_IPV6_ADDRESS}.
   */
  public static final Ipv6AddressElement REVERSE_MPLS_TOP_LABEL_IPV6_ADDRESS = reverse(IanaElements.MPLS_TOP_LABEL_IPV6_ADDRESS);

  /**
   * {@code reverseLineCardId}: unsigned32, identifier; element 141 of enterprise 29305, the reverse of {@link IanaElements#LINE_CARD_ID}.
   */
  public static final IntegerElement REVERSE_LINE_CARD_ID = reverse(IanaElements.LINE_CARD_ID);

  /**
   * {@code reversePortId}: unsigned32, identifier; element 142 of enterprise 29305, the reverse of {@link IanaElements#PORT_ID}.
   */
  public static final IntegerElement REVERSE_PORT_ID = reverse(IanaElements.PORT_ID);

  /**
   * {@code reverseMeteringProcessId}: unsigned32, identifier; element 143 of enterprise 29305, the reverse of {@link IanaElements#METERING_PROCESS_ID}.
   */
  public static final IntegerElement REVERSE_METERING_PROCESS_ID = reverse(IanaElements.METERING_PROCESS_ID);

  /**
   * {@code reverseExportingProcessId}: unsigned32, identifier; element 144 of enterprise 29305, the reverse of {@link IanaElements#EXPORTING_PROCESS_ID}.
   */
  public static final IntegerElement REVERSE_EXPORTING_PROCESS_ID = reverse(IanaElements.EXPORTING_PROCESS_ID);

  /**
   * {@code reverseWlanChannelId}: unsigned8, identifier; element 146 of enterprise 29305, the reverse of {@link IanaElements#WLAN_CHANNEL_ID}.
   */
  public static final IntegerElement REVERSE_WLAN_CHANNEL_ID = reverse(IanaElements.WLAN_CHANNEL_ID);

  /**
   * {@code reverseWlanSSID}: string, default; element 147 of enterprise 29305, the reverse of {@link IanaElements#WLAN_SSID}.
   */
  public static final StringElement REVERSE_WLAN_SSID = reverse(IanaElements.WLAN_SSID);

  /**
   * {@code reverseFlowStartSeconds}: dateTimeSeconds, default, seconds; element 150 of enterprise 29305, the reverse of {@link IanaElements#FLOW_START_SECONDS}.
   */
  public static final DateTimeElement REVERSE_FLOW_START_SECONDS = reverse(IanaElements.FLOW_START_SECONDS);

  /**
   * {@code reverseFlowEndSeconds}: dateTimeSeconds, default, seconds; element 151 of enterprise 29305, the reverse of {@link IanaElements#FLOW_END_SECONDS}.
   */
  public static final DateTimeElement REVERSE_FLOW_END_SECONDS = reverse(IanaElements.FLOW_END_SECONDS);

  /**
   * {@code reverseFlowStartMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 152 of enterprise 29305, the reverse of {@link IanaElements#FLOW_START_MILLISECONDS}.
   */
  public static final DateTimeElement REVERSE_FLOW_START_MILLISECONDS = reverse(IanaElements.FLOW_START_MILLISECONDS);

  /**
   * {@code reverseFlowEndMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 153 of enterprise 29305, the reverse of {@link IanaElements#FLOW_END_MILLISECONDS}.
   */
  public static final DateTimeElement REVERSE_FLOW_END_MILLISECONDS = reverse(IanaElements.FLOW_END_MILLISECONDS);

  /**
   * {@code reverseFlowStartMicroseconds}: dateTimeMicroseconds, default, microseconds; element 154 of enterprise 29305, the reverse of {@link IanaElements#FLOW_START_MICROSECONDS}.
   */
  public static final DateTimeElement REVERSE_FLOW_START_MICROSECONDS = reverse(IanaElements.FLOW_START_MICROSECONDS);

  /**
   * {@code reverseFlowEndMicroseconds}: dateTimeMicroseconds, default, microseconds; element 155 of enterprise 29305, the reverse of {@link IanaElements#FLOW_END_MICROSECONDS}.
   */
  public static final DateTimeElement REVERSE_FLOW_END_MICROSECONDS = reverse(IanaElements.FLOW_END_MICROSECONDS);

  /**
   * {@code reverseFlowStartNanoseconds}: dateTimeNanoseconds, default, nanoseconds; element 156 of enterprise 29305, the reverse of {@link IanaElements#FLOW_START_NANOSECONDS}.
   */
  public static final DateTimeElement REVERSE_FLOW_START_NANOSECONDS = reverse(IanaElements.FLOW_START_NANOSECONDS);

  /**
   * {@code reverseFlowEndNanoseconds}: dateTimeNanoseconds, default, nanoseconds; element 157 of enterprise 29305, the reverse of {@link IanaElements#FLOW_END_NANOSECONDS}.
   */
  public static final DateTimeElement REVERSE_FLOW_END_NANOSECONDS = reverse(IanaElements.FLOW_END_NANOSECONDS);

  /**
   * {@code reverseFlowStartDeltaMicroseconds}: unsigned32, microseconds; element 158 of enterprise 29305, the reverse of {@link IanaElements#FLOW_START_DELTA_MICROSECONDS}.
   */
  public static final IntegerElement REVERSE_FLOW_START_DELTA_MICROSECONDS = reverse(IanaElements.FLOW_START_DELTA_MICROSECONDS);

  /**
   * {@code reverseFlowEndDeltaMicroseconds}: unsigned32, microseconds; element 159 of enterprise 29305, the reverse of {@link IanaElements#FLOW_END_DELTA_MICROSECONDS}.
   */
  public static final IntegerElement REVERSE_FLOW_END_DELTA_MICROSECONDS = reverse(IanaElements.FLOW_END_DELTA_MICROSECONDS);

  /**
   * {@code reverseSystemInitTimeMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 160 of enterprise 29305, the reverse of {@link IanaElements#SYSTEM_INIT_TIME_MILLISECONDS}.
   */
  public static final DateTimeElement REVERSE_SYSTEM_INIT_TIME_MILLISECONDS = reverse(IanaElements.SYSTEM_INIT_TIME_MILLISECONDS);

  /**
   * {@code reverseFlowDurationMilliseconds}: unsigned32, milliseconds; element 161 of enterprise 29305, the reverse of {@link IanaElements#FLOW_DURATION_MILLISECONDS}.
   */
  public static final IntegerElement REVERSE_FLOW_DURATION_MILLISECONDS = reverse(IanaElements.FLOW_DURATION_MILLISECONDS);

  /**
   * {@code reverseFlowDurationMicroseconds}: unsigned32, microseconds; element 162 of enterprise 29305, the reverse of {@link IanaElements#FLOW_DURATION_MICROSECONDS}.
   */
  public static final IntegerElement REVERSE_FLOW_DURATION_MICROSECONDS = reverse(IanaElements.FLOW_DURATION_MICROSECONDS);

  /**
   * {@code reverseDestinationIPv6Prefix}: ipv6Address, default; element 169 of enterprise 29305, the reverse of {@link IanaElements#DESTINATION_IPV6_PREFIX}.
   */
  public static final Ipv6AddressElement REVERSE_DESTINATION_IPV6_PREFIX = reverse(IanaElements.DESTINATION_IPV6_PREFIX);

  /**
   * {@code reverseSourceIPv6Prefix}: ipv6Address, default; element 170 of enterprise 29305, the reverse of {@link IanaElements#SOURCE_IPV6_PREFIX}.
   */
  public static final Ipv6AddressElement REVERSE_SOURCE_IPV6_PREFIX = reverse(IanaElements.SOURCE_IPV6_PREFIX);

  /**
   * {@code reversePostOctetTotalCount}: unsigned64, totalCounter, octets; element 171 of enterprise 29305, the reverse of {@link IanaElements#POST_OCTET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_OCTET_TOTAL_COUNT = reverse(IanaElements.POST_OCTET_TOTAL_COUNT);

  /**
   * {@code reversePostPacketTotalCount}: unsigned64, totalCounter, packets; element 172 of enterprise 29305, the reverse of {@link IanaElements#POST_PACKET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_PACKET_TOTAL_COUNT = reverse(IanaElements.POST_PACKET_TOTAL_COUNT);

  /**
   * {@code reversePostMCastPacketTotalCount}: unsigned64, totalCounter, packets; element 174 of enterprise 29305, the reverse of {@link IanaElements#POST_MCAST_PACKET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_MCAST_PACKET_TOTAL_COUNT = reverse(IanaElements.POST_MCAST_PACKET_TOTAL_COUNT);

  /**
   * {@code reversePostMCastOctetTotalCount}: unsigned64, totalCounter, octets; element 175 of enterprise 29305, the reverse of {@link IanaElements#POST_MCAST_OCTET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_MCAST_OCTET_TOTAL_COUNT = reverse(IanaElements.POST_MCAST_OCTET_TOTAL_COUNT);

  /**
   * {@code reverseIcmpTypeIPv4}: unsigned8, identifier; element 176 of enterprise 29305, the reverse of {@link IanaElements#ICMP_TYPE_IPV4}.
   */
  public static final IntegerElement REVERSE_ICMP_TYPE_IPV4 = reverse(IanaElements.ICMP_TYPE_IPV4);

  /**
   * {@code reverseIcmpCodeIPv4}: unsigned8, identifier; element 177 of enterprise 29305, the reverse of {@link IanaElements#ICMP_CODE_IPV4}.
   */
  public static final IntegerElement REVERSE_ICMP_CODE_IPV4 = reverse(IanaElements.ICMP_CODE_IPV4);

  /**
   * {@code reverseIcmpTypeIPv6}: unsigned8, identifier; element 178 of enterprise 29305, the reverse of {@link IanaElements#ICMP_TYPE_IPV6}.
   */
  public static final IntegerElement REVERSE_ICMP_TYPE_IPV6 = reverse(IanaElements.ICMP_TYPE_IPV6);

  /**
   * {@code reverseIcmpCodeIPv6}: unsigned8, identifier; element 179 of enterprise 29305, the reverse of {@link IanaElements#ICMP_CODE_IPV6}.
   */
  public static final IntegerElement REVERSE_ICMP_CODE_IPV6 = reverse(IanaElements.ICMP_CODE_IPV6);

  /**
   * {@code reverseUdpSourcePort}: unsigned16, identifier; element 180 of enterprise 29305, the reverse of {@link IanaElements#UDP_SOURCE_PORT}.
   */
  public static final IntegerElement REVERSE_UDP_SOURCE_PORT = reverse(IanaElements.UDP_SOURCE_PORT);

  /**
   * {@code reverseUdpDestinationPort}: unsigned16, identifier; element 181 of enterprise 29305, the reverse of {@link IanaElements#UDP_DESTINATION_PORT}.
   */
  public static final IntegerElement REVERSE_UDP_DESTINATION_PORT = reverse(IanaElements.UDP_DESTINATION_PORT);

  /**
   * {@code reverseTcpSourcePort}: unsigned16, identifier; element 182 of enterprise 29305, the reverse of {@link IanaElements#TCP_SOURCE_PORT}.
   */
  public static final IntegerElement REVERSE_TCP_SOURCE_PORT = reverse(IanaElements.TCP_SOURCE_PORT);

  /**
   * {@code reverseTcpDestinationPort}: unsigned16, identifier; element 183 of enterprise 29305, the reverse of {@link IanaElements#TCP_DESTINATION_PORT}.
   */
  public static final IntegerElement REVERSE_TCP_DESTINATION_PORT = reverse(IanaElements.TCP_DESTINATION_PORT);

  /**
   * {@code reverseTcpSequenceNumber}: unsigned32; element 184 of enterprise 29305, the reverse of {@link IanaElements#TCP_SEQUENCE_NUMBER}.
   */
  public static final IntegerElement REVERSE_TCP_SEQUENCE_NUMBER = reverse(IanaElements.TCP_SEQUENCE_NUMBER);

  /**
   * {@code reverseTcpAcknowledgementNumber}: unsigned32; element 185 of enterprise 29305, the reverse of {@link IanaElements#TCP_ACKNOWLEDGEMENT_NUMBER}.
   */
  public static final IntegerElement REVERSE_TCP_ACKNOWLEDGEMENT_NUMBER = reverse(IanaElements.TCP_ACKNOWLEDGEMENT_NUMBER);

  /**
   * {@code reverseTcpWindowSize}: unsigned16; element 186 of enterprise 29305, the reverse of {@link IanaElements#TCP_WINDOW_SIZE}.
   */
  public static final IntegerElement REVERSE_TCP_WINDOW_SIZE = reverse(IanaElements.TCP_WINDOW_SIZE);

  /**
   * {@code reverseTcpUrgentPointer}: unsigned16; element 187 of enterprise 29305, the reverse of {@link IanaElements#TCP_URGENT_POINTER}.
   */
  public static final IntegerElement REVERSE_TCP_URGENT_POINTER = reverse(IanaElements.TCP_URGENT_POINTER);

  /**
   * {@code reverseTcpHeaderLength}: unsigned8, octets; element 188 of enterprise 29305, the reverse of {@link IanaElements#TCP_HEADER_LENGTH}.
   */
  public static final IntegerElement REVERSE_TCP_HEADER_LENGTH = reverse(IanaElements.TCP_HEADER_LENGTH);

  /**
   * {@code reverseIpHeaderLength}: unsigned8, octets; element 189 of enterprise 29305, the reverse of {@link IanaElements#IP_HEADER_LENGTH}.
   */
  public static final IntegerElement REVERSE_IP_HEADER_LENGTH = reverse(IanaElements.IP_HEADER_LENGTH);

  /**
   * {@code reverseTotalLengthIPv4}: unsigned16, octets; element 190 of enterprise 29305, the reverse of {@link IanaElements#TOTAL_LENGTH_IPV4}.
   */
  public static final IntegerElement REVERSE_TOTAL_LENGTH_IPV4 = reverse(IanaElements.TOTAL_LENGTH_IPV4);

  /**
   * {@code reversePayloadLengthIPv6}: unsigned16, octets; element 191 of enterprise 29305, the reverse of {@link IanaElements#PAYLOAD_LENGTH_IPV6}.
   */
  public static final IntegerElement REVERSE_PAYLOAD_LENGTH_IPV6 = reverse(IanaElements.PAYLOAD_LENGTH_IPV6);

  /**
   * {@code reverseIpTTL}: unsigned8, hops; element 192 of enterprise 29305, the reverse of {@link IanaElements#IP_TTL}.
   */
  public static final IntegerElement REVERSE_IP_TTL = reverse(IanaElements.IP_TTL);

  /**
   * {@code reverseNextHeaderIPv6}: unsigned8; element 193 of enterprise 29305, the reverse of {@link IanaElements#NEXT_HEADER_IPV6}.
   */
  public static final IntegerElement REVERSE_NEXT_HEADER_IPV6 = reverse(IanaElements.NEXT_HEADER_IPV6);

  /**
   * {@code reverseMplsPayloadLength}: unsigned32, octets; element 194 of enterprise 29305, the reverse of {@link IanaElements#MPLS_PAYLOAD_LENGTH}.
   */
  public static final IntegerElement REVERSE_MPLS_PAYLOAD_LENGTH = reverse(IanaElements.MPLS_PAYLOAD_LENGTH);

  /**
   * {@code reverseIpDiffServCodePoint}: unsigned8, identifier, 0 to 63; element 195 of enterprise 29305, the reverse of {@link IanaElements#IP_DIFF_SERV_CODE_POINT}.
   */
  public static final IntegerElement REVERSE_IP_DIFF_SERV_CODE_POINT = reverse(IanaElements.IP_DIFF_SERV_CODE_POINT);

  /**
   * {@code reverseIpPrecedence}: unsigned8, identifier, 0 to 7; element 196 of enterprise 29305, the reverse of {@link IanaElements#IP_PRECEDENCE}.
   */
  public static final IntegerElement REVERSE_IP_PRECEDENCE = reverse(IanaElements.IP_PRECEDENCE);

  /**
   * {@code reverseFragmentFlags}: unsigned8, flags; element 197 of enterprise 29305, the reverse of {@link IanaElements#FRAGMENT_FLAGS}.
   */
  public static final IntegerElement REVERSE_FRAGMENT_FLAGS = reverse(IanaElements.FRAGMENT_FLAGS);

  /**
   * {@code reverseOctetDeltaSumOfSquares}: unsigned64; element 198 of enterprise 29305, the reverse of {@link IanaElements#OCTET_DELTA_SUM_OF_SQUARES}.
   */
  public static final IntegerElement REVERSE_OCTET_DELTA_SUM_OF_SQUARES = reverse(IanaElements.OCTET_DELTA_SUM_OF_SQUARES);

  /**
   * {@code reverseOctetTotalSumOfSquares}: unsigned64, octets; element 199 of enterprise 29305, the reverse of {@link IanaElements#OCTET_TOTAL_SUM_OF_SQUARES}.
   */
  public static final IntegerElement REVERSE_OCTET_TOTAL_SUM_OF_SQUARES = reverse(IanaElements.OCTET_TOTAL_SUM_OF_SQUARES);

  /**
   * {@code reverseMplsTopLabelTTL}: unsigned8, hops; element 200 of enterprise 29305, the reverse of {@link IanaElements#MPLS_TOP_LABEL_TTL}.
   */
  public static final IntegerElement REVERSE_MPLS_TOP_LABEL_TTL = reverse(IanaElements.MPLS_TOP_LABEL_TTL);

  /**
   * {@code reverseMplsLabelStackLength}: unsigned32, octets; element 201 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_LENGTH}.
   */
  public static final IntegerElement REVERSE_MPLS_LABEL_STACK_LENGTH = reverse(IanaElements.MPLS_LABEL_STACK_LENGTH);

  /**
   * {@code reverseMplsLabelStackDepth}: unsigned32, entries; element 202 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_DEPTH}.
   */
  public static final IntegerElement REVERSE_MPLS_LABEL_STACK_DEPTH = reverse(IanaElements.MPLS_LABEL_STACK_DEPTH);

  /**
   * {@code reverseMplsTopLabelExp}: unsigned8, flags; element 203 of enterprise 29305, the reverse of {@link IanaElements#MPLS_TOP_LABEL_EXP}.
   */
  public static final IntegerElement REVERSE_MPLS_TOP_LABEL_EXP = reverse(IanaElements.MPLS_TOP_LABEL_EXP);

  /**
   * {@code reverseIpPayloadLength}: unsigned32, octets; element 204 of enterprise 29305, the reverse of {@link IanaElements#IP_PAYLOAD_LENGTH}.
   */
  public static final IntegerElement REVERSE_IP_PAYLOAD_LENGTH = reverse(IanaElements.IP_PAYLOAD_LENGTH);

  ReverseElementsFrom1To204() {
  }

  private static <E extends Enum<E> & CodedValue> CodedElement<E> reverse(CodedElement<E> forward) {
    return forward.reverse();
  }

  private static DateTimeElement reverse(DateTimeElement forward) {
    return new DateTimeElement(forward.definition().reversed());
  }

  private static IntegerElement reverse(IntegerElement forward) {
    return new IntegerElement(forward.definition().reversed());
  }

  private static Ipv4AddressElement reverse(Ipv4AddressElement forward) {
    return new Ipv4AddressElement(forward.definition().reversed());
  }

  private static Ipv6AddressElement reverse(Ipv6AddressElement forward) {
    return new Ipv6AddressElement(forward.definition().reversed());
  }

  private static MacAddressElement reverse(MacAddressElement forward) {
    return new MacAddressElement(forward.definition().reversed());
  }

  private static OctetArrayElement reverse(OctetArrayElement forward) {
    return new OctetArrayElement(forward.definition().reversed());
  }

  private static StringElement reverse(StringElement forward) {
    return new StringElement(forward.definition().reversed());
  }
}
