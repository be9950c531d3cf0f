// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.Unit;

/**
 * Kubernetes API server library: metrics as typed constants.
 *
 * <p>What the generic API server of Kubernetes tells of requests, watches and
 * authentication. Antrea's processes embed it to serve their own APIs, so these metrics
 * describe requests to Antrea, not to the cluster's API server.
 *
 * <p>Every help text on the wire begins with the stability level in brackets, as in
 * {@code [ALPHA] }.
 */
public final class KubernetesApiServer {
  /**
   * {@code apiserver_audit_event_total}, a counter.
   *
   * <p>Counter of audit events generated and sent to the audit backend.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition AUDIT_EVENT_TOTAL =
      CounterDefinition.of(
          "apiserver_audit_event_total",
          "Counter of audit events generated and sent to the audit backend.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code apiserver_audit_requests_rejected_total}, a counter.
   *
   * <p>Counter of apiserver requests rejected due to an error in audit logging backend.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition AUDIT_REQUESTS_REJECTED_TOTAL =
      CounterDefinition.of(
          "apiserver_audit_requests_rejected_total",
          "Counter of apiserver requests rejected due to an error in audit logging backend.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code apiserver_client_certificate_expiration_seconds}, a histogram in seconds.
   *
   * <p>Distribution of the remaining lifetime on the certificate used to authenticate a
   * request.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 0, 1800, 3600, 7200, 21600, 43200, 86400, 172800, 345600, 604800, 2.592e+06,
   *       7.776e+06, 1.5552e+07, 3.1104e+07
   *   <li>Stability: ALPHA
   *   <li>The lowest bucket is 0: it counts certificates that had run out already.
   * </ul>
   */
  public static final HistogramDefinition CLIENT_CERTIFICATE_EXPIRATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_client_certificate_expiration_seconds",
          "Distribution of the remaining lifetime on the certificate used to authenticate a request.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of("0", "1800", "3600", "7200", "21600", "43200", "86400", "172800", "345600", "604800", "2.592e+06", "7.776e+06", "1.5552e+07", "3.1104e+07"));

  /**
   * {@code apiserver_current_inflight_requests}, a gauge.
   *
   * <p>Maximal number of currently used inflight request limit of this apiserver per request
   * kind in last second.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#REQUEST_KIND request_kind} ({@code readOnly},
   *       {@code mutating})
   *   <li>Stability: STABLE
   *   <li>The label was {@code requestKind} up to Kubernetes 1.18.
   * </ul>
   */
  public static final GaugeDefinition CURRENT_INFLIGHT_REQUESTS =
      GaugeDefinition.of(
          "apiserver_current_inflight_requests",
          "Maximal number of currently used inflight request limit of this apiserver per request kind in last second.",
          Unit.NONE,
          Stability.STABLE,
          CommonLabels.REQUEST_KIND);

  /**
   * {@code apiserver_envelope_encryption_dek_cache_fill_percent}, a gauge in shares from 0 to
   * 1.
   *
   * <p>Percent of the cache slots currently occupied by cached DEKs.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   *   <li>A share from 0 to 1, whatever the name says.
   * </ul>
   */
  public static final GaugeDefinition ENVELOPE_ENCRYPTION_DEK_CACHE_FILL_PERCENT =
      GaugeDefinition.of(
          "apiserver_envelope_encryption_dek_cache_fill_percent",
          "Percent of the cache slots currently occupied by cached DEKs.",
          Unit.RATIO,
          Stability.ALPHA);

