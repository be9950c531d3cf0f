// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

/**
 * A part of {@link ReverseElements}.
 */
abstract class ReverseElementsFrom205To372 extends ReverseElementsFrom1To204 {
  /**
   * {@code reverseUdpMessageLength}: unsigned16, octets; element 205 of enterprise 29305, the reverse of {@link IanaElements#UDP_MESSAGE_LENGTH}.
   */
  public static final IntegerElement REVERSE_UDP_MESSAGE_LENGTH = reverse(IanaElements.UDP_MESSAGE_LENGTH);

  /**
   * {@code reverseIsMulticast}: unsigned8, flags; element 206 of enterprise 29305, the reverse of {@link IanaElements#IS_MULTICAST}.
   */
  public static final IntegerElement REVERSE_IS_MULTICAST = reverse(IanaElements.IS_MULTICAST);

  /**
   * {@code reverseIpv4IHL}: unsigned8, 4-octet words; element 207 of enterprise 29305, the reverse of {@link IanaElements#IPV4_IHL}.
   */
  public static final IntegerElement REVERSE_IPV4_IHL = reverse(IanaElements.IPV4_IHL);

  /**
   * {@code reverseIpv4Options}: unsigned32, flags; element 208 of enterprise 29305, the reverse of {@link IanaElements#IPV4_OPTIONS}.
   */
  public static final IntegerElement REVERSE_IPV4_OPTIONS = reverse(IanaElements.IPV4_OPTIONS);

  /**
   * {@code reverseTcpOptions}: unsigned64, flags; element 209 of enterprise 29305, the reverse of {@link IanaElements#TCP_OPTIONS}.
   */
  public static final IntegerElement REVERSE_TCP_OPTIONS = reverse(IanaElements.TCP_OPTIONS);

  /**
   * {@code reverseTcpSynTotalCount}: unsigned64, totalCounter, packets; element 218 of enterprise 29305, the reverse of {@link IanaElements#TCP_SYN_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_TCP_SYN_TOTAL_COUNT = reverse(IanaElements.TCP_SYN_TOTAL_COUNT);

  /**
   * {@code reverseTcpFinTotalCount}: unsigned64, totalCounter, packets; element 219 of enterprise 29305, the reverse of {@link IanaElements#TCP_FIN_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_TCP_FIN_TOTAL_COUNT = reverse(IanaElements.TCP_FIN_TOTAL_COUNT);

  /**
   * {@code reverseTcpRstTotalCount}: unsigned64, totalCounter, packets; element 220 of enterprise 29305, the reverse of {@link IanaElements#TCP_RST_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_TCP_RST_TOTAL_COUNT = reverse(IanaElements.TCP_RST_TOTAL_COUNT);

  /**
   * {@code reverseTcpPshTotalCount}: unsigned64, totalCounter, packets; element 221 of enterprise 29305, the reverse of {@link IanaElements#TCP_PSH_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_TCP_PSH_TOTAL_COUNT = reverse(IanaElements.TCP_PSH_TOTAL_COUNT);

  /**
   * {@code reverseTcpAckTotalCount}: unsigned64, totalCounter, packets; element 222 of enterprise 29305, the reverse of {@link IanaElements#TCP_ACK_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_TCP_ACK_TOTAL_COUNT = reverse(IanaElements.TCP_ACK_TOTAL_COUNT);

  /**
   * {@code reverseTcpUrgTotalCount}: unsigned64, totalCounter, packets; element 223 of enterprise 29305, the reverse of {@link IanaElements#TCP_URG_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_TCP_URG_TOTAL_COUNT = reverse(IanaElements.TCP_URG_TOTAL_COUNT);

  /**
   * {@code reverseIpTotalLength}: unsigned64, octets; element 224 of enterprise 29305, the reverse of {@link IanaElements#IP_TOTAL_LENGTH}.
   */
  public static final IntegerElement REVERSE_IP_TOTAL_LENGTH = reverse(IanaElements.IP_TOTAL_LENGTH);

  /**
   * {@code reversePostNATSourceIPv4Address}: ipv4Address, default; element 225 of enterprise 29305, the reverse of {@link IanaElements#POST_NAT_SOURCE_IPV4_ADDRESS}.
   */
  public static final Ipv4AddressElement REVERSE_POST_NAT_SOURCE_IPV4_ADDRESS = reverse(IanaElements.POST_NAT_SOURCE_IPV4_ADDRESS);

  /**
   * {@code reversePostNATDestinationIPv4Address}: ipv4Address, default; element 226 of enterprise 29305, the reverse of {@link IanaElements#POST_NAT_DESTINATION_IPV4_ADDRESS}.
   */
  public static final Ipv4AddressElement REVERSE_POST_NAT_DESTINATION_IPV4_ADDRESS = reverse(IanaElements.POST_NAT_DESTINATION_IPV4_ADDRESS);

  /**
   * {@code reversePostNAPTSourceTransportPort}: unsigned16, identifier; element 227 of enterprise 29305, the reverse of {@link IanaElements#POST_NAPT_SOURCE_TRANSPORT_PORT}.
   */
  public static final IntegerElement REVERSE_POST_NAPT_SOURCE_TRANSPORT_PORT = reverse(IanaElements.POST_NAPT_SOURCE_TRANSPORT_PORT);

  /**
   * {@code reversePostNAPTDestinationTransportPort}: unsigned16, identifier; element 228 of enterprise 29305, the reverse of {@link IanaElements#POST_NAPT_DESTINATION_TRANSPORT_PORT}.
   */
  public static final IntegerElement REVERSE_POST_NAPT_DESTINATION_TRANSPORT_PORT = reverse(IanaElements.POST_NAPT_DESTINATION_TRANSPORT_PORT);

  /**
   * {@code reverseNatOriginatingAddressRealm}: unsigned8, identifier, 1 to 2; element 229 of enterprise 29305, the reverse of {@link IanaElements#NAT_ORIGINATING_ADDRESS_REALM}.
   */
  public static final IntegerElement REVERSE_NAT_ORIGINATING_ADDRESS_REALM = reverse(IanaElements.NAT_ORIGINATING_ADDRESS_REALM);

  /**
   * {@code reverseNatEvent}: unsigned8, identifier; element 230 of enterprise 29305, the reverse of {@link IanaElements#NAT_EVENT}.
   */
  public static final IntegerElement REVERSE_NAT_EVENT = reverse(IanaElements.NAT_EVENT);

  /**
   * {@code reverseInitiatorOctets}: unsigned64, deltaCounter, octets; element 231 of enterprise 29305, the reverse of {@link IanaElements#INITIATOR_OCTETS}.
   */
  public static final IntegerElement REVERSE_INITIATOR_OCTETS = reverse(IanaElements.INITIATOR_OCTETS);

  /**
   * {@code reverseResponderOctets}: unsigned64, deltaCounter, octets; element 232 of enterprise 29305, the reverse of {@link IanaElements#RESPONDER_OCTETS}.
   */
  public static final IntegerElement REVERSE_RESPONDER_OCTETS = reverse(IanaElements.RESPONDER_OCTETS);

