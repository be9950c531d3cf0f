// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.BooleanElement;
import dev.cnitelemetry.ipfix.CodedElement;
import dev.cnitelemetry.ipfix.CodedValue;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.FloatElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.Ipv4AddressElement;
import dev.cnitelemetry.ipfix.Ipv6AddressElement;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.MacAddressElement;
import dev.cnitelemetry.ipfix.OctetArrayElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.Unsigned256Element;
import dev.cnitelemetry.ipfix.internal.AddressParser;
import dev.cnitelemetry.ipfix.internal.Excerpt;
import dev.cnitelemetry.ipfix.internal.FieldRange;
import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.internal.Times;
import dev.cnitelemetry.ipfix.internal.Utf8Text;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A Data Record being written: fields are set in any order, then {@link #end()} puts it into its
 * message.
 *
 * <p>{@link IpfixWriter#begin} gives it, always the same object, re-bound; it is valid until {@code
 * end()} or {@link #abandon()}. Not for use by several threads at once. Fields are named by
 * element, typed by the element's shape: {@code record.set(AntreaElements.SOURCE_POD_NAME, 5)} does
 * not compile. Where a Template has an element twice, its first field is meant; the others are set
 * by index, which is also what hot paths do: in the order of the Template a record is written as
 * fast as it can be copied. A field set again takes the newer value.
 *
 * <p>What is not set is 0 or empty: every octet 0, no text, no octets; false for truth values; of a
 * list, one without members. Nothing here allocates but {@link BigInteger} and the caller's own
 * objects; of text given in another order than the Template's, a buffer that is kept.
 *
 * <p>A value that does not fit its field is an {@link IllegalArgumentException} with the element,
 * the value and the limit; the field keeps what it had, and the record may be ended, abandoned or
 * begun anew. An element the Template lacks, and a call after {@code end()}, are an {@link
 * IllegalStateException}. Source: RFC 7011, sections 3.4.3, 6 and 7.
 *
 * <pre>{@code
 * writer.begin(template)
 *     .set(IanaElements.FLOW_END_SECONDS, now)
 *     .set(IanaElements.OCTET_DELTA_COUNT, 600_000)
 *     .set(AntreaElements.SOURCE_POD_NAME, "client-a")
 *     .end();
 * }</pre>
 */
public final class RecordWriter {
  /**
   * Octets beyond what was asked for that are always there to write to, for scalars of any width
   * and for {@link Octets#copyShort}.
   */
  static final int SLACK = 40;

  /** More octets than one value of fixed type has. */
  private static final int LONGEST_SCALAR = 32;

  private static final int SHORT_TEXT = 254;
  private static final int MOST_OCTETS = 65535;
  private static final int[] NO_FIELDS = {0};

  private final RecordOwner owner;

  /** The definition, or null when there is no record. */
  private @Nullable TemplateDefinition definition;

  private int[] shapes = NO_FIELDS;
  private byte[] octets = {};

  /** How far variable lengths may reach: after it, the rest of the record still fits. */
  private int limit;

  private int begin;

  /** Where the next field is written. */
  private int at;

  /** The next field in the order of the Template; those before it are written. */
  private int next;

  /** Where every field of variable length that is written ends. */
  private int[] ends = {};

  private boolean failed;
  private byte[] spare = {};
  private @Nullable RecordCopy copy;

  RecordWriter(RecordOwner owner) {
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
    limit = array.length - template().image.length - SLACK;
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

  byte[] octets() {
    return octets;
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

  // The record

  /**
   * Ends the record: puts it into the message, together with what was not set.
   *
   * @throws IllegalStateException if no record is open
   * @throws IllegalArgumentException if no message can hold the record, which is dropped then; the
   *     message names its longest field
   */
  public void end() {
    TemplateDefinition current = template();
    fillTo(current.fieldCount());
    try {
      owner.end(this);
    } finally {
      close();
    }
  }

  /**
   * Drops the record.
   *
   * @throws IllegalStateException if no record is open
   */
  public void abandon() {
    template();
    close();
    owner.abandon();
  }

  // Whole numbers

  /**
   * Sets a whole number.
   *
   * @param element the element
   * @param number the number; that of an unsigned64 element may use all 64 bits
   * @return this
   * @throws IllegalArgumentException if the field has fewer octets than the number needs
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(IntegerElement element, long number) {
    return set(require(element), number);
  }

  /**
   * Sets a number by its name.
   *
   * @param element the element
   * @param value the constant
   * @param <E> the enumeration
   * @return this
   * @throws IllegalArgumentException if the constant is {@code UNKNOWN}, which has no number
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public <E extends Enum<E> & CodedValue> RecordWriter set(CodedElement<E> element, E value) {
    int field = require(element);
    if (value.number() < 0) {
      throw refused(field, "takes no UNKNOWN, which has no number: set the number itself");
    }
    return set(field, value.number());
  }

  /**
   * Sets a field to a number: a whole number; of an IPv4 or MAC address the octets, the first one
   * highest; of a point in time in seconds or milliseconds as many since 1970-01-01T00:00:00Z; a
   * floating-point number.
   *
   * @param field the index of the field
   * @param number the number; that of an unsigned64 element may use all 64 bits
   * @return this
   * @throws IllegalArgumentException if the field takes no number, or not one so large
   * @throws IllegalStateException if no record is open
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public RecordWriter set(int field, long number) {
    if (field == next) {
      int shape = shapes[field];
      // Shifts take the lower six bits of the shape: the index of the number's highest bit.
      if ((shape & FieldShape.PLAIN) != 0 && number >>> 1 >>> shape == 0) {
        Octets.put64(octets, at, number << ~shape);
        at += FieldShape.width(shape);
        next = field + 1;
        return this;
      }
    }
    return setInAnyOrder(field, number);
  }

  private RecordWriter setInAnyOrder(int field, long number) {
    prepare(field);
    int shape = shapes[field];
    int width = FieldShape.width(shape);
    if ((shape & FieldShape.PLAIN) != 0) {
      if (number >>> 1 >>> shape == 0) {
        Octets.put64(octets, at, number << ~shape);
        return put(field, width);
      }
      boolean address = type(field) == DataType.IPV4_ADDRESS && number == (int) number;
      if (!address) {
        throw tooWide(field, text(field, number));
      }
      Octets.put32(octets, at, (int) number);
      return put(field, width);
    }
    switch (type(field)) {
      case SIGNED8, SIGNED16, SIGNED32, SIGNED64 -> {
        if (width >= 1 && width <= 8) {
          int unused = 64 - 8 * width;
          if (number << unused >> unused != number) {
            throw tooWide(field, Long.toString(number));
          }
          Octets.put64(octets, at, number << unused);
          return put(field, width);
        }
      }
      case FLOAT32, FLOAT64 -> {
        return set(field, (double) number);
      }
      case UNSIGNED256 -> {
        return set(field, BigInteger.valueOf(number));
      }
      default -> {}
    }
    throw refused(field, "takes no number");
  }

  private String text(int field, long number) {
    return switch (type(field)) {
      case UNSIGNED8, UNSIGNED16, UNSIGNED32, UNSIGNED64 ->
          Long.toUnsignedString(number) + (number < 0 ? " (" + number + ")" : "");
      default -> Long.toString(number);
    };
  }

  /**
   * Sets an unsigned number of up to 256 bits.
   *
   * @param element the element
   * @param number the number
   * @return this
   * @throws IllegalArgumentException if the number is negative or needs more octets than there are
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(Unsigned256Element element, BigInteger number) {
    return set(require(element), number);
  }

  /**
   * Sets a field to a whole number of any size.
   *
   * @param field the index of the field
   * @param number the number
   * @return this
   * @throws IllegalArgumentException if the field takes no whole number, or not one so large
   * @throws IllegalStateException if no record is open
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public RecordWriter set(int field, BigInteger number) {
    prepare(field);
    if (type(field) != DataType.UNSIGNED256) {
      boolean signed =
          elementAt(field) instanceof FloatElement
              || (elementAt(field) instanceof IntegerElement integer && integer.isSigned());
      boolean fits = signed ? number.bitLength() <= 63 : number.signum() >= 0;
      if (!fits || number.bitLength() > 64) {
        throw tooWide(field, number.toString());
      }
      return set(field, number.longValue());
    }
    int width = FieldShape.width(shapes[field]);
    if (FieldShape.variable(shapes[field]) || width > LONGEST_SCALAR) {
      throw refused(field, "takes no number");
    }
    if (number.signum() < 0 || number.bitLength() > 8 * width) {
      throw tooWide(field, number.toString());
    }
    BigInteger rest = number;
    for (int i = width - 1; i >= 0; i--) {
      octets[at + i] = rest.byteValue();
      rest = rest.shiftRight(8);
    }
    return put(field, width);
  }

  // Other scalars

  /**
   * Sets a floating-point number.
   *
   * @param element the element
   * @param number the number; in four octets it is rounded to the nearest that there is
   * @return this
   * @throws IllegalArgumentException if the number is finite and too large for four octets
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(FloatElement element, double number) {
    return set(require(element), number);
  }

  /**
   * Sets a field to a floating-point number.
   *
   * @param field the index of the field
   * @param number the number; in four octets it is rounded to the nearest that there is
   * @return this
   * @throws IllegalArgumentException if the field takes no such number, or not one so large
   * @throws IllegalStateException if no record is open
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public RecordWriter set(int field, double number) {
    prepare(field);
    int width = FieldShape.width(shapes[field]);
    boolean floating = type(field) == DataType.FLOAT32 || type(field) == DataType.FLOAT64;
    if (!floating || (width != 4 && width != 8)) {
      throw refused(field, "takes no floating-point number, such as " + number);
    }
    if (width == 8) {
      Octets.put64(octets, at, Double.doubleToRawLongBits(number));
      return put(field, 8);
    }
    float rounded = (float) number;
    if (Float.isInfinite(rounded) && !Double.isInfinite(number)) {
      throw tooWide(field, Double.toString(number));
    }
    Octets.put32(octets, at, Float.floatToRawIntBits(rounded));
    return put(field, 4);
  }

  /**
   * Sets a truth value.
   *
   * @param element the element
   * @param value the value
   * @return this
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(BooleanElement element, boolean value) {
    return set(require(element), value);
  }

  /**
   * Sets a field to a truth value.
   *
   * @param field the index of the field
   * @param value the value
   * @return this
   * @throws IllegalArgumentException if the field takes no truth value
   * @throws IllegalStateException if no record is open
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public RecordWriter set(int field, boolean value) {
    prepare(field);
    if (type(field) != DataType.BOOLEAN || FieldShape.width(shapes[field]) != 1) {
      throw refused(field, "takes no truth value");
    }
    octets[at] = (byte) (value ? 1 : 2);
    return put(field, 1);
  }

  // Text and octets

  /**
   * Sets a text, sent in UTF-8.
   *
   * @param element the element
   * @param text the text; a field of fixed length is filled up with zero octets
   * @return this
   * @throws IllegalArgumentException if the text has more octets than the field or a message can
   *     hold, or a surrogate without its pair
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(StringElement element, CharSequence text) {
    return set(require(element), text);
  }

  /**
   * Sets a text by its octets, which are taken as they are.
   *
   * @param element the element
   * @param text the octets in UTF-8; a field of fixed length is filled up with zero octets
   * @return this
   * @throws IllegalArgumentException if there are more octets than the field or a message can hold
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(StringElement element, OctetSlice text) {
    return set(require(element), text);
  }

  /**
   * Sets octets.
   *
   * @param element the element
   * @param value the octets; as many as the field has, when it is of fixed length
   * @return this
   * @throws IllegalArgumentException if the field or a message can hold no value of that length
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(OctetArrayElement element, OctetSlice value) {
    return set(require(element), value);
  }

  /**
   * Sets octets.
   *
   * @param element the element
   * @param value the octets; as many as the field has, when it is of fixed length
   * @return this
   * @throws IllegalArgumentException if the field or a message can hold no value of that length
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(OctetArrayElement element, byte[] value) {
    return set(require(element), value, 0, value.length);
  }

  /**
   * Sets a field to a text: a string, or an address in its notation.
   *
   * @param field the index of the field
   * @param text the text
   * @return this
   * @throws IllegalArgumentException if the field takes no text, or cannot hold this one
   * @throws IllegalStateException if no record is open
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public RecordWriter set(int field, CharSequence text) {
    if (field == next) {
      int length = text.length();
      int from = at + 1;
      boolean fits = length <= SHORT_TEXT && from + length <= limit;
      int wanted = FieldShape.VARIABLE | FieldShape.TEXT;
      if (fits && (shapes[field] & wanted) == wanted && ascii(text, length, from)) {
        octets[at] = (byte) length;
        at = from + length;
        ends[field] = at;
        next = field + 1;
        return this;
      }
    }
    return setInAnyOrder(field, text);
  }

  private boolean ascii(CharSequence text, int length, int from) {
    byte[] array = octets;
    if (text instanceof String string) {
      for (int i = 0; i < length; i++) {
        char c = string.charAt(i);
        if (c >= 0x80) {
          return false;
        }
        array[from + i] = (byte) c;
      }
      return true;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      array[from + i] = (byte) c;
    }
    return true;
  }

  private RecordWriter setInAnyOrder(int field, CharSequence text) {
    prepare(field);
    switch (type(field)) {
      case STRING -> {
        return setText(field, text);
      }
      case IPV4_ADDRESS, IPV6_ADDRESS -> {
        return setAddress(field, text);
      }
      case MAC_ADDRESS -> {
        return setMacAddress(field, text);
      }
      default -> throw refused(field, "takes no text, such as " + Excerpt.of(text));
    }
  }

  private RecordWriter setText(int field, CharSequence text) {
    int length = Utf8Text.length(text);
    if (length < 0) {
      throw refused(
          field,
          "cannot be " + Excerpt.of(text) + ": the surrogate at index " + ~length + " has no pair");
    }
    int shape = shapes[field];
    if (!FieldShape.variable(shape)) {
      int width = FieldShape.width(shape);
      checkWidth(field, length, width);
      need(field, width);
      Arrays.fill(octets, at, at + width, (byte) 0);
      Utf8Text.write(text, octets, at);
      return put(field, width);
    }
    int from = prefix(field, length);
    Utf8Text.write(text, octets, from);
    return put(field, from - at + length);
  }

  /**
   * Sets a field to octets.
   *
   * @param field the index of the field
   * @param value the octets
   * @return this
   * @throws IllegalArgumentException if the field takes no octets, or cannot hold these
   * @throws IllegalStateException if no record is open
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public RecordWriter set(int field, OctetSlice value) {
    return set(field, value.array(), value.offset(), value.length());
  }

  /**
   * Sets a field to octets: of a string its UTF-8, of an address as many as it has.
   *
   * @param field the index of the field
   * @param array the array
   * @param offset where the octets begin
   * @param length how many there are
   * @return this
   * @throws IllegalArgumentException if the field takes no octets, or cannot hold these
   * @throws IllegalStateException if no record is open
   * @throws IndexOutOfBoundsException if there is no such field, or the octets do not lie within
   *     the array
   */
  public RecordWriter set(int field, byte[] array, int offset, int length) {
    if (field == next) {
      int from = at + 1;
      boolean fits = length >= 0 && length <= SHORT_TEXT && from + length <= limit;
      int wanted = FieldShape.VARIABLE | FieldShape.OCTETS;
      if (fits && (shapes[field] & wanted) == wanted) {
        Octets.copyShort(array, offset, octets, from, length);
        octets[at] = (byte) length;
        at = from + length;
        ends[field] = at;
        next = field + 1;
        return this;
      }
    }
    return setInAnyOrder(field, array, offset, length);
  }

  private RecordWriter setInAnyOrder(int field, byte[] array, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, array.length);
    prepare(field);
    int shape = shapes[field];
    if (FieldShape.variable(shape)) {
      if ((shape & FieldShape.OCTETS) == 0) {
        throw refused(field, "takes no octets");
      }
      int from = prefix(field, length);
      System.arraycopy(array, offset, octets, from, length);
      return put(field, from - at + length);
    }
    int width = FieldShape.width(shape);
    boolean text = (shape & FieldShape.TEXT) != 0;
    boolean address =
        switch (type(field)) {
          case IPV4_ADDRESS, IPV6_ADDRESS, MAC_ADDRESS -> true;
          default -> false;
        };
    if (!address && (shape & FieldShape.OCTETS) == 0) {
      throw refused(field, "takes no octets");
    }
    if (length > width || (length < width && !text)) {
      throw refused(field, "has " + width + " octets: " + length + " were given");
    }
    need(field, width);
    Arrays.fill(octets, at + length, at + width, (byte) 0);
    System.arraycopy(array, offset, octets, at, length);
    return put(field, width);
  }

  // Addresses

  /**
   * Sets an IP address.
   *
   * @param element the element
   * @param address the address, such as {@code 10.10.0.5} or {@code fd00::1}
   * @return this
   * @throws IllegalArgumentException if the text is no address of the element's family
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(AddressElement element, CharSequence address) {
    return set(require(element), address);
  }

  /**
   * Sets an IP address by its octets.
   *
   * @param element the element
   * @param address four octets, or sixteen
   * @return this
   * @throws IllegalArgumentException if they are not as many as the element's family has
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(AddressElement element, byte[] address) {
    return set(require(element), address, 0, address.length);
  }

  /**
   * Sets an IP address by its octets.
   *
   * @param element the element
   * @param address four octets, or sixteen
   * @return this
   * @throws IllegalArgumentException if they are not as many as the element's family has
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(AddressElement element, OctetSlice address) {
    return set(require(element), address);
  }

  /**
   * Sets an IPv4 address.
   *
   * @param element the element
   * @param address the four octets, the first one highest
   * @return this
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(Ipv4AddressElement element, int address) {
    return set(require(element), address & 0xFFFF_FFFFL);
  }

  /**
   * Sets an IPv6 address.
   *
   * @param element the element
   * @param high the first eight octets, the first one highest
   * @param low the last eight octets, the first one highest
   * @return this
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(Ipv6AddressElement element, long high, long low) {
    return set(require(element), high, low);
  }

  /**
   * Sets a field to an IPv6 address.
   *
   * @param field the index of the field
   * @param high the first eight octets, the first one highest
   * @param low the last eight octets, the first one highest
   * @return this
   * @throws IllegalArgumentException if the field takes no IPv6 address
   * @throws IllegalStateException if no record is open
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public RecordWriter set(int field, long high, long low) {
    prepare(field);
    if (type(field) != DataType.IPV6_ADDRESS || FieldShape.width(shapes[field]) != 16) {
      throw refused(field, "takes no IPv6 address");
    }
    Octets.put64(octets, at, high);
    Octets.put64(octets, at + 8, low);
    return put(field, 16);
  }

  private RecordWriter setAddress(int field, CharSequence text) {
    boolean ipv4 = type(field) == DataType.IPV4_ADDRESS;
    int width = ipv4 ? 4 : 16;
    int length = AddressParser.parse(text, octets, at);
    if (FieldShape.variable(shapes[field]) || FieldShape.width(shapes[field]) != width) {
      throw refused(field, "takes no address in the length it has");
    }
    if (length != width) {
      throw refused(
          field,
          "takes an "
              + (ipv4 ? "IPv4" : "IPv6")
              + " address, not "
              + Excerpt.of(text)
              + (length > 0 ? ", which is of the other family" : ""));
    }
    return put(field, width);
  }

  /**
   * Sets an IEEE 802 address.
   *
   * @param element the element
   * @param address the six octets, the first one highest
   * @return this
   * @throws IllegalArgumentException if the number has more than 48 bits
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(MacAddressElement element, long address) {
    return set(require(element), address);
  }

  /**
   * Sets an IEEE 802 address.
   *
   * @param element the element
   * @param address the address in hexadecimal digits, such as {@code 0a:58:0a:0a:00:05}
   * @return this
   * @throws IllegalArgumentException if the text is no such address
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(MacAddressElement element, CharSequence address) {
    return set(require(element), address);
  }

  private RecordWriter setMacAddress(int field, CharSequence text) {
    long address = AddressParser.macAddress(text);
    if (address < 0) {
      throw refused(field, "takes an address such as 0a:58:0a:0a:00:05, not " + Excerpt.of(text));
    }
    return set(field, address);
  }

  // Points in time

  /**
   * Sets a point in time, cut off to the precision of its type.
   *
   * @param element the element
   * @param time the time
   * @return this
   * @throws IllegalArgumentException if the type has no such time: before 1970, or after 2106-02-07
   *     in seconds; before 1968-01-20 or after 2104-02-26 in microseconds and nanoseconds
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(DateTimeElement element, Instant time) {
    return set(require(element), time);
  }

  /**
   * Sets a field to a point in time, cut off to the precision of its type.
   *
   * @param field the index of the field
   * @param time the time
   * @return this
   * @throws IllegalArgumentException if the field takes no point in time, or not this one
   * @throws IllegalStateException if no record is open
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public RecordWriter set(int field, Instant time) {
    return setTime(field, time.getEpochSecond(), time.getNano());
  }

  /**
   * Sets a point in time, cut off to the precision of its type. Allocates nothing.
   *
   * @param element the element
   * @param epochSecond seconds since 1970-01-01T00:00:00Z
   * @param nanoOfSecond 0 to 999999999
   * @return this
   * @throws IllegalArgumentException if the type has no such time
   * @throws IllegalStateException if the Template lacks the element, or no record is open
   */
  public RecordWriter set(DateTimeElement element, long epochSecond, int nanoOfSecond) {
    return setTime(require(element), epochSecond, nanoOfSecond);
  }

  /**
   * Sets a field to a point in time, cut off to the precision of its type. Allocates nothing.
   *
   * @param field the index of the field
   * @param epochSecond seconds since 1970-01-01T00:00:00Z
   * @param nanoOfSecond 0 to 999999999
   * @return this
   * @throws IllegalArgumentException if the field takes no point in time, or not this one
   * @throws IllegalStateException if no record is open
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public RecordWriter setTime(int field, long epochSecond, int nanoOfSecond) {
    prepare(field);
    DataType type = type(field);
    int width = FieldShape.width(shapes[field]);
    if (!(elementAt(field) instanceof DateTimeElement)
        || FieldShape.variable(shapes[field])
        || !Times.readable(type, width)) {
      throw refused(field, "takes no point in time");
    }
    if (nanoOfSecond < 0 || nanoOfSecond > 999_999_999 || !Times.holds(type, width, epochSecond)) {
      throw refused(
          field,
          "cannot be "
              + epochSecond
              + " seconds and "
              + nanoOfSecond
              + " nanoseconds since 1970: "
              + type.text()
              + " holds "
              + Times.range(type, width));
    }
    if (width == 4) {
      Octets.put32(octets, at, (int) epochSecond);
    } else {
      Octets.put64(octets, at, Times.octets(type, epochSecond, nanoOfSecond));
    }
    return put(field, width);
  }

  // Structured data

  /**
   * Sets a list.
   *
   * @param element the element
   * @param list the list, which is copied
   * @return this
   * @throws IllegalArgumentException if it is of another kind than the element, or too long
   * @throws IllegalStateException if the Template lacks the element, no record is open, the list
   *     has a record that was not ended, or refers to a Template that is not defined
   */
  public RecordWriter set(ListElement element, ListWriter list) {
    return set(require(element), list);
  }

  /**
   * Sets a field to a list.
   *
   * @param field the index of the field
   * @param list the list, which is copied
   * @return this
   * @throws IllegalArgumentException if the field takes no list of the kind, or not one so long
   * @throws IllegalStateException if no record is open, the list has a record that was not ended,
   *     or refers to a Template that is not defined
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public RecordWriter set(int field, ListWriter list) {
    prepare(field);
    list.checkComplete();
    if (type(field) != list.kind()) {
      throw refused(field, "takes no " + list.kind().text());
    }
    for (TemplateDefinition member : list.templates()) {
      if (!owner.defines(member)) {
        throw new IllegalStateException(
            "a list refers to Template "
                + member.id()
                + ", which is not defined: define() it first");
      }
    }
    int length = list.length();
    int shape = shapes[field];
    if (FieldShape.variable(shape)) {
      int from = prefix(field, length);
      System.arraycopy(list.octets(), 0, octets, from, length);
      return put(field, from - at + length);
    }
    if (length != FieldShape.width(shape)) {
      throw refused(field, "has " + FieldShape.width(shape) + " octets, and the list " + length);
    }
    need(field, length);
    System.arraycopy(list.octets(), 0, octets, at, length);
    return put(field, length);
  }

  // Copies

  /**
   * Sets every field whose element a record that was read has, in one copy where neighbouring
   * fields are encoded alike. Others keep what they have.
   *
   * @param record the record
   * @return this
   * @throws IllegalArgumentException if a value does not fit its field
   * @throws IllegalStateException if no record is open, or a list refers to a Template that is not
   *     defined
   * @throws IpfixFormatException if a value cannot be read
   */
  public RecordWriter copy(DataRecord record) {
    TemplateDefinition current = template();
    RecordCopy plan = copy;
    if (plan == null || !plan.fits(record.template(), current)) {
      plan = new RecordCopy(record.template(), current);
      copy = plan;
    }
    plan.run(record, this);
    return this;
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

  // Where values go

  private InformationElement elementAt(int field) {
    return template().template().elements[field];
  }

  private DataType type(int field) {
    return elementAt(field).dataType();
  }

  private int require(InformationElement element) {
    TemplateDefinition current = template();
    int field = current.indexOf(element);
    if (field < 0) {
      throw new IllegalStateException(
          "Template "
              + current.id()
              + " has no "
              + element.name()
              + ": set() an element it has, then end()");
    }
    return field;
  }

  /** Writes what was not set before a field, and makes sure a scalar can be written. */
  private void prepare(int field) {
    Objects.checkIndex(field, template().fieldCount());
    if (field > next) {
      fillTo(field);
    }
    if (at + LONGEST_SCALAR + SLACK > octets.length) {
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
  private void need(int field, int count) {
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
  private int prefix(int field, int length) {
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

  private void checkWidth(int field, int length, int width) {
    if (length > width) {
      throw refused(
          field, "cannot be a value of " + length + " octets: a field holds " + width + " at most");
    }
  }

  /** Takes what was written where the next field is as the value of a field. */
  private RecordWriter put(int field, int length) {
    if (field == next) {
      at += length;
      if (FieldShape.variable(shapes[field])) {
        ends[field] = at;
      }
      next = field + 1;
    } else {
      replace(field, length);
    }
    return this;
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

  // Errors

  private IllegalArgumentException tooWide(int field, String value) {
    int width = FieldShape.width(shapes[field]);
    String octetsOfField = width == 1 ? "one octet" : width + " octets";
    return refused(
        field,
        "cannot be "
            + value
            + ": "
            + type(field).text()
            + " in "
            + octetsOfField
            + " holds "
            + FieldRange.of(type(field), width));
  }

  private IllegalArgumentException refused(int field, String problem) {
    failed = true;
    return new IllegalArgumentException(
        template().name(field) + " of Template " + template().id() + " " + problem);
  }
}
