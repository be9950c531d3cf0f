// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class PowersOfFiveTest {
  @Test
  void areTheLeading128Bits() {
    for (int exponent = PowersOfFive.LEAST_EXPONENT;
        exponent <= PowersOfFive.GREATEST_EXPONENT;
        exponent++) {
      BigInteger high = new BigInteger(Long.toUnsignedString(PowersOfFive.high(exponent)));
      BigInteger low = new BigInteger(Long.toUnsignedString(PowersOfFive.low(exponent)));
      assertEquals(expected(exponent), high.shiftLeft(64).or(low), "5^" + exponent);
    }
  }

  private static BigInteger expected(int exponent) {
    BigInteger power = BigInteger.valueOf(5).pow(Math.abs(exponent));
    if (exponent >= 0) {
      return power.bitLength() <= 128
          ? power.shiftLeft(128 - power.bitLength())
          : power.shiftRight(power.bitLength() - 128);
    }
    BigInteger reciprocal = BigInteger.ONE.shiftLeft(power.bitLength() + 127).divide(power);
    return exponent >= -27 ? reciprocal.add(BigInteger.ONE) : reciprocal;
  }
}
