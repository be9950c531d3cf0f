// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.wire.internal.MessageBuffer;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * The octets of a Data Record being written: where values go. In the order of the Template they are
 * written one after the other; what is left out is filled with what says nothing, and a field that
 * is there already is replaced.
 */
abstract class RecordOctets {
  /** What a record is written into: a message, or a list. */
  interface Owner {
    /** Takes the record, which is complete. */
    void end(RecordOctets record);

    /**
     * An array with room for so many more octets, holding what the present one does.
     *
     * @throws IllegalArgumentException if there cannot be that many
     */
    byte[] widen(RecordOctets record, int field, int octets);

    /** Whether records may refer to a Template from within their lists. */
    boolean defines(TemplateDefinition template);
  }

  /** More octets than one value of fixed type has. */
  static final int LONGEST_SCALAR = 32;

  private static final int MOST_OCTETS = 65535;
  private static final int[] NO_FIELDS = {0};

  private final Owner owner;

  /** The definition, or null when there is no record. */
  private @Nullable TemplateDefinition definition;

  int[] shapes = NO_FIELDS;
  byte[] octets = {};

  /** How far variable lengths may reach: after it, the rest of the record still fits. */
  int limit;

  private int begin;

  /** Where the next field is written. */
  int at;

  /** The next field in the order of the Template; those before it are written. */
  int next;

  /** Where every field of variable length that is written ends. */
  int[] ends = {};

  private boolean failed;
  private byte[] spare = {};

  RecordOctets(Owner owner) {
    this.owner = owner;
  }

  /** Begins a record at an index. */
  void open(TemplateDefinition template, byte[] array, int from) {
    definition = template;
    shapes = template.shapes;
    if (ends.length < template.fieldCount()) {
      ends = new int[template.fieldCount()];
    }
    begin = from;
    at = from;
    next = 0;
    failed = false;
    use(array);
  }

  private void use(byte[] array) {
    octets = array;
    limit = array.length - template().image.length - MessageBuffer.SLACK;
  }

  private void close() {
    definition = null;
    shapes = NO_FIELDS;
    next = 0;
  }

  /** Whether a record was begun and neither ended nor abandoned. */
  boolean isOpen() {
    return definition != null;
  }

  /** Whether a value of the record at hand was refused. */
  boolean failed() {
    return failed;
  }

  int begin() {
    return begin;
  }

  /** The octets of the record, once it is complete. */
  int length() {
    return at - begin;
  }

  TemplateDefinition template() {
    TemplateDefinition current = definition;
    if (current == null) {
      throw new IllegalStateException(
          "no record is open: begin() one first, then set() its fields and end() it");
    }
    return current;
  }

  int shape(int field) {
    return shapes[field];
  }

  InformationElement elementAt(int field) {
    return template().template().elements[field];
  }

  DataType type(int field) {
    return elementAt(field).dataType();
  }

  boolean defines(TemplateDefinition template) {
    return owner.defines(template);
  }

  /** Ends the record: hands it over, together with what was not set. */
  final void handOver() {
    TemplateDefinition current = template();
    fillTo(current.fieldCount());
    try {
      owner.end(this);
    } finally {
      close();
    }
  }

  /** Drops the record. */
  final void drop() {
    template();
    close();
  }

  // In any order

  /** Writes what was not set before a field, and makes sure a scalar can be written. */
  void prepare(int field) {
    Objects.checkIndex(field, template().fieldCount());
    if (field > next) {
      fillTo(field);
    }
    if (at + LONGEST_SCALAR + MessageBuffer.SLACK > octets.length) {
      need(field, LONGEST_SCALAR);
    }
  }

  private void fillTo(int field) {
    TemplateDefinition current = template();
    int[] starts = current.imageStarts;
    int from = starts[next];
    System.arraycopy(current.image, from, octets, at, starts[field] - from);
    for (int i = next; i < field; i++) {
      if (FieldShape.variable(shapes[i])) {
        ends[i] = at + starts[i + 1] - from;
      }
    }
    at += starts[field] - from;
    next = field;
  }

