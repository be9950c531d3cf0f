package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class IpfixReaderTest {
  private static final Consumer<WireOctets> TEMPLATE =
      set -> set.template(256, IanaElements.PROTOCOL_IDENTIFIER);

  private static byte[] messages(Consumer<WireOctets> content) {
    WireOctets octets = new WireOctets();
    content.accept(octets);
    return octets.toByteArray();
  }

  @Test
  void severalTemplatesASetSeveralSetsAMessageSeveralRecordsASet() {
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 256 of 1",
            "TEMPLATE NEW 257 of 2",
            "RECORD {protocolIdentifier=6}",
            "RECORD {protocolIdentifier=17}",
            "RECORD {sourceTransportPort=80, destinationTransportPort=443}",
            "RECORD {protocolIdentifier=1}",
            "MESSAGE 4 of 7",
            "RECORD {protocolIdentifier=58}"),
        EventLog.of(
            messages(
                octets ->
                    octets
                        .message(
                            0,
                            message ->
                                message
                                    .set(
                                        2,
                                        set ->
                                            set.template(256, IanaElements.PROTOCOL_IDENTIFIER)
                                                .template(
                                                    257,
                                                    IanaElements.SOURCE_TRANSPORT_PORT,
                                                    IanaElements.DESTINATION_TRANSPORT_PORT))
                                    .set(256, set -> set.u8(6).u8(17))
                                    .set(257, set -> set.u16(80).u16(443))
                                    .set(256, set -> set.u8(1)))
                        .message(4, message -> message.set(256, set -> set.u8(58))))));
  }

  @Test
  void paddingIsPassedOver() {
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 256 of 1",
            "TEMPLATE NEW 300 of 1",
            "RECORD {sourceTransportPort=80}",
            "RECORD {sourceTransportPort=0}"),
        EventLog.of(
            messages(
                octets ->
                    octets.message(
                        0,
                        message ->
                            message
                                .set(2, set -> TEMPLATE.andThen(s -> s.zeros(3)).accept(set))
                                .set(
                                    2,
                                    set ->
                                        set.template(300, IanaElements.SOURCE_TRANSPORT_PORT)
                                            .zeros(8))
                                .set(300, set -> set.u16(80).u16(0).zeros(1))))));
  }

  @Test
  void optionsTemplatesHaveScopes() {
    byte[] octets =
        messages(
            all ->
                all.message(
                    0,
                    message ->
                        message
                            .set(
                                3,
                                set ->
                                    set.u16(260)
                                        .u16(2)
                                        .u16(1)
                                        .fields(
                                            IanaElements.TEMPLATE_ID,
                                            IanaElements.FLOW_KEY_INDICATOR)
                                        .zeros(2))
                            .set(260, set -> set.u16(256).u64(3))));
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 260 of 2",
            "OPTIONS {templateId=256, flowKeyIndicator=3}"),
        EventLog.of(octets));
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    EventLog.of(reader);
    Template template = reader.observationDomain().templates().get(0);
    assertTrue(template.options());
    assertEquals(1, template.scopeFieldCount());
    assertTrue(template.fields().get(0).scope());
    assertFalse(template.fields().get(1).scope());
  }

  @Test
  void withdrawalsTakeEffectInWireOrder() {
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 256 of 1",
            "RECORD {protocolIdentifier=6}",
            "WITHDRAWAL 256 of one that was there",
            "SKIPPED_SET 256",
            "TEMPLATE NEW 256 of 1",
            "RECORD {sourceTransportPort=80}",
            "WITHDRAWAL 300"),
        EventLog.of(
            messages(
                octets ->
                    octets.message(
                        0,
                        message ->
                            message
                                .set(2, TEMPLATE)
                                .set(256, set -> set.u8(6))
                                .set(2, set -> set.u16(256).u16(0))
                                .set(256, set -> set.u8(17))
                                .set(
                                    2, set -> set.template(256, IanaElements.SOURCE_TRANSPORT_PORT))
                                .set(256, set -> set.u16(80))
                                .set(2, set -> set.u16(300).u16(0))))));
  }

  @Test
  void allTemplatesOfAKindAreWithdrawnAtOnce() {
    byte[] octets =
        messages(
            all ->
                all.message(
                    0,
                    message ->
                        message
                            .set(2, TEMPLATE)
                            .set(
                                3,
                                set -> set.u16(260).u16(1).u16(1).fields(IanaElements.TEMPLATE_ID))
                            .set(2, set -> set.u16(2).u16(0))));
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    assertTrue(EventLog.of(reader).contains("WITHDRAWAL 2"));
    assertEquals(
        List.of(260), reader.observationDomain().templates().stream().map(Template::id).toList());
    byte[] options = messages(all -> all.message(0, m -> m.set(3, set -> set.u16(3).u16(0))));
    reader.reset(options, 0, options.length);
    EventLog.of(reader);
    assertEquals(List.of(), reader.observationDomain().templates());
  }

  @Test
  void aTemplateIsNotWithdrawnAsAnOptionsTemplate() {
    assertTrue(
        EventLog.of(
                messages(
                    all ->
                        all.message(
                            0,
                            message ->
                                message
                                    .set(2, TEMPLATE)
                                    .set(3, set -> set.u16(256).u16(0))
                                    .set(256, set -> set.u8(6)))))
            .contains("RECORD {protocolIdentifier=6}"));
  }

  @Test
  void withdrawalsOverUdpAreIgnoredAndReported() {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportProblems(true).build();
    TransportSession session = cache.session("a", Transport.UDP);
    byte[] datagram =
        messages(
            all ->
                all.message(
                    0,
                    message ->
                        message
                            .set(2, TEMPLATE)
                            .set(2, set -> set.u16(256).u16(0))
                            .set(256, set -> set.u8(6))));
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 256 of 1",
            "MALFORMED WITHDRAWAL_OVER_UDP 32 1 0 -1",
            "RECORD {protocolIdentifier=6}"),
        EventLog.of(session, reader, datagram));
  }

  @Test
  void aDatagramHasOneMessage() {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportProblems(true).build();
    TransportSession session = cache.session("a", Transport.UDP);
    byte[] two = messages(all -> all.message(0, m -> {}).message(0, m -> {}));
    assertEquals(
        List.of("MESSAGE 0 of 7", "MALFORMED TRAILING_OCTETS 16 -1 -1 -1"),
        EventLog.of(session, reader, two));
  }

  @Test
  void templatesMayChangeOverUdpAndNotOverTcp() {
    byte[] first = messages(all -> all.message(0, m -> m.set(2, TEMPLATE)));
    byte[] second =
        messages(
            all ->
                all.message(
                    0,
                    m ->
                        m.set(2, set -> set.template(256, IanaElements.SOURCE_TRANSPORT_PORT))
                            .set(256, set -> set.u16(80))));
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportProblems(true).build();
    TransportSession udp = cache.session("udp", Transport.UDP);
    EventLog.of(udp, reader, first);
    assertEquals("TEMPLATE REFRESHED 256 of 1", EventLog.of(udp, reader, first).get(1));
    assertEquals(
        List.of("MESSAGE 0 of 7", "TEMPLATE REPLACED 256 of 1", "RECORD {sourceTransportPort=80}"),
        EventLog.of(udp, reader, second));
    TransportSession tcp = cache.session("tcp", Transport.TCP);
    EventLog.of(tcp, reader, first);
    assertEquals("TEMPLATE REFRESHED 256 of 1", EventLog.of(tcp, reader, first).get(1));
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "MALFORMED TEMPLATE_CONFLICT 20 0 0 -1",
            "RECORD {sourceTransportPort=80}"),
        EventLog.of(tcp, reader, second));
  }

  @Test
  void reservedSetsAreSkippedAndSaySo() {
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "SKIPPED_SET 0",
            "SKIPPED_SET 5",
            "SKIPPED_SET 255",
            "SKIPPED_SET 999",
            "TEMPLATE NEW 256 of 1"),
        EventLog.of(
            messages(
                all ->
                    all.message(
                        0,
                        message ->
                            message
                                .set(0, set -> set.u32(1))
                                .set(5, set -> set.u8(1))
                                .set(255, set -> {})
                                .set(999, set -> set.u64(1))
                                .set(2, TEMPLATE)))));
  }

  @Test
  void aStreamCutAnywhereReadsTheSame() {
    byte[] octets = conversation();
    List<String> whole = EventLog.of(octets);
    for (int cut = 0; cut <= octets.length; cut++) {
      TemplateCache cache = TemplateCache.builder().build();
      IpfixReader reader = IpfixReader.builder().templates(cache).build();
      reader.reset(cache.session("tcp", Transport.TCP));
      reader.append(octets, 0, cut);
      List<String> lines = new ArrayList<>(EventLog.of(reader));
      reader.append(ByteBuffer.wrap(octets, cut, octets.length - cut));
      lines.addAll(EventLog.of(reader));
      reader.endOfPieces();
      lines.addAll(EventLog.of(reader));
      assertEquals(whole, lines, "cut at " + cut);
    }
  }

  @Test
  void piecesOfOneOctetReadTheSame() {
    byte[] octets = conversation();
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    reader.reset(cache.session("tcp", Transport.TCP));
    List<String> lines = new ArrayList<>();
    for (byte octet : octets) {
      reader.append(new byte[] {octet}, 0, 1);
      lines.addAll(EventLog.of(reader));
    }
    assertEquals(EventLog.of(octets), lines);
  }

  @Test
  void piecesAreDrainedBeforeTheNext() {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    byte[] octets = conversation();
    assertThrows(IllegalStateException.class, () -> reader.append(octets, 0, 1));
    reader.reset(cache.session("tcp", Transport.TCP));
    reader.append(octets, 0, octets.length);
    reader.next();
    assertThrows(IllegalStateException.class, () -> reader.append(octets, 0, 1));
  }

  @Test
  void aStreamThatIsNoLongerIpfixIsGivenUp() {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportProblems(true).build();
    reader.reset(cache.session("tcp", Transport.TCP));
    reader.append(
        "GET / HTTP/1.1\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), 0, 18);
    assertEquals(List.of("MALFORMED VERSION 0 -1 -1 -1"), EventLog.of(reader));
    byte[] octets = conversation();
    reader.append(octets, 0, octets.length);
    assertEquals(List.of(), EventLog.of(reader));
  }

  @Test
  void streamsAndChannelsOfAnySizeReadTheSame() {
    byte[] one = conversation();
    WireOctets many = new WireOctets();
    for (int i = 0; i < 3000; i++) {
      many.raw(one);
    }
    byte[] octets = many.toByteArray();
    List<String> whole = EventLog.of(octets);
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportProblems(true).build();
    reader.reset(cache.session("a", Transport.FILE), new Trickle(octets));
    assertEquals(whole, EventLog.of(reader));
    reader.reset(cache.session("b", Transport.FILE), Channels.newChannel(new Trickle(octets)));
    assertEquals(whole, EventLog.of(reader));
  }

  /** Gives a few octets at a time. */
  private static final class Trickle extends InputStream {
    private final ByteArrayInputStream octets;
    private int turn;

    Trickle(byte[] octets) {
      this.octets = new ByteArrayInputStream(octets);
    }

    @Override
    public int read() {
      return octets.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      turn = (turn * 31 + 7) % 1000;
      return octets.read(into, offset, Math.min(length, turn + 1));
    }
  }

  @Test
  void aFailingStreamIsTheCallersToSee() {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    reader.reset(
        cache.session("a", Transport.FILE),
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("gone");
          }
        });
    assertThrows(UncheckedIOException.class, reader::next);
  }

  @Test
  void messagesThatAreCutOff() {
    byte[] octets = conversation();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length - 1);
    IpfixFormatException error =
        assertThrows(IpfixFormatException.class, () -> EventLog.of(reader));
    assertEquals(Code.MESSAGE_TRUNCATED, error.code());
    assertEquals(Event.END, reader.next());
    reader.reset(octets, 0, 3);
    assertThrows(IpfixFormatException.class, reader::next);
    reader.reset(octets, 0, 0);
    assertEquals(Event.END, reader.next());
  }

  @Test
  void problemsAreLocatedAndTheReaderGoesOn() {
    byte[] octets =
        messages(
            all ->
                all.message(
                        0,
                        message ->
                            message
                                .set(
                                    2,
                                    set ->
                                        set.template(
                                            256,
                                            IanaElements.PROTOCOL_IDENTIFIER,
                                            IanaElements.INTERFACE_NAME))
                                .set(256, set -> set.u8(6).variable("ab").u8(6).u8(9).ascii("a"))
                                .set(256, set -> set.u8(17).variable("c"))
                                .u16(256)
                                .u16(3))
                    .message(3, message -> message.set(256, set -> set.u8(1).variable("d"))));
    List<String> expected =
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 256 of 2",
            "RECORD {protocolIdentifier=6, interfaceName=ab}",
            "MALFORMED RECORD_TRUNCATED 40 1 1 1",
            "RECORD {protocolIdentifier=17, interfaceName=c}",
            "MALFORMED SET_LENGTH 50 3 -1 -1",
            "MESSAGE 3 of 7",
            "RECORD {protocolIdentifier=1, interfaceName=d}");
    assertEquals(expected, EventLog.of(octets));
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    List<String> lines = new ArrayList<>();
    while (true) {
      try {
        Event event = reader.next();
        if (event == Event.END) {
          break;
        }
        lines.add(EventLog.line(reader, event));
      } catch (IpfixFormatException e) {
        lines.add(
            "MALFORMED "
                + e.code()
                + " "
                + e.offset()
                + " "
                + e.set()
                + " "
                + e.record()
                + " "
                + e.field());
      }
    }
    assertEquals(expected, lines, "an exception leaves the reader where the report does");
  }

  @Test
  void templatesThatAreMalformed() {
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "MALFORMED TEMPLATE_ID 20 0 0 -1",
            "MALFORMED TEMPLATE_TRUNCATED 40 1 0 1",
            "MALFORMED RECORD_WITHOUT_OCTETS 44 2 0 -1",
            "TEMPLATE NEW 258 of 1",
            "MALFORMED SCOPE_COUNT 68 3 0 -1",
            "MALFORMED SCOPE_COUNT 78 3 1 -1",
            "MALFORMED TEMPLATE_ID 88 4 0 -1"),
        EventLog.of(
            messages(
                all ->
                    all.message(
                        0,
                        message ->
                            message
                                .set(2, set -> set.template(255, IanaElements.IP_VERSION))
                                .set(2, set -> set.u16(256).u16(2).fields(IanaElements.IP_VERSION))
                                .set(
                                    2,
                                    set ->
                                        set.u16(257)
                                            .u16(1)
                                            .field(IanaElements.INTERFACE_NAME, 0)
                                            .template(258, IanaElements.IP_VERSION))
                                .set(
                                    3,
                                    set ->
                                        set.u16(259)
                                            .u16(1)
                                            .u16(0)
                                            .fields(IanaElements.TEMPLATE_ID)
                                            .u16(259)
                                            .u16(1)
                                            .u16(2)
                                            .fields(IanaElements.TEMPLATE_ID))
                                .set(2, set -> set.u16(4).u16(0))))));
  }

  @Test
  void headersThatAreMalformed() {
    assertEquals(
        List.of("MALFORMED MESSAGE_LENGTH 0 -1 -1 -1"),
        EventLog.of(new WireOctets().u16(10).u16(15).zeros(12).toByteArray()));
    assertEquals(
        List.of("MALFORMED VERSION 0 -1 -1 -1"),
        EventLog.of(new WireOctets().u16(9).u16(16).zeros(12).toByteArray()));
    assertEquals(
        List.of("MESSAGE 0 of 7", "MALFORMED SET_LENGTH 16 0 -1 -1"),
        EventLog.of(messages(all -> all.message(0, message -> message.u16(2)))));
    assertEquals(
        List.of("MESSAGE 0 of 7", "MALFORMED SET_LENGTH 16 0 -1 -1"),
        EventLog.of(messages(all -> all.message(0, message -> message.u16(2).u16(9).u8(0)))));
  }

  @Test
  void aDataSetBeforeItsTemplateIsParkedAndReplayed() {
    TemplateCache cache = TemplateCache.builder().maximumParkedOctets(1000).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    TransportSession session = cache.session("a", Transport.UDP);
    byte[] early =
        messages(
            all ->
                all.message(100, 5, 7, m -> m.set(256, set -> set.u8(6).u8(17)).set(300, s -> {})));
    byte[] other = messages(all -> all.message(101, 7, 8, m -> m.set(256, set -> set.u8(1))));
    byte[] template =
        messages(
            all ->
                all.message(
                    102,
                    7,
                    7,
                    m ->
                        m.set(
                            2,
                            s ->
                                TEMPLATE
                                    .andThen(t -> t.template(257, IanaElements.IP_VERSION))
                                    .accept(s))));
    assertEquals(
        List.of("MESSAGE 5 of 7", "SKIPPED_SET 256 parked", "SKIPPED_SET 300 parked"),
        EventLog.of(session, reader, early));
    assertEquals(
        List.of("MESSAGE 7 of 8", "SKIPPED_SET 256 parked"), EventLog.of(session, reader, other));
    reader.reset(session, template, 0, template.length);
    List<String> lines = new ArrayList<>();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      String of = event == Event.RECORD ? reader.exportTime() + " " + reader.parked() + " " : "";
      lines.add(of + EventLog.line(reader, event));
    }
    assertEquals(
        List.of(
            "MESSAGE 7 of 7",
            "TEMPLATE NEW 256 of 1",
            "100 true RECORD {protocolIdentifier=6}",
            "100 true RECORD {protocolIdentifier=17}",
            "TEMPLATE NEW 257 of 1"),
        lines);
    assertEquals(102, reader.exportTime());
  }

  @Test
  void parkedSetsAreBounded() {
    TemplateCache cache = TemplateCache.builder().maximumParkedOctets(200).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    TransportSession session = cache.session("a", Transport.UDP);
    for (int i = 0; i < 5; i++) {
      int value = i;
      EventLog.of(
          session,
          reader,
          messages(all -> all.message(value, m -> m.set(256, set -> set.u8(value)))));
    }
    assertEquals(3, session.droppedSets(), "two of 69 octets fit into 200");
    List<String> lines =
        EventLog.of(session, reader, messages(all -> all.message(5, m -> m.set(2, TEMPLATE))));
    assertEquals(
        List.of("RECORD {protocolIdentifier=3}", "RECORD {protocolIdentifier=4}"),
        lines.subList(2, 4));
  }

  @Test
  void aResetForgetsTheInputAndKeepsTheTemplates() {
    IpfixReader reader = IpfixReader.builder().build();
    byte[] template = messages(all -> all.message(0, m -> m.set(2, TEMPLATE)));
    byte[] data = messages(all -> all.message(0, m -> m.set(256, set -> set.u8(6))));
    reader.reset(template, 0, template.length);
    EventLog.of(reader);
    reader.reset(data, 0, data.length);
    assertEquals(List.of("MESSAGE 0 of 7", "RECORD {protocolIdentifier=6}"), EventLog.of(reader));
    assertThrows(IndexOutOfBoundsException.class, () -> reader.reset(data, 1, data.length));
  }

  @Test
  void offsetsCountFromTheGivenBeginning() {
    byte[] data = messages(all -> all.message(0, m -> m.u16(2).u16(9).u8(0)));
    byte[] shifted = new WireOctets().zeros(5).raw(data).toByteArray();
    IpfixReader reader = IpfixReader.builder().reportProblems(true).build();
    reader.reset(shifted, 5, data.length);
    assertEquals(List.of("MESSAGE 0 of 7", "MALFORMED SET_LENGTH 16 0 -1 -1"), EventLog.of(reader));
  }

  @Test
  void aRemovedSessionIsRefused() {
    TemplateCache cache = TemplateCache.builder().build();
    TransportSession session = cache.session("a", Transport.TCP);
    assertSame(session, cache.remove("a"));
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    assertThrows(IllegalStateException.class, () -> reader.reset(session));
    assertThrows(IllegalStateException.class, reader::observationDomain);
    assertThrows(IllegalStateException.class, reader::problem);
  }

  static byte[] conversation() {
    return messages(
        all ->
            all.message(
                    0,
                    message ->
                        message
                            .set(
                                2,
                                set ->
                                    set.template(
                                        256,
                                        IanaElements.PROTOCOL_IDENTIFIER,
                                        IanaElements.INTERFACE_NAME,
                                        IanaElements.OCTET_DELTA_COUNT))
                            .set(
                                256,
                                set ->
                                    set.u8(6)
                                        .variable("eth0")
                                        .u64(600_000)
                                        .u8(17)
                                        .longVariable((byte) 'x')
                                        .u64(1)
                                        .zeros(2)))
                .message(
                    2,
                    message ->
                        message
                            .set(256, set -> set.u8(1).variable("").u64(0))
                            .set(2, set -> set.u16(256).u16(0))));
  }
}
