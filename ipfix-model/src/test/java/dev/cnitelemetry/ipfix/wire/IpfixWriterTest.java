// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.internal.Octets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How records become messages, and messages a session. */
class IpfixWriterTest {
  private static final TemplateDefinition PORTS =
      TemplateDefinition.builder(256)
          .field(IanaElements.SOURCE_TRANSPORT_PORT)
          .field(IanaElements.DESTINATION_TRANSPORT_PORT)
          .build();
  private static final TemplateDefinition NAMES =
      TemplateDefinition.builder(257).field(AntreaElements.SOURCE_POD_NAME).build();
  private static final TemplateDefinition STATISTICS =
      TemplateDefinition.builder(258)
          .scope(IanaElements.EXPORTING_PROCESS_ID)
          .field(IanaElements.EXPORTED_MESSAGE_TOTAL_COUNT)
          .build();
  private static final Instant NOON = Instant.parse("2023-11-14T12:00:00Z");

  private final SentMessages sent = new SentMessages();

  private IpfixWriter.Builder builder() {
    return IpfixWriter.builder(sent).observationDomainId(7);
  }

  private static void ports(IpfixWriter writer, int source, int destination) {
    writer.begin(PORTS).set(0, source).set(1, destination).end();
  }

  private static void name(IpfixWriter writer, String name) {
    writer.begin(NAMES).set(AntreaElements.SOURCE_POD_NAME, name).end();
  }

