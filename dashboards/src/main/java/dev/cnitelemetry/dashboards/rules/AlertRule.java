// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.rules;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.internal.PrometheusDuration;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.promql.build.InstantVector;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.ValueType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * A rule that alerts: fires for each series that its expression gives, once it has given it for
 * {@link #holdFor()}.
 *
 * <p>Of an expression that is built of metrics it is known which labels its series have: an
 * annotation that names another is refused.
 *
 * <pre>{@code
 * AlertRule rule =
 *     AlertRule.builder(
 *             "AntreaAgentWithoutPods",
 *             Promql.gauge(AntreaAgent.LOCAL_POD_COUNT).equalTo(0))
 *         .holdFor(Duration.ofMinutes(10))
 *         .label("severity", "warning")
 *         .annotation("summary", "{{ $labels.instance }} has had no Pods for ten minutes")
 *         .build();
 * }</pre>
 */
public final class AlertRule implements Rule {

  private final Builder source;
  private final Expression expression;
  private final Map<String, String> labels;
  private final Map<String, String> annotations;

  private AlertRule(Builder source, Expression expression) {
    this.source = source;
    this.expression = expression;
    this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(source.labels));
    this.annotations = Collections.unmodifiableMap(new LinkedHashMap<>(source.annotations));
  }

  /**
   * A builder of a rule whose expression is built of metrics.
   *
   * @param name the alert's name
   * @param vector what gives a series for each thing that is wrong
   * @return a new builder
   * @throws IllegalArgumentException if the name is empty
   */
  public static Builder builder(String name, InstantVector vector) {
    return new Builder(name, vector, null);
  }

  /**
   * A builder of a rule with any expression.
   *
   * @param name the alert's name
   * @param expression what gives a series for each thing that is wrong
   * @return a new builder
   * @throws IllegalArgumentException if the name is empty, or the expression gives neither a vector
   *     nor a scalar
   */
  public static Builder builder(String name, Expression expression) {
    if (expression.type() != ValueType.VECTOR && expression.type() != ValueType.SCALAR) {
      throw new IllegalArgumentException(
          "alert "
              + name
              + " needs an instant vector, and this is a "
              + expression.type().documented()
              + ": "
              + expression);
    }
    return new Builder(name, null, expression);
  }

  @Override
  public String name() {
    return source.name;
  }

  @Override
  public Expression expression() {
    return expression;
  }

  @Override
  public Map<String, String> labels() {
    return labels;
  }

  /**
   * How long a series has to be there without a gap before the alert fires.
   *
   * @return zero where it fires at once
   */
  public Duration holdFor() {
    return source.holdFor;
  }

  /**
   * How long the alert goes on firing after its series has gone; servers since 2.42 know it.
   *
   * @return zero where it ends with its series
   */
  public Duration keepFiringFor() {
    return source.keepFiringFor;
  }

  /**
   * Texts for those who get the alert.
   *
   * @return names and templates, in the order in which they were added
   */
  public Map<String, String> annotations() {
    return annotations;
  }

  @Override
  public AlertRule at(ReleaseView release) {
    return source.vector == null
        ? this
        : new AlertRule(source, source.vector.at(release).expression());
  }

  @Override
  public Map<String, Object> fields() {
    Fields fields = new Fields().put("alert", name()).put("expr", expression.toString());
    if (!holdFor().isZero()) {
      fields.put("for", PrometheusDuration.of(holdFor()));
    }
    if (!keepFiringFor().isZero()) {
      fields.put("keep_firing_for", PrometheusDuration.of(keepFiringFor()));
    }
    return fields.putUnlessEmpty("labels", labels).putUnlessEmpty("annotations", annotations).map();
  }

  @Override
  public String toString() {
    return "alert " + name();
  }

  /** Collects what a rule has. */
  public static final class Builder {
    private final String name;
    @Nullable private final InstantVector vector;
    private final Expression expression;
    private Duration holdFor = Duration.ZERO;
    private Duration keepFiringFor = Duration.ZERO;
    private final List<TextLabel> targets = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> annotations = new LinkedHashMap<>();

    private Builder(String name, @Nullable InstantVector vector, @Nullable Expression expression) {
      this.name = RuleNames.text("the name of an alert", name);
      this.vector = vector;
      this.expression = expressionOf(vector, expression);
    }

    private static Expression expressionOf(
        @Nullable InstantVector vector, @Nullable Expression expression) {
      if (vector != null) {
        return vector.expression();
      }
      if (expression != null) {
        return expression;
      }
      throw new IllegalArgumentException("an expression is missing");
    }

    /**
     * How long a series has to be there before the alert fires; at once unless set.
     *
     * @param duration whole milliseconds, not negative
     * @return this
     * @throws IllegalArgumentException if it is negative or has parts of a millisecond
     */
    public Builder holdFor(Duration duration) {
      PrometheusDuration.of(duration);
      this.holdFor = duration;
      return this;
    }

    /**
     * How long the alert goes on after its series has gone; not at all unless set.
     *
     * @param duration whole milliseconds, not negative
     * @return this
     * @throws IllegalArgumentException if it is negative or has parts of a millisecond
     */
    public Builder keepFiringFor(Duration duration) {
      PrometheusDuration.of(duration);
      this.keepFiringFor = duration;
      return this;
    }

    /**
     * Says that the scrape job adds labels, so that annotations may name them.
     *
     * @param added the labels
     * @return this
     */
    public Builder targetLabels(TextLabel... added) {
      targets.addAll(List.of(added));
      return this;
    }

    /**
     * Adds a label.
     *
     * @param label its name
     * @param value its value, which may be a template
     * @return this
     * @throws IllegalArgumentException if a rule cannot set it, it is set already, or the template
     *     names a label that the series do not have
     */
    public Builder label(String label, String value) {
      RuleNames.label(labels, label, template("label " + label, value));
      return this;
    }

    /**
     * Adds an annotation.
     *
     * @param annotation its name
     * @param template its text, in which {@code {{ $labels.instance }}} stands for a label's value
     * @return this
     * @throws IllegalArgumentException if it is added already, or names a label that the series do
     *     not have
     */
    public Builder annotation(String annotation, String template) {
      RuleNames.text("the name of an annotation", annotation);
      if (annotations.put(annotation, template("annotation " + annotation, template)) != null) {
        throw new IllegalArgumentException("annotation " + annotation + " is there twice");
      }
      return this;
    }

    private String template(String what, String template) {
      Function<String, String> known =
          vector == null
              ? Function.identity()
              : text -> vector.annotation(text, targets.toArray(TextLabel[]::new));
      return known.apply(RuleNames.template(what + " of " + name, template));
    }

    /**
     * The rule.
     *
     * @return a new rule
     */
    public AlertRule build() {
      return new AlertRule(copy(), expression);
    }

    private Builder copy() {
      Builder copy = new Builder(name, vector, expression);
      copy.holdFor = holdFor;
      copy.keepFiringFor = keepFiringFor;
      copy.labels.putAll(labels);
      copy.annotations.putAll(annotations);
      return copy;
    }
  }
}
