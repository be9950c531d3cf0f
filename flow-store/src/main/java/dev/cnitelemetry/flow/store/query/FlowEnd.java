// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import java.util.Set;
import javax.annotation.Nullable;

/** By what rows are told apart: one end of a flow, or a policy it met. */
enum FlowEnd {
  SOURCE_POD(FlowColumn.SOURCE_POD_NAME, FlowColumn.SOURCE_POD_NAMESPACE, null, "podName"),
  DESTINATION_POD(
      FlowColumn.DESTINATION_POD_NAME, FlowColumn.DESTINATION_POD_NAMESPACE, null, "podName"),
  DESTINATION_ADDRESS(FlowColumn.DESTINATION_IP, null, null, "addressName"),
  SERVICE(FlowColumn.DESTINATION_SERVICE_PORT_NAME, null, null, "serviceName"),
  SOURCE_NODE(FlowColumn.SOURCE_NODE_NAME, null, null, "nodeName"),
  DESTINATION_NODE(FlowColumn.DESTINATION_NODE_NAME, null, null, "nodeName"),
  SOURCE_NAMESPACE(FlowColumn.SOURCE_POD_NAMESPACE, null, null, "namespaceName"),
  DESTINATION_NAMESPACE(FlowColumn.DESTINATION_POD_NAMESPACE, null, null, "namespaceName"),
  EGRESS_POLICY(
      FlowColumn.EGRESS_NETWORK_POLICY_NAME,
      FlowColumn.EGRESS_NETWORK_POLICY_NAMESPACE,
      FlowColumn.EGRESS_NETWORK_POLICY_RULE_ACTION,
      "policyName"),
  INGRESS_POLICY(
      FlowColumn.INGRESS_NETWORK_POLICY_NAME,
      FlowColumn.INGRESS_NETWORK_POLICY_NAMESPACE,
      FlowColumn.INGRESS_NETWORK_POLICY_RULE_ACTION,
      "policyName");

  /** What the rules of a policy do. */
  static final long ALLOW = 1;

  private static final long DROP = 2;
  private static final long REJECT = 3;

  private final FlowColumn column;
  private final @Nullable FlowColumn namespace;
  private final @Nullable FlowColumn action;
  private final String word;

  FlowEnd(
      FlowColumn column, @Nullable FlowColumn namespace, @Nullable FlowColumn action, String word) {
    this.column = column;
    this.namespace = namespace;
    this.action = action;
    this.word = word;
  }

  /** Its name, without anything else. */
  FlowColumn column() {
    return column;
  }

  /** What the rule of a policy did; null for an end. */
  @Nullable
  FlowColumn action() {
    return action;
  }

  /** What its column is called where the name is put together. */
  String word() {
    return word;
  }

  /** Its name as a value. */
  String text(Set<FlowMend> mends, SqlDialect dialect) {
    String name = column.columnName();
    String whole = name;
    if (namespace != null && mends.contains(FlowMend.NAMESPACE_IN_NAME)) {
      // A policy of the cluster has no Namespace; an unknown Pod has neither.
      whole =
          "CASE WHEN "
              + namespace
              + " = '' OR "
              + name
              + " = '' THEN "
              + name
              + " ELSE concat("
              + namespace
              + ", "
              + dialect.literal("/")
              + ", "
              + name
              + ") END";
    }
    if (action != null && mends.contains(FlowMend.DENIED_SHOWN)) {
      whole =
          "concat("
              + whole
              + ", CASE WHEN "
              + action
              + " = "
              + DROP
              + " THEN ' (drop)' WHEN "
              + action
              + " = "
              + REJECT
              + " THEN ' (reject)' ELSE '' END)";
    }
    return whole;
  }
}
