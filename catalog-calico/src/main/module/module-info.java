// SPDX-License-Identifier: Apache-2.0
/** The metrics of Calico. */
module dev.cnitelemetry.catalog.calico {
  requires transitive dev.cnitelemetry.catalog.common;

  exports dev.cnitelemetry.catalog.calico;

  provides dev.cnitelemetry.metrics.MetricCatalogProvider with
      dev.cnitelemetry.catalog.calico.CalicoCatalog;
}