  /**
   * {@code apiserver_flowcontrol_read_vs_write_request_count_samples}, a histogram in shares
   * from 0 to 1.
   *
   * <p>Periodic observations of the number of requests
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PHASE phase} ({@code waiting}, {@code executing});
   *       {@link CommonLabels#REQUEST_KIND request_kind} ({@code readOnly}, {@code mutating})
   *   <li>Buckets: 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1
   *   <li>Stability: ALPHA
   *   <li>Observes a share of the limit, from 0 to 1, not a number of requests.
   *   <li>One observation for every millisecond gone by: the count grows very fast.
   *   <li>Kubernetes 1.25 replaced it by
   *       {@code apiserver_flowcontrol_read_vs_write_current_requests}.
   *   <li>The help text became longer in Kubernetes 1.24.
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_SAMPLES =
      HistogramDefinition.of(
          "apiserver_flowcontrol_read_vs_write_request_count_samples",
          "Periodic observations of the number of requests",
          Unit.RATIO,
          Stability.ALPHA,
          DecimalLiterals.of("0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"),
          CommonLabels.PHASE, CommonLabels.REQUEST_KIND);

  /**
   * {@code apiserver_flowcontrol_read_vs_write_request_count_watermarks}, a histogram in
   * shares from 0 to 1.
   *
   * <p>Watermarks of the number of requests
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#MARK mark} ({@code low}, {@code high});
   *       {@link CommonLabels#PHASE phase} ({@code waiting}, {@code executing});
   *       {@link CommonLabels#REQUEST_KIND request_kind} ({@code readOnly}, {@code mutating})
   *   <li>Buckets: 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1
   *   <li>Stability: ALPHA
   *   <li>Observes a share of the limit, from 0 to 1, not a number of requests.
   *   <li>Gone in Kubernetes 1.25 without a successor.
   *   <li>The help text became longer in Kubernetes 1.24.
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_WATERMARKS =
      HistogramDefinition.of(
          "apiserver_flowcontrol_read_vs_write_request_count_watermarks",
          "Watermarks of the number of requests",
          Unit.RATIO,
          Stability.ALPHA,
          DecimalLiterals.of("0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"),
          CommonLabels.MARK, CommonLabels.PHASE, CommonLabels.REQUEST_KIND);

  /**
   * {@code apiserver_longrunning_gauge}, a gauge.
   *
   * <p>Gauge of all active long-running apiserver requests broken out by verb, group, version,
   * resource, scope and component. Not all requests are tracked this way.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VERB verb} ({@code APPLY}, {@code CONNECT},
   *       {@code CREATE}, {@code DELETE}, {@code DELETECOLLECTION}, {@code GET}, {@code LIST},
   *       {@code PATCH}, {@code POST}, {@code PROXY}, {@code PUT}, {@code UPDATE},
   *       {@code WATCH}, {@code other}); {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#API_VERSION version}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#SUBRESOURCE subresource}; {@link CommonLabels#SCOPE scope} (the
   *       empty string, {@code cluster}, {@code namespace}, {@code resource});
   *       {@link CommonLabels#COMPONENT component} ({@code apiserver})
   *   <li>Stability: ALPHA
   *   <li>Deprecated in Kubernetes 1.23 in favour of {@code apiserver_longrunning_requests},
   *       gone in 1.25.
   *   <li>The word gauge is part of the name.
   *   <li>WATCHLIST requests are counted as WATCH; methods the server does not know as
   *       {@code other}.
   *   <li>For requests that name no resource, {@code subresource} holds the path of the URL.
   *   <li>The label {@code subresource} is there although the help text does not name it.
   * </ul>
   */
  public static final GaugeDefinition LONGRUNNING_GAUGE =
      GaugeDefinition.of(
          "apiserver_longrunning_gauge",
          "Gauge of all active long-running apiserver requests broken out by verb, group, version, resource, scope and component. Not all requests are tracked this way.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.VERB, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT);

  /**
   * {@code apiserver_registered_watchers}, a gauge.
   *
   * <p>Number of currently registered watchers for a given resources
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#API_VERSION version};
   *       {@link CommonLabels#KIND kind}
   *   <li>Stability: ALPHA
   *   <li>Deprecated in Kubernetes 1.23, gone in 1.25.
   * </ul>
   */
  public static final GaugeDefinition REGISTERED_WATCHERS =
      GaugeDefinition.of(
          "apiserver_registered_watchers",
          "Number of currently registered watchers for a given resources",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.KIND);

  /**
   * {@code apiserver_request_duration_seconds}, a histogram in seconds.
   *
   * <p>Response latency distribution in seconds for each verb, dry run value, group, version,
   * resource, subresource, scope and component.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VERB verb} ({@code APPLY}, {@code CONNECT},
   *       {@code CREATE}, {@code DELETE}, {@code DELETECOLLECTION}, {@code GET}, {@code LIST},
   *       {@code PATCH}, {@code POST}, {@code PROXY}, {@code PUT}, {@code UPDATE},
   *       {@code WATCH}, {@code other}); {@link CommonLabels#DRY_RUN dry_run} (the empty string,
   *       {@code All}, {@code invalid}); {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#API_VERSION version}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#SUBRESOURCE subresource}; {@link CommonLabels#SCOPE scope} (the
   *       empty string, {@code cluster}, {@code namespace}, {@code resource});
   *       {@link CommonLabels#COMPONENT component} ({@code apiserver})
   *   <li>Buckets: 0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8,
   *       10, 15, 20, 30, 45, 60
   *   <li>Stability: STABLE
   *   <li>The buckets changed in Kubernetes 1.23 and again in 1.25: do not add up pages of both
   *       sides.
   *   <li>WATCHLIST requests are counted as WATCH; methods the server does not know as
   *       {@code other}.
   *   <li>For requests that name no resource, {@code subresource} holds the path of the URL.
   * </ul>
   */
  public static final HistogramDefinition REQUEST_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_request_duration_seconds",
          "Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, scope and component.",
          Unit.SECONDS,
          Stability.STABLE,
          DecimalLiterals.of("0.005", "0.025", "0.05", "0.1", "0.2", "0.4", "0.6", "0.8", "1", "1.25", "1.5", "2", "3", "4", "5", "6", "8", "10", "15", "20", "30", "45", "60"),
          CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT);

