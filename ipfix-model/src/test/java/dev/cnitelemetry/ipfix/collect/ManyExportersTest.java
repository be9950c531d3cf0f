// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.Transport;
import dev.cnitelemetry.testsupport.FreshJvm;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand exporters, and hostile ones between them, in 256 MiB. */
@Tag("long")
class ManyExportersTest {
  private static final int EXPORTERS = 10_000;
  private static final int ROUNDS = 5;
  private static final int FIELDS = 40;
  private static final int RECORDS = 4;

  @Test
  void nothingOfTheHealthyIsLost() {
    FreshJvm.Output output =
        FreshJvm.run(Collecting.class, List.of("-Xmx256m", "-XX:+UseSerialGC"));
    assertEquals(
        List.of(EXPORTERS * ROUNDS * RECORDS + " records, 0 lost, 0 malformed"),
        output.lines().stream().filter(line -> line.contains(" records, ")).toList(),
        () -> String.join("\n", output.lines()));
  }

  /** The program of the JVM of its own. */
  static final class Collecting {
    private Collecting() {}

    private static byte[] message(int sequence, int setId, byte[] set) {
      ByteBuffer message = ByteBuffer.allocate(20 + set.length);
      message.putShort((short) 10).putShort((short) message.capacity()).putInt(1_700_000_000);
      message.putInt(sequence).putInt(7);
      message.putShort((short) setId).putShort((short) (4 + set.length)).put(set);
      return message.array();
    }

    private static byte[] template() {
      ByteBuffer set = ByteBuffer.allocate(4 + 4 * FIELDS);
      set.putShort((short) 256).putShort((short) FIELDS);
      for (int field = 1; field <= FIELDS; field++) {
        set.putShort((short) field).putShort((short) 1);
      }
      return message(0, 2, set.array());
    }

    public static void main(String[] arguments) {
      long[] counts = new long[2];
      CollectingProcess process =
          CollectingProcess.builder()
              .handler(
                  (event, exporter, reader) -> {
                    boolean healthy = exporter.address().startsWith("10.");
                    counts[0] += healthy && event == IpfixEvent.RECORD ? 1 : 0;
                    counts[1] += healthy && event == IpfixEvent.MALFORMED ? 1 : 0;
                  })
              .build();
      byte[] template = template();
      byte[] waiting = message(0, 300, new byte[1400]);
      byte[] json = "{\"ipfix\":{\"octetDeltaCount\":1}}".getBytes(StandardCharsets.UTF_8);
      for (int round = 0; round < ROUNDS; round++) {
        byte[] data = message(round * RECORDS, 256, new byte[FIELDS * RECORDS]);
        for (int i = 0; i < EXPORTERS; i++) {
          byte[] address = {10, (byte) (i >> 14), (byte) (i >> 6), (byte) (i & 63)};
          Exporter exporter = process.exporter(Transport.UDP, address, 40_000);
          if (round == 0) {
            process.datagram(exporter, template, 0, template.length);
          }
          process.datagram(exporter, data, 0, data.length);
          // Hostile: data that never gets its Template, from any port, JSON, and nonsense.
          byte[] hostile = {(byte) 192, 0, 2, 1};
          Exporter other = process.exporter(Transport.UDP, hostile, 1 + (i * 6 + round) % 60_000);
          byte[] sent = i % 100 == 0 ? json : i % 101 == 0 ? new byte[100] : waiting;
          process.datagram(other, sent, 0, sent.length);
        }
      }
      process.finish();
      long lost =
          process.exporters().stream()
              .filter(exporter -> exporter.address().startsWith("10."))
              .mapToLong(Exporter::lostRecords)
              .sum();
      System.out.println(counts[0] + " records, " + lost + " lost, " + counts[1] + " malformed");
    }
  }
}
