package dev.cnitelemetry.metrics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The series of one metric that meet conditions on their labels; PromQL's vector selector.
 *
 * <p>Made by {@link MetricDefinition#where}. Immutable and thread-safe.
 *
 * <pre>{@code
 * SeriesSelector adds =
 *     AntreaAgent.OVS_FLOW_OPS_COUNT.where(
 *         AntreaLabels.OPERATION.eq(Operation.ADD), TargetLabels.NODE.eq("node-a"));
 * System.out.println(adds); // antrea_agent_ovs_flow_ops_count{operation="add",node="node-a"}
 * }</pre>
 */
public final class SeriesSelector {

  private final MetricDefinition definition;
  private final List<LabelMatcher> matchers;

  private SeriesSelector(MetricDefinition definition, List<LabelMatcher> matchers) {
    this.definition = definition;
    this.matchers = matchers;
  }

  static SeriesSelector of(MetricDefinition definition, List<LabelMatcher> matchers) {
    matchers.forEach(matcher -> requireLabel(definition, matcher));
    return new SeriesSelector(definition, matchers);
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
  public MetricDefinition definition() {
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
    return other instanceof SeriesSelector that
        && definition.equals(that.definition)
        && matchers.equals(that.matchers);
  }

  @Override
  public int hashCode() {
    return 31 * definition.hashCode() + matchers.hashCode();
  }

  /**
   * The selector in PromQL.
   *
   * @return for example {@code antrea_agent_ovs_flow_ops_count{operation="add"}}
   */
  @Override
  public String toString() {
    return matchers.isEmpty()
        ? definition.name()
        : matchers.stream()
            .map(LabelMatcher::toString)
            .collect(Collectors.joining(",", definition.name() + "{", "}"));
  }
}
