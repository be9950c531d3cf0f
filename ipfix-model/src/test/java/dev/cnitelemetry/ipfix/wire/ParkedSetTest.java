// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static dev.cnitelemetry.ipfix.wire.SmallMessages.TEMPLATE;
import static dev.cnitelemetry.ipfix.wire.SmallMessages.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    TransportSession session = cache.session("a", Transport.UDP);
    byte[] early =
        messages(
            all ->
                all.message(
                    0,
                    m ->
                        m.set(256, set -> set.u8(6).u8(5).ascii("cut"))
                            .set(256, set -> set.u8(17).variable("whole"))));
    byte[] octets =
        messages(
            all ->
                all.message(
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
        List.of("MESSAGE 0 of 7", "SKIPPED_SET 256 parked", "SKIPPED_SET 256 parked"),
        EventLog.of(session, reader, early));
    assertEquals(
        List.of(
            "MESSAGE 0 of 7",
            "TEMPLATE NEW 300 of 1",
            "TEMPLATE NEW 256 of 2",
            "MALFORMED RECORD_TRUNCATED 20 0 0 1",
            "RECORD {protocolIdentifier=17, interfaceName=whole}",
            "MALFORMED WITHDRAWAL_OVER_UDP 40 0 2 -1",
            "MALFORMED WITHDRAWAL_OVER_UDP 44 0 3 -1",
            "RECORD {protocolIdentifier=1, interfaceName=}"),
        EventLog.of(session, reader, octets));
  }

  @Test
  void overTcpAndInFilesNothingIsParked() {
    for (Transport transport : List.of(Transport.TCP, Transport.SCTP, Transport.FILE)) {
      TemplateCache cache = TemplateCache.builder().maximumParkedOctets(1000).build();
      IpfixReader reader = IpfixReader.builder().templates(cache).build();
      TransportSession session = cache.session("a", transport);
      byte[] octets =
          messages(
              all ->
                  all.message(
                          0,
                          m ->
                              m.set(2, TEMPLATE)
                                  .set(2, set -> set.u16(256).u16(0))
                                  .set(256, set -> set.u8(1)))
                      .message(
                          0, m -> m.set(2, set -> set.template(256, IanaElements.IP_VERSION))));
      assertEquals(
          List.of(
              "MESSAGE 0 of 7",
              "TEMPLATE NEW 256 of 1",
              "WITHDRAWAL 256 of one that was there",
              "SKIPPED_SET 256",
              "MESSAGE 0 of 7",
              "TEMPLATE NEW 256 of 1"),
          EventLog.of(session, reader, octets));
      assertEquals(0, session.parkedSets());
    }
  }

  @Test
  void whatIsParkedGoesWhenItsTemplateIsRefused() {
    TemplateCache cache = TemplateCache.builder().maximumParkedOctets(1000).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
    TransportSession session = cache.session("a", Transport.UDP);
    EventLog.of(session, reader, messages(all -> all.message(0, m -> m.set(256, s -> s.u8(1)))));
    EventLog.of(
        session, reader, messages(all -> all.message(0, m -> m.set(2, s -> s.u16(256).u16(9)))));
    assertEquals(1, session.droppedSets());
    assertEquals(
        List.of("MESSAGE 0 of 7", "TEMPLATE NEW 256 of 1"),
        EventLog.of(session, reader, messages(all -> all.message(0, m -> m.set(2, TEMPLATE)))));
  }

  @Test
  void oneBudgetServesAllSessionsAndNobodyTakesItAll() {
    TemplateCache cache = TemplateCache.builder().maximumParkedOctets(10_000).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    byte[] early = messages(all -> all.message(0, m -> m.set(256, set -> set.zeros(100))));
    TransportSession quiet = cache.session("quiet", Transport.UDP);
    EventLog.of(quiet, reader, early);
    TransportSession loud = cache.session("loud", Transport.UDP);
    for (int i = 0; i < 500; i++) {
      EventLog.of(loud, reader, early);
    }
    assertEquals(1, quiet.parkedSets());
    int parked = 0;
    for (int i = 0; i < 1000; i++) {
      TransportSession session = cache.session(i, Transport.UDP);
      EventLog.of(session, reader, early);
      parked = quiet.parkedSets() + loud.parkedSets();
      for (int j = 0; j <= i; j++) {
        parked += cache.session(j, Transport.UDP).parkedSets();
      }
      assertTrue(parked * 168 <= 10_000, "parked sets: " + parked);
    }
    assertTrue(parked * 168 > 9_000, "parked sets: " + parked);
  }
}
