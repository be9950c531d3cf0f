// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import dev.cnitelemetry.flow.store.query.ColumnType;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.flow.store.query.FlowRow;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Writes rows in ClickHouse's format {@code RowBinary}: numbers in little-endian order, texts in
 * UTF-8 after their length, one value after the other without anything between.
 *
 * <p>Allocates nothing for records that are kept, once the buffer is large enough. Not for use by
 * several threads at once. Source: ClickHouse, documentation of the format RowBinary.
 *
 * <pre>{@code
 * RowBinaryWriter rows = new RowBinaryWriter(FlowsTable.newest());
 * rows.append(flow);
 * rows.rows(); // 1
 * }</pre>
 */
public final class RowBinaryWriter {
  private static final int FIRST_OCTETS = 1 << 16;
  private static final int MOST_OCTETS_OF_NUMBERS = 64 * Long.BYTES;
  private static final int MOST_OCTETS_OF_LENGTH = 5;
  private static final int ASCII = 0x7F;

  private static final VarHandle LITTLE_ENDIAN =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final FlowRow row;

  /** Of each column how many octets its numbers take; 0 for texts. */
  private final int[] widths;

  private byte[] buffer = new byte[FIRST_OCTETS];
  private int length;
  private int rows;

  /**
   * A writer without rows.
   *
   * @param table whose columns are written: those that are inserted, in the table's order
   */
  public RowBinaryWriter(FlowsTable table) {
    List<FlowColumn> inserted = table.insertedColumns();
    row = new FlowRow(inserted);
    widths = inserted.stream().mapToInt(column -> width(column.type())).toArray();
  }

  private static int width(ColumnType type) {
    return switch (type) {
      case STRING -> 0;
      case UINT8 -> Byte.BYTES;
      case UINT16 -> Short.BYTES;
      case DATE_TIME -> Integer.BYTES;
      case UINT64 -> Long.BYTES;
    };
  }

  /**
   * Adds a row.
   *
   * @param flow the record
   */
  public void append(FlowRecord flow) {
    makeRoom(length, 0);
    row.read(flow);
    int at = length;
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] == 0) {
        at = text(row.text(i), at);
      } else {
        LITTLE_ENDIAN.set(buffer, at, row.number(i)); // what is beyond the width is overwritten
        at += widths[i];
      }
    }
    length = at;
    rows++;
  }

  /** Room for so many octets more, and for the numbers of a row. */
  private void makeRoom(int at, int octets) {
    long wanted = (long) at + octets + MOST_OCTETS_OF_NUMBERS;
    if (wanted > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.toIntExact(Math.max(wanted, 2L * buffer.length)));
    }
  }

  private int text(String text, int at) {
    int characters = text.length();
    if (characters == 0) {
      buffer[at] = 0;
      return at + 1;
    }
    makeRoom(at, MOST_OCTETS_OF_LENGTH + 3 * characters);
    int any = 0;
    for (int i = 0; i < characters; i++) {
      any |= text.charAt(i);
    }
    if (any > ASCII) {
      return beyondAscii(text, at);
    }
    int begin = varint(characters, at);
    copyAscii(text, begin);
    return begin + characters;
  }

  /** The lower octets of characters, at once and without a copy: all of them are ASCII. */
  @SuppressWarnings("deprecation")
  private void copyAscii(String text, int at) {
    text.getBytes(0, text.length(), buffer, at);
  }

  private int varint(int number, int at) {
    int rest = number;
    int to = at;
    while (rest > ASCII) {
      buffer[to++] = (byte) (rest | (ASCII + 1));
      rest >>>= 7;
    }
    buffer[to++] = (byte) rest;
    return to;
  }

  /** UTF-8; a surrogate without its other half becomes a question mark, as String has it. */
  private int beyondAscii(String text, int at) {
    int octets = 0;
    for (int i = 0; i < text.length(); i++) {
      int point = point(text, i);
      octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
      i += point < 0x1_0000 ? 0 : 1;
    }
    int to = varint(octets, at);
    for (int i = 0; i < text.length(); i++) {
      int point = point(text, i);
      if (point < 0x80) {
        buffer[to++] = (byte) point;
      } else if (point < 0x800) {
        buffer[to++] = (byte) (0xC0 | (point >> 6));
        buffer[to++] = (byte) (0x80 | (point & 0x3F));
      } else if (point < 0x1_0000) {
        buffer[to++] = (byte) (0xE0 | (point >> 12));
        buffer[to++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        buffer[to++] = (byte) (0x80 | (point & 0x3F));
      } else {
        buffer[to++] = (byte) (0xF0 | (point >> 18));
        buffer[to++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        buffer[to++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        buffer[to++] = (byte) (0x80 | (point & 0x3F));
        i++;
      }
    }
    return to;
  }

  private static int point(String text, int i) {
    int point = text.codePointAt(i);
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? '?' : point;
  }

  /**
   * How many rows there are.
   *
   * @return 0 or more
   */
  public int rows() {
    return rows;
  }

  /**
   * How many octets they take.
   *
   * @return 0 or more
   */
  public int length() {
    return length;
  }

  /**
   * Hands on the rows.
   *
   * @param out what to write to
   * @throws IOException if it cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(buffer, 0, length);
  }

  /** Begins anew; the buffer stays. */
  public void clear() {
    length = 0;
    rows = 0;
  }

  /**
   * Rows and octets, for a reader of logs.
   *
   * @return such as {@code 3 rows, 1200 octets}
   */
  @Override
  public String toString() {
    return rows + " rows, " + length + " octets";
  }
}
