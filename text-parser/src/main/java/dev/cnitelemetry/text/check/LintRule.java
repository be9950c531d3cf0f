// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Severity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@link ScrapeLinter} looks for. Each rule has a code, by which options name it and reports
 * show it; docs/lint-rules.md of the project has a bad and a good example of each.
 */
public enum LintRule implements FindingCode {
  /** A line that the format does not allow. */
  MALFORMED_LINE("malformed-line", Severity.ERROR, "a line that the format does not allow"),
  /** Something else than a page of metrics. */
  NOT_METRICS("not-metrics", Severity.ERROR, "something else than a page of metrics"),
  /** A page without samples. */
  NO_SAMPLES("no-samples", Severity.ERROR, "a page without samples"),
  /** A Content-Type with which Prometheus does not read the page, or that contradicts it. */
  CONTENT_TYPE(
      "content-type",
      Severity.ERROR,
      "a Content-Type with which Prometheus does not read the page, or that contradicts it"),
  /** A byte order mark. */
  BYTE_ORDER_MARK("byte-order-mark", Severity.ERROR, "a byte order mark"),
  /** Lines that end with a carriage return. */
  CARRIAGE_RETURN("carriage-return", Severity.ERROR, "lines that end with a carriage return"),
  /** OpenMetrics 2.0, which is not final. */
  NEWER_OPENMETRICS("newer-openmetrics", Severity.ERROR, "OpenMetrics 2.0, which is not final"),
  /** A {@code # TYPE} line of another kind than an earlier one of the same family. */
  CONFLICTING_TYPE(
      "conflicting-type",
      Severity.ERROR,
      "a # TYPE line of another kind than an earlier one of the same family"),
  /** A help text that differs from the one of another page that is served together with it. */
  CONFLICTING_HELP(
      "conflicting-help",
      Severity.WARNING,
      "a help text that differs from the one of another page served together with it"),
  /** A {@code # TYPE} line after samples of its family. */
  LATE_TYPE("late-type", Severity.ERROR, "a # TYPE line after samples of its family"),
  /** The same name and labels twice. */
  DUPLICATE_SERIES("duplicate-series", Severity.ERROR, "the same name and labels twice"),
  /** A bucket without a bound, or with a bound that is no number. */
  BUCKET_BOUND(
      "bucket-bound",
      Severity.ERROR,
      "a bucket without a bound, or with a bound that is no number"),
  /** Buckets whose bounds do not grow. */
  BUCKET_ORDER("bucket-order", Severity.ERROR, "buckets whose bounds do not grow"),
  /** A bucket that counts less than the one before it, or a count that is not the last bucket's. */
  BUCKET_COUNT(
      "bucket-count",
      Severity.ERROR,
      "a bucket that counts less than the one before it, or a count that is not the last bucket's"),
  /** A histogram without its last bucket. */
  MISSING_INF_BUCKET("missing-inf-bucket", Severity.ERROR, "a histogram without its last bucket"),
  /** Buckets below a TYPE line that says summary. */
  BUCKETS_UNDER_SUMMARY(
      "buckets-under-summary", Severity.WARNING, "buckets of a family that is a summary"),
  /** {@code # EOF} before the end of a page. */
  EOF_WITHIN_PAGE("eof-within-page", Severity.WARNING, "# EOF before the end of the page"),
  /** A timestamp that no server keeps. */
  IMPLAUSIBLE_TIMESTAMP(
      "implausible-timestamp", Severity.WARNING, "a timestamp that no server keeps"),
  /** More families than are looked at. */
  TOO_MANY_FAMILIES(
      "too-many-families", Severity.WARNING, "more unknown families than are looked at"),
  /** More series than {@link ScrapeLinter.Builder#maxSeries} allows. */
  TOO_MANY_SERIES("too-many-series", Severity.ERROR, "more series than are allowed"),
  /** More labels than {@link ScrapeLinter.Builder#maxLabels} allows. */
  TOO_MANY_LABELS("too-many-labels", Severity.ERROR, "a sample with more labels than are allowed"),

  /** Blanks before a metric name, which Prometheus 2 takes for part of it. */
  REFUSED_BY_PROMETHEUS(
      "refused-by-prometheus",
      Severity.WARNING,
      "blanks before a metric name, for which Prometheus 2 refuses the page"),
  /** A last line without line feed, for which expfmt refuses the page. */
  REFUSED_BY_EXPFMT_LINE_FEED(
      "refused-by-expfmt-line-feed",
      Severity.WARNING,
      "a last line without line feed, for which expfmt refuses the page"),
  /** A second HELP line of a family, for which expfmt refuses the page. */
  REFUSED_BY_EXPFMT_SECOND_HELP(
      "refused-by-expfmt-second-help",
      Severity.WARNING,
      "a second HELP line of a family, for which expfmt refuses the page"),
  /** A second TYPE line of a family, or a late one, for which expfmt refuses the page. */
  REFUSED_BY_EXPFMT_SECOND_TYPE(
      "refused-by-expfmt-second-type",
      Severity.WARNING,
      "a second or late TYPE line of a family, for which expfmt refuses the page"),
  /** An unknown escape sequence, for which expfmt refuses the page. */
  REFUSED_BY_EXPFMT_ESCAPE(
      "refused-by-expfmt-escape",
      Severity.WARNING,
      "an unknown escape sequence, for which expfmt refuses the page"),
  /** A name in a metadata line that ends otherwise than with a blank, which expfmt refuses. */
  REFUSED_BY_EXPFMT_HELP_NAME(
      "refused-by-expfmt-help-name",
      Severity.WARNING,
      "a name in a metadata line that ends otherwise than with a blank, which expfmt refuses"),
  /** Blanks after a sample or a comma missing between labels, which expfmt refuses. */
  REFUSED_BY_EXPFMT_SAMPLE(
      "refused-by-expfmt-sample",
      Severity.WARNING,
      "blanks after a sample or a comma missing between labels, which expfmt refuses"),
  /** A bound, quantile or count that is no number or negative, which expfmt refuses. */
  REFUSED_BY_EXPFMT_NUMBER(
      "refused-by-expfmt-number",
      Severity.WARNING,
      "a bound, quantile or count that is no number or negative, which expfmt refuses"),

