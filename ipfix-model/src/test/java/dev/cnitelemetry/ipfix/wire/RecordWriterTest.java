// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.Unsigned256Element;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What becomes of values, and what is refused. */
class RecordWriterTest {
  private static final IntegerElement SIGNED =
      IntegerElement.define(64512, 1, "balance", DataType.SIGNED16);
  private static final Unsigned256Element LARGE = Unsigned256Element.define(64512, 2, "large");

  private final SentMessages sent = new SentMessages();

  private static TemplateDefinition template(Object... fields) {
    TemplateDefinition.Builder builder = TemplateDefinition.builder(256);
    for (int i = 0; i < fields.length; i++) {
      InformationElement element = (InformationElement) fields[i];
      if (i + 1 < fields.length && fields[i + 1] instanceof Integer length) {
        builder.field(element, length);
        i++;
      } else {
        builder.field(element);
      }
    }
    return builder.build();
  }

  private IpfixWriter writer(TemplateDefinition template) {
    IpfixWriter writer = IpfixWriter.builder(sent).maximumMessageOctets(65535).build();
    writer.define(template);
    return writer;
  }

  private String read(TemplateDefinition template, Consumer<RecordWriter> values) {
    IpfixWriter writer = writer(template);
    RecordWriter record = writer.begin(template);
    values.accept(record);
    record.end();
    writer.flush();
    List<String> events = sent.events();
    assertEquals(3, events.size(), events.toString());
    return events.get(2).substring("RECORD ".length());
  }

