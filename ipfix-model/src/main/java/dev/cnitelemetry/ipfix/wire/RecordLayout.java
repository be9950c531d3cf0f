// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.internal.ElementIndex;
import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.wire.internal.FieldPlace;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * Where the fields of the record at hand lie.
 *
 * <p>Records of one Template resemble each other. The variable-length fields are first taken to
 * have the lengths they had in the record before: while the length octets found at those places say
 * so, the places hold, and nothing is computed anew. From the first one that differs on they are
 * scanned one by one. Either way every length was read from this record and lies within it.
 */
final class RecordLayout {
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private @Nullable Template template;
  private ElementIndex index = ElementIndex.EMPTY;
  byte[] octets = {};
  int begin;

  /** Where the records of the set or list end. */
  private int limit;

  /** The {@link FieldPlace} of every field. */
  private long[] places = {};

  /** How far from the beginning of the last record its length octets were, in their order. */
  private char[] lengthDistances = {};

  /** What the length octets of the last record were. */
  private byte[] lengthOctets = {};

  /** The fields the length octets belong to. */
  private short[] lengthFields = {};

  private int lengthOctetCount;

  /** The fields of the record at hand; none when there is no record. */
  private int fields;

  /** The octets of the last record, or {@link #UNKNOWN} when there is none to go by. */
  private int length = UNKNOWN;

  private int failedField;

  /** Makes room for records of a Template in an array, so that binding never has to. */
  void prepare(Template next, byte[] array) {
    octets = array;
    if (next == template) {
      return;
    }
    template = next;
    index = next.index;
    length = UNKNOWN;
    lengthOctetCount = 0;
    fields = next.fieldCount();
    if (places.length < fields) {
      places = new long[fields];
    }
    if (lengthOctets.length < next.variableFields * 3) {
      lengthDistances = new char[next.variableFields * 3];
      lengthOctets = new byte[next.variableFields * 3];
      lengthFields = new short[next.variableFields * 3];
    }
  }

  /**
   * Binds to the record at an index.
   *
   * @return the index after the record, or -1 when it does not end before the limit
   */
  int bind(int from, int before) {
    begin = from;
    limit = before;
    if (before - from < length) {
      return scan(from, before, 0, from, 0);
    }
    byte[] array = octets;
    char[] distances = lengthDistances;
    byte[] expected = lengthOctets;
    for (int i = 0; i < lengthOctetCount; i++) {
      if (expected[i] != array[from + distances[i]]) {
        return scanFrom(i, from, before);
      }
    }
    return from + length;
  }

  /** Scans from the field on whose length is not the one before. */
  private int scanFrom(int differing, int from, int before) {
    int first = differing;
    int field = lengthFields[first];
    while (first > 0 && lengthFields[first - 1] == field) {
      first--;
    }
    return scan(from, before, field, from + lengthDistances[first], first);
  }

  private int scan(int from, int before, int firstField, int firstAt, int firstLengthOctet) {
    int[] shapes = template().shapes;
    byte[] array = octets;
    long[] ends = places;
    int count = firstLengthOctet;
    int at = firstAt;
    for (int field = firstField; field < shapes.length; field++) {
      int shape = shapes[field];
      int width = shape >>> 8;
      if (shape < 0) {
        if (at >= before) {
          return failed(field);
        }
        width = array[at] & 0xFF;
        expect(count++, field, at - from, width);
        at++;
        if (width == 255) {
          if (before - at < 2) {
            return failed(field);
          }
          width = Octets.unsigned16(array, at);
          expect(count++, field, at - from, width >>> 8);
          expect(count++, field, at + 1 - from, width & 0xFF);
          at += 2;
        }
        shape |= width << 8;
      }
      if (width > before - at) {
        return failed(field);
      }
      at += width;
      ends[field] = FieldPlace.of(field, at - from, shape);
    }
    lengthOctetCount = count;
    length = at - from;
    return at;
  }

  private void expect(int index, int field, int distance, int value) {
    lengthDistances[index] = (char) distance;
    lengthOctets[index] = (byte) value;
    lengthFields[index] = (short) field;
  }

  private int failed(int field) {
    failedField = field;
    template = null;
    index = ElementIndex.EMPTY;
    fields = 0;
    length = UNKNOWN;
    return -1;
  }

  /** The field at which the last {@link #bind} ran out of octets. */
  int failedField() {
    return failedField;
  }

  Template template() {
    Template current = template;
    if (current == null) {
      throw new IllegalStateException(
          "there is no record before next() returned RECORD or OPTIONS");
    }
    return current;
  }

  boolean empty() {
    return template == null;
  }

  int length() {
    return length;
  }

  /** The octets between the record and the end of its set or list. */
  int rest() {
    return limit - begin - length;
  }

  /** The {@link FieldPlace} of a field. */
  long at(int field) {
    return places[Objects.checkIndex(field, fields)];
  }

  /** The index of the first field of an element, or -1. */
  int indexOf(InformationElement element) {
    int field = index.of(element);
    if (field < 0) {
      template();
    }
    return field;
  }

  /** The {@link FieldPlace} of a field that {@link #indexOf} found. */
  long of(int field) {
    return places[field];
  }

  int offset(long place) {
    return begin + FieldPlace.end(place) - FieldPlace.width(place);
  }

  /**
   * A whole number of fixed width. Whatever the width, the eight octets are read that end where the
   * field ends, and those that are not its own are shifted out; a header is before every field.
   */
  long whole(long place, boolean signed) {
    int others = (int) place;
    long value = Octets.signed64(octets, begin + FieldPlace.end(place) - 8) << others;
    return signed ? value >> others : value >>> others;
  }
}
