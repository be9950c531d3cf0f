// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.rules;

import java.util.regex.Pattern;

/** The numbers that stand as text in the labels {@code le} and {@code quantile}. */
public final class BucketBounds {

  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");

  private BucketBounds() {}

  /**
   * Reads a bound.
   *
   * @param text a label's value
   * @return the number, possibly infinite; NaN for what is no number
   */
  public static double parse(String text) {
    return switch (text) {
      case "+Inf", "Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    };
  }
}
