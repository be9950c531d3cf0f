// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

import dev.cnitelemetry.text.FormatError;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import javax.annotation.Nullable;

/**
 * Reads the numbers of all formats into doubles, correctly rounded for any number of digits.
 *
 * <pre>
 * number   = [sign] digits [exponent] | [sign] ("inf" | "infinity") | "nan"   ; words in any case
 * digits   = 1*DIGIT ["." *DIGIT] | "." 1*DIGIT
 * exponent = ("e" | "E") [sign] 1*DIGIT
 * </pre>
 *
 * <p>Beyond the greatest double is an error, below the least is zero. Up to 15 digits one
 * multiplication or division is exact (Clinger); up to 19 the 128-bit product decides (Eisel and
 * Lemire); of more, the first 19 decide unless both they and their successor do not round alike:
 * then the digits are compared with the midpoint, as whole numbers. Nothing allocates.
 */
public final class NumberParser {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** What 64 bits hold in any case. */
  private static final int SAFE_DIGITS = 19;

  /** No midpoint of two doubles has more significant digits than 767. */
  private static final int DECISIVE_DIGITS = 769;

  /** Beyond any exponent that digits of an array could bring back into range. */
  private static final long EXPONENT_BOUND = 1L << 40;

  private final Natural digits = new Natural();
  private final Natural midpoint = new Natural();

  private double value;
  @Nullable private FormatError error;
  private int errorPosition;

  /** The number that the last call of {@link #parse} read. */
  public double value() {
    return value;
  }

  /** What the last call of {@link #parse} that returned false met. */
  public FormatError error() {
    return error == null ? FormatError.INVALID_NUMBER : error;
  }

  /** Where it met it, an index of the array. */
  public int errorPosition() {
    return errorPosition;
  }

  /** Whether the range is a number, all of it. */
  public boolean parse(byte[] bytes, int start, int end) {
    int at = start;
    boolean negative = false;
    if (at < end && (bytes[at] == '-' || bytes[at] == '+')) {
      negative = bytes[at++] == '-';
    }
    if (at < end && (bytes[at] | 0x20) >= 'a') {
      return parseWord(bytes, start, at, end, negative);
    }
    long significand = 0;
    int first = at;
    while (end - at >= 8 && isEightDigits((long) LONG.get(bytes, at))) {
      significand = significand * 100_000_000 + eightDigits((long) LONG.get(bytes, at));
      at += 8;
    }
    while (at < end && isDigit(bytes[at])) {
      significand = significand * 10 + (bytes[at++] - '0');
    }
    int count = at - first;
    long exponent = 0;
    if (at < end && bytes[at] == '.') {
      int fraction = ++at;
      while (end - at >= 8 && isEightDigits((long) LONG.get(bytes, at))) {
        significand = significand * 100_000_000 + eightDigits((long) LONG.get(bytes, at));
        at += 8;
      }
      while (at < end && isDigit(bytes[at])) {
        significand = significand * 10 + (bytes[at++] - '0');
      }
      exponent = (long) fraction - at;
      count += at - fraction;
    }
    if (count == 0) {
      return fail(FormatError.INVALID_NUMBER, at);
    }
    int digitsEnd = at;
    if (at < end && (bytes[at] | 0x20) == 'e') {
      at++;
      boolean negativeExponent = false;
      if (at < end && (bytes[at] == '-' || bytes[at] == '+')) {
        negativeExponent = bytes[at++] == '-';
      }
      if (at == end || !isDigit(bytes[at])) {
        return fail(FormatError.INVALID_NUMBER, at);
      }
      long written = 0;
      for (; at < end && isDigit(bytes[at]); at++) {
        written = Math.min(written * 10 + (bytes[at] - '0'), EXPONENT_BOUND);
      }
      exponent += negativeExponent ? -written : written;
    }
    if (at != end) {
      return fail(FormatError.INVALID_NUMBER, at);
    }
    double magnitude =
        count <= SAFE_DIGITS
            ? round(significand, exponent)
            : roundMany(bytes, first, digitsEnd, significand, exponent);
    if (magnitude == Double.POSITIVE_INFINITY) {
      return fail(FormatError.NUMBER_OUT_OF_RANGE, start);
    }
    value = negative ? -magnitude : magnitude;
    return true;
  }

  private boolean parseWord(byte[] bytes, int start, int at, int end, boolean negative) {
    if (isWord(bytes, at, end, "inf") || isWord(bytes, at, end, "infinity")) {
      value = negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return true;
    }
    if (at == start && isWord(bytes, at, end, "nan")) {
      value = Double.NaN;
      return true;
    }
    return fail(FormatError.INVALID_NUMBER, at);
  }

