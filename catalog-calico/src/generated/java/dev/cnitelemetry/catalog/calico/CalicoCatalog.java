// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.catalog.common.GoRuntime;
import dev.cnitelemetry.catalog.common.ProcessMetrics;
import dev.cnitelemetry.catalog.common.PromHttp;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricCatalogProvider;
import dev.cnitelemetry.metrics.MetricKind;

/**
 * The catalogue of Calico metrics.
 *
 * <p>Every metric that Calico's components expose or its documentation names, and those of
 * the BIRD exporter beside them.
 *
 * <p>The catalogue is built when first asked for, its components and exposures when somebody
 * first asks for those; then it is kept. Immutable and thread-safe.
 *
 * <pre>{@code
 * MetricCatalog catalog = CalicoCatalog.get();
 * catalog.definitions(CalicoComponents.FELIX).forEach(System.out::println);
 * }</pre>
 */
public final class CalicoCatalog implements MetricCatalogProvider {
  /**
   * For ServiceLoader; everyone else calls {@link #get}.
   */
  public CalicoCatalog() {
  }

  /**
   * The catalogue.
   *
   * @return the same object at each call
   */
  public static MetricCatalog get() {
    return Instance.CATALOG;
  }

  @Override
  public MetricCatalog catalog() {
    return get();
  }

  private static final class Instance {
    static final MetricCatalog CATALOG = build();

    private Instance() {
    }

    private static MetricCatalog build() {
      MetricCatalog.Builder catalog = MetricCatalog.builder("calico");
      addFelix(catalog);
      addFelixEnterprise(catalog);
      addTypha(catalog);
      addKubeControllers(catalog);
      addGoldmane(catalog);
      addBgpMetricsServer(catalog);
      addTigeraOperator(catalog);
      addFelixAndTyphaRuntime(catalog);
      addKubeControllersAndGoldmaneRuntime(catalog);
      addBirdExporter(catalog);
      catalog.addOnDemand(new CalicoOnDemand());
      return catalog.build();
    }

