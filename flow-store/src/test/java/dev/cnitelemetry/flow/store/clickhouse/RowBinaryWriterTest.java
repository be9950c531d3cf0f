// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.flow.store.SimulatedFlows;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.testsupport.Allocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowBinaryWriterTest {
  private static byte[] written(FlowRecord flow) throws IOException {
    RowBinaryWriter rows = new RowBinaryWriter(FlowsTable.newest());
    rows.append(flow);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    rows.writeTo(out);
    return out.toByteArray();
  }

  /** The same by what the JDK has, octet by octet. */
  private static byte[] plainly(FlowRecord flow) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (FlowColumn column : FlowsTable.newest().insertedColumns()) {
      byte[] text = column.text(flow).getBytes(StandardCharsets.UTF_8);
      int octets =
          switch (column.type()) {
            case DATE_TIME -> 4;
            case UINT8 -> 1;
            case UINT16 -> 2;
            case UINT64 -> 8;
            case STRING -> 0;
          };
      for (int i = 0; i < octets; i++) {
        out.write((int) (column.number(flow) >>> (8 * i)));
      }
      if (octets == 0) {
        int rest = text.length;
        for (; rest > 127; rest >>>= 7) {
          out.write((rest & 127) | 128);
        }
        out.write(rest);
        out.write(text);
      }
    }
    return out.toByteArray();
  }

  @Test
  void rowsAreWhatThePlainWayMakesOfThem() throws IOException {
    for (FlowRecord flow : SimulatedFlows.aggregated(5, 60)) {
      assertArrayEquals(plainly(flow), written(flow));
    }
  }

  @Test
  void everyTextIsUtf8() throws IOException {
    for (String text :
        List.of(
            "",
            "a",
            "\0",
            "\u007f",
            "\u0080",
            "\u00ff",
            "\u0141",
            "\u07ff\u0800\uffff",
            "a\ud83d\ude00b",
            "\ud83d",
            "x\ude00",
            "\ude00\ud83d",
            "y".repeat(127),
            "y".repeat(128),
            "y".repeat(16_383),
            "y".repeat(16_384),
            "\u2603".repeat(70_000))) {
      FlowRecord flow = FlowRecord.builder().set(AntreaElements.SOURCE_POD_NAME, text).build();
      assertArrayEquals(plainly(flow), written(flow), text);
    }
  }

  @Test
  void nothingIsAllocated() {
    List<FlowRecord> flows = SimulatedFlows.aggregated(5, 60);
    RowBinaryWriter rows = new RowBinaryWriter(FlowsTable.newest());
    long octets =
        Allocation.of(
            () -> {
              rows.clear();
              for (int i = 0; i < flows.size(); i++) {
                rows.append(flows.get(i));
              }
            });
    assertEquals(0, octets);
  }
}
