// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.Unit;

/**
 * Antrea Controller: metrics as typed constants.
 *
 * <p>What the controller tells of the NetworkPolicies it computes: groups and policies
 * processed, the duration of that, queues, status updates; and of node CIDRs where it
 * allocates them.
 */
public final class AntreaController {
  /**
   * {@code antrea_controller_acnp_status_updates}, a counter.
   *
   * <p>The total number of actual status updates performed for Antrea ClusterNetworkPolicy
   * Custom Resources
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: since v0.13.0
   *   <li>A counter although the name lacks {@code _total}.
   * </ul>
   */
  public static final CounterDefinition ACNP_STATUS_UPDATES =
      CounterDefinition.of(
          "antrea_controller_acnp_status_updates",
          "The total number of actual status updates performed for Antrea ClusterNetworkPolicy Custom Resources",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code antrea_controller_address_group_processed}, a counter.
   *
   * <p>The total number of address-group processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: STABLE
   *   <li>Antrea Controller: since v0.6.0
   *   <li>A counter although the name lacks {@code _total}.
   *   <li>On the wire the help text ends in a blank, which the documentation drops.
   * </ul>
   */
  public static final CounterDefinition ADDRESS_GROUP_PROCESSED =
      CounterDefinition.of(
          "antrea_controller_address_group_processed",
          "The total number of address-group processed",
          Unit.NONE,
          Stability.STABLE);