    private static void addFelix(MetricCatalog.Builder catalog) {
      catalog.add(Felix.ACTIVE_LOCAL_ENDPOINTS);
      catalog.add(Felix.ACTIVE_LOCAL_POLICIES);
      catalog.add(Felix.ACTIVE_LOCAL_SELECTORS);
      catalog.add(Felix.ACTIVE_LOCAL_TAGS);
      catalog.add(Felix.CALC_GRAPH_OUTPUT_EVENTS);
      catalog.add(Felix.CALC_GRAPH_UPDATE_TIME_SECONDS, MetricKind.HISTOGRAM);
      catalog.add(Felix.CALC_GRAPH_UPDATES_PROCESSED);
      catalog.add(Felix.CLUSTER_NUM_HOST_ENDPOINTS);
      catalog.add(Felix.CLUSTER_NUM_HOSTS);
      catalog.add(Felix.CLUSTER_NUM_WORKLOAD_ENDPOINTS);
      catalog.add(Felix.EXEC_TIME_MICROS);
      catalog.add(Felix.HOST);
      catalog.add(Felix.INT_DATAPLANE_ADDR_MSG_BATCH_SIZE);
      catalog.add(Felix.INT_DATAPLANE_APPLY_TIME_SECONDS, MetricKind.HISTOGRAM);
      catalog.add(Felix.INT_DATAPLANE_FAILURES);
      catalog.add(Felix.INT_DATAPLANE_IFACE_MSG_BATCH_SIZE);
      catalog.add(Felix.INT_DATAPLANE_MESSAGES);
      catalog.add(Felix.INT_DATAPLANE_MSG_BATCH_SIZE, MetricKind.HISTOGRAM);
      catalog.add(Felix.IPSET_CALLS);
      catalog.add(Felix.IPSET_ERRORS);
      catalog.add(Felix.IPSET_LINES_EXECUTED);
      catalog.add(Felix.IPSETS_CALICO);
      catalog.add(Felix.IPSETS_TOTAL);
      catalog.add(Felix.IPTABLES_CHAINS);
      catalog.add(Felix.IPTABLES_LINES_EXECUTED);
      catalog.add(Felix.IPTABLES_LOCK_ACQUIRE_SECS);
      catalog.add(Felix.IPTABLES_LOCK_RETRIES);
      catalog.add(Felix.IPTABLES_RESTORE_CALLS);
      catalog.add(Felix.IPTABLES_RESTORE_ERRORS);
      catalog.add(Felix.IPTABLES_RULES);
      catalog.add(Felix.IPTABLES_SAVE_CALLS);
      catalog.add(Felix.IPTABLES_SAVE_ERRORS);
      catalog.add(Felix.LOG_ERRORS);
      catalog.add(Felix.LOGS_DROPPED);
      catalog.add(Felix.RESYNC_STATE);
      catalog.add(Felix.RESYNCS_STARTED);
      catalog.add(Felix.ROUTE_TABLE_LIST_SECONDS);
      catalog.add(Felix.ROUTE_TABLE_PER_IFACE_SYNC_SECONDS);
      catalog.add(Felix.CLUSTER_NUM_POLICIES);
      catalog.add(Felix.CLUSTER_NUM_PROFILES);
      catalog.add(Felix.CLUSTER_NUM_TIERS);
      catalog.add(Felix.INT_DATAPLANE_INITIAL_RESYNC_TIME_SECONDS);
      catalog.add(Felix.ROUTE_TABLE_RESYNC_SECONDS);
      catalog.add(Felix.ROUTE_TABLE_PARTIAL_RESYNC_SECONDS);
      catalog.add(Felix.ROUTE_TABLE_CONNTRACK_WAIT_SECONDS);
      catalog.add(Felix.ROUTE_TABLE_NUM_ROUTES);
      catalog.add(Felix.ROUTE_TABLE_NUM_IFACES);
      catalog.add(Felix.LABEL_INDEX_NUM_ENDPOINTS);
      catalog.add(Felix.LABEL_INDEX_NUM_ACTIVE_SELECTORS);
      catalog.add(Felix.LABEL_INDEX_SELECTOR_EVALS);
      catalog.add(Felix.LABEL_INDEX_STRATEGY_EVALS);
      catalog.add(Felix.NFT_CALLS);
      catalog.add(Felix.NFT_ERRORS);
      catalog.add(Felix.NFT_LIST_CALLS);
      catalog.add(Felix.NFT_LIST_ERRORS);
      catalog.add(Felix.NFT_CHAINS);
      catalog.add(Felix.NFT_RULES);
      catalog.add(Felix.NFT_SETS);
      catalog.add(Felix.NFT_SET_CALLS);
      catalog.add(Felix.NFT_SET_ERRORS);
      catalog.add(Felix.NFT_MAPS);
      catalog.add(Felix.NFT_FLOWTABLE_DEVICES);
      catalog.add(Felix.NFT_FLOWTABLE_MISSING_DEVICES);
      catalog.add(Felix.BPF_DATAPLANE_ENDPOINTS);
      catalog.add(Felix.BPF_DIRTY_DATAPLANE_ENDPOINTS);
      catalog.add(Felix.BPF_HAPPY_DATAPLANE_ENDPOINTS);
      catalog.add(Felix.BPF_NUM_IP_SETS);
      catalog.add(Felix.BPF_CONNTRACK_SWEEPS);
      catalog.add(Felix.BPF_CONNTRACK_USED);
      catalog.add(Felix.BPF_CONNTRACK_CLEANED);
      catalog.add(Felix.BPF_CONNTRACK_CLEANED_TOTAL);
      catalog.add(Felix.BPF_CONNTRACK_EXPIRED);
      catalog.add(Felix.BPF_CONNTRACK_EXPIRED_TOTAL);
      catalog.add(Felix.BPF_CONNTRACK_STALE_NAT);
      catalog.add(Felix.BPF_CONNTRACK_STALE_NAT_TOTAL);
      catalog.add(Felix.BPF_CONNTRACK_SWEEP_DURATION);
      catalog.add(Felix.BPF_CONNTRACK_INFOREADER_BLOCKS);
      catalog.add(Felix.BPF_CONNTRACK_CLEANER_SECONDS);
      catalog.add(Felix.BPF_CONNTRACK_ENTRIES_SEEN);
      catalog.add(Felix.BPF_CONNTRACK_ENTRIES_DELETED);
      catalog.add(Felix.BPF_CONNTRACK_MAGLEV_ENTRIES_TOTAL);
      catalog.add(Felix.BPF_EVENTS);
      catalog.add(Felix.BPF_EVENTS_COLLECTOR_BLOCKS);
      catalog.add(Felix.NFLOG_NETLINK_MESSAGES_RECEIVED);
      catalog.add(Felix.NFLOG_LOGS_RECEIVED);
      catalog.add(Felix.NFLOG_BUFFER_OVERRUNS);
      catalog.add(Felix.NFLOG_BLOCK_TIME_SECONDS);
      catalog.add(Felix.NFLOG_PARSE_ERRORS);
      catalog.add(Felix.NFLOG_AGGREGATES_CREATED);
      catalog.add(Felix.NFLOG_AGGREGATES_FLUSHED);
      catalog.add(Felix.COLLECTOR_CONNTRACK_PROCESSING_LATENCY_SECONDS);
      catalog.add(Felix.COLLECTOR_DUMPSTATS_LATENCY_SECONDS);
      catalog.add(Felix.COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_LATENCY_SECONDS);
      catalog.add(Felix.COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_ERRORS_PER_MINUTE);
      catalog.add(Felix.COLLECTOR_EPSTATS);
      catalog.add(Felix.COLLECTOR_LOOKUPCACHE_ENDPOINTS);
      catalog.add(Felix.COLLECTOR_LOOKUPCACHE_NETWORKSETS);
      catalog.add(Felix.COLLECTOR_LOOKUPCACHE_SERVICES);
      catalog.add(Felix.COLLECTOR_LOOKUPS_CACHE_POLICIES);
      catalog.add(Felix.COLLECTOR_ALLOWED_FLOWLOG_AGGREGATOR_STORE);
      catalog.add(Felix.COLLECTOR_POLICY_EVAL_BATCHES_TOTAL);
      catalog.add(Felix.COLLECTOR_POLICY_EVAL_FLOWS_TOTAL);
      catalog.add(Felix.COLLECTOR_POLICY_EVAL_SWEEP_DURATION_SECONDS);
      catalog.add(Felix.WIREGUARD_META);
      catalog.add(Felix.WIREGUARD_BYTES_RCVD);
      catalog.add(Felix.WIREGUARD_BYTES_SENT);
      catalog.add(Felix.WIREGUARD_LATEST_HANDSHAKE_SECONDS);
    }

