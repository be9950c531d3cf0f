// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

import java.util.List;

/**
 * The reverse of every reversible element of {@link IanaElements}, enterprise number 29305: the counts of the way back in a bidirectional flow.
 *
 * <p>477 elements; an id is that of the forward element. Source: RFC 5103, section 6.1.
 *
 * <pre>{@code
 * long forth = record.longValue(IanaElements.OCTET_DELTA_COUNT, 0);
 * long back = record.longValue(ReverseElements.REVERSE_OCTET_DELTA_COUNT, 0);
 * }</pre>
 */
public final class ReverseElements extends ReverseElementsFrom205To372 {
  /**
   * {@code reverseApplicationSubCategoryName}: string, default; element 373 of enterprise 29305, the reverse of {@link IanaElements#APPLICATION_SUB_CATEGORY_NAME}.
   */
  public static final StringElement REVERSE_APPLICATION_SUB_CATEGORY_NAME = reverse(IanaElements.APPLICATION_SUB_CATEGORY_NAME);

  /**
   * {@code reverseApplicationGroupName}: string, default; element 374 of enterprise 29305, the reverse of {@link IanaElements#APPLICATION_GROUP_NAME}.
   */
  public static final StringElement REVERSE_APPLICATION_GROUP_NAME = reverse(IanaElements.APPLICATION_GROUP_NAME);

  /**
   * {@code reverseOriginalFlowsPresent}: unsigned64, deltaCounter, flows; element 375 of enterprise 29305, the reverse of {@link IanaElements#ORIGINAL_FLOWS_PRESENT}.
   */
  public static final IntegerElement REVERSE_ORIGINAL_FLOWS_PRESENT = reverse(IanaElements.ORIGINAL_FLOWS_PRESENT);

  /**
   * {@code reverseOriginalFlowsInitiated}: unsigned64, deltaCounter, flows; element 376 of enterprise 29305, the reverse of {@link IanaElements#ORIGINAL_FLOWS_INITIATED}.
   */
  public static final IntegerElement REVERSE_ORIGINAL_FLOWS_INITIATED = reverse(IanaElements.ORIGINAL_FLOWS_INITIATED);

  /**
   * {@code reverseOriginalFlowsCompleted}: unsigned64, deltaCounter, flows; element 377 of enterprise 29305, the reverse of {@link IanaElements#ORIGINAL_FLOWS_COMPLETED}.
   */
  public static final IntegerElement REVERSE_ORIGINAL_FLOWS_COMPLETED = reverse(IanaElements.ORIGINAL_FLOWS_COMPLETED);

  /**
   * {@code reverseDistinctCountOfSourceIPAddress}: unsigned64, totalCounter; element 378 of enterprise 29305, the reverse of {@link IanaElements#DISTINCT_COUNT_OF_SOURCE_IP_ADDRESS}.
   */
  public static final IntegerElement REVERSE_DISTINCT_COUNT_OF_SOURCE_IP_ADDRESS = reverse(IanaElements.DISTINCT_COUNT_OF_SOURCE_IP_ADDRESS);

  /**
   * {@code reverseDistinctCountOfDestinationIPAddress}: unsigned64, totalCounter; element 379 of enterprise 29305, the reverse of {@link IanaElements#DISTINCT_COUNT_OF_DESTINATION_IP_ADDRESS}.
   */
  public static final IntegerElement REVERSE_DISTINCT_COUNT_OF_DESTINATION_IP_ADDRESS = reverse(IanaElements.DISTINCT_COUNT_OF_DESTINATION_IP_ADDRESS);

  /**
   * {@code reverseDistinctCountOfSourceIPv4Address}: unsigned32, totalCounter; element 380 of enterprise 29305, the reverse of {@link IanaElements#DISTINCT_COUNT_OF_SOURCE_IPV4_ADDRESS}.
   */
  public static final IntegerElement REVERSE_DISTINCT_COUNT_OF_SOURCE_IPV4_ADDRESS = reverse(IanaElements.DISTINCT_COUNT_OF_SOURCE_IPV4_ADDRESS);

  /**
   * {@code reverseDistinctCountOfDestinationIPv4Address}: unsigned32, totalCounter; element 381 of enterprise 29305, the reverse of {@link IanaElements#DISTINCT_COUNT_OF_DESTINATION_IPV4_ADDRESS}.
   */
  public static final IntegerElement REVERSE_DISTINCT_COUNT_OF_DESTINATION_IPV4_ADDRESS = reverse(IanaElements.DISTINCT_COUNT_OF_DESTINATION_IPV4_ADDRESS);

  /**
   * {@code reverseDistinctCountOfSourceIPv6Address}: unsigned64, totalCounter; element 382 of enterprise 29305, the reverse of {@link IanaElements#DISTINCT_COUNT_OF_SOURCE_IPV6_ADDRESS}.
   */
  public static final IntegerElement REVERSE_DISTINCT_COUNT_OF_SOURCE_IPV6_ADDRESS = reverse(IanaElements.DISTINCT_COUNT_OF_SOURCE_IPV6_ADDRESS);

  /**
   * {@code reverseDistinctCountOfDestinationIPv6Address}: unsigned64, totalCounter; element 383 of enterprise 29305, the reverse of {@link IanaElements#DISTINCT_COUNT_OF_DESTINATION_IPV6_ADDRESS}.
   */
  public static final IntegerElement REVERSE_DISTINCT_COUNT_OF_DESTINATION_IPV6_ADDRESS = reverse(IanaElements.DISTINCT_COUNT_OF_DESTINATION_IPV6_ADDRESS);

  /**
   * {@code reverseValueDistributionMethod}: unsigned8; element 384 of enterprise 29305, the reverse of {@link IanaElements#VALUE_DISTRIBUTION_METHOD}.
   */
  public static final IntegerElement REVERSE_VALUE_DISTRIBUTION_METHOD = reverse(IanaElements.VALUE_DISTRIBUTION_METHOD);

  /**
   * {@code reverseRfc3550JitterMilliseconds}: unsigned32, quantity, milliseconds; element 385 of enterprise 29305, the reverse of {@link IanaElements#RFC3550_JITTER_MILLISECONDS}.
   */
  public static final IntegerElement REVERSE_RFC3550_JITTER_MILLISECONDS = reverse(IanaElements.RFC3550_JITTER_MILLISECONDS);

  /**
   * {@code reverseRfc3550JitterMicroseconds}: unsigned32, quantity, microseconds; element 386 of enterprise 29305, the reverse of {@link IanaElements#RFC3550_JITTER_MICROSECONDS}.
   */
  public static final IntegerElement REVERSE_RFC3550_JITTER_MICROSECONDS = reverse(IanaElements.RFC3550_JITTER_MICROSECONDS);

  /**
   * {@code reverseRfc3550JitterNanoseconds}: unsigned32, quantity, nanoseconds; element 387 of enterprise 29305, the reverse of {@link IanaElements#RFC3550_JITTER_NANOSECONDS}.
   */
  public static final IntegerElement REVERSE_RFC3550_JITTER_NANOSECONDS = reverse(IanaElements.RFC3550_JITTER_NANOSECONDS);

  /**
   * {@code reverseDot1qDEI}: boolean, default; element 388 of enterprise 29305, the reverse of {@link IanaElements#DOT1Q_DEI}.
   */
  public static final BooleanElement REVERSE_DOT1Q_DEI = reverse(IanaElements.DOT1Q_DEI);

  /**
   * {@code reverseDot1qCustomerDEI}: boolean, default; element 389 of enterprise 29305, the reverse of {@link IanaElements#DOT1Q_CUSTOMER_DEI}.
   */
  public static final BooleanElement REVERSE_DOT1Q_CUSTOMER_DEI = reverse(IanaElements.DOT1Q_CUSTOMER_DEI);

  /**
   * {@code reverseFlowSelectorAlgorithm}: unsigned16, identifier; element 390 of enterprise 29305, the reverse of {@link IanaElements#FLOW_SELECTOR_ALGORITHM}.
   */
  public static final IntegerElement REVERSE_FLOW_SELECTOR_ALGORITHM = reverse(IanaElements.FLOW_SELECTOR_ALGORITHM);

  /**
   * {@code reverseFlowSelectedOctetDeltaCount}: unsigned64, deltaCounter, octets; element 391 of enterprise 29305, the reverse of {@link IanaElements#FLOW_SELECTED_OCTET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_FLOW_SELECTED_OCTET_DELTA_COUNT = reverse(IanaElements.FLOW_SELECTED_OCTET_DELTA_COUNT);

  /**
   * {@code reverseFlowSelectedPacketDeltaCount}: unsigned64, deltaCounter, packets; element 392 of enterprise 29305, the reverse of {@link IanaElements#FLOW_SELECTED_PACKET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_FLOW_SELECTED_PACKET_DELTA_COUNT = reverse(IanaElements.FLOW_SELECTED_PACKET_DELTA_COUNT);

  /**
   * {@code reverseFlowSelectedFlowDeltaCount}: unsigned64, deltaCounter, flows; element 393 of enterprise 29305, the reverse of {@link IanaElements#FLOW_SELECTED_FLOW_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_FLOW_SELECTED_FLOW_DELTA_COUNT = reverse(IanaElements.FLOW_SELECTED_FLOW_DELTA_COUNT);

  /**
   * {@code reverseSelectorIDTotalFlowsObserved}: unsigned64, flows; element 394 of enterprise 29305, the reverse of {@link IanaElements#SELECTOR_ID_TOTAL_FLOWS_OBSERVED}.
   */
  public static final IntegerElement REVERSE_SELECTOR_ID_TOTAL_FLOWS_OBSERVED = reverse(IanaElements.SELECTOR_ID_TOTAL_FLOWS_OBSERVED);

  /**
   * {@code reverseSelectorIDTotalFlowsSelected}: unsigned64, flows; element 395 of enterprise 29305, the reverse of {@link IanaElements#SELECTOR_ID_TOTAL_FLOWS_SELECTED}.
   */
  public static final IntegerElement REVERSE_SELECTOR_ID_TOTAL_FLOWS_SELECTED = reverse(IanaElements.SELECTOR_ID_TOTAL_FLOWS_SELECTED);

  /**
   * {@code reverseSamplingFlowInterval}: unsigned64, flows; element 396 of enterprise 29305, the reverse of {@link IanaElements#SAMPLING_FLOW_INTERVAL}.
   */
  public static final IntegerElement REVERSE_SAMPLING_FLOW_INTERVAL = reverse(IanaElements.SAMPLING_FLOW_INTERVAL);

  /**
   * {@code reverseSamplingFlowSpacing}: unsigned64, flows; element 397 of enterprise 29305, the reverse of {@link IanaElements#SAMPLING_FLOW_SPACING}.
   */
  public static final IntegerElement REVERSE_SAMPLING_FLOW_SPACING = reverse(IanaElements.SAMPLING_FLOW_SPACING);

  /**
   * {@code reverseFlowSamplingTimeInterval}: unsigned64, microseconds; element 398 of enterprise 29305, the reverse of {@link IanaElements#FLOW_SAMPLING_TIME_INTERVAL}.
   */
  public static final IntegerElement REVERSE_FLOW_SAMPLING_TIME_INTERVAL = reverse(IanaElements.FLOW_SAMPLING_TIME_INTERVAL);

  /**
   * {@code reverseFlowSamplingTimeSpacing}: unsigned64, microseconds; element 399 of enterprise 29305, the reverse of {@link IanaElements#FLOW_SAMPLING_TIME_SPACING}.
   */
  public static final IntegerElement REVERSE_FLOW_SAMPLING_TIME_SPACING = reverse(IanaElements.FLOW_SAMPLING_TIME_SPACING);

