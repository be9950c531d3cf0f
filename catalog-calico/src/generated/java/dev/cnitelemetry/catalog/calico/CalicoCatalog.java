// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricCatalogProvider;

/**
 * The catalogue of Calico metrics.
 *
 * <p>Every metric that Calico's components expose or its documentation names, and those of
 * the BIRD exporter beside them.
 *
 * <p>The catalogue is built when first asked for and kept; thread-safe.
 *
 * <pre>{@code
 * MetricCatalog catalog = CalicoCatalog.get();
 * catalog.definitions(CalicoComponents.FELIX).forEach(System.out::println);
 * }</pre>
 */
public final class CalicoCatalog implements MetricCatalogProvider {
  /**
   * For ServiceLoader; everyone else calls {@link #get}.
   */
  public CalicoCatalog() {
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
      MetricCatalog.Builder catalog = MetricCatalog.builder("calico");
      catalog.add(CalicoComponents.FELIX);
      catalog.add(CalicoComponents.TYPHA);
      catalog.add(CalicoComponents.KUBE_CONTROLLERS);
      catalog.add(CalicoComponents.GOLDMANE);
      catalog.add(CalicoComponents.BGP_METRICS_SERVER);
      catalog.add(CalicoComponents.TIGERA_OPERATOR);
      catalog.add(CalicoComponents.BIRD_EXPORTER);
      FelixExposures.addTo(catalog);
      FelixEnterpriseExposures.addTo(catalog);
      TyphaExposures.addTo(catalog);
      KubeControllersExposures.addTo(catalog);
      GoldmaneExposures.addTo(catalog);
      BgpMetricsServerExposures.addTo(catalog);
      TigeraOperatorExposures.addTo(catalog);
      FelixAndTyphaRuntimeExposures.addTo(catalog);
      KubeControllersAndGoldmaneRuntimeExposures.addTo(catalog);
      BirdExporterExposures.addTo(catalog);
      return catalog.build();
    }
  }
}
