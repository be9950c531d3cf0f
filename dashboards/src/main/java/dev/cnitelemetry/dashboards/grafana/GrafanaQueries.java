// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.grafana;

import static dev.cnitelemetry.dashboards.json.JsonTree.object;

import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DataSourceKind;
import dev.cnitelemetry.dashboards.MetricQuery;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.PanelQuery;
import dev.cnitelemetry.dashboards.SqlQuery;
import dev.cnitelemetry.dashboards.Variable;
import dev.cnitelemetry.dashboards.Visualization;
import java.util.LinkedHashMap;
import java.util.Map;

/** What both of Grafana's forms say of queries in the same words, and of who answers them. */
final class GrafanaQueries {

  /** Older queries are rewritten by the data source when it loads them. */
  private static final String CLICKHOUSE_PLUGIN = "4.0.0";

  private static final int TIME_SERIES = 0;
  private static final int TABLE = 1;

  private GrafanaQueries() {}

  /** What the server is asked, without the data source. */
  static Map<String, Object> target(Panel panel, PanelQuery query, int index) {
    if (query instanceof SqlQuery rows) {
      return target(rows, index);
    }
    return target(panel, (MetricQuery) query, index);
  }

  private static Map<String, Object> target(Panel panel, MetricQuery query, int index) {
    boolean isTable = panel.visualization() instanceof Visualization.Table;
    boolean isHeatmap = panel.visualization() instanceof Visualization.Heatmap;
    return object(
        "editorMode",
        "code",
        "expr",
        query.expression().toString(),
        "format",
        isTable ? "table" : isHeatmap ? "heatmap" : "time_series",
        "instant",
        isTable,
        "legendFormat",
        isHeatmap ? "{{le}}" : query.legend().isEmpty() ? panel.title() : query.legend(),
        "range",
        !isTable,
        "refId",
        refId(index));
  }

  private static Map<String, Object> target(SqlQuery query, int index) {
    return object(
        "editorType",
        "sql",
        "format",
        query.isSeries() ? TIME_SERIES : TABLE,
        "pluginVersion",
        CLICKHOUSE_PLUGIN,
        "queryType",
        query.isSeries() ? "timeseries" : "table",
        "rawSql",
        query.sql(),
        "refId",
        refId(index));
  }

  /** A, B, … Z, A1 and so on. */
  static String refId(int index) {
    String letter = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? letter : letter + index / 26;
  }

  private static String column(PanelQuery query, int index) {
    return query.legend().isEmpty() ? "Value " + refId(index) : query.legend();
  }

  /** The steps from the answers of a table in PromQL to its rows: id and options. */
  static Map<String, Map<String, Object>> transformations(Panel panel) {
    if (!(panel.visualization() instanceof Visualization.Table)
        || panel.metricQueries().isEmpty()) {
      return Map.of();
    }
    Map<String, Object> renamed = object();
    boolean isOne = panel.queries().size() == 1;
    for (int i = 0; i < panel.queries().size(); i++) {
      renamed.put(isOne ? "Value" : "Value #" + refId(i), column(panel.queries().get(i), i));
    }
    Map<String, Map<String, Object>> steps = new LinkedHashMap<>();
    steps.put("merge", object());
    steps.put(
        "organize",
        object(
            "excludeByName",
            object("Time", true, "__name__", true, "job", true),
            "indexByName",
            object(),
            "renameByName",
            renamed));
    return steps;
  }

  /** Who answers a panel: of several, each of its queries says it. */
  static boolean isMixed(Panel panel) {
    return panel.queries().stream().map(PanelQuery::dataSource).distinct().count() > 1;
  }

  /** A dashboard's variable for a kind of data source, as a query names it. */
  static String variable(Dashboard dashboard, DataSourceKind kind) {
    return dashboard.variables().stream()
        .filter(Variable.DataSource.class::isInstance)
        .map(Variable.DataSource.class::cast)
        .filter(variable -> variable.kind() == kind)
        .map(variable -> "${" + variable.name() + "}")
        .findFirst()
        .orElseThrow();
  }

  /** The data source as the classic form names it. */
  static Map<String, Object> reference(Dashboard dashboard, DataSourceKind kind) {
    return object("type", kind.pluginId(), "uid", variable(dashboard, kind));
  }
}
