// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

/** A natural number of up to 3,072 bits in an array that is used again. */
final class Natural {
  private static final int FIVE_TO_THE_13TH = 1_220_703_125;

  private final int[] limbs = new int[96];
  private int length;

  void set(long value) {
    limbs[0] = (int) value;
    limbs[1] = (int) (value >>> 32);
    length = limbs[1] != 0 ? 2 : limbs[0] != 0 ? 1 : 0;
  }

  void multiplyAndAdd(int factor, int addend) {
    long carry = addend;
    for (int i = 0; i < length; i++) {
      carry += (limbs[i] & 0xffffffffL) * factor;
      limbs[i] = (int) carry;
      carry >>>= 32;
    }
    if (carry != 0) {
      limbs[length++] = (int) carry;
    }
  }

  void multiplyByPowerOfFive(int exponent) {
    int left = exponent;
    for (; left >= 13; left -= 13) {
      multiplyAndAdd(FIVE_TO_THE_13TH, 0);
    }
    for (; left > 0; left--) {
      multiplyAndAdd(5, 0);
    }
  }

  void shiftLeft(int bits) {
    int whole = bits >>> 5;
    int rest = bits & 31;
    if (length == 0) {
      return;
    }
    limbs[length] = 0;
    for (int i = length; i >= 0; i--) {
      long pair = ((limbs[i] & 0xffffffffL) << 32) | (i == 0 ? 0 : limbs[i - 1] & 0xffffffffL);
      limbs[i + whole] = (int) (pair >>> (32 - rest));
    }
    for (int i = 0; i < whole; i++) {
      limbs[i] = 0;
    }
    length += whole + (limbs[length + whole] != 0 ? 1 : 0);
  }

  int compareTo(Natural other) {
    if (length != other.length) {
      return Integer.compare(length, other.length);
    }
    for (int i = length - 1; i >= 0; i--) {
      if (limbs[i] != other.limbs[i]) {
        return Integer.compareUnsigned(limbs[i], other.limbs[i]);
      }
    }
    return 0;
  }
}
