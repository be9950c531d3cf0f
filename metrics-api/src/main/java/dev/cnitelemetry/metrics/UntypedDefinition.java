package dev.cnitelemetry.metrics;

import org.immutables.value.Value;

/**
 * A metric that its component exposes without a kind. What its values mean stands beside it.
 *
 * <pre>{@code
 * UntypedDefinition untyped = UntypedDefinition.builder().name("bird_up").help("1 if up.").build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class UntypedDefinition extends MetricDefinition
    permits ImmutableUntypedDefinition {

  UntypedDefinition() {}

  /**
   * Starts a definition.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableUntypedDefinition.builder().unit(Unit.NONE).semanticKind(MetricKind.UNTYPED);
  }

  @Override
  public final MetricKind kind() {
    return MetricKind.UNTYPED;
  }

  @Override
  public final <R> R accept(Visitor<R> visitor) {
    return visitor.visitUntyped(this);
  }

  /**
   * What the values mean, whatever the wire says.
   *
   * @return {@link MetricKind#COUNTER}, {@link MetricKind#GAUGE}, or {@link MetricKind#UNTYPED}
   *     where nobody knows
   */
  public abstract MetricKind semanticKind();

  /**
   * A counter of the same name, labels and unit, for code that takes counters alone. It is a
   * definition of its own: no catalogue knows it and readers do not answer with it.
   *
   * @return a new counter definition
   * @throws IllegalStateException if the values are not those of a counter
   */
  public final CounterDefinition asCounter() {
    if (semanticKind() != MetricKind.COUNTER) {
      throw new IllegalStateException(name() + " is not a counter but a " + semanticKind());
    }
    return CounterDefinition.builder()
        .name(name())
        .help(help())
        .addLabels(labels().toArray(Label[]::new))
        .unit(unit())
        .build();
  }

  /**
   * A gauge of the same name, labels and unit, for code that takes gauges alone. It is a definition
   * of its own: no catalogue knows it and readers do not answer with it.
   *
   * @return a new gauge definition
   * @throws IllegalStateException if the values are not those of a gauge
   */
  public final GaugeDefinition asGauge() {
    if (semanticKind() != MetricKind.GAUGE) {
      throw new IllegalStateException(name() + " is not a gauge but a " + semanticKind());
    }
    return GaugeDefinition.builder()
        .name(name())
        .help(help())
        .addLabels(labels().toArray(Label[]::new))
        .unit(unit())
        .build();
  }

  @Value.Check
  void check() {
    requireName();
  }

  /** Builds a {@link UntypedDefinition}. */
  public abstract static class Builder extends MetricDefinition.Builder<Builder> {
    Builder() {}

    /**
     * Sets what the values mean; {@link MetricKind#UNTYPED} unless set.
     *
     * @param semanticKind counter, gauge or untyped
     * @return this builder
     */
    public abstract Builder semanticKind(MetricKind semanticKind);

    /**
     * Makes the definition.
     *
     * @return the definition
     * @throws IllegalStateException if name or help is missing
     * @throws IllegalArgumentException if the name is empty or a label stands twice
     */
    public abstract UntypedDefinition build();
  }
}
