// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The series of one metric that meet conditions on their labels; PromQL's vector selector.
 *
 * <p>Made by {@link MetricDefinition#where}, or of plain names by {@link #named}. The metric's kind
 * is in the type, so that code can ask for the series of a counter. Immutable and thread-safe.
 *
 * <pre>{@code
 * SeriesSelector<CounterDefinition> adds =
 *     AntreaAgent.OVS_FLOW_OPS_COUNT.where(
 *         AntreaLabels.OPERATION.eq(Operation.ADD), TargetLabels.NODE.eq("node-a"));
 * System.out.println(adds); // antrea_agent_ovs_flow_ops_count{operation="add",node="node-a"}
 * }</pre>
 *
 * @param <D> the kind of the metric
 */
public final class SeriesSelector<D extends MetricDefinition> {

  private final D definition;
  private final List<LabelMatcher> matchers;

  private SeriesSelector(D definition, List<LabelMatcher> matchers) {
    this.definition = definition;
    this.matchers = matchers;
  }

  /**
   * Selects by plain names, where no definition is at hand.
   *
   * <pre>{@code
   * SeriesSelector<?> found =
   *     SeriesSelector.named("http_server_requests_seconds_count", "method", "GET");
   * System.out.println(found); // http_server_requests_seconds_count{method="GET"}
   * }</pre>
   *
   * @param name the name of samples, or of a metric family
   * @param labels names and values of labels in turn, each of which has to be equal
   * @return the selector
   * @throws IllegalArgumentException if the name is empty or a label has no value
   */
  public static SeriesSelector<UntypedDefinition> named(String name, String... labels) {
    if (labels.length % 2 != 0) {
      throw new IllegalArgumentException(
          "labels are names and values in turn; " + labels[labels.length - 1] + " has no value");
    }
    LabelMatcher[] matchers = new LabelMatcher[labels.length / 2];
    for (int i = 0; i < matchers.length; i++) {
      matchers[i] = Label.text(labels[2 * i]).eq(labels[2 * i + 1]);
    }
    return UntypedDefinition.of(name, "", Unit.NONE, MetricKind.UNTYPED).where(matchers);
  }

  static <D extends MetricDefinition> SeriesSelector<D> of(
      D definition, List<LabelMatcher> matchers) {
    matchers.forEach(matcher -> requireLabel(definition, matcher));
    return new SeriesSelector<>(definition, matchers);
  }

  /**
   * A label constant stands for a name and its value set, so a constant of another metric is
   * refused even where the name is right. Open text labels are let through by name: their value set
   * is any string, and older releases have labels that the newest has not.
   */
  private static void requireLabel(MetricDefinition definition, LabelMatcher matcher) {
    Label asked = matcher.label();
    Optional<Label> own = definition.label(asked.name());
    boolean fits =
        own.map(label -> label.equals(asked) || asked instanceof TextLabel)
            .orElse(asked instanceof TextLabel);
    if (!fits) {
      throw new IllegalArgumentException(
          own.isPresent()
              ? "label "
                  + asked
                  + " of "
                  + definition.name()
                  + " has the values "
                  + own.get().values()
                  + ", not "
                  + asked.values()
              : definition.name() + " has no label " + asked + "; it has " + definition.labels());
    }
  }

  /**
   * The metric whose series are selected.
   *
   * @return the definition
   */
  public D definition() {
    return definition;
  }

  /**
   * The conditions, all of which a series must meet.
   *
   * @return the conditions in the order given
   */
  public List<LabelMatcher> matchers() {
    return matchers;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SeriesSelector<?> that
        && definition.equals(that.definition)
        && matchers.equals(that.matchers);
  }

  @Override
  public int hashCode() {
    return 31 * definition.hashCode() + matchers.hashCode();
  }

  /**
   * The selector in PromQL, as servers of any age read it; a name that needs quotes goes into the
   * braces, which servers read since 3.0.
   *
   * @return for example {@code antrea_agent_ovs_flow_ops_count{operation="add"}}, or {@code
   *     {"a.b","k.l"="x"}}
   */
  @Override
  public String toString() {
    String conditions =
        matchers.stream().map(LabelMatcher::toString).collect(Collectors.joining(","));
    String name = definition.name();
    if (!PromqlNames.isMetricName(name)) {
      return "{" + PromqlNames.quoted(name) + (matchers.isEmpty() ? "" : "," + conditions) + "}";
    }
    return matchers.isEmpty() ? name : name + "{" + conditions + "}";
  }
}
