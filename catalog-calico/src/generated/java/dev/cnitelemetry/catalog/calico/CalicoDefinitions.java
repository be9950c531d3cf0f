// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.DefinitionGroup;
import dev.cnitelemetry.metrics.MetricDefinition;

/**
 * The classes of Calico constants as groups, for catalogues that name metrics before they
 * are made.
 */
final class CalicoDefinitions extends DefinitionGroup {
  static final DefinitionGroup FELIX = new CalicoDefinitions(0);

  static final DefinitionGroup FELIX_ENTERPRISE = new CalicoDefinitions(1);

  static final DefinitionGroup TYPHA = new CalicoDefinitions(2);

  static final DefinitionGroup KUBE_CONTROLLERS = new CalicoDefinitions(3);

  static final DefinitionGroup GOLDMANE = new CalicoDefinitions(4);

  static final DefinitionGroup BGP_METRICS_SERVER = new CalicoDefinitions(5);

  static final DefinitionGroup TIGERA_OPERATOR = new CalicoDefinitions(6);

  static final DefinitionGroup BIRD_EXPORTER = new CalicoDefinitions(7);

  private final int number;

  private CalicoDefinitions(int number) {
    this.number = number;
  }

  private static MetricDefinition[] felix() {
    return new MetricDefinition[] {
        Felix.ACTIVE_LOCAL_ENDPOINTS,
        Felix.ACTIVE_LOCAL_POLICIES,
        Felix.ACTIVE_LOCAL_SELECTORS,
        Felix.ACTIVE_LOCAL_TAGS,
        Felix.CALC_GRAPH_OUTPUT_EVENTS,
        Felix.CALC_GRAPH_UPDATE_TIME_SECONDS,
        Felix.CALC_GRAPH_UPDATES_PROCESSED,
        Felix.CLUSTER_NUM_HOST_ENDPOINTS,
        Felix.CLUSTER_NUM_HOSTS,
        Felix.CLUSTER_NUM_WORKLOAD_ENDPOINTS,
        Felix.EXEC_TIME_MICROS,
        Felix.HOST,
        Felix.INT_DATAPLANE_ADDR_MSG_BATCH_SIZE,
        Felix.INT_DATAPLANE_APPLY_TIME_SECONDS,
        Felix.INT_DATAPLANE_FAILURES,
        Felix.INT_DATAPLANE_IFACE_MSG_BATCH_SIZE,
        Felix.INT_DATAPLANE_MESSAGES,
        Felix.INT_DATAPLANE_MSG_BATCH_SIZE,
        Felix.IPSET_CALLS,
        Felix.IPSET_ERRORS,
        Felix.IPSET_LINES_EXECUTED,
        Felix.IPSETS_CALICO,
        Felix.IPSETS_TOTAL,
        Felix.IPTABLES_CHAINS,
        Felix.IPTABLES_LINES_EXECUTED,
        Felix.IPTABLES_LOCK_ACQUIRE_SECS,
        Felix.IPTABLES_LOCK_RETRIES,
        Felix.IPTABLES_RESTORE_CALLS,
        Felix.IPTABLES_RESTORE_ERRORS,
        Felix.IPTABLES_RULES,
        Felix.IPTABLES_SAVE_CALLS,
        Felix.IPTABLES_SAVE_ERRORS,
        Felix.LOG_ERRORS,
        Felix.LOGS_DROPPED,
        Felix.RESYNC_STATE,
        Felix.RESYNCS_STARTED,
        Felix.ROUTE_TABLE_LIST_SECONDS,
        Felix.ROUTE_TABLE_PER_IFACE_SYNC_SECONDS,
        Felix.CLUSTER_NUM_POLICIES,
        Felix.CLUSTER_NUM_PROFILES,
        Felix.CLUSTER_NUM_TIERS,
        Felix.INT_DATAPLANE_INITIAL_RESYNC_TIME_SECONDS,
        Felix.ROUTE_TABLE_RESYNC_SECONDS,
        Felix.ROUTE_TABLE_PARTIAL_RESYNC_SECONDS,
        Felix.ROUTE_TABLE_CONNTRACK_WAIT_SECONDS,
        Felix.ROUTE_TABLE_NUM_ROUTES,
        Felix.ROUTE_TABLE_NUM_IFACES,
        Felix.LABEL_INDEX_NUM_ENDPOINTS,
        Felix.LABEL_INDEX_NUM_ACTIVE_SELECTORS,
        Felix.LABEL_INDEX_SELECTOR_EVALS,
        Felix.LABEL_INDEX_STRATEGY_EVALS,
        Felix.NFT_CALLS,
        Felix.NFT_ERRORS,
        Felix.NFT_LIST_CALLS,
        Felix.NFT_LIST_ERRORS,
        Felix.NFT_CHAINS,
        Felix.NFT_RULES,
        Felix.NFT_SETS,
        Felix.NFT_SET_CALLS,
        Felix.NFT_SET_ERRORS,
        Felix.NFT_MAPS,
        Felix.NFT_FLOWTABLE_DEVICES,
        Felix.NFT_FLOWTABLE_MISSING_DEVICES,
        Felix.BPF_DATAPLANE_ENDPOINTS,
        Felix.BPF_DIRTY_DATAPLANE_ENDPOINTS,
        Felix.BPF_HAPPY_DATAPLANE_ENDPOINTS,
        Felix.BPF_NUM_IP_SETS,
        Felix.BPF_CONNTRACK_SWEEPS,
        Felix.BPF_CONNTRACK_USED,
        Felix.BPF_CONNTRACK_CLEANED,
        Felix.BPF_CONNTRACK_CLEANED_TOTAL,
        Felix.BPF_CONNTRACK_EXPIRED,
        Felix.BPF_CONNTRACK_EXPIRED_TOTAL,
        Felix.BPF_CONNTRACK_STALE_NAT,
        Felix.BPF_CONNTRACK_STALE_NAT_TOTAL,
        Felix.BPF_CONNTRACK_SWEEP_DURATION,
        Felix.BPF_CONNTRACK_INFOREADER_BLOCKS,
        Felix.BPF_CONNTRACK_CLEANER_SECONDS,
        Felix.BPF_CONNTRACK_ENTRIES_SEEN,
        Felix.BPF_CONNTRACK_ENTRIES_DELETED,
        Felix.BPF_CONNTRACK_MAGLEV_ENTRIES_TOTAL,
        Felix.BPF_EVENTS,
        Felix.BPF_EVENTS_COLLECTOR_BLOCKS,
        Felix.NFLOG_NETLINK_MESSAGES_RECEIVED,
        Felix.NFLOG_LOGS_RECEIVED,
        Felix.NFLOG_BUFFER_OVERRUNS,
        Felix.NFLOG_BLOCK_TIME_SECONDS,
        Felix.NFLOG_PARSE_ERRORS,
        Felix.NFLOG_AGGREGATES_CREATED,
        Felix.NFLOG_AGGREGATES_FLUSHED,
        Felix.COLLECTOR_CONNTRACK_PROCESSING_LATENCY_SECONDS,
        Felix.COLLECTOR_DUMPSTATS_LATENCY_SECONDS,
        Felix.COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_LATENCY_SECONDS,
        Felix.COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_ERRORS_PER_MINUTE,
        Felix.COLLECTOR_EPSTATS,
        Felix.COLLECTOR_LOOKUPCACHE_ENDPOINTS,
        Felix.COLLECTOR_LOOKUPCACHE_NETWORKSETS,
        Felix.COLLECTOR_LOOKUPCACHE_SERVICES,
        Felix.COLLECTOR_LOOKUPS_CACHE_POLICIES,
        Felix.COLLECTOR_ALLOWED_FLOWLOG_AGGREGATOR_STORE,
        Felix.COLLECTOR_POLICY_EVAL_BATCHES_TOTAL,
        Felix.COLLECTOR_POLICY_EVAL_FLOWS_TOTAL,
        Felix.COLLECTOR_POLICY_EVAL_SWEEP_DURATION_SECONDS,
        Felix.WIREGUARD_META,
        Felix.WIREGUARD_BYTES_RCVD,
        Felix.WIREGUARD_BYTES_SENT,
        Felix.WIREGUARD_LATEST_HANDSHAKE_SECONDS
    };
  }