  private void refuses(String message, TemplateDefinition template, Consumer<RecordWriter> values) {
    IpfixWriter writer = writer(template);
    RecordWriter record = writer.begin(template);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> values.accept(record));
    assertEquals(message, refused.getMessage());
    // The writer goes on: with the record, and with the next one.
    record.end();
    assertThrows(IllegalArgumentException.class, () -> values.accept(writer.begin(template)));
    writer.begin(template).end();
    writer.flush();
    List<String> events = sent.events();
    assertEquals(2, events.stream().filter(line -> line.startsWith("RECORD")).count());
    assertEquals(events.get(2), events.get(3));
  }

  @Test
  void valuesOfAllKinds() {
    assertEquals(
        "{flowStartSeconds=2023-11-14T22:13:20Z, sourceIPv4Address=10.0.0.1,"
            + " sourceIPv6Address=fd00::1, sourcePodName=a\u00e9\u20ac\ud83d\ude00, flowType=2,"
            + " sourceMacAddress=0a:58:0a:0a:00:05, samplingProbability=0.5,"
            + " dataRecordsReliability=true, octetDeltaCount=18446744073709551615,"
            + " ingressNetworkPolicyRulePriority=-5}",
        read(
            template(
                IanaElements.FLOW_START_SECONDS,
                IanaElements.SOURCE_IPV4_ADDRESS,
                IanaElements.SOURCE_IPV6_ADDRESS,
                AntreaElements.SOURCE_POD_NAME,
                AntreaElements.FLOW_TYPE,
                IanaElements.SOURCE_MAC_ADDRESS,
                IanaElements.SAMPLING_PROBABILITY,
                IanaElements.DATA_RECORDS_RELIABILITY,
                IanaElements.OCTET_DELTA_COUNT,
                AntreaElements.INGRESS_NETWORK_POLICY_RULE_PRIORITY),
            record ->
                record
                    .set(IanaElements.OCTET_DELTA_COUNT, -1)
                    .set(AntreaElements.INGRESS_NETWORK_POLICY_RULE_PRIORITY, -5)
                    .set(IanaElements.FLOW_START_SECONDS, Instant.ofEpochSecond(1_700_000_000))
                    .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.0.0.1")
                    .set(IanaElements.SOURCE_IPV6_ADDRESS, "fd00::1")
                    .set(AntreaElements.SOURCE_POD_NAME, "first, which is longer than the next")
                    .set(AntreaElements.SOURCE_POD_NAME, "a\u00e9\u20ac\ud83d\ude00")
                    .set(AntreaElements.FLOW_TYPE, FlowType.INTER_NODE)
                    .set(IanaElements.SOURCE_MAC_ADDRESS, "0a:58:0A:0a:00:05")
                    .set(IanaElements.SAMPLING_PROBABILITY, 0.5)
                    .set(IanaElements.DATA_RECORDS_RELIABILITY, true)));
  }

  @Test
  void addressesInOtherForms() {
    String expected = "{sourceIPv4Address=10.0.0.1, sourceIPv6Address=fd00::1}";
    TemplateDefinition template =
        template(IanaElements.SOURCE_IPV4_ADDRESS, IanaElements.SOURCE_IPV6_ADDRESS);
    byte[] ipv6 = new byte[16];
    ipv6[0] = (byte) 0xFD;
    ipv6[15] = 1;
    byte[] ipv4 = {10, 0, 0, 1};
    for (Consumer<RecordWriter> values :
        List.<Consumer<RecordWriter>>of(
            record ->
                record
                    .set(IanaElements.SOURCE_IPV4_ADDRESS, 0x0A000001)
                    .set(IanaElements.SOURCE_IPV6_ADDRESS, 0xFD00L << 48, 1),
            record ->
                record
                    .set(IanaElements.SOURCE_IPV6_ADDRESS, ipv6)
                    .set(IanaElements.SOURCE_IPV4_ADDRESS, ipv4),
            record ->
                record
                    .set(1, new OctetSlice().wrap(ipv6, 0, 16))
                    .set(0, new OctetSlice().wrap(ipv4, 0, 4)),
            record -> record.set(0, 0x0A000001).set(1, 0xFD00L << 48, 1))) {
      sent.messages().clear();
      assertEquals(expected, read(template, values));
    }
    sent.messages().clear();
    assertEquals(
        "{sourceIPv4Address=240.0.0.1, sourceIPv6Address=::}",
        read(template, record -> record.set(0, 0xF0000001)));
  }

  @Test
  void whatIsNotSetIsNothing() {
    assertEquals(
        "{sourceTransportPort=0, sourcePodName=, sourceIPv4Address=0.0.0.0,"
            + " dataRecordsReliability=false, egressNetworkPolicyName=,"
            + " flowEndSeconds=1970-01-01T00:00:00Z}",
        read(
            template(
                IanaElements.SOURCE_TRANSPORT_PORT,
                AntreaElements.SOURCE_POD_NAME,
                IanaElements.SOURCE_IPV4_ADDRESS,
                IanaElements.DATA_RECORDS_RELIABILITY,
                AntreaElements.EGRESS_NETWORK_POLICY_NAME,
                IanaElements.FLOW_END_SECONDS),
            record -> {}));
  }

  @Test
  void numbersThatAreTooWide() {
    refuses(
        "protocolIdentifier (field 0) of Template 256 cannot be 300: unsigned8 in one octet holds"
            + " 0 to 255",
        template(IanaElements.PROTOCOL_IDENTIFIER),
        record -> record.set(IanaElements.PROTOCOL_IDENTIFIER, 300));
    sent.messages().clear();
    refuses(
        "octetDeltaCount (field 0) of Template 256 cannot be 16777216: unsigned64 in 3 octets holds"
            + " 0 to 16777215",
        template(IanaElements.OCTET_DELTA_COUNT, 3),
        record -> record.set(IanaElements.OCTET_DELTA_COUNT, 1 << 24));
    sent.messages().clear();
    refuses(
        "protocolIdentifier (field 0) of Template 256 cannot be 18446744073709551615 (-1):"
            + " unsigned8 in one octet holds 0 to 255",
        template(IanaElements.PROTOCOL_IDENTIFIER),
        record -> record.set(0, -1));
    sent.messages().clear();
    refuses(
        "balance (field 0) of Template 256 cannot be -32769: signed16 in 2 octets holds -32768 to"
            + " 32767",
        template(SIGNED),
        record -> record.set(SIGNED, -32769));
    sent.messages().clear();
    refuses(
        "large (field 0) of Template 256 cannot be 256: unsigned256 in one octet holds 0 to 255",
        template(LARGE, 1),
        record -> record.set(LARGE, BigInteger.valueOf(256)));
    sent.messages().clear();
    refuses(
        "octetDeltaCount (field 0) of Template 256 cannot be -1: unsigned64 in 8 octets holds 0 to"
            + " 18446744073709551615",
        template(IanaElements.OCTET_DELTA_COUNT),
        record -> record.set(0, BigInteger.ONE.negate()));
    sent.messages().clear();
    refuses(
        "octetDeltaCount (field 0) of Template 256 cannot be 18446744073709551616: unsigned64 in 8"
            + " octets holds 0 to 18446744073709551615",
        template(IanaElements.OCTET_DELTA_COUNT),
        record -> record.set(0, BigInteger.ONE.shiftLeft(64)));
    sent.messages().clear();
    refuses(
        "samplingProbability (field 0) of Template 256 cannot be 1.0E300: float64 in 4 octets holds"
            + " -3.4028235E38 to 3.4028235E38",
        template(IanaElements.SAMPLING_PROBABILITY, 4),
        record -> record.set(IanaElements.SAMPLING_PROBABILITY, 1e300));
  }

  @Test
  void addressesOfTheOtherFamily() {
    refuses(
        "sourceIPv4Address (field 0) of Template 256 takes an IPv4 address, not \"fd00::1\", which"
            + " is of the other family",
        template(IanaElements.SOURCE_IPV4_ADDRESS),
        record -> record.set(IanaElements.SOURCE_IPV4_ADDRESS, "fd00::1"));
    sent.messages().clear();
    refuses(
        "sourceIPv6Address (field 0) of Template 256 takes an IPv6 address, not \"10.0.0\"",
        template(IanaElements.SOURCE_IPV6_ADDRESS),
        record -> record.set(IanaElements.SOURCE_IPV6_ADDRESS, "10.0.0"));
    sent.messages().clear();
    refuses(
        "sourceIPv4Address (field 0) of Template 256 has 4 octets: 16 were given",
        template(IanaElements.SOURCE_IPV4_ADDRESS),
        record -> record.set(IanaElements.SOURCE_IPV4_ADDRESS, new byte[16]));
  }

  @Test
  void textThatIsNone() {
    refuses(
        "sourcePodName (field 0) of Template 256 cannot be \"a\\ud800b\": the surrogate at index 1"
            + " has no pair",
        template(AntreaElements.SOURCE_POD_NAME),
        record -> record.set(AntreaElements.SOURCE_POD_NAME, "a\ud800b"));
    sent.messages().clear();
    refuses(
        "sourcePodName (field 0) of Template 256 cannot be a value of 4 octets: a field holds 3 at"
            + " most",
        template(AntreaElements.SOURCE_POD_NAME, 3),
        record -> record.set(AntreaElements.SOURCE_POD_NAME, "abcd"));
    sent.messages().clear();
    refuses(
        "sourcePodName (field 0) of Template 256 cannot be a value of 65536 octets: a field holds"
            + " 65535 at most",
        template(AntreaElements.SOURCE_POD_NAME),
        record -> record.set(AntreaElements.SOURCE_POD_NAME, "x".repeat(65536)));
  }

  @Test
  void theWrongKindOfValue() {
    TemplateDefinition template =
        template(AntreaElements.SOURCE_POD_NAME, IanaElements.FLOW_END_SECONDS);
    IpfixWriter writer = writer(template);
    RecordWriter record = writer.begin(template);
    for (Runnable call :
        List.<Runnable>of(
            () -> record.set(0, 5),
            () -> record.set(0, 5.0),
            () -> record.set(0, true),
            () -> record.set(0, BigInteger.ONE),
            () -> record.set(0, Instant.EPOCH),
            () -> record.set(0, 1L, 2L),
            () -> record.set(0, new ListWriter().subTemplateMultiList(ListSemantic.ALL_OF)),
            () -> record.set(1, "noon"),
            () -> record.set(1, new byte[4], 0, 4),
            () -> record.set(1, Instant.parse("1969-12-31T23:59:59Z")),
            () -> record.set(1, 1L << 32),
            () ->
                record.set(
                    AntreaElements.FLOW_TYPE.valueOf(99) == FlowType.UNKNOWN ? 0 : 1, 5.0))) {
      assertThrows(IllegalArgumentException.class, call::run);
    }
    assertThrows(IndexOutOfBoundsException.class, () -> record.set(2, 5));
    assertThrows(IndexOutOfBoundsException.class, () -> record.set(-1, "a"));
    assertThrows(IndexOutOfBoundsException.class, () -> record.set(0, new byte[3], 2, 2));
    assertEquals(
        "Template 256 has no flowType: set() an element it has, then end()",
        assertThrows(IllegalStateException.class, () -> record.set(AntreaElements.FLOW_TYPE, 1))
            .getMessage());
    record.end();
  }

  @Test
  void unknownHasNoNumber() {
    refuses(
        "flowType (field 0) of Template 256 takes no UNKNOWN, which has no number: set the number"
            + " itself",
        template(AntreaElements.FLOW_TYPE),
        record -> record.set(AntreaElements.FLOW_TYPE, FlowType.UNKNOWN));
  }

  @Test
  void aRecordThatFitsNoMessage() {
    TemplateDefinition template =
        template(AntreaElements.SOURCE_POD_NAME, AntreaElements.DESTINATION_POD_NAME);
    IpfixWriter writer = IpfixWriter.builder(sent).maximumMessageOctets(512).build();
    writer.define(template);
    RecordWriter record = writer.begin(template);
    record.set(0, "x".repeat(400)).set(1, "y".repeat(100));
    assertEquals(
        "a record of Template 256 has 504 octets, sourcePodName (field 0) with 403: a message holds"
            + " 492 of one record",
        assertThrows(IllegalArgumentException.class, record::end).getMessage());
    RecordWriter next = writer.begin(template);
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> next.set(1, "z".repeat(60_000)))
            .getMessage()
            .contains("destinationPodName (field 1) reaching so far: a message holds 492"));
    writer.begin(template).set(0, "x".repeat(488)).end();
    writer.flush();
    assertEquals(List.of(16 + 24, 512), sent.lengths());
  }

  @Test
  void aTextOfAnyLength() {
    TemplateDefinition template =
        template(AntreaElements.SOURCE_POD_NAME, AntreaElements.DESTINATION_POD_NAME);
    IpfixWriter writer = writer(template);
    for (int length : new int[] {0, 1, 253, 254, 255, 256, 300, 65_000}) {
      String text = "x".repeat(length);
      sent.messages().clear();
      writer.newSession();
      writer.begin(template).set(1, text).set(0, text.isEmpty() ? "" : "y").end();
      writer.flush();
      byte[] message = sent.octets();
      IpfixReader reader = IpfixReader.builder().build();
      reader.reset(message, 0, message.length);
      while (reader.next() != IpfixEvent.RECORD) {}
      assertEquals(text, reader.record().textAt(1));
      assertEquals(
          (length < 255 ? 1 : 3) + length + (length == 0 ? 1 : 2), reader.record().length());
    }
  }

  @Test
  void octetsAreTakenAsTheyAre() {
    byte[] octets = "\u00e9 ok".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "{sourcePodName=\ufffd ok, paddingOctets=e9206f6b}",
        read(
            template(AntreaElements.SOURCE_POD_NAME, IanaElements.PADDING_OCTETS),
            record ->
                record
                    .set(IanaElements.PADDING_OCTETS, octets)
                    .set(AntreaElements.SOURCE_POD_NAME, new OctetSlice().wrap(octets, 0, 4))));
  }
}
