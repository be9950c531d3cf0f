// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.grafana;

import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DataSourceKind;
import dev.cnitelemetry.dashboards.internal.YamlTree;
import dev.cnitelemetry.dashboards.json.JsonTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files from which Grafana provisions itself: data sources, the provider of dashboards, and the
 * dashboards. Stateless.
 *
 * <p>Where servers are, and who may ask them, is left to variables of Grafana's environment: {@code
 * PROMETHEUS_URL}, and {@code CLICKHOUSE_SERVER}, {@code CLICKHOUSE_PORT}, {@code
 * CLICKHOUSE_USERNAME}, {@code CLICKHOUSE_PASSWORD}. No file has a password.
 *
 * <pre>{@code
 * List<Dashboard> dashboards = List.of(PresetDashboards.find("felix").orElseThrow().newest());
 * GrafanaProvisioning.files(dashboards).forEach((path, text) -> System.out.println(path));
 * }</pre>
 */
public final class GrafanaProvisioning {

  /** Where Grafana's container has what {@code dashboards/} of the files is to be mounted to. */
  public static final String DASHBOARDS = "/var/lib/grafana/dashboards/cni-telemetry";

  /** Where it has what {@code provisioning/} of the files is to be mounted to. */
  public static final String PROVISIONING = "/etc/grafana/provisioning";

  private static final int READ_EVERY = 60;

  private GrafanaProvisioning() {}

  /**
   * All files for dashboards.
   *
   * @param dashboards the dashboards, each uid once
   * @return the texts by path: {@code provisioning/datasources/…}, {@code
   *     provisioning/dashboards/…} and {@code dashboards/UID.json}, in the order of their paths
   * @throws IllegalArgumentException if two have one uid, or the classic form cannot say one
   */
  public static Map<String, String> files(Collection<Dashboard> dashboards) {
    Map<String, String> files = new TreeMap<>();
    Set<DataSourceKind> kinds = EnumSet.of(DataSourceKind.PROMETHEUS);
    for (Dashboard dashboard : dashboards) {
      kinds.addAll(kinds(dashboard));
      String path = "dashboards/" + dashboard.uid() + ".json";
      if (files.put(path, new ClassicGrafanaPrinter().print(dashboard)) != null) {
        throw new IllegalArgumentException("two dashboards have the uid " + dashboard.uid());
      }
    }
    files.put("provisioning/datasources/cni-telemetry.yaml", datasources(kinds));
    files.put("provisioning/dashboards/cni-telemetry.yaml", provider());
    return files;
  }

  private static Set<DataSourceKind> kinds(Dashboard dashboard) {
    Set<DataSourceKind> kinds = EnumSet.noneOf(DataSourceKind.class);
    dashboard
        .panels()
        .forEach(panel -> panel.queries().forEach(each -> kinds.add(each.dataSource())));
    return kinds;
  }

  /**
   * The file of data sources.
   *
   * @param kinds those that are wanted; Prometheus is the default one
   * @return YAML
   */
  public static String datasources(Set<DataSourceKind> kinds) {
    List<String> comments = new ArrayList<>();
    List<Object> sources = new ArrayList<>();
    if (kinds.contains(DataSourceKind.PROMETHEUS)) {
      comments.add("PROMETHEUS_URL of Grafana's environment says where Prometheus is.");
      sources.add(
          source(
              DataSourceKind.PROMETHEUS,
              true,
              "url",
              "$PROMETHEUS_URL",
              "jsonData",
              JsonTree.object("httpMethod", "POST", "manageAlerts", false)));
    }
    if (kinds.contains(DataSourceKind.CLICKHOUSE)) {
      comments.add(
          "CLICKHOUSE_SERVER, _PORT, _USERNAME and _PASSWORD say where ClickHouse is; host is what"
              + " version 4 of the plugin reads, server what those before did.");
      sources.add(
          source(
              DataSourceKind.CLICKHOUSE,
              false,
              "jsonData",
              JsonTree.object(
                  "host",
                  "$CLICKHOUSE_SERVER",
                  "server",
                  "$CLICKHOUSE_SERVER",
                  "port",
                  "$CLICKHOUSE_PORT",
                  "protocol",
                  "native",
                  "username",
                  "$CLICKHOUSE_USERNAME"),
              "secureJsonData",
              JsonTree.object("password", "$CLICKHOUSE_PASSWORD")));
    }
    return YamlTree.comment(comments)
        + YamlTree.of(JsonTree.object("apiVersion", 1, "datasources", sources));
  }

  private static Map<String, Object> source(
      DataSourceKind kind, boolean isDefault, Object... namesAndValues) {
    Map<String, Object> source =
        JsonTree.object(
            "name",
            kind.title(),
            "uid",
            "cni-" + kind.title().toLowerCase(Locale.ROOT),
            "type",
            kind.pluginId(),
            "access",
            "proxy",
            "isDefault",
            isDefault,
            "editable",
            false);
    source.putAll(JsonTree.object(namesAndValues));
    return source;
  }

  /**
   * The file that says where dashboards are.
   *
   * @return YAML that names {@link #DASHBOARDS}
   */
  public static String provider() {
    return YamlTree.comment(List.of("Mount the folder of dashboards to " + DASHBOARDS + "."))
        + YamlTree.of(
            JsonTree.object(
                "apiVersion",
                1,
                "providers",
                List.of(
                    JsonTree.object(
                        "name",
                        "cni-telemetry",
                        "orgId",
                        1,
                        "folder",
                        "CNI telemetry",
                        "type",
                        "file",
                        "disableDeletion",
                        false,
                        "allowUiUpdates",
                        false,
                        "updateIntervalSeconds",
                        READ_EVERY,
                        "options",
                        JsonTree.object("path", DASHBOARDS, "foldersFromFilesStructure", false)))));
  }
}
