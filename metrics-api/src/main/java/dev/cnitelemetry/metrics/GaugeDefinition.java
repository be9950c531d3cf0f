package dev.cnitelemetry.metrics;

import org.immutables.value.Value;

/**
 * A metric that goes up and down.
 *
 * <pre>{@code
 * GaugeDefinition gauge = GaugeDefinition.builder().name("queue_length").help("Entries in the queue.").build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class GaugeDefinition extends MetricDefinition
    permits ImmutableGaugeDefinition {

  GaugeDefinition() {}

  /**
   * Starts a definition.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableGaugeDefinition.builder().unit(Unit.NONE);
  }

  @Override
  public final MetricKind kind() {
    return MetricKind.GAUGE;
  }

  @Override
  public final <R> R accept(Visitor<R> visitor) {
    return visitor.visitGauge(this);
  }

  @Value.Check
  void check() {
    requireName();
  }

  /** Builds a {@link GaugeDefinition}. */
  public abstract static class Builder extends MetricDefinition.Builder<Builder> {
    Builder() {}

    /**
     * Makes the definition.
     *
     * @return the definition
     * @throws IllegalStateException if name or help is missing
     * @throws IllegalArgumentException if the name is empty or a label stands twice
     */
    public abstract GaugeDefinition build();
  }
}
