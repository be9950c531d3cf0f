// SPDX-License-Identifier: Apache-2.0
/** The metrics of Antrea. */
module dev.cnitelemetry.catalog.antrea {
  requires transitive dev.cnitelemetry.catalog.common;

  exports dev.cnitelemetry.catalog.antrea;

  provides dev.cnitelemetry.metrics.MetricCatalogProvider with
      dev.cnitelemetry.catalog.antrea.AntreaCatalog;
}
