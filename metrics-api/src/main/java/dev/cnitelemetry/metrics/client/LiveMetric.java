// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.TextLabel;
import io.prometheus.metrics.core.datapoints.DataPoint;
import io.prometheus.metrics.core.metrics.StatefulMetric;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.snapshots.PrometheusNaming;
import java.util.ArrayList;
import java.util.List;

/**
 * A metric of the client library that was made from a definition.
 *
 * <p>Its series are asked for by typed label values. {@link #with} looks the series up each time; a
 * data point stays valid as long as the metric, so a hot path keeps it.
 *
 * <p>Made by {@link LiveMetrics}. Safe for use by any number of threads.
 *
 * <pre>{@code
 * LiveCounter operations = live.register(AntreaAgent.OVS_FLOW_OPS_COUNT);
 * CounterDataPoint adds = operations.with(AntreaLabels.OPERATION.eq(Operation.ADD));
 * adds.inc();
 * adds.incWithExemplar(Labels.of("trace_id", "4bf92f35"));
 * }</pre>
 *
 * @param <D> the client library's data point for this kind
 */
public abstract sealed class LiveMetric<D extends DataPoint>
    permits LiveCounter, LiveGauge, LiveHistogram, LiveSummary, LiveUntyped {

  private final MetricDefinition definition;
  private final List<Label> labels;
  private final StatefulMetric<D, ? extends D> metric;

  LiveMetric(
      MetricDefinition definition, List<Label> labels, StatefulMetric<D, ? extends D> metric) {
    this.definition = definition;
    this.labels = labels;
    this.metric = metric;
  }

  /** What the registry is given. */
  Collector collector() {
    return metric;
  }

  final void initialize(String... values) {
    metric.initLabelValues(values);
  }

  /**
   * The metric's identity.
   *
   * @return the definition it was registered by
   */
  public final MetricDefinition definition() {
    return definition;
  }

  /**
   * The labels that every series has.
   *
   * @return the labels in declared order: those of the release, where one was chosen
   */
  public final List<Label> labels() {
    return labels;
  }

  /**
   * The name that the client library's writers print for the family on a page of the Prometheus
   * text format, where a counter's series are called as the family.
   *
   * @return the declared name; for a counter without {@code _total} that name with {@code _total}
   */
  public String exposedName() {
    return PrometheusNaming.prometheusName(definition.name());
  }

  /**
   * Whether the client library's writers print another name than the declared one.
   *
   * @return true if {@link #exposedName} differs from the definition's name
   */
  public final boolean isRenamed() {
    return !exposedName().equals(definition.name());
  }

  /**
   * The series with these label values; it comes into being when first asked for.
   *
   * @param values for each label of the metric one value, made by {@code eq} or {@code eqText}; any
   *     order; nothing for a metric without labels
   * @return the client library's data point
   * @throws IllegalArgumentException if a label is missing, foreign or given twice, a value is not
   *     one that a closed label takes, or a condition is no {@code =}; the message says which
   */
  public final D with(LabelMatcher... values) {
    return metric.labelValues(texts(values));
  }

  /**
   * Removes the series with these label values, if it is there.
   *
   * @param values one value for each label, as for {@link #with}
   * @throws IllegalArgumentException as for {@link #with}
   */
  public final void remove(LabelMatcher... values) {
    metric.remove(texts(values));
  }

  private String[] texts(LabelMatcher... values) {
    String[] texts = new String[labels.size()];
    for (LabelMatcher value : values) {
      int index = indexOf(value);
      if (texts[index] != null) {
        throw new IllegalArgumentException(
            "label " + value.label() + " of " + definition.name() + " is given twice");
      }
      texts[index] = value.value();
    }
    if (values.length < texts.length) {
      throw new IllegalArgumentException(definition.name() + " needs " + missing(texts) + " too");
    }
    return texts;
  }

  private int indexOf(LabelMatcher value) {
    if (value.operator() != LabelMatcher.Operator.EQUAL) {
      throw new IllegalArgumentException(
          "a series of " + definition.name() + " is chosen by eq(…), not by " + value);
    }
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      if (label.equals(value.label()) || isNamedAs(label, value.label())) {
        if (!label.accepts(value.value())) {
          throw new IllegalArgumentException(
              label + " of " + definition.name() + " takes " + label.values() + ", not " + value);
        }
        return i;
      }
    }
    throw new IllegalArgumentException(
        definition.name() + " has no label as in " + value + "; its labels are " + labels);
  }

  /** Older releases have labels of their own constants, so plain text labels go by name. */
  private static boolean isNamedAs(Label label, Label given) {
    return given instanceof TextLabel && label.name().equals(given.name());
  }

  private List<Label> missing(String[] texts) {
    List<Label> missing = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] == null) {
        missing.add(labels.get(i));
      }
    }
    return missing;
  }

  /**
   * The definition, for messages.
   *
   * @return kind, name and labels
   */
  @Override
  public final String toString() {
    return "live " + definition;
  }
}
