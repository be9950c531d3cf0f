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
 * Antrea Agent: metrics as typed constants.
 *
 * <p>What the agent on each node tells of Pods, NetworkPolicies, OVS flows and conntrack
 * connections.
 *
 * <p>Go by the kind and not by the name: many gauges end in {@code _count}, and the counters
 * lack {@code _total}. Every help text on the wire begins with the stability level in
 * brackets, as in {@code [ALPHA] }.
 */
public final class AntreaAgent {
  /**
   * {@code antrea_agent_conntrack_antrea_connection_count}, a gauge.
   *
   * <p>Number of connections in the Antrea ZoneID of the conntrack table. This metric gets
   * updated at an interval specified by flowPollInterval, a configuration parameter for the
   * Agent.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v0.10.0
   *   <li>Needs feature gate {@code FlowExporter}
   *   <li>A gauge although the name ends in {@code _count}; not part of a histogram or summary.
   *   <li>Stays 0 unless the Flow Exporter runs: feature gate {@code FlowExporter}, Alpha, off
   *       by default; v1.13.0 to v2.5.3 need {@code flowExporter.enable: true} besides.
   *   <li>Counts the connections in Antrea's own conntrack zone, as the Flow Exporter knows
   *       them.
   *   <li>This parameter is the number of connections in the OVS conntrack table. Connection
   *       tracking serves to match the state of TCP, UDP and ICMP flows. The states are new,
   *       est, rel, rpl, inv, trk, snat and dnat (see the OVS conntrack tutorial).
   * </ul>
   */
  public static final GaugeDefinition CONNTRACK_ANTREA_CONNECTION_COUNT =
      GaugeDefinition.of(
          "antrea_agent_conntrack_antrea_connection_count",
          "Number of connections in the Antrea ZoneID of the conntrack table. This metric gets updated at an interval specified by flowPollInterval, a configuration parameter for the Agent.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code antrea_agent_conntrack_max_connection_count}, a gauge.
   *
   * <p>Size of the conntrack table. This metric gets updated at an interval specified by
   * flowPollInterval, a configuration parameter for the Agent.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v0.10.0
   *   <li>Needs feature gate {@code FlowExporter}
   *   <li>A gauge although the name ends in {@code _count}; not part of a histogram or summary.
   *   <li>Stays 0 unless the Flow Exporter runs: feature gate {@code FlowExporter}, Alpha, off
   *       by default; v1.13.0 to v2.5.3 need {@code flowExporter.enable: true} besides.
   *   <li>Set at every poll of the conntrack table.
   * </ul>
   */
  public static final GaugeDefinition CONNTRACK_MAX_CONNECTION_COUNT =
      GaugeDefinition.of(
          "antrea_agent_conntrack_max_connection_count",
          "Size of the conntrack table. This metric gets updated at an interval specified by flowPollInterval, a configuration parameter for the Agent.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code antrea_agent_conntrack_total_connection_count}, a gauge.
   *
   * <p>Number of connections in the conntrack table. This metric gets updated at an interval
   * specified by flowPollInterval, a configuration parameter for the Agent.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v0.10.0
   *   <li>Needs feature gate {@code FlowExporter}
   *   <li>A gauge although the name says total and ends in {@code _count}.
   *   <li>Stays 0 unless the Flow Exporter runs: feature gate {@code FlowExporter}, Alpha, off
   *       by default; v1.13.0 to v2.5.3 need {@code flowExporter.enable: true} besides.
   *   <li>Set at every poll of the conntrack table.
   * </ul>
   */
  public static final GaugeDefinition CONNTRACK_TOTAL_CONNECTION_COUNT =
      GaugeDefinition.of(
          "antrea_agent_conntrack_total_connection_count",
          "Number of connections in the conntrack table. This metric gets updated at an interval specified by flowPollInterval, a configuration parameter for the Agent.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code antrea_agent_denied_connection_count}, a gauge.
   *
   * <p>Number of denied connections detected by Flow Exporter deny connections tracking. This
   * metric gets updated when a flow is rejected/dropped by network policy.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v1.1.0
   *   <li>Needs feature gate {@code FlowExporter}
   *   <li>A gauge although the name ends in {@code _count}; not part of a histogram or summary.
   *   <li>Stays 0 unless the Flow Exporter runs: feature gate {@code FlowExporter}, Alpha, off
   *       by default; v1.13.0 to v2.5.3 need {@code flowExporter.enable: true} besides.
   *   <li>Goes down again when a denied connection expires.
   *   <li>Antrea's change log of 1.1 calls it {@code antrea_agent_deny_connection_count}, a name
   *       that never existed.
   * </ul>
   */
  public static final GaugeDefinition DENIED_CONNECTION_COUNT =
      GaugeDefinition.of(
          "antrea_agent_denied_connection_count",
          "Number of denied connections detected by Flow Exporter deny connections tracking. This metric gets updated when a flow is rejected/dropped by network policy.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code antrea_agent_egress_networkpolicy_rule_count}, a gauge.
   *
   * <p>Number of egress NetworkPolicy rules on local Node which are managed by the Antrea
   * Agent.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: STABLE
   *   <li>Antrea Agent: since v0.8.0
   *   <li>A gauge although the name ends in {@code _count}; not part of a histogram or summary.
   * </ul>
   */
  public static final GaugeDefinition EGRESS_NETWORKPOLICY_RULE_COUNT =
      GaugeDefinition.of(
          "antrea_agent_egress_networkpolicy_rule_count",
          "Number of egress NetworkPolicy rules on local Node which are managed by the Antrea Agent.",
          Unit.NONE,
          Stability.STABLE);

  /**
   * {@code antrea_agent_flow_collector_reconnection_count}, a gauge.
   *
   * <p>Number of re-connections between Flow Exporter and flow collector. This metric gets
   * updated whenever the connection is re-established between the Flow Exporter and the flow
   * collector (e.g. the Flow Aggregator).
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v1.4.0
   *   <li>Needs feature gate {@code FlowExporter}
   *   <li>A gauge although the name ends in {@code _count}, and one that only grows: it behaves
   *       like a counter.
   *   <li>Stays 0 unless the Flow Exporter runs: feature gate {@code FlowExporter}, Alpha, off
   *       by default; v1.13.0 to v2.5.3 need {@code flowExporter.enable: true} besides.
   * </ul>
   */
  public static final GaugeDefinition FLOW_COLLECTOR_RECONNECTION_COUNT =
      GaugeDefinition.of(
          "antrea_agent_flow_collector_reconnection_count",
          "Number of re-connections between Flow Exporter and flow collector. This metric gets updated whenever the connection is re-established between the Flow Exporter and the flow collector (e.g. the Flow Aggregator).",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code antrea_agent_ingress_networkpolicy_rule_count}, a gauge.
   *
   * <p>Number of ingress NetworkPolicy rules on local Node which are managed by the Antrea
   * Agent.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: STABLE
   *   <li>Antrea Agent: since v0.8.0
   *   <li>A gauge although the name ends in {@code _count}; not part of a histogram or summary.
   * </ul>
   */
  public static final GaugeDefinition INGRESS_NETWORKPOLICY_RULE_COUNT =
      GaugeDefinition.of(
          "antrea_agent_ingress_networkpolicy_rule_count",
          "Number of ingress NetworkPolicy rules on local Node which are managed by the Antrea Agent.",
          Unit.NONE,
          Stability.STABLE);

  /**
   * {@code antrea_agent_local_pod_count}, a gauge.
   *
   * <p>Number of Pods on local Node which are managed by the Antrea Agent.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: STABLE
   *   <li>Antrea Agent: since v0.7.0
   *   <li>A gauge although the name ends in {@code _count}; not part of a histogram or summary.
   *   <li>v0.6.0 defined it and forgot to register it.
   * </ul>
   */
  public static final GaugeDefinition LOCAL_POD_COUNT =
      GaugeDefinition.of(
          "antrea_agent_local_pod_count",
          "Number of Pods on local Node which are managed by the Antrea Agent.",
          Unit.NONE,
          Stability.STABLE);

  /**
   * {@code antrea_agent_networkpolicy_count}, a gauge.
   *
   * <p>Number of NetworkPolicies on local Node which are managed by the Antrea Agent.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: STABLE
   *   <li>Antrea Agent: since v0.8.0
   *   <li>A gauge although the name ends in {@code _count}; not part of a histogram or summary.
   * </ul>
   */
  public static final GaugeDefinition NETWORKPOLICY_COUNT =
      GaugeDefinition.of(
          "antrea_agent_networkpolicy_count",
          "Number of NetworkPolicies on local Node which are managed by the Antrea Agent.",
          Unit.NONE,
          Stability.STABLE);

  /**
   * {@code antrea_agent_ovs_flow_count}, a gauge.
   *
   * <p>Flow count for each OVS flow table. The TableID is used as a label.
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#TABLE_ID table_id};
   *       {@link AntreaLabels#TABLE_NAME table_name}
   *   <li>Stability: STABLE
   *   <li>Antrea Agent: since v0.8.0
   *   <li>A gauge although the name ends in {@code _count}; not part of a histogram or summary.
   *   <li>The label {@code table_name} came with v1.12.0, although the metric was STABLE
   *       already; the help text still names the table's number alone.
   * </ul>
   */
  public static final GaugeDefinition OVS_FLOW_COUNT =
      GaugeDefinition.of(
          "antrea_agent_ovs_flow_count",
          "Flow count for each OVS flow table. The TableID is used as a label.",
          Unit.NONE,
          Stability.STABLE,
          AntreaLabels.TABLE_ID,
          AntreaLabels.TABLE_NAME);

  /**
   * {@code antrea_agent_ovs_flow_ops_count}, a counter.
   *
   * <p>Number of OVS flow operations, partitioned by operation type (add, modify and delete).
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#OPERATION operation} ({@code add}, {@code modify},
   *       {@code delete})
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v0.9.0
   *   <li>A counter although the name ends in {@code _count} and lacks {@code _total}.
   *   <li>Grows by one for each bundle and operation, not for each flow; bundles that fail are
   *       counted by {@code antrea_agent_ovs_flow_ops_error_count} alone.
   *   <li>The series of all three operations are there from the start, at 0.
   * </ul>
   */
  public static final CounterDefinition OVS_FLOW_OPS_COUNT =
      CounterDefinition.of(
          "antrea_agent_ovs_flow_ops_count",
          "Number of OVS flow operations, partitioned by operation type (add, modify and delete).",
          Unit.NONE,
          Stability.ALPHA,
          AntreaLabels.OPERATION);

  /**
   * {@code antrea_agent_ovs_flow_ops_error_count}, a counter.
   *
   * <p>Number of OVS flow operation errors, partitioned by operation type (add, modify and
   * delete).
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#OPERATION operation} ({@code add}, {@code modify},
   *       {@code delete})
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v0.9.0
   *   <li>A counter although the name ends in {@code _count} and lacks {@code _total}.
   *   <li>The series of all three operations are there from the start, at 0.
   * </ul>
   */
  public static final CounterDefinition OVS_FLOW_OPS_ERROR_COUNT =
      CounterDefinition.of(
          "antrea_agent_ovs_flow_ops_error_count",
          "Number of OVS flow operation errors, partitioned by operation type (add, modify and delete).",
          Unit.NONE,
          Stability.ALPHA,
          AntreaLabels.OPERATION);

  /**
   * {@code antrea_agent_ovs_flow_ops_latency_milliseconds}, a histogram in milliseconds.
   *
   * <p>The latency of OVS flow operations, partitioned by operation type (add, modify and
   * delete).
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#OPERATION operation} ({@code add}, {@code modify},
   *       {@code delete})
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v0.9.0
   *   <li>The buckets are client_golang's defaults, made for seconds. Whole milliseconds are
   *       observed, so everything above 10 ms lands in +Inf, and a quantile above 10 ms means
   *       nothing.
   *   <li>Bundles that fail are observed too.
   *   <li>The series of all three operations are there from the start, at 0.
   * </ul>
   */
  public static final HistogramDefinition OVS_FLOW_OPS_LATENCY_MILLISECONDS =
      HistogramDefinition.of(
          "antrea_agent_ovs_flow_ops_latency_milliseconds",
          "The latency of OVS flow operations, partitioned by operation type (add, modify and delete).",
          Unit.MILLISECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"),
          AntreaLabels.OPERATION);

  /**
   * {@code antrea_agent_ovs_total_flow_count}, a gauge.
   *
   * <p>Total flow count of all OVS flow tables.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: STABLE
   *   <li>Antrea Agent: since v0.8.0
   *   <li>A gauge although the name says total and ends in {@code _count}.
   * </ul>
   */
  public static final GaugeDefinition OVS_TOTAL_FLOW_COUNT =
      GaugeDefinition.of(
          "antrea_agent_ovs_total_flow_count",
          "Total flow count of all OVS flow tables.",
          Unit.NONE,
          Stability.STABLE);

  /**
   * {@code antrea_agent_conntrack_poll_cycle_duration_seconds}, a histogram in seconds.
   *
   * <p>Duration of one poll of the conntrack table, processing included.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v2.5.0 (not documented)
   *   <li>Needs feature gate {@code FlowExporter}
   *   <li>Observes nothing unless the Flow Exporter runs (feature gate {@code FlowExporter}).
   * </ul>
   */
  public static final HistogramDefinition CONNTRACK_POLL_CYCLE_DURATION_SECONDS =
      HistogramDefinition.of(
          "antrea_agent_conntrack_poll_cycle_duration_seconds",
          "Duration of one poll of the conntrack table, processing included.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of("0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"));

  /**
   * {@code antrea_agent_fqdn_cache_eviction_count}, a counter.
   *
   * <p>Domain names that the cache of FQDN policies dropped because a limit was reached, by
   * limit.
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#EVICTION_REASON reason} ({@code selector_limit},
   *       {@code total_limit})
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: v2.5.3, since v2.6.3 (not documented)
   *   <li>A counter although the name ends in {@code _count} and lacks {@code _total}.
   *   <li>Brought to v2.5.3 later: not in v2.6.0 to v2.6.2.
   *   <li>Both series are there from the start.
   * </ul>
   */
  public static final CounterDefinition FQDN_CACHE_EVICTION_COUNT =
      CounterDefinition.of(
          "antrea_agent_fqdn_cache_eviction_count",
          "Domain names that the cache of FQDN policies dropped because a limit was reached, by limit.",
          Unit.NONE,
          Stability.ALPHA,
          AntreaLabels.EVICTION_REASON);

  /**
   * {@code antrea_agent_fqdn_cache_size}, a gauge.
   *
   * <p>Domain names that the cache of FQDN policies holds.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: v2.5.3, since v2.6.3 (not documented)
   *   <li>Brought to v2.5.3 later: not in v2.6.0 to v2.6.2.
   * </ul>
   */
  public static final GaugeDefinition FQDN_CACHE_SIZE =
      GaugeDefinition.of(
          "antrea_agent_fqdn_cache_size",
          "Domain names that the cache of FQDN policies holds.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code antrea_agent_ovs_flow_table}, a gauge.
   *
   * <p>Flows of each OVS table.
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#TABLE_ID table_id}; {@link AntreaLabels#BRIDGE bridge}
   *   <li>Antrea Agent: v0.6.0 to v0.7.2 (not documented)
   *   <li>What came before {@code antrea_agent_ovs_flow_count}.
   *   <li>No stability level is in front of the help text.
   *   <li>The label {@code bridge} is the same in all series.
   * </ul>
   */
  public static final GaugeDefinition OVS_FLOW_TABLE =
      GaugeDefinition.of(
          "antrea_agent_ovs_flow_table",
          "Flows of each OVS table.",
          Unit.NONE,
          AntreaLabels.TABLE_ID,
          AntreaLabels.BRIDGE);

  /**
   * {@code antrea_agent_ovs_meter_packet_dropped_count}, a gauge.
   *
   * <p>Packets that an OVS meter dropped, by meter.
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#METER_ID meter_id} ({@code PacketInMeterNetworkPolicy},
   *       {@code PacketInMeterTraceflow}, {@code PacketInMeterDNSInterception})
   *   <li>Stability: ALPHA
   *   <li>Antrea Agent: since v1.13.0 (not documented)
   *   <li>A gauge although the name ends in {@code _count}, and one that only grows: the agent
   *       copies it from OVS.
   *   <li>The label holds the meter's name, not a number.
   *   <li>v1.13.0 knew two meters and made no series at the start;
   *       {@code PacketInMeterDNSInterception} and series from the start came with v1.13.1.
   * </ul>
   */
  public static final GaugeDefinition OVS_METER_PACKET_DROPPED_COUNT =
      GaugeDefinition.of(
          "antrea_agent_ovs_meter_packet_dropped_count",
          "Packets that an OVS meter dropped, by meter.",
          Unit.NONE,
          Stability.ALPHA,
          AntreaLabels.METER_ID);

  /**
   * {@code antrea_agent_runtime_info}, a gauge.
   *
   * <p>Node and Pod that the agent runs on.
   *
   * <ul>
   *   <li>Labels: {@link AntreaLabels#K8S_NODENAME k8s_nodename};
   *       {@link AntreaLabels#K8S_PODNAME k8s_podname}
   *   <li>Stability: STABLE
   *   <li>Antrea Agent: v0.6.0 to v0.10.2 (not documented)
   *   <li>Always 1; node and Pod are in the labels.
   *   <li>Deprecated in v0.10.0, gone in v0.11.0.
   * </ul>
   */
  public static final GaugeDefinition RUNTIME_INFO =
      GaugeDefinition.of(
          "antrea_agent_runtime_info",
          "Node and Pod that the agent runs on.",
          Unit.NONE,
          Stability.STABLE,
          AntreaLabels.K8S_NODENAME,
          AntreaLabels.K8S_PODNAME);

  private AntreaAgent() {}
}
