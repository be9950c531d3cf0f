// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Felix: metrics as typed constants.
 *
 * <p>What Felix, the agent of Calico on every node, exposes: how it keeps up with the
 * datastore, what it works out from policy, and how it programs iptables, nftables, IP sets,
 * eBPF and routes.
 *
 * <p>Most counters have no {@code _total} at the end of their names, and some gauges do: the
 * kind is in the type of the constant. What only the documentation of Calico Enterprise
 * names is in {@code FelixEnterprise}.
 */
public final class Felix {
  /**
   * {@code felix_active_local_endpoints}, a gauge.
   *
   * <p>Number of active endpoints on this host.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Counts every endpoint that the policy resolver follows on the host, host endpoints
   *       among them. It equals the number of pods without host network only where the node has
   *       no host endpoint.
   *   <li>Number of workload endpoints (interfaces whose name starts with "cali") that exist on
   *       the local node. Equal to the number of pods that do not use the host network.
   * </ul>
   */
  public static final GaugeDefinition ACTIVE_LOCAL_ENDPOINTS =
      GaugeDefinition.of(
          "felix_active_local_endpoints", "Number of active endpoints on this host.", Unit.NONE);

  /**
   * {@code felix_active_local_policies}, a gauge.
   *
   * <p>Number of active policies on this host.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Counts the policies that match at least one endpoint of this host, not all Policy
   *       resources; for those see felix_cluster_num_policies.
   *   <li>Number of Policy resources.
   * </ul>
   */
  public static final GaugeDefinition ACTIVE_LOCAL_POLICIES =
      GaugeDefinition.of(
          "felix_active_local_policies", "Number of active policies on this host.", Unit.NONE);

  /**
   * {@code felix_active_local_selectors}, a gauge.
   *
   * <p>Number of active selectors on this host.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Counts the selectors in use as source or destination of rules, one an IP set. The
   *       selectors by which a policy chooses its endpoints are not counted.
   *   <li>Number of defined selectors. For reference, a selector is used to designate the
   *       endpoints to which a particular policy is applied.
   * </ul>
   */
  public static final GaugeDefinition ACTIVE_LOCAL_SELECTORS =
      GaugeDefinition.of(
          "felix_active_local_selectors", "Number of active selectors on this host.", Unit.NONE);

  /**
   * {@code felix_active_local_tags}, a gauge.
   *
   * <p>Number of active tags on this host.
   *
   * <p>Always 0 since Felix 2.2.0.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: v2.1.0 to v3.22
   *   <li>Counts only in Felix 2.1; later releases register it and never set it, so it reads 0.
   *   <li>Number of defined tags. For reference, a tag can be used to designate the endpoints to
   *       which a particular profile is applied; it can be replaced by labels and has therefore
   *       been deprecated.
   * </ul>
   */
  public static final GaugeDefinition ACTIVE_LOCAL_TAGS =
      GaugeDefinition.of(
          "felix_active_local_tags", "Number of active tags on this host.", Unit.NONE);

  /**
   * {@code felix_calc_graph_output_events}, a counter.
   *
   * <p>Number of events emitted by the calculation graph.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of messages emitted by the calculation graph. The calc graph detects changes in
   *       the data model and generates messages that contain the information needed to update
   *       the actual network state of the node.
   * </ul>
   */
  public static final CounterDefinition CALC_GRAPH_OUTPUT_EVENTS =
      CounterDefinition.of(
          "felix_calc_graph_output_events",
          "Number of events emitted by the calculation graph.",
          Unit.NONE);

