// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.DefinitionGroup;
import dev.cnitelemetry.metrics.MetricDefinition;

/**
 * The classes of shared constants as groups, for catalogues that name metrics before they
 * are made.
 */
public final class CommonDefinitions extends DefinitionGroup {
  /** The constants of {@link GoRuntime}. */
  public static final DefinitionGroup GO_RUNTIME = new CommonDefinitions(0, "Go runtime");

  /** The constants of {@link GoRuntimeMetrics}. */
  public static final DefinitionGroup GO_RUNTIME_METRICS =
      new CommonDefinitions(1, "Go runtime in detail");

  /** The constants of {@link ProcessMetrics}. */
  public static final DefinitionGroup PROCESS_METRICS = new CommonDefinitions(2, "Process");

  /** The constants of {@link KubernetesApiServer}. */
  public static final DefinitionGroup KUBERNETES_API_SERVER =
      new CommonDefinitions(3, "Kubernetes API server library");

  /** The constants of {@link KubernetesLibraries}. */
  public static final DefinitionGroup KUBERNETES_LIBRARIES =
      new CommonDefinitions(4, "Kubernetes libraries");

  /** The constants of {@link Workqueue}. */
  public static final DefinitionGroup WORKQUEUE = new CommonDefinitions(5, "Kubernetes workqueues");

  /** The constants of {@link PromHttp}. */
  public static final DefinitionGroup PROM_HTTP = new CommonDefinitions(6, "Metrics handler");

  /** The constants of {@link ControllerRuntime}. */
  public static final DefinitionGroup CONTROLLER_RUNTIME =
      new CommonDefinitions(7, "Operators made with controller-runtime");

  /** The constants of {@link JvmMetrics}. */
  public static final DefinitionGroup JVM_METRICS =
      new CommonDefinitions(8, "Java virtual machine");

  private final int number;

