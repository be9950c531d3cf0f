// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CatalogPart;
import dev.cnitelemetry.metrics.MetricCatalog;

/**
 * The components of Tawon and what they show, for the catalogue to ask on demand.
 */
final class TawonOnDemand implements CatalogPart {
  @Override
  public void addTo(MetricCatalog.Builder catalog) {
    catalog.add(TawonComponents.TAWON);
    TawonDirectivesExposures.addTo(catalog);
    TawonPayloadExposures.addTo(catalog);
    TawonResetConnectionExposures.addTo(catalog);
    TawonExecExposures.addTo(catalog);
    TawonTlsPlaintextExposures.addTo(catalog);
    TawonFlowExposures.addTo(catalog);
    TawonTlsHeadersExposures.addTo(catalog);
    TawonPfcpExposures.addTo(catalog);
    TawonEcpriExposures.addTo(catalog);
    TawonBpfExposures.addTo(catalog);
    TawonHttp2Exposures.addTo(catalog);
  }
}
