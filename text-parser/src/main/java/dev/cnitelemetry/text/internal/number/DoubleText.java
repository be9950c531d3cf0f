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

  private static final VarHandle TWO_BYTES =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final short[] DIGIT_PAIRS = new short[100];
  private static final long[] POWERS = new long[19];

  static {
    for (int i = 0; i < 100; i++) {
      DIGIT_PAIRS[i] = (short) (('0' + i / 10) | ('0' + i % 10) << 8);
    }
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

  private static final long SAFE_INTEGER = 1L << 53;
  private static final long LOW_63_BITS = Long.MAX_VALUE;

  private static final int GO = 0;
  private static final int JAVA = 1;

  private DoubleText() {}

  /**
   * Writes as Go's client library does: {@code 1}, {@code 0.25}, {@code 123456}, {@code 1e+06},
   * {@code 1.5e-05}, {@code +Inf}, {@code NaN}; both zeros as {@code 0}.
   */
  public static int writeGo(double value, byte[] target, int offset) {
    long integer = (long) value;
    if (integer == value && integer > -SAFE_INTEGER && integer < SAFE_INTEGER) {
      int at = offset;
      if (integer < 0) {
        target[at++] = '-';
        integer = -integer;
      }
      return integer < 1_000_000
          ? writeInteger(integer, target, at)
          : layOut(integer, 0, GO, target, at);
    }
    return write(value, GO, target, offset);
  }

  /**
   * Writes as the OpenMetrics specification wants canonical numbers: as {@link #writeGo}, with
   * {@code .0} after what has neither point nor exponent, such as {@code 1.0} and {@code 100000.0}.
   */
  public static int writeOpenMetrics(double value, byte[] target, int offset) {
    int end = writeGo(value, target, offset);
    if (!Double.isFinite(value)) {
      return end;
    }
    for (int i = offset; i < end; i++) {
      byte b = target[i];
      if (b == '.' || b == 'e') {
        return end;
      }
    }
    target[end] = '.';
    target[end + 1] = '0';
    return end + 2;
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
    if (value < 10) {
      target[offset] = (byte) ('0' + value);
      return offset + 1;
    }
    int end = offset + digitCount(value);
    writeDigits(value, target, end);
    return end;
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
    if (biased >= SMALLEST_SCALED && biased < LARGEST_SCALED) {
      // At most nine decimals and fifteen digits in all: no other decimal that short reads back as
      // the same double, so if this one does, it is the shortest.
      double magnitude = Math.abs(value);
      long scaled = (long) (magnitude * 1e9 + 0.5);
      if (scaled / 1e9 == magnitude) {
        return layOut(scaled, -9, spelling, target, at);
      }
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
    if (spelling != JAVA) {
      return offset + 1;
    }
    target[offset + 1] = '.';
    target[offset + 2] = '0';
    return offset + 3;
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

    long below = centre >> 2;
    if (below >= (spelling == JAVA ? 100 : 10)) {
      long tens = below / 10;
      boolean lowerInside = left <= tens * 40;
      boolean upperInside = tens * 40 + 40 <= right;
      if (lowerInside != upperInside) {
        return layOut(lowerInside ? tens : tens + 1, k + 1, spelling, target, offset);
      }
    }
    long above = below + 1;
    boolean belowInside = left <= below << 2;
    boolean aboveInside = above << 2 <= right;
    boolean takeBelow;
    if (belowInside != aboveInside) {
      takeBelow = belowInside;
    } else {
      long distance = centre - ((below + above) << 1);
      takeBelow = distance < 0 || (distance == 0 && (below & 1) == 0);
    }
    return layOut(takeBelow ? below : above, k, spelling, target, offset);
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

  /** Spells {@code decimal * 10^exponent}; trailing zeros of the decimal are dropped first. */
  private static int layOut(long decimal, int exponent, int spelling, byte[] target, int offset) {
    long digits = decimal;
    int scale = exponent;
    if (digits % 10 == 0) {
      // Eighteen zeros at most can trail, which these steps find, the last one of up to three.
      digits /= 10;
      scale++;
      if (digits % 100_000_000 == 0) {
        digits /= 100_000_000;
        scale += 8;
      }
      if (digits % 10_000 == 0) {
        digits /= 10_000;
        scale += 4;
      }
      if (digits % 100 == 0) {
        digits /= 100;
        scale += 2;
      }
      while (digits % 10 == 0) {
        digits /= 10;
        scale++;
      }
    }
    int count = digitCount(digits);
    int magnitude = scale + count - 1;
    boolean java = spelling == JAVA;
    if (magnitude >= (java ? 7 : 6) || magnitude < (java ? -3 : -4)) {
      return layOutScientific(digits, count, magnitude, java, target, offset);
    }
    if (magnitude < 0) {
      // Zeros for the longest prefix, "0.000"; the digits then overwrite what is too much.
      EIGHT_BYTES.set(target, offset, 0x3030303030302e30L);
      int end = offset + 1 - magnitude + count;
      writeDigits(digits, target, end);
      return end;
    }
    if (scale >= 0) {
      int end = offset + magnitude + 1;
      writeDigits(digits * POWERS[scale], target, end);
      if (!java) {
        return end;
      }
      target[end] = '.';
      target[end + 1] = '0';
      return end + 2;
    }
    int end = offset + 1 + count;
    writeDigits(digits, target, end);
    int point = offset + magnitude + 1;
    for (int i = offset; i < point; i++) {
      target[i] = target[i + 1];
    }
    target[point] = '.';
    return end;
  }

  private static int layOutScientific(
      long digits, int count, int magnitude, boolean java, byte[] target, int offset) {
    int at = offset + 1 + count;
    writeDigits(digits, target, at);
    target[offset] = target[offset + 1];
    target[offset + 1] = '.';
    if (count == 1) {
      if (java) {
        target[offset + 2] = '0';
        at = offset + 3;
      } else {
        at = offset + 1;
      }
    }
    target[at++] = (byte) (java ? 'E' : 'e');
    int absolute = Math.abs(magnitude);
    if (java) {
      if (magnitude < 0) {
        target[at++] = '-';
      }
      return writeInteger(absolute, target, at);
    }
    target[at++] = (byte) (magnitude < 0 ? '-' : '+');
    if (absolute >= 100) {
      target[at++] = (byte) ('0' + absolute / 100);
      absolute %= 100;
    }
    TWO_BYTES.set(target, at, DIGIT_PAIRS[absolute]);
    return at + 2;
  }

  private static void writeDigits(long value, byte[] target, int end) {
    long rest = value;
    int at = end;
    while (rest >= 100_000_000) {
      long upper = rest / 100_000_000;
      at -= 8;
      EIGHT_BYTES.set(target, at, eightDigits((int) (rest - upper * 100_000_000)));
      rest = upper;
    }
    int small = (int) rest;
    while (small >= 100) {
      int hundreds = small / 100;
      at -= 2;
      TWO_BYTES.set(target, at, DIGIT_PAIRS[small - hundreds * 100]);
      small = hundreds;
    }
    if (small >= 10) {
      TWO_BYTES.set(target, at - 2, DIGIT_PAIRS[small]);
    } else {
      target[at - 1] = (byte) ('0' + small);
    }
  }

  /** Eight digits as bytes, the first one lowest, all lanes of a word divided at once. */
  private static long eightDigits(int value) {
    int upper = value / 10_000;
    long fours = upper | ((long) (value - upper * 10_000) << 32);
    long hundreds = ((fours * 10_486) >>> 20) & 0x7f_0000_007fL;
    long pairs = hundreds | ((fours - hundreds * 100) << 16);
    long tens = ((pairs * 103) >>> 10) & 0x000f_000f_000f_000fL;
    return (tens | ((pairs - tens * 10) << 8)) + 0x3030_3030_3030_3030L;
  }

  private static int digitCount(long value) {
    int estimate = ((64 - Long.numberOfLeadingZeros(value | 1)) * 1233) >>> 12;
    return estimate < POWERS.length && value >= POWERS[estimate] ? estimate + 1 : estimate;
  }
}
