// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.print;

import dev.cnitelemetry.ipfix.internal.Quantity;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text in UTF-8 that grows octet by octet and is re-used.
 *
 * <p>Once it is as large as the longest line, writing into it allocates nothing. Not for use by
 * several threads at once.
 *
 * <pre>{@code
 * PrintBuffer line = new PrintBuffer();
 * line.quoted("a \"word\"").ascii("\n");
 * line.writeTo(System.out);
 * line.clear();
 * }</pre>
 */
public final class PrintBuffer {
  private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** As many as a number has that is not negative. */
  private static final int MOST_DIGITS = 19;

  private static final VarHandle TWO =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

  /** The two digits of each number below 100. */
  private static final short[] TWO_DIGITS = new short[100];

  /** By the number of bits, how many digits a number has, or the next one below. */
  private static final byte[] FEWEST_DIGITS = new byte[64];

  /** The least number of so many digits. */
  private static final long[] POWERS = new long[MOST_DIGITS + 1];

  static {
    for (int i = 0; i < TWO_DIGITS.length; i++) {
      TWO_DIGITS[i] = (short) (('0' + i / 10) << 8 | ('0' + i % 10));
    }
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      POWERS[digits] = digits == 1 ? 1 : POWERS[digits - 1] * 10;
    }
    for (int bits = 1; bits < FEWEST_DIGITS.length; bits++) {
      FEWEST_DIGITS[bits] = (byte) Long.toString(1L << (bits - 1)).length();
    }
  }

  private byte[] octets = new byte[1024];
  private int length;

  /** An empty buffer. */
  public PrintBuffer() {}

  private static int digits(long value) {
    int fewest = FEWEST_DIGITS[Long.SIZE - Long.numberOfLeadingZeros(value)];
    return fewest < MOST_DIGITS && value >= POWERS[fewest + 1] ? fewest + 1 : fewest;
  }

  /** The lower octets of characters, copied at once. */
  @SuppressWarnings("deprecation")
  private void copy(String text, int count) {
    text.getBytes(0, count, octets, length);
  }

  private void makeRoom(int more) {
    if (octets.length - length < more) {
      octets = Arrays.copyOf(octets, Math.max(octets.length * 2, length + more));
    }
  }

  /**
   * How many octets there are.
   *
   * @return 0 or more
   */
  public int length() {
    return length;
  }

  /**
   * Whether the buffer holds certain octets and nothing else. Allocates nothing.
   *
   * @param others the octets
   * @return whether they are the same
   */
  public boolean contentEquals(byte[] others) {
    return Arrays.equals(octets, 0, length, others, 0, others.length);
  }

  /**
   * What was written, as octets. Allocates.
   *
   * @return a new array
   */
  public byte[] toByteArray() {
    return Arrays.copyOf(octets, length);
  }

  /**
   * Empties the buffer.
   *
   * @return this
   */
  public PrintBuffer clear() {
    length = 0;
    return this;
  }

  /**
   * Cuts the buffer back to what it held.
   *
   * @param to a length it had before
   * @return this
   * @throws IndexOutOfBoundsException if it is shorter now
   */
  public PrintBuffer truncate(int to) {
    if (to < 0 || to > length) {
      throw new IndexOutOfBoundsException(
          "the buffer has " + Quantity.octets(length) + ", not " + to);
    }
    length = to;
    return this;
  }

  /**
   * Writes everything to a stream; the buffer keeps it.
   *
   * @param out the stream
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(octets, 0, length);
  }

  /**
   * Appends one octet.
   *
   * @param octet the octet
   * @return this
   */
  public PrintBuffer octet(int octet) {
    makeRoom(1);
    octets[length++] = (byte) octet;
    return this;
  }

  /**
   * Appends octets that are UTF-8 already.
   *
   * @param some the octets
   * @return this
   */
  public PrintBuffer raw(byte[] some) {
    makeRoom(some.length);
    System.arraycopy(some, 0, octets, length, some.length);
    length += some.length;
    return this;
  }

  /**
   * Appends a text of ASCII characters as it is.
   *
   * @param text the text
   * @return this
   */
  public PrintBuffer ascii(String text) {
    int count = text.length();
    makeRoom(count);
    copy(text, count);
    length += count;
    return this;
  }

  /**
   * Appends a number as unsigned.
   *
   * @param value the 64 bits
   * @return this
   */
  public PrintBuffer unsigned(long value) {
    if (value < 0) {
      long quotient = Long.divideUnsigned(value, 10);
      unsigned(quotient);
      return octet('0' + (int) (value - quotient * 10));
    }
    makeRoom(MOST_DIGITS);
    byte[] into = octets;
    if (value < 10) {
      into[length++] = (byte) ('0' + value);
      return this;
    }
    int digits = digits(value);
    int at = length + digits;
    length = at;
    long rest = value;
    for (; rest > Integer.MAX_VALUE; rest /= 100) {
      at -= 2;
      TWO.set(into, at, TWO_DIGITS[(int) (rest % 100)]);
    }
    int few = (int) rest;
    for (; few >= 100; few /= 100) {
      at -= 2;
      TWO.set(into, at, TWO_DIGITS[few % 100]);
    }
    if (few >= 10) {
      TWO.set(into, at - 2, TWO_DIGITS[few]);
    } else {
      into[at - 1] = (byte) ('0' + few);
    }
    return this;
  }

  /**
   * Appends a number as signed.
   *
   * @param value the number
   * @return this
   */
  public PrintBuffer signed(long value) {
    return value < 0 ? octet('-').unsigned(-value) : unsigned(value);
  }

  /**
   * Appends a number with leading zeros.
   *
   * @param value the number, not negative
   * @param digits how many digits there are to be
   * @return this
   */
  public PrintBuffer padded(long value, int digits) {
    makeRoom(digits);
    long rest = value;
    for (int at = length + digits - 1; at >= length; at--) {
      octets[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /**
   * Appends octets in hexadecimal digits.
   *
   * @param from the array
   * @param offset where they begin
   * @param count how many there are
   * @param separator what comes between two octets, or 0 for nothing
   * @return this
   */
  public PrintBuffer hexadecimal(byte[] from, int offset, int count, int separator) {
    for (int i = offset; i < offset + count; i++) {
      if (separator != 0 && i > offset) {
        octet(separator);
      }
      octet(HEXADECIMAL[(from[i] >> 4) & 0xF]).octet(HEXADECIMAL[from[i] & 0xF]);
    }
    return this;
  }

  /**
   * Appends a number in hexadecimal digits without leading zeros.
   *
   * @param value the number
   * @return this
   */
  public PrintBuffer hexadecimal(int value) {
    int digits = Math.max(1, (35 - Integer.numberOfLeadingZeros(value)) / 4);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      octet(HEXADECIMAL[(value >> shift) & 0xF]);
    }
    return this;
  }

  /**
   * Appends a text as a JSON string, quotes and all.
   *
   * @param text the text
   * @return this
   */
  public PrintBuffer quoted(String text) {
    return quoted(text, TextForm.JSON);
  }

  /**
   * Appends a text as a JSON string, quotes and all.
   *
   * @param text the text
   * @param form a form of JSON
   * @return this
   */
  public PrintBuffer quoted(String text, TextForm form) {
    return octet('"').text(text, form).octet('"');
  }

  /**
   * Appends a text, what a form does not allow escaped.
   *
   * @param text the text
   * @param form the form
   * @return this
   */
  public PrintBuffer text(String text, TextForm form) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        character(c, form);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        character(Character.toCodePoint(c, text.charAt(++i)), form);
      } else {
        character(Character.isSurrogate(c) ? 0xFFFD : c, form);
      }
    }
    return this;
  }

  /**
   * Appends a text in UTF-8, what a form does not allow escaped, malformed sequences replaced by
   * U+FFFD.
   *
   * @param from the array
   * @param offset where the text begins
   * @param count the octets it has
   * @param form the form
   * @return this
   */
  public PrintBuffer text(byte[] from, int offset, int count, TextForm form) {
    int end = offset + count;
    for (int at = offset; at < end; ) {
      int plain = form.plainOctets(from, at, end);
      if (plain > 0) {
        makeRoom(plain);
        System.arraycopy(from, at, octets, length, plain);
        length += plain;
        at += plain;
        continue;
      }
      if (from[at] >= 0) {
        character(from[at++], form);
        continue;
      }
      int width = sequence(from, at, end);
      if (width == 0) {
        String rest = new String(from, at, end - at, StandardCharsets.UTF_8);
        return text(rest, form);
      }
      character(codePoint(from, at, width), form);
      at += width;
    }
    return this;
  }

  /** How many octets the sequence at an index has, or 0 if it is malformed. */
  private static int sequence(byte[] from, int at, int end) {
    int first = from[at] & 0xFF;
    int width =
        first >= 0xC2 && first < 0xE0 ? 2 : first >> 4 == 0xE ? 3 : first >> 3 == 0x1E ? 4 : 0;
    if (width == 0 || end - at < width) {
      return 0;
    }
    for (int i = at + 1; i < at + width; i++) {
      if ((from[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int point = codePoint(from, at, width);
    boolean shortest = width == 2 || (width == 3 ? point >= 0x800 : point >= 0x10000);
    return shortest && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF) ? width : 0;
  }

  private static int codePoint(byte[] from, int at, int width) {
    int point = from[at] & (0xFF >> (width + 1));
    for (int i = at + 1; i < at + width; i++) {
      point = (point << 6) | (from[i] & 0x3F);
    }
    return point;
  }

  private void character(int point, TextForm form) {
    if (point < 0x80 ? form.escapes(point) : form.escapesBeyondAscii(point)) {
      escaped(point);
    } else if (point < 0x80) {
      octet(point);
    } else if (point < 0x800) {
      octet(0xC0 | (point >> 6)).octet(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
      octet(0xE0 | (point >> 12)).octet(0x80 | ((point >> 6) & 0x3F)).octet(0x80 | (point & 0x3F));
    } else {
      octet(0xF0 | (point >> 18)).octet(0x80 | ((point >> 12) & 0x3F));
      octet(0x80 | ((point >> 6) & 0x3F)).octet(0x80 | (point & 0x3F));
    }
  }

  private void escaped(int point) {
    octet('\\');
    switch (point) {
      case '"', '\\' -> octet(point);
      case '\b' -> octet('b');
      case '\f' -> octet('f');
      case '\n' -> octet('n');
      case '\r' -> octet('r');
      case '\t' -> octet('t');
      default -> {
        octet('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
          octet(HEXADECIMAL[(point >> shift) & 0xF]);
        }
      }
    }
  }

  /**
   * What was written. Allocates.
   *
   * @return a new string
   */
  @Override
  public String toString() {
    return new String(octets, 0, length, StandardCharsets.UTF_8);
  }
}