  /**
   * {@code apiserver_request_filter_duration_seconds}, a histogram in seconds.
   *
   * <p>Request filter latency distribution in seconds, for each filter type
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#FILTER filter} ({@code authentication}, {@code audit},
   *       {@code impersonation}, {@code constrainedimpersonation}, {@code priorityandfairness},
   *       {@code authorization})
   *   <li>Buckets: 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 5, 10, 15, 30
   *   <li>Stability: ALPHA
   *   <li>The buckets 10, 15 and 30 came with Kubernetes 1.28, the filter
   *       {@code constrainedimpersonation} with 1.35.
   * </ul>
   */
  public static final HistogramDefinition REQUEST_FILTER_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_request_filter_duration_seconds",
          "Request filter latency distribution in seconds, for each filter type",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of("0.0001", "0.0003", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1", "5", "10", "15", "30"),
          CommonLabels.FILTER);

  /**
   * {@code apiserver_request_total}, a counter.
   *
   * <p>Counter of apiserver requests broken out for each verb, dry run value, group, version,
   * resource, scope, component, and HTTP response code.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VERB verb} ({@code APPLY}, {@code CONNECT},
   *       {@code CREATE}, {@code DELETE}, {@code DELETECOLLECTION}, {@code GET}, {@code LIST},
   *       {@code PATCH}, {@code POST}, {@code PROXY}, {@code PUT}, {@code UPDATE},
   *       {@code WATCH}, {@code other}); {@link CommonLabels#DRY_RUN dry_run} (the empty string,
   *       {@code All}, {@code invalid}); {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#API_VERSION version}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#SUBRESOURCE subresource}; {@link CommonLabels#SCOPE scope} (the
   *       empty string, {@code cluster}, {@code namespace}, {@code resource});
   *       {@link CommonLabels#COMPONENT component} ({@code apiserver});
   *       {@link CommonLabels#CODE code}
   *   <li>Stability: STABLE
   *   <li>The label {@code code} is the HTTP status as text.
   *   <li>Up to Kubernetes 1.20 there was a label {@code contentType} too.
   *   <li>WATCHLIST requests are counted as WATCH; methods the server does not know as
   *       {@code other}.
   *   <li>For requests that name no resource, {@code subresource} holds the path of the URL.
   *   <li>The label {@code subresource} is there although the help text does not name it.
   * </ul>
   */
  public static final CounterDefinition REQUEST_TOTAL =
      CounterDefinition.of(
          "apiserver_request_total",
          "Counter of apiserver requests broken out for each verb, dry run value, group, version, resource, scope, component, and HTTP response code.",
          Unit.NONE,
          Stability.STABLE,
          CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT, CommonLabels.CODE);