  /**
   * {@code reverseFirewallEvent}: unsigned8; element 233 of enterprise 29305, the reverse of {@link IanaElements#FIREWALL_EVENT}.
   */
  public static final IntegerElement REVERSE_FIREWALL_EVENT = reverse(IanaElements.FIREWALL_EVENT);

  /**
   * {@code reverseIngressVRFID}: unsigned32; element 234 of enterprise 29305, the reverse of {@link IanaElements#INGRESS_VRF_ID}.
   */
  public static final IntegerElement REVERSE_INGRESS_VRF_ID = reverse(IanaElements.INGRESS_VRF_ID);

  /**
   * {@code reverseEgressVRFID}: unsigned32; element 235 of enterprise 29305, the reverse of {@link IanaElements#EGRESS_VRF_ID}.
   */
  public static final IntegerElement REVERSE_EGRESS_VRF_ID = reverse(IanaElements.EGRESS_VRF_ID);

  /**
   * {@code reverseVRFname}: string, default; element 236 of enterprise 29305, the reverse of {@link IanaElements#VRF_NAME}.
   */
  public static final StringElement REVERSE_VRF_NAME = reverse(IanaElements.VRF_NAME);

  /**
   * {@code reversePostMplsTopLabelExp}: unsigned8, flags; element 237 of enterprise 29305, the reverse of {@link IanaElements#POST_MPLS_TOP_LABEL_EXP}.
   */
  public static final IntegerElement REVERSE_POST_MPLS_TOP_LABEL_EXP = reverse(IanaElements.POST_MPLS_TOP_LABEL_EXP);

  /**
   * {@code reverseTcpWindowScale}: unsigned16; element 238 of enterprise 29305, the reverse of {@link IanaElements#TCP_WINDOW_SCALE}.
   */
  public static final IntegerElement REVERSE_TCP_WINDOW_SCALE = reverse(IanaElements.TCP_WINDOW_SCALE);

  /**
   * {@code reverseEthernetHeaderLength}: unsigned8, quantity, octets; element 240 of enterprise 29305, the reverse of {@link IanaElements#ETHERNET_HEADER_LENGTH}.
   */
  public static final IntegerElement REVERSE_ETHERNET_HEADER_LENGTH = reverse(IanaElements.ETHERNET_HEADER_LENGTH);

  /**
   * {@code reverseEthernetPayloadLength}: unsigned16, quantity, octets; element 241 of enterprise 29305, the reverse of {@link IanaElements#ETHERNET_PAYLOAD_LENGTH}.
   */
  public static final IntegerElement REVERSE_ETHERNET_PAYLOAD_LENGTH = reverse(IanaElements.ETHERNET_PAYLOAD_LENGTH);

  /**
   * {@code reverseEthernetTotalLength}: unsigned16, quantity, octets; element 242 of enterprise 29305, the reverse of {@link IanaElements#ETHERNET_TOTAL_LENGTH}.
   */
  public static final IntegerElement REVERSE_ETHERNET_TOTAL_LENGTH = reverse(IanaElements.ETHERNET_TOTAL_LENGTH);

  /**
   * {@code reverseDot1qVlanId}: unsigned16, identifier; element 243 of enterprise 29305, the reverse of {@link IanaElements#DOT1Q_VLAN_ID}.
   */
  public static final IntegerElement REVERSE_DOT1Q_VLAN_ID = reverse(IanaElements.DOT1Q_VLAN_ID);

  /**
   * {@code reverseDot1qPriority}: unsigned8, identifier; element 244 of enterprise 29305, the reverse of {@link IanaElements#DOT1Q_PRIORITY}.
   */
  public static final IntegerElement REVERSE_DOT1Q_PRIORITY = reverse(IanaElements.DOT1Q_PRIORITY);

  /**
   * {@code reverseDot1qCustomerVlanId}: unsigned16, identifier; element 245 of enterprise 29305, the reverse of {@link IanaElements#DOT1Q_CUSTOMER_VLAN_ID}.
   */
  public static final IntegerElement REVERSE_DOT1Q_CUSTOMER_VLAN_ID = reverse(IanaElements.DOT1Q_CUSTOMER_VLAN_ID);

  /**
   * {@code reverseDot1qCustomerPriority}: unsigned8, identifier; element 246 of enterprise 29305, the reverse of {@link IanaElements#DOT1Q_CUSTOMER_PRIORITY}.
   */
  public static final IntegerElement REVERSE_DOT1Q_CUSTOMER_PRIORITY = reverse(IanaElements.DOT1Q_CUSTOMER_PRIORITY);

  /**
   * {@code reverseMetroEvcId}: string, default; element 247 of enterprise 29305, the reverse of {@link IanaElements#METRO_EVC_ID}.
   */
  public static final StringElement REVERSE_METRO_EVC_ID = reverse(IanaElements.METRO_EVC_ID);

  /**
   * {@code reverseMetroEvcType}: unsigned8, identifier; element 248 of enterprise 29305, the reverse of {@link IanaElements#METRO_EVC_TYPE}.
   */
  public static final IntegerElement REVERSE_METRO_EVC_TYPE = reverse(IanaElements.METRO_EVC_TYPE);

  /**
   * {@code reversePseudoWireId}: unsigned32, identifier; element 249 of enterprise 29305, the reverse of {@link IanaElements#PSEUDO_WIRE_ID}.
   */
  public static final IntegerElement REVERSE_PSEUDO_WIRE_ID = reverse(IanaElements.PSEUDO_WIRE_ID);

  /**
   * {@code reversePseudoWireType}: unsigned16, identifier; element 250 of enterprise 29305, the reverse of {@link IanaElements#PSEUDO_WIRE_TYPE}.
   */
  public static final IntegerElement REVERSE_PSEUDO_WIRE_TYPE = reverse(IanaElements.PSEUDO_WIRE_TYPE);

  /**
   * {@code reversePseudoWireControlWord}: unsigned32, identifier; element 251 of enterprise 29305, the reverse of {@link IanaElements#PSEUDO_WIRE_CONTROL_WORD}.
   */
  public static final IntegerElement REVERSE_PSEUDO_WIRE_CONTROL_WORD = reverse(IanaElements.PSEUDO_WIRE_CONTROL_WORD);

  /**
   * {@code reverseIngressPhysicalInterface}: unsigned32, identifier; element 252 of enterprise 29305, the reverse of {@link IanaElements#INGRESS_PHYSICAL_INTERFACE}.
   */
  public static final IntegerElement REVERSE_INGRESS_PHYSICAL_INTERFACE = reverse(IanaElements.INGRESS_PHYSICAL_INTERFACE);

  /**
   * {@code reverseEgressPhysicalInterface}: unsigned32, identifier; element 253 of enterprise 29305, the reverse of {@link IanaElements#EGRESS_PHYSICAL_INTERFACE}.
   */
  public static final IntegerElement REVERSE_EGRESS_PHYSICAL_INTERFACE = reverse(IanaElements.EGRESS_PHYSICAL_INTERFACE);

  /**
   * {@code reversePostDot1qVlanId}: unsigned16, identifier; element 254 of enterprise 29305, the reverse of {@link IanaElements#POST_DOT1Q_VLAN_ID}.
   */
  public static final IntegerElement REVERSE_POST_DOT1Q_VLAN_ID = reverse(IanaElements.POST_DOT1Q_VLAN_ID);