    private static void addFelixEnterprise(MetricCatalog.Builder catalog) {
      catalog.add(FelixEnterprise.DENIED_PACKETS);
      catalog.add(FelixEnterprise.DENIED_BYTES);
      catalog.add(FelixEnterprise.POLICY_RULE_PACKETS);
      catalog.add(FelixEnterprise.POLICY_RULE_BYTES);
      catalog.add(FelixEnterprise.POLICY_RULE_CONNECTIONS);
      catalog.add(FelixEnterprise.BPF_LB_MAINTENANCE);
      catalog.add(FelixEnterprise.COLLECTOR_PACKET_INFO_PROCESSING_LATENCY_SECONDS);
      catalog.add(FelixEnterprise.DNS_REQ_PACKETS_IN);
      catalog.add(FelixEnterprise.DNS_RESP_PACKETS_IN);
      catalog.add(FelixEnterprise.DNS_INVALID_PACKETS_IN);
      catalog.add(FelixEnterprise.DNS_NON_QUERY_PACKETS_IN);
      catalog.add(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_IN);
      catalog.add(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_HOLD_TIME);
      catalog.add(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_NUM_UNRELEASED_PACKETS);
      catalog.add(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_CONN_CLOSED);
      catalog.add(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_PROGRAMMED);
      catalog.add(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_TIMEOUT);
      catalog.add(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_QUEUED_LATENCY);
      catalog.add(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_SHUTDOWN_COUNT);
      catalog.add(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_VERDICT_FAILED);
      catalog.add(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_IN);
      catalog.add(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_RELEASED);
      catalog.add(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_DNR_DROPPED);
      catalog.add(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_NF_VERDICT_FAILED);
      catalog.add(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_QUEUED_LATENCY);
      catalog.add(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_RELEASE_LATENCY);
      catalog.add(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_RELEASE_PACKETS_BATCH_SIZE);
      catalog.add(FelixEnterprise.DNS_POLICY_NFQUEUE_SHUTDOWN_COUNT);
      catalog.add(FelixEnterprise.EGRESS_GATEWAY_REMOTE_POLLS);
      catalog.add(FelixEnterprise.IPSEC_BINDINGS_TOTAL);
      catalog.add(FelixEnterprise.IPSEC_ERRORS);
      catalog.add(FelixEnterprise.REPORTER_LOG_ERRORS);
      catalog.add(FelixEnterprise.REPORTER_LOGS_DROPPED);
    }

