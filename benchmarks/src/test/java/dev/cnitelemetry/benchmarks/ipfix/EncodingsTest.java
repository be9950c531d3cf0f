// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import java.io.ByteArrayOutputStream;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

class EncodingsTest {
  /** The octets of all records, without headers. */
  private static byte[] records(byte[] messages) {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    IpfixReader reader = IpfixReader.builder().build();
    byte[] template = AntreaFlows.template();
    reader.reset(template, 0, template.length);
    while (reader.next() != IpfixEvent.END) {}
    for (int at = 0, length; at < messages.length; at += length) {
      length = ((messages[at + 2] & 0xFF) << 8) | (messages[at + 3] & 0xFF);
      reader.reset(messages, at, length);
      for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
        if (event == IpfixEvent.RECORD) {
          for (int field = 0; field < reader.record().fieldCount(); field++) {
            byte[] value = reader.record().sliceAt(field, new OctetSlice()).toByteArray();
            records.write(value.length);
            records.writeBytes(value);
          }
        }
      }
    }
    return records.toByteArray();
  }

  private static byte[] written(ToLongFunction<Encodings> way) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Encodings encodings = new Encodings(messages::write);
    assertEquals(1000, encodings.records());
    way.applyAsLong(encodings);
    return messages.toByteArray();
  }

  @Test
  void byIndexAndCopyWriteWhatWasRead() {
    byte[] records = records(AntreaFlows.data());
    assertArrayEquals(records, records(written(Encodings::byIndex)));
    assertArrayEquals(records, records(written(Encodings::copy)));
  }
}
