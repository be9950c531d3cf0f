// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.DefinitionGroup;
import dev.cnitelemetry.metrics.MetricDefinition;

/**
 * The classes of Antrea constants as groups, for catalogues that name metrics before they
 * are made.
 */
final class AntreaDefinitions extends DefinitionGroup {
  static final DefinitionGroup ANTREA_AGENT = new AntreaDefinitions(0);

  static final DefinitionGroup ANTREA_PROXY = new AntreaDefinitions(1);

  static final DefinitionGroup ANTREA_CONTROLLER = new AntreaDefinitions(2);

  private final int number;

  private AntreaDefinitions(int number) {
    this.number = number;
  }

  private static MetricDefinition[] antreaAgent() {
    return new MetricDefinition[] {
        AntreaAgent.CONNTRACK_ANTREA_CONNECTION_COUNT,
        AntreaAgent.CONNTRACK_MAX_CONNECTION_COUNT,
        AntreaAgent.CONNTRACK_TOTAL_CONNECTION_COUNT,
        AntreaAgent.DENIED_CONNECTION_COUNT,
        AntreaAgent.EGRESS_NETWORKPOLICY_RULE_COUNT,
        AntreaAgent.FLOW_COLLECTOR_RECONNECTION_COUNT,
        AntreaAgent.INGRESS_NETWORKPOLICY_RULE_COUNT,
        AntreaAgent.LOCAL_POD_COUNT,
        AntreaAgent.NETWORKPOLICY_COUNT,
        AntreaAgent.OVS_FLOW_COUNT,
        AntreaAgent.OVS_FLOW_OPS_COUNT,
        AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT,
        AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS,
        AntreaAgent.OVS_TOTAL_FLOW_COUNT,
        AntreaAgent.CONNTRACK_POLL_CYCLE_DURATION_SECONDS,
        AntreaAgent.FQDN_CACHE_EVICTION_COUNT,
        AntreaAgent.FQDN_CACHE_SIZE,
        AntreaAgent.OVS_FLOW_TABLE,
        AntreaAgent.OVS_METER_PACKET_DROPPED_COUNT,
        AntreaAgent.RUNTIME_INFO
    };
  }

  private static MetricDefinition[] antreaProxy() {
    return new MetricDefinition[] {
        AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS,
        AntreaProxy.TOTAL_ENDPOINTS_INSTALLED,
        AntreaProxy.TOTAL_ENDPOINTS_UPDATES,
        AntreaProxy.TOTAL_SERVICES_INSTALLED,
        AntreaProxy.TOTAL_SERVICES_UPDATES
    };
  }

  private static MetricDefinition[] antreaController() {
    return new MetricDefinition[] {
        AntreaController.ACNP_STATUS_UPDATES,
        AntreaController.ADDRESS_GROUP_PROCESSED,
        AntreaController.ADDRESS_GROUP_SYNC_DURATION_MILLISECONDS,
        AntreaController.ANP_STATUS_UPDATES,
        AntreaController.APPLIED_TO_GROUP_PROCESSED,
        AntreaController.APPLIED_TO_GROUP_SYNC_DURATION_MILLISECONDS,
        AntreaController.LENGTH_ADDRESS_GROUP_QUEUE,
        AntreaController.LENGTH_APPLIED_TO_GROUP_QUEUE,
        AntreaController.LENGTH_NETWORK_POLICY_QUEUE,
        AntreaController.NETWORK_POLICY_PROCESSED,
        AntreaController.NETWORK_POLICY_SYNC_DURATION_MILLISECONDS,
        AntreaController.ANNP_STATUS_UPDATES,
        AntreaController.RUNTIME_INFO,
        AntreaController.EG_STATUS_UPDATES,
        AntreaController.EIP_STATUS_UPDATES,
        AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_ALLOCATION_TRIES_PER_REQUEST,
        AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_ALLOCATIONS_TOTAL,
        AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_RELEASES_TOTAL,
        AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_USAGE_CIDRS
    };
  }

  @Override
  protected MetricDefinition[] definitions() {
    return switch (number) {
      case 0 -> antreaAgent();
      case 1 -> antreaProxy();
      default -> antreaController();
    };
  }
}
