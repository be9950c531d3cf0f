// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.DefinitionGroup;
import dev.cnitelemetry.metrics.MetricDefinition;

/**
 * The classes of shared constants as groups, for catalogues that name metrics before they
 * are made.
 */
public final class CommonDefinitions extends DefinitionGroup {
  /**
   * The constants of {@link GoRuntime}.
   */
  public static final DefinitionGroup GO_RUNTIME = new CommonDefinitions(0);

  /**
   * The constants of {@link ProcessMetrics}.
   */
  public static final DefinitionGroup PROCESS_METRICS = new CommonDefinitions(1);

  /**
   * The constants of {@link KubernetesApiServer}.
   */
  public static final DefinitionGroup KUBERNETES_API_SERVER = new CommonDefinitions(2);

  /**
   * The constants of {@link Workqueue}.
   */
  public static final DefinitionGroup WORKQUEUE = new CommonDefinitions(3);

  /**
   * The constants of {@link PromHttp}.
   */
  public static final DefinitionGroup PROM_HTTP = new CommonDefinitions(4);

  private final int number;

  private CommonDefinitions(int number) {
    this.number = number;
  }

  private static MetricDefinition[] goRuntime() {
    return new MetricDefinition[] {
        GoRuntime.GC_DURATION_SECONDS,
        GoRuntime.GOROUTINES,
        GoRuntime.INFO,
        GoRuntime.MEMSTATS_ALLOC_BYTES,
        GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL,
        GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES,
        GoRuntime.MEMSTATS_FREES_TOTAL,
        GoRuntime.MEMSTATS_GC_CPU_FRACTION,
        GoRuntime.MEMSTATS_GC_SYS_BYTES,
        GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES,
        GoRuntime.MEMSTATS_HEAP_IDLE_BYTES,
        GoRuntime.MEMSTATS_HEAP_INUSE_BYTES,
        GoRuntime.MEMSTATS_HEAP_OBJECTS,
        GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES,
        GoRuntime.MEMSTATS_HEAP_SYS_BYTES,
        GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS,
        GoRuntime.MEMSTATS_LOOKUPS_TOTAL,
        GoRuntime.MEMSTATS_MALLOCS_TOTAL,
        GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES,
        GoRuntime.MEMSTATS_MCACHE_SYS_BYTES,
        GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES,
        GoRuntime.MEMSTATS_MSPAN_SYS_BYTES,
        GoRuntime.MEMSTATS_NEXT_GC_BYTES,
        GoRuntime.MEMSTATS_OTHER_SYS_BYTES,
        GoRuntime.MEMSTATS_STACK_INUSE_BYTES,
        GoRuntime.MEMSTATS_STACK_SYS_BYTES,
        GoRuntime.MEMSTATS_SYS_BYTES,
        GoRuntime.THREADS,
        GoRuntime.GC_GOGC_PERCENT,
        GoRuntime.GC_GOMEMLIMIT_BYTES,
        GoRuntime.SCHED_GOMAXPROCS_THREADS,
        GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL
    };
  }

  private static MetricDefinition[] processMetrics() {
    return new MetricDefinition[] {
        ProcessMetrics.CPU_SECONDS_TOTAL,
        ProcessMetrics.MAX_FDS,
        ProcessMetrics.OPEN_FDS,
        ProcessMetrics.RESIDENT_MEMORY_BYTES,
        ProcessMetrics.START_TIME_SECONDS,
        ProcessMetrics.VIRTUAL_MEMORY_BYTES,
        ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES,
        ProcessMetrics.NETWORK_RECEIVE_BYTES_TOTAL,
        ProcessMetrics.NETWORK_TRANSMIT_BYTES_TOTAL
    };
  }

  private static MetricDefinition[] kubernetesApiServer() {
    return new MetricDefinition[] {
        KubernetesApiServer.AUDIT_EVENT_TOTAL,
        KubernetesApiServer.AUDIT_REQUESTS_REJECTED_TOTAL,
        KubernetesApiServer.CLIENT_CERTIFICATE_EXPIRATION_SECONDS,
        KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS,
        KubernetesApiServer.ENVELOPE_ENCRYPTION_DEK_CACHE_FILL_PERCENT,
        KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_SAMPLES,
        KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_WATERMARKS,
        KubernetesApiServer.LONGRUNNING_GAUGE,
        KubernetesApiServer.REGISTERED_WATCHERS,
        KubernetesApiServer.REQUEST_DURATION_SECONDS,
        KubernetesApiServer.REQUEST_FILTER_DURATION_SECONDS,
        KubernetesApiServer.REQUEST_TOTAL,
        KubernetesApiServer.RESPONSE_SIZES,
        KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_DURATION_SECONDS,
        KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_FAILURES_TOTAL,
        KubernetesApiServer.STORAGE_ENVELOPE_TRANSFORMATION_CACHE_MISSES_TOTAL,
        KubernetesApiServer.TLS_HANDSHAKE_ERRORS_TOTAL,
        KubernetesApiServer.WATCH_EVENTS_SIZES,
        KubernetesApiServer.WATCH_EVENTS_TOTAL,
        KubernetesApiServer.AUTHENTICATED_USER_REQUESTS,
        KubernetesApiServer.AUTHENTICATION_ATTEMPTS,
        KubernetesApiServer.AUTHENTICATION_DURATION_SECONDS,
        KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_ACTIVE_FETCH_COUNT,
        KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL,
        KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_DURATION_SECONDS,
        KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_TOTAL
    };
  }

  private static MetricDefinition[] workqueue() {
    return new MetricDefinition[] {
        Workqueue.ADDS_TOTAL,
        Workqueue.DEPTH,
        Workqueue.LONGEST_RUNNING_PROCESSOR_SECONDS,
        Workqueue.QUEUE_DURATION_SECONDS,
        Workqueue.RETRIES_TOTAL,
        Workqueue.UNFINISHED_WORK_SECONDS,
        Workqueue.WORK_DURATION_SECONDS
    };
  }

  private static MetricDefinition[] promHttp() {
    return new MetricDefinition[] {
        PromHttp.METRIC_HANDLER_REQUESTS_TOTAL,
        PromHttp.METRIC_HANDLER_REQUESTS_IN_FLIGHT
    };
  }

  @Override
  protected MetricDefinition[] definitions() {
    return switch (number) {
      case 0 -> goRuntime();
      case 1 -> processMetrics();
      case 2 -> kubernetesApiServer();
      case 3 -> workqueue();
      default -> promHttp();
    };
  }
}