  /**
   * {@code reverseHashFlowDomain}: unsigned16, identifier; element 400 of enterprise 29305, the reverse of {@link IanaElements#HASH_FLOW_DOMAIN}.
   */
  public static final IntegerElement REVERSE_HASH_FLOW_DOMAIN = reverse(IanaElements.HASH_FLOW_DOMAIN);

  /**
   * {@code reverseTransportOctetDeltaCount}: unsigned64, deltaCounter, octets; element 401 of enterprise 29305, the reverse of {@link IanaElements#TRANSPORT_OCTET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_TRANSPORT_OCTET_DELTA_COUNT = reverse(IanaElements.TRANSPORT_OCTET_DELTA_COUNT);

  /**
   * {@code reverseTransportPacketDeltaCount}: unsigned64, deltaCounter, packets; element 402 of enterprise 29305, the reverse of {@link IanaElements#TRANSPORT_PACKET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_TRANSPORT_PACKET_DELTA_COUNT = reverse(IanaElements.TRANSPORT_PACKET_DELTA_COUNT);

  /**
   * {@code reverseOriginalExporterIPv4Address}: ipv4Address; element 403 of enterprise 29305, the reverse of {@link IanaElements#ORIGINAL_EXPORTER_IPV4_ADDRESS}.
   */
  public static final Ipv4AddressElement REVERSE_ORIGINAL_EXPORTER_IPV4_ADDRESS = reverse(IanaElements.ORIGINAL_EXPORTER_IPV4_ADDRESS);

  /**
   * {@code reverseOriginalExporterIPv6Address}: ipv6Address; element 404 of enterprise 29305, the reverse of {@link IanaElements#ORIGINAL_EXPORTER_IPV6_ADDRESS}.
   */
  public static final Ipv6AddressElement REVERSE_ORIGINAL_EXPORTER_IPV6_ADDRESS = reverse(IanaElements.ORIGINAL_EXPORTER_IPV6_ADDRESS);

  /**
   * {@code reverseOriginalObservationDomainId}: unsigned32, identifier; element 405 of enterprise 29305, the reverse of {@link IanaElements#ORIGINAL_OBSERVATION_DOMAIN_ID}.
   */
  public static final IntegerElement REVERSE_ORIGINAL_OBSERVATION_DOMAIN_ID = reverse(IanaElements.ORIGINAL_OBSERVATION_DOMAIN_ID);

  /**
   * {@code reverseIntermediateProcessId}: unsigned32, identifier; element 406 of enterprise 29305, the reverse of {@link IanaElements#INTERMEDIATE_PROCESS_ID}.
   */
  public static final IntegerElement REVERSE_INTERMEDIATE_PROCESS_ID = reverse(IanaElements.INTERMEDIATE_PROCESS_ID);

  /**
   * {@code reverseIgnoredDataRecordTotalCount}: unsigned64, totalCounter; element 407 of enterprise 29305, the reverse of {@link IanaElements#IGNORED_DATA_RECORD_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_IGNORED_DATA_RECORD_TOTAL_COUNT = reverse(IanaElements.IGNORED_DATA_RECORD_TOTAL_COUNT);

  /**
   * {@code reverseDataLinkFrameType}: unsigned16, flags; element 408 of enterprise 29305, the reverse of {@link IanaElements#DATA_LINK_FRAME_TYPE}.
   */
  public static final IntegerElement REVERSE_DATA_LINK_FRAME_TYPE = reverse(IanaElements.DATA_LINK_FRAME_TYPE);

  /**
   * {@code reverseSectionOffset}: unsigned16, quantity; element 409 of enterprise 29305, the reverse of {@link IanaElements#SECTION_OFFSET}.
   */
  public static final IntegerElement REVERSE_SECTION_OFFSET = reverse(IanaElements.SECTION_OFFSET);

  /**
   * {@code reverseSectionExportedOctets}: unsigned16, quantity; element 410 of enterprise 29305, the reverse of {@link IanaElements#SECTION_EXPORTED_OCTETS}.
   */
  public static final IntegerElement REVERSE_SECTION_EXPORTED_OCTETS = reverse(IanaElements.SECTION_EXPORTED_OCTETS);

  /**
   * {@code reverseDot1qServiceInstanceTag}: octetArray, default; element 411 of enterprise 29305, the reverse of {@link IanaElements#DOT1Q_SERVICE_INSTANCE_TAG}.
   */
  public static final OctetArrayElement REVERSE_DOT1Q_SERVICE_INSTANCE_TAG = reverse(IanaElements.DOT1Q_SERVICE_INSTANCE_TAG);

  /**
   * {@code reverseDot1qServiceInstanceId}: unsigned32, identifier, 0 to 0xFFFFFF; element 412 of enterprise 29305, the reverse of {@link IanaElements#DOT1Q_SERVICE_INSTANCE_ID}.
   */
  public static final IntegerElement REVERSE_DOT1Q_SERVICE_INSTANCE_ID = reverse(IanaElements.DOT1Q_SERVICE_INSTANCE_ID);

  /**
   * {@code reverseDot1qServiceInstancePriority}: unsigned8, identifier, 0 to 7; element 413 of enterprise 29305, the reverse of {@link IanaElements#DOT1Q_SERVICE_INSTANCE_PRIORITY}.
   */
  public static final IntegerElement REVERSE_DOT1Q_SERVICE_INSTANCE_PRIORITY = reverse(IanaElements.DOT1Q_SERVICE_INSTANCE_PRIORITY);

  /**
   * {@code reverseDot1qCustomerSourceMacAddress}: macAddress, default; element 414 of enterprise 29305, the reverse of {@link IanaElements#DOT1Q_CUSTOMER_SOURCE_MAC_ADDRESS}.
   */
  public static final MacAddressElement REVERSE_DOT1Q_CUSTOMER_SOURCE_MAC_ADDRESS = reverse(IanaElements.DOT1Q_CUSTOMER_SOURCE_MAC_ADDRESS);

  /**
   * {@code reverseDot1qCustomerDestinationMacAddress}: macAddress, default; element 415 of enterprise 29305, the reverse of {@link IanaElements#DOT1Q_CUSTOMER_DESTINATION_MAC_ADDRESS}.
   */
  public static final MacAddressElement REVERSE_DOT1Q_CUSTOMER_DESTINATION_MAC_ADDRESS = reverse(IanaElements.DOT1Q_CUSTOMER_DESTINATION_MAC_ADDRESS);

  /**
   * {@code reversePostLayer2OctetDeltaCount}: unsigned64, deltaCounter, octets; element 417 of enterprise 29305, the reverse of {@link IanaElements#POST_LAYER2_OCTET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_LAYER2_OCTET_DELTA_COUNT = reverse(IanaElements.POST_LAYER2_OCTET_DELTA_COUNT);

  /**
   * {@code reversePostMCastLayer2OctetDeltaCount}: unsigned64, deltaCounter, octets; element 418 of enterprise 29305, the reverse of {@link IanaElements#POST_MCAST_LAYER2_OCTET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_MCAST_LAYER2_OCTET_DELTA_COUNT = reverse(IanaElements.POST_MCAST_LAYER2_OCTET_DELTA_COUNT);

  /**
   * {@code reversePostLayer2OctetTotalCount}: unsigned64, totalCounter, octets; element 420 of enterprise 29305, the reverse of {@link IanaElements#POST_LAYER2_OCTET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_LAYER2_OCTET_TOTAL_COUNT = reverse(IanaElements.POST_LAYER2_OCTET_TOTAL_COUNT);

  /**
   * {@code reversePostMCastLayer2OctetTotalCount}: unsigned64, totalCounter, octets; element 421 of enterprise 29305, the reverse of {@link IanaElements#POST_MCAST_LAYER2_OCTET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_POST_MCAST_LAYER2_OCTET_TOTAL_COUNT = reverse(IanaElements.POST_MCAST_LAYER2_OCTET_TOTAL_COUNT);

  /**
   * {@code reverseMinimumLayer2TotalLength}: unsigned64, octets; element 422 of enterprise 29305, the reverse of {@link IanaElements#MINIMUM_LAYER2_TOTAL_LENGTH}.
   */
  public static final IntegerElement REVERSE_MINIMUM_LAYER2_TOTAL_LENGTH = reverse(IanaElements.MINIMUM_LAYER2_TOTAL_LENGTH);

  /**
   * {@code reverseMaximumLayer2TotalLength}: unsigned64, octets; element 423 of enterprise 29305, the reverse of {@link IanaElements#MAXIMUM_LAYER2_TOTAL_LENGTH}.
   */
  public static final IntegerElement REVERSE_MAXIMUM_LAYER2_TOTAL_LENGTH = reverse(IanaElements.MAXIMUM_LAYER2_TOTAL_LENGTH);

  /**
   * {@code reverseDroppedLayer2OctetDeltaCount}: unsigned64, deltaCounter, octets; element 424 of enterprise 29305, the reverse of {@link IanaElements#DROPPED_LAYER2_OCTET_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_DROPPED_LAYER2_OCTET_DELTA_COUNT = reverse(IanaElements.DROPPED_LAYER2_OCTET_DELTA_COUNT);

  /**
   * {@code reverseDroppedLayer2OctetTotalCount}: unsigned64, totalCounter, octets; element 425 of enterprise 29305, the reverse of {@link IanaElements#DROPPED_LAYER2_OCTET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_DROPPED_LAYER2_OCTET_TOTAL_COUNT = reverse(IanaElements.DROPPED_LAYER2_OCTET_TOTAL_COUNT);

  /**
   * {@code reverseIgnoredLayer2OctetTotalCount}: unsigned64, totalCounter, octets; element 426 of enterprise 29305, the reverse of {@link IanaElements#IGNORED_LAYER2_OCTET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_IGNORED_LAYER2_OCTET_TOTAL_COUNT = reverse(IanaElements.IGNORED_LAYER2_OCTET_TOTAL_COUNT);

  /**
   * {@code reverseNotSentLayer2OctetTotalCount}: unsigned64, totalCounter, octets; element 427 of enterprise 29305, the reverse of {@link IanaElements#NOT_SENT_LAYER2_OCTET_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_NOT_SENT_LAYER2_OCTET_TOTAL_COUNT = reverse(IanaElements.NOT_SENT_LAYER2_OCTET_TOTAL_COUNT);

  /**
   * {@code reverseLayer2OctetDeltaSumOfSquares}: unsigned64, deltaCounter, octets; element 428 of enterprise 29305, the reverse of {@link IanaElements#LAYER2_OCTET_DELTA_SUM_OF_SQUARES}.
   */
  public static final IntegerElement REVERSE_LAYER2_OCTET_DELTA_SUM_OF_SQUARES = reverse(IanaElements.LAYER2_OCTET_DELTA_SUM_OF_SQUARES);

  /**
   * {@code reverseLayer2OctetTotalSumOfSquares}: unsigned64, totalCounter, octets; element 429 of enterprise 29305, the reverse of {@link IanaElements#LAYER2_OCTET_TOTAL_SUM_OF_SQUARES}.
   */
  public static final IntegerElement REVERSE_LAYER2_OCTET_TOTAL_SUM_OF_SQUARES = reverse(IanaElements.LAYER2_OCTET_TOTAL_SUM_OF_SQUARES);

  /**
   * {@code reverseLayer2FrameDeltaCount}: unsigned64, deltaCounter, frames; element 430 of enterprise 29305, the reverse of {@link IanaElements#LAYER2_FRAME_DELTA_COUNT}.
   */
  public static final IntegerElement REVERSE_LAYER2_FRAME_DELTA_COUNT = reverse(IanaElements.LAYER2_FRAME_DELTA_COUNT);

