// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.print;

import dev.cnitelemetry.ipfix.CodedElement;
import dev.cnitelemetry.ipfix.CodedValue;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.internal.Times;
import java.math.BigInteger;
import java.time.Instant;

/**
 * The value of a field as text: numbers as numbers, addresses and text as text, times as RFC 3339,
 * octets in hexadecimal digits. What cannot be read as its type is its octets in hexadecimal
 * digits, too.
 *
 * <p>Stateless. Source: RFC 7373 for the notations of addresses and times.
 *
 * <pre>{@code
 * PrintBuffer line = new PrintBuffer();
 * FieldText.write(AntreaElements.FLOW_TYPE, new byte[] {2}, 0, 1, FieldForm.PLAIN, line);
 * line.toString(); // 2 (Inter-Node)
 * }</pre>
 */
public final class FieldText {
  private FieldText() {}

  /**
   * Whether octets can be read as the type of an element. Allocates nothing.
   *
   * @param element the element
   * @param octets the array
   * @param offset where the value begins
   * @param length the octets it has
   * @return false for a length the type does not have, or a value it does not allow
   */
  public static boolean isReadable(
      InformationElement element, byte[] octets, int offset, int length) {
    return switch (element.dataType()) {
      case UNSIGNED8, UNSIGNED16, UNSIGNED32, UNSIGNED64, SIGNED8, SIGNED16, SIGNED32, SIGNED64 ->
          length >= 1 && length <= 8;
      case UNSIGNED256 -> length >= 1 && length <= 32;
      case FLOAT32, FLOAT64 -> length == 4 || length == 8;
      case BOOLEAN -> length == 1 && (octets[offset] == 1 || octets[offset] == 2);
      case MAC_ADDRESS, IPV4_ADDRESS, IPV6_ADDRESS -> length == element.dataType().octets();
      case DATE_TIME_SECONDS,
          DATE_TIME_MILLISECONDS,
          DATE_TIME_MICROSECONDS,
          DATE_TIME_NANOSECONDS ->
          Times.readable(element.dataType(), length)
              && isInstant(Times.epochSecond(element.dataType(), octets, offset, length), element);
      default -> true;
    };
  }

  private static boolean isInstant(long second, InformationElement element) {
    boolean wraps = second < 0 && element.dataType() == DataType.DATE_TIME_SECONDS;
    return !wraps && second <= Instant.MAX.getEpochSecond();
  }

  /**
   * Writes the value that octets are. A list is written as its octets: whoever opens lists writes
   * their members.
   *
   * @param element the element
   * @param octets the array
   * @param offset where the value begins
   * @param length the octets it has; of a text, without those that fill a field up
   * @param form the form
   * @param out what to write to
   */
  public static void write(
      InformationElement element,
      byte[] octets,
      int offset,
      int length,
      FieldForm form,
      PrintBuffer out) {
    if (element instanceof StringElement) {
      quote(form, out);
      out.text(octets, offset, length, form.text());
      quote(form, out);
    } else if (isReadable(element, octets, offset, length)) {
      readable(element, octets, offset, length, form, out);
    } else {
      octets(octets, offset, length, 0, form, out);
    }
  }

  private static void readable(
      InformationElement element,
      byte[] octets,
      int offset,
      int length,
      FieldForm form,
      PrintBuffer out) {
    DataType type = element.dataType();
    switch (type) {
      case UNSIGNED8, UNSIGNED16, UNSIGNED32, UNSIGNED64 ->
          whole(element, Octets.unsigned(octets, offset, length), form, out);
      case SIGNED8, SIGNED16, SIGNED32, SIGNED64 ->
          whole(element, Octets.signed(octets, offset, length), form, out);
      case IPV4_ADDRESS, IPV6_ADDRESS -> {
        quote(form, out);
        if (length == 4) {
          ipv4(octets, offset, out);
        } else {
          ipv6(octets, offset, out);
        }
        quote(form, out);
      }
      case DATE_TIME_MILLISECONDS -> {
        if (form.timesAsNumbers()) {
          out.unsigned(Octets.signed64(octets, offset));
        } else {
          time(type, octets, offset, length, form, out);
        }
      }
      case DATE_TIME_SECONDS, DATE_TIME_MICROSECONDS, DATE_TIME_NANOSECONDS ->
          time(type, octets, offset, length, form, out);
      case BOOLEAN -> out.ascii(octets[offset] == 1 ? "true" : "false");
      case FLOAT32, FLOAT64 -> {
        double value =
            length == 4
                ? Float.intBitsToFloat(Octets.signed32(octets, offset))
                : Double.longBitsToDouble(Octets.signed64(octets, offset));
        floating(value, form, out);
      }
      case UNSIGNED256 -> out.ascii(new BigInteger(1, octets, offset, length).toString());
      case MAC_ADDRESS -> octets(octets, offset, length, ':', form, out);
      default -> octets(octets, offset, length, 0, form, out);
    }
  }

