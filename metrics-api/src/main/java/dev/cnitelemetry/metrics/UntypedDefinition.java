// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A metric that its component exposes without a kind. What its values mean is beside it.
 *
 * <pre>{@code
 * UntypedDefinition untyped =
 *     UntypedDefinition.builder().name("bird_up").help("1 if up.").build();
 * }</pre>
 */
public final class UntypedDefinition extends MetricDefinition {

  private final MetricKind semanticKind;

  /** Made when first asked for; then always the same, since equality is identity. */
  @Nullable private volatile CounterDefinition counter;

  @Nullable private volatile GaugeDefinition gauge;

  private UntypedDefinition(
      String name,
      String help,
      Unit unit,
      @Nullable Stability stability,
      MetricKind semanticKind,
      Label... labels) {
    super(name, help, unit, stability, labels);
    this.semanticKind = Objects.requireNonNull(semanticKind, "semanticKind");
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
   * @param semanticKind what the values mean: counter, gauge or untyped
   * @param labels the labels in declared order, {@code le} and {@code quantile} left out
   * @return the definition
   * @throws IllegalArgumentException if the name is empty or a label is there twice
   */
  public static UntypedDefinition of(
      String name, String help, Unit unit, MetricKind semanticKind, Label... labels) {
    return new UntypedDefinition(name, help, unit, null, semanticKind, labels);
  }

  @Override
  public MetricKind kind() {
    return MetricKind.UNTYPED;
  }

  @Override
  public SeriesSelector<UntypedDefinition> where(LabelMatcher... matchers) {
    return SeriesSelector.of(this, List.of(matchers));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitUntyped(this);
  }

  /**
   * What the values mean, whatever the wire says.
   *
   * @return {@link MetricKind#COUNTER}, {@link MetricKind#GAUGE}, or {@link MetricKind#UNTYPED}
   *     where nobody knows
   */
  public MetricKind semanticKind() {
    return semanticKind;
  }

  /**
   * This metric as a counter, for code that takes counters alone. Catalogues and views of a release
   * know it as this metric, see {@link #origin}; readers answer with this definition.
   *
   * @return always the same counter
   * @throws IllegalStateException if the values are not those of a counter
   */
  public CounterDefinition asCounter() {
    if (semanticKind() != MetricKind.COUNTER) {
      throw new IllegalStateException(name() + " is not a counter but a " + semanticKind());
    }
    CounterDefinition made = counter;
    if (made == null) {
      synchronized (this) {
        made = counter;
        if (made == null) {
          made = new CounterDefinition(this);
          counter = made;
        }
      }
    }
    return made;
  }

  /**
   * This metric as a gauge, for code that takes gauges alone. Catalogues and views of a release
   * know it as this metric, see {@link #origin}; readers answer with this definition.
   *
   * @return always the same gauge
   * @throws IllegalStateException if the values are not those of a gauge
   */
  public GaugeDefinition asGauge() {
    if (semanticKind() != MetricKind.GAUGE) {
      throw new IllegalStateException(name() + " is not a gauge but a " + semanticKind());
    }
    GaugeDefinition made = gauge;
    if (made == null) {
      synchronized (this) {
        made = gauge;
        if (made == null) {
          made = new GaugeDefinition(this);
          gauge = made;
        }
      }
    }
    return made;
  }

  /** Builds a {@link UntypedDefinition}. */
  public static final class Builder extends MetricDefinition.Builder<Builder> {
    private MetricKind semanticKind = MetricKind.UNTYPED;

    private Builder() {}

    @Override
    Builder self() {
      return this;
    }

    /**
     * Sets what the values mean; {@link MetricKind#UNTYPED} unless set.
     *
     * @param semanticKind counter, gauge or untyped
     * @return this builder
     */
    public Builder semanticKind(MetricKind semanticKind) {
      this.semanticKind = Objects.requireNonNull(semanticKind, "semanticKind");
      return this;
    }

    /**
     * Makes the definition.
     *
     * @return the definition
     * @throws IllegalStateException if name or help is missing
     * @throws IllegalArgumentException if the name is empty or a label is there twice
     */
    public UntypedDefinition build() {
      return new UntypedDefinition(
          requiredName(), requiredHelp(), unit, stability, semanticKind, labels());
    }
  }
}