  /**
   * {@code reverseLayer2FrameTotalCount}: unsigned64, totalCounter, frames; element 431 of enterprise 29305, the reverse of {@link IanaElements#LAYER2_FRAME_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_LAYER2_FRAME_TOTAL_COUNT = reverse(IanaElements.LAYER2_FRAME_TOTAL_COUNT);

  /**
   * {@code reversePseudoWireDestinationIPv4Address}: ipv4Address, default; element 432 of enterprise 29305, the reverse of {@link IanaElements#PSEUDO_WIRE_DESTINATION_IPV4_ADDRESS}.
   */
  public static final Ipv4AddressElement REVERSE_PSEUDO_WIRE_DESTINATION_IPV4_ADDRESS = reverse(IanaElements.PSEUDO_WIRE_DESTINATION_IPV4_ADDRESS);

  /**
   * {@code reverseIgnoredLayer2FrameTotalCount}: unsigned64, totalCounter, frames; element 433 of enterprise 29305, the reverse of {@link IanaElements#IGNORED_LAYER2_FRAME_TOTAL_COUNT}.
   */
  public static final IntegerElement REVERSE_IGNORED_LAYER2_FRAME_TOTAL_COUNT = reverse(IanaElements.IGNORED_LAYER2_FRAME_TOTAL_COUNT);

  /**
   * {@code reverseMibObjectValueInteger}: signed32, quantity; element 434 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_VALUE_INTEGER}.
   */
  public static final IntegerElement REVERSE_MIB_OBJECT_VALUE_INTEGER = reverse(IanaElements.MIB_OBJECT_VALUE_INTEGER);

  /**
   * {@code reverseMibObjectValueOctetString}: octetArray, default; element 435 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_VALUE_OCTET_STRING}.
   */
  public static final OctetArrayElement REVERSE_MIB_OBJECT_VALUE_OCTET_STRING = reverse(IanaElements.MIB_OBJECT_VALUE_OCTET_STRING);

  /**
   * {@code reverseMibObjectValueOID}: octetArray, default; element 436 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_VALUE_OID}.
   */
  public static final OctetArrayElement REVERSE_MIB_OBJECT_VALUE_OID = reverse(IanaElements.MIB_OBJECT_VALUE_OID);

  /**
   * {@code reverseMibObjectValueBits}: octetArray, flags; element 437 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_VALUE_BITS}.
   */
  public static final OctetArrayElement REVERSE_MIB_OBJECT_VALUE_BITS = reverse(IanaElements.MIB_OBJECT_VALUE_BITS);

  /**
   * {@code reverseMibObjectValueIPAddress}: ipv4Address, default; element 438 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_VALUE_IP_ADDRESS}.
   */
  public static final Ipv4AddressElement REVERSE_MIB_OBJECT_VALUE_IP_ADDRESS = reverse(IanaElements.MIB_OBJECT_VALUE_IP_ADDRESS);

  /**
   * {@code reverseMibObjectValueCounter}: unsigned64, snmpCounter; element 439 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_VALUE_COUNTER}.
   */
  public static final IntegerElement REVERSE_MIB_OBJECT_VALUE_COUNTER = reverse(IanaElements.MIB_OBJECT_VALUE_COUNTER);

  /**
   * {@code reverseMibObjectValueGauge}: unsigned32, snmpGauge; element 440 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_VALUE_GAUGE}.
   */
  public static final IntegerElement REVERSE_MIB_OBJECT_VALUE_GAUGE = reverse(IanaElements.MIB_OBJECT_VALUE_GAUGE);

  /**
   * {@code reverseMibObjectValueTimeTicks}: unsigned32, quantity; element 441 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_VALUE_TIME_TICKS}.
   */
  public static final IntegerElement REVERSE_MIB_OBJECT_VALUE_TIME_TICKS = reverse(IanaElements.MIB_OBJECT_VALUE_TIME_TICKS);

  /**
   * {@code reverseMibObjectValueUnsigned}: unsigned32, quantity; element 442 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_VALUE_UNSIGNED}.
   */
  public static final IntegerElement REVERSE_MIB_OBJECT_VALUE_UNSIGNED = reverse(IanaElements.MIB_OBJECT_VALUE_UNSIGNED);

  /**
   * {@code reverseMibObjectValueTable}: subTemplateList, list; element 443 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_VALUE_TABLE}.
   */
  public static final ListElement REVERSE_MIB_OBJECT_VALUE_TABLE = reverse(IanaElements.MIB_OBJECT_VALUE_TABLE);

  /**
   * {@code reverseMibObjectValueRow}: subTemplateList, list; element 444 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_VALUE_ROW}.
   */
  public static final ListElement REVERSE_MIB_OBJECT_VALUE_ROW = reverse(IanaElements.MIB_OBJECT_VALUE_ROW);

  /**
   * {@code reverseMibObjectIdentifier}: octetArray, default; element 445 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_IDENTIFIER}.
   */
  public static final OctetArrayElement REVERSE_MIB_OBJECT_IDENTIFIER = reverse(IanaElements.MIB_OBJECT_IDENTIFIER);

  /**
   * {@code reverseMibSubIdentifier}: unsigned32, identifier; element 446 of enterprise 29305, the reverse of {@link IanaElements#MIB_SUB_IDENTIFIER}.
   */
  public static final IntegerElement REVERSE_MIB_SUB_IDENTIFIER = reverse(IanaElements.MIB_SUB_IDENTIFIER);

  /**
   * {@code reverseMibIndexIndicator}: unsigned64, flags; element 447 of enterprise 29305, the reverse of {@link IanaElements#MIB_INDEX_INDICATOR}.
   */
  public static final IntegerElement REVERSE_MIB_INDEX_INDICATOR = reverse(IanaElements.MIB_INDEX_INDICATOR);

  /**
   * {@code reverseMibCaptureTimeSemantics}: unsigned8, identifier; element 448 of enterprise 29305, the reverse of {@link IanaElements#MIB_CAPTURE_TIME_SEMANTICS}.
   */
  public static final IntegerElement REVERSE_MIB_CAPTURE_TIME_SEMANTICS = reverse(IanaElements.MIB_CAPTURE_TIME_SEMANTICS);

  /**
   * {@code reverseMibContextEngineID}: octetArray, default; element 449 of enterprise 29305, the reverse of {@link IanaElements#MIB_CONTEXT_ENGINE_ID}.
   */
  public static final OctetArrayElement REVERSE_MIB_CONTEXT_ENGINE_ID = reverse(IanaElements.MIB_CONTEXT_ENGINE_ID);

  /**
   * {@code reverseMibContextName}: string, default; element 450 of enterprise 29305, the reverse of {@link IanaElements#MIB_CONTEXT_NAME}.
   */
  public static final StringElement REVERSE_MIB_CONTEXT_NAME = reverse(IanaElements.MIB_CONTEXT_NAME);

  /**
   * {@code reverseMibObjectName}: string, default; element 451 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_NAME}.
   */
  public static final StringElement REVERSE_MIB_OBJECT_NAME = reverse(IanaElements.MIB_OBJECT_NAME);

  /**
   * {@code reverseMibObjectDescription}: string, default; element 452 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_DESCRIPTION}.
   */
  public static final StringElement REVERSE_MIB_OBJECT_DESCRIPTION = reverse(IanaElements.MIB_OBJECT_DESCRIPTION);

  /**
   * {@code reverseMibObjectSyntax}: string, default; element 453 of enterprise 29305, the reverse of {@link IanaElements#MIB_OBJECT_SYNTAX}.
   */
  public static final StringElement REVERSE_MIB_OBJECT_SYNTAX = reverse(IanaElements.MIB_OBJECT_SYNTAX);

  /**
   * {@code reverseMibModuleName}: string, default; element 454 of enterprise 29305, the reverse of {@link IanaElements#MIB_MODULE_NAME}.
   */
  public static final StringElement REVERSE_MIB_MODULE_NAME = reverse(IanaElements.MIB_MODULE_NAME);

  /**
   * {@code reverseMobileIMSI}: string, default; element 455 of enterprise 29305, the reverse of {@link IanaElements#MOBILE_IMSI}.
   */
  public static final StringElement REVERSE_MOBILE_IMSI = reverse(IanaElements.MOBILE_IMSI);

  /**
   * {@code reverseMobileMSISDN}: string, default; element 456 of enterprise 29305, the reverse of {@link IanaElements#MOBILE_MSISDN}.
   */
  public static final StringElement REVERSE_MOBILE_MSISDN = reverse(IanaElements.MOBILE_MSISDN);

  /**
   * {@code reverseHttpStatusCode}: unsigned16, identifier, 0 to 999; element 457 of enterprise 29305, the reverse of {@link IanaElements#HTTP_STATUS_CODE}.
   */
  public static final IntegerElement REVERSE_HTTP_STATUS_CODE = reverse(IanaElements.HTTP_STATUS_CODE);

  /**
   * {@code reverseSourceTransportPortsLimit}: unsigned16, quantity, ports, 1 to 65535; element 458 of enterprise 29305, the reverse of {@link IanaElements#SOURCE_TRANSPORT_PORTS_LIMIT}.
   */
  public static final IntegerElement REVERSE_SOURCE_TRANSPORT_PORTS_LIMIT = reverse(IanaElements.SOURCE_TRANSPORT_PORTS_LIMIT);

  /**
   * {@code reverseHttpRequestMethod}: string; element 459 of enterprise 29305, the reverse of {@link IanaElements#HTTP_REQUEST_METHOD}.
   */
  public static final StringElement REVERSE_HTTP_REQUEST_METHOD = reverse(IanaElements.HTTP_REQUEST_METHOD);

  /**
   * {@code reverseHttpRequestHost}: string; element 460 of enterprise 29305, the reverse of {@link IanaElements#HTTP_REQUEST_HOST}.
   */
  public static final StringElement REVERSE_HTTP_REQUEST_HOST = reverse(IanaElements.HTTP_REQUEST_HOST);

  /**
   * {@code reverseHttpRequestTarget}: string; element 461 of enterprise 29305, the reverse of {@link IanaElements#HTTP_REQUEST_TARGET}.
   */
  public static final StringElement REVERSE_HTTP_REQUEST_TARGET = reverse(IanaElements.HTTP_REQUEST_TARGET);

  /**
   * {@code reverseHttpMessageVersion}: string; element 462 of enterprise 29305, the reverse of {@link IanaElements#HTTP_MESSAGE_VERSION}.
   */
  public static final StringElement REVERSE_HTTP_MESSAGE_VERSION = reverse(IanaElements.HTTP_MESSAGE_VERSION);

  /**
   * {@code reverseNatInstanceID}: unsigned32, identifier; element 463 of enterprise 29305, the reverse of {@link IanaElements#NAT_INSTANCE_ID}.
   */
  public static final IntegerElement REVERSE_NAT_INSTANCE_ID = reverse(IanaElements.NAT_INSTANCE_ID);

  /**
   * {@code reverseInternalAddressRealm}: octetArray, identifier; element 464 of enterprise 29305, the reverse of {@link IanaElements#INTERNAL_ADDRESS_REALM}.
   */
  public static final OctetArrayElement REVERSE_INTERNAL_ADDRESS_REALM = reverse(IanaElements.INTERNAL_ADDRESS_REALM);

  /**
   * {@code reverseExternalAddressRealm}: octetArray, identifier; element 465 of enterprise 29305, the reverse of {@link IanaElements#EXTERNAL_ADDRESS_REALM}.
   */
  public static final OctetArrayElement REVERSE_EXTERNAL_ADDRESS_REALM = reverse(IanaElements.EXTERNAL_ADDRESS_REALM);

  /**
   * {@code reverseNatQuotaExceededEvent}: unsigned32, identifier; element 466 of enterprise 29305, the reverse of {@link IanaElements#NAT_QUOTA_EXCEEDED_EVENT}.
   */
  public static final IntegerElement REVERSE_NAT_QUOTA_EXCEEDED_EVENT = reverse(IanaElements.NAT_QUOTA_EXCEEDED_EVENT);

