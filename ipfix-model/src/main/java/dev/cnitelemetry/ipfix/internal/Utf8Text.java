// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

/** Text as the octets of UTF-8, without allocation. */
public final class Utf8Text {
  private Utf8Text() {}

  /** How many octets a text has, or the complement of the index of a surrogate without its pair. */
  public static int length(CharSequence text) {
    int octets = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      if (!Character.isSurrogate(c)) {
        octets += c < 0x800 ? 1 : 2;
      } else if (pairs(text, i)) {
        octets += 2;
        i++;
      } else {
        return ~i;
      }
    }
    return octets;
  }

  private static boolean pairs(CharSequence text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1));
  }

  /** Writes a text that has a {@link #length}. */
  public static void write(CharSequence text, byte[] into, int offset) {
    int at = offset;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        into[at++] = (byte) c;
      } else if (c < 0x800) {
        into[at++] = (byte) (0xC0 | (c >> 6));
        into[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        into[at++] = (byte) (0xE0 | (c >> 12));
        into[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        into[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        int code = Character.toCodePoint(c, text.charAt(++i));
        into[at++] = (byte) (0xF0 | (code >> 18));
        into[at++] = (byte) (0x80 | ((code >> 12) & 0x3F));
        into[at++] = (byte) (0x80 | ((code >> 6) & 0x3F));
        into[at++] = (byte) (0x80 | (code & 0x3F));
      }
    }
  }
}
