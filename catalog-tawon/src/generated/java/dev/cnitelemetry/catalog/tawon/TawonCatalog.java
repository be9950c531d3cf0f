// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricCatalogProvider;

/**
 * The catalogue of Tawon metrics.
 *
 * <p>Every metric that Tawon's documentation names.
 *
 * <p>The catalogue is built when first asked for and kept; thread-safe.
 *
 * <pre>{@code
 * MetricCatalog catalog = TawonCatalog.get();
 * catalog.definitions(TawonComponents.TAWON).forEach(System.out::println);
 * }</pre>
 */
public final class TawonCatalog implements MetricCatalogProvider {
  /**
   * For ServiceLoader; everyone else calls {@link #get}.
   */
  public TawonCatalog() {
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
      MetricCatalog.Builder catalog = MetricCatalog.builder("tawon");
      catalog.add(TawonComponents.TAWON);
      TawonExposures.addTo(catalog);
      return catalog.build();
    }
  }
}
