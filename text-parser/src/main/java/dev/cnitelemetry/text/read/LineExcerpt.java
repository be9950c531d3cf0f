// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import dev.cnitelemetry.text.internal.bytes.Utf8;

/** The part of a line that a message shows: at most 80 bytes, safe for any terminal. */
final class LineExcerpt {
  static final int GREATEST_LENGTH = 80;

  private static final String CUT = "...";
  private static final int BEFORE_ERROR = 40;

  private LineExcerpt() {}

  /**
   * Shows a line around a position.
   *
   * @return UTF-8 of at most 80 bytes, control and format characters and bytes that are not UTF-8
   *     escaped as in {@code \x1b}; three points stand where the line was cut
   */
  static String of(byte[] line, int start, int end, int position) {
    StringBuilder text = new StringBuilder();
    int at = start;
    int room = GREATEST_LENGTH;
    if (position - start > GREATEST_LENGTH - BEFORE_ERROR / 2) {
      at = position - BEFORE_ERROR;
      while (at < position && (line[at] & 0xc0) == 0x80) {
        at++;
      }
      text.append(CUT);
      room -= CUT.length();
    }
    while (at < end) {
      int size = size(line, at, end);
      if (size > room - CUT.length() && !fits(line, at, end, room)) {
        return text.append(CUT).toString();
      }
      int length = Math.max(1, Utf8.sequenceLength(line, at, end));
      append(text, line, at, length, isPlain(line, at, end));
      room -= size;
      at += length;
    }
    return text.toString();
  }

  /** How many bytes the character at a position takes. */
  private static int size(byte[] line, int at, int end) {
    int length = Math.max(1, Utf8.sequenceLength(line, at, end));
    return isPlain(line, at, end) ? length : 4 * length;
  }

  private static boolean fits(byte[] line, int from, int end, int room) {
    int left = room;
    int at = from;
    while (at < end && left >= 0) {
      left -= size(line, at, end);
      at += Math.max(1, Utf8.sequenceLength(line, at, end));
    }
    return left >= 0;
  }

  private static boolean isPlain(byte[] line, int at, int end) {
    int length = Utf8.sequenceLength(line, at, end);
    return switch (length) {
      case 0 -> false;
      case 1 -> line[at] >= ' ' && line[at] != 0x7f;
      default ->
          switch (Character.getType(codePoint(line, at, length))) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR,
                Character.PRIVATE_USE,
                Character.UNASSIGNED ->
                false;
            default -> true;
          };
    };
  }

  private static void append(StringBuilder text, byte[] line, int at, int length, boolean plain) {
    if (plain) {
      text.appendCodePoint(codePoint(line, at, length));
      return;
    }
    for (int i = 0; i < length; i++) {
      int b = line[at + i] & 0xff;
      text.append("\\x").append(Character.forDigit(b >> 4, 16));
      text.append(Character.forDigit(b & 15, 16));
    }
  }

  private static int codePoint(byte[] line, int at, int length) {
    int bits = length == 1 ? line[at] : line[at] & (0x7f >> length);
    for (int i = 1; i < length; i++) {
      bits = (bits << 6) | (line[at + i] & 0x3f);
    }
    return bits;
  }
}
