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

/** Grafana's dashboards of the second version: elements by name, and a layout that names them. */
final class ResourceDashboards {

  private final DashboardContent dashboard;

  private ResourceDashboards(DashboardContent dashboard) {
    this.dashboard = dashboard;
  }

  static boolean isOne(SourceNode spec) {
    return spec.child("elements").map(SourceNode::isMapping).orElse(false);
  }

  static DashboardContent read(SourceNode spec, String path) {
    Datasources datasources = new Datasources();
    for (SourceNode variable : spec.items("variables")) {
      if (variable.value("kind").equals("DatasourceVariable")) {
        datasources.add(variable.value("spec", "name"), variable.value("spec", "pluginId"));
      }
    }
    DashboardContent dashboard = new DashboardContent(Form.GRAFANA_V2, path, spec, datasources);
    ResourceDashboards reading = new ResourceDashboards(dashboard);
    for (SourceMapping.Entry element :
        spec.at("elements").map(SourceNode::entries).orElse(List.of())) {
      reading.element(element);
    }
    for (SourceNode variable : spec.items("variables")) {
      reading.variable(variable);
    }
    for (SourceNode annotation : spec.items("annotations")) {
      reading.annotation(annotation);
    }
    return dashboard;
  }

  private void element(SourceMapping.Entry element) {
    Optional<SourceNode> found = element.value().child("spec");
    if (found.isEmpty()) {
      return;
    }
    SourceNode spec = found.get();
    Identity identity = Identity.of(spec);
    String title = spec.value("title");
    String path =
        title.isBlank() ? "panel " + element.key() : DocumentPaths.panel(title, identity.number());
    List<QueryContent> queries = new ArrayList<>();
    int number = 0;
    List<TargetContent> targets = new ArrayList<>();
    for (SourceNode query : spec.items("data", "spec", "queries")) {
      targets.add(target(query.child("spec").orElse(query)));
      query(query.child("spec").orElse(query), number++, path, queries);
    }
    SourceNode visualization = spec.at("vizConfig").orElse(spec);
    String group = visualization.value("group");
    String type = group.isEmpty() ? visualization.value("kind") : group;
    dashboard.add(
        new PanelContent(
            path,
            title,
            spec.value("description"),
            type,
            spec,
            identity,
            unit(visualization),
            targets.stream().map(TargetContent::datasource).toList(),
            targets,
            hasUnit(visualization),
            element.value().value("kind").equals("LibraryPanel"),
            queries,
            false,
            !spec.items("data", "spec", "transformations").isEmpty()));
  }

  private static boolean hasUnit(SourceNode visualization) {
    return !visualization.value("spec", "fieldConfig", "defaults", "unit").isEmpty()
        || !visualization.items("spec", "fieldConfig", "defaults", "mappings").isEmpty();
  }

  private static Optional<SourceNode> datasource(SourceNode holder) {
    return holder.at("query", "datasource").or(() -> holder.child("datasource"));
  }

  private static TargetContent target(SourceNode holder) {
    SourceNode query = holder.child("query").orElse(holder);
    String group = query.value("group");
    return new TargetContent(
        datasource(holder),
        group.isEmpty() ? query.value("kind") : group,
        query.child("spec").orElse(query).text("expr"));
  }

  private static Optional<SourceScalar> unit(SourceNode visualization) {
    for (SourceNode override : visualization.items("spec", "fieldConfig", "overrides")) {
      for (SourceNode property : override.items("properties")) {
        if (property.value("id").equals("unit")) {
          return Optional.empty();
        }
      }
    }
    return visualization.text("spec", "fieldConfig", "defaults", "unit");
  }

