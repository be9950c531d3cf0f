// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.Stability;

/**
 * Antrea Agent: which component shows what since when.
 */
final class AntreaAgentExposures {
  private AntreaAgentExposures() {
  }

  private static void addAntreaAgentConntrackAntreaConnectionCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.CONNTRACK_ANTREA_CONNECTION_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Number of connections in the Antrea ZoneID of the conntrack table. This metric gets updated at an interval specified by flowPollInterval, a configuration parameter for the Agent.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_10_0,
                    AntreaAgent.CONNTRACK_ANTREA_CONNECTION_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("feature gate FlowExporter")
            .addNotes(
                Note.of("A gauge although the name ends in _count; not part of a histogram or summary."),
                Note.of("Stays 0 unless the Flow Exporter runs: feature gate FlowExporter, Alpha, off by default; v1.13.0 to v2.5.3 need flowExporter.enable: true besides."),
                Note.of("Counts the connections in Antrea's own conntrack zone, as the Flow Exporter knows them."),
                Note.documented("此参数代表 OVS conntrack table 的连接数\n"
                    + "Connection tracking 用于匹配 Flow 的 TCP、UDP 和 ICMP 等状态\n"
                    + "所有状态包含：new、est、rel、rpl、inv、trk、snat、dnat （[https://docs.openvswitch.org/en/latest/tutorials/ovs-conntrack/](https://docs.openvswitch.org/en/latest/tutorials/ovs-conntrack/)）", "zh", "This parameter is the number of connections in the OVS conntrack table. Connection tracking serves to match the state of TCP, UDP and ICMP flows. The states are new, est, rel, rpl, inv, trk, snat and dnat (see the OVS conntrack tutorial)."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.10.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentConntrackMaxConnectionCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.CONNTRACK_MAX_CONNECTION_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Size of the conntrack table. This metric gets updated at an interval specified by flowPollInterval, a configuration parameter for the Agent.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_10_0,
                    AntreaAgent.CONNTRACK_MAX_CONNECTION_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("feature gate FlowExporter")
            .addNotes(
                Note.of("A gauge although the name ends in _count; not part of a histogram or summary."),
                Note.of("Stays 0 unless the Flow Exporter runs: feature gate FlowExporter, Alpha, off by default; v1.13.0 to v2.5.3 need flowExporter.enable: true besides."),
                Note.of("Set at every poll of the conntrack table."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.10.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentConntrackTotalConnectionCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.CONNTRACK_TOTAL_CONNECTION_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Number of connections in the conntrack table. This metric gets updated at an interval specified by flowPollInterval, a configuration parameter for the Agent.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_10_0,
                    AntreaAgent.CONNTRACK_TOTAL_CONNECTION_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("feature gate FlowExporter")
            .addNotes(
                Note.of("A gauge although the name says total and ends in _count."),
                Note.of("Stays 0 unless the Flow Exporter runs: feature gate FlowExporter, Alpha, off by default; v1.13.0 to v2.5.3 need flowExporter.enable: true besides."),
                Note.of("Set at every poll of the conntrack table."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.10.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentDeniedConnectionCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.DENIED_CONNECTION_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Number of denied connections detected by Flow Exporter deny connections tracking. This metric gets updated when a flow is rejected/dropped by network policy.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_1_0,
                    AntreaAgent.DENIED_CONNECTION_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("feature gate FlowExporter")
            .addDocumentedSpellings(
                "antrea_agent_deny_connection_count")
            .addNotes(
                Note.of("A gauge although the name ends in _count; not part of a histogram or summary."),
                Note.of("Stays 0 unless the Flow Exporter runs: feature gate FlowExporter, Alpha, off by default; v1.13.0 to v2.5.3 need flowExporter.enable: true besides."),
                Note.of("Goes down again when a denied connection expires."),
                Note.of("Antrea's change log of 1.1 calls it antrea_agent_deny_connection_count, a name that never existed."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.1.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentEgressNetworkpolicyRuleCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.EGRESS_NETWORKPOLICY_RULE_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Number of egress NetworkPolicy rules on local Node which are managed by the Antrea Agent.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_8_0,
                    AntreaAgent.EGRESS_NETWORKPOLICY_RULE_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A gauge although the name ends in _count; not part of a histogram or summary."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.8.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentFlowCollectorReconnectionCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.FLOW_COLLECTOR_RECONNECTION_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Number of re-connections between Flow Exporter and flow collector. This metric gets updated whenever the connection is re-established between the Flow Exporter and the flow collector (e.g. the Flow Aggregator).")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_4_0,
                    AntreaAgent.FLOW_COLLECTOR_RECONNECTION_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("feature gate FlowExporter")
            .monotonic(true)
            .addNotes(
                Note.of("A gauge although the name ends in _count, and one that only grows: it behaves like a counter."),
                Note.of("Stays 0 unless the Flow Exporter runs: feature gate FlowExporter, Alpha, off by default; v1.13.0 to v2.5.3 need flowExporter.enable: true besides."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.4.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentIngressNetworkpolicyRuleCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.INGRESS_NETWORKPOLICY_RULE_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Number of ingress NetworkPolicy rules on local Node which are managed by the Antrea Agent.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_8_0,
                    AntreaAgent.INGRESS_NETWORKPOLICY_RULE_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A gauge although the name ends in _count; not part of a histogram or summary."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.8.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentLocalPodCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.LOCAL_POD_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Number of Pods on local Node which are managed by the Antrea Agent.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.GAUGE)
                        .build(),
                    false))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_7_0,
                    AntreaAgent.LOCAL_POD_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A gauge although the name ends in _count; not part of a histogram or summary."),
                Note.of("v0.6.0 defined it and forgot to register it."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentNetworkpolicyCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.NETWORKPOLICY_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Number of NetworkPolicies on local Node which are managed by the Antrea Agent.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_8_0,
                    AntreaAgent.NETWORKPOLICY_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A gauge although the name ends in _count; not part of a histogram or summary."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.8.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentOvsFlowCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.OVS_FLOW_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Flow count for each OVS flow table. The TableID is used as a label.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_8_0_TO_V1_11_4,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(AntreaLabels.TABLE_ID)
                        .stability(Stability.STABLE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_12_0,
                    AntreaAgent.OVS_FLOW_COUNT.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("A gauge although the name ends in _count; not part of a histogram or summary."),
                Note.of("The label table_name came with v1.12.0, although the metric was STABLE already; the help text still names the table's number alone."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.8.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentOvsFlowOpsCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.OVS_FLOW_OPS_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Number of OVS flow operations, partitioned by operation type (add, modify and delete).")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_9_0,
                    AntreaAgent.OVS_FLOW_OPS_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A counter although the name ends in _count and lacks _total."),
                Note.of("Grows by one for each bundle and operation, not for each flow; bundles that fail are counted by antrea_agent_ovs_flow_ops_error_count alone."),
                Note.of("The series of all three operations are there from the start, at 0."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.9.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentOvsFlowOpsErrorCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Number of OVS flow operation errors, partitioned by operation type (add, modify and delete).")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_9_0,
                    AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A counter although the name ends in _count and lacks _total."),
                Note.of("The series of all three operations are there from the start, at 0."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.9.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentOvsFlowOpsLatencyMilliseconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("The latency of OVS flow operations, partitioned by operation type (add, modify and delete).")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_9_0,
                    AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The buckets are client_golang's defaults, made for seconds. Whole milliseconds are observed, so everything above 10 ms lands in +Inf, and a quantile above 10 ms means nothing."),
                Note.of("Bundles that fail are observed too."),
                Note.of("The series of all three operations are there from the start, at 0."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.9.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentOvsTotalFlowCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.OVS_TOTAL_FLOW_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .help("Total flow count of all OVS flow tables.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_8_0,
                    AntreaAgent.OVS_TOTAL_FLOW_COUNT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A gauge although the name says total and ends in _count."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.8.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentConntrackPollCycleDurationSeconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.CONNTRACK_POLL_CYCLE_DURATION_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .description("Duration of one poll of the conntrack table, processing included.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_5_0,
                    AntreaAgent.CONNTRACK_POLL_CYCLE_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("feature gate FlowExporter")
            .addNotes(
                Note.of("Observes nothing unless the Flow Exporter runs (feature gate FlowExporter)."))
            .addSources(
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v2.5.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentFqdnCacheEvictionCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.FQDN_CACHE_EVICTION_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .description("Domain names that the cache of FQDN policies dropped because a limit was reached, by limit.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V2_5_3,
                    AntreaAgent.FQDN_CACHE_EVICTION_COUNT.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_3,
                    AntreaAgent.FQDN_CACHE_EVICTION_COUNT.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A counter although the name ends in _count and lacks _total."),
                Note.of("Brought to v2.5.3 later: not in v2.6.0 to v2.6.2."),
                Note.of("Both series are there from the start."))
            .addSources(
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v2.5.3:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentFqdnCacheSize(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.FQDN_CACHE_SIZE, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .description("Domain names that the cache of FQDN policies holds.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V2_5_3,
                    AntreaAgent.FQDN_CACHE_SIZE.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_3,
                    AntreaAgent.FQDN_CACHE_SIZE.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Brought to v2.5.3 later: not in v2.6.0 to v2.6.2."))
            .addSources(
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v2.5.3:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentOvsFlowTable(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.OVS_FLOW_TABLE, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .description("Flows of each OVS table.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0_TO_V0_7_2,
                    AntreaAgent.OVS_FLOW_TABLE.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("What came before antrea_agent_ovs_flow_count."),
                Note.of("No stability level stands in front of the help text."),
                Note.of("The label bridge is the same in all series."))
            .addSources(
                "antrea-io/antrea@v0.7.2:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentOvsMeterPacketDroppedCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.OVS_METER_PACKET_DROPPED_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .description("Packets that an OVS meter dropped, by meter.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_13_0,
                    AntreaAgent.OVS_METER_PACKET_DROPPED_COUNT.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .monotonic(true)
            .addNotes(
                Note.of("A gauge although the name ends in _count, and one that only grows: the agent copies it from OVS."),
                Note.of("The label holds the meter's name, not a number."),
                Note.of("v1.13.0 knew two meters and made no series at the start; PacketInMeterDNSInterception and series from the start came with v1.13.1."))
            .addSources(
                "antrea-io/antrea@v2.7.0:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v1.13.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaAgentRuntimeInfo(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaAgent.RUNTIME_INFO, AntreaComponents.ANTREA_AGENT)
            .section("agent")
            .description("Node and Pod that the agent runs on.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(AntreaLabels.K8S_NODENAME, AntreaLabels.K8S_PODNAME)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_7_0_TO_V0_10_2,
                    AntreaAgent.RUNTIME_INFO.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Always 1; node and Pod are in the labels."),
                Note.of("Deprecated in v0.10.0, gone in v0.11.0."))
            .addSources(
                "antrea-io/antrea@v0.10.2:pkg/agent/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/agent/metrics/prometheus.go")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addAntreaAgentConntrackAntreaConnectionCount(catalog);
    addAntreaAgentConntrackMaxConnectionCount(catalog);
    addAntreaAgentConntrackTotalConnectionCount(catalog);
    addAntreaAgentDeniedConnectionCount(catalog);
    addAntreaAgentEgressNetworkpolicyRuleCount(catalog);
    addAntreaAgentFlowCollectorReconnectionCount(catalog);
    addAntreaAgentIngressNetworkpolicyRuleCount(catalog);
    addAntreaAgentLocalPodCount(catalog);
    addAntreaAgentNetworkpolicyCount(catalog);
    addAntreaAgentOvsFlowCount(catalog);
    addAntreaAgentOvsFlowOpsCount(catalog);
    addAntreaAgentOvsFlowOpsErrorCount(catalog);
    addAntreaAgentOvsFlowOpsLatencyMilliseconds(catalog);
    addAntreaAgentOvsTotalFlowCount(catalog);
    addAntreaAgentConntrackPollCycleDurationSeconds(catalog);
    addAntreaAgentFqdnCacheEvictionCount(catalog);
    addAntreaAgentFqdnCacheSize(catalog);
    addAntreaAgentOvsFlowTable(catalog);
    addAntreaAgentOvsMeterPacketDroppedCount(catalog);
    addAntreaAgentRuntimeInfo(catalog);
  }
}
