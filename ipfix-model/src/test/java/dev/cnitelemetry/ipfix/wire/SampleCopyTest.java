// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cnitelemetry.ipfix.SharedTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of real senders survive being read, copied and read again. */
class SampleCopyTest {
  private static List<String> records(byte[] octets) {
    return EventLog.of(octets).stream()
        .filter(line -> line.startsWith("RECORD") || line.startsWith("OPTIONS"))
        .toList();
  }

  private static byte[] copy(byte[] octets, IpfixWriter.Builder builder, SentMessages sent) {
    IpfixWriter writer = builder.build();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD || event == IpfixEvent.OPTIONS) {
        writer.copy(reader.record());
      }
    }
    writer.flush();
    return sent.octets();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "softflowd-ipfix.bin",
        "pmacctd-ipfix.bin",
        "antrea-v17-ipv4.bin",
        "edge-cases.bin"
      })
  void samples(String name) {
    byte[] octets = SharedTables.octets("ipfix-samples/" + name);
    List<String> expected = records(octets);
    assertFalse(expected.isEmpty());
    for (boolean padding : new boolean[] {false, true}) {
      SentMessages sent = new SentMessages();
      IpfixWriter.Builder builder =
          IpfixWriter.builder(sent).padding(padding).maximumMessageOctets(512);
      assertEquals(expected, records(copy(octets, builder, sent)), name);
    }
  }

  @Test
  void everySampleIsNamed() throws Exception {
    Path folder = SharedTables.file("ipfix-samples");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> samples =
          new ArrayList<>(files.filter(file -> file.toString().endsWith(".bin")).toList());
      assertEquals(4, samples.size(), samples.toString());
    }
  }

  @Test
  void antreasRecordIsCopiedOctetByOctet() {
    byte[] template = AntreaMessages.template();
    byte[] data = AntreaMessages.data(0, 3);
    SentMessages source = new SentMessages();
    source.send(template, 0, template.length);
    source.send(data, 0, data.length);
    SentMessages sent = new SentMessages();
    byte[] copied =
        copy(source.octets(), IpfixWriter.builder(sent).receiver(ReceiverProfile.GO_IPFIX), sent);
    // But for the export time and the Observation Domain ID, which are the writer's own.
    byte[] expected = source.octets();
    for (int message : new int[] {0, template.length}) {
      System.arraycopy(copied, message + 4, expected, message + 4, 4);
      System.arraycopy(copied, message + 12, expected, message + 12, 4);
    }
    assertArrayEquals(expected, copied);
  }
}
