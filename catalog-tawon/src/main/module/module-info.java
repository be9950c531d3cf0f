// SPDX-License-Identifier: Apache-2.0
/** The metrics of Tawon. */
module dev.cnitelemetry.catalog.tawon {
  requires transitive dev.cnitelemetry.metrics;
  requires transitive dev.cnitelemetry.catalog.common;

  exports dev.cnitelemetry.catalog.tawon;

  provides dev.cnitelemetry.metrics.MetricCatalogProvider with
      dev.cnitelemetry.catalog.tawon.TawonCatalog;
}
