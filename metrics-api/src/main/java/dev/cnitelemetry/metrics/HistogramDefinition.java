// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A metric that counts observations in cumulative buckets. Its series on the wire end in {@code
 * _bucket}, {@code _sum} and {@code _count}.
 *
 * <pre>{@code
 * HistogramDefinition histogram =
 *     HistogramDefinition.builder().name("sync_duration_seconds").help("Duration of a sync.").build();
 * }</pre>
 */
public final class HistogramDefinition extends MetricDefinition {

  private final DecimalLiterals buckets;

  private HistogramDefinition(
      String name,
      String help,
      Unit unit,
      @Nullable Stability stability,
      DecimalLiterals buckets,
      Label... labels) {
    super(name, help, unit, stability, labels);
    this.buckets = Objects.requireNonNull(buckets, "buckets");
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
   * @param buckets the upper bounds of the buckets, ascending, without {@code +Inf}
   * @param labels the labels in declared order, {@code le} and {@code quantile} left out
   * @return the definition
   * @throws IllegalArgumentException if the name is empty or a label is there twice
   */
  public static HistogramDefinition of(
      String name, String help, Unit unit, DecimalLiterals buckets, Label... labels) {
    return new HistogramDefinition(name, help, unit, null, buckets, labels);
  }

  /**
   * A definition of a metric of the Kubernetes stability framework.
   *
   * @param name the family's name on the wire, not empty
   * @param help the canonical help text without stability prefix; may be empty
   * @param unit the unit of the values
   * @param stability the level of the newest release
   * @param buckets the upper bounds of the buckets, ascending, without {@code +Inf}
   * @param labels the labels in declared order, {@code le} and {@code quantile} left out
   * @return the definition
   * @throws IllegalArgumentException if the name is empty or a label is there twice
   */
  public static HistogramDefinition of(
      String name,
      String help,
      Unit unit,
      Stability stability,
      DecimalLiterals buckets,
      Label... labels) {
    return new HistogramDefinition(name, help, unit, stability, buckets, labels);
  }

  @Override
  public MetricKind kind() {
    return MetricKind.HISTOGRAM;
  }

  @Override
  public SeriesSelector<HistogramDefinition> where(LabelMatcher... matchers) {
    return SeriesSelector.of(this, List.of(matchers));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitHistogram(this);
  }

  /**
   * The upper bounds of the buckets, without {@code +Inf}, at the newest release.
   *
   * @return the bounds, ascending; {@link DecimalLiterals#unknown} where no source tells them
   */
  public DecimalLiterals buckets() {
    return buckets;
  }

  /** Builds a {@link HistogramDefinition}. */
  public static final class Builder extends MetricDefinition.Builder<Builder> {
    private DecimalLiterals buckets = DecimalLiterals.unknown();

    private Builder() {}

    @Override
    Builder self() {
      return this;
    }

    /**
     * Sets the bucket bounds; unknown unless set.
     *
     * @param buckets the upper bounds, ascending, without {@code +Inf}
     * @return this builder
     */
    public Builder buckets(DecimalLiterals buckets) {
      this.buckets = Objects.requireNonNull(buckets, "buckets");
      return this;
    }

    /**
     * Makes the definition.
     *
     * @return the definition
     * @throws IllegalStateException if name or help is missing
     * @throws IllegalArgumentException if the name is empty or a label is there twice
     */
    public HistogramDefinition build() {
      return new HistogramDefinition(
          requiredName(), requiredHelp(), unit, stability, buckets, labels());
    }
  }
}
