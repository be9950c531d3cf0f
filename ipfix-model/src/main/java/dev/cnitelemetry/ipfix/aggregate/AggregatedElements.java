package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.ReverseElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The elements of an aggregated record in the order in which a release sends them. */
final class AggregatedElements {
  private static final Map<InformationElement, InformationElement> UUIDS =
      Map.of(
          AntreaElements.SOURCE_POD_NAMESPACE,
          AntreaElements.SOURCE_POD_UUID,
          AntreaElements.SOURCE_NODE_NAME,
          AntreaElements.SOURCE_NODE_UUID,
          AntreaElements.DESTINATION_POD_NAMESPACE,
          AntreaElements.DESTINATION_POD_UUID,
          AntreaElements.DESTINATION_NODE_NAME,
          AntreaElements.DESTINATION_NODE_UUID,
          AntreaElements.DESTINATION_SERVICE_PORT_NAME,
          AntreaElements.DESTINATION_SERVICE_UUID,
          AntreaElements.INGRESS_NETWORK_POLICY_NAMESPACE,
          AntreaElements.INGRESS_NETWORK_POLICY_UUID,
          AntreaElements.EGRESS_NETWORK_POLICY_NAMESPACE,
          AntreaElements.EGRESS_NETWORK_POLICY_UUID,
          AntreaElements.EGRESS_NAME,
          AntreaElements.EGRESS_UUID,
          AntreaElements.EGRESS_NODE_NAME,
          AntreaElements.EGRESS_NODE_UUID);

  private static final List<InformationElement> BEGINNING =
      List.of(
          IanaElements.FLOW_START_SECONDS,
          IanaElements.FLOW_END_SECONDS,
          IanaElements.FLOW_END_REASON,
          IanaElements.SOURCE_TRANSPORT_PORT,
          IanaElements.DESTINATION_TRANSPORT_PORT,
          IanaElements.PROTOCOL_IDENTIFIER,
          IanaElements.PACKET_TOTAL_COUNT,
          IanaElements.OCTET_TOTAL_COUNT,
          IanaElements.PACKET_DELTA_COUNT,
          IanaElements.OCTET_DELTA_COUNT);

  private static final List<InformationElement> REVERSE =
      List.of(
          ReverseElements.REVERSE_PACKET_TOTAL_COUNT,
          ReverseElements.REVERSE_OCTET_TOTAL_COUNT,
          ReverseElements.REVERSE_PACKET_DELTA_COUNT,
          ReverseElements.REVERSE_OCTET_DELTA_COUNT);

  private static final List<InformationElement> MEANING =
      List.of(
          AntreaElements.SOURCE_POD_NAME,
          AntreaElements.SOURCE_POD_NAMESPACE,
          AntreaElements.SOURCE_NODE_NAME,
          AntreaElements.DESTINATION_POD_NAME,
          AntreaElements.DESTINATION_POD_NAMESPACE,
          AntreaElements.DESTINATION_NODE_NAME,
          AntreaElements.DESTINATION_SERVICE_PORT,
          AntreaElements.DESTINATION_SERVICE_PORT_NAME,
          AntreaElements.INGRESS_NETWORK_POLICY_NAME,
          AntreaElements.INGRESS_NETWORK_POLICY_NAMESPACE,
          AntreaElements.INGRESS_NETWORK_POLICY_TYPE,
          AntreaElements.INGRESS_NETWORK_POLICY_RULE_NAME,
          AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION,
          AntreaElements.EGRESS_NETWORK_POLICY_NAME,
          AntreaElements.EGRESS_NETWORK_POLICY_NAMESPACE,
          AntreaElements.EGRESS_NETWORK_POLICY_TYPE,
          AntreaElements.EGRESS_NETWORK_POLICY_RULE_NAME,
          AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION,
          AntreaElements.TCP_STATE,
          AntreaElements.FLOW_TYPE);

