package dev.cnitelemetry.ipfix.wire;

import static dev.cnitelemetry.ipfix.wire.SmallMessages.TEMPLATE;
import static dev.cnitelemetry.ipfix.wire.SmallMessages.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.IanaElements;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data Sets that come before their Template. */
class ParkedSetTest {
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
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      String of =
          event == IpfixEvent.RECORD ? reader.exportTime() + " " + reader.isParked() + " " : "";
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
  void aParkedSetThatIsCutOffLeavesEverythingElseInItsPlace() {
    TemplateCache cache = TemplateCache.builder().maximumParkedOctets(1000).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
    TransportSession session = cache.session("a", Transport.TCP);
    byte[] octets =
        messages(
            all ->
                all.message(
                        0,
                        m ->
                            m.set(256, set -> set.u8(6).u8(5).ascii("cut"))
                                .set(256, set -> set.u8(17).variable("whole")))
                    .message(
                        0,
                        m ->
                            m.set(
                                    2,
                                    set ->
                                        set.template(300, IanaElements.IP_VERSION)
                                            .template(
                                                256,
                                                IanaElements.PROTOCOL_IDENTIFIER,
                                                IanaElements.INTERFACE_NAME)
                                            .u16(5)
                                            .u16(0)
                                            .u16(300)
                                            .u16(0))
                                .set(256, set -> set.u8(1).variable(""))));
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "SKIPPED_SET 256 parked",
            "SKIPPED_SET 256 parked",
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 300 of 1",
            "TEMPLATE NEW 256 of 2",
            "MALFORMED RECORD_TRUNCATED 20 0 0 1",
            "RECORD {protocolIdentifier=17, interfaceName=whole}",
            "MALFORMED TEMPLATE_ID 76 0 2 -1",
            "WITHDRAWAL 300 of one that was there",
            "RECORD {protocolIdentifier=1, interfaceName=}"),
        EventLog.of(session, reader, octets));
  }
}
