// SPDX-License-Identifier: Apache-2.0
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
 * the two BIRD exporters beside them.
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

  /** For ServiceLoader; everyone else calls {@link #get}. */
  public CalicoCatalog() {}

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
    addBirdExporterCzerwonk(catalog);
    addBirdExporterOldBgpAndOspf(catalog);
    addBirdExporterOldDeviceDirectAndKernel(catalog);
    addBirdExporterOldStaticBabelAndRpki(catalog);
    catalog.addOnDemand(new CalicoOnDemand());
    return catalog.build();
  }

  private static void addFelix(MetricCatalog.Builder catalog) {
    catalog.add("felix_active_local_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_active_local_policies", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_active_local_selectors", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_active_local_tags", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_calc_graph_output_events", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add(
        "felix_calc_graph_update_time_seconds",
        CalicoDefinitions.FELIX,
        MetricKind.SUMMARY,
        MetricKind.HISTOGRAM);
    catalog.add("felix_calc_graph_updates_processed", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_cluster_num_host_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_cluster_num_hosts", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_cluster_num_workload_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_exec_time_micros", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_host", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add(
        "felix_int_dataplane_addr_msg_batch_size", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add(
        "felix_int_dataplane_apply_time_seconds",
        CalicoDefinitions.FELIX,
        MetricKind.SUMMARY,
        MetricKind.HISTOGRAM);
    catalog.add("felix_int_dataplane_failures", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add(
        "felix_int_dataplane_iface_msg_batch_size", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_int_dataplane_messages", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add(
        "felix_int_dataplane_msg_batch_size",
        CalicoDefinitions.FELIX,
        MetricKind.SUMMARY,
        MetricKind.HISTOGRAM);
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
    catalog.add(
        "felix_route_table_per_iface_sync_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_cluster_num_policies", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_cluster_num_profiles", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_cluster_num_tiers", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add(
        "felix_int_dataplane_initial_resync_time_seconds",
        CalicoDefinitions.FELIX,
        MetricKind.GAUGE);
    catalog.add("felix_route_table_resync_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add(
        "felix_route_table_partial_resync_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add(
        "felix_route_table_conntrack_wait_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_route_table_num_routes", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_route_table_num_ifaces", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_label_index_num_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add(
        "felix_label_index_num_active_selectors", CalicoDefinitions.FELIX, MetricKind.GAUGE);
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
    catalog.add(
        "felix_bpf_conntrack_inforeader_blocks", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_bpf_conntrack_cleaner_seconds", CalicoDefinitions.FELIX, MetricKind.SUMMARY);
    catalog.add("felix_bpf_conntrack_entries_seen", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_conntrack_entries_deleted", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add(
        "felix_bpf_conntrack_maglev_entries_total", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_bpf_events", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_bpf_events_collector_blocks", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add(
        "felix_nflog_netlink_messages_received", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_logs_received", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_buffer_overruns", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_block_time_seconds", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_parse_errors", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_aggregates_created", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add("felix_nflog_aggregates_flushed", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add(
        "felix_collector_conntrack_processing_latency_seconds",
        CalicoDefinitions.FELIX,
        MetricKind.HISTOGRAM);
    catalog.add(
        "felix_collector_dumpstats_latency_seconds", CalicoDefinitions.FELIX, MetricKind.HISTOGRAM);
    catalog.add(
        "felix_collector_dataplanestats_update_processing_latency_seconds",
        CalicoDefinitions.FELIX,
        MetricKind.HISTOGRAM);
    catalog.add(
        "felix_collector_dataplanestats_update_processing_errors_per_minute",
        CalicoDefinitions.FELIX,
        MetricKind.GAUGE);
    catalog.add("felix_collector_epstats", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_collector_lookupcache_endpoints", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add(
        "felix_collector_lookupcache_networksets", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add("felix_collector_lookupcache_services", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add(
        "felix_collector_lookups_cache_policies", CalicoDefinitions.FELIX, MetricKind.GAUGE);
    catalog.add(
        "felix_collector_allowed_flowlog_aggregator_store",
        CalicoDefinitions.FELIX,
        MetricKind.GAUGE);
    catalog.add(
        "felix_collector_policy_eval_batches_total", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add(
        "felix_collector_policy_eval_flows_total", CalicoDefinitions.FELIX, MetricKind.COUNTER);
    catalog.add(
        "felix_collector_policy_eval_sweep_duration_seconds",
        CalicoDefinitions.FELIX,
        MetricKind.HISTOGRAM);
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
    catalog.add(
        "cnx_policy_rule_connections", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add("felix_bpf_lb_maintenance", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.GAUGE);
    catalog.add(
        "felix_collector_packet_info_processing_latency_seconds",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.HISTOGRAM);
    catalog.add("felix_dns_req_packets_in", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add(
        "felix_dns_resp_packets_in", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add(
        "felix_dns_invalid_packets_in", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add(
        "felix_dns_non_query_packets_in", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add(
        "felix_dns_packet_nfqueue_monitor_packets_in",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.COUNTER);
    catalog.add(
        "felix_dns_packet_nfqueue_monitor_hold_time",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.SUMMARY);
    catalog.add(
        "felix_dns_packet_nfqueue_monitor_num_unreleased_packets",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.GAUGE);
    catalog.add(
        "felix_dns_packet_nfqueue_monitor_packets_released_conn_closed",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.COUNTER);
    catalog.add(
        "felix_dns_packet_nfqueue_monitor_packets_released_programmed",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.COUNTER);
    catalog.add(
        "felix_dns_packet_nfqueue_monitor_packets_released_timeout",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.COUNTER);
    catalog.add(
        "felix_dns_packet_nfqueue_monitor_queued_latency",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.SUMMARY);
    catalog.add(
        "felix_dns_packet_nfqueue_monitor_shutdown_count",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.COUNTER);
    catalog.add(
        "felix_dns_packet_nfqueue_monitor_verdict_failed",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.COUNTER);
    catalog.add(
        "felix_dns_policy_nfqueue_monitor_packets_in",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.COUNTER);
    catalog.add(
        "felix_dns_policy_nfqueue_monitor_packets_released",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.COUNTER);
    catalog.add(
        "felix_dns_policy_nfqueue_monitor_packets_dnr_dropped",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.COUNTER);
    catalog.add(
        "felix_dns_policy_nfqueue_monitor_nf_verdict_failed",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.COUNTER);
    catalog.add(
        "felix_dns_policy_nfqueue_monitor_queued_latency",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.SUMMARY);
    catalog.add(
        "felix_dns_policy_nfqueue_monitor_release_latency",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.SUMMARY);
    catalog.add(
        "felix_dns_policy_nfqueue_monitor_release_packets_batch_size",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.GAUGE);
    catalog.add(
        "felix_dns_policy_nfqueue_shutdown_count",
        CalicoDefinitions.FELIX_ENTERPRISE,
        MetricKind.COUNTER);
    catalog.add(
        "felix_egress_gateway_remote_polls", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.GAUGE);
    catalog.add("felix_ipsec_bindings_total", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.GAUGE);
    catalog.add("felix_ipsec_errors", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add(
        "felix_reporter_log_errors", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
    catalog.add(
        "felix_reporter_logs_dropped", CalicoDefinitions.FELIX_ENTERPRISE, MetricKind.COUNTER);
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
    catalog.add(
        "ipam_allocations_gc_candidates", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add(
        "ipam_allocations_gc_reclamations", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.COUNTER);
    catalog.add("ipam_blocks", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_ippool_size", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_ippool_reserved", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_blocks_per_node", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add("ipam_allocations_per_node", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add(
        "ipam_allocations_borrowed_per_node", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add(
        "calico_migration_resources_total", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.COUNTER);
    catalog.add(
        "calico_migration_resource_errors_total",
        CalicoDefinitions.KUBE_CONTROLLERS,
        MetricKind.COUNTER);
    catalog.add(
        "calico_migration_retries_total", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.COUNTER);
    catalog.add("calico_migration_phase", CalicoDefinitions.KUBE_CONTROLLERS, MetricKind.GAUGE);
    catalog.add(
        "calico_migration_duration_seconds",
        CalicoDefinitions.KUBE_CONTROLLERS,
        MetricKind.HISTOGRAM);
    catalog.add(
        "calico_migration_type_duration_seconds",
        CalicoDefinitions.KUBE_CONTROLLERS,
        MetricKind.HISTOGRAM);
  }

  private static void addGoldmane(MetricCatalog.Builder catalog) {
    catalog.add(
        "goldmane_aggr_received_flows_total", CalicoDefinitions.GOLDMANE, MetricKind.COUNTER);
    catalog.add(
        "goldmane_aggr_flow_index_latency_ms", CalicoDefinitions.GOLDMANE, MetricKind.SUMMARY);
    catalog.add(
        "goldmane_aggr_flow_index_batch_size", CalicoDefinitions.GOLDMANE, MetricKind.SUMMARY);
    catalog.add(
        "goldmane_aggr_flow_index_buffer_size", CalicoDefinitions.GOLDMANE, MetricKind.GAUGE);
    catalog.add(
        "goldmane_aggr_rollover_latency_ms", CalicoDefinitions.GOLDMANE, MetricKind.SUMMARY);
    catalog.add(
        "goldmane_aggr_rollover_duration_ms", CalicoDefinitions.GOLDMANE, MetricKind.SUMMARY);
    catalog.add(
        "goldmane_aggr_backfill_latency_ms", CalicoDefinitions.GOLDMANE, MetricKind.SUMMARY);
    catalog.add("goldmane_aggr_num_unique_flows", CalicoDefinitions.GOLDMANE, MetricKind.GAUGE);
    catalog.add(
        "goldmane_aggr_dropped_flows_total", CalicoDefinitions.GOLDMANE, MetricKind.COUNTER);
    catalog.add(
        "goldmane_collector_received_flows", CalicoDefinitions.GOLDMANE, MetricKind.COUNTER);
    catalog.add(
        "goldmane_collector_flow_process_latency",
        CalicoDefinitions.GOLDMANE,
        MetricKind.HISTOGRAM);
    catalog.add("goldmane_collector_num_clients", CalicoDefinitions.GOLDMANE, MetricKind.GAUGE);
    catalog.add("goldmane_num_streams", CalicoDefinitions.GOLDMANE, MetricKind.GAUGE);
  }

  private static void addBgpMetricsServer(MetricCatalog.Builder catalog) {
    catalog.add("bgp_peers", CalicoDefinitions.BGP_METRICS_SERVER, MetricKind.GAUGE);
    catalog.add("bgp_routes_imported", CalicoDefinitions.BGP_METRICS_SERVER, MetricKind.GAUGE);
    catalog.add(
        "bgp_route_updates_received", CalicoDefinitions.BGP_METRICS_SERVER, MetricKind.COUNTER);
  }

  private static void addTigeraOperator(MetricCatalog.Builder catalog) {
    catalog.add(
        "tigera_operator_component_status", CalicoDefinitions.TIGERA_OPERATOR, MetricKind.GAUGE);
    catalog.add(
        "tigera_operator_tls_certificate_expiry_timestamp_seconds",
        CalicoDefinitions.TIGERA_OPERATOR,
        MetricKind.GAUGE);
    catalog.add(
        "tigera_operator_license_valid", CalicoDefinitions.TIGERA_OPERATOR, MetricKind.GAUGE);
    catalog.add(
        "tigera_operator_license_expiry_timestamp_seconds",
        CalicoDefinitions.TIGERA_OPERATOR,
        MetricKind.GAUGE);
    catalog.add(
        "controller_runtime_reconcile_total",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.COUNTER);
    catalog.add(
        "controller_runtime_reconcile_errors_total",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.COUNTER);
    catalog.add(
        "controller_runtime_terminal_reconcile_errors_total",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.COUNTER);
    catalog.add(
        "controller_runtime_reconcile_panics_total",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.COUNTER);
    catalog.add(
        "controller_runtime_reconcile_time_seconds",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.HISTOGRAM);
    catalog.add(
        "controller_runtime_max_concurrent_reconciles",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.GAUGE);
    catalog.add(
        "controller_runtime_active_workers",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.GAUGE);
    catalog.add(
        "controller_runtime_reconcile_timeouts_total",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.COUNTER);
    catalog.add(
        "controller_runtime_webhook_latency_seconds",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.HISTOGRAM);
    catalog.add(
        "controller_runtime_webhook_requests_total",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.COUNTER);
    catalog.add(
        "controller_runtime_webhook_requests_in_flight",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.GAUGE);
    catalog.add(
        "controller_runtime_webhook_panics_total",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.COUNTER);
    catalog.add(
        "controller_runtime_conversion_webhook_panics_total",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.COUNTER);
    catalog.add(
        "controller_runtime_client_consistency_wait_duration_seconds",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.HISTOGRAM);
    catalog.add(
        "certwatcher_read_certificate_total",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.COUNTER);
    catalog.add(
        "certwatcher_read_certificate_errors_total",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.COUNTER);
    catalog.add(
        "leader_election_master_status", CommonDefinitions.CONTROLLER_RUNTIME, MetricKind.GAUGE);
    catalog.add(
        "leader_election_slowpath_total", CommonDefinitions.CONTROLLER_RUNTIME, MetricKind.COUNTER);
    catalog.add(
        "rest_client_requests_total", CommonDefinitions.CONTROLLER_RUNTIME, MetricKind.COUNTER);
    catalog.add(
        "rest_client_request_duration_seconds",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.HISTOGRAM);
    catalog.add(
        "rest_client_dns_resolution_duration_seconds",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.HISTOGRAM);
    catalog.add(
        "rest_client_rate_limiter_duration_seconds",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.HISTOGRAM);
    catalog.add(
        "rest_client_request_size_bytes",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.HISTOGRAM);
    catalog.add(
        "rest_client_response_size_bytes",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.HISTOGRAM);
    catalog.add(
        "rest_client_request_retries_total",
        CommonDefinitions.CONTROLLER_RUNTIME,
        MetricKind.COUNTER);
    catalog.add("workqueue_adds_total", CommonDefinitions.WORKQUEUE, MetricKind.COUNTER);
    catalog.add("workqueue_depth", CommonDefinitions.WORKQUEUE, MetricKind.GAUGE);
    catalog.add(
        "workqueue_longest_running_processor_seconds",
        CommonDefinitions.WORKQUEUE,
        MetricKind.GAUGE);
    catalog.add(
        "workqueue_queue_duration_seconds", CommonDefinitions.WORKQUEUE, MetricKind.HISTOGRAM);
    catalog.add("workqueue_retries_total", CommonDefinitions.WORKQUEUE, MetricKind.COUNTER);
    catalog.add("workqueue_unfinished_work_seconds", CommonDefinitions.WORKQUEUE, MetricKind.GAUGE);
    catalog.add(
        "workqueue_work_duration_seconds", CommonDefinitions.WORKQUEUE, MetricKind.HISTOGRAM);
    catalog.add("go_gc_duration_seconds", CommonDefinitions.GO_RUNTIME, MetricKind.SUMMARY);
    catalog.add("go_goroutines", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_info", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_alloc_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_alloc_bytes_total", CommonDefinitions.GO_RUNTIME, MetricKind.COUNTER);
    catalog.add("go_memstats_buck_hash_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_frees_total", CommonDefinitions.GO_RUNTIME, MetricKind.COUNTER);
    catalog.add("go_memstats_gc_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_alloc_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_idle_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_inuse_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_objects", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_released_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_heap_sys_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_memstats_last_gc_time_seconds", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
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
    catalog.add("go_gc_gogc_percent", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_gc_gomemlimit_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_sched_gomaxprocs_threads", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("process_cpu_seconds_total", CommonDefinitions.PROCESS_METRICS, MetricKind.COUNTER);
    catalog.add("process_max_fds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_open_fds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add(
        "process_resident_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_start_time_seconds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add(
        "process_virtual_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add(
        "process_virtual_memory_max_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add(
        "process_network_receive_bytes_total",
        CommonDefinitions.PROCESS_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "process_network_transmit_bytes_total",
        CommonDefinitions.PROCESS_METRICS,
        MetricKind.COUNTER);
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
    catalog.add(
        "process_resident_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_start_time_seconds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add(
        "process_virtual_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("go_gc_gogc_percent", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_gc_gomemlimit_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_sched_gomaxprocs_threads", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add(
        "go_memstats_heap_released_bytes_total", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add(
        "process_virtual_memory_max_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add(
        "process_network_receive_bytes_total",
        CommonDefinitions.PROCESS_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "process_network_transmit_bytes_total",
        CommonDefinitions.PROCESS_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "promhttp_metric_handler_requests_total", CommonDefinitions.PROM_HTTP, MetricKind.COUNTER);
    catalog.add(
        "promhttp_metric_handler_requests_in_flight",
        CommonDefinitions.PROM_HTTP,
        MetricKind.GAUGE);
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
    catalog.add(
        "process_resident_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_start_time_seconds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add(
        "process_virtual_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("go_gc_gogc_percent", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_gc_gomemlimit_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_sched_gomaxprocs_threads", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add(
        "go_memstats_heap_released_bytes_total", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add(
        "process_virtual_memory_max_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add(
        "process_network_receive_bytes_total",
        CommonDefinitions.PROCESS_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "process_network_transmit_bytes_total",
        CommonDefinitions.PROCESS_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "promhttp_metric_handler_requests_total", CommonDefinitions.PROM_HTTP, MetricKind.COUNTER);
    catalog.add(
        "promhttp_metric_handler_requests_in_flight",
        CommonDefinitions.PROM_HTTP,
        MetricKind.GAUGE);
  }

  private static void addBirdExporter(MetricCatalog.Builder catalog) {
    catalog.add("bird_up", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_preference", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_routes", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_route_changes", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_bgp_state", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_hold_timer_current", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add("bird_hold_timer_initial", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add(
        "bird_keepalive_timer_current", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
    catalog.add(
        "bird_keepalive_timer_initial", CalicoDefinitions.BIRD_EXPORTER, MetricKind.UNTYPED);
  }

  private static void addBirdExporterCzerwonk(MetricCatalog.Builder catalog) {
    catalog.add("bird_protocol_up", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_prefix_import_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_prefix_export_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_prefix_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_prefix_preferred_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add("bird_protocol_uptime", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_protocol_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_socket_query_success", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add("bird_bfd_session_up", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add(
        "bird_bfd_session_uptime_seconds",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_bfd_session_interval_seconds",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_bfd_session_timeout_seconds",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add("bird_ospf_running", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add(
        "bird_ospf_interface_count", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add(
        "bird_ospf_neighbor_count", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add(
        "bird_ospf_neighbor_adjacent_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add("bird_ospfv3_running", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add(
        "bird_ospfv3_interface_count", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add(
        "bird_ospfv3_neighbor_count", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add(
        "bird_ospfv3_neighbor_adjacent_count",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add("bird_daemon_up", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add("bird_daemon_info", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
    catalog.add(
        "bird_last_reboot_timestamp_seconds",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_last_reconfig_timestamp_seconds",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add(
        "bird_server_time_timestamp_seconds",
        CalicoDefinitions.BIRD_EXPORTER_CZERWONK,
        MetricKind.GAUGE);
    catalog.add("bird_bgp_state_count", CalicoDefinitions.BIRD_EXPORTER_CZERWONK, MetricKind.GAUGE);
  }

  private static void addBirdExporterOldBgpAndOspf(MetricCatalog.Builder catalog) {
    catalog.add(
        "bgp4_session_up", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_up", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add("ospf_up", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add("ospfv3_up", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_uptime", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_uptime", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add("ospf_uptime", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add(
        "ospfv3_uptime", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp4_session_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp6_session_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospf_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add("ospf_running", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add(
        "ospf_interface_count", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add(
        "ospf_neighbor_count", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add(
        "ospf_neighbor_adjacent_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_running", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
    catalog.add(
        "ospfv3_interface_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_neighbor_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "ospfv3_neighbor_adjacent_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF,
        MetricKind.GAUGE);
    catalog.add(
        "bgp_state_count", CalicoDefinitions.BIRD_EXPORTER_OLD_BGP_AND_OSPF, MetricKind.GAUGE);
  }

  private static void addBirdExporterOldDeviceDirectAndKernel(MetricCatalog.Builder catalog) {
    catalog.add(
        "direct4_up",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_up",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_up",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_up",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct4_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "direct6_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel4_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "kernel6_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_up",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_up",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device4_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
    catalog.add(
        "device6_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_DEVICE_DIRECT_AND_KERNEL,
        MetricKind.GAUGE);
  }

  private static void addBirdExporterOldStaticBabelAndRpki(MetricCatalog.Builder catalog) {
    catalog.add(
        "static4_up", CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI, MetricKind.GAUGE);
    catalog.add(
        "static6_up", CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI, MetricKind.GAUGE);
    catalog.add(
        "babel4_up", CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI, MetricKind.GAUGE);
    catalog.add(
        "babel6_up", CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI, MetricKind.GAUGE);
    catalog.add(
        "rpki4_up", CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI, MetricKind.GAUGE);
    catalog.add(
        "rpki6_up", CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI, MetricKind.GAUGE);
    catalog.add(
        "static4_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_prefix_count_import",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_prefix_count_export",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_prefix_count_filter",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_prefix_count_preferred",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_uptime",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_update_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_update_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_update_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_update_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_update_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_withdraw_import_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_withdraw_import_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_withdraw_import_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_withdraw_import_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_withdraw_import_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_update_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_update_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_update_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_update_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_update_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_withdraw_export_ignore_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_withdraw_export_accept_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_withdraw_export_filter_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_withdraw_export_reject_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static4_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "static6_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel4_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "babel6_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki4_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
    catalog.add(
        "rpki6_changes_withdraw_export_receive_count",
        CalicoDefinitions.BIRD_EXPORTER_OLD_STATIC_BABEL_AND_RPKI,
        MetricKind.GAUGE);
  }
}