  private static final List<InformationElement> AGGREGATED =
      List.of(
          AntreaElements.OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
          AntreaElements.OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
          AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
          AntreaElements.OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
          AntreaElements.PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
          AntreaElements.PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
          AntreaElements.PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
          AntreaElements.PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
          AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_SOURCE_NODE,
          AntreaElements.REVERSE_OCTET_DELTA_COUNT_FROM_DESTINATION_NODE,
          AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_SOURCE_NODE,
          AntreaElements.REVERSE_OCTET_TOTAL_COUNT_FROM_DESTINATION_NODE,
          AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_SOURCE_NODE,
          AntreaElements.REVERSE_PACKET_DELTA_COUNT_FROM_DESTINATION_NODE,
          AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_SOURCE_NODE,
          AntreaElements.REVERSE_PACKET_TOTAL_COUNT_FROM_DESTINATION_NODE,
          AntreaElements.FLOW_END_SECONDS_FROM_SOURCE_NODE,
          AntreaElements.FLOW_END_SECONDS_FROM_DESTINATION_NODE,
          AntreaElements.THROUGHPUT,
          AntreaElements.THROUGHPUT_FROM_SOURCE_NODE,
          AntreaElements.THROUGHPUT_FROM_DESTINATION_NODE,
          AntreaElements.REVERSE_THROUGHPUT,
          AntreaElements.REVERSE_THROUGHPUT_FROM_SOURCE_NODE,
          AntreaElements.REVERSE_THROUGHPUT_FROM_DESTINATION_NODE);

  private AggregatedElements() {}

  static List<InformationElement> of(
      Semantics semantics, boolean podLabels, boolean uuids, boolean ipv4) {
    List<InformationElement> elements = exporter(semantics, uuids, ipv4);
    elements.addAll(AGGREGATED);
    if (semantics.hasLabelsAlways() || podLabels) {
      elements.add(AntreaElements.SOURCE_POD_LABELS);
      elements.add(AntreaElements.DESTINATION_POD_LABELS);
    }
    if (semantics.hasClusterId()) {
      elements.add(AntreaElements.CLUSTER_ID);
    }
    return List.copyOf(elements);
  }

  static List<InformationElement> ofProxy(Semantics semantics, boolean uuids, boolean ipv4) {
    List<InformationElement> elements = exporter(semantics, uuids, ipv4);
    elements.add(AntreaElements.SOURCE_POD_LABELS);
    elements.add(AntreaElements.DESTINATION_POD_LABELS);
    elements.add(AntreaElements.CLUSTER_ID);
    elements.add(IanaElements.ORIGINAL_OBSERVATION_DOMAIN_ID);
    elements.add(IanaElements.ORIGINAL_EXPORTER_IPV4_ADDRESS);
    elements.add(IanaElements.ORIGINAL_EXPORTER_IPV6_ADDRESS);
    elements.add(IanaElements.FLOW_DIRECTION);
    return List.copyOf(elements);
  }

  private static List<InformationElement> exporter(
      Semantics semantics, boolean uuids, boolean ipv4) {
    List<InformationElement> elements = new ArrayList<>(BEGINNING);
    elements.add(ipv4 ? IanaElements.SOURCE_IPV4_ADDRESS : IanaElements.SOURCE_IPV6_ADDRESS);
    elements.add(
        ipv4 ? IanaElements.DESTINATION_IPV4_ADDRESS : IanaElements.DESTINATION_IPV6_ADDRESS);
    elements.addAll(REVERSE);
    elements.addAll(MEANING);
    if (semantics.hasEgress()) {
      elements.add(AntreaElements.EGRESS_NAME);
      elements.add(AntreaElements.EGRESS_IP);
    }
    if (semantics.hasApplicationProtocol()) {
      elements.add(AntreaElements.APP_PROTOCOL_NAME);
      elements.add(AntreaElements.HTTP_VALS);
    }
    if (semantics.hasEgressNode()) {
      elements.add(AntreaElements.EGRESS_NODE_NAME);
    }
    boolean newest = semantics.isSinceCompleteExport();
    if (newest) {
      elements.add(AntreaElements.PROXY_SNAT_PORT);
      elements.add(ipv4 ? AntreaElements.PROXY_SNAT_IPV4 : AntreaElements.PROXY_SNAT_IPV6);
    }
    elements.add(
        ipv4 ? AntreaElements.DESTINATION_CLUSTER_IPV4 : AntreaElements.DESTINATION_CLUSTER_IPV6);
    if (newest) {
      elements.add(
          ipv4 ? AntreaElements.DESTINATION_SERVICE_IPV4 : AntreaElements.DESTINATION_SERVICE_IPV6);
    }
    if (uuids && semantics.correlatesUuids()) {
      addUuids(elements);
    }
    return elements;
  }

  /** Each after the name of the object whose UUID it is. */
  private static void addUuids(List<InformationElement> elements) {
    UUIDS.forEach((after, uuid) -> elements.add(elements.indexOf(after) + 1, uuid));
  }
}
