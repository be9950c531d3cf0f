// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceMapping;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceNode;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import dev.cnitelemetry.dashboards.lint.internal.read.DashboardContent.Form;
import dev.cnitelemetry.dashboards.lint.internal.read.PanelContent.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Grafana's dashboards up to schema version 42: panels in a list, in rows that are panels, or in
 * rows that are not, and panels of the library.
 */
final class ClassicDashboards {

  /** Panels in panels: a row has some, and nobody goes deeper. */
  private static final int DEEPEST = 8;

  /** An alias of YAML can make many of few. */
  private static final int MOST_PANELS = 20_000;

  /** What is computed of a counter's values so that the counter itself may be asked for. */
  private static final Set<String> DIFFERENCES =
      Set.of("diff", "range", "delta", "diffperc", "step", "changeCount");

  private final DashboardContent dashboard;
  private int panels;

  private ClassicDashboards(DashboardContent dashboard) {
    this.dashboard = dashboard;
  }

  static boolean isOne(SourceNode node) {
    boolean hasPanels =
        node.child("panels").map(panels -> !panels.isMapping()).orElse(false)
            || !node.items("rows").isEmpty();
    boolean looksSo =
        node.child("schemaVersion").isPresent()
            || node.child("templating").isPresent()
            || node.child("annotations").isPresent()
            || node.child("title").isPresent()
            || node.child("uid").isPresent();
    return (hasPanels && looksSo)
        || (node.child("schemaVersion").isPresent() && node.child("title").isPresent());
  }

  /** A panel of the library, as the API gives it: its model without a dashboard. */
  static boolean isLibraryPanel(SourceNode node) {
    return node.at("model", "type").isPresent()
        && (node.child("kind").isPresent() || node.child("name").isPresent());
  }

  static DashboardContent read(SourceNode node, String path) {
    Datasources datasources = new Datasources();
    for (SourceNode variable : node.items("templating", "list")) {
      if (variable.value("type").equals("datasource")) {
        datasources.add(variable.value("name"), variable.value("query"));
      }
    }
    for (SourceNode input : node.items("__inputs")) {
      datasources.add(input.value("name"), input.value("pluginId"));
    }
    DashboardContent dashboard = new DashboardContent(Form.GRAFANA, path, node, datasources);
    ClassicDashboards reading = new ClassicDashboards(dashboard);
    reading.panels(node, 0);
    for (SourceNode row : node.items("rows")) {
      reading.panels(row, 1);
    }
    for (SourceMapping.Entry element :
        node.at("__elements").map(SourceNode::entries).orElse(List.of())) {
      reading.libraryPanel(element.value());
    }
    for (SourceNode element : node.items("__elements")) {
      reading.libraryPanel(element);
    }
    reading.variables(node);
    reading.annotations(node);
    return dashboard;
  }

  static DashboardContent readLibraryPanel(SourceNode node, String path) {
    DashboardContent dashboard = new DashboardContent(Form.GRAFANA, path, node, new Datasources());
    new ClassicDashboards(dashboard).libraryPanel(node);
    return dashboard;
  }

  private void libraryPanel(SourceNode element) {
    element.child("model").ifPresent(model -> panel(model, Identity.NONE));
  }

  private void panels(SourceNode holder, int depth) {
    for (SourceNode panel : holder.items("panels")) {
      if (panel.isMapping() && ++panels <= MOST_PANELS) {
        boolean isRow = panel.value("type").equals("row");
        if (!isRow) {
          panel(panel, Identity.of(panel));
        }
        if (depth < DEEPEST) {
          panels(panel, depth + 1);
        }
      }
    }
  }

  private void panel(SourceNode node, Identity identity) {
    // A panel of the library once had its model within; only the dashboard's id counts.
    SourceNode model = node.at("libraryPanel", "model").orElse(node);
    String title = node.value("title");
    String path = DocumentPaths.panel(title, identity.number());
    List<QueryContent> queries = new ArrayList<>();
    Optional<SourceNode> datasource = model.child("datasource");
    int number = 0;
    for (SourceNode target : model.items("targets")) {
      query(target, number++, datasource, path, queries);
    }
    dashboard.add(
        new PanelContent(
            path,
            title,
            model.value("description"),
            model.value("type"),
            node,
            identity,
            unit(model),
            List.of(datasource),
            model.items("targets").stream().map(target -> target(target, datasource)).toList(),
            hasUnit(node),
            node.child("libraryPanel").isPresent(),
            queries,
            model.child("alert").isPresent(),
            isReduced(model)));
  }

  private static TargetContent target(SourceNode target, Optional<SourceNode> ofPanel) {
    Optional<SourceNode> datasource = target.child("datasource").or(() -> ofPanel);
    return new TargetContent(
        datasource, datasource.map(each -> each.value("type")).orElse(""), target.text("expr"));
  }

  private static boolean hasUnit(SourceNode panel) {
    return !panel.value("fieldConfig", "defaults", "unit").isEmpty()
        || !panel.items("fieldConfig", "defaults", "mappings").isEmpty()
        || !panel.value("format").isEmpty()
        || panel.items("yaxes").stream().anyMatch(axis -> !axis.value("format").isEmpty())
        || panel.items("styles").stream().anyMatch(style -> !style.value("unit").isEmpty());
  }

