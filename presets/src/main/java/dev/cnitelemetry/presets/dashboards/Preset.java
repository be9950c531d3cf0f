// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static java.util.stream.Collectors.toSet;

import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Release;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A ready-made dashboard, and what it does not show. Immutable.
 *
 * <pre>{@code
 * Preset felix = PresetDashboards.find("felix").orElseThrow();
 * Dashboard dashboard = felix.newest();
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
   * The dashboard with what any release has; {@link Dashboard#at(List)} takes what certain releases
   * have.
   *
   * @return the dashboard
   */
  public Dashboard dashboard() {
    return dashboard;
  }

  /**
   * The dashboard with what the newest releases have, and a text at the end that says what they
   * have no more.
   *
   * @return the dashboard
   */
  public Dashboard newest() {
    return at(List.of());
  }

  /**
   * The dashboard with what releases have, and a text at the end that says what they do not have.
   *
   * @param releases one a product or train; of the others the newest
   * @return the dashboard
   * @throws IllegalArgumentException if {@link PresetDashboards#catalog} does not cover one of them
   */
  public Dashboard at(List<Release> releases) {
    Set<String> given = releases.stream().map(Release::product).collect(toSet());
    return dashboard.at(
        Stream.concat(
                releases.stream(),
                releasedComponents().stream()
                    .filter(each -> !given.contains(each.product().name()))
                    .flatMap(each -> Shared.newestRelease(each).stream()))
            .distinct()
            .map(Shared.CATALOG::at)
            .toList());
  }

  /**
   * The components whose releases decide what it shows.
   *
   * @return {@link #components} if there are some; else those of its product, of a page that
   *     several share all that there are, as far as they have releases
   */
  public List<Component> releasedComponents() {
    List<Component> all =
        (components.isEmpty() ? Shared.CATALOG.components() : components)
            .stream().filter(each -> each.product().hasReleases()).toList();
    List<Component> ofProduct =
        all.stream().filter(each -> dashboard.tags().contains(each.product().name())).toList();
    return components.isEmpty() && !ofProduct.isEmpty() ? ofProduct : all;
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
