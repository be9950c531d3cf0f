// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Go runtime in detail: metrics as typed constants.
 *
 * <p>What Go's own package {@code runtime/metrics} tells, by Prometheus' Go client. Which of
 * these names a page has is decided by the version of Go that the component was built with,
 * and not by the component's release. client_golang shows a handful of them by default, and
 * all where a component asks for all.
 */
public final class GoRuntimeMetrics {
  /**
   * {@code go_cgo_go_to_c_calls_calls_total}, a counter.
   *
   * <p>Count of calls made from Go to C by the current process. Sourced from
   * /cgo/go-to-c-calls:calls.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CGO_GO_TO_C_CALLS_CALLS_TOTAL =
      CounterDefinition.of(
          "go_cgo_go_to_c_calls_calls_total",
          "Count of calls made from Go to C by the current process. Sourced from /cgo/go-to-c-calls:calls.",
          Unit.NONE);

  /**
   * {@code go_cpu_classes_gc_mark_assist_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Estimated total CPU time goroutines spent performing GC tasks to assist the GC and
   * prevent it from falling behind the application. This metric is an overestimate, and not
   * directly comparable to system CPU time measurements. Compare only with other /cpu/classes
   * metrics. Sourced from /cpu/classes/gc/mark/assist:cpu-seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_CLASSES_GC_MARK_ASSIST_CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_cpu_classes_gc_mark_assist_cpu_seconds_total",
          "Estimated total CPU time goroutines spent performing GC tasks to assist the GC and prevent it from falling behind the application. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/gc/mark/assist:cpu-seconds.",
          Unit.SECONDS);

  /**
   * {@code go_cpu_classes_gc_mark_dedicated_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Estimated total CPU time spent performing GC tasks on processors (as defined by
   * GOMAXPROCS) dedicated to those tasks. This metric is an overestimate, and not directly
   * comparable to system CPU time measurements. Compare only with other /cpu/classes metrics.
   * Sourced from /cpu/classes/gc/mark/dedicated:cpu-seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_CLASSES_GC_MARK_DEDICATED_CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_cpu_classes_gc_mark_dedicated_cpu_seconds_total",
          "Estimated total CPU time spent performing GC tasks on processors (as defined by GOMAXPROCS) dedicated to those tasks. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/gc/mark/dedicated:cpu-seconds.",
          Unit.SECONDS);

  /**
   * {@code go_cpu_classes_gc_mark_idle_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Estimated total CPU time spent performing GC tasks on spare CPU resources that the Go
   * scheduler could not otherwise find a use for. This should be subtracted from the total GC
   * CPU time to obtain a measure of compulsory GC CPU time. This metric is an overestimate,
   * and not directly comparable to system CPU time measurements. Compare only with other
   * /cpu/classes metrics. Sourced from /cpu/classes/gc/mark/idle:cpu-seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_CLASSES_GC_MARK_IDLE_CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_cpu_classes_gc_mark_idle_cpu_seconds_total",
          "Estimated total CPU time spent performing GC tasks on spare CPU resources that the Go scheduler could not otherwise find a use for. This should be subtracted from the total GC CPU time to obtain a measure of compulsory GC CPU time. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/gc/mark/idle:cpu-seconds.",
          Unit.SECONDS);

  /**
   * {@code go_cpu_classes_gc_pause_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Estimated total CPU time spent with the application paused by the GC. Even if only one
   * thread is running during the pause, this is computed as GOMAXPROCS times the pause latency
   * because nothing else can be executing. This is the exact sum of samples in
   * /sched/pauses/total/gc:seconds if each sample is multiplied by GOMAXPROCS at the time it
   * is taken. This metric is an overestimate, and not directly comparable to system CPU time
   * measurements. Compare only with other /cpu/classes metrics. Sourced from
   * /cpu/classes/gc/pause:cpu-seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_CLASSES_GC_PAUSE_CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_cpu_classes_gc_pause_cpu_seconds_total",
          "Estimated total CPU time spent with the application paused by the GC. Even if only one thread is running during the pause, this is computed as GOMAXPROCS times the pause latency because nothing else can be executing. This is the exact sum of samples in /sched/pauses/total/gc:seconds if each sample is multiplied by GOMAXPROCS at the time it is taken. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/gc/pause:cpu-seconds.",
          Unit.SECONDS);

  /**
   * {@code go_cpu_classes_gc_total_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Estimated total CPU time spent performing GC tasks. This metric is an overestimate, and
   * not directly comparable to system CPU time measurements. Compare only with other
   * /cpu/classes metrics. Sum of all metrics in /cpu/classes/gc. Sourced from
   * /cpu/classes/gc/total:cpu-seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_CLASSES_GC_TOTAL_CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_cpu_classes_gc_total_cpu_seconds_total",
          "Estimated total CPU time spent performing GC tasks. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sum of all metrics in /cpu/classes/gc. Sourced from /cpu/classes/gc/total:cpu-seconds.",
          Unit.SECONDS);

  /**
   * {@code go_cpu_classes_idle_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Estimated total available CPU time not spent executing any Go or Go runtime code. In
   * other words, the part of /cpu/classes/total:cpu-seconds that was unused. This metric is an
   * overestimate, and not directly comparable to system CPU time measurements. Compare only
   * with other /cpu/classes metrics. Sourced from /cpu/classes/idle:cpu-seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_CLASSES_IDLE_CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_cpu_classes_idle_cpu_seconds_total",
          "Estimated total available CPU time not spent executing any Go or Go runtime code. In other words, the part of /cpu/classes/total:cpu-seconds that was unused. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/idle:cpu-seconds.",
          Unit.SECONDS);

  /**
   * {@code go_cpu_classes_scavenge_assist_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Estimated total CPU time spent returning unused memory to the underlying platform in
   * response eagerly to memory pressure. This metric is an overestimate, and not directly
   * comparable to system CPU time measurements. Compare only with other /cpu/classes metrics.
   * Sourced from /cpu/classes/scavenge/assist:cpu-seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_CLASSES_SCAVENGE_ASSIST_CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_cpu_classes_scavenge_assist_cpu_seconds_total",
          "Estimated total CPU time spent returning unused memory to the underlying platform in response eagerly to memory pressure. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/scavenge/assist:cpu-seconds.",
          Unit.SECONDS);

  /**
   * {@code go_cpu_classes_scavenge_background_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Estimated total CPU time spent performing background tasks to return unused memory to
   * the underlying platform. This metric is an overestimate, and not directly comparable to
   * system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from
   * /cpu/classes/scavenge/background:cpu-seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_CLASSES_SCAVENGE_BACKGROUND_CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_cpu_classes_scavenge_background_cpu_seconds_total",
          "Estimated total CPU time spent performing background tasks to return unused memory to the underlying platform. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/scavenge/background:cpu-seconds.",
          Unit.SECONDS);

  /**
   * {@code go_cpu_classes_scavenge_total_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Estimated total CPU time spent performing tasks that return unused memory to the
   * underlying platform. This metric is an overestimate, and not directly comparable to system
   * CPU time measurements. Compare only with other /cpu/classes metrics. Sum of all metrics in
   * /cpu/classes/scavenge. Sourced from /cpu/classes/scavenge/total:cpu-seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_CLASSES_SCAVENGE_TOTAL_CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_cpu_classes_scavenge_total_cpu_seconds_total",
          "Estimated total CPU time spent performing tasks that return unused memory to the underlying platform. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sum of all metrics in /cpu/classes/scavenge. Sourced from /cpu/classes/scavenge/total:cpu-seconds.",
          Unit.SECONDS);

  /**
   * {@code go_cpu_classes_total_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Estimated total available CPU time for user Go code or the Go runtime, as defined by
   * GOMAXPROCS. In other words, GOMAXPROCS integrated over the wall-clock duration this
   * process has been executing for. This metric is an overestimate, and not directly
   * comparable to system CPU time measurements. Compare only with other /cpu/classes metrics.
   * Sum of all metrics in /cpu/classes. Sourced from /cpu/classes/total:cpu-seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_CLASSES_TOTAL_CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_cpu_classes_total_cpu_seconds_total",
          "Estimated total available CPU time for user Go code or the Go runtime, as defined by GOMAXPROCS. In other words, GOMAXPROCS integrated over the wall-clock duration this process has been executing for. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sum of all metrics in /cpu/classes. Sourced from /cpu/classes/total:cpu-seconds.",
          Unit.SECONDS);

  /**
   * {@code go_cpu_classes_user_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Estimated total CPU time spent running user Go code. This may also include some small
   * amount of time spent in the Go runtime. This metric is an overestimate, and not directly
   * comparable to system CPU time measurements. Compare only with other /cpu/classes metrics.
   * Sourced from /cpu/classes/user:cpu-seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_CLASSES_USER_CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_cpu_classes_user_cpu_seconds_total",
          "Estimated total CPU time spent running user Go code. This may also include some small amount of time spent in the Go runtime. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/user:cpu-seconds.",
          Unit.SECONDS);

  /**
   * {@code go_gc_cleanups_executed_cleanups_total}, a counter.
   *
   * <p>Approximate total count of cleanup functions (created by runtime.AddCleanup) executed
   * by the runtime. Subtract /gc/cleanups/queued:cleanups to approximate cleanup queue length.
   * Useful for detecting slow cleanups holding up the queue. Sourced from
   * /gc/cleanups/executed:cleanups.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_CLEANUPS_EXECUTED_CLEANUPS_TOTAL =
      CounterDefinition.of(
          "go_gc_cleanups_executed_cleanups_total",
          "Approximate total count of cleanup functions (created by runtime.AddCleanup) executed by the runtime. Subtract /gc/cleanups/queued:cleanups to approximate cleanup queue length. Useful for detecting slow cleanups holding up the queue. Sourced from /gc/cleanups/executed:cleanups.",
          Unit.NONE);

  /**
   * {@code go_gc_cleanups_queued_cleanups_total}, a counter.
   *
   * <p>Approximate total count of cleanup functions (created by runtime.AddCleanup) queued by
   * the runtime for execution. Subtract from /gc/cleanups/executed:cleanups to approximate
   * cleanup queue length. Useful for detecting slow cleanups holding up the queue. Sourced
   * from /gc/cleanups/queued:cleanups.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_CLEANUPS_QUEUED_CLEANUPS_TOTAL =
      CounterDefinition.of(
          "go_gc_cleanups_queued_cleanups_total",
          "Approximate total count of cleanup functions (created by runtime.AddCleanup) queued by the runtime for execution. Subtract from /gc/cleanups/executed:cleanups to approximate cleanup queue length. Useful for detecting slow cleanups holding up the queue. Sourced from /gc/cleanups/queued:cleanups.",
          Unit.NONE);

  /**
   * {@code go_gc_cycles_automatic_gc_cycles_total}, a counter.
   *
   * <p>Count of completed GC cycles generated by the Go runtime. Sourced from
   * /gc/cycles/automatic:gc-cycles.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_CYCLES_AUTOMATIC_GC_CYCLES_TOTAL =
      CounterDefinition.of(
          "go_gc_cycles_automatic_gc_cycles_total",
          "Count of completed GC cycles generated by the Go runtime. Sourced from /gc/cycles/automatic:gc-cycles.",
          Unit.NONE);

  /**
   * {@code go_gc_cycles_forced_gc_cycles_total}, a counter.
   *
   * <p>Count of completed GC cycles forced by the application. Sourced from
   * /gc/cycles/forced:gc-cycles.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_CYCLES_FORCED_GC_CYCLES_TOTAL =
      CounterDefinition.of(
          "go_gc_cycles_forced_gc_cycles_total",
          "Count of completed GC cycles forced by the application. Sourced from /gc/cycles/forced:gc-cycles.",
          Unit.NONE);

  /**
   * {@code go_gc_cycles_total_gc_cycles_total}, a counter.
   *
   * <p>Count of all completed GC cycles. Sourced from /gc/cycles/total:gc-cycles.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_CYCLES_TOTAL_GC_CYCLES_TOTAL =
      CounterDefinition.of(
          "go_gc_cycles_total_gc_cycles_total",
          "Count of all completed GC cycles. Sourced from /gc/cycles/total:gc-cycles.",
          Unit.NONE);

  /**
   * {@code go_gc_finalizers_executed_finalizers_total}, a counter.
   *
   * <p>Total count of finalizer functions (created by runtime.SetFinalizer) executed by the
   * runtime. Subtract /gc/finalizers/queued:finalizers to approximate finalizer queue length.
   * Useful for detecting finalizers overwhelming the queue, either by being too slow, or by
   * there being too many of them. Sourced from /gc/finalizers/executed:finalizers.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_FINALIZERS_EXECUTED_FINALIZERS_TOTAL =
      CounterDefinition.of(
          "go_gc_finalizers_executed_finalizers_total",
          "Total count of finalizer functions (created by runtime.SetFinalizer) executed by the runtime. Subtract /gc/finalizers/queued:finalizers to approximate finalizer queue length. Useful for detecting finalizers overwhelming the queue, either by being too slow, or by there being too many of them. Sourced from /gc/finalizers/executed:finalizers.",
          Unit.NONE);

  /**
   * {@code go_gc_finalizers_queued_finalizers_total}, a counter.
   *
   * <p>Total count of finalizer functions (created by runtime.SetFinalizer) and queued by the
   * runtime for execution. Subtract from /gc/finalizers/executed:finalizers to approximate
   * finalizer queue length. Useful for detecting slow finalizers holding up the queue. Sourced
   * from /gc/finalizers/queued:finalizers.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_FINALIZERS_QUEUED_FINALIZERS_TOTAL =
      CounterDefinition.of(
          "go_gc_finalizers_queued_finalizers_total",
          "Total count of finalizer functions (created by runtime.SetFinalizer) and queued by the runtime for execution. Subtract from /gc/finalizers/executed:finalizers to approximate finalizer queue length. Useful for detecting slow finalizers holding up the queue. Sourced from /gc/finalizers/queued:finalizers.",
          Unit.NONE);

  /**
   * {@code go_gc_heap_allocs_by_size_bytes}, a histogram in bytes.
   *
   * <p>Distribution of heap allocations by approximate size. Bucket counts increase
   * monotonically. Note that this does not include tiny objects as defined by
   * /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from
   * /gc/heap/allocs-by-size:bytes.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 8.999999999999998, 24.999999999999996, 64.99999999999999, 144.99999999999997,
   *       320.99999999999994, 704.9999999999999, 1536.9999999999998, 3200.9999999999995,
   *       6528.999999999999, 13568.999999999998, 27264.999999999996
   * </ul>
   */
  public static final HistogramDefinition GC_HEAP_ALLOCS_BY_SIZE_BYTES =
      HistogramDefinition.of(
          "go_gc_heap_allocs_by_size_bytes",
          "Distribution of heap allocations by approximate size. Bucket counts increase monotonically. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/allocs-by-size:bytes.",
          Unit.BYTES,
          DecimalLiterals.of(
              "8.999999999999998",
              "24.999999999999996",
              "64.99999999999999",
              "144.99999999999997",
              "320.99999999999994",
              "704.9999999999999",
              "1536.9999999999998",
              "3200.9999999999995",
              "6528.999999999999",
              "13568.999999999998",
              "27264.999999999996"));

