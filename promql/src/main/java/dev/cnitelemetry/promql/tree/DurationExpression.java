// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.Objects;
import javax.annotation.Nullable;

/**
 * How long a range, a step or an offset is: a duration, or arithmetic with durations.
 *
 * <p>Immutable and thread-safe; equality compares what is said.
 *
 * <pre>{@code
 * DurationExpression fiveMinutes = DurationExpression.ofSeconds(300); // 5m
 * DurationExpression interval = DurationExpression.variable("$__rate_interval");
 * }</pre>
 */
public sealed interface DurationExpression {

  /**
   * A duration or a number of seconds.
   *
   * @param seconds the seconds
   * @param isDuration whether it is written as a duration; {@code 300} is not
   */
  record Literal(double seconds, boolean isDuration) implements DurationExpression {

    /**
     * The duration as servers compute with it.
     *
     * @return nanoseconds, rounded
     */
    public long nanoseconds() {
      return DurationText.nanoseconds(seconds);
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * {@code -}, or arithmetic: {@code 5m + 1m}.
   *
   * @param operator one of {@code + - * / % ^}
   * @param left the left side; null where {@code -} has but one
   * @param right the right side
   */
  record Operation(String operator, @Nullable DurationExpression left, DurationExpression right)
      implements DurationExpression {

    /**
     * Checks that nothing but the left side is null.
     *
     * @param operator one of {@code + - * / % ^}
     * @param left the left side; null where {@code -} has but one
     * @param right the right side
     */
    public Operation {
      Objects.requireNonNull(operator, "operator");
      Objects.requireNonNull(right, "right");
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * {@code step()}, {@code range()}, {@code min_of(…)} or {@code max_of(…)}.
   *
   * @param name the function's name
   * @param first the first argument; null for the functions without
   * @param second the second argument; null for the functions without
   */
  record Function(
      String name, @Nullable DurationExpression first, @Nullable DurationExpression second)
      implements DurationExpression {

    /**
     * Checks the name.
     *
     * @param name the function's name
     * @param first the first argument; null for the functions without
     * @param second the second argument; null for the functions without
     */
    public Function {
      Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * A duration in parentheses.
   *
   * @param inner what is inside; never in parentheses itself
   */
  record InParentheses(DurationExpression inner) implements DurationExpression {

    /**
     * Checks that the inside is not null.
     *
     * @param inner what is inside; never in parentheses itself
     */
    public InParentheses {
      Objects.requireNonNull(inner, "inner");
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * A dashboard's variable, or one with digits or a unit around it: {@code ${n}m}.
   *
   * @param text as written
   */
  record Variable(String text) implements DurationExpression {

    /**
     * Checks that the text is not null.
     *
     * @param text as written
     */
    public Variable {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * A duration.
   *
   * @param seconds the seconds
   * @return the duration
   */
  static DurationExpression ofSeconds(double seconds) {
    return new Literal(seconds, true);
  }

  /**
   * A variable.
   *
   * @param text the variable as written, for example {@code $__rate_interval}
   * @return the duration
   */
  static DurationExpression variable(String text) {
    return new Variable(text);
  }

  /**
   * Whether it is more than a duration or a variable, which servers read since 3.4.
   *
   * @return true for arithmetic, functions and parentheses
   */
  default boolean isArithmetic() {
    return !(this instanceof Literal || this instanceof Variable);
  }
}
