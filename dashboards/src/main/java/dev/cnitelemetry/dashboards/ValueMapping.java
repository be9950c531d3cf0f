// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

/**
 * Values that a panel shows as a word. Immutable.
 *
 * <pre>{@code
 * ValueMapping inSync = ValueMapping.of(3, "in sync", Color.GREEN);
 * }</pre>
 *
 * @param from the least of the values
 * @param to the greatest of the values
 * @param text the word
 * @param color its colour
 */
public record ValueMapping(double from, double to, String text, Color color) {

  /**
   * Checks the range.
   *
   * @param from the least of the values
   * @param to the greatest of the values
   * @param text the word
   * @param color its colour
   * @throws IllegalArgumentException if there is no value in the range, or no word
   */
  public ValueMapping {
    if (!(from <= to)) {
      throw new IllegalArgumentException("no value is from " + from + " to " + to);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("a value's name is empty");
    }
  }

  /**
   * One value.
   *
   * @param value the value
   * @param text its name
   * @param color its colour
   * @return the mapping
   */
  public static ValueMapping of(double value, String text, Color color) {
    return new ValueMapping(value, value, text, color);
  }

  /**
   * A range of values.
   *
   * @param from the least of the values
   * @param to the greatest of the values
   * @param text the word
   * @param color its colour
   * @return the mapping
   * @throws IllegalArgumentException if there is no value in the range
   */
  public static ValueMapping range(double from, double to, String text, Color color) {
    return new ValueMapping(from, to, text, color);
  }

  /**
   * Whether it is about one value.
   *
   * @return false for a range
   */
  public boolean isOneValue() {
    return Double.compare(from, to) == 0;
  }
}