  /**
   * {@code reversePostDot1qCustomerVlanId}: unsigned16, identifier; element 255 of enterprise 29305, the reverse of {@link IanaElements#POST_DOT1Q_CUSTOMER_VLAN_ID}.
   */
  public static final IntegerElement REVERSE_POST_DOT1Q_CUSTOMER_VLAN_ID = reverse(IanaElements.POST_DOT1Q_CUSTOMER_VLAN_ID);

  /**
   * {@code reverseEthernetType}: unsigned16, identifier; element 256 of enterprise 29305, the reverse of {@link IanaElements#ETHERNET_TYPE}.
   */
  public static final IntegerElement REVERSE_ETHERNET_TYPE = reverse(IanaElements.ETHERNET_TYPE);

  /**
   * {@code reversePostIpPrecedence}: unsigned8, identifier, 0 to 7; element 257 of enterprise 29305, the reverse of {@link IanaElements#POST_IP_PRECEDENCE}.
   */
  public static final IntegerElement REVERSE_POST_IP_PRECEDENCE = reverse(IanaElements.POST_IP_PRECEDENCE);

  /**
   * {@code reverseCollectionTimeMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 258 of enterprise 29305, the reverse of {@link IanaElements#COLLECTION_TIME_MILLISECONDS}.
   */
  public static final DateTimeElement REVERSE_COLLECTION_TIME_MILLISECONDS = reverse(IanaElements.COLLECTION_TIME_MILLISECONDS);

  /**
   * {@code reverseExportSctpStreamId}: unsigned16, identifier; element 259 of enterprise 29305, the reverse of {@link IanaElements#EXPORT_SCTP_STREAM_ID}.
   */
  public static final IntegerElement REVERSE_EXPORT_SCTP_STREAM_ID = reverse(IanaElements.EXPORT_SCTP_STREAM_ID);

  /**
   * {@code reverseMaxExportSeconds}: dateTimeSeconds, default, seconds; element 260 of enterprise 29305, the reverse of {@link IanaElements#MAX_EXPORT_SECONDS}.
   */
  public static final DateTimeElement REVERSE_MAX_EXPORT_SECONDS = reverse(IanaElements.MAX_EXPORT_SECONDS);

  /**
   * {@code reverseMaxFlowEndSeconds}: dateTimeSeconds, default, seconds; element 261 of enterprise 29305, the reverse of {@link IanaElements#MAX_FLOW_END_SECONDS}.
   */
  public static final DateTimeElement REVERSE_MAX_FLOW_END_SECONDS = reverse(IanaElements.MAX_FLOW_END_SECONDS);

  /**
   * {@code reverseMessageMD5Checksum}: octetArray, default; element 262 of enterprise 29305, the reverse of {@link IanaElements#MESSAGE_MD5_CHECKSUM}.
   */
  public static final OctetArrayElement REVERSE_MESSAGE_MD5_CHECKSUM = reverse(IanaElements.MESSAGE_MD5_CHECKSUM);

  /**
   * {@code reverseMessageScope}: unsigned8, 0 to 0; element 263 of enterprise 29305, the reverse of {@link IanaElements#MESSAGE_SCOPE}.
   */
  public static final IntegerElement REVERSE_MESSAGE_SCOPE = reverse(IanaElements.MESSAGE_SCOPE);

  /**
   * {@code reverseMinExportSeconds}: dateTimeSeconds, default, seconds; element 264 of enterprise 29305, the reverse of {@link IanaElements#MIN_EXPORT_SECONDS}.
   */
  public static final DateTimeElement REVERSE_MIN_EXPORT_SECONDS = reverse(IanaElements.MIN_EXPORT_SECONDS);

  /**
   * {@code reverseMinFlowStartSeconds}: dateTimeSeconds, default, seconds; element 265 of enterprise 29305, the reverse of {@link IanaElements#MIN_FLOW_START_SECONDS}.
   */
  public static final DateTimeElement REVERSE_MIN_FLOW_START_SECONDS = reverse(IanaElements.MIN_FLOW_START_SECONDS);

  /**
   * {@code reverseOpaqueOctets}: octetArray, default; element 266 of enterprise 29305, the reverse of {@link IanaElements#OPAQUE_OCTETS}.
   */
  public static final OctetArrayElement REVERSE_OPAQUE_OCTETS = reverse(IanaElements.OPAQUE_OCTETS);

  /**
   * {@code reverseSessionScope}: unsigned8, 0 to 0; element 267 of enterprise 29305, the reverse of {@link IanaElements#SESSION_SCOPE}.
   */
  public static final IntegerElement REVERSE_SESSION_SCOPE = reverse(IanaElements.SESSION_SCOPE);

  /**
   * {@code reverseMaxFlowEndMicroseconds}: dateTimeMicroseconds, default, microseconds; element 268 of enterprise 29305, the reverse of {@link IanaElements#MAX_FLOW_END_MICROSECONDS}.
   */
  public static final DateTimeElement REVERSE_MAX_FLOW_END_MICROSECONDS = reverse(IanaElements.MAX_FLOW_END_MICROSECONDS);

  /**
   * {@code reverseMaxFlowEndMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 269 of enterprise 29305, the reverse of {@link IanaElements#MAX_FLOW_END_MILLISECONDS}.
   */
  public static final DateTimeElement REVERSE_MAX_FLOW_END_MILLISECONDS = reverse(IanaElements.MAX_FLOW_END_MILLISECONDS);

  /**
   * {@code reverseMaxFlowEndNanoseconds}: dateTimeNanoseconds, default, nanoseconds; element 270 of enterprise 29305, the reverse of {@link IanaElements#MAX_FLOW_END_NANOSECONDS}.
   */
  public static final DateTimeElement REVERSE_MAX_FLOW_END_NANOSECONDS = reverse(IanaElements.MAX_FLOW_END_NANOSECONDS);

  /**
   * {@code reverseMinFlowStartMicroseconds}: dateTimeMicroseconds, default, microseconds; element 271 of enterprise 29305, the reverse of {@link IanaElements#MIN_FLOW_START_MICROSECONDS}.
   */
  public static final DateTimeElement REVERSE_MIN_FLOW_START_MICROSECONDS = reverse(IanaElements.MIN_FLOW_START_MICROSECONDS);

  /**
   * {@code reverseMinFlowStartMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 272 of enterprise 29305, the reverse of {@link IanaElements#MIN_FLOW_START_MILLISECONDS}.
   */
  public static final DateTimeElement REVERSE_MIN_FLOW_START_MILLISECONDS = reverse(IanaElements.MIN_FLOW_START_MILLISECONDS);

  /**
   * {@code reverseMinFlowStartNanoseconds}: dateTimeNanoseconds, default, nanoseconds; element 273 of enterprise 29305, the reverse of {@link IanaElements#MIN_FLOW_START_NANOSECONDS}.
   */
  public static final DateTimeElement REVERSE_MIN_FLOW_START_NANOSECONDS = reverse(IanaElements.MIN_FLOW_START_NANOSECONDS);

