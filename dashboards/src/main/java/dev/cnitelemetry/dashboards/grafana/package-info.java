// SPDX-License-Identifier: Apache-2.0
/**
 * Dashboards in Grafana's two forms, and what wraps them: ConfigMaps, the operator's resources,
 * provisioning files.
 *
 * <p>{@link dev.cnitelemetry.dashboards.grafana.ClassicGrafanaPrinter} is what every Grafana since
 * 11 reads; {@link dev.cnitelemetry.dashboards.grafana.GrafanaV2Printer} is the form that Grafana
 * 13 keeps dashboards in.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards.grafana;

import javax.annotation.ParametersAreNonnullByDefault;