  private static MetricDefinition[] felixEnterprise() {
    return new MetricDefinition[] {
        FelixEnterprise.DENIED_PACKETS,
        FelixEnterprise.DENIED_BYTES,
        FelixEnterprise.POLICY_RULE_PACKETS,
        FelixEnterprise.POLICY_RULE_BYTES,
        FelixEnterprise.POLICY_RULE_CONNECTIONS,
        FelixEnterprise.BPF_LB_MAINTENANCE,
        FelixEnterprise.COLLECTOR_PACKET_INFO_PROCESSING_LATENCY_SECONDS,
        FelixEnterprise.DNS_REQ_PACKETS_IN,
        FelixEnterprise.DNS_RESP_PACKETS_IN,
        FelixEnterprise.DNS_INVALID_PACKETS_IN,
        FelixEnterprise.DNS_NON_QUERY_PACKETS_IN,
        FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_IN,
        FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_HOLD_TIME,
        FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_NUM_UNRELEASED_PACKETS,
        FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_CONN_CLOSED,
        FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_PROGRAMMED,
        FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_TIMEOUT,
        FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_QUEUED_LATENCY,
        FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_SHUTDOWN_COUNT,
        FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_VERDICT_FAILED,
        FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_IN,
        FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_RELEASED,
        FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_DNR_DROPPED,
        FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_NF_VERDICT_FAILED,
        FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_QUEUED_LATENCY,
        FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_RELEASE_LATENCY,
        FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_RELEASE_PACKETS_BATCH_SIZE,
        FelixEnterprise.DNS_POLICY_NFQUEUE_SHUTDOWN_COUNT,
        FelixEnterprise.EGRESS_GATEWAY_REMOTE_POLLS,
        FelixEnterprise.IPSEC_BINDINGS_TOTAL,
        FelixEnterprise.IPSEC_ERRORS,
        FelixEnterprise.REPORTER_LOG_ERRORS,
        FelixEnterprise.REPORTER_LOGS_DROPPED
    };
  }

