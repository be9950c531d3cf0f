// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.metrics.Component;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A ready-made dashboard, and what it does not show. Immutable.
 *
 * <pre>{@code
 * Preset felix = PresetDashboards.find("felix").orElseThrow();
 * Dashboard dashboard = felix.dashboard();
 * }</pre>
 */
public final class Preset {

  private final String name;
  private final List<Component> components;
  private final Dashboard dashboard;
  private final Supplier<Map<String, String>> leftOut;

  Preset(
      String name,
      List<Component> components,
      Dashboard dashboard,
      Supplier<Map<String, String>> leftOut) {
    this.name = name;
    this.components = List.copyOf(components);
    this.dashboard = dashboard;
    this.leftOut = leftOut;
  }

  /** A page that several components share, or that sums up others. */
  static Preset shared(String name, Dashboard dashboard) {
    return new Preset(name, List.of(), dashboard, Map::of);
  }

  /**
   * The name by which it is asked for.
   *
   * @return for example {@code felix}
   */
  public String name() {
    return name;
  }

  /**
   * The components whose metrics it shows.
   *
   * @return the components; none of a page that several share
   */
  public List<Component> components() {
    return components;
  }

  /**
   * The dashboard, for the newest releases.
   *
   * @return the dashboard
   */
  public Dashboard dashboard() {
    return dashboard;
  }

  /**
   * The metrics of its components that it does not show. Looked up at each call.
   *
   * @return the reason of each, by the metric's name
   */
  public Map<String, String> leftOut() {
    return leftOut.get();
  }

  @Override
  public String toString() {
    return name;
  }
}
