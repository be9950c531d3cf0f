// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.BooleanElement;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.FloatElement;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.Ipv6AddressElement;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.OctetArrayElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.UnknownElement;
import dev.cnitelemetry.ipfix.flow.AddressFamily;
import dev.cnitelemetry.ipfix.flow.AggregatorMode;
import dev.cnitelemetry.ipfix.flow.AntreaShape;
import dev.cnitelemetry.ipfix.flow.AntreaWriter;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.ListSemantic;
import dev.cnitelemetry.ipfix.wire.ListWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.RecordWriter;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import dev.cnitelemetry.ipfix.wire.TypeRecords;
import dev.cnitelemetry.testsupport.TestData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodeCommandTest {
  private static final Instant NOON = Instant.parse("2023-11-14T12:00:00Z");

  @TempDir private Path folder;

  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  private record Run(int status, byte[] octets, String err) {
    static Run of(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Console console = new Console(out, err);
      int status = console.execute(IpfixCommand.commandLine(console), arguments);
      return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
      return new String(octets, StandardCharsets.UTF_8);
    }

    String complaint() {
      return err.lines().filter(line -> !line.contains(": note: ")).findFirst().orElse("");
    }
  }

  private Path file(String name, byte[] octets) {
    try {
      return Files.write(folder.resolve(name), octets);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Run encode(String lines, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "encode";
    arguments[1] = file("lines", lines.getBytes(StandardCharsets.UTF_8)).toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Run.of(arguments);
  }

  private String decode(byte[] messages) {
    return Run.of("decode", file("messages", messages).toString()).out();
  }

  /** Decodes, encodes, and decodes once more. */
  private void survive(byte[] messages) {
    String lines = decode(messages);
    assertFalse(lines.isEmpty());
    Run encoded = encode(lines);
    assertEquals(0, encoded.status(), encoded.err());
    assertEquals(lines, decode(encoded.octets()));
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(TestData.path("ipfix-samples/" + name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "softflowd-ipfix.bin",
        "pmacctd-ipfix.bin",
        "antrea-v17-ipv4.bin",
        "edge-cases.bin"
      })
  void samplesSurvive(String name) throws IOException {
    survive(sample(name));
  }

  @Test
  void messagesOfAntreaComeOutOctetByOctetInTheirShape() throws IOException {
    byte[] messages = sample("antrea-v17-ipv4.bin");
    Run encoded = encode(decode(messages), "--shape", "exporter", "--release", "v1.7.0");
    assertEquals(0, encoded.status(), encoded.err());
    assertArrayEquals(withoutTimesOfTemplates(messages), withoutTimesOfTemplates(encoded.octets()));
  }

  /** Lines do not tell when Templates were sent. */
  private static byte[] withoutTimesOfTemplates(byte[] messages) {
    ByteBuffer octets = ByteBuffer.wrap(messages.clone());
    for (int at = 0; at < messages.length; at += octets.getShort(at + 2) & 0xFFFF) {
      if (octets.getShort(at + 16) == 2) {
        octets.putInt(at + 4, 0);
      }
    }
    return octets.array();
  }

  private static FlowRecord full(AntreaShape shape) {
    FlowRecordBuilder builder = FlowRecord.builder();
    int number = 0;
    for (TemplateField field : shape.fields()) {
      InformationElement element = field.element();
      number++;
      if (element instanceof StringElement text) {
        builder.set(text, number % 5 == 0 ? "" : "value \"" + number + "\" \u00e9\ud83d\ude00");
      } else if (element instanceof IntegerElement integer) {
        builder.set(integer, element.dataType() == DataType.UNSIGNED64 ? -number : number);
      } else if (element instanceof AddressElement address) {
        builder.set(
            address,
            element instanceof Ipv6AddressElement ? "fd00::" + number : "10.0.0." + number);
      } else if (element instanceof DateTimeElement time) {
        builder.set(time, NOON.plusSeconds(number));
      } else {
        builder.set((OctetArrayElement) element, new UUID(number, -number));
      }
    }
    return builder.build();
  }

  private static byte[] antrea(
      AddressFamily family, Function<MessageSink, AntreaWriter.Builder> writers) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    AntreaWriter writer =
        writers.apply(MessageSink.to(messages)).observationDomainId(0xFFFF_FFFFL).build();
    for (AntreaShape shape : writer.shapes()) {
      if (shape.family() == family) {
        writer.advance(NOON);
        writer.write(full(shape));
        writer.advance(NOON.plusSeconds(5));
        writer.write(full(shape));
      }
    }
    writer.flush();
    return messages.toByteArray();
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "v0.9.0", "v0.11.0", "v0.12.0", "v1.0.0", "v1.1.0", "v1.13.0", "v1.15.0", "v2.0.0",
        "v2.6.0", "v2.7.0"
      })
  void shapesOfExportersSurvive(String release) {
    for (AddressFamily family : AddressFamily.values()) {
      if (family == AddressFamily.IPV4 || !release.matches("v0\\.(9|11)\\.0")) {
        byte[] messages =
            antrea(family, sink -> AntreaWriter.exporter(release, sink).families(family));
        survive(messages);
        Run shaped =
            encode(
                decode(messages),
                "--shape",
                "exporter",
                "--release",
                release,
                "--families",
                family.name().toLowerCase(java.util.Locale.ROOT));
        assertArrayEquals(
            withoutTimesOfTemplates(messages),
            withoutTimesOfTemplates(shaped.octets()),
            release + shaped.err());
      }
    }
  }

  @Tag("long")
  @ParameterizedTest
  @CsvSource({
    "v1.5.0, AGGREGATE",
    "v1.13.0, AGGREGATE",
    "v1.15.0, AGGREGATE",
    "v2.0.0, AGGREGATE",
    "v2.1.0, AGGREGATE",
    "v2.3.0, AGGREGATE",
    "v2.3.0, PROXY",
    "v2.4.0, AGGREGATE",
    "v2.5.3, AGGREGATE",
    "v2.5.3, PROXY",
    "v2.6.3, AGGREGATE",
    "v2.6.3, PROXY",
    "v2.7.0, AGGREGATE",
    "v2.7.0, PROXY"
  })
  void shapesOfAggregatorsSurvive(String release, AggregatorMode mode) {
    for (AddressFamily family : AddressFamily.values()) {
      byte[] messages = antrea(family, sink -> AntreaWriter.aggregator(release, mode, sink));
      survive(messages);
      if (!release.equals("v2.4.0")) { // which puts values under other elements than their own
        Run shaped =
            encode(
                decode(messages), "--shape=aggregator", "--mode=" + mode, "--release=" + release);
        assertArrayEquals(
            withoutTimesOfTemplates(messages),
            withoutTimesOfTemplates(shaped.octets()),
            release + shaped.err());
      }
    }
  }

  @Test
  void shapesWithOtherOptionsSurvive() {
    for (String release : List.of("v2.5.3", "v2.7.0")) {
      byte[] messages =
          antrea(
              AddressFamily.IPV4,
              sink ->
                  AntreaWriter.aggregator(release, AggregatorMode.AGGREGATE, sink)
                      .includeK8sNames(false)
                      .includeK8sUIDs(true));
      Run shaped =
          encode(
              decode(messages),
              "--shape=aggregator",
              "--release=" + release,
              "--no-k8s-names",
              "--k8s-uids");
      assertArrayEquals(
          withoutTimesOfTemplates(messages), withoutTimesOfTemplates(shaped.octets()));
    }
    byte[] labels =
        antrea(
            AddressFamily.IPV4,
            sink ->
                AntreaWriter.aggregator("v1.7.0", AggregatorMode.AGGREGATE, sink).podLabels(true));
    Run shaped = encode(decode(labels), "--shape=aggregator", "--release=v1.7.0", "--pod-labels");
    assertArrayEquals(withoutTimesOfTemplates(labels), withoutTimesOfTemplates(shaped.octets()));
    String line = "{\"fields\":{\"sourcePodName\":\"a\"}}\n";
    Run exporter = encode(line, "--shape", "exporter", "--pod-labels");
    assertEquals(2, exporter.status());
    assertTrue(exporter.err().contains("add --shape aggregator"), exporter.err());
    Run early = encode(line, "--shape=aggregator", "--release=v2.3.2", "--k8s-uids");
    assertEquals(2, early.status());
    assertTrue(early.err().contains("from v2.4.0 on"), early.err());
  }

  @Test
  void valuesUnderOtherElementsSurvive() {
    byte[] messages =
        antrea(
            AddressFamily.IPV4,
            sink -> AntreaWriter.aggregator("v2.5.1", AggregatorMode.AGGREGATE, sink));
    Path file = file("misplaced", messages);
    String lines = Run.of("decode", "--sent-by", "v2.5.1", file.toString()).out();
    Run shaped = encode(lines, "--shape", "aggregator", "--release", "v2.5.1");
    assertArrayEquals(withoutTimesOfTemplates(messages), withoutTimesOfTemplates(shaped.octets()));
  }

  @Test
  void elementsOfOtherEnterprisesAreKnownByTheirFile() {
    Path elements =
        file(
            "elements.tsv",
            "enterprise\tid\tname\ttype\n4200\t7\tlineLoad\tunsigned16\n"
                .getBytes(StandardCharsets.UTF_8));
    String line = "{\"exportTime\":1,\"fields\":{\"lineLoad\":512}}\n";
    assertEquals(1, encode(line).status());
    Run run = encode(line, "--elements", elements.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(decode(run.octets()).contains("\"unknown(4200/7)\":\"0200\""));
  }

  @Test
  void everyTypeAndLengthSurvives() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    IpfixWriter writer =
        IpfixWriter.builder(MessageSink.to(messages)).observationDomainId(9).build();
    TemplateDefinition inner =
        TemplateDefinition.builder(300)
            .field(IanaElements.SOURCE_TRANSPORT_PORT)
            .field(IanaElements.INTERFACE_NAME)
            .build();
    TemplateDefinition other =
        TemplateDefinition.builder(65535).field(IanaElements.DATA_RECORDS_RELIABILITY).build();
    TemplateDefinition.Builder builder = TemplateDefinition.builder(256);
    List<InformationElement> scalars =
        ElementRegistry.standard().elements().stream()
            .filter(element -> !(element instanceof ListElement))
            .filter(element -> element.enterpriseNumber() == 0)
            .filter(element -> !element.name().equals("paddingOctets"))
            .toList();
    scalars.forEach(builder::field);
    builder.field(IanaElements.BASIC_LIST).field(IanaElements.BASIC_LIST);
    builder.field(IanaElements.SUB_TEMPLATE_LIST).field(IanaElements.SUB_TEMPLATE_LIST);
    builder.field(IanaElements.SUB_TEMPLATE_MULTI_LIST);
    builder.field(UnknownElement.of(64_512, 7), DataType.VARIABLE);
    builder.field(UnknownElement.of(0, 32_000), 3);
    builder.field(IanaElements.OCTET_DELTA_COUNT, 3);
    builder.field(raw(IanaElements.DATA_RECORDS_RELIABILITY), 1);
    builder.field(raw(IanaElements.SOURCE_IPV4_ADDRESS), 3);
    TemplateDefinition template = builder.build();
    writer.define(inner);
    writer.define(other);
    writer.define(template);
    writer.advance(NOON);
    for (int round = 0; round < 3; round++) {
      RecordWriter record = writer.begin(template);
      for (int field = 0; field < scalars.size(); field++) {
        set(record, field, scalars.get(field), round);
      }
      int at = scalars.size();
      ListWriter list = new ListWriter();
      list.basicList(ListSemantic.ORDERED, IanaElements.SOURCE_TRANSPORT_PORT);
      for (int i = 0; i < round; i++) {
        list.add().set(0, 80 + i).end();
      }
      record.set(at, list);
      list.basicList(ListSemantic.UNDEFINED, IanaElements.INTERFACE_NAME);
      for (int i = 0; i < round; i++) {
        list.add().set(0, "eth" + i).end();
      }
      record.set(at + 1, list);
      list.subTemplateList(ListSemantic.ALL_OF, inner);
      for (int i = 0; i < round; i++) {
        list.add(/* of inner */ ).set(0, i).set(1, "i" + i).end();
      }
      record.set(at + 2, list);
      list.subTemplateMultiList(ListSemantic.NONE_OF);
      for (int i = 0; i < round; i++) {
        list.add(inner).set(0, i).end();
        list.add(other).set(0, true).end();
      }
      record.set(at + 4, list);
      record.set(at + 5, new byte[] {1, 2, (byte) round}, 0, round);
      record.set(at + 6, new byte[] {1, 2, (byte) round}, 0, 3);
      record.set(at + 7, 16_000_000 + round);
      record.set(at + 8, new byte[] {7}, 0, 1);
      record.set(at + 9, new byte[] {7, 8, 9}, 0, 3);
      record.end();
    }
    writer.flush();
    survive(messages.toByteArray());
  }

  /** The element's numbers, written as octets that it cannot be read from. */
  private static InformationElement raw(InformationElement element) {
    return UnknownElement.of(element.enterpriseNumber(), element.id());
  }

  private static void set(RecordWriter record, int field, InformationElement element, int round) {
    if (element instanceof IntegerElement) {
      record.set(field, round);
    } else if (element instanceof StringElement) {
      record.set(field, "\u0001\u2028 text \\ " + round);
    } else if (element instanceof FloatElement) {
      record.set(field, round == 0 ? Double.NaN : round == 1 ? Double.NEGATIVE_INFINITY : 0.1f);
    } else if (element instanceof BooleanElement) {
      record.set(field, round == 0);
    } else if (element instanceof DateTimeElement) {
      record.set(field, NOON.plusNanos(123_456_789L * round));
    }
  }

  @Test
  void elementsThatRecordsDescribeAreLearnt() {
    InformationElement own =
        InformationElement.define(
            4_200_000_000L,
            12,
            "loadOfTheLine",
            DataType.SIGNED16,
            dev.cnitelemetry.ipfix.DataTypeSemantics.QUANTITY,
            dev.cnitelemetry.ipfix.Units.NONE,
            null);
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    IpfixWriter writer = IpfixWriter.builder(MessageSink.to(messages)).build();
    TemplateDefinition types = TypeRecords.definition(400);
    TemplateDefinition template = TemplateDefinition.builder(256).field(own).build();
    writer.define(types);
    writer.define(template);
    writer.advance(NOON);
    writer.begin(template).set(0, -1).end();
    TypeRecords.describe(own, writer.begin(types)).end();
    writer.begin(template).set(0, -2).end();
    writer.flush();
    assertTrue(decode(messages.toByteArray()).contains("\"loadOfTheLine\":-2"));
    survive(messages.toByteArray());
  }

  @Test
  void templatesThatChangeAndDomainsThatTakeTurnsSurvive() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append(line(i % 200, 1_700_000_000 - i, i * 5L, i % 2 == 0 ? "a" : "b"));
    }
    Run encoded = encode(lines.toString());
    assertEquals(0, encoded.status(), encoded.err());
    String decoded = decode(encoded.octets());
    assertEquals(withoutExporter(lines.toString()), withoutExporter(decoded));
  }

  private static String line(long domain, long exportTime, long sequenceNumber, String form) {
    return "{\"exporter\":\"x\",\"exportTime\":"
        + exportTime
        + ",\"observationDomainId\":"
        + domain
        + ",\"sequenceNumber\":"
        + sequenceNumber
        + ",\"templateId\":256,\"fields\":"
        + (form.equals("a") ? "{\"octetDeltaCount\":5}" : "{\"sourcePodName\":\"p\"}")
        + "}\n";
  }

  private static List<String> withoutExporter(String lines) {
    return lines.lines().map(line -> line.replaceFirst("\"exporter\":\"[^\"]*\",", "")).toList();
  }

  @Test
  void whatALineLacksIsMadeUp() throws IOException {
    Run encoded =
        encode("{\"fields\":{\"octetDeltaCount\":1}}\n\n{\"fields\":{\"octetDeltaCount\":2}}");
    assertEquals(0, encoded.status(), encoded.err());
    List<String> lines = decode(encoded.octets()).lines().toList();
    assertEquals(2, lines.size());
    ObjectNode first = (ObjectNode) new ObjectMapper().readTree(lines.get(0));
    assertEquals(0, first.get("sequenceNumber").asInt());
    assertEquals(0, first.get("observationDomainId").asInt());
    assertTrue(first.get("exportTime").asLong() > 1_700_000_000);
  }

  @Tag("long")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"fields\":{\"octets\":1}}|12|no element is called \"octets\"",
        "{\"fields\":{\"octetDeltaCount\":\"many\"}}|30|octetDeltaCount takes a whole number",
        "{\"fields\":{\"octetDeltaCount\":1.5}}|30|octetDeltaCount takes a whole number",
        "{\"fields\":{\"octetDeltaCount\":-1}}|30|octetDeltaCount (field 0)",
        "{\"fields\":{\"octetDeltaCount\":null}}|30|takes a whole number, not null",
        "{\"fields\":{\"protocolIdentifier\":300}}|33|one octet holds 0 to 255",
        "{\"fields\":{\"sourceIPv4Address\":\"fd00::1\"}}|32|which is of the other family",
        "{\"fields\":{\"sourceIPv4Address\":17}}|32|sourceIPv4Address takes an address",
        "{\"fields\":{\"sourcePodName\":{}}}|28|sourcePodName takes a text, not an object",
        "{\"fields\":{\"sourcePodName\":[[]]}}|29|sourcePodName takes a text, not an array",
        "{\"fields\":{\"flowEndSeconds\":\"now\"}}|29|flowEndSeconds takes a time such as",
        "{\"fields\":{\"dataRecordsReliability\":1}}|37|takes true or false, not 1",
        "{\"fields\":{\"basicList\":[1]}}|25|an object with \"semantic\" and \"members\"",
        "{\"fields\":{\"a|2|no JSON",
        "{\"fields\":{\"octetDeltaCount\":1,\"octetDeltaCount\":2}}|49|no JSON: Duplicate field",
        "{\"fields\":{\"octetDeltaCount\":1}} 5|34|one object a line",
        "[1]|1|no record",
        "{\"ipfix\":{}}|1|no record: a line is an object with \"fields\"",
        "{\"templateId\":2,\"fields\":{\"octetDeltaCount\":1}}|15|templateId is 256 to 65535, not 2",
        "{\"exportTime\":\"x\",\"fields\":{\"octetDeltaCount\":1}}|15|exportTime is 0 to 4294967295",
        "{\"fields\":{\"sourcePodName\":\"\\ud800\"}}|28|surrogate"
      })
  void whatIsWrongIsSaidWithItsPlace(String bad, int column, String words) {
    String good = "{\"fields\":{\"octetDeltaCount\":1}}\n";
    Run run = encode(good + bad + "\n" + good);
    assertEquals(1, run.status(), run.err());
    String place = folder.resolve("lines") + ":2:";
    String complaint = run.complaint();
    assertTrue(complaint.contains(place), complaint);
    assertTrue(complaint.contains(words), complaint);
    if (column > 2) {
      assertTrue(complaint.contains(place + column + ":"), complaint);
    }
    assertEquals(1, run.err().lines().filter(line -> !line.contains(": note: ")).count());
    assertEquals(2, decode(run.octets()).lines().count(), "the others are written");

    Path kept = file("kept", new byte[] {42});
    Path absent = folder.resolve("absent");
    for (Path file : List.of(kept, absent)) {
      Run strict = encode(good + bad + "\n" + bad + "\n", "--strict", "-o", file.toString());
      assertEquals(1, strict.status(), strict.err());
      assertEquals(1, strict.err().lines().filter(line -> !line.contains(": note: ")).count());
    }
    assertFalse(Files.exists(absent));
    assertEquals(1, kept.toFile().length());
    assertEquals(0, encode(bad, "--strict").octets().length);
  }

  @Test
  void valuesThatFitNoMessageAreSaid() {
    String good = "{\"fields\":{\"sourcePodName\":\"a\"}}\n";
    Run run =
        encode(
            good
                + "{\"fields\":{\"sourcePodName\":\""
                + "x".repeat(70_000)
                + "\"}}\n"
                + "{\"fields\":{\"sourcePodName\":\""
                + "x".repeat(65_530)
                + "\"}}\n"
                + good);
    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().contains("lines:2:28: sourcePodName"), run.err());
    assertTrue(run.err().contains("lines:3:12: a record of Template"), run.err());
    assertEquals(2, decode(run.octets()).lines().count());
  }

  @Test
  void whatIsNoTextIsRefused() {
    byte[] octets = {'{', (byte) 0xFF, '}', '\n'};
    Run run = Run.of("encode", file("latin", octets).toString());
    assertEquals(1, run.status());
    assertTrue(run.err().contains(":1:1: the line is no UTF-8"), run.err());
    Run message = Run.of("encode", file("message", new byte[] {0, 10, 0, 16}).toString());
    assertEquals(2, message.status());
    assertTrue(message.err().contains("is IPFIX already"), message.err());
    assertEquals(2, Run.of("encode", folder.resolve("none").toString()).status());
    assertEquals(2, Run.of("encode", folder.toString()).status());
  }

  @Test
  void shapesAreChecked() {
    String line =
        "{\"fields\":{\"sourceIPv6Address\":\"fd00::1\",\"sourcePodName\":\"a\",\"vlanId\":5}}\n";
    assertEquals(2, encode(line, "--release", "v1.7.0").status());
    assertEquals(2, encode(line, "--shape", "exporter", "--mode", "proxy").status());
    Run unknown = encode(line, "--shape", "exporter", "--release", "v9.9.9");
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("v0.9.0"), unknown.err());
    assertEquals(
        2,
        encode(line, "--shape", "aggregator", "--release", "v2.2.0", "--mode", "proxy").status());
    Run family = encode(line, "--shape", "exporter");
    assertEquals(1, family.status());
    assertTrue(family.err().contains("name both families"), family.err());
    Run both = encode(line, "--shape", "exporter", "--families", "ipv4,ipv6");
    assertEquals(0, both.status(), both.err());
    assertTrue(both.err().contains("has no vlanId: left out"), both.err());
    assertTrue(decode(both.octets()).contains("\"sourcePodName\":\"a\""));
    assertEquals(0, encode(line, "--shape", "aggregator").status());
    Run wide =
        encode(
            "{\"fields\":{\"sourcePodName\":\"a\",\"protocolIdentifier\":300}}",
            "--shape",
            "exporter");
    assertEquals(1, wide.status());
    assertTrue(wide.err().contains("lines:1:53: protocolIdentifier"), wide.err());
  }

  @Test
  void anElementThatIsThereTwiceIsAnArray() {
    Run run =
        encode(
            "{\"fields\":{\"mplsTopLabelTTL\":[1,2,3],\"sourcePodName\":\"a\"},\"exportTime\":7}");
    assertEquals(0, run.status(), run.err());
    assertTrue(decode(run.octets()).contains("\"mplsTopLabelTTL\":[1,2,3]"));
    assertEquals(AntreaElements.SOURCE_POD_NAME, ElementRegistry.standard().find("sourcePodName"));
  }
}
