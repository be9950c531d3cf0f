// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads the numbers that scrapes are full of, up to the blank or line feed after them, in one pass
 * of eight digits a step; all others it hands to {@link NumberParser}.
 */
public final class PlainNumber {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int WHOLE_FEED = '.' << 8 | '0' << 16 | '\n' << 24;
  private static final int WHOLE_BLANK = '.' << 8 | '0' << 16 | ' ' << 24;
  private static final int NAN_FEED = 'N' | 'a' << 8 | 'N' << 16 | '\n' << 24;
  private static final int NAN_BLANK = 'N' | 'a' << 8 | 'N' << 16 | ' ' << 24;
  private static final long ZEROS = 0x3030303030303030L;
  private static final int REFUSED = -1;
  private static final int SAFE_DIGITS = 19;

  private static final long[] POWERS_OF_TEN = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000
  };

  private final NumberParser any;
  private double value;
  private long significand;

  public PlainNumber(NumberParser any) {
    this.any = any;
  }

  /** The number that was parsed last. */
  public double value() {
    return value;
  }

  /** The digits that were parsed last. */
  public long significand() {
    return significand;
  }

  /**
   * Parses a number before a blank or line feed.
   *
   * @param safe the last position where eight bytes can be read
   * @return the position after it, or -1 where there is none
   */
  public int parse(byte[] bytes, int start, int safe) {
    if (start > safe) {
      return REFUSED;
    }
    long eight = (long) LONG.get(bytes, start) ^ ZEROS;
    int bits = Long.numberOfTrailingZeros(others(eight)) & ~7;
    int end = start + (bits >>> 3);
    if (bits == 0 || bits == Long.SIZE || end > safe) {
      return parseOther(bytes, start, start, safe);
    }
    long digits = NumberParser.eightDigitValues(eight << (Long.SIZE - bits));
    byte behind = (byte) ((eight >>> bits) ^ '0');
    if (behind == '\n' || behind == ' ') {
      value = digits;
      return end;
    }
    significand = digits;
    return parseOther(bytes, start, end, safe);
  }

  /**
   * Parses a number that is not one to seven digits: it has a sign, more digits, a fraction, an
   * exponent, or is none.
   *
   * <p>This method is too big to be inlined, by intent: so {@link #parse} is, everywhere.
   *
   * @param known where digits end that are in the significand already, or where the number starts
   */
  private int parseOther(byte[] bytes, int start, int known, int safe) {
    int first = start;
    int at = known;
    int four = (int) INT.get(bytes, known);
    if (known > start) {
      // A whole number as clients write it whose numbers are all doubles.
      int behind = four << Byte.SIZE;
      if ((behind == WHOLE_FEED || behind == WHOLE_BLANK) && known + 2 <= safe) {
        value = significand;
        return known + 2;
      }
    } else {
      if ((four == NAN_FEED || four == NAN_BLANK) && start + 3 <= safe) {
        value = Double.NaN;
        return start + 3;
      }
      boolean negative = bytes[start] == '-';
      first = negative ? start + 1 : start;
      significand = 0;
      at = digits(bytes, first, safe);
      if (at > safe || at == first) {
        return parseAny(bytes, start, safe);
      }
      byte behind = bytes[at];
      if (behind == '\n' || behind == ' ') {
        if (at - first > SAFE_DIGITS - 1) {
          return parseAny(bytes, start, safe);
        }
        double magnitude = significand;
        value = negative ? -magnitude : magnitude;
        return at;
      }
    }
    int count = significand == 0 ? 0 : at - first;
    int exponent = 0;
    if (bytes[at] == '.') {
      int point = at;
      at = digits(bytes, point + 1, safe);
      exponent = point + 1 - at;
      count -= exponent;
      if (at > safe) {
        return REFUSED;
      }
    }
    if (count > SAFE_DIGITS) {
      return parseAny(bytes, start, safe);
    }
    if ((bytes[at] | 0x20) == 'e') {
      byte sign = bytes[at + 1];
      int tens = bytes[at + 2] - '0';
      int ones = bytes[at + 3] - '0';
      if ((sign != '-' && sign != '+') || tens < 0 || tens > 9 || ones < 0 || ones > 9) {
        return parseAny(bytes, start, safe);
      }
      int written = 10 * tens + ones;
      exponent += sign == '-' ? -written : written;
      at += 4;
    }
    if (bytes[at] != '\n' && bytes[at] != ' ') {
      return parseAny(bytes, start, safe);
    }
    double magnitude = NumberParser.round(significand, exponent);
    value = bytes[start] == '-' ? -magnitude : magnitude;
    return at;
  }

  /** Parses 1 to 18 digits; the position after them, or -1. */
  public int parseDigits(byte[] bytes, int start, int safe) {
    significand = 0;
    int end = digits(bytes, start, safe);
    return end == start || end > safe || end - start >= SAFE_DIGITS ? REFUSED : end;
  }

  /** Goes on with the significand; the position after the digits, or one that is not safe. */
  private int digits(byte[] bytes, int start, int safe) {
    if (start > safe) {
      return start;
    }
    long eight = (long) LONG.get(bytes, start) ^ ZEROS;
    long others = others(eight);
    return others != 0 ? lastDigits(eight, others, start) : moreDigits(bytes, eight, start, safe);
  }

  /** The same where the first eight bytes are digits. */
  private int moreDigits(byte[] bytes, long first, int start, int safe) {
    long eight = first;
    int at = start;
    while (true) {
      significand = significand * 100_000_000 + NumberParser.eightDigitValues(eight);
      at += Long.BYTES;
      if (at > safe) {
        return at;
      }
      eight = (long) LONG.get(bytes, at) ^ ZEROS;
      long others = others(eight);
      if (others != 0) {
        return lastDigits(eight, others, at);
      }
    }
  }

  private int lastDigits(long eight, long others, int at) {
    int bits = Long.numberOfTrailingZeros(others) & ~7;
    if (bits != 0) {
      // The bytes before become the digits' end, after leading zeros.
      long aligned = eight << (Long.SIZE - bits);
      significand =
          significand * POWERS_OF_TEN[bits >>> 3] + NumberParser.eightDigitValues(aligned);
    }
    return at + (bits >>> 3);
  }

  /** The high bit of each byte that is no digit's value. */
  private static long others(long eight) {
    return ((eight + 0x7676767676767676L) | eight) & 0x8080808080808080L;
  }

  private int parseAny(byte[] bytes, int start, int safe) {
    int end = start;
    while (end <= safe && bytes[end] != ' ' && bytes[end] != '\n') {
      end++;
    }
    if (end > safe || !any.parse(bytes, start, end)) {
      return REFUSED;
    }
    value = any.value();
    return end;
  }
}
