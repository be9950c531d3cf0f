// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A dashboard's variable that stands for an expression, or for a number: {@code $query}, {@code
 * 0.$quantile}.
 *
 * <pre>{@code
 * PromqlParser dashboards = PromqlParser.builder().variables(true).build();
 * Expression query = dashboards.parse("$numerator / $denominator");
 * }</pre>
 *
 * @param text as written
 * @param type {@link ValueType#SCALAR} where digits around it say that it is a number; else {@link
 *     ValueType#UNDECIDED}
 * @param modifiers what comes after it
 * @param place where it is
 */
public record VariableExpression(String text, ValueType type, Modifiers modifiers, Span place)
    implements Expression {

  /**
   * Checks that nothing is null.
   *
   * @param text as written
   * @param type {@link ValueType#SCALAR} where digits around it say that it is a number; else
   *     {@link ValueType#UNDECIDED}
   * @param modifiers what comes after it
   * @param place where it is
   */
  public VariableExpression {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(modifiers, "modifiers");
    Objects.requireNonNull(place, "place");
  }

  /**
   * This variable with other modifiers.
   *
   * @param modifiers the modifiers
   * @return the expression
   */
  public VariableExpression with(Modifiers modifiers) {
    return new VariableExpression(text, type, modifiers, place);
  }

  @Override
  public List<Expression> children() {
    return List.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VariableExpression that
        && text.equals(that.text)
        && modifiers.equals(that.modifiers);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + modifiers.hashCode();
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
