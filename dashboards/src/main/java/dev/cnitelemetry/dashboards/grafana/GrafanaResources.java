// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.grafana;

import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.json.JsonTree;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;

/**
 * Dashboards as Kubernetes resources that Grafana's helpers pick up. Stateless.
 *
 * <p>Both hold the classic form, which every Grafana reads from a file: file provisioning of
 * Grafana 13 refuses the second version. It is in one line, since {@code kubectl apply} keeps a
 * copy of a resource in an annotation, which may have 256 KiB.
 *
 * <pre>{@code
 * Dashboard dashboard = PresetDashboards.find("felix").orElseThrow().newest();
 * System.out.println(GrafanaResources.configMap(dashboard, "monitoring").yaml());
 * }</pre>
 */
public final class GrafanaResources {

  /**
   * The label by which the sidecar of Grafana's chart finds ConfigMaps, unless it is told another.
   */
  public static final String SIDECAR_LABEL = "grafana_dashboard";

  private static final String FOLDER = "CNI telemetry";

  private GrafanaResources() {}

  /**
   * A ConfigMap with the label of the chart's sidecar, and the folder in the sidecar's annotation.
   *
   * @param dashboard the dashboard; its uid is the ConfigMap's name
   * @param namespace where it is to be; empty for where it is applied
   * @return the ConfigMap, with one file
   * @throws IllegalArgumentException if the uid or the namespace is no name of Kubernetes, or the
   *     classic form cannot say the dashboard
   */
  public static KubernetesObject configMap(Dashboard dashboard, String namespace) {
    KubernetesObject.Builder object =
        KubernetesObject.builder("v1", "ConfigMap", dashboard.uid())
            .label(SIDECAR_LABEL, "1")
            .annotation("grafana_folder", FOLDER)
            .put("data", JsonTree.object(dashboard.uid() + ".json", line(dashboard)));
    return in(namespace, object);
  }

  /**
   * A {@code GrafanaDashboard} of the Grafana operator, for instances with the label {@code
   * dashboards: grafana}, as the operator's own examples have it.
   *
   * @param dashboard the dashboard; its uid is the resource's name
   * @param namespace where it is to be; empty for where it is applied
   * @return the resource
   * @throws IllegalArgumentException as {@link #configMap}
   */
  public static KubernetesObject grafanaDashboard(Dashboard dashboard, String namespace) {
    KubernetesObject.Builder object =
        KubernetesObject.builder(
                "grafana.integreatly.org/v1beta1", "GrafanaDashboard", dashboard.uid())
            .put(
                "spec",
                JsonTree.object(
                    "allowCrossNamespaceImport",
                    true,
                    "folder",
                    FOLDER,
                    "instanceSelector",
                    JsonTree.object("matchLabels", JsonTree.object("dashboards", "grafana")),
                    "json",
                    line(dashboard)));
    return in(namespace, object);
  }

  private static String line(Dashboard dashboard) {
    return JsonTree.inOneLine(new ClassicGrafanaPrinter().print(dashboard));
  }

  private static KubernetesObject in(String namespace, KubernetesObject.Builder object) {
    return (namespace.isEmpty() ? object : object.namespace(namespace)).build();
  }
}
