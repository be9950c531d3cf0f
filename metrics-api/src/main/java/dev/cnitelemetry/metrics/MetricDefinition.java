// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * The identity of one metric for all releases: wire name, kind, labels, unit.
 *
 * <p>The name is what is on the wire, once: nothing is renamed, stripped or suffixed. Kind, labels
 * and buckets are those of the newest release that has the metric; what they were earlier is asked
 * of {@link MetricCatalog#at}. What differs by component is at an {@link Exposure}.
 *
 * <p>Definitions are immutable and thread-safe. Equality is identity: a reader that resolves names
 * answers with the constant itself, so {@code ==} is the way to compare.
 *
 * <pre>{@code
 * SeriesSelector<CounterDefinition> adds =
 *     AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD));
 * System.out.println(adds); // antrea_agent_ovs_flow_ops_count{operation="add"}
 * }</pre>
 */
public abstract sealed class MetricDefinition
    permits CounterDefinition,
        GaugeDefinition,
        HistogramDefinition,
        SummaryDefinition,
        UntypedDefinition {

  private final String name;
  private final String help;
  private final List<Label> labels;
  private final Unit unit;
  @Nullable private final Stability stability;

  MetricDefinition(
      String name, String help, Unit unit, @Nullable Stability stability, Label... labels) {
    this.name = Objects.requireNonNull(name, "name");
    this.help = Objects.requireNonNull(help, "help");
    this.labels = List.of(labels);
    this.unit = Objects.requireNonNull(unit, "unit");
    this.stability = stability;
    requireName();
  }

  /**
   * The metric family's name on the wire.
   *
   * @return the name, never empty
   */
  public final String name() {
    return name;
  }

  /**
   * The canonical help text: that of the document that names the metric, or our own words where no
   * document does. What one component prints is on its {@link Exposure}.
   *
   * @return the text without stability prefix, unescaped; may be empty
   */
  public final String help() {
    return help;
  }

  /**
   * The labels of the newest release, {@code le} and {@code quantile} left out.
   *
   * @return the labels in declared order; on the wire they are usually sorted by name
   */
  public final List<Label> labels() {
    return labels;
  }

  /**
   * The unit of the values.
   *
   * @return the unit; {@link Unit#NONE} for plain numbers
   */
  public final Unit unit() {
    return unit;
  }

  /**
   * The stability level of the newest release.
   *
   * @return the level; empty for metrics outside the Kubernetes stability framework
   */
  public final Optional<Stability> stability() {
    return Optional.ofNullable(stability);
  }

  /**
   * The kind, which is also this object's type.
   *
   * @return one of the first five kinds
   */
  public abstract MetricKind kind();

  /**
   * Calls the visitor's method for this kind.
   *
   * @param <R> what the visitor answers
   * @param visitor one method a kind
   * @return what that method returned
   */
  public abstract <R> R accept(Visitor<R> visitor);

  /**
   * The series of this metric that meet all conditions.
   *
   * @param matchers conditions on labels of this metric, or on open labels such as target labels
   * @return a selector; all series of the metric where no condition is given
   * @throws IllegalArgumentException if a typed condition is on a label that this metric does not
   *     have; the message names those it has
   */
  public abstract SeriesSelector<?> where(LabelMatcher... matchers);

  /**
   * The label of a name.
   *
   * @param labelName a label name
   * @return the label; empty if the newest release has no such label
   */
  public final Optional<Label> label(String labelName) {
    return labels().stream().filter(label -> label.name().equals(labelName)).findFirst();
  }

  /**
   * What the metric looks like at the newest release.
   *
   * @return kind, labels, buckets or quantiles and stability of this definition
   */
  public final MetricShape shape() {
    return MetricShape.of(this);
  }

  private void requireName() {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a metric name must not be empty");
    }
    for (int i = 1; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (labels.get(i).name().equals(labels.get(j).name())) {
          throw new IllegalArgumentException("metric " + name + " has a label twice: " + labels);
        }
      }
    }
  }

  /**
   * The definition that catalogues and readers know this metric by.
   *
   * @return this definition; the untyped one for what {@link UntypedDefinition#asCounter} and
   *     {@link UntypedDefinition#asGauge} made
   */
  public MetricDefinition origin() {
    return this;
  }

  /**
   * Whether the other is this very definition.
   *
   * @param other anything
   * @return true for the same object alone
   */
  @Override
  public final boolean equals(Object other) {
    return this == other;
  }

  @Override
  public final int hashCode() {
    return System.identityHashCode(this);
  }

  /**
   * Kind, name and label names, for messages.
   *
   * @return for example {@code counter antrea_agent_ovs_flow_ops_count{operation}}
   */
  @Override
  public final String toString() {
    String head = kind().name().toLowerCase(Locale.ROOT) + " " + name();
    return labels().isEmpty()
        ? head
        : labels().stream().map(Label::name).collect(Collectors.joining(",", head + "{", "}"));
  }

  /**
   * One method a kind: what Java 17 has no exhaustive switch for.
   *
   * @param <R> what the methods answer
   */
  public interface Visitor<R> {
    /**
     * Called for a counter.
     *
     * @param counter the definition
     * @return the answer
     */
    R visitCounter(CounterDefinition counter);

    /**
     * Called for a gauge.
     *
     * @param gauge the definition
     * @return the answer
     */
    R visitGauge(GaugeDefinition gauge);

    /**
     * Called for a histogram.
     *
     * @param histogram the definition
     * @return the answer
     */
    R visitHistogram(HistogramDefinition histogram);

    /**
     * Called for a summary.
     *
     * @param summary the definition
     * @return the answer
     */
    R visitSummary(SummaryDefinition summary);

    /**
     * Called for an untyped metric.
     *
     * @param untyped the definition
     * @return the answer
     */
    R visitUntyped(UntypedDefinition untyped);
  }

  /**
   * What the builders of all kinds have in common. A builder is used once and by one thread.
   *
   * @param <B> the builder itself
   */
  public abstract static sealed class Builder<B extends Builder<B>>
      permits CounterDefinition.Builder,
          GaugeDefinition.Builder,
          HistogramDefinition.Builder,
          SummaryDefinition.Builder,
          UntypedDefinition.Builder {

    @Nullable private String name;
    @Nullable private String help;
    private final List<Label> labels = new ArrayList<>();
    Unit unit = Unit.NONE;
    @Nullable Stability stability;

    Builder() {}

    abstract B self();

    final String requiredName() {
      return required(name, "name");
    }

    final String requiredHelp() {
      return required(help, "help");
    }

    private static String required(@Nullable String text, String what) {
      if (text == null) {
        throw new IllegalStateException("a metric needs a " + what + ": call " + what + "(…)");
      }
      return text;
    }

    final Label[] labels() {
      return labels.toArray(new Label[0]);
    }

    /**
     * Sets the wire name. Required.
     *
     * @param name the family's name, not empty
     * @return this builder
     */
    public final B name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return self();
    }

    /**
     * Sets the canonical help text. Required.
     *
     * @param help the text without stability prefix; may be empty
     * @return this builder
     */
    public final B help(String help) {
      this.help = Objects.requireNonNull(help, "help");
      return self();
    }

    /**
     * Adds labels after those already there.
     *
     * @param labels labels in declared order, {@code le} and {@code quantile} left out
     * @return this builder
     */
    public final B addLabels(Label... labels) {
      this.labels.addAll(List.of(labels));
      return self();
    }

    /**
     * Sets the unit; {@link Unit#NONE} unless set.
     *
     * @param unit the unit of the values
     * @return this builder
     */
    public final B unit(Unit unit) {
      this.unit = Objects.requireNonNull(unit, "unit");
      return self();
    }

    /**
     * Sets the stability level; none unless set.
     *
     * @param stability the level of the newest release
     * @return this builder
     */
    public final B stability(Stability stability) {
      this.stability = Objects.requireNonNull(stability, "stability");
      return self();
    }
  }
}
