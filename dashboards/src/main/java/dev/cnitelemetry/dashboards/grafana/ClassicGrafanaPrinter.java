// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.grafana;

import static dev.cnitelemetry.dashboards.json.JsonTree.object;

import dev.cnitelemetry.dashboards.Annotation;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardPrinter;
import dev.cnitelemetry.dashboards.DataSourceKind;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.PanelQuery;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.Variable;
import dev.cnitelemetry.dashboards.Visualization;
import dev.cnitelemetry.dashboards.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Grafana's classic form, {@code schemaVersion} 42: what Grafana 12 exports and every later one
 * reads, from files, by import and by its API. Stateless.
 *
 * <pre>{@code
 * Dashboard dashboard =
 *     Dashboard.builder("pods", "Pods")
 *         .row(Row.of("Pods", Panel.stat("Pods", gauge(AntreaAgent.LOCAL_POD_COUNT)).build()))
 *         .build();
 * System.out.print(new ClassicGrafanaPrinter().print(dashboard));
 * }</pre>
 */
public final class ClassicGrafanaPrinter implements DashboardPrinter {

  private static final int SCHEMA_VERSION = 42;
  private static final int REFRESH_WITH_TIME_RANGE = 2;
  private static final int SORT_NATURALLY = 7;

  /** A printer. */
  public ClassicGrafanaPrinter() {}

  @Override
  public String print(Dashboard dashboard) {
    return JsonTree.print(tree(dashboard));
  }

  /** The document as values, for what wraps it. */
  static Map<String, Object> tree(Dashboard dashboard) {
    return object(
        "annotations",
        object("list", annotations(dashboard)),
        "description",
        dashboard.description(),
        "editable",
        false,
        "fiscalYearStartMonth",
        0,
        "graphTooltip",
        1,
        "links",
        dashboard.links().stream().map(link -> (Object) GrafanaPanels.link(link)).toList(),
        "panels",
        panels(dashboard),
        "preload",
        false,
        "refresh",
        "1m",
        "schemaVersion",
        SCHEMA_VERSION,
        "tags",
        dashboard.tags(),
        "templating",
        object("list", variables(dashboard)),
        "time",
        object("from", dashboard.from(), "to", "now"),
        "timepicker",
        object(),
        "timezone",
        "browser",
        "title",
        dashboard.title(),
        "uid",
        dashboard.uid(),
        "version",
        1,
        "weekStart",
        "");
  }

  private static List<Object> annotations(Dashboard dashboard) {
    List<Object> all = new ArrayList<>();
    all.add(
        object(
            "builtIn",
            1,
            "datasource",
            object("type", "grafana", "uid", "-- Grafana --"),
            "enable",
            true,
            "hide",
            true,
            "iconColor",
            "rgba(0, 211, 255, 1)",
            "name",
            "Annotations & Alerts",
            "type",
            "dashboard"));
    for (Annotation annotation : dashboard.annotations()) {
      all.add(
          object(
              "datasource",
              GrafanaQueries.reference(dashboard, DataSourceKind.PROMETHEUS),
              "enable",
              true,
              "expr",
              annotation.expression().toString(),
              "hide",
              false,
              "iconColor",
              GrafanaPanels.color(annotation.color()),
              "name",
              annotation.name(),
              "step",
              "60s",
              "titleFormat",
              annotation.title(),
              "useValueForTime",
              false));
    }
    return all;
  }

  private static List<Object> panels(Dashboard dashboard) {
    List<Object> all = new ArrayList<>();
    int y = 0;
    for (Row row : dashboard.rows()) {
      GrafanaGrid grid = new GrafanaGrid(row.panels(), y + 1);
      List<Object> panels = new ArrayList<>();
      for (GrafanaGrid.Place place : grid.places()) {
        panels.add(panel(place, dashboard));
      }
      all.add(
          object(
              "collapsed",
              row.isCollapsed(),
              "gridPos",
              object("h", 1, "w", GrafanaGrid.COLUMNS, "x", 0, "y", y),
              "id",
              row.id(),
              "panels",
              row.isCollapsed() ? panels : List.of(),
              "title",
              row.title(),
              "type",
              "row"));
      if (row.isCollapsed()) {
        y++;
      } else {
        all.addAll(panels);
        y = grid.end();
      }
    }
    return all;
  }

