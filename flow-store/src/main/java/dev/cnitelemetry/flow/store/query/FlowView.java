// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A view of the table {@code flows} that the flow dashboards read: octets and throughputs summed by
 * times, ends and Namespaces.
 *
 * <p>Source: antrea-io/antrea v1.7.0, build/yamls/flow-visibility; antrea-io/theia v0.8.0.
 *
 * <pre>{@code
 * FlowView.POD.viewName(); // flows_pod_view
 * FlowView.POD.keys(ViewForm.ANTREA); // timeInserted, flowEndSeconds, ...
 * }</pre>
 */
public enum FlowView {
  /** By Pods, addresses and Services; no reverse throughputs by the reports of Nodes. */
  POD,
  /** By Nodes. */
  NODE,
  /** By network policies and what their rules did. */
  POLICY;

  private static final List<FlowColumn> TIMES =
      List.of(
          FlowColumn.TIME_INSERTED,
          FlowColumn.FLOW_END_SECONDS,
          FlowColumn.FLOW_END_SECONDS_FROM_SOURCE_NODE,
          FlowColumn.FLOW_END_SECONDS_FROM_DESTINATION_NODE);

  /**
   * The view's name.
   *
   * @return such as {@code flows_pod_view}
   */
  public String viewName() {
    return "flows_" + word() + "_view";
  }

  /**
   * The table that holds a view of {@link ViewForm#THEIA}.
   *
   * @return such as {@code pod_view_table}
   */
  public String tableName() {
    return word() + "_view_table";
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The columns that rows are grouped by, the four times first.
   *
   * @param form whose view
   * @return an unmodifiable list
   */
  public List<FlowColumn> keys(ViewForm form) {
    boolean theia = form == ViewForm.THEIA;
    List<FlowColumn> keys = new ArrayList<>(TIMES);
    switch (this) {
      case POD -> {
        keys.addAll(
            List.of(
                FlowColumn.SOURCE_POD_NAME,
                FlowColumn.DESTINATION_POD_NAME,
                FlowColumn.DESTINATION_IP));
        if (theia) {
          keys.add(FlowColumn.DESTINATION_SERVICE_PORT);
        }
        keys.addAll(
            List.of(
                FlowColumn.DESTINATION_SERVICE_PORT_NAME,
                FlowColumn.FLOW_TYPE,
                FlowColumn.SOURCE_POD_NAMESPACE,
                FlowColumn.DESTINATION_POD_NAMESPACE));
        if (theia) {
          keys.add(FlowColumn.SOURCE_TRANSPORT_PORT);
          keys.add(FlowColumn.DESTINATION_TRANSPORT_PORT);
        }
      }
      case NODE ->
          keys.addAll(
              List.of(
                  FlowColumn.SOURCE_NODE_NAME,
                  FlowColumn.DESTINATION_NODE_NAME,
                  FlowColumn.SOURCE_POD_NAMESPACE,
                  FlowColumn.DESTINATION_POD_NAMESPACE));
      case POLICY -> keys.addAll(theia ? policyKeysOfTheia() : policyKeysOfAntrea());
    }
    if (theia) {
      keys.add(FlowColumn.CLUSTER_UUID);
    }
    return List.copyOf(keys);
  }

  private static List<FlowColumn> policyKeysOfAntrea() {
    return List.of(
        FlowColumn.EGRESS_NETWORK_POLICY_NAME,
        FlowColumn.EGRESS_NETWORK_POLICY_RULE_ACTION,
        FlowColumn.INGRESS_NETWORK_POLICY_NAME,
        FlowColumn.INGRESS_NETWORK_POLICY_RULE_ACTION,
        FlowColumn.SOURCE_POD_NAMESPACE,
        FlowColumn.DESTINATION_POD_NAMESPACE);
  }

  private static List<FlowColumn> policyKeysOfTheia() {
    return List.of(
        FlowColumn.EGRESS_NETWORK_POLICY_NAME,
        FlowColumn.EGRESS_NETWORK_POLICY_NAMESPACE,
        FlowColumn.EGRESS_NETWORK_POLICY_RULE_ACTION,
        FlowColumn.INGRESS_NETWORK_POLICY_NAME,
        FlowColumn.INGRESS_NETWORK_POLICY_NAMESPACE,
        FlowColumn.INGRESS_NETWORK_POLICY_RULE_ACTION,
        FlowColumn.SOURCE_POD_NAME,
        FlowColumn.SOURCE_TRANSPORT_PORT,
        FlowColumn.SOURCE_POD_NAMESPACE,
        FlowColumn.DESTINATION_POD_NAME,
        FlowColumn.DESTINATION_TRANSPORT_PORT,
        FlowColumn.DESTINATION_POD_NAMESPACE,
        FlowColumn.DESTINATION_SERVICE_PORT,
        FlowColumn.DESTINATION_SERVICE_PORT_NAME,
        FlowColumn.DESTINATION_IP);
  }

  /**
   * The columns that are summed.
   *
   * @return an unmodifiable list
   */
  public List<FlowColumn> sums() {
    Stream<FlowColumn> common =
        Stream.of(
            FlowColumn.OCTET_DELTA_COUNT,
            FlowColumn.REVERSE_OCTET_DELTA_COUNT,
            FlowColumn.THROUGHPUT,
            FlowColumn.REVERSE_THROUGHPUT,
            FlowColumn.THROUGHPUT_FROM_SOURCE_NODE,
            FlowColumn.THROUGHPUT_FROM_DESTINATION_NODE);
    return this == POD
        ? common.toList()
        : Stream.concat(
                common,
                Stream.of(
                    FlowColumn.REVERSE_THROUGHPUT_FROM_SOURCE_NODE,
                    FlowColumn.REVERSE_THROUGHPUT_FROM_DESTINATION_NODE))
            .toList();
  }
}
