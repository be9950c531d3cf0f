// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.FloatElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.internal.AddressParser;
import dev.cnitelemetry.ipfix.internal.Excerpt;
import dev.cnitelemetry.ipfix.internal.FieldRange;
import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.internal.Quantity;
import dev.cnitelemetry.ipfix.internal.Times;
import dev.cnitelemetry.ipfix.internal.Utf8Text;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;

/**
 * Values as the octets of their field, whatever its type and length: each is checked, and refused
 * with its range where it does not fit.
 */
final class FieldEncoder {
  private final RecordOctets record;

  FieldEncoder(RecordOctets record) {
    this.record = record;
  }

  // Whole numbers

  void set(int field, long number) {
    record.prepare(field);
    int shape = record.shape(field);
    int width = FieldShape.width(shape);
    if ((shape & FieldShape.PLAIN) != 0) {
      if (number >>> 1 >>> shape == 0) {
        Octets.put64(record.octets, record.at, number << ~shape);
        record.put(field, width);
        return;
      }
      boolean address = record.type(field) == DataType.IPV4_ADDRESS && number == (int) number;
      if (!address) {
        throw tooWide(field, text(field, number));
      }
      Octets.put32(record.octets, record.at, (int) number);
      record.put(field, width);
      return;
    }
    switch (record.type(field)) {
      case SIGNED8, SIGNED16, SIGNED32, SIGNED64 -> {
        if (width >= 1 && width <= 8) {
          int unused = 64 - 8 * width;
          if (number << unused >> unused != number) {
            throw tooWide(field, Long.toString(number));
          }
          Octets.put64(record.octets, record.at, number << unused);
          record.put(field, width);
          return;
        }
      }
      case FLOAT32, FLOAT64 -> {
        set(field, (double) number);
        return;
      }
      case UNSIGNED256 -> {
        set(field, BigInteger.valueOf(number));
        return;
      }
      default -> {}
    }
    throw record.refused(field, "takes no number");
  }

  private String text(int field, long number) {
    return switch (record.type(field)) {
      case UNSIGNED8, UNSIGNED16, UNSIGNED32, UNSIGNED64 ->
          Long.toUnsignedString(number) + (number < 0 ? " (" + number + ")" : "");
      default -> Long.toString(number);
    };
  }

  void set(int field, BigInteger number) {
    record.prepare(field);
    if (record.type(field) != DataType.UNSIGNED256) {
      boolean signed =
          record.elementAt(field) instanceof FloatElement
              || (record.elementAt(field) instanceof IntegerElement integer && integer.isSigned());
      boolean fits = signed ? number.bitLength() <= 63 : number.signum() >= 0;
      if (!fits || number.bitLength() > 64) {
        throw tooWide(field, number.toString());
      }
      set(field, number.longValue());
      return;
    }
    int width = FieldShape.width(record.shape(field));
    if (FieldShape.variable(record.shape(field)) || width > RecordOctets.LONGEST_SCALAR) {
      throw record.refused(field, "takes no number");
    }
    if (number.signum() < 0 || number.bitLength() > 8 * width) {
      throw tooWide(field, number.toString());
    }
    BigInteger rest = number;
    for (int i = width - 1; i >= 0; i--) {
      record.octets[record.at + i] = rest.byteValue();
      rest = rest.shiftRight(8);
    }
    record.put(field, width);
  }

  // Other scalars

  void set(int field, double number) {
    record.prepare(field);
    int width = FieldShape.width(record.shape(field));
    boolean floating =
        record.type(field) == DataType.FLOAT32 || record.type(field) == DataType.FLOAT64;
    if (!floating || (width != 4 && width != 8)) {
      throw record.refused(field, "takes no floating-point number, such as " + number);
    }
    if (width == 8) {
      Octets.put64(record.octets, record.at, Double.doubleToRawLongBits(number));
      record.put(field, 8);
      return;
    }
    float rounded = (float) number;
    if (Float.isInfinite(rounded) && !Double.isInfinite(number)) {
      throw tooWide(field, Double.toString(number));
    }
    Octets.put32(record.octets, record.at, Float.floatToRawIntBits(rounded));
    record.put(field, 4);
  }

  void set(int field, boolean value) {
    record.prepare(field);
    if (record.type(field) != DataType.BOOLEAN || FieldShape.width(record.shape(field)) != 1) {
      throw record.refused(field, "takes no truth value");
    }
    record.octets[record.at] = (byte) (value ? 1 : 2);
    record.put(field, 1);
  }

  // Text and octets

  void set(int field, CharSequence text) {
    record.prepare(field);
    switch (record.type(field)) {
      case STRING -> setText(field, text);
      case IPV4_ADDRESS, IPV6_ADDRESS -> setAddress(field, text);
      case MAC_ADDRESS -> setMacAddress(field, text);
      default -> throw record.refused(field, "takes no text, such as " + Excerpt.of(text));
    }
  }

  private void setText(int field, CharSequence text) {
    int length = Utf8Text.length(text);
    if (length < 0) {
      throw record.refused(
          field,
          "cannot be " + Excerpt.of(text) + ": the surrogate at index " + ~length + " has no pair");
    }
    int shape = record.shape(field);
    if (!FieldShape.variable(shape)) {
      int width = FieldShape.width(shape);
      record.checkWidth(field, length, width);
      record.need(field, width);
      Arrays.fill(record.octets, record.at, record.at + width, (byte) 0);
      Utf8Text.write(text, record.octets, record.at);
      record.put(field, width);
      return;
    }
    int from = record.prefix(field, length);
    Utf8Text.write(text, record.octets, from);
    record.put(field, from - record.at + length);
  }

