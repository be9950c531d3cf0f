// SPDX-License-Identifier: Apache-2.0
/** The Prometheus text format and OpenMetrics: reader, writer, linter, assertions, bridge. */
module dev.cnitelemetry.text {
  requires transitive dev.cnitelemetry.metrics;
  requires static io.prometheus.metrics.config;
  requires static io.prometheus.metrics.expositionformats;
  requires static io.prometheus.metrics.model;

  exports dev.cnitelemetry.text;
  exports dev.cnitelemetry.text.check;
  exports dev.cnitelemetry.text.convert;
  exports dev.cnitelemetry.text.read;
  exports dev.cnitelemetry.text.scrape;
  exports dev.cnitelemetry.text.snapshot;
  exports dev.cnitelemetry.text.write;
}
