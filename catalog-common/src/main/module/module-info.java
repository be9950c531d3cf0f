// SPDX-License-Identifier: Apache-2.0
/** Metrics that every Go, Kubernetes or Java component exposes. */
module dev.cnitelemetry.catalog.common {
  requires transitive dev.cnitelemetry.metrics;

  exports dev.cnitelemetry.catalog.common;

  provides dev.cnitelemetry.metrics.MetricCatalogProvider with
      dev.cnitelemetry.catalog.common.CommonCatalog;
}
