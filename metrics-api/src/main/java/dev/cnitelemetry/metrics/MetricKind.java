package dev.cnitelemetry.metrics;

import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The kind of a metric family, as a {@code # TYPE} line announces it.
 *
 * <p>Definitions use the first five. The last three exist in OpenMetrics alone; a reader meets them
 * on such pages.
 *
 * <p>Source: Prometheus exposition formats, "Comments, help text, and type information";
 * OpenMetrics 1.0.0, section "Metric Types".
 */
public enum MetricKind {
  /** A value that only grows, and starts again from zero when its process does. */
  COUNTER("counter", "counter", "_total", "_created"),
  /** A value that goes up and down. */
  GAUGE("gauge", "gauge"),
  /** Observations counted in cumulative buckets. */
  HISTOGRAM("histogram", "histogram", "_bucket", "_count", "_sum", "_created"),
  /** Observations with quantiles computed by the process itself, or with none at all. */
  SUMMARY("summary", "summary", "_count", "_sum", "_created"),
  /** A family whose kind was not announced; OpenMetrics calls it unknown. */
  UNTYPED("untyped", "unknown"),
  /** A histogram of a momentary state, whose buckets may shrink; OpenMetrics alone. */
  GAUGE_HISTOGRAM(null, "gaugehistogram", "_bucket", "_gcount", "_gsum"),
  /** Facts as labels of a series that is always 1; OpenMetrics alone. */
  INFO(null, "info", "_info"),
  /** Related booleans, one series each; OpenMetrics alone. */
  STATE_SET(null, "stateset");

  private final Optional<String> prometheusText;
  private final String openMetricsText;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> suffixes;

  MetricKind(@Nullable String prometheusText, String openMetricsText, String... suffixes) {
    this.prometheusText = Optional.ofNullable(prometheusText);
    this.openMetricsText = openMetricsText;
    this.suffixes = List.of(suffixes);
  }

  /**
   * The word for this kind in a {@code # TYPE} line of the Prometheus text format.
   *
   * @return the word, lower case; empty for the kinds that only OpenMetrics has
   */
  public Optional<String> prometheusText() {
    return prometheusText;
  }

  /**
   * The word for this kind in a {@code # TYPE} line of OpenMetrics.
   *
   * @return the word, lower case
   */
  public String openMetricsText() {
    return openMetricsText;
  }

  /**
   * The endings that sample names of such a family carry beside the family's own name.
   *
   * @return the suffixes with their underscore, for example {@code _bucket}; empty for a kind whose
   *     samples are called as the family
   */
  public List<String> suffixes() {
    return suffixes;
  }
}