  /**
   * {@code apiserver_response_sizes}, a histogram in bytes.
   *
   * <p>Response size distribution in bytes for each group, version, verb, resource,
   * subresource, scope and component.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VERB verb} ({@code APPLY}, {@code CONNECT},
   *       {@code CREATE}, {@code DELETE}, {@code DELETECOLLECTION}, {@code GET}, {@code LIST},
   *       {@code PATCH}, {@code POST}, {@code PROXY}, {@code PUT}, {@code UPDATE},
   *       {@code WATCH}, {@code other}); {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#API_VERSION version}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#SUBRESOURCE subresource}; {@link CommonLabels#SCOPE scope} (the
   *       empty string, {@code cluster}, {@code namespace}, {@code resource});
   *       {@link CommonLabels#COMPONENT component} ({@code apiserver})
   *   <li>Buckets: 1000, 10000, 100000, 1e+06, 1e+07, 1e+08, 1e+09
   *   <li>Stability: STABLE
   *   <li>Observed for GET and LIST alone.
   *   <li>In bytes, though the name does not say so.
   *   <li>WATCHLIST requests are counted as WATCH; methods the server does not know as
   *       {@code other}.
   *   <li>For requests that name no resource, {@code subresource} holds the path of the URL.
   * </ul>
   */
  public static final HistogramDefinition RESPONSE_SIZES =
      HistogramDefinition.of(
          "apiserver_response_sizes",
          "Response size distribution in bytes for each group, version, verb, resource, subresource, scope and component.",
          Unit.BYTES,
          Stability.STABLE,
          DecimalLiterals.of("1000", "10000", "100000", "1e+06", "1e+07", "1e+08", "1e+09"),
          CommonLabels.VERB, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT);

  /**
   * {@code apiserver_storage_data_key_generation_duration_seconds}, a histogram in seconds.
   *
   * <p>Latencies in seconds of data encryption key(DEK) generation operations.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 5e-06, 1e-05, 2e-05, 4e-05, 8e-05, 0.00016, 0.00032, 0.00064, 0.00128,
   *       0.00256, 0.00512, 0.01024, 0.02048, 0.04096
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition STORAGE_DATA_KEY_GENERATION_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_storage_data_key_generation_duration_seconds",
          "Latencies in seconds of data encryption key(DEK) generation operations.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of("5e-06", "1e-05", "2e-05", "4e-05", "8e-05", "0.00016", "0.00032", "0.00064", "0.00128", "0.00256", "0.00512", "0.01024", "0.02048", "0.04096"));

  /**
   * {@code apiserver_storage_data_key_generation_failures_total}, a counter.
   *
   * <p>Total number of failed data encryption key(DEK) generation operations.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STORAGE_DATA_KEY_GENERATION_FAILURES_TOTAL =
      CounterDefinition.of(
          "apiserver_storage_data_key_generation_failures_total",
          "Total number of failed data encryption key(DEK) generation operations.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code apiserver_storage_envelope_transformation_cache_misses_total}, a counter.
   *
   * <p>Total number of cache misses while accessing key decryption key(KEK).
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STORAGE_ENVELOPE_TRANSFORMATION_CACHE_MISSES_TOTAL =
      CounterDefinition.of(
          "apiserver_storage_envelope_transformation_cache_misses_total",
          "Total number of cache misses while accessing key decryption key(KEK).",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code apiserver_tls_handshake_errors_total}, a counter.
   *
   * <p>Number of requests dropped with 'TLS handshake error from' error
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition TLS_HANDSHAKE_ERRORS_TOTAL =
      CounterDefinition.of(
          "apiserver_tls_handshake_errors_total",
          "Number of requests dropped with 'TLS handshake error from' error",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code apiserver_watch_events_sizes}, a histogram in bytes.
   *
   * <p>Watch event size distribution in bytes
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#API_VERSION version};
   *       {@link CommonLabels#RESOURCE resource}
   *   <li>Buckets: 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072
   *   <li>Stability: ALPHA
   *   <li>In bytes, though the name does not say so.
   *   <li>The label {@code resource} was {@code kind} up to Kubernetes 1.33.
   * </ul>
   */
  public static final HistogramDefinition WATCH_EVENTS_SIZES =
      HistogramDefinition.of(
          "apiserver_watch_events_sizes",
          "Watch event size distribution in bytes",
          Unit.BYTES,
          Stability.ALPHA,
          DecimalLiterals.of("1024", "2048", "4096", "8192", "16384", "32768", "65536", "131072"),
          CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE);

  /**
   * {@code apiserver_watch_events_total}, a counter.
   *
   * <p>Number of events sent in watch clients
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#API_VERSION version};
   *       {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   *   <li>The label {@code resource} was {@code kind} up to Kubernetes 1.33.
   * </ul>
   */
  public static final CounterDefinition WATCH_EVENTS_TOTAL =
      CounterDefinition.of(
          "apiserver_watch_events_total",
          "Number of events sent in watch clients",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE);