  /**
   * {@code reverseNatThresholdEvent}: unsigned32, identifier; element 467 of enterprise 29305, the reverse of {@link IanaElements#NAT_THRESHOLD_EVENT}.
   */
  public static final IntegerElement REVERSE_NAT_THRESHOLD_EVENT = reverse(IanaElements.NAT_THRESHOLD_EVENT);

  /**
   * {@code reverseHttpUserAgent}: string, default; element 468 of enterprise 29305, the reverse of {@link IanaElements#HTTP_USER_AGENT}.
   */
  public static final StringElement REVERSE_HTTP_USER_AGENT = reverse(IanaElements.HTTP_USER_AGENT);

  /**
   * {@code reverseHttpContentType}: string, default; element 469 of enterprise 29305, the reverse of {@link IanaElements#HTTP_CONTENT_TYPE}.
   */
  public static final StringElement REVERSE_HTTP_CONTENT_TYPE = reverse(IanaElements.HTTP_CONTENT_TYPE);

  /**
   * {@code reverseHttpReasonPhrase}: string, default; element 470 of enterprise 29305, the reverse of {@link IanaElements#HTTP_REASON_PHRASE}.
   */
  public static final StringElement REVERSE_HTTP_REASON_PHRASE = reverse(IanaElements.HTTP_REASON_PHRASE);

  /**
   * {@code reverseMaxSessionEntries}: unsigned32, identifier; element 471 of enterprise 29305, the reverse of {@link IanaElements#MAX_SESSION_ENTRIES}.
   */
  public static final IntegerElement REVERSE_MAX_SESSION_ENTRIES = reverse(IanaElements.MAX_SESSION_ENTRIES);

  /**
   * {@code reverseMaxBIBEntries}: unsigned32, identifier; element 472 of enterprise 29305, the reverse of {@link IanaElements#MAX_BIB_ENTRIES}.
   */
  public static final IntegerElement REVERSE_MAX_BIB_ENTRIES = reverse(IanaElements.MAX_BIB_ENTRIES);

  /**
   * {@code reverseMaxEntriesPerUser}: unsigned32, identifier; element 473 of enterprise 29305, the reverse of {@link IanaElements#MAX_ENTRIES_PER_USER}.
   */
  public static final IntegerElement REVERSE_MAX_ENTRIES_PER_USER = reverse(IanaElements.MAX_ENTRIES_PER_USER);

  /**
   * {@code reverseMaxSubscribers}: unsigned32, identifier; element 474 of enterprise 29305, the reverse of {@link IanaElements#MAX_SUBSCRIBERS}.
   */
  public static final IntegerElement REVERSE_MAX_SUBSCRIBERS = reverse(IanaElements.MAX_SUBSCRIBERS);

  /**
   * {@code reverseMaxFragmentsPendingReassembly}: unsigned32, identifier; element 475 of enterprise 29305, the reverse of {@link IanaElements#MAX_FRAGMENTS_PENDING_REASSEMBLY}.
   */
  public static final IntegerElement REVERSE_MAX_FRAGMENTS_PENDING_REASSEMBLY = reverse(IanaElements.MAX_FRAGMENTS_PENDING_REASSEMBLY);

  /**
   * {@code reverseAddressPoolHighThreshold}: unsigned32, identifier; element 476 of enterprise 29305, the reverse of {@link IanaElements#ADDRESS_POOL_HIGH_THRESHOLD}.
   */
  public static final IntegerElement REVERSE_ADDRESS_POOL_HIGH_THRESHOLD = reverse(IanaElements.ADDRESS_POOL_HIGH_THRESHOLD);

  /**
   * {@code reverseAddressPoolLowThreshold}: unsigned32, identifier; element 477 of enterprise 29305, the reverse of {@link IanaElements#ADDRESS_POOL_LOW_THRESHOLD}.
   */
  public static final IntegerElement REVERSE_ADDRESS_POOL_LOW_THRESHOLD = reverse(IanaElements.ADDRESS_POOL_LOW_THRESHOLD);

  /**
   * {@code reverseAddressPortMappingHighThreshold}: unsigned32, identifier; element 478 of enterprise 29305, the reverse of {@link IanaElements#ADDRESS_PORT_MAPPING_HIGH_THRESHOLD}.
   */
  public static final IntegerElement REVERSE_ADDRESS_PORT_MAPPING_HIGH_THRESHOLD = reverse(IanaElements.ADDRESS_PORT_MAPPING_HIGH_THRESHOLD);

  /**
   * {@code reverseAddressPortMappingLowThreshold}: unsigned32, identifier; element 479 of enterprise 29305, the reverse of {@link IanaElements#ADDRESS_PORT_MAPPING_LOW_THRESHOLD}.
   */
  public static final IntegerElement REVERSE_ADDRESS_PORT_MAPPING_LOW_THRESHOLD = reverse(IanaElements.ADDRESS_PORT_MAPPING_LOW_THRESHOLD);

  /**
   * {@code reverseAddressPortMappingPerUserHighThreshold}: unsigned32, identifier; element 480 of enterprise 29305, the reverse of {@link IanaElements#ADDRESS_PORT_MAPPING_PER_USER_HIGH_THRESHOLD}.
   */
  public static final IntegerElement REVERSE_ADDRESS_PORT_MAPPING_PER_USER_HIGH_THRESHOLD = reverse(IanaElements.ADDRESS_PORT_MAPPING_PER_USER_HIGH_THRESHOLD);

  /**
   * {@code reverseGlobalAddressMappingHighThreshold}: unsigned32, identifier; element 481 of enterprise 29305, the reverse of {@link IanaElements#GLOBAL_ADDRESS_MAPPING_HIGH_THRESHOLD}.
   */
  public static final IntegerElement REVERSE_GLOBAL_ADDRESS_MAPPING_HIGH_THRESHOLD = reverse(IanaElements.GLOBAL_ADDRESS_MAPPING_HIGH_THRESHOLD);

  /**
   * {@code reverseVpnIdentifier}: octetArray, default; element 482 of enterprise 29305, the reverse of {@link IanaElements#VPN_IDENTIFIER}.
   */
  public static final OctetArrayElement REVERSE_VPN_IDENTIFIER = reverse(IanaElements.VPN_IDENTIFIER);

  /**
   * {@code reverseBgpCommunity}: unsigned32, identifier; element 483 of enterprise 29305, the reverse of {@link IanaElements#BGP_COMMUNITY}.
   */
  public static final IntegerElement REVERSE_BGP_COMMUNITY = reverse(IanaElements.BGP_COMMUNITY);

  /**
   * {@code reverseBgpSourceCommunityList}: basicList, list; element 484 of enterprise 29305, the reverse of {@link IanaElements#BGP_SOURCE_COMMUNITY_LIST}.
   */
  public static final ListElement REVERSE_BGP_SOURCE_COMMUNITY_LIST = reverse(IanaElements.BGP_SOURCE_COMMUNITY_LIST);

  /**
   * {@code reverseBgpDestinationCommunityList}: basicList, list; element 485 of enterprise 29305, the reverse of {@link IanaElements#BGP_DESTINATION_COMMUNITY_LIST}.
   */
  public static final ListElement REVERSE_BGP_DESTINATION_COMMUNITY_LIST = reverse(IanaElements.BGP_DESTINATION_COMMUNITY_LIST);

  /**
   * {@code reverseBgpExtendedCommunity}: octetArray, default; element 486 of enterprise 29305, the reverse of {@link IanaElements#BGP_EXTENDED_COMMUNITY}.
   */
  public static final OctetArrayElement REVERSE_BGP_EXTENDED_COMMUNITY = reverse(IanaElements.BGP_EXTENDED_COMMUNITY);

  /**
   * {@code reverseBgpSourceExtendedCommunityList}: basicList, list; element 487 of enterprise 29305, the reverse of {@link IanaElements#BGP_SOURCE_EXTENDED_COMMUNITY_LIST}.
   */
  public static final ListElement REVERSE_BGP_SOURCE_EXTENDED_COMMUNITY_LIST = reverse(IanaElements.BGP_SOURCE_EXTENDED_COMMUNITY_LIST);

  /**
   * {@code reverseBgpDestinationExtendedCommunityList}: basicList, list; element 488 of enterprise 29305, the reverse of {@link IanaElements#BGP_DESTINATION_EXTENDED_COMMUNITY_LIST}.
   */
  public static final ListElement REVERSE_BGP_DESTINATION_EXTENDED_COMMUNITY_LIST = reverse(IanaElements.BGP_DESTINATION_EXTENDED_COMMUNITY_LIST);

  /**
   * {@code reverseBgpLargeCommunity}: octetArray, default; element 489 of enterprise 29305, the reverse of {@link IanaElements#BGP_LARGE_COMMUNITY}.
   */
  public static final OctetArrayElement REVERSE_BGP_LARGE_COMMUNITY = reverse(IanaElements.BGP_LARGE_COMMUNITY);

  /**
   * {@code reverseBgpSourceLargeCommunityList}: basicList, list; element 490 of enterprise 29305, the reverse of {@link IanaElements#BGP_SOURCE_LARGE_COMMUNITY_LIST}.
   */
  public static final ListElement REVERSE_BGP_SOURCE_LARGE_COMMUNITY_LIST = reverse(IanaElements.BGP_SOURCE_LARGE_COMMUNITY_LIST);

  /**
   * {@code reverseBgpDestinationLargeCommunityList}: basicList, list; element 491 of enterprise 29305, the reverse of {@link IanaElements#BGP_DESTINATION_LARGE_COMMUNITY_LIST}.
   */
  public static final ListElement REVERSE_BGP_DESTINATION_LARGE_COMMUNITY_LIST = reverse(IanaElements.BGP_DESTINATION_LARGE_COMMUNITY_LIST);

  /**
   * {@code reverseSrhFlagsIPv6}: unsigned8, flags; element 492 of enterprise 29305, the reverse of {@link IanaElements#SRH_FLAGS_IPV6}.
   */
  public static final IntegerElement REVERSE_SRH_FLAGS_IPV6 = reverse(IanaElements.SRH_FLAGS_IPV6);

  /**
   * {@code reverseSrhTagIPv6}: unsigned16, identifier; element 493 of enterprise 29305, the reverse of {@link IanaElements#SRH_TAG_IPV6}.
   */
  public static final IntegerElement REVERSE_SRH_TAG_IPV6 = reverse(IanaElements.SRH_TAG_IPV6);

  /**
   * {@code reverseSrhSegmentIPv6}: ipv6Address, default; element 494 of enterprise 29305, the reverse of {@link IanaElements#SRH_SEGMENT_IPV6}.
   */
  public static final Ipv6AddressElement REVERSE_SRH_SEGMENT_IPV6 = reverse(IanaElements.SRH_SEGMENT_IPV6);

  /**
   * {@code reverseSrhActiveSegmentIPv6}: ipv6Address, default; element 495 of enterprise 29305, the reverse of {@link IanaElements#SRH_ACTIVE_SEGMENT_IPV6}.
   */
  public static final Ipv6AddressElement REVERSE_SRH_ACTIVE_SEGMENT_IPV6 = reverse(IanaElements.SRH_ACTIVE_SEGMENT_IPV6);

  /**
   * {@code reverseSrhSegmentIPv6BasicList}: basicList, list; element 496 of enterprise 29305, the reverse of {@link IanaElements#SRH_SEGMENT_IPV6_BASIC_LIST}.
   */
  public static final ListElement REVERSE_SRH_SEGMENT_IPV6_BASIC_LIST = reverse(IanaElements.SRH_SEGMENT_IPV6_BASIC_LIST);

