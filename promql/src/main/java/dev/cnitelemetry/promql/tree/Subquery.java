// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * An expression evaluated again and again over a stretch of time: {@code rate(up[5m])[1h:1m]}.
 *
 * <pre>{@code
 * Subquery hour =
 *     Subquery.of(VectorSelector.of("up", List.of()), DurationExpression.ofSeconds(3600), null);
 * }</pre>
 *
 * @param expression what is evaluated
 * @param range how long a stretch
 * @param step how often; the server's default if empty
 * @param modifiers {@code @} and {@code offset}
 * @param place where it is
 */
public record Subquery(
    Expression expression,
    DurationExpression range,
    Optional<DurationExpression> step,
    Modifiers modifiers,
    Span place)
    implements Expression {

  /**
   * Checks that nothing is null.
   *
   * @param expression what is evaluated
   * @param range how long a stretch
   * @param step how often; the server's default if empty
   * @param modifiers {@code @} and {@code offset}
   * @param place where it is
   */
  public Subquery {
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(modifiers, "modifiers");
    Objects.requireNonNull(place, "place");
  }

  /**
   * A subquery without modifiers that was not read from a text.
   *
   * @param expression what is evaluated
   * @param range how long a stretch
   * @param step how often; null for the server's default
   * @return the subquery
   */
  public static Subquery of(
      Expression expression, DurationExpression range, @Nullable DurationExpression step) {
    return new Subquery(expression, range, Optional.ofNullable(step), Modifiers.NONE, Span.NONE);
  }

  /**
   * This subquery with other modifiers.
   *
   * @param modifiers the modifiers
   * @return the subquery
   */
  public Subquery with(Modifiers modifiers) {
    return new Subquery(expression, range, step, modifiers, place);
  }

  @Override
  public ValueType type() {
    return ValueType.MATRIX;
  }

  @Override
  public List<Expression> children() {
    return List.of(expression);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Subquery that
        && range.equals(that.range)
        && step.equals(that.step)
        && modifiers.equals(that.modifiers)
        && expression.equals(that.expression);
  }

  @Override
  public int hashCode() {
    return Objects.hash(expression, range, step, modifiers);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