  private void query(
      SourceNode target,
      int number,
      Optional<SourceNode> ofPanel,
      String panel,
      List<QueryContent> queries) {
    Optional<SourceNode> own = target.child("datasource").filter(each -> !isNull(each));
    Optional<SourceNode> datasource = own.or(() -> ofPanel);
    Datasources.Language language = dashboard.datasources().language(datasource);
    Optional<SourceScalar> expression = target.text("expr");
    if (language == Datasources.Language.OTHER
        || expression.isEmpty()
        || expression.get().value().isBlank()) {
      return;
    }
    Datasources.fixedName(own)
        .or(() -> Datasources.fixedName(ofPanel))
        .ifPresent(dashboard::addFixed);
    String format = target.value("format");
    queries.add(
        new QueryContent(
            DocumentPaths.query(panel, target.value("refId"), number),
            ExpressionText.of(expression.get()),
            format.equals("table") ? Optional.empty() : target.text("legendFormat"),
            target.isTrue("instant") && !target.isTrue("range"),
            target.isTrue("hide"),
            language == Datasources.Language.PROMQL));
  }

  private static boolean isNull(SourceNode node) {
    return node instanceof SourceScalar scalar && scalar.isNull();
  }

  /** The one unit of a panel's values; empty if some series have their own. */
  private static Optional<SourceScalar> unit(SourceNode model) {
    for (SourceNode override : model.items("fieldConfig", "overrides")) {
      for (SourceNode property : override.items("properties")) {
        if (property.value("id").equals("unit")) {
          return Optional.empty();
        }
      }
    }
    for (SourceNode series : model.items("seriesOverrides")) {
      if (series.child("yaxis").isPresent()) {
        return Optional.empty();
      }
    }
    return switch (model.value("type")) {
      case "graph" -> {
        List<SourceNode> axes = model.items("yaxes");
        yield axes.isEmpty() ? Optional.empty() : axes.get(0).text("format");
      }
      case "singlestat", "gauge", "bargauge", "stat", "timeseries", "barchart" ->
          model.text("fieldConfig", "defaults", "unit").or(() -> model.text("format"));
      default -> Optional.empty();
    };
  }

  private static boolean isReduced(SourceNode model) {
    if (!model.items("transformations").isEmpty()) {
      return true;
    }
    List<SourceNode> calculations =
        new ArrayList<>(model.items("options", "reduceOptions", "calcs"));
    calculations.addAll(model.items("options", "legend", "calcs"));
    return DIFFERENCES.contains(model.value("valueName"))
        || calculations.stream()
            .anyMatch(
                each ->
                    each instanceof SourceScalar scalar && DIFFERENCES.contains(scalar.value()));
  }

  private void variables(SourceNode node) {
    for (SourceNode variable : node.items("templating", "list")) {
      String name = variable.value("name");
      String path = "variable " + name;
      Optional<SourceNode> datasource = variable.child("datasource");
      Optional<SourceScalar> query =
          variable.text("query").or(() -> variable.text("query", "query"));
      boolean isQuery =
          variable.value("type").equals("query")
              && dashboard.datasources().language(datasource) != Datasources.Language.OTHER;
      if (isQuery) {
        Datasources.fixedName(datasource).ifPresent(dashboard::addFixed);
      }
      List<Optional<ExpressionText>> asked =
          isQuery && query.isPresent()
              ? VariableContent.asked(ExpressionText.of(query.get()))
              : List.of(Optional.empty(), Optional.empty());
      dashboard.add(
          new VariableContent(
              path,
              name,
              variable.value("type"),
              variable,
              variable.value("type").equals("datasource") ? variable.value("query") : "",
              datasource,
              isReloaded(variable),
              asked.get(0),
              asked.get(1)));
    }
  }

  private static boolean isReloaded(SourceNode variable) {
    return variable.child("refresh").orElse(null) instanceof SourceScalar scalar
        && scalar.value().equals("2");
  }

  private void annotations(SourceNode node) {
    for (SourceNode annotation : node.items("annotations", "list")) {
      Optional<SourceNode> datasource = annotation.child("datasource");
      Datasources.Language language = dashboard.datasources().language(datasource);
      Optional<SourceScalar> expression =
          annotation.text("expr").or(() -> annotation.text("target", "expr"));
      if (language != Datasources.Language.OTHER && expression.isPresent()) {
        Datasources.fixedName(datasource).ifPresent(dashboard::addFixed);
        List<SourceScalar> texts = new ArrayList<>();
        annotation.text("titleFormat").ifPresent(texts::add);
        annotation.text("textFormat").ifPresent(texts::add);
        dashboard.add(
            new AnnotationContent(
                new QueryContent(
                    "annotation '" + annotation.value("name") + "'",
                    ExpressionText.of(expression.get()),
                    Optional.empty(),
                    false,
                    false,
                    language == Datasources.Language.PROMQL),
                texts));
      }
    }
  }
}
