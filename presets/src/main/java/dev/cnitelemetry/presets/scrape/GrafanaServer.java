// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import static dev.cnitelemetry.dashboards.json.JsonTree.object;

import dev.cnitelemetry.dashboards.DataSourceKind;
import dev.cnitelemetry.dashboards.grafana.GrafanaProvisioning;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import dev.cnitelemetry.presets.dashboards.Preset;
import dev.cnitelemetry.presets.dashboards.PresetDashboards;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Grafana of its own, with the names of Network Flow Visibility's manifest: Secret, data sources,
 * Deployment, Service.
 */
final class GrafanaServer {

  private static final String NAME = "grafana";
  private static final String SECRET = "grafana-secret";
  private static final String SOURCES = "grafana-datasource-provider";
  private static final String PROVIDER = "grafana-dashboard-provider";
  private static final String PORT = "http-grafana";
  private static final int NUMBER = 3000;
  private static final int CLICKHOUSE = 9000;

  /** The documents name no release. */
  private static final String IMAGE = "grafana/grafana:12.2.0";

  private GrafanaServer() {}

  static List<ResourcePreset> presets() {
    return List.of(
        ResourcePreset.of(
            NAME,
            "A Grafana with data sources, for dashboards from ConfigMaps; needs a password",
            null,
            (options, release) -> objects(options)));
  }

  private static List<KubernetesObject> objects(SetUpOptions options) {
    GrafanaOptions grafana = options.grafana();
    boolean hasClickHouse = !grafana.clickHouseServer().isEmpty();
    if (grafana.adminPassword().isEmpty()) {
      throw new IllegalArgumentException(
          "resource grafana needs the password of its administrator; the documents' is admin, which"
              + " everybody knows");
    }
    if (hasClickHouse && grafana.clickHousePassword().isEmpty()) {
      throw new IllegalArgumentException(
          "resource grafana needs the password of " + grafana.clickHouseUser() + " at ClickHouse");
    }
    Set<DataSourceKind> kinds = EnumSet.of(DataSourceKind.PROMETHEUS);
    if (hasClickHouse) {
      kinds.add(DataSourceKind.CLICKHOUSE);
    }
    return List.of(
        secret(options, hasClickHouse),
        file(options, SOURCES, GrafanaProvisioning.datasources(kinds)),
        file(options, PROVIDER, GrafanaProvisioning.provider()),
        deployment(options, hasClickHouse),
        service(options));
  }

  private static KubernetesObject.Builder named(
      SetUpOptions options, String version, String kind, String name) {
    return KubernetesObject.builder(version, kind, name).namespace(options.monitoringNamespace());
  }

  private static KubernetesObject secret(SetUpOptions options, boolean hasClickHouse) {
    GrafanaOptions grafana = options.grafana();
    Map<String, Object> data =
        object("admin-username", grafana.adminUser(), "admin-password", grafana.adminPassword());
    if (hasClickHouse) {
      data.put("clickhouse-username", grafana.clickHouseUser());
      data.put("clickhouse-password", grafana.clickHousePassword());
    }
    return named(options, "v1", "Secret", SECRET)
        .put("type", "Opaque")
        .put("stringData", data)
        .comment("It has passwords: keep it out of repositories.")
        .build();
  }

  private static KubernetesObject file(SetUpOptions options, String name, String text) {
    return named(options, "v1", "ConfigMap", name)
        .put("data", object("cni-telemetry.yaml", text))
        .build();
  }

  private static Map<String, Object> variable(String name, String value) {
    return object("name", name, "value", value);
  }

  private static Map<String, Object> secretVariable(String name, String key) {
    return object(
        "name", name, "valueFrom", object("secretKeyRef", object("name", SECRET, "key", key)));
  }

