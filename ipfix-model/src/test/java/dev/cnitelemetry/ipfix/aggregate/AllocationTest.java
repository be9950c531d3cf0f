// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.testsupport.Allocation;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates, exports, flows that end and new ones of known names allocate not one octet. */
class AllocationTest {
  private static final int RECORDS = 20;
  private static final int HEADERS = 20;

  private final IpfixReader reader = IpfixReader.builder().build();
  private final FlowRecordView flow = new FlowRecordView(reader);
  private final byte[] message;
  private final ByteBuffer fields;
  private final int length;
  private long now;
  private long seen;

  AllocationTest() {
    byte[] template = template();
    reader.reset(template, 0, template.length);
    while (reader.next() != IpfixEvent.END) {}
    message = data();
    fields = ByteBuffer.wrap(message);
    length = (message.length - HEADERS) / RECORDS;
  }

  /** start, end, ports, protocol, counts, addresses, names, TCP state, type. */
  private static byte[] template() {
    int[][] fields = {
      {150, 4, 0},
      {151, 4, 0},
      {136, 1, 0},
      {7, 2, 0},
      {11, 2, 0},
      {4, 1, 0},
      {86, 8, 0},
      {85, 8, 0},
      {2, 8, 0},
      {1, 8, 0},
      {8, 4, 0},
      {12, 4, 0},
      {86, 8, 29305},
      {85, 8, 29305},
      {2, 8, 29305},
      {1, 8, 29305},
      {101, 65535, 56506},
      {100, 65535, 56506},
      {103, 65535, 56506},
      {136, 65535, 56506},
      {137, 1, 56506}
    };
    ByteBuffer set = ByteBuffer.allocate(1000);
    set.putShort((short) 256).putShort((short) fields.length);
    for (int[] field : fields) {
      set.putShort((short) (field[2] == 0 ? field[0] : field[0] | 0x8000));
      set.putShort((short) field[1]);
      if (field[2] != 0) {
        set.putInt(field[2]);
      }
    }
    return message(2, set.array(), set.position());
  }

  private static byte[] data() {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    for (int i = 0; i < RECORDS; i++) {
      ByteBuffer record = ByteBuffer.allocate(300);
      record.putInt(1000).putInt(1060).put((byte) 2).putShort((short) i).putShort((short) 80);
      record.put((byte) 6).putLong(10).putLong(1000).putLong(10).putLong(1000);
      record.putInt(0x0A0A0001).putInt(0x0A0A0102);
      record.putLong(5).putLong(500).putLong(5).putLong(500);
      for (String text : new String[] {"client-" + i % 10, "shop", "server", "ESTABLISHED"}) {
        record.put((byte) text.length()).put(text.getBytes(StandardCharsets.UTF_8));
      }
      record.put((byte) 1);
      records.write(record.array(), 0, record.position());
    }
    return message(256, records.toByteArray(), records.size());
  }

  private static byte[] message(int set, byte[] body, int length) {
    return ByteBuffer.allocate(HEADERS + length)
        .putShort((short) 10)
        .putShort((short) (HEADERS + length))
        .putInt(1060)
        .putInt(0)
        .putInt(7)
        .putShort((short) set)
        .putShort((short) (length + 4))
        .put(body, 0, length)
        .array();
  }

  private void end(int second) {
    for (int i = 0; i < RECORDS; i++) {
      fields.putInt(HEADERS + i * length + 4, second);
    }
  }

  private void add(FlowAggregator aggregator) {
    reader.reset(message, 0, message.length);
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        seen += aggregator.add(flow, now).isAdded() ? 1 : 0;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.8.0", "v2.7.0", "mended"})
  void steadyState(String rules) {
    Semantics semantics = rules.equals("mended") ? Semantics.mended() : Semantics.antrea(rules);
    FlowAggregator aggregator = Flows.settings(semantics).maximumFlows(100).build();
    Consumer<AggregatedFlow> sink = exported -> seen++;
    int[] round = new int[1];
    assertEquals(
        0,
        Allocation.of(
            () -> {
              // Every third round long enough that all flows end and begin again.
              round[0]++;
              now += round[0] % 3 == 0 ? 200_000 : 61_000;
              end(1000 + (int) (now / 1000));
              aggregator.expire(now, sink);
              add(aggregator);
            }));
    assertEquals(true, aggregator.statistics().begun() > 2 * RECORDS);
    assertEquals(true, aggregator.statistics().exported() > 2 * RECORDS);
    assertEquals(0, aggregator.statistics().refused());
  }
}
