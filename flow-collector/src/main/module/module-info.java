// SPDX-License-Identifier: Apache-2.0
/** Receives, aggregates and passes on IPFIX, bounded, and says what it loses. */
module dev.cnitelemetry.flow.collector {
  requires transitive dev.cnitelemetry.ipfix;
  requires transitive dev.cnitelemetry.metrics;
  requires transitive dev.cnitelemetry.text;
  requires jdk.httpserver;

  exports dev.cnitelemetry.flow.collector;
  exports dev.cnitelemetry.flow.collector.export;
  exports dev.cnitelemetry.flow.collector.http;
  exports dev.cnitelemetry.flow.collector.metrics;
  exports dev.cnitelemetry.flow.collector.sink;
  exports dev.cnitelemetry.flow.collector.tls;

  provides dev.cnitelemetry.metrics.MetricCatalogProvider with
      dev.cnitelemetry.flow.collector.metrics.FlowCollectorCatalog;
}
