// SPDX-License-Identifier: Apache-2.0
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
  DUPLICATE_PANEL_ID("duplicate-panel-id", Severity.WARNING, "a panel with the id of another"),

  // Those of grafana/dashboard-linter, by its names.

  /** A variable datasource, labelled Data source, that is missing. */
  TEMPLATE_DATASOURCE(
      "template-datasource-rule", "a variable datasource, labelled Data source, that is missing"),
  /** A variable job, labelled Job, for several jobs and all, that is missing. */
  TEMPLATE_JOB(
      "template-job-rule",
      "a variable job, labelled Job, for several jobs and all, that is missing"),
  /** A variable instance, labelled Instance, for several and all, that is missing. */
  TEMPLATE_INSTANCE(
      "template-instance-rule",
      "a variable instance, labelled Instance, for several and all, that is missing"),
  /** A variable whose {@code label_values} is no PromQL. */
  TEMPLATE_LABEL_PROMQL("template-label-promql-rule", "a variable whose label_values is no PromQL"),
  /** A variable that is not asked again when the time range changes. */
  TEMPLATE_RELOAD(
      "template-on-time-change-reload-rule",
      "a variable that is not asked again when the time range changes"),
  /** A panel whose data source is not the variable datasource. */
  PANEL_DATASOURCE(
      "panel-datasource-rule", "a panel whose data source is not the variable datasource"),
  /** A panel without title or description. */
  PANEL_TITLE_DESCRIPTION("panel-title-description-rule", "a panel without title or description"),
  /** A panel without a unit. */
  PANEL_UNITS("panel-units-rule", "a panel without a unit"),
  /** A panel without queries. */
  PANEL_NO_TARGETS("panel-no-targets-rule", "a panel without queries"),
  /** A query in LogQL, which is not looked at. */
  TARGET_LOGQL("target-logql-rule", "a query in LogQL, which is not looked at"),
  /** A query in LogQL whose range is not {@code $__auto}. */
  TARGET_LOGQL_AUTO("target-logql-auto-rule", "a query in LogQL whose range is not $__auto"),
  /** A query that is no PromQL. */
  TARGET_PROMQL("target-promql-rule", "a query that is no PromQL"),
  /** A rate whose range is not {@code $__rate_interval}. */
  TARGET_RATE_INTERVAL("target-rate-interval-rule", "a rate whose range is not $__rate_interval"),
  /** A selector without {@code job=~"$job"}. */
  TARGET_JOB("target-job-rule", "a selector without job=~\"$job\""),
  /** A selector without {@code instance=~"$instance"}. */
  TARGET_INSTANCE("target-instance-rule", "a selector without instance=~\"$instance\""),
  /** A counter that is asked for without rate, irate or increase. */
  TARGET_COUNTER_AGG(
      "target-counter-agg-rule", "a counter that is asked for without rate, irate or increase"),
  /** A dashboard that can be edited. */
  UNEDITABLE("uneditable-dashboard", "a dashboard that can be edited");

  private final String code;
  private final Severity severity;
  private final String description;
  private final boolean isOfGrafana;

  /** A rule of grafana/dashboard-linter. */
  DashboardRule(String code, String description) {
    this.code = code;
    this.severity = Severity.WARNING;
    this.description = description;
    this.isOfGrafana = true;
  }

  DashboardRule(String code, Severity severity, String description) {
    this.code = code;
    this.severity = severity;
    this.description = description;
    this.isOfGrafana = false;
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

  /**
   * The rules of grafana/dashboard-linter, by its names. They are conventions of dashboards that
   * are published, and off unless switched on.
   *
   * @return a new set
   */
  public static Set<DashboardRule> ofGrafana() {
    Set<DashboardRule> rules = EnumSet.allOf(DashboardRule.class);
    rules.removeIf(rule -> !rule.isOfGrafana);
    return rules;
  }

  /** Those that are on unless switched off. */
  static Set<DashboardRule> usual() {
    return EnumSet.complementOf(EnumSet.copyOf(ofGrafana()));
  }
}
