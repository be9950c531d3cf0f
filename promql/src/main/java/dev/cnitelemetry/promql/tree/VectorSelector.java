// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.PromqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The series of a metric: {@code up{job="antrea"} offset 1h}.
 *
 * <pre>{@code
 * VectorSelector up =
 *     VectorSelector.of("up", List.of(Matcher.of("job", LabelMatcher.Operator.EQUAL, "antrea")));
 * }</pre>
 *
 * @param name the metric's name before the braces, variables included; empty if there is none
 * @param matchers the entries in braces, in the order of the text
 * @param modifiers {@code @}, {@code offset}, {@code anchored}, {@code smoothed}
 * @param place where it is
 */
public record VectorSelector(String name, List<Matcher> matchers, Modifiers modifiers, Span place)
    implements Expression {

  /**
   * Copies the matchers.
   *
   * @param name the metric's name before the braces, variables included; empty if there is none
   * @param matchers the entries in braces, in the order of the text
   * @param modifiers {@code @}, {@code offset}, {@code anchored}, {@code smoothed}
   * @param place where it is
   */
  public VectorSelector {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(modifiers, "modifiers");
    Objects.requireNonNull(place, "place");
    matchers = List.copyOf(matchers);
  }

  /**
   * A selector without modifiers that was not read from a text. A name that needs quotes goes into
   * the braces.
   *
   * @param metric the metric's name
   * @param matchers the conditions on labels
   * @return the selector
   */
  public static VectorSelector of(String metric, List<Matcher> matchers) {
    if (PromqlNames.isMetricName(metric)) {
      return new VectorSelector(metric, matchers, Modifiers.NONE, Span.NONE);
    }
    List<Matcher> withName = new ArrayList<>();
    withName.add(Matcher.of(Matcher.METRIC_NAME, LabelMatcher.Operator.EQUAL, metric));
    withName.addAll(matchers);
    return new VectorSelector("", withName, Modifiers.NONE, Span.NONE);
  }

  /**
   * The name of the one metric that is selected, wherever it is written.
   *
   * @return the name before the braces or in them; empty if a selector names none, or by a regular
   *     expression
   */
  public Optional<String> metric() {
    if (!name.isEmpty()) {
      return Optional.of(name);
    }
    return matchers.stream().filter(Matcher::isMetricName).map(Matcher::value).findFirst();
  }

  /**
   * This selector with other modifiers.
   *
   * @param modifiers the modifiers
   * @return the selector
   */
  public VectorSelector with(Modifiers modifiers) {
    return new VectorSelector(name, matchers, modifiers, place);
  }

  @Override
  public ValueType type() {
    return ValueType.VECTOR;
  }

  @Override
  public List<Expression> children() {
    return List.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VectorSelector that
        && name.equals(that.name)
        && matchers.equals(that.matchers)
        && modifiers.equals(that.modifiers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, matchers, modifiers);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