  /**
   * {@code go_gc_heap_allocs_by_size_bytes_total}, a histogram in bytes.
   *
   * <p>Distribution of heap allocations by approximate size. Note that this does not include
   * tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 8.999999999999998, 24.999999999999996, 64.99999999999999, 144.99999999999997,
   *       320.99999999999994, 704.9999999999999, 1536.9999999999998, 3200.9999999999995,
   *       6528.999999999999, 13568.999999999998, 27264.999999999996
   * </ul>
   */
  public static final HistogramDefinition GC_HEAP_ALLOCS_BY_SIZE_BYTES_TOTAL =
      HistogramDefinition.of(
          "go_gc_heap_allocs_by_size_bytes_total",
          "Distribution of heap allocations by approximate size. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks.",
          Unit.BYTES,
          DecimalLiterals.of(
              "8.999999999999998",
              "24.999999999999996",
              "64.99999999999999",
              "144.99999999999997",
              "320.99999999999994",
              "704.9999999999999",
              "1536.9999999999998",
              "3200.9999999999995",
              "6528.999999999999",
              "13568.999999999998",
              "27264.999999999996"));

  /**
   * {@code go_gc_heap_allocs_bytes_total}, a counter in bytes.
   *
   * <p>Cumulative sum of memory allocated to the heap by the application. Sourced from
   * /gc/heap/allocs:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_HEAP_ALLOCS_BYTES_TOTAL =
      CounterDefinition.of(
          "go_gc_heap_allocs_bytes_total",
          "Cumulative sum of memory allocated to the heap by the application. Sourced from /gc/heap/allocs:bytes.",
          Unit.BYTES);

  /**
   * {@code go_gc_heap_allocs_objects_total}, a counter.
   *
   * <p>Cumulative count of heap allocations triggered by the application. Note that this does
   * not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks.
   * Sourced from /gc/heap/allocs:objects.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_HEAP_ALLOCS_OBJECTS_TOTAL =
      CounterDefinition.of(
          "go_gc_heap_allocs_objects_total",
          "Cumulative count of heap allocations triggered by the application. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/allocs:objects.",
          Unit.NONE);

  /**
   * {@code go_gc_heap_frees_by_size_bytes}, a histogram in bytes.
   *
   * <p>Distribution of freed heap allocations by approximate size. Bucket counts increase
   * monotonically. Note that this does not include tiny objects as defined by
   * /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/frees-by-size:bytes.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 8.999999999999998, 24.999999999999996, 64.99999999999999, 144.99999999999997,
   *       320.99999999999994, 704.9999999999999, 1536.9999999999998, 3200.9999999999995,
   *       6528.999999999999, 13568.999999999998, 27264.999999999996
   * </ul>
   */
  public static final HistogramDefinition GC_HEAP_FREES_BY_SIZE_BYTES =
      HistogramDefinition.of(
          "go_gc_heap_frees_by_size_bytes",
          "Distribution of freed heap allocations by approximate size. Bucket counts increase monotonically. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/frees-by-size:bytes.",
          Unit.BYTES,
          DecimalLiterals.of(
              "8.999999999999998",
              "24.999999999999996",
              "64.99999999999999",
              "144.99999999999997",
              "320.99999999999994",
              "704.9999999999999",
              "1536.9999999999998",
              "3200.9999999999995",
              "6528.999999999999",
              "13568.999999999998",
              "27264.999999999996"));

