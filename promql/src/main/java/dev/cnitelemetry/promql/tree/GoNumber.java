// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as Go prints them: the fewest digits that read back the same.
 *
 * <p>Source: golang/go@go1.26:src/strconv/ftoa.go.
 */
final class GoNumber {

  /** The least power of ten that Go's general form writes with an exponent. */
  private static final int GENERAL_DIGITS = 6;

  private GoNumber() {}

  /** Without an exponent: {@code 'f', -1}. */
  static String plain(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      long whole = (long) value;
      return whole == 0 && 1 / value < 0 ? "-0" : Long.toString(whole);
    }
    return shortest(value).toPlainString();
  }

  /** With an exponent below 1e-4 and from 1e+06 on: {@code %v}. */
  static String general(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
      return plain(value);
    }
    BigDecimal digits = shortest(value).stripTrailingZeros();
    int exponent = digits.precision() - digits.scale() - 1;
    if (exponent >= -4 && exponent < GENERAL_DIGITS) {
      return digits.toPlainString();
    }
    String unscaled = digits.unscaledValue().abs().toString();
    StringBuilder text = new StringBuilder();
    if (value < 0) {
      text.append('-');
    }
    text.append(unscaled.charAt(0));
    if (unscaled.length() > 1) {
      text.append('.').append(unscaled, 1, unscaled.length());
    }
    text.append('e').append(exponent < 0 ? '-' : '+');
    int magnitude = Math.abs(exponent);
    if (magnitude < 10) {
      text.append('0');
    }
    return text.append(magnitude).toString();
  }

  /** Three decimals: {@code 'f', 3}. */
  static String milliseconds(long milliseconds) {
    return new BigDecimal(milliseconds / 1000.0)
        .setScale(3, RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  /**
   * Java's own digits are not the fewest before version 19, so they are only a first guess: the
   * nearest decimals of fewer digits are tried, both sides of the value.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
      boolean downFits = down.doubleValue() == value;
      boolean upFits = up.doubleValue() == value;
      if (downFits && upFits) {
        int nearer = exact.subtract(down).abs().compareTo(exact.subtract(up).abs());
        return nearer <= 0 ? down : up;
      }
      if (downFits || upFits) {
        return downFits ? down : up;
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
  }
}
