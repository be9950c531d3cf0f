// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Writes doubles as the shortest decimal text that reads back as the same double, into a byte array
 * and without allocating.
 *
 * <p>The digits are found as described by Raffaello Giulietti, "The Schubfach way to render
 * doubles" (2021). Among the shortest candidates the one closest to the double is taken. Integers
 * below 2^53, which is what most samples are, skip the search: their own digits are the shortest.
 *
 * <p>Three spellings of the same digits are known; all read back the same bits, but for the sign of
 * negative zero, which only Java's spelling keeps, and the payload of a NaN.
 *
 * <p>All methods write at most {@value #MAXIMUM_LENGTH} bytes from the given offset and return the
 * index after the last one. Bytes up to {@code offset + MAXIMUM_LENGTH} may be overwritten even
 * when the text is shorter.
 */
public final class DoubleText {
  /** The most bytes one number takes, and the room every method wants after its offset. */
  public static final int MAXIMUM_LENGTH = 26;

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** No double has more digits in its shortest text. */
  private static final int MOST_DIGITS = 17;

  private static final long EIGHT_DIGITS = 100_000_000;

  /** Eight times the digit 0. */
  private static final long ZEROS = 0x3030_3030_3030_3030L;

  private static final long[] POWERS = new long[19];

  static {
    long power = 1;
    for (int i = 0; i < POWERS.length; i++, power *= 10) {
      POWERS[i] = power;
    }
  }

  private static final int SIGNIFICAND_BITS = 52;
  private static final long SIGNIFICAND_MASK = (1L << SIGNIFICAND_BITS) - 1;
  private static final long HIDDEN_BIT = 1L << SIGNIFICAND_BITS;
  private static final int SMALLEST_EXPONENT = -1074;

  /** Biased exponents of 2^-30 and 2^19, between which 1e9 times the double is below 1e15. */
  private static final int SMALLEST_SCALED = 1023 - 30;

  private static final int LARGEST_SCALED = 1023 + 19;

  private static final long LOW_63_BITS = Long.MAX_VALUE;

  private static final int GO = 0;
  private static final int OPEN_METRICS = 1;
  private static final int JAVA = 2;

  private DoubleText() {}

  /**
   * Writes as Go's client library does: {@code 1}, {@code 0.25}, {@code 123456}, {@code 1e+06},
   * {@code 1.5e-05}, {@code +Inf}, {@code NaN}; both zeros as {@code 0}.
   */
  public static int writeGo(double value, byte[] target, int offset) {
    long integer = (long) value;
    if (integer == value && integer >= 0 && integer < EIGHT_DIGITS) {
      return integer < 1_000_000
          ? writeUpToEight(integer, target, offset)
          : layOutShort(integer, 0, GO, target, offset);
    }
    return write(value, GO, target, offset);
  }

  /**
   * Writes as the OpenMetrics specification wants canonical numbers: as {@link #writeGo}, with
   * {@code .0} after what has neither point nor exponent, such as {@code 1.0} and {@code 100000.0}.
   */
  public static int writeOpenMetrics(double value, byte[] target, int offset) {
    long integer = (long) value;
    if (integer == value && integer >= 0 && integer < 1_000_000) {
      int end = writeUpToEight(integer, target, offset);
      target[end] = '.';
      target[end + 1] = '0';
      return end + 2;
    }
    return write(value, OPEN_METRICS, target, offset);
  }

  /**
   * Writes as {@link Double#toString(double)} of JDK 19 and newer does: {@code 1.0}, {@code 1.0E7},
   * {@code 2.0E-4}, {@code -0.0}; the infinities as {@code +Inf} and {@code -Inf}, since no reader
   * of the formats takes Java's words for them in every dialect.
   */
  public static int writeJava(double value, byte[] target, int offset) {
    return write(value, JAVA, target, offset);
  }

  /** Writes a number from 0 to {@link Long#MAX_VALUE} in plain decimal digits. */
  public static int writeInteger(long value, byte[] target, int offset) {
    if (value < EIGHT_DIGITS) {
      return writeUpToEight(value, target, offset);
    }
    long upper = value / EIGHT_DIGITS;
    int end = writeInteger(upper, target, offset);
    EIGHT_BYTES.set(target, end, eightDigits(value - upper * EIGHT_DIGITS) + ZEROS);
    return end + 8;
  }

  private static int writeUpToEight(long value, byte[] target, int offset) {
    long digits = eightDigits(value);
    // The last digit stays where all are zeros.
    int zeros = Long.numberOfTrailingZeros(digits | 1L << 56) & -8;
    EIGHT_BYTES.set(target, offset, (digits + ZEROS) >>> zeros);
    return offset + 8 - (zeros >>> 3);
  }

  private static int write(double value, int spelling, byte[] target, int offset) {
    long bits = Double.doubleToRawLongBits(value);
    int biased = (int) (bits >>> SIGNIFICAND_BITS) & 0x7ff;
    long fraction = bits & SIGNIFICAND_MASK;
    int at = offset;
    if (biased == 0x7ff) {
      return writeSpecial(bits < 0, fraction, target, at);
    }
    if (bits < 0) {
      target[at++] = '-';
    }
    if (biased != 0) {
      long significand = HIDDEN_BIT | fraction;
      int exponent = biased - 1 + SMALLEST_EXPONENT;
      if (-SIGNIFICAND_BITS <= exponent && exponent <= 0) {
        long integer = significand >> -exponent;
        if (integer << -exponent == significand) {
          return layOut(integer, 0, spelling, target, at);
        }
      }
      if (biased >= SMALLEST_SCALED && biased < LARGEST_SCALED) {
        // At most nine decimals and fifteen digits in all: no other decimal that short reads back
        // as the same double, so if this one does, it is the shortest.
        double magnitude = Math.abs(value);
        long scaled = (long) (magnitude * 1e9 + 0.5);
        if (scaled / 1e9 == magnitude) {
          long thousandths = scaled / 1_000_000;
          return thousandths * 1_000_000 == scaled
              ? layOut(thousandths, -3, spelling, target, at)
              : layOut(scaled, -9, spelling, target, at);
        }
      }
      return shortest(exponent, significand, fraction == 0, spelling, target, at);
    }
    if (fraction == 0) {
      return writeZero(spelling, target, at);
    }
    if (spelling == JAVA && fraction < 3) {
      // Java prints two digits at least, and the two nearest are not always the shortest's.
      return layOut(fraction == 1 ? 49 : 99, -325, JAVA, target, at);
    }
    return shortest(SMALLEST_EXPONENT, fraction, false, spelling, target, at);
  }

  private static int writeSpecial(boolean negative, long fraction, byte[] target, int offset) {
    if (fraction != 0) {
      target[offset] = 'N';
      target[offset + 1] = 'a';
      target[offset + 2] = 'N';
      return offset + 3;
    }
    target[offset] = (byte) (negative ? '-' : '+');
    target[offset + 1] = 'I';
    target[offset + 2] = 'n';
    target[offset + 3] = 'f';
    return offset + 4;
  }

  private static int writeZero(int spelling, byte[] target, int offset) {
    target[offset] = '0';
    target[offset + 1] = '.';
    target[offset + 2] = '0';
    return spelling == GO ? offset + 1 : offset + 3;
  }

  /**
   * Finds the shortest decimal in the rounding interval of {@code significand * 2^exponent}.
   *
   * <p>With {@code k} such that 10^k is just below the interval's width, at most one multiple of
   * 10^(k+1) and always one multiple of 10^k lies in the interval. All comparisons are made on
   * values scaled by 4 * 10^-k, with one sticky bit for what is cut off.
   */
  private static int shortest(
      int exponent, long significand, boolean powerOfTwo, int spelling, byte[] target, int offset) {
    // A power of two has its lower neighbour at half the distance of the upper one.
    boolean uneven = powerOfTwo && exponent > SMALLEST_EXPONENT;
    int k = uneven ? floorLog10ThreeQuartersPow2(exponent) : floorLog10Pow2(exponent);
    int shift = exponent + floorLog2Pow10(-k) + 2;
    long upper = DecimalPowers.upper(k);
    long lower = DecimalPowers.lower(k);
    long odd = significand & 1;
    long quadrupled = significand << 2;
    long centre = scale(upper, lower, quadrupled << shift);
    long left = scale(upper, lower, (quadrupled - (uneven ? 1 : 2)) << shift) + odd;
    long right = scale(upper, lower, (quadrupled + 2) << shift) - odd;

    // What follows are choices that no processor foresees: by masks, not by branches.
    long below = centre >> 2;
    long farther = centre - (below << 2) - 2 + (below & 1);
    long decimal = below + 1 + ((farther - 1) >> 63);
    if (uneven) {
      // The nearest one may be outside where the farther one is inside.
      boolean belowInside = left <= below << 2;
      boolean aboveInside = (below + 1) << 2 <= right;
      if (belowInside != aboveInside) {
        decimal = belowInside ? below : below + 1;
      }
    }
    if (below < (spelling == JAVA ? 100 : 10)) {
      return layOut(decimal, k, spelling, target, offset);
    }
    long tens = below / 10;
    long lowerOutside = (tens * 40 - left) >> 63;
    long upperOutside = (right - tens * 40 - 40) >> 63;
    long shorter = lowerOutside ^ upperOutside;
    decimal ^= (decimal ^ (tens - lowerOutside)) & shorter;
    return layOut(decimal, k - (int) shorter, spelling, target, offset);
  }

  /** The product's upper 64 bits of 190, the lowest of them set when anything below is. */
  private static long scale(long upper, long lower, long factor) {
    long carry = Math.multiplyHigh(lower, factor);
    long middle = upper * factor;
    long high = Math.multiplyHigh(upper, factor);
    long sum = (middle >>> 1) + carry;
    return (high + (sum >>> 63)) | (((sum & LOW_63_BITS) + LOW_63_BITS) >>> 63);
  }

  private static int floorLog10Pow2(int exponent) {
    return (int) ((exponent * 661_971_961_083L) >> 41);
  }

  private static int floorLog10ThreeQuartersPow2(int exponent) {
    return (int) ((exponent * 661_971_961_083L - 274_743_187_321L) >> 41);
  }

  private static int floorLog2Pow10(int exponent) {
    return (int) ((exponent * 913_124_641_741L) >> 38);
  }

  /**
   * Spells {@code decimal * 10^exponent}, of a decimal from 1 to below 10^17, whose trailing zeros
   * are not written.
   *
   * <p>The digits are in words of eight, first digit lowest, with zeros after the last; all of them
   * are stored whatever the number, and the end says how many count.
   */
  private static int layOut(long decimal, int exponent, int spelling, byte[] target, int offset) {
    return decimal < EIGHT_DIGITS
        ? layOutShort(decimal, exponent, spelling, target, offset)
        : layOutLong(decimal, exponent, spelling, target, offset);
  }

  private static int layOutShort(
      long decimal, int exponent, int spelling, byte[] target, int offset) {
    long padded = eightDigits(decimal);
    int zeros = Long.numberOfTrailingZeros(padded) & -8;
    long digits = padded >>> zeros;
    int length = bytes(digits);
    digits += ZEROS;
    int magnitude = exponent + 7 - (zeros >>> 3);
    boolean java = spelling == JAVA;
    if (magnitude < (java ? -3 : -4) || magnitude >= (java ? 7 : 6)) {
      EIGHT_BYTES.set(target, offset, (digits & 0xff) | ('.' << 8) | ((digits << 8) & -0x1_0000L));
      target[offset + 8] = (byte) (digits >>> 56);
      int end = offset + (length > 1 ? 1 + length : java ? 3 : 1);
      return writeExponent(magnitude, java, target, end);
    }
    if (magnitude < 0) {
      // Zeros for the longest prefix, "0.000"; the digits then overwrite what is too much.
      EIGHT_BYTES.set(target, offset, 0x3030_3030_3030_2e30L);
      int at = offset + 1 - magnitude;
      EIGHT_BYTES.set(target, at, digits);
      return at + length;
    }
    int whole = magnitude + 1;
    EIGHT_BYTES.set(target, offset, withPoint(digits, whole));
    target[offset + 8] = (byte) (digits >>> 56);
    return end(offset, length, whole, spelling);
  }

  private static int layOutLong(
      long decimal, int exponent, int spelling, byte[] target, int offset) {
    int count = digitCount(decimal);
    int magnitude = exponent + count - 1;
    long filled = decimal * POWERS[MOST_DIGITS - count];
    long nine = filled / EIGHT_DIGITS;
    long leading = (nine * 1_441_151_881L) >>> 57;
    long high = eightDigits(nine - leading * EIGHT_DIGITS);
    long low = eightDigits(filled - nine * EIGHT_DIGITS);
    int length = low != 0 ? 9 + bytes(low) : 1 + bytes(high);
    high += ZEROS;
    low += ZEROS;
    byte first = (byte) ('0' + leading);
    boolean java = spelling == JAVA;
    if (magnitude < (java ? -3 : -4) || magnitude >= (java ? 7 : 6)) {
      target[offset] = first;
      target[offset + 1] = '.';
      EIGHT_BYTES.set(target, offset + 2, high);
      EIGHT_BYTES.set(target, offset + 10, low);
      int end = offset + (length > 1 ? 1 + length : java ? 3 : 1);
      return writeExponent(magnitude, java, target, end);
    }
    if (magnitude < 0) {
      EIGHT_BYTES.set(target, offset, 0x3030_3030_3030_2e30L);
      int at = offset + 1 - magnitude;
      target[at] = first;
      EIGHT_BYTES.set(target, at + 1, high);
      EIGHT_BYTES.set(target, at + 9, low);
      return at + length;
    }
    int whole = magnitude + 1;
    EIGHT_BYTES.set(target, offset + 2, high);
    EIGHT_BYTES.set(target, offset + 10, low);
    EIGHT_BYTES.set(target, offset, withPoint(first | high << 8, whole));
    return end(offset, length, whole, spelling);
  }

  /** Eight digits with a point after the first one to seven of them, which drops the last. */
  private static long withPoint(long digits, int whole) {
    int shift = 8 * whole;
    long after = -1L << shift;
    return (digits & ~after) | ((long) '.' << shift) | ((digits & after) << 8);
  }

  /** Where a number ends whose digits are written with a point after so many. */
  private static int end(int offset, int length, int whole, int spelling) {
    if (length > whole) {
      return offset + length + 1;
    }
    return spelling == GO ? offset + whole : offset + whole + 2;
  }

  private static int writeExponent(int exponent, boolean java, byte[] target, int offset) {
    int rest = Math.abs(exponent);
    if (!java && rest < 100) {
      int tens = (rest * 103) >>> 10;
      int sign = exponent < 0 ? '-' : '+';
      FOUR_BYTES.set(
          target,
          offset,
          'e' | (sign << 8) | (('0' + tens) << 16) | (('0' + rest - 10 * tens) << 24));
      return offset + 4;
    }
    int at = offset;
    target[at++] = (byte) (java ? 'E' : 'e');
    if (exponent < 0) {
      target[at++] = '-';
    } else if (!java) {
      target[at++] = '+';
    }
    if (rest >= 100) {
      target[at++] = (byte) ('0' + rest / 100);
      rest %= 100;
      target[at++] = (byte) ('0' + rest / 10);
    } else if (rest >= 10) {
      target[at++] = (byte) ('0' + rest / 10);
    }
    target[at] = (byte) ('0' + rest % 10);
    return at + 1;
  }

  /** How many bytes there are up to the last one that is not 0. */
  private static int bytes(long word) {
    return 8 - (Long.numberOfLeadingZeros(word) >>> 3);
  }

  /** Eight digits from 0 to 9, the first one lowest, all lanes of a word divided at once. */
  private static long eightDigits(long value) {
    // Products with the inverse and shifts: a division of signed numbers takes care of signs.
    long upper = (value * 3_518_437_209L) >>> 45;
    long fours = upper | (value - upper * 10_000) << 32;
    long hundreds = ((fours * 10_486) >>> 20) & 0x7f_0000_007fL;
    long pairs = hundreds | (fours - hundreds * 100) << 16;
    long tens = ((pairs * 103) >>> 10) & 0x000f_000f_000f_000fL;
    return tens | (pairs - tens * 10) << 8;
  }

  /** How many digits a number has that is not negative; 0 has one. */
  private static int digitCount(long value) {
    long odd = value | 1;
    int estimate = ((64 - Long.numberOfLeadingZeros(odd)) * 1233) >>> 12;
    return odd >= POWERS[estimate] ? estimate + 1 : estimate;
  }
}