  private static boolean isWord(byte[] bytes, int start, int end, String word) {
    if (end - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ((bytes[start + i] | 0x20) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean fail(FormatError code, int at) {
    error = code;
    errorPosition = at;
    return false;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** Mycroft's test: no byte below '0', none above '9', none with its high bit set. */
  private static boolean isEightDigits(long bytes) {
    return (((bytes + 0x4646464646464646L) | (bytes - 0x3030303030303030L)) & 0x8080808080808080L)
        == 0;
  }

  /** Pairs, then quadruples, then all eight digits, the first byte being the most significant. */
  private static long eightDigits(long bytes) {
    return eightDigitValues(bytes - 0x3030303030303030L);
  }

  /** The same of values from 0 to 9, not of characters. */
  static long eightDigitValues(long values) {
    long pairs = values * 10 + (values >>> 8);
    return ((pairs & 0x000000ff000000ffL) * (100 + (1_000_000L << 32))
            + ((pairs >>> 16) & 0x000000ff000000ffL) * (1 + (10_000L << 32)))
        >>> 32;
  }

  /** More digits than fit: leading zeros do not count, and of the rest the first 19 go ahead. */
  private double roundMany(byte[] bytes, int first, int end, long significand, long exponent) {
    int at = first;
    while (at < end && (bytes[at] == '0' || bytes[at] == '.')) {
      at++;
    }
    int significant = at;
    long leading = 0;
    int taken = 0;
    for (; at < end && taken < SAFE_DIGITS; at++) {
      if (bytes[at] != '.') {
        leading = leading * 10 + (bytes[at] - '0');
        taken++;
      }
    }
    int dropped = 0;
    for (; at < end; at++) {
      if (bytes[at] != '.') {
        dropped++;
      }
    }
    if (dropped == 0) {
      return round(significand, exponent);
    }
    double lower = round(leading, exponent + dropped);
    if (lower == round(leading + 1, exponent + dropped)) {
      return lower;
    }
    return roundAtMidpoint(bytes, significant, end, exponent, lower);
  }

  /** A significand of at most 19 digits, unsigned, times a power of ten. */
  static double round(long significand, long exponent) {
    if (significand >>> 53 == 0 && exponent >= -22 && exponent <= 22) {
      return exponent < 0
          ? significand / POWERS_OF_TEN[(int) -exponent]
          : significand * POWERS_OF_TEN[(int) exponent];
    }
    if (significand == 0 || exponent < PowersOfFive.LEAST_EXPONENT) {
      return 0;
    }
    if (exponent > PowersOfFive.GREATEST_EXPONENT) {
      return Double.POSITIVE_INFINITY;
    }
    return roundProduct(significand, (int) exponent);
  }

  private static double roundProduct(long significand, int exponent) {
    int leadingZeros = Long.numberOfLeadingZeros(significand);
    long normal = significand << leadingZeros;
    long factor = PowersOfFive.high(exponent);
    long high = unsignedMultiplyHigh(normal, factor);
    long low = normal * factor;
    if ((high & 0x1ff) == 0x1ff) {
      // The bits kept may still be carried into, so the factor's second half has a say.
      long more = unsignedMultiplyHigh(normal, PowersOfFive.low(exponent));
      low += more;
      if (Long.compareUnsigned(more, low) > 0) {
        high++;
      }
    }
    int upper = (int) (high >>> 63);
    long mantissa = high >>> (upper + 9);
    // 217706 / 2^16 is the binary logarithm of ten, near enough for these exponents.
    int biased = ((217_706 * exponent) >> 16) + 63 + upper - leadingZeros + 1023;
    if (biased <= 0) {
      if (biased <= -63) {
        return 0;
      }
      mantissa >>>= 1 - biased;
      mantissa = (mantissa + (mantissa & 1)) >>> 1;
      return Double.longBitsToDouble(mantissa);
    }
    if (biased >= 2047) {
      return Double.POSITIVE_INFINITY;
    }
    boolean tie = Long.compareUnsigned(low, 1) <= 0 && exponent >= -4 && exponent <= 23;
    if (tie && (mantissa & 3) == 1 && mantissa << (upper + 9) == high) {
      mantissa &= ~1L;
    }
    mantissa = (mantissa + (mantissa & 1)) >>> 1;
    // A carry out of the mantissa moves on to the exponent by itself, up to infinity.
    return Double.longBitsToDouble(mantissa + ((long) (biased - 1) << 52));
  }

  private static long unsignedMultiplyHigh(long a, long b) {
    return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
  }

  /** The double at or above {@code lower} that the digits are nearest to, even on a tie. */
  private double roundAtMidpoint(byte[] bytes, int start, int end, long exponent, double lower) {
    digits.set(0);
    int kept = 0;
    int chunk = 0;
    int chunkScale = 1;
    int dropped = 0;
    boolean rest = false;
    for (int at = start; at < end; at++) {
      if (bytes[at] == '.') {
        continue;
      }
      int digit = bytes[at] - '0';
      if (kept == DECISIVE_DIGITS) {
        dropped++;
        rest |= digit != 0;
        continue;
      }
      kept++;
      chunk = chunk * 10 + digit;
      chunkScale *= 10;
      if (chunkScale == 1_000_000_000) {
        digits.multiplyAndAdd(chunkScale, chunk);
        chunk = 0;
        chunkScale = 1;
      }
    }
    digits.multiplyAndAdd(chunkScale, chunk);
    int decimalExponent = (int) (exponent + dropped);

    long bits = Double.doubleToRawLongBits(lower);
    int biased = (int) (bits >>> 52);
    long mantissa = biased == 0 ? bits : (bits & ((1L << 52) - 1)) | (1L << 52);
    midpoint.set(2 * mantissa + 1);
    int binaryExponent = Math.max(biased, 1) - 1076;

    if (decimalExponent >= 0) {
      digits.multiplyByPowerOfFive(decimalExponent);
    } else {
      midpoint.multiplyByPowerOfFive(-decimalExponent);
    }
    int shift = decimalExponent - binaryExponent;
    if (shift >= 0) {
      digits.shiftLeft(shift);
    } else {
      midpoint.shiftLeft(-shift);
    }
    int comparison = digits.compareTo(midpoint);
    boolean up = comparison > 0 || (comparison == 0 && (rest || (mantissa & 1) == 1));
    return up ? Double.longBitsToDouble(bits + 1) : lower;
  }
}