    private static void addTypha(MetricCatalog.Builder catalog) {
      catalog.add(Typha.BREADCRUMB_BLOCK);
      catalog.add(Typha.BREADCRUMB_NON_BLOCK);
      catalog.add(Typha.BREADCRUMB_SEQ_NUMBER);
      catalog.add(Typha.BREADCRUMB_SIZE);
      catalog.add(Typha.CACHE_SIZE);
      catalog.add(Typha.CLIENT_LATENCY_SECS);
      catalog.add(Typha.CLIENT_SNAPSHOT_SEND_SECS);
      catalog.add(Typha.CLIENT_WRITE_LATENCY_SECS);
      catalog.add(Typha.CONNECTIONS_ACCEPTED);
      catalog.add(Typha.CONNECTIONS_ACTIVE);
      catalog.add(Typha.CONNECTIONS_DROPPED);
      catalog.add(Typha.CONNECTIONS_STREAMING);
      catalog.add(Typha.CONNECTIONS_GRACE_USED);
      catalog.add(Typha.KVS_PER_MSG);
      catalog.add(Typha.LOG_ERRORS);
      catalog.add(Typha.LOGS_DROPPED);
      catalog.add(Typha.NEXT_BREADCRUMB_LATENCY_SECS);
      catalog.add(Typha.PING_LATENCY);
      catalog.add(Typha.SNAPSHOTS_GENERATED);
      catalog.add(Typha.SNAPSHOTS_REUSED);
      catalog.add(Typha.SNAPSHOT_RAW_BYTES);
      catalog.add(Typha.SNAPSHOT_COMPRESSED_BYTES);
      catalog.add(Typha.UPDATES_SKIPPED);
      catalog.add(Typha.UPDATES_TOTAL);
      catalog.add(Typha.REMOTE_CLUSTER_CONNECTION_STATUS);
    }

