// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.List;
import javax.annotation.Nullable;

/**
 * A metric that goes up and down.
 *
 * <pre>{@code
 * GaugeDefinition gauge =
 *     GaugeDefinition.builder().name("queue_length").help("Entries in the queue.").build();
 * }</pre>
 */
public final class GaugeDefinition extends MetricDefinition {

  /** The untyped metric that this stands for; null for one that is a gauge on the wire, too. */
  @Nullable private final UntypedDefinition untyped;

  private GaugeDefinition(
      String name, String help, Unit unit, @Nullable Stability stability, Label... labels) {
    super(name, help, unit, stability, labels);
    this.untyped = null;
  }

  /** An untyped metric, known to be a gauge. */
  GaugeDefinition(UntypedDefinition untyped) {
    super(
        untyped.name(),
        untyped.help(),
        untyped.unit(),
        untyped.stability().orElse(null),
        untyped.labels().toArray(Label[]::new));
    this.untyped = untyped;
  }

  /**
   * Starts a definition.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A definition of a metric outside the Kubernetes stability framework.
   *
   * @param name the family's name on the wire, not empty
   * @param help the canonical help text without stability prefix; may be empty
   * @param unit the unit of the values
   * @param labels the labels in declared order, {@code le} and {@code quantile} left out
   * @return the definition
   * @throws IllegalArgumentException if the name is empty or a label is there twice
   */
  public static GaugeDefinition of(String name, String help, Unit unit, Label... labels) {
    return new GaugeDefinition(name, help, unit, null, labels);
  }

  /**
   * A definition of a metric of the Kubernetes stability framework.
   *
   * @param name the family's name on the wire, not empty
   * @param help the canonical help text without stability prefix; may be empty
   * @param unit the unit of the values
   * @param stability the level of the newest release
   * @param labels the labels in declared order, {@code le} and {@code quantile} left out
   * @return the definition
   * @throws IllegalArgumentException if the name is empty or a label is there twice
   */
  public static GaugeDefinition of(
      String name, String help, Unit unit, Stability stability, Label... labels) {
    return new GaugeDefinition(name, help, unit, stability, labels);
  }

  @Override
  public MetricKind kind() {
    return MetricKind.GAUGE;
  }

  @Override
  public MetricDefinition origin() {
    return untyped == null ? this : untyped;
  }

  @Override
  public SeriesSelector<GaugeDefinition> where(LabelMatcher... matchers) {
    return SeriesSelector.of(this, List.of(matchers));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitGauge(this);
  }

  /** Builds a {@link GaugeDefinition}. */
  public static final class Builder extends MetricDefinition.Builder<Builder> {
    private Builder() {}

    @Override
    Builder self() {
      return this;
    }

    /**
     * Makes the definition.
     *
     * @return the definition
     * @throws IllegalStateException if name or help is missing
     * @throws IllegalArgumentException if the name is empty or a label is there twice
     */
    public GaugeDefinition build() {
      return new GaugeDefinition(requiredName(), requiredHelp(), unit, stability, labels());
    }
  }
}
