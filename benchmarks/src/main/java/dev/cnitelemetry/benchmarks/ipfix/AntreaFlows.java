// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.ReverseElements;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Messages as Antrea v1.7 sends them, with several records a message as v2.3 and later do. */
final class AntreaFlows {
  static final List<InformationElement> FIELDS =
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
          IanaElements.OCTET_DELTA_COUNT,
          IanaElements.SOURCE_IPV4_ADDRESS,
          IanaElements.DESTINATION_IPV4_ADDRESS,
          ReverseElements.REVERSE_PACKET_TOTAL_COUNT,
          ReverseElements.REVERSE_OCTET_TOTAL_COUNT,
          ReverseElements.REVERSE_PACKET_DELTA_COUNT,
          ReverseElements.REVERSE_OCTET_DELTA_COUNT,
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
          AntreaElements.FLOW_TYPE,
          AntreaElements.DESTINATION_CLUSTER_IPV4);

  static final int MESSAGES = 50;
  static final int RECORDS = 20;

  private AntreaFlows() {}

  static byte[] template() {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(record)) {
      out.writeShort(256);
      out.writeShort(FIELDS.size());
      for (InformationElement field : FIELDS) {
        boolean enterprise = field.enterpriseNumber() != 0;
        out.writeShort(enterprise ? field.id() | 0x8000 : field.id());
        out.writeShort(field.dataType().octets());
        if (enterprise) {
          out.writeInt((int) field.enterpriseNumber());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return message(0, 2, record.toByteArray());
  }

  /** The data messages that follow the template's, one after the other. */
  static byte[] data() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    for (int i = 0; i < MESSAGES; i++) {
      ByteArrayOutputStream records = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(records)) {
        for (int j = 0; j < RECORDS; j++) {
          record(out, i * RECORDS + j);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      messages.writeBytes(message(i * RECORDS, 256, records.toByteArray()));
    }
    return messages.toByteArray();
  }

  private static byte[] message(int sequenceNumber, int setId, byte[] body) {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(message)) {
      out.writeShort(10);
      out.writeShort(body.length + 20);
      out.writeInt(1_700_000_000);
      out.writeInt(sequenceNumber);
      out.writeInt(7);
      out.writeShort(setId);
      out.writeShort(body.length + 4);
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return message.toByteArray();
  }

  private static void record(DataOutputStream out, int number) throws IOException {
    for (InformationElement field : FIELDS) {
      switch (field.dataType().octets()) {
        case 1 -> out.writeByte(1 + number % 3);
        case 2 -> out.writeShort(1024 + number);
        case 4 -> out.writeInt(0x0A0A0000 + number);
        case 8 -> out.writeLong(600_000L + number * 37L);
        case DataType.VARIABLE -> text(out, field, number);
        default -> throw new IllegalStateException(field.toString());
      }
    }
  }

  private static final List<String> WORKLOADS =
      List.of("web", "checkout", "payment-gateway", "coredns", "recommendation-service", "db");
  private static final List<String> NAMESPACES =
      List.of("shop", "kube-system", "team-a-production", "bank");

  /**
   * Lengths as clusters have them, in no order that repeats from one record to the next: names of
   * Pods are long and short, policies often absent.
   */
  private static void text(DataOutputStream out, InformationElement field, int number)
      throws IOException {
    // Any two records differ, and the same octets come out of every run.
    int mixed = (number * 0x9E37_79B9) >>> 8;
    String workload = WORKLOADS.get(mixed % WORKLOADS.size());
    String peer = WORKLOADS.get(mixed / 7 % WORKLOADS.size());
    String namespace = NAMESPACES.get(mixed / 11 % NAMESPACES.size());
    String text =
        switch (field.name()) {
          case "sourcePodName" -> workload + "-7d9c5b6f48-" + Integer.toString(mixed, 36);
          case "destinationPodName" ->
              mixed % 5 == 0 ? "" : peer + "-" + Integer.toString(mixed % 1000, 10);
          case "sourcePodNamespace" -> namespace;
          case "destinationPodNamespace" ->
              mixed % 5 == 0 ? "" : NAMESPACES.get(mixed / 13 % NAMESPACES.size());
          case "sourceNodeName" -> "node-" + mixed % 200;
          case "destinationNodeName" -> mixed % 5 == 0 ? "" : "node-" + mixed / 17 % 200;
          case "destinationServicePortName" ->
              mixed % 3 == 0 ? "" : namespace + "/" + peer + ":http";
          case "egressNetworkPolicyName" -> mixed % 4 == 0 ? "allow-" + workload : "";
          case "tcpState" -> mixed % 2 == 0 ? "ESTABLISHED" : "TIME_WAIT";
          default -> "";
        };
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    out.writeByte(octets.length);
    out.write(octets);
  }
}
