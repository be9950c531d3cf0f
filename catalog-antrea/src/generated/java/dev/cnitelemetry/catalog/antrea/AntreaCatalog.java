// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.catalog.common.CommonDefinitions;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricCatalogProvider;
import dev.cnitelemetry.metrics.MetricKind;

/**
 * The catalogue of Antrea metrics.
 *
 * <p>All metrics of the Antrea Agent with AntreaProxy, the Antrea Controller and the Flow
 * Aggregator, those of the Kubernetes libraries and of the Go runtime included, from v0.6.0
 * to v2.7.0.
 *
 * <p>The history knows how kind, labels, buckets and stability of each metric changed. It
 * was read from the sources at every release; what a page really shows depends on feature
 * gates and on what has happened.
 *
 * <p>The catalogue knows all names from the start, and loads a class of constants when a
 * name of it is first found, components and exposures when somebody first asks for them.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * MetricCatalog catalog = AntreaCatalog.get();
 * catalog.definitions(AntreaComponents.ANTREA_AGENT).forEach(System.out::println);
 * }</pre>
 */
public final class AntreaCatalog implements MetricCatalogProvider {
  private static final MetricCatalog CATALOG = build();

  /** For ServiceLoader; everyone else calls {@link #get}. */
  public AntreaCatalog() {}

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
    MetricCatalog.Builder catalog = MetricCatalog.builder("antrea");
    addAntreaAgent(catalog);
    addAntreaProxy(catalog);
    addAntreaController(catalog);
    addAntreaShared(catalog);
    addAntreaApiServer(catalog);
    addAntreaGoRuntime(catalog);
    addAntreaLibraries(catalog);
    catalog.addOnDemand(new AntreaOnDemand());
    return catalog.build();
  }

  private static void addAntreaAgent(MetricCatalog.Builder catalog) {
    catalog.add(
        "antrea_agent_conntrack_antrea_connection_count",
        AntreaDefinitions.ANTREA_AGENT,
        MetricKind.GAUGE);
    catalog.add(
        "antrea_agent_conntrack_max_connection_count",
        AntreaDefinitions.ANTREA_AGENT,
        MetricKind.GAUGE);
    catalog.add(
        "antrea_agent_conntrack_total_connection_count",
        AntreaDefinitions.ANTREA_AGENT,
        MetricKind.GAUGE);
    catalog.add(
        "antrea_agent_denied_connection_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add(
        "antrea_agent_egress_networkpolicy_rule_count",
        AntreaDefinitions.ANTREA_AGENT,
        MetricKind.GAUGE);
    catalog.add(
        "antrea_agent_flow_collector_reconnection_count",
        AntreaDefinitions.ANTREA_AGENT,
        MetricKind.GAUGE);
    catalog.add(
        "antrea_agent_ingress_networkpolicy_rule_count",
        AntreaDefinitions.ANTREA_AGENT,
        MetricKind.GAUGE);
    catalog.add("antrea_agent_local_pod_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add(
        "antrea_agent_networkpolicy_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_ovs_flow_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add(
        "antrea_agent_ovs_flow_ops_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.COUNTER);
    catalog.add(
        "antrea_agent_ovs_flow_ops_error_count",
        AntreaDefinitions.ANTREA_AGENT,
        MetricKind.COUNTER);
    catalog.add(
        "antrea_agent_ovs_flow_ops_latency_milliseconds",
        AntreaDefinitions.ANTREA_AGENT,
        MetricKind.HISTOGRAM);
    catalog.add(
        "antrea_agent_ovs_total_flow_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add(
        "antrea_agent_conntrack_poll_cycle_duration_seconds",
        AntreaDefinitions.ANTREA_AGENT,
        MetricKind.HISTOGRAM);
    catalog.add(
        "antrea_agent_fqdn_cache_eviction_count",
        AntreaDefinitions.ANTREA_AGENT,
        MetricKind.COUNTER);
    catalog.add("antrea_agent_fqdn_cache_size", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_ovs_flow_table", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add(
        "antrea_agent_ovs_meter_packet_dropped_count",
        AntreaDefinitions.ANTREA_AGENT,
        MetricKind.GAUGE);
    catalog.add("antrea_agent_runtime_info", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
  }

  private static void addAntreaProxy(MetricCatalog.Builder catalog) {
    catalog.add(
        "antrea_proxy_sync_proxy_rules_duration_seconds",
        AntreaDefinitions.ANTREA_PROXY,
        MetricKind.HISTOGRAM);
    catalog.add(
        "antrea_proxy_total_endpoints_installed", AntreaDefinitions.ANTREA_PROXY, MetricKind.GAUGE);
    catalog.add(
        "antrea_proxy_total_endpoints_updates", AntreaDefinitions.ANTREA_PROXY, MetricKind.COUNTER);
    catalog.add(
        "antrea_proxy_total_services_installed", AntreaDefinitions.ANTREA_PROXY, MetricKind.GAUGE);
    catalog.add(
        "antrea_proxy_total_services_updates", AntreaDefinitions.ANTREA_PROXY, MetricKind.COUNTER);
  }

  private static void addAntreaController(MetricCatalog.Builder catalog) {
    catalog.add(
        "antrea_controller_acnp_status_updates",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.COUNTER);
    catalog.add(
        "antrea_controller_address_group_processed",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.COUNTER);
    catalog.add(
        "antrea_controller_address_group_sync_duration_milliseconds",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.HISTOGRAM,
        MetricKind.SUMMARY);
    catalog.add(
        "antrea_controller_anp_status_updates",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.COUNTER);
    catalog.add(
        "antrea_controller_applied_to_group_processed",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.COUNTER);
    catalog.add(
        "antrea_controller_applied_to_group_sync_duration_milliseconds",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.HISTOGRAM,
        MetricKind.SUMMARY);
    catalog.add(
        "antrea_controller_length_address_group_queue",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.GAUGE);
    catalog.add(
        "antrea_controller_length_applied_to_group_queue",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.GAUGE);
    catalog.add(
        "antrea_controller_length_network_policy_queue",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.GAUGE);
    catalog.add(
        "antrea_controller_network_policy_processed",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.COUNTER);
    catalog.add(
        "antrea_controller_network_policy_sync_duration_milliseconds",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.HISTOGRAM,
        MetricKind.SUMMARY);
    catalog.add(
        "antrea_controller_annp_status_updates",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.COUNTER);
    catalog.add(
        "antrea_controller_runtime_info", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.GAUGE);
    catalog.add(
        "antrea_controller_eg_status_updates",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.COUNTER);
    catalog.add(
        "antrea_controller_eip_status_updates",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.COUNTER);
    catalog.add(
        "antrea_node_ipam_controller_cidrset_allocation_tries_per_request",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "antrea_node_ipam_controller_cidrset_cidrs_allocations_total",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.COUNTER);
    catalog.add(
        "antrea_node_ipam_controller_cidrset_cidrs_releases_total",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.COUNTER);
    catalog.add(
        "antrea_node_ipam_controller_cidrset_usage_cidrs",
        AntreaDefinitions.ANTREA_CONTROLLER,
        MetricKind.GAUGE);
  }

  private static void addAntreaShared(MetricCatalog.Builder catalog) {
    catalog.add(
        "apiserver_audit_event_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add(
        "apiserver_audit_requests_rejected_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_client_certificate_expiration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_current_inflight_requests",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_envelope_encryption_dek_cache_fill_percent",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_read_vs_write_request_count_samples",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_read_vs_write_request_count_watermarks",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_longrunning_gauge", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.GAUGE);
    catalog.add(
        "apiserver_registered_watchers", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.GAUGE);
    catalog.add(
        "apiserver_request_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_request_filter_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_request_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add(
        "apiserver_response_sizes", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_storage_data_key_generation_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_storage_data_key_generation_failures_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_storage_envelope_transformation_cache_misses_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_tls_handshake_errors_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_watch_events_sizes",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_watch_events_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "authenticated_user_requests", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add(
        "authentication_attempts", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add(
        "authentication_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "authentication_token_cache_active_fetch_count",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "authentication_token_cache_fetch_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "authentication_token_cache_request_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "authentication_token_cache_request_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
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
    catalog.add(
        "process_virtual_memory_max_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
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
    catalog.add("go_gc_gogc_percent", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_gc_gomemlimit_bytes", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add("go_sched_gomaxprocs_threads", CommonDefinitions.GO_RUNTIME, MetricKind.GAUGE);
    catalog.add(
        "process_network_receive_bytes_total",
        CommonDefinitions.PROCESS_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "process_network_transmit_bytes_total",
        CommonDefinitions.PROCESS_METRICS,
        MetricKind.COUNTER);
  }

  private static void addAntreaApiServer(MetricCatalog.Builder catalog) {
    catalog.add(
        "apiserver_admission_controller_admission_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_admission_match_condition_evaluation_errors_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_admission_match_condition_evaluation_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_admission_match_condition_exclusions_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_admission_step_admission_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_admission_step_admission_duration_seconds_summary",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.SUMMARY);
    catalog.add(
        "apiserver_admission_webhook_admission_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_admission_webhook_fail_open_count",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_admission_webhook_rejection_count",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_admission_webhook_request_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_audit_error_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add(
        "apiserver_audit_level_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add(
        "apiserver_cache_list_fetched_objects_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_cache_list_returned_objects_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_cache_list_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add(
        "apiserver_current_inqueue_requests",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_delegated_authn_request_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_delegated_authn_request_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_delegated_authz_request_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_delegated_authz_request_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_dropped_requests", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add(
        "apiserver_dropped_requests_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_egress_dialer_dial_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_egress_dialer_dial_failure_count",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_egress_dialer_dial_start_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_encryption_config_controller_automatic_reload_failures_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_encryption_config_controller_automatic_reload_last_timestamp_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_encryption_config_controller_automatic_reload_success_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_encryption_config_controller_automatic_reloads_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_encryption_config_controller_last_config_info",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_envelope_encryption_dek_cache_inter_arrival_time_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_envelope_encryption_dek_source_cache_size",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_envelope_encryption_invalid_key_id_from_status_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_envelope_encryption_key_id_hash_last_timestamp_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_envelope_encryption_key_id_hash_status_last_timestamp_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_envelope_encryption_key_id_hash_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_envelope_encryption_kms_operations_latency_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_current_executing_requests",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_current_executing_seats",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_current_inqueue_requests",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_current_inqueue_seats",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_current_limit_seats",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_current_r",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_demand_seats",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_demand_seats_average",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_demand_seats_high_watermark",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_demand_seats_smoothed",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_demand_seats_stdev",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_dispatch_r",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_dispatched_requests_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_flowcontrol_epoch_advance_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_flowcontrol_latest_s",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_lower_limit_seats",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_next_discounted_s_bounds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_next_s_bounds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_nominal_limit_seats",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_priority_level_request_count_samples",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_priority_level_request_count_watermarks",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_priority_level_request_utilization",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_priority_level_seat_count_samples",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_priority_level_seat_count_watermarks",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_priority_level_seat_utilization",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_read_vs_write_current_requests",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_rejected_requests_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_flowcontrol_request_concurrency_in_use",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_request_concurrency_limit",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_request_dispatch_no_accommodation_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_flowcontrol_request_execution_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_request_queue_length_after_enqueue",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_request_wait_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_seat_fair_frac",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_target_seats",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_upper_limit_seats",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_flowcontrol_watch_count_samples",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_flowcontrol_work_estimated_seats",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_impersonation_attempts_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_impersonation_attempts_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_impersonation_authorization_attempts_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_impersonation_authorization_attempts_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_init_events_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add(
        "apiserver_longrunning_requests",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_mutating_admission_policy_check_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_mutating_admission_policy_check_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_peer_discovery_sync_errors_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_peer_proxy_errors_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_request_aborts_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_request_body_size_bytes",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_request_count", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add(
        "apiserver_request_latencies",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_request_latencies_summary",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.SUMMARY);
    catalog.add(
        "apiserver_request_post_timeout_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_request_sli_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_request_slo_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_request_terminations_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_request_timestamp_comparison_time",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_requested_deprecated_apis",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_rerouted_request_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_resource_objects", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.GAUGE);
    catalog.add(
        "apiserver_resource_size_estimate_bytes",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_selfrequest_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add(
        "apiserver_storage_consistency_checks_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_storage_data_key_generation_latencies_microseconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_storage_db_total_size_in_bytes",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_storage_decode_errors_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_storage_events_received_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_storage_list_evaluated_objects_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_storage_list_fetched_objects_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_storage_list_returned_objects_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_storage_list_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_storage_objects", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.GAUGE);
    catalog.add(
        "apiserver_storage_size_bytes", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.GAUGE);
    catalog.add(
        "apiserver_storage_transformation_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_storage_transformation_failures_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_storage_transformation_latencies_microseconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_storage_transformation_operations_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_stream_translator_requests_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_stream_tunnel_requests_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_terminated_watchers_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_validating_admission_policy_check_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_validating_admission_policy_check_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_validating_admission_policy_definition_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_validation_declarative_validation_mismatch_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_validation_declarative_validation_panic_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_validation_declarative_validation_panics_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_validation_declarative_validation_parity_discrepancies_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_validation_duplicate_validation_error_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_watch_cache_consistent_read_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_watch_cache_events_dispatched_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_watch_cache_events_received_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_watch_cache_initializations_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_watch_cache_read_wait_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_watch_cache_resource_version",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.GAUGE);
    catalog.add(
        "apiserver_watch_cache_watch_cache_initializations_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_watch_list_duration_seconds",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.HISTOGRAM);
    catalog.add(
        "apiserver_webhooks_x509_insecure_sha1_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_webhooks_x509_missing_san_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
    catalog.add(
        "apiserver_websocket_streaming_requests_total",
        CommonDefinitions.KUBERNETES_API_SERVER,
        MetricKind.COUNTER);
  }

  private static void addAntreaGoRuntime(MetricCatalog.Builder catalog) {
    catalog.add(
        "go_cgo_go_to_c_calls_calls_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_cpu_classes_gc_mark_assist_cpu_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_cpu_classes_gc_mark_dedicated_cpu_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_cpu_classes_gc_mark_idle_cpu_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_cpu_classes_gc_pause_cpu_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_cpu_classes_gc_total_cpu_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_cpu_classes_idle_cpu_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_cpu_classes_scavenge_assist_cpu_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_cpu_classes_scavenge_background_cpu_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_cpu_classes_scavenge_total_cpu_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_cpu_classes_total_cpu_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_cpu_classes_user_cpu_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_gc_cleanups_executed_cleanups_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_gc_cleanups_queued_cleanups_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_gc_cycles_automatic_gc_cycles_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_gc_cycles_forced_gc_cycles_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_gc_cycles_total_gc_cycles_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_gc_finalizers_executed_finalizers_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_gc_finalizers_queued_finalizers_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_gc_heap_allocs_by_size_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.HISTOGRAM);
    catalog.add(
        "go_gc_heap_allocs_by_size_bytes_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.HISTOGRAM);
    catalog.add(
        "go_gc_heap_allocs_bytes_total", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.COUNTER);
    catalog.add(
        "go_gc_heap_allocs_objects_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_gc_heap_frees_by_size_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.HISTOGRAM);
    catalog.add(
        "go_gc_heap_frees_by_size_bytes_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.HISTOGRAM);
    catalog.add(
        "go_gc_heap_frees_bytes_total", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.COUNTER);
    catalog.add(
        "go_gc_heap_frees_objects_total", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.COUNTER);
    catalog.add("go_gc_heap_goal_bytes", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add("go_gc_heap_live_bytes", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add(
        "go_gc_heap_objects_objects", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add(
        "go_gc_heap_tiny_allocs_objects_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_gc_limiter_last_enabled_gc_cycle",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add("go_gc_pauses_seconds", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.HISTOGRAM);
    catalog.add(
        "go_gc_pauses_seconds_total", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.HISTOGRAM);
    catalog.add("go_gc_scan_globals_bytes", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add("go_gc_scan_heap_bytes", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add("go_gc_scan_stack_bytes", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add("go_gc_scan_total_bytes", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add(
        "go_gc_stack_starting_size_bytes", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add(
        "go_godebug_non_default_behavior_allowmultiplevcs_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_asynctimerchan_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_containermaxprocs_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_cryptocustomrand_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_embedfollowsymlinks_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_execerrdot_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_fips140ems_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_gocachehash_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_gocachetest_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_gocacheverify_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_gotestjsonbuildtext_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_gotypesalias_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_htmlmetacontenturlescape_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_http2client_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_http2server_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_httpcookiemaxnum_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_httplaxcontentlength_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_httpmuxgo121_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_httpservecontentkeepheaders_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_installgoroot_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_jstmpllitinterp_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_multipartmaxheaders_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_multipartmaxparts_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_multipathtcp_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_netedns0_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_panicnil_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_randautoseed_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_randseednop_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_rsa1024min_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_tarinsecurepath_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_tls10server_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_tls3des_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_tlsmaxrsasize_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_tlsrsakex_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_tlssha1_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_tlsunsafeekm_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_updatemaxprocs_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_urlmaxqueryparams_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_urlstrictcolons_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_winreadlinkvolume_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_winsymlink_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_x509keypairleaf_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_x509negativeserial_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_x509rsacrt_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_x509sha1_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_x509sha256skid_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_x509usefallbackroots_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_x509usepolicies_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_godebug_non_default_behavior_zipinsecurepath_events_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_memory_classes_heap_free_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_heap_objects_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_heap_released_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_heap_stacks_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_heap_unused_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_metadata_mcache_free_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_metadata_mcache_inuse_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_metadata_mspan_free_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_metadata_mspan_inuse_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_metadata_other_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_os_stacks_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_other_bytes", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_profiling_buckets_bytes",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_memory_classes_total_bytes", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add(
        "go_sched_goroutines_created_goroutines_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "go_sched_goroutines_goroutines", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add(
        "go_sched_goroutines_not_in_go_goroutines",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_sched_goroutines_runnable_goroutines",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_sched_goroutines_running_goroutines",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_sched_goroutines_waiting_goroutines",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "go_sched_latencies_seconds", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.HISTOGRAM);
    catalog.add(
        "go_sched_pauses_stopping_gc_seconds",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.HISTOGRAM);
    catalog.add(
        "go_sched_pauses_stopping_other_seconds",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.HISTOGRAM);
    catalog.add(
        "go_sched_pauses_total_gc_seconds",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.HISTOGRAM);
    catalog.add(
        "go_sched_pauses_total_other_seconds",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.HISTOGRAM);
    catalog.add(
        "go_sched_threads_total_threads", CommonDefinitions.GO_RUNTIME_METRICS, MetricKind.GAUGE);
    catalog.add(
        "go_sync_mutex_wait_total_seconds_total",
        CommonDefinitions.GO_RUNTIME_METRICS,
        MetricKind.COUNTER);
  }

  private static void addAntreaLibraries(MetricCatalog.Builder catalog) {
    catalog.add(
        "aggregator_discovery_aggregation_count_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "aggregator_discovery_nopeer_requests_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "aggregator_discovery_peer_aggregated_cache_hits_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "aggregator_discovery_peer_aggregated_cache_misses_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "authorization_attempts_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "authorization_duration_seconds",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.HISTOGRAM);
    catalog.add(
        "cardinality_enforcement_unexpected_categorizations_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "disabled_metric_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "disabled_metrics_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add("etcd_bookmark_counts", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.GAUGE);
    catalog.add("etcd_bookmark_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "etcd_db_total_size_in_bytes", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.GAUGE);
    catalog.add(
        "etcd_helper_cache_entry_count",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "etcd_helper_cache_entry_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "etcd_helper_cache_hit_count", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "etcd_helper_cache_hit_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "etcd_helper_cache_miss_count", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "etcd_helper_cache_miss_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "etcd_lease_object_counts", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.HISTOGRAM);
    catalog.add("etcd_object_counts", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.GAUGE);
    catalog.add(
        "etcd_request_cache_add_duration_seconds",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.HISTOGRAM);
    catalog.add(
        "etcd_request_cache_add_latencies_summary",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.SUMMARY);
    catalog.add(
        "etcd_request_cache_get_duration_seconds",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.HISTOGRAM);
    catalog.add(
        "etcd_request_cache_get_latencies_summary",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.SUMMARY);
    catalog.add(
        "etcd_request_duration_seconds",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.HISTOGRAM);
    catalog.add(
        "etcd_request_errors_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "etcd_request_latencies_summary",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.SUMMARY);
    catalog.add("etcd_requests_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "field_validation_request_duration_seconds",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.HISTOGRAM);
    catalog.add(
        "grpc_client_handled_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "grpc_client_msg_received_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "grpc_client_msg_sent_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "grpc_client_started_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "grpc_server_handled_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "grpc_server_msg_received_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "grpc_server_msg_sent_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "grpc_server_started_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add("hidden_metric_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add("hidden_metrics_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "http_request_duration_microseconds",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.SUMMARY);
    catalog.add(
        "http_request_size_bytes", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.SUMMARY);
    catalog.add("http_requests_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "http_response_size_bytes", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.SUMMARY);
    catalog.add(
        "konnectivity_network_proxy_client_client_connections",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.GAUGE);
    catalog.add(
        "konnectivity_network_proxy_client_dial_failure_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "konnectivity_network_proxy_client_stream_errors_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "konnectivity_network_proxy_client_stream_packets_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "kubernetes_feature_enabled", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.GAUGE);
    catalog.add(
        "node_ipam_controller_rate_limiter_use",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.GAUGE);
    catalog.add(
        "registered_metric_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add(
        "registered_metrics_total", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.COUNTER);
    catalog.add("version_info", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.GAUGE);
    catalog.add("watch_cache_capacity", CommonDefinitions.KUBERNETES_LIBRARIES, MetricKind.GAUGE);
    catalog.add(
        "watch_cache_capacity_decrease_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
    catalog.add(
        "watch_cache_capacity_increase_total",
        CommonDefinitions.KUBERNETES_LIBRARIES,
        MetricKind.COUNTER);
  }
}