  private static MetricDefinition[] typha() {
    return new MetricDefinition[] {
        Typha.BREADCRUMB_BLOCK,
        Typha.BREADCRUMB_NON_BLOCK,
        Typha.BREADCRUMB_SEQ_NUMBER,
        Typha.BREADCRUMB_SIZE,
        Typha.CACHE_SIZE,
        Typha.CLIENT_LATENCY_SECS,
        Typha.CLIENT_SNAPSHOT_SEND_SECS,
        Typha.CLIENT_WRITE_LATENCY_SECS,
        Typha.CONNECTIONS_ACCEPTED,
        Typha.CONNECTIONS_ACTIVE,
        Typha.CONNECTIONS_DROPPED,
        Typha.CONNECTIONS_STREAMING,
        Typha.CONNECTIONS_GRACE_USED,
        Typha.KVS_PER_MSG,
        Typha.LOG_ERRORS,
        Typha.LOGS_DROPPED,
        Typha.NEXT_BREADCRUMB_LATENCY_SECS,
        Typha.PING_LATENCY,
        Typha.SNAPSHOTS_GENERATED,
        Typha.SNAPSHOTS_REUSED,
        Typha.SNAPSHOT_RAW_BYTES,
        Typha.SNAPSHOT_COMPRESSED_BYTES,
        Typha.UPDATES_SKIPPED,
        Typha.UPDATES_TOTAL,
        Typha.REMOTE_CLUSTER_CONNECTION_STATUS
    };
  }

