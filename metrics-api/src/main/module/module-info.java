// SPDX-License-Identifier: Apache-2.0
/** Definitions of metrics, labels, components and releases; the catalogue that finds them. */
module dev.cnitelemetry.metrics {
  requires static io.prometheus.metrics.config;
  requires static io.prometheus.metrics.core;
  requires static io.prometheus.metrics.model;

  exports dev.cnitelemetry.metrics;
  exports dev.cnitelemetry.metrics.client;
  exports dev.cnitelemetry.metrics.finding;
  exports dev.cnitelemetry.metrics.regex;

  uses dev.cnitelemetry.metrics.MetricCatalogProvider;
}
