// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.FloatElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.SharedTables;
import dev.cnitelemetry.ipfix.flow.FlowRecordJson;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the octets: no exception but ours, no end that does not come. */
class RobustnessTest {

  /** Reads everything there is to read, in every way. */
  static int exhaust(byte[] octets, Transport transport) {
    TemplateCache cache = TemplateCache.builder().maximumParkedOctets(1 << 16).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
    reader.reset(cache.session("a", transport), octets, 0, octets.length);
    return exhaust(reader);
  }

  static int exhaust(IpfixReader reader) {
    FlowRecordView flow = new FlowRecordView(reader);
    FlowRecordJson json = FlowRecordJson.in(ZoneOffset.UTC);
    int events = 0;
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      events++;
      EventLog.line(reader, event);
      if (event == IpfixEvent.RECORD || event == IpfixEvent.OPTIONS) {
        fields(reader.record(), 0);
        json.write(flow, new StringBuilder());
        flow.copy();
      }
    }
    reader.session().lostRecords();
    return events;
  }

  static void fields(DataRecord record, int depth) {
    for (int field = 0; field < record.fieldCount(); field++) {
      try {
        if (record.elementAt(field) instanceof ListElement) {
          StructuredData list = record.structuredDataAt(field, new StructuredData());
          while (list.next()) {
            fields(list.record(), depth + 1);
          }
        } else if (record.elementAt(field) instanceof DateTimeElement element) {
          record.instantAt(field);
          record.epochMilli(element);
        } else if (record.elementAt(field) instanceof IntegerElement) {
          record.longAt(field);
        } else if (record.elementAt(field) instanceof FloatElement) {
          record.doubleAt(field);
        } else {
          record.textAt(field);
        }
      } catch (IpfixFormatException e) {
        assertTrue(e.offset() >= 0);
      }
    }
  }

  private static byte[] everything() {
    return new WireOctets()
        .raw(SmallMessages.conversation())
        .raw(AntreaMessages.template())
        .raw(AntreaMessages.data(3, 2))
        .message(
            5,
            message ->
                message
                    .set(
                        3,
                        set ->
                            set.u16(260)
                                .u16(2)
                                .u16(1)
                                .field(0, 346, 4)
                                .field(0, 292, WireOctets.VARIABLE))
                    .set(
                        260,
                        set ->
                            set.u32(1)
                                .variable(
                                    new WireOctets()
                                        .u8(3)
                                        .u16(260)
                                        .u32(7)
                                        .variable((byte) 3)
                                        .toByteArray())))
        .toByteArray();
  }

  @Test
  void cutAtEveryOctet() {
    byte[] octets = everything();
    for (int length = 0; length <= octets.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(octets, length);
      for (Transport transport : Transport.values()) {
        exhaust(cut, transport);
      }
    }
  }

  @Tag("long")
  @Test
  void everyOctetChanged() {
    byte[] octets = everything();
    int[] values = {0x00, 0x01, 0x7F, 0x80, 0xFF};
    for (int at = 0; at < octets.length; at++) {
      byte was = octets[at];
      for (int value : values) {
        octets[at] = (byte) value;
        exhaust(octets, Transport.TCP);
      }
      octets[at] = (byte) (was ^ 1);
      exhaust(octets, Transport.UDP);
      octets[at] = was;
    }
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "antrea-v17-ipv4.bin",
        "edge-cases.bin",
        "pmacctd-ipfix.bin",
        "softflowd-ipfix.bin"
      })
  void samplesCutAndChanged(String name) {
    byte[] octets = SharedTables.octets("ipfix-samples/" + name);
    for (int at = 0; at < octets.length; at++) {
      exhaust(java.util.Arrays.copyOf(octets, at), Transport.TCP);
      byte was = octets[at];
      for (int bit = 0; bit < 8; bit++) {
        octets[at] = (byte) (was ^ 1 << bit);
        exhaust(octets, Transport.TCP);
      }
      octets[at] = was;
    }
  }

  @Test
  void noise() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      byte[] octets = new byte[random.nextInt(200)];
      random.nextBytes(octets);
      if (octets.length > 24) {
        octets[0] = 0;
        octets[1] = 10;
        octets[2] = 0;
        octets[3] = (byte) octets.length;
        octets[16] = 0;
        octets[17] = (byte) random.nextInt(4);
        octets[18] = 0;
        octets[19] = (byte) (octets.length - 16);
      }
      exhaust(octets, Transport.FILE);
    }
  }

  @Test
  void theShortestRecordsAreCountedInTime() {
    byte[] octets =
        new WireOctets()
            .message(0, message -> message.set(2, set -> set.u16(256).u16(1).field(0, 4, 1)))
            .message(0, message -> message.set(256, set -> set.zeros(65_000)))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 100; i++) {
            reader.reset(octets, 0, octets.length);
            int records = 0;
            for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
              records += event == IpfixEvent.RECORD ? 1 : 0;
            }
            Assertions.assertEquals(65_000, records);
          }
        });
  }

  /** As many as a message holds; a step for each that called the next one would end the stack. */
  @Test
  void setsWithoutRecordsAreAnyNumber() {
    int sets = (65_535 - 16) / 4;
    byte[] template =
        new WireOctets()
            .message(0, message -> message.set(2, set -> set.u16(256).u16(1).field(0, 4, 1)))
            .toByteArray();
    byte[] empty =
        new WireOctets()
            .message(
                0,
                message -> {
                  for (int i = 0; i < sets; i++) {
                    message.u16(256).u16(4);
                  }
                })
            .toByteArray();
    TemplateCache cache = TemplateCache.builder().maximumParkedOctets(1 << 21).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    TransportSession session = cache.session("a", Transport.UDP);
    Assertions.assertEquals(1 + sets, EventLog.of(session, reader, empty).size());
    Assertions.assertEquals(sets, session.parkedSets());
    List<String> brought = List.of("MESSAGE 0 of 7", "TEMPLATE NEW 256 of 1");
    Assertions.assertEquals(brought, EventLog.of(session, reader, template));
    Assertions.assertEquals(0, session.parkedSets());
    Assertions.assertEquals(List.of("MESSAGE 0 of 7"), EventLog.of(session, reader, empty));
  }
}
