// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static dev.cnitelemetry.ipfix.wire.SmallMessages.TEMPLATE;
import static dev.cnitelemetry.ipfix.wire.SmallMessages.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.IanaElements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Templates, Options Templates and withdrawals, as they come in their sets. */
class TemplateSetTest {
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
    assertTrue(template.isOptions());
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
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
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
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
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
}
