// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.catalog.common.GoRuntime;
import dev.cnitelemetry.catalog.common.KubernetesApiServer;
import dev.cnitelemetry.catalog.common.ProcessMetrics;
import dev.cnitelemetry.catalog.common.Workqueue;
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
 * <p>The catalogue is built when first asked for, its components and exposures when somebody
 * first asks for those; then it is kept. Immutable and thread-safe.
 *
 * <pre>{@code
 * MetricCatalog catalog = AntreaCatalog.get();
 * catalog.definitions(AntreaComponents.ANTREA_AGENT).forEach(System.out::println);
 * }</pre>
 */
public final class AntreaCatalog implements MetricCatalogProvider {
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
    return Instance.CATALOG;
  }

  @Override
  public MetricCatalog catalog() {
    return get();
  }

  private static final class Instance {
    static final MetricCatalog CATALOG = build();

    private Instance() {
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
      catalog.add(AntreaAgent.CONNTRACK_ANTREA_CONNECTION_COUNT);
      catalog.add(AntreaAgent.CONNTRACK_MAX_CONNECTION_COUNT);
      catalog.add(AntreaAgent.CONNTRACK_TOTAL_CONNECTION_COUNT);
      catalog.add(AntreaAgent.DENIED_CONNECTION_COUNT);
      catalog.add(AntreaAgent.EGRESS_NETWORKPOLICY_RULE_COUNT);
      catalog.add(AntreaAgent.FLOW_COLLECTOR_RECONNECTION_COUNT);
      catalog.add(AntreaAgent.INGRESS_NETWORKPOLICY_RULE_COUNT);
      catalog.add(AntreaAgent.LOCAL_POD_COUNT);
      catalog.add(AntreaAgent.NETWORKPOLICY_COUNT);
      catalog.add(AntreaAgent.OVS_FLOW_COUNT);
      catalog.add(AntreaAgent.OVS_FLOW_OPS_COUNT);
      catalog.add(AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT);
      catalog.add(AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS);
      catalog.add(AntreaAgent.OVS_TOTAL_FLOW_COUNT);
      catalog.add(AntreaAgent.CONNTRACK_POLL_CYCLE_DURATION_SECONDS);
      catalog.add(AntreaAgent.FQDN_CACHE_EVICTION_COUNT);
      catalog.add(AntreaAgent.FQDN_CACHE_SIZE);
      catalog.add(AntreaAgent.OVS_FLOW_TABLE);
      catalog.add(AntreaAgent.OVS_METER_PACKET_DROPPED_COUNT);
      catalog.add(AntreaAgent.RUNTIME_INFO);
    }

    private static void addAntreaProxy(MetricCatalog.Builder catalog) {
      catalog.add(AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS);
      catalog.add(AntreaProxy.TOTAL_ENDPOINTS_INSTALLED);
      catalog.add(AntreaProxy.TOTAL_ENDPOINTS_UPDATES);
      catalog.add(AntreaProxy.TOTAL_SERVICES_INSTALLED);
      catalog.add(AntreaProxy.TOTAL_SERVICES_UPDATES);
    }

    private static void addAntreaController(MetricCatalog.Builder catalog) {
      catalog.add(AntreaController.ACNP_STATUS_UPDATES);
      catalog.add(AntreaController.ADDRESS_GROUP_PROCESSED);
      catalog.add(AntreaController.ADDRESS_GROUP_SYNC_DURATION_MILLISECONDS, MetricKind.SUMMARY);
      catalog.add(AntreaController.ANP_STATUS_UPDATES);
      catalog.add(AntreaController.APPLIED_TO_GROUP_PROCESSED);
      catalog.add(AntreaController.APPLIED_TO_GROUP_SYNC_DURATION_MILLISECONDS, MetricKind.SUMMARY);
      catalog.add(AntreaController.LENGTH_ADDRESS_GROUP_QUEUE);
      catalog.add(AntreaController.LENGTH_APPLIED_TO_GROUP_QUEUE);
      catalog.add(AntreaController.LENGTH_NETWORK_POLICY_QUEUE);
      catalog.add(AntreaController.NETWORK_POLICY_PROCESSED);
      catalog.add(AntreaController.NETWORK_POLICY_SYNC_DURATION_MILLISECONDS, MetricKind.SUMMARY);
      catalog.add(AntreaController.ANNP_STATUS_UPDATES);
      catalog.add(AntreaController.RUNTIME_INFO);
      catalog.add(AntreaController.EG_STATUS_UPDATES);
      catalog.add(AntreaController.EIP_STATUS_UPDATES);
      catalog.add(AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_ALLOCATION_TRIES_PER_REQUEST);
      catalog.add(AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_ALLOCATIONS_TOTAL);
      catalog.add(AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_RELEASES_TOTAL);
      catalog.add(AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_USAGE_CIDRS);
    }

    private static void addAntreaShared(MetricCatalog.Builder catalog) {
      catalog.add(KubernetesApiServer.AUDIT_EVENT_TOTAL);
      catalog.add(KubernetesApiServer.AUDIT_REQUESTS_REJECTED_TOTAL);
      catalog.add(KubernetesApiServer.CLIENT_CERTIFICATE_EXPIRATION_SECONDS);
      catalog.add(KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS);
      catalog.add(KubernetesApiServer.ENVELOPE_ENCRYPTION_DEK_CACHE_FILL_PERCENT);
      catalog.add(KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_SAMPLES);
      catalog.add(KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_WATERMARKS);
      catalog.add(KubernetesApiServer.LONGRUNNING_GAUGE);
      catalog.add(KubernetesApiServer.REGISTERED_WATCHERS);
      catalog.add(KubernetesApiServer.REQUEST_DURATION_SECONDS);
      catalog.add(KubernetesApiServer.REQUEST_FILTER_DURATION_SECONDS);
      catalog.add(KubernetesApiServer.REQUEST_TOTAL);
      catalog.add(KubernetesApiServer.RESPONSE_SIZES);
      catalog.add(KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_DURATION_SECONDS);
      catalog.add(KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_FAILURES_TOTAL);
      catalog.add(KubernetesApiServer.STORAGE_ENVELOPE_TRANSFORMATION_CACHE_MISSES_TOTAL);
      catalog.add(KubernetesApiServer.TLS_HANDSHAKE_ERRORS_TOTAL);
      catalog.add(KubernetesApiServer.WATCH_EVENTS_SIZES);
      catalog.add(KubernetesApiServer.WATCH_EVENTS_TOTAL);
      catalog.add(KubernetesApiServer.AUTHENTICATED_USER_REQUESTS);
      catalog.add(KubernetesApiServer.AUTHENTICATION_ATTEMPTS);
      catalog.add(KubernetesApiServer.AUTHENTICATION_DURATION_SECONDS);
      catalog.add(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_ACTIVE_FETCH_COUNT);
      catalog.add(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL);
      catalog.add(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_DURATION_SECONDS);
      catalog.add(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_TOTAL);
      catalog.add(GoRuntime.GC_DURATION_SECONDS);
      catalog.add(GoRuntime.GOROUTINES);
      catalog.add(GoRuntime.INFO);
      catalog.add(GoRuntime.MEMSTATS_ALLOC_BYTES);
      catalog.add(GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_FREES_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_GC_CPU_FRACTION);
      catalog.add(GoRuntime.MEMSTATS_GC_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_IDLE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_OBJECTS);
      catalog.add(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES);
      catalog.add(GoRuntime.MEMSTATS_HEAP_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS);
      catalog.add(GoRuntime.MEMSTATS_LOOKUPS_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_MALLOCS_TOTAL);
      catalog.add(GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_MCACHE_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_MSPAN_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_NEXT_GC_BYTES);
      catalog.add(GoRuntime.MEMSTATS_OTHER_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_STACK_INUSE_BYTES);
      catalog.add(GoRuntime.MEMSTATS_STACK_SYS_BYTES);
      catalog.add(GoRuntime.MEMSTATS_SYS_BYTES);
      catalog.add(GoRuntime.THREADS);
      catalog.add(ProcessMetrics.CPU_SECONDS_TOTAL);
      catalog.add(ProcessMetrics.MAX_FDS);
      catalog.add(ProcessMetrics.OPEN_FDS);
      catalog.add(ProcessMetrics.RESIDENT_MEMORY_BYTES);
      catalog.add(ProcessMetrics.START_TIME_SECONDS);
      catalog.add(ProcessMetrics.VIRTUAL_MEMORY_BYTES);
      catalog.add(ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES);
      catalog.add(Workqueue.ADDS_TOTAL);
      catalog.add(Workqueue.DEPTH);
      catalog.add(Workqueue.LONGEST_RUNNING_PROCESSOR_SECONDS);
      catalog.add(Workqueue.QUEUE_DURATION_SECONDS);
      catalog.add(Workqueue.RETRIES_TOTAL);
      catalog.add(Workqueue.UNFINISHED_WORK_SECONDS);
      catalog.add(Workqueue.WORK_DURATION_SECONDS);
    }
  }
}
