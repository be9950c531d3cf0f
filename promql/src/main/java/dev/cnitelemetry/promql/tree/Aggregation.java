// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Few series of many: {@code sum by (node) (up)}.
 *
 * <pre>{@code
 * Aggregation nodes =
 *     Aggregation.of(
 *         Aggregator.SUM, false, List.of("node"), null, VectorSelector.of("up", List.of()));
 * }</pre>
 *
 * @param name the operator's name, lower case, or a variable as written
 * @param aggregator the operator; empty where the name is a variable
 * @param isWithout whether the labels are those left out
 * @param labels the labels of {@code by} or {@code without}; variables as written
 * @param parameter what comes before the vector, of operators that take it
 * @param expression the vector
 * @param place where it is
 */
public record Aggregation(
    String name,
    Optional<Aggregator> aggregator,
    boolean isWithout,
    List<GroupLabel> labels,
    Optional<Expression> parameter,
    Expression expression,
    Span place)
    implements Expression {

  /**
   * Copies the labels.
   *
   * @param name the operator's name, lower case, or a variable as written
   * @param aggregator the operator; empty where the name is a variable
   * @param isWithout whether the labels are those left out
   * @param labels the labels of {@code by} or {@code without}; variables as written
   * @param parameter what comes before the vector, of operators that take it
   * @param expression the vector
   * @param place where it is
   */
  public Aggregation {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(aggregator, "aggregator");
    Objects.requireNonNull(parameter, "parameter");
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(place, "place");
    labels = List.copyOf(labels);
  }

  /**
   * An aggregation that was not read from a text.
   *
   * @param aggregator the operator
   * @param isWithout whether the labels are those left out
   * @param labels names of labels
   * @param parameter what comes before the vector; null for operators that take nothing
   * @param expression the vector
   * @return the aggregation
   */
  public static Aggregation of(
      Aggregator aggregator,
      boolean isWithout,
      List<String> labels,
      @Nullable Expression parameter,
      Expression expression) {
    return new Aggregation(
        aggregator.text(),
        Optional.of(aggregator),
        isWithout,
        GroupLabel.of(labels),
        Optional.ofNullable(parameter),
        expression,
        Span.NONE);
  }

  @Override
  public ValueType type() {
    return aggregator.isPresent() ? ValueType.VECTOR : ValueType.UNDECIDED;
  }

  @Override
  public List<Expression> children() {
    return parameter.map(first -> List.of(first, expression)).orElse(List.of(expression));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Aggregation that
        && name.equals(that.name)
        && isWithout == that.isWithout
        && labels.equals(that.labels)
        && parameter.equals(that.parameter)
        && expression.equals(that.expression);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, isWithout, labels, parameter, expression);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
