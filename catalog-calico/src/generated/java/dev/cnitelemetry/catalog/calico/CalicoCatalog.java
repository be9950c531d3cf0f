// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.catalog.common.CommonDefinitions;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricCatalogProvider;
import dev.cnitelemetry.metrics.MetricKind;

/**
 * The catalogue of Calico metrics.
 *
 * <p>Every metric that Calico's components expose or its documentation names, and those of
 * the BIRD exporter beside them.
 *
 * <p>The catalogue knows all names from the start, and loads a class of constants when a
 * name of it is first found, components and exposures when somebody first asks for them.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * MetricCatalog catalog = CalicoCatalog.get();
 * catalog.definitions(CalicoComponents.FELIX).forEach(System.out::println);
 * }</pre>
 */
public final class CalicoCatalog implements MetricCatalogProvider {
  private static final MetricCatalog CATALOG = build();

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
    return CATALOG;
  }

  @Override
  public MetricCatalog catalog() {
    return get();
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
    catalog.add("felix_active_local_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_active_local_policies", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_active_local_selectors", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_active_local_tags", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_calc_graph_output_events", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_calc_graph_update_time_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY, MetricKind.HISTOGRAM);
    catalog.add("felix_calc_graph_updates_processed", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_cluster_num_host_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_cluster_num_hosts", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_cluster_num_workload_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_exec_time_micros", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_host", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_int_dataplane_addr_msg_batch_size", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_int_dataplane_apply_time_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY, MetricKind.HISTOGRAM);
    catalog.add("felix_int_dataplane_failures", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_int_dataplane_iface_msg_batch_size", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_int_dataplane_messages", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_int_dataplane_msg_batch_size", CalicoDefinitions.FELIX, MetricKind.SUMMARY, MetricKind.HISTOGRAM);
    catalog.add("felix_ipset_calls", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_ipset_errors", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_ipset_lines_executed", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_ipsets_calico", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_ipsets_total", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_iptables_chains", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_iptables_lines_executed", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_iptables_lock_acquire_secs", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_iptables_lock_retries", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_iptables_restore_calls", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_iptables_restore_errors", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_iptables_rules", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_iptables_save_calls", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_iptables_save_errors", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_log_errors", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_logs_dropped", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_resync_state", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_resyncs_started", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_route_table_list_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_route_table_per_iface_sync_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_cluster_num_policies", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_cluster_num_profiles", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_cluster_num_tiers", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_int_dataplane_initial_resync_time_seconds", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_route_table_resync_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_route_table_partial_resync_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_route_table_conntrack_wait_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_route_table_num_routes", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_route_table_num_ifaces", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_label_index_num_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_label_index_num_active_selectors", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_label_index_selector_evals", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_label_index_strategy_evals", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nft_calls", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nft_errors", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nft_list_calls", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nft_list_errors", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nft_chains", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_nft_rules", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_nft_sets", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_nft_set_calls", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nft_set_errors", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nft_maps", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_nft_flowtable_devices", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_nft_flowtable_missing_devices", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_dataplane_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_dirty_dataplane_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_happy_dataplane_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_num_ip_sets", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_conntrack_sweeps", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_bpf_conntrack_used", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_conntrack_cleaned", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_conntrack_cleaned_total", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_conntrack_expired", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_conntrack_expired_total", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_bpf_conntrack_stale_nat", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_conntrack_stale_nat_total", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_bpf_conntrack_sweep_duration", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_conntrack_inforeader_blocks", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_bpf_conntrack_cleaner_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_bpf_conntrack_entries_seen", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_conntrack_entries_deleted", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_bpf_conntrack_maglev_entries_total", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_events", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_bpf_events_collector_blocks", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_netlink_messages_received", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_logs_received", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_buffer_overruns", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_block_time_seconds", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_parse_errors", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_aggregates_created", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_aggregates_flushed", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_collector_conntrack_processing_latency_seconds", CalicoDefinitions.FELIX, MetricKind.HISTOGRAM);
    catalog.add("felix_collector_dumpstats_latency_seconds", CalicoDefinitions.FELIX, MetricKind.HISTOGRAM);
    catalog.add("felix_collector_dataplanestats_update_processing_latency_seconds", CalicoDefinitions.FELIX, MetricKind.HISTOGRAM);
    catalog.add("felix_collector_dataplanestats_update_processing_errors_per_minute", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_collector_epstats", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_collector_lookupcache_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_collector_lookupcache_networksets", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_collector_lookupcache_services", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_collector_lookups_cache_policies", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_collector_allowed_flowlog_aggregator_store", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_collector_policy_eval_batches_total", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_collector_policy_eval_flows_total", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_collector_policy_eval_sweep_duration_seconds", CalicoDefinitions.FELIX, MetricKind.HISTOGRAM);
    catalog.add("wireguard_meta", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("wireguard_bytes_rcvd", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("wireguard_bytes_sent", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("wireguard_latest_handshake_seconds", CalicoDefinitions.FELIX, MetricKind.GAUGE);
  }

  private static void addFelixEnterprise(MetricCatalog.Builder catalog) {
    catalog.add("calico_denied_packets", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("calico_denied_bytes", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("cnx_policy_rule_packets", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("cnx_policy_rule_bytes", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("cnx_policy_rule_connections", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_bpf_lb_maintenance", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.GAUGE);
    catalog.add("felix_collector_packet_info_processing_latency_seconds", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.HISTOGRAM);
    catalog.add("felix_dns_req_packets_in", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_resp_packets_in", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_invalid_packets_in", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_non_query_packets_in", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_packet_nfqueue_monitor_packets_in", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_packet_nfqueue_monitor_hold_time", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.SUMMARY);
    catalog.add("felix_dns_packet_nfqueue_monitor_num_unreleased_packets", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.GAUGE);
    catalog.add("felix_dns_packet_nfqueue_monitor_packets_released_conn_closed", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_packet_nfqueue_monitor_packets_released_programmed", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_packet_nfqueue_monitor_packets_released_timeout", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_packet_nfqueue_monitor_queued_latency", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.SUMMARY);
    catalog.add("felix_dns_packet_nfqueue_monitor_shutdown_count", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_packet_nfqueue_monitor_verdict_failed", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_policy_nfqueue_monitor_packets_in", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_policy_nfqueue_monitor_packets_released", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_policy_nfqueue_monitor_packets_dnr_dropped", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_policy_nfqueue_monitor_nf_verdict_failed", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_dns_policy_nfqueue_monitor_queued_latency", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.SUMMARY);
    catalog.add("felix_dns_policy_nfqueue_monitor_release_latency", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.SUMMARY);
    catalog.add("felix_dns_policy_nfqueue_monitor_release_packets_batch_size", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.GAUGE);
    catalog.add("felix_dns_policy_nfqueue_shutdown_count", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_egress_gateway_remote_polls", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.GAUGE);
    catalog.add("felix_ipsec_bindings_total", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.GAUGE);
    catalog.add("felix_ipsec_errors", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_reporter_log_errors", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_reporter_logs_dropped", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
  }

  private static void addTypha(MetricCatalog.Builder catalog) {
    catalog.add("typha_breadcrumb_block", CalicoDefinitions.TYPHA, MetricKind.COUNTER);
    catalog.add("typha_breadcrumb_non_block", CalicoDefinitions.TYPHA, MetricKind.COUNTER);
    catalog.add("typha_breadcrumb_seq_number", CalicoDefinitions.TYPHA, MetricKind.GAUGE);
    catalog.add("typha_breadcrumb_size", CalicoDefinitions.TYPHA, MetricKind.SUMMARY);
    catalog.add("typha_cache_size", CalicoDefinitions.TYPHA, MetricKind.GAUGE);
    catalog.add("typha_client_latency_secs", CalicoDefinitions.TYPHA, MetricKind.SUMMARY);
    catalog.add("typha_client_snapshot_send_secs", CalicoDefinitions.TYPHA, MetricKind.SUMMARY);
    catalog.add("typha_client_write_latency_secs", CalicoDefinitions.TYPHA, MetricKind.SUMMARY);
    catalog.add("typha_connections_accepted", CalicoDefinitions.TYPHA, MetricKind.COUNTER);
    catalog.add("typha_connections_active", CalicoDefinitions.TYPHA, MetricKind.GAUGE);
    catalog.add("typha_connections_dropped", CalicoDefinitions.TYPHA, MetricKind.COUNTER);
    catalog.add("typha_connections_streaming", CalicoDefinitions.TYPHA, MetricKind.GAUGE);
    catalog.add("typha_connections_grace_used", CalicoDefinitions.TYPHA, MetricKind.COUNTER);
    catalog.add("typha_kvs_per_msg", CalicoDefinitions.TYPHA, MetricKind.SUMMARY);
    catalog.add("typha_log_errors", CalicoDefinitions.TYPHA, MetricKind.COUNTER);
    catalog.add("typha_logs_dropped", CalicoDefinitions.TYPHA, MetricKind.COUNTER);
    catalog.add("typha_next_breadcrumb_latency_secs", CalicoDefinitions.TYPHA, MetricKind.SUMMARY);
    catalog.add("typha_ping_latency", CalicoDefinitions.TYPHA, MetricKind.SUMMARY);
    catalog.add("typha_snapshots_generated", CalicoDefinitions.TYPHA, MetricKind.COUNTER);
    catalog.add("typha_snapshots_reused", CalicoDefinitions.TYPHA, MetricKind.COUNTER);
    catalog.add("typha_snapshot_raw_bytes", CalicoDefinitions.TYPHA, MetricKind.GAUGE);
    catalog.add("typha_snapshot_compressed_bytes", CalicoDefinitions.TYPHA, MetricKind.GAUGE);
    catalog.add("typha_updates_skipped", CalicoDefinitions.TYPHA, MetricKind.COUNTER);
    catalog.add("typha_updates_total", CalicoDefinitions.TYPHA, MetricKind.COUNTER);
    catalog.add("remote_cluster_connection_status", CalicoDefinitions.TYPHA, MetricKind.GAUGE);
  }

  private static void addKubeControllers(MetricCatalog.Builder catalog) {
    catalog.add("ipam_allocations_in_use", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_allocations_borrowed", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_allocations_gc_candidates", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_allocations_gc_reclamations", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.COUNTER);
    catalog.add("ipam_blocks", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_ippool_size", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_ippool_reserved", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_blocks_per_node", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_allocations_per_node", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_allocations_borrowed_per_node", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("calico_migration_resources_total", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.COUNTER);
    catalog.add("calico_migration_resource_errors_total", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.COUNTER);
    catalog.add("calico_migration_retries_total", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.COUNTER);
    catalog.add("calico_migration_phase", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("calico_migration_duration_seconds", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.HISTOGRAM);
    catalog.add("calico_migration_type_duration_seconds", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.HISTOGRAM);
  }

  private static void addGoldmane(MetricCatalog.Builder catalog) {
    catalog.add("goldmane_aggr_received_flows_total", CalicoDefinitions.GOLDMANE, MetricKind.COUNTER);
    catalog.add("goldmane_aggr_flow_index_latency_ms", CalicoDefinitions.GOLDMANE, MetricKind.SUMMARY);
    catalog.add("goldmane_aggr_flow_index_batch_size", CalicoDefinitions.GOLDMANE, MetricKind.SUMMARY);
    catalog.add("goldmane_aggr_flow_index_buffer_size", CalicoDefinitions.GOLDMANE, MetricKind.GAUGE);
    catalog.add("goldmane_aggr_rollover_latency_ms", CalicoDefinitions.GOLDMANE, MetricKind.SUMMARY);
    catalog.add("goldmane_aggr_rollover_duration_ms", CalicoDefinitions.GOLDMANE, MetricKind.SUMMARY);
    catalog.add("goldmane_aggr_backfill_latency_ms", CalicoDefinitions.GOLDMANE, MetricKind.SUMMARY);
    catalog.add("goldmane_aggr_num_unique_flows", CalicoDefinitions.GOLDMANE, MetricKind.GAUGE);
    catalog.add("goldmane_aggr_dropped_flows_total", CalicoDefinitions.GOLDMANE, MetricKind.COUNTER);
    catalog.add("goldmane_collector_received_flows", CalicoDefinitions.GOLDMANE, MetricKind.COUNTER);
    catalog.add("goldmane_collector_flow_process_latency", CalicoDefinitions.GOLDMANE, MetricKind.HISTOGRAM);
    catalog.add("goldmane_collector_num_clients", CalicoDefinitions.GOLDMANE, MetricKind.GAUGE);
    catalog.add("goldmane_num_streams", CalicoDefinitions.GOLDMANE, MetricKind.GAUGE);
  }

  private static void addBgpMetricsServer(MetricCatalog.Builder catalog) {
    catalog.add("bgp_peers", CalicoDefinitions.BGP_METRICS_SERVER, MetricKind.GAUGE);
    catalog.add("bgp_routes_imported", CalicoDefinitions.BGP_METRICS_SERVER, MetricKind.GAUGE);
    catalog.add("bgp_route_updates_received", CalicoDefinitions.BGP_METRICS_SERVER, MetricKind.COUNTER);
  }

  private static void addTigeraOperator(MetricCatalog.Builder catalog) {
    catalog.add("tigera_operator_component_status", CalicoDefinitions.TIGERA_OPERATOR, MetricKind.GAUGE);
    catalog.add("tigera_operator_tls_certificate_expiry_timestamp_seconds", CalicoDefinitions.TIGERA_OPERATOR, MetricKind.GAUGE);
    catalog.add("tigera_operator_license_valid", CalicoDefinitions.TIGERA_OPERATOR, MetricKind.GAUGE);
    catalog.add("tigera_operator_license_expiry_timestamp_seconds", CalicoDefinitions.TIGERA_OPERATOR, MetricKind.GAUGE);
  }

  private static void addFelixAndTyphaRuntime(MetricCatalog.Builder catalog) {
    catalog.add("go_gc_duration_seconds", CommonDefinitions.GO_RUNTIME, MetricKind.SUMMARY);
    catalog.add("go_goroutines", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_info", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_alloc_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_alloc_bytes_total", CommonDefinitions.GO_RUNTIME, MetricKind.COUNTER);
    catalog.add("go_memstats_buck_hash_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_frees_total", CommonDefinitions.GO_RUNTIME, MetricKind.COUNTER);
    catalog.add("go_memstats_gc_cpu_fraction", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_gc_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_alloc_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_idle_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_inuse_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_objects", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_released_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_last_gc_time_seconds", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_lookups_total", CommonDefinitions.GO_RUNTIME, MetricKind.COUNTER);
    catalog.add("go_memstats_mallocs_total", CommonDefinitions.GO_RUNTIME, MetricKind.COUNTER);
    catalog.add("go_memstats_mcache_inuse_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_mcache_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_mspan_inuse_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_mspan_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_next_gc_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_other_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_stack_inuse_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_stack_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_threads", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("process_cpu_seconds_total", CommonDefinitions.PROCESS_METRICS, MetricKind.COUNTER);
    catalog.add("process_max_fds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_open_fds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_resident_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_start_time_seconds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_virtual_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("go_gc_gogc_percent", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_gc_gomemlimit_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_sched_gomaxprocs_threads", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_released_bytes_total", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("process_virtual_memory_max_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_network_receive_bytes_total", CommonDefinitions.PROCESS_METRICS, MetricKind.COUNTER);
    catalog.add("process_network_transmit_bytes_total", CommonDefinitions.PROCESS_METRICS, MetricKind.COUNTER);
    catalog.add("promhttp_metric_handler_requests_total", CommonDefinitions.PROM_HTTP, MetricKind.COUNTER);
    catalog.add("promhttp_metric_handler_requests_in_flight", CommonDefinitions.PROM_HTTP, MetricKind.GAUGE);
  }

  private static void addKubeControllersAndGoldmaneRuntime(MetricCatalog.Builder catalog) {
    catalog.add("go_gc_duration_seconds", CommonDefinitions.GO_RUNTIME, MetricKind.SUMMARY);
    catalog.add("go_goroutines", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_info", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_alloc_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_alloc_bytes_total", CommonDefinitions.GO_RUNTIME, MetricKind.COUNTER);
    catalog.add("go_memstats_buck_hash_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_frees_total", CommonDefinitions.GO_RUNTIME, MetricKind.COUNTER);
    catalog.add("go_memstats_gc_cpu_fraction", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_gc_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_alloc_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_idle_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_inuse_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_objects", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_released_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_last_gc_time_seconds", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_lookups_total", CommonDefinitions.GO_RUNTIME, MetricKind.COUNTER);
    catalog.add("go_memstats_mallocs_total", CommonDefinitions.GO_RUNTIME, MetricKind.COUNTER);
    catalog.add("go_memstats_mcache_inuse_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_mcache_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_mspan_inuse_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_mspan_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_next_gc_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_other_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_stack_inuse_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_stack_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_threads", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("process_cpu_seconds_total", CommonDefinitions.PROCESS_METRICS, MetricKind.COUNTER);
    catalog.add("process_max_fds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_open_fds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_resident_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_start_time_seconds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_virtual_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("go_gc_gogc_percent", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_gc_gomemlimit_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_sched_gomaxprocs_threads", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_released_bytes_total", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("process_virtual_memory_max_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_network_receive_bytes_total", CommonDefinitions.PROCESS_METRICS, MetricKind.COUNTER);
    catalog.add("process_network_transmit_bytes_total", CommonDefinitions.PROCESS_METRICS, MetricKind.COUNTER);
    catalog.add("promhttp_metric_handler_requests_total", CommonDefinitions.PROM_HTTP, MetricKind.COUNTER);
    catalog.add("promhttp_metric_handler_requests_in_flight", CommonDefinitions.PROM_HTTP, MetricKind.GAUGE);
  }

  private static void addBirdExporter(MetricCatalog.Builder catalog) {
    catalog.add("bird_up", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_preference", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_routes", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_route_changes", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_bgp_state", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_hold_timer_current", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_hold_timer_initial", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_keepalive_timer_current", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_keepalive_timer_initial", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
  }
}
