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

  /**
   * For ServiceLoader; everyone else calls {@link #get}.
   */
  public AntreaCatalog() {
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
    MetricCatalog.Builder catalog = MetricCatalog.builder("antrea");
    addAntreaAgent(catalog);
    addAntreaProxy(catalog);
    addAntreaController(catalog);
    addAntreaShared(catalog);
    catalog.addOnDemand(new AntreaOnDemand());
    return catalog.build();
  }

  private static void addAntreaAgent(MetricCatalog.Builder catalog) {
    catalog.add("antrea_agent_conntrack_antrea_connection_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_conntrack_max_connection_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_conntrack_total_connection_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_denied_connection_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_egress_networkpolicy_rule_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_flow_collector_reconnection_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_ingress_networkpolicy_rule_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_local_pod_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_networkpolicy_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_ovs_flow_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_ovs_flow_ops_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.COUNTER);
    catalog.add("antrea_agent_ovs_flow_ops_error_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.COUNTER);
    catalog.add("antrea_agent_ovs_flow_ops_latency_milliseconds", AntreaDefinitions.ANTREA_AGENT, MetricKind.HISTOGRAM);
    catalog.add("antrea_agent_ovs_total_flow_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_conntrack_poll_cycle_duration_seconds", AntreaDefinitions.ANTREA_AGENT, MetricKind.HISTOGRAM);
    catalog.add("antrea_agent_fqdn_cache_eviction_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.COUNTER);
    catalog.add("antrea_agent_fqdn_cache_size", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_ovs_flow_table", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_ovs_meter_packet_dropped_count", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
    catalog.add("antrea_agent_runtime_info", AntreaDefinitions.ANTREA_AGENT, MetricKind.GAUGE);
  }

  private static void addAntreaProxy(MetricCatalog.Builder catalog) {
    catalog.add("antrea_proxy_sync_proxy_rules_duration_seconds", AntreaDefinitions.ANTREA_PROXY, MetricKind.HISTOGRAM);
    catalog.add("antrea_proxy_total_endpoints_installed", AntreaDefinitions.ANTREA_PROXY, MetricKind.GAUGE);
    catalog.add("antrea_proxy_total_endpoints_updates", AntreaDefinitions.ANTREA_PROXY, MetricKind.COUNTER);
    catalog.add("antrea_proxy_total_services_installed", AntreaDefinitions.ANTREA_PROXY, MetricKind.GAUGE);
    catalog.add("antrea_proxy_total_services_updates", AntreaDefinitions.ANTREA_PROXY, MetricKind.COUNTER);
  }

  private static void addAntreaController(MetricCatalog.Builder catalog) {
    catalog.add("antrea_controller_acnp_status_updates", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.COUNTER);
    catalog.add("antrea_controller_address_group_processed", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.COUNTER);
    catalog.add("antrea_controller_address_group_sync_duration_milliseconds", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.HISTOGRAM, MetricKind.SUMMARY);
    catalog.add("antrea_controller_anp_status_updates", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.COUNTER);
    catalog.add("antrea_controller_applied_to_group_processed", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.COUNTER);
    catalog.add("antrea_controller_applied_to_group_sync_duration_milliseconds", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.HISTOGRAM, MetricKind.SUMMARY);
    catalog.add("antrea_controller_length_address_group_queue", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.GAUGE);
    catalog.add("antrea_controller_length_applied_to_group_queue", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.GAUGE);
    catalog.add("antrea_controller_length_network_policy_queue", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.GAUGE);
    catalog.add("antrea_controller_network_policy_processed", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.COUNTER);
    catalog.add("antrea_controller_network_policy_sync_duration_milliseconds", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.HISTOGRAM, MetricKind.SUMMARY);
    catalog.add("antrea_controller_annp_status_updates", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.COUNTER);
    catalog.add("antrea_controller_runtime_info", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.GAUGE);
    catalog.add("antrea_controller_eg_status_updates", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.COUNTER);
    catalog.add("antrea_controller_eip_status_updates", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.COUNTER);
    catalog.add("antrea_node_ipam_controller_cidrset_allocation_tries_per_request", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.HISTOGRAM);
    catalog.add("antrea_node_ipam_controller_cidrset_cidrs_allocations_total", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.COUNTER);
    catalog.add("antrea_node_ipam_controller_cidrset_cidrs_releases_total", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.COUNTER);
    catalog.add("antrea_node_ipam_controller_cidrset_usage_cidrs", AntreaDefinitions.ANTREA_CONTROLLER, MetricKind.GAUGE);
  }

  private static void addAntreaShared(MetricCatalog.Builder catalog) {
    catalog.add("apiserver_audit_event_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add("apiserver_audit_requests_rejected_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add("apiserver_client_certificate_expiration_seconds", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.HISTOGRAM);
    catalog.add("apiserver_current_inflight_requests", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.GAUGE);
    catalog.add("apiserver_envelope_encryption_dek_cache_fill_percent", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.GAUGE);
    catalog.add("apiserver_flowcontrol_read_vs_write_request_count_samples", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.HISTOGRAM);
    catalog.add("apiserver_flowcontrol_read_vs_write_request_count_watermarks", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.HISTOGRAM);
    catalog.add("apiserver_longrunning_gauge", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.GAUGE);
    catalog.add("apiserver_registered_watchers", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.GAUGE);
    catalog.add("apiserver_request_duration_seconds", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.HISTOGRAM);
    catalog.add("apiserver_request_filter_duration_seconds", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.HISTOGRAM);
    catalog.add("apiserver_request_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add("apiserver_response_sizes", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.HISTOGRAM);
    catalog.add("apiserver_storage_data_key_generation_duration_seconds", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.HISTOGRAM);
    catalog.add("apiserver_storage_data_key_generation_failures_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add("apiserver_storage_envelope_transformation_cache_misses_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add("apiserver_tls_handshake_errors_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add("apiserver_watch_events_sizes", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.HISTOGRAM);
    catalog.add("apiserver_watch_events_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add("authenticated_user_requests", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add("authentication_attempts", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add("authentication_duration_seconds", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.HISTOGRAM);
    catalog.add("authentication_token_cache_active_fetch_count", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.GAUGE);
    catalog.add("authentication_token_cache_fetch_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
    catalog.add("authentication_token_cache_request_duration_seconds", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.HISTOGRAM);
    catalog.add("authentication_token_cache_request_total", CommonDefinitions.KUBERNETES_API_SERVER, MetricKind.COUNTER);
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
    catalog.add("process_virtual_memory_max_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("workqueue_adds_total", CommonDefinitions.WORKQUEUE, MetricKind.COUNTER);
    catalog.add("workqueue_depth", CommonDefinitions.WORKQUEUE, MetricKind.GAUGE);
    catalog.add("workqueue_longest_running_processor_seconds", CommonDefinitions.WORKQUEUE, MetricKind.GAUGE);
    catalog.add("workqueue_queue_duration_seconds", CommonDefinitions.WORKQUEUE, MetricKind.HISTOGRAM);
    catalog.add("workqueue_retries_total", CommonDefinitions.WORKQUEUE, MetricKind.COUNTER);
    catalog.add("workqueue_unfinished_work_seconds", CommonDefinitions.WORKQUEUE, MetricKind.GAUGE);
    catalog.add("workqueue_work_duration_seconds", CommonDefinitions.WORKQUEUE, MetricKind.HISTOGRAM);
  }
}