  private CommonDefinitions(int number, String library) {
    super(library);
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

  private static MetricDefinition[] goRuntimeMetrics() {
    return new MetricDefinition[] {
        GoRuntimeMetrics.CGO_GO_TO_C_CALLS_CALLS_TOTAL,
        GoRuntimeMetrics.CPU_CLASSES_GC_MARK_ASSIST_CPU_SECONDS_TOTAL,
        GoRuntimeMetrics.CPU_CLASSES_GC_MARK_DEDICATED_CPU_SECONDS_TOTAL,
        GoRuntimeMetrics.CPU_CLASSES_GC_MARK_IDLE_CPU_SECONDS_TOTAL,
        GoRuntimeMetrics.CPU_CLASSES_GC_PAUSE_CPU_SECONDS_TOTAL,
        GoRuntimeMetrics.CPU_CLASSES_GC_TOTAL_CPU_SECONDS_TOTAL,
        GoRuntimeMetrics.CPU_CLASSES_IDLE_CPU_SECONDS_TOTAL,
        GoRuntimeMetrics.CPU_CLASSES_SCAVENGE_ASSIST_CPU_SECONDS_TOTAL,
        GoRuntimeMetrics.CPU_CLASSES_SCAVENGE_BACKGROUND_CPU_SECONDS_TOTAL,
        GoRuntimeMetrics.CPU_CLASSES_SCAVENGE_TOTAL_CPU_SECONDS_TOTAL,
        GoRuntimeMetrics.CPU_CLASSES_TOTAL_CPU_SECONDS_TOTAL,
        GoRuntimeMetrics.CPU_CLASSES_USER_CPU_SECONDS_TOTAL,
        GoRuntimeMetrics.GC_CLEANUPS_EXECUTED_CLEANUPS_TOTAL,
        GoRuntimeMetrics.GC_CLEANUPS_QUEUED_CLEANUPS_TOTAL,
        GoRuntimeMetrics.GC_CYCLES_AUTOMATIC_GC_CYCLES_TOTAL,
        GoRuntimeMetrics.GC_CYCLES_FORCED_GC_CYCLES_TOTAL,
        GoRuntimeMetrics.GC_CYCLES_TOTAL_GC_CYCLES_TOTAL,
        GoRuntimeMetrics.GC_FINALIZERS_EXECUTED_FINALIZERS_TOTAL,
        GoRuntimeMetrics.GC_FINALIZERS_QUEUED_FINALIZERS_TOTAL,
        GoRuntimeMetrics.GC_HEAP_ALLOCS_BY_SIZE_BYTES,
        GoRuntimeMetrics.GC_HEAP_ALLOCS_BY_SIZE_BYTES_TOTAL,
        GoRuntimeMetrics.GC_HEAP_ALLOCS_BYTES_TOTAL,
        GoRuntimeMetrics.GC_HEAP_ALLOCS_OBJECTS_TOTAL,
        GoRuntimeMetrics.GC_HEAP_FREES_BY_SIZE_BYTES,
        GoRuntimeMetrics.GC_HEAP_FREES_BY_SIZE_BYTES_TOTAL,
        GoRuntimeMetrics.GC_HEAP_FREES_BYTES_TOTAL,
        GoRuntimeMetrics.GC_HEAP_FREES_OBJECTS_TOTAL,
        GoRuntimeMetrics.GC_HEAP_GOAL_BYTES,
        GoRuntimeMetrics.GC_HEAP_LIVE_BYTES,
        GoRuntimeMetrics.GC_HEAP_OBJECTS_OBJECTS,
        GoRuntimeMetrics.GC_HEAP_TINY_ALLOCS_OBJECTS_TOTAL,
        GoRuntimeMetrics.GC_LIMITER_LAST_ENABLED_GC_CYCLE,
        GoRuntimeMetrics.GC_PAUSES_SECONDS,
        GoRuntimeMetrics.GC_PAUSES_SECONDS_TOTAL,
        GoRuntimeMetrics.GC_SCAN_GLOBALS_BYTES,
        GoRuntimeMetrics.GC_SCAN_HEAP_BYTES,
        GoRuntimeMetrics.GC_SCAN_STACK_BYTES,
        GoRuntimeMetrics.GC_SCAN_TOTAL_BYTES,
        GoRuntimeMetrics.GC_STACK_STARTING_SIZE_BYTES,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_ALLOWMULTIPLEVCS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_ASYNCTIMERCHAN_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_CONTAINERMAXPROCS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_CRYPTOCUSTOMRAND_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_EMBEDFOLLOWSYMLINKS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_EXECERRDOT_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_FIPS140EMS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_GOCACHEHASH_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_GOCACHETEST_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_GOCACHEVERIFY_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_GOTESTJSONBUILDTEXT_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_GOTYPESALIAS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_HTMLMETACONTENTURLESCAPE_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_HTTP2CLIENT_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_HTTP2SERVER_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_HTTPCOOKIEMAXNUM_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_HTTPLAXCONTENTLENGTH_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_HTTPMUXGO121_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_HTTPSERVECONTENTKEEPHEADERS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_INSTALLGOROOT_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_JSTMPLLITINTERP_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_MULTIPARTMAXHEADERS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_MULTIPARTMAXPARTS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_MULTIPATHTCP_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_NETEDNS0_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_PANICNIL_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_RANDAUTOSEED_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_RANDSEEDNOP_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_RSA1024MIN_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_TARINSECUREPATH_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_TLS10SERVER_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_TLS3DES_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_TLSMAXRSASIZE_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_TLSRSAKEX_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_TLSSHA1_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_TLSUNSAFEEKM_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_UPDATEMAXPROCS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_URLMAXQUERYPARAMS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_URLSTRICTCOLONS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_WINREADLINKVOLUME_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_WINSYMLINK_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_X509KEYPAIRLEAF_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_X509NEGATIVESERIAL_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_X509RSACRT_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_X509SHA1_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_X509SHA256SKID_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_X509USEFALLBACKROOTS_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_X509USEPOLICIES_EVENTS_TOTAL,
        GoRuntimeMetrics.GODEBUG_NON_DEFAULT_BEHAVIOR_ZIPINSECUREPATH_EVENTS_TOTAL,
        GoRuntimeMetrics.MEMORY_CLASSES_HEAP_FREE_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_HEAP_OBJECTS_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_HEAP_RELEASED_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_HEAP_STACKS_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_HEAP_UNUSED_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_METADATA_MCACHE_FREE_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_METADATA_MCACHE_INUSE_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_METADATA_MSPAN_FREE_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_METADATA_MSPAN_INUSE_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_METADATA_OTHER_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_OS_STACKS_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_OTHER_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_PROFILING_BUCKETS_BYTES,
        GoRuntimeMetrics.MEMORY_CLASSES_TOTAL_BYTES,
        GoRuntimeMetrics.SCHED_GOROUTINES_CREATED_GOROUTINES_TOTAL,
        GoRuntimeMetrics.SCHED_GOROUTINES_GOROUTINES,
        GoRuntimeMetrics.SCHED_GOROUTINES_NOT_IN_GO_GOROUTINES,
        GoRuntimeMetrics.SCHED_GOROUTINES_RUNNABLE_GOROUTINES,
        GoRuntimeMetrics.SCHED_GOROUTINES_RUNNING_GOROUTINES,
        GoRuntimeMetrics.SCHED_GOROUTINES_WAITING_GOROUTINES,
        GoRuntimeMetrics.SCHED_LATENCIES_SECONDS,
        GoRuntimeMetrics.SCHED_PAUSES_STOPPING_GC_SECONDS,
        GoRuntimeMetrics.SCHED_PAUSES_STOPPING_OTHER_SECONDS,
        GoRuntimeMetrics.SCHED_PAUSES_TOTAL_GC_SECONDS,
        GoRuntimeMetrics.SCHED_PAUSES_TOTAL_OTHER_SECONDS,
        GoRuntimeMetrics.SCHED_THREADS_TOTAL_THREADS,
        GoRuntimeMetrics.SYNC_MUTEX_WAIT_TOTAL_SECONDS_TOTAL
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
        KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_TOTAL,
        KubernetesApiServer.ADMISSION_CONTROLLER_ADMISSION_DURATION_SECONDS,
        KubernetesApiServer.ADMISSION_MATCH_CONDITION_EVALUATION_ERRORS_TOTAL,
        KubernetesApiServer.ADMISSION_MATCH_CONDITION_EVALUATION_SECONDS,
        KubernetesApiServer.ADMISSION_MATCH_CONDITION_EXCLUSIONS_TOTAL,
        KubernetesApiServer.ADMISSION_STEP_ADMISSION_DURATION_SECONDS,
        KubernetesApiServer.ADMISSION_STEP_ADMISSION_DURATION_SECONDS_SUMMARY,
        KubernetesApiServer.ADMISSION_WEBHOOK_ADMISSION_DURATION_SECONDS,
        KubernetesApiServer.ADMISSION_WEBHOOK_FAIL_OPEN_COUNT,
        KubernetesApiServer.ADMISSION_WEBHOOK_REJECTION_COUNT,
        KubernetesApiServer.ADMISSION_WEBHOOK_REQUEST_TOTAL,
        KubernetesApiServer.AUDIT_ERROR_TOTAL,
        KubernetesApiServer.AUDIT_LEVEL_TOTAL,
        KubernetesApiServer.CACHE_LIST_FETCHED_OBJECTS_TOTAL,
        KubernetesApiServer.CACHE_LIST_RETURNED_OBJECTS_TOTAL,
        KubernetesApiServer.CACHE_LIST_TOTAL,
        KubernetesApiServer.CURRENT_INQUEUE_REQUESTS,
        KubernetesApiServer.DELEGATED_AUTHN_REQUEST_DURATION_SECONDS,
        KubernetesApiServer.DELEGATED_AUTHN_REQUEST_TOTAL,
        KubernetesApiServer.DELEGATED_AUTHZ_REQUEST_DURATION_SECONDS,
        KubernetesApiServer.DELEGATED_AUTHZ_REQUEST_TOTAL,
        KubernetesApiServer.DROPPED_REQUESTS,
        KubernetesApiServer.DROPPED_REQUESTS_TOTAL,
        KubernetesApiServer.EGRESS_DIALER_DIAL_DURATION_SECONDS,
        KubernetesApiServer.EGRESS_DIALER_DIAL_FAILURE_COUNT,
        KubernetesApiServer.EGRESS_DIALER_DIAL_START_TOTAL,
        KubernetesApiServer.ENCRYPTION_CONFIG_CONTROLLER_AUTOMATIC_RELOAD_FAILURES_TOTAL,
        KubernetesApiServer.ENCRYPTION_CONFIG_CONTROLLER_AUTOMATIC_RELOAD_LAST_TIMESTAMP_SECONDS,
        KubernetesApiServer.ENCRYPTION_CONFIG_CONTROLLER_AUTOMATIC_RELOAD_SUCCESS_TOTAL,
        KubernetesApiServer.ENCRYPTION_CONFIG_CONTROLLER_AUTOMATIC_RELOADS_TOTAL,
        KubernetesApiServer.ENCRYPTION_CONFIG_CONTROLLER_LAST_CONFIG_INFO,
        KubernetesApiServer.ENVELOPE_ENCRYPTION_DEK_CACHE_INTER_ARRIVAL_TIME_SECONDS,
        KubernetesApiServer.ENVELOPE_ENCRYPTION_DEK_SOURCE_CACHE_SIZE,
        KubernetesApiServer.ENVELOPE_ENCRYPTION_INVALID_KEY_ID_FROM_STATUS_TOTAL,
        KubernetesApiServer.ENVELOPE_ENCRYPTION_KEY_ID_HASH_LAST_TIMESTAMP_SECONDS,
        KubernetesApiServer.ENVELOPE_ENCRYPTION_KEY_ID_HASH_STATUS_LAST_TIMESTAMP_SECONDS,
        KubernetesApiServer.ENVELOPE_ENCRYPTION_KEY_ID_HASH_TOTAL,
        KubernetesApiServer.ENVELOPE_ENCRYPTION_KMS_OPERATIONS_LATENCY_SECONDS,
        KubernetesApiServer.FLOWCONTROL_CURRENT_EXECUTING_REQUESTS,
        KubernetesApiServer.FLOWCONTROL_CURRENT_EXECUTING_SEATS,
        KubernetesApiServer.FLOWCONTROL_CURRENT_INQUEUE_REQUESTS,
        KubernetesApiServer.FLOWCONTROL_CURRENT_INQUEUE_SEATS,
        KubernetesApiServer.FLOWCONTROL_CURRENT_LIMIT_SEATS,
        KubernetesApiServer.FLOWCONTROL_CURRENT_R,
        KubernetesApiServer.FLOWCONTROL_DEMAND_SEATS,
        KubernetesApiServer.FLOWCONTROL_DEMAND_SEATS_AVERAGE,
        KubernetesApiServer.FLOWCONTROL_DEMAND_SEATS_HIGH_WATERMARK,
        KubernetesApiServer.FLOWCONTROL_DEMAND_SEATS_SMOOTHED,
        KubernetesApiServer.FLOWCONTROL_DEMAND_SEATS_STDEV,
        KubernetesApiServer.FLOWCONTROL_DISPATCH_R,
        KubernetesApiServer.FLOWCONTROL_DISPATCHED_REQUESTS_TOTAL,
        KubernetesApiServer.FLOWCONTROL_EPOCH_ADVANCE_TOTAL,
        KubernetesApiServer.FLOWCONTROL_LATEST_S,
        KubernetesApiServer.FLOWCONTROL_LOWER_LIMIT_SEATS,
        KubernetesApiServer.FLOWCONTROL_NEXT_DISCOUNTED_S_BOUNDS,
        KubernetesApiServer.FLOWCONTROL_NEXT_S_BOUNDS,
        KubernetesApiServer.FLOWCONTROL_NOMINAL_LIMIT_SEATS,
        KubernetesApiServer.FLOWCONTROL_PRIORITY_LEVEL_REQUEST_COUNT_SAMPLES,
        KubernetesApiServer.FLOWCONTROL_PRIORITY_LEVEL_REQUEST_COUNT_WATERMARKS,
        KubernetesApiServer.FLOWCONTROL_PRIORITY_LEVEL_REQUEST_UTILIZATION,
        KubernetesApiServer.FLOWCONTROL_PRIORITY_LEVEL_SEAT_COUNT_SAMPLES,
        KubernetesApiServer.FLOWCONTROL_PRIORITY_LEVEL_SEAT_COUNT_WATERMARKS,
        KubernetesApiServer.FLOWCONTROL_PRIORITY_LEVEL_SEAT_UTILIZATION,
        KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_CURRENT_REQUESTS,
        KubernetesApiServer.FLOWCONTROL_REJECTED_REQUESTS_TOTAL,
        KubernetesApiServer.FLOWCONTROL_REQUEST_CONCURRENCY_IN_USE,
        KubernetesApiServer.FLOWCONTROL_REQUEST_CONCURRENCY_LIMIT,
        KubernetesApiServer.FLOWCONTROL_REQUEST_DISPATCH_NO_ACCOMMODATION_TOTAL,
        KubernetesApiServer.FLOWCONTROL_REQUEST_EXECUTION_SECONDS,
        KubernetesApiServer.FLOWCONTROL_REQUEST_QUEUE_LENGTH_AFTER_ENQUEUE,
        KubernetesApiServer.FLOWCONTROL_REQUEST_WAIT_DURATION_SECONDS,
        KubernetesApiServer.FLOWCONTROL_SEAT_FAIR_FRAC,
        KubernetesApiServer.FLOWCONTROL_TARGET_SEATS,
        KubernetesApiServer.FLOWCONTROL_UPPER_LIMIT_SEATS,
        KubernetesApiServer.FLOWCONTROL_WATCH_COUNT_SAMPLES,
        KubernetesApiServer.FLOWCONTROL_WORK_ESTIMATED_SEATS,
        KubernetesApiServer.IMPERSONATION_ATTEMPTS_DURATION_SECONDS,
        KubernetesApiServer.IMPERSONATION_ATTEMPTS_TOTAL,
        KubernetesApiServer.IMPERSONATION_AUTHORIZATION_ATTEMPTS_DURATION_SECONDS,
        KubernetesApiServer.IMPERSONATION_AUTHORIZATION_ATTEMPTS_TOTAL,
        KubernetesApiServer.INIT_EVENTS_TOTAL,
        KubernetesApiServer.LONGRUNNING_REQUESTS,
        KubernetesApiServer.MUTATING_ADMISSION_POLICY_CHECK_DURATION_SECONDS,
        KubernetesApiServer.MUTATING_ADMISSION_POLICY_CHECK_TOTAL,
        KubernetesApiServer.PEER_DISCOVERY_SYNC_ERRORS_TOTAL,
        KubernetesApiServer.PEER_PROXY_ERRORS_TOTAL,
        KubernetesApiServer.REQUEST_ABORTS_TOTAL,
        KubernetesApiServer.REQUEST_BODY_SIZE_BYTES,
        KubernetesApiServer.REQUEST_COUNT,
        KubernetesApiServer.REQUEST_LATENCIES,
        KubernetesApiServer.REQUEST_LATENCIES_SUMMARY,
        KubernetesApiServer.REQUEST_POST_TIMEOUT_TOTAL,
        KubernetesApiServer.REQUEST_SLI_DURATION_SECONDS,
        KubernetesApiServer.REQUEST_SLO_DURATION_SECONDS,
        KubernetesApiServer.REQUEST_TERMINATIONS_TOTAL,
        KubernetesApiServer.REQUEST_TIMESTAMP_COMPARISON_TIME,
        KubernetesApiServer.REQUESTED_DEPRECATED_APIS,
        KubernetesApiServer.REROUTED_REQUEST_TOTAL,
        KubernetesApiServer.RESOURCE_OBJECTS,
        KubernetesApiServer.RESOURCE_SIZE_ESTIMATE_BYTES,
        KubernetesApiServer.SELFREQUEST_TOTAL,
        KubernetesApiServer.STORAGE_CONSISTENCY_CHECKS_TOTAL,
        KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_LATENCIES_MICROSECONDS,
        KubernetesApiServer.STORAGE_DB_TOTAL_SIZE_IN_BYTES,
        KubernetesApiServer.STORAGE_DECODE_ERRORS_TOTAL,
        KubernetesApiServer.STORAGE_EVENTS_RECEIVED_TOTAL,
        KubernetesApiServer.STORAGE_LIST_EVALUATED_OBJECTS_TOTAL,
        KubernetesApiServer.STORAGE_LIST_FETCHED_OBJECTS_TOTAL,
        KubernetesApiServer.STORAGE_LIST_RETURNED_OBJECTS_TOTAL,
        KubernetesApiServer.STORAGE_LIST_TOTAL,
        KubernetesApiServer.STORAGE_OBJECTS,
        KubernetesApiServer.STORAGE_SIZE_BYTES,
        KubernetesApiServer.STORAGE_TRANSFORMATION_DURATION_SECONDS,
        KubernetesApiServer.STORAGE_TRANSFORMATION_FAILURES_TOTAL,
        KubernetesApiServer.STORAGE_TRANSFORMATION_LATENCIES_MICROSECONDS,
        KubernetesApiServer.STORAGE_TRANSFORMATION_OPERATIONS_TOTAL,
        KubernetesApiServer.STREAM_TRANSLATOR_REQUESTS_TOTAL,
        KubernetesApiServer.STREAM_TUNNEL_REQUESTS_TOTAL,
        KubernetesApiServer.TERMINATED_WATCHERS_TOTAL,
        KubernetesApiServer.VALIDATING_ADMISSION_POLICY_CHECK_DURATION_SECONDS,
        KubernetesApiServer.VALIDATING_ADMISSION_POLICY_CHECK_TOTAL,
        KubernetesApiServer.VALIDATING_ADMISSION_POLICY_DEFINITION_TOTAL,
        KubernetesApiServer.VALIDATION_DECLARATIVE_VALIDATION_MISMATCH_TOTAL,
        KubernetesApiServer.VALIDATION_DECLARATIVE_VALIDATION_PANIC_TOTAL,
        KubernetesApiServer.VALIDATION_DECLARATIVE_VALIDATION_PANICS_TOTAL,
        KubernetesApiServer.VALIDATION_DECLARATIVE_VALIDATION_PARITY_DISCREPANCIES_TOTAL,
        KubernetesApiServer.VALIDATION_DUPLICATE_VALIDATION_ERROR_TOTAL,
        KubernetesApiServer.WATCH_CACHE_CONSISTENT_READ_TOTAL,
        KubernetesApiServer.WATCH_CACHE_EVENTS_DISPATCHED_TOTAL,
        KubernetesApiServer.WATCH_CACHE_EVENTS_RECEIVED_TOTAL,
        KubernetesApiServer.WATCH_CACHE_INITIALIZATIONS_TOTAL,
        KubernetesApiServer.WATCH_CACHE_READ_WAIT_SECONDS,
        KubernetesApiServer.WATCH_CACHE_RESOURCE_VERSION,
        KubernetesApiServer.WATCH_CACHE_WATCH_CACHE_INITIALIZATIONS_TOTAL,
        KubernetesApiServer.WATCH_LIST_DURATION_SECONDS,
        KubernetesApiServer.WEBHOOKS_X509_INSECURE_SHA1_TOTAL,
        KubernetesApiServer.WEBHOOKS_X509_MISSING_SAN_TOTAL,
        KubernetesApiServer.WEBSOCKET_STREAMING_REQUESTS_TOTAL
    };
  }

  private static MetricDefinition[] kubernetesLibraries() {
    return new MetricDefinition[] {
        KubernetesLibraries.AGGREGATOR_DISCOVERY_AGGREGATION_COUNT_TOTAL,
        KubernetesLibraries.AGGREGATOR_DISCOVERY_NOPEER_REQUESTS_TOTAL,
        KubernetesLibraries.AGGREGATOR_DISCOVERY_PEER_AGGREGATED_CACHE_HITS_TOTAL,
        KubernetesLibraries.AGGREGATOR_DISCOVERY_PEER_AGGREGATED_CACHE_MISSES_TOTAL,
        KubernetesLibraries.AUTHORIZATION_ATTEMPTS_TOTAL,
        KubernetesLibraries.AUTHORIZATION_DURATION_SECONDS,
        KubernetesLibraries.CARDINALITY_ENFORCEMENT_UNEXPECTED_CATEGORIZATIONS_TOTAL,
        KubernetesLibraries.DISABLED_METRIC_TOTAL,
        KubernetesLibraries.DISABLED_METRICS_TOTAL,
        KubernetesLibraries.ETCD_BOOKMARK_COUNTS,
        KubernetesLibraries.ETCD_BOOKMARK_TOTAL,
        KubernetesLibraries.ETCD_DB_TOTAL_SIZE_IN_BYTES,
        KubernetesLibraries.ETCD_HELPER_CACHE_ENTRY_COUNT,
        KubernetesLibraries.ETCD_HELPER_CACHE_ENTRY_TOTAL,
        KubernetesLibraries.ETCD_HELPER_CACHE_HIT_COUNT,
        KubernetesLibraries.ETCD_HELPER_CACHE_HIT_TOTAL,
        KubernetesLibraries.ETCD_HELPER_CACHE_MISS_COUNT,
        KubernetesLibraries.ETCD_HELPER_CACHE_MISS_TOTAL,
        KubernetesLibraries.ETCD_LEASE_OBJECT_COUNTS,
        KubernetesLibraries.ETCD_OBJECT_COUNTS,
        KubernetesLibraries.ETCD_REQUEST_CACHE_ADD_DURATION_SECONDS,
        KubernetesLibraries.ETCD_REQUEST_CACHE_ADD_LATENCIES_SUMMARY,
        KubernetesLibraries.ETCD_REQUEST_CACHE_GET_DURATION_SECONDS,
        KubernetesLibraries.ETCD_REQUEST_CACHE_GET_LATENCIES_SUMMARY,
        KubernetesLibraries.ETCD_REQUEST_DURATION_SECONDS,
        KubernetesLibraries.ETCD_REQUEST_ERRORS_TOTAL,
        KubernetesLibraries.ETCD_REQUEST_LATENCIES_SUMMARY,
        KubernetesLibraries.ETCD_REQUESTS_TOTAL,
        KubernetesLibraries.FIELD_VALIDATION_REQUEST_DURATION_SECONDS,
        KubernetesLibraries.GRPC_CLIENT_HANDLED_TOTAL,
        KubernetesLibraries.GRPC_CLIENT_MSG_RECEIVED_TOTAL,
        KubernetesLibraries.GRPC_CLIENT_MSG_SENT_TOTAL,
        KubernetesLibraries.GRPC_CLIENT_STARTED_TOTAL,
        KubernetesLibraries.GRPC_SERVER_HANDLED_TOTAL,
        KubernetesLibraries.GRPC_SERVER_MSG_RECEIVED_TOTAL,
        KubernetesLibraries.GRPC_SERVER_MSG_SENT_TOTAL,
        KubernetesLibraries.GRPC_SERVER_STARTED_TOTAL,
        KubernetesLibraries.HIDDEN_METRIC_TOTAL,
        KubernetesLibraries.HIDDEN_METRICS_TOTAL,
        KubernetesLibraries.HTTP_REQUEST_DURATION_MICROSECONDS,
        KubernetesLibraries.HTTP_REQUEST_SIZE_BYTES,
        KubernetesLibraries.HTTP_REQUESTS_TOTAL,
        KubernetesLibraries.HTTP_RESPONSE_SIZE_BYTES,
        KubernetesLibraries.KONNECTIVITY_NETWORK_PROXY_CLIENT_CLIENT_CONNECTIONS,
        KubernetesLibraries.KONNECTIVITY_NETWORK_PROXY_CLIENT_DIAL_FAILURE_TOTAL,
        KubernetesLibraries.KONNECTIVITY_NETWORK_PROXY_CLIENT_STREAM_ERRORS_TOTAL,
        KubernetesLibraries.KONNECTIVITY_NETWORK_PROXY_CLIENT_STREAM_PACKETS_TOTAL,
        KubernetesLibraries.KUBERNETES_FEATURE_ENABLED,
        KubernetesLibraries.NODE_IPAM_CONTROLLER_RATE_LIMITER_USE,
        KubernetesLibraries.REGISTERED_METRIC_TOTAL,
        KubernetesLibraries.REGISTERED_METRICS_TOTAL,
        KubernetesLibraries.VERSION_INFO,
        KubernetesLibraries.WATCH_CACHE_CAPACITY,
        KubernetesLibraries.WATCH_CACHE_CAPACITY_DECREASE_TOTAL,
        KubernetesLibraries.WATCH_CACHE_CAPACITY_INCREASE_TOTAL
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

  private static MetricDefinition[] controllerRuntime() {
    return new MetricDefinition[] {
        ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_TOTAL,
        ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_ERRORS_TOTAL,
        ControllerRuntime.CONTROLLER_RUNTIME_TERMINAL_RECONCILE_ERRORS_TOTAL,
        ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_PANICS_TOTAL,
        ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_TIME_SECONDS,
        ControllerRuntime.CONTROLLER_RUNTIME_MAX_CONCURRENT_RECONCILES,
        ControllerRuntime.CONTROLLER_RUNTIME_ACTIVE_WORKERS,
        ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_TIMEOUTS_TOTAL,
        ControllerRuntime.CONTROLLER_RUNTIME_WEBHOOK_LATENCY_SECONDS,
        ControllerRuntime.CONTROLLER_RUNTIME_WEBHOOK_REQUESTS_TOTAL,
        ControllerRuntime.CONTROLLER_RUNTIME_WEBHOOK_REQUESTS_IN_FLIGHT,
        ControllerRuntime.CONTROLLER_RUNTIME_WEBHOOK_PANICS_TOTAL,
        ControllerRuntime.CONTROLLER_RUNTIME_CONVERSION_WEBHOOK_PANICS_TOTAL,
        ControllerRuntime.CONTROLLER_RUNTIME_CLIENT_CONSISTENCY_WAIT_DURATION_SECONDS,
        ControllerRuntime.CERTWATCHER_READ_CERTIFICATE_TOTAL,
        ControllerRuntime.CERTWATCHER_READ_CERTIFICATE_ERRORS_TOTAL,
        ControllerRuntime.LEADER_ELECTION_MASTER_STATUS,
        ControllerRuntime.LEADER_ELECTION_SLOWPATH_TOTAL,
        ControllerRuntime.REST_CLIENT_REQUESTS_TOTAL,
        ControllerRuntime.REST_CLIENT_REQUEST_DURATION_SECONDS,
        ControllerRuntime.REST_CLIENT_DNS_RESOLUTION_DURATION_SECONDS,
        ControllerRuntime.REST_CLIENT_RATE_LIMITER_DURATION_SECONDS,
        ControllerRuntime.REST_CLIENT_REQUEST_SIZE_BYTES,
        ControllerRuntime.REST_CLIENT_RESPONSE_SIZE_BYTES,
        ControllerRuntime.REST_CLIENT_REQUEST_RETRIES_TOTAL
    };
  }

  private static MetricDefinition[] jvmMetrics() {
    return new MetricDefinition[] {
        JvmMetrics.JVM_BUFFER_POOL_CAPACITY_BYTES,
        JvmMetrics.JVM_BUFFER_POOL_USED_BUFFERS,
        JvmMetrics.JVM_BUFFER_POOL_USED_BYTES,
        JvmMetrics.JVM_CLASSES_CURRENTLY_LOADED,
        JvmMetrics.JVM_CLASSES_LOADED_TOTAL,
        JvmMetrics.JVM_CLASSES_UNLOADED_TOTAL,
        JvmMetrics.JVM_COMPILATION_TIME_SECONDS_TOTAL,
        JvmMetrics.JVM_GC_COLLECTION_SECONDS,
        JvmMetrics.JVM_MEMORY_COMMITTED_BYTES,
        JvmMetrics.JVM_MEMORY_INIT_BYTES,
        JvmMetrics.JVM_MEMORY_MAX_BYTES,
        JvmMetrics.JVM_MEMORY_OBJECTS_PENDING_FINALIZATION,
        JvmMetrics.JVM_MEMORY_POOL_ALLOCATED_BYTES_TOTAL,
        JvmMetrics.JVM_MEMORY_POOL_COLLECTION_COMMITTED_BYTES,
        JvmMetrics.JVM_MEMORY_POOL_COLLECTION_INIT_BYTES,
        JvmMetrics.JVM_MEMORY_POOL_COLLECTION_MAX_BYTES,
        JvmMetrics.JVM_MEMORY_POOL_COLLECTION_USED_BYTES,
        JvmMetrics.JVM_MEMORY_POOL_COMMITTED_BYTES,
        JvmMetrics.JVM_MEMORY_POOL_INIT_BYTES,
        JvmMetrics.JVM_MEMORY_POOL_MAX_BYTES,
        JvmMetrics.JVM_MEMORY_POOL_USED_BYTES,
        JvmMetrics.JVM_MEMORY_USED_BYTES,
        JvmMetrics.JVM_RUNTIME_INFO,
        JvmMetrics.JVM_THREADS_CURRENT,
        JvmMetrics.JVM_THREADS_DAEMON,
        JvmMetrics.JVM_THREADS_DEADLOCKED,
        JvmMetrics.JVM_THREADS_DEADLOCKED_MONITOR,
        JvmMetrics.JVM_THREADS_PEAK,
        JvmMetrics.JVM_THREADS_STARTED_TOTAL,
        JvmMetrics.JVM_THREADS_STATE,
        JvmMetrics.DISK_FREE_BYTES,
        JvmMetrics.DISK_TOTAL_BYTES,
        JvmMetrics.JVM_INFO,
        JvmMetrics.JVM_BUFFER_COUNT_BUFFERS,
        JvmMetrics.JVM_BUFFER_MEMORY_USED_BYTES,
        JvmMetrics.JVM_BUFFER_TOTAL_CAPACITY_BYTES,
        JvmMetrics.JVM_CLASSES_LOADED_CLASSES,
        JvmMetrics.JVM_CLASSES_UNLOADED_CLASSES_TOTAL,
        JvmMetrics.JVM_COMPILATION_TIME_MS_TOTAL,
        JvmMetrics.JVM_GC_LIVE_DATA_SIZE_BYTES,
        JvmMetrics.JVM_GC_MAX_DATA_SIZE_BYTES,
        JvmMetrics.JVM_GC_MEMORY_ALLOCATED_BYTES_TOTAL,
        JvmMetrics.JVM_GC_MEMORY_PROMOTED_BYTES_TOTAL,
        JvmMetrics.JVM_GC_OVERHEAD,
        JvmMetrics.JVM_GC_PAUSE_SECONDS,
        JvmMetrics.JVM_GC_PAUSE_SECONDS_MAX,
        JvmMetrics.JVM_MEMORY_USAGE_AFTER_GC,
        JvmMetrics.JVM_THREADS_DAEMON_THREADS,
        JvmMetrics.JVM_THREADS_DEADLOCKED_MONITOR_THREADS,
        JvmMetrics.JVM_THREADS_DEADLOCKED_THREADS,
        JvmMetrics.JVM_THREADS_LIVE_THREADS,
        JvmMetrics.JVM_THREADS_PEAK_THREADS,
        JvmMetrics.JVM_THREADS_STARTED_THREADS_TOTAL,
        JvmMetrics.JVM_THREADS_STATES_THREADS,
        JvmMetrics.PROCESS_CPU_TIME_NS_TOTAL,
        JvmMetrics.PROCESS_CPU_USAGE,
        JvmMetrics.PROCESS_FILES_MAX_FILES,
        JvmMetrics.PROCESS_FILES_OPEN_FILES,
        JvmMetrics.PROCESS_UPTIME_SECONDS,
        JvmMetrics.SYSTEM_CPU_COUNT,
        JvmMetrics.SYSTEM_CPU_USAGE,
        JvmMetrics.SYSTEM_LOAD_AVERAGE_1M,
        JvmMetrics.HTTP_SERVER_REQUESTS_SECONDS,
        JvmMetrics.HTTP_SERVER_REQUESTS_SECONDS_MAX
    };
  }

  @Override
  protected MetricDefinition[] definitions() {
    return switch (number) {
      case 0 -> goRuntime();
      case 1 -> goRuntimeMetrics();
      case 2 -> processMetrics();
      case 3 -> kubernetesApiServer();
      case 4 -> kubernetesLibraries();
      case 5 -> workqueue();
      case 6 -> promHttp();
      case 7 -> controllerRuntime();
      default -> jvmMetrics();
    };
  }
}