  /** A family that no catalogue has. */
  UNKNOWN_FAMILY("unknown-family", Severity.WARNING, "a family that no catalogue has"),
  /** A {@code # TYPE} line with another kind than the metric ever had. */
  WRONG_KIND(
      "wrong-kind", Severity.ERROR, "a # TYPE line with another kind than the metric ever had"),
  /** A sample without a label that the metric has. */
  MISSING_LABEL("missing-label", Severity.ERROR, "a sample without a label that the metric has"),
  /** A sample with a label that the metric does not have. */
  UNEXPECTED_LABEL(
      "unexpected-label", Severity.ERROR, "a sample with a label that the metric does not have"),
  /** A label value outside the label's closed set. */
  UNKNOWN_LABEL_VALUE(
      "unknown-label-value", Severity.ERROR, "a label value outside the label's closed set"),
  /** A metric that the release asked for does not expose. */
  NOT_IN_RELEASE(
      "not-in-release", Severity.ERROR, "a metric that the release asked for does not expose"),
  /** A metric that a component shows from its start on and the page does not have. */
  MISSING_METRIC(
      "missing-metric",
      Severity.ERROR,
      "a metric that a component shows from its start on and the page does not have"),

  /** No help text. */
  NO_HELP("no-help", Severity.STYLE, "no help text"),
  /** A unit in the name that is not the base unit of what it measures. */
  BASE_UNIT(
      "base-unit",
      Severity.STYLE,
      "a unit in the name that is not the base unit of what it measures"),
  /** An abbreviated unit in the name. */
  ABBREVIATED_UNIT("abbreviated-unit", Severity.STYLE, "an abbreviated unit in the name"),
  /** A counter without {@code _total}. */
  COUNTER_WITHOUT_TOTAL("counter-without-total", Severity.STYLE, "a counter without _total"),
  /** Something else than a counter with {@code _total}. */
  TOTAL_WITHOUT_COUNTER(
      "total-without-counter", Severity.STYLE, "something else than a counter with _total"),
  /** A name that ends as the series of histograms and summaries do. */
  RESERVED_SUFFIX(
      "reserved-suffix",
      Severity.STYLE,
      "a name that ends as the series of histograms and summaries do"),
  /** A label that belongs to histograms or summaries. */
  RESERVED_LABEL(
      "reserved-label", Severity.STYLE, "a label that belongs to histograms or summaries"),
  /** The metric's own kind as part of its name. */
  KIND_IN_NAME("kind-in-name", Severity.STYLE, "the metric's own kind as part of its name"),
  /** A colon in the name, which is for recording rules. */
  COLON_IN_NAME(
      "colon-in-name", Severity.STYLE, "a colon in the name, which is for recording rules"),
  /** A name in camel case. */
  CAMEL_CASE("camel-case", Severity.STYLE, "a name in camel case"),
  /** A label name in camel case. */
  CAMEL_CASE_LABEL("camel-case-label", Severity.STYLE, "a label name in camel case"),
  /** A family of a Prometheus page whose lines are not together. */
  INTERLEAVED_FAMILY(
      "interleaved-family",
      Severity.STYLE,
      "a family of a Prometheus page whose lines are not together"),
  /** A family whose samples have different labels. */
  INCONSISTENT_LABELS(
      "inconsistent-labels", Severity.STYLE, "a family whose samples have different labels"),
  /** A rule of OpenMetrics that spans lines and that Prometheus does not insist on. */
  OPENMETRICS_RULE(
      "openmetrics-rule",
      Severity.STYLE,
      "a rule of OpenMetrics that spans lines and that Prometheus does not insist on");

  private final String code;
  private final Severity severity;
  private final String description;

  LintRule(String code, Severity severity, String description) {
    this.code = code;
    this.severity = severity;
    this.description = description;
  }

  /**
   * The rule's code, as reports print it and options name it.
   *
   * @return words joined by hyphens
   */
  @Override
  public String text() {
    return code;
  }

  /**
   * How much a finding of this rule matters.
   *
   * @return the severity
   */
  @Override
  public Severity severity() {
    return severity;
  }

  /**
   * What the rule looks for.
   *
   * @return a phrase in one line
   */
  @Override
  public String description() {
    return description;
  }

  /**
   * The rule of a code.
   *
   * @param code words joined by hyphens
   * @return the rule, if there is one
   */
  public static Optional<LintRule> ofCode(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
  }

  static Set<LintRule> of(Severity severity) {
    Set<LintRule> rules = EnumSet.noneOf(LintRule.class);
    for (LintRule rule : values()) {
      if (rule.severity == severity) {
        rules.add(rule);
      }
    }
    return rules;
  }
}
