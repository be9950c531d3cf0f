// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.dashboards;

import dev.cnitelemetry.dashboards.DashboardPrinter;
import dev.cnitelemetry.dashboards.grafana.ClassicGrafanaPrinter;
import dev.cnitelemetry.dashboards.grafana.GrafanaV2Printer;
import dev.cnitelemetry.dashboards.perses.PersesPrinter;

/** The forms in which dashboards are printed. */
enum DashboardForm {
  GRAFANA("grafana", new ClassicGrafanaPrinter()),
  GRAFANA_V2("grafana-v2", new GrafanaV2Printer()),
  PERSES("perses", new PersesPrinter());

  private final String text;

  @SuppressWarnings("ImmutableEnumChecker") // printers have no state
  private final DashboardPrinter printer;

  DashboardForm(String text, DashboardPrinter printer) {
    this.text = text;
    this.printer = printer;
  }

  DashboardPrinter printer() {
    return printer;
  }

  /** The word on the command line. */
  @Override
  public String toString() {
    return text;
  }
}
