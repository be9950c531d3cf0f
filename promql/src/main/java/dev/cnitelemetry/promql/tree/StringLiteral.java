// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A text, for example the second argument of {@code label_replace}.
 *
 * <pre>{@code
 * StringLiteral text = StringLiteral.of("node");
 * }</pre>
 *
 * @param value the text without quotes and escapes
 * @param place where it is
 */
public record StringLiteral(String value, Span place) implements Expression {

  /**
   * Checks that nothing is null.
   *
   * @param value the text without quotes and escapes
   * @param place where it is
   */
  public StringLiteral {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(place, "place");
  }

  /**
   * A text that was not read from a text.
   *
   * @param value any string
   * @return the literal
   */
  public static StringLiteral of(String value) {
    return new StringLiteral(value, Span.NONE);
  }

  @Override
  public ValueType type() {
    return ValueType.STRING;
  }

  @Override
  public List<Expression> children() {
    return List.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StringLiteral that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