  private static void whole(
      InformationElement element, long value, FieldForm form, PrintBuffer out) {
    if (element instanceof IntegerElement integer) {
      integer(integer, value, form, out);
    }
  }

  private static void time(
      DataType type, byte[] octets, int offset, int length, FieldForm form, PrintBuffer out) {
    time(
        type,
        Times.epochSecond(type, octets, offset, length),
        Times.nanoOfSecond(type, octets, offset),
        form,
        out);
  }

  /**
   * Writes a whole number.
   *
   * @param element its element
   * @param value the number, of an unsigned element all 64 bits
   * @param form the form
   * @param out what to write to
   */
  public static void integer(IntegerElement element, long value, FieldForm form, PrintBuffer out) {
    if (element.isSigned()) {
      out.signed(value);
    } else {
      out.unsigned(value);
    }
    if (form.names() && element instanceof CodedElement<?> coded) {
      CodedValue named = coded.valueOf(value);
      if (named.number() >= 0) {
        out.ascii(" (").text(named.text(), form.text()).octet(')');
      }
    }
  }

  /**
   * Writes a floating-point number; one that is none is text.
   *
   * @param value the number
   * @param form the form
   * @param out what to write to
   */
  public static void floating(double value, FieldForm form, PrintBuffer out) {
    boolean number = Double.isFinite(value);
    if (!number && form.timesAsNumbers()) {
      out.ascii("null");
      return;
    }
    if (!number) {
      quote(form, out);
    }
    out.ascii(Double.toString(value));
    if (!number) {
      quote(form, out);
    }
  }

  /**
   * Writes a text.
   *
   * @param text the text
   * @param form the form
   * @param out what to write to
   */
  public static void text(String text, FieldForm form, PrintBuffer out) {
    quote(form, out);
    out.text(text, form.text());
    quote(form, out);
  }

  /**
   * Writes a point in time.
   *
   * @param type the type of its element
   * @param second seconds since 1970-01-01T00:00:00Z
   * @param nano nanoseconds of the second
   * @param form the form
   * @param out what to write to
   */
  public static void time(DataType type, long second, int nano, FieldForm form, PrintBuffer out) {
    if (form.timesAsNumbers() && type == DataType.DATE_TIME_SECONDS) {
      out.unsigned(second);
    } else if (form.timesAsNumbers() && type == DataType.DATE_TIME_MILLISECONDS) {
      out.unsigned(second * 1000 + nano / 1_000_000);
    } else {
      quote(form, out);
      TimeText.write(second, nano, out);
      quote(form, out);
    }
  }

  private static void octets(
      byte[] octets, int offset, int length, int separator, FieldForm form, PrintBuffer out) {
    quote(form, out);
    out.hexadecimal(octets, offset, length, separator);
    quote(form, out);
  }

  private static void quote(FieldForm form, PrintBuffer out) {
    if (form.isQuoted()) {
      out.octet('"');
    }
  }

  private static void ipv4(byte[] octets, int offset, PrintBuffer out) {
    for (int i = 0; i < 4; i++) {
      if (i > 0) {
        out.octet('.');
      }
      out.unsigned(octets[offset + i] & 0xFF);
    }
  }

  /** RFC 5952. */
  private static void ipv6(byte[] octets, int offset, PrintBuffer out) {
    if (Octets.signed64(octets, offset) == 0 && Octets.unsigned32(octets, offset + 8) == 0xFFFF) {
      out.ascii("::ffff:");
      ipv4(octets, offset + 12, out);
      return;
    }
    int gapAt = -1;
    int gapLength = 1;
    for (int group = 0; group < 8; group++) {
      int zeros = 0;
      while (group + zeros < 8 && Octets.unsigned16(octets, offset + 2 * (group + zeros)) == 0) {
        zeros++;
      }
      if (zeros > gapLength) {
        gapAt = group;
        gapLength = zeros;
      }
      group += Math.max(0, zeros - 1);
    }
    boolean separated = true;
    for (int group = 0; group < 8; group++) {
      if (group == gapAt) {
        out.ascii("::");
        separated = true;
        group += gapLength - 1;
        continue;
      }
      if (!separated) {
        out.octet(':');
      }
      out.hexadecimal(Octets.unsigned16(octets, offset + 2 * group));
      separated = false;
    }
  }
}
