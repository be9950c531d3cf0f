// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceNode;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import dev.cnitelemetry.dashboards.lint.internal.read.DashboardContent;
import dev.cnitelemetry.dashboards.lint.internal.read.Datasources;
import dev.cnitelemetry.dashboards.lint.internal.read.ExpressionText;
import dev.cnitelemetry.dashboards.lint.internal.read.PanelContent;
import dev.cnitelemetry.dashboards.lint.internal.read.QueryContent;
import dev.cnitelemetry.dashboards.lint.internal.read.TargetContent;
import dev.cnitelemetry.dashboards.lint.internal.read.VariableContent;
import dev.cnitelemetry.metrics.LabelMatcher.Operator;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.promql.ParseResult;
import dev.cnitelemetry.promql.PromqlError;
import dev.cnitelemetry.promql.tree.Call;
import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.RangeSelector;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of grafana/dashboard-linter, for dashboards of Grafana of either version: conventions
 * by which dashboards that are published look alike.
 */
final class GrafanaConventions {

  /** Panels that show values and therefore need queries, units and words. */
  private static final Set<String> OF_VALUES =
      Set.of("stat", "singlestat", "graph", "table", "timeseries", "gauge");

  private static final Set<String> RATES = Set.of("rate", "irate", "increase");
  private static final Pattern DATASOURCE =
      Pattern.compile("\\$\\{?((prometheus|loki)_)?(datasource|ds)}?|\\$\\{DS_\\w+}|-- .* --");
  private static final Pattern FIXED_RANGE = Pattern.compile("\\[(?!\\$__auto])[^\\]]*]");

  private final DashboardContent dashboard;
  private final ExpressionChecks expressions;
  private final FindingSink sink;

  GrafanaConventions(DashboardContent dashboard, ExpressionChecks expressions, FindingSink sink) {
    this.dashboard = dashboard;
    this.expressions = expressions;
    this.sink = sink;
  }

  void check() {
    if (dashboard.form() == DashboardContent.Form.PERSES) {
      return;
    }
    SourceNode node = dashboard.node();
    if (!isFalse(node, "editable")) {
      tell(
          DashboardRule.UNEDITABLE,
          node.at("editable").orElse(node),
          "",
          "the dashboard can be edited, and what is edited is lost when it is provisioned again; set"
              + " editable to false");
    }
    datasourceVariable();
    if (asksMetrics()) {
      queryVariable(DashboardRule.TEMPLATE_JOB, "job", "Job");
      queryVariable(DashboardRule.TEMPLATE_INSTANCE, "instance", "Instance");
    }
    dashboard.variables().forEach(this::variable);
    dashboard.panels().forEach(this::panel);
  }

  /** Jobs and instances are Prometheus' alone: not of a dashboard that something else answers. */
  private boolean asksMetrics() {
    List<String> plugins =
        dashboard.variables().stream()
            .filter(variable -> variable.type().equals("datasource"))
            .map(VariableContent::plugin)
            .toList();
    return plugins.isEmpty() || plugins.contains("prometheus");
  }

  private boolean isOfSecondVersion() {
    return dashboard.form() == DashboardContent.Form.GRAFANA_V2;
  }

  private static boolean isFalse(SourceNode node, String key) {
    return node.at(key)
        .filter(each -> each instanceof SourceScalar scalar && !scalar.isText())
        .map(each -> ((SourceScalar) each).value().equals("false"))
        .orElse(false);
  }

  private void tell(DashboardRule rule, SourceNode where, String path, String message) {
    Place place = where.place();
    String whole =
        dashboard.path().isEmpty()
            ? path
            : path.isEmpty() ? dashboard.path() : dashboard.path() + ", " + path;
    sink.add(rule, whole.isEmpty() ? place : place.withPath(whole), "", message);
  }

  // Variables.

  private void datasourceVariable() {
    DashboardRule rule = DashboardRule.TEMPLATE_DATASOURCE;
    List<VariableContent> found =
        dashboard.variables().stream()
            .filter(variable -> variable.type().equals("datasource"))
            .toList();
    if (found.isEmpty()) {
      tell(rule, dashboard.node(), "", "the dashboard has no variable of type datasource");
      return;
    }
    for (VariableContent variable : found) {
      String type = variable.plugin();
      boolean isNamed =
          variable.name().equals("datasource") || variable.name().equals(type + "_datasource");
      String label = variable.node().value("label");
      boolean isLabelled =
          label.equals("Data source") || label.equalsIgnoreCase(type + " data source");
      if (!isNamed || !isLabelled) {
        tell(
            rule,
            variable.node(),
            variable.path(),
            "the variable is to be called datasource (or "
                + type
                + "_datasource) and labelled Data source");
      }
    }
  }

  private void queryVariable(DashboardRule rule, String name, String label) {
    Optional<VariableContent> found =
        dashboard.variables().stream().filter(each -> each.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      tell(rule, dashboard.node(), "", "the dashboard has no variable " + name);
      return;
    }
    SourceNode node = found.get().node();
    List<String> wrong = new ArrayList<>();
    if (!found.get().type().equals("query")) {
      wrong.add("be a query");
    }
    if (!node.value("label").equals(label)) {
      wrong.add("have the label " + label);
    }
    if (!node.isTrue("multi")) {
      wrong.add("allow several values");
    }
    if (!node.value("allValue").equals(".+")) {
      wrong.add("have the allValue .+");
    }
    if (!isTemplated(found.get().datasource())) {
      wrong.add("ask the variable datasource");
    }
    if (!wrong.isEmpty()) {
      tell(rule, node, found.get().path(), "the variable is to " + String.join(", ", wrong));
    }
  }

