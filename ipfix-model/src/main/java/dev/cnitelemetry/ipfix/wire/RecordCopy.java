// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import java.util.Arrays;

/**
 * How records of one Template become records of another: which fields are copied from which, in
 * runs of neighbours that are encoded alike.
 */
final class RecordCopy {
  private final Template source;
  private final TemplateDefinition target;

  /**
   * Triples: the first field of a run, the field it comes from, how many there are; 0 when the
   * field is encoded anew.
   */
  private int[] runs = {};

  private final OctetSlice slice = new OctetSlice();

  RecordCopy(Template source, TemplateDefinition target) {
    this.source = source;
    this.target = target;
    int field = 0;
    while (field < target.fieldCount()) {
      int from = sourceOf(field);
      int count = 0;
      while (from >= 0 && alike(field + count, from + count)) {
        count++;
      }
      if (from >= 0) {
        runs = Arrays.copyOf(runs, runs.length + 3);
        runs[runs.length - 3] = field;
        runs[runs.length - 2] = from;
        runs[runs.length - 1] = count;
      }
      field += Math.max(1, count);
    }
  }

  boolean fits(Template from, TemplateDefinition to) {
    return source == from && target.equals(to);
  }

  /**
   * The field that a field is copied from: of an element that is there twice, its second is the
   * other's second.
   */
  private int sourceOf(int field) {
    InformationElement element = target.fields().get(field).element();
    int nth = 0;
    for (int i = 0; i < field; i++) {
      nth += target.fields().get(i).element().equals(element) ? 1 : 0;
    }
    for (int i = 0; i < source.fieldCount(); i++) {
      if (source.elements[i].equals(element) && nth-- == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean alike(int field, int from) {
    if (field >= target.fieldCount() || from >= source.fieldCount() || sourceOf(field) != from) {
      return false;
    }
    TemplateField written = target.fields().get(field);
    TemplateField read = source.fields().get(from);
    return written.length() == read.length() && type(read) == type(written);
  }

  private static DataType type(TemplateField field) {
    return field.element().dataType();
  }

  void run(DataRecord record, RecordWriter into) {
    for (int i = 0; i < runs.length; i += 3) {
      if (runs[i + 2] > 0) {
        into.copyFields(runs[i], runs[i + 2], record, runs[i + 1]);
      } else {
        encode(record, runs[i + 1], into, runs[i]);
      }
    }
  }

  /** A value whose length or type differs. */
  private void encode(DataRecord record, int from, RecordWriter into, int field) {
    switch (type(source.fields().get(from))) {
      case UNSIGNED8, UNSIGNED16, UNSIGNED32, UNSIGNED64, SIGNED8, SIGNED16, SIGNED32, SIGNED64 ->
          into.set(field, record.longAt(from));
      case UNSIGNED256 -> into.set(field, record.bigIntegerAt(from));
      case FLOAT32, FLOAT64 -> into.set(field, record.doubleAt(from));
      case BOOLEAN -> into.set(field, record.booleanAt(from));
      case DATE_TIME_SECONDS,
          DATE_TIME_MILLISECONDS,
          DATE_TIME_MICROSECONDS,
          DATE_TIME_NANOSECONDS ->
          into.set(field, record.instantAt(from));
      case STRING -> {
        record.sliceAt(from, slice);
        int length = slice.length();
        if (!source.fields().get(from).isVariable()) {
          while (length > 0 && slice.octetAt(length - 1) == 0) {
            length--;
          }
        }
        into.set(field, slice.array(), slice.offset(), length);
      }
      default -> into.set(field, record.sliceAt(from, slice));
    }
  }
}