    private static void addKubeControllers(MetricCatalog.Builder catalog) {
      catalog.add(KubeControllers.IPAM_ALLOCATIONS_IN_USE);
      catalog.add(KubeControllers.IPAM_ALLOCATIONS_BORROWED);
      catalog.add(KubeControllers.IPAM_ALLOCATIONS_GC_CANDIDATES);
      catalog.add(KubeControllers.IPAM_ALLOCATIONS_GC_RECLAMATIONS);
      catalog.add(KubeControllers.IPAM_BLOCKS);
      catalog.add(KubeControllers.IPAM_IPPOOL_SIZE);
      catalog.add(KubeControllers.IPAM_IPPOOL_RESERVED);
      catalog.add(KubeControllers.IPAM_BLOCKS_PER_NODE);
      catalog.add(KubeControllers.IPAM_ALLOCATIONS_PER_NODE);
      catalog.add(KubeControllers.IPAM_ALLOCATIONS_BORROWED_PER_NODE);
      catalog.add(KubeControllers.MIGRATION_RESOURCES_TOTAL);
      catalog.add(KubeControllers.MIGRATION_RESOURCE_ERRORS_TOTAL);
      catalog.add(KubeControllers.MIGRATION_RETRIES_TOTAL);
      catalog.add(KubeControllers.MIGRATION_PHASE);
      catalog.add(KubeControllers.MIGRATION_DURATION_SECONDS);
      catalog.add(KubeControllers.MIGRATION_TYPE_DURATION_SECONDS);
    }

    private static void addGoldmane(MetricCatalog.Builder catalog) {
      catalog.add(Goldmane.AGGR_RECEIVED_FLOWS_TOTAL);
      catalog.add(Goldmane.AGGR_FLOW_INDEX_LATENCY_MS);
      catalog.add(Goldmane.AGGR_FLOW_INDEX_BATCH_SIZE);
      catalog.add(Goldmane.AGGR_FLOW_INDEX_BUFFER_SIZE);
      catalog.add(Goldmane.AGGR_ROLLOVER_LATENCY_MS);
      catalog.add(Goldmane.AGGR_ROLLOVER_DURATION_MS);
      catalog.add(Goldmane.AGGR_BACKFILL_LATENCY_MS);
      catalog.add(Goldmane.AGGR_NUM_UNIQUE_FLOWS);
      catalog.add(Goldmane.AGGR_DROPPED_FLOWS_TOTAL);
      catalog.add(Goldmane.COLLECTOR_RECEIVED_FLOWS);
      catalog.add(Goldmane.COLLECTOR_FLOW_PROCESS_LATENCY);
      catalog.add(Goldmane.COLLECTOR_NUM_CLIENTS);
      catalog.add(Goldmane.NUM_STREAMS);
    }

    private static void addBgpMetricsServer(MetricCatalog.Builder catalog) {
      catalog.add(BgpMetricsServer.PEERS);
      catalog.add(BgpMetricsServer.ROUTES_IMPORTED);
      catalog.add(BgpMetricsServer.ROUTE_UPDATES_RECEIVED);
    }

    private static void addTigeraOperator(MetricCatalog.Builder catalog) {
      catalog.add(TigeraOperator.COMPONENT_STATUS);
      catalog.add(TigeraOperator.TLS_CERTIFICATE_EXPIRY_TIMESTAMP_SECONDS);
      catalog.add(TigeraOperator.LICENSE_VALID);
      catalog.add(TigeraOperator.LICENSE_EXPIRY_TIMESTAMP_SECONDS);
    }