  /**
   * {@code antrea_controller_address_group_sync_duration_milliseconds}, a histogram in
   * milliseconds.
   *
   * <p>The duration of syncing address-group
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: since v0.6.0
   *   <li>The buckets are client_golang's defaults, made for seconds. Whole milliseconds are
   *       observed, so everything above 10 ms lands in +Inf, and a quantile above 10 ms means
   *       nothing.
   *   <li>A summary with the quantiles 0.5, 0.9 and 0.99 up to v0.9.3, a histogram since
   *       v0.10.0.
   * </ul>
   */
  public static final HistogramDefinition ADDRESS_GROUP_SYNC_DURATION_MILLISECONDS =
      HistogramDefinition.of(
          "antrea_controller_address_group_sync_duration_milliseconds",
          "The duration of syncing address-group",
          Unit.MILLISECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"));

  /**
   * {@code antrea_controller_anp_status_updates}, a counter.
   *
   * <p>The total number of actual status updates performed for Antrea NetworkPolicy Custom
   * Resources
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: v0.13.0 to v1.12.3
   *   <li>Later called {@code antrea_controller_annp_status_updates}
   *   <li>A counter although the name lacks {@code _total}.
   * </ul>
   */
  public static final CounterDefinition ANP_STATUS_UPDATES =
      CounterDefinition.of(
          "antrea_controller_anp_status_updates",
          "The total number of actual status updates performed for Antrea NetworkPolicy Custom Resources",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code antrea_controller_applied_to_group_processed}, a counter.
   *
   * <p>The total number of applied-to-group processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: STABLE
   *   <li>Antrea Controller: since v0.6.0
   *   <li>A counter although the name lacks {@code _total}.
   * </ul>
   */
  public static final CounterDefinition APPLIED_TO_GROUP_PROCESSED =
      CounterDefinition.of(
          "antrea_controller_applied_to_group_processed",
          "The total number of applied-to-group processed",
          Unit.NONE,
          Stability.STABLE);

  /**
   * {@code antrea_controller_applied_to_group_sync_duration_milliseconds}, a histogram in
   * milliseconds.
   *
   * <p>The duration of syncing applied-to-group
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: since v0.6.0
   *   <li>The buckets are client_golang's defaults, made for seconds. Whole milliseconds are
   *       observed, so everything above 10 ms lands in +Inf, and a quantile above 10 ms means
   *       nothing.
   *   <li>A summary with the quantiles 0.5, 0.9 and 0.99 up to v0.9.3, a histogram since
   *       v0.10.0.
   * </ul>
   */
  public static final HistogramDefinition APPLIED_TO_GROUP_SYNC_DURATION_MILLISECONDS =
      HistogramDefinition.of(
          "antrea_controller_applied_to_group_sync_duration_milliseconds",
          "The duration of syncing applied-to-group",
          Unit.MILLISECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"));

  /**
   * {@code antrea_controller_length_address_group_queue}, a gauge.
   *
   * <p>The length of AddressGroupQueue
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: STABLE
   *   <li>Antrea Controller: since v0.6.0
   * </ul>
   */
  public static final GaugeDefinition LENGTH_ADDRESS_GROUP_QUEUE =
      GaugeDefinition.of(
          "antrea_controller_length_address_group_queue",
          "The length of AddressGroupQueue",
          Unit.NONE,
          Stability.STABLE);

  /**
   * {@code antrea_controller_length_applied_to_group_queue}, a gauge.
   *
   * <p>The length of AppliedToGroupQueue
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: STABLE
   *   <li>Antrea Controller: since v0.6.0
   * </ul>
   */
  public static final GaugeDefinition LENGTH_APPLIED_TO_GROUP_QUEUE =
      GaugeDefinition.of(
          "antrea_controller_length_applied_to_group_queue",
          "The length of AppliedToGroupQueue",
          Unit.NONE,
          Stability.STABLE);

  /**
   * {@code antrea_controller_length_network_policy_queue}, a gauge.
   *
   * <p>The length of InternalNetworkPolicyQueue
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: STABLE
   *   <li>Antrea Controller: since v0.6.0
   * </ul>
   */
  public static final GaugeDefinition LENGTH_NETWORK_POLICY_QUEUE =
      GaugeDefinition.of(
          "antrea_controller_length_network_policy_queue",
          "The length of InternalNetworkPolicyQueue",
          Unit.NONE,
          Stability.STABLE);

  /**
   * {@code antrea_controller_network_policy_processed}, a counter.
   *
   * <p>The total number of internal-networkpolicy processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: STABLE
   *   <li>Antrea Controller: since v0.6.0
   *   <li>A counter although the name lacks {@code _total}.
   * </ul>
   */
  public static final CounterDefinition NETWORK_POLICY_PROCESSED =
      CounterDefinition.of(
          "antrea_controller_network_policy_processed",
          "The total number of internal-networkpolicy processed",
          Unit.NONE,
          Stability.STABLE);

  /**
   * {@code antrea_controller_network_policy_sync_duration_milliseconds}, a histogram in
   * milliseconds.
   *
   * <p>The duration of syncing internal-networkpolicy
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: since v0.6.0
   *   <li>The buckets are client_golang's defaults, made for seconds. Whole milliseconds are
   *       observed, so everything above 10 ms lands in +Inf, and a quantile above 10 ms means
   *       nothing.
   *   <li>A summary with the quantiles 0.5, 0.9 and 0.99 up to v0.9.3, a histogram since
   *       v0.10.0.
   * </ul>
   */
  public static final HistogramDefinition NETWORK_POLICY_SYNC_DURATION_MILLISECONDS =
      HistogramDefinition.of(
          "antrea_controller_network_policy_sync_duration_milliseconds",
          "The duration of syncing internal-networkpolicy",
          Unit.MILLISECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"));

  /**
   * {@code antrea_controller_annp_status_updates}, a counter.
   *
   * <p>Status updates performed for Antrea NetworkPolicies, those within a namespace.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: since v1.13.0 (not documented)
   *   <li>Earlier called {@code antrea_controller_anp_status_updates}
   *   <li>A counter although the name lacks {@code _total}.
   * </ul>
   */
  public static final CounterDefinition ANNP_STATUS_UPDATES =
      CounterDefinition.of(
          "antrea_controller_annp_status_updates",
          "Status updates performed for Antrea NetworkPolicies, those within a namespace.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code antrea_controller_runtime_info}, a gauge.
   *
   * <p>Node and Pod that the controller runs on.
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#K8S_NODENAME k8s_nodename};
   *       {@link AntreaLabels#K8S_PODNAME k8s_podname}
   *   <li>Stability: STABLE
   *   <li>Antrea Controller: v0.6.0 to v0.10.2 (not documented)
   *   <li>Always 1; node and Pod are in the labels.
   *   <li>Deprecated in v0.10.0, gone in v0.11.0.
   * </ul>
   */
  public static final GaugeDefinition RUNTIME_INFO =
      GaugeDefinition.of(
          "antrea_controller_runtime_info",
          "Node and Pod that the controller runs on.",
          Unit.NONE,
          Stability.STABLE,
          AntreaLabels.K8S_NODENAME,
          AntreaLabels.K8S_PODNAME);

  /**
   * {@code antrea_controller_eg_status_updates}, a counter.
   *
   * <p>Status updates performed for Egresses.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: never on the page, though defined
   *   <li>Never on the page: the source defines and increments it and registers it in no release
   *       up to v2.7.0.
   *   <li>A counter although the name lacks {@code _total}.
   *   <li>The controller's package defines it, the agent increments it.
   * </ul>
   */
  public static final CounterDefinition EG_STATUS_UPDATES =
      CounterDefinition.of(
          "antrea_controller_eg_status_updates",
          "Status updates performed for Egresses.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code antrea_controller_eip_status_updates}, a counter.
   *
   * <p>Status updates performed for ExternalIPPools.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: never on the page, though defined
   *   <li>Never on the page: the source defines and increments it and registers it in no release
   *       up to v2.7.0.
   *   <li>A counter although the name lacks {@code _total}.
   * </ul>
   */
  public static final CounterDefinition EIP_STATUS_UPDATES =
      CounterDefinition.of(
          "antrea_controller_eip_status_updates",
          "Status updates performed for ExternalIPPools.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code antrea_node_ipam_controller_cidrset_allocation_tries_per_request}, a histogram.
   *
   * <p>Attempts that one allocation of a CIDR took.
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#CLUSTER_CIDR clusterCIDR}
   *   <li>Buckets: 1, 5, 25, 125, 625
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: since v1.4.0 (not documented)
   *   <li>Needs feature gate {@code NodeIPAM} (Alpha since v1.4.0, Beta and on since v1.12.0)
   *       and {@code nodeIPAM.enable} in antrea-controller.conf
   *   <li>Upstream's help text speaks of another metric by mistake.
   *   <li>A fork of the {@code node_ipam_controller_*} metric of Kubernetes; Antrea's
   *       documentation never listed it.
   * </ul>
   */
  public static final HistogramDefinition NODE_IPAM_CONTROLLER_CIDRSET_ALLOCATION_TRIES_PER_REQUEST =
      HistogramDefinition.of(
          "antrea_node_ipam_controller_cidrset_allocation_tries_per_request",
          "Attempts that one allocation of a CIDR took.",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of("1", "5", "25", "125", "625"),
          AntreaLabels.CLUSTER_CIDR);

  /**
   * {@code antrea_node_ipam_controller_cidrset_cidrs_allocations_total}, a counter.
   *
   * <p>CIDRs allocated.
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#CLUSTER_CIDR clusterCIDR}
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: since v1.4.0 (not documented)
   *   <li>Needs feature gate {@code NodeIPAM} (Alpha since v1.4.0, Beta and on since v1.12.0)
   *       and {@code nodeIPAM.enable} in antrea-controller.conf
   *   <li>A fork of the {@code node_ipam_controller_*} metric of Kubernetes; Antrea's
   *       documentation never listed it.
   * </ul>
   */
  public static final CounterDefinition NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_ALLOCATIONS_TOTAL =
      CounterDefinition.of(
          "antrea_node_ipam_controller_cidrset_cidrs_allocations_total",
          "CIDRs allocated.",
          Unit.NONE,
          Stability.ALPHA,
          AntreaLabels.CLUSTER_CIDR);

  /**
   * {@code antrea_node_ipam_controller_cidrset_cidrs_releases_total}, a counter.
   *
   * <p>CIDRs released.
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#CLUSTER_CIDR clusterCIDR}
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: since v1.4.0 (not documented)
   *   <li>Needs feature gate {@code NodeIPAM} (Alpha since v1.4.0, Beta and on since v1.12.0)
   *       and {@code nodeIPAM.enable} in antrea-controller.conf
   *   <li>A fork of the {@code node_ipam_controller_*} metric of Kubernetes; Antrea's
   *       documentation never listed it.
   * </ul>
   */
  public static final CounterDefinition NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_RELEASES_TOTAL =
      CounterDefinition.of(
          "antrea_node_ipam_controller_cidrset_cidrs_releases_total",
          "CIDRs released.",
          Unit.NONE,
          Stability.ALPHA,
          AntreaLabels.CLUSTER_CIDR);

  /**
   * {@code antrea_node_ipam_controller_cidrset_usage_cidrs}, a gauge in shares from 0 to 1.
   *
   * <p>Share of the CIDRs that is allocated.
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#CLUSTER_CIDR clusterCIDR}
   *   <li>Stability: ALPHA
   *   <li>Antrea Controller: since v1.4.0 (not documented)
   *   <li>Needs feature gate {@code NodeIPAM} (Alpha since v1.4.0, Beta and on since v1.12.0)
   *       and {@code nodeIPAM.enable} in antrea-controller.conf
   *   <li>A share from 0 to 1; upstream's help text calls it a percentage.
   *   <li>A fork of the {@code node_ipam_controller_*} metric of Kubernetes; Antrea's
   *       documentation never listed it.
   * </ul>
   */
  public static final GaugeDefinition NODE_IPAM_CONTROLLER_CIDRSET_USAGE_CIDRS =
      GaugeDefinition.of(
          "antrea_node_ipam_controller_cidrset_usage_cidrs",
          "Share of the CIDRs that is allocated.",
          Unit.RATIO,
          Stability.ALPHA,
          AntreaLabels.CLUSTER_CIDR);

  private AntreaController() {}
}
