// SPDX-License-Identifier: Apache-2.0
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
  COUNTER("counter", "counter", null, SampleNames.TOTAL, SampleNames.CREATED),
  /** A value that goes up and down. */
  GAUGE("gauge", "gauge", null),
  /** Observations counted in cumulative buckets. */
  HISTOGRAM(
      "histogram",
      "histogram",
      SampleNames.LE,
      SampleNames.BUCKET,
      SampleNames.COUNT,
      SampleNames.SUM,
      SampleNames.CREATED),
  /** Observations with quantiles computed by the process itself, or with none at all. */
  SUMMARY(
      "summary",
      "summary",
      SampleNames.QUANTILE,
      SampleNames.COUNT,
      SampleNames.SUM,
      SampleNames.CREATED),
  /** A family whose kind was not announced; OpenMetrics calls it unknown. */
  UNTYPED("untyped", "unknown", null),
  /** A histogram of a momentary state, whose buckets may shrink; OpenMetrics alone. */
  GAUGE_HISTOGRAM(
      null,
      "gaugehistogram",
      SampleNames.LE,
      SampleNames.BUCKET,
      SampleNames.GCOUNT,
      SampleNames.GSUM),
  /** Facts as labels of a series that is always 1; OpenMetrics alone. */
  INFO(null, "info", null, SampleNames.INFO),
  /** Related booleans, one series each; OpenMetrics alone. */
  STATE_SET(null, "stateset", null);

  /**
   * How samples are called after their family, and the labels that tell those of one metric apart:
   * what {@link #suffixes()} and {@link #distinguishingLabel()} are made of.
   *
   * <pre>{@code
   * boolean bucket = page.endsWith(MetricKind.SampleNames.BUCKET);
   * }</pre>
   */
  public static final class SampleNames {
    /** What a counter has counted. */
    public static final String TOTAL = "_total";

    /** Since when a counter, histogram or summary counts. */
    public static final String CREATED = "_created";

    /** A bucket of a histogram. */
    public static final String BUCKET = "_bucket";

    /** How many observations a histogram or summary has. */
    public static final String COUNT = "_count";

    /** The sum of the observations of a histogram or summary. */
    public static final String SUM = "_sum";

    /** How many observations a gauge histogram has. */
    public static final String GCOUNT = "_gcount";

    /** The sum of the observations of a gauge histogram. */
    public static final String GSUM = "_gsum";

    /** The sample of an info. */
    public static final String INFO = "_info";

    /** The label of a bucket: its upper bound. */
    public static final String LE = "le";

    /** The label of a summary's sample that is a quantile. */
    public static final String QUANTILE = "quantile";

    private SampleNames() {}
  }

  private final Optional<String> prometheusText;
  private final String openMetricsText;
  private final Optional<String> distinguishingLabel;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> suffixes;

  MetricKind(
      @Nullable String prometheusText,
      String openMetricsText,
      @Nullable String distinguishingLabel,
      String... suffixes) {
    this.prometheusText = Optional.ofNullable(prometheusText);
    this.openMetricsText = openMetricsText;
    this.distinguishingLabel = Optional.ofNullable(distinguishingLabel);
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
   * The kind in the middle of a sentence, for messages.
   *
   * @return for example {@code a counter}, {@code an info}, {@code a metric of unknown kind}
   */
  public String phrase() {
    return switch (this) {
      case UNTYPED -> "a metric of unknown kind";
      case INFO -> "an info";
      default -> "a " + openMetricsText;
    };
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

  /**
   * The label that tells the samples of one metric of this kind apart, and is none of the metric's
   * own.
   *
   * @return {@code le} or {@code quantile}; empty for a kind whose metrics have one sample each,
   *     and for {@link #STATE_SET}, whose label is called as the family
   */
  public Optional<String> distinguishingLabel() {
    return distinguishingLabel;
  }
}