  /** Makes room for octets that are written where the next field is. */
  void need(int field, int count) {
    if (at + count > limit) {
      try {
        use(owner.widen(this, field, at + count - begin));
      } catch (IllegalArgumentException e) {
        failed = true;
        throw e;
      }
    }
  }

  /** Writes the length octets of a variable-length field; the index after them. */
  int prefix(int field, int length) {
    checkWidth(field, length, MOST_OCTETS);
    need(field, length + 3);
    if (length < 255) {
      octets[at] = (byte) length;
      return at + 1;
    }
    octets[at] = -1;
    Octets.put16(octets, at + 1, length);
    return at + 3;
  }

  void checkWidth(int field, int length, int width) {
    if (length > width) {
      throw refused(
          field, "cannot be a value of " + length + " octets: a field holds " + width + " at most");
    }
  }

  /** Takes what was written where the next field is as the value of a field. */
  void put(int field, int length) {
    if (field == next) {
      at += length;
      if (FieldShape.variable(shapes[field])) {
        ends[field] = at;
      }
      next = field + 1;
    } else {
      replace(field, length);
    }
  }

  private void replace(int field, int length) {
    int start = start(field);
    if (!FieldShape.variable(shapes[field])) {
      System.arraycopy(octets, at, octets, start, length);
      return;
    }
    int growth = length - (ends[field] - start);
    if (growth != 0) {
      if (spare.length < length) {
        spare = new byte[Math.max(length, 256)];
      }
      System.arraycopy(octets, at, spare, 0, length);
      System.arraycopy(octets, ends[field], octets, ends[field] + growth, at - ends[field]);
      System.arraycopy(spare, 0, octets, start, length);
      for (int i = field; i < next; i++) {
        ends[i] += growth;
      }
      at += growth;
    } else {
      System.arraycopy(octets, at, octets, start, length);
    }
  }

  /** Where a field that is written begins, its length octets counted. */
  private int start(int field) {
    TemplateDefinition current = template();
    int base = current.bases[field];
    int after = current.imageStarts[base + 1];
    return (base < 0 ? begin : ends[base]) + current.imageStarts[field] - after;
  }

  /** Takes the octets of neighbouring fields as they are, length octets and all. */
  void copyFields(int field, int count, DataRecord record, int sourceField) {
    int from = record.startAt(sourceField);
    int end = record.endAt(sourceField + count - 1);
    if (field < next) {
      for (int i = 0; i < count; i++) {
        copyField(field + i, record, sourceField + i);
      }
      return;
    }
    fillTo(field);
    need(field, end - from);
    System.arraycopy(record.octets(), from, octets, at, end - from);
    for (int i = 0; i < count; i++) {
      if (FieldShape.variable(shapes[field + i])) {
        ends[field + i] = at + record.endAt(sourceField + i) - from;
      }
    }
    at += end - from;
    next = field + count;
  }

  private void copyField(int field, DataRecord record, int sourceField) {
    int from = record.startAt(sourceField);
    int length = record.endAt(sourceField) - from;
    prepare(field);
    need(field, length);
    System.arraycopy(record.octets(), from, octets, at, length);
    put(field, length);
  }

  // Errors

  /** The field of variable length that has most octets, or the last one; to be named in errors. */
  String longestField() {
    TemplateDefinition current = template();
    int longest = 0;
    int most = -1;
    for (int i = 0; i < next; i++) {
      int end = FieldShape.variable(shapes[i]) ? ends[i] : start(i) + FieldShape.width(shapes[i]);
      if (end - start(i) > most) {
        most = end - start(i);
        longest = i;
      }
    }
    return current.name(longest) + " with " + most;
  }

  IllegalArgumentException refused(int field, String problem) {
    failed = true;
    return new IllegalArgumentException(
        template().name(field) + " of Template " + template().id() + " " + problem);
  }
}
