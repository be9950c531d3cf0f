// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static dev.cnitelemetry.dashboards.lint.DashboardRule.DUPLICATE_PANEL_ID;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.FIXED_DATASOURCE;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.FIXED_WINDOW;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.MISSING_PANEL_ID;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.RAW_COUNTER;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.UNTOLD_WINDOW;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.WRONG_UNIT;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceMapping;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceNode;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import dev.cnitelemetry.dashboards.lint.internal.document.TextEdit;
import dev.cnitelemetry.dashboards.lint.internal.read.AnnotationContent;
import dev.cnitelemetry.dashboards.lint.internal.read.DashboardContent;
import dev.cnitelemetry.dashboards.lint.internal.read.ExpressionText;
import dev.cnitelemetry.dashboards.lint.internal.read.PanelContent;
import dev.cnitelemetry.dashboards.lint.internal.read.QueryContent;
import dev.cnitelemetry.dashboards.lint.internal.read.RuleContent;
import dev.cnitelemetry.dashboards.lint.internal.read.VariableContent;
import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.promql.tree.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Dashboards and rules of a file, one after the other. */
final class DashboardCheck {

  /** What LogQL has and PromQL not. */
  private static final Pattern LOGQL =
      Pattern.compile(
          "\\|=|\\|~|\\|\\s*(json|logfmt|pattern|regexp|line_format|unwrap|label_format)"
              + "|}\\s*(!=|!~)|\\}\\s*\\[|bytes_over_time|bytes_rate");

  private final ExpressionChecks expressions;
  private final FindingSink sink;
  private final LegendCheck legends;

  DashboardCheck(ExpressionChecks expressions, FindingSink sink) {
    this.expressions = expressions;
    this.sink = sink;
    legends = new LegendCheck(sink);
  }

  void check(DashboardContent dashboard) {
    for (PanelContent panel : dashboard.panels()) {
      panel(dashboard, panel);
    }
    for (VariableContent variable : dashboard.variables()) {
      variable
          .expression()
          .ifPresent(text -> variable(path(dashboard, variable.path()), text, variable));
    }
    for (AnnotationContent annotation : dashboard.annotations()) {
      String path = path(dashboard, annotation.query().path());
      ExpressionText text = annotation.query().expression();
      CheckedExpression checked = expressions.ofDashboard(text.text());
      if (tell(new ExpressionPlace(path, text, sink), checked, annotation.query().isCertain())) {
        annotation
            .texts()
            .forEach(each -> legends.legend("the annotation's text", path, each, checked));
      }
    }
    identities(dashboard);
    for (SourceScalar fixed : dashboard.fixedDatasources()) {
      sink.count(
          FIXED_DATASOURCE,
          dashboard.path().isEmpty() ? fixed.place() : fixed.place().withPath(dashboard.path()),
          fixed.value(),
          "the data source "
              + fixed.value()
              + " is named; a variable of type datasource lets the dashboard be used elsewhere");
    }
  }

  private static String path(DashboardContent dashboard, String inner) {
    return dashboard.path().isEmpty() ? inner : dashboard.path() + ", " + inner;
  }

  void check(RuleContent rule) {
    String text = rule.expression().text();
    CheckedExpression checked =
        rule.isCertain() ? expressions.ofRule(text) : expressions.ofDashboard(text);
    ExpressionPlace place = new ExpressionPlace(rule.path(), rule.expression(), sink);
    if (tell(place, checked, rule.isCertain())) {
      rule.templates()
          .forEach(each -> legends.template("the annotation", rule.path(), each, checked));
    }
  }

  /**
   * Tells what is wrong with an expression itself.
   *
   * @return whether it is one
   */
  private static boolean tell(ExpressionPlace place, CheckedExpression checked, boolean isCertain) {
    boolean isExpression = checked.values().isPresent();
    if (isExpression || isCertain || !LOGQL.matcher(place.text().text()).find()) {
      checked.faults().forEach(place::tell);
    }
    return isExpression;
  }

  private void variable(String path, ExpressionText text, VariableContent variable) {
    CheckedExpression checked = expressions.ofDashboard(text.text());
    boolean isExpression = tell(new ExpressionPlace(path, text, sink), checked, false);
    if (isExpression && variable.label().isPresent()) {
      ExpressionText label = variable.label().get();
      Optional<KnownSeries> series = checked.values().flatMap(ValueFlow::series);
      if (!ExpressionContext.hasVariable(label.text()) && series.isPresent()) {
        ExpressionPlace place = new ExpressionPlace(path, label, sink);
        expressions
            .labels()
            .label(series.get(), label.text())
            .fault(0, label.text(), "label_values")
            .ifPresent(place::tell);
      }
    }
  }

