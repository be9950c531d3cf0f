// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import javax.annotation.Nullable;

/**
 * A number, or a duration where a number may be: {@code 0.95}, {@code 1h30m}.
 *
 * <pre>{@code
 * NumberLiteral number = NumberLiteral.of(0.95);
 * }</pre>
 *
 * @param value the number; of a duration its seconds
 * @param isDuration whether it is written as a duration
 * @param place where it is
 */
public record NumberLiteral(double value, boolean isDuration, Span place) implements Expression {

  /**
   * A number that was not read from a text.
   *
   * @param value the number; any
   * @return the literal
   */
  public static NumberLiteral of(double value) {
    return new NumberLiteral(value, false, Span.NONE);
  }

  @Override
  public ValueType type() {
    return ValueType.SCALAR;
  }

  @Override
  public List<Expression> children() {
    return List.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NumberLiteral that
        && Double.compare(value, that.value) == 0
        && isDuration == that.isDuration;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(value);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
