// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A stretch of samples of each series: {@code up[5m]}. What Prometheus calls a matrix selector.
 * {@code @} and {@code offset} are those of the selector.
 *
 * <pre>{@code
 * RangeSelector range =
 *     RangeSelector.of(VectorSelector.of("up", List.of()), DurationExpression.ofSeconds(300));
 * }</pre>
 *
 * @param selector the series
 * @param range how long a stretch
 * @param place where it is
 */
public record RangeSelector(VectorSelector selector, DurationExpression range, Span place)
    implements Expression {

  /**
   * Checks that nothing is null.
   *
   * @param selector the series
   * @param range how long a stretch
   * @param place where it is
   */
  public RangeSelector {
    Objects.requireNonNull(selector, "selector");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(place, "place");
  }

  /**
   * A range that was not read from a text.
   *
   * @param selector the series
   * @param range how long a stretch
   * @return the range
   */
  public static RangeSelector of(VectorSelector selector, DurationExpression range) {
    return new RangeSelector(selector, range, Span.NONE);
  }

  @Override
  public ValueType type() {
    return ValueType.MATRIX;
  }

  @Override
  public List<Expression> children() {
    return List.of(selector);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RangeSelector that
        && selector.equals(that.selector)
        && range.equals(that.range);
  }

  @Override
  public int hashCode() {
    return Objects.hash(selector, range);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
