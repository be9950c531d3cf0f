// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricCatalogProvider;

/**
 * The catalogue of Antrea metrics.
 *
 * <p>All metrics of the Antrea Agent with AntreaProxy, the Antrea Controller and the Flow
 * Aggregator, those of the Kubernetes libraries and of the Go runtime included, from v0.6.0
 * to v2.7.0.
 *
 * <p>The history knows how kind, labels, buckets and stability of each metric changed. It
 * was read from the sources at every release; what a page really shows depends on feature
 * gates and on what has happened.
 *
 * <p>The catalogue is built when first asked for and kept; thread-safe.
 *
 * <pre>{@code
 * MetricCatalog catalog = AntreaCatalog.get();
 * catalog.definitions(AntreaComponents.ANTREA_AGENT).forEach(System.out::println);
 * }</pre>
 */
public final class AntreaCatalog implements MetricCatalogProvider {
  /**
   * For ServiceLoader; everyone else calls {@link #get}.
   */
  public AntreaCatalog() {
  }

  /**
   * The catalogue.
   *
   * @return the same object at each call
   */
  public static MetricCatalog get() {
    return OnDemand.CATALOG;
  }

  @Override
  public MetricCatalog catalog() {
    return get();
  }

  private static final class OnDemand {
    static final MetricCatalog CATALOG = build();

    private OnDemand() {
    }

    private static MetricCatalog build() {
      MetricCatalog.Builder catalog = MetricCatalog.builder("antrea");
      catalog.add(AntreaComponents.ANTREA_AGENT);
      catalog.add(AntreaComponents.ANTREA_CONTROLLER);
      catalog.add(AntreaComponents.FLOW_AGGREGATOR);
      AntreaAgentExposures.addTo(catalog);
      AntreaProxyExposures.addTo(catalog);
      AntreaControllerExposures.addTo(catalog);
      AntreaSharedExposures.addTo(catalog);
      return catalog.build();
    }
  }
}
