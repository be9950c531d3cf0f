// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static dev.cnitelemetry.ipfix.wire.SmallMessages.TEMPLATE;
import static dev.cnitelemetry.ipfix.wire.SmallMessages.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.ipfix.IanaElements;
import java.util.List;
import org.junit.jupiter.api.Test;

class IpfixReaderTest {
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
    IpfixReader reader = IpfixReader.builder().reportErrors(true).build();
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
    assertThrows(IllegalStateException.class, reader::error);
  }
}
