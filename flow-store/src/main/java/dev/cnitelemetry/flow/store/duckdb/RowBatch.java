// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.duckdb;

import dev.cnitelemetry.flow.store.query.ColumnType;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.flow.store.query.FlowRow;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Rows that are to be inserted together, column by column, as the engine wants them. */
final class RowBatch {
  /** Eight of the engine's chunks: enough that planning the statement costs little a row. */
  static final int MOST_ROWS = 16_384;

  static final int MOST_TEXT_OCTETS = 8 << 20;

  private static final byte[] NO_TEXT = {};

  private final List<FlowColumn> columns;
  private final FlowRow row;

  /** By column, those of times and numbers. */
  private final long[][] numbers;

  /** By column, those of texts. */
  private final byte[][][] texts;

  private int rows;
  private int textOctets;

  /** Below 0 if a number of 64 bits uses the highest one. */
  private long highestBits;

  RowBatch(List<FlowColumn> columns) {
    this.columns = columns;
    row = new FlowRow(columns);
    numbers = new long[columns.size()][];
    texts = new byte[columns.size()][][];
    for (int i = 0; i < numbers.length; i++) {
      if (columns.get(i).type() == ColumnType.STRING) {
        texts[i] = new byte[MOST_ROWS][];
      } else {
        numbers[i] = new long[MOST_ROWS];
      }
    }
  }

  List<FlowColumn> columns() {
    return columns;
  }

  void append(FlowRecord flow, long timeInserted) {
    row.read(flow);
    for (int i = 0; i < numbers.length; i++) {
      long[] column = numbers[i];
      if (column == null) {
        texts[i][rows] = octets(row.text(i));
        textOctets += texts[i][rows].length;
      } else if (columns.get(i) == FlowColumn.TIME_INSERTED) {
        column[rows] = timeInserted;
      } else {
        column[rows] = row.number(i);
        highestBits |= column[rows];
      }
    }
    rows++;
  }

  private static byte[] octets(String text) {
    return text.isEmpty() ? NO_TEXT : text.getBytes(StandardCharsets.UTF_8);
  }

  int rows() {
    return rows;
  }

  boolean isFull() {
    return rows == MOST_ROWS || textOctets >= MOST_TEXT_OCTETS;
  }

  /** Whether a number is greater than a signed one can be. */
  boolean isUnsigned() {
    return highestBits < 0;
  }

  long number(int column, int row) {
    return numbers[column][row];
  }

  byte[][] texts(int column, int begin, int count) {
    return Arrays.copyOfRange(texts[column], begin, begin + count);
  }

  void clear() {
    for (byte[][] column : texts) {
      if (column != null) {
        Arrays.fill(column, 0, rows, null);
      }
    }
    rows = 0;
    textOctets = 0;
    highestBits = 0;
  }
}
