// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.grafana;

import static dev.cnitelemetry.dashboards.json.JsonTree.object;

import dev.cnitelemetry.dashboards.Annotation;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
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
import java.util.Objects;

/**
 * The form that Grafana 13 keeps dashboards in: a resource {@code dashboard.grafana.app/v2}.
 * Stateless.
 *
 * <p>Grafana 13 does not read it from provisioned files; there the classic form is right.
 *
 * <pre>{@code
 * DashboardPrinter printer = new GrafanaV2Printer();
 * }</pre>
 */
public final class GrafanaV2Printer implements DashboardPrinter {

  private static final String VERSION = "13.0.0";

  /** A printer. */
  public GrafanaV2Printer() {}

  @Override
  public String print(Dashboard dashboard) {
    return JsonTree.print(
        object(
            "apiVersion",
            "dashboard.grafana.app/v2",
            "kind",
            "Dashboard",
            "metadata",
            object("name", dashboard.uid()),
            "spec",
            spec(dashboard)));
  }

  private static Map<String, Object> spec(Dashboard dashboard) {
    Map<String, Object> elements = object();
    for (Panel panel : dashboard.panels()) {
      elements.put(element(panel), panel(panel, dashboard));
    }
    return object(
        "annotations",
        annotations(dashboard),
        "cursorSync",
        "Crosshair",
        "description",
        dashboard.description(),
        "editable",
        false,
        "elements",
        elements,
        "layout",
        object("kind", "RowsLayout", "spec", object("rows", rows(dashboard))),
        "links",
        dashboard.links().stream().map(GrafanaPanels::link).toList(),
        "liveNow",
        false,
        "preload",
        false,
        "tags",
        dashboard.tags(),
        "timeSettings",
        object(
            "autoRefresh",
            "1m",
            "autoRefreshIntervals",
            List.of("10s", "30s", "1m", "5m", "15m", "1h"),
            "fiscalYearStartMonth",
            0,
            "from",
            dashboard.from(),
            "hideTimepicker",
            false,
            "timezone",
            "browser",
            "to",
            "now"),
        "title",
        dashboard.title(),
        "variables",
        dashboard.variables().stream().map(each -> (Object) variable(each, dashboard)).toList());
  }

  private static String element(Panel panel) {
    return "panel-" + panel.id();
  }

  private static Map<String, Object> query(
      Dashboard dashboard, DataSourceKind kind, Map<String, Object> spec) {
    return object(
        "datasource",
        object("name", GrafanaQueries.variable(dashboard, kind)),
        "group",
        kind.pluginId(),
        "kind",
        "DataQuery",
        "spec",
        spec,
        "version",
        "v0");
  }

  private static Map<String, Object> panel(Panel panel, Dashboard dashboard) {
    List<Object> queries = new ArrayList<>();
    for (PanelQuery each : panel.queries()) {
      Map<String, Object> target = GrafanaQueries.target(panel, each, queries.size());
      Object refId = Objects.requireNonNull(target.remove("refId"), "refId");
      queries.add(
          object(
              "kind",
              "PanelQuery",
              "spec",
              object(
                  "hidden",
                  false,
                  "query",
                  query(dashboard, each.dataSource(), target),
                  "refId",
                  refId)));
    }
    Map<String, Object> options = object();
    panel
        .minimumInterval()
        .ifPresent(interval -> options.put("interval", interval.toSeconds() + "s"));
    List<Object> steps = new ArrayList<>();
    GrafanaQueries.transformations(panel)
        .forEach(
            (id, step) ->
                steps.add(
                    object(
                        "group", id, "kind", "Transformation", "spec", object("options", step))));
    return object(
        "kind",
        "Panel",
        "spec",
        object(
            "data",
            object(
                "kind",
                "QueryGroup",
                "spec",
                object("queries", queries, "queryOptions", options, "transformations", steps)),
            "description",
            panel.description(),
            "id",
            panel.id(),
            "links",
            panel.links().stream().map(GrafanaV2Printer::link).toList(),
            "title",
            panel.title(),
            "vizConfig",
            object(
                "group",
                GrafanaPanels.type(panel.visualization()),
                "kind",
                "VizConfig",
                "spec",
                object(
                    "fieldConfig",
                    GrafanaPanels.fieldConfig(panel),
                    "options",
                    GrafanaPanels.options(panel)),
                "version",
                isOfGrafana(panel.visualization()) ? VERSION : "")));
  }

  /** Whether what draws it has Grafana's own version. */
  private static boolean isOfGrafana(Visualization look) {
    return !(look instanceof Visualization.Text || look instanceof Visualization.FlowDiagram);
  }

