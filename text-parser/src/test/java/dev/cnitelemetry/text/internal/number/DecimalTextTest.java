// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalTextTest {
  private final SplittableRandom random = new SplittableRandom(17);

  private static DecimalText of(String text) {
    byte[] bytes = ("#" + text + "#").getBytes(US_ASCII);
    DecimalText decimal = new DecimalText();
    decimal.set(bytes, 1, bytes.length - 1);
    return decimal;
  }

  private String number() {
    StringBuilder text = new StringBuilder(new String[] {"", "-", "+"}[random.nextInt(3)]);
    int whole = random.nextInt(0, 24);
    text.append("0".repeat(random.nextInt(3)));
    for (int i = 0; i < whole; i++) {
      text.append(random.nextInt(10));
    }
    if (random.nextBoolean()) {
      text.append('.').append("0".repeat(random.nextInt(12)));
      for (int i = random.nextInt(14); i > 0; i--) {
        text.append(random.nextInt(10));
      }
    }
    if (text.chars().noneMatch(Character::isDigit)) {
      return "0";
    }
    return random.nextInt(3) == 0 ? text + "e" + random.nextInt(-30, 30) : text.toString();
  }

  @Test
  void isCutTowardsZeroAndHeldAtTheEnds() {
    for (int i = 0; i < 50_000; i++) {
      String text = number();
      BigDecimal exact =
          new BigDecimal(text.endsWith(".") ? text + "0" : text.replace(".e", ".0e"));
      DecimalText decimal = of(text);
      assertEquals(held(exact.movePointRight(3)), decimal.scaled(3), text);
      assertEquals(held(exact), decimal.scaled(0), text);
      if (exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0) {
        BigInteger nanos =
            exact.setScale(9, RoundingMode.DOWN).movePointRight(9).toBigIntegerExact();
        BigInteger billion = BigInteger.valueOf(1_000_000_000);
        assertEquals(nanos.mod(billion).intValueExact(), decimal.nanos(), text);
        assertEquals(
            nanos.subtract(nanos.mod(billion)).divide(billion).longValueExact(),
            decimal.floorSeconds(),
            text);
      }
    }
  }

  private static long held(BigDecimal exact) {
    BigInteger cut = exact.toBigInteger();
    return cut.max(BigInteger.valueOf(Long.MIN_VALUE))
        .min(BigInteger.valueOf(Long.MAX_VALUE))
        .longValueExact();
  }

  @Test
  void isOrderedAsNumbersAre() {
    for (int i = 0; i < 50_000; i++) {
      String one = number();
      String other = random.nextInt(4) == 0 ? "0" + one.replaceAll("[-+]", "") : number();
      assertEquals(
          Integer.signum(decimal(one).compareTo(decimal(other))),
          Integer.signum(of(one).compare(of(other))),
          one + " and " + other);
    }
    assertEquals(0, of("1.50").compare(of("15e-1")));
    assertEquals(0, of("-0.0").compare(of("0")));
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text.endsWith(".") ? text + "0" : text.replace(".e", ".0e"));
  }
}
