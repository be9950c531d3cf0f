package dev.cnitelemetry.dashboards.lint;

import static dev.cnitelemetry.dashboards.lint.DashboardRule.DUPLICATE_PANEL_ID;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.FIXED_DATASOURCE;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.FIXED_WINDOW;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.MALFORMED_EXPRESSION;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.MISSING_PANEL_ID;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.NOT_DECIDED;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.RAW_COUNTER;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.UNTOLD_WINDOW;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.WRONG_UNIT;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceMapping;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceNode;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import dev.cnitelemetry.dashboards.lint.internal.document.TextEdit;
import dev.cnitelemetry.dashboards.lint.internal.read.AnnotationContent;
import dev.cnitelemetry.dashboards.lint.internal.read.DashboardContent;
import dev.cnitelemetry.dashboards.lint.internal.read.Datasources;
import dev.cnitelemetry.dashboards.lint.internal.read.ExpressionText;
import dev.cnitelemetry.dashboards.lint.internal.read.PanelContent;
import dev.cnitelemetry.dashboards.lint.internal.read.QueryContent;
import dev.cnitelemetry.dashboards.lint.internal.read.RuleContent;
import dev.cnitelemetry.dashboards.lint.internal.read.VariableContent;
import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.promql.ParseResult;
import dev.cnitelemetry.promql.PromqlError;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Dashboards and rules of a file, one after the other. */
final class DashboardCheck {

  private static final PromqlParser DASHBOARDS =
      PromqlParser.builder().variables(true).experimental(true).build();

  /** Rules have no variables. */
  private static final PromqlParser RULES = PromqlParser.builder().experimental(true).build();

  /** What LogQL has and PromQL not. */
  private static final Pattern LOGQL =
      Pattern.compile(
          "\\|=|\\|~|\\|\\s*(json|logfmt|pattern|regexp|line_format|unwrap|label_format)"
              + "|}\\s*(!=|!~)|\\}\\s*\\[|bytes_over_time|bytes_rate");

  private final CatalogKnowledge knowledge;
  private final Map<String, Optional<Expression>> recorded;
  private final FindingSink sink;
  private final LegendCheck legends;

  DashboardCheck(
      CatalogKnowledge knowledge, Map<String, Optional<Expression>> recorded, FindingSink sink) {
    this.knowledge = knowledge;
    this.recorded = recorded;
    this.sink = sink;
    legends = new LegendCheck(knowledge, sink);
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
      check(path, annotation.query().expression(), annotation.query().isCertain(), DASHBOARDS)
          .ifPresent(
              checked ->
                  annotation
                      .texts()
                      .forEach(
                          text ->
                              legends.legend("the annotation's text", path, text, checked.values)));
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
    check(rule.path(), rule.expression(), rule.isCertain(), rule.isCertain() ? RULES : DASHBOARDS)
        .ifPresent(
            checked ->
                rule.templates()
                    .forEach(
                        text ->
                            legends.template("the annotation", rule.path(), text, checked.values)));
  }

  private record Checked(
      ValueFlow values, List<FunctionCheck.Window> windows, ExpressionContext context) {}

  private Optional<Checked> check(
      String path, ExpressionText text, boolean isCertain, PromqlParser parser) {
    ExpressionContext context = new ExpressionContext(path, text, knowledge, recorded, sink);
    ParseResult result = parser.check(text.text());
    if (!result.isAccepted()) {
      if (isCertain || !LOGQL.matcher(text.text()).find()) {
        malformed(context, result);
      }
      return Optional.empty();
    }
    ExpressionCheck check = new ExpressionCheck(context);
    ValueFlow values = check.of(result.expression().orElseThrow());
    return Optional.of(new Checked(values, check.windows(), context));
  }

  /** A variable may stand for what no grammar knows: an operator, half an expression. */
  private void malformed(ExpressionContext context, ParseResult result) {
    for (PromqlError error : result.errors()) {
      int at = Math.max(error.place().start(), 0);
      String rest = context.text().text().substring(Math.min(at, context.text().text().length()));
      if (!result.variables().isEmpty() && (rest.startsWith("$") || rest.startsWith("[["))) {
        String variable = Datasources.variable(rest).orElse(rest);
        sink.count(
            NOT_DECIDED,
            context.place(at),
            variable,
            "$" + variable + " decides how the expression is built: it is not looked at");
        return;
      }
    }
    for (PromqlError error : result.errors()) {
      context.tell(MALFORMED_EXPRESSION, error.place().start(), "", error.message());
    }
  }

  private void variable(String path, ExpressionText text, VariableContent variable) {
    Optional<Checked> checked = check(path, text, false, DASHBOARDS);
    if (checked.isPresent() && variable.label().isPresent()) {
      ExpressionText label = variable.label().get();
      ValueFlow values = checked.get().values;
      if (!ExpressionContext.hasVariable(label.text()) && values.series().isPresent()) {
        LabelCheck.Verdict verdict =
            new LabelCheck(knowledge).label(values.series().get(), label.text());
        new ExpressionContext(path, label, knowledge, recorded, sink)
            .tellLabel(verdict, 0, label.text(), "label_values");
      }
    }
  }

  private void panel(DashboardContent dashboard, PanelContent panel) {
    for (QueryContent query : panel.queries()) {
      String path = path(dashboard, query.path());
      Optional<Checked> found = check(path, query.expression(), query.isCertain(), DASHBOARDS);
      if (found.isEmpty()) {
        continue;
      }
      Checked checked = found.get();
      query
          .legend()
          .ifPresent(legend -> legends.legend("the legend", path, legend, checked.values));
      if (!query.isHidden()) {
        rawCounter(panel, checked);
        unit(panel, checked);
      }
      if (!panel.hasAlert()) {
        windows(panel, query, checked);
      }
    }
  }

  private static void rawCounter(PanelContent panel, Checked checked) {
    if (panel.isReduced() || panel.type().toLowerCase(Locale.ROOT).contains("heatmap")) {
      return;
    }
    checked
        .values
        .rawCounter()
        .ifPresent(
            name ->
                checked.context.tell(
                    RAW_COUNTER,
                    checked.context.wordIn(name, Span.NONE),
                    name,
                    name
                        + " is a counter: what it shows depends on when the process started; use"
                        + " rate or increase"));
  }

  private static void unit(PanelContent panel, Checked checked) {
    String type = panel.type().toLowerCase(Locale.ROOT);
    if (panel.unit().isEmpty() || type.contains("heatmap") || type.contains("histogram")) {
      return;
    }
    SourceScalar shown = panel.unit().get();
    Optional<DerivedUnit> unit = PanelUnits.of(shown.value());
    if (unit.isPresent() && PanelUnits.contradicts(checked.values, unit.get())) {
      checked.context.tell(
          WRONG_UNIT,
          0,
          shown.value(),
          "the panel shows "
              + unit.get()
              + " (unit "
              + shown.value()
              + "), and the expression gives "
              + checked.values.unit());
    }
  }

  private static void windows(PanelContent panel, QueryContent query, Checked checked) {
    for (FunctionCheck.Window window : checked.windows) {
      String function = window.function();
      boolean isRate = function.equals("rate") || function.equals("irate");
      if (isRate && !query.isInstant()) {
        checked.context.tell(
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
        if (!WindowText.isIn(told, window.seconds())) {
          checked.context.tell(
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
