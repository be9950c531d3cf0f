// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.SharedTables;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages of real senders, and messages made by hand, every value of them. */
class SampleTest {
  private static final String BIFLOW =
      "RECORD {source%1$sAddress=%2$s, destination%1$sAddress=%3$s,"
          + " flowStartMilliseconds=2023-11-14T22:13:%4$s,"
          + " flowEndMilliseconds=2023-11-14T22:13:%5$s, octetDeltaCount=%6$s,"
          + " packetDeltaCount=%7$s, ingressInterface=0, egressInterface=0, flowDirection=0,"
          + " flowEndReason=%8$s, %9$s, ipVersion=%10$s, ipClassOfService=0,"
          + " reverseOctetDeltaCount=%11$s, reversePacketDeltaCount=%12$s,"
          + " reverseIpClassOfService=0, %13$s}";

  @Test
  void antreaExporter() {
    assertEquals(
        List.of(
            "MESSAGE 0 of 568266919",
            "TEMPLATE NEW 256 of 37",
            "MESSAGE 1 of 568266919",
            "RECORD {flowStartSeconds=2023-11-14T22:13:20Z, flowEndSeconds=2023-11-14T22:14:20Z,"
                + " flowEndReason=2, sourceTransportPort=40000, destinationTransportPort=8080,"
                + " protocolIdentifier=6, packetTotalCount=500, octetTotalCount=600000,"
                + " packetDeltaCount=500, octetDeltaCount=600000, sourceIPv4Address=10.10.0.5,"
                + " destinationIPv4Address=10.10.1.7, reversePacketTotalCount=400,"
                + " reverseOctetTotalCount=40000, reversePacketDeltaCount=400,"
                + " reverseOctetDeltaCount=40000, sourcePodName=client-a,"
                + " sourcePodNamespace=shop, sourceNodeName=node-1, destinationPodName=,"
                + " destinationPodNamespace=, destinationNodeName=, destinationServicePort=80,"
                + " destinationServicePortName=shop/web:http, ingressNetworkPolicyName=,"
                + " ingressNetworkPolicyNamespace=, ingressNetworkPolicyType=0,"
                + " ingressNetworkPolicyRuleName=, ingressNetworkPolicyRuleAction=0,"
                + " egressNetworkPolicyName=allow-web, egressNetworkPolicyNamespace=shop,"
                + " egressNetworkPolicyType=2, egressNetworkPolicyRuleName=rule-1,"
                + " egressNetworkPolicyRuleAction=1, tcpState=ESTABLISHED, flowType=2,"
                + " destinationClusterIPv4=10.96.12.34}"),
        EventLog.of(SharedTables.octets("ipfix-samples/antrea-v17-ipv4.bin")));
  }

  @Test
  void antreaCountsInclusively() {
    byte[] octets = SharedTables.octets("ipfix-samples/antrea-v17-ipv4.bin");
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    EventLog.of(reader);
    assertTrue(reader.observationDomain().isSequenceInclusive());
    assertEquals(0, reader.session().lostRecords());
  }

