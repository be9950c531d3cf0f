// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A sign before an expression: {@code -up}. The sign of a number is part of the number.
 *
 * <pre>{@code
 * UnaryOperation down =
 *     new UnaryOperation(true, VectorSelector.of("up", List.of()), Span.NONE);
 * }</pre>
 *
 * @param isMinus whether the sign is {@code -}; else {@code +}
 * @param expression what comes after it
 * @param place where it is
 */
public record UnaryOperation(boolean isMinus, Expression expression, Span place)
    implements Expression {

  /**
   * Checks that nothing is null.
   *
   * @param isMinus whether the sign is {@code -}; else {@code +}
   * @param expression what comes after it
   * @param place where it is
   */
  public UnaryOperation {
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(place, "place");
  }

  @Override
  public ValueType type() {
    return expression.type();
  }

  @Override
  public List<Expression> children() {
    return List.of(expression);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnaryOperation that
        && isMinus == that.isMinus
        && expression.equals(that.expression);
  }

  @Override
  public int hashCode() {
    return Objects.hash(isMinus, expression);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
