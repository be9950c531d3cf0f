// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

import java.util.List;
import javax.annotation.Nullable;

/**
 * The Information Elements IANA assigns, enterprise number 0, registry revision 2026-07-22.
 *
 * <p>502 elements, each typed by how it is read. Source: the IANA registry "IPFIX Information Elements"; RFC 7012.
 *
 * <pre>{@code
 * long octets = record.longValue(IanaElements.OCTET_DELTA_COUNT);
 * Instant end = record.instant(IanaElements.FLOW_END_SECONDS);
 * }</pre>
 */
public final class IanaElements extends IanaElementsFrom198To365 {
  /**
   * {@code staIPv4Address}: ipv4Address, default; element 366 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final Ipv4AddressElement STA_IPV4_ADDRESS = ipv4Address(366, "staIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code wtpMacAddress}: macAddress, default; element 367 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final MacAddressElement WTP_MAC_ADDRESS = macAddress(367, "wtpMacAddress", DataType.MAC_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code ingressInterfaceType}: unsigned32, identifier; element 368 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement INGRESS_INTERFACE_TYPE = integer(368, "ingressInterfaceType", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code egressInterfaceType}: unsigned32, identifier; element 369 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement EGRESS_INTERFACE_TYPE = integer(369, "egressInterfaceType", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code rtpSequenceNumber}: unsigned16; element 370 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement RTP_SEQUENCE_NUMBER = integer(370, "rtpSequenceNumber", DataType.UNSIGNED16, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code userName}: string, default; element 371 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement USER_NAME = string(371, "userName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code applicationCategoryName}: string, default; element 372 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement APPLICATION_CATEGORY_NAME = string(372, "applicationCategoryName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code applicationSubCategoryName}: string, default; element 373 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement APPLICATION_SUB_CATEGORY_NAME = string(373, "applicationSubCategoryName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code applicationGroupName}: string, default; element 374 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final StringElement APPLICATION_GROUP_NAME = string(374, "applicationGroupName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code originalFlowsPresent}: unsigned64, deltaCounter, flows; element 375 of IANA.
   *
   * <p>Revision 1 of 2013-06-25.
   */
  public static final IntegerElement ORIGINAL_FLOWS_PRESENT = integer(375, "originalFlowsPresent", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.FLOWS, null, true, false);

  /**
   * {@code originalFlowsInitiated}: unsigned64, deltaCounter, flows; element 376 of IANA.
   *
   * <p>Revision 1 of 2013-06-25.
   */
  public static final IntegerElement ORIGINAL_FLOWS_INITIATED = integer(376, "originalFlowsInitiated", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.FLOWS, null, true, false);

  /**
   * {@code originalFlowsCompleted}: unsigned64, deltaCounter, flows; element 377 of IANA.
   *
   * <p>Revision 1 of 2013-06-25.
   */
  public static final IntegerElement ORIGINAL_FLOWS_COMPLETED = integer(377, "originalFlowsCompleted", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.FLOWS, null, true, false);

  /**
   * {@code distinctCountOfSourceIPAddress}: unsigned64, totalCounter; element 378 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DISTINCT_COUNT_OF_SOURCE_IP_ADDRESS = integer(378, "distinctCountOfSourceIPAddress", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code distinctCountOfDestinationIPAddress}: unsigned64, totalCounter; element 379 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DISTINCT_COUNT_OF_DESTINATION_IP_ADDRESS = integer(379, "distinctCountOfDestinationIPAddress", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code distinctCountOfSourceIPv4Address}: unsigned32, totalCounter; element 380 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DISTINCT_COUNT_OF_SOURCE_IPV4_ADDRESS = integer(380, "distinctCountOfSourceIPv4Address", DataType.UNSIGNED32, DataTypeSemantics.TOTAL_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code distinctCountOfDestinationIPv4Address}: unsigned32, totalCounter; element 381 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DISTINCT_COUNT_OF_DESTINATION_IPV4_ADDRESS = integer(381, "distinctCountOfDestinationIPv4Address", DataType.UNSIGNED32, DataTypeSemantics.TOTAL_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code distinctCountOfSourceIPv6Address}: unsigned64, totalCounter; element 382 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DISTINCT_COUNT_OF_SOURCE_IPV6_ADDRESS = integer(382, "distinctCountOfSourceIPv6Address", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code distinctCountOfDestinationIPv6Address}: unsigned64, totalCounter; element 383 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement DISTINCT_COUNT_OF_DESTINATION_IPV6_ADDRESS = integer(383, "distinctCountOfDestinationIPv6Address", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code valueDistributionMethod}: unsigned8; element 384 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement VALUE_DISTRIBUTION_METHOD = integer(384, "valueDistributionMethod", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code rfc3550JitterMilliseconds}: unsigned32, quantity, milliseconds; element 385 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement RFC3550_JITTER_MILLISECONDS = integer(385, "rfc3550JitterMilliseconds", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.MILLISECONDS, null, true, false);

  /**
   * {@code rfc3550JitterMicroseconds}: unsigned32, quantity, microseconds; element 386 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement RFC3550_JITTER_MICROSECONDS = integer(386, "rfc3550JitterMicroseconds", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.MICROSECONDS, null, true, false);

  /**
   * {@code rfc3550JitterNanoseconds}: unsigned32, quantity, nanoseconds; element 387 of IANA.
   *
   * <p>Revision 0 of 2013-02-18.
   */
  public static final IntegerElement RFC3550_JITTER_NANOSECONDS = integer(387, "rfc3550JitterNanoseconds", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.NANOSECONDS, null, true, false);

