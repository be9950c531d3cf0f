// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

/**
 * The six flow dashboards of Antrea v1.7.
 *
 * <pre>{@code
 * FlowDashboard.POD_TO_POD.dashboardName(); // pod-to-pod
 * }</pre>
 */
public enum FlowDashboard {
  /** Every record, and how many there are. */
  FLOW_RECORDS("flow-records", "Flow Records"),
  /** What policies let through. */
  NETWORK_POLICY("network-policy", "Network-Policy"),
  /** Between Nodes. */
  NODE_TO_NODE("node-to-node", "Node-to-Node"),
  /** From Pods to addresses outside the cluster. */
  POD_TO_EXTERNAL("pod-to-external", "Pod-to-External"),
  /** Between Pods. */
  POD_TO_POD("pod-to-pod", "Pod-to-Pod"),
  /** From Pods to Services. */
  POD_TO_SERVICE("pod-to-service", "Pod-to-Service");

  private final String dashboardName;
  private final String title;

  FlowDashboard(String dashboardName, String title) {
    this.dashboardName = dashboardName;
    this.title = title;
  }

  /**
   * The name by which it is asked for, and with which the names of its queries begin.
   *
   * @return such as {@code pod-to-pod}
   */
  public String dashboardName() {
    return dashboardName;
  }

  /**
   * Its title.
   *
   * @return such as {@code Pod-to-Pod}
   */
  public String title() {
    return title;
  }
}