  private static List<Object> environment(SetUpOptions options, boolean hasClickHouse) {
    GrafanaOptions grafana = options.grafana();
    String url =
        grafana.prometheusUrl().isEmpty()
            ? "http://prometheus-service." + options.monitoringNamespace() + ".svc:8080"
            : grafana.prometheusUrl();
    List<Object> variables = new ArrayList<>();
    variables.add(secretVariable("GF_SECURITY_ADMIN_USER", "admin-username"));
    variables.add(secretVariable("GF_SECURITY_ADMIN_PASSWORD", "admin-password"));
    variables.add(variable("PROMETHEUS_URL", url));
    if (hasClickHouse) {
      variables.add(variable("GF_PLUGINS_PREINSTALL", DataSourceKind.CLICKHOUSE.pluginId()));
      variables.add(variable("CLICKHOUSE_SERVER", grafana.clickHouseServer()));
      variables.add(variable("CLICKHOUSE_PORT", Integer.toString(CLICKHOUSE)));
      variables.add(secretVariable("CLICKHOUSE_USERNAME", "clickhouse-username"));
      variables.add(secretVariable("CLICKHOUSE_PASSWORD", "clickhouse-password"));
    }
    return variables;
  }

  private static KubernetesObject deployment(SetUpOptions options, boolean hasClickHouse) {
    Map<String, Object> container =
        object(
            "name",
            NAME,
            "image",
            options.image().isEmpty() ? IMAGE : options.image(),
            "env",
            environment(options, hasClickHouse),
            "ports",
            List.of(object("containerPort", NUMBER, "name", PORT, "protocol", "TCP")),
            "readinessProbe",
            object("httpGet", object("path", "/api/health", "port", NUMBER, "scheme", "HTTP")),
            "volumeMounts",
            List.of(
                mount("data", "/var/lib/grafana"),
                mount(SOURCES, GrafanaProvisioning.PROVISIONING + "/datasources"),
                mount(PROVIDER, GrafanaProvisioning.PROVISIONING + "/dashboards"),
                mount("dashboards", GrafanaProvisioning.DASHBOARDS)));
    KubernetesObject.Builder deployment =
        named(options, "apps/v1", "Deployment", NAME)
            .comment(
                "Dashboards that are there: cni-telemetry dashboard --all --wrap configmap"
                    + " --namespace "
                    + options.monitoringNamespace()
                    + " --output DIR, and kubectl apply -f DIR before this.")
            .comment("What is changed in Grafana itself is gone with the Pod.");
    if (hasClickHouse) {
      deployment.comment(
          "Grafana fetches the plugin for ClickHouse from grafana.com as it starts.");
    }
    return deployment
        .put(
            "spec",
            object(
                "selector",
                object("matchLabels", object("app", NAME)),
                "replicas",
                1,
                "template",
                object(
                    "metadata",
                    object("labels", object("app", NAME)),
                    "spec",
                    object(
                        "automountServiceAccountToken",
                        false,
                        "containers",
                        List.of(container),
                        "securityContext",
                        object("fsGroup", 472),
                        "volumes",
                        volumes()))))
        .build();
  }

  private static Map<String, Object> mount(String name, String path) {
    return object("name", name, "mountPath", path);
  }

  private static List<Object> volumes() {
    List<Object> sources = new ArrayList<>();
    for (Preset preset : PresetDashboards.all()) {
      sources.add(object("configMap", object("name", preset.dashboard().uid(), "optional", true)));
    }
    return List.of(
        object("name", "data", "emptyDir", object()),
        object("name", SOURCES, "configMap", object("name", SOURCES)),
        object("name", PROVIDER, "configMap", object("name", PROVIDER)),
        object("name", "dashboards", "projected", object("sources", sources)));
  }

  private static KubernetesObject service(SetUpOptions options) {
    GrafanaOptions grafana = options.grafana();
    Map<String, Object> port =
        object("name", PORT, "port", NUMBER, "protocol", "TCP", "targetPort", PORT);
    if (grafana.serviceType().equals("NodePort")) {
      port.put("nodePort", grafana.nodePort());
    }
    return named(options, "v1", "Service", NAME)
        .put(
            "spec",
            object(
                "type",
                grafana.serviceType(),
                "selector",
                object("app", NAME),
                "sessionAffinity",
                "None",
                "ports",
                List.of(port)))
        .build();
  }
}
