// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

/**
 * An operator between two expressions.
 *
 * <p>Source: Prometheus documentation, "Operators".
 *
 * <pre>{@code
 * boolean filters = BinaryOperator.GREATER.isComparison(); // true
 * }</pre>
 */
public enum BinaryOperator {
  /** In either vector. */
  OR("or", 1),
  /** In both vectors. */
  AND("and", 2),
  /** In the left vector alone. */
  UNLESS("unless", 2),
  /** Equal. */
  EQUAL("==", 3),
  /** Not equal. */
  NOT_EQUAL("!=", 3),
  /** Less or equal. */
  LESS_OR_EQUAL("<=", 3),
  /** Less. */
  LESS("<", 3),
  /** Greater or equal. */
  GREATER_OR_EQUAL(">=", 3),
  /** Greater. */
  GREATER(">", 3),
  /** Native histograms without the observations above. */
  TRIM_UPPER("</", 3),
  /** Native histograms without the observations below. */
  TRIM_LOWER(">/", 3),
  /** Sum. */
  ADD("+", 4),
  /** Difference. */
  SUBTRACT("-", 4),
  /** Product. */
  MULTIPLY("*", 5),
  /** Quotient. */
  DIVIDE("/", 5),
  /** Remainder. */
  MODULO("%", 5),
  /** Angle of a point. */
  ATAN2("atan2", 5),
  /** Power; the only one that binds to the right. */
  POWER("^", 6);

  private final String text;
  private final int precedence;

  BinaryOperator(String text, int precedence) {
    this.text = text;
    this.precedence = precedence;
  }

  /**
   * The operator as Prometheus prints it.
   *
   * @return for example {@code ==}
   */
  public String text() {
    return text;
  }

  /**
   * How strongly it binds.
   *
   * @return 1 for {@code or} to 6 for {@code ^}; a sign binds as {@code *} does
   */
  public int precedence() {
    return precedence;
  }

  /**
   * Whether it keeps or drops series, or with {@code bool} says 0 or 1.
   *
   * @return true for six; not for {@code </} and {@code >/}, which are arithmetic
   */
  public boolean isComparison() {
    return switch (this) {
      case EQUAL, NOT_EQUAL, LESS_OR_EQUAL, LESS, GREATER_OR_EQUAL, GREATER -> true;
      default -> false;
    };
  }

  /**
   * Whether it works on sets of series.
   *
   * @return true for {@code and}, {@code or}, {@code unless}
   */
  public boolean isSet() {
    return precedence <= 2;
  }
}
