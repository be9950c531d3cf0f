package dev.cnitelemetry.metrics;

import javax.annotation.Nullable;

/**
 * A metric that only grows. PromQL's {@code rate()} takes these alone.
 *
 * <pre>{@code
 * CounterDefinition counter =
 *     CounterDefinition.builder().name("reconnects_total").help("Reconnections.").build();
 * }</pre>
 */
public final class CounterDefinition extends MetricDefinition {

  private CounterDefinition(
      String name, String help, Unit unit, @Nullable Stability stability, Label... labels) {
    super(name, help, unit, stability, labels);
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
   * @throws IllegalArgumentException if the name is empty or a label stands twice
   */
  public static CounterDefinition of(String name, String help, Unit unit, Label... labels) {
    return new CounterDefinition(name, help, unit, null, labels);
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
   * @throws IllegalArgumentException if the name is empty or a label stands twice
   */
  public static CounterDefinition of(
      String name, String help, Unit unit, Stability stability, Label... labels) {
    return new CounterDefinition(name, help, unit, stability, labels);
  }

  @Override
  public MetricKind kind() {
    return MetricKind.COUNTER;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitCounter(this);
  }

  /** Builds a {@link CounterDefinition}. */
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
     * @throws IllegalArgumentException if the name is empty or a label stands twice
     */
    public CounterDefinition build() {
      return new CounterDefinition(requiredName(), requiredHelp(), unit, stability, labels());
    }
  }
}