  private static Map<String, Object> panel(GrafanaGrid.Place place, Dashboard dashboard) {
    Panel panel = place.panel();
    boolean isText = panel.visualization() instanceof Visualization.Text;
    Map<String, Object> all = object();
    if (!isText) {
      all.put(
          "datasource",
          GrafanaQueries.isMixed(panel)
              ? object("type", "datasource", "uid", "-- Mixed --")
              : GrafanaQueries.reference(dashboard, panel.queries().get(0).dataSource()));
    }
    all.put("description", panel.description());
    all.put("fieldConfig", GrafanaPanels.fieldConfig(panel));
    all.put(
        "gridPos", object("h", panel.height(), "w", panel.width(), "x", place.x(), "y", place.y()));
    all.put("id", panel.id());
    panel.minimumInterval().ifPresent(interval -> all.put("interval", interval.toSeconds() + "s"));
    if (!panel.links().isEmpty()) {
      all.put("links", panel.links().stream().map(GrafanaPanels::link).toList());
    }
    all.put("options", GrafanaPanels.options(panel));
    if (!isText) {
      List<Object> targets = new ArrayList<>();
      for (PanelQuery query : panel.queries()) {
        Map<String, Object> target =
            object("datasource", GrafanaQueries.reference(dashboard, query.dataSource()));
        target.putAll(GrafanaQueries.target(panel, query, targets.size()));
        targets.add(target);
      }
      all.put("targets", targets);
    }
    all.put("title", panel.title());
    List<Object> steps = new ArrayList<>();
    GrafanaQueries.transformations(panel)
        .forEach((id, options) -> steps.add(object("id", id, "options", options)));
    if (!steps.isEmpty()) {
      all.put("transformations", steps);
    }
    all.put("type", GrafanaPanels.type(panel.visualization()));
    return all;
  }

  private static List<Object> variables(Dashboard dashboard) {
    List<Object> all = new ArrayList<>();
    for (Variable variable : dashboard.variables()) {
      all.add(variable(variable, dashboard));
    }
    return all;
  }

  private static Map<String, Object> variable(Variable variable, Dashboard dashboard) {
    Map<String, Object> all =
        object("hide", 0, "label", variable.label(), "name", variable.name(), "skipUrlSync", false);
    if (variable instanceof Variable.DataSource source) {
      all.put("includeAll", false);
      all.put("multi", false);
      all.put("options", List.of());
      all.put("query", source.kind().pluginId());
      all.put("refresh", 1);
      all.put("regex", "");
      all.put("type", "datasource");
    } else if (variable instanceof Variable.LabelValues values) {
      all.put("allValue", ".+");
      all.put(
          "current", object("selected", true, "text", List.of("All"), "value", List.of("$__all")));
      all.put("datasource", GrafanaQueries.reference(dashboard, DataSourceKind.PROMETHEUS));
      all.put("definition", values.text());
      all.put("includeAll", true);
      all.put("multi", true);
      all.put("options", List.of());
      all.put("query", values.text());
      all.put("refresh", REFRESH_WITH_TIME_RANGE);
      all.put("regex", "");
      all.put("sort", SORT_NATURALLY);
      all.put("type", "query");
    } else if (variable instanceof Variable.Filters filters) {
      all.put("datasource", GrafanaQueries.reference(dashboard, filters.kind()));
      all.put("type", "adhoc");
    } else if (variable instanceof Variable.Interval interval) {
      all.put("auto", false);
      all.put("auto_count", 30);
      all.put("auto_min", "10s");
      choices(all, interval.durations());
      all.put("refresh", REFRESH_WITH_TIME_RANGE);
      all.put("type", "interval");
    } else if (variable instanceof Variable.Custom custom) {
      all.put("includeAll", false);
      all.put("multi", false);
      choices(all, custom.values());
      all.put("type", "custom");
    } else if (variable instanceof Variable.Text text) {
      all.put("current", object("selected", true, "text", text.value(), "value", text.value()));
      all.put("query", text.value());
      all.put("type", "textbox");
    }
    return all;
  }

  private static void choices(Map<String, Object> all, List<String> choices) {
    List<Object> options = new ArrayList<>();
    for (String choice : choices) {
      options.add(object("selected", options.isEmpty(), "text", choice, "value", choice));
    }
    all.put("current", options.get(0));
    all.put("options", options);
    all.put("query", String.join(",", choices));
  }
}
