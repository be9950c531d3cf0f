// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.flow.AggregatorMode;
import dev.cnitelemetry.ipfix.flow.AntreaWriter;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordOptionsTest {
  @TempDir Path folder;
  private String flows = "";

  private static FlowRecord flow(int number) {
    return FlowRecord.builder()
        .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.0." + number + ".1")
        .set(IanaElements.DESTINATION_IPV4_ADDRESS, "192.168.0." + number)
        .set(IanaElements.PROTOCOL_IDENTIFIER, number % 2 == 0 ? 6 : 17)
        .set(IanaElements.OCTET_DELTA_COUNT, new long[] {700, -1, 10, 9000}[number])
        .set(IanaElements.FLOW_END_SECONDS, Instant.ofEpochSecond(1_700_000_000 - number))
        .set(AntreaElements.SOURCE_POD_NAME, "client-" + number)
        .set(AntreaElements.SOURCE_POD_NAMESPACE, number < 2 ? "shop" : "bank")
        .set(AntreaElements.DESTINATION_POD_NAME, "server-" + number)
        .set(AntreaElements.DESTINATION_POD_NAMESPACE, number == 3 ? "shop" : "web")
        .set(AntreaElements.DESTINATION_SERVICE_PORT_NAME, "web/front-" + number + ":http")
        .set(AntreaElements.INGRESS_NETWORK_POLICY_NAME, number == 1 ? "deny-all" : "")
        .set(AntreaElements.FLOW_TYPE, number == 0 ? FlowType.INTRA_NODE : FlowType.INTER_NODE)
        .build();
  }

  @BeforeEach
  void write() throws IOException {
    Path file = folder.resolve("flows.ipfix");
    try (OutputStream out = Files.newOutputStream(file)) {
      AntreaWriter writer = AntreaWriter.exporter("v1.7.0", MessageSink.to(out)).build();
      writer.advance(Instant.ofEpochSecond(1_700_000_000));
      for (int number = 0; number < 4; number++) {
        writer.write(flow(number));
      }
      writer.flush();
    }
    flows = file.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sourcePodName=client-2; 2",
        "sourcePodName=client-2,client-0; 0 2",
        "sourcePodName!=client-2,client-0; 1 3",
        "pod=server-3,client-1; 1 3",
        "pod!=server-3; 0 1 2",
        "namespace=shop; 0 1 3",
        "namespace=web; 0 1 2",
        "service=web/front-1:http; 1",
        "service=front-1; 1",
        "service=web/front-1; 1",
        "service=front-1:http; 1",
        "service=front-1:https; ''",
        "policy=deny-all; 1",
        "policy!=deny-all; 0 2 3",
        "address=10.0.1.1; 1",
        "address=192.168.0.0/31; 0 1",
        "address=10.0.2.0/23; 2 3",
        "address!=0.0.0.0/0; ''",
        "sourceIPv4Address=192.168.0.0/16; ''",
        "destinationIPv4Address=192.168.0.2/32; 2",
        "address=::/0; ''",
        "protocolIdentifier=6; 0 2",
        "protocolIdentifier=UDP; 1 3",
        "octetDeltaCount=18446744073709551615; 1",
        "octetDeltaCount=0x2bc; 0",
        "flowType=1; 0",
        "flowType=inter-node; 1 2 3",
        "flowType=INTRA_NODE; 0",
        "flowEndSeconds=2023-11-14T22:13:18Z; 2",
        "ingressNetworkPolicyName=; 0 2 3",
        "egressName=x; ''",
        "egressName!=x; 0 1 2 3",
        "unknown(5/6)=x; ''",
      })
  void recordsAreFiltered(String filter, String numbers) {
    IpfixRun run = IpfixRun.of("decode", flows, "--filter", filter);
    assertEquals(0, run.status(), run.err());
    List<String> expected =
        numbers.isEmpty()
            ? List.of()
            : List.of(numbers.split(" ", -1)).stream().map(number -> "client-" + number).toList();
    assertEquals(expected, run.values("sourcePodName"), filter);
    String total = (expected.size() == 4 ? "" : expected.size() + " of ") + "4 records, 0 lost";
    assertTrue(run.err().contains("cni-telemetry: " + total), run.err());
  }

  @Test
  void allFiltersHaveToHold() {
    IpfixRun run =
        IpfixRun.of("decode", flows, "--filter", "namespace=shop", "--filter", "pod!=client-1");
    assertEquals(List.of("client-0", "client-3"), run.values("sourcePodName"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sourcePodNam=x; did you mean sourcePodName?",
        "pods=x; did you mean pod?",
        "nonsenseOfMine=x; no field 'nonsenseOfMine' is known",
        "sourcePodName; is not FIELD=VALUE",
        "=x; is not FIELD=VALUE",
        "!=x; is not FIELD=VALUE",
        "octetDeltaCount=many; it is a number",
        "address=host.example; an address or a range such as 10.0.0.0/8",
        "address=10.0.0.1/33; an address or a range such as 10.0.0.0/8",
        "address=10.0.0.256; an address or a range such as 10.0.0.0/8",
        "flowType=sideways; it is one of 0 (undetermined), 1 (Intra-Node)",
      })
  void whatIsNoFilterIsRefused(String filter, String words) {
    IpfixRun run = IpfixRun.of("decode", flows, "--filter", filter);
    assertEquals(2, run.status(), filter);
    assertEquals("", run.out());
    assertTrue(run.err().contains(words), run.err());
    assertEquals(
        2, IpfixRun.of("listen", "--udp", "127.0.0.1:0", "--filter", filter).status(), filter);
  }

  @Test
  void theRecordsWithTheMostComeLargestFirst() {
    IpfixRun run = IpfixRun.of("decode", flows, "--top", "3", "--by", "octetDeltaCount");
    assertEquals(List.of("client-1", "client-3", "client-0"), run.values("sourcePodName"));
    assertEquals(
        List.of("client-0"),
        IpfixRun.of("decode", flows, "--top", "1", "--by", "flowEndSeconds")
            .values("sourcePodName"));
    assertEquals(
        List.of("client-3", "client-0"),
        IpfixRun.of(
                "decode",
                flows,
                "--filter",
                "pod!=client-1",
                "--top",
                "2",
                "--by",
                "octetDeltaCount")
            .values("sourcePodName"));
    assertEquals(
        List.of("client-1", "client-3", "client-0", "client-2"),
        IpfixRun.of("decode", flows, "--top", "9", "--by", "protocolIdentifier")
            .values("sourcePodName"),
        "all where there are fewer, equal ones in the order they came");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--top 3",
        "--by octetDeltaCount",
        "--top 0 --by octetDeltaCount",
        "--top -1 --by octetDeltaCount",
        "--top 3 --by octetDeltaCoun",
        "--top 3 --by pod",
        "--top 3 --by sourceIPv4Address"
      })
  void whatCannotBeOrderedIsRefused(String options) {
    IpfixRun run = IpfixRun.of(("decode " + flows + " " + options).split(" ", -1));
    assertEquals(2, run.status(), run.err());
    assertEquals("", run.out());
  }

  private String aggregated(String release) throws IOException {
    FlowRecord flow =
        FlowRecord.builder()
            .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.0.0.1")
            .set(AntreaElements.OCTET_DELTA_COUNT_FROM_SOURCE_NODE, 500)
            .set(AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE, 1000)
            .set(AntreaElements.PACKET_DELTA_COUNT_FROM_SOURCE_NODE, 5)
            .set(AntreaElements.PACKET_TOTAL_COUNT_FROM_SOURCE_NODE, 10)
            .build();
    Path file = folder.resolve(release);
    try (OutputStream out = Files.newOutputStream(file)) {
      AntreaWriter writer =
          AntreaWriter.aggregator(release, AggregatorMode.AGGREGATE, MessageSink.to(out)).build();
      writer.advance(Instant.ofEpochSecond(1_700_000_000));
      writer.write(flow);
      writer.write(flow);
      writer.flush();
    }
    return file.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"antrea=v2.5.1", "v2.5.1", "2.5.1"})
  void valuesThatAReleaseMisplacesAreReadRight(String release) throws IOException {
    String file = aggregated("v2.5.1");
    for (String format : List.of("jsonl", "json", "table")) {
      IpfixRun run = IpfixRun.of("decode", file, "--sent-by", release, "--format", format);
      assertEquals(0, run.status(), run.err());
      String right = IpfixRun.of("decode", aggregated("v2.5.3"), "--format", format).out();
      assertEquals(right.replace("v2.5.3", "v2.5.1"), run.out());
    }
    assertEquals(
        2,
        IpfixRun.of(
                "decode",
                file,
                "--sent-by",
                release,
                "--filter",
                "octetDeltaCountFromSourceNode=500")
            .json()
            .size());
  }

  @Test
  void countsThatContradictEachOtherAreSaidOnce() throws IOException {
    IpfixRun run = IpfixRun.of("decode", aggregated("v2.5.1"), "--stats");
    assertEquals(1, run.status());
    assertEquals(
        1, run.err().lines().filter(line -> line.contains("contradict each other;")).count());
    assertTrue(run.err().contains("--sent-by antrea=v2.5.1"), run.err());
    assertEquals(2, run.json().get(2).get("exporters").get(0).get("suspectRecords").asInt());
    assertFalse(
        IpfixRun.of("decode", aggregated("v2.5.3")).err().contains("contradict"), "a right one");
    IpfixRun wrong = IpfixRun.of("decode", aggregated("v2.5.1"), "--sent-by", "antrea=v2.7.0");
    assertTrue(wrong.err().contains("although they are read as antrea v2.7.0"), wrong.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"calico=v3.30", "antrea=v9.0.0", "antrea=", "latest", "=v2.5.1"})
  void aReleaseThatIsNoneIsRefused(String release) {
    IpfixRun run = IpfixRun.of("decode", flows, "--sent-by", release);
    assertEquals(2, run.status(), run.err());
    assertTrue(run.err().contains("--sent-by"), run.err());
  }

  @Test
  void statisticsAreTheLastLine() throws IOException {
    Path broken = folder.resolve("broken.ipfix");
    byte[] good = Files.readAllBytes(Path.of(flows));
    byte[] lost = IpfixRun.hex("000a 0018 6553f100 00000064 00000000 0200 0008 06 06 06 06");
    byte[] cut = IpfixRun.hex("000a 0020 6553f100");
    try (OutputStream out = Files.newOutputStream(broken)) {
      out.write(good);
      out.write(lost);
      out.write(cut);
    }
    IpfixRun run = IpfixRun.of("decode", broken.toString(), "--stats", "--format", "none");
    assertEquals(1, run.status());
    JsonNode stats = run.json().get(0);
    assertEquals(4, stats.get("records").asInt());
    JsonNode exporter = stats.get("exporters").get(0);
    assertEquals(broken.toString(), exporter.get("exporter").asText());
    assertEquals("file", exporter.get("transport").asText());
    assertEquals(4, exporter.get("records").asInt());
    assertEquals(1, exporter.get("setsWithoutTemplate").get("512").asInt());
    assertEquals(1, exporter.get("malformed").get("MESSAGE_TRUNCATED").asInt());
    assertTrue(run.err().contains("4 records, "), run.err());
    assertTrue(run.err().contains("1 set before Template 512"), run.err());
    assertTrue(run.err().contains("1 message-truncated"), run.err());
    assertEquals(5, IpfixRun.of("decode", flows, "--stats").json().size());
  }

  @Test
  void recordsOfTheFlowAggregatorsJsonAreReadAsOthersAre() throws IOException {
    String json = IpfixRun.of("decode", flows, "--format", "json").out();
    Path file = Files.writeString(folder.resolve("flows.jsonl"), json);
    IpfixRun again = IpfixRun.of("decode", file.toString(), "--format", "json");
    assertEquals(0, again.status(), again.err());
    assertEquals(json, again.out());
    assertEquals(
        List.of("client-1"),
        IpfixRun.of("decode", file.toString(), "--top", "1", "--by", "octetDeltaCount")
            .values("sourcePodName"));
    assertTrue(IpfixRun.of("templates", file.toString()).out().contains("37 fields, sent 1 time,"));

    Files.writeString(file, json + "{\"level\":\"info\"}\n" + json + json.substring(0, 40));
    IpfixRun damaged = IpfixRun.of("decode", file.toString(), "--stats");
    assertEquals(1, damaged.status());
    assertEquals(8 + 1, damaged.json().size());
    assertEquals(
        2, damaged.json().get(8).get("exporters").get(0).get("malformed").get("JSON").asInt());
    assertTrue(
        damaged
            .err()
            .contains(": error: at octet 16: an object without \"ipfix\" is no flow record [json]"),
        damaged.err());
    Files.writeString(file, "[1,2]");
    assertTrue(IpfixRun.of("decode", file.toString()).err().contains("recordFormat: JSON"));
  }

  @Test
  void setsOfReservedIdsAreCalledWhatTheyAre() throws IOException {
    Path file = folder.resolve("reserved.ipfix");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int id : new int[] {0, 1, 4, 255}) {
        out.write(
            IpfixRun.hex(
                "000a 0018 6553f100 00000000 00000007 "
                    + String.format("%04x", id)
                    + " 0008 06 06 06 06"));
      }
      out.write(IpfixRun.hex("0007 0010 6553f100 00000000 00000009"));
    }
    IpfixRun run = IpfixRun.of("decode", file.toString());
    assertEquals(1, run.status());
    for (String words :
        List.of(
            "domain 7, sequence 0: warning: a set of id 0, a Template of NetFlow version 9",
            "a set of id 1, an Options Template of NetFlow version 9",
            "a set of id 4, which is reserved",
            "a set of id 255, which is reserved",
            "reserved.ipfix: error: at octet 96: the version is 7, not 10")) {
      assertTrue(run.err().contains(words), words + run.err());
    }
  }

  @Test
  void optionsDataIsJoinedAndRelativeTimesComeAbsoluteToo() throws IOException {
    Path file = folder.resolve("options.ipfix");
    try (OutputStream out = Files.newOutputStream(file)) {
      // Options Templates: interface 10 with its name, and the metering process with its start.
      out.write(
          IpfixRun.hex(
              "000a 0034 6553f100 00000000 00000007 0003 0024"
                  + " 0200 0002 0001 000a 0004 0052 ffff"
                  + " 0201 0003 0001 008f 0004 00a0 0008 0022 0004"));
      out.write(
          IpfixRun.hex(
              "000a 003b 6553f100 00000000 00000007"
                  + " 0200 0017 00000001 04 65746830 00000002 05 6574683022"
                  + " 0201 0014 00000009 0000018bcf83c000 00000064"));
      // Records: both interfaces, and times since the start and before the message.
      out.write(
          IpfixRun.hex(
              "000a 003c 6553f100 00000003 00000007 0002 0018 0100 0004"
                  + " 000a 0004 000e 0004 0016 0004 009e 0004"
                  + " 0100 0014 00000001 00000002 000003e8 000f4240"));
    }
    IpfixRun run = IpfixRun.of("decode", file.toString(), "--join-options");
    JsonNode record =
        run.json().stream().filter(line -> line.get("templateId").asInt() == 256).findFirst().get();
    assertEquals(
        "{\"ingressInterface\":{\"interfaceName\":\"eth0\"},"
            + "\"egressInterface\":{\"interfaceName\":\"eth0\\\"\"},"
            + "\"observationDomain\":{\"systemInitTimeMilliseconds\":\"2023-11-14T20:26:40Z\","
            + "\"samplingInterval\":100}}",
        record.get("optionsData").toString());
    assertEquals(1000, record.get("fields").get("flowStartSysUpTime").asInt());
    assertEquals(
        "{\"flowStartSysUpTime\":\"2023-11-14T20:26:41Z\","
            + "\"flowStartDeltaMicroseconds\":\"2023-11-14T22:13:19Z\"}",
        record.get("absoluteTimes").toString());
    String table =
        IpfixRun.of("decode", file.toString(), "--join-options", "--format", "table").out();
    assertTrue(
        table.contains("  flowStartSysUpTime          1000 (2023-11-14T20:26:41Z)\n"), table);
    assertTrue(table.contains("  options data: {\"ingressInterface\""), table);
    IpfixRun plain = IpfixRun.of("decode", file.toString());
    assertFalse(plain.out().contains("optionsData"), plain.out());
    assertTrue(plain.out().contains("absoluteTimes"), plain.out());
    assertFalse(
        IpfixRun.of("decode", flows, "--join-options").out().contains("optionsData"), "none known");
  }

  @Test
  void templatesOfAnExporterAreListed() {
    IpfixRun table = IpfixRun.of("templates", flows);
    assertEquals(0, table.status(), table.err());
    assertTrue(
        table
            .out()
            .startsWith("Template 256 of " + flows + ", domain 0: 37 fields, sent 1 time, 4"),
        table.out());
    assertTrue(table.out().contains("as of Antrea's Flow Exporter v1.1.0 to v1.12.3, IPv4"));
    assertTrue(
        table
            .out()
            .contains("  sourcePodName                   56506/101  string  variable length"),
        table.out());
    JsonNode first = IpfixRun.of("templates", flows, "--format", "jsonl").json().get(0);
    assertEquals(37, first.get("fields").size());
    assertEquals("flowStartSeconds", first.get("fields").get(0).get("name").asText());
    assertEquals(4, first.get("records").asInt());
    assertEquals(2, IpfixRun.of("templates", folder.resolve("none").toString()).status());
    IpfixRun foreign = IpfixRun.of("templates", "--port", "0", flows);
    assertEquals(2, foreign.status());
  }

  private String elements(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void otherEnterprisesElementsGetNames() throws IOException {
    Path file = folder.resolve("other.ipfix");
    Files.write(
        file,
        IpfixRun.hex(
            "000a 0034 6553f100 00000000 00000007 0002 0018 0100 0002"
                + " 8001 ffff 00001ad7 8002 0004 00001ad7 0100 000c 02 6869 00 00002a 00"));
    assertTrue(IpfixRun.of("decode", file.toString()).out().contains("unknown(6871/1)"));
    String tsv =
        elements("a.tsv", "# ours\nenterprise\tid\tname\ttype\n6871\t1\tgreeting\tstring\n");
    String csv =
        elements(
            "b.csv",
            String.join(
                "\r\n",
                "ElementID,Name,Abstract Data Type,Data Type Semantics,Status,Description,Units",
                "2,answer,unsigned32,quantity,current,\"to \"\"all\"\",\nof it\",packets",
                "3-9,Unassigned,,,,,",
                ""));
    IpfixRun run =
        IpfixRun.of("decode", file.toString(), "--elements", tsv, "--elements", "6871=" + csv);
    JsonNode fields = run.json().get(0).get("fields");
    assertEquals("hi", fields.get("greeting").asText());
    assertEquals(42, fields.get("answer").asInt());
    String xml =
        elements(
            "c.xml",
            "<?xml version=\"1.0\"?><registry xmlns='http://www.iana.org/assignments'"
                + " xmlns:cert='http://www.cert.org/ipfix'><registry id='x'>"
                + "<record><name>greeting</name><dataType>string</dataType>"
                + "<cert:enterpriseId>6871</cert:enterpriseId><elementId>1</elementId>"
                + "<description><paragraph>a <b>name</b></paragraph></description></record>"
                + "<record><name>answer</name><dataType>unsigned32</dataType>"
                + "<cert:enterpriseId>6871</cert:enterpriseId><elementId>2</elementId>"
                + "<cert:reversible>true</cert:reversible></record>"
                + "<record><value>0</value><description>no element</description></record>"
                + "</registry></registry>");
    assertEquals(
        42,
        IpfixRun.of("decode", file.toString(), "--elements", xml, "--filter", "answer=42")
            .json()
            .get(0)
            .get("fields")
            .get("answer")
            .asInt());
    assertEquals(
        List.of("greeting", "answer", "reverseAnswer"),
        IpfixRun.of("elements", "--elements", xml, "--enterprise", "6871", "--format", "jsonl")
            .json()
            .stream()
            .map(line -> line.get("name").asText())
            .toList());
    assertTrue(
        IpfixRun.of("templates", file.toString(), "--elements", xml).out().contains("answer"));
  }

  @Test
  void whatTheElementsCommandPrintsIsRead() throws IOException {
    String own = elements("own.tsv", IpfixRun.of("elements").out());
    IpfixRun run = IpfixRun.of("decode", flows, "--elements", own);
    assertEquals(0, run.status(), run.err());
    assertFalse(run.err().contains("is known as"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id,label\\n1,a; :1: the first line is to name the columns",
        "id,name,type\\n1,a b,string; :2: an element's name is one word",
        "id,name,type\\n\\n1,a,word; :3:",
        "id,name,type\\n40000,a,string; :2:",
        "enterprise,id,name,type\\n5000000000,1,a,string; :2:",
        "enterprise,id,name,type\\n9,1,a,string\\n9,1,b,string; :3:",
        "id,name,type\\n1,\"a,string; a quotation mark is not closed",
        "id,name,type\\n; has no elements",
        "<registry><record></registry>; no XML",
        "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><r/>; has no elements",
      })
  void aFileOfElementsThatIsNoneSaysWhere(String text, String words) throws IOException {
    String file = elements("wrong", text.replace("\\n", "\n"));
    IpfixRun run = IpfixRun.of("decode", flows, "--elements", file);
    assertEquals(2, run.status(), run.err());
    assertTrue(run.err().contains(words), run.err());
    assertEquals(2, IpfixRun.of("decode", flows, "--elements", file + ".none").status());
  }

  @Test
  void anElementThatIsKnownStaysAndIsSaid() throws IOException {
    String file = elements("x.csv", "id,name,type\n1,bytes,unsigned64\n");
    IpfixRun run = IpfixRun.of("decode", flows, "--elements", file);
    assertEquals(0, run.status());
    assertTrue(
        run.err().contains(":2: bytes(0/1) unsigned64 is known as octetDeltaCount"), run.err());
  }
}