  /**
   * {@code dot1qDEI}: boolean, default; element 388 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final BooleanElement DOT1Q_DEI = booleanValued(388, "dot1qDEI", DataType.BOOLEAN, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code dot1qCustomerDEI}: boolean, default; element 389 of IANA.
   *
   * <p>Revision 1 of 2014-02-03.
   */
  public static final BooleanElement DOT1Q_CUSTOMER_DEI = booleanValued(389, "dot1qCustomerDEI", DataType.BOOLEAN, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code flowSelectorAlgorithm}: unsigned16, identifier; element 390 of IANA.
   *
   * <p>Revision 0 of 2013-06-07.
   */
  public static final IntegerElement FLOW_SELECTOR_ALGORITHM = integer(390, "flowSelectorAlgorithm", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code flowSelectedOctetDeltaCount}: unsigned64, deltaCounter, octets; element 391 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement FLOW_SELECTED_OCTET_DELTA_COUNT = integer(391, "flowSelectedOctetDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code flowSelectedPacketDeltaCount}: unsigned64, deltaCounter, packets; element 392 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement FLOW_SELECTED_PACKET_DELTA_COUNT = integer(392, "flowSelectedPacketDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code flowSelectedFlowDeltaCount}: unsigned64, deltaCounter, flows; element 393 of IANA.
   *
   * <p>Revision 1 of 2014-08-13.
   */
  public static final IntegerElement FLOW_SELECTED_FLOW_DELTA_COUNT = integer(393, "flowSelectedFlowDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.FLOWS, null, true, false);

  /**
   * {@code selectorIDTotalFlowsObserved}: unsigned64, flows; element 394 of IANA.
   *
   * <p>Revision 0 of 2013-06-07.
   */
  public static final IntegerElement SELECTOR_ID_TOTAL_FLOWS_OBSERVED = integer(394, "selectorIDTotalFlowsObserved", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.FLOWS, null, true, false);

  /**
   * {@code selectorIDTotalFlowsSelected}: unsigned64, flows; element 395 of IANA.
   *
   * <p>Revision 0 of 2013-06-07.
   */
  public static final IntegerElement SELECTOR_ID_TOTAL_FLOWS_SELECTED = integer(395, "selectorIDTotalFlowsSelected", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.FLOWS, null, true, false);

  /**
   * {@code samplingFlowInterval}: unsigned64, flows; element 396 of IANA.
   *
   * <p>Revision 0 of 2013-06-07.
   */
  public static final IntegerElement SAMPLING_FLOW_INTERVAL = integer(396, "samplingFlowInterval", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.FLOWS, null, true, false);

  /**
   * {@code samplingFlowSpacing}: unsigned64, flows; element 397 of IANA.
   *
   * <p>Revision 0 of 2013-06-07.
   */
  public static final IntegerElement SAMPLING_FLOW_SPACING = integer(397, "samplingFlowSpacing", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.FLOWS, null, true, false);

  /**
   * {@code flowSamplingTimeInterval}: unsigned64, microseconds; element 398 of IANA.
   *
   * <p>Revision 0 of 2013-06-07.
   */
  public static final IntegerElement FLOW_SAMPLING_TIME_INTERVAL = integer(398, "flowSamplingTimeInterval", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.MICROSECONDS, null, true, false);

  /**
   * {@code flowSamplingTimeSpacing}: unsigned64, microseconds; element 399 of IANA.
   *
   * <p>Revision 0 of 2013-06-07.
   */
  public static final IntegerElement FLOW_SAMPLING_TIME_SPACING = integer(399, "flowSamplingTimeSpacing", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.MICROSECONDS, null, true, false);

  /**
   * {@code hashFlowDomain}: unsigned16, identifier; element 400 of IANA.
   *
   * <p>Revision 0 of 2013-06-07.
   */
  public static final IntegerElement HASH_FLOW_DOMAIN = integer(400, "hashFlowDomain", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code transportOctetDeltaCount}: unsigned64, deltaCounter, octets; element 401 of IANA.
   *
   * <p>Revision 0 of 2013-08-01.
   */
  public static final IntegerElement TRANSPORT_OCTET_DELTA_COUNT = integer(401, "transportOctetDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code transportPacketDeltaCount}: unsigned64, deltaCounter, packets; element 402 of IANA.
   *
   * <p>Revision 0 of 2013-08-01.
   */
  public static final IntegerElement TRANSPORT_PACKET_DELTA_COUNT = integer(402, "transportPacketDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.PACKETS, null, true, false);

  /**
   * {@code originalExporterIPv4Address}: ipv4Address; element 403 of IANA.
   *
   * <p>Revision 0 of 2013-12-24.
   */
  public static final Ipv4AddressElement ORIGINAL_EXPORTER_IPV4_ADDRESS = ipv4Address(403, "originalExporterIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code originalExporterIPv6Address}: ipv6Address; element 404 of IANA.
   *
   * <p>Revision 0 of 2013-12-24.
   */
  public static final Ipv6AddressElement ORIGINAL_EXPORTER_IPV6_ADDRESS = ipv6Address(404, "originalExporterIPv6Address", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code originalObservationDomainId}: unsigned32, identifier; element 405 of IANA.
   *
   * <p>Revision 0 of 2013-12-24.
   */
  public static final IntegerElement ORIGINAL_OBSERVATION_DOMAIN_ID = integer(405, "originalObservationDomainId", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code intermediateProcessId}: unsigned32, identifier; element 406 of IANA.
   *
   * <p>Revision 0 of 2013-12-24.
   */
  public static final IntegerElement INTERMEDIATE_PROCESS_ID = integer(406, "intermediateProcessId", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code ignoredDataRecordTotalCount}: unsigned64, totalCounter; element 407 of IANA.
   *
   * <p>Revision 0 of 2013-12-24.
   */
  public static final IntegerElement IGNORED_DATA_RECORD_TOTAL_COUNT = integer(407, "ignoredDataRecordTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code dataLinkFrameType}: unsigned16, flags; element 408 of IANA.
   *
   * <p>Revision 0 of 2014-01-11.
   */
  public static final IntegerElement DATA_LINK_FRAME_TYPE = integer(408, "dataLinkFrameType", DataType.UNSIGNED16, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code sectionOffset}: unsigned16, quantity; element 409 of IANA.
   *
   * <p>Revision 0 of 2014-01-11.
   */
  public static final IntegerElement SECTION_OFFSET = integer(409, "sectionOffset", DataType.UNSIGNED16, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code sectionExportedOctets}: unsigned16, quantity; element 410 of IANA.
   *
   * <p>Revision 0 of 2014-01-11.
   */
  public static final IntegerElement SECTION_EXPORTED_OCTETS = integer(410, "sectionExportedOctets", DataType.UNSIGNED16, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code dot1qServiceInstanceTag}: octetArray, default; element 411 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final OctetArrayElement DOT1Q_SERVICE_INSTANCE_TAG = octetArray(411, "dot1qServiceInstanceTag", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code dot1qServiceInstanceId}: unsigned32, identifier, 0 to 0xFFFFFF; element 412 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement DOT1Q_SERVICE_INSTANCE_ID = integer(412, "dot1qServiceInstanceId", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, new ValueRange(0, 16777215), true, false);

  /**
   * {@code dot1qServiceInstancePriority}: unsigned8, identifier, 0 to 7; element 413 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement DOT1Q_SERVICE_INSTANCE_PRIORITY = integer(413, "dot1qServiceInstancePriority", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, new ValueRange(0, 7), true, false);

  /**
   * {@code dot1qCustomerSourceMacAddress}: macAddress, default; element 414 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final MacAddressElement DOT1Q_CUSTOMER_SOURCE_MAC_ADDRESS = macAddress(414, "dot1qCustomerSourceMacAddress", DataType.MAC_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code dot1qCustomerDestinationMacAddress}: macAddress, default; element 415 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final MacAddressElement DOT1Q_CUSTOMER_DESTINATION_MAC_ADDRESS = macAddress(415, "dot1qCustomerDestinationMacAddress", DataType.MAC_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code postLayer2OctetDeltaCount}: unsigned64, deltaCounter, octets; element 417 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement POST_LAYER2_OCTET_DELTA_COUNT = integer(417, "postLayer2OctetDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code postMCastLayer2OctetDeltaCount}: unsigned64, deltaCounter, octets; element 418 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement POST_MCAST_LAYER2_OCTET_DELTA_COUNT = integer(418, "postMCastLayer2OctetDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code postLayer2OctetTotalCount}: unsigned64, totalCounter, octets; element 420 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement POST_LAYER2_OCTET_TOTAL_COUNT = integer(420, "postLayer2OctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code postMCastLayer2OctetTotalCount}: unsigned64, totalCounter, octets; element 421 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement POST_MCAST_LAYER2_OCTET_TOTAL_COUNT = integer(421, "postMCastLayer2OctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code minimumLayer2TotalLength}: unsigned64, octets; element 422 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement MINIMUM_LAYER2_TOTAL_LENGTH = integer(422, "minimumLayer2TotalLength", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code maximumLayer2TotalLength}: unsigned64, octets; element 423 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement MAXIMUM_LAYER2_TOTAL_LENGTH = integer(423, "maximumLayer2TotalLength", DataType.UNSIGNED64, DataTypeSemantics.DEFAULT, Units.OCTETS, null, true, false);

  /**
   * {@code droppedLayer2OctetDeltaCount}: unsigned64, deltaCounter, octets; element 424 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement DROPPED_LAYER2_OCTET_DELTA_COUNT = integer(424, "droppedLayer2OctetDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code droppedLayer2OctetTotalCount}: unsigned64, totalCounter, octets; element 425 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement DROPPED_LAYER2_OCTET_TOTAL_COUNT = integer(425, "droppedLayer2OctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code ignoredLayer2OctetTotalCount}: unsigned64, totalCounter, octets; element 426 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement IGNORED_LAYER2_OCTET_TOTAL_COUNT = integer(426, "ignoredLayer2OctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code notSentLayer2OctetTotalCount}: unsigned64, totalCounter, octets; element 427 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement NOT_SENT_LAYER2_OCTET_TOTAL_COUNT = integer(427, "notSentLayer2OctetTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code layer2OctetDeltaSumOfSquares}: unsigned64, deltaCounter, octets; element 428 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement LAYER2_OCTET_DELTA_SUM_OF_SQUARES = integer(428, "layer2OctetDeltaSumOfSquares", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code layer2OctetTotalSumOfSquares}: unsigned64, totalCounter, octets; element 429 of IANA.
   *
   * <p>Revision 1 of 2014-05-02.
   */
  public static final IntegerElement LAYER2_OCTET_TOTAL_SUM_OF_SQUARES = integer(429, "layer2OctetTotalSumOfSquares", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.OCTETS, null, true, false);

  /**
   * {@code layer2FrameDeltaCount}: unsigned64, deltaCounter, frames; element 430 of IANA.
   *
   * <p>Revision 0 of 2014-05-02.
   */
  public static final IntegerElement LAYER2_FRAME_DELTA_COUNT = integer(430, "layer2FrameDeltaCount", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.FRAMES, null, true, false);

  /**
   * {@code layer2FrameTotalCount}: unsigned64, totalCounter, frames; element 431 of IANA.
   *
   * <p>Revision 0 of 2014-05-02.
   */
  public static final IntegerElement LAYER2_FRAME_TOTAL_COUNT = integer(431, "layer2FrameTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.FRAMES, null, true, false);

  /**
   * {@code pseudoWireDestinationIPv4Address}: ipv4Address, default; element 432 of IANA.
   *
   * <p>Revision 0 of 2014-05-28.
   */
  public static final Ipv4AddressElement PSEUDO_WIRE_DESTINATION_IPV4_ADDRESS = ipv4Address(432, "pseudoWireDestinationIPv4Address", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code ignoredLayer2FrameTotalCount}: unsigned64, totalCounter, frames; element 433 of IANA.
   *
   * <p>Revision 0 of 2014-06-27.
   */
  public static final IntegerElement IGNORED_LAYER2_FRAME_TOTAL_COUNT = integer(433, "ignoredLayer2FrameTotalCount", DataType.UNSIGNED64, DataTypeSemantics.TOTAL_COUNTER, Units.FRAMES, null, true, false);

  /**
   * {@code mibObjectValueInteger}: signed32, quantity; element 434 of IANA.
   *
   * <p>Revision 1 of 2017-04-30.
   */
  public static final IntegerElement MIB_OBJECT_VALUE_INTEGER = integer(434, "mibObjectValueInteger", DataType.SIGNED32, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code mibObjectValueOctetString}: octetArray, default; element 435 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final OctetArrayElement MIB_OBJECT_VALUE_OCTET_STRING = octetArray(435, "mibObjectValueOctetString", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mibObjectValueOID}: octetArray, default; element 436 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final OctetArrayElement MIB_OBJECT_VALUE_OID = octetArray(436, "mibObjectValueOID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mibObjectValueBits}: octetArray, flags; element 437 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final OctetArrayElement MIB_OBJECT_VALUE_BITS = octetArray(437, "mibObjectValueBits", DataType.OCTET_ARRAY, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code mibObjectValueIPAddress}: ipv4Address, default; element 438 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final Ipv4AddressElement MIB_OBJECT_VALUE_IP_ADDRESS = ipv4Address(438, "mibObjectValueIPAddress", DataType.IPV4_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mibObjectValueCounter}: unsigned64, snmpCounter; element 439 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final IntegerElement MIB_OBJECT_VALUE_COUNTER = integer(439, "mibObjectValueCounter", DataType.UNSIGNED64, DataTypeSemantics.SNMP_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code mibObjectValueGauge}: unsigned32, snmpGauge; element 440 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final IntegerElement MIB_OBJECT_VALUE_GAUGE = integer(440, "mibObjectValueGauge", DataType.UNSIGNED32, DataTypeSemantics.SNMP_GAUGE, Units.NONE, null, true, false);

  /**
   * {@code mibObjectValueTimeTicks}: unsigned32, quantity; element 441 of IANA.
   *
   * <p>Revision 1 of 2017-04-30.
   */
  public static final IntegerElement MIB_OBJECT_VALUE_TIME_TICKS = integer(441, "mibObjectValueTimeTicks", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code mibObjectValueUnsigned}: unsigned32, quantity; element 442 of IANA.
   *
   * <p>Revision 1 of 2017-04-30.
   */
  public static final IntegerElement MIB_OBJECT_VALUE_UNSIGNED = integer(442, "mibObjectValueUnsigned", DataType.UNSIGNED32, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code mibObjectValueTable}: subTemplateList, list; element 443 of IANA.
   *
   * <p>Revision 1 of 2017-04-30.
   */
  public static final ListElement MIB_OBJECT_VALUE_TABLE = list(443, "mibObjectValueTable", DataType.SUB_TEMPLATE_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code mibObjectValueRow}: subTemplateList, list; element 444 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final ListElement MIB_OBJECT_VALUE_ROW = list(444, "mibObjectValueRow", DataType.SUB_TEMPLATE_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code mibObjectIdentifier}: octetArray, default; element 445 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final OctetArrayElement MIB_OBJECT_IDENTIFIER = octetArray(445, "mibObjectIdentifier", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mibSubIdentifier}: unsigned32, identifier; element 446 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final IntegerElement MIB_SUB_IDENTIFIER = integer(446, "mibSubIdentifier", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code mibIndexIndicator}: unsigned64, flags; element 447 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final IntegerElement MIB_INDEX_INDICATOR = integer(447, "mibIndexIndicator", DataType.UNSIGNED64, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code mibCaptureTimeSemantics}: unsigned8, identifier; element 448 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final IntegerElement MIB_CAPTURE_TIME_SEMANTICS = integer(448, "mibCaptureTimeSemantics", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code mibContextEngineID}: octetArray, default; element 449 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final OctetArrayElement MIB_CONTEXT_ENGINE_ID = octetArray(449, "mibContextEngineID", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mibContextName}: string, default; element 450 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final StringElement MIB_CONTEXT_NAME = string(450, "mibContextName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mibObjectName}: string, default; element 451 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final StringElement MIB_OBJECT_NAME = string(451, "mibObjectName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mibObjectDescription}: string, default; element 452 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final StringElement MIB_OBJECT_DESCRIPTION = string(452, "mibObjectDescription", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mibObjectSyntax}: string, default; element 453 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final StringElement MIB_OBJECT_SYNTAX = string(453, "mibObjectSyntax", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mibModuleName}: string, default; element 454 of IANA.
   *
   * <p>Revision 0 of 2015-12-13.
   */
  public static final StringElement MIB_MODULE_NAME = string(454, "mibModuleName", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mobileIMSI}: string, default; element 455 of IANA.
   *
   * <p>Revision 0 of 2015-12-15.
   */
  public static final StringElement MOBILE_IMSI = string(455, "mobileIMSI", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code mobileMSISDN}: string, default; element 456 of IANA.
   *
   * <p>Revision 0 of 2015-12-15.
   */
  public static final StringElement MOBILE_MSISDN = string(456, "mobileMSISDN", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code httpStatusCode}: unsigned16, identifier, 0 to 999; element 457 of IANA.
   *
   * <p>Revision 0 of 2016-04-28.
   */
  public static final IntegerElement HTTP_STATUS_CODE = integer(457, "httpStatusCode", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, new ValueRange(0, 999), true, false);

  /**
   * {@code sourceTransportPortsLimit}: unsigned16, quantity, ports, 1 to 65535; element 458 of IANA.
   *
   * <p>Revision 1 of 2017-08-01.
   */
  public static final IntegerElement SOURCE_TRANSPORT_PORTS_LIMIT = integer(458, "sourceTransportPortsLimit", DataType.UNSIGNED16, DataTypeSemantics.QUANTITY, Units.PORTS, new ValueRange(1, 65535), true, false);

  /**
   * {@code httpRequestMethod}: string; element 459 of IANA.
   *
   * <p>Revision 0 of 2016-11-15.
   */
  public static final StringElement HTTP_REQUEST_METHOD = string(459, "httpRequestMethod", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code httpRequestHost}: string; element 460 of IANA.
   *
   * <p>Revision 0 of 2016-11-15.
   */
  public static final StringElement HTTP_REQUEST_HOST = string(460, "httpRequestHost", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code httpRequestTarget}: string; element 461 of IANA.
   *
   * <p>Revision 0 of 2016-11-15.
   */
  public static final StringElement HTTP_REQUEST_TARGET = string(461, "httpRequestTarget", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code httpMessageVersion}: string; element 462 of IANA.
   *
   * <p>Revision 0 of 2016-11-15.
   */
  public static final StringElement HTTP_MESSAGE_VERSION = string(462, "httpMessageVersion", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code natInstanceID}: unsigned32, identifier; element 463 of IANA.
   *
   * <p>Revision 0 of 2017-03-15.
   */
  public static final IntegerElement NAT_INSTANCE_ID = integer(463, "natInstanceID", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code internalAddressRealm}: octetArray, identifier; element 464 of IANA.
   *
   * <p>Revision 0 of 2017-03-15.
   */
  public static final OctetArrayElement INTERNAL_ADDRESS_REALM = octetArray(464, "internalAddressRealm", DataType.OCTET_ARRAY, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code externalAddressRealm}: octetArray, identifier; element 465 of IANA.
   *
   * <p>Revision 0 of 2017-03-15.
   */
  public static final OctetArrayElement EXTERNAL_ADDRESS_REALM = octetArray(465, "externalAddressRealm", DataType.OCTET_ARRAY, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code natQuotaExceededEvent}: unsigned32, identifier; element 466 of IANA.
   *
   * <p>Revision 0 of 2017-03-15.
   */
  public static final IntegerElement NAT_QUOTA_EXCEEDED_EVENT = integer(466, "natQuotaExceededEvent", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code natThresholdEvent}: unsigned32, identifier; element 467 of IANA.
   *
   * <p>Revision 0 of 2017-03-15.
   */
  public static final IntegerElement NAT_THRESHOLD_EVENT = integer(467, "natThresholdEvent", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code httpUserAgent}: string, default; element 468 of IANA.
   *
   * <p>Revision 0 of 2017-04-19.
   */
  public static final StringElement HTTP_USER_AGENT = string(468, "httpUserAgent", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code httpContentType}: string, default; element 469 of IANA.
   *
   * <p>Revision 0 of 2017-04-19.
   */
  public static final StringElement HTTP_CONTENT_TYPE = string(469, "httpContentType", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code httpReasonPhrase}: string, default; element 470 of IANA.
   *
   * <p>Revision 0 of 2017-06-19.
   */
  public static final StringElement HTTP_REASON_PHRASE = string(470, "httpReasonPhrase", DataType.STRING, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code maxSessionEntries}: unsigned32, identifier; element 471 of IANA.
   *
   * <p>Revision 0 of 2017-12-01.
   */
  public static final IntegerElement MAX_SESSION_ENTRIES = integer(471, "maxSessionEntries", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code maxBIBEntries}: unsigned32, identifier; element 472 of IANA.
   *
   * <p>Revision 0 of 2017-12-01.
   */
  public static final IntegerElement MAX_BIB_ENTRIES = integer(472, "maxBIBEntries", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code maxEntriesPerUser}: unsigned32, identifier; element 473 of IANA.
   *
   * <p>Revision 0 of 2017-12-01.
   */
  public static final IntegerElement MAX_ENTRIES_PER_USER = integer(473, "maxEntriesPerUser", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code maxSubscribers}: unsigned32, identifier; element 474 of IANA.
   *
   * <p>Revision 0 of 2017-12-01.
   */
  public static final IntegerElement MAX_SUBSCRIBERS = integer(474, "maxSubscribers", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code maxFragmentsPendingReassembly}: unsigned32, identifier; element 475 of IANA.
   *
   * <p>Revision 0 of 2017-12-01.
   */
  public static final IntegerElement MAX_FRAGMENTS_PENDING_REASSEMBLY = integer(475, "maxFragmentsPendingReassembly", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code addressPoolHighThreshold}: unsigned32, identifier; element 476 of IANA.
   *
   * <p>Revision 0 of 2017-12-01.
   */
  public static final IntegerElement ADDRESS_POOL_HIGH_THRESHOLD = integer(476, "addressPoolHighThreshold", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code addressPoolLowThreshold}: unsigned32, identifier; element 477 of IANA.
   *
   * <p>Revision 0 of 2017-12-01.
   */
  public static final IntegerElement ADDRESS_POOL_LOW_THRESHOLD = integer(477, "addressPoolLowThreshold", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code addressPortMappingHighThreshold}: unsigned32, identifier; element 478 of IANA.
   *
   * <p>Revision 0 of 2017-12-01.
   */
  public static final IntegerElement ADDRESS_PORT_MAPPING_HIGH_THRESHOLD = integer(478, "addressPortMappingHighThreshold", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code addressPortMappingLowThreshold}: unsigned32, identifier; element 479 of IANA.
   *
   * <p>Revision 0 of 2017-12-01.
   */
  public static final IntegerElement ADDRESS_PORT_MAPPING_LOW_THRESHOLD = integer(479, "addressPortMappingLowThreshold", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code addressPortMappingPerUserHighThreshold}: unsigned32, identifier; element 480 of IANA.
   *
   * <p>Revision 0 of 2017-12-01.
   */
  public static final IntegerElement ADDRESS_PORT_MAPPING_PER_USER_HIGH_THRESHOLD = integer(480, "addressPortMappingPerUserHighThreshold", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code globalAddressMappingHighThreshold}: unsigned32, identifier; element 481 of IANA.
   *
   * <p>Revision 0 of 2017-12-01.
   */
  public static final IntegerElement GLOBAL_ADDRESS_MAPPING_HIGH_THRESHOLD = integer(481, "globalAddressMappingHighThreshold", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code vpnIdentifier}: octetArray, default; element 482 of IANA.
   *
   * <p>Revision 0 of 2018-07-10.
   */
  public static final OctetArrayElement VPN_IDENTIFIER = octetArray(482, "vpnIdentifier", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code bgpCommunity}: unsigned32, identifier; element 483 of IANA.
   *
   * <p>Revision 0 of 2019-01-18.
   */
  public static final IntegerElement BGP_COMMUNITY = integer(483, "bgpCommunity", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code bgpSourceCommunityList}: basicList, list; element 484 of IANA.
   *
   * <p>Revision 0 of 2019-01-18.
   */
  public static final ListElement BGP_SOURCE_COMMUNITY_LIST = list(484, "bgpSourceCommunityList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code bgpDestinationCommunityList}: basicList, list; element 485 of IANA.
   *
   * <p>Revision 0 of 2019-01-18.
   */
  public static final ListElement BGP_DESTINATION_COMMUNITY_LIST = list(485, "bgpDestinationCommunityList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code bgpExtendedCommunity}: octetArray, default; element 486 of IANA.
   *
   * <p>Revision 0 of 2019-01-18.
   */
  public static final OctetArrayElement BGP_EXTENDED_COMMUNITY = octetArray(486, "bgpExtendedCommunity", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code bgpSourceExtendedCommunityList}: basicList, list; element 487 of IANA.
   *
   * <p>Revision 0 of 2019-01-18.
   */
  public static final ListElement BGP_SOURCE_EXTENDED_COMMUNITY_LIST = list(487, "bgpSourceExtendedCommunityList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code bgpDestinationExtendedCommunityList}: basicList, list; element 488 of IANA.
   *
   * <p>Revision 0 of 2019-01-18.
   */
  public static final ListElement BGP_DESTINATION_EXTENDED_COMMUNITY_LIST = list(488, "bgpDestinationExtendedCommunityList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code bgpLargeCommunity}: octetArray, default; element 489 of IANA.
   *
   * <p>Revision 0 of 2019-01-18.
   */
  public static final OctetArrayElement BGP_LARGE_COMMUNITY = octetArray(489, "bgpLargeCommunity", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code bgpSourceLargeCommunityList}: basicList, list; element 490 of IANA.
   *
   * <p>Revision 0 of 2019-01-18.
   */
  public static final ListElement BGP_SOURCE_LARGE_COMMUNITY_LIST = list(490, "bgpSourceLargeCommunityList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code bgpDestinationLargeCommunityList}: basicList, list; element 491 of IANA.
   *
   * <p>Revision 0 of 2019-01-18.
   */
  public static final ListElement BGP_DESTINATION_LARGE_COMMUNITY_LIST = list(491, "bgpDestinationLargeCommunityList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code srhFlagsIPv6}: unsigned8, flags; element 492 of IANA.
   *
   * <p>Revision 0 of 2023-06-08.
   */
  public static final IntegerElement SRH_FLAGS_IPV6 = integer(492, "srhFlagsIPv6", DataType.UNSIGNED8, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code srhTagIPv6}: unsigned16, identifier; element 493 of IANA.
   *
   * <p>Revision 0 of 2023-06-08.
   */
  public static final IntegerElement SRH_TAG_IPV6 = integer(493, "srhTagIPv6", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code srhSegmentIPv6}: ipv6Address, default; element 494 of IANA.
   *
   * <p>Revision 0 of 2023-06-08.
   */
  public static final Ipv6AddressElement SRH_SEGMENT_IPV6 = ipv6Address(494, "srhSegmentIPv6", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code srhActiveSegmentIPv6}: ipv6Address, default; element 495 of IANA.
   *
   * <p>Revision 0 of 2023-06-08.
   */
  public static final Ipv6AddressElement SRH_ACTIVE_SEGMENT_IPV6 = ipv6Address(495, "srhActiveSegmentIPv6", DataType.IPV6_ADDRESS, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code srhSegmentIPv6BasicList}: basicList, list; element 496 of IANA.
   *
   * <p>Revision 0 of 2023-06-08.
   */
  public static final ListElement SRH_SEGMENT_IPV6_BASIC_LIST = list(496, "srhSegmentIPv6BasicList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code srhSegmentIPv6ListSection}: octetArray, default; element 497 of IANA.
   *
   * <p>Revision 0 of 2023-06-08.
   */
  public static final OctetArrayElement SRH_SEGMENT_IPV6_LIST_SECTION = octetArray(497, "srhSegmentIPv6ListSection", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code srhSegmentsIPv6Left}: unsigned8, quantity; element 498 of IANA.
   *
   * <p>Revision 0 of 2023-06-08.
   */
  public static final IntegerElement SRH_SEGMENTS_IPV6_LEFT = integer(498, "srhSegmentsIPv6Left", DataType.UNSIGNED8, DataTypeSemantics.QUANTITY, Units.NONE, null, true, false);

  /**
   * {@code srhIPv6Section}: octetArray, default; element 499 of IANA.
   *
   * <p>Revision 0 of 2023-06-08.
   */
  public static final OctetArrayElement SRH_IPV6_SECTION = octetArray(499, "srhIPv6Section", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code srhIPv6ActiveSegmentType}: unsigned8, identifier; element 500 of IANA.
   *
   * <p>Revision 0 of 2023-06-08.
   */
  public static final IntegerElement SRH_IPV6_ACTIVE_SEGMENT_TYPE = integer(500, "srhIPv6ActiveSegmentType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code srhSegmentIPv6LocatorLength}: unsigned8, default; element 501 of IANA.
   *
   * <p>Revision 1 of 2024-01-22.
   */
  public static final IntegerElement SRH_SEGMENT_IPV6_LOCATOR_LENGTH = integer(501, "srhSegmentIPv6LocatorLength", DataType.UNSIGNED8, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code srhSegmentIPv6EndpointBehavior}: unsigned16, identifier; element 502 of IANA.
   *
   * <p>Revision 0 of 2023-06-08.
   */
  public static final IntegerElement SRH_SEGMENT_IPV6_ENDPOINT_BEHAVIOR = integer(502, "srhSegmentIPv6EndpointBehavior", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code transportChecksum}: unsigned16, default; element 503 of IANA.
   *
   * <p>Revision 0 of 2024-03-27.
   */
  public static final IntegerElement TRANSPORT_CHECKSUM = integer(503, "transportChecksum", DataType.UNSIGNED16, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code icmpHeaderPacketSection}: octetArray, default; element 504 of IANA.
   *
   * <p>Revision 0 of 2024-03-27.
   */
  public static final OctetArrayElement ICMP_HEADER_PACKET_SECTION = octetArray(504, "icmpHeaderPacketSection", DataType.OCTET_ARRAY, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code gtpuFlags}: unsigned8, flags; element 505 of IANA.
   *
   * <p>Revision 0 of 2024-04-12.
   */
  public static final IntegerElement GTPU_FLAGS = integer(505, "gtpuFlags", DataType.UNSIGNED8, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code gtpuMsgType}: unsigned8, identifier; element 506 of IANA.
   *
   * <p>Revision 0 of 2024-04-12.
   */
  public static final IntegerElement GTPU_MSG_TYPE = integer(506, "gtpuMsgType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code gtpuTEid}: unsigned32, identifier; element 507 of IANA.
   *
   * <p>Revision 0 of 2024-04-12.
   */
  public static final IntegerElement GTPU_TEID = integer(507, "gtpuTEid", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code gtpuSequenceNum}: unsigned16, identifier; element 508 of IANA.
   *
   * <p>Revision 0 of 2024-04-12.
   */
  public static final IntegerElement GTPU_SEQUENCE_NUM = integer(508, "gtpuSequenceNum", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code gtpuQFI}: unsigned8, identifier; element 509 of IANA.
   *
   * <p>Revision 0 of 2024-04-12.
   */
  public static final IntegerElement GTPU_QFI = integer(509, "gtpuQFI", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code gtpuPduType}: unsigned8, identifier; element 510 of IANA.
   *
   * <p>Revision 0 of 2024-04-12.
   */
  public static final IntegerElement GTPU_PDU_TYPE = integer(510, "gtpuPduType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code bgpSourceAsPathList}: basicList, list; element 511 of IANA.
   *
   * <p>Revision 0 of 2024-05-24.
   */
  public static final ListElement BGP_SOURCE_AS_PATH_LIST = list(511, "bgpSourceAsPathList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code bgpDestinationAsPathList}: basicList, list; element 512 of IANA.
   *
   * <p>Revision 0 of 2024-05-24.
   */
  public static final ListElement BGP_DESTINATION_AS_PATH_LIST = list(512, "bgpDestinationAsPathList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code ipv6ExtensionHeaderType}: unsigned8, identifier; element 513 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final IntegerElement IPV6_EXTENSION_HEADER_TYPE = integer(513, "ipv6ExtensionHeaderType", DataType.UNSIGNED8, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code ipv6ExtensionHeaderCount}: unsigned8, totalCounter; element 514 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final IntegerElement IPV6_EXTENSION_HEADER_COUNT = integer(514, "ipv6ExtensionHeaderCount", DataType.UNSIGNED8, DataTypeSemantics.TOTAL_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code ipv6ExtensionHeadersFull}: unsigned256, flags; element 515 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final Unsigned256Element IPV6_EXTENSION_HEADERS_FULL = unsigned256(515, "ipv6ExtensionHeadersFull", DataType.UNSIGNED256, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code ipv6ExtensionHeaderTypeCountList}: subTemplateList, list; element 516 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final ListElement IPV6_EXTENSION_HEADER_TYPE_COUNT_LIST = list(516, "ipv6ExtensionHeaderTypeCountList", DataType.SUB_TEMPLATE_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code ipv6ExtensionHeadersLimit}: boolean, default; element 517 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final BooleanElement IPV6_EXTENSION_HEADERS_LIMIT = booleanValued(517, "ipv6ExtensionHeadersLimit", DataType.BOOLEAN, DataTypeSemantics.DEFAULT, Units.NONE, null, true, false);

  /**
   * {@code ipv6ExtensionHeadersChainLength}: unsigned32, identifier; element 518 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final IntegerElement IPV6_EXTENSION_HEADERS_CHAIN_LENGTH = integer(518, "ipv6ExtensionHeadersChainLength", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code ipv6ExtensionHeaderChainLengthList}: subTemplateList, list; element 519 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final ListElement IPV6_EXTENSION_HEADER_CHAIN_LENGTH_LIST = list(519, "ipv6ExtensionHeaderChainLengthList", DataType.SUB_TEMPLATE_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code tcpOptionsFull}: unsigned256, flags; element 520 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final Unsigned256Element TCP_OPTIONS_FULL = unsigned256(520, "tcpOptionsFull", DataType.UNSIGNED256, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code tcpSharedOptionExID16}: unsigned16, identifier; element 521 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final IntegerElement TCP_SHARED_OPTION_EX_ID16 = integer(521, "tcpSharedOptionExID16", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code tcpSharedOptionExID32}: unsigned32, identifier; element 522 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final IntegerElement TCP_SHARED_OPTION_EX_ID32 = integer(522, "tcpSharedOptionExID32", DataType.UNSIGNED32, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code tcpSharedOptionExID16List}: basicList, list; element 523 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final ListElement TCP_SHARED_OPTION_EX_ID16_LIST = list(523, "tcpSharedOptionExID16List", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code tcpSharedOptionExID32List}: basicList, list; element 524 of IANA.
   *
   * <p>Revision 0 of 2024-10-07.
   */
  public static final ListElement TCP_SHARED_OPTION_EX_ID32_LIST = list(524, "tcpSharedOptionExID32List", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code udpSafeOptions}: unsigned256, flags; element 525 of IANA.
   *
   * <p>Revision 0 of 2024-10-23.
   */
  public static final Unsigned256Element UDP_SAFE_OPTIONS = unsigned256(525, "udpSafeOptions", DataType.UNSIGNED256, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code udpUnsafeOptions}: unsigned64, flags; element 526 of IANA.
   *
   * <p>Revision 0 of 2024-10-23.
   */
  public static final IntegerElement UDP_UNSAFE_OPTIONS = integer(526, "udpUnsafeOptions", DataType.UNSIGNED64, DataTypeSemantics.FLAGS, Units.NONE, null, true, false);

  /**
   * {@code udpExID}: unsigned16, identifier; element 527 of IANA.
   *
   * <p>Revision 0 of 2024-10-23.
   */
  public static final IntegerElement UDP_EX_ID = integer(527, "udpExID", DataType.UNSIGNED16, DataTypeSemantics.IDENTIFIER, Units.NONE, null, true, false);

  /**
   * {@code udpSafeExIDList}: basicList, list; element 528 of IANA.
   *
   * <p>Revision 0 of 2024-10-23.
   */
  public static final ListElement UDP_SAFE_EX_ID_LIST = list(528, "udpSafeExIDList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code udpUnsafeExIDList}: basicList, list; element 529 of IANA.
   *
   * <p>Revision 0 of 2024-10-23.
   */
  public static final ListElement UDP_UNSAFE_EX_ID_LIST = list(529, "udpUnsafeExIDList", DataType.BASIC_LIST, DataTypeSemantics.LIST, Units.NONE, null, true, false);

  /**
   * {@code pathDelayMeanDeltaMicroseconds}: unsigned32, deltaCounter; element 530 of IANA.
   *
   * <p>Revision 0 of 2026-04-02.
   */
  public static final IntegerElement PATH_DELAY_MEAN_DELTA_MICROSECONDS = integer(530, "pathDelayMeanDeltaMicroseconds", DataType.UNSIGNED32, DataTypeSemantics.DELTA_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code pathDelayMinDeltaMicroseconds}: unsigned32, deltaCounter; element 531 of IANA.
   *
   * <p>Revision 0 of 2026-04-02.
   */
  public static final IntegerElement PATH_DELAY_MIN_DELTA_MICROSECONDS = integer(531, "pathDelayMinDeltaMicroseconds", DataType.UNSIGNED32, DataTypeSemantics.DELTA_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code pathDelayMaxDeltaMicroseconds}: unsigned32, deltaCounter; element 532 of IANA.
   *
   * <p>Revision 0 of 2026-04-02.
   */
  public static final IntegerElement PATH_DELAY_MAX_DELTA_MICROSECONDS = integer(532, "pathDelayMaxDeltaMicroseconds", DataType.UNSIGNED32, DataTypeSemantics.DELTA_COUNTER, Units.NONE, null, true, false);

  /**
   * {@code pathDelaySumDeltaMicroseconds}: unsigned64, deltaCounter; element 533 of IANA.
   *
   * <p>Revision 0 of 2026-04-02.
   */
  public static final IntegerElement PATH_DELAY_SUM_DELTA_MICROSECONDS = integer(533, "pathDelaySumDeltaMicroseconds", DataType.UNSIGNED64, DataTypeSemantics.DELTA_COUNTER, Units.NONE, null, true, false);

  private static final List<InformationElement> ALL = List.of(
  OCTET_DELTA_COUNT,
  PACKET_DELTA_COUNT,
  DELTA_FLOW_COUNT,
  PROTOCOL_IDENTIFIER,
  IP_CLASS_OF_SERVICE,
  TCP_CONTROL_BITS,
  SOURCE_TRANSPORT_PORT,
  SOURCE_IPV4_ADDRESS,
  SOURCE_IPV4_PREFIX_LENGTH,
  INGRESS_INTERFACE,
  DESTINATION_TRANSPORT_PORT,
  DESTINATION_IPV4_ADDRESS,
  DESTINATION_IPV4_PREFIX_LENGTH,
  EGRESS_INTERFACE,
  IP_NEXT_HOP_IPV4_ADDRESS,
  BGP_SOURCE_AS_NUMBER,
  BGP_DESTINATION_AS_NUMBER,
  BGP_NEXT_HOP_IPV4_ADDRESS,
  POST_MCAST_PACKET_DELTA_COUNT,
  POST_MCAST_OCTET_DELTA_COUNT,
  FLOW_END_SYS_UP_TIME,
  FLOW_START_SYS_UP_TIME,
  POST_OCTET_DELTA_COUNT,
  POST_PACKET_DELTA_COUNT,
  MINIMUM_IP_TOTAL_LENGTH,
  MAXIMUM_IP_TOTAL_LENGTH,
  SOURCE_IPV6_ADDRESS,
  DESTINATION_IPV6_ADDRESS,
  SOURCE_IPV6_PREFIX_LENGTH,
  DESTINATION_IPV6_PREFIX_LENGTH,
  FLOW_LABEL_IPV6,
  ICMP_TYPE_CODE_IPV4,
  IGMP_TYPE,
  SAMPLING_INTERVAL,
  SAMPLING_ALGORITHM,
  FLOW_ACTIVE_TIMEOUT,
  FLOW_IDLE_TIMEOUT,
  ENGINE_TYPE,
  ENGINE_ID,
  EXPORTED_OCTET_TOTAL_COUNT,
  EXPORTED_MESSAGE_TOTAL_COUNT,
  EXPORTED_FLOW_RECORD_TOTAL_COUNT,
  IPV4_ROUTER_SC,
  SOURCE_IPV4_PREFIX,
  DESTINATION_IPV4_PREFIX,
  MPLS_TOP_LABEL_TYPE,
  MPLS_TOP_LABEL_IPV4_ADDRESS,
  SAMPLER_ID,
  SAMPLER_MODE,
  SAMPLER_RANDOM_INTERVAL,
  CLASS_ID,
  MINIMUM_TTL,
  MAXIMUM_TTL,
  FRAGMENT_IDENTIFICATION,
  POST_IP_CLASS_OF_SERVICE,
  SOURCE_MAC_ADDRESS,
  POST_DESTINATION_MAC_ADDRESS,
  VLAN_ID,
  POST_VLAN_ID,
  IP_VERSION,
  FLOW_DIRECTION,
  IP_NEXT_HOP_IPV6_ADDRESS,
  BGP_NEXT_HOP_IPV6_ADDRESS,
  IPV6_EXTENSION_HEADERS,
  MPLS_TOP_LABEL_STACK_SECTION,
  MPLS_LABEL_STACK_SECTION2,
  MPLS_LABEL_STACK_SECTION3,
  MPLS_LABEL_STACK_SECTION4,
  MPLS_LABEL_STACK_SECTION5,
  MPLS_LABEL_STACK_SECTION6,
  MPLS_LABEL_STACK_SECTION7,
  MPLS_LABEL_STACK_SECTION8,
  MPLS_LABEL_STACK_SECTION9,
  MPLS_LABEL_STACK_SECTION10,
  DESTINATION_MAC_ADDRESS,
  POST_SOURCE_MAC_ADDRESS,
  INTERFACE_NAME,
  INTERFACE_DESCRIPTION,
  SAMPLER_NAME,
  OCTET_TOTAL_COUNT,
  PACKET_TOTAL_COUNT,
  FLAGS_AND_SAMPLER_ID,
  FRAGMENT_OFFSET,
  FORWARDING_STATUS,
  MPLS_VPN_ROUTE_DISTINGUISHER,
  MPLS_TOP_LABEL_PREFIX_LENGTH,
  SRC_TRAFFIC_INDEX,
  DST_TRAFFIC_INDEX,
  APPLICATION_DESCRIPTION,
  APPLICATION_ID,
  APPLICATION_NAME,
  POST_IP_DIFF_SERV_CODE_POINT,
  MULTICAST_REPLICATION_FACTOR,
  CLASS_NAME,
  CLASSIFICATION_ENGINE_ID,
  LAYER2PACKET_SECTION_OFFSET,
  LAYER2PACKET_SECTION_SIZE,
  LAYER2PACKET_SECTION_DATA,
  BGP_NEXT_ADJACENT_AS_NUMBER,
  BGP_PREV_ADJACENT_AS_NUMBER,
  EXPORTER_IPV4_ADDRESS,
  EXPORTER_IPV6_ADDRESS,
  DROPPED_OCTET_DELTA_COUNT,
  DROPPED_PACKET_DELTA_COUNT,
  DROPPED_OCTET_TOTAL_COUNT,
  DROPPED_PACKET_TOTAL_COUNT,
  FLOW_END_REASON,
  COMMON_PROPERTIES_ID,
  OBSERVATION_POINT_ID,
  ICMP_TYPE_CODE_IPV6,
  MPLS_TOP_LABEL_IPV6_ADDRESS,
  LINE_CARD_ID,
  PORT_ID,
  METERING_PROCESS_ID,
  EXPORTING_PROCESS_ID,
  TEMPLATE_ID,
  WLAN_CHANNEL_ID,
  WLAN_SSID,
  FLOW_ID,
  OBSERVATION_DOMAIN_ID,
  FLOW_START_SECONDS,
  FLOW_END_SECONDS,
  FLOW_START_MILLISECONDS,
  FLOW_END_MILLISECONDS,
  FLOW_START_MICROSECONDS,
  FLOW_END_MICROSECONDS,
  FLOW_START_NANOSECONDS,
  FLOW_END_NANOSECONDS,
  FLOW_START_DELTA_MICROSECONDS,
  FLOW_END_DELTA_MICROSECONDS,
  SYSTEM_INIT_TIME_MILLISECONDS,
  FLOW_DURATION_MILLISECONDS,
  FLOW_DURATION_MICROSECONDS,
  OBSERVED_FLOW_TOTAL_COUNT,
  IGNORED_PACKET_TOTAL_COUNT,
  IGNORED_OCTET_TOTAL_COUNT,
  NOT_SENT_FLOW_TOTAL_COUNT,
  NOT_SENT_PACKET_TOTAL_COUNT,
  NOT_SENT_OCTET_TOTAL_COUNT,
  DESTINATION_IPV6_PREFIX,
  SOURCE_IPV6_PREFIX,
  POST_OCTET_TOTAL_COUNT,
  POST_PACKET_TOTAL_COUNT,
  FLOW_KEY_INDICATOR,
  POST_MCAST_PACKET_TOTAL_COUNT,
  POST_MCAST_OCTET_TOTAL_COUNT,
  ICMP_TYPE_IPV4,
  ICMP_CODE_IPV4,
  ICMP_TYPE_IPV6,
  ICMP_CODE_IPV6,
  UDP_SOURCE_PORT,
  UDP_DESTINATION_PORT,
  TCP_SOURCE_PORT,
  TCP_DESTINATION_PORT,
  TCP_SEQUENCE_NUMBER,
  TCP_ACKNOWLEDGEMENT_NUMBER,
  TCP_WINDOW_SIZE,
  TCP_URGENT_POINTER,
  TCP_HEADER_LENGTH,
  IP_HEADER_LENGTH,
  TOTAL_LENGTH_IPV4,
  PAYLOAD_LENGTH_IPV6,
  IP_TTL,
  NEXT_HEADER_IPV6,
  MPLS_PAYLOAD_LENGTH,
  IP_DIFF_SERV_CODE_POINT,
  IP_PRECEDENCE,
  FRAGMENT_FLAGS,
  OCTET_DELTA_SUM_OF_SQUARES,
  OCTET_TOTAL_SUM_OF_SQUARES,
  MPLS_TOP_LABEL_TTL,
  MPLS_LABEL_STACK_LENGTH,
  MPLS_LABEL_STACK_DEPTH,
  MPLS_TOP_LABEL_EXP,
  IP_PAYLOAD_LENGTH,
  UDP_MESSAGE_LENGTH,
  IS_MULTICAST,
  IPV4_IHL,
  IPV4_OPTIONS,
  TCP_OPTIONS,
  PADDING_OCTETS,
  COLLECTOR_IPV4_ADDRESS,
  COLLECTOR_IPV6_ADDRESS,
  EXPORT_INTERFACE,
  EXPORT_PROTOCOL_VERSION,
  EXPORT_TRANSPORT_PROTOCOL,
  COLLECTOR_TRANSPORT_PORT,
  EXPORTER_TRANSPORT_PORT,
  TCP_SYN_TOTAL_COUNT,
  TCP_FIN_TOTAL_COUNT,
  TCP_RST_TOTAL_COUNT,
  TCP_PSH_TOTAL_COUNT,
  TCP_ACK_TOTAL_COUNT,
  TCP_URG_TOTAL_COUNT,
  IP_TOTAL_LENGTH,
  POST_NAT_SOURCE_IPV4_ADDRESS,
  POST_NAT_DESTINATION_IPV4_ADDRESS,
  POST_NAPT_SOURCE_TRANSPORT_PORT,
  POST_NAPT_DESTINATION_TRANSPORT_PORT,
  NAT_ORIGINATING_ADDRESS_REALM,
  NAT_EVENT,
  INITIATOR_OCTETS,
  RESPONDER_OCTETS,
  FIREWALL_EVENT,
  INGRESS_VRF_ID,
  EGRESS_VRF_ID,
  VRF_NAME,
  POST_MPLS_TOP_LABEL_EXP,
  TCP_WINDOW_SCALE,
  BIFLOW_DIRECTION,
  ETHERNET_HEADER_LENGTH,
  ETHERNET_PAYLOAD_LENGTH,
  ETHERNET_TOTAL_LENGTH,
  DOT1Q_VLAN_ID,
  DOT1Q_PRIORITY,
  DOT1Q_CUSTOMER_VLAN_ID,
  DOT1Q_CUSTOMER_PRIORITY,
  METRO_EVC_ID,
  METRO_EVC_TYPE,
  PSEUDO_WIRE_ID,
  PSEUDO_WIRE_TYPE,
  PSEUDO_WIRE_CONTROL_WORD,
  INGRESS_PHYSICAL_INTERFACE,
  EGRESS_PHYSICAL_INTERFACE,
  POST_DOT1Q_VLAN_ID,
  POST_DOT1Q_CUSTOMER_VLAN_ID,
  ETHERNET_TYPE,
  POST_IP_PRECEDENCE,
  COLLECTION_TIME_MILLISECONDS,
  EXPORT_SCTP_STREAM_ID,
  MAX_EXPORT_SECONDS,
  MAX_FLOW_END_SECONDS,
  MESSAGE_MD5_CHECKSUM,
  MESSAGE_SCOPE,
  MIN_EXPORT_SECONDS,
  MIN_FLOW_START_SECONDS,
  OPAQUE_OCTETS,
  SESSION_SCOPE,
  MAX_FLOW_END_MICROSECONDS,
  MAX_FLOW_END_MILLISECONDS,
  MAX_FLOW_END_NANOSECONDS,
  MIN_FLOW_START_MICROSECONDS,
  MIN_FLOW_START_MILLISECONDS,
  MIN_FLOW_START_NANOSECONDS,
  COLLECTOR_CERTIFICATE,
  EXPORTER_CERTIFICATE,
  DATA_RECORDS_RELIABILITY,
  OBSERVATION_POINT_TYPE,
  NEW_CONNECTION_DELTA_COUNT,
  CONNECTION_SUM_DURATION_SECONDS,
  CONNECTION_TRANSACTION_ID,
  POST_NAT_SOURCE_IPV6_ADDRESS,
  POST_NAT_DESTINATION_IPV6_ADDRESS,
  NAT_POOL_ID,
  NAT_POOL_NAME,
  ANONYMIZATION_FLAGS,
  ANONYMIZATION_TECHNIQUE,
  INFORMATION_ELEMENT_INDEX,
  P2P_TECHNOLOGY,
  TUNNEL_TECHNOLOGY,
  ENCRYPTED_TECHNOLOGY,
  BASIC_LIST,
  SUB_TEMPLATE_LIST,
  SUB_TEMPLATE_MULTI_LIST,
  BGP_VALIDITY_STATE,
  IPSEC_SPI,
  GRE_KEY,
  NAT_TYPE,
  INITIATOR_PACKETS,
  RESPONDER_PACKETS,
  OBSERVATION_DOMAIN_NAME,
  SELECTION_SEQUENCE_ID,
  SELECTOR_ID,
  INFORMATION_ELEMENT_ID,
  SELECTOR_ALGORITHM,
  SAMPLING_PACKET_INTERVAL,
  SAMPLING_PACKET_SPACE,
  SAMPLING_TIME_INTERVAL,
  SAMPLING_TIME_SPACE,
  SAMPLING_SIZE,
  SAMPLING_POPULATION,
  SAMPLING_PROBABILITY,
  DATA_LINK_FRAME_SIZE,
  IP_HEADER_PACKET_SECTION,
  IP_PAYLOAD_PACKET_SECTION,
  DATA_LINK_FRAME_SECTION,
  MPLS_LABEL_STACK_SECTION,
  MPLS_PAYLOAD_PACKET_SECTION,
  SELECTOR_ID_TOTAL_PKTS_OBSERVED,
  SELECTOR_ID_TOTAL_PKTS_SELECTED,
  ABSOLUTE_ERROR,
  RELATIVE_ERROR,
  OBSERVATION_TIME_SECONDS,
  OBSERVATION_TIME_MILLISECONDS,
  OBSERVATION_TIME_MICROSECONDS,
  OBSERVATION_TIME_NANOSECONDS,
  DIGEST_HASH_VALUE,
  HASH_IP_PAYLOAD_OFFSET,
  HASH_IP_PAYLOAD_SIZE,
  HASH_OUTPUT_RANGE_MIN,
  HASH_OUTPUT_RANGE_MAX,
  HASH_SELECTED_RANGE_MIN,
  HASH_SELECTED_RANGE_MAX,
  HASH_DIGEST_OUTPUT,
  HASH_INITIALISER_VALUE,
  SELECTOR_NAME,
  UPPER_CI_LIMIT,
  LOWER_CI_LIMIT,
  CONFIDENCE_LEVEL,
  INFORMATION_ELEMENT_DATA_TYPE,
  INFORMATION_ELEMENT_DESCRIPTION,
  INFORMATION_ELEMENT_NAME,
  INFORMATION_ELEMENT_RANGE_BEGIN,
  INFORMATION_ELEMENT_RANGE_END,
  INFORMATION_ELEMENT_SEMANTICS,
  INFORMATION_ELEMENT_UNITS,
  PRIVATE_ENTERPRISE_NUMBER,
  VIRTUAL_STATION_INTERFACE_ID,
  VIRTUAL_STATION_INTERFACE_NAME,
  VIRTUAL_STATION_UUID,
  VIRTUAL_STATION_NAME,
  LAYER2_SEGMENT_ID,
  LAYER2_OCTET_DELTA_COUNT,
  LAYER2_OCTET_TOTAL_COUNT,
  INGRESS_UNICAST_PACKET_TOTAL_COUNT,
  INGRESS_MULTICAST_PACKET_TOTAL_COUNT,
  INGRESS_BROADCAST_PACKET_TOTAL_COUNT,
  EGRESS_UNICAST_PACKET_TOTAL_COUNT,
  EGRESS_BROADCAST_PACKET_TOTAL_COUNT,
  MONITORING_INTERVAL_START_MILLI_SECONDS,
  MONITORING_INTERVAL_END_MILLI_SECONDS,
  PORT_RANGE_START,
  PORT_RANGE_END,
  PORT_RANGE_STEP_SIZE,
  PORT_RANGE_NUM_PORTS,
  STA_MAC_ADDRESS,
  STA_IPV4_ADDRESS,
  WTP_MAC_ADDRESS,
  INGRESS_INTERFACE_TYPE,
  EGRESS_INTERFACE_TYPE,
  RTP_SEQUENCE_NUMBER,
  USER_NAME,
  APPLICATION_CATEGORY_NAME,
  APPLICATION_SUB_CATEGORY_NAME,
  APPLICATION_GROUP_NAME,
  ORIGINAL_FLOWS_PRESENT,
  ORIGINAL_FLOWS_INITIATED,
  ORIGINAL_FLOWS_COMPLETED,
  DISTINCT_COUNT_OF_SOURCE_IP_ADDRESS,
  DISTINCT_COUNT_OF_DESTINATION_IP_ADDRESS,
  DISTINCT_COUNT_OF_SOURCE_IPV4_ADDRESS,
  DISTINCT_COUNT_OF_DESTINATION_IPV4_ADDRESS,
  DISTINCT_COUNT_OF_SOURCE_IPV6_ADDRESS,
  DISTINCT_COUNT_OF_DESTINATION_IPV6_ADDRESS,
  VALUE_DISTRIBUTION_METHOD,
  RFC3550_JITTER_MILLISECONDS,
  RFC3550_JITTER_MICROSECONDS,
  RFC3550_JITTER_NANOSECONDS,
  DOT1Q_DEI,
  DOT1Q_CUSTOMER_DEI,
  FLOW_SELECTOR_ALGORITHM,
  FLOW_SELECTED_OCTET_DELTA_COUNT,
  FLOW_SELECTED_PACKET_DELTA_COUNT,
  FLOW_SELECTED_FLOW_DELTA_COUNT,
  SELECTOR_ID_TOTAL_FLOWS_OBSERVED,
  SELECTOR_ID_TOTAL_FLOWS_SELECTED,
  SAMPLING_FLOW_INTERVAL,
  SAMPLING_FLOW_SPACING,
  FLOW_SAMPLING_TIME_INTERVAL,
  FLOW_SAMPLING_TIME_SPACING,
  HASH_FLOW_DOMAIN,
  TRANSPORT_OCTET_DELTA_COUNT,
  TRANSPORT_PACKET_DELTA_COUNT,
  ORIGINAL_EXPORTER_IPV4_ADDRESS,
  ORIGINAL_EXPORTER_IPV6_ADDRESS,
  ORIGINAL_OBSERVATION_DOMAIN_ID,
  INTERMEDIATE_PROCESS_ID,
  IGNORED_DATA_RECORD_TOTAL_COUNT,
  DATA_LINK_FRAME_TYPE,
  SECTION_OFFSET,
  SECTION_EXPORTED_OCTETS,
  DOT1Q_SERVICE_INSTANCE_TAG,
  DOT1Q_SERVICE_INSTANCE_ID,
  DOT1Q_SERVICE_INSTANCE_PRIORITY,
  DOT1Q_CUSTOMER_SOURCE_MAC_ADDRESS,
  DOT1Q_CUSTOMER_DESTINATION_MAC_ADDRESS,
  POST_LAYER2_OCTET_DELTA_COUNT,
  POST_MCAST_LAYER2_OCTET_DELTA_COUNT,
  POST_LAYER2_OCTET_TOTAL_COUNT,
  POST_MCAST_LAYER2_OCTET_TOTAL_COUNT,
  MINIMUM_LAYER2_TOTAL_LENGTH,
  MAXIMUM_LAYER2_TOTAL_LENGTH,
  DROPPED_LAYER2_OCTET_DELTA_COUNT,
  DROPPED_LAYER2_OCTET_TOTAL_COUNT,
  IGNORED_LAYER2_OCTET_TOTAL_COUNT,
  NOT_SENT_LAYER2_OCTET_TOTAL_COUNT,
  LAYER2_OCTET_DELTA_SUM_OF_SQUARES,
  LAYER2_OCTET_TOTAL_SUM_OF_SQUARES,
  LAYER2_FRAME_DELTA_COUNT,
  LAYER2_FRAME_TOTAL_COUNT,
  PSEUDO_WIRE_DESTINATION_IPV4_ADDRESS,
  IGNORED_LAYER2_FRAME_TOTAL_COUNT,
  MIB_OBJECT_VALUE_INTEGER,
  MIB_OBJECT_VALUE_OCTET_STRING,
  MIB_OBJECT_VALUE_OID,
  MIB_OBJECT_VALUE_BITS,
  MIB_OBJECT_VALUE_IP_ADDRESS,
  MIB_OBJECT_VALUE_COUNTER,
  MIB_OBJECT_VALUE_GAUGE,
  MIB_OBJECT_VALUE_TIME_TICKS,
  MIB_OBJECT_VALUE_UNSIGNED,
  MIB_OBJECT_VALUE_TABLE,
  MIB_OBJECT_VALUE_ROW,
  MIB_OBJECT_IDENTIFIER,
  MIB_SUB_IDENTIFIER,
  MIB_INDEX_INDICATOR,
  MIB_CAPTURE_TIME_SEMANTICS,
  MIB_CONTEXT_ENGINE_ID,
  MIB_CONTEXT_NAME,
  MIB_OBJECT_NAME,
  MIB_OBJECT_DESCRIPTION,
  MIB_OBJECT_SYNTAX,
  MIB_MODULE_NAME,
  MOBILE_IMSI,
  MOBILE_MSISDN,
  HTTP_STATUS_CODE,
  SOURCE_TRANSPORT_PORTS_LIMIT,
  HTTP_REQUEST_METHOD,
  HTTP_REQUEST_HOST,
  HTTP_REQUEST_TARGET,
  HTTP_MESSAGE_VERSION,
  NAT_INSTANCE_ID,
  INTERNAL_ADDRESS_REALM,
  EXTERNAL_ADDRESS_REALM,
  NAT_QUOTA_EXCEEDED_EVENT,
  NAT_THRESHOLD_EVENT,
  HTTP_USER_AGENT,
  HTTP_CONTENT_TYPE,
  HTTP_REASON_PHRASE,
  MAX_SESSION_ENTRIES,
  MAX_BIB_ENTRIES,
  MAX_ENTRIES_PER_USER,
  MAX_SUBSCRIBERS,
  MAX_FRAGMENTS_PENDING_REASSEMBLY,
  ADDRESS_POOL_HIGH_THRESHOLD,
  ADDRESS_POOL_LOW_THRESHOLD,
  ADDRESS_PORT_MAPPING_HIGH_THRESHOLD,
  ADDRESS_PORT_MAPPING_LOW_THRESHOLD,
  ADDRESS_PORT_MAPPING_PER_USER_HIGH_THRESHOLD,
  GLOBAL_ADDRESS_MAPPING_HIGH_THRESHOLD,
  VPN_IDENTIFIER,
  BGP_COMMUNITY,
  BGP_SOURCE_COMMUNITY_LIST,
  BGP_DESTINATION_COMMUNITY_LIST,
  BGP_EXTENDED_COMMUNITY,
  BGP_SOURCE_EXTENDED_COMMUNITY_LIST,
  BGP_DESTINATION_EXTENDED_COMMUNITY_LIST,
  BGP_LARGE_COMMUNITY,
  BGP_SOURCE_LARGE_COMMUNITY_LIST,
  BGP_DESTINATION_LARGE_COMMUNITY_LIST,
  SRH_FLAGS_IPV6,
  SRH_TAG_IPV6,
  SRH_SEGMENT_IPV6,
  SRH_ACTIVE_SEGMENT_IPV6,
  SRH_SEGMENT_IPV6_BASIC_LIST,
  SRH_SEGMENT_IPV6_LIST_SECTION,
  SRH_SEGMENTS_IPV6_LEFT,
  SRH_IPV6_SECTION,
  SRH_IPV6_ACTIVE_SEGMENT_TYPE,
  SRH_SEGMENT_IPV6_LOCATOR_LENGTH,
  SRH_SEGMENT_IPV6_ENDPOINT_BEHAVIOR,
  TRANSPORT_CHECKSUM,
  ICMP_HEADER_PACKET_SECTION,
  GTPU_FLAGS,
  GTPU_MSG_TYPE,
  GTPU_TEID,
  GTPU_SEQUENCE_NUM,
  GTPU_QFI,
  GTPU_PDU_TYPE,
  BGP_SOURCE_AS_PATH_LIST,
  BGP_DESTINATION_AS_PATH_LIST,
  IPV6_EXTENSION_HEADER_TYPE,
  IPV6_EXTENSION_HEADER_COUNT,
  IPV6_EXTENSION_HEADERS_FULL,
  IPV6_EXTENSION_HEADER_TYPE_COUNT_LIST,
  IPV6_EXTENSION_HEADERS_LIMIT,
  IPV6_EXTENSION_HEADERS_CHAIN_LENGTH,
  IPV6_EXTENSION_HEADER_CHAIN_LENGTH_LIST,
  TCP_OPTIONS_FULL,
  TCP_SHARED_OPTION_EX_ID16,
  TCP_SHARED_OPTION_EX_ID32,
  TCP_SHARED_OPTION_EX_ID16_LIST,
  TCP_SHARED_OPTION_EX_ID32_LIST,
  UDP_SAFE_OPTIONS,
  UDP_UNSAFE_OPTIONS,
  UDP_EX_ID,
  UDP_SAFE_EX_ID_LIST,
  UDP_UNSAFE_EX_ID_LIST,
  PATH_DELAY_MEAN_DELTA_MICROSECONDS,
  PATH_DELAY_MIN_DELTA_MICROSECONDS,
  PATH_DELAY_MAX_DELTA_MICROSECONDS,
  PATH_DELAY_SUM_DELTA_MICROSECONDS);

  private IanaElements() {
  }

  /**
   * Every element, ordered by id.
   *
   * @return an unmodifiable list
   */
  public static List<InformationElement> all() {
    return ALL;
  }

  private static BooleanElement booleanValued(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new BooleanElement(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
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

  private static Unsigned256Element unsigned256(int id, String name, DataType dataType,
      DataTypeSemantics semantics, Units units, @Nullable ValueRange range, boolean reversible,
      boolean deprecated) {
    return new Unsigned256Element(new Definition(0, id, name, dataType, semantics, units, range, reversible, deprecated));
  }
}
