// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a metric looks like at one release: kind, labels, buckets or quantiles, stability.
 *
 * <p>Immutable and thread-safe. Equal by value.
 *
 * <pre>{@code
 * MetricShape shape =
 *     MetricShape.builder(MetricKind.GAUGE).addLabels(Label.text("table_id")).build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class MetricShape permits ImmutableMetricShape {

  MetricShape() {}

  /**
   * Starts a shape.
   *
   * @param kind the kind
   * @return a new builder
   */
  public static Builder builder(MetricKind kind) {
    return ImmutableMetricShape.builder()
        .kind(kind)
        .buckets(DecimalLiterals.unknown())
        .quantiles(DecimalLiterals.unknown());
  }

  static MetricShape of(MetricDefinition definition) {
    Builder shape = builder(definition.kind()).addAllLabels(definition.labels());
    definition.stability().ifPresent(shape::stability);
    if (definition instanceof HistogramDefinition histogram) {
      shape.buckets(histogram.buckets());
    } else if (definition instanceof SummaryDefinition summary) {
      shape.quantiles(summary.quantiles());
    }
    return shape.build();
  }

  /**
   * The kind.
   *
   * @return one of the first five kinds
   */
  public abstract MetricKind kind();

  /**
   * The labels, {@code le} and {@code quantile} left out.
   *
   * @return the labels in declared order
   */
  public abstract List<Label> labels();

  /**
   * The upper bounds of a histogram's buckets, without {@code +Inf}.
   *
   * @return the bounds; unknown for every other kind
   */
  public abstract DecimalLiterals buckets();

  /**
   * The quantiles of a summary.
   *
   * @return the quantiles; unknown for every other kind
   */
  public abstract DecimalLiterals quantiles();

  /**
   * The stability level.
   *
   * @return the level; empty for metrics outside the Kubernetes stability framework
   */
  public abstract Optional<Stability> stability();

  /**
   * Values of known and closed labels that these releases did not have yet, or no longer had.
   *
   * @return the absent values by the label's name; empty for most metrics
   */
  public abstract Map<String, List<String>> absentValues();

  /**
   * The values that a label has at these releases.
   *
   * @param label one of {@link #labels()}
   * @return the label's values without those that are absent, in declared order
   */
  public final List<String> values(Label label) {
    List<String> absent = absentValues().getOrDefault(label.name(), List.of());
    return absent.isEmpty()
        ? label.values()
        : label.values().stream().filter(value -> !absent.contains(value)).toList();
  }

  /** Builds a {@link MetricShape}. A builder is used once and by one thread. */
  public abstract static class Builder {
    Builder() {}

    abstract Builder kind(MetricKind kind);

    /**
     * Adds labels after those already there.
     *
     * @param labels labels in declared order
     * @return this builder
     */
    public abstract Builder addLabels(Label... labels);

    /**
     * Adds labels after those already there.
     *
     * @param labels labels in declared order
     * @return this builder
     */
    public abstract Builder addAllLabels(Iterable<? extends Label> labels);

    /**
     * Sets the bucket bounds; unknown unless set.
     *
     * @param buckets the upper bounds without {@code +Inf}
     * @return this builder
     */
    public abstract Builder buckets(DecimalLiterals buckets);

    /**
     * Sets the quantiles; unknown unless set.
     *
     * @param quantiles the quantiles
     * @return this builder
     */
    public abstract Builder quantiles(DecimalLiterals quantiles);

    /**
     * Sets the stability level; none unless set.
     *
     * @param stability the level
     * @return this builder
     */
    public abstract Builder stability(Stability stability);

    /**
     * Says that a label did not have some of its values.
     *
     * @param label the label's name
     * @param values values that the label has at other releases
     * @return this builder
     */
    public abstract Builder putAbsentValues(String label, List<String> values);

    /**
     * Makes the shape.
     *
     * @return the shape
     */
    public abstract MetricShape build();
  }
}
