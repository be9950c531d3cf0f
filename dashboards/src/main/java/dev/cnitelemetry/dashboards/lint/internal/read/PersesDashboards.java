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

/** Dashboards of Perses: panels by name, plugins with queries in them. */
final class PersesDashboards {

  private PersesDashboards() {}

  static boolean isOne(SourceNode spec) {
    return spec.child("panels").map(SourceNode::isMapping).orElse(false)
        && (spec.child("layouts").isPresent()
            || spec.at("panels").map(SourceNode::entries).orElse(List.of()).stream()
                .anyMatch(entry -> entry.value().at("spec", "plugin").isPresent()));
  }

  static DashboardContent read(SourceNode spec, String path) {
    DashboardContent dashboard = new DashboardContent(Form.PERSES, path, spec, new Datasources());
    for (SourceMapping.Entry panel : spec.at("panels").map(SourceNode::entries).orElse(List.of())) {
      panel.value().child("spec").ifPresent(each -> panel(each, panel.key(), dashboard));
    }
    for (SourceNode variable : spec.items("variables")) {
      variable(variable, dashboard);
    }
    return dashboard;
  }

  private static void panel(SourceNode spec, String key, DashboardContent dashboard) {
    String title = spec.value("display", "name");
    String path = title.isBlank() ? "panel " + key : DocumentPaths.panel(title, Optional.empty());
    SourceNode plugin = spec.at("plugin").orElse(spec);
    List<QueryContent> queries = new ArrayList<>();
    int number = 0;
    for (SourceNode query : spec.items("queries")) {
      number++;
      SourceNode source = query.at("spec", "plugin").orElse(query);
      Optional<SourceScalar> expression = source.text("spec", "query");
      if (source.value("kind").equals("PrometheusTimeSeriesQuery") && expression.isPresent()) {
        queries.add(
            new QueryContent(
                DocumentPaths.query(path, Integer.toString(number), 0),
                ExpressionText.of(expression.get()),
                plugin.value("kind").contains("Table")
                    ? Optional.empty()
                    : source.text("spec", "seriesNameFormat"),
                false,
                false,
                true));
      }
    }
    dashboard.add(
        new PanelContent(
            path,
            title,
            spec.value("display", "description"),
            plugin.value("kind"),
            spec,
            Identity.NONE,
            plugin
                .text("spec", "yAxis", "format", "unit")
                .or(() -> plugin.text("spec", "format", "unit")),
            List.of(),
            List.of(),
            false,
            false,
            queries,
            false,
            false));
  }

  private static void variable(SourceNode variable, DashboardContent dashboard) {
    String name = variable.value("spec", "name");
    SourceNode plugin = variable.at("spec", "plugin").orElse(variable);
    Optional<ExpressionText> expression = Optional.empty();
    Optional<ExpressionText> label = Optional.empty();
    if (plugin.value("kind").equals("PrometheusPromQLVariable")) {
      expression = plugin.text("spec", "expr").map(ExpressionText::of);
    } else if (plugin.value("kind").equals("PrometheusLabelValuesVariable")) {
      label = plugin.text("spec", "labelName").map(ExpressionText::of);
      expression =
          plugin.items("spec", "matchers").stream()
              .filter(each -> each instanceof SourceScalar scalar && scalar.isText())
              .map(each -> ExpressionText.of((SourceScalar) each))
              .findFirst();
    }
    dashboard.add(
        new VariableContent(
            "variable " + name,
            name,
            variable.value("kind").equals("ListVariable") ? "query" : "textbox",
            variable,
            "",
            Optional.empty(),
            true,
            expression,
            label));
  }
}