  /**
   * {@code felix_calc_graph_update_time_seconds}, a summary in seconds.
   *
   * <p>Seconds to update calculation graph for each datastore OnUpdate call.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: since v2.1.0
   *   <li>The document describes it in a row that carries the name
   *       felix_route_table_per_iface_sync_seconds by mistake.
   *   <li>The quantiles are over a sliding window and read NaN while nothing falls into it; sum
   *       and count stay.
   *   <li>Time taken to update the calc graph when a datastore OnUpdate event occurs.
   * </ul>
   */
  public static final SummaryDefinition CALC_GRAPH_UPDATE_TIME_SECONDS =
      SummaryDefinition.of(
          "felix_calc_graph_update_time_seconds",
          "Seconds to update calculation graph for each datastore OnUpdate call.",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_calc_graph_updates_processed}, a counter.
   *
   * <p>Number of datastore updates processed by the calculation graph.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#DATASTORE_KEY type} ({@code GlobalConfigKey},
   *       {@code HostConfigKey}, {@code HostIPKey}, {@code IPPoolKey}, {@code ProfileLabelsKey},
   *       {@code ProfileRulesKey}, {@code ProfileTagsKey}, {@code ReadyFlagKey},
   *       {@code WorkloadEndpointKey}, {@code HostEndpointKey}, {@code PolicyKey},
   *       {@code ResourceKey}, {@code BlockKey}, {@code WireguardKey}, {@code NetworkSetKey},
   *       {@code TierKey})
   *   <li>Felix: since v2.1.0
   *   <li>The label is the Go type of the key in the data model, so other values may turn up.
   *   <li>ProfileTagsKey is found up to v3.22; HostIPKey goes after v3.32.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of updates processed per datastore key, such as WorkloadEndpointKey or
   *       HostEndpointKey.
   * </ul>
   */
  public static final CounterDefinition CALC_GRAPH_UPDATES_PROCESSED =
      CounterDefinition.of(
          "felix_calc_graph_updates_processed",
          "Number of datastore updates processed by the calculation graph.",
          Unit.NONE,
          CalicoLabels.DATASTORE_KEY);

  /**
   * {@code felix_cluster_num_host_endpoints}, a gauge.
   *
   * <p>Total number of host endpoints cluster-wide.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Number of hostEndpoint resources registered with Calico. Usually a node's physical
   *       interface is registered as a hostEndpoint in order to apply security policy.
   * </ul>
   */
  public static final GaugeDefinition CLUSTER_NUM_HOST_ENDPOINTS =
      GaugeDefinition.of(
          "felix_cluster_num_host_endpoints",
          "Total number of host endpoints cluster-wide.",
          Unit.NONE);

  /**
   * {@code felix_cluster_num_hosts}, a gauge.
   *
   * <p>Total number of calico hosts in the cluster.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Counts hosts that own at least one key in the datastore.
   *   <li>Number of nodes in the cluster. It is unrelated to the state of the nodes.
   * </ul>
   */
  public static final GaugeDefinition CLUSTER_NUM_HOSTS =
      GaugeDefinition.of(
          "felix_cluster_num_hosts", "Total number of calico hosts in the cluster.", Unit.NONE);

  /**
   * {@code felix_cluster_num_workload_endpoints}, a gauge.
   *
   * <p>Total number of workload endpoints cluster-wide.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Number of all cali* interfaces in the cluster. Equal to the total number of pods that
   *       do not use hostNetwork.
   * </ul>
   */
  public static final GaugeDefinition CLUSTER_NUM_WORKLOAD_ENDPOINTS =
      GaugeDefinition.of(
          "felix_cluster_num_workload_endpoints",
          "Total number of workload endpoints cluster-wide.",
          Unit.NONE);

  /**
   * {@code felix_exec_time_micros}, a summary in microseconds.
   *
   * <p>Summary of time taken to fork/exec child processes
   *
   * <p>Microseconds that it took to start ipset processes.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: since v2.1.0
   *   <li>The values are microseconds.
   *   <li>Only the start of ipset processes is measured, for listing and for restoring; iptables
   *       and route commands are not, whatever the Korean note says.
   *   <li>Time taken to execute commands such as iptables, ipset and route, or to fork child
   *       processes, as needed for updating the node's network state.
   * </ul>
   */
  public static final SummaryDefinition EXEC_TIME_MICROS =
      SummaryDefinition.of(
          "felix_exec_time_micros",
          "Summary of time taken to fork/exec child processes",
          Unit.MICROSECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_host}, a gauge.
   *
   * <p>Configured Felix hostname (as a label), typically used in grouping/aggregating stats;
   * the label defaults to the hostname of the host but can be overridden by configuration. The
   * value of the gauge is always set to 1.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#HOST host} ({@code master-1})
   *   <li>Felix: since v2.3.0
   *   <li>The label is the configured host name of Felix; the value is always 1.
   *   <li>Not on the reference page of Calico 3.32.
   *   <li>Hostname. The value is always 1.
   * </ul>
   */
  public static final GaugeDefinition HOST =
      GaugeDefinition.of(
          "felix_host",
          "Configured Felix hostname (as a label), typically used in grouping/aggregating stats; the label defaults to the hostname of the host but can be overridden by configuration. The value of the gauge is always set to 1.",
          Unit.NONE,
          CalicoLabels.HOST);

  /**
   * {@code felix_int_dataplane_addr_msg_batch_size}, a summary.
   *
   * <p>Number of interface address messages processed in each batch. Higher values indicate
   * we're doing more batching to try to keep up.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: since v2.2.0
   *   <li>Every message of the interface monitor counts; interfaces that do not begin with cali
   *       are sorted out later, so the Korean note does not hold.
   *   <li>Prometheus charts of the OpenStack-Helm project have an alert on it.
   *   <li>Number of interface address update messages processed during one batch cycle. However,
   *       interfaces whose name does not start with "cali" are ignored. For reference, these are
   *       messages that arise when a WorkloadEndpoint is created or deleted.
   * </ul>
   */
  public static final SummaryDefinition INT_DATAPLANE_ADDR_MSG_BATCH_SIZE =
      SummaryDefinition.of(
          "felix_int_dataplane_addr_msg_batch_size",
          "Number of interface address messages processed in each batch. Higher values indicate we're doing more batching to try to keep up.",
          Unit.NONE,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_int_dataplane_apply_time_seconds}, a summary in seconds.
   *
   * <p>Time in seconds that it took to apply a dataplane update.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: since v2.1.0
   *   <li>Since v3.31 only incremental updates are observed and the help text says so; the first
   *       resync is felix_int_dataplane_initial_resync_time_seconds.
   *   <li>Time taken to apply dataplane updates.
   * </ul>
   */
  public static final SummaryDefinition INT_DATAPLANE_APPLY_TIME_SECONDS =
      SummaryDefinition.of(
          "felix_int_dataplane_apply_time_seconds",
          "Time in seconds that it took to apply a dataplane update.",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_int_dataplane_failures}, a counter.
   *
   * <p>Number of times dataplane updates failed and will be retried.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Prometheus charts of the OpenStack-Helm project have an alert on it.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of failures when processing dataplane updates.
   * </ul>
   */
  public static final CounterDefinition INT_DATAPLANE_FAILURES =
      CounterDefinition.of(
          "felix_int_dataplane_failures",
          "Number of times dataplane updates failed and will be retried.",
          Unit.NONE);

  /**
   * {@code felix_int_dataplane_iface_msg_batch_size}, a summary.
   *
   * <p>Number of interface state messages processed in each batch. Higher values indicate
   * we're doing more batching to try to keep up.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: since v2.2.0
   *   <li>Every message of the interface monitor counts; interfaces that do not begin with cali
   *       are sorted out later, so the Korean note does not hold.
   *   <li>Prometheus charts of the OpenStack-Helm project have an alert on it.
   *   <li>Number of interface state update messages processed during one batch cycle. However,
   *       interfaces whose name does not start with "cali" are ignored. For reference, these are
   *       messages that arise when a WorkloadEndpoint is created or deleted.
   * </ul>
   */
  public static final SummaryDefinition INT_DATAPLANE_IFACE_MSG_BATCH_SIZE =
      SummaryDefinition.of(
          "felix_int_dataplane_iface_msg_batch_size",
          "Number of interface state messages processed in each batch. Higher values indicate we're doing more batching to try to keep up.",
          Unit.NONE,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_int_dataplane_messages}, a counter.
   *
   * <p>Number dataplane messages by type.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#DATAPLANE_MESSAGE type} ({@code ConfigUpdate},
   *       {@code HostMetadataUpdate}, {@code IPAMPoolUpdate}, {@code InSync},
   *       {@code IPSetUpdate}, {@code IPSetDeltaUpdate}, {@code IPSetRemove},
   *       {@code ActiveProfileUpdate}, {@code ActiveProfileRemove}, {@code ActivePolicyUpdate},
   *       {@code ActivePolicyRemove}, {@code HostEndpointUpdate}, {@code HostEndpointRemove},
   *       {@code WorkloadEndpointUpdate}, {@code WorkloadEndpointRemove},
   *       {@code HostMetadataRemove}, {@code IPAMPoolRemove}, {@code ServiceAccountUpdate},
   *       {@code ServiceAccountRemove}, {@code NamespaceUpdate}, {@code NamespaceRemove},
   *       {@code RouteUpdate}, {@code RouteRemove}, {@code VXLANTunnelEndpointUpdate},
   *       {@code VXLANTunnelEndpointRemove}, {@code WireguardEndpointUpdate},
   *       {@code WireguardEndpointRemove}, {@code GlobalBGPConfigUpdate}, {@code Encapsulation},
   *       {@code ServiceUpdate}, {@code ServiceRemove}, {@code WireguardEndpointV6Update},
   *       {@code WireguardEndpointV6Remove})
   *   <li>Felix: since v2.1.0
   *   <li>The label is the Go type of the message to the dataplane, so other values may turn up.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of occurrences per kind of dataplane message.
   * </ul>
   */
  public static final CounterDefinition INT_DATAPLANE_MESSAGES =
      CounterDefinition.of(
          "felix_int_dataplane_messages",
          "Number dataplane messages by type.",
          Unit.NONE,
          CalicoLabels.DATAPLANE_MESSAGE);

  /**
   * {@code felix_int_dataplane_msg_batch_size}, a summary.
   *
   * <p>Number of messages processed in each batch. Higher values indicate we're doing more
   * batching to try to keep up.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: since v2.1.0
   *   <li>Number of dataplane messages processed during one batch cycle. For reference,
   *       dataplane messages are generated by the calc graph. This value can be large when many
   *       k8s resources were updated at once.
   * </ul>
   */
  public static final SummaryDefinition INT_DATAPLANE_MSG_BATCH_SIZE =
      SummaryDefinition.of(
          "felix_int_dataplane_msg_batch_size",
          "Number of messages processed in each batch. Higher values indicate we're doing more batching to try to keep up.",
          Unit.NONE,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_ipset_calls}, a counter.
   *
   * <p>Number of ipset commands executed.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Exposed by v3.32, though its reference page leaves it out.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of executions of the ipset restore command.
   * </ul>
   */
  public static final CounterDefinition IPSET_CALLS =
      CounterDefinition.of("felix_ipset_calls", "Number of ipset commands executed.", Unit.NONE);

  /**
   * {@code felix_ipset_errors}, a counter.
   *
   * <p>Number of ipset command failures.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Exposed by v3.32, though its reference page leaves it out.
   *   <li>Prometheus charts of the OpenStack-Helm project have an alert on it.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of ipset command failures.
   * </ul>
   */
  public static final CounterDefinition IPSET_ERRORS =
      CounterDefinition.of("felix_ipset_errors", "Number of ipset command failures.", Unit.NONE);

  /**
   * {@code felix_ipset_lines_executed}, a counter.
   *
   * <p>Number of ipset operations executed.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Exposed by v3.32, though its reference page leaves it out.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of ipset operations actually performed during ipset restore.
   * </ul>
   */
  public static final CounterDefinition IPSET_LINES_EXECUTED =
      CounterDefinition.of(
          "felix_ipset_lines_executed", "Number of ipset operations executed.", Unit.NONE);

  /**
   * {@code felix_ipsets_calico}, a gauge.
   *
   * <p>Number of active Calico IP sets.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#IPSET_IP_VERSION ip_version} ({@code inet}, {@code inet6})
   *   <li>Felix: since v2.1.0
   *   <li>Counts the IP sets that Felix manages.
   *   <li>ip_version reads inet or inet6 here, 4 or 6 on the iptables metrics.
   *   <li>Exposed by v3.32, though its reference page leaves it out.
   *   <li>Number of ipsets. However, only ipsets whose name starts with "cali" are counted.
   * </ul>
   */
  public static final GaugeDefinition IPSETS_CALICO =
      GaugeDefinition.of(
          "felix_ipsets_calico",
          "Number of active Calico IP sets.",
          Unit.NONE,
          CalicoLabels.IPSET_IP_VERSION);

  /**
   * {@code felix_ipsets_total}, a gauge.
   *
   * <p>Total number of active IP sets.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>A gauge whose name ends in _total: it goes up and down.
   *   <li>Exposed by v3.32, though its reference page leaves it out.
   *   <li>Total number of ipsets that exist on the local node.
   * </ul>
   */
  public static final GaugeDefinition IPSETS_TOTAL =
      GaugeDefinition.of("felix_ipsets_total", "Total number of active IP sets.", Unit.NONE);

  /**
   * {@code felix_iptables_chains}, a gauge.
   *
   * <p>Number of active iptables chains.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#IPTABLES_IP_VERSION ip_version} ({@code 4}, {@code 6});
   *       {@link CalicoLabels#IPTABLES_TABLE table} ({@code filter}, {@code mangle},
   *       {@code nat}, {@code raw})
   *   <li>Felix: since v2.1.0
   *   <li>ip_version 6 turns up while IPv6 support is on.
   *   <li>Number of iptables chains. However, only chains whose name starts with "cali-" are
   *       counted.
   * </ul>
   */
  public static final GaugeDefinition IPTABLES_CHAINS =
      GaugeDefinition.of(
          "felix_iptables_chains",
          "Number of active iptables chains.",
          Unit.NONE,
          CalicoLabels.IPTABLES_IP_VERSION,
          CalicoLabels.IPTABLES_TABLE);

  /**
   * {@code felix_iptables_lines_executed}, a counter.
   *
   * <p>Number of iptables rule updates executed.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#IPTABLES_IP_VERSION ip_version} ({@code 4}, {@code 6});
   *       {@link CalicoLabels#IPTABLES_TABLE table} ({@code filter}, {@code mangle},
   *       {@code nat}, {@code raw})
   *   <li>Felix: since v2.1.0
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of iptables rule updates executed.
   * </ul>
   */
  public static final CounterDefinition IPTABLES_LINES_EXECUTED =
      CounterDefinition.of(
          "felix_iptables_lines_executed",
          "Number of iptables rule updates executed.",
          Unit.NONE,
          CalicoLabels.IPTABLES_IP_VERSION,
          CalicoLabels.IPTABLES_TABLE);

  /**
   * {@code felix_iptables_lock_acquire_secs}, a summary in seconds.
   *
   * <p>Time in seconds that it took to acquire the iptables lock(s).
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: v2.4.0 to v3.31
   *   <li>Gone with the lock support of Felix in v3.32; the reference page of 3.32 still names
   *       it.
   *   <li>Time taken to acquire the iptables lock.
   * </ul>
   */
  public static final SummaryDefinition IPTABLES_LOCK_ACQUIRE_SECS =
      SummaryDefinition.of(
          "felix_iptables_lock_acquire_secs",
          "Time in seconds that it took to acquire the iptables lock(s).",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_iptables_lock_retries}, a counter.
   *
   * <p>Number of times the iptables lock was held by someone else and we had to retry.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#IPTABLES_LOCK_VERSION version} ({@code 1.4}, {@code 1.6})
   *   <li>Felix: v2.4.0 to v3.31
   *   <li>Counts retries, not how often the lock was held.
   *   <li>Gone with the lock support of Felix in v3.32; the reference page of 3.32 still names
   *       it.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of times the iptables lock was held.
   * </ul>
   */
  public static final CounterDefinition IPTABLES_LOCK_RETRIES =
      CounterDefinition.of(
          "felix_iptables_lock_retries",
          "Number of times the iptables lock was held by someone else and we had to retry.",
          Unit.NONE,
          CalicoLabels.IPTABLES_LOCK_VERSION);

  /**
   * {@code felix_iptables_restore_calls}, a counter.
   *
   * <p>Number of iptables-restore calls.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of executions of the iptables-restore command.
   * </ul>
   */
  public static final CounterDefinition IPTABLES_RESTORE_CALLS =
      CounterDefinition.of(
          "felix_iptables_restore_calls", "Number of iptables-restore calls.", Unit.NONE);

  /**
   * {@code felix_iptables_restore_errors}, a counter.
   *
   * <p>Number of iptables-restore errors.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Prometheus charts of the OpenStack-Helm project have an alert on it.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of failed executions of the iptables-restore command.
   * </ul>
   */
  public static final CounterDefinition IPTABLES_RESTORE_ERRORS =
      CounterDefinition.of(
          "felix_iptables_restore_errors", "Number of iptables-restore errors.", Unit.NONE);

  /**
   * {@code felix_iptables_rules}, a gauge.
   *
   * <p>Number of active iptables rules.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#IPTABLES_IP_VERSION ip_version} ({@code 4}, {@code 6});
   *       {@link CalicoLabels#IPTABLES_TABLE table} ({@code filter}, {@code mangle},
   *       {@code nat}, {@code raw})
   *   <li>Felix: since v2.1.0
   *   <li>Counts the rules in Calico's own chains; rules have no names that could begin with
   *       cali-.
   *   <li>Number of iptables rules. However, only rules that start with "cali-" are counted.
   * </ul>
   */
  public static final GaugeDefinition IPTABLES_RULES =
      GaugeDefinition.of(
          "felix_iptables_rules",
          "Number of active iptables rules.",
          Unit.NONE,
          CalicoLabels.IPTABLES_IP_VERSION,
          CalicoLabels.IPTABLES_TABLE);

  /**
   * {@code felix_iptables_save_calls}, a counter.
   *
   * <p>Number of iptables-save calls.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of executions of iptables-save.
   * </ul>
   */
  public static final CounterDefinition IPTABLES_SAVE_CALLS =
      CounterDefinition.of(
          "felix_iptables_save_calls", "Number of iptables-save calls.", Unit.NONE);

  /**
   * {@code felix_iptables_save_errors}, a counter.
   *
   * <p>Number of iptables-save errors.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.1.0
   *   <li>Prometheus charts of the OpenStack-Helm project have an alert on it.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Number of failed executions of the iptables-save command.
   * </ul>
   */
  public static final CounterDefinition IPTABLES_SAVE_ERRORS =
      CounterDefinition.of(
          "felix_iptables_save_errors", "Number of iptables-save errors.", Unit.NONE);

  /**
   * {@code felix_log_errors}, a counter.
   *
   * <p>Number of errors encountered while logging.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.2.0
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Logging errors.
   * </ul>
   */
  public static final CounterDefinition LOG_ERRORS =
      CounterDefinition.of(
          "felix_log_errors", "Number of errors encountered while logging.", Unit.NONE);

  /**
   * {@code felix_logs_dropped}, a counter.
   *
   * <p>Number of logs dropped because the output stream was blocked.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.2.0
   *   <li>Counts lines that were dropped, not errors as the Korean note has it.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Logging errors.
   * </ul>
   */
  public static final CounterDefinition LOGS_DROPPED =
      CounterDefinition.of(
          "felix_logs_dropped",
          "Number of logs dropped because the output stream was blocked.",
          Unit.NONE);

  /**
   * {@code felix_resync_state}, a gauge.
   *
   * <p>Current datastore state.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.0.0
   *   <li>0 before the first state is known, 1 waiting for the datastore, 2 resync in progress,
   *       3 in sync.
   *   <li>Datastore sync state. WaitForDatastore: 1; ResyncInProgress: 2; InSync: 3.
   * </ul>
   */
  public static final GaugeDefinition RESYNC_STATE =
      GaugeDefinition.of("felix_resync_state", "Current datastore state.", Unit.NONE);

  /**
   * {@code felix_resyncs_started}, a counter.
   *
   * <p>Current datastore state.
   *
   * <p>Resyncs with the datastore that Felix started.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v2.0.0
   *   <li>The help text is that of felix_resync_state; the source has carried the slip since
   *       2.0.0. The states in the Korean note do not apply.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   *   <li>Datastore sync state. WaitForDatastore: 1; ResyncInProgress: 2; InSync: 3. (The
   *       document repeats the note of felix_resync_state.)
   * </ul>
   */
  public static final CounterDefinition RESYNCS_STARTED =
      CounterDefinition.of("felix_resyncs_started", "Current datastore state.", Unit.NONE);

  /**
   * {@code felix_route_table_list_seconds}, a summary in seconds.
   *
   * <p>Time taken to list all the interfaces during a resync.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: v2.2.0 to v3.28
   *   <li>felix_route_table_resync_seconds and its kin took its place in v3.29; the reference
   *       page of 3.32 still names it.
   *   <li>Time taken to query the node's list of interfaces.
   * </ul>
   */
  public static final SummaryDefinition ROUTE_TABLE_LIST_SECONDS =
      SummaryDefinition.of(
          "felix_route_table_list_seconds",
          "Time taken to list all the interfaces during a resync.",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_route_table_per_iface_sync_seconds}, a summary in seconds.
   *
   * <p>Time taken to sync each interface
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: v2.2.0 to v3.28
   *   <li>felix_route_table_partial_resync_seconds took its place in v3.29; the reference page
   *       of 3.32 still names it.
   *   <li>The document uses this name in two rows; the first of them means
   *       felix_calc_graph_update_time_seconds.
   *   <li>Time taken to update the routing table per interface.
   * </ul>
   */
  public static final SummaryDefinition ROUTE_TABLE_PER_IFACE_SYNC_SECONDS =
      SummaryDefinition.of(
          "felix_route_table_per_iface_sync_seconds",
          "Time taken to sync each interface",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_cluster_num_policies}, a gauge.
   *
   * <p>Total number of policies cluster-wide.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.1.0
   * </ul>
   */
  public static final GaugeDefinition CLUSTER_NUM_POLICIES =
      GaugeDefinition.of(
          "felix_cluster_num_policies", "Total number of policies cluster-wide.", Unit.NONE);

  /**
   * {@code felix_cluster_num_profiles}, a gauge.
   *
   * <p>Total number of profiles cluster-wide.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.1.0
   * </ul>
   */
  public static final GaugeDefinition CLUSTER_NUM_PROFILES =
      GaugeDefinition.of(
          "felix_cluster_num_profiles", "Total number of profiles cluster-wide.", Unit.NONE);

  /**
   * {@code felix_cluster_num_tiers}, a gauge.
   *
   * <p>Total number of tiers cluster-wide.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.29.0
   * </ul>
   */
  public static final GaugeDefinition CLUSTER_NUM_TIERS =
      GaugeDefinition.of(
          "felix_cluster_num_tiers", "Total number of tiers cluster-wide.", Unit.NONE);

  /**
   * {@code felix_int_dataplane_initial_resync_time_seconds}, a gauge in seconds.
   *
   * <p>Time in seconds that it took to do the initial resync with the dataplane and bring the
   * dataplane into sync for the first time.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.31.0 (not documented)
   *   <li>Set once, when the dataplane is in sync for the first time after start. Up to v3.30
   *       this time was part of felix_int_dataplane_apply_time_seconds.
   * </ul>
   */
  public static final GaugeDefinition INT_DATAPLANE_INITIAL_RESYNC_TIME_SECONDS =
      GaugeDefinition.of(
          "felix_int_dataplane_initial_resync_time_seconds",
          "Time in seconds that it took to do the initial resync with the dataplane and bring the dataplane into sync for the first time.",
          Unit.SECONDS);

  /**
   * {@code felix_route_table_resync_seconds}, a summary in seconds.
   *
   * <p>Time taken to list all the routes during a resync.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>Takes the place of felix_route_table_list_seconds.
   * </ul>
   */
  public static final SummaryDefinition ROUTE_TABLE_RESYNC_SECONDS =
      SummaryDefinition.of(
          "felix_route_table_resync_seconds",
          "Time taken to list all the routes during a resync.",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_route_table_partial_resync_seconds}, a summary in seconds.
   *
   * <p>Time taken to resync the routes of a single interface.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>Takes the place of felix_route_table_per_iface_sync_seconds.
   * </ul>
   */
  public static final SummaryDefinition ROUTE_TABLE_PARTIAL_RESYNC_SECONDS =
      SummaryDefinition.of(
          "felix_route_table_partial_resync_seconds",
          "Time taken to resync the routes of a single interface.",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_route_table_conntrack_wait_seconds}, a summary in seconds.
   *
   * <p>Time waiting for conntrack cleanups to finish.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>Before routes change, Felix waits for conntrack entries to be cleaned up.
   * </ul>
   */
  public static final SummaryDefinition ROUTE_TABLE_CONNTRACK_WAIT_SECONDS =
      SummaryDefinition.of(
          "felix_route_table_conntrack_wait_seconds",
          "Time waiting for conntrack cleanups to finish.",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code felix_route_table_num_routes}, a gauge.
   *
   * <p>Number of routes that Felix is managing in the particular routing table.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#ROUTE_TABLE table} ({@code IPv4:254}, {@code IPv6:254})
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>table is IPv4 or IPv6, a colon and the number of the routing table of the kernel; 254
   *       is the main one.
   * </ul>
   */
  public static final GaugeDefinition ROUTE_TABLE_NUM_ROUTES =
      GaugeDefinition.of(
          "felix_route_table_num_routes",
          "Number of routes that Felix is managing in the particular routing table.",
          Unit.NONE,
          CalicoLabels.ROUTE_TABLE);

  /**
   * {@code felix_route_table_num_ifaces}, a gauge.
   *
   * <p>Number of interfaces that Felix is monitoring for the particular routing table.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#ROUTE_TABLE table} ({@code IPv4:254}, {@code IPv6:254})
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>table is IPv4 or IPv6, a colon and the number of the routing table of the kernel; 254
   *       is the main one.
   * </ul>
   */
  public static final GaugeDefinition ROUTE_TABLE_NUM_IFACES =
      GaugeDefinition.of(
          "felix_route_table_num_ifaces",
          "Number of interfaces that Felix is monitoring for the particular routing table.",
          Unit.NONE,
          CalicoLabels.ROUTE_TABLE);

  /**
   * {@code felix_label_index_num_endpoints}, a gauge.
   *
   * <p>Total number of endpoints and similar objects in the index.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.27.0
   *   <li>Network sets and other labelled objects count as well.
   * </ul>
   */
  public static final GaugeDefinition LABEL_INDEX_NUM_ENDPOINTS =
      GaugeDefinition.of(
          "felix_label_index_num_endpoints",
          "Total number of endpoints and similar objects in the index.",
          Unit.NONE);

  /**
   * {@code felix_label_index_num_active_selectors}, a gauge.
   *
   * <p>Total number of active selectors in the policy rule label index.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SELECTOR_OPTIMIZED optimized} ({@code true},
   *       {@code false})
   *   <li>Felix: since v3.27.0
   *   <li>optimized="false" are the selectors that have to be tried against every endpoint: a
   *       few do no harm, many cost CPU on a large cluster.
   * </ul>
   */
  public static final GaugeDefinition LABEL_INDEX_NUM_ACTIVE_SELECTORS =
      GaugeDefinition.of(
          "felix_label_index_num_active_selectors",
          "Total number of active selectors in the policy rule label index.",
          Unit.NONE,
          CalicoLabels.SELECTOR_OPTIMIZED);

  /**
   * {@code felix_label_index_selector_evals}, a counter.
   *
   * <p>Total number of selector evaluations.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SELECTOR_RESULT result} ({@code true}, {@code false})
   *   <li>Felix: since v3.27.0
   *   <li>Many evaluations without a match hint at selectors that the index cannot optimise.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition LABEL_INDEX_SELECTOR_EVALS =
      CounterDefinition.of(
          "felix_label_index_selector_evals",
          "Total number of selector evaluations.",
          Unit.NONE,
          CalicoLabels.SELECTOR_RESULT);

  /**
   * {@code felix_label_index_strategy_evals}, a counter.
   *
   * <p>Total number of index scans broken down by scan strategy.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SCAN_STRATEGY strategy} ({@code endpoint-full-scan},
   *       {@code endpoint-no-match}, {@code endpoint-single-value},
   *       {@code endpoint-multi-value}, {@code endpoint-label-name}, {@code parent-no-match},
   *       {@code parent-single-value}, {@code parent-multi-value}, {@code parent-label-name})
   *   <li>Felix: since v3.27.0
   *   <li>The strategies may change from release to release.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition LABEL_INDEX_STRATEGY_EVALS =
      CounterDefinition.of(
          "felix_label_index_strategy_evals",
          "Total number of index scans broken down by scan strategy.",
          Unit.NONE,
          CalicoLabels.SCAN_STRATEGY);

  /**
   * {@code felix_nft_calls}, a counter.
   *
   * <p>Number of nft rule write transactions.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>Registered on Linux whatever the dataplane: reads 0 while nftables mode is off.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFT_CALLS =
      CounterDefinition.of("felix_nft_calls", "Number of nft rule write transactions.", Unit.NONE);

  /**
   * {@code felix_nft_errors}, a counter.
   *
   * <p>Number of nft errors when writing rules.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>Registered on Linux whatever the dataplane: reads 0 while nftables mode is off.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFT_ERRORS =
      CounterDefinition.of(
          "felix_nft_errors", "Number of nft errors when writing rules.", Unit.NONE);

  /**
   * {@code felix_nft_list_calls}, a counter.
   *
   * <p>Number of nft list calls.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>Registered on Linux whatever the dataplane: reads 0 while nftables mode is off.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFT_LIST_CALLS =
      CounterDefinition.of("felix_nft_list_calls", "Number of nft list calls.", Unit.NONE);

  /**
   * {@code felix_nft_list_errors}, a counter.
   *
   * <p>Number of nft list errors.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>Registered on Linux whatever the dataplane: reads 0 while nftables mode is off.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFT_LIST_ERRORS =
      CounterDefinition.of("felix_nft_list_errors", "Number of nft list errors.", Unit.NONE);

  /**
   * {@code felix_nft_chains}, a gauge.
   *
   * <p>Number of active nft chains in the Calico table.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NFTABLES_IP_VERSION ip_version} ({@code 4}, {@code 6},
   *       {@code arp})
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>ip_version arp came with v3.32.
   * </ul>
   */
  public static final GaugeDefinition NFT_CHAINS =
      GaugeDefinition.of(
          "felix_nft_chains",
          "Number of active nft chains in the Calico table.",
          Unit.NONE,
          CalicoLabels.NFTABLES_IP_VERSION);

  /**
   * {@code felix_nft_rules}, a gauge.
   *
   * <p>Number of active nftables rules in the Calico table.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NFTABLES_IP_VERSION ip_version} ({@code 4}, {@code 6},
   *       {@code arp})
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>ip_version arp came with v3.32.
   * </ul>
   */
  public static final GaugeDefinition NFT_RULES =
      GaugeDefinition.of(
          "felix_nft_rules",
          "Number of active nftables rules in the Calico table.",
          Unit.NONE,
          CalicoLabels.NFTABLES_IP_VERSION);

  /**
   * {@code felix_nft_sets}, a gauge.
   *
   * <p>Number of active Calico nftables sets.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#IPSET_IP_VERSION ip_version} ({@code inet}, {@code inet6})
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>ip_version reads inet or inet6 here, 4 or 6 on the other nftables metrics.
   * </ul>
   */
  public static final GaugeDefinition NFT_SETS =
      GaugeDefinition.of(
          "felix_nft_sets",
          "Number of active Calico nftables sets.",
          Unit.NONE,
          CalicoLabels.IPSET_IP_VERSION);

  /**
   * {@code felix_nft_set_calls}, a counter.
   *
   * <p>Number of nftables set transactions executed.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFT_SET_CALLS =
      CounterDefinition.of(
          "felix_nft_set_calls", "Number of nftables set transactions executed.", Unit.NONE);

  /**
   * {@code felix_nft_set_errors}, a counter.
   *
   * <p>Number of nftables set transaction failures.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.29.0 (not documented)
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFT_SET_ERRORS =
      CounterDefinition.of(
          "felix_nft_set_errors", "Number of nftables set transaction failures.", Unit.NONE);

  /**
   * {@code felix_nft_maps}, a gauge.
   *
   * <p>Number of active Calico nftables maps.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#IPSET_IP_VERSION ip_version} ({@code inet}, {@code inet6})
   *   <li>Felix: never on the page, though defined
   *   <li>The source defines and sets it and never registers it: no release exposes it.
   * </ul>
   */
  public static final GaugeDefinition NFT_MAPS =
      GaugeDefinition.of(
          "felix_nft_maps",
          "Number of active Calico nftables maps.",
          Unit.NONE,
          CalicoLabels.IPSET_IP_VERSION);

  /**
   * {@code felix_nft_flowtable_devices}, a gauge.
   *
   * <p>Number of devices attached to the Calico nftables flowtable.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NFTABLES_IP_VERSION ip_version} ({@code 4}, {@code 6},
   *       {@code arp})
   *   <li>Felix: since v3.33.0 (not documented)
   *   <li>Read from the branch of v3.33, before its first release.
   * </ul>
   */
  public static final GaugeDefinition NFT_FLOWTABLE_DEVICES =
      GaugeDefinition.of(
          "felix_nft_flowtable_devices",
          "Number of devices attached to the Calico nftables flowtable.",
          Unit.NONE,
          CalicoLabels.NFTABLES_IP_VERSION);

  /**
   * {@code felix_nft_flowtable_missing_devices}, a gauge.
   *
   * <p>Number of desired Calico nftables flowtable devices that do not exist in the kernel.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NFTABLES_IP_VERSION ip_version} ({@code 4}, {@code 6},
   *       {@code arp})
   *   <li>Felix: since v3.33.0 (not documented)
   *   <li>Read from the branch of v3.33, before its first release.
   * </ul>
   */
  public static final GaugeDefinition NFT_FLOWTABLE_MISSING_DEVICES =
      GaugeDefinition.of(
          "felix_nft_flowtable_missing_devices",
          "Number of desired Calico nftables flowtable devices that do not exist in the kernel.",
          Unit.NONE,
          CalicoLabels.NFTABLES_IP_VERSION);

  /**
   * {@code felix_bpf_dataplane_endpoints}, a gauge.
   *
   * <p>Number of BPF endpoints managed in the dataplane.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.16.0
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   * </ul>
   */
  public static final GaugeDefinition BPF_DATAPLANE_ENDPOINTS =
      GaugeDefinition.of(
          "felix_bpf_dataplane_endpoints",
          "Number of BPF endpoints managed in the dataplane.",
          Unit.NONE);

  /**
   * {@code felix_bpf_dirty_dataplane_endpoints}, a gauge.
   *
   * <p>Number of BPF endpoints managed in the dataplane that are left dirty after a failure.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.16.0
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   * </ul>
   */
  public static final GaugeDefinition BPF_DIRTY_DATAPLANE_ENDPOINTS =
      GaugeDefinition.of(
          "felix_bpf_dirty_dataplane_endpoints",
          "Number of BPF endpoints managed in the dataplane that are left dirty after a failure.",
          Unit.NONE);

  /**
   * {@code felix_bpf_happy_dataplane_endpoints}, a gauge.
   *
   * <p>Number of BPF endpoints that are successfully programmed.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.16.0
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   * </ul>
   */
  public static final GaugeDefinition BPF_HAPPY_DATAPLANE_ENDPOINTS =
      GaugeDefinition.of(
          "felix_bpf_happy_dataplane_endpoints",
          "Number of BPF endpoints that are successfully programmed.",
          Unit.NONE);

  /**
   * {@code felix_bpf_num_ip_sets}, a gauge.
   *
   * <p>Number of BPF IP sets managed in the dataplane.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.16.0
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   * </ul>
   */
  public static final GaugeDefinition BPF_NUM_IP_SETS =
      GaugeDefinition.of(
          "felix_bpf_num_ip_sets", "Number of BPF IP sets managed in the dataplane.", Unit.NONE);

  /**
   * {@code felix_bpf_conntrack_sweeps}, a counter.
   *
   * <p>Number of contrack table sweeps made so far
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>The help text has contrack for conntrack.
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition BPF_CONNTRACK_SWEEPS =
      CounterDefinition.of(
          "felix_bpf_conntrack_sweeps", "Number of contrack table sweeps made so far", Unit.NONE);

  /**
   * {@code felix_bpf_conntrack_used}, a gauge.
   *
   * <p>Number of used entries visited during a conntrack table sweep
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Of the latest sweep alone.
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   * </ul>
   */
  public static final GaugeDefinition BPF_CONNTRACK_USED =
      GaugeDefinition.of(
          "felix_bpf_conntrack_used",
          "Number of used entries visited during a conntrack table sweep",
          Unit.NONE);

  /**
   * {@code felix_bpf_conntrack_cleaned}, a gauge.
   *
   * <p>Number of entries cleaned during a conntrack table sweep
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Of the latest sweep alone; all sweeps are felix_bpf_conntrack_cleaned_total.
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   * </ul>
   */
  public static final GaugeDefinition BPF_CONNTRACK_CLEANED =
      GaugeDefinition.of(
          "felix_bpf_conntrack_cleaned",
          "Number of entries cleaned during a conntrack table sweep",
          Unit.NONE);

  /**
   * {@code felix_bpf_conntrack_cleaned_total}, a gauge.
   *
   * <p>Total number of entries cleaned during conntrack table sweeps, incremented for each
   * clean individualy
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>A gauge that behaves as a counter. The help text has individualy for individually.
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   * </ul>
   */
  public static final GaugeDefinition BPF_CONNTRACK_CLEANED_TOTAL =
      GaugeDefinition.of(
          "felix_bpf_conntrack_cleaned_total",
          "Total number of entries cleaned during conntrack table sweeps, incremented for each clean individualy",
          Unit.NONE);

  /**
   * {@code felix_bpf_conntrack_expired}, a gauge.
   *
   * <p>Number of entries cleaned during a conntrack table sweep due to expiration
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Of the latest sweep alone; all sweeps are felix_bpf_conntrack_expired_total.
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   * </ul>
   */
  public static final GaugeDefinition BPF_CONNTRACK_EXPIRED =
      GaugeDefinition.of(
          "felix_bpf_conntrack_expired",
          "Number of entries cleaned during a conntrack table sweep due to expiration",
          Unit.NONE);

  /**
   * {@code felix_bpf_conntrack_expired_total}, a counter.
   *
   * <p>Total number of entries cleaned during conntrack table sweep due to expiration - by
   * reason
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#EXPIRY_REASON reason} ({@code RST seen},
   *       {@code FINs seen},
   *       {@code no traffic on conn with RST with residual traffic for too long},
   *       {@code no traffic on established flow for too long},
   *       {@code no traffic on pre-established flow for too long},
   *       {@code no traffic on ICMP flow for too long},
   *       {@code no traffic on UDP flow for too long},
   *       {@code no traffic on generic IP flow for too long}, {@code no reverse for forward})
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>The values of reason are sentences with blanks.
   * </ul>
   */
  public static final CounterDefinition BPF_CONNTRACK_EXPIRED_TOTAL =
      CounterDefinition.of(
          "felix_bpf_conntrack_expired_total",
          "Total number of entries cleaned during conntrack table sweep due to expiration - by reason",
          Unit.NONE,
          CalicoLabels.EXPIRY_REASON);

  /**
   * {@code felix_bpf_conntrack_stale_nat}, a gauge.
   *
   * <p>Number of entries cleaned during a conntrack table sweep due to stale NAT
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Of the latest sweep alone; all sweeps are felix_bpf_conntrack_stale_nat_total.
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   * </ul>
   */
  public static final GaugeDefinition BPF_CONNTRACK_STALE_NAT =
      GaugeDefinition.of(
          "felix_bpf_conntrack_stale_nat",
          "Number of entries cleaned during a conntrack table sweep due to stale NAT",
          Unit.NONE);

  /**
   * {@code felix_bpf_conntrack_stale_nat_total}, a counter.
   *
   * <p>Total number of entries cleaned during conntrack table sweeps due to stale NAT
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   * </ul>
   */
  public static final CounterDefinition BPF_CONNTRACK_STALE_NAT_TOTAL =
      CounterDefinition.of(
          "felix_bpf_conntrack_stale_nat_total",
          "Total number of entries cleaned during conntrack table sweeps due to stale NAT",
          Unit.NONE);

  /**
   * {@code felix_bpf_conntrack_sweep_duration}, a gauge in nanoseconds.
   *
   * <p>Conntrack sweep execution time (ns)
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>The values are nanoseconds; only the help text says so.
   *   <li>Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off.
   * </ul>
   */
  public static final GaugeDefinition BPF_CONNTRACK_SWEEP_DURATION =
      GaugeDefinition.of(
          "felix_bpf_conntrack_sweep_duration",
          "Conntrack sweep execution time (ns)",
          Unit.NANOSECONDS);

  /**
   * {@code felix_bpf_conntrack_inforeader_blocks}, a counter.
   *
   * <p>Conntrack InfoReader blocks
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Counts the times the reader of conntrack information had to wait for its consumer.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition BPF_CONNTRACK_INFOREADER_BLOCKS =
      CounterDefinition.of(
          "felix_bpf_conntrack_inforeader_blocks", "Conntrack InfoReader blocks", Unit.NONE);

  /**
   * {@code felix_bpf_conntrack_cleaner_seconds}, a summary in seconds.
   *
   * <p>Time taken to run the conntrack cleaner BPF program.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: none, only the sum and the count
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Needs The conntrack cleaner that runs as a BPF program
   *   <li>Has no quantiles: only _sum and _count are exposed.
   * </ul>
   */
  public static final SummaryDefinition BPF_CONNTRACK_CLEANER_SECONDS =
      SummaryDefinition.of(
          "felix_bpf_conntrack_cleaner_seconds",
          "Time taken to run the conntrack cleaner BPF program.",
          Unit.SECONDS,
          DecimalLiterals.of());

  /**
   * {@code felix_bpf_conntrack_entries_seen}, a gauge.
   *
   * <p>Number of entries seen in the conntrack table at the last GC sweep, grouped by type.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#CONNTRACK_ENTRY_TYPE type}
   *   <li>Felix: v3.30.0 to v3.30 (not documented)
   *   <li>Found in the v3.30 series alone.
   * </ul>
   */
  public static final GaugeDefinition BPF_CONNTRACK_ENTRIES_SEEN =
      GaugeDefinition.of(
          "felix_bpf_conntrack_entries_seen",
          "Number of entries seen in the conntrack table at the last GC sweep, grouped by type.",
          Unit.NONE,
          CalicoLabels.CONNTRACK_ENTRY_TYPE);

  /**
   * {@code felix_bpf_conntrack_entries_deleted}, a counter.
   *
   * <p>Cumulative number of entries deleted from the conntrack table, grouped by type.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#CONNTRACK_ENTRY_TYPE type}
   *   <li>Felix: v3.30.0 to v3.30 (not documented)
   *   <li>Found in the v3.30 series alone.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition BPF_CONNTRACK_ENTRIES_DELETED =
      CounterDefinition.of(
          "felix_bpf_conntrack_entries_deleted",
          "Cumulative number of entries deleted from the conntrack table, grouped by type.",
          Unit.NONE,
          CalicoLabels.CONNTRACK_ENTRY_TYPE);

  /**
   * {@code felix_bpf_conntrack_maglev_entries_total}, a gauge.
   *
   * <p>Total number of Maglev entries in conntrack table broken down by IP version, and,
   * whether destination backend is remote (we're acting as a frontend) or local (we're the
   * backend node).
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#MAGLEV_DESTINATION destination} ({@code local},
   *       {@code remote}); {@link CalicoLabels#IP_FAMILY ip_family} ({@code 4}, {@code 6})
   *   <li>Felix: since v3.32.0
   *   <li>A gauge whose name ends in _total: it goes up and down.
   * </ul>
   */
  public static final GaugeDefinition BPF_CONNTRACK_MAGLEV_ENTRIES_TOTAL =
      GaugeDefinition.of(
          "felix_bpf_conntrack_maglev_entries_total",
          "Total number of Maglev entries in conntrack table broken down by IP version, and, whether destination backend is remote (we're acting as a frontend) or local (we're the backend node).",
          Unit.NONE,
          CalicoLabels.MAGLEV_DESTINATION,
          CalicoLabels.IP_FAMILY);

  /**
   * {@code felix_bpf_events}, a counter.
   *
   * <p>Number of events generated by BPF dataplane split by type/category
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BPF_EVENT type} ({@code lost}, {@code no_sink}, {@code 0},
   *       {@code 1}, {@code 2}, {@code 3}, {@code 4}, {@code 5}, {@code 6}, {@code 7})
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>type is the number of the event type, or one of the words lost and no_sink.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition BPF_EVENTS =
      CounterDefinition.of(
          "felix_bpf_events",
          "Number of events generated by BPF dataplane split by type/category",
          Unit.NONE,
          CalicoLabels.BPF_EVENT);

  /**
   * {@code felix_bpf_events_collector_blocks}, a counter.
   *
   * <p>CollectorPolicyListener blocks
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Counts the times the listener for policy events had to wait for its consumer.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition BPF_EVENTS_COLLECTOR_BLOCKS =
      CounterDefinition.of(
          "felix_bpf_events_collector_blocks", "CollectorPolicyListener blocks", Unit.NONE);

  /**
   * {@code felix_nflog_netlink_messages_received}, a counter.
   *
   * <p>Total number of netlink envelope messages received broken down by group.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NFLOG_GROUP groupNum} ({@code 1}, {@code 2})
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>groupNum 1 is the inbound NFLOG group, 2 the outbound one.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFLOG_NETLINK_MESSAGES_RECEIVED =
      CounterDefinition.of(
          "felix_nflog_netlink_messages_received",
          "Total number of netlink envelope messages received broken down by group.",
          Unit.NONE,
          CalicoLabels.NFLOG_GROUP);

  /**
   * {@code felix_nflog_logs_received}, a counter.
   *
   * <p>Total number of individual NFLOG messages received broken down by group.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NFLOG_GROUP groupNum} ({@code 1}, {@code 2})
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>groupNum 1 is the inbound NFLOG group, 2 the outbound one.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFLOG_LOGS_RECEIVED =
      CounterDefinition.of(
          "felix_nflog_logs_received",
          "Total number of individual NFLOG messages received broken down by group.",
          Unit.NONE,
          CalicoLabels.NFLOG_GROUP);

  /**
   * {@code felix_nflog_buffer_overruns}, a counter.
   *
   * <p>Total number of times that the kernel's NFLOG buffer overran causing NFLOGs to be
   * dropped.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NFLOG_GROUP groupNum} ({@code 1}, {@code 2})
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>NFLOG messages are lost when it grows.
   *   <li>groupNum 1 is the inbound NFLOG group, 2 the outbound one.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFLOG_BUFFER_OVERRUNS =
      CounterDefinition.of(
          "felix_nflog_buffer_overruns",
          "Total number of times that the kernel's NFLOG buffer overran causing NFLOGs to be dropped.",
          Unit.NONE,
          CalicoLabels.NFLOG_GROUP);

  /**
   * {@code felix_nflog_block_time_seconds}, a counter in seconds.
   *
   * <p>Total amount of time the NFLOG reader has spent blocking waiting to send data to the
   * NFLOG aggregator.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NFLOG_GROUP groupNum} ({@code 1}, {@code 2})
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>groupNum 1 is the inbound NFLOG group, 2 the outbound one.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFLOG_BLOCK_TIME_SECONDS =
      CounterDefinition.of(
          "felix_nflog_block_time_seconds",
          "Total amount of time the NFLOG reader has spent blocking waiting to send data to the NFLOG aggregator.",
          Unit.SECONDS,
          CalicoLabels.NFLOG_GROUP);

  /**
   * {@code felix_nflog_parse_errors}, a counter.
   *
   * <p>Total number of errors encountered when parsing NFLOG messages.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NFLOG_GROUP groupNum} ({@code 1}, {@code 2})
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>groupNum 1 is the inbound NFLOG group, 2 the outbound one.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFLOG_PARSE_ERRORS =
      CounterDefinition.of(
          "felix_nflog_parse_errors",
          "Total number of errors encountered when parsing NFLOG messages.",
          Unit.NONE,
          CalicoLabels.NFLOG_GROUP);

  /**
   * {@code felix_nflog_aggregates_created}, a counter.
   *
   * <p>Total number of NFLOG aggregates created.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NFLOG_GROUP groupNum} ({@code 1}, {@code 2})
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>groupNum 1 is the inbound NFLOG group, 2 the outbound one.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFLOG_AGGREGATES_CREATED =
      CounterDefinition.of(
          "felix_nflog_aggregates_created",
          "Total number of NFLOG aggregates created.",
          Unit.NONE,
          CalicoLabels.NFLOG_GROUP);

  /**
   * {@code felix_nflog_aggregates_flushed}, a counter.
   *
   * <p>Total number of NFLOG aggregates flushed to the flow logs collector.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NFLOG_GROUP groupNum} ({@code 1}, {@code 2})
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>groupNum 1 is the inbound NFLOG group, 2 the outbound one.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition NFLOG_AGGREGATES_FLUSHED =
      CounterDefinition.of(
          "felix_nflog_aggregates_flushed",
          "Total number of NFLOG aggregates flushed to the flow logs collector.",
          Unit.NONE,
          CalicoLabels.NFLOG_GROUP);

  /**
   * {@code felix_collector_conntrack_processing_latency_seconds}, a histogram in seconds.
   *
   * <p>Histogram for measuring the latency of Conntrack processing.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Part of the flow collector that came with Goldmane in v3.30.
   * </ul>
   */
  public static final HistogramDefinition COLLECTOR_CONNTRACK_PROCESSING_LATENCY_SECONDS =
      HistogramDefinition.of(
          "felix_collector_conntrack_processing_latency_seconds",
          "Histogram for measuring the latency of Conntrack processing.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"));

  /**
   * {@code felix_collector_dumpstats_latency_seconds}, a histogram in seconds.
   *
   * <p>Histogram for measuring latency for processing cached stats to stats file in
   * config.StatsDumpFilePath.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Part of the flow collector that came with Goldmane in v3.30.
   * </ul>
   */
  public static final HistogramDefinition COLLECTOR_DUMPSTATS_LATENCY_SECONDS =
      HistogramDefinition.of(
          "felix_collector_dumpstats_latency_seconds",
          "Histogram for measuring latency for processing cached stats to stats file in config.StatsDumpFilePath.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"));

  /**
   * {@code felix_collector_dataplanestats_update_processing_latency_seconds}, a histogram in
   * seconds.
   *
   * <p>Histogram for measuring latency for processing merging the proto.DataplaneStatistics to
   * the current data cache.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Part of the flow collector that came with Goldmane in v3.30.
   * </ul>
   */
  public static final HistogramDefinition COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_LATENCY_SECONDS =
      HistogramDefinition.of(
          "felix_collector_dataplanestats_update_processing_latency_seconds",
          "Histogram for measuring latency for processing merging the proto.DataplaneStatistics to the current data cache.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"));

  /**
   * {@code felix_collector_dataplanestats_update_processing_errors_per_minute}, a gauge.
   *
   * <p>Number of errors encountered when processing merging the proto.DataplaneStatistics to
   * the current data cache.
   *
   * <p>Errors a minute while dataplane statistics were merged into the cache.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>A rate by the minute, as the name says; the help text reads like a count.
   *   <li>Part of the flow collector that came with Goldmane in v3.30.
   * </ul>
   */
  public static final GaugeDefinition COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_ERRORS_PER_MINUTE =
      GaugeDefinition.of(
          "felix_collector_dataplanestats_update_processing_errors_per_minute",
          "Number of errors encountered when processing merging the proto.DataplaneStatistics to the current data cache.",
          Unit.NONE);

  /**
   * {@code felix_collector_epstats}, a gauge.
   *
   * <p>Total number of entries currently residing in the epStats cache.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Part of the flow collector that came with Goldmane in v3.30.
   * </ul>
   */
  public static final GaugeDefinition COLLECTOR_EPSTATS =
      GaugeDefinition.of(
          "felix_collector_epstats",
          "Total number of entries currently residing in the epStats cache.",
          Unit.NONE);

  /**
   * {@code felix_collector_lookupcache_endpoints}, a gauge.
   *
   * <p>Total number of entries currently residing in the endpoints lookup cache.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Part of the flow collector that came with Goldmane in v3.30.
   * </ul>
   */
  public static final GaugeDefinition COLLECTOR_LOOKUPCACHE_ENDPOINTS =
      GaugeDefinition.of(
          "felix_collector_lookupcache_endpoints",
          "Total number of entries currently residing in the endpoints lookup cache.",
          Unit.NONE);

  /**
   * {@code felix_collector_lookupcache_networksets}, a gauge.
   *
   * <p>Total number of entries currently residing in the network set lookup cache.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Part of the flow collector that came with Goldmane in v3.30.
   * </ul>
   */
  public static final GaugeDefinition COLLECTOR_LOOKUPCACHE_NETWORKSETS =
      GaugeDefinition.of(
          "felix_collector_lookupcache_networksets",
          "Total number of entries currently residing in the network set lookup cache.",
          Unit.NONE);

  /**
   * {@code felix_collector_lookupcache_services}, a gauge.
   *
   * <p>Total number of entries currently residing in the services lookup cache.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Part of the flow collector that came with Goldmane in v3.30.
   * </ul>
   */
  public static final GaugeDefinition COLLECTOR_LOOKUPCACHE_SERVICES =
      GaugeDefinition.of(
          "felix_collector_lookupcache_services",
          "Total number of entries currently residing in the services lookup cache.",
          Unit.NONE);

  /**
   * {@code felix_collector_lookups_cache_policies}, a gauge.
   *
   * <p>Total number of entries currently residing in the endpoints lookup cache.
   *
   * <p>Policies in the look-up cache of the flow collector.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though defined
   *   <li>The source defines and sets it and never registers it: no release exposes it. The
   *       reference of Calico Enterprise names it.
   *   <li>The help text speaks of endpoints by mistake. Its kin are spelt lookupcache, this one
   *       lookups_cache.
   * </ul>
   */
  public static final GaugeDefinition COLLECTOR_LOOKUPS_CACHE_POLICIES =
      GaugeDefinition.of(
          "felix_collector_lookups_cache_policies",
          "Total number of entries currently residing in the endpoints lookup cache.",
          Unit.NONE);

  /**
   * {@code felix_collector_allowed_flowlog_aggregator_store}, a gauge.
   *
   * <p>Total number of FlowEntries with a given action currently residing in the FlowStore
   * cache used by the aggregator.
   *
   * <p>Flow entries in the store of the flow log aggregator, by action.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#FLOW_ACTION action} ({@code allow}, {@code deny},
   *       {@code pass})
   *   <li>Felix: since v3.30.0 (not documented)
   *   <li>Holds denied flows as well, whatever the name says.
   *   <li>Part of the flow collector that came with Goldmane in v3.30.
   * </ul>
   */
  public static final GaugeDefinition COLLECTOR_ALLOWED_FLOWLOG_AGGREGATOR_STORE =
      GaugeDefinition.of(
          "felix_collector_allowed_flowlog_aggregator_store",
          "Total number of FlowEntries with a given action currently residing in the FlowStore cache used by the aggregator.",
          Unit.NONE,
          CalicoLabels.FLOW_ACTION);

  /**
   * {@code felix_collector_policy_eval_batches_total}, a counter.
   *
   * <p>Number of time-boxed policy re-evaluation batches processed.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: since v3.33.0 (not documented)
   *   <li>Read from the branch of v3.33, before its first release.
   * </ul>
   */
  public static final CounterDefinition COLLECTOR_POLICY_EVAL_BATCHES_TOTAL =
      CounterDefinition.of(
          "felix_collector_policy_eval_batches_total",
          "Number of time-boxed policy re-evaluation batches processed.",
          Unit.NONE);

  /**
   * {@code felix_collector_policy_eval_flows_total}, a counter.
   *
   * <p>Number of flows whose pending policy was evaluated, by what triggered the evaluation.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#EVALUATION_TRIGGER reason} ({@code initial},
   *       {@code recalc})
   *   <li>Felix: since v3.33.0 (not documented)
   *   <li>Read from the branch of v3.33, before its first release.
   * </ul>
   */
  public static final CounterDefinition COLLECTOR_POLICY_EVAL_FLOWS_TOTAL =
      CounterDefinition.of(
          "felix_collector_policy_eval_flows_total",
          "Number of flows whose pending policy was evaluated, by what triggered the evaluation.",
          Unit.NONE,
          CalicoLabels.EVALUATION_TRIGGER);

  /**
   * {@code felix_collector_policy_eval_sweep_duration_seconds}, a histogram in seconds.
   *
   * <p>Wall-clock time to drain one policy re-evaluation snapshot across all its batches.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Felix: since v3.33.0 (not documented)
   *   <li>Read from the branch of v3.33, before its first release.
   * </ul>
   */
  public static final HistogramDefinition COLLECTOR_POLICY_EVAL_SWEEP_DURATION_SECONDS =
      HistogramDefinition.of(
          "felix_collector_policy_eval_sweep_duration_seconds",
          "Wall-clock time to drain one policy re-evaluation snapshot across all its batches.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"));

  /**
   * {@code wireguard_meta}, a gauge.
   *
   * <p>wireguard interface and runtime metadata
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#HOSTNAME hostname};
   *       {@link CalicoLabels#PUBLIC_KEY public_key};
   *       {@link CalicoLabels#WIREGUARD_INTERFACE iface} ({@code wireguard.cali},
   *       {@code wg-v6.cali}); {@link CalicoLabels#LISTEN_PORT listen_port} ({@code 51820},
   *       {@code 51821})
   *   <li>Felix: since v3.20.0
   *   <li>Needs WireGuard, and {@code prometheusWireGuardMetricsEnabled} of FelixConfiguration
   *       (on by default)
   *   <li>The value is always 1; the facts are in the labels.
   *   <li>Served without the prefix felix_. hostname is that of the operating system, not the
   *       one Felix is configured with.
   * </ul>
   */
  public static final GaugeDefinition WIREGUARD_META =
      GaugeDefinition.of(
          "wireguard_meta",
          "wireguard interface and runtime metadata",
          Unit.NONE,
          CalicoLabels.HOSTNAME,
          CalicoLabels.PUBLIC_KEY,
          CalicoLabels.WIREGUARD_INTERFACE,
          CalicoLabels.LISTEN_PORT);

  /**
   * {@code wireguard_bytes_rcvd}, a counter in bytes.
   *
   * <p>wireguard interface incoming bytes count from peer
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#HOSTNAME hostname};
   *       {@link CalicoLabels#PUBLIC_KEY public_key}; {@link CalicoLabels#PEER_KEY peer_key};
   *       {@link CalicoLabels#PEER_ENDPOINT peer_endpoint}
   *   <li>Felix: since v3.20.0
   *   <li>Needs WireGuard, and {@code prometheusWireGuardMetricsEnabled} of FelixConfiguration
   *       (on by default)
   *   <li>Served without the prefix felix_. hostname is that of the operating system, not the
   *       one Felix is configured with.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition WIREGUARD_BYTES_RCVD =
      CounterDefinition.of(
          "wireguard_bytes_rcvd",
          "wireguard interface incoming bytes count from peer",
          Unit.BYTES,
          CalicoLabels.HOSTNAME,
          CalicoLabels.PUBLIC_KEY,
          CalicoLabels.PEER_KEY,
          CalicoLabels.PEER_ENDPOINT);

  /**
   * {@code wireguard_bytes_sent}, a counter in bytes.
   *
   * <p>wireguard interface outgoing bytes count to peer
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#HOSTNAME hostname};
   *       {@link CalicoLabels#PUBLIC_KEY public_key}; {@link CalicoLabels#PEER_KEY peer_key};
   *       {@link CalicoLabels#PEER_ENDPOINT peer_endpoint}
   *   <li>Felix: since v3.20.0
   *   <li>Needs WireGuard, and {@code prometheusWireGuardMetricsEnabled} of FelixConfiguration
   *       (on by default)
   *   <li>Served without the prefix felix_. hostname is that of the operating system, not the
   *       one Felix is configured with.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition WIREGUARD_BYTES_SENT =
      CounterDefinition.of(
          "wireguard_bytes_sent",
          "wireguard interface outgoing bytes count to peer",
          Unit.BYTES,
          CalicoLabels.HOSTNAME,
          CalicoLabels.PUBLIC_KEY,
          CalicoLabels.PEER_KEY,
          CalicoLabels.PEER_ENDPOINT);

  /**
   * {@code wireguard_latest_handshake_seconds}, a gauge in seconds since 1970.
   *
   * <p>wireguard interface latest handshake unix timestamp in seconds to a peer
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#HOSTNAME hostname};
   *       {@link CalicoLabels#PUBLIC_KEY public_key}; {@link CalicoLabels#PEER_KEY peer_key};
   *       {@link CalicoLabels#PEER_ENDPOINT peer_endpoint}
   *   <li>Felix: since v3.20.0
   *   <li>Needs WireGuard, and {@code prometheusWireGuardMetricsEnabled} of FelixConfiguration
   *       (on by default)
   *   <li>Served without the prefix felix_. hostname is that of the operating system, not the
   *       one Felix is configured with.
   * </ul>
   */
  public static final GaugeDefinition WIREGUARD_LATEST_HANDSHAKE_SECONDS =
      GaugeDefinition.of(
          "wireguard_latest_handshake_seconds",
          "wireguard interface latest handshake unix timestamp in seconds to a peer",
          Unit.UNIX_SECONDS,
          CalicoLabels.HOSTNAME,
          CalicoLabels.PUBLIC_KEY,
          CalicoLabels.PEER_KEY,
          CalicoLabels.PEER_ENDPOINT);

  private Felix() {}
}
