// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.CatalogPart;
import dev.cnitelemetry.metrics.MetricCatalog;

/**
 * The components of Calico and what they show, for the catalogue to ask on demand.
 */
final class CalicoOnDemand implements CatalogPart {
  @Override
  public void addTo(MetricCatalog.Builder catalog) {
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
  }
}
