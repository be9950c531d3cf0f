// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Java virtual machine: metrics as typed constants.
 *
 * <p>What a Java program shows by Prometheus' Java client (client_java 1.9) and by
 * Micrometer (1.15): read from pages that the two served. Where both have a name, the label
 * sets of both are right. Programs add labels of their own to all of these (Micrometer's
 * common tags), which is no fault.
 */
public final class JvmMetrics {
  /**
   * {@code jvm_buffer_pool_capacity_bytes}, a gauge in bytes.
   *
   * <p>Bytes capacity of a given JVM buffer pool.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_BUFFER_POOL_CAPACITY_BYTES =
      GaugeDefinition.of(
          "jvm_buffer_pool_capacity_bytes",
          "Bytes capacity of a given JVM buffer pool.",
          Unit.BYTES,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_buffer_pool_used_buffers}, a gauge.
   *
   * <p>Used buffers of a given JVM buffer pool.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_BUFFER_POOL_USED_BUFFERS =
      GaugeDefinition.of(
          "jvm_buffer_pool_used_buffers",
          "Used buffers of a given JVM buffer pool.",
          Unit.NONE,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_buffer_pool_used_bytes}, a gauge in bytes.
   *
   * <p>Used bytes of a given JVM buffer pool.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_BUFFER_POOL_USED_BYTES =
      GaugeDefinition.of(
          "jvm_buffer_pool_used_bytes",
          "Used bytes of a given JVM buffer pool.",
          Unit.BYTES,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_classes_currently_loaded}, a gauge.
   *
   * <p>The number of classes that are currently loaded in the JVM
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_CLASSES_CURRENTLY_LOADED =
      GaugeDefinition.of(
          "jvm_classes_currently_loaded",
          "The number of classes that are currently loaded in the JVM",
          Unit.NONE);

  /**
   * {@code jvm_classes_loaded_total}, a counter.
   *
   * <p>The total number of classes that have been loaded since the JVM has started execution
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition JVM_CLASSES_LOADED_TOTAL =
      CounterDefinition.of(
          "jvm_classes_loaded_total",
          "The total number of classes that have been loaded since the JVM has started execution",
          Unit.NONE);

  /**
   * {@code jvm_classes_unloaded_total}, a counter.
   *
   * <p>The total number of classes that have been unloaded since the JVM has started execution
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition JVM_CLASSES_UNLOADED_TOTAL =
      CounterDefinition.of(
          "jvm_classes_unloaded_total",
          "The total number of classes that have been unloaded since the JVM has started execution",
          Unit.NONE);

  /**
   * {@code jvm_compilation_time_seconds_total}, a counter in seconds.
   *
   * <p>The total time in seconds taken for HotSpot class compilation
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition JVM_COMPILATION_TIME_SECONDS_TOTAL =
      CounterDefinition.of(
          "jvm_compilation_time_seconds_total",
          "The total time in seconds taken for HotSpot class compilation",
          Unit.SECONDS);

  /**
   * {@code jvm_gc_collection_seconds}, a summary in seconds.
   *
   * <p>Time spent in a given JVM garbage collector in seconds.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_GC gc}
   *   <li>Quantiles: none, only the sum and the count
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final SummaryDefinition JVM_GC_COLLECTION_SECONDS =
      SummaryDefinition.of(
          "jvm_gc_collection_seconds",
          "Time spent in a given JVM garbage collector in seconds.",
          Unit.SECONDS,
          DecimalLiterals.of(),
          CommonLabels.JVM_GC);

  /**
   * {@code jvm_memory_committed_bytes}, a gauge in bytes.
   *
   * <p>The amount of memory in bytes that is committed for the Java virtual machine to use
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_AREA area} ({@code heap}, {@code nonheap});
   *       {@link CommonLabels#JVM_POOL_ID id}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_COMMITTED_BYTES =
      GaugeDefinition.of(
          "jvm_memory_committed_bytes",
          "The amount of memory in bytes that is committed for the Java virtual machine to use",
          Unit.BYTES,
          CommonLabels.JVM_AREA,
          CommonLabels.JVM_POOL_ID);

  /**
   * {@code jvm_memory_init_bytes}, a gauge in bytes.
   *
   * <p>Initial bytes of a given JVM memory area.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_AREA area} ({@code heap}, {@code nonheap})
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_INIT_BYTES =
      GaugeDefinition.of(
          "jvm_memory_init_bytes",
          "Initial bytes of a given JVM memory area.",
          Unit.BYTES,
          CommonLabels.JVM_AREA);

  /**
   * {@code jvm_memory_max_bytes}, a gauge in bytes.
   *
   * <p>The maximum amount of memory in bytes that can be used for memory management
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_AREA area} ({@code heap}, {@code nonheap});
   *       {@link CommonLabels#JVM_POOL_ID id}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_MAX_BYTES =
      GaugeDefinition.of(
          "jvm_memory_max_bytes",
          "The maximum amount of memory in bytes that can be used for memory management",
          Unit.BYTES,
          CommonLabels.JVM_AREA,
          CommonLabels.JVM_POOL_ID);

  /**
   * {@code jvm_memory_objects_pending_finalization}, a gauge.
   *
   * <p>The number of objects waiting in the finalizer queue.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_OBJECTS_PENDING_FINALIZATION =
      GaugeDefinition.of(
          "jvm_memory_objects_pending_finalization",
          "The number of objects waiting in the finalizer queue.",
          Unit.NONE);

  /**
   * {@code jvm_memory_pool_allocated_bytes_total}, a counter in bytes.
   *
   * <p>Total bytes allocated in a given JVM memory pool. Only updated after GC, not
   * continuously.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition JVM_MEMORY_POOL_ALLOCATED_BYTES_TOTAL =
      CounterDefinition.of(
          "jvm_memory_pool_allocated_bytes_total",
          "Total bytes allocated in a given JVM memory pool. Only updated after GC, not continuously.",
          Unit.BYTES,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_memory_pool_collection_committed_bytes}, a gauge in bytes.
   *
   * <p>Committed after last collection bytes of a given JVM memory pool.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_POOL_COLLECTION_COMMITTED_BYTES =
      GaugeDefinition.of(
          "jvm_memory_pool_collection_committed_bytes",
          "Committed after last collection bytes of a given JVM memory pool.",
          Unit.BYTES,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_memory_pool_collection_init_bytes}, a gauge in bytes.
   *
   * <p>Initial after last collection bytes of a given JVM memory pool.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_POOL_COLLECTION_INIT_BYTES =
      GaugeDefinition.of(
          "jvm_memory_pool_collection_init_bytes",
          "Initial after last collection bytes of a given JVM memory pool.",
          Unit.BYTES,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_memory_pool_collection_max_bytes}, a gauge in bytes.
   *
   * <p>Max bytes after last collection of a given JVM memory pool.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_POOL_COLLECTION_MAX_BYTES =
      GaugeDefinition.of(
          "jvm_memory_pool_collection_max_bytes",
          "Max bytes after last collection of a given JVM memory pool.",
          Unit.BYTES,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_memory_pool_collection_used_bytes}, a gauge in bytes.
   *
   * <p>Used bytes after last collection of a given JVM memory pool.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_POOL_COLLECTION_USED_BYTES =
      GaugeDefinition.of(
          "jvm_memory_pool_collection_used_bytes",
          "Used bytes after last collection of a given JVM memory pool.",
          Unit.BYTES,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_memory_pool_committed_bytes}, a gauge in bytes.
   *
   * <p>Committed bytes of a given JVM memory pool.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_POOL_COMMITTED_BYTES =
      GaugeDefinition.of(
          "jvm_memory_pool_committed_bytes",
          "Committed bytes of a given JVM memory pool.",
          Unit.BYTES,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_memory_pool_init_bytes}, a gauge in bytes.
   *
   * <p>Initial bytes of a given JVM memory pool.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_POOL_INIT_BYTES =
      GaugeDefinition.of(
          "jvm_memory_pool_init_bytes",
          "Initial bytes of a given JVM memory pool.",
          Unit.BYTES,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_memory_pool_max_bytes}, a gauge in bytes.
   *
   * <p>Max bytes of a given JVM memory pool.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_POOL_MAX_BYTES =
      GaugeDefinition.of(
          "jvm_memory_pool_max_bytes",
          "Max bytes of a given JVM memory pool.",
          Unit.BYTES,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_memory_pool_used_bytes}, a gauge in bytes.
   *
   * <p>Used bytes of a given JVM memory pool.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_POOL_USED_BYTES =
      GaugeDefinition.of(
          "jvm_memory_pool_used_bytes",
          "Used bytes of a given JVM memory pool.",
          Unit.BYTES,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_memory_used_bytes}, a gauge in bytes.
   *
   * <p>The amount of used memory
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_AREA area} ({@code heap}, {@code nonheap});
   *       {@link CommonLabels#JVM_POOL_ID id}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_USED_BYTES =
      GaugeDefinition.of(
          "jvm_memory_used_bytes",
          "The amount of used memory",
          Unit.BYTES,
          CommonLabels.JVM_AREA,
          CommonLabels.JVM_POOL_ID);

  /**
   * {@code jvm_runtime_info}, a gauge.
   *
   * <p>JVM runtime info
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_RUNTIME runtime};
   *       {@link CommonLabels#JVM_VENDOR vendor}; {@link CommonLabels#JVM_VERSION version}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_RUNTIME_INFO =
      GaugeDefinition.of(
          "jvm_runtime_info",
          "JVM runtime info",
          Unit.NONE,
          CommonLabels.JVM_RUNTIME,
          CommonLabels.JVM_VENDOR,
          CommonLabels.JVM_VERSION);

  /**
   * {@code jvm_threads_current}, a gauge.
   *
   * <p>Current thread count of a JVM
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_CURRENT =
      GaugeDefinition.of("jvm_threads_current", "Current thread count of a JVM", Unit.NONE);

  /**
   * {@code jvm_threads_daemon}, a gauge.
   *
   * <p>Daemon thread count of a JVM
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_DAEMON =
      GaugeDefinition.of("jvm_threads_daemon", "Daemon thread count of a JVM", Unit.NONE);

  /**
   * {@code jvm_threads_deadlocked}, a gauge.
   *
   * <p>Cycles of JVM-threads that are in deadlock waiting to acquire object monitors or
   * ownable synchronizers
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_DEADLOCKED =
      GaugeDefinition.of(
          "jvm_threads_deadlocked",
          "Cycles of JVM-threads that are in deadlock waiting to acquire object monitors or ownable synchronizers",
          Unit.NONE);

  /**
   * {@code jvm_threads_deadlocked_monitor}, a gauge.
   *
   * <p>Cycles of JVM-threads that are in deadlock waiting to acquire object monitors
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_DEADLOCKED_MONITOR =
      GaugeDefinition.of(
          "jvm_threads_deadlocked_monitor",
          "Cycles of JVM-threads that are in deadlock waiting to acquire object monitors",
          Unit.NONE);

  /**
   * {@code jvm_threads_peak}, a gauge.
   *
   * <p>Peak thread count of a JVM
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_PEAK =
      GaugeDefinition.of("jvm_threads_peak", "Peak thread count of a JVM", Unit.NONE);

  /**
   * {@code jvm_threads_started_total}, a counter.
   *
   * <p>Started thread count of a JVM
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition JVM_THREADS_STARTED_TOTAL =
      CounterDefinition.of("jvm_threads_started_total", "Started thread count of a JVM", Unit.NONE);

  /**
   * {@code jvm_threads_state}, a gauge.
   *
   * <p>Current count of threads by state
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_THREAD_STATE state}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_STATE =
      GaugeDefinition.of(
          "jvm_threads_state",
          "Current count of threads by state",
          Unit.NONE,
          CommonLabels.JVM_THREAD_STATE);

  /**
   * {@code disk_free_bytes}, a gauge in bytes.
   *
   * <p>Usable space for path
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#DISK_PATH path}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition DISK_FREE_BYTES =
      GaugeDefinition.of(
          "disk_free_bytes", "Usable space for path", Unit.BYTES, CommonLabels.DISK_PATH);

  /**
   * {@code disk_total_bytes}, a gauge in bytes.
   *
   * <p>Total space for path
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#DISK_PATH path}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition DISK_TOTAL_BYTES =
      GaugeDefinition.of(
          "disk_total_bytes", "Total space for path", Unit.BYTES, CommonLabels.DISK_PATH);

  /**
   * {@code jvm_info}, a gauge.
   *
   * <p>JVM version info
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_RUNTIME runtime};
   *       {@link CommonLabels#JVM_VENDOR vendor}; {@link CommonLabels#JVM_VERSION version}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_INFO =
      GaugeDefinition.of(
          "jvm_info",
          "JVM version info",
          Unit.NONE,
          CommonLabels.JVM_RUNTIME,
          CommonLabels.JVM_VENDOR,
          CommonLabels.JVM_VERSION);

  /**
   * {@code jvm_buffer_count_buffers}, a gauge.
   *
   * <p>An estimate of the number of buffers in the pool
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL_ID id}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_BUFFER_COUNT_BUFFERS =
      GaugeDefinition.of(
          "jvm_buffer_count_buffers",
          "An estimate of the number of buffers in the pool",
          Unit.NONE,
          CommonLabels.JVM_POOL_ID);

  /**
   * {@code jvm_buffer_memory_used_bytes}, a gauge in bytes.
   *
   * <p>An estimate of the memory that the Java virtual machine is using for this buffer pool
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL_ID id}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_BUFFER_MEMORY_USED_BYTES =
      GaugeDefinition.of(
          "jvm_buffer_memory_used_bytes",
          "An estimate of the memory that the Java virtual machine is using for this buffer pool",
          Unit.BYTES,
          CommonLabels.JVM_POOL_ID);

  /**
   * {@code jvm_buffer_total_capacity_bytes}, a gauge in bytes.
   *
   * <p>An estimate of the total capacity of the buffers in this pool
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_POOL_ID id}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_BUFFER_TOTAL_CAPACITY_BYTES =
      GaugeDefinition.of(
          "jvm_buffer_total_capacity_bytes",
          "An estimate of the total capacity of the buffers in this pool",
          Unit.BYTES,
          CommonLabels.JVM_POOL_ID);

  /**
   * {@code jvm_classes_loaded_classes}, a gauge.
   *
   * <p>The number of classes that are currently loaded in the Java virtual machine
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_CLASSES_LOADED_CLASSES =
      GaugeDefinition.of(
          "jvm_classes_loaded_classes",
          "The number of classes that are currently loaded in the Java virtual machine",
          Unit.NONE);

  /**
   * {@code jvm_classes_unloaded_classes_total}, a counter.
   *
   * <p>The number of classes unloaded in the Java virtual machine
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition JVM_CLASSES_UNLOADED_CLASSES_TOTAL =
      CounterDefinition.of(
          "jvm_classes_unloaded_classes_total",
          "The number of classes unloaded in the Java virtual machine",
          Unit.NONE);

  /**
   * {@code jvm_compilation_time_ms_total}, a counter in milliseconds.
   *
   * <p>The approximate accumulated elapsed time spent in compilation
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_COMPILER compiler}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition JVM_COMPILATION_TIME_MS_TOTAL =
      CounterDefinition.of(
          "jvm_compilation_time_ms_total",
          "The approximate accumulated elapsed time spent in compilation",
          Unit.MILLISECONDS,
          CommonLabels.JVM_COMPILER);

  /**
   * {@code jvm_gc_live_data_size_bytes}, a gauge in bytes.
   *
   * <p>Size of long-lived heap memory pool after reclamation
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_GC_LIVE_DATA_SIZE_BYTES =
      GaugeDefinition.of(
          "jvm_gc_live_data_size_bytes",
          "Size of long-lived heap memory pool after reclamation",
          Unit.BYTES);

  /**
   * {@code jvm_gc_max_data_size_bytes}, a gauge in bytes.
   *
   * <p>Max size of long-lived heap memory pool
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_GC_MAX_DATA_SIZE_BYTES =
      GaugeDefinition.of(
          "jvm_gc_max_data_size_bytes", "Max size of long-lived heap memory pool", Unit.BYTES);

  /**
   * {@code jvm_gc_memory_allocated_bytes_total}, a counter in bytes.
   *
   * <p>Incremented for an increase in the size of the (young) heap memory pool after one GC to
   * before the next
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition JVM_GC_MEMORY_ALLOCATED_BYTES_TOTAL =
      CounterDefinition.of(
          "jvm_gc_memory_allocated_bytes_total",
          "Incremented for an increase in the size of the (young) heap memory pool after one GC to before the next",
          Unit.BYTES);

  /**
   * {@code jvm_gc_memory_promoted_bytes_total}, a counter in bytes.
   *
   * <p>Count of positive increases in the size of the old generation memory pool before GC to
   * after GC
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition JVM_GC_MEMORY_PROMOTED_BYTES_TOTAL =
      CounterDefinition.of(
          "jvm_gc_memory_promoted_bytes_total",
          "Count of positive increases in the size of the old generation memory pool before GC to after GC",
          Unit.BYTES);

  /**
   * {@code jvm_gc_overhead}, a gauge in shares from 0 to 1.
   *
   * <p>An approximation of the percent of CPU time used by GC activities over the last
   * lookback period or since monitoring began, whichever is shorter, in the range [0..1]
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_GC_OVERHEAD =
      GaugeDefinition.of(
          "jvm_gc_overhead",
          "An approximation of the percent of CPU time used by GC activities over the last lookback period or since monitoring began, whichever is shorter, in the range [0..1]",
          Unit.RATIO);

  /**
   * {@code jvm_gc_pause_seconds}, a summary in seconds.
   *
   * <p>Time spent in GC pause
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_GC_ACTION action};
   *       {@link CommonLabels#JVM_GC_CAUSE cause}; {@link CommonLabels#JVM_GC gc}
   *   <li>Quantiles: none, only the sum and the count
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final SummaryDefinition JVM_GC_PAUSE_SECONDS =
      SummaryDefinition.of(
          "jvm_gc_pause_seconds",
          "Time spent in GC pause",
          Unit.SECONDS,
          DecimalLiterals.of(),
          CommonLabels.JVM_GC_ACTION,
          CommonLabels.JVM_GC_CAUSE,
          CommonLabels.JVM_GC);

  /**
   * {@code jvm_gc_pause_seconds_max}, a gauge in seconds.
   *
   * <p>Time spent in GC pause
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_GC_ACTION action};
   *       {@link CommonLabels#JVM_GC_CAUSE cause}; {@link CommonLabels#JVM_GC gc}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_GC_PAUSE_SECONDS_MAX =
      GaugeDefinition.of(
          "jvm_gc_pause_seconds_max",
          "Time spent in GC pause",
          Unit.SECONDS,
          CommonLabels.JVM_GC_ACTION,
          CommonLabels.JVM_GC_CAUSE,
          CommonLabels.JVM_GC);

  /**
   * {@code jvm_memory_usage_after_gc}, a gauge in shares from 0 to 1.
   *
   * <p>The percentage of long-lived heap pool used after the last GC event, in the range
   * [0..1]
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_AREA area} ({@code heap}, {@code nonheap});
   *       {@link CommonLabels#JVM_POOL pool}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_MEMORY_USAGE_AFTER_GC =
      GaugeDefinition.of(
          "jvm_memory_usage_after_gc",
          "The percentage of long-lived heap pool used after the last GC event, in the range [0..1]",
          Unit.RATIO,
          CommonLabels.JVM_AREA,
          CommonLabels.JVM_POOL);

  /**
   * {@code jvm_threads_daemon_threads}, a gauge.
   *
   * <p>The current number of live daemon threads
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_DAEMON_THREADS =
      GaugeDefinition.of(
          "jvm_threads_daemon_threads", "The current number of live daemon threads", Unit.NONE);

  /**
   * {@code jvm_threads_deadlocked_monitor_threads}, a gauge.
   *
   * <p>The current number of threads that are deadlocked on object monitors
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_DEADLOCKED_MONITOR_THREADS =
      GaugeDefinition.of(
          "jvm_threads_deadlocked_monitor_threads",
          "The current number of threads that are deadlocked on object monitors",
          Unit.NONE);

  /**
   * {@code jvm_threads_deadlocked_threads}, a gauge.
   *
   * <p>The current number of threads that are deadlocked
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_DEADLOCKED_THREADS =
      GaugeDefinition.of(
          "jvm_threads_deadlocked_threads",
          "The current number of threads that are deadlocked",
          Unit.NONE);

  /**
   * {@code jvm_threads_live_threads}, a gauge.
   *
   * <p>The current number of live threads including both daemon and non-daemon threads
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_LIVE_THREADS =
      GaugeDefinition.of(
          "jvm_threads_live_threads",
          "The current number of live threads including both daemon and non-daemon threads",
          Unit.NONE);

  /**
   * {@code jvm_threads_peak_threads}, a gauge.
   *
   * <p>The peak live thread count since the Java virtual machine started or peak was reset
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_PEAK_THREADS =
      GaugeDefinition.of(
          "jvm_threads_peak_threads",
          "The peak live thread count since the Java virtual machine started or peak was reset",
          Unit.NONE);

  /**
   * {@code jvm_threads_started_threads_total}, a counter.
   *
   * <p>The total number of application threads started in the JVM
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition JVM_THREADS_STARTED_THREADS_TOTAL =
      CounterDefinition.of(
          "jvm_threads_started_threads_total",
          "The total number of application threads started in the JVM",
          Unit.NONE);

  /**
   * {@code jvm_threads_states_threads}, a gauge.
   *
   * <p>The current number of threads
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#JVM_THREAD_STATE state}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition JVM_THREADS_STATES_THREADS =
      GaugeDefinition.of(
          "jvm_threads_states_threads",
          "The current number of threads",
          Unit.NONE,
          CommonLabels.JVM_THREAD_STATE);

  /**
   * {@code process_cpu_time_ns_total}, a counter in nanoseconds.
   *
   * <p>The "cpu time" used by the Java Virtual Machine process
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition PROCESS_CPU_TIME_NS_TOTAL =
      CounterDefinition.of(
          "process_cpu_time_ns_total",
          "The \"cpu time\" used by the Java Virtual Machine process",
          Unit.NANOSECONDS);

  /**
   * {@code process_cpu_usage}, a gauge in shares from 0 to 1.
   *
   * <p>The "recent cpu usage" for the Java Virtual Machine process
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition PROCESS_CPU_USAGE =
      GaugeDefinition.of(
          "process_cpu_usage",
          "The \"recent cpu usage\" for the Java Virtual Machine process",
          Unit.RATIO);

  /**
   * {@code process_files_max_files}, a gauge.
   *
   * <p>The maximum file descriptor count
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition PROCESS_FILES_MAX_FILES =
      GaugeDefinition.of("process_files_max_files", "The maximum file descriptor count", Unit.NONE);

  /**
   * {@code process_files_open_files}, a gauge.
   *
   * <p>The open file descriptor count
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition PROCESS_FILES_OPEN_FILES =
      GaugeDefinition.of("process_files_open_files", "The open file descriptor count", Unit.NONE);

  /**
   * {@code process_uptime_seconds}, a gauge in seconds.
   *
   * <p>The uptime of the Java virtual machine
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition PROCESS_UPTIME_SECONDS =
      GaugeDefinition.of(
          "process_uptime_seconds", "The uptime of the Java virtual machine", Unit.SECONDS);

  /**
   * {@code system_cpu_count}, a gauge.
   *
   * <p>The number of processors available to the Java virtual machine
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition SYSTEM_CPU_COUNT =
      GaugeDefinition.of(
          "system_cpu_count",
          "The number of processors available to the Java virtual machine",
          Unit.NONE);

  /**
   * {@code system_cpu_usage}, a gauge in shares from 0 to 1.
   *
   * <p>The "recent cpu usage" of the system the application is running in
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition SYSTEM_CPU_USAGE =
      GaugeDefinition.of(
          "system_cpu_usage",
          "The \"recent cpu usage\" of the system the application is running in",
          Unit.RATIO);

  /**
   * {@code system_load_average_1m}, a gauge.
   *
   * <p>The sum of the number of runnable entities queued to available processors and the
   * number of runnable entities running on the available processors averaged over a period of
   * time
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition SYSTEM_LOAD_AVERAGE_1M =
      GaugeDefinition.of(
          "system_load_average_1m",
          "The sum of the number of runnable entities queued to available processors and the number of runnable entities running on the available processors averaged over a period of time",
          Unit.NONE);

  /**
   * {@code http_server_requests_seconds}, a summary in seconds.
   *
   * <p>Time that requests took, by Spring and Micrometer; the help text is empty.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HTTP_ERROR error};
   *       {@link CommonLabels#HTTP_EXCEPTION exception};
   *       {@link CommonLabels#HTTP_SERVER_METHOD method};
   *       {@link CommonLabels#HTTP_OUTCOME outcome}; {@link CommonLabels#HTTP_STATUS status};
   *       {@link CommonLabels#HTTP_URI uri}
   *   <li>Quantiles: none, only the sum and the count
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final SummaryDefinition HTTP_SERVER_REQUESTS_SECONDS =
      SummaryDefinition.of(
          "http_server_requests_seconds",
          "Time that requests took, by Spring and Micrometer; the help text is empty.",
          Unit.SECONDS,
          DecimalLiterals.of(),
          CommonLabels.HTTP_ERROR,
          CommonLabels.HTTP_EXCEPTION,
          CommonLabels.HTTP_SERVER_METHOD,
          CommonLabels.HTTP_OUTCOME,
          CommonLabels.HTTP_STATUS,
          CommonLabels.HTTP_URI);

  /**
   * {@code http_server_requests_seconds_max}, a gauge in seconds.
   *
   * <p>The longest request of the last minutes.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HTTP_ERROR error};
   *       {@link CommonLabels#HTTP_EXCEPTION exception};
   *       {@link CommonLabels#HTTP_SERVER_METHOD method};
   *       {@link CommonLabels#HTTP_OUTCOME outcome}; {@link CommonLabels#HTTP_STATUS status};
   *       {@link CommonLabels#HTTP_URI uri}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition HTTP_SERVER_REQUESTS_SECONDS_MAX =
      GaugeDefinition.of(
          "http_server_requests_seconds_max",
          "The longest request of the last minutes.",
          Unit.SECONDS,
          CommonLabels.HTTP_ERROR,
          CommonLabels.HTTP_EXCEPTION,
          CommonLabels.HTTP_SERVER_METHOD,
          CommonLabels.HTTP_OUTCOME,
          CommonLabels.HTTP_STATUS,
          CommonLabels.HTTP_URI);

  /**
   * {@code application_ready_time_seconds}, a gauge in seconds.
   *
   * <p>Time taken for the application to be ready to service requests
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#MAIN_APPLICATION_CLASS main_application_class}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition APPLICATION_READY_TIME_SECONDS =
      GaugeDefinition.of(
          "application_ready_time_seconds",
          "Time taken for the application to be ready to service requests",
          Unit.SECONDS,
          CommonLabels.MAIN_APPLICATION_CLASS);

  /**
   * {@code application_started_time_seconds}, a gauge in seconds.
   *
   * <p>Time taken to start the application
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#MAIN_APPLICATION_CLASS main_application_class}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition APPLICATION_STARTED_TIME_SECONDS =
      GaugeDefinition.of(
          "application_started_time_seconds",
          "Time taken to start the application",
          Unit.SECONDS,
          CommonLabels.MAIN_APPLICATION_CLASS);

  /**
   * {@code executor_active_threads}, a gauge.
   *
   * <p>The approximate number of threads that are actively executing tasks
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#EXECUTOR_NAME name}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition EXECUTOR_ACTIVE_THREADS =
      GaugeDefinition.of(
          "executor_active_threads",
          "The approximate number of threads that are actively executing tasks",
          Unit.NONE,
          CommonLabels.EXECUTOR_NAME);

  /**
   * {@code executor_completed_tasks_total}, a counter.
   *
   * <p>The approximate total number of tasks that have completed execution
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#EXECUTOR_NAME name}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition EXECUTOR_COMPLETED_TASKS_TOTAL =
      CounterDefinition.of(
          "executor_completed_tasks_total",
          "The approximate total number of tasks that have completed execution",
          Unit.NONE,
          CommonLabels.EXECUTOR_NAME);

  /**
   * {@code executor_pool_core_threads}, a gauge.
   *
   * <p>The core number of threads for the pool
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#EXECUTOR_NAME name}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition EXECUTOR_POOL_CORE_THREADS =
      GaugeDefinition.of(
          "executor_pool_core_threads",
          "The core number of threads for the pool",
          Unit.NONE,
          CommonLabels.EXECUTOR_NAME);

  /**
   * {@code executor_pool_max_threads}, a gauge.
   *
   * <p>The maximum allowed number of threads in the pool
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#EXECUTOR_NAME name}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition EXECUTOR_POOL_MAX_THREADS =
      GaugeDefinition.of(
          "executor_pool_max_threads",
          "The maximum allowed number of threads in the pool",
          Unit.NONE,
          CommonLabels.EXECUTOR_NAME);

  /**
   * {@code executor_pool_size_threads}, a gauge.
   *
   * <p>The current number of threads in the pool
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#EXECUTOR_NAME name}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition EXECUTOR_POOL_SIZE_THREADS =
      GaugeDefinition.of(
          "executor_pool_size_threads",
          "The current number of threads in the pool",
          Unit.NONE,
          CommonLabels.EXECUTOR_NAME);

  /**
   * {@code executor_queue_remaining_tasks}, a gauge.
   *
   * <p>The number of additional elements that this queue can ideally accept without blocking
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#EXECUTOR_NAME name}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition EXECUTOR_QUEUE_REMAINING_TASKS =
      GaugeDefinition.of(
          "executor_queue_remaining_tasks",
          "The number of additional elements that this queue can ideally accept without blocking",
          Unit.NONE,
          CommonLabels.EXECUTOR_NAME);

  /**
   * {@code executor_queued_tasks}, a gauge.
   *
   * <p>The approximate number of tasks that are queued for execution
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#EXECUTOR_NAME name}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition EXECUTOR_QUEUED_TASKS =
      GaugeDefinition.of(
          "executor_queued_tasks",
          "The approximate number of tasks that are queued for execution",
          Unit.NONE,
          CommonLabels.EXECUTOR_NAME);

  /**
   * {@code http_server_requests_active_seconds}, a summary in seconds.
   *
   * <p>Requests that are being served, and for how long they have been; the help text is
   * empty.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HTTP_EXCEPTION exception};
   *       {@link CommonLabels#HTTP_SERVER_METHOD method};
   *       {@link CommonLabels#HTTP_OUTCOME outcome}; {@link CommonLabels#HTTP_STATUS status};
   *       {@link CommonLabels#HTTP_URI uri}
   *   <li>Quantiles: none, only the sum and the count
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final SummaryDefinition HTTP_SERVER_REQUESTS_ACTIVE_SECONDS =
      SummaryDefinition.of(
          "http_server_requests_active_seconds",
          "Requests that are being served, and for how long they have been; the help text is empty.",
          Unit.SECONDS,
          DecimalLiterals.of(),
          CommonLabels.HTTP_EXCEPTION,
          CommonLabels.HTTP_SERVER_METHOD,
          CommonLabels.HTTP_OUTCOME,
          CommonLabels.HTTP_STATUS,
          CommonLabels.HTTP_URI);

  /**
   * {@code http_server_requests_active_seconds_max}, a gauge in seconds.
   *
   * <p>For how long the oldest request has been served.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HTTP_EXCEPTION exception};
   *       {@link CommonLabels#HTTP_SERVER_METHOD method};
   *       {@link CommonLabels#HTTP_OUTCOME outcome}; {@link CommonLabels#HTTP_STATUS status};
   *       {@link CommonLabels#HTTP_URI uri}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition HTTP_SERVER_REQUESTS_ACTIVE_SECONDS_MAX =
      GaugeDefinition.of(
          "http_server_requests_active_seconds_max",
          "For how long the oldest request has been served.",
          Unit.SECONDS,
          CommonLabels.HTTP_EXCEPTION,
          CommonLabels.HTTP_SERVER_METHOD,
          CommonLabels.HTTP_OUTCOME,
          CommonLabels.HTTP_STATUS,
          CommonLabels.HTTP_URI);

  /**
   * {@code http_client_requests_seconds}, a summary in seconds.
   *
   * <p>Time that requests to others took, by Spring and Micrometer; the help text is empty.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HTTP_CLIENT_NAME client_name};
   *       {@link CommonLabels#HTTP_ERROR error}; {@link CommonLabels#HTTP_EXCEPTION exception};
   *       {@link CommonLabels#HTTP_SERVER_METHOD method};
   *       {@link CommonLabels#HTTP_OUTCOME outcome}; {@link CommonLabels#HTTP_STATUS status};
   *       {@link CommonLabels#HTTP_URI uri}
   *   <li>Quantiles: none, only the sum and the count
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final SummaryDefinition HTTP_CLIENT_REQUESTS_SECONDS =
      SummaryDefinition.of(
          "http_client_requests_seconds",
          "Time that requests to others took, by Spring and Micrometer; the help text is empty.",
          Unit.SECONDS,
          DecimalLiterals.of(),
          CommonLabels.HTTP_CLIENT_NAME,
          CommonLabels.HTTP_ERROR,
          CommonLabels.HTTP_EXCEPTION,
          CommonLabels.HTTP_SERVER_METHOD,
          CommonLabels.HTTP_OUTCOME,
          CommonLabels.HTTP_STATUS,
          CommonLabels.HTTP_URI);

  /**
   * {@code http_client_requests_seconds_max}, a gauge in seconds.
   *
   * <p>The longest request to others of the last minutes.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HTTP_CLIENT_NAME client_name};
   *       {@link CommonLabels#HTTP_ERROR error}; {@link CommonLabels#HTTP_EXCEPTION exception};
   *       {@link CommonLabels#HTTP_SERVER_METHOD method};
   *       {@link CommonLabels#HTTP_OUTCOME outcome}; {@link CommonLabels#HTTP_STATUS status};
   *       {@link CommonLabels#HTTP_URI uri}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition HTTP_CLIENT_REQUESTS_SECONDS_MAX =
      GaugeDefinition.of(
          "http_client_requests_seconds_max",
          "The longest request to others of the last minutes.",
          Unit.SECONDS,
          CommonLabels.HTTP_CLIENT_NAME,
          CommonLabels.HTTP_ERROR,
          CommonLabels.HTTP_EXCEPTION,
          CommonLabels.HTTP_SERVER_METHOD,
          CommonLabels.HTTP_OUTCOME,
          CommonLabels.HTTP_STATUS,
          CommonLabels.HTTP_URI);

  /**
   * {@code http_client_requests_active_seconds}, a summary in seconds.
   *
   * <p>Requests to others that are under way, and for how long they have been; the help text
   * is empty.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HTTP_CLIENT_NAME client_name};
   *       {@link CommonLabels#HTTP_EXCEPTION exception};
   *       {@link CommonLabels#HTTP_SERVER_METHOD method};
   *       {@link CommonLabels#HTTP_OUTCOME outcome}; {@link CommonLabels#HTTP_STATUS status};
   *       {@link CommonLabels#HTTP_URI uri}
   *   <li>Quantiles: none, only the sum and the count
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final SummaryDefinition HTTP_CLIENT_REQUESTS_ACTIVE_SECONDS =
      SummaryDefinition.of(
          "http_client_requests_active_seconds",
          "Requests to others that are under way, and for how long they have been; the help text is empty.",
          Unit.SECONDS,
          DecimalLiterals.of(),
          CommonLabels.HTTP_CLIENT_NAME,
          CommonLabels.HTTP_EXCEPTION,
          CommonLabels.HTTP_SERVER_METHOD,
          CommonLabels.HTTP_OUTCOME,
          CommonLabels.HTTP_STATUS,
          CommonLabels.HTTP_URI);

  /**
   * {@code http_client_requests_active_seconds_max}, a gauge in seconds.
   *
   * <p>For how long the oldest request to others has been under way.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HTTP_CLIENT_NAME client_name};
   *       {@link CommonLabels#HTTP_EXCEPTION exception};
   *       {@link CommonLabels#HTTP_SERVER_METHOD method};
   *       {@link CommonLabels#HTTP_OUTCOME outcome}; {@link CommonLabels#HTTP_STATUS status};
   *       {@link CommonLabels#HTTP_URI uri}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition HTTP_CLIENT_REQUESTS_ACTIVE_SECONDS_MAX =
      GaugeDefinition.of(
          "http_client_requests_active_seconds_max",
          "For how long the oldest request to others has been under way.",
          Unit.SECONDS,
          CommonLabels.HTTP_CLIENT_NAME,
          CommonLabels.HTTP_EXCEPTION,
          CommonLabels.HTTP_SERVER_METHOD,
          CommonLabels.HTTP_OUTCOME,
          CommonLabels.HTTP_STATUS,
          CommonLabels.HTTP_URI);

  /**
   * {@code logback_events_total}, a counter.
   *
   * <p>Number of log events that were enabled by the effective log level
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#LOG_LEVEL level}
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition LOGBACK_EVENTS_TOTAL =
      CounterDefinition.of(
          "logback_events_total",
          "Number of log events that were enabled by the effective log level",
          Unit.NONE,
          CommonLabels.LOG_LEVEL);

  /**
   * {@code tomcat_sessions_active_current_sessions}, a gauge.
   *
   * <p>Sessions there are; the help text is empty.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition TOMCAT_SESSIONS_ACTIVE_CURRENT_SESSIONS =
      GaugeDefinition.of(
          "tomcat_sessions_active_current_sessions",
          "Sessions there are; the help text is empty.",
          Unit.NONE);

  /**
   * {@code tomcat_sessions_active_max_sessions}, a gauge.
   *
   * <p>The most sessions there were at once; the help text is empty.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition TOMCAT_SESSIONS_ACTIVE_MAX_SESSIONS =
      GaugeDefinition.of(
          "tomcat_sessions_active_max_sessions",
          "The most sessions there were at once; the help text is empty.",
          Unit.NONE);

  /**
   * {@code tomcat_sessions_alive_max_seconds}, a gauge in seconds.
   *
   * <p>The longest life of a session that ended; the help text is empty.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final GaugeDefinition TOMCAT_SESSIONS_ALIVE_MAX_SECONDS =
      GaugeDefinition.of(
          "tomcat_sessions_alive_max_seconds",
          "The longest life of a session that ended; the help text is empty.",
          Unit.SECONDS);

  /**
   * {@code tomcat_sessions_created_sessions_total}, a counter.
   *
   * <p>Sessions that were created; the help text is empty.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition TOMCAT_SESSIONS_CREATED_SESSIONS_TOTAL =
      CounterDefinition.of(
          "tomcat_sessions_created_sessions_total",
          "Sessions that were created; the help text is empty.",
          Unit.NONE);

  /**
   * {@code tomcat_sessions_expired_sessions_total}, a counter.
   *
   * <p>Sessions that expired; the help text is empty.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition TOMCAT_SESSIONS_EXPIRED_SESSIONS_TOTAL =
      CounterDefinition.of(
          "tomcat_sessions_expired_sessions_total",
          "Sessions that expired; the help text is empty.",
          Unit.NONE);

  /**
   * {@code tomcat_sessions_rejected_sessions_total}, a counter.
   *
   * <p>Sessions that were refused since there were too many; the help text is empty.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Java program: all releases (not documented)
   * </ul>
   */
  public static final CounterDefinition TOMCAT_SESSIONS_REJECTED_SESSIONS_TOTAL =
      CounterDefinition.of(
          "tomcat_sessions_rejected_sessions_total",
          "Sessions that were refused since there were too many; the help text is empty.",
          Unit.NONE);

  private JvmMetrics() {}
}
