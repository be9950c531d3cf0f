// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.wire.AntreaMessages;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.WireOctets;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FlowRecordJsonTest {
  private static String json(FlowRecord flow, ZoneId zone) {
    StringBuilder out = new StringBuilder();
    FlowRecordJson.in(zone).write(flow, out);
    return out.toString();
  }

  @Test
  void theFormIsTheFlowAggregators() {
    FlowRecord flow =
        FlowRecord.builder()
            .exportTime(Instant.parse("2023-11-14T22:14:20.9Z"))
            .set(AntreaElements.SOURCE_POD_NAME, "a<b>&\"c\\\n\t\u0001\u2028ä")
            .set(IanaElements.OCTET_DELTA_COUNT, -1)
            .set(IanaElements.FLOW_START_SECONDS, Instant.ofEpochSecond(1_700_000_000L))
            .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.10.0.5")
            .set(AntreaElements.INGRESS_NETWORK_POLICY_RULE_PRIORITY, -5)
            .build();
    assertEquals(
        "{\"@timestamp\":\"2023-11-14T22:14:20Z\",\"ipfix\":{"
            + "\"flowStartSeconds\":1700000000,"
            + "\"ingressNetworkPolicyRulePriority\":-5,"
            + "\"octetDeltaCount\":18446744073709551615,"
            + "\"sourceIPv4Address\":\"10.10.0.5\","
            + "\"sourcePodName\":\"a\\u003cb\\u003e\\u0026\\\"c\\\\\\n\\t\\u0001\\u2028ä\"}}\n",
        json(flow, ZoneOffset.UTC));
    assertEquals(
        "{\"@timestamp\":\"2023-11-15T03:44:20+05:30\",\"ipfix\":{}}\n",
        json(
            FlowRecord.builder().exportTime(flow.exportTime()).build(), ZoneId.of("Asia/Kolkata")));
  }

  @Test
  void whatTheFlowAggregatorCannotWriteIsWrittenAllTheSame() {
    FlowRecord flow =
        FlowRecord.builder()
            .set(AntreaElements.SOURCE_POD_UUID, new UUID(1, 2))
            .set(IanaElements.FLOW_START_MILLISECONDS, Instant.ofEpochMilli(1234))
            .set(IanaElements.FLOW_START_NANOSECONDS, Instant.ofEpochSecond(1, 5))
            .build();
    assertEquals(
        "{\"@timestamp\":\"1970-01-01T00:00:00Z\",\"ipfix\":{"
            + "\"flowStartMilliseconds\":1234,"
            + "\"flowStartNanoseconds\":\"1970-01-01T00:00:01.000000005Z\","
            + "\"sourcePodUUID\":\"00000000000000010000000000000002\"}}\n",
        json(flow, ZoneOffset.UTC));
  }

  @Test
  void aJsonParserReadsEveryField() throws IOException {
    byte[] octets =
        new WireOctets()
            .raw(AntreaMessages.template())
            .raw(AntreaMessages.data(0, 1))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    while (reader.next() != IpfixEvent.RECORD) {}
    JsonNode node = new ObjectMapper().readTree(json(new FlowRecordView(reader), ZoneOffset.UTC));
    JsonNode ipfix = node.get("ipfix");
    assertEquals(37, ipfix.size());
    List<String> names = new ArrayList<>();
    ipfix.fieldNames().forEachRemaining(names::add);
    assertEquals(names.stream().sorted().toList(), names);
    assertEquals("client-0", ipfix.get("sourcePodName").asText());
    assertEquals(600_000, ipfix.get("octetDeltaCount").asLong());
    assertEquals("10.96.12.34", ipfix.get("destinationClusterIPv4").asText());
    assertEquals(1_700_000_060L, ipfix.get("flowEndSeconds").asLong());
  }

  @Test
  void fieldsThatCannotBeReadAreTheirOctets() throws IOException {
    byte[] octets =
        new WireOctets()
            .message(
                0,
                message ->
                    message
                        .set(
                            2,
                            set ->
                                set.u16(256)
                                    .u16(4)
                                    .field(IanaElements.OCTET_DELTA_COUNT, 9)
                                    .field(IanaElements.SAMPLING_PROBABILITY, 8)
                                    .field(IanaElements.SOURCE_MAC_ADDRESS, 6)
                                    .field(IanaElements.DATA_RECORDS_RELIABILITY, 1))
                        .set(
                            256,
                            set ->
                                set.zeros(9)
                                    .u64(Double.doubleToLongBits(Double.NaN))
                                    .number(0xAABBCC, 6)
                                    .u8(1)))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    while (reader.next() != IpfixEvent.RECORD) {}
    JsonNode ipfix =
        new ObjectMapper().readTree(json(new FlowRecordView(reader), ZoneOffset.UTC)).get("ipfix");
    assertEquals(
        "{\"dataRecordsReliability\":true,\"octetDeltaCount\":\"000000000000000000\","
            + "\"samplingProbability\":null,\"sourceMacAddress\":\"00:00:00:aa:bb:cc\"}",
        ipfix.toString());
  }
}