  private static MetricDefinition[] kubeControllers() {
    return new MetricDefinition[] {
        KubeControllers.IPAM_ALLOCATIONS_IN_USE,
        KubeControllers.IPAM_ALLOCATIONS_BORROWED,
        KubeControllers.IPAM_ALLOCATIONS_GC_CANDIDATES,
        KubeControllers.IPAM_ALLOCATIONS_GC_RECLAMATIONS,
        KubeControllers.IPAM_BLOCKS,
        KubeControllers.IPAM_IPPOOL_SIZE,
        KubeControllers.IPAM_IPPOOL_RESERVED,
        KubeControllers.IPAM_BLOCKS_PER_NODE,
        KubeControllers.IPAM_ALLOCATIONS_PER_NODE,
        KubeControllers.IPAM_ALLOCATIONS_BORROWED_PER_NODE,
        KubeControllers.MIGRATION_RESOURCES_TOTAL,
        KubeControllers.MIGRATION_RESOURCE_ERRORS_TOTAL,
        KubeControllers.MIGRATION_RETRIES_TOTAL,
        KubeControllers.MIGRATION_PHASE,
        KubeControllers.MIGRATION_DURATION_SECONDS,
        KubeControllers.MIGRATION_TYPE_DURATION_SECONDS
    };
  }

  private static MetricDefinition[] goldmane() {
    return new MetricDefinition[] {
        Goldmane.AGGR_RECEIVED_FLOWS_TOTAL,
        Goldmane.AGGR_FLOW_INDEX_LATENCY_MS,
        Goldmane.AGGR_FLOW_INDEX_BATCH_SIZE,
        Goldmane.AGGR_FLOW_INDEX_BUFFER_SIZE,
        Goldmane.AGGR_ROLLOVER_LATENCY_MS,
        Goldmane.AGGR_ROLLOVER_DURATION_MS,
        Goldmane.AGGR_BACKFILL_LATENCY_MS,
        Goldmane.AGGR_NUM_UNIQUE_FLOWS,
        Goldmane.AGGR_DROPPED_FLOWS_TOTAL,
        Goldmane.COLLECTOR_RECEIVED_FLOWS,
        Goldmane.COLLECTOR_FLOW_PROCESS_LATENCY,
        Goldmane.COLLECTOR_NUM_CLIENTS,
        Goldmane.NUM_STREAMS
    };
  }

  private static MetricDefinition[] bgpMetricsServer() {
    return new MetricDefinition[] {
        BgpMetricsServer.PEERS,
        BgpMetricsServer.ROUTES_IMPORTED,
        BgpMetricsServer.ROUTE_UPDATES_RECEIVED
    };
  }

  private static MetricDefinition[] tigeraOperator() {
    return new MetricDefinition[] {
        TigeraOperator.COMPONENT_STATUS,
        TigeraOperator.TLS_CERTIFICATE_EXPIRY_TIMESTAMP_SECONDS,
        TigeraOperator.LICENSE_VALID,
        TigeraOperator.LICENSE_EXPIRY_TIMESTAMP_SECONDS
    };
  }

  private static MetricDefinition[] birdExporter() {
    return new MetricDefinition[] {
        BirdExporter.UP,
        BirdExporter.PREFERENCE,
        BirdExporter.ROUTES,
        BirdExporter.ROUTE_CHANGES,
        BirdExporter.BGP_STATE,
        BirdExporter.HOLD_TIMER_CURRENT,
        BirdExporter.HOLD_TIMER_INITIAL,
        BirdExporter.KEEPALIVE_TIMER_CURRENT,
        BirdExporter.KEEPALIVE_TIMER_INITIAL
    };
  }

  @Override
  protected MetricDefinition[] definitions() {
    return switch (number) {
      case 0 -> felix();
      case 1 -> felixEnterprise();
      case 2 -> typha();
      case 3 -> kubeControllers();
      case 4 -> goldmane();
      case 5 -> bgpMetricsServer();
      case 6 -> tigeraOperator();
      default -> birdExporter();
    };
  }
}
