// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.text.ByteSlice;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The bytes of one line, and what expfmt takes for a blank, a token, a name or a number there.
 * Positions are indices of the array; after the last byte there is a line feed.
 */
final class ExpfmtLine {

  private static final Pattern FLOAT =
      Pattern.compile(
          "[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?|[-+]?inf(?:inity)?|nan",
          Pattern.CASE_INSENSITIVE);

  private byte[] body = {};
  private int start;
  private int end;

  /** Goes on to a line; its bytes are not kept. */
  void wrap(ByteSlice text) {
    body = text.array();
    start = text.offset();
    end = start + text.length();
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The byte at a position, or a line feed after the end. */
  int byteAt(int at) {
    return at < end ? body[at] : '\n';
  }

  boolean isBlank(int at) {
    return body[at] == ' ' || body[at] == '\t';
  }

  /** The position of the next byte that is no blank, or the end. */
  int skipBlanks(int from) {
    int at = from;
    while (at < end && isBlank(at)) {
      at++;
    }
    return at;
  }

  /** The position of the next blank, or the end. */
  int skipToken(int from) {
    int at = from;
    while (at < end && !isBlank(at)) {
      at++;
    }
    return at;
  }

  /** Where a name without quotes ends. */
  int plainNameEnd(int from) {
    int at = from;
    while (isNameByte(byteAt(at), false, at == from) && body[at] != '"') {
      at++;
    }
    return at;
  }

  static boolean isNameByte(int b, boolean metric, boolean first) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || b == '_'
        || b == '"'
        || (b == ':' && metric)
        || (b >= '0' && b <= '9' && !first);
  }

  /** Whether these bytes are at a position, and the line goes on after them. */
  boolean has(byte[] bytes, int at) {
    int length = bytes.length;
    return at + length < end && Arrays.equals(body, at, at + length, bytes, 0, length);
  }

  byte[] bytes(int from, int to) {
    return Arrays.copyOfRange(body, from, to);
  }

  /** Whether a range has this text. */
  boolean is(int from, int to, String word) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (body[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String text(int from, int to) {
    return new String(body, from, Math.max(0, to - from), StandardCharsets.UTF_8);
  }

  /** The number of the character at a position, from 1 on. */
  long column(int position) {
    return 1L + text(start, position).codePointCount(0, text(start, position).length());
  }

  /** Digits with a point at most, which most bounds are. */
  boolean isPlainNumber(int from, int to) {
    int digits = 0;
    for (int at = from; at < to; at++) {
      if (body[at] >= '0' && body[at] <= '9') {
        digits++;
      } else if (body[at] != '.') {
        return false;
      }
    }
    return digits > 0 && digits < 300 && to - from <= digits + 1;
  }

  /** The number that a text is, as Go's strconv reads it; not a number where it is none. */
  static double number(String text) {
    return FLOAT.matcher(text).matches() ? parse(text) : Double.NaN;
  }

  private static double parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("inf")) {
      return lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return lower.equals("nan") ? Double.NaN : Double.parseDouble(lower);
  }
}
