// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricCatalogProvider;
import dev.cnitelemetry.metrics.MetricKind;

/**
 * The catalogue of shared metrics.
 *
 * <p>Metrics that components of several products expose alike. They are defined once, here;
 * who exposes them since when is said where the component is described.
 *
 * <p>The catalogue knows all names from the start, and loads a class of constants when a
 * name of it is first found, components and exposures when somebody first asks for them.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * MetricCatalog catalog = CommonCatalog.get();
 * catalog.definitions(CommonComponents.JVM).forEach(System.out::println);
 * }</pre>
 */
public final class CommonCatalog implements MetricCatalogProvider {
  private static final MetricCatalog CATALOG = build();

  /** For ServiceLoader; everyone else calls {@link #get}. */
  public CommonCatalog() {}

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
    MetricCatalog.Builder catalog = MetricCatalog.builder("common");
    addJvmMetrics(catalog);
    catalog.addOnDemand(new CommonOnDemand());
    return catalog.build();
  }

  private static void addJvmMetrics(MetricCatalog.Builder catalog) {
    catalog.add("jvm_buffer_pool_capacity_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_buffer_pool_used_buffers", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_buffer_pool_used_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_classes_currently_loaded", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_classes_loaded_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add("jvm_classes_unloaded_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add(
        "jvm_compilation_time_seconds_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add("jvm_gc_collection_seconds", CommonDefinitions.JVM_METRICS, MetricKind.SUMMARY);
    catalog.add("jvm_memory_committed_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_memory_init_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_memory_max_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "jvm_memory_objects_pending_finalization", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "jvm_memory_pool_allocated_bytes_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add(
        "jvm_memory_pool_collection_committed_bytes",
        CommonDefinitions.JVM_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "jvm_memory_pool_collection_init_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "jvm_memory_pool_collection_max_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "jvm_memory_pool_collection_used_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_memory_pool_committed_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_memory_pool_init_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_memory_pool_max_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_memory_pool_used_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_memory_used_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_runtime_info", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_threads_current", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_threads_daemon", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_threads_deadlocked", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_threads_deadlocked_monitor", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_threads_peak", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_threads_started_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add("jvm_threads_state", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("disk_free_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("disk_total_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_info", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_buffer_count_buffers", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_buffer_memory_used_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_buffer_total_capacity_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_classes_loaded_classes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "jvm_classes_unloaded_classes_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add("jvm_compilation_time_ms_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add("jvm_gc_live_data_size_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_gc_max_data_size_bytes", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "jvm_gc_memory_allocated_bytes_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add(
        "jvm_gc_memory_promoted_bytes_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add("jvm_gc_overhead", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_gc_pause_seconds", CommonDefinitions.JVM_METRICS, MetricKind.SUMMARY);
    catalog.add("jvm_gc_pause_seconds_max", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_memory_usage_after_gc", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_threads_daemon_threads", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "jvm_threads_deadlocked_monitor_threads", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_threads_deadlocked_threads", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_threads_live_threads", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("jvm_threads_peak_threads", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "jvm_threads_started_threads_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add("jvm_threads_states_threads", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("process_cpu_time_ns_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add("process_cpu_usage", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("process_files_max_files", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("process_files_open_files", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("process_uptime_seconds", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("system_cpu_count", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("system_cpu_usage", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("system_load_average_1m", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("http_server_requests_seconds", CommonDefinitions.JVM_METRICS, MetricKind.SUMMARY);
    catalog.add(
        "http_server_requests_seconds_max", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("application_ready_time_seconds", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "application_started_time_seconds", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("executor_active_threads", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "executor_completed_tasks_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add("executor_pool_core_threads", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("executor_pool_max_threads", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("executor_pool_size_threads", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("executor_queue_remaining_tasks", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("executor_queued_tasks", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "http_server_requests_active_seconds", CommonDefinitions.JVM_METRICS, MetricKind.SUMMARY);
    catalog.add(
        "http_server_requests_active_seconds_max", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("http_client_requests_seconds", CommonDefinitions.JVM_METRICS, MetricKind.SUMMARY);
    catalog.add(
        "http_client_requests_seconds_max", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "http_client_requests_active_seconds", CommonDefinitions.JVM_METRICS, MetricKind.SUMMARY);
    catalog.add(
        "http_client_requests_active_seconds_max", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add("logback_events_total", CommonDefinitions.JVM_METRICS, MetricKind.COUNTER);
    catalog.add(
        "tomcat_sessions_active_current_sessions", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "tomcat_sessions_active_max_sessions", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "tomcat_sessions_alive_max_seconds", CommonDefinitions.JVM_METRICS, MetricKind.GAUGE);
    catalog.add(
        "tomcat_sessions_created_sessions_total",
        CommonDefinitions.JVM_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "tomcat_sessions_expired_sessions_total",
        CommonDefinitions.JVM_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "tomcat_sessions_rejected_sessions_total",
        CommonDefinitions.JVM_METRICS,
        MetricKind.COUNTER);
    catalog.add("process_cpu_seconds_total", CommonDefinitions.PROCESS_METRICS, MetricKind.COUNTER);
    catalog.add("process_max_fds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_open_fds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add(
        "process_resident_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add("process_start_time_seconds", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
    catalog.add(
        "process_virtual_memory_bytes", CommonDefinitions.PROCESS_METRICS, MetricKind.GAUGE);
  }
}
