// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.CatalogPart;
import dev.cnitelemetry.metrics.MetricCatalog;

/**
 * The components of Antrea and what they show, for the catalogue to ask on demand.
 */
final class AntreaOnDemand implements CatalogPart {
  @Override
  public void addTo(MetricCatalog.Builder catalog) {
    catalog.add(AntreaComponents.ANTREA_AGENT);
    catalog.add(AntreaComponents.ANTREA_CONTROLLER);
    catalog.add(AntreaComponents.FLOW_AGGREGATOR);
    AntreaAgentExposures.addTo(catalog);
    AntreaProxyExposures.addTo(catalog);
    AntreaControllerExposures.addTo(catalog);
    AntreaSharedExposures.addTo(catalog);
  }
}