  /**
   * {@code go_gc_heap_frees_by_size_bytes_total}, a histogram in bytes.
   *
   * <p>Distribution of freed heap allocations by approximate size. Note that this does not
   * include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 8.999999999999998, 24.999999999999996, 64.99999999999999, 144.99999999999997,
   *       320.99999999999994, 704.9999999999999, 1536.9999999999998, 3200.9999999999995,
   *       6528.999999999999, 13568.999999999998, 27264.999999999996
   * </ul>
   */
  public static final HistogramDefinition GC_HEAP_FREES_BY_SIZE_BYTES_TOTAL =
      HistogramDefinition.of(
          "go_gc_heap_frees_by_size_bytes_total",
          "Distribution of freed heap allocations by approximate size. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks.",
          Unit.BYTES,
          DecimalLiterals.of(
              "8.999999999999998",
              "24.999999999999996",
              "64.99999999999999",
              "144.99999999999997",
              "320.99999999999994",
              "704.9999999999999",
              "1536.9999999999998",
              "3200.9999999999995",
              "6528.999999999999",
              "13568.999999999998",
              "27264.999999999996"));

  /**
   * {@code go_gc_heap_frees_bytes_total}, a counter in bytes.
   *
   * <p>Cumulative sum of heap memory freed by the garbage collector. Sourced from
   * /gc/heap/frees:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_HEAP_FREES_BYTES_TOTAL =
      CounterDefinition.of(
          "go_gc_heap_frees_bytes_total",
          "Cumulative sum of heap memory freed by the garbage collector. Sourced from /gc/heap/frees:bytes.",
          Unit.BYTES);

  /**
   * {@code go_gc_heap_frees_objects_total}, a counter.
   *
   * <p>Cumulative count of heap allocations whose storage was freed by the garbage collector.
   * Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects,
   * only tiny blocks. Sourced from /gc/heap/frees:objects.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_HEAP_FREES_OBJECTS_TOTAL =
      CounterDefinition.of(
          "go_gc_heap_frees_objects_total",
          "Cumulative count of heap allocations whose storage was freed by the garbage collector. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/frees:objects.",
          Unit.NONE);

  /**
   * {@code go_gc_heap_goal_bytes}, a gauge in bytes.
   *
   * <p>Heap size target for the end of the GC cycle. Sourced from /gc/heap/goal:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition GC_HEAP_GOAL_BYTES =
      GaugeDefinition.of(
          "go_gc_heap_goal_bytes",
          "Heap size target for the end of the GC cycle. Sourced from /gc/heap/goal:bytes.",
          Unit.BYTES);

  /**
   * {@code go_gc_heap_live_bytes}, a gauge in bytes.
   *
   * <p>Heap memory occupied by live objects that were marked by the previous GC. Sourced from
   * /gc/heap/live:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition GC_HEAP_LIVE_BYTES =
      GaugeDefinition.of(
          "go_gc_heap_live_bytes",
          "Heap memory occupied by live objects that were marked by the previous GC. Sourced from /gc/heap/live:bytes.",
          Unit.BYTES);

  /**
   * {@code go_gc_heap_objects_objects}, a gauge.
   *
   * <p>Number of objects, live or unswept, occupying heap memory. Sourced from
   * /gc/heap/objects:objects.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition GC_HEAP_OBJECTS_OBJECTS =
      GaugeDefinition.of(
          "go_gc_heap_objects_objects",
          "Number of objects, live or unswept, occupying heap memory. Sourced from /gc/heap/objects:objects.",
          Unit.NONE);

  /**
   * {@code go_gc_heap_tiny_allocs_objects_total}, a counter.
   *
   * <p>Count of small allocations that are packed together into blocks. These allocations are
   * counted separately from other allocations because each individual allocation is not
   * tracked by the runtime, only their block. Each block is already accounted for in
   * allocs-by-size and frees-by-size. Sourced from /gc/heap/tiny/allocs:objects.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GC_HEAP_TINY_ALLOCS_OBJECTS_TOTAL =
      CounterDefinition.of(
          "go_gc_heap_tiny_allocs_objects_total",
          "Count of small allocations that are packed together into blocks. These allocations are counted separately from other allocations because each individual allocation is not tracked by the runtime, only their block. Each block is already accounted for in allocs-by-size and frees-by-size. Sourced from /gc/heap/tiny/allocs:objects.",
          Unit.NONE);

  /**
   * {@code go_gc_limiter_last_enabled_gc_cycle}, a gauge.
   *
   * <p>GC cycle the last time the GC CPU limiter was enabled. This metric is useful for
   * diagnosing the root cause of an out-of-memory error, because the limiter trades memory for
   * CPU time when the GC's CPU time gets too high. This is most likely to occur with use of
   * SetMemoryLimit. The first GC cycle is cycle 1, so a value of 0 indicates that it was never
   * enabled. Sourced from /gc/limiter/last-enabled:gc-cycle.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition GC_LIMITER_LAST_ENABLED_GC_CYCLE =
      GaugeDefinition.of(
          "go_gc_limiter_last_enabled_gc_cycle",
          "GC cycle the last time the GC CPU limiter was enabled. This metric is useful for diagnosing the root cause of an out-of-memory error, because the limiter trades memory for CPU time when the GC's CPU time gets too high. This is most likely to occur with use of SetMemoryLimit. The first GC cycle is cycle 1, so a value of 0 indicates that it was never enabled. Sourced from /gc/limiter/last-enabled:gc-cycle.",
          Unit.NONE);

  /**
   * {@code go_gc_pauses_seconds}, a histogram in seconds.
   *
   * <p>Deprecated. Prefer the identical /sched/pauses/total/gc:seconds. Sourced from
   * /gc/pauses:seconds.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 6.399999999999999e-08, 6.399999999999999e-07, 7.167999999999999e-06,
   *       8.191999999999999e-05, 0.0009175039999999999, 0.010485759999999998,
   *       0.11744051199999998
   * </ul>
   */
  public static final HistogramDefinition GC_PAUSES_SECONDS =
      HistogramDefinition.of(
          "go_gc_pauses_seconds",
          "Deprecated. Prefer the identical /sched/pauses/total/gc:seconds. Sourced from /gc/pauses:seconds.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "6.399999999999999e-08",
              "6.399999999999999e-07",
              "7.167999999999999e-06",
              "8.191999999999999e-05",
              "0.0009175039999999999",
              "0.010485759999999998",
              "0.11744051199999998"));

  /**
   * {@code go_gc_pauses_seconds_total}, a histogram in seconds.
   *
   * <p>Distribution individual GC-related stop-the-world pause latencies.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: -5e-324, 9.999999999999999e-10, 9.999999999999999e-09, 9.999999999999998e-08,
   *       1.0239999999999999e-06, 1.0239999999999999e-05, 0.00010239999999999998,
   *       0.0010485759999999998, 0.010485759999999998, 0.10485759999999998
   * </ul>
   */
  public static final HistogramDefinition GC_PAUSES_SECONDS_TOTAL =
      HistogramDefinition.of(
          "go_gc_pauses_seconds_total",
          "Distribution individual GC-related stop-the-world pause latencies.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "-5e-324",
              "9.999999999999999e-10",
              "9.999999999999999e-09",
              "9.999999999999998e-08",
              "1.0239999999999999e-06",
              "1.0239999999999999e-05",
              "0.00010239999999999998",
              "0.0010485759999999998",
              "0.010485759999999998",
              "0.10485759999999998"));

  /**
   * {@code go_gc_scan_globals_bytes}, a gauge in bytes.
   *
   * <p>The total amount of global variable space that is scannable. Sourced from
   * /gc/scan/globals:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition GC_SCAN_GLOBALS_BYTES =
      GaugeDefinition.of(
          "go_gc_scan_globals_bytes",
          "The total amount of global variable space that is scannable. Sourced from /gc/scan/globals:bytes.",
          Unit.BYTES);

  /**
   * {@code go_gc_scan_heap_bytes}, a gauge in bytes.
   *
   * <p>The total amount of heap space that is scannable. Sourced from /gc/scan/heap:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition GC_SCAN_HEAP_BYTES =
      GaugeDefinition.of(
          "go_gc_scan_heap_bytes",
          "The total amount of heap space that is scannable. Sourced from /gc/scan/heap:bytes.",
          Unit.BYTES);

  /**
   * {@code go_gc_scan_stack_bytes}, a gauge in bytes.
   *
   * <p>The number of bytes of stack that were scanned last GC cycle. Sourced from
   * /gc/scan/stack:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition GC_SCAN_STACK_BYTES =
      GaugeDefinition.of(
          "go_gc_scan_stack_bytes",
          "The number of bytes of stack that were scanned last GC cycle. Sourced from /gc/scan/stack:bytes.",
          Unit.BYTES);

  /**
   * {@code go_gc_scan_total_bytes}, a gauge in bytes.
   *
   * <p>The total amount space that is scannable. Sum of all metrics in /gc/scan. Sourced from
   * /gc/scan/total:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition GC_SCAN_TOTAL_BYTES =
      GaugeDefinition.of(
          "go_gc_scan_total_bytes",
          "The total amount space that is scannable. Sum of all metrics in /gc/scan. Sourced from /gc/scan/total:bytes.",
          Unit.BYTES);

  /**
   * {@code go_gc_stack_starting_size_bytes}, a gauge in bytes.
   *
   * <p>The stack size of new goroutines. Sourced from /gc/stack/starting-size:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition GC_STACK_STARTING_SIZE_BYTES =
      GaugeDefinition.of(
          "go_gc_stack_starting_size_bytes",
          "The stack size of new goroutines. Sourced from /gc/stack/starting-size:bytes.",
          Unit.BYTES);

  /**
   * {@code go_godebug_non_default_behavior_allowmultiplevcs_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the cmd/go package due to a non-default
   * GODEBUG=allowmultiplevcs=... setting. Sourced from
   * /godebug/non-default-behavior/allowmultiplevcs:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_ALLOWMULTIPLEVCS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_allowmultiplevcs_events_total",
          "The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=allowmultiplevcs=... setting. Sourced from /godebug/non-default-behavior/allowmultiplevcs:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_asynctimerchan_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the time package due to a non-default
   * GODEBUG=asynctimerchan=... setting. Sourced from
   * /godebug/non-default-behavior/asynctimerchan:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_ASYNCTIMERCHAN_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_asynctimerchan_events_total",
          "The number of non-default behaviors executed by the time package due to a non-default GODEBUG=asynctimerchan=... setting. Sourced from /godebug/non-default-behavior/asynctimerchan:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_containermaxprocs_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the runtime package due to a
   * non-default GODEBUG=containermaxprocs=... setting. Sourced from
   * /godebug/non-default-behavior/containermaxprocs:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_CONTAINERMAXPROCS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_containermaxprocs_events_total",
          "The number of non-default behaviors executed by the runtime package due to a non-default GODEBUG=containermaxprocs=... setting. Sourced from /godebug/non-default-behavior/containermaxprocs:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_cryptocustomrand_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto package due to a non-default
   * GODEBUG=cryptocustomrand=... setting. Sourced from
   * /godebug/non-default-behavior/cryptocustomrand:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_CRYPTOCUSTOMRAND_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_cryptocustomrand_events_total",
          "The number of non-default behaviors executed by the crypto package due to a non-default GODEBUG=cryptocustomrand=... setting. Sourced from /godebug/non-default-behavior/cryptocustomrand:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_embedfollowsymlinks_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the cmd/go package due to a non-default
   * GODEBUG=embedfollowsymlinks=... setting. Sourced from
   * /godebug/non-default-behavior/embedfollowsymlinks:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_EMBEDFOLLOWSYMLINKS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_embedfollowsymlinks_events_total",
          "The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=embedfollowsymlinks=... setting. Sourced from /godebug/non-default-behavior/embedfollowsymlinks:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_execerrdot_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the os/exec package due to a
   * non-default GODEBUG=execerrdot=... setting. Sourced from
   * /godebug/non-default-behavior/execerrdot:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_EXECERRDOT_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_execerrdot_events_total",
          "The number of non-default behaviors executed by the os/exec package due to a non-default GODEBUG=execerrdot=... setting. Sourced from /godebug/non-default-behavior/execerrdot:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_fips140ems_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/tls package due to a
   * non-default GODEBUG=fips140ems=... setting. Sourced from
   * /godebug/non-default-behavior/fips140ems:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_FIPS140EMS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_fips140ems_events_total",
          "The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=fips140ems=... setting. Sourced from /godebug/non-default-behavior/fips140ems:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_gocachehash_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the cmd/go package due to a non-default
   * GODEBUG=gocachehash=... setting. Sourced from
   * /godebug/non-default-behavior/gocachehash:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_GOCACHEHASH_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_gocachehash_events_total",
          "The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=gocachehash=... setting. Sourced from /godebug/non-default-behavior/gocachehash:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_gocachetest_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the cmd/go package due to a non-default
   * GODEBUG=gocachetest=... setting. Sourced from
   * /godebug/non-default-behavior/gocachetest:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_GOCACHETEST_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_gocachetest_events_total",
          "The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=gocachetest=... setting. Sourced from /godebug/non-default-behavior/gocachetest:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_gocacheverify_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the cmd/go package due to a non-default
   * GODEBUG=gocacheverify=... setting. Sourced from
   * /godebug/non-default-behavior/gocacheverify:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_GOCACHEVERIFY_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_gocacheverify_events_total",
          "The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=gocacheverify=... setting. Sourced from /godebug/non-default-behavior/gocacheverify:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_gotestjsonbuildtext_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the cmd/go package due to a non-default
   * GODEBUG=gotestjsonbuildtext=... setting. Sourced from
   * /godebug/non-default-behavior/gotestjsonbuildtext:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_GOTESTJSONBUILDTEXT_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_gotestjsonbuildtext_events_total",
          "The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=gotestjsonbuildtext=... setting. Sourced from /godebug/non-default-behavior/gotestjsonbuildtext:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_gotypesalias_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the go/types package due to a
   * non-default GODEBUG=gotypesalias=... setting. Sourced from
   * /godebug/non-default-behavior/gotypesalias:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_GOTYPESALIAS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_gotypesalias_events_total",
          "The number of non-default behaviors executed by the go/types package due to a non-default GODEBUG=gotypesalias=... setting. Sourced from /godebug/non-default-behavior/gotypesalias:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_htmlmetacontenturlescape_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the html/template package due to a
   * non-default GODEBUG=htmlmetacontenturlescape=... setting. Sourced from
   * /godebug/non-default-behavior/htmlmetacontenturlescape:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_HTMLMETACONTENTURLESCAPE_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_htmlmetacontenturlescape_events_total",
          "The number of non-default behaviors executed by the html/template package due to a non-default GODEBUG=htmlmetacontenturlescape=... setting. Sourced from /godebug/non-default-behavior/htmlmetacontenturlescape:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_http2client_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the net/http package due to a
   * non-default GODEBUG=http2client=... setting. Sourced from
   * /godebug/non-default-behavior/http2client:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_HTTP2CLIENT_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_http2client_events_total",
          "The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=http2client=... setting. Sourced from /godebug/non-default-behavior/http2client:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_http2server_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the net/http package due to a
   * non-default GODEBUG=http2server=... setting. Sourced from
   * /godebug/non-default-behavior/http2server:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_HTTP2SERVER_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_http2server_events_total",
          "The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=http2server=... setting. Sourced from /godebug/non-default-behavior/http2server:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_httpcookiemaxnum_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the net/http package due to a
   * non-default GODEBUG=httpcookiemaxnum=... setting. Sourced from
   * /godebug/non-default-behavior/httpcookiemaxnum:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_HTTPCOOKIEMAXNUM_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_httpcookiemaxnum_events_total",
          "The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=httpcookiemaxnum=... setting. Sourced from /godebug/non-default-behavior/httpcookiemaxnum:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_httplaxcontentlength_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the net/http package due to a
   * non-default GODEBUG=httplaxcontentlength=... setting. Sourced from
   * /godebug/non-default-behavior/httplaxcontentlength:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_HTTPLAXCONTENTLENGTH_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_httplaxcontentlength_events_total",
          "The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=httplaxcontentlength=... setting. Sourced from /godebug/non-default-behavior/httplaxcontentlength:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_httpmuxgo121_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the net/http package due to a
   * non-default GODEBUG=httpmuxgo121=... setting. Sourced from
   * /godebug/non-default-behavior/httpmuxgo121:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_HTTPMUXGO121_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_httpmuxgo121_events_total",
          "The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=httpmuxgo121=... setting. Sourced from /godebug/non-default-behavior/httpmuxgo121:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_httpservecontentkeepheaders_events_total}, a
   * counter.
   *
   * <p>The number of non-default behaviors executed by the net/http package due to a
   * non-default GODEBUG=httpservecontentkeepheaders=... setting. Sourced from
   * /godebug/non-default-behavior/httpservecontentkeepheaders:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_HTTPSERVECONTENTKEEPHEADERS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_httpservecontentkeepheaders_events_total",
          "The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=httpservecontentkeepheaders=... setting. Sourced from /godebug/non-default-behavior/httpservecontentkeepheaders:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_installgoroot_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the go/build package due to a
   * non-default GODEBUG=installgoroot=... setting. Sourced from
   * /godebug/non-default-behavior/installgoroot:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_INSTALLGOROOT_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_installgoroot_events_total",
          "The number of non-default behaviors executed by the go/build package due to a non-default GODEBUG=installgoroot=... setting. Sourced from /godebug/non-default-behavior/installgoroot:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_jstmpllitinterp_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the html/template package due to a
   * non-default GODEBUG=jstmpllitinterp=... setting.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_JSTMPLLITINTERP_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_jstmpllitinterp_events_total",
          "The number of non-default behaviors executed by the html/template package due to a non-default GODEBUG=jstmpllitinterp=... setting.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_multipartmaxheaders_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the mime/multipart package due to a
   * non-default GODEBUG=multipartmaxheaders=... setting. Sourced from
   * /godebug/non-default-behavior/multipartmaxheaders:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_MULTIPARTMAXHEADERS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_multipartmaxheaders_events_total",
          "The number of non-default behaviors executed by the mime/multipart package due to a non-default GODEBUG=multipartmaxheaders=... setting. Sourced from /godebug/non-default-behavior/multipartmaxheaders:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_multipartmaxparts_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the mime/multipart package due to a
   * non-default GODEBUG=multipartmaxparts=... setting. Sourced from
   * /godebug/non-default-behavior/multipartmaxparts:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_MULTIPARTMAXPARTS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_multipartmaxparts_events_total",
          "The number of non-default behaviors executed by the mime/multipart package due to a non-default GODEBUG=multipartmaxparts=... setting. Sourced from /godebug/non-default-behavior/multipartmaxparts:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_multipathtcp_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the net package due to a non-default
   * GODEBUG=multipathtcp=... setting. Sourced from
   * /godebug/non-default-behavior/multipathtcp:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_MULTIPATHTCP_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_multipathtcp_events_total",
          "The number of non-default behaviors executed by the net package due to a non-default GODEBUG=multipathtcp=... setting. Sourced from /godebug/non-default-behavior/multipathtcp:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_netedns0_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the net package due to a non-default
   * GODEBUG=netedns0=... setting. Sourced from /godebug/non-default-behavior/netedns0:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_NETEDNS0_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_netedns0_events_total",
          "The number of non-default behaviors executed by the net package due to a non-default GODEBUG=netedns0=... setting. Sourced from /godebug/non-default-behavior/netedns0:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_panicnil_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the runtime package due to a
   * non-default GODEBUG=panicnil=... setting. Sourced from
   * /godebug/non-default-behavior/panicnil:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_PANICNIL_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_panicnil_events_total",
          "The number of non-default behaviors executed by the runtime package due to a non-default GODEBUG=panicnil=... setting. Sourced from /godebug/non-default-behavior/panicnil:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_randautoseed_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the math/rand package due to a
   * non-default GODEBUG=randautoseed=... setting. Sourced from
   * /godebug/non-default-behavior/randautoseed:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_RANDAUTOSEED_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_randautoseed_events_total",
          "The number of non-default behaviors executed by the math/rand package due to a non-default GODEBUG=randautoseed=... setting. Sourced from /godebug/non-default-behavior/randautoseed:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_randseednop_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the math/rand package due to a
   * non-default GODEBUG=randseednop=... setting. Sourced from
   * /godebug/non-default-behavior/randseednop:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_RANDSEEDNOP_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_randseednop_events_total",
          "The number of non-default behaviors executed by the math/rand package due to a non-default GODEBUG=randseednop=... setting. Sourced from /godebug/non-default-behavior/randseednop:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_rsa1024min_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/rsa package due to a
   * non-default GODEBUG=rsa1024min=... setting. Sourced from
   * /godebug/non-default-behavior/rsa1024min:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_RSA1024MIN_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_rsa1024min_events_total",
          "The number of non-default behaviors executed by the crypto/rsa package due to a non-default GODEBUG=rsa1024min=... setting. Sourced from /godebug/non-default-behavior/rsa1024min:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_tarinsecurepath_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the archive/tar package due to a
   * non-default GODEBUG=tarinsecurepath=... setting. Sourced from
   * /godebug/non-default-behavior/tarinsecurepath:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_TARINSECUREPATH_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_tarinsecurepath_events_total",
          "The number of non-default behaviors executed by the archive/tar package due to a non-default GODEBUG=tarinsecurepath=... setting. Sourced from /godebug/non-default-behavior/tarinsecurepath:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_tls10server_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/tls package due to a
   * non-default GODEBUG=tls10server=... setting. Sourced from
   * /godebug/non-default-behavior/tls10server:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_TLS10SERVER_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_tls10server_events_total",
          "The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tls10server=... setting. Sourced from /godebug/non-default-behavior/tls10server:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_tls3des_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/tls package due to a
   * non-default GODEBUG=tls3des=... setting. Sourced from
   * /godebug/non-default-behavior/tls3des:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_TLS3DES_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_tls3des_events_total",
          "The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tls3des=... setting. Sourced from /godebug/non-default-behavior/tls3des:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_tlsmaxrsasize_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/tls package due to a
   * non-default GODEBUG=tlsmaxrsasize=... setting. Sourced from
   * /godebug/non-default-behavior/tlsmaxrsasize:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_TLSMAXRSASIZE_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_tlsmaxrsasize_events_total",
          "The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tlsmaxrsasize=... setting. Sourced from /godebug/non-default-behavior/tlsmaxrsasize:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_tlsrsakex_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/tls package due to a
   * non-default GODEBUG=tlsrsakex=... setting. Sourced from
   * /godebug/non-default-behavior/tlsrsakex:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_TLSRSAKEX_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_tlsrsakex_events_total",
          "The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tlsrsakex=... setting. Sourced from /godebug/non-default-behavior/tlsrsakex:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_tlssha1_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/tls package due to a
   * non-default GODEBUG=tlssha1=... setting. Sourced from
   * /godebug/non-default-behavior/tlssha1:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_TLSSHA1_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_tlssha1_events_total",
          "The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tlssha1=... setting. Sourced from /godebug/non-default-behavior/tlssha1:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_tlsunsafeekm_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/tls package due to a
   * non-default GODEBUG=tlsunsafeekm=... setting. Sourced from
   * /godebug/non-default-behavior/tlsunsafeekm:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_TLSUNSAFEEKM_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_tlsunsafeekm_events_total",
          "The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tlsunsafeekm=... setting. Sourced from /godebug/non-default-behavior/tlsunsafeekm:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_updatemaxprocs_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the runtime package due to a
   * non-default GODEBUG=updatemaxprocs=... setting. Sourced from
   * /godebug/non-default-behavior/updatemaxprocs:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_UPDATEMAXPROCS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_updatemaxprocs_events_total",
          "The number of non-default behaviors executed by the runtime package due to a non-default GODEBUG=updatemaxprocs=... setting. Sourced from /godebug/non-default-behavior/updatemaxprocs:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_urlmaxqueryparams_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the net/url package due to a
   * non-default GODEBUG=urlmaxqueryparams=... setting. Sourced from
   * /godebug/non-default-behavior/urlmaxqueryparams:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_URLMAXQUERYPARAMS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_urlmaxqueryparams_events_total",
          "The number of non-default behaviors executed by the net/url package due to a non-default GODEBUG=urlmaxqueryparams=... setting. Sourced from /godebug/non-default-behavior/urlmaxqueryparams:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_urlstrictcolons_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the net/url package due to a
   * non-default GODEBUG=urlstrictcolons=... setting. Sourced from
   * /godebug/non-default-behavior/urlstrictcolons:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_URLSTRICTCOLONS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_urlstrictcolons_events_total",
          "The number of non-default behaviors executed by the net/url package due to a non-default GODEBUG=urlstrictcolons=... setting. Sourced from /godebug/non-default-behavior/urlstrictcolons:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_winreadlinkvolume_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the os package due to a non-default
   * GODEBUG=winreadlinkvolume=... setting. Sourced from
   * /godebug/non-default-behavior/winreadlinkvolume:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_WINREADLINKVOLUME_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_winreadlinkvolume_events_total",
          "The number of non-default behaviors executed by the os package due to a non-default GODEBUG=winreadlinkvolume=... setting. Sourced from /godebug/non-default-behavior/winreadlinkvolume:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_winsymlink_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the os package due to a non-default
   * GODEBUG=winsymlink=... setting. Sourced from
   * /godebug/non-default-behavior/winsymlink:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_WINSYMLINK_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_winsymlink_events_total",
          "The number of non-default behaviors executed by the os package due to a non-default GODEBUG=winsymlink=... setting. Sourced from /godebug/non-default-behavior/winsymlink:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_x509keypairleaf_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/tls package due to a
   * non-default GODEBUG=x509keypairleaf=... setting. Sourced from
   * /godebug/non-default-behavior/x509keypairleaf:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_X509KEYPAIRLEAF_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_x509keypairleaf_events_total",
          "The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=x509keypairleaf=... setting. Sourced from /godebug/non-default-behavior/x509keypairleaf:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_x509negativeserial_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/x509 package due to a
   * non-default GODEBUG=x509negativeserial=... setting. Sourced from
   * /godebug/non-default-behavior/x509negativeserial:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_X509NEGATIVESERIAL_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_x509negativeserial_events_total",
          "The number of non-default behaviors executed by the crypto/x509 package due to a non-default GODEBUG=x509negativeserial=... setting. Sourced from /godebug/non-default-behavior/x509negativeserial:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_x509rsacrt_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/x509 package due to a
   * non-default GODEBUG=x509rsacrt=... setting. Sourced from
   * /godebug/non-default-behavior/x509rsacrt:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_X509RSACRT_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_x509rsacrt_events_total",
          "The number of non-default behaviors executed by the crypto/x509 package due to a non-default GODEBUG=x509rsacrt=... setting. Sourced from /godebug/non-default-behavior/x509rsacrt:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_x509sha1_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/x509 package due to a
   * non-default GODEBUG=x509sha1=... setting. Sourced from
   * /godebug/non-default-behavior/x509sha1:events
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_X509SHA1_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_x509sha1_events_total",
          "The number of non-default behaviors executed by the crypto/x509 package due to a non-default GODEBUG=x509sha1=... setting. Sourced from /godebug/non-default-behavior/x509sha1:events",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_x509sha256skid_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/x509 package due to a
   * non-default GODEBUG=x509sha256skid=... setting. Sourced from
   * /godebug/non-default-behavior/x509sha256skid:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_X509SHA256SKID_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_x509sha256skid_events_total",
          "The number of non-default behaviors executed by the crypto/x509 package due to a non-default GODEBUG=x509sha256skid=... setting. Sourced from /godebug/non-default-behavior/x509sha256skid:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_x509usefallbackroots_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/x509 package due to a
   * non-default GODEBUG=x509usefallbackroots=... setting. Sourced from
   * /godebug/non-default-behavior/x509usefallbackroots:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_X509USEFALLBACKROOTS_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_x509usefallbackroots_events_total",
          "The number of non-default behaviors executed by the crypto/x509 package due to a non-default GODEBUG=x509usefallbackroots=... setting. Sourced from /godebug/non-default-behavior/x509usefallbackroots:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_x509usepolicies_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the crypto/x509 package due to a
   * non-default GODEBUG=x509usepolicies=... setting. Sourced from
   * /godebug/non-default-behavior/x509usepolicies:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_X509USEPOLICIES_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_x509usepolicies_events_total",
          "The number of non-default behaviors executed by the crypto/x509 package due to a non-default GODEBUG=x509usepolicies=... setting. Sourced from /godebug/non-default-behavior/x509usepolicies:events.",
          Unit.NONE);

  /**
   * {@code go_godebug_non_default_behavior_zipinsecurepath_events_total}, a counter.
   *
   * <p>The number of non-default behaviors executed by the archive/zip package due to a
   * non-default GODEBUG=zipinsecurepath=... setting. Sourced from
   * /godebug/non-default-behavior/zipinsecurepath:events.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition GODEBUG_NON_DEFAULT_BEHAVIOR_ZIPINSECUREPATH_EVENTS_TOTAL =
      CounterDefinition.of(
          "go_godebug_non_default_behavior_zipinsecurepath_events_total",
          "The number of non-default behaviors executed by the archive/zip package due to a non-default GODEBUG=zipinsecurepath=... setting. Sourced from /godebug/non-default-behavior/zipinsecurepath:events.",
          Unit.NONE);

  /**
   * {@code go_memory_classes_heap_free_bytes}, a gauge in bytes.
   *
   * <p>Memory that is completely free and eligible to be returned to the underlying system,
   * but has not been. This metric is the runtime's estimate of free address space that is
   * backed by physical memory. Sourced from /memory/classes/heap/free:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_HEAP_FREE_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_heap_free_bytes",
          "Memory that is completely free and eligible to be returned to the underlying system, but has not been. This metric is the runtime's estimate of free address space that is backed by physical memory. Sourced from /memory/classes/heap/free:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_heap_objects_bytes}, a gauge in bytes.
   *
   * <p>Memory occupied by live objects and dead objects that have not yet been marked free by
   * the garbage collector. Sourced from /memory/classes/heap/objects:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_HEAP_OBJECTS_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_heap_objects_bytes",
          "Memory occupied by live objects and dead objects that have not yet been marked free by the garbage collector. Sourced from /memory/classes/heap/objects:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_heap_released_bytes}, a gauge in bytes.
   *
   * <p>Memory that is completely free and has been returned to the underlying system. This
   * metric is the runtime's estimate of free address space that is still mapped into the
   * process, but is not backed by physical memory. Sourced from
   * /memory/classes/heap/released:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_HEAP_RELEASED_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_heap_released_bytes",
          "Memory that is completely free and has been returned to the underlying system. This metric is the runtime's estimate of free address space that is still mapped into the process, but is not backed by physical memory. Sourced from /memory/classes/heap/released:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_heap_stacks_bytes}, a gauge in bytes.
   *
   * <p>Memory allocated from the heap that is reserved for stack space, whether or not it is
   * currently in-use. Currently, this represents all stack memory for goroutines. It also
   * includes all OS thread stacks in non-cgo programs. Note that stacks may be allocated
   * differently in the future, and this may change. Sourced from
   * /memory/classes/heap/stacks:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_HEAP_STACKS_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_heap_stacks_bytes",
          "Memory allocated from the heap that is reserved for stack space, whether or not it is currently in-use. Currently, this represents all stack memory for goroutines. It also includes all OS thread stacks in non-cgo programs. Note that stacks may be allocated differently in the future, and this may change. Sourced from /memory/classes/heap/stacks:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_heap_unused_bytes}, a gauge in bytes.
   *
   * <p>Memory that is reserved for heap objects but is not currently used to hold heap
   * objects. Sourced from /memory/classes/heap/unused:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_HEAP_UNUSED_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_heap_unused_bytes",
          "Memory that is reserved for heap objects but is not currently used to hold heap objects. Sourced from /memory/classes/heap/unused:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_metadata_mcache_free_bytes}, a gauge in bytes.
   *
   * <p>Memory that is reserved for runtime mcache structures, but not in-use. Sourced from
   * /memory/classes/metadata/mcache/free:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_METADATA_MCACHE_FREE_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_metadata_mcache_free_bytes",
          "Memory that is reserved for runtime mcache structures, but not in-use. Sourced from /memory/classes/metadata/mcache/free:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_metadata_mcache_inuse_bytes}, a gauge in bytes.
   *
   * <p>Memory that is occupied by runtime mcache structures that are currently being used.
   * Sourced from /memory/classes/metadata/mcache/inuse:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_METADATA_MCACHE_INUSE_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_metadata_mcache_inuse_bytes",
          "Memory that is occupied by runtime mcache structures that are currently being used. Sourced from /memory/classes/metadata/mcache/inuse:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_metadata_mspan_free_bytes}, a gauge in bytes.
   *
   * <p>Memory that is reserved for runtime mspan structures, but not in-use. Sourced from
   * /memory/classes/metadata/mspan/free:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_METADATA_MSPAN_FREE_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_metadata_mspan_free_bytes",
          "Memory that is reserved for runtime mspan structures, but not in-use. Sourced from /memory/classes/metadata/mspan/free:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_metadata_mspan_inuse_bytes}, a gauge in bytes.
   *
   * <p>Memory that is occupied by runtime mspan structures that are currently being used.
   * Sourced from /memory/classes/metadata/mspan/inuse:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_METADATA_MSPAN_INUSE_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_metadata_mspan_inuse_bytes",
          "Memory that is occupied by runtime mspan structures that are currently being used. Sourced from /memory/classes/metadata/mspan/inuse:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_metadata_other_bytes}, a gauge in bytes.
   *
   * <p>Memory that is reserved for or used to hold runtime metadata. Sourced from
   * /memory/classes/metadata/other:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_METADATA_OTHER_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_metadata_other_bytes",
          "Memory that is reserved for or used to hold runtime metadata. Sourced from /memory/classes/metadata/other:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_os_stacks_bytes}, a gauge in bytes.
   *
   * <p>Stack memory allocated by the underlying operating system. In non-cgo programs this
   * metric is currently zero. This may change in the future.In cgo programs this metric
   * includes OS thread stacks allocated directly from the OS. Currently, this only accounts
   * for one stack in c-shared and c-archive build modes, and other sources of stacks from the
   * OS are not measured. This too may change in the future. Sourced from
   * /memory/classes/os-stacks:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_OS_STACKS_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_os_stacks_bytes",
          "Stack memory allocated by the underlying operating system. In non-cgo programs this metric is currently zero. This may change in the future.In cgo programs this metric includes OS thread stacks allocated directly from the OS. Currently, this only accounts for one stack in c-shared and c-archive build modes, and other sources of stacks from the OS are not measured. This too may change in the future. Sourced from /memory/classes/os-stacks:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_other_bytes}, a gauge in bytes.
   *
   * <p>Memory used by execution trace buffers, structures for debugging the runtime, finalizer
   * and profiler specials, and more. Sourced from /memory/classes/other:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_OTHER_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_other_bytes",
          "Memory used by execution trace buffers, structures for debugging the runtime, finalizer and profiler specials, and more. Sourced from /memory/classes/other:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_profiling_buckets_bytes}, a gauge in bytes.
   *
   * <p>Memory that is used by the stack trace hash map used for profiling. Sourced from
   * /memory/classes/profiling/buckets:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_PROFILING_BUCKETS_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_profiling_buckets_bytes",
          "Memory that is used by the stack trace hash map used for profiling. Sourced from /memory/classes/profiling/buckets:bytes.",
          Unit.BYTES);

  /**
   * {@code go_memory_classes_total_bytes}, a gauge in bytes.
   *
   * <p>All memory mapped by the Go runtime into the current process as read-write. Note that
   * this does not include memory mapped by code called via cgo or via the syscall package. Sum
   * of all metrics in /memory/classes. Sourced from /memory/classes/total:bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition MEMORY_CLASSES_TOTAL_BYTES =
      GaugeDefinition.of(
          "go_memory_classes_total_bytes",
          "All memory mapped by the Go runtime into the current process as read-write. Note that this does not include memory mapped by code called via cgo or via the syscall package. Sum of all metrics in /memory/classes. Sourced from /memory/classes/total:bytes.",
          Unit.BYTES);

  /**
   * {@code go_sched_goroutines_created_goroutines_total}, a counter.
   *
   * <p>Count of goroutines created since program start. Sourced from
   * /sched/goroutines-created:goroutines.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition SCHED_GOROUTINES_CREATED_GOROUTINES_TOTAL =
      CounterDefinition.of(
          "go_sched_goroutines_created_goroutines_total",
          "Count of goroutines created since program start. Sourced from /sched/goroutines-created:goroutines.",
          Unit.NONE);

  /**
   * {@code go_sched_goroutines_goroutines}, a gauge.
   *
   * <p>Count of live goroutines. Sourced from /sched/goroutines:goroutines.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition SCHED_GOROUTINES_GOROUTINES =
      GaugeDefinition.of(
          "go_sched_goroutines_goroutines",
          "Count of live goroutines. Sourced from /sched/goroutines:goroutines.",
          Unit.NONE);

  /**
   * {@code go_sched_goroutines_not_in_go_goroutines}, a gauge.
   *
   * <p>Approximate count of goroutines running or blocked in a system call or cgo call. Not
   * guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced
   * from /sched/goroutines/not-in-go:goroutines.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition SCHED_GOROUTINES_NOT_IN_GO_GOROUTINES =
      GaugeDefinition.of(
          "go_sched_goroutines_not_in_go_goroutines",
          "Approximate count of goroutines running or blocked in a system call or cgo call. Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/not-in-go:goroutines.",
          Unit.NONE);

  /**
   * {@code go_sched_goroutines_runnable_goroutines}, a gauge.
   *
   * <p>Approximate count of goroutines ready to execute, but not executing. Not guaranteed to
   * add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from
   * /sched/goroutines/runnable:goroutines.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition SCHED_GOROUTINES_RUNNABLE_GOROUTINES =
      GaugeDefinition.of(
          "go_sched_goroutines_runnable_goroutines",
          "Approximate count of goroutines ready to execute, but not executing. Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/runnable:goroutines.",
          Unit.NONE);

  /**
   * {@code go_sched_goroutines_running_goroutines}, a gauge.
   *
   * <p>Approximate count of goroutines executing. Always less than or equal to
   * /sched/gomaxprocs:threads. Not guaranteed to add up to /sched/goroutines:goroutines with
   * other goroutine metrics. Sourced from /sched/goroutines/running:goroutines.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition SCHED_GOROUTINES_RUNNING_GOROUTINES =
      GaugeDefinition.of(
          "go_sched_goroutines_running_goroutines",
          "Approximate count of goroutines executing. Always less than or equal to /sched/gomaxprocs:threads. Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/running:goroutines.",
          Unit.NONE);

  /**
   * {@code go_sched_goroutines_waiting_goroutines}, a gauge.
   *
   * <p>Approximate count of goroutines waiting on a resource (I/O or sync primitives). Not
   * guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced
   * from /sched/goroutines/waiting:goroutines.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition SCHED_GOROUTINES_WAITING_GOROUTINES =
      GaugeDefinition.of(
          "go_sched_goroutines_waiting_goroutines",
          "Approximate count of goroutines waiting on a resource (I/O or sync primitives). Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/waiting:goroutines.",
          Unit.NONE);

  /**
   * {@code go_sched_latencies_seconds}, a histogram in seconds.
   *
   * <p>Distribution of the time goroutines have spent in the scheduler in a runnable state
   * before actually running. Bucket counts increase monotonically. Sourced from
   * /sched/latencies:seconds.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 6.399999999999999e-08, 6.399999999999999e-07, 7.167999999999999e-06,
   *       8.191999999999999e-05, 0.0009175039999999999, 0.010485759999999998,
   *       0.11744051199999998
   * </ul>
   */
  public static final HistogramDefinition SCHED_LATENCIES_SECONDS =
      HistogramDefinition.of(
          "go_sched_latencies_seconds",
          "Distribution of the time goroutines have spent in the scheduler in a runnable state before actually running. Bucket counts increase monotonically. Sourced from /sched/latencies:seconds.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "6.399999999999999e-08",
              "6.399999999999999e-07",
              "7.167999999999999e-06",
              "8.191999999999999e-05",
              "0.0009175039999999999",
              "0.010485759999999998",
              "0.11744051199999998"));

  /**
   * {@code go_sched_pauses_stopping_gc_seconds}, a histogram in seconds.
   *
   * <p>Distribution of individual GC-related stop-the-world stopping latencies. This is the
   * time it takes from deciding to stop the world until all Ps are stopped. This is a subset
   * of the total GC-related stop-the-world time (/sched/pauses/total/gc:seconds). During this
   * time, some threads may be executing. Bucket counts increase monotonically. Sourced from
   * /sched/pauses/stopping/gc:seconds.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 6.399999999999999e-08, 6.399999999999999e-07, 7.167999999999999e-06,
   *       8.191999999999999e-05, 0.0009175039999999999, 0.010485759999999998,
   *       0.11744051199999998
   * </ul>
   */
  public static final HistogramDefinition SCHED_PAUSES_STOPPING_GC_SECONDS =
      HistogramDefinition.of(
          "go_sched_pauses_stopping_gc_seconds",
          "Distribution of individual GC-related stop-the-world stopping latencies. This is the time it takes from deciding to stop the world until all Ps are stopped. This is a subset of the total GC-related stop-the-world time (/sched/pauses/total/gc:seconds). During this time, some threads may be executing. Bucket counts increase monotonically. Sourced from /sched/pauses/stopping/gc:seconds.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "6.399999999999999e-08",
              "6.399999999999999e-07",
              "7.167999999999999e-06",
              "8.191999999999999e-05",
              "0.0009175039999999999",
              "0.010485759999999998",
              "0.11744051199999998"));

  /**
   * {@code go_sched_pauses_stopping_other_seconds}, a histogram in seconds.
   *
   * <p>Distribution of individual non-GC-related stop-the-world stopping latencies. This is
   * the time it takes from deciding to stop the world until all Ps are stopped. This is a
   * subset of the total non-GC-related stop-the-world time
   * (/sched/pauses/total/other:seconds). During this time, some threads may be executing.
   * Bucket counts increase monotonically. Sourced from /sched/pauses/stopping/other:seconds.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 6.399999999999999e-08, 6.399999999999999e-07, 7.167999999999999e-06,
   *       8.191999999999999e-05, 0.0009175039999999999, 0.010485759999999998,
   *       0.11744051199999998
   * </ul>
   */
  public static final HistogramDefinition SCHED_PAUSES_STOPPING_OTHER_SECONDS =
      HistogramDefinition.of(
          "go_sched_pauses_stopping_other_seconds",
          "Distribution of individual non-GC-related stop-the-world stopping latencies. This is the time it takes from deciding to stop the world until all Ps are stopped. This is a subset of the total non-GC-related stop-the-world time (/sched/pauses/total/other:seconds). During this time, some threads may be executing. Bucket counts increase monotonically. Sourced from /sched/pauses/stopping/other:seconds.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "6.399999999999999e-08",
              "6.399999999999999e-07",
              "7.167999999999999e-06",
              "8.191999999999999e-05",
              "0.0009175039999999999",
              "0.010485759999999998",
              "0.11744051199999998"));

  /**
   * {@code go_sched_pauses_total_gc_seconds}, a histogram in seconds.
   *
   * <p>Distribution of individual GC-related stop-the-world pause latencies. This is the time
   * from deciding to stop the world until the world is started again. Some of this time is
   * spent getting all threads to stop (this is measured directly in
   * /sched/pauses/stopping/gc:seconds), during which some threads may still be running. Bucket
   * counts increase monotonically. Sourced from /sched/pauses/total/gc:seconds.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 6.399999999999999e-08, 6.399999999999999e-07, 7.167999999999999e-06,
   *       8.191999999999999e-05, 0.0009175039999999999, 0.010485759999999998,
   *       0.11744051199999998
   * </ul>
   */
  public static final HistogramDefinition SCHED_PAUSES_TOTAL_GC_SECONDS =
      HistogramDefinition.of(
          "go_sched_pauses_total_gc_seconds",
          "Distribution of individual GC-related stop-the-world pause latencies. This is the time from deciding to stop the world until the world is started again. Some of this time is spent getting all threads to stop (this is measured directly in /sched/pauses/stopping/gc:seconds), during which some threads may still be running. Bucket counts increase monotonically. Sourced from /sched/pauses/total/gc:seconds.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "6.399999999999999e-08",
              "6.399999999999999e-07",
              "7.167999999999999e-06",
              "8.191999999999999e-05",
              "0.0009175039999999999",
              "0.010485759999999998",
              "0.11744051199999998"));

  /**
   * {@code go_sched_pauses_total_other_seconds}, a histogram in seconds.
   *
   * <p>Distribution of individual non-GC-related stop-the-world pause latencies. This is the
   * time from deciding to stop the world until the world is started again. Some of this time
   * is spent getting all threads to stop (measured directly in
   * /sched/pauses/stopping/other:seconds). Bucket counts increase monotonically. Sourced from
   * /sched/pauses/total/other:seconds.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 6.399999999999999e-08, 6.399999999999999e-07, 7.167999999999999e-06,
   *       8.191999999999999e-05, 0.0009175039999999999, 0.010485759999999998,
   *       0.11744051199999998
   * </ul>
   */
  public static final HistogramDefinition SCHED_PAUSES_TOTAL_OTHER_SECONDS =
      HistogramDefinition.of(
          "go_sched_pauses_total_other_seconds",
          "Distribution of individual non-GC-related stop-the-world pause latencies. This is the time from deciding to stop the world until the world is started again. Some of this time is spent getting all threads to stop (measured directly in /sched/pauses/stopping/other:seconds). Bucket counts increase monotonically. Sourced from /sched/pauses/total/other:seconds.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "6.399999999999999e-08",
              "6.399999999999999e-07",
              "7.167999999999999e-06",
              "8.191999999999999e-05",
              "0.0009175039999999999",
              "0.010485759999999998",
              "0.11744051199999998"));

  /**
   * {@code go_sched_threads_total_threads}, a gauge.
   *
   * <p>The current count of live threads that are owned by the Go runtime. Sourced from
   * /sched/threads/total:threads.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition SCHED_THREADS_TOTAL_THREADS =
      GaugeDefinition.of(
          "go_sched_threads_total_threads",
          "The current count of live threads that are owned by the Go runtime. Sourced from /sched/threads/total:threads.",
          Unit.NONE);

  /**
   * {@code go_sync_mutex_wait_total_seconds_total}, a counter in seconds.
   *
   * <p>Approximate cumulative time goroutines have spent blocked on a sync.Mutex,
   * sync.RWMutex, or runtime-internal lock. This metric is useful for identifying global
   * changes in lock contention. Collect a mutex or block profile using the runtime/pprof
   * package for more detailed contention data. Sourced from /sync/mutex/wait/total:seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition SYNC_MUTEX_WAIT_TOTAL_SECONDS_TOTAL =
      CounterDefinition.of(
          "go_sync_mutex_wait_total_seconds_total",
          "Approximate cumulative time goroutines have spent blocked on a sync.Mutex, sync.RWMutex, or runtime-internal lock. This metric is useful for identifying global changes in lock contention. Collect a mutex or block profile using the runtime/pprof package for more detailed contention data. Sourced from /sync/mutex/wait/total:seconds.",
          Unit.SECONDS);

  private GoRuntimeMetrics() {}
}
