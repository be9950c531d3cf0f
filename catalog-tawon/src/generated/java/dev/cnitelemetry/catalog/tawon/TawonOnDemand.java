// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.catalog.common.CommonLabels;
import dev.cnitelemetry.metrics.CatalogPart;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.util.Objects;

/** The components of Tawon and what they show, for the catalogue to ask on demand. */
final class TawonOnDemand implements CatalogPart {
  @Override
  public void addTo(MetricCatalog.Builder catalog) {
    catalog.add(TawonComponents.TAWON);
    catalog.add(TawonComponents.TAWON_OPERATOR);
    catalog.addExposures(
            Objects.requireNonNull(TawonOnDemand.class.getResourceAsStream("exposures.txt")),
            CommonLabels.QUEUE_NAME,
            CommonLabels.QUEUE_CONTROLLER,
            CommonLabels.QUEUE_PRIORITY);
  }
}