  /**
   * {@code reverseSrhSegmentIPv6ListSection}: octetArray, default; element 497 of enterprise 29305, the reverse of {@link IanaElements#SRH_SEGMENT_IPV6_LIST_SECTION}.
   */
  public static final OctetArrayElement REVERSE_SRH_SEGMENT_IPV6_LIST_SECTION = reverse(IanaElements.SRH_SEGMENT_IPV6_LIST_SECTION);

  /**
   * {@code reverseSrhSegmentsIPv6Left}: unsigned8, quantity; element 498 of enterprise 29305, the reverse of {@link IanaElements#SRH_SEGMENTS_IPV6_LEFT}.
   */
  public static final IntegerElement REVERSE_SRH_SEGMENTS_IPV6_LEFT = reverse(IanaElements.SRH_SEGMENTS_IPV6_LEFT);

  /**
   * {@code reverseSrhIPv6Section}: octetArray, default; element 499 of enterprise 29305, the reverse of {@link IanaElements#SRH_IPV6_SECTION}.
   */
  public static final OctetArrayElement REVERSE_SRH_IPV6_SECTION = reverse(IanaElements.SRH_IPV6_SECTION);

  /**
   * {@code reverseSrhIPv6ActiveSegmentType}: unsigned8, identifier; element 500 of enterprise 29305, the reverse of {@link IanaElements#SRH_IPV6_ACTIVE_SEGMENT_TYPE}.
   */
  public static final IntegerElement REVERSE_SRH_IPV6_ACTIVE_SEGMENT_TYPE = reverse(IanaElements.SRH_IPV6_ACTIVE_SEGMENT_TYPE);

  /**
   * {@code reverseSrhSegmentIPv6LocatorLength}: unsigned8, default; element 501 of enterprise 29305, the reverse of {@link IanaElements#SRH_SEGMENT_IPV6_LOCATOR_LENGTH}.
   */
  public static final IntegerElement REVERSE_SRH_SEGMENT_IPV6_LOCATOR_LENGTH = reverse(IanaElements.SRH_SEGMENT_IPV6_LOCATOR_LENGTH);

  /**
   * {@code reverseSrhSegmentIPv6EndpointBehavior}: unsigned16, identifier; element 502 of enterprise 29305, the reverse of {@link IanaElements#SRH_SEGMENT_IPV6_ENDPOINT_BEHAVIOR}.
   */
  public static final IntegerElement REVERSE_SRH_SEGMENT_IPV6_ENDPOINT_BEHAVIOR = reverse(IanaElements.SRH_SEGMENT_IPV6_ENDPOINT_BEHAVIOR);

  /**
   * {@code reverseTransportChecksum}: unsigned16, default; element 503 of enterprise 29305, the reverse of {@link IanaElements#TRANSPORT_CHECKSUM}.
   */
  public static final IntegerElement REVERSE_TRANSPORT_CHECKSUM = reverse(IanaElements.TRANSPORT_CHECKSUM);

  /**
   * {@code reverseIcmpHeaderPacketSection}: octetArray, default; element 504 of enterprise 29305, the reverse of {@link IanaElements#ICMP_HEADER_PACKET_SECTION}.
   */
  public static final OctetArrayElement REVERSE_ICMP_HEADER_PACKET_SECTION = reverse(IanaElements.ICMP_HEADER_PACKET_SECTION);

  /**
   * {@code reverseGtpuFlags}: unsigned8, flags; element 505 of enterprise 29305, the reverse of {@link IanaElements#GTPU_FLAGS}.
   */
  public static final IntegerElement REVERSE_GTPU_FLAGS = reverse(IanaElements.GTPU_FLAGS);

  /**
   * {@code reverseGtpuMsgType}: unsigned8, identifier; element 506 of enterprise 29305, the reverse of {@link IanaElements#GTPU_MSG_TYPE}.
   */
  public static final IntegerElement REVERSE_GTPU_MSG_TYPE = reverse(IanaElements.GTPU_MSG_TYPE);

  /**
   * {@code reverseGtpuTEid}: unsigned32, identifier; element 507 of enterprise 29305, the reverse of {@link IanaElements#GTPU_TEID}.
   */
  public static final IntegerElement REVERSE_GTPU_TEID = reverse(IanaElements.GTPU_TEID);

  /**
   * {@code reverseGtpuSequenceNum}: unsigned16, identifier; element 508 of enterprise 29305, the reverse of {@link IanaElements#GTPU_SEQUENCE_NUM}.
   */
  public static final IntegerElement REVERSE_GTPU_SEQUENCE_NUM = reverse(IanaElements.GTPU_SEQUENCE_NUM);

  /**
   * {@code reverseGtpuQFI}: unsigned8, identifier; element 509 of enterprise 29305, the reverse of {@link IanaElements#GTPU_QFI}.
   */
  public static final IntegerElement REVERSE_GTPU_QFI = reverse(IanaElements.GTPU_QFI);

  /**
   * {@code reverseGtpuPduType}: unsigned8, identifier; element 510 of enterprise 29305, the reverse of {@link IanaElements#GTPU_PDU_TYPE}.
   */
  public static final IntegerElement REVERSE_GTPU_PDU_TYPE = reverse(IanaElements.GTPU_PDU_TYPE);

  /**
   * {@code reverseBgpSourceAsPathList}: basicList, list; element 511 of enterprise 29305, the reverse of {@link IanaElements#BGP_SOURCE_AS_PATH_LIST}.
   */
  public static final ListElement REVERSE_BGP_SOURCE_AS_PATH_LIST = reverse(IanaElements.BGP_SOURCE_AS_PATH_LIST);

  /**
   * {@code reverseBgpDestinationAsPathList}: basicList, list; element 512 of enterprise 29305, the reverse of {@link IanaElements#BGP_DESTINATION_AS_PATH_LIST}.
   */
  public static final ListElement REVERSE_BGP_DESTINATION_AS_PATH_LIST = reverse(IanaElements.BGP_DESTINATION_AS_PATH_LIST);

  /**
   * {@code reverseIpv6ExtensionHeaderType}: unsigned8, identifier; element 513 of enterprise 29305, the reverse of {@link IanaElements#IPV6_EXTENSION_HEADER_TYPE}.
   */
  public static final IntegerElement REVERSE_IPV6_EXTENSION_HEADER_TYPE = reverse(IanaElements.IPV6_EXTENSION_HEADER_TYPE);

  /**
   * {@code reverseIpv6ExtensionHeaderCount}: unsigned8, totalCounter; element 514 of enterprise 29305, the reverse of {@link IanaElements#IPV6_EXTENSION_HEADER_COUNT}.
   */
  public static final IntegerElement REVERSE_IPV6_EXTENSION_HEADER_COUNT = reverse(IanaElements.IPV6_EXTENSION_HEADER_COUNT);

  /**
   * {@code reverseIpv6ExtensionHeadersFull}: unsigned256, flags; element 515 of enterprise 29305, the reverse of {@link IanaElements#IPV6_EXTENSION_HEADERS_FULL}.
   */
  public static final Unsigned256Element REVERSE_IPV6_EXTENSION_HEADERS_FULL = reverse(IanaElements.IPV6_EXTENSION_HEADERS_FULL);

  /**
   * {@code reverseIpv6ExtensionHeaderTypeCountList}: subTemplateList, list; element 516 of enterprise 29305, the reverse of {@link IanaElements#IPV6_EXTENSION_HEADER_TYPE_COUNT_LIST}.
   */
  public static final ListElement REVERSE_IPV6_EXTENSION_HEADER_TYPE_COUNT_LIST = reverse(IanaElements.IPV6_EXTENSION_HEADER_TYPE_COUNT_LIST);

  /**
   * {@code reverseIpv6ExtensionHeadersLimit}: boolean, default; element 517 of enterprise 29305, the reverse of {@link IanaElements#IPV6_EXTENSION_HEADERS_LIMIT}.
   */
  public static final BooleanElement REVERSE_IPV6_EXTENSION_HEADERS_LIMIT = reverse(IanaElements.IPV6_EXTENSION_HEADERS_LIMIT);

  /**
   * {@code reverseIpv6ExtensionHeadersChainLength}: unsigned32, identifier; element 518 of enterprise 29305, the reverse of {@link IanaElements#IPV6_EXTENSION_HEADERS_CHAIN_LENGTH}.
   */
  public static final IntegerElement REVERSE_IPV6_EXTENSION_HEADERS_CHAIN_LENGTH = reverse(IanaElements.IPV6_EXTENSION_HEADERS_CHAIN_LENGTH);

  /**
   * {@code reverseIpv6ExtensionHeaderChainLengthList}: subTemplateList, list; element 519 of enterprise 29305, the reverse of {@link IanaElements#IPV6_EXTENSION_HEADER_CHAIN_LENGTH_LIST}.
   */
  public static final ListElement REVERSE_IPV6_EXTENSION_HEADER_CHAIN_LENGTH_LIST = reverse(IanaElements.IPV6_EXTENSION_HEADER_CHAIN_LENGTH_LIST);

  /**
   * {@code reverseTcpOptionsFull}: unsigned256, flags; element 520 of enterprise 29305, the reverse of {@link IanaElements#TCP_OPTIONS_FULL}.
   */
  public static final Unsigned256Element REVERSE_TCP_OPTIONS_FULL = reverse(IanaElements.TCP_OPTIONS_FULL);

  /**
   * {@code reverseTcpSharedOptionExID16}: unsigned16, identifier; element 521 of enterprise 29305, the reverse of {@link IanaElements#TCP_SHARED_OPTION_EX_ID16}.
   */
  public static final IntegerElement REVERSE_TCP_SHARED_OPTION_EX_ID16 = reverse(IanaElements.TCP_SHARED_OPTION_EX_ID16);

  /**
   * {@code reverseTcpSharedOptionExID32}: unsigned32, identifier; element 522 of enterprise 29305, the reverse of {@link IanaElements#TCP_SHARED_OPTION_EX_ID32}.
   */
  public static final IntegerElement REVERSE_TCP_SHARED_OPTION_EX_ID32 = reverse(IanaElements.TCP_SHARED_OPTION_EX_ID32);

  /**
   * {@code reverseTcpSharedOptionExID16List}: basicList, list; element 523 of enterprise 29305, the reverse of {@link IanaElements#TCP_SHARED_OPTION_EX_ID16_LIST}.
   */
  public static final ListElement REVERSE_TCP_SHARED_OPTION_EX_ID16_LIST = reverse(IanaElements.TCP_SHARED_OPTION_EX_ID16_LIST);

  /**
   * {@code reverseTcpSharedOptionExID32List}: basicList, list; element 524 of enterprise 29305, the reverse of {@link IanaElements#TCP_SHARED_OPTION_EX_ID32_LIST}.
   */
  public static final ListElement REVERSE_TCP_SHARED_OPTION_EX_ID32_LIST = reverse(IanaElements.TCP_SHARED_OPTION_EX_ID32_LIST);

  /**
   * {@code reverseUdpSafeOptions}: unsigned256, flags; element 525 of enterprise 29305, the reverse of {@link IanaElements#UDP_SAFE_OPTIONS}.
   */
  public static final Unsigned256Element REVERSE_UDP_SAFE_OPTIONS = reverse(IanaElements.UDP_SAFE_OPTIONS);

  /**
   * {@code reverseUdpUnsafeOptions}: unsigned64, flags; element 526 of enterprise 29305, the reverse of {@link IanaElements#UDP_UNSAFE_OPTIONS}.
   */
  public static final IntegerElement REVERSE_UDP_UNSAFE_OPTIONS = reverse(IanaElements.UDP_UNSAFE_OPTIONS);

