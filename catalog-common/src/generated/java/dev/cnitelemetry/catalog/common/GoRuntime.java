// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Go runtime: metrics as typed constants.
 *
 * <p>What Prometheus' Go client tells of the Go runtime: garbage collector, memory,
 * goroutines. Every component written in Go exposes these unless it switches them off.
 *
 * <p>The values of {@code go_memstats_*} are read from {@code runtime.MemStats} or its
 * successor at each scrape. None of these metrics has a stability level, and no level stands
 * in front of their help texts.
 */
public final class GoRuntime {
  /**
   * {@code go_gc_duration_seconds}, a summary in seconds.
   *
   * <p>A summary of the pause duration of garbage collection cycles.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0, 0.25, 0.5, 0.75, 1
   *   <li>The quantiles are the least, the quartiles and the greatest of the recent pauses.
   *   <li>client_golang reworded the help text in 1.0 and again in 1.20; it is the same metric.
   * </ul>
   */
  public static final SummaryDefinition GC_DURATION_SECONDS =
      SummaryDefinition.of(
          "go_gc_duration_seconds",
          "A summary of the pause duration of garbage collection cycles.",
          Unit.SECONDS,
          DecimalLiterals.of("0", "0.25", "0.5", "0.75", "1"));

  /**
   * {@code go_goroutines}, a gauge.
   *
   * <p>Number of goroutines that currently exist.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition GOROUTINES =
      GaugeDefinition.of("go_goroutines", "Number of goroutines that currently exist.", Unit.NONE);

  /**
   * {@code go_info}, a gauge.
   *
   * <p>Information about the Go environment.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GO_VERSION version}
   *   <li>Always 1; the Go version is in the label. A plain gauge, not an info family of
   *       OpenMetrics.
   * </ul>
   */
  public static final GaugeDefinition INFO =
      GaugeDefinition.of(
          "go_info", "Information about the Go environment.", Unit.NONE, CommonLabels.GO_VERSION);

  /**
   * {@code go_memstats_alloc_bytes}, a gauge in bytes.
   *
   * <p>Number of bytes allocated and still in use.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>On an OpenMetrics page the counter {@code go_memstats_alloc_bytes_total} is announced
   *       under this very name, so two families share it: go by the names of the samples.
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_ALLOC_BYTES =
      GaugeDefinition.of(
          "go_memstats_alloc_bytes", "Number of bytes allocated and still in use.", Unit.BYTES);

  /**
   * {@code go_memstats_alloc_bytes_total}, a counter in bytes.
   *
   * <p>Total number of bytes allocated, even if freed.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>On an OpenMetrics page the family is announced as {@code go_memstats_alloc_bytes}, the
   *       name of a gauge: go by the names of the samples.
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final CounterDefinition MEMSTATS_ALLOC_BYTES_TOTAL =
      CounterDefinition.of(
          "go_memstats_alloc_bytes_total",
          "Total number of bytes allocated, even if freed.",
          Unit.BYTES);

  /**
   * {@code go_memstats_buck_hash_sys_bytes}, a gauge in bytes.
   *
   * <p>Number of bytes used by the profiling bucket hash table.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_BUCK_HASH_SYS_BYTES =
      GaugeDefinition.of(
          "go_memstats_buck_hash_sys_bytes",
          "Number of bytes used by the profiling bucket hash table.",
          Unit.BYTES);

  /**
   * {@code go_memstats_frees_total}, a counter.
   *
   * <p>Total number of frees.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final CounterDefinition MEMSTATS_FREES_TOTAL =
      CounterDefinition.of("go_memstats_frees_total", "Total number of frees.", Unit.NONE);

  /**
   * {@code go_memstats_gc_cpu_fraction}, a gauge in shares from 0 to 1.
   *
   * <p>The fraction of this program's available CPU time used by the GC since the program
   * started.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Gone where a component is built with Go 1.17 and client_golang 1.12.2 or newer.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_GC_CPU_FRACTION =
      GaugeDefinition.of(
          "go_memstats_gc_cpu_fraction",
          "The fraction of this program's available CPU time used by the GC since the program started.",
          Unit.RATIO);

  /**
   * {@code go_memstats_gc_sys_bytes}, a gauge in bytes.
   *
   * <p>Number of bytes used for garbage collection system metadata.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_GC_SYS_BYTES =
      GaugeDefinition.of(
          "go_memstats_gc_sys_bytes",
          "Number of bytes used for garbage collection system metadata.",
          Unit.BYTES);

  /**
   * {@code go_memstats_heap_alloc_bytes}, a gauge in bytes.
   *
   * <p>Number of heap bytes allocated and still in use.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_HEAP_ALLOC_BYTES =
      GaugeDefinition.of(
          "go_memstats_heap_alloc_bytes",
          "Number of heap bytes allocated and still in use.",
          Unit.BYTES);

  /**
   * {@code go_memstats_heap_idle_bytes}, a gauge in bytes.
   *
   * <p>Number of heap bytes waiting to be used.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_HEAP_IDLE_BYTES =
      GaugeDefinition.of(
          "go_memstats_heap_idle_bytes", "Number of heap bytes waiting to be used.", Unit.BYTES);

  /**
   * {@code go_memstats_heap_inuse_bytes}, a gauge in bytes.
   *
   * <p>Number of heap bytes that are in use.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_HEAP_INUSE_BYTES =
      GaugeDefinition.of(
          "go_memstats_heap_inuse_bytes", "Number of heap bytes that are in use.", Unit.BYTES);

  /**
   * {@code go_memstats_heap_objects}, a gauge.
   *
   * <p>Number of allocated objects.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_HEAP_OBJECTS =
      GaugeDefinition.of("go_memstats_heap_objects", "Number of allocated objects.", Unit.NONE);

  /**
   * {@code go_memstats_heap_released_bytes}, a gauge in bytes.
   *
   * <p>Number of heap bytes released to OS.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 0.8 called it {@code go_memstats_heap_released_bytes_total}.
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_HEAP_RELEASED_BYTES =
      GaugeDefinition.of(
          "go_memstats_heap_released_bytes", "Number of heap bytes released to OS.", Unit.BYTES);

  /**
   * {@code go_memstats_heap_sys_bytes}, a gauge in bytes.
   *
   * <p>Number of heap bytes obtained from system.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_HEAP_SYS_BYTES =
      GaugeDefinition.of(
          "go_memstats_heap_sys_bytes", "Number of heap bytes obtained from system.", Unit.BYTES);

  /**
   * {@code go_memstats_last_gc_time_seconds}, a gauge in seconds since 1970.
   *
   * <p>Number of seconds since 1970 of last garbage collection.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>A point in time, not a duration.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_LAST_GC_TIME_SECONDS =
      GaugeDefinition.of(
          "go_memstats_last_gc_time_seconds",
          "Number of seconds since 1970 of last garbage collection.",
          Unit.UNIX_SECONDS);

  /**
   * {@code go_memstats_lookups_total}, a counter.
   *
   * <p>Total number of pointer lookups.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Gone with client_golang 1.20; it was always 0 before.
   * </ul>
   */
  public static final CounterDefinition MEMSTATS_LOOKUPS_TOTAL =
      CounterDefinition.of(
          "go_memstats_lookups_total", "Total number of pointer lookups.", Unit.NONE);

