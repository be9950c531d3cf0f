// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.BooleanElement;
import dev.cnitelemetry.ipfix.CodedElement;
import dev.cnitelemetry.ipfix.CodedValue;
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
import dev.cnitelemetry.ipfix.internal.Octets;
import java.math.BigInteger;
import java.time.Instant;
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
public final class RecordWriter extends RecordOctets {
  private static final int SHORT_TEXT = 254;

  private final FieldEncoder encoder = new FieldEncoder(this);
  private @Nullable RecordCopy copy;

  // What is set in the order of the Template is written here and now, without a further call; the
  // encoder does the rest.

  RecordWriter(Owner owner) {
    super(owner);
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
    handOver();
  }

  /**
   * Drops the record.
   *
   * @throws IllegalStateException if no record is open
   */
  public void abandon() {
    drop();
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
    encoder.set(field, number);
    return this;
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
    encoder.set(field, number);
    return this;
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
    encoder.set(field, number);
    return this;
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
    encoder.set(field, value);
    return this;
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
    encoder.set(field, text);
    return this;
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
    encoder.set(field, array, offset, length);
    return this;
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
    encoder.set(field, high, low);
    return this;
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
    encoder.setTime(field, epochSecond, nanoOfSecond);
    return this;
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
    encoder.set(field, list);
    return this;
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
}
