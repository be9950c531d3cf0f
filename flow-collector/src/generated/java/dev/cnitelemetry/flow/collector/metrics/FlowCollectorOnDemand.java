// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.flow.collector.metrics;

import dev.cnitelemetry.metrics.CatalogPart;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.util.Objects;

/**
 * The components of The flow collector and what they show, for the catalogue to ask on
 * demand.
 */
final class FlowCollectorOnDemand implements CatalogPart {
  @Override
  public void addTo(MetricCatalog.Builder catalog) {
    catalog.add(FlowCollectorComponents.FLOW_COLLECTOR);
    catalog.addExposures(
            Objects.requireNonNull(
                FlowCollectorOnDemand.class.getResourceAsStream("exposures.txt")));
  }
}
