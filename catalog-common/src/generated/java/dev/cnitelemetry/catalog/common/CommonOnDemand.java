// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.CatalogPart;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.util.Objects;

/** The components of shared and what they show, for the catalogue to ask on demand. */
final class CommonOnDemand implements CatalogPart {
  @Override
  public void addTo(MetricCatalog.Builder catalog) {
    catalog.add(CommonComponents.JVM);
    catalog.addExposures(
            Objects.requireNonNull(CommonOnDemand.class.getResourceAsStream("exposures.txt")),
            CommonLabels.JVM_AREA);
  }
}