  /**
   * {@code authenticated_user_requests}, a counter.
   *
   * <p>Counter of authenticated requests broken out by username.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#USERNAME username} ({@code admin}, {@code client},
   *       {@code kube_proxy}, {@code kubelet},
   *       {@code system:serviceaccount:kube-system:default}, {@code email_id}, {@code other})
   *   <li>Stability: ALPHA
   *   <li>A counter although the name lacks {@code _total}.
   *   <li>User names are folded into seven values; nearly everyone is {@code other}.
   * </ul>
   */
  public static final CounterDefinition AUTHENTICATED_USER_REQUESTS =
      CounterDefinition.of(
          "authenticated_user_requests",
          "Counter of authenticated requests broken out by username.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.USERNAME);

  /**
   * {@code authentication_attempts}, a counter.
   *
   * <p>Counter of authenticated attempts.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#RESULT result} ({@code success}, {@code failure},
   *       {@code error})
   *   <li>Stability: ALPHA
   *   <li>A counter although the name lacks {@code _total}.
   * </ul>
   */
  public static final CounterDefinition AUTHENTICATION_ATTEMPTS =
      CounterDefinition.of(
          "authentication_attempts",
          "Counter of authenticated attempts.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.RESULT);

  /**
   * {@code authentication_duration_seconds}, a histogram in seconds.
   *
   * <p>Authentication duration in seconds broken out by result.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#RESULT result} ({@code success}, {@code failure},
   *       {@code error})
   *   <li>Buckets: 0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.024,
   *       2.048, 4.096, 8.192, 16.384
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition AUTHENTICATION_DURATION_SECONDS =
      HistogramDefinition.of(
          "authentication_duration_seconds",
          "Authentication duration in seconds broken out by result.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of("0.001", "0.002", "0.004", "0.008", "0.016", "0.032", "0.064", "0.128", "0.256", "0.512", "1.024", "2.048", "4.096", "8.192", "16.384"),
          CommonLabels.RESULT);

  /**
   * {@code authentication_token_cache_active_fetch_count}, a gauge.
   *
   * <p>Token reviews that the token cache is waiting for, by whether they are in flight or
   * blocked.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#ACTIVE_FETCH_STATUS status} ({@code in_flight},
   *       {@code blocked})
   *   <li>Stability: ALPHA
   *   <li>A gauge although the name ends in {@code _count}; not part of a histogram or summary.
   *   <li>Upstream gives no help text: on the wire there is {@code [ALPHA] } and nothing behind
   *       it.
   * </ul>
   */
  public static final GaugeDefinition AUTHENTICATION_TOKEN_CACHE_ACTIVE_FETCH_COUNT =
      GaugeDefinition.of(
          "authentication_token_cache_active_fetch_count",
          "",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.ACTIVE_FETCH_STATUS);

  /**
   * {@code authentication_token_cache_fetch_total}, a counter.
   *
   * <p>Token reviews that the token cache asked for, by outcome.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#FETCH_STATUS status} ({@code ok}, {@code error})
   *   <li>Stability: ALPHA
   *   <li>Upstream gives no help text: on the wire there is {@code [ALPHA] } and nothing behind
   *       it.
   * </ul>
   */
  public static final CounterDefinition AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL =
      CounterDefinition.of(
          "authentication_token_cache_fetch_total",
          "",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.FETCH_STATUS);

  /**
   * {@code authentication_token_cache_request_duration_seconds}, a histogram in seconds.
   *
   * <p>Duration of requests to the token cache, by whether it had the token.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CACHE_STATUS status} ({@code hit}, {@code miss})
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Stability: ALPHA
   *   <li>Upstream gives no help text: on the wire there is {@code [ALPHA] } and nothing behind
   *       it.
   *   <li>Upstream sets no buckets, so these are the defaults of client_golang.
   * </ul>
   */
  public static final HistogramDefinition AUTHENTICATION_TOKEN_CACHE_REQUEST_DURATION_SECONDS =
      HistogramDefinition.of(
          "authentication_token_cache_request_duration_seconds",
          "",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of("0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"),
          CommonLabels.CACHE_STATUS);

  /**
   * {@code authentication_token_cache_request_total}, a counter.
   *
   * <p>Requests to the token cache, by whether it had the token.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CACHE_STATUS status} ({@code hit}, {@code miss})
   *   <li>Stability: ALPHA
   *   <li>Upstream gives no help text: on the wire there is {@code [ALPHA] } and nothing behind
   *       it.
   * </ul>
   */
  public static final CounterDefinition AUTHENTICATION_TOKEN_CACHE_REQUEST_TOTAL =
      CounterDefinition.of(
          "authentication_token_cache_request_total",
          "",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.CACHE_STATUS);

  private KubernetesApiServer() {
  }
}