  /** A panel's link; time and variables go along where it leads to a dashboard. */
  private static Map<String, Object> link(DashboardLink link) {
    boolean isPage = link.kind() == DashboardLink.Kind.PAGE;
    return object(
        "targetBlank",
        isPage,
        "title",
        link.title(),
        "url",
        isPage ? link.target() : "/d/" + link.target() + "?${__url_time_range}&${__all_variables}");
  }

  private static List<Object> rows(Dashboard dashboard) {
    List<Object> rows = new ArrayList<>();
    for (Row row : dashboard.rows()) {
      List<Object> items = new ArrayList<>();
      for (GrafanaGrid.Place place : new GrafanaGrid(row.panels(), 0).places()) {
        items.add(
            object(
                "kind",
                "GridLayoutItem",
                "spec",
                object(
                    "element",
                    object("kind", "ElementReference", "name", element(place.panel())),
                    "height",
                    place.panel().height(),
                    "width",
                    place.panel().width(),
                    "x",
                    place.x(),
                    "y",
                    place.y())));
      }
      rows.add(
          object(
              "kind",
              "RowsLayoutRow",
              "spec",
              object(
                  "collapse",
                  row.isCollapsed(),
                  "layout",
                  object("kind", "GridLayout", "spec", object("items", items)),
                  "title",
                  row.title())));
    }
    return rows;
  }

  private static List<Object> annotations(Dashboard dashboard) {
    List<Object> all = new ArrayList<>();
    for (Annotation each : dashboard.annotations()) {
      all.add(
          object(
              "kind",
              "AnnotationQuery",
              "spec",
              object(
                  "enable",
                  true,
                  "hide",
                  false,
                  "iconColor",
                  GrafanaPanels.color(each.color()),
                  "name",
                  each.name(),
                  "query",
                  query(
                      dashboard,
                      DataSourceKind.PROMETHEUS,
                      object(
                          "expr",
                          each.expression().toString(),
                          "step",
                          "60s",
                          "titleFormat",
                          each.title())))));
    }
    return all;
  }

  private static Map<String, Object> variable(Variable variable, Dashboard dashboard) {
    Map<String, Object> spec =
        object(
            "hide",
            "dontHide",
            "label",
            variable.label(),
            "name",
            variable.name(),
            "skipUrlSync",
            false);
    String kind;
    if (variable instanceof Variable.DataSource source) {
      kind = "DatasourceVariable";
      spec.put("allowCustomValue", true);
      spec.put("current", object("text", "", "value", ""));
      spec.put("includeAll", false);
      spec.put("multi", false);
      spec.put("options", List.of());
      spec.put("pluginId", source.kind().pluginId());
      spec.put("refresh", "onDashboardLoad");
      spec.put("regex", "");
    } else if (variable instanceof Variable.LabelValues values) {
      kind = "QueryVariable";
      spec.put("allValue", ".+");
      spec.put("allowCustomValue", true);
      spec.put("current", object("text", List.of("All"), "value", List.of("$__all")));
      spec.put("definition", values.text());
      spec.put("includeAll", true);
      spec.put("multi", true);
      spec.put("options", List.of());
      spec.put(
          "query",
          query(
              dashboard,
              DataSourceKind.PROMETHEUS,
              object("query", values.text(), "refId", "variable-" + values.name())));
      spec.put("refresh", "onTimeRangeChanged");
      spec.put("regex", "");
      spec.put("sort", "naturalAsc");
    } else if (variable instanceof Variable.Filters filters) {
      spec.put("allowCustomValue", true);
      spec.put("baseFilters", List.of());
      spec.put("defaultKeys", List.of());
      spec.put("filters", List.of());
      return object(
          "datasource",
          object("name", GrafanaQueries.variable(dashboard, filters.kind())),
          "group",
          filters.kind().pluginId(),
          "kind",
          "AdhocVariable",
          "spec",
          spec);
    } else if (variable instanceof Variable.Interval interval) {
      kind = "IntervalVariable";
      spec.put("auto", false);
      spec.put("auto_count", 30);
      spec.put("auto_min", "10s");
      choices(spec, interval.durations());
      spec.put("refresh", "onTimeRangeChanged");
    } else if (variable instanceof Variable.Custom custom) {
      kind = "CustomVariable";
      spec.put("allowCustomValue", false);
      choices(spec, custom.values());
      spec.put("includeAll", false);
      spec.put("multi", false);
    } else {
      kind = "TextVariable";
      String value = ((Variable.Text) variable).value();
      spec.put("current", object("text", value, "value", value));
      spec.put("query", value);
    }
    return object("kind", kind, "spec", spec);
  }

  private static void choices(Map<String, Object> spec, List<String> choices) {
    List<Object> options = new ArrayList<>();
    for (String choice : choices) {
      options.add(object("selected", options.isEmpty(), "text", choice, "value", choice));
    }
    spec.put("current", object("text", choices.get(0), "value", choices.get(0)));
    spec.put("options", options);
    spec.put("query", String.join(",", choices));
  }
}
