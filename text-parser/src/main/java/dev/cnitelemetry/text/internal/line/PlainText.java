// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.internal.bytes.Utf8;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Scans names and texts in quotes, eight bytes at a time. What it refuses is left to {@link
 * LineParser}.
 *
 * <p>Positions are looked at up to {@code safe}, from where eight bytes can be read.
 */
final class PlainText {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final int REFUSED = -1;

  /** Whether the text that was scanned last has escapes. */
  boolean escaped;

  /**
   * Whether a text since this was set to false has a NUL: exemplars and quoted names must not,
   * values of labels may.
   */
  boolean nul;

  /** The position after a bare metric name, the bytes before a position being known. */
  static int nameEnd(byte[] bytes, int from, int safe) {
    int at = from;
    while (at <= safe) {
      long others = others((long) LONG.get(bytes, at), 0x4545454545454545L);
      if (others != 0) {
        return at + firstByte(others);
      }
      at += Long.BYTES;
    }
    return at;
  }

  /** The position after a bare label name, or -1 where none is. */
  static int labelNameEnd(byte[] bytes, int start, int safe) {
    if (!LineParser.isLabelStart(bytes[start])) {
      return REFUSED;
    }
    int at = start;
    while (at <= safe) {
      long others = others((long) LONG.get(bytes, at), 0x4646464646464646L);
      if (others != 0) {
        return at + firstByte(others);
      }
      at += Long.BYTES;
    }
    return at;
  }

  /**
   * The high bit of each byte that is no letter, digit or underscore.
   *
   * @param afterDigits in each byte, 0x80 less the character after the last that counts as a digit
   */
  private static long others(long eight, long afterDigits) {
    long low = eight & ~HIGH_BITS;
    long folded = low | 0x2020202020202020L;
    long letters = (folded + 0x1f1f1f1f1f1f1f1fL) & ~(folded + 0x0505050505050505L);
    long digits = (low + 0x5050505050505050L) & ~(low + afterDigits);
    long underscores = HIGH_BITS - (low ^ 0x5f5f5f5f5f5f5f5fL);
    return (~(letters | digits | underscores) | eight) & HIGH_BITS;
  }

  /**
   * The position of the quotes that end a text, or -1 where it is not one.
   *
   * @param start where the text starts
   * @param from from where on it has to be looked at: what is before is the beginning of a text
   *     that was scanned, and has no escapes
   */
  int closingQuotes(byte[] bytes, int start, int from, int safe) {
    escaped = false;
    if (from > start && bytes[from - 1] < 0) {
      return closingQuotesOfAny(bytes, characterStart(bytes, start, from), safe);
    }
    int at = from;
    if (at > safe) {
      return REFUSED;
    }
    long special = special((long) LONG.get(bytes, at));
    int found = special != 0 ? at + firstByte(special) : firstSpecial(bytes, at + Long.BYTES, safe);
    if (found > safe) {
      return REFUSED;
    }
    return bytes[found] == '"' ? found : closingQuotesOfAny(bytes, found, safe);
  }

  /**
   * The position of the first byte of a text that is not of the plainest, which may be the closing
   * quotes, or one after the last position, from where sixteen bytes can be read.
   */
  static int quotes(byte[] bytes, int start, int last) {
    if (start > last) {
      return start;
    }
    long special = special((long) LONG.get(bytes, start));
    long more = special((long) LONG.get(bytes, start + Long.BYTES));
    if ((special | more) != 0) {
      return start + (special != 0 ? firstByte(special) : Long.BYTES + firstByte(more));
    }
    return firstSpecial(bytes, start + 2 * Long.BYTES, last);
  }

  /** Where the character begins that the byte before a position belongs to. */
  private static int characterStart(byte[] bytes, int start, int from) {
    int at = from - 1;
    while (at > start && (bytes[at] & 0xc0) == 0x80) {
      at--;
    }
    return at;
  }

  /** The position of the first byte that {@link #special} tells, or one that is not safe. */
  private static int firstSpecial(byte[] bytes, int from, int safe) {
    for (int at = from; at <= safe; at += Long.BYTES) {
      long special = special((long) LONG.get(bytes, at));
      if (special != 0) {
        return at + firstByte(special);
      }
    }
    return safe + 1;
  }

  /** The high bit of the first quotes, backslash, control character, or byte beyond ASCII. */
  static long special(long eight) {
    // With this bit turned, quotes and control characters are all that is below 0x21. Only a byte
    // that is told borrows from the next one, so the first is always right.
    long turned = eight ^ 0x0202020202020202L;
    long backslash = eight ^ 0x5c5c5c5c5c5c5c5cL;
    long special = (turned - 0x2121212121212121L) | (backslash - ONES) | eight;
    return special & HIGH_BITS;
  }

  /** The position of the next line feed, or one that is not safe. */
  static int feed(byte[] bytes, int from, int safe) {
    for (int at = from; at <= safe; at += Long.BYTES) {
      long others = (long) LONG.get(bytes, at) ^ 0x0a0a0a0a0a0a0a0aL;
      long found = (others - ONES) & ~others & HIGH_BITS;
      if (found != 0) {
        return at + firstByte(found);
      }
    }
    return safe + 1;
  }

  private static int firstByte(long highBits) {
    return Long.numberOfTrailingZeros(highBits) >>> 3;
  }

  /** The same for texts with escapes, control characters or more than ASCII. */
  private int closingQuotesOfAny(byte[] bytes, int from, int safe) {
    int at = from;
    while (at <= safe) {
      byte b = bytes[at];
      if (b == '"') {
        return at;
      }
      if (b < 0) {
        at = skipBeyondAscii(bytes, at, safe);
        if (at < 0) {
          return REFUSED;
        }
      } else if (b == '\\') {
        escaped = true;
        byte next = bytes[at + 1];
        nul |= next == 0;
        if (next == '\n') {
          return REFUSED;
        }
        at += next >= 0 ? 2 : 1;
      } else {
        if (b == '\n') {
          return REFUSED;
        }
        nul |= b == 0;
        at++;
      }
      if (at <= safe) {
        long special = special((long) LONG.get(bytes, at));
        at = special != 0 ? at + firstByte(special) : firstSpecial(bytes, at + Long.BYTES, safe);
      }
    }
    return REFUSED;
  }

  /** The position after characters that are not ASCII, or -1 where one is not well-formed. */
  static int skipBeyondAscii(byte[] bytes, int from, int safe) {
    int at = from;
    do {
      int length = Utf8.lengthBeyondAscii((int) INT.get(bytes, at));
      if (length == 0) {
        return REFUSED;
      }
      at += length;
    } while (at <= safe && bytes[at] < 0);
    return at;
  }
}
