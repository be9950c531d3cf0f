// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.Arrays;
import java.util.List;

/**
 * An ascending list of decimal numbers as they are spelled on the wire: the upper bounds of a
 * histogram's buckets, the quantiles of a summary.
 *
 * <p>Compare as numbers, print as spelled: Kubernetes' workqueue metrics have a bucket {@code
 * 9.999999999999999e-06}. A list may also be unknown, which is not the same as empty.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * DecimalLiterals buckets = DecimalLiterals.of("0.005", "0.01", "1e+06");
 * double last = buckets.value(buckets.size() - 1); // 1000000.0
 * }</pre>
 */
public final class DecimalLiterals {

  private static final DecimalLiterals UNKNOWN = new DecimalLiterals(List.of(), false);
  private static final DecimalLiterals NONE = new DecimalLiterals(List.of(), true);

  private final List<String> literals;
  private final double[] values;
  private final boolean known;

  private DecimalLiterals(List<String> literals, boolean known) {
    this.literals = literals;
    this.values = new double[literals.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.parseDouble(literals.get(i));
    }
    this.known = known;
  }

  /**
   * A list of numbers.
   *
   * @param literals decimal numbers, strictly ascending, finite
   * @return the list
   * @throws IllegalArgumentException if one is no finite decimal number or not above the one before
   */
  public static DecimalLiterals of(String... literals) {
    if (literals.length == 0) {
      return NONE;
    }
    DecimalLiterals list = new DecimalLiterals(List.of(literals), true);
    for (int i = 0; i < literals.length; i++) {
      if (!Double.isFinite(list.values[i])) {
        throw new IllegalArgumentException("not a finite number: " + literals[i]);
      }
      if (i > 0 && list.values[i] <= list.values[i - 1]) {
        throw new IllegalArgumentException(
            "numbers must ascend, but " + literals[i] + " follows " + literals[i - 1]);
      }
    }
    return list;
  }

  /**
   * A list that no source tells.
   *
   * @return the unknown list, empty and not {@link #isKnown() known}
   */
  public static DecimalLiterals unknown() {
    return UNKNOWN;
  }

  /**
   * Whether the numbers are known.
   *
   * @return false for {@link #unknown} alone
   */
  public boolean isKnown() {
    return known;
  }

  /**
   * How many numbers there are.
   *
   * @return 0 or more
   */
  public int size() {
    return values.length;
  }

  /**
   * One number.
   *
   * @param index 0 to {@link #size()} - 1
   * @return its value
   */
  public double value(int index) {
    return values[index];
  }

  /**
   * All numbers.
   *
   * @return a new array, ascending
   */
  public double[] toArray() {
    return values.clone();
  }

  /**
   * All numbers as they are spelled on the wire.
   *
   * @return the spellings, ascending by value
   */
  public List<String> literals() {
    return literals;
  }

  /**
   * Whether two lists hold the same numbers, whatever their spelling.
   *
   * @param other anything
   * @return true if both are known and equal as numbers, or both unknown
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof DecimalLiterals that
        && known == that.known
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /**
   * The spellings, for messages.
   *
   * @return the list, or {@code unknown}
   */
  @Override
  public String toString() {
    return known ? literals.toString() : "unknown";
  }
}
