// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

/** Numbers that stand where the client library wants another type. */
final class Numbers {

  private Numbers() {}

  /** A label value such as {@code le} as a number. Java reads more than the formats have. */
  static double parse(String label, String text) {
    try {
      return switch (text) {
        case "+Inf", "Inf", "inf", "+inf" -> Double.POSITIVE_INFINITY;
        case "-Inf", "-inf" -> Double.NEGATIVE_INFINITY;
        default -> finite(text);
      };
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(label + "=\"" + text + "\" is no number", e);
    }
  }

  private static double finite(String text) {
    if (text.chars().anyMatch(c -> "0123456789+-.eE".indexOf(c) < 0)) {
      throw new NumberFormatException(text);
    }
    double number = Double.parseDouble(text) + 0.0;
    if (Double.isInfinite(number)) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  /** A count as a whole number. */
  static long count(double value) {
    if (!(value >= 0 && value < 0x1p63 && value == Math.rint(value))) {
      throw new IllegalArgumentException("the count " + value + " is no whole number");
    }
    return (long) value;
  }
}
