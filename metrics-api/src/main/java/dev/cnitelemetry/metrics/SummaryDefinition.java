// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A metric that counts observations and prints quantiles of them, or none. Its series on the wire
 * are called as the family, with a label {@code quantile}, and end in {@code _sum} and {@code
 * _count}.
 *
 * <pre>{@code
 * SummaryDefinition summary =
 *     SummaryDefinition.builder().name("gc_duration_seconds").help("Pauses.").build();
 * }</pre>
 */
public final class SummaryDefinition extends MetricDefinition {

  private final DecimalLiterals quantiles;

  private SummaryDefinition(
      String name,
      String help,
      Unit unit,
      @Nullable Stability stability,
      DecimalLiterals quantiles,
      Label... labels) {
    super(name, help, unit, stability, labels);
    this.quantiles = Objects.requireNonNull(quantiles, "quantiles");
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
   * @param quantiles the quantiles, ascending
   * @param labels the labels in declared order, without that of the quantiles
   * @return the definition
   * @throws IllegalArgumentException if the name is empty or a label is there twice
   */
  public static SummaryDefinition of(
      String name, String help, Unit unit, DecimalLiterals quantiles, Label... labels) {
    return new SummaryDefinition(name, help, unit, null, quantiles, labels);
  }

  /**
   * A definition of a metric of the Kubernetes stability framework.
   *
   * @param name the family's name on the wire, not empty
   * @param help the canonical help text without stability prefix; may be empty
   * @param unit the unit of the values
   * @param stability the level of the newest release
   * @param quantiles the quantiles, ascending
   * @param labels the labels in declared order, without that of the quantiles
   * @return the definition
   * @throws IllegalArgumentException if the name is empty or a label is there twice
   */
  public static SummaryDefinition of(
      String name,
      String help,
      Unit unit,
      Stability stability,
      DecimalLiterals quantiles,
      Label... labels) {
    return new SummaryDefinition(name, help, unit, stability, quantiles, labels);
  }

  @Override
  public MetricKind kind() {
    return MetricKind.SUMMARY;
  }

  @Override
  public SeriesSelector<SummaryDefinition> where(LabelMatcher... matchers) {
    return SeriesSelector.of(this, List.of(matchers));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitSummary(this);
  }

  /**
   * The quantiles at the newest release.
   *
   * @return the quantiles, ascending, 0 to 1; empty where only {@code _sum} and {@code _count} are
   *     shown; {@link DecimalLiterals#unknown} where no source tells
   */
  public DecimalLiterals quantiles() {
    return quantiles;
  }

  /** Builds a {@link SummaryDefinition}. */
  public static final class Builder extends MetricDefinition.Builder<Builder> {
    private DecimalLiterals quantiles = DecimalLiterals.unknown();

    private Builder() {}

    @Override
    Builder self() {
      return this;
    }

    /**
     * Sets the quantiles; unknown unless set.
     *
     * @param quantiles the quantiles, ascending, 0 to 1
     * @return this builder
     */
    public Builder quantiles(DecimalLiterals quantiles) {
      this.quantiles = Objects.requireNonNull(quantiles, "quantiles");
      return this;
    }

    /**
     * Makes the definition.
     *
     * @return the definition
     * @throws IllegalStateException if name or help is missing
     * @throws IllegalArgumentException if the name is empty or a label is there twice
     */
    public SummaryDefinition build() {
      return new SummaryDefinition(
          requiredName(), requiredHelp(), unit, stability, quantiles, labels());
    }
  }
}
