// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

/**
 * The leading 128 bits of the powers of five that a double can need, as Lemire's method wants them:
 * "Number Parsing at a Gigabyte per Second", Software: Practice and Experience 51 (8), 2021.
 *
 * <p>Computed when a number first needs them, in well under a millisecond, which costs less than
 * loading a table of 10 KiB would and leaves no digits to mistype.
 */
final class PowersOfFive {
  static final int LEAST_EXPONENT = -342;
  static final int GREATEST_EXPONENT = 308;

  /** High and low half of each power, from the least exponent on; the highest bit is set. */
  private static final long[] HALVES = compute();

  private PowersOfFive() {}

  static long high(int exponent) {
    return HALVES[2 * (exponent - LEAST_EXPONENT)];
  }

  static long low(int exponent) {
    return HALVES[2 * (exponent - LEAST_EXPONENT) + 1];
  }

  private static long[] compute() {
    long[] halves = new long[2 * (GREATEST_EXPONENT - LEAST_EXPONENT + 1)];
    int[] power = new int[23]; // 5^308 has 716 bits
    power[0] = 1;
    for (int exponent = 0; exponent <= GREATEST_EXPONENT; exponent++) {
      storeLeadingBits(power, halves, exponent);
      multiplyByFive(power);
    }
    // Flooring at each step gives the floor of 2^959 / 5^n itself; 5^342 has 795 bits.
    int[] reciprocal = new int[30];
    reciprocal[29] = 1 << 31;
    for (int exponent = -1; exponent >= LEAST_EXPONENT; exponent--) {
      divideByFive(reciprocal);
      storeLeadingBits(reciprocal, halves, exponent);
      if (exponent >= -27) {
        // Reciprocals of powers that fit 64 bits are rounded up, so that exact ties show.
        int low = 2 * (exponent - LEAST_EXPONENT) + 1;
        if (++halves[low] == 0) {
          halves[low - 1]++;
        }
      }
    }
    return halves;
  }

  private static void storeLeadingBits(int[] number, long[] halves, int exponent) {
    int top = number.length - 1;
    while (number[top] == 0) {
      top--;
    }
    int shift = Integer.numberOfLeadingZeros(number[top]);
    int index = 2 * (exponent - LEAST_EXPONENT);
    halves[index] = (shifted(number, top, shift) << 32) | shifted(number, top - 1, shift);
    halves[index + 1] = (shifted(number, top - 2, shift) << 32) | shifted(number, top - 3, shift);
  }

  private static long shifted(int[] number, int index, int shift) {
    long pair = (limb(number, index) << 32) | limb(number, index - 1);
    return (pair >>> (32 - shift)) & 0xffffffffL;
  }

  private static long limb(int[] number, int index) {
    return index < 0 ? 0 : number[index] & 0xffffffffL;
  }

  private static void multiplyByFive(int[] number) {
    long carry = 0;
    for (int i = 0; i < number.length; i++) {
      carry += 5 * (number[i] & 0xffffffffL);
      number[i] = (int) carry;
      carry >>>= 32;
    }
  }

  private static void divideByFive(int[] number) {
    long remainder = 0;
    for (int i = number.length - 1; i >= 0; i--) {
      remainder = (remainder << 32) | (number[i] & 0xffffffffL);
      number[i] = (int) (remainder / 5);
      remainder %= 5;
    }
  }
}
