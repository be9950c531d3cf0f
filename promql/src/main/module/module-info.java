// SPDX-License-Identifier: Apache-2.0
/** PromQL: expression tree, exact parser, printer, and a typed builder that knows the metrics. */
module dev.cnitelemetry.promql {
  requires transitive dev.cnitelemetry.metrics;

  exports dev.cnitelemetry.promql;
  exports dev.cnitelemetry.promql.build;
  exports dev.cnitelemetry.promql.tree;
}
