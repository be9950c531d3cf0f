// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.dashboards;

import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.grafana.GrafanaResources;
import dev.cnitelemetry.dashboards.perses.PersesPrinter;

/** What a dashboard is wrapped in. */
enum Wrapping {
  JSON("json"),
  CONFIGMAP("configmap"),
  GRAFANA_DASHBOARD("grafana-dashboard"),
  PERSES_DASHBOARD("perses-dashboard"),
  PROVISIONING("provisioning");

  private final String text;

  Wrapping(String text) {
    this.text = text;
  }

  /** The only form that can be wrapped so; all can be where it is bare. */
  DashboardForm form() {
    return this == PERSES_DASHBOARD ? DashboardForm.PERSES : DashboardForm.GRAFANA;
  }

  /** What the files of it are called after. */
  String ending() {
    return this == JSON ? ".json" : ".yaml";
  }

  String print(DashboardForm form, Dashboard dashboard, String namespace) {
    return switch (this) {
      case JSON, PROVISIONING -> form.printer().print(dashboard);
      case CONFIGMAP -> GrafanaResources.configMap(dashboard, namespace).yaml();
      case GRAFANA_DASHBOARD -> GrafanaResources.grafanaDashboard(dashboard, namespace).yaml();
      case PERSES_DASHBOARD -> new PersesPrinter().resource(dashboard, namespace).yaml();
    };
  }

  /** The word on the command line. */
  @Override
  public String toString() {
    return text;
  }
}