  /**
   * {@code reverseCollectorCertificate}: octetArray, default; element 274 of enterprise 29305, the reverse of {@link IanaElements#COLLECTOR_CERTIFICATE}.
   */
  public static final OctetArrayElement REVERSE_COLLECTOR_CERTIFICATE = reverse(IanaElements.COLLECTOR_CERTIFICATE);

  /**
   * {@code reverseExporterCertificate}: octetArray, default; element 275 of enterprise 29305, the reverse of {@link IanaElements#EXPORTER_CERTIFICATE}.
   */
  public static final OctetArrayElement REVERSE_EXPORTER_CERTIFICATE = reverse(IanaElements.EXPORTER_CERTIFICATE);

  /**
   * {@code reverseDataRecordsReliability}: boolean, default; element 276 of enterprise 29305, the reverse of {@link IanaElements#DATA_RECORDS_RELIABILITY}.
   */
  public static final BooleanElement REVERSE_DATA_RECORDS_RELIABILITY = reverse(IanaElements.DATA_RECORDS_RELIABILITY);

  /**
   * {@code reverseObservationPointType}: unsigned8, identifier; element 277 of enterprise 29305, the reverse of {@link IanaElements#OBSERVATION_POINT_TYPE}.
   */
  public static final IntegerElement REVERSE_OBSERVATION_POINT_TYPE = reverse(IanaElements.OBSERVATION_POINT_TYPE);

  /**
   * {@code reverseNewConnectionDeltaCount}: unsigned32, deltaCounter; element 278 of enterprise 29305, the reverse of {@link IanaElements#NEW_CONNECTION_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_NEW_CONNECTION_DELTA_COUNT = reverse(IanaElements.NEW_CONNECTION_DELTA_COUNT);

  /**
   * {@code reverseConnectionSumDurationSeconds}: unsigned64, seconds; element 279 of enterprise 29305, the reverse of {@link IanaElements#CONNECTION_SUM_DURATION_SECONDS}.
   */
  public static final IntegerElement REVERSE_CONNECTION_SUM_DURATION_SECONDS = reverse(IanaElements.CONNECTION_SUM_DURATION_SECONDS);

  /**
   * {@code reverseConnectionTransactionId}: unsigned64, identifier; element 280 of enterprise 29305, the reverse of {@link IanaElements#CONNECTION_TRANSACTION_ID}.
   */
  public static final IntegerElement REVERSE_CONNECTION_TRANSACTION_ID = reverse(IanaElements.CONNECTION_TRANSACTION_ID);

  /**
   * {@code reversePostNATSourceIPv6Address}: ipv6Address, default; element 281 of enterprise 29305, the reverse of {@link IanaElements#POST_NAT_SOURCE_IPV6_ADDRESS}.
   */
  public static final Ipv6AddressElement REVERSE_POST_NAT_SOURCE_IPV6_ADDRESS = reverse(IanaElements.POST_NAT_SOURCE_IPV6_ADDRESS);

  /**
   * {@code reversePostNATDestinationIPv6Address}: ipv6Address, default; element 282 of enterprise 29305, the reverse of {@link IanaElements#POST_NAT_DESTINATION_IPV6_ADDRESS}.
   */
  public static final Ipv6AddressElement REVERSE_POST_NAT_DESTINATION_IPV6_ADDRESS = reverse(IanaElements.POST_NAT_DESTINATION_IPV6_ADDRESS);

  /**
   * {@code reverseNatPoolId}: unsigned32, identifier; element 283 of enterprise 29305, the reverse of {@link IanaElements#NAT_POOL_ID}.
   */
  public static final IntegerElement REVERSE_NAT_POOL_ID = reverse(IanaElements.NAT_POOL_ID);

  /**
   * {@code reverseNatPoolName}: string, default; element 284 of enterprise 29305, the reverse of {@link IanaElements#NAT_POOL_NAME}.
   */
  public static final StringElement REVERSE_NAT_POOL_NAME = reverse(IanaElements.NAT_POOL_NAME);

  /**
   * {@code reverseAnonymizationFlags}: unsigned16, flags; element 285 of enterprise 29305, the reverse of {@link IanaElements#ANONYMIZATION_FLAGS}.
   */
  public static final IntegerElement REVERSE_ANONYMIZATION_FLAGS = reverse(IanaElements.ANONYMIZATION_FLAGS);

  /**
   * {@code reverseAnonymizationTechnique}: unsigned16, identifier; element 286 of enterprise 29305, the reverse of {@link IanaElements#ANONYMIZATION_TECHNIQUE}.
   */
  public static final IntegerElement REVERSE_ANONYMIZATION_TECHNIQUE = reverse(IanaElements.ANONYMIZATION_TECHNIQUE);

  /**
   * {@code reverseInformationElementIndex}: unsigned16, identifier; element 287 of enterprise 29305, the reverse of {@link IanaElements#INFORMATION_ELEMENT_INDEX}.
   */
  public static final IntegerElement REVERSE_INFORMATION_ELEMENT_INDEX = reverse(IanaElements.INFORMATION_ELEMENT_INDEX);

  /**
   * {@code reverseP2pTechnology}: string, default; element 288 of enterprise 29305, the reverse of {@link IanaElements#P2P_TECHNOLOGY}.
   */
  public static final StringElement REVERSE_P2P_TECHNOLOGY = reverse(IanaElements.P2P_TECHNOLOGY);

  /**
   * {@code reverseTunnelTechnology}: string, default; element 289 of enterprise 29305, the reverse of {@link IanaElements#TUNNEL_TECHNOLOGY}.
   */
  public static final StringElement REVERSE_TUNNEL_TECHNOLOGY = reverse(IanaElements.TUNNEL_TECHNOLOGY);

  /**
   * {@code reverseEncryptedTechnology}: string, default; element 290 of enterprise 29305, the reverse of {@link IanaElements#ENCRYPTED_TECHNOLOGY}.
   */
  public static final StringElement REVERSE_ENCRYPTED_TECHNOLOGY = reverse(IanaElements.ENCRYPTED_TECHNOLOGY);

  /**
   * {@code reverseBasicList}: basicList, list; element 291 of enterprise 29305, the reverse of {@link IanaElements#BASIC_LIST}.
   */
  public static final ListElement REVERSE_BASIC_LIST = reverse(IanaElements.BASIC_LIST);

  /**
   * {@code reverseSubTemplateList}: subTemplateList, list; element 292 of enterprise 29305, the reverse of {@link IanaElements#SUB_TEMPLATE_LIST}.
   */
  public static final ListElement REVERSE_SUB_TEMPLATE_LIST = reverse(IanaElements.SUB_TEMPLATE_LIST);

  /**
   * {@code reverseSubTemplateMultiList}: subTemplateMultiList, list; element 293 of enterprise 29305, the reverse of {@link IanaElements#SUB_TEMPLATE_MULTI_LIST}.
   */
  public static final ListElement REVERSE_SUB_TEMPLATE_MULTI_LIST = reverse(IanaElements.SUB_TEMPLATE_MULTI_LIST);

  /**
   * {@code reverseBgpValidityState}: unsigned8, identifier; element 294 of enterprise 29305, the reverse of {@link IanaElements#BGP_VALIDITY_STATE}.
   */
  public static final IntegerElement REVERSE_BGP_VALIDITY_STATE = reverse(IanaElements.BGP_VALIDITY_STATE);

