// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static dev.cnitelemetry.ipfix.wire.SmallMessages.conversation;
import static dev.cnitelemetry.ipfix.wire.SmallMessages.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is malformed is located, and the reader goes on behind it. */
class MalformedMessageTest {
  @Test
  void messagesThatAreCutOff() {
    byte[] octets = conversation();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length - 1);
    IpfixFormatException error =
        assertThrows(IpfixFormatException.class, () -> EventLog.of(reader));
    assertEquals(Code.MESSAGE_TRUNCATED, error.code());
    assertEquals(IpfixEvent.END, reader.next());
    reader.reset(octets, 0, 3);
    assertThrows(IpfixFormatException.class, reader::next);
    reader.reset(octets, 0, 0);
    assertEquals(IpfixEvent.END, reader.next());
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
        IpfixEvent event = reader.next();
        if (event == IpfixEvent.END) {
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
}
