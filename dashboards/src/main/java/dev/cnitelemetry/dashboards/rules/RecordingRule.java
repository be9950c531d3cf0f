// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.rules;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.promql.build.InstantVector;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.ValueType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * A rule that records: what its expression gives becomes series of a metric of their own.
 *
 * <pre>{@code
 * RecordingRule rule =
 *     RecordingRule.of(
 *         "node:antrea_agent_local_pod_count:sum",
 *         Promql.sum(Promql.by(Promql.NODE), Promql.gauge(AntreaAgent.LOCAL_POD_COUNT)));
 * }</pre>
 */
public final class RecordingRule implements Rule {

  private final String name;
  @Nullable private final InstantVector vector;
  private final Expression expression;
  private final Map<String, String> labels;

  private RecordingRule(
      String name,
      @Nullable InstantVector vector,
      Expression expression,
      Map<String, String> labels) {
    this.name = name;
    this.vector = vector;
    this.expression = expression;
    this.labels = labels;
  }

  /**
   * A rule whose expression is built of metrics.
   *
   * @param name the metric that is recorded, by convention {@code level:metric:operations}
   * @param vector what is recorded
   * @return the rule
   * @throws IllegalArgumentException if there cannot be a metric of that name
   */
  public static RecordingRule of(String name, InstantVector vector) {
    return new RecordingRule(RuleNames.metric(name), vector, vector.expression(), Map.of());
  }

  /**
   * A rule with any expression.
   *
   * @param name the metric that is recorded
   * @param expression what is recorded
   * @return the rule
   * @throws IllegalArgumentException if there cannot be a metric of that name, or the expression
   *     gives neither a vector nor a scalar
   */
  public static RecordingRule of(String name, Expression expression) {
    if (expression.type() != ValueType.VECTOR && expression.type() != ValueType.SCALAR) {
      throw new IllegalArgumentException(
          "what is recorded as "
              + name
              + " has to be an instant vector, and this is a "
              + expression.type().documented()
              + ": "
              + expression);
    }
    return new RecordingRule(RuleNames.metric(name), null, expression, Map.of());
  }

  /**
   * The rule with one more label on what it records.
   *
   * @param label its name
   * @param value its value
   * @return another rule
   * @throws IllegalArgumentException if a rule cannot set it, or it is set already
   */
  public RecordingRule withLabel(String label, String value) {
    Map<String, String> more = new LinkedHashMap<>(labels);
    RuleNames.label(more, label, value);
    return new RecordingRule(name, vector, expression, Collections.unmodifiableMap(more));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Expression expression() {
    return expression;
  }

  @Override
  public Map<String, String> labels() {
    return labels;
  }

  @Override
  public RecordingRule at(ReleaseView release) {
    return vector == null
        ? this
        : new RecordingRule(name, vector, vector.at(release).expression(), labels);
  }

  @Override
  public Map<String, Object> fields() {
    return new Fields()
        .put("record", name)
        .put("expr", expression.toString())
        .putUnlessEmpty("labels", labels)
        .map();
  }

  @Override
  public String toString() {
    return "record " + name;
  }
}
