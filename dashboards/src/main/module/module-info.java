// SPDX-License-Identifier: Apache-2.0
/** Dashboards, alert rules and scrape configuration as values. */
module dev.cnitelemetry.dashboards {
  requires transitive dev.cnitelemetry.metrics;
  requires transitive dev.cnitelemetry.promql;
  requires com.fasterxml.jackson.core;
  requires org.snakeyaml.engine.v2;

  exports dev.cnitelemetry.dashboards;
  exports dev.cnitelemetry.dashboards.grafana;
  exports dev.cnitelemetry.dashboards.json;
  exports dev.cnitelemetry.dashboards.kubernetes;
  exports dev.cnitelemetry.dashboards.lint;
  exports dev.cnitelemetry.dashboards.perses;
  exports dev.cnitelemetry.dashboards.rules;
  exports dev.cnitelemetry.dashboards.scrape;
  exports dev.cnitelemetry.dashboards.scrape.config;
}
