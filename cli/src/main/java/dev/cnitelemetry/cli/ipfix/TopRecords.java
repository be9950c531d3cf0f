// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The records with the largest numbers, or latest times, of a field: as many as are wanted. */
final class TopRecords {
  static final int MOST = 100_000;

  private static final class Entry {
    final long key;
    final long arrival;
    final byte[] line;

    Entry(long key, long arrival, byte[] line) {
      this.key = key;
      this.arrival = arrival;
      this.line = line;
    }
  }

  /** The least first; of equal ones the one that came later. */
  private static final Comparator<Entry> LEAST_FIRST =
      Comparator.comparingLong((Entry entry) -> entry.key)
          .thenComparing(Comparator.comparingLong((Entry entry) -> entry.arrival).reversed());

  private final int most;
  private final PerTemplate<int[]> fieldsOf;
  private final PriorityQueue<Entry> entries = new PriorityQueue<>(LEAST_FIRST);
  private long arrivals;
  private long without;

  /**
   * Records.
   *
   * @throws InputException if no field has the name, or one whose values have no order
   */
  TopRecords(int most, String by, ElementRegistry registry) {
    if (most < 1 || most > MOST) {
      throw new InputException("--top is 1 to " + MOST + ", not " + most);
    }
    this.most = most;
    FieldName field;
    try {
      field = FieldName.of(by, registry);
    } catch (InputException e) {
      throw new InputException("--by: " + e.getMessage(), e);
    }
    for (InformationElement element : field.in(registry)) {
      if (!(element instanceof IntegerElement) && !(element instanceof DateTimeElement)) {
        throw new InputException(
            "--by takes numbers and times, as octetDeltaCount is; "
                + by
                + " is "
                + element.dataType().text());
      }
    }
    fieldsOf = new PerTemplate<>(field::fieldsOf);
  }

  /** Whether the record at hand is one of them so far. */
  boolean wants(FlowRecordView flow) {
    arrivals++;
    int[] fields = fieldsOf.of(flow.record().template());
    if (fields.length == 0 || !flow.record().isReadableAt(flow.sentIn(fields[0]))) {
      without++;
      return false;
    }
    Entry least = entries.peek();
    return entries.size() < most || least == null || key(flow, fields[0]) > least.key;
  }

  /** Keeps the record at hand, as it is printed. */
  void add(FlowRecordView flow, PrintBuffer line) {
    int field = fieldsOf.of(flow.record().template())[0];
    if (entries.size() == most) {
      entries.poll();
    }
    entries.add(new Entry(key(flow, field), arrivals, line.toByteArray()));
  }

  /** The number that orders as the values do: that of an unsigned64 element uses all 64 bits. */
  private static long key(FlowRecordView flow, int field) {
    DataRecord record = flow.record();
    int at = flow.sentIn(field);
    if (record.elementAt(at) instanceof IntegerElement integer) {
      return integer.isSigned() ? record.longAt(at) : record.longAt(at) + Long.MIN_VALUE;
    }
    return (Math.min(record.epochSecondAt(at), Long.MAX_VALUE >> 30) << 30)
        + record.nanoOfSecondAt(at);
  }

  /** How many records have no such field. */
  long without() {
    return without;
  }

  /** Prints them, the largest first. */
  void writeTo(OutputStream out) throws IOException {
    List<Entry> ordered = new ArrayList<>(entries);
    ordered.sort(LEAST_FIRST.reversed());
    for (Entry entry : ordered) {
      out.write(entry.line);
    }
  }
}