    private static void addFelixAndTyphaRuntime(MetricCatalog.Builder catalog) {
      catalog.add(GoRuntime.GC_DURATION_SECONDS);
      catalog.add(GoRuntime.GOROUTINES);
      catalog.add(GoRuntime.INFO);
      catalog.add(GoRuntime.MEMSTATS_ALLOC_BYTES);
      catalog.add(GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_FREES_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_GC_CPU_FRACTION);
      catalog.add(GoRuntime.MEMSTATS_GC_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_IDLE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_OBJECTS);
      catalog.add(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS);
      catalog.add(GoRuntime.MEMSTATS_LOOKUPS_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_MALLOCS_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_MCACHE_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_MSPAN_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_NEXT_GC_BYTES);
      catalog.add(GoRuntime.MEMSTATS_OTHER_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_STACK_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_STACK_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_SYS_BYTES);
      catalog.add(GoRuntime.THREADS);
      catalog.add(ProcessMetrics.CPU_SECONDS_TOTAL);
      catalog.add(ProcessMetrics.MAX_FDS);
      catalog.add(ProcessMetrics.OPEN_FDS);
      catalog.add(ProcessMetrics.RESIDENT_MEMORY_BYTES);
      catalog.add(ProcessMetrics.START_TIME_SECONDS);
      catalog.add(ProcessMetrics.VIRTUAL_MEMORY_BYTES);
      catalog.add(GoRuntime.GC_GOGC_PERCENT);
      catalog.add(GoRuntime.GC_GOMEMLIMIT_BYTES);
      catalog.add(GoRuntime.SCHED_GOMAXPROCS_THREADS);
      catalog.add(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL);
      catalog.add(ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES);
      catalog.add(ProcessMetrics.NETWORK_RECEIVE_BYTES_TOTAL);
      catalog.add(ProcessMetrics.NETWORK_TRANSMIT_BYTES_TOTAL);
      catalog.add(PromHttp.METRIC_HANDLER_REQUESTS_TOTAL);
      catalog.add(PromHttp.METRIC_HANDLER_REQUESTS_IN_FLIGHT);
    }

    private static void addKubeControllersAndGoldmaneRuntime(MetricCatalog.Builder catalog) {
      catalog.add(GoRuntime.GC_DURATION_SECONDS);
      catalog.add(GoRuntime.GOROUTINES);
      catalog.add(GoRuntime.INFO);
      catalog.add(GoRuntime.MEMSTATS_ALLOC_BYTES);
      catalog.add(GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_FREES_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_GC_CPU_FRACTION);
      catalog.add(GoRuntime.MEMSTATS_GC_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_IDLE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_OBJECTS);
      catalog.add(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS);
      catalog.add(GoRuntime.MEMSTATS_LOOKUPS_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_MALLOCS_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_MCACHE_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_MSPAN_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_NEXT_GC_BYTES);
      catalog.add(GoRuntime.MEMSTATS_OTHER_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_STACK_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_STACK_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_SYS_BYTES);
      catalog.add(GoRuntime.THREADS);
      catalog.add(ProcessMetrics.CPU_SECONDS_TOTAL);
      catalog.add(ProcessMetrics.MAX_FDS);
      catalog.add(ProcessMetrics.OPEN_FDS);
      catalog.add(ProcessMetrics.RESIDENT_MEMORY_BYTES);
      catalog.add(ProcessMetrics.START_TIME_SECONDS);
      catalog.add(ProcessMetrics.VIRTUAL_MEMORY_BYTES);
      catalog.add(GoRuntime.GC_GOGC_PERCENT);
      catalog.add(GoRuntime.GC_GOMEMLIMIT_BYTES);
      catalog.add(GoRuntime.SCHED_GOMAXPROCS_THREADS);
      catalog.add(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL);
      catalog.add(ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES);
      catalog.add(ProcessMetrics.NETWORK_RECEIVE_BYTES_TOTAL);
      catalog.add(ProcessMetrics.NETWORK_TRANSMIT_BYTES_TOTAL);
      catalog.add(PromHttp.METRIC_HANDLER_REQUESTS_TOTAL);
      catalog.add(PromHttp.METRIC_HANDLER_REQUESTS_IN_FLIGHT);
    }

    private static void addBirdExporter(MetricCatalog.Builder catalog) {
      catalog.add(BirdExporter.UP);
      catalog.add(BirdExporter.PREFERENCE);
      catalog.add(BirdExporter.ROUTES);
      catalog.add(BirdExporter.ROUTE_CHANGES);
      catalog.add(BirdExporter.BGP_STATE);
      catalog.add(BirdExporter.HOLD_TIMER_CURRENT);
      catalog.add(BirdExporter.HOLD_TIMER_INITIAL);
      catalog.add(BirdExporter.KEEPALIVE_TIMER_CURRENT);
      catalog.add(BirdExporter.KEEPALIVE_TIMER_INITIAL);
    }
  }
}
