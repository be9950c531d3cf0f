// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.List;
import java.util.Optional;

/**
 * A catalogue as of one release: the same constants, with the shapes they had.
 *
 * <p>A view says what its product's components show. Metrics that other products expose are not
 * contained, save those of products that have no versions. Made by {@link MetricCatalog#at};
 * immutable and thread-safe.
 *
 * <pre>{@code
 * ReleaseView old = AntreaCatalog.get().at(Release.of("antrea", "v1.6.1"));
 * old.shape(AntreaAgent.OVS_FLOW_COUNT).orElseThrow().labels(); // [table_id]
 * }</pre>
 */
public final class ReleaseView {

  private final MetricCatalog catalog;
  private final Release release;

  ReleaseView(MetricCatalog catalog, Release release) {
    this.catalog = catalog;
    this.release = release;
  }

  /**
   * The release.
   *
   * @return the release
   */
  public Release release() {
    return release;
  }

  /**
   * The catalogue that is looked at.
   *
   * @return the catalogue, with the metrics of all releases
   */
  public MetricCatalog catalog() {
    return catalog;
  }

  /**
   * Whether any component shows the metric at this release.
   *
   * @param definition a metric
   * @return true if one does
   */
  public boolean contains(MetricDefinition definition) {
    return shape(definition).isPresent();
  }

  /**
   * What the metric looks like at this release.
   *
   * @param definition a metric
   * @return the shape; empty if no component shows the metric
   */
  public Optional<MetricShape> shape(MetricDefinition definition) {
    return catalog.exposures(definition).stream()
        .map(exposure -> exposure.at(release))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * What the metric looks like on one component's page at this release.
   *
   * @param definition a metric
   * @param component a component
   * @return the shape; empty if that component does not show the metric
   */
  public Optional<MetricShape> shape(MetricDefinition definition, Component component) {
    return catalog.exposures(definition).stream()
        .filter(exposure -> exposure.component().equals(component))
        .map(exposure -> exposure.at(release))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The metrics that any component shows at this release.
   *
   * @return the definitions in the catalogue's order
   */
  public List<MetricDefinition> definitions() {
    return catalog.definitions().stream().filter(this::contains).toList();
  }

  /**
   * The release, for messages.
   *
   * @return product and version
   */
  @Override
  public String toString() {
    return release.toString();
  }
}