  /**
   * {@code reverseIPSecSPI}: unsigned32, identifier; element 295 of enterprise 29305, the reverse of {@link IanaElements#IPSEC_SPI}.
   */
  public static final IntegerElement REVERSE_IPSEC_SPI = reverse(IanaElements.IPSEC_SPI);

  /**
   * {@code reverseGreKey}: unsigned32, identifier; element 296 of enterprise 29305, the reverse of {@link IanaElements#GRE_KEY}.
   */
  public static final IntegerElement REVERSE_GRE_KEY = reverse(IanaElements.GRE_KEY);

  /**
   * {@code reverseNatType}: unsigned8, identifier; element 297 of enterprise 29305, the reverse of {@link IanaElements#NAT_TYPE}.
   */
  public static final IntegerElement REVERSE_NAT_TYPE = reverse(IanaElements.NAT_TYPE);

  /**
   * {@code reverseInitiatorPackets}: unsigned64, deltaCounter, packets; element 298 of enterprise 29305, the reverse of {@link IanaElements#INITIATOR_PACKETS}.
   */
  public static final IntegerElement REVERSE_INITIATOR_PACKETS = reverse(IanaElements.INITIATOR_PACKETS);

  /**
   * {@code reverseResponderPackets}: unsigned64, deltaCounter, packets; element 299 of enterprise 29305, the reverse of {@link IanaElements#RESPONDER_PACKETS}.
   */
  public static final IntegerElement REVERSE_RESPONDER_PACKETS = reverse(IanaElements.RESPONDER_PACKETS);

  /**
   * {@code reverseObservationDomainName}: string, default; element 300 of enterprise 29305, the reverse of {@link IanaElements#OBSERVATION_DOMAIN_NAME}.
   */
  public static final StringElement REVERSE_OBSERVATION_DOMAIN_NAME = reverse(IanaElements.OBSERVATION_DOMAIN_NAME);

  /**
   * {@code reverseSelectionSequenceId}: unsigned64, identifier; element 301 of enterprise 29305, the reverse of {@link IanaElements#SELECTION_SEQUENCE_ID}.
   */
  public static final IntegerElement REVERSE_SELECTION_SEQUENCE_ID = reverse(IanaElements.SELECTION_SEQUENCE_ID);

  /**
   * {@code reverseSelectorId}: unsigned64, identifier; element 302 of enterprise 29305, the reverse of {@link IanaElements#SELECTOR_ID}.
   */
  public static final IntegerElement REVERSE_SELECTOR_ID = reverse(IanaElements.SELECTOR_ID);

  /**
   * {@code reverseInformationElementId}: unsigned16, identifier; element 303 of enterprise 29305, the reverse of {@link IanaElements#INFORMATION_ELEMENT_ID}.
   */
  public static final IntegerElement REVERSE_INFORMATION_ELEMENT_ID = reverse(IanaElements.INFORMATION_ELEMENT_ID);

  /**
   * {@code reverseSelectorAlgorithm}: unsigned16, identifier; element 304 of enterprise 29305, the reverse of {@link IanaElements#SELECTOR_ALGORITHM}.
   */
  public static final IntegerElement REVERSE_SELECTOR_ALGORITHM = reverse(IanaElements.SELECTOR_ALGORITHM);

  /**
   * {@code reverseSamplingPacketInterval}: unsigned32, quantity, packets; element 305 of enterprise 29305, the reverse of {@link IanaElements#SAMPLING_PACKET_INTERVAL}.
   */
  public static final IntegerElement REVERSE_SAMPLING_PACKET_INTERVAL = reverse(IanaElements.SAMPLING_PACKET_INTERVAL);

  /**
   * {@code reverseSamplingPacketSpace}: unsigned32, quantity, packets; element 306 of enterprise 29305, the reverse of {@link IanaElements#SAMPLING_PACKET_SPACE}.
   */
  public static final IntegerElement REVERSE_SAMPLING_PACKET_SPACE = reverse(IanaElements.SAMPLING_PACKET_SPACE);

  /**
   * {@code reverseSamplingTimeInterval}: unsigned32, quantity, microseconds; element 307 of enterprise 29305, the reverse of {@link IanaElements#SAMPLING_TIME_INTERVAL}.
   */
  public static final IntegerElement REVERSE_SAMPLING_TIME_INTERVAL = reverse(IanaElements.SAMPLING_TIME_INTERVAL);

  /**
   * {@code reverseSamplingTimeSpace}: unsigned32, quantity, microseconds; element 308 of enterprise 29305, the reverse of {@link IanaElements#SAMPLING_TIME_SPACE}.
   */
  public static final IntegerElement REVERSE_SAMPLING_TIME_SPACE = reverse(IanaElements.SAMPLING_TIME_SPACE);

  /**
   * {@code reverseSamplingSize}: unsigned32, quantity, packets; element 309 of enterprise 29305, the reverse of {@link IanaElements#SAMPLING_SIZE}.
   */
  public static final IntegerElement REVERSE_SAMPLING_SIZE = reverse(IanaElements.SAMPLING_SIZE);

  /**
   * {@code reverseSamplingPopulation}: unsigned32, quantity, packets; element 310 of enterprise 29305, the reverse of {@link IanaElements#SAMPLING_POPULATION}.
   */
  public static final IntegerElement REVERSE_SAMPLING_POPULATION = reverse(IanaElements.SAMPLING_POPULATION);

  /**
   * {@code reverseSamplingProbability}: float64, quantity; element 311 of enterprise 29305, the reverse of {@link IanaElements#SAMPLING_PROBABILITY}.
   */
  public static final FloatElement REVERSE_SAMPLING_PROBABILITY = reverse(IanaElements.SAMPLING_PROBABILITY);

  /**
   * {@code reverseDataLinkFrameSize}: unsigned16, quantity; element 312 of enterprise 29305, the reverse of {@link IanaElements#DATA_LINK_FRAME_SIZE}.
   */
  public static final IntegerElement REVERSE_DATA_LINK_FRAME_SIZE = reverse(IanaElements.DATA_LINK_FRAME_SIZE);

  /**
   * {@code reverseIpHeaderPacketSection}: octetArray, default; element 313 of enterprise 29305, the reverse of {@link IanaElements#IP_HEADER_PACKET_SECTION}.
   */
  public static final OctetArrayElement REVERSE_IP_HEADER_PACKET_SECTION = reverse(IanaElements.IP_HEADER_PACKET_SECTION);

  /**
   * {@code reverseIpPayloadPacketSection}: octetArray, default; element 314 of enterprise 29305, the reverse of {@link IanaElements#IP_PAYLOAD_PACKET_SECTION}.
   */
  public static final OctetArrayElement REVERSE_IP_PAYLOAD_PACKET_SECTION = reverse(IanaElements.IP_PAYLOAD_PACKET_SECTION);

  /**
   * {@code reverseDataLinkFrameSection}: octetArray, default; element 315 of enterprise 29305, the reverse of {@link IanaElements#DATA_LINK_FRAME_SECTION}.
   */
  public static final OctetArrayElement REVERSE_DATA_LINK_FRAME_SECTION = reverse(IanaElements.DATA_LINK_FRAME_SECTION);

