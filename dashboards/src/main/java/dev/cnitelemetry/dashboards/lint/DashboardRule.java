package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Severity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@link DashboardLinter} looks for. Each rule has a code, by which options name it and
 * reports show it; docs/lint-dashboards.md of the project has a bad and a good example of each.
 */
public enum DashboardRule implements FindingCode {
  /** A text that is no JSON or no YAML. */
  MALFORMED_DOCUMENT("malformed-document", Severity.ERROR, "a text that is no JSON or no YAML"),
  /** Something else than a dashboard or rules. */
  UNKNOWN_DOCUMENT(
      "unknown-document", Severity.ERROR, "something else than a dashboard or a rule file"),
  /** More than is read. */
  TOO_LARGE("too-large", Severity.ERROR, "a file larger than is read"),
  /** A template that is yet to be filled. */
  NOT_RENDERED("not-rendered", Severity.STYLE, "a template that a program has yet to fill"),
  /** An expression that no server reads. */
  MALFORMED_EXPRESSION(
      "malformed-expression", Severity.ERROR, "an expression that Prometheus does not read"),
  /** What a variable decides and could not be looked at. */
  NOT_DECIDED("not-decided", Severity.STYLE, "what a variable decides and could not be looked at"),

  /** A metric of a product's own that no release exposes. */
  UNKNOWN_METRIC(
      "unknown-metric", Severity.WARNING, "a metric of the product's own that no release exposes"),
  /** A metric that the release asked for does not expose. */
  NOT_EXPOSED("not-exposed", Severity.ERROR, "a metric that the release asked for does not expose"),
  /** A series that a metric of that kind does not have. */
  NO_SUCH_SERIES(
      "no-such-series", Severity.ERROR, "a series that a metric of its kind does not have"),
  /** A rate of what is no counter. */
  RATE_OF_NO_COUNTER(
      "rate-of-no-counter", Severity.ERROR, "a rate or increase of what is no counter"),
  /** A derivative of a counter. */
  DERIVATIVE_OF_COUNTER(
      "derivative-of-counter", Severity.WARNING, "deriv, delta or predict_linear of a counter"),
  /** A counter that is drawn as it is. */
  RAW_COUNTER("raw-counter", Severity.WARNING, "a counter that is drawn as it is"),
  /** A rate of a sum. */
  RATE_AFTER_SUM("rate-after-sum", Severity.ERROR, "a rate or increase of a sum"),
  /** A mean or a quantile since the process started. */
  LIFETIME_AVERAGE(
      "lifetime-average", Severity.WARNING, "a mean or a quantile since the process started"),
  /** A sum or a mean of quantiles. */
  SUM_OF_QUANTILES("sum-of-quantiles", Severity.WARNING, "a sum or a mean of quantiles"),

  /** A label that the metric does not have. */
  NO_SUCH_LABEL("no-such-label", Severity.ERROR, "a label that the metric does not have"),
  /** A value that a label does not take. */
  NO_SUCH_LABEL_VALUE(
      "no-such-label-value", Severity.ERROR, "a value that the label does not take"),
  /** A label that an aggregation dropped. */
  DROPPED_LABEL("dropped-label", Severity.ERROR, "a label that an aggregation dropped"),
  /** An absent that is joined with others by or. */
  ABSENT_OR(
      "absent-or", Severity.WARNING, "absent() joined by or, where every node has the metric"),

  /** A panel's unit that is not that of its expression. */
  WRONG_UNIT("wrong-unit", Severity.WARNING, "a panel's unit that is not its expression's"),
  /** A fixed window of a rate. */
  FIXED_WINDOW("fixed-window", Severity.WARNING, "a fixed window in rate or irate"),
  /** A fixed window that neither title nor legend names. */
  UNTOLD_WINDOW(
      "untold-window",
      Severity.WARNING,
      "a fixed window of increase or an *_over_time function that neither title nor legend names"),
  /** A data source that is no variable. */
  FIXED_DATASOURCE("fixed-datasource", Severity.WARNING, "a data source that is no variable"),
  /** A panel without id. */
  MISSING_PANEL_ID("missing-panel-id", Severity.WARNING, "a panel without id"),
  /** A panel with the id of another. */
  DUPLICATE_PANEL_ID("duplicate-panel-id", Severity.WARNING, "a panel with the id of another");

  private final String code;
  private final Severity severity;
  private final String description;

  DashboardRule(String code, Severity severity, String description) {
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
  public static Optional<DashboardRule> ofCode(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
  }

  /** Those that are on unless switched off. */
  static Set<DashboardRule> usual() {
    return EnumSet.allOf(DashboardRule.class);
  }
}
