// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Modifiers;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A stretch of samples of each series: {@code x[5m]}, or a subquery {@code rate(x[5m])[1h:1m]}. It
 * is drawn nowhere; functions such as {@code rate} and {@code maxOverTime} make vectors of it.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * RangeVector pods = gauge(AntreaAgent.LOCAL_POD_COUNT).range(minutes(5));
 * GaugeVector most = maxOverTime(pods);
 * }</pre>
 */
public abstract sealed class RangeVector permits CounterRange, GaugeRange, HistogramRange {

  private final RangeSource source;
  private final Expression expression;

  RangeVector(RangeSource source) {
    this.source = source;
    this.expression = source.terms(Shapes.NEWEST).get(0).expression();
  }

  /** A vector of this: one rule for each name that the metric has, joined. */
  final Term over(Shapes shapes, UnaryOperator<Term> rule, BinaryOperator join) {
    List<Term> terms = source.terms(shapes).stream().map(rule).toList();
    return Leaf.join(terms, join);
  }

  final RangeSource offsetSource(DurationExpression offset) {
    DurationExpression checked = Durations.offset(offset);
    return source.with(modifiers -> modifiers.withOffset(checked));
  }

  final RangeSource atSource(Modifiers.At at) {
    return source.with(modifiers -> modifiers.withAt(at));
  }

  final RangeSource extendedSource(Modifiers.Extension extension) {
    if (source instanceof RangeSource.OfVector) {
      throw new IllegalArgumentException(
          extension.text() + " belongs to the range of a selector, and this is a subquery");
    }
    return source.with(modifiers -> modifiers.withExtension(extension));
  }

  /**
   * The tree of the expression.
   *
   * @return the tree; valid PromQL
   */
  public final Expression expression() {
    return expression;
  }

  /**
   * The same stretch, some time ago: {@code offset}.
   *
   * @param offset how long ago; below zero for later
   * @return the range vector; an earlier offset is replaced
   * @throws IllegalArgumentException if the offset is no duration of whole milliseconds
   */
  public abstract RangeVector offset(DurationExpression offset);

  /**
   * The stretch that ends at one time, whatever is asked for: {@code @}.
   *
   * @param time the time, to the millisecond
   * @return the range vector
   */
  public abstract RangeVector at(Instant time);

  /**
   * With the last sample before the range; servers read it since 3.7, as an experiment.
   *
   * @return the range vector
   * @throws IllegalArgumentException if this is a subquery
   */
  public abstract RangeVector anchored();

  /**
   * Interpolated between the samples around the edges; servers read it since 3.7, as an experiment.
   *
   * @return the range vector
   * @throws IllegalArgumentException if this is a subquery
   */
  public abstract RangeVector smoothed();

  /**
   * The expression, whatever server reads it.
   *
   * @return one line, as Prometheus prints it
   */
  @Override
  public final String toString() {
    return expression.toString();
  }
}
