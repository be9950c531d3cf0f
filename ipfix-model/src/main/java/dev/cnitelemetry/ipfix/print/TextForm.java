// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.print;

import dev.cnitelemetry.ipfix.internal.Octets;

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

  /** Each character that is escaped and no control, eight times. */
  @SuppressWarnings("ImmutableEnumChecker") // written by the constructor alone
  private final long[] besides;

  private final boolean controls;

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHEST = 0x8080_8080_8080_8080L;

  TextForm(String besides) {
    controls = !name().equals("VERBATIM");
    this.besides =
        besides.chars().mapToLong(character -> character * 0x0101_0101_0101_0101L).toArray();
    for (int ascii = 0; ascii < escaped.length; ascii++) {
      boolean control = ascii < ' ' || ascii == 0x7F;
      escaped[ascii] = (control && controls) || besides.indexOf(ascii) >= 0;
    }
  }

  boolean escapes(int ascii) {
    return escaped[ascii] && (ascii != 0x7F || this != GO_JSON_VALUE);
  }

  /** How many octets from an index on are ASCII characters that stay as they are. */
  int plainOctets(byte[] from, int at, int end) {
    boolean[] special = escaped;
    int next = at;
    while (next + Long.BYTES <= end && !hasSpecial(Octets.signed64(from, next))) {
      next += Long.BYTES;
    }
    while (next < end && from[next] >= 0 && !special[from[next]]) {
      next++;
    }
    return next - at;
  }

  /** Whether any of eight octets is not ASCII, or is escaped. */
  private boolean hasSpecial(long eight) {
    long found = eight;
    if (controls) {
      // Below a blank: subtracting one borrows; 0x7F is the only one that adding one carries.
      found |= (eight - 0x20 * ONES) | (eight + ONES);
    }
    for (long character : besides) {
      found |= (eight ^ character) - ONES;
    }
    return (found & HIGHEST) != 0;
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