  @Test
  void recordsShareSetsAndMessages() {
    IpfixWriter writer = builder().build();
    writer.define(PORTS);
    writer.define(NAMES);
    writer.advance(NOON);
    ports(writer, 1, 2);
    ports(writer, 3, 4);
    name(writer, "a");
    writer.flush();
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 256 of 2",
            "TEMPLATE NEW 257 of 1",
            "RECORD {sourceTransportPort=1, destinationTransportPort=2}",
            "RECORD {sourceTransportPort=3, destinationTransportPort=4}",
            "RECORD {sourcePodName=a}"),
        sent.events());
    // Header 16; Templates 4 + 12 + 12; ports 4 + 8; names 4 + 2.
    assertEquals(List.of(62), sent.lengths());
    byte[] message = sent.messages().get(0);
    assertEquals(NOON.getEpochSecond(), Octets.unsigned32(message, 4));
    assertEquals(1, writer.sentMessages());
    assertEquals(3, writer.sentRecords());
    assertEquals(3, writer.sequenceNumber());
  }

  @Test
  void setsEndOnMultiplesOfFourWhenAsked() {
    IpfixWriter writer = builder().padding(true).build();
    writer.define(NAMES);
    writer.define(PORTS);
    name(writer, "abcd");
    ports(writer, 1, 2);
    name(writer, "");
    writer.flush();
    // A record of NAMES may have one octet, which three of padding would be taken for.
    assertEquals(List.of(16 + 28 + 4 + 5 + 4 + 4 + 4 + 1), sent.lengths());
    TemplateDefinition wide =
        TemplateDefinition.builder(300)
            .field(IanaElements.SOURCE_TRANSPORT_PORT)
            .field(AntreaElements.SOURCE_POD_NAME)
            .field(IanaElements.PROTOCOL_IDENTIFIER)
            .build();
    writer.define(wide);
    writer.begin(wide).set(1, "xy").end();
    ports(writer, 3, 4);
    writer.flush();
    assertEquals(16 + 4 + 20 + (4 + 6 + 2) + 4 + 4, sent.lengths().get(1));
    assertTrue(sent.events().stream().noneMatch(line -> line.startsWith("MALFORMED")));
  }

  @Test
  void aMessageGoesWhenTheNextRecordDoesNotFit() {
    IpfixWriter writer = builder().maximumMessageOctets(512).build();
    writer.define(NAMES);
    String name = "x".repeat(200);
    for (int i = 0; i < 5; i++) {
      name(writer, name);
    }
    writer.flush();
    assertEquals(List.of(16 + 16 + 4 + 402, 20 + 402, 20 + 201), sent.lengths());
    assertEquals(5, sent.events().stream().filter(line -> line.startsWith("RECORD")).count());
  }

  @Test
  void aMessageMayBeExactlyAsLargeAsAllowed() {
    IpfixWriter writer = builder().maximumMessageOctets(512).build();
    writer.define(NAMES);
    writer.flush();
    name(writer, "x".repeat(512 - 20 - 3));
    writer.flush();
    assertEquals(512, sent.lengths().get(1));
  }

  @Test
  void messagesGrowOldAndGo() {
    IpfixWriter writer = builder().maximumMessageAge(Duration.ofSeconds(1)).build();
    writer.define(PORTS);
    writer.advance(NOON);
    ports(writer, 1, 2);
    writer.advance(NOON.plusMillis(999));
    assertEquals(0, sent.messages().size());
    writer.advance(NOON.plusMillis(1000));
    assertEquals(1, sent.messages().size());
    writer.advance(NOON.plusSeconds(60));
    assertEquals(1, sent.messages().size());
  }

  @Test
  void templatesAreRepeatedOverUdpAlone() {
    for (Transport transport : Transport.values()) {
      sent.messages().clear();
      IpfixWriter writer =
          builder().transport(transport).templateRefresh(Duration.ofSeconds(10)).build();
      writer.define(PORTS);
      writer.define(STATISTICS);
      writer.advance(NOON);
      ports(writer, 1, 2);
      writer.advance(NOON.plusMillis(9_999));
      ports(writer, 3, 4);
      writer.advance(NOON.plusSeconds(10));
      ports(writer, 5, 6);
      writer.flush();
      assertEquals(
          transport == Transport.UDP ? 2 : 0,
          sent.events().stream().filter(line -> line.startsWith("TEMPLATE REFRESHED")).count(),
          transport.name());
    }
  }

  @Test
  void withdrawalsComeInOrder() {
    IpfixWriter writer = builder().build();
    writer.define(PORTS);
    writer.define(STATISTICS);
    ports(writer, 1, 2);
    writer.withdraw(PORTS);
    assertThrows(IllegalStateException.class, () -> writer.begin(PORTS));
    TemplateDefinition other =
        TemplateDefinition.builder(256).field(IanaElements.PROTOCOL_IDENTIFIER).build();
    writer.define(other);
    writer.begin(other).set(0, 6).end();
    writer.withdrawAll();
    writer.flush();
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 256 of 2",
            "TEMPLATE NEW 258 of 2",
            "RECORD {sourceTransportPort=1, destinationTransportPort=2}",
            "WITHDRAWAL 256 of one that was there",
            "TEMPLATE NEW 256 of 1",
            "RECORD {protocolIdentifier=6}",
            "WITHDRAWAL 2",
            "WITHDRAWAL 3"),
        sent.events());
    assertEquals(List.of(), writer.templates());
  }

  @Test
  void overUdpTemplatesAreReplacedAndForgotten() {
    IpfixWriter writer = builder().transport(Transport.UDP).build();
    writer.define(PORTS);
    ports(writer, 1, 2);
    TemplateDefinition other =
        TemplateDefinition.builder(256).field(IanaElements.PROTOCOL_IDENTIFIER).build();
    writer.define(other);
    writer.begin(other).set(0, 6).end();
    writer.withdraw(other);
    writer.withdrawAll();
    writer.flush();
    assertTrue(sent.events().stream().noneMatch(line -> line.startsWith("WITHDRAWAL")));
    IpfixWriter stream = builder().build();
    stream.define(PORTS);
    assertEquals(
        "another Template 256 is defined: withdraw() it first",
        assertThrows(IllegalStateException.class, () -> stream.define(other)).getMessage());
  }

  @Test
  void optionsRecordsCount() {
    IpfixWriter writer = builder().build();
    writer.define(STATISTICS);
    writer.begin(STATISTICS).set(IanaElements.EXPORTING_PROCESS_ID, 5).end();
    writer.flush();
    writer.begin(STATISTICS).set(IanaElements.EXPORTED_MESSAGE_TOTAL_COUNT, 1).end();
    writer.flush();
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 258 of 2",
            "OPTIONS {exportingProcessId=5, exportedMessageTotalCount=0}",
            "MESSAGE 1 of 7",
            "OPTIONS {exportingProcessId=0, exportedMessageTotalCount=1}"),
        sent.events());
  }

  @Test
  void sequenceNumbersMayCountTheirOwnRecords() {
    IpfixWriter writer = builder().sequenceConvention(SequenceConvention.INCLUSIVE).build();
    writer.define(PORTS);
    writer.flush();
    ports(writer, 1, 2);
    ports(writer, 1, 2);
    writer.flush();
    ports(writer, 1, 2);
    writer.flush();
    List<String> messages =
        sent.events().stream().filter(line -> line.startsWith("MESSAGE")).toList();
    assertEquals(List.of("MESSAGE 0 of 7", "MESSAGE 2 of 7", "MESSAGE 3 of 7"), messages);
  }

  @Test
  void aNewSessionBeginsAnewAndKeepsWhatWasNotSent() {
    IpfixWriter writer = builder().build();
    writer.define(PORTS);
    ports(writer, 1, 2);
    writer.flush();
    ports(writer, 3, 4);
    sent.messages().clear();
    writer.newSession();
    ports(writer, 5, 6);
    writer.flush();
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 256 of 2",
            "MESSAGE 0 of 7",
            "RECORD {sourceTransportPort=3, destinationTransportPort=4}",
            "RECORD {sourceTransportPort=5, destinationTransportPort=6}"),
        sent.events());
    writer.newSession();
    sent.messages().clear();
    ports(writer, 7, 8);
    writer.flush();
    assertEquals(3, sent.events().size());
  }

  @Test
  void aSinkThatThrowsLosesOneMessage() {
    IpfixWriter writer = builder().maximumMessageOctets(512).build();
    writer.define(PORTS);
    for (int i = 0; i < 3; i++) {
      ports(writer, i, i);
      writer.flush();
    }
    sent.messages().remove(0);
    ports(writer, 1, 2);
    sent.failOnce();
    assertEquals(
        "the sink fails", assertThrows(IllegalStateException.class, writer::flush).getMessage());
    writer.flush();
    ports(writer, 3, 4);
    writer.flush();
    assertEquals(1, writer.lostMessages());
    assertEquals(1, writer.lostRecords());
    assertEquals(4, writer.sentRecords());
    assertEquals(
        List.of("MESSAGE 1 of 7", "MESSAGE 2 of 7", "MESSAGE 4 of 7"),
        sent.events().stream().filter(line -> line.startsWith("MESSAGE")).toList());
  }

  @Test
  void whatDidNotFitIntoALostMessageIsInTheNext() {
    IpfixWriter writer = builder().maximumMessageOctets(512).padding(true).build();
    writer.define(NAMES);
    name(writer, "a".repeat(253));
    name(writer, "b".repeat(150));
    sent.failOnce();
    assertThrows(IllegalStateException.class, () -> name(writer, "c".repeat(200)));
    name(writer, "d");
    writer.flush();
    assertEquals(
        List.of(
            "MESSAGE 2 of 7",
            "SKIPPED_SET 257",
            "TEMPLATE NEW 257 of 1",
            "RECORD {sourcePodName=d}"),
        sent.events());
  }

  @Test
  void templatesOfALostMessageAreSentAgain() {
    IpfixWriter writer = builder().build();
    writer.define(PORTS);
    ports(writer, 1, 2);
    sent.failOnce();
    assertThrows(IllegalStateException.class, writer::flush);
    ports(writer, 3, 4);
    writer.flush();
    assertEquals("TEMPLATE NEW 256 of 2", sent.events().get(1));
    writer.withdraw(PORTS);
    sent.failOnce();
    assertThrows(IllegalStateException.class, writer::flush);
    writer.define(NAMES);
    name(writer, "a");
    writer.flush();
    assertTrue(sent.events().contains("WITHDRAWAL 256 of one that was there"));
  }

  @Test
  void goIpfixGetsOneSetAMessage() {
    IpfixWriter writer = builder().receiver(ReceiverProfile.GO_IPFIX).build();
    writer.define(PORTS);
    writer.define(NAMES);
    ports(writer, 1, 2);
    ports(writer, 3, 4);
    name(writer, "a");
    writer.flush();
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 256 of 2",
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 257 of 1",
            "MESSAGE 0 of 7",
            "RECORD {sourceTransportPort=1, destinationTransportPort=2}",
            "RECORD {sourceTransportPort=3, destinationTransportPort=4}",
            "MESSAGE 2 of 7",
            "RECORD {sourcePodName=a}"),
        sent.events());
  }

  @Test
  void goIpfixTakesTemplatesLargerThanMessages() {
    IpfixWriter writer =
        builder()
            .transport(Transport.UDP)
            .maximumMessageOctets(512)
            .receiver(ReceiverProfile.GO_IPFIX)
            .build();
    TemplateDefinition.Builder fields = TemplateDefinition.builder(256);
    for (int i = 0; i < 100; i++) {
      fields.field(AntreaElements.SOURCE_POD_NAME);
    }
    writer.define(fields.build());
    writer.begin(fields.build()).end();
    writer.flush();
    assertEquals(List.of(16 + 4 + 804, 20 + 100), sent.lengths());
  }

  private static void refuses(String message, Runnable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }

  @Test
  void goIpfixForbidsMuch() {
    refuses(
        "ReceiverProfile.GO_IPFIX forbids padding: leave it out",
        () -> builder().receiver(ReceiverProfile.GO_IPFIX).padding(true).build());
    IpfixWriter writer = builder().receiver(ReceiverProfile.GO_IPFIX).build();
    refuses(
        "ReceiverProfile.GO_IPFIX forbids Options Templates, such as 258: define a Template",
        () -> writer.define(STATISTICS));
    refuses(
        "ReceiverProfile.GO_IPFIX forbids other lengths than the type's, as octetDeltaCount"
            + " (field 0) has: define it with its full length",
        () ->
            writer.define(
                TemplateDefinition.builder(256).field(IanaElements.OCTET_DELTA_COUNT, 4).build()));
    refuses(
        "ReceiverProfile.GO_IPFIX forbids basicList, as basicList (field 0) is: leave the field"
            + " out",
        () ->
            writer.define(TemplateDefinition.builder(256).field(IanaElements.BASIC_LIST).build()));
    writer.define(PORTS);
    refuses(
        "ReceiverProfile.GO_IPFIX forbids withdrawals: call newSession() after a new connection",
        () -> writer.withdraw(PORTS));
    assertThrows(IllegalArgumentException.class, writer::withdrawAll);
  }

  @Test
  void recordsAreOpenedAndEndedInTurn() {
    IpfixWriter writer = builder().build();
    writer.define(PORTS);
    RecordWriter record = writer.begin(PORTS);
    String open = "a record of Template 256 is open: end() or abandon() it first";
    for (Runnable call :
        List.<Runnable>of(
            () -> writer.begin(PORTS),
            () -> writer.define(NAMES),
            () -> writer.withdraw(PORTS),
            writer::withdrawAll,
            writer::newSession,
            writer::flush,
            () -> writer.advance(NOON))) {
      assertEquals(open, assertThrows(IllegalStateException.class, call::run).getMessage());
    }
    record.abandon();
    assertSame(record, writer.begin(PORTS));
    record.end();
    String closed = "no record is open: begin() one first, then set() its fields and end() it";
    for (Runnable call :
        List.<Runnable>of(
            record::end,
            record::abandon,
            () -> record.set(0, 5),
            () -> record.set(0, "a"),
            () -> record.set(0, new byte[1], 0, 1),
            () -> record.set(IanaElements.SOURCE_TRANSPORT_PORT, 5),
            () -> record.set(AntreaElements.SOURCE_POD_NAME, ""))) {
      assertEquals(closed, assertThrows(IllegalStateException.class, call::run).getMessage());
    }
    writer.flush();
    assertEquals(
        "Template 257 is not defined, or was withdrawn: define() it first",
        assertThrows(IllegalStateException.class, () -> writer.begin(NAMES)).getMessage());
  }

  @Test
  void settingsHaveRanges() {
    refuses(
        "an Observation Domain ID lies between 0 and 4294967295, not -1",
        () -> builder().observationDomainId(-1));
    refuses(
        "the largest message has 512 to 65535 octets, not 511",
        () -> builder().maximumMessageOctets(511));
    refuses("a message has at least 1 record, not 0", () -> builder().maximumRecords(0));
    refuses(
        "a message is sent after some time, not PT0S",
        () -> builder().maximumMessageAge(Duration.ZERO));
    refuses(
        "Templates are sent again after some time, not PT-1S",
        () -> builder().templateRefresh(Duration.ofSeconds(-1)));
    IpfixWriter writer = builder().build();
    assertThrows(IllegalArgumentException.class, () -> writer.advance(-1));
    assertThrows(
        IllegalArgumentException.class,
        () -> writer.advance(Instant.parse("2200-01-01T00:00:00Z")));
    assertThrows(IllegalArgumentException.class, () -> writer.advance(Instant.MAX));
  }

  @Test
  void pathsGiveTheLargestMessage() {
    assertEquals(1472, builder().pathMtu(1500, false).largestMessage());
    assertEquals(1452, builder().pathMtu(1500, true).largestMessage());
    assertEquals(512, builder().pathMtu(100, false).largestMessage());
    assertEquals(65535, builder().pathMtu(100_000, false).largestMessage());
    assertEquals(512, builder().transport(Transport.UDP).largestMessage());
    assertEquals(65535, builder().transport(Transport.FILE).largestMessage());
  }

  @Test
  void aTemplateThatFitsNoMessage() {
    TemplateDefinition.Builder fields = TemplateDefinition.builder(256);
    for (int i = 0; i < 100; i++) {
      fields.field(AntreaElements.SOURCE_POD_NAME);
    }
    TemplateDefinition large = fields.build();
    IpfixWriter writer = builder().maximumMessageOctets(512).build();
    refuses(
        "the Template Record of Template 256 has 804 octets: a message holds 492 of one record",
        () -> writer.define(large));
  }
}
