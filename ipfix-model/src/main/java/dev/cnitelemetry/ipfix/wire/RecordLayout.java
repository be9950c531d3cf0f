package dev.cnitelemetry.ipfix.wire;

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
  byte[] octets = {};
  int begin;

  /** The {@link FieldPlace} of every field. */
  private long[] places = {};

  /**
   * The length octets of the last record in their order: field (upper half), distance from the
   * beginning of the record (from bit 8 on) and value.
   */
  private long[] lengthOctets = {};

  private int lengthOctetCount;

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
    length = UNKNOWN;
    lengthOctetCount = 0;
    if (places.length < next.fieldCount()) {
      places = new long[next.fieldCount()];
    }
    if (lengthOctets.length < next.variableFields * 3) {
      lengthOctets = new long[next.variableFields * 3];
    }
  }

  /**
   * Binds to the record at an index.
   *
   * @return the index behind the record, or -1 when it does not end before the limit
   */
  int bind(int from, int limit) {
    begin = from;
    if (limit - from < length) {
      return scan(from, limit, 0, from, 0);
    }
    byte[] array = octets;
    long[] expected = lengthOctets;
    for (int i = 0; i < lengthOctetCount; i++) {
      int octet = (int) expected[i];
      if ((byte) octet != array[from + (octet >>> 8)]) {
        return scanFrom(i, from, limit);
      }
    }
    return from + length;
  }

  /** Scans from the field on whose length is not the one before. */
  private int scanFrom(int differing, int from, int limit) {
    int first = differing;
    int field = (int) (lengthOctets[first] >>> 32);
    while (first > 0 && (int) (lengthOctets[first - 1] >>> 32) == field) {
      first--;
    }
    return scan(from, limit, field, from + ((int) lengthOctets[first] >>> 8), first);
  }

  private int scan(int from, int limit, int firstField, int firstAt, int firstLengthOctet) {
    int[] shapes = template().shapes;
    byte[] array = octets;
    long[] ends = places;
    long[] lengths = lengthOctets;
    int count = firstLengthOctet;
    int at = firstAt;
    for (int field = firstField; field < shapes.length; field++) {
      int shape = shapes[field];
      int width = shape >>> 8;
      if (shape < 0) {
        if (at >= limit) {
          return failed(field);
        }
        width = array[at] & 0xFF;
        lengths[count++] = (long) field << 32 | (at - from) << 8 | width;
        at++;
        if (width == 255) {
          if (limit - at < 2) {
            return failed(field);
          }
          width = Octets.unsigned16(array, at);
          lengths[count++] = (long) field << 32 | (at - from) << 8 | width >>> 8;
          lengths[count++] = (long) field << 32 | (at + 1 - from) << 8 | (width & 0xFF);
          at += 2;
        }
        shape |= width << 8;
      }
      at += width;
      ends[field] = FieldPlace.of(at - from, shape);
    }
    if (at > limit) {
      return failed(shapes.length - 1);
    }
    lengthOctetCount = count;
    length = at - from;
    return at;
  }

  private int failed(int field) {
    failedField = field;
    template = null;
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

  long place(int field) {
    return places[Objects.checkIndex(field, template().shapes.length)];
  }

  int offset(long place) {
    return begin + FieldPlace.end(place) - FieldPlace.width(place);
  }

  /**
   * A whole number of fixed width. Whatever the width, the eight octets are read that end where the
   * field ends, and those that are not its own are shifted out; a header stands before every field.
   */
  long whole(long place, boolean signed) {
    long value = Octets.signed64(octets, begin + FieldPlace.end(place) - 8) << place;
    return signed ? value >> place : value >>> place;
  }
}
