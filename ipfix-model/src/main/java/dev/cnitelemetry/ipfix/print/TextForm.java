// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.print;

/**
 * What is escaped in a text.
 *
 * <p>No form but {@link #GO_JSON_VALUE} and {@link #VERBATIM} lets a control character through, nor
 * one that turns the direction of what follows: a sender's text cannot move the cursor of a
 * terminal.
 */
public enum TextForm {
  /** A JSON string. */
  JSON("\"\\"),
  /**
   * A JSON string as Go's encoder writes it: with {@code <}, {@code >} and {@code &} escaped too.
   */
  GO_JSON("\"\\<>&"),
  /**
   * A JSON string octet by octet as Go's encoder writes it, for values that go on the wire: beyond
   * ASCII it escapes U+2028 and U+2029 alone, and of ASCII not the octet 0x7F.
   */
  GO_JSON_VALUE("\"\\<>&"),
  /** Plain text for people. */
  PLAIN(""),
  /** Text as it is, for files and for forms that escape in their own way: nothing is escaped. */
  VERBATIM("");

  @SuppressWarnings("ImmutableEnumChecker") // written by the constructor alone
  private final boolean[] escaped = new boolean[0x80];

  TextForm(String besides) {
    for (int ascii = 0; ascii < escaped.length; ascii++) {
      boolean control = ascii < ' ' || ascii == 0x7F;
      escaped[ascii] = (control && !name().equals("VERBATIM")) || besides.indexOf(ascii) >= 0;
    }
  }

  boolean escapes(int ascii) {
    return escaped[ascii] && (ascii != 0x7F || this != GO_JSON_VALUE);
  }

  /** How many octets from an index on are ASCII characters that stay as they are. */
  int plainOctets(byte[] from, int at, int end) {
    boolean[] special = escaped;
    int next = at;
    while (next < end && from[next] >= 0 && !special[from[next]]) {
      next++;
    }
    return next - at;
  }

  boolean escapesBeyondAscii(int point) {
    if (this == GO_JSON_VALUE) {
      return point == 0x2028 || point == 0x2029;
    }
    if (this == VERBATIM) {
      return false;
    }
    return point < 0xA0
        || (point >= 0x200E && point <= 0x200F)
        || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}
