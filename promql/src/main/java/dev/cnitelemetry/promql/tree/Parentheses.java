// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * An expression in parentheses. They stay in the tree, so that a text comes back as it was meant.
 *
 * <pre>{@code
 * Parentheses one = new Parentheses(NumberLiteral.of(1), Span.NONE); // (1)
 * }</pre>
 *
 * @param expression what is inside
 * @param place where it is
 */
public record Parentheses(Expression expression, Span place) implements Expression {

  /**
   * Checks that nothing is null.
   *
   * @param expression what is inside
   * @param place where it is
   */
  public Parentheses {
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
    return other instanceof Parentheses that && expression.equals(that.expression);
  }

  @Override
  public int hashCode() {
    return 31 + expression.hashCode();
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