  private void panel(DashboardContent dashboard, PanelContent panel) {
    String type = panel.type().toLowerCase(Locale.ROOT);
    for (QueryContent query : panel.queries()) {
      String path = path(dashboard, query.path());
      CheckedExpression checked = expressions.ofDashboard(query.expression().text());
      ExpressionPlace place = new ExpressionPlace(path, query.expression(), sink);
      if (!tell(place, checked, query.isCertain())) {
        continue;
      }
      query.legend().ifPresent(legend -> legends.legend("the legend", path, legend, checked));
      if (!query.isHidden()) {
        ValueFlow values = checked.values().orElse(ValueFlow.ANY);
        if (!panel.isReduced() && !type.contains("heatmap")) {
          values.rawCounter().ifPresent(name -> rawCounter(name, place));
        }
        if (!type.contains("heatmap") && !type.contains("histogram")) {
          panel.unit().ifPresent(unit -> unit(unit.value(), values, place));
        }
      }
      if (!panel.hasAlert()) {
        windows(panel, query, checked, place);
      }
    }
  }

  private static void rawCounter(String name, ExpressionPlace place) {
    place.tell(
        RAW_COUNTER,
        ExpressionContext.wordIn(place.text().text(), name, Span.NONE),
        name,
        name
            + " is a counter: what it shows depends on when the process started; use"
            + " rate or increase");
  }

  private static void unit(String shown, ValueFlow values, ExpressionPlace place) {
    Optional<DerivedUnit> unit = PanelUnits.of(shown);
    if (unit.isPresent() && PanelUnits.contradicts(values, unit.get())) {
      place.tell(
          WRONG_UNIT,
          0,
          shown,
          "the panel shows "
              + unit.get()
              + " (unit "
              + shown
              + "), and the expression gives "
              + values.unit());
    }
  }

  private static void windows(
      PanelContent panel, QueryContent query, CheckedExpression checked, ExpressionPlace place) {
    for (FunctionCheck.Window window : checked.windows()) {
      String function = window.function();
      boolean isRate = function.equals("rate") || function.equals("irate");
      if (isRate && !query.isInstant()) {
        place.tell(
            FIXED_WINDOW,
            window.at(),
            function,
            function
                + " over a fixed window leaves out what lies between two points when the panel is"
                + " zoomed out; use $__rate_interval");
      } else if (function.equals("increase") || function.endsWith("_over_time")) {
        String told =
            panel.title()
                + "\n"
                + panel.description()
                + "\n"
                + query.legend().map(SourceScalar::value).orElse("");
        if (!window.length().isIn(told)) {
          place.tell(
              UNTOLD_WINDOW,
              window.at(),
              function,
              function
                  + " is over a fixed window, which neither title nor legend names; say it there, or"
                  + " use $__range or $__rate_interval");
        }
      }
    }
  }

  // Panels by their ids.

  private void identities(DashboardContent dashboard) {
    Set<Long> taken = new HashSet<>();
    long largest = 0;
    for (PanelContent panel : dashboard.panels()) {
      OptionalLong number = number(panel);
      largest = Math.max(largest, number.orElse(0));
    }
    largest = Math.max(largest, largestOfRows(dashboard.node()));
    List<PanelContent> toNumber = new ArrayList<>();
    for (PanelContent panel : dashboard.panels()) {
      if (!panel.identity().isByNumber()) {
        continue;
      }
      OptionalLong number = number(panel);
      if (number.isEmpty() || !taken.add(number.getAsLong())) {
        toNumber.add(panel);
      }
    }
    for (PanelContent panel : toNumber) {
      largest++;
      OptionalLong number = number(panel);
      Place place =
          panel.identity().number().map(SourceNode::place).orElseGet(() -> panel.node().place());
      sink.add(
          number.isEmpty() ? MISSING_PANEL_ID : DUPLICATE_PANEL_ID,
          DUPLICATE_PANEL_ID.severity(),
          place.withPath(path(dashboard, panel.path())),
          "",
          number.isEmpty()
              ? "the panel has no id: links and alerts cannot name it, and Grafana drops it when it"
                  + " moves the dashboard to its second version"
              : "the panel has the id "
                  + number.getAsLong()
                  + " of another panel: Grafana drops one of them when it moves the dashboard to its"
                  + " second version",
          numbered(panel, largest));
    }
  }

  private static OptionalLong number(PanelContent panel) {
    OptionalLong number =
        panel.identity().number().map(SourceScalar::number).orElse(OptionalLong.empty());
    return number.isPresent() && number.getAsLong() > 0 ? number : OptionalLong.empty();
  }

  private static long largestOfRows(SourceNode dashboard) {
    long largest = 0;
    for (SourceNode panel : dashboard.items("panels")) {
      if (panel.child("id").orElse(null) instanceof SourceScalar id) {
        largest = Math.max(largest, id.number().orElse(0));
      }
    }
    return largest;
  }

  private static Optional<TextEdit> numbered(PanelContent panel, long number) {
    Optional<SourceScalar> old = panel.identity().number();
    if (old.isPresent()) {
      SourceScalar scalar = old.get();
      return scalar.end() > scalar.start()
          ? scalar.replacement(Long.toString(number))
          : Optional.empty();
    }
    Optional<SourceMapping> holder = panel.identity().holder();
    return holder.flatMap(mapping -> mapping.source().inFile(mapping.insertion("id", number)));
  }
}