  void set(int field, byte[] array, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, array.length);
    record.prepare(field);
    int shape = record.shape(field);
    if (FieldShape.variable(shape)) {
      if ((shape & FieldShape.OCTETS) == 0) {
        throw record.refused(field, "takes no octets");
      }
      int from = record.prefix(field, length);
      System.arraycopy(array, offset, record.octets, from, length);
      record.put(field, from - record.at + length);
      return;
    }
    int width = FieldShape.width(shape);
    boolean text = (shape & FieldShape.TEXT) != 0;
    boolean address =
        switch (record.type(field)) {
          case IPV4_ADDRESS, IPV6_ADDRESS, MAC_ADDRESS -> true;
          default -> false;
        };
    if (!address && (shape & FieldShape.OCTETS) == 0) {
      throw record.refused(field, "takes no octets");
    }
    if (length > width || (length < width && !text)) {
      throw record.refused(field, "has " + Quantity.octets(width) + ": " + length + " were given");
    }
    record.need(field, width);
    Arrays.fill(record.octets, record.at + length, record.at + width, (byte) 0);
    System.arraycopy(array, offset, record.octets, record.at, length);
    record.put(field, width);
  }

  // Addresses

  void set(int field, long high, long low) {
    record.prepare(field);
    if (record.type(field) != DataType.IPV6_ADDRESS
        || FieldShape.width(record.shape(field)) != 16) {
      throw record.refused(field, "takes no IPv6 address");
    }
    Octets.put64(record.octets, record.at, high);
    Octets.put64(record.octets, record.at + 8, low);
    record.put(field, 16);
  }

  private void setAddress(int field, CharSequence text) {
    boolean ipv4 = record.type(field) == DataType.IPV4_ADDRESS;
    int width = ipv4 ? 4 : 16;
    int length = AddressParser.parse(text, record.octets, record.at);
    if (FieldShape.variable(record.shape(field))
        || FieldShape.width(record.shape(field)) != width) {
      throw record.refused(field, "takes no address in the length it has");
    }
    if (length != width) {
      throw record.refused(
          field,
          "takes an "
              + (ipv4 ? "IPv4" : "IPv6")
              + " address, not "
              + Excerpt.of(text)
              + (length > 0 ? ", which is of the other family" : ""));
    }
    record.put(field, width);
  }

  private void setMacAddress(int field, CharSequence text) {
    long address = AddressParser.macAddress(text);
    if (address < 0) {
      throw record.refused(
          field, "takes an address such as 0a:58:0a:0a:00:05, not " + Excerpt.of(text));
    }
    set(field, address);
  }

  // Points in time

  void setTime(int field, long epochSecond, int nanoOfSecond) {
    record.prepare(field);
    DataType type = record.type(field);
    int width = FieldShape.width(record.shape(field));
    if (!(record.elementAt(field) instanceof DateTimeElement)
        || FieldShape.variable(record.shape(field))
        || !Times.readable(type, width)) {
      throw record.refused(field, "takes no point in time");
    }
    if (nanoOfSecond < 0 || nanoOfSecond > 999_999_999 || !Times.holds(type, width, epochSecond)) {
      throw record.refused(
          field,
          "cannot be "
              + Quantity.of(epochSecond, "second")
              + " and "
              + Quantity.of(nanoOfSecond, "nanosecond")
              + " since 1970: "
              + type.text()
              + " holds "
              + Times.range(type, width));
    }
    if (width == 4) {
      Octets.put32(record.octets, record.at, (int) epochSecond);
    } else {
      Octets.put64(record.octets, record.at, Times.octets(type, epochSecond, nanoOfSecond));
    }
    record.put(field, width);
  }

  // Structured data

  void set(int field, ListWriter list) {
    record.prepare(field);
    list.checkComplete();
    if (record.type(field) != list.kind()) {
      throw record.refused(field, "takes no " + list.kind().text());
    }
    for (TemplateDefinition member : list.templates()) {
      if (!record.defines(member)) {
        throw new IllegalStateException(
            "a list refers to Template "
                + member.id()
                + ", which is not defined: define() it first");
      }
    }
    int length = list.length();
    int shape = record.shape(field);
    if (FieldShape.variable(shape)) {
      int from = record.prefix(field, length);
      System.arraycopy(list.octets(), 0, record.octets, from, length);
      record.put(field, from - record.at + length);
      return;
    }
    if (length != FieldShape.width(shape)) {
      throw record.refused(
          field, "has " + Quantity.octets(FieldShape.width(shape)) + ", and the list " + length);
    }
    record.need(field, length);
    System.arraycopy(list.octets(), 0, record.octets, record.at, length);
    record.put(field, length);
  }

  // Errors

  private IllegalArgumentException tooWide(int field, String value) {
    int width = FieldShape.width(record.shape(field));
    String octetsOfField = width == 1 ? "one octet" : Quantity.octets(width);
    return record.refused(
        field,
        "cannot be "
            + value
            + ": "
            + record.type(field).text()
            + " in "
            + octetsOfField
            + " holds "
            + FieldRange.of(record.type(field), width));
  }
}
