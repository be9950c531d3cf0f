package dev.cnitelemetry.metrics;

import org.immutables.value.Value;

/**
 * A metric that counts observations and prints quantiles of them, or none. Its series on the wire
 * are called as the family, with a label {@code quantile}, and end in {@code _sum} and {@code
 * _count}.
 *
 * <pre>{@code
 * SummaryDefinition summary = SummaryDefinition.builder().name("gc_duration_seconds").help("Pauses.").build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class SummaryDefinition extends MetricDefinition
    permits ImmutableSummaryDefinition {

  SummaryDefinition() {}

  /**
   * Starts a definition.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableSummaryDefinition.builder()
        .unit(Unit.NONE)
        .quantiles(DecimalLiterals.unknown());
  }

  @Override
  public final MetricKind kind() {
    return MetricKind.SUMMARY;
  }

  @Override
  public final <R> R accept(Visitor<R> visitor) {
    return visitor.visitSummary(this);
  }

  /**
   * The quantiles at the newest release.
   *
   * @return the quantiles, ascending, 0 to 1; empty where only {@code _sum} and {@code _count} are
   *     shown; {@link DecimalLiterals#unknown} where no source tells
   */
  public abstract DecimalLiterals quantiles();

  @Value.Check
  void check() {
    requireName();
  }

  /** Builds a {@link SummaryDefinition}. */
  public abstract static class Builder extends MetricDefinition.Builder<Builder> {
    Builder() {}

    /**
     * Sets the quantiles; unknown unless set.
     *
     * @param quantiles the quantiles, ascending, 0 to 1
     * @return this builder
     */
    public abstract Builder quantiles(DecimalLiterals quantiles);

    /**
     * Makes the definition.
     *
     * @return the definition
     * @throws IllegalStateException if name or help is missing
     * @throws IllegalArgumentException if the name is empty or a label stands twice
     */
    public abstract SummaryDefinition build();
  }
}