  /**
   * {@code go_memstats_mallocs_total}, a counter.
   *
   * <p>Total number of mallocs.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final CounterDefinition MEMSTATS_MALLOCS_TOTAL =
      CounterDefinition.of("go_memstats_mallocs_total", "Total number of mallocs.", Unit.NONE);

  /**
   * {@code go_memstats_mcache_inuse_bytes}, a gauge in bytes.
   *
   * <p>Number of bytes in use by mcache structures.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_MCACHE_INUSE_BYTES =
      GaugeDefinition.of(
          "go_memstats_mcache_inuse_bytes",
          "Number of bytes in use by mcache structures.",
          Unit.BYTES);

  /**
   * {@code go_memstats_mcache_sys_bytes}, a gauge in bytes.
   *
   * <p>Number of bytes used for mcache structures obtained from system.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_MCACHE_SYS_BYTES =
      GaugeDefinition.of(
          "go_memstats_mcache_sys_bytes",
          "Number of bytes used for mcache structures obtained from system.",
          Unit.BYTES);

  /**
   * {@code go_memstats_mspan_inuse_bytes}, a gauge in bytes.
   *
   * <p>Number of bytes in use by mspan structures.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_MSPAN_INUSE_BYTES =
      GaugeDefinition.of(
          "go_memstats_mspan_inuse_bytes",
          "Number of bytes in use by mspan structures.",
          Unit.BYTES);

  /**
   * {@code go_memstats_mspan_sys_bytes}, a gauge in bytes.
   *
   * <p>Number of bytes used for mspan structures obtained from system.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_MSPAN_SYS_BYTES =
      GaugeDefinition.of(
          "go_memstats_mspan_sys_bytes",
          "Number of bytes used for mspan structures obtained from system.",
          Unit.BYTES);

  /**
   * {@code go_memstats_next_gc_bytes}, a gauge in bytes.
   *
   * <p>Number of heap bytes when next garbage collection will take place.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_NEXT_GC_BYTES =
      GaugeDefinition.of(
          "go_memstats_next_gc_bytes",
          "Number of heap bytes when next garbage collection will take place.",
          Unit.BYTES);

  /**
   * {@code go_memstats_other_sys_bytes}, a gauge in bytes.
   *
   * <p>Number of bytes used for other system allocations.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_OTHER_SYS_BYTES =
      GaugeDefinition.of(
          "go_memstats_other_sys_bytes",
          "Number of bytes used for other system allocations.",
          Unit.BYTES);

  /**
   * {@code go_memstats_stack_inuse_bytes}, a gauge in bytes.
   *
   * <p>Number of bytes in use by the stack allocator.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_STACK_INUSE_BYTES =
      GaugeDefinition.of(
          "go_memstats_stack_inuse_bytes",
          "Number of bytes in use by the stack allocator.",
          Unit.BYTES);

  /**
   * {@code go_memstats_stack_sys_bytes}, a gauge in bytes.
   *
   * <p>Number of bytes obtained from system for stack allocator.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_STACK_SYS_BYTES =
      GaugeDefinition.of(
          "go_memstats_stack_sys_bytes",
          "Number of bytes obtained from system for stack allocator.",
          Unit.BYTES);

  /**
   * {@code go_memstats_sys_bytes}, a gauge in bytes.
   *
   * <p>Number of bytes obtained from system.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>client_golang 1.20 reworded the help text; it is the same metric.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_SYS_BYTES =
      GaugeDefinition.of(
          "go_memstats_sys_bytes", "Number of bytes obtained from system.", Unit.BYTES);

  /**
   * {@code go_threads}, a gauge.
   *
   * <p>Number of OS threads created.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition THREADS =
      GaugeDefinition.of("go_threads", "Number of OS threads created.", Unit.NONE);

  /**
   * {@code go_gc_gogc_percent}, a gauge in percent.
   *
   * <p>Heap size target percentage configured by the user, otherwise 100. This value is set by
   * the GOGC environment variable, and the runtime/debug.SetGCPercent function. Sourced from
   * /gc/gogc:percent.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>100 unless {@code GOGC} is set. From client_golang 1.20 on.
   *   <li>The help text comes from the Go runtime and may change with its version.
   * </ul>
   */
  public static final GaugeDefinition GC_GOGC_PERCENT =
      GaugeDefinition.of(
          "go_gc_gogc_percent",
          "Heap size target percentage configured by the user, otherwise 100. This value is set by the GOGC environment variable, and the runtime/debug.SetGCPercent function. Sourced from /gc/gogc:percent.",
          Unit.PERCENT);