  private static boolean isTemplated(Optional<SourceNode> datasource) {
    return datasource
        .flatMap(Datasources::name)
        .filter(name -> DATASOURCE.matcher(name.value()).matches())
        .isPresent();
  }

  private void variable(VariableContent variable) {
    if (!variable.type().equals("query")) {
      return;
    }
    if (!variable.isReloaded()) {
      tell(
          DashboardRule.TEMPLATE_RELOAD,
          variable.node().at("refresh").orElse(variable.node()),
          variable.path(),
          "the variable keeps values of another time range; refresh is to be "
              + (isOfSecondVersion() ? "onTimeRangeChanged" : "2"));
    }
    variable
        .expression()
        .ifPresent(text -> malformed(DashboardRule.TEMPLATE_LABEL_PROMQL, text, variable.path()));
  }

  private Optional<Expression> malformed(DashboardRule rule, ExpressionText text, String path) {
    ParseResult result = expressions.ofDashboard(text.text()).parsed();
    for (PromqlError error : result.errors()) {
      sink.add(rule, text.place(error.place().start()).withPath(path), "", error.message());
    }
    return result.expression();
  }

  // Panels.

  private void panel(PanelContent panel) {
    SourceNode node = panel.node();
    if (OF_VALUES.contains(panel.type())) {
      if (panel.title().isBlank() || panel.description().isBlank()) {
        tell(
            DashboardRule.PANEL_TITLE_DESCRIPTION,
            node,
            panel.path(),
            "the panel has no " + (panel.title().isBlank() ? "title" : "description"));
      }
      if (panel.targets().isEmpty() && !panel.isOfLibrary()) {
        tell(DashboardRule.PANEL_NO_TARGETS, node, panel.path(), "the panel has no query");
      }
      if (!panel.hasUnit()) {
        tell(DashboardRule.PANEL_UNITS, node, panel.path(), "the panel has no unit");
      }
      panel.datasources().stream()
          .filter(each -> !isTemplated(each))
          .findFirst()
          .ifPresent(
              each ->
                  tell(
                      DashboardRule.PANEL_DATASOURCE,
                      each.orElse(node),
                      panel.path(),
                      "the panel does not ask the variable datasource"));
    }
    panel.queries().forEach(this::query);
    logql(panel);
  }

  private void logql(PanelContent panel) {
    for (TargetContent target : panel.targets()) {
      Optional<SourceScalar> expression = target.expression();
      if (target.isLoki() && expression.isPresent()) {
        tell(
            DashboardRule.TARGET_LOGQL,
            expression.get(),
            panel.path(),
            "LogQL is not looked at here");
        if (FIXED_RANGE.matcher(expression.get().value()).find()) {
          tell(
              DashboardRule.TARGET_LOGQL_AUTO,
              expression.get(),
              panel.path(),
              "the range of a query in LogQL is to be $__auto");
        }
      }
    }
  }

  private void query(QueryContent query) {
    Optional<Expression> parsed =
        malformed(DashboardRule.TARGET_PROMQL, query.expression(), query.path());
    if (parsed.isEmpty()) {
      return;
    }
    ExpressionText text = query.expression();
    Set<VectorSelector> inRates = new HashSet<>();
    for (Expression each : parsed.get().all()) {
      if (each instanceof Call call
          && RATES.contains(call.name())
          && !call.arguments().isEmpty()
          && call.arguments().get(0) instanceof RangeSelector range) {
        inRates.add(range.selector());
        boolean isInterval =
            range.range() instanceof DurationExpression.Variable variable
                && variable.text().contains("__rate_interval");
        if (!call.name().equals("increase") && !isInterval) {
          tell(
              DashboardRule.TARGET_RATE_INTERVAL,
              text,
              range.place().start(),
              query.path(),
              "the range of " + call.name() + " is to be $__rate_interval");
        }
      }
    }
    for (VectorSelector selector : parsed.get().selectors()) {
      int at = selector.place().start();
      requireMatcher(DashboardRule.TARGET_JOB, "job", selector, text, query.path());
      requireMatcher(DashboardRule.TARGET_INSTANCE, "instance", selector, text, query.path());
      boolean isCounter =
          selector
              .metric()
              .map(
                  name ->
                      expressions
                          .knowledge()
                          .find(name)
                          .map(KnownSeries::isCounter)
                          .orElse(name.endsWith("_total")))
              .orElse(false);
      if (isCounter && !inRates.contains(selector)) {
        tell(
            DashboardRule.TARGET_COUNTER_AGG,
            text,
            at,
            query.path(),
            selector.metric().orElse("")
                + " is a counter, and is asked for without rate, irate or increase");
      }
    }
  }

  private void requireMatcher(
      DashboardRule rule, String label, VectorSelector selector, ExpressionText text, String path) {
    boolean isThere =
        selector.matchers().stream()
            .anyMatch(
                matcher ->
                    matcher.label().equals(label)
                        && matcher.operator() == Operator.MATCHES
                        && (matcher.value().equals("$" + label)
                            || matcher.value().startsWith("${" + label)));
    if (!isThere) {
      tell(
          rule,
          text,
          selector.place().start(),
          path,
          "the selector has no " + label + "=~\"$" + label + "\"");
    }
  }

  private void tell(DashboardRule rule, ExpressionText text, int at, String path, String message) {
    String whole = dashboard.path().isEmpty() ? path : dashboard.path() + ", " + path;
    sink.add(rule, text.place(at).withPath(whole + ", " + text.position(at)), "", message);
  }
}
