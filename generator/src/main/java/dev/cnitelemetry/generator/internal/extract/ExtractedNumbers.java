// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a page has them: the fewest digits that read back the same. */
public final class ExtractedNumbers {

  /** The least large exponent that is written as one. */
  private static final int LEAST_LARGE = 6;

  private ExtractedNumbers() {}

  /** The fewest digits, with an exponent as Go writes it. */
  public static String text(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal digits = shortest(value).stripTrailingZeros();
    int exponent = digits.precision() - digits.scale() - 1;
    return exponent >= -4 && exponent < LEAST_LARGE
        ? digits.toPlainString()
        : scientific(digits, exponent);
  }

  private static String scientific(BigDecimal digits, int exponent) {
    String unscaled = digits.unscaledValue().abs().toString();
    String fraction = unscaled.length() > 1 ? "." + unscaled.substring(1) : "";
    return (digits.signum() < 0 ? "-" : "")
        + unscaled.charAt(0)
        + fraction
        + "e"
        + (exponent < 0 ? '-' : '+')
        + (Math.abs(exponent) < 10 ? "0" : "")
        + Math.abs(exponent);
  }

  /** Java's own digits are not the fewest before version 19. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
  }
}
