// SPDX-License-Identifier: Apache-2.0
/** Something to look at: the flow traffic of a simulated cluster, and the truth about it. */
module dev.cnitelemetry.simulation {
  requires transitive dev.cnitelemetry.ipfix;
  requires transitive dev.cnitelemetry.metrics;
  requires transitive dev.cnitelemetry.text;
  requires jdk.httpserver;

  exports dev.cnitelemetry.simulation;
  exports dev.cnitelemetry.simulation.metrics;
}