  /**
   * {@code reverseMplsLabelStackSection}: octetArray, default; element 316 of enterprise 29305, the reverse of {@link IanaElements#MPLS_LABEL_STACK_SECTION}.
   */
  public static final OctetArrayElement REVERSE_MPLS_LABEL_STACK_SECTION = reverse(IanaElements.MPLS_LABEL_STACK_SECTION);

  /**
   * {@code reverseMplsPayloadPacketSection}: octetArray, default; element 317 of enterprise 29305, the reverse of {@link IanaElements#MPLS_PAYLOAD_PACKET_SECTION}.
   */
  public static final OctetArrayElement REVERSE_MPLS_PAYLOAD_PACKET_SECTION = reverse(IanaElements.MPLS_PAYLOAD_PACKET_SECTION);

  /**
   * {@code reverseSelectorIdTotalPktsObserved}: unsigned64, totalCounter, packets; element 318 of enterprise 29305, the reverse of {@link IanaElements#SELECTOR_ID_TOTAL_PKTS_OBSERVED}.
   */
  public static final IntegerElement REVERSE_SELECTOR_ID_TOTAL_PKTS_OBSERVED = reverse(IanaElements.SELECTOR_ID_TOTAL_PKTS_OBSERVED);

  /**
   * {@code reverseSelectorIdTotalPktsSelected}: unsigned64, totalCounter, packets; element 319 of enterprise 29305, the reverse of {@link IanaElements#SELECTOR_ID_TOTAL_PKTS_SELECTED}.
   */
  public static final IntegerElement REVERSE_SELECTOR_ID_TOTAL_PKTS_SELECTED = reverse(IanaElements.SELECTOR_ID_TOTAL_PKTS_SELECTED);

  /**
   * {@code reverseAbsoluteError}: float64, quantity, inferred; element 320 of enterprise 29305, the reverse of {@link IanaElements#ABSOLUTE_ERROR}.
   */
  public static final FloatElement REVERSE_ABSOLUTE_ERROR = reverse(IanaElements.ABSOLUTE_ERROR);

  /**
   * {@code reverseRelativeError}: float64, quantity; element 321 of enterprise 29305, the reverse of {@link IanaElements#RELATIVE_ERROR}.
   */
  public static final FloatElement REVERSE_RELATIVE_ERROR = reverse(IanaElements.RELATIVE_ERROR);

  /**
   * {@code reverseObservationTimeSeconds}: dateTimeSeconds, default, seconds; element 322 of enterprise 29305, the reverse of {@link IanaElements#OBSERVATION_TIME_SECONDS}.
   */
  public static final DateTimeElement REVERSE_OBSERVATION_TIME_SECONDS = reverse(IanaElements.OBSERVATION_TIME_SECONDS);

  /**
   * {@code reverseObservationTimeMilliseconds}: dateTimeMilliseconds, default, milliseconds; element 323 of enterprise 29305, the reverse of {@link IanaElements#OBSERVATION_TIME_MILLISECONDS}.
   */
  public static final DateTimeElement REVERSE_OBSERVATION_TIME_MILLISECONDS = reverse(IanaElements.OBSERVATION_TIME_MILLISECONDS);

  /**
   * {@code reverseObservationTimeMicroseconds}: dateTimeMicroseconds, default, microseconds; element 324 of enterprise 29305, the reverse of {@link IanaElements#OBSERVATION_TIME_MICROSECONDS}.
   */
  public static final DateTimeElement REVERSE_OBSERVATION_TIME_MICROSECONDS = reverse(IanaElements.OBSERVATION_TIME_MICROSECONDS);

  /**
   * {@code reverseObservationTimeNanoseconds}: dateTimeNanoseconds, default, nanoseconds; element 325 of enterprise 29305, the reverse of {@link IanaElements#OBSERVATION_TIME_NANOSECONDS}.
   */
  public static final DateTimeElement REVERSE_OBSERVATION_TIME_NANOSECONDS = reverse(IanaElements.OBSERVATION_TIME_NANOSECONDS);

  /**
   * {@code reverseDigestHashValue}: unsigned64, quantity; element 326 of enterprise 29305, the reverse of {@link IanaElements#DIGEST_HASH_VALUE}.
   */
  public static final IntegerElement REVERSE_DIGEST_HASH_VALUE = reverse(IanaElements.DIGEST_HASH_VALUE);

  /**
   * {@code reverseHashIPPayloadOffset}: unsigned64, quantity; element 327 of enterprise 29305, the reverse of {@link IanaElements#HASH_IP_PAYLOAD_OFFSET}.
   */
  public static final IntegerElement REVERSE_HASH_IP_PAYLOAD_OFFSET = reverse(IanaElements.HASH_IP_PAYLOAD_OFFSET);

  /**
   * {@code reverseHashIPPayloadSize}: unsigned64, quantity; element 328 of enterprise 29305, the reverse of {@link IanaElements#HASH_IP_PAYLOAD_SIZE}.
   */
  public static final IntegerElement REVERSE_HASH_IP_PAYLOAD_SIZE = reverse(IanaElements.HASH_IP_PAYLOAD_SIZE);

  /**
   * {@code reverseHashOutputRangeMin}: unsigned64, quantity; element 329 of enterprise 29305, the reverse of {@link IanaElements#HASH_OUTPUT_RANGE_MIN}.
   */
  public static final IntegerElement REVERSE_HASH_OUTPUT_RANGE_MIN = reverse(IanaElements.HASH_OUTPUT_RANGE_MIN);

  /**
   * {@code reverseHashOutputRangeMax}: unsigned64, quantity; element 330 of enterprise 29305, the reverse of {@link IanaElements#HASH_OUTPUT_RANGE_MAX}.
   */
  public static final IntegerElement REVERSE_HASH_OUTPUT_RANGE_MAX = reverse(IanaElements.HASH_OUTPUT_RANGE_MAX);

  /**
   * {@code reverseHashSelectedRangeMin}: unsigned64, quantity; element 331 of enterprise 29305, the reverse of {@link IanaElements#HASH_SELECTED_RANGE_MIN}.
   */
  public static final IntegerElement REVERSE_HASH_SELECTED_RANGE_MIN = reverse(IanaElements.HASH_SELECTED_RANGE_MIN);

  /**
   * {@code reverseHashSelectedRangeMax}: unsigned64, quantity; element 332 of enterprise 29305, the reverse of {@link IanaElements#HASH_SELECTED_RANGE_MAX}.
   */
  public static final IntegerElement REVERSE_HASH_SELECTED_RANGE_MAX = reverse(IanaElements.HASH_SELECTED_RANGE_MAX);

  /**
   * {@code reverseHashDigestOutput}: boolean, default; element 333 of enterprise 29305, the reverse of {@link IanaElements#HASH_DIGEST_OUTPUT}.
   */
  public static final BooleanElement REVERSE_HASH_DIGEST_OUTPUT = reverse(IanaElements.HASH_DIGEST_OUTPUT);

  /**
   * {@code reverseHashInitialiserValue}: unsigned64, quantity; element 334 of enterprise 29305, the reverse of {@link IanaElements#HASH_INITIALISER_VALUE}.
   */
  public static final IntegerElement REVERSE_HASH_INITIALISER_VALUE = reverse(IanaElements.HASH_INITIALISER_VALUE);