  /**
   * {@code reverseUdpExID}: unsigned16, identifier; element 527 of enterprise 29305, the reverse of {@link IanaElements#UDP_EX_ID}.
   */
  public static final IntegerElement REVERSE_UDP_EX_ID = reverse(IanaElements.UDP_EX_ID);

  /**
   * {@code reverseUdpSafeExIDList}: basicList, list; element 528 of enterprise 29305, the reverse of {@link IanaElements#UDP_SAFE_EX_ID_LIST}.
   */
  public static final ListElement REVERSE_UDP_SAFE_EX_ID_LIST = reverse(IanaElements.UDP_SAFE_EX_ID_LIST);

  /**
   * {@code reverseUdpUnsafeExIDList}: basicList, list; element 529 of enterprise 29305, the reverse of {@link IanaElements#UDP_UNSAFE_EX_ID_LIST}.
   */
  public static final ListElement REVERSE_UDP_UNSAFE_EX_ID_LIST = reverse(IanaElements.UDP_UNSAFE_EX_ID_LIST);

  /**
   * {@code reversePathDelayMeanDeltaMicroseconds}: unsigned32, deltaCounter; element 530 of enterprise 29305, the reverse of {@link IanaElements#PATH_DELAY_MEAN_DELTA_MICROSECONDS}.
   */
  public static final IntegerElement REVERSE_PATH_DELAY_MEAN_DELTA_MICROSECONDS = reverse(IanaElements.PATH_DELAY_MEAN_DELTA_MICROSECONDS);

  /**
   * {@code reversePathDelayMinDeltaMicroseconds}: unsigned32, deltaCounter; element 531 of enterprise 29305, the reverse of {@link IanaElements#PATH_DELAY_MIN_DELTA_MICROSECONDS}.
   */
  public static final IntegerElement REVERSE_PATH_DELAY_MIN_DELTA_MICROSECONDS = reverse(IanaElements.PATH_DELAY_MIN_DELTA_MICROSECONDS);

  /**
   * {@code reversePathDelayMaxDeltaMicroseconds}: unsigned32, deltaCounter; element 532 of enterprise 29305, the reverse of {@link IanaElements#PATH_DELAY_MAX_DELTA_MICROSECONDS}.
   */
  public static final IntegerElement REVERSE_PATH_DELAY_MAX_DELTA_MICROSECONDS = reverse(IanaElements.PATH_DELAY_MAX_DELTA_MICROSECONDS);

  /**
   * {@code reversePathDelaySumDeltaMicroseconds}: unsigned64, deltaCounter; element 533 of enterprise 29305, the reverse of {@link IanaElements#PATH_DELAY_SUM_DELTA_MICROSECONDS}.
   */
  public static final IntegerElement REVERSE_PATH_DELAY_SUM_DELTA_MICROSECONDS = reverse(IanaElements.PATH_DELAY_SUM_DELTA_MICROSECONDS);

