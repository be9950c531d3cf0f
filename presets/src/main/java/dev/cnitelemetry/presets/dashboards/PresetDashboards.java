// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import dev.cnitelemetry.flow.store.query.FlowDashboard;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.finding.NearestNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The ready-made dashboards, by name. Each is made when it is asked for; pure and safe for any
 * number of threads.
 *
 * <p>Those about flows, such as {@code pod-to-pod}, ask ClickHouse; {@code pod-to-pod-exact} asks
 * as Antrea v1.7 does. All others ask Prometheus.
 *
 * <pre>{@code
 * Dashboard felix = PresetDashboards.find("felix").orElseThrow().dashboard();
 * Dashboard older = felix.at(CalicoCatalog.get().at(Release.of("calico", "v3.20.0")));
 * }</pre>
 */
public final class PresetDashboards {

  private static final Map<String, Supplier<Preset>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("antrea", OverviewDashboards::antrea);
    ALL.put(AntreaAgentDashboard.UID, AntreaAgentDashboard::preset);
    ALL.put(AntreaControllerDashboard.UID, AntreaControllerDashboard::preset);
    ALL.put(AntreaProxyDashboard.UID, AntreaProxyDashboard::preset);
    ALL.put(FlowAggregatorDashboard.UID, FlowAggregatorDashboard::preset);
    for (FlowDashboard each : FlowDashboard.values()) {
      ALL.put(each.dashboardName(), () -> FlowDashboards.mended(each));
    }
    for (FlowDashboard each : FlowDashboard.values()) {
      ALL.put(each.dashboardName() + "-exact", () -> FlowDashboards.exact(each));
    }
    ALL.put("calico", OverviewDashboards::calico);
    ALL.put(FelixDashboard.UID, FelixDashboard::preset);
    ALL.put(TyphaDashboard.UID, TyphaDashboard::preset);
    ALL.put(KubeControllersDashboard.UID, KubeControllersDashboard::preset);
    ALL.put(GoldmaneDashboard.UID, GoldmaneDashboard::preset);
    ALL.put(OperatorDashboard.CALICO, OperatorDashboard::calico);
    ALL.put(BirdExporterDashboard.UID, BirdExporterDashboard::preset);
    ALL.put(CzerwonkDashboard.UID, CzerwonkDashboard::preset);
    ALL.put("tawon-overview", OverviewDashboards::tawon);
    ALL.put(TawonDashboard.UID, TawonDashboard::preset);
    ALL.put(OperatorDashboard.TAWON, OperatorDashboard::tawon);
    ALL.put(FlowCollectorDashboard.UID, FlowCollectorDashboard::preset);
    ALL.put(GoRuntimeDashboard.UID, GoRuntimeDashboard::preset);
    ALL.put(ApiServerDashboard.UID, ApiServerDashboard::preset);
    ALL.put(WorkqueueDashboard.UID, WorkqueueDashboard::preset);
  }

  private PresetDashboards() {}

  /**
   * The names.
   *
   * @return overviews first, then product by product
   */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /**
   * A dashboard by its name.
   *
   * @param name one of {@link #names}
   * @return the preset; empty if there is none
   */
  public static Optional<Preset> find(String name) {
    return Optional.ofNullable(ALL.get(name)).map(Supplier::get);
  }

  /**
   * The name that was probably meant.
   *
   * @param misspelt a name that is none
   * @return the nearest; empty if none is near
   */
  public static Optional<String> didYouMean(String misspelt) {
    return NearestNames.list(misspelt, ALL.keySet(), 1).stream().findFirst();
  }

  /**
   * All of them.
   *
   * @return the presets in the order of {@link #names}
   */
  public static List<Preset> all() {
    return ALL.values().stream().map(Supplier::get).toList();
  }

  /**
   * What the dashboards are about.
   *
   * @return the catalogues of Antrea, Calico, Tawon and the flow collector together
   */
  public static MetricCatalog catalog() {
    return Shared.CATALOG;
  }
}
