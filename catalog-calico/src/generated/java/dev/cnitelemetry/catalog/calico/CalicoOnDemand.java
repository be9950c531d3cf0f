// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.catalog.common.CommonLabels;
import dev.cnitelemetry.metrics.CatalogPart;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.util.Objects;

/** The components of Calico and what they show, for the catalogue to ask on demand. */
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
    catalog.add(CalicoComponents.BIRD_EXPORTER_CZERWONK);
    catalog.addExposures(
            Objects.requireNonNull(CalicoOnDemand.class.getResourceAsStream("exposures.txt")),
            CalicoLabels.IPTABLES_IP_VERSION,
            CommonLabels.QUEUE_NAME,
            CommonLabels.QUEUE_CONTROLLER,
            CommonLabels.QUEUE_PRIORITY,
            CalicoLabels.CALICO_GO_VERSION,
            CalicoLabels.BIRD_NAME,
            CalicoLabels.BIRD_PROTOCOL,
            CalicoLabels.BIRD_IP_VERSION,
            CalicoLabels.BIRD_IMPORT_FILTER,
            CalicoLabels.BIRD_EXPORT_FILTER);
  }
}
