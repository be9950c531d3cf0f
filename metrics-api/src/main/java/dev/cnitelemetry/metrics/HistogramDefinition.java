package dev.cnitelemetry.metrics;

import org.immutables.value.Value;

/**
 * A metric that counts observations in cumulative buckets. Its series on the wire end in {@code
 * _bucket}, {@code _sum} and {@code _count}.
 *
 * <pre>{@code
 * HistogramDefinition histogram = HistogramDefinition.builder().name("sync_duration_seconds").help("Duration of a sync.").build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class HistogramDefinition extends MetricDefinition
    permits ImmutableHistogramDefinition {

  HistogramDefinition() {}

  /**
   * Starts a definition.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableHistogramDefinition.builder()
        .unit(Unit.NONE)
        .buckets(DecimalLiterals.unknown());
  }

  @Override
  public final MetricKind kind() {
    return MetricKind.HISTOGRAM;
  }

  @Override
  public final <R> R accept(Visitor<R> visitor) {
    return visitor.visitHistogram(this);
  }

  /**
   * The upper bounds of the buckets, without {@code +Inf}, at the newest release.
   *
   * @return the bounds, ascending; {@link DecimalLiterals#unknown} where no source tells them
   */
  public abstract DecimalLiterals buckets();

  @Value.Check
  void check() {
    requireName();
  }

  /** Builds a {@link HistogramDefinition}. */
  public abstract static class Builder extends MetricDefinition.Builder<Builder> {
    Builder() {}

    /**
     * Sets the bucket bounds; unknown unless set.
     *
     * @param buckets the upper bounds, ascending, without {@code +Inf}
     * @return this builder
     */
    public abstract Builder buckets(DecimalLiterals buckets);

    /**
     * Makes the definition.
     *
     * @return the definition
     * @throws IllegalStateException if name or help is missing
     * @throws IllegalArgumentException if the name is empty or a label stands twice
     */
    public abstract HistogramDefinition build();
  }
}
