// SPDX-License-Identifier: Apache-2.0
/** Ready-made dashboards, alert rules and scrape configuration of every component. */
module dev.cnitelemetry.presets {
  requires transitive dev.cnitelemetry.catalog.antrea;
  requires transitive dev.cnitelemetry.catalog.calico;
  requires transitive dev.cnitelemetry.catalog.tawon;
  requires transitive dev.cnitelemetry.dashboards;
  requires transitive dev.cnitelemetry.flow.collector;
  requires transitive dev.cnitelemetry.flow.store;

  exports dev.cnitelemetry.presets.dashboards;
  exports dev.cnitelemetry.presets.rules;
  exports dev.cnitelemetry.presets.scrape;
}
