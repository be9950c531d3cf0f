// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.perses;

import static dev.cnitelemetry.dashboards.json.JsonTree.object;

import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.DashboardPrinter;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.PanelQuery;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.Variable;
import dev.cnitelemetry.dashboards.json.JsonTree;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * Perses' {@code kind: Dashboard}, as 0.52 and 0.53 read it. Stateless.
 *
 * <p>What Perses does not have is replaced, always in the same way:
 *
 * <ul>
 *   <li>a heatmap becomes lines of the middle and the slowest hundredth, since its own takes native
 *       histograms alone, and says so in its description;
 *   <li>microseconds and nanoseconds become seconds, by a factor in the expression;
 *   <li>bands of states become squares of a status history, bars and slices become numbers,
 *       diagrams of flows become tables;
 *   <li>the data source is the project's default one; annotations, the links of a dashboard,
 *       filters, shortest intervals, and the words for a missing value are left out.
 * </ul>
 *
 * <p>A question in SQL is refused.
 *
 * <pre>{@code
 * DashboardPrinter printer = new PersesPrinter();
 * }</pre>
 */
public final class PersesPrinter implements DashboardPrinter {

  private static final String PROJECT = "default";
  private static final int COLUMNS = 24;

  private final String project;

  /** A printer for the project {@code default}. */
  public PersesPrinter() {
    this(PROJECT);
  }

  /**
   * A printer.
   *
   * @param project the project that the dashboards belong to
   */
  public PersesPrinter(String project) {
    this.project = project;
  }

  /**
   * The dashboard as a {@code PersesDashboard} of Perses' operator. The operator takes the project
   * from the namespace.
   *
   * @param dashboard the dashboard; its uid is the resource's name
   * @param namespace where it is to be; empty for where it is applied
   * @return the resource
   * @throws IllegalArgumentException if the uid or the namespace is no name of Kubernetes, or
   *     Perses cannot say the dashboard
   */
  public KubernetesObject resource(Dashboard dashboard, String namespace) {
    KubernetesObject.Builder object =
        KubernetesObject.builder("perses.dev/v1alpha2", "PersesDashboard", dashboard.uid())
            .put("spec", object("config", spec(dashboard)));
    return (namespace.isEmpty() ? object : object.namespace(namespace)).build();
  }

  @Override
  public String print(Dashboard dashboard) {
    return JsonTree.print(
        object(
            "kind",
            "Dashboard",
            "metadata",
            object("name", dashboard.uid(), "project", project),
            "spec",
            spec(dashboard)));
  }

  private static Map<String, Object> spec(Dashboard dashboard) {
    Map<String, Object> panels = object();
    for (Panel panel : dashboard.panels()) {
      panels.put(key(panel), panel(panel));
    }
    List<Object> layouts = new ArrayList<>();
    for (Row row : dashboard.rows()) {
      layouts.add(layout(row));
    }
    return object(
        "display",
        object("description", dashboard.description(), "name", dashboard.title()),
        "duration",
        dashboard.from().substring("now-".length()),
        "layouts",
        layouts,
        "panels",
        panels,
        "refreshInterval",
        "1m",
        "variables",
        dashboard.variables().stream()
            .map(PersesPrinter::variable)
            .filter(Objects::nonNull)
            .toList());
  }

  private static String key(Panel panel) {
    return "panel-" + panel.id();
  }

  private static Map<String, Object> layout(Row row) {
    List<Object> items = new ArrayList<>();
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (Panel panel : row.panels()) {
      if (x + panel.width() > COLUMNS) {
        x = 0;
        y += lineHeight;
        lineHeight = 0;
      }
      items.add(
          object(
              "content",
              object("$ref", "#/spec/panels/" + key(panel)),
              "height",
              panel.height(),
              "width",
              panel.width(),
              "x",
              x,
              "y",
              y));
      x += panel.width();
      lineHeight = Math.max(lineHeight, panel.height());
    }
    return object(
        "kind",
        "Grid",
        "spec",
        object(
            "display",
            object("collapse", object("open", !row.isCollapsed()), "title", row.title()),
            "items",
            items));
  }

  private static Map<String, Object> panel(Panel panel) {
    List<Object> queries = new ArrayList<>();
    for (PanelQuery query : panel.queries()) {
      queries.addAll(PersesPlugins.queries(panel, query));
    }
    Map<String, Object> spec =
        object(
            "display",
            object(
                "description",
                panel.description() + PersesPlugins.remark(panel),
                "name",
                panel.title()),
            "plugin",
            PersesPlugins.plugin(panel),
            "queries",
            queries);
    if (!panel.links().isEmpty()) {
      spec.put("links", panel.links().stream().map(PersesPrinter::link).toList());
    }
    return object("kind", "Panel", "spec", spec);
  }

  private static Map<String, Object> link(DashboardLink link) {
    boolean isPage = link.kind() == DashboardLink.Kind.PAGE;
    return object(
        "name",
        link.title(),
        "renderVariables",
        !isPage,
        "targetBlank",
        isPage,
        "url",
        isPage
            ? link.target()
            : "/projects/$__project/dashboards/" + link.target() + "?$__all_variables");
  }

  private static @Nullable Map<String, Object> variable(Variable variable) {
    if (variable instanceof Variable.DataSource || variable instanceof Variable.Filters) {
      return null;
    }
    Map<String, Object> spec =
        object("display", object("name", variable.label()), "name", variable.name());
    if (variable instanceof Variable.Text text) {
      spec.put("value", text.value());
      return object("kind", "TextVariable", "spec", spec);
    }
    if (variable instanceof Variable.LabelValues values) {
      spec.put("allowAllValue", true);
      spec.put("allowMultiple", true);
      spec.put("defaultValue", List.of("$__all"));
      spec.put(
          "plugin",
          object(
              "kind",
              "PrometheusLabelValuesVariable",
              "spec",
              object(
                  "labelName",
                  values.of().name(),
                  "matchers",
                  List.of(values.series().get(0).toString()))));
      spec.put("sort", "alphabetical-asc");
    } else {
      List<String> choices =
          variable instanceof Variable.Interval interval
              ? interval.durations()
              : ((Variable.Custom) variable).values();
      spec.put("allowAllValue", false);
      spec.put("allowMultiple", false);
      spec.put("defaultValue", choices.get(0));
      spec.put("plugin", object("kind", "StaticListVariable", "spec", object("values", choices)));
    }
    return object("kind", "ListVariable", "spec", spec);
  }
}