  /**
   * {@code reverseSelectorName}: string, default; element 335 of enterprise 29305, the reverse of {@link IanaElements#SELECTOR_NAME}.
   */
  public static final StringElement REVERSE_SELECTOR_NAME = reverse(IanaElements.SELECTOR_NAME);

  /**
   * {@code reverseUpperCILimit}: float64, quantity; element 336 of enterprise 29305, the reverse of {@link IanaElements#UPPER_CI_LIMIT}.
   */
  public static final FloatElement REVERSE_UPPER_CI_LIMIT = reverse(IanaElements.UPPER_CI_LIMIT);

  /**
   * {@code reverseLowerCILimit}: float64, quantity; element 337 of enterprise 29305, the reverse of {@link IanaElements#LOWER_CI_LIMIT}.
   */
  public static final FloatElement REVERSE_LOWER_CI_LIMIT = reverse(IanaElements.LOWER_CI_LIMIT);

  /**
   * {@code reverseConfidenceLevel}: float64, quantity; element 338 of enterprise 29305, the reverse of {@link IanaElements#CONFIDENCE_LEVEL}.
   */
  public static final FloatElement REVERSE_CONFIDENCE_LEVEL = reverse(IanaElements.CONFIDENCE_LEVEL);

  /**
   * {@code reverseInformationElementDataType}: unsigned8; element 339 of enterprise 29305, the reverse of {@link IanaElements#INFORMATION_ELEMENT_DATA_TYPE}.
   */
  public static final IntegerElement REVERSE_INFORMATION_ELEMENT_DATA_TYPE = reverse(IanaElements.INFORMATION_ELEMENT_DATA_TYPE);

  /**
   * {@code reverseInformationElementDescription}: string, default; element 340 of enterprise 29305, the reverse of {@link IanaElements#INFORMATION_ELEMENT_DESCRIPTION}.
   */
  public static final StringElement REVERSE_INFORMATION_ELEMENT_DESCRIPTION = reverse(IanaElements.INFORMATION_ELEMENT_DESCRIPTION);

  /**
   * {@code reverseInformationElementName}: string, default; element 341 of enterprise 29305, the reverse of {@link IanaElements#INFORMATION_ELEMENT_NAME}.
   */
  public static final StringElement REVERSE_INFORMATION_ELEMENT_NAME = reverse(IanaElements.INFORMATION_ELEMENT_NAME);

  /**
   * {@code reverseInformationElementRangeBegin}: unsigned64, quantity; element 342 of enterprise 29305, the reverse of {@link IanaElements#INFORMATION_ELEMENT_RANGE_BEGIN}.
   */
  public static final IntegerElement REVERSE_INFORMATION_ELEMENT_RANGE_BEGIN = reverse(IanaElements.INFORMATION_ELEMENT_RANGE_BEGIN);

  /**
   * {@code reverseInformationElementRangeEnd}: unsigned64, quantity; element 343 of enterprise 29305, the reverse of {@link IanaElements#INFORMATION_ELEMENT_RANGE_END}.
   */
  public static final IntegerElement REVERSE_INFORMATION_ELEMENT_RANGE_END = reverse(IanaElements.INFORMATION_ELEMENT_RANGE_END);

  /**
   * {@code reverseInformationElementSemantics}: unsigned8; element 344 of enterprise 29305, the reverse of {@link IanaElements#INFORMATION_ELEMENT_SEMANTICS}.
   */
  public static final IntegerElement REVERSE_INFORMATION_ELEMENT_SEMANTICS = reverse(IanaElements.INFORMATION_ELEMENT_SEMANTICS);

  /**
   * {@code reverseInformationElementUnits}: unsigned16; element 345 of enterprise 29305, the reverse of {@link IanaElements#INFORMATION_ELEMENT_UNITS}.
   */
  public static final IntegerElement REVERSE_INFORMATION_ELEMENT_UNITS = reverse(IanaElements.INFORMATION_ELEMENT_UNITS);

  /**
   * {@code reversePrivateEnterpriseNumber}: unsigned32, identifier; element 346 of enterprise 29305, the reverse of {@link IanaElements#PRIVATE_ENTERPRISE_NUMBER}.
   */
  public static final IntegerElement REVERSE_PRIVATE_ENTERPRISE_NUMBER = reverse(IanaElements.PRIVATE_ENTERPRISE_NUMBER);

  /**
   * {@code reverseVirtualStationInterfaceId}: octetArray, default; element 347 of enterprise 29305, the reverse of {@link IanaElements#VIRTUAL_STATION_INTERFACE_ID}.
   */
  public static final OctetArrayElement REVERSE_VIRTUAL_STATION_INTERFACE_ID = reverse(IanaElements.VIRTUAL_STATION_INTERFACE_ID);

  /**
   * {@code reverseVirtualStationInterfaceName}: string, default; element 348 of enterprise 29305, the reverse of {@link IanaElements#VIRTUAL_STATION_INTERFACE_NAME}.
   */
  public static final StringElement REVERSE_VIRTUAL_STATION_INTERFACE_NAME = reverse(IanaElements.VIRTUAL_STATION_INTERFACE_NAME);

  /**
   * {@code reverseVirtualStationUUID}: octetArray, default; element 349 of enterprise 29305, the reverse of {@link IanaElements#VIRTUAL_STATION_UUID}.
   */
  public static final OctetArrayElement REVERSE_VIRTUAL_STATION_UUID = reverse(IanaElements.VIRTUAL_STATION_UUID);

  /**
   * {@code reverseVirtualStationName}: string, default; element 350 of enterprise 29305, the reverse of {@link IanaElements#VIRTUAL_STATION_NAME}.
   */
  public static final StringElement REVERSE_VIRTUAL_STATION_NAME = reverse(IanaElements.VIRTUAL_STATION_NAME);

  /**
   * {@code reverseLayer2SegmentId}: unsigned64, identifier; element 351 of enterprise 29305, the reverse of {@link IanaElements#LAYER2_SEGMENT_ID}.
   */
  public static final IntegerElement REVERSE_LAYER2_SEGMENT_ID = reverse(IanaElements.LAYER2_SEGMENT_ID);

