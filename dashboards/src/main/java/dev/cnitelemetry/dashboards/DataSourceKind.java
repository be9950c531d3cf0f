// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

/**
 * What answers the questions of a dashboard.
 *
 * <pre>{@code
 * DataSourceKind.CLICKHOUSE.pluginId(); // grafana-clickhouse-datasource
 * }</pre>
 */
public enum DataSourceKind {
  /** A server that speaks PromQL. */
  PROMETHEUS("prometheus", "Prometheus"),
  /**
   * ClickHouse by the plugin {@code grafana-clickhouse-datasource}, whose queries are written as
   * its version 4 does.
   */
  CLICKHOUSE("grafana-clickhouse-datasource", "ClickHouse");

  private final String pluginId;
  private final String title;

  DataSourceKind(String pluginId, String title) {
    this.pluginId = pluginId;
    this.title = title;
  }

  /**
   * What Grafana calls it.
   *
   * @return the id of a plugin
   */
  public String pluginId() {
    return pluginId;
  }

  /**
   * Its name.
   *
   * @return such as {@code ClickHouse}
   */
  public String title() {
    return title;
  }
}
