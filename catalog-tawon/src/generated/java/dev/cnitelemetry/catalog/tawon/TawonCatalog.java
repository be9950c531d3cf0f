// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.catalog.common.CommonDefinitions;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricCatalogProvider;
import dev.cnitelemetry.metrics.MetricKind;

/**
 * The catalogue of Tawon metrics.
 *
 * <p>Every metric that the documentation of Tawon, operator 2.39, names; newer operators
 * exist (3.0) of which no document is known. Its operator shows what every operator made
 * with controller-runtime does.
 *
 * <p>The catalogue knows all names from the start, and loads a class of constants when a
 * name of it is first found, components and exposures when somebody first asks for them.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * MetricCatalog catalog = TawonCatalog.get();
 * catalog.definitions(TawonComponents.TAWON).forEach(System.out::println);
 * }</pre>
 */
public final class TawonCatalog implements MetricCatalogProvider {
  private static final MetricCatalog CATALOG = build();

  /** For ServiceLoader; everyone else calls {@link #get}. */
  public TawonCatalog() {}

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
    MetricCatalog.Builder catalog = MetricCatalog.builder("tawon");
    addTawonDirectives(catalog);
    addTawonPayload(catalog);
    addTawonResetConnection(catalog);
    addTawonExec(catalog);
    addTawonTlsPlaintext(catalog);
    addTawonFlow(catalog);
    addTawonTlsHeaders(catalog);
    addTawonPfcp(catalog);
    addTawonEcpri(catalog);
    addTawonBpf(catalog);
    addTawonHttp2(catalog);
    addTawonOperator(catalog);
    catalog.addOnDemand(new TawonOnDemand());
    return catalog.build();
  }

  private static void addTawonDirectives(MetricCatalog.Builder catalog) {
    catalog.add("directives_ran_total", TawonDefinitions.TAWON_DIRECTIVES, MetricKind.COUNTER);
    catalog.add(
        "directive_duration_seconds", TawonDefinitions.TAWON_DIRECTIVES, MetricKind.SUMMARY);
    catalog.add("tasks_ran_total", TawonDefinitions.TAWON_DIRECTIVES, MetricKind.COUNTER);
    catalog.add("task_duration_seconds", TawonDefinitions.TAWON_DIRECTIVES, MetricKind.SUMMARY);
  }

  private static void addTawonPayload(MetricCatalog.Builder catalog) {
    catalog.add("payload_task_total", TawonDefinitions.TAWON_PAYLOAD, MetricKind.COUNTER);
    catalog.add("payload_processes_watched", TawonDefinitions.TAWON_PAYLOAD, MetricKind.GAUGE);
    catalog.add("payload_msgs_lost", TawonDefinitions.TAWON_PAYLOAD, MetricKind.COUNTER);
    catalog.add("payload_out_of_order_msgs", TawonDefinitions.TAWON_PAYLOAD, MetricKind.COUNTER);
    catalog.add("payload_msgs", TawonDefinitions.TAWON_PAYLOAD, MetricKind.COUNTER);
    catalog.add("payload_tids_watched", TawonDefinitions.TAWON_PAYLOAD, MetricKind.GAUGE);
  }

  private static void addTawonResetConnection(MetricCatalog.Builder catalog) {
    catalog.add("resetconn_msgs_lost", TawonDefinitions.TAWON_RESET_CONNECTION, MetricKind.COUNTER);
    catalog.add("resetconn_msgs", TawonDefinitions.TAWON_RESET_CONNECTION, MetricKind.COUNTER);
    catalog.add(
        "resetconn_processes_watched", TawonDefinitions.TAWON_RESET_CONNECTION, MetricKind.GAUGE);
    catalog.add(
        "resetconn_tids_watched", TawonDefinitions.TAWON_RESET_CONNECTION, MetricKind.GAUGE);
  }

  private static void addTawonExec(MetricCatalog.Builder catalog) {
    catalog.add("exec_msgs_lost", TawonDefinitions.TAWON_EXEC, MetricKind.COUNTER);
    catalog.add("exec_proc_end_before_start", TawonDefinitions.TAWON_EXEC, MetricKind.COUNTER);
    catalog.add("exec_msgs", TawonDefinitions.TAWON_EXEC, MetricKind.COUNTER);
  }

  private static void addTawonTlsPlaintext(MetricCatalog.Builder catalog) {
    catalog.add("tlsplaintext_msgs_lost", TawonDefinitions.TAWON_TLS_PLAINTEXT, MetricKind.COUNTER);
    catalog.add(
        "tlsplaintext_out_of_order_msgs", TawonDefinitions.TAWON_TLS_PLAINTEXT, MetricKind.COUNTER);
    catalog.add("tlsplaintext_msgs", TawonDefinitions.TAWON_TLS_PLAINTEXT, MetricKind.COUNTER);
    catalog.add(
        "tlsplaintext_processes_watched", TawonDefinitions.TAWON_TLS_PLAINTEXT, MetricKind.GAUGE);
    catalog.add(
        "tlsplaintext_tids_watched", TawonDefinitions.TAWON_TLS_PLAINTEXT, MetricKind.GAUGE);
  }

  private static void addTawonFlow(MetricCatalog.Builder catalog) {
    catalog.add("flows_task_total", TawonDefinitions.TAWON_FLOW, MetricKind.COUNTER);
    catalog.add("flow_msgs", TawonDefinitions.TAWON_FLOW, MetricKind.COUNTER);
    catalog.add("flow_msgs_lost", TawonDefinitions.TAWON_FLOW, MetricKind.COUNTER);
    catalog.add("flow_out_of_order_msgs", TawonDefinitions.TAWON_FLOW, MetricKind.COUNTER);
    catalog.add("flow_missing_ended", TawonDefinitions.TAWON_FLOW, MetricKind.COUNTER);
    catalog.add("flow_missing_started", TawonDefinitions.TAWON_FLOW, MetricKind.COUNTER);
    catalog.add("flow_extra_ended", TawonDefinitions.TAWON_FLOW, MetricKind.COUNTER);
    catalog.add("flow_missing_tid", TawonDefinitions.TAWON_FLOW, MetricKind.COUNTER);
    catalog.add("flow_missing_socket", TawonDefinitions.TAWON_FLOW, MetricKind.COUNTER);
    catalog.add("flow_flows_tracked", TawonDefinitions.TAWON_FLOW, MetricKind.GAUGE);
    catalog.add("flow_threads_tracked", TawonDefinitions.TAWON_FLOW, MetricKind.GAUGE);
  }

  private static void addTawonTlsHeaders(MetricCatalog.Builder catalog) {
    catalog.add("tlsheaders_parse_total", TawonDefinitions.TAWON_TLS_HEADERS, MetricKind.COUNTER);
  }

  private static void addTawonPfcp(MetricCatalog.Builder catalog) {
    catalog.add("pfcp_parse_total", TawonDefinitions.TAWON_PFCP, MetricKind.COUNTER);
  }

  private static void addTawonEcpri(MetricCatalog.Builder catalog) {
    catalog.add("ecpri_parse_total", TawonDefinitions.TAWON_ECPRI, MetricKind.COUNTER);
  }

  private static void addTawonBpf(MetricCatalog.Builder catalog) {
    catalog.add("bpf_probes_attached", TawonDefinitions.TAWON_BPF, MetricKind.GAUGE);
    catalog.add("bpf_probes_attach_failure", TawonDefinitions.TAWON_BPF, MetricKind.COUNTER);
    catalog.add("bpf_probes_detach_failure", TawonDefinitions.TAWON_BPF, MetricKind.COUNTER);
    catalog.add("bpf_cpu_usage_histogram", TawonDefinitions.TAWON_BPF, MetricKind.HISTOGRAM);
    catalog.add("bpf_cpu_usage", TawonDefinitions.TAWON_BPF, MetricKind.GAUGE);
    catalog.add("bpf_run_counter", TawonDefinitions.TAWON_BPF, MetricKind.COUNTER);
  }

  private static void addTawonHttp2(MetricCatalog.Builder catalog) {
    catalog.add("h2_chunks", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_chunk_size", TawonDefinitions.TAWON_HTTP2, MetricKind.HISTOGRAM);
    catalog.add("h2_chunks_missing_flowid", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_out_of_order", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_invalid_frame_type", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_invalid_empty_data_frame", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_invalid_empty_payload", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_payload_overflow_buffer", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_chunk_buffer_overflow", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_invalid_frame_flags", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_incoming_frames", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_zero_stream_frames", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_server_stream_frames", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_failed_dir_detections", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_connections", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_conn_dir_buffer", TawonDefinitions.TAWON_HTTP2, MetricKind.HISTOGRAM);
    catalog.add("h2_invalid_go_away_frames", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_invalid_rst_stream_frames", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_header_decoder_resets", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_expired_streams", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_terminated_streams", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_missing_headers", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_empty_headers", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_wrong_pseudo_headers", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_multi_pseudo_headers", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_duplicate_component", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_round_trips_emitted", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_content_type_parse_failure", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_multipart_failure", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_multipart_bodies", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_content_types", TawonDefinitions.TAWON_HTTP2, MetricKind.COUNTER);
    catalog.add("h2_framer_flows", TawonDefinitions.TAWON_HTTP2, MetricKind.GAUGE);
    catalog.add("h2_flower_flows", TawonDefinitions.TAWON_HTTP2, MetricKind.GAUGE);
    catalog.add("h2_streams", TawonDefinitions.TAWON_HTTP2, MetricKind.GAUGE);
  }

  private static void addTawonOperator(MetricCatalog.Builder catalog) {
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
}
