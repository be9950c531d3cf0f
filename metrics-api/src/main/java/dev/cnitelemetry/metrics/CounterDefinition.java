package dev.cnitelemetry.metrics;

import org.immutables.value.Value;

/**
 * A metric that only grows. PromQL's {@code rate()} takes these alone.
 *
 * <pre>{@code
 * CounterDefinition counter = CounterDefinition.builder().name("reconnects_total").help("Reconnections.").build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class CounterDefinition extends MetricDefinition
    permits ImmutableCounterDefinition {

  CounterDefinition() {}

  /**
   * Starts a definition.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableCounterDefinition.builder().unit(Unit.NONE);
  }

  @Override
  public final MetricKind kind() {
    return MetricKind.COUNTER;
  }

  @Override
  public final <R> R accept(Visitor<R> visitor) {
    return visitor.visitCounter(this);
  }

  @Value.Check
  void check() {
    requireName();
  }

  /** Builds a {@link CounterDefinition}. */
  public abstract static class Builder extends MetricDefinition.Builder<Builder> {
    Builder() {}

    /**
     * Makes the definition.
     *
     * @return the definition
     * @throws IllegalStateException if name or help is missing
     * @throws IllegalArgumentException if the name is empty or a label stands twice
     */
    public abstract CounterDefinition build();
  }
}
