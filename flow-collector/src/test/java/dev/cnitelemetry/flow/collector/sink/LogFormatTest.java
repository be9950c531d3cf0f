// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogFormatTest {
  private static final FlowRecord FLOW =
      FlowRecord.builder()
          .exportTime(Instant.ofEpochSecond(1_700_000_060))
          .set(IanaElements.FLOW_START_SECONDS, Instant.ofEpochSecond(1_700_000_000))
          .set(IanaElements.FLOW_END_SECONDS, Instant.ofEpochSecond(1_700_000_050))
          .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.0.0.1")
          .set(IanaElements.DESTINATION_IPV4_ADDRESS, "10.0.0.2")
          .set(IanaElements.SOURCE_TRANSPORT_PORT, 40000)
          .set(IanaElements.DESTINATION_TRANSPORT_PORT, 80)
          .set(IanaElements.PROTOCOL_IDENTIFIER, 6)
          .set(AntreaElements.SOURCE_POD_NAME, "a")
          .set(AntreaElements.SOURCE_POD_NAMESPACE, "shop")
          .set(AntreaElements.SOURCE_NODE_NAME, "node-1")
          .set(AntreaElements.DESTINATION_SERVICE_PORT_NAME, "shop/web:http")
          .set(AntreaElements.INGRESS_NETWORK_POLICY_NAME, "allow, \"all\"")
          .set(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION, 3)
          .set(AntreaElements.INGRESS_NETWORK_POLICY_TYPE, 1)
          .set(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, 9)
          .set(AntreaElements.HTTP_VALS, "{\"0\":\"line\nfeed\"}")
          .build();

  private static String line(LogFormat format) {
    PrintBuffer out = new PrintBuffer();
    format.write(FLOW, out);
    return out.toString();
  }

  @Test
  void theLineOfAntreasLogger() {
    assertEquals(
        "1700000000,1700000050,10.0.0.1,10.0.0.2,40000,80,TCP,a,shop,node-1,,,,0.0.0.0,0,"
            + "shop/web:http,allow, \"all\",,,Reject,K8sNetworkPolicy,,,,Invalid,\n",
        line(LogFormat.antreaCsv("v1.12.0", true)));
    assertEquals(
        "1700000000,1700000050,10.0.0.1,10.0.0.2,40000,80,6,a,shop,node-1,,,,,,0,"
            + "shop/web:http,allow, \"all\",,,3,1,,,,9,0,,,\n",
        line(LogFormat.antreaCsv("v2.7.0", false)));
  }

  @ParameterizedTest
  @CsvSource({
    "v1.12.0, 26",
    "v1.12.3, 26",
    "v1.13.0, 28",
    "v1.15.0, 30",
    "v2.0.0, 31",
    "v2.5.3, 31",
    "v2.6.0, 29",
    "v2.7.0, 30"
  })
  void columnsByRelease(String release, int columns) {
    FlowRecord empty = FlowRecord.builder().build();
    PrintBuffer out = new PrintBuffer();
    LogFormat.antreaCsv(release, true).write(empty, out);
    assertEquals(columns, out.toString().split(",", -1).length);
  }

  @Test
  void releasesWithoutALoggerAreRefused() {
    for (String release : List.of("v1.11.0", "v3.0.0", "x")) {
      assertThrows(
          IllegalArgumentException.class, () -> LogFormat.antreaCsv(release, true), release);
    }
  }

  /** As RFC 4180 has it. */
  private static List<List<String>> parsed(String text) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(text.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        rows.get(rows.size() - 1).add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(new ArrayList<>());
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }

  @Test
  void ourCsvIsReadBackWhateverIsInATextsValue() {
    PrintBuffer out = new PrintBuffer();
    LogFormat csv = LogFormat.csv();
    csv.writeHeader(out);
    csv.write(FLOW, out);
    List<List<String>> rows = parsed(out.toString());
    List<String> names = rows.get(0);
    List<String> values = rows.get(1);
    assertEquals(names.size(), values.size());
    assertEquals(names.size(), names.stream().distinct().count());
    assertEquals("allow, \"all\"", values.get(names.indexOf("ingressNetworkPolicyName")));
    assertEquals("{\"0\":\"line\nfeed\"}", values.get(names.indexOf("httpVals")));
    assertEquals("2023-11-14T22:13:20Z", values.get(names.indexOf("flowStart")));
    assertEquals("", values.get(names.indexOf("octetDeltaCount")));
    assertEquals("6", values.get(names.indexOf("protocolIdentifier")));
  }

  @Test
  void jsonIsThatOfTheAggregatorOrFlat() {
    String start = "{\"@timestamp\":\"2023-11-14T22:14:20Z\",";
    assertTrue(line(LogFormat.json(ZoneOffset.UTC)).startsWith(start + "\"ipfix\":{\""));
    assertTrue(line(LogFormat.flat(ZoneOffset.UTC)).startsWith(start + "\"destinationIPv4"));
    assertTrue(line(LogFormat.flat(ZoneOffset.UTC)).endsWith("\"sourceTransportPort\":40000}\n"));
  }

  @Test
  void filtersAskForBothSidesAndAreJoinedByOr() {
    assertTrue(PolicyFilter.of(List.of("Reject", "Drop"), List.of()).test(FLOW));
    assertFalse(PolicyFilter.of(List.of("Reject"), List.of("None")).test(FLOW));
    assertFalse(PolicyFilter.of(List.of("Allow"), List.of()).test(FLOW));
    assertTrue(
        PolicyFilter.of(List.of("Allow"), List.of())
            .or(PolicyFilter.of(List.of("Reject"), List.of()))
            .test(FLOW));
    assertTrue(PolicyFilter.of(List.of(), List.of("None")).test(FlowRecord.builder().build()));
    assertThrows(IllegalArgumentException.class, () -> PolicyFilter.of(List.of("drop"), List.of()));
  }
}