  /** The query itself, and what its data source is: the forms differ between the betas. */
  private Optional<SourceNode> ofPrometheus(SourceNode holder, boolean[] isCertain) {
    SourceNode query = holder.child("query").orElse(holder);
    Optional<SourceNode> datasource = datasource(holder);
    String group = query.value("group");
    String kind = group.isEmpty() ? query.value("kind") : group;
    Datasources.Language language =
        kind.equals("prometheus")
            ? Datasources.Language.PROMQL
            : dashboard.datasources().language(datasource);
    boolean isOther =
        language == Datasources.Language.OTHER
            || (!kind.isEmpty() && !kind.equals("DataQuery") && !kind.equals("prometheus"));
    if (isOther) {
      return Optional.empty();
    }
    Datasources.fixedName(datasource).ifPresent(dashboard::addFixed);
    isCertain[0] = language == Datasources.Language.PROMQL;
    return Optional.of(query.child("spec").orElse(query));
  }

  private void query(SourceNode spec, int number, String panel, List<QueryContent> queries) {
    boolean[] isCertain = new boolean[1];
    Optional<SourceNode> query = ofPrometheus(spec, isCertain);
    Optional<SourceScalar> expression = query.flatMap(each -> each.text("expr"));
    if (query.isEmpty() || expression.isEmpty() || expression.get().value().isBlank()) {
      return;
    }
    SourceNode target = query.get();
    queries.add(
        new QueryContent(
            DocumentPaths.query(panel, spec.value("refId"), number),
            ExpressionText.of(expression.get()),
            target.value("format").equals("table") ? Optional.empty() : target.text("legendFormat"),
            target.isTrue("instant") && !target.isTrue("range"),
            spec.isTrue("hidden"),
            isCertain[0]));
  }

  private void variable(SourceNode variable) {
    SourceNode spec = variable.child("spec").orElse(variable);
    String name = spec.value("name");
    Optional<ExpressionText> expression = Optional.empty();
    Optional<ExpressionText> label = Optional.empty();
    if (variable.value("kind").equals("QueryVariable")) {
      Optional<SourceNode> query = ofPrometheus(spec, new boolean[1]);
      Optional<SourceScalar> text =
          query.flatMap(
              each ->
                  each.text("query")
                      .or(() -> each.text("__legacyStringValue"))
                      .or(() -> each.text("expr")));
      if (text.isPresent()) {
        List<Optional<ExpressionText>> asked = VariableContent.asked(ExpressionText.of(text.get()));
        expression = asked.get(0);
        label = asked.get(1);
      }
    }
    dashboard.add(
        new VariableContent(
            "variable " + name,
            name,
            type(variable.value("kind")),
            spec,
            spec.value("pluginId"),
            datasource(spec),
            spec.value("refresh").equals("onTimeRangeChanged"),
            expression,
            label));
  }

  private static String type(String kind) {
    return switch (kind) {
      case "QueryVariable" -> "query";
      case "DatasourceVariable" -> "datasource";
      case "IntervalVariable" -> "interval";
      case "CustomVariable" -> "custom";
      case "TextVariable" -> "textbox";
      case "ConstantVariable" -> "constant";
      default -> kind;
    };
  }

  private void annotation(SourceNode annotation) {
    SourceNode spec = annotation.child("spec").orElse(annotation);
    boolean[] isCertain = new boolean[1];
    Optional<SourceNode> query = spec.child("query").flatMap(each -> ofPrometheus(spec, isCertain));
    Optional<SourceScalar> expression = query.flatMap(each -> each.text("expr"));
    if (expression.isEmpty()) {
      return;
    }
    List<SourceScalar> texts = new ArrayList<>();
    for (SourceNode holder : List.of(query.get(), spec, spec.child("legacyOptions").orElse(spec))) {
      for (String key : List.of("titleFormat", "textFormat")) {
        holder.text(key).filter(text -> !texts.contains(text)).ifPresent(texts::add);
      }
    }
    dashboard.add(
        new AnnotationContent(
            new QueryContent(
                "annotation '" + spec.value("name") + "'",
                ExpressionText.of(expression.get()),
                Optional.empty(),
                false,
                false,
                isCertain[0]),
            texts));
  }
}