  @Test
  void edgeCases() {
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 256 of 3",
            "TEMPLATE NEW 257 of 1",
            "RECORD {sourceIPv4Address=10.0.0.1, octetDeltaCount=256, sourcePodName=abc}",
            "RECORD {sourceIPv4Address=10.0.0.2, octetDeltaCount=65536, sourcePodName="
                + "x".repeat(300)
                + "}",
            "RECORD {destinationIPv4Address=10.0.0.9}",
            "MESSAGE 3 of 7",
            "TEMPLATE NEW 258 of 2",
            "MESSAGE 3 of 7",
            "OPTIONS {exportingProcessId=5, exportedMessageTotalCount=99}",
            "MESSAGE 4 of 7",
            "WITHDRAWAL 257 of one that was there",
            "MESSAGE 4 of 7",
            "SKIPPED_SET 257"),
        EventLog.of(SharedTables.octets("ipfix-samples/edge-cases.bin")));
  }

  @Test
  void pmacctd() {
    byte[] octets = SharedTables.octets("ipfix-samples/pmacctd-ipfix.bin");
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    TransportSession session = cache.session("pmacctd", Transport.UDP);
    int[] lengths = {408, 364, 184};
    List<List<String>> expected =
        List.of(
            List.of(
                "MESSAGE 0 of 0",
                "TEMPLATE NEW 1024 of 15",
                "TEMPLATE NEW 1025 of 15",
                "TEMPLATE NEW 2048 of 15",
                "TEMPLATE NEW 2049 of 15",
                flow("21.750Z", "20Z", 400, 5, "10.0.1.10", "10.0.2.20", 40000, 80, 27, 6),
                flow("21.750Z", "20Z", 1020, 3, "10.0.2.20", "10.0.1.10", 80, 40000, 27, 6)),
            List.of(
                "MESSAGE 2 of 0",
                flow("24.100Z", "23Z", 136, 2, "10.0.1.10", "10.96.0.10", 50000, 53, 0, 17),
                flow("24.100Z", "23Z", 296, 2, "10.96.0.10", "10.0.1.10", 53, 50000, 0, 17),
                flow("24.600Z", "23.500Z", 136, 2, "10.0.1.10", "10.96.0.10", 50001, 53, 0, 17),
                flow("24.600Z", "23.500Z", 296, 2, "10.96.0.10", "10.0.1.10", 53, 50001, 0, 17),
                flow("30Z", "30Z", 60, 1, "10.0.1.10", "10.0.2.20", 0, 2048, 0, 1),
                flow("30.100Z", "30.100Z", 60, 1, "10.0.2.20", "10.0.1.10", 0, 0, 0, 1)),
            List.of(
                "MESSAGE 8 of 0",
                flow6("28.200Z", "26Z", 480, 3, "fd00::1", "fd00::2", 41000, 443, 24, 6),
                flow6("28.200Z", "26Z", 1080, 3, "fd00::2", "fd00::1", 443, 41000, 24, 6)));
    int at = 0;
    for (int i = 0; i < lengths.length; i++) {
      byte[] datagram = Arrays.copyOfRange(octets, at, at + lengths[i]);
      assertEquals(expected.get(i), EventLog.of(session, reader, datagram));
      at += lengths[i];
    }
    assertEquals(octets.length, at);
    assertFalse(reader.observationDomain().isSequenceInclusive());
    assertEquals(0, session.lostRecords());
  }

  @Test
  void softflowd() {
    String tcp =
        "sourceTransportPort=%s, destinationTransportPort=%s, protocolIdentifier=%s,"
            + " tcpControlBits=%s";
    assertEquals(
        List.of(
            "MESSAGE 6 of 0",
            "TEMPLATE NEW 1024 of 20",
            "TEMPLATE NEW 1025 of 18",
            "TEMPLATE NEW 2048 of 20",
            "TEMPLATE NEW 2049 of 18",
            "TEMPLATE NEW 256 of 6",
            "OPTIONS {meteringProcessId=31719, systemInitTimeMilliseconds=2026-11-21T19:42:20.907Z,"
                + " samplingPacketInterval=1, samplingPacketSpace=0, selectorAlgorithm=1,"
                + " interfaceName=in.pcap}",
            String.format(
                BIFLOW,
                "IPv4",
                "10.0.1.10",
                "10.0.2.20",
                "20Z",
                "21.750Z",
                400,
                5,
                3,
                String.format(tcp, 40000, 80, 6, 27),
                4,
                1020,
                3,
                "reverseTcpControlBits=27"),
            String.format(
                BIFLOW,
                "IPv4",
                "10.0.1.10",
                "10.96.0.10",
                "23Z",
                "24.100Z",
                136,
                2,
                1,
                String.format(tcp, 50000, 53, 17, 0),
                4,
                296,
                2,
                "reverseTcpControlBits=0"),
            String.format(
                BIFLOW,
                "IPv4",
                "10.0.1.10",
                "10.96.0.10",
                "23.500Z",
                "24.600Z",
                136,
                2,
                1,
                String.format(tcp, 50001, 53, 17, 0),
                4,
                296,
                2,
                "reverseTcpControlBits=0"),
            String.format(
                BIFLOW,
                "IPv4",
                "10.0.1.10",
                "10.0.2.20",
                "30Z",
                "30Z",
                60,
                1,
                1,
                "icmpTypeCodeIPv4=2048, protocolIdentifier=1",
                4,
                0,
                0,
                "reverseIcmpTypeCodeIPv4=2048"),
            String.format(
                BIFLOW,
                "IPv4",
                "10.0.1.10",
                "10.0.2.20",
                "30.100Z",
                "30.100Z",
                0,
                0,
                1,
                "icmpTypeCodeIPv4=0, protocolIdentifier=1",
                4,
                60,
                1,
                "reverseIcmpTypeCodeIPv4=0"),
            String.format(
                BIFLOW,
                "IPv6",
                "fd00::1",
                "fd00::2",
                "26Z",
                "28.200Z",
                480,
                3,
                1,
                String.format(tcp, 41000, 443, 6, 24),
                6,
                1080,
                3,
                "reverseTcpControlBits=24")),
        EventLog.of(SharedTables.octets("ipfix-samples/softflowd-ipfix.bin")));
  }

  private static String flow(
      String end,
      String start,
      int octets,
      int packets,
      String source,
      String destination,
      int sourcePort,
      int destinationPort,
      int flags,
      int protocol) {
    return "RECORD "
        + String.format(
            "{flowEndMilliseconds=2023-11-14T22:13:%s, flowStartMilliseconds=2023-11-14T22:13:%s,"
                + " octetDeltaCount=%s, packetDeltaCount=%s, ipVersion=4, ingressInterface=0,"
                + " egressInterface=0, flowDirection=0, sourceIPv4Address=%s,"
                + " destinationIPv4Address=%s, sourceTransportPort=%s, destinationTransportPort=%s,"
                + " ipClassOfService=0, tcpControlBits=%s, protocolIdentifier=%s}",
            end,
            start,
            octets,
            packets,
            source,
            destination,
            sourcePort,
            destinationPort,
            flags,
            protocol);
  }

  private static String flow6(
      String end,
      String start,
      int octets,
      int packets,
      String source,
      String destination,
      int sourcePort,
      int destinationPort,
      int flags,
      int protocol) {
    return "RECORD "
        + String.format(
            "{flowEndMilliseconds=2023-11-14T22:13:%s, flowStartMilliseconds=2023-11-14T22:13:%s,"
                + " octetDeltaCount=%s, packetDeltaCount=%s, ipVersion=6, ingressInterface=0,"
                + " egressInterface=0, flowDirection=0, sourceIPv6Address=%s,"
                + " destinationIPv6Address=%s, ipClassOfService=0, sourceTransportPort=%s,"
                + " destinationTransportPort=%s, tcpControlBits=%s, protocolIdentifier=%s}",
            end,
            start,
            octets,
            packets,
            source,
            destination,
            sourcePort,
            destinationPort,
            flags,
            protocol);
  }
}
