// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Numbers, durations and texts as Go reads them.
 *
 * <p>Source: golang/go@go1.26:src/strconv; prometheus/common@v0.72.1:model/time.go;
 * prometheus/prometheus@v3.16.0:util/strutil/quote.go.
 */
final class Literals {

  private static final Pattern INTEGER =
      Pattern.compile("0[xX](?:_?[0-9a-fA-F]+)+|0(?:_?[0-7]+)*|[1-9][0-9]*(?:_[0-9]+)*");
  private static final Pattern DECIMAL =
      Pattern.compile("(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private static final String[] UNITS = {"y", "w", "d", "h", "m", "s", "ms"};
  private static final long[] NANOSECONDS = {
    365L * 24 * 3_600_000_000_000L,
    7L * 24 * 3_600_000_000_000L,
    24L * 3_600_000_000_000L,
    3_600_000_000_000L,
    60_000_000_000L,
    1_000_000_000L,
    1_000_000L
  };

  private Literals() {}

  /** A number; empty if it is none or beyond what a double holds. */
  static OptionalDouble number(String text) {
    if (isPlainInteger(text)) {
      return OptionalDouble.of((double) Long.parseLong(text));
    }
    if (text.equalsIgnoreCase("inf")) {
      return OptionalDouble.of(Double.POSITIVE_INFINITY);
    }
    if (text.equalsIgnoreCase("nan")) {
      return OptionalDouble.of(Double.NaN);
    }
    if (INTEGER.matcher(text).matches()) {
      BigInteger whole = integer(text);
      if (whole.compareTo(MOST) <= 0) {
        return OptionalDouble.of(whole.doubleValue());
      }
      if (text.length() > 1 && Character.toLowerCase(text.charAt(1)) == 'x') {
        return OptionalDouble.empty();
      }
    }
    String digits = text;
    if (text.indexOf('_') >= 0) {
      if (!isWellSeparated(text)) {
        return OptionalDouble.empty();
      }
      digits = text.replace("_", "");
    }
    if (!DECIMAL.matcher(digits).matches()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(digits);
    return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static boolean isPlainInteger(String text) {
    if (text.isEmpty() || text.length() > 18 || (text.charAt(0) == '0' && text.length() > 1)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static BigInteger integer(String text) {
    String digits = text.replace("_", "");
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      return Character.toLowerCase(digits.charAt(1)) == 'x'
          ? new BigInteger(digits.substring(2), 16)
          : new BigInteger(digits, 8);
    }
    return new BigInteger(digits);
  }

  /** An underscore is between digits. */
  private static boolean isWellSeparated(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '_'
          && (i == 0
              || i == text.length() - 1
              || !Character.isDigit(text.charAt(i - 1))
              || !Character.isDigit(text.charAt(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  /** A duration in nanoseconds; empty if it is none or beyond 292 years. */
  static OptionalLong duration(String text) {
    int index = 0;
    int lastUnit = -1;
    long sum = 0;
    while (index < text.length()) {
      int digits = index;
      while (index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
        index++;
      }
      if (index == digits) {
        return OptionalLong.empty();
      }
      String number = text.substring(digits, index);
      int unit = index;
      while (index < text.length() && (text.charAt(index) < '0' || text.charAt(index) > '9')) {
        index++;
      }
      int which = Arrays.asList(UNITS).indexOf(text.substring(unit, index));
      if (which <= lastUnit) {
        return OptionalLong.empty();
      }
      lastUnit = which;
      try {
        sum = Math.addExact(sum, Math.multiplyExact(Long.parseLong(number), NANOSECONDS[which]));
      } catch (ArithmeticException | NumberFormatException e) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(sum);
  }

  /**
   * What a text in quotes stands for. Bytes that are no UTF-8 become unpaired surrogates.
   *
   * @param text with its quotes, as the lexer let it through
   */
  static String unquote(String text) {
    String inner = text.substring(1, text.length() - 1);
    if (text.charAt(0) == '`' || inner.indexOf('\\') < 0) {
      return inner;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(inner.length());
    for (int i = 0; i < inner.length(); ) {
      int c = inner.codePointAt(i);
      i += Character.charCount(c);
      if (c != '\\') {
        write(c, bytes);
        continue;
      }
      char kind = inner.charAt(i++);
      switch (kind) {
        case 'a' -> bytes.write(0x07);
        case 'b' -> bytes.write('\b');
        case 'f' -> bytes.write('\f');
        case 'n' -> bytes.write('\n');
        case 'r' -> bytes.write('\r');
        case 't' -> bytes.write('\t');
        case 'v' -> bytes.write(0x0b);
        case 'x' -> {
          bytes.write(Integer.parseInt(inner, i, i + 2, 16));
          i += 2;
        }
        case 'u' -> {
          write(Integer.parseInt(inner, i, i + 4, 16), bytes);
          i += 4;
        }
        case 'U' -> {
          write(Integer.parseInt(inner, i, i + 8, 16), bytes);
          i += 8;
        }
        case '0', '1', '2', '3', '4', '5', '6', '7' -> {
          bytes.write(Integer.parseInt(inner, i - 1, i + 2, 8));
          i += 2;
        }
        default -> bytes.write(kind);
      }
    }
    return decode(bytes.toByteArray());
  }

  private static void write(int codePoint, ByteArrayOutputStream bytes) {
    byte[] encoded = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
    bytes.write(encoded, 0, encoded.length);
  }

  private static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; ) {
      int length = sequence(bytes, i);
      if (length == 0) {
        text.append((char) (0xdc00 + (bytes[i++] & 0xff)));
      } else {
        text.append(new String(bytes, i, length, StandardCharsets.UTF_8));
        i += length;
      }
    }
    return text.toString();
  }

  /** How many bytes the character at an index has; 0 if it is no UTF-8. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) {
      return 0;
    }
    int second = bytes[at + 1] & 0xff;
    int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
