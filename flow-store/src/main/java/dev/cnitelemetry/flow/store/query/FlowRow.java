// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.flow.FlowFieldReader;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads columns out of one record after the other: what {@link FlowColumn#text} and {@link
 * FlowColumn#number} say, much faster, since it is found once for many records where they are.
 *
 * <p>Allocates nothing for records that are kept. Not for use by several threads at once.
 *
 * <pre>{@code
 * FlowRow row = new FlowRow(FlowsTable.newest().insertedColumns()); // once
 * row.read(flow);
 * row.number(0); // seconds since 1970 of flowStartSeconds
 * }</pre>
 */
public final class FlowRow {
  private final FlowFieldReader fields;

  /** Of each column the place of its first element; one more is the end of the last. */
  private final int[] begins;

  private final long[] greatest;
  private final boolean[] addresses;
  private final boolean[] times;

  /**
   * Columns, without a record yet.
   *
   * @param columns the columns, in the order in which they are asked for
   */
  public FlowRow(List<FlowColumn> columns) {
    List<InformationElement> elements = new ArrayList<>();
    begins = new int[columns.size() + 1];
    greatest = new long[columns.size()];
    for (int i = 0; i < greatest.length; i++) {
      ColumnSource source = ColumnSource.of(columns.get(i));
      elements.addAll(List.of(source.elements()));
      begins[i + 1] = elements.size();
      greatest[i] = source.greatest();
    }
    addresses = new boolean[elements.size()];
    times = new boolean[elements.size()];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = elements.get(i) instanceof AddressElement;
      times[i] = elements.get(i) instanceof DateTimeElement;
    }
    fields = new FlowFieldReader(elements);
  }

  /**
   * Goes to a record.
   *
   * @param flow the record
   */
  public void read(FlowRecord flow) {
    fields.read(flow);
  }

  /**
   * What the record says for a column of numbers or times.
   *
   * @param column the column's place in the list
   * @return as {@link FlowColumn#number}
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public long number(int column) {
    int first = begins[column];
    int end = begins[column + 1];
    if (first == end) {
      return 0;
    }
    long number = known(first);
    return number == 0 && end - first > 1
        ? laterNumber(column, first + 1, end)
        : cut(number, greatest[column]);
  }

  private long laterNumber(int column, int begin, int end) {
    for (int i = begin; i < end; i++) {
      long number = known(i);
      if (number != 0) {
        return cut(number, greatest[column]);
      }
    }
    return 0;
  }

  /** A number, or 0 for a time before 1970. */
  private long known(int place) {
    long number = fields.number(place, 0);
    return number < 0 && times[place] ? 0 : number;
  }

  private static long cut(long number, long greatest) {
    return Long.compareUnsigned(number, greatest) > 0 ? greatest : number;
  }

  /**
   * What the record says for a column of text.
   *
   * @param column the column's place in the list
   * @return as {@link FlowColumn#text}
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public String text(int column) {
    int end = begins[column + 1];
    for (int i = begins[column]; i < end; i++) {
      String text = fields.text(i, "");
      if (!text.isEmpty() && !(addresses[i] && ColumnSource.isNone(text))) {
        return text;
      }
    }
    return "";
  }
}