  private static final List<InformationElement> ALL = List.of(
  REVERSE_OCTET_DELTA_COUNT,
  REVERSE_PACKET_DELTA_COUNT,
  REVERSE_DELTA_FLOW_COUNT,
  REVERSE_PROTOCOL_IDENTIFIER,
  REVERSE_IP_CLASS_OF_SERVICE,
  REVERSE_TCP_CONTROL_BITS,
  REVERSE_SOURCE_TRANSPORT_PORT,
  REVERSE_SOURCE_IPV4_ADDRESS,
  REVERSE_SOURCE_IPV4_PREFIX_LENGTH,
  REVERSE_INGRESS_INTERFACE,
  REVERSE_DESTINATION_TRANSPORT_PORT,
  REVERSE_DESTINATION_IPV4_ADDRESS,
  REVERSE_DESTINATION_IPV4_PREFIX_LENGTH,
  REVERSE_EGRESS_INTERFACE,
  REVERSE_IP_NEXT_HOP_IPV4_ADDRESS,
  REVERSE_BGP_SOURCE_AS_NUMBER,
  REVERSE_BGP_DESTINATION_AS_NUMBER,
  REVERSE_BGP_NEXT_HOP_IPV4_ADDRESS,
  REVERSE_POST_MCAST_PACKET_DELTA_COUNT,
  REVERSE_POST_MCAST_OCTET_DELTA_COUNT,
  REVERSE_FLOW_END_SYS_UP_TIME,
  REVERSE_FLOW_START_SYS_UP_TIME,
  REVERSE_POST_OCTET_DELTA_COUNT,
  REVERSE_POST_PACKET_DELTA_COUNT,
  REVERSE_MINIMUM_IP_TOTAL_LENGTH,
  REVERSE_MAXIMUM_IP_TOTAL_LENGTH,
  REVERSE_SOURCE_IPV6_ADDRESS,
  REVERSE_DESTINATION_IPV6_ADDRESS,
  REVERSE_SOURCE_IPV6_PREFIX_LENGTH,
  REVERSE_DESTINATION_IPV6_PREFIX_LENGTH,
  REVERSE_FLOW_LABEL_IPV6,
  REVERSE_ICMP_TYPE_CODE_IPV4,
  REVERSE_IGMP_TYPE,
  REVERSE_SAMPLING_INTERVAL,
  REVERSE_SAMPLING_ALGORITHM,
  REVERSE_FLOW_ACTIVE_TIMEOUT,
  REVERSE_FLOW_IDLE_TIMEOUT,
  REVERSE_ENGINE_TYPE,
  REVERSE_ENGINE_ID,
  REVERSE_IPV4_ROUTER_SC,
  REVERSE_SOURCE_IPV4_PREFIX,
  REVERSE_DESTINATION_IPV4_PREFIX,
  REVERSE_MPLS_TOP_LABEL_TYPE,
  REVERSE_MPLS_TOP_LABEL_IPV4_ADDRESS,
  REVERSE_SAMPLER_ID,
  REVERSE_SAMPLER_MODE,
  REVERSE_SAMPLER_RANDOM_INTERVAL,
  REVERSE_CLASS_ID,
  REVERSE_MINIMUM_TTL,
  REVERSE_MAXIMUM_TTL,
  REVERSE_FRAGMENT_IDENTIFICATION,
  REVERSE_POST_IP_CLASS_OF_SERVICE,
  REVERSE_SOURCE_MAC_ADDRESS,
  REVERSE_POST_DESTINATION_MAC_ADDRESS,
  REVERSE_VLAN_ID,
  REVERSE_POST_VLAN_ID,
  REVERSE_IP_VERSION,
  REVERSE_FLOW_DIRECTION,
  REVERSE_IP_NEXT_HOP_IPV6_ADDRESS,
  REVERSE_BGP_NEXT_HOP_IPV6_ADDRESS,
  REVERSE_IPV6_EXTENSION_HEADERS,
  REVERSE_MPLS_TOP_LABEL_STACK_SECTION,
  REVERSE_MPLS_LABEL_STACK_SECTION2,
  REVERSE_MPLS_LABEL_STACK_SECTION3,
  REVERSE_MPLS_LABEL_STACK_SECTION4,
  REVERSE_MPLS_LABEL_STACK_SECTION5,
  REVERSE_MPLS_LABEL_STACK_SECTION6,
  REVERSE_MPLS_LABEL_STACK_SECTION7,
  REVERSE_MPLS_LABEL_STACK_SECTION8,
  REVERSE_MPLS_LABEL_STACK_SECTION9,
  REVERSE_MPLS_LABEL_STACK_SECTION10,
  REVERSE_DESTINATION_MAC_ADDRESS,
  REVERSE_POST_SOURCE_MAC_ADDRESS,
  REVERSE_INTERFACE_NAME,
  REVERSE_INTERFACE_DESCRIPTION,
  REVERSE_SAMPLER_NAME,
  REVERSE_OCTET_TOTAL_COUNT,
  REVERSE_PACKET_TOTAL_COUNT,
  REVERSE_FLAGS_AND_SAMPLER_ID,
  REVERSE_FRAGMENT_OFFSET,
  REVERSE_FORWARDING_STATUS,
  REVERSE_MPLS_VPN_ROUTE_DISTINGUISHER,
  REVERSE_MPLS_TOP_LABEL_PREFIX_LENGTH,
  REVERSE_SRC_TRAFFIC_INDEX,
  REVERSE_DST_TRAFFIC_INDEX,
  REVERSE_APPLICATION_DESCRIPTION,
  REVERSE_APPLICATION_ID,
  REVERSE_APPLICATION_NAME,
  REVERSE_POST_IP_DIFF_SERV_CODE_POINT,
  REVERSE_MULTICAST_REPLICATION_FACTOR,
  REVERSE_CLASS_NAME,
  REVERSE_CLASSIFICATION_ENGINE_ID,
  REVERSE_LAYER2PACKET_SECTION_OFFSET,
  REVERSE_LAYER2PACKET_SECTION_SIZE,
  REVERSE_LAYER2PACKET_SECTION_DATA,
  REVERSE_BGP_NEXT_ADJACENT_AS_NUMBER,
  REVERSE_BGP_PREV_ADJACENT_AS_NUMBER,
  REVERSE_DROPPED_OCTET_DELTA_COUNT,
  REVERSE_DROPPED_PACKET_DELTA_COUNT,
  REVERSE_DROPPED_OCTET_TOTAL_COUNT,
  REVERSE_DROPPED_PACKET_TOTAL_COUNT,
  REVERSE_FLOW_END_REASON,
  REVERSE_OBSERVATION_POINT_ID,
  REVERSE_ICMP_TYPE_CODE_IPV6,
  REVERSE_MPLS_TOP_LABEL_IPV6_ADDRESS,
  REVERSE_LINE_CARD_ID,
  REVERSE_PORT_ID,
  REVERSE_METERING_PROCESS_ID,
  REVERSE_EXPORTING_PROCESS_ID,
  REVERSE_WLAN_CHANNEL_ID,
  REVERSE_WLAN_SSID,
  REVERSE_FLOW_START_SECONDS,
  REVERSE_FLOW_END_SECONDS,
  REVERSE_FLOW_START_MILLISECONDS,
  REVERSE_FLOW_END_MILLISECONDS,
  REVERSE_FLOW_START_MICROSECONDS,
  REVERSE_FLOW_END_MICROSECONDS,
  REVERSE_FLOW_START_NANOSECONDS,
  REVERSE_FLOW_END_NANOSECONDS,
  REVERSE_FLOW_START_DELTA_MICROSECONDS,
  REVERSE_FLOW_END_DELTA_MICROSECONDS,
  REVERSE_SYSTEM_INIT_TIME_MILLISECONDS,
  REVERSE_FLOW_DURATION_MILLISECONDS,
  REVERSE_FLOW_DURATION_MICROSECONDS,
  REVERSE_DESTINATION_IPV6_PREFIX,
  REVERSE_SOURCE_IPV6_PREFIX,
  REVERSE_POST_OCTET_TOTAL_COUNT,
  REVERSE_POST_PACKET_TOTAL_COUNT,
  REVERSE_POST_MCAST_PACKET_TOTAL_COUNT,
  REVERSE_POST_MCAST_OCTET_TOTAL_COUNT,
  REVERSE_ICMP_TYPE_IPV4,
  REVERSE_ICMP_CODE_IPV4,
  REVERSE_ICMP_TYPE_IPV6,
  REVERSE_ICMP_CODE_IPV6,
  REVERSE_UDP_SOURCE_PORT,
  REVERSE_UDP_DESTINATION_PORT,
  REVERSE_TCP_SOURCE_PORT,
  REVERSE_TCP_DESTINATION_PORT,
  REVERSE_TCP_SEQUENCE_NUMBER,
  REVERSE_TCP_ACKNOWLEDGEMENT_NUMBER,
  REVERSE_TCP_WINDOW_SIZE,
  REVERSE_TCP_URGENT_POINTER,
  REVERSE_TCP_HEADER_LENGTH,
  REVERSE_IP_HEADER_LENGTH,
  REVERSE_TOTAL_LENGTH_IPV4,
  REVERSE_PAYLOAD_LENGTH_IPV6,
  REVERSE_IP_TTL,
  REVERSE_NEXT_HEADER_IPV6,
  REVERSE_MPLS_PAYLOAD_LENGTH,
  REVERSE_IP_DIFF_SERV_CODE_POINT,
  REVERSE_IP_PRECEDENCE,
  REVERSE_FRAGMENT_FLAGS,
  REVERSE_OCTET_DELTA_SUM_OF_SQUARES,
  REVERSE_OCTET_TOTAL_SUM_OF_SQUARES,
  REVERSE_MPLS_TOP_LABEL_TTL,
  REVERSE_MPLS_LABEL_STACK_LENGTH,
  REVERSE_MPLS_LABEL_STACK_DEPTH,
  REVERSE_MPLS_TOP_LABEL_EXP,
  REVERSE_IP_PAYLOAD_LENGTH,
  REVERSE_UDP_MESSAGE_LENGTH,
  REVERSE_IS_MULTICAST,
  REVERSE_IPV4_IHL,
  REVERSE_IPV4_OPTIONS,
  REVERSE_TCP_OPTIONS,
  REVERSE_TCP_SYN_TOTAL_COUNT,
  REVERSE_TCP_FIN_TOTAL_COUNT,
  REVERSE_TCP_RST_TOTAL_COUNT,
  REVERSE_TCP_PSH_TOTAL_COUNT,
  REVERSE_TCP_ACK_TOTAL_COUNT,
  REVERSE_TCP_URG_TOTAL_COUNT,
  REVERSE_IP_TOTAL_LENGTH,
  REVERSE_POST_NAT_SOURCE_IPV4_ADDRESS,
  REVERSE_POST_NAT_DESTINATION_IPV4_ADDRESS,
  REVERSE_POST_NAPT_SOURCE_TRANSPORT_PORT,
  REVERSE_POST_NAPT_DESTINATION_TRANSPORT_PORT,
  REVERSE_NAT_ORIGINATING_ADDRESS_REALM,
  REVERSE_NAT_EVENT,
  REVERSE_INITIATOR_OCTETS,
  REVERSE_RESPONDER_OCTETS,
  REVERSE_FIREWALL_EVENT,
  REVERSE_INGRESS_VRF_ID,
  REVERSE_EGRESS_VRF_ID,
  REVERSE_VRF_NAME,
  REVERSE_POST_MPLS_TOP_LABEL_EXP,
  REVERSE_TCP_WINDOW_SCALE,
  REVERSE_ETHERNET_HEADER_LENGTH,
  REVERSE_ETHERNET_PAYLOAD_LENGTH,
  REVERSE_ETHERNET_TOTAL_LENGTH,
  REVERSE_DOT1Q_VLAN_ID,
  REVERSE_DOT1Q_PRIORITY,
  REVERSE_DOT1Q_CUSTOMER_VLAN_ID,
  REVERSE_DOT1Q_CUSTOMER_PRIORITY,
  REVERSE_METRO_EVC_ID,
  REVERSE_METRO_EVC_TYPE,
  REVERSE_PSEUDO_WIRE_ID,
  REVERSE_PSEUDO_WIRE_TYPE,
  REVERSE_PSEUDO_WIRE_CONTROL_WORD,
  REVERSE_INGRESS_PHYSICAL_INTERFACE,
  REVERSE_EGRESS_PHYSICAL_INTERFACE,
  REVERSE_POST_DOT1Q_VLAN_ID,
  REVERSE_POST_DOT1Q_CUSTOMER_VLAN_ID,
  REVERSE_ETHERNET_TYPE,
  REVERSE_POST_IP_PRECEDENCE,
  REVERSE_COLLECTION_TIME_MILLISECONDS,
  REVERSE_EXPORT_SCTP_STREAM_ID,
  REVERSE_MAX_EXPORT_SECONDS,
  REVERSE_MAX_FLOW_END_SECONDS,
  REVERSE_MESSAGE_MD5_CHECKSUM,
  REVERSE_MESSAGE_SCOPE,
  REVERSE_MIN_EXPORT_SECONDS,
  REVERSE_MIN_FLOW_START_SECONDS,
  REVERSE_OPAQUE_OCTETS,
  REVERSE_SESSION_SCOPE,
  REVERSE_MAX_FLOW_END_MICROSECONDS,
  REVERSE_MAX_FLOW_END_MILLISECONDS,
  REVERSE_MAX_FLOW_END_NANOSECONDS,
  REVERSE_MIN_FLOW_START_MICROSECONDS,
  REVERSE_MIN_FLOW_START_MILLISECONDS,
  REVERSE_MIN_FLOW_START_NANOSECONDS,
  REVERSE_COLLECTOR_CERTIFICATE,
  REVERSE_EXPORTER_CERTIFICATE,
  REVERSE_DATA_RECORDS_RELIABILITY,
  REVERSE_OBSERVATION_POINT_TYPE,
  REVERSE_NEW_CONNECTION_DELTA_COUNT,
  REVERSE_CONNECTION_SUM_DURATION_SECONDS,
  REVERSE_CONNECTION_TRANSACTION_ID,
  REVERSE_POST_NAT_SOURCE_IPV6_ADDRESS,
  REVERSE_POST_NAT_DESTINATION_IPV6_ADDRESS,
  REVERSE_NAT_POOL_ID,
  REVERSE_NAT_POOL_NAME,
  REVERSE_ANONYMIZATION_FLAGS,
  REVERSE_ANONYMIZATION_TECHNIQUE,
  REVERSE_INFORMATION_ELEMENT_INDEX,
  REVERSE_P2P_TECHNOLOGY,
  REVERSE_TUNNEL_TECHNOLOGY,
  REVERSE_ENCRYPTED_TECHNOLOGY,
  REVERSE_BASIC_LIST,
  REVERSE_SUB_TEMPLATE_LIST,
  REVERSE_SUB_TEMPLATE_MULTI_LIST,
  REVERSE_BGP_VALIDITY_STATE,
  REVERSE_IPSEC_SPI,
  REVERSE_GRE_KEY,
  REVERSE_NAT_TYPE,
  REVERSE_INITIATOR_PACKETS,
  REVERSE_RESPONDER_PACKETS,
  REVERSE_OBSERVATION_DOMAIN_NAME,
  REVERSE_SELECTION_SEQUENCE_ID,
  REVERSE_SELECTOR_ID,
  REVERSE_INFORMATION_ELEMENT_ID,
  REVERSE_SELECTOR_ALGORITHM,
  REVERSE_SAMPLING_PACKET_INTERVAL,
  REVERSE_SAMPLING_PACKET_SPACE,
  REVERSE_SAMPLING_TIME_INTERVAL,
  REVERSE_SAMPLING_TIME_SPACE,
  REVERSE_SAMPLING_SIZE,
  REVERSE_SAMPLING_POPULATION,
  REVERSE_SAMPLING_PROBABILITY,
  REVERSE_DATA_LINK_FRAME_SIZE,
  REVERSE_IP_HEADER_PACKET_SECTION,
  REVERSE_IP_PAYLOAD_PACKET_SECTION,
  REVERSE_DATA_LINK_FRAME_SECTION,
  REVERSE_MPLS_LABEL_STACK_SECTION,
  REVERSE_MPLS_PAYLOAD_PACKET_SECTION,
  REVERSE_SELECTOR_ID_TOTAL_PKTS_OBSERVED,
  REVERSE_SELECTOR_ID_TOTAL_PKTS_SELECTED,
  REVERSE_ABSOLUTE_ERROR,
  REVERSE_RELATIVE_ERROR,
  REVERSE_OBSERVATION_TIME_SECONDS,
  REVERSE_OBSERVATION_TIME_MILLISECONDS,
  REVERSE_OBSERVATION_TIME_MICROSECONDS,
  REVERSE_OBSERVATION_TIME_NANOSECONDS,
  REVERSE_DIGEST_HASH_VALUE,
  REVERSE_HASH_IP_PAYLOAD_OFFSET,
  REVERSE_HASH_IP_PAYLOAD_SIZE,
  REVERSE_HASH_OUTPUT_RANGE_MIN,
  REVERSE_HASH_OUTPUT_RANGE_MAX,
  REVERSE_HASH_SELECTED_RANGE_MIN,
  REVERSE_HASH_SELECTED_RANGE_MAX,
  REVERSE_HASH_DIGEST_OUTPUT,
  REVERSE_HASH_INITIALISER_VALUE,
  REVERSE_SELECTOR_NAME,
  REVERSE_UPPER_CI_LIMIT,
  REVERSE_LOWER_CI_LIMIT,
  REVERSE_CONFIDENCE_LEVEL,
  REVERSE_INFORMATION_ELEMENT_DATA_TYPE,
  REVERSE_INFORMATION_ELEMENT_DESCRIPTION,
  REVERSE_INFORMATION_ELEMENT_NAME,
  REVERSE_INFORMATION_ELEMENT_RANGE_BEGIN,
  REVERSE_INFORMATION_ELEMENT_RANGE_END,
  REVERSE_INFORMATION_ELEMENT_SEMANTICS,
  REVERSE_INFORMATION_ELEMENT_UNITS,
  REVERSE_PRIVATE_ENTERPRISE_NUMBER,
  REVERSE_VIRTUAL_STATION_INTERFACE_ID,
  REVERSE_VIRTUAL_STATION_INTERFACE_NAME,
  REVERSE_VIRTUAL_STATION_UUID,
  REVERSE_VIRTUAL_STATION_NAME,
  REVERSE_LAYER2_SEGMENT_ID,
  REVERSE_LAYER2_OCTET_DELTA_COUNT,
  REVERSE_LAYER2_OCTET_TOTAL_COUNT,
  REVERSE_INGRESS_UNICAST_PACKET_TOTAL_COUNT,
  REVERSE_INGRESS_MULTICAST_PACKET_TOTAL_COUNT,
  REVERSE_INGRESS_BROADCAST_PACKET_TOTAL_COUNT,
  REVERSE_EGRESS_UNICAST_PACKET_TOTAL_COUNT,
  REVERSE_EGRESS_BROADCAST_PACKET_TOTAL_COUNT,
  REVERSE_MONITORING_INTERVAL_START_MILLI_SECONDS,
  REVERSE_MONITORING_INTERVAL_END_MILLI_SECONDS,
  REVERSE_PORT_RANGE_START,
  REVERSE_PORT_RANGE_END,
  REVERSE_PORT_RANGE_STEP_SIZE,
  REVERSE_PORT_RANGE_NUM_PORTS,
  REVERSE_STA_MAC_ADDRESS,
  REVERSE_STA_IPV4_ADDRESS,
  REVERSE_WTP_MAC_ADDRESS,
  REVERSE_INGRESS_INTERFACE_TYPE,
  REVERSE_EGRESS_INTERFACE_TYPE,
  REVERSE_RTP_SEQUENCE_NUMBER,
  REVERSE_USER_NAME,
  REVERSE_APPLICATION_CATEGORY_NAME,
  REVERSE_APPLICATION_SUB_CATEGORY_NAME,
  REVERSE_APPLICATION_GROUP_NAME,
  REVERSE_ORIGINAL_FLOWS_PRESENT,
  REVERSE_ORIGINAL_FLOWS_INITIATED,
  REVERSE_ORIGINAL_FLOWS_COMPLETED,
  REVERSE_DISTINCT_COUNT_OF_SOURCE_IP_ADDRESS,
  REVERSE_DISTINCT_COUNT_OF_DESTINATION_IP_ADDRESS,
  REVERSE_DISTINCT_COUNT_OF_SOURCE_IPV4_ADDRESS,
  REVERSE_DISTINCT_COUNT_OF_DESTINATION_IPV4_ADDRESS,
  REVERSE_DISTINCT_COUNT_OF_SOURCE_IPV6_ADDRESS,
  REVERSE_DISTINCT_COUNT_OF_DESTINATION_IPV6_ADDRESS,
  REVERSE_VALUE_DISTRIBUTION_METHOD,
  REVERSE_RFC3550_JITTER_MILLISECONDS,
  REVERSE_RFC3550_JITTER_MICROSECONDS,
  REVERSE_RFC3550_JITTER_NANOSECONDS,
  REVERSE_DOT1Q_DEI,
  REVERSE_DOT1Q_CUSTOMER_DEI,
  REVERSE_FLOW_SELECTOR_ALGORITHM,
  REVERSE_FLOW_SELECTED_OCTET_DELTA_COUNT,
  REVERSE_FLOW_SELECTED_PACKET_DELTA_COUNT,
  REVERSE_FLOW_SELECTED_FLOW_DELTA_COUNT,
  REVERSE_SELECTOR_ID_TOTAL_FLOWS_OBSERVED,
  REVERSE_SELECTOR_ID_TOTAL_FLOWS_SELECTED,
  REVERSE_SAMPLING_FLOW_INTERVAL,
  REVERSE_SAMPLING_FLOW_SPACING,
  REVERSE_FLOW_SAMPLING_TIME_INTERVAL,
  REVERSE_FLOW_SAMPLING_TIME_SPACING,
  REVERSE_HASH_FLOW_DOMAIN,
  REVERSE_TRANSPORT_OCTET_DELTA_COUNT,
  REVERSE_TRANSPORT_PACKET_DELTA_COUNT,
  REVERSE_ORIGINAL_EXPORTER_IPV4_ADDRESS,
  REVERSE_ORIGINAL_EXPORTER_IPV6_ADDRESS,
  REVERSE_ORIGINAL_OBSERVATION_DOMAIN_ID,
  REVERSE_INTERMEDIATE_PROCESS_ID,
  REVERSE_IGNORED_DATA_RECORD_TOTAL_COUNT,
  REVERSE_DATA_LINK_FRAME_TYPE,
  REVERSE_SECTION_OFFSET,
  REVERSE_SECTION_EXPORTED_OCTETS,
  REVERSE_DOT1Q_SERVICE_INSTANCE_TAG,
  REVERSE_DOT1Q_SERVICE_INSTANCE_ID,
  REVERSE_DOT1Q_SERVICE_INSTANCE_PRIORITY,
  REVERSE_DOT1Q_CUSTOMER_SOURCE_MAC_ADDRESS,
  REVERSE_DOT1Q_CUSTOMER_DESTINATION_MAC_ADDRESS,
  REVERSE_POST_LAYER2_OCTET_DELTA_COUNT,
  REVERSE_POST_MCAST_LAYER2_OCTET_DELTA_COUNT,
  REVERSE_POST_LAYER2_OCTET_TOTAL_COUNT,
  REVERSE_POST_MCAST_LAYER2_OCTET_TOTAL_COUNT,
  REVERSE_MINIMUM_LAYER2_TOTAL_LENGTH,
  REVERSE_MAXIMUM_LAYER2_TOTAL_LENGTH,
  REVERSE_DROPPED_LAYER2_OCTET_DELTA_COUNT,
  REVERSE_DROPPED_LAYER2_OCTET_TOTAL_COUNT,
  REVERSE_IGNORED_LAYER2_OCTET_TOTAL_COUNT,
  REVERSE_NOT_SENT_LAYER2_OCTET_TOTAL_COUNT,
  REVERSE_LAYER2_OCTET_DELTA_SUM_OF_SQUARES,
  REVERSE_LAYER2_OCTET_TOTAL_SUM_OF_SQUARES,
  REVERSE_LAYER2_FRAME_DELTA_COUNT,
  REVERSE_LAYER2_FRAME_TOTAL_COUNT,
  REVERSE_PSEUDO_WIRE_DESTINATION_IPV4_ADDRESS,
  REVERSE_IGNORED_LAYER2_FRAME_TOTAL_COUNT,
  REVERSE_MIB_OBJECT_VALUE_INTEGER,
  REVERSE_MIB_OBJECT_VALUE_OCTET_STRING,
  REVERSE_MIB_OBJECT_VALUE_OID,
  REVERSE_MIB_OBJECT_VALUE_BITS,
  REVERSE_MIB_OBJECT_VALUE_IP_ADDRESS,
  REVERSE_MIB_OBJECT_VALUE_COUNTER,
  REVERSE_MIB_OBJECT_VALUE_GAUGE,
  REVERSE_MIB_OBJECT_VALUE_TIME_TICKS,
  REVERSE_MIB_OBJECT_VALUE_UNSIGNED,
  REVERSE_MIB_OBJECT_VALUE_TABLE,
  REVERSE_MIB_OBJECT_VALUE_ROW,
  REVERSE_MIB_OBJECT_IDENTIFIER,
  REVERSE_MIB_SUB_IDENTIFIER,
  REVERSE_MIB_INDEX_INDICATOR,
  REVERSE_MIB_CAPTURE_TIME_SEMANTICS,
  REVERSE_MIB_CONTEXT_ENGINE_ID,
  REVERSE_MIB_CONTEXT_NAME,
  REVERSE_MIB_OBJECT_NAME,
  REVERSE_MIB_OBJECT_DESCRIPTION,
  REVERSE_MIB_OBJECT_SYNTAX,
  REVERSE_MIB_MODULE_NAME,
  REVERSE_MOBILE_IMSI,
  REVERSE_MOBILE_MSISDN,
  REVERSE_HTTP_STATUS_CODE,
  REVERSE_SOURCE_TRANSPORT_PORTS_LIMIT,
  REVERSE_HTTP_REQUEST_METHOD,
  REVERSE_HTTP_REQUEST_HOST,
  REVERSE_HTTP_REQUEST_TARGET,
  REVERSE_HTTP_MESSAGE_VERSION,
  REVERSE_NAT_INSTANCE_ID,
  REVERSE_INTERNAL_ADDRESS_REALM,
  REVERSE_EXTERNAL_ADDRESS_REALM,
  REVERSE_NAT_QUOTA_EXCEEDED_EVENT,
  REVERSE_NAT_THRESHOLD_EVENT,
  REVERSE_HTTP_USER_AGENT,
  REVERSE_HTTP_CONTENT_TYPE,
  REVERSE_HTTP_REASON_PHRASE,
  REVERSE_MAX_SESSION_ENTRIES,
  REVERSE_MAX_BIB_ENTRIES,
  REVERSE_MAX_ENTRIES_PER_USER,
  REVERSE_MAX_SUBSCRIBERS,
  REVERSE_MAX_FRAGMENTS_PENDING_REASSEMBLY,
  REVERSE_ADDRESS_POOL_HIGH_THRESHOLD,
  REVERSE_ADDRESS_POOL_LOW_THRESHOLD,
  REVERSE_ADDRESS_PORT_MAPPING_HIGH_THRESHOLD,
  REVERSE_ADDRESS_PORT_MAPPING_LOW_THRESHOLD,
  REVERSE_ADDRESS_PORT_MAPPING_PER_USER_HIGH_THRESHOLD,
  REVERSE_GLOBAL_ADDRESS_MAPPING_HIGH_THRESHOLD,
  REVERSE_VPN_IDENTIFIER,
  REVERSE_BGP_COMMUNITY,
  REVERSE_BGP_SOURCE_COMMUNITY_LIST,
  REVERSE_BGP_DESTINATION_COMMUNITY_LIST,
  REVERSE_BGP_EXTENDED_COMMUNITY,
  REVERSE_BGP_SOURCE_EXTENDED_COMMUNITY_LIST,
  REVERSE_BGP_DESTINATION_EXTENDED_COMMUNITY_LIST,
  REVERSE_BGP_LARGE_COMMUNITY,
  REVERSE_BGP_SOURCE_LARGE_COMMUNITY_LIST,
  REVERSE_BGP_DESTINATION_LARGE_COMMUNITY_LIST,
  REVERSE_SRH_FLAGS_IPV6,
  REVERSE_SRH_TAG_IPV6,
  REVERSE_SRH_SEGMENT_IPV6,
  REVERSE_SRH_ACTIVE_SEGMENT_IPV6,
  REVERSE_SRH_SEGMENT_IPV6_BASIC_LIST,
  REVERSE_SRH_SEGMENT_IPV6_LIST_SECTION,
  REVERSE_SRH_SEGMENTS_IPV6_LEFT,
  REVERSE_SRH_IPV6_SECTION,
  REVERSE_SRH_IPV6_ACTIVE_SEGMENT_TYPE,
  REVERSE_SRH_SEGMENT_IPV6_LOCATOR_LENGTH,
  REVERSE_SRH_SEGMENT_IPV6_ENDPOINT_BEHAVIOR,
  REVERSE_TRANSPORT_CHECKSUM,
  REVERSE_ICMP_HEADER_PACKET_SECTION,
  REVERSE_GTPU_FLAGS,
  REVERSE_GTPU_MSG_TYPE,
  REVERSE_GTPU_TEID,
  REVERSE_GTPU_SEQUENCE_NUM,
  REVERSE_GTPU_QFI,
  REVERSE_GTPU_PDU_TYPE,
  REVERSE_BGP_SOURCE_AS_PATH_LIST,
  REVERSE_BGP_DESTINATION_AS_PATH_LIST,
  REVERSE_IPV6_EXTENSION_HEADER_TYPE,
  REVERSE_IPV6_EXTENSION_HEADER_COUNT,
  REVERSE_IPV6_EXTENSION_HEADERS_FULL,
  REVERSE_IPV6_EXTENSION_HEADER_TYPE_COUNT_LIST,
  REVERSE_IPV6_EXTENSION_HEADERS_LIMIT,
  REVERSE_IPV6_EXTENSION_HEADERS_CHAIN_LENGTH,
  REVERSE_IPV6_EXTENSION_HEADER_CHAIN_LENGTH_LIST,
  REVERSE_TCP_OPTIONS_FULL,
  REVERSE_TCP_SHARED_OPTION_EX_ID16,
  REVERSE_TCP_SHARED_OPTION_EX_ID32,
  REVERSE_TCP_SHARED_OPTION_EX_ID16_LIST,
  REVERSE_TCP_SHARED_OPTION_EX_ID32_LIST,
  REVERSE_UDP_SAFE_OPTIONS,
  REVERSE_UDP_UNSAFE_OPTIONS,
  REVERSE_UDP_EX_ID,
  REVERSE_UDP_SAFE_EX_ID_LIST,
  REVERSE_UDP_UNSAFE_EX_ID_LIST,
  REVERSE_PATH_DELAY_MEAN_DELTA_MICROSECONDS,
  REVERSE_PATH_DELAY_MIN_DELTA_MICROSECONDS,
  REVERSE_PATH_DELAY_MAX_DELTA_MICROSECONDS,
  REVERSE_PATH_DELAY_SUM_DELTA_MICROSECONDS);

  private ReverseElements() {
  }

  /**
   * Every element, ordered by id.
   *
   * @return an unmodifiable list
   */
  public static List<InformationElement> all() {
    return ALL;
  }

  private static BooleanElement reverse(BooleanElement forward) {
    return new BooleanElement(forward.definition().reversed());
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

  private static Unsigned256Element reverse(Unsigned256Element forward) {
    return new Unsigned256Element(forward.definition().reversed());
  }
}
