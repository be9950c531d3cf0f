// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {
  private static final byte[] ADDRESS = {10, 0, 0, 1};

  private final List<String> pods = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final List<ForeignProtocol> foreign = new ArrayList<>();
  private final CollectingProcess process =
      CollectingProcess.builder()
          .handler(
              new RecordHandler() {
                @Override
                public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
                  if (event == IpfixEvent.RECORD) {
                    pods.add(
                        exporter.port() + reader.record().text(AntreaElements.SOURCE_POD_NAME));
                  }
                }

                @Override
                public void malformedJson(Exporter exporter, IpfixFormatException error) {
                  errors.add(error.reason());
                }

                @Override
                public void foreign(Exporter exporter, ForeignProtocol protocol) {
                  foreign.add(protocol);
                }
              })
          .build();

  private static String record(String pod) {
    return "{\"@timestamp\":\"2023-11-14T22:14:20Z\",\"ipfix\":{\"sourcePodName\":\""
        + pod
        + "\"}}";
  }

  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Exporter exporter(Transport transport, int port) {
    return process.exporter(transport, ADDRESS, port);
  }

  @Test
  void recordsInDatagrams() {
    for (int i = 1; i <= 3; i++) {
      byte[] datagram = octets(record("a{" + i) + (i == 2 ? "" : "\n"));
      process.datagram(exporter(Transport.UDP, i), datagram, 0, datagram.length);
    }
    byte[] two = octets(record("b") + record("c"));
    process.datagram(exporter(Transport.UDP, 4), two, 0, two.length);
    assertEquals(List.of("1a{1", "2a{2", "3a{3", "4b", "4c"), pods);
    assertEquals(5, process.records());
    assertEquals(2, exporter(Transport.UDP, 4).records());
    byte[] cut = octets("{\"@timestamp\":\"20");
    process.datagram(exporter(Transport.UDP, 5), cut, 0, cut.length);
    assertEquals(List.of("the input ends within a record"), errors);
    assertEquals(1, exporter(Transport.UDP, 5).malformedCount());
    byte[] other = octets("[1, 2]");
    process.datagram(exporter(Transport.UDP, 6), other, 0, other.length);
    assertEquals(List.of(ForeignProtocol.JSON), foreign);
  }

  @Test
  void aStreamCutAnywhere() {
    byte[] stream =
        octets(record("one") + "\n" + record("t\\\"w}o\\\\") + record("th\\u0072ee") + "\r\n\n");
    for (int size = 1; size <= stream.length; size++) {
      pods.clear();
      Exporter exporter = exporter(Transport.TCP, size);
      for (int at = 0; at < stream.length; at += size) {
        assertTrue(process.piece(exporter, stream, at, Math.min(size, stream.length - at)));
      }
      process.close(exporter);
      assertEquals(List.of(size + "one", size + "t\"w}o\\", size + "three"), pods);
    }
    assertEquals(List.of(), errors);
  }

  @Test
  void afterARecordThatIsNoneItGoesOn() {
    byte[] stream =
        octets(
            record("one")
                + "\n{\"ipfix\":{\"sourcePodName\":5}}\nnonsense { \n"
                + record("two")
                + "\n{\"log\":\"no flow\"}\n"
                + record("three\",\"other\":\"x"));
    Exporter exporter = exporter(Transport.TCP, 1);
    assertTrue(process.piece(exporter, stream, 0, stream.length));
    assertEquals(List.of("1one", "1two", "1three"), pods);
    assertEquals(4, errors.size(), errors::toString);
    assertTrue(errors.get(3).contains("no element \"other\" is known"), errors::toString);
    assertTrue(process.piece(exporter, stream, 0, stream.length - 4));
    assertEquals(7, errors.size(), "an unknown name is said once");
    process.close(exporter);
    assertEquals("the input ends within a record", errors.get(7));
  }

  @Test
  void aRecordWithoutEndIsGivenUp() {
    Exporter exporter = exporter(Transport.TCP, 1);
    byte[] begin = octets("{\"ipfix\":{\"sourcePodName\":\"");
    assertTrue(process.piece(exporter, begin, 0, begin.length));
    byte[] more = new byte[60_000];
    Arrays.fill(more, (byte) 'a');
    assertTrue(process.piece(exporter, more, 0, more.length));
    assertTrue(process.piece(exporter, more, 0, more.length));
    assertFalse(process.piece(exporter, more, 0, more.length));
    assertEquals(1, errors.size());
    assertFalse(process.piece(exporter, more, 0, more.length));
    assertEquals(1, errors.size());
  }

  @Test
  void aFile() {
    byte[] file = octets("\n" + record("one") + "\n" + record("two") + "\n");
    process.read(process.file("flows.jsonl"), new ByteArrayInputStream(file));
    assertEquals(List.of("0one", "0two"), pods);
  }
}