  /**
   * {@code go_gc_gomemlimit_bytes}, a gauge in bytes.
   *
   * <p>Go runtime memory limit configured by the user, otherwise math.MaxInt64. This value is
   * set by the GOMEMLIMIT environment variable, and the runtime/debug.SetMemoryLimit function.
   * Sourced from /gc/gomemlimit:bytes.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Without a limit the largest 64-bit integer, printed as {@code 9.223372036854776e+18}.
   *       From client_golang 1.20 on.
   *   <li>The help text comes from the Go runtime and may change with its version.
   * </ul>
   */
  public static final GaugeDefinition GC_GOMEMLIMIT_BYTES =
      GaugeDefinition.of(
          "go_gc_gomemlimit_bytes",
          "Go runtime memory limit configured by the user, otherwise math.MaxInt64. This value is set by the GOMEMLIMIT environment variable, and the runtime/debug.SetMemoryLimit function. Sourced from /gc/gomemlimit:bytes.",
          Unit.BYTES);

  /**
   * {@code go_sched_gomaxprocs_threads}, a gauge.
   *
   * <p>The current runtime.GOMAXPROCS setting, or the number of operating system threads that
   * can execute user-level Go code simultaneously. Sourced from /sched/gomaxprocs:threads.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>From client_golang 1.20 on.
   *   <li>The help text comes from the Go runtime and may change with its version.
   * </ul>
   */
  public static final GaugeDefinition SCHED_GOMAXPROCS_THREADS =
      GaugeDefinition.of(
          "go_sched_gomaxprocs_threads",
          "The current runtime.GOMAXPROCS setting, or the number of operating system threads that can execute user-level Go code simultaneously. Sourced from /sched/gomaxprocs:threads.",
          Unit.NONE);

  /**
   * {@code go_memstats_heap_released_bytes_total}, a gauge in bytes.
   *
   * <p>Number of heap bytes released to OS.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>A gauge although the name ends in {@code _total}.
   *   <li>What client_golang 0.8 called {@code go_memstats_heap_released_bytes}.
   * </ul>
   */
  public static final GaugeDefinition MEMSTATS_HEAP_RELEASED_BYTES_TOTAL =
      GaugeDefinition.of(
          "go_memstats_heap_released_bytes_total",
          "Number of heap bytes released to OS.",
          Unit.BYTES);

  private GoRuntime() {}
}