  /**
   * {@code reverseLayer2OctetDeltaCount}: unsigned64, deltaCounter, octets; element 352 of enterprise 29305, the reverse of {@link IanaElements#LAYER2_OCTET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_LAYER2_OCTET_DELTA_COUNT = reverse(IanaElements.LAYER2_OCTET_DELTA_COUNT);

  /**
   * {@code reverseLayer2OctetTotalCount}: unsigned64, totalCounter, octets; element 353 of enterprise 29305, the reverse of {@link IanaElements#LAYER2_OCTET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_LAYER2_OCTET_TOTAL_COUNT = reverse(IanaElements.LAYER2_OCTET_TOTAL_COUNT);

  /**
   * {@code reverseIngressUnicastPacketTotalCount}: unsigned64, totalCounter, packets; element 354 of enterprise 29305, the reverse of {@link IanaElements#INGRESS_UNICAST_PACKET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_INGRESS_UNICAST_PACKET_TOTAL_COUNT = reverse(IanaElements.INGRESS_UNICAST_PACKET_TOTAL_COUNT);

  /**
   * {@code reverseIngressMulticastPacketTotalCount}: unsigned64, totalCounter, packets; element 355 of enterprise 29305, the reverse of {@link IanaElements#INGRESS_MULTICAST_PACKET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_INGRESS_MULTICAST_PACKET_TOTAL_COUNT = reverse(IanaElements.INGRESS_MULTICAST_PACKET_TOTAL_COUNT);

  /**
   * {@code reverseIngressBroadcastPacketTotalCount}: unsigned64, totalCounter, packets; element 356 of enterprise 29305, the reverse of {@link IanaElements#INGRESS_BROADCAST_PACKET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_INGRESS_BROADCAST_PACKET_TOTAL_COUNT = reverse(IanaElements.INGRESS_BROADCAST_PACKET_TOTAL_COUNT);

  /**
   * {@code reverseEgressUnicastPacketTotalCount}: unsigned64, totalCounter, packets; element 357 of enterprise 29305, the reverse of {@link IanaElements#EGRESS_UNICAST_PACKET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_EGRESS_UNICAST_PACKET_TOTAL_COUNT = reverse(IanaElements.EGRESS_UNICAST_PACKET_TOTAL_COUNT);

  /**
   * {@code reverseEgressBroadcastPacketTotalCount}: unsigned64, totalCounter, packets; element 358 of enterprise 29305, the reverse of {@link IanaElements#EGRESS_BROADCAST_PACKET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_EGRESS_BROADCAST_PACKET_TOTAL_COUNT = reverse(IanaElements.EGRESS_BROADCAST_PACKET_TOTAL_COUNT);

  /**
   * {@code reverseMonitoringIntervalStartMilliSeconds}: dateTimeMilliseconds, default, milliseconds; element 359 of enterprise 29305, the reverse of {@link IanaElements#MONITORING_INTERVAL_START_MILLI_SECONDS}.
   */
  public static final DateTimeElement REVERSE_MONITORING_INTERVAL_START_MILLI_SECONDS = reverse(IanaElements.MONITORING_INTERVAL_START_MILLI_SECONDS);

  /**
   * {@code reverseMonitoringIntervalEndMilliSeconds}: dateTimeMilliseconds, default, milliseconds; element 360 of enterprise 29305, the reverse of {@link IanaElements#MONITORING_INTERVAL_END_MILLI_SECONDS}.
   */
  public static final DateTimeElement REVERSE_MONITORING_INTERVAL_END_MILLI_SECONDS = reverse(IanaElements.MONITORING_INTERVAL_END_MILLI_SECONDS);

  /**
   * {@code reversePortRangeStart}: unsigned16, identifier; element 361 of enterprise 29305, the reverse of {@link IanaElements#PORT_RANGE_START}.
   */
  public static final IntegerElement REVERSE_PORT_RANGE_START = reverse(IanaElements.PORT_RANGE_START);

  /**
   * {@code reversePortRangeEnd}: unsigned16, identifier; element 362 of enterprise 29305, the reverse of {@link IanaElements#PORT_RANGE_END}.
   */
  public static final IntegerElement REVERSE_PORT_RANGE_END = reverse(IanaElements.PORT_RANGE_END);

  /**
   * {@code reversePortRangeStepSize}: unsigned16, identifier; element 363 of enterprise 29305, the reverse of {@link IanaElements#PORT_RANGE_STEP_SIZE}.
   */
  public static final IntegerElement REVERSE_PORT_RANGE_STEP_SIZE = reverse(IanaElements.PORT_RANGE_STEP_SIZE);

  /**
   * {@code reversePortRangeNumPorts}: unsigned16, identifier; element 364 of enterprise 29305, the reverse of {@link IanaElements#PORT_RANGE_NUM_PORTS}.
   */
  public static final IntegerElement REVERSE_PORT_RANGE_NUM_PORTS = reverse(IanaElements.PORT_RANGE_NUM_PORTS);

  /**
   * {@code reverseStaMacAddress}: macAddress, default; element 365 of enterprise 29305, the reverse of {@link IanaElements#STA_MAC_ADDRESS}.
   */
  public static final MacAddressElement REVERSE_STA_MAC_ADDRESS = reverse(IanaElements.STA_MAC_ADDRESS);

  /**
   * {@code reverseStaIPv4Address}: ipv4Address, default; element 366 of enterprise 29305, the reverse of {@link IanaElements#STA_IPV4_ADDRESS}.
   */
  public static final Ipv4AddressElement REVERSE_STA_IPV4_ADDRESS = reverse(IanaElements.STA_IPV4_ADDRESS);

  /**
   * {@code reverseWtpMacAddress}: macAddress, default; element 367 of enterprise 29305, the reverse of {@link IanaElements#WTP_MAC_ADDRESS}.
   */
  public static final MacAddressElement REVERSE_WTP_MAC_ADDRESS = reverse(IanaElements.WTP_MAC_ADDRESS);

  /**
   * {@code reverseIngressInterfaceType}: unsigned32, identifier; element 368 of enterprise 29305, the reverse of {@link IanaElements#INGRESS_INTERFACE_TYPE}.
   */
  public static final IntegerElement REVERSE_INGRESS_INTERFACE_TYPE = reverse(IanaElements.INGRESS_INTERFACE_TYPE);

  /**
   * {@code reverseEgressInterfaceType}: unsigned32, identifier; element 369 of enterprise 29305, the reverse of {@link IanaElements#EGRESS_INTERFACE_TYPE}.
   */
  public static final IntegerElement REVERSE_EGRESS_INTERFACE_TYPE = reverse(IanaElements.EGRESS_INTERFACE_TYPE);

  /**
   * {@code reverseRtpSequenceNumber}: unsigned16; element 370 of enterprise 29305, the reverse of {@link IanaElements#RTP_SEQUENCE_NUMBER}.
   */
  public static final IntegerElement REVERSE_RTP_SEQUENCE_NUMBER = reverse(IanaElements.RTP_SEQUENCE_NUMBER);

  /**
   * {@code reverseUserName}: string, default; element 371 of enterprise 29305, the reverse of {@link IanaElements#USER_NAME}.
   */
  public static final StringElement REVERSE_USER_NAME = reverse(IanaElements.USER_NAME);

  /**
   * {@code reverseApplicationCategoryName}: string, default; element 372 of enterprise 29305, the reverse of {@link IanaElements#APPLICATION_CATEGORY_NAME}.
   */
  public static final StringElement REVERSE_APPLICATION_CATEGORY_NAME = reverse(IanaElements.APPLICATION_CATEGORY_NAME);

  ReverseElementsFrom205To372() {
  }

  private static BooleanElement reverse(BooleanElement forward) {
    return new BooleanElement(forward.definition().reversed());
  }

  private static DateTimeElement reverse(DateTimeElement forward) {
    return new DateTimeElement(forward.definition().reversed());
  }

  private static FloatElement reverse(FloatElement forward) {
    return new FloatElement(forward.definition().reversed());
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

  private static ListElement reverse(ListElement forward) {
    return new ListElement(forward.definition().reversed());
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
