// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.SummaryDefinition;
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
          DecimalLiterals.of(
              "0",
              "1800",
              "3600",
              "7200",
              "21600",
              "43200",
              "86400",
              "172800",
              "345600",
              "604800",
              "2.592e+06",
              "7.776e+06",
              "1.5552e+07",
              "3.1104e+07"));

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
          DecimalLiterals.of(
              "0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"),
          CommonLabels.PHASE,
          CommonLabels.REQUEST_KIND);

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
          DecimalLiterals.of(
              "0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"),
          CommonLabels.MARK,
          CommonLabels.PHASE,
          CommonLabels.REQUEST_KIND);

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
   *       {@link CommonLabels#LONG_RUNNING_COMPONENT component} ({@code apiserver})
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
          CommonLabels.VERB,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE,
          CommonLabels.LONG_RUNNING_COMPONENT);

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
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.KIND);

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
   *       {@link CommonLabels#COMPONENT component} (the empty string, {@code apiserver})
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
          DecimalLiterals.of(
              "0.005",
              "0.025",
              "0.05",
              "0.1",
              "0.2",
              "0.4",
              "0.6",
              "0.8",
              "1",
              "1.25",
              "1.5",
              "2",
              "3",
              "4",
              "5",
              "6",
              "8",
              "10",
              "15",
              "20",
              "30",
              "45",
              "60"),
          CommonLabels.VERB,
          CommonLabels.DRY_RUN,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE,
          CommonLabels.COMPONENT);

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
          DecimalLiterals.of(
              "0.0001",
              "0.0003",
              "0.001",
              "0.003",
              "0.01",
              "0.03",
              "0.1",
              "0.3",
              "1",
              "5",
              "10",
              "15",
              "30"),
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
   *       {@link CommonLabels#COMPONENT component} (the empty string, {@code apiserver});
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
          CommonLabels.VERB,
          CommonLabels.DRY_RUN,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE,
          CommonLabels.COMPONENT,
          CommonLabels.CODE);

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
   *       {@link CommonLabels#COMPONENT component} (the empty string, {@code apiserver})
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
          CommonLabels.VERB,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE,
          CommonLabels.COMPONENT);

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
          DecimalLiterals.of(
              "5e-06",
              "1e-05",
              "2e-05",
              "4e-05",
              "8e-05",
              "0.00016",
              "0.00032",
              "0.00064",
              "0.00128",
              "0.00256",
              "0.00512",
              "0.01024",
              "0.02048",
              "0.04096"));

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
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE);

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
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE);

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
          DecimalLiterals.of(
              "0.001",
              "0.002",
              "0.004",
              "0.008",
              "0.016",
              "0.032",
              "0.064",
              "0.128",
              "0.256",
              "0.512",
              "1.024",
              "2.048",
              "4.096",
              "8.192",
              "16.384"),
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
   *   <li>Upstream gives no help text: on the wire there is {@code [ALPHA] } and nothing after
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
   *   <li>Upstream gives no help text: on the wire there is {@code [ALPHA] } and nothing after
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
   *   <li>Upstream gives no help text: on the wire there is {@code [ALPHA] } and nothing after
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
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"),
          CommonLabels.CACHE_STATUS);

  /**
   * {@code authentication_token_cache_request_total}, a counter.
   *
   * <p>Requests to the token cache, by whether it had the token.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CACHE_STATUS status} ({@code hit}, {@code miss})
   *   <li>Stability: ALPHA
   *   <li>Upstream gives no help text: on the wire there is {@code [ALPHA] } and nothing after
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

  /**
   * {@code apiserver_admission_controller_admission_duration_seconds}, a histogram in seconds.
   *
   * <p>Admission controller latency histogram in seconds, identified by name and broken out
   * for each operation and API resource and type (validate or admit).
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#NAME name}; {@link CommonLabels#ADMISSION_TYPE type}
   *       ({@code admit}, {@code validating});
   *       {@link CommonLabels#ADMISSION_OPERATION operation} ({@code CREATE}, {@code UPDATE},
   *       {@code DELETE}, {@code CONNECT}); {@link CommonLabels#REJECTED rejected}
   *       ({@code true}, {@code false})
   *   <li>Buckets: 0.005, 0.025, 0.1, 0.5, 1, 2.5
   *   <li>Stability: STABLE
   * </ul>
   */
  public static final HistogramDefinition ADMISSION_CONTROLLER_ADMISSION_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_admission_controller_admission_duration_seconds",
          "Admission controller latency histogram in seconds, identified by name and broken out for each operation and API resource and type (validate or admit).",
          Unit.SECONDS,
          Stability.STABLE,
          DecimalLiterals.of("0.005", "0.025", "0.1", "0.5", "1", "2.5"),
          CommonLabels.NAME,
          CommonLabels.ADMISSION_TYPE,
          CommonLabels.ADMISSION_OPERATION,
          CommonLabels.REJECTED);

  /**
   * {@code apiserver_admission_match_condition_evaluation_errors_total}, a counter.
   *
   * <p>Admission match condition evaluation errors count, identified by name of resource
   * containing the match condition and broken out for each kind containing matchConditions
   * (webhook or policy), operation and admission type (validate or admit).
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#NAME name}; {@link CommonLabels#KIND kind};
   *       {@link CommonLabels#TYPE_TEXT type}; {@link CommonLabels#OPERATION_NAME operation}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ADMISSION_MATCH_CONDITION_EVALUATION_ERRORS_TOTAL =
      CounterDefinition.of(
          "apiserver_admission_match_condition_evaluation_errors_total",
          "Admission match condition evaluation errors count, identified by name of resource containing the match condition and broken out for each kind containing matchConditions (webhook or policy), operation and admission type (validate or admit).",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.NAME,
          CommonLabels.KIND,
          CommonLabels.TYPE_TEXT,
          CommonLabels.OPERATION_NAME);

  /**
   * {@code apiserver_admission_match_condition_evaluation_seconds}, a histogram in seconds.
   *
   * <p>Admission match condition evaluation time in seconds, identified by name and broken out
   * for each kind containing matchConditions (webhook or policy), operation and type (validate
   * or admit).
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#NAME name}; {@link CommonLabels#KIND kind};
   *       {@link CommonLabels#TYPE_TEXT type}; {@link CommonLabels#OPERATION_NAME operation}
   *   <li>Buckets: 0.001, 0.005, 0.01, 0.025, 0.1, 0.2, 0.25
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition ADMISSION_MATCH_CONDITION_EVALUATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_admission_match_condition_evaluation_seconds",
          "Admission match condition evaluation time in seconds, identified by name and broken out for each kind containing matchConditions (webhook or policy), operation and type (validate or admit).",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of("0.001", "0.005", "0.01", "0.025", "0.1", "0.2", "0.25"),
          CommonLabels.NAME,
          CommonLabels.KIND,
          CommonLabels.TYPE_TEXT,
          CommonLabels.OPERATION_NAME);

  /**
   * {@code apiserver_admission_match_condition_exclusions_total}, a counter.
   *
   * <p>Admission match condition evaluation exclusions count, identified by name of resource
   * containing the match condition and broken out for each kind containing matchConditions
   * (webhook or policy), operation and admission type (validate or admit).
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#NAME name}; {@link CommonLabels#KIND kind};
   *       {@link CommonLabels#TYPE_TEXT type}; {@link CommonLabels#OPERATION_NAME operation}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ADMISSION_MATCH_CONDITION_EXCLUSIONS_TOTAL =
      CounterDefinition.of(
          "apiserver_admission_match_condition_exclusions_total",
          "Admission match condition evaluation exclusions count, identified by name of resource containing the match condition and broken out for each kind containing matchConditions (webhook or policy), operation and admission type (validate or admit).",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.NAME,
          CommonLabels.KIND,
          CommonLabels.TYPE_TEXT,
          CommonLabels.OPERATION_NAME);

  /**
   * {@code apiserver_admission_step_admission_duration_seconds}, a histogram in seconds.
   *
   * <p>Admission sub-step latency histogram in seconds, broken out for each operation and API
   * resource and step type (validate or admit).
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#ADMISSION_TYPE type} ({@code admit}, {@code validating});
   *       {@link CommonLabels#ADMISSION_OPERATION operation} ({@code CREATE}, {@code UPDATE},
   *       {@code DELETE}, {@code CONNECT}); {@link CommonLabels#REJECTED rejected}
   *       ({@code true}, {@code false})
   *   <li>Buckets: 0.005, 0.025, 0.1, 0.5, 1, 2.5
   *   <li>Stability: STABLE
   * </ul>
   */
  public static final HistogramDefinition ADMISSION_STEP_ADMISSION_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_admission_step_admission_duration_seconds",
          "Admission sub-step latency histogram in seconds, broken out for each operation and API resource and step type (validate or admit).",
          Unit.SECONDS,
          Stability.STABLE,
          DecimalLiterals.of("0.005", "0.025", "0.1", "0.5", "1", "2.5"),
          CommonLabels.ADMISSION_TYPE,
          CommonLabels.ADMISSION_OPERATION,
          CommonLabels.REJECTED);

  /**
   * {@code apiserver_admission_step_admission_duration_seconds_summary}, a summary in seconds.
   *
   * <p>Admission sub-step latency summary in seconds, broken out for each operation and API
   * resource and step type (validate or admit).
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#ADMISSION_TYPE type} ({@code admit}, {@code validating});
   *       {@link CommonLabels#ADMISSION_OPERATION operation} ({@code CREATE}, {@code UPDATE},
   *       {@code DELETE}, {@code CONNECT}); {@link CommonLabels#REJECTED rejected}
   *       ({@code true}, {@code false})
   *   <li>Quantiles: none, only the sum and the count
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final SummaryDefinition ADMISSION_STEP_ADMISSION_DURATION_SECONDS_SUMMARY =
      SummaryDefinition.of(
          "apiserver_admission_step_admission_duration_seconds_summary",
          "Admission sub-step latency summary in seconds, broken out for each operation and API resource and step type (validate or admit).",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(),
          CommonLabels.ADMISSION_TYPE,
          CommonLabels.ADMISSION_OPERATION,
          CommonLabels.REJECTED);

  /**
   * {@code apiserver_admission_webhook_admission_duration_seconds}, a histogram in seconds.
   *
   * <p>Admission webhook latency histogram in seconds, identified by name and broken out for
   * each operation and API resource and type (validate or admit).
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#NAME name}; {@link CommonLabels#ADMISSION_TYPE type}
   *       ({@code admit}, {@code validating});
   *       {@link CommonLabels#ADMISSION_OPERATION operation} ({@code CREATE}, {@code UPDATE},
   *       {@code DELETE}, {@code CONNECT}); {@link CommonLabels#REJECTED rejected}
   *       ({@code true}, {@code false})
   *   <li>Buckets: 0.005, 0.025, 0.1, 0.5, 1, 2.5, 10, 25
   *   <li>Stability: STABLE
   * </ul>
   */
  public static final HistogramDefinition ADMISSION_WEBHOOK_ADMISSION_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_admission_webhook_admission_duration_seconds",
          "Admission webhook latency histogram in seconds, identified by name and broken out for each operation and API resource and type (validate or admit).",
          Unit.SECONDS,
          Stability.STABLE,
          DecimalLiterals.of("0.005", "0.025", "0.1", "0.5", "1", "2.5", "10", "25"),
          CommonLabels.NAME,
          CommonLabels.ADMISSION_TYPE,
          CommonLabels.ADMISSION_OPERATION,
          CommonLabels.REJECTED);

  /**
   * {@code apiserver_admission_webhook_fail_open_count}, a counter.
   *
   * <p>Admission webhook fail open count, identified by name and broken out for each admission
   * type (validating or admit).
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#NAME name}; {@link CommonLabels#ADMISSION_TYPE type}
   *       ({@code admit}, {@code validating})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ADMISSION_WEBHOOK_FAIL_OPEN_COUNT =
      CounterDefinition.of(
          "apiserver_admission_webhook_fail_open_count",
          "Admission webhook fail open count, identified by name and broken out for each admission type (validating or admit).",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.NAME,
          CommonLabels.ADMISSION_TYPE);

  /**
   * {@code apiserver_admission_webhook_rejection_count}, a counter.
   *
   * <p>Admission webhook rejection count, identified by name and broken out for each admission
   * type (validating or admit) and operation. Additional labels specify an error type
   * (calling_webhook_error or apiserver_internal_error if an error occurred; no_error
   * otherwise) and optionally a non-zero rejection code if the webhook rejects the request
   * with an HTTP status code (honored by the apiserver when the code is greater or equal to
   * 400). Codes greater than 600 are truncated to 600, to keep the metrics cardinality
   * bounded.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#NAME name}; {@link CommonLabels#ADMISSION_TYPE type}
   *       ({@code admit}, {@code validating});
   *       {@link CommonLabels#ADMISSION_OPERATION operation} ({@code CREATE}, {@code UPDATE},
   *       {@code DELETE}, {@code CONNECT}); {@link CommonLabels#WEBHOOK_ERROR_TYPE error_type}
   *       ({@code apiserver_internal_error}, {@code calling_webhook_error}, {@code no_error});
   *       {@link CommonLabels#REJECTION_CODE rejection_code}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ADMISSION_WEBHOOK_REJECTION_COUNT =
      CounterDefinition.of(
          "apiserver_admission_webhook_rejection_count",
          "Admission webhook rejection count, identified by name and broken out for each admission type (validating or admit) and operation. Additional labels specify an error type (calling_webhook_error or apiserver_internal_error if an error occurred; no_error otherwise) and optionally a non-zero rejection code if the webhook rejects the request with an HTTP status code (honored by the apiserver when the code is greater or equal to 400). Codes greater than 600 are truncated to 600, to keep the metrics cardinality bounded.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.NAME,
          CommonLabels.ADMISSION_TYPE,
          CommonLabels.ADMISSION_OPERATION,
          CommonLabels.WEBHOOK_ERROR_TYPE,
          CommonLabels.REJECTION_CODE);

  /**
   * {@code apiserver_admission_webhook_request_total}, a counter.
   *
   * <p>Admission webhook request total, identified by name and broken out for each admission
   * type (validating or admit) and operation. Additional labels specify whether the request
   * was rejected or not and an HTTP status code. Codes greater than 600 are truncated to 600,
   * to keep the metrics cardinality bounded.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#NAME name}; {@link CommonLabels#ADMISSION_TYPE type}
   *       ({@code admit}, {@code validating});
   *       {@link CommonLabels#ADMISSION_OPERATION operation} ({@code CREATE}, {@code UPDATE},
   *       {@code DELETE}, {@code CONNECT}); {@link CommonLabels#CODE code};
   *       {@link CommonLabels#REJECTED rejected} ({@code true}, {@code false})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ADMISSION_WEBHOOK_REQUEST_TOTAL =
      CounterDefinition.of(
          "apiserver_admission_webhook_request_total",
          "Admission webhook request total, identified by name and broken out for each admission type (validating or admit) and operation. Additional labels specify whether the request was rejected or not and an HTTP status code. Codes greater than 600 are truncated to 600, to keep the metrics cardinality bounded.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.NAME,
          CommonLabels.ADMISSION_TYPE,
          CommonLabels.ADMISSION_OPERATION,
          CommonLabels.CODE,
          CommonLabels.REJECTED);

  /**
   * {@code apiserver_audit_error_total}, a counter.
   *
   * <p>Counter of audit events that failed to be audited properly. Plugin identifies the
   * plugin affected by the error.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PLUGIN plugin}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition AUDIT_ERROR_TOTAL =
      CounterDefinition.of(
          "apiserver_audit_error_total",
          "Counter of audit events that failed to be audited properly. Plugin identifies the plugin affected by the error.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PLUGIN);

  /**
   * {@code apiserver_audit_level_total}, a counter.
   *
   * <p>Counter of policy levels for audit events (1 per request).
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#AUDIT_LEVEL level} ({@code None}, {@code Metadata},
   *       {@code Request}, {@code RequestResponse})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition AUDIT_LEVEL_TOTAL =
      CounterDefinition.of(
          "apiserver_audit_level_total",
          "Counter of policy levels for audit events (1 per request).",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.AUDIT_LEVEL);

  /**
   * {@code apiserver_cache_list_fetched_objects_total}, a counter.
   *
   * <p>Number of objects read from watch cache in the course of serving a LIST request
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#INDEX index}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition CACHE_LIST_FETCHED_OBJECTS_TOTAL =
      CounterDefinition.of(
          "apiserver_cache_list_fetched_objects_total",
          "Number of objects read from watch cache in the course of serving a LIST request",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE,
          CommonLabels.INDEX);

  /**
   * {@code apiserver_cache_list_returned_objects_total}, a counter.
   *
   * <p>Number of objects returned for a LIST request from watch cache
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition CACHE_LIST_RETURNED_OBJECTS_TOTAL =
      CounterDefinition.of(
          "apiserver_cache_list_returned_objects_total",
          "Number of objects returned for a LIST request from watch cache",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_cache_list_total}, a counter.
   *
   * <p>Number of LIST requests served from watch cache
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#INDEX index}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition CACHE_LIST_TOTAL =
      CounterDefinition.of(
          "apiserver_cache_list_total",
          "Number of LIST requests served from watch cache",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE,
          CommonLabels.INDEX);

  /**
   * {@code apiserver_current_inqueue_requests}, a gauge.
   *
   * <p>Maximal number of queued requests in this apiserver per request kind in last second.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#REQUEST_KIND request_kind} ({@code readOnly},
   *       {@code mutating})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition CURRENT_INQUEUE_REQUESTS =
      GaugeDefinition.of(
          "apiserver_current_inqueue_requests",
          "Maximal number of queued requests in this apiserver per request kind in last second.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.REQUEST_KIND);

  /**
   * {@code apiserver_delegated_authn_request_duration_seconds}, a histogram in seconds.
   *
   * <p>Request latency in seconds. Broken down by status code.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CODE code}
   *   <li>Buckets: 0.25, 0.5, 0.7, 1, 1.5, 3, 5, 10
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition DELEGATED_AUTHN_REQUEST_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_delegated_authn_request_duration_seconds",
          "Request latency in seconds. Broken down by status code.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of("0.25", "0.5", "0.7", "1", "1.5", "3", "5", "10"),
          CommonLabels.CODE);

  /**
   * {@code apiserver_delegated_authn_request_total}, a counter.
   *
   * <p>Number of HTTP requests partitioned by status code.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CODE code}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition DELEGATED_AUTHN_REQUEST_TOTAL =
      CounterDefinition.of(
          "apiserver_delegated_authn_request_total",
          "Number of HTTP requests partitioned by status code.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.CODE);

  /**
   * {@code apiserver_delegated_authz_request_duration_seconds}, a histogram in seconds.
   *
   * <p>Request latency in seconds. Broken down by status code.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CODE code}
   *   <li>Buckets: 0.25, 0.5, 0.7, 1, 1.5, 3, 5, 10
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition DELEGATED_AUTHZ_REQUEST_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_delegated_authz_request_duration_seconds",
          "Request latency in seconds. Broken down by status code.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of("0.25", "0.5", "0.7", "1", "1.5", "3", "5", "10"),
          CommonLabels.CODE);

  /**
   * {@code apiserver_delegated_authz_request_total}, a counter.
   *
   * <p>Number of HTTP requests partitioned by status code.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CODE code}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition DELEGATED_AUTHZ_REQUEST_TOTAL =
      CounterDefinition.of(
          "apiserver_delegated_authz_request_total",
          "Number of HTTP requests partitioned by status code.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.CODE);

  /**
   * {@code apiserver_dropped_requests}, a counter.
   *
   * <p>Number of requests dropped with 'Try again later' response
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#REQUEST_KIND_TEXT requestKind}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition DROPPED_REQUESTS =
      CounterDefinition.of(
          "apiserver_dropped_requests",
          "Number of requests dropped with 'Try again later' response",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.REQUEST_KIND_TEXT);

  /**
   * {@code apiserver_dropped_requests_total}, a counter.
   *
   * <p>Number of requests dropped with 'Try again later' response. Use apiserver_request_total
   * and/or apiserver_request_terminations_total metrics instead.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#REQUEST_KIND request_kind} ({@code readOnly},
   *       {@code mutating})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition DROPPED_REQUESTS_TOTAL =
      CounterDefinition.of(
          "apiserver_dropped_requests_total",
          "Number of requests dropped with 'Try again later' response. Use apiserver_request_total and/or apiserver_request_terminations_total metrics instead.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.REQUEST_KIND);

  /**
   * {@code apiserver_egress_dialer_dial_duration_seconds}, a histogram in seconds.
   *
   * <p>Dial latency histogram in seconds, labeled by the protocol (http-connect or grpc),
   * transport (tcp or uds)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#EGRESS_PROTOCOL protocol} ({@code grpc},
   *       {@code http_connect}); {@link CommonLabels#EGRESS_TRANSPORT transport} ({@code tcp},
   *       {@code uds})
   *   <li>Buckets: 0.005, 0.025, 0.1, 0.5, 2.5, 12.5
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition EGRESS_DIALER_DIAL_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_egress_dialer_dial_duration_seconds",
          "Dial latency histogram in seconds, labeled by the protocol (http-connect or grpc), transport (tcp or uds)",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of("0.005", "0.025", "0.1", "0.5", "2.5", "12.5"),
          CommonLabels.EGRESS_PROTOCOL,
          CommonLabels.EGRESS_TRANSPORT);

  /**
   * {@code apiserver_egress_dialer_dial_failure_count}, a counter.
   *
   * <p>Dial failure count, labeled by the protocol (http-connect or grpc), transport (tcp or
   * uds), and stage (connect or proxy). The stage indicates at which stage the dial failed
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#EGRESS_PROTOCOL protocol} ({@code grpc},
   *       {@code http_connect}); {@link CommonLabels#EGRESS_TRANSPORT transport} ({@code tcp},
   *       {@code uds}); {@link CommonLabels#DIAL_STAGE stage} ({@code connect}, {@code proxy})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition EGRESS_DIALER_DIAL_FAILURE_COUNT =
      CounterDefinition.of(
          "apiserver_egress_dialer_dial_failure_count",
          "Dial failure count, labeled by the protocol (http-connect or grpc), transport (tcp or uds), and stage (connect or proxy). The stage indicates at which stage the dial failed",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.EGRESS_PROTOCOL,
          CommonLabels.EGRESS_TRANSPORT,
          CommonLabels.DIAL_STAGE);

  /**
   * {@code apiserver_egress_dialer_dial_start_total}, a counter.
   *
   * <p>Dial starts, labeled by the protocol (http-connect or grpc) and transport (tcp or uds).
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#EGRESS_PROTOCOL protocol} ({@code grpc},
   *       {@code http_connect}); {@link CommonLabels#EGRESS_TRANSPORT transport} ({@code tcp},
   *       {@code uds})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition EGRESS_DIALER_DIAL_START_TOTAL =
      CounterDefinition.of(
          "apiserver_egress_dialer_dial_start_total",
          "Dial starts, labeled by the protocol (http-connect or grpc) and transport (tcp or uds).",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.EGRESS_PROTOCOL,
          CommonLabels.EGRESS_TRANSPORT);

  /**
   * {@code apiserver_encryption_config_controller_automatic_reload_failures_total}, a counter.
   *
   * <p>Total number of failed automatic reloads of encryption configuration split by apiserver
   * identity.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#APISERVER_ID_HASH apiserver_id_hash}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ENCRYPTION_CONFIG_CONTROLLER_AUTOMATIC_RELOAD_FAILURES_TOTAL =
      CounterDefinition.of(
          "apiserver_encryption_config_controller_automatic_reload_failures_total",
          "Total number of failed automatic reloads of encryption configuration split by apiserver identity.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.APISERVER_ID_HASH);

  /**
   * {@code apiserver_encryption_config_controller_automatic_reload_last_timestamp_seconds}, a
   * gauge in seconds since 1970.
   *
   * <p>Timestamp of the last successful or failed automatic reload of encryption configuration
   * split by apiserver identity.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#RELOAD_STATUS status} ({@code success}, {@code failure});
   *       {@link CommonLabels#APISERVER_ID_HASH apiserver_id_hash}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition ENCRYPTION_CONFIG_CONTROLLER_AUTOMATIC_RELOAD_LAST_TIMESTAMP_SECONDS =
      GaugeDefinition.of(
          "apiserver_encryption_config_controller_automatic_reload_last_timestamp_seconds",
          "Timestamp of the last successful or failed automatic reload of encryption configuration split by apiserver identity.",
          Unit.UNIX_SECONDS,
          Stability.ALPHA,
          CommonLabels.RELOAD_STATUS,
          CommonLabels.APISERVER_ID_HASH);

  /**
   * {@code apiserver_encryption_config_controller_automatic_reload_success_total}, a counter.
   *
   * <p>Total number of successful automatic reloads of encryption configuration split by
   * apiserver identity.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#APISERVER_ID_HASH apiserver_id_hash}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ENCRYPTION_CONFIG_CONTROLLER_AUTOMATIC_RELOAD_SUCCESS_TOTAL =
      CounterDefinition.of(
          "apiserver_encryption_config_controller_automatic_reload_success_total",
          "Total number of successful automatic reloads of encryption configuration split by apiserver identity.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.APISERVER_ID_HASH);

  /**
   * {@code apiserver_encryption_config_controller_automatic_reloads_total}, a counter.
   *
   * <p>Total number of reload successes and failures of encryption configuration split by
   * apiserver identity.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#RELOAD_STATUS status} ({@code success}, {@code failure});
   *       {@link CommonLabels#APISERVER_ID_HASH apiserver_id_hash}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ENCRYPTION_CONFIG_CONTROLLER_AUTOMATIC_RELOADS_TOTAL =
      CounterDefinition.of(
          "apiserver_encryption_config_controller_automatic_reloads_total",
          "Total number of reload successes and failures of encryption configuration split by apiserver identity.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.RELOAD_STATUS,
          CommonLabels.APISERVER_ID_HASH);

  /**
   * {@code apiserver_encryption_config_controller_last_config_info}, a gauge.
   *
   * <p>Information about the last applied encryption configuration with hash as label, split
   * by apiserver identity.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#APISERVER_ID_HASH apiserver_id_hash};
   *       {@link CommonLabels#HASH hash}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition ENCRYPTION_CONFIG_CONTROLLER_LAST_CONFIG_INFO =
      GaugeDefinition.of(
          "apiserver_encryption_config_controller_last_config_info",
          "Information about the last applied encryption configuration with hash as label, split by apiserver identity.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.APISERVER_ID_HASH,
          CommonLabels.HASH);

  /**
   * {@code apiserver_envelope_encryption_dek_cache_inter_arrival_time_seconds}, a histogram in
   * seconds.
   *
   * <p>Time (in seconds) of inter arrival of transformation requests.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#TRANSFORMATION_TYPE transformation_type}
   *       ({@code from_storage}, {@code to_storage})
   *   <li>Buckets: 60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 30720
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition ENVELOPE_ENCRYPTION_DEK_CACHE_INTER_ARRIVAL_TIME_SECONDS =
      HistogramDefinition.of(
          "apiserver_envelope_encryption_dek_cache_inter_arrival_time_seconds",
          "Time (in seconds) of inter arrival of transformation requests.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "60", "120", "240", "480", "960", "1920", "3840", "7680", "15360", "30720"),
          CommonLabels.TRANSFORMATION_TYPE);

  /**
   * {@code apiserver_envelope_encryption_dek_source_cache_size}, a gauge.
   *
   * <p>Number of records in data encryption key (DEK) source cache. On a restart, this value
   * is an approximation of the number of decrypt RPC calls the server will make to the KMS
   * plugin.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PROVIDER_NAME provider_name}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition ENVELOPE_ENCRYPTION_DEK_SOURCE_CACHE_SIZE =
      GaugeDefinition.of(
          "apiserver_envelope_encryption_dek_source_cache_size",
          "Number of records in data encryption key (DEK) source cache. On a restart, this value is an approximation of the number of decrypt RPC calls the server will make to the KMS plugin.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PROVIDER_NAME);

  /**
   * {@code apiserver_envelope_encryption_invalid_key_id_from_status_total}, a counter.
   *
   * <p>Number of times an invalid keyID is returned by the Status RPC call split by error.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PROVIDER_NAME provider_name};
   *       {@link CommonLabels#ERROR error}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ENVELOPE_ENCRYPTION_INVALID_KEY_ID_FROM_STATUS_TOTAL =
      CounterDefinition.of(
          "apiserver_envelope_encryption_invalid_key_id_from_status_total",
          "Number of times an invalid keyID is returned by the Status RPC call split by error.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PROVIDER_NAME,
          CommonLabels.ERROR);

  /**
   * {@code apiserver_envelope_encryption_key_id_hash_last_timestamp_seconds}, a gauge in
   * seconds since 1970.
   *
   * <p>The last time in seconds when a keyID was used.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#TRANSFORMATION_TYPE transformation_type}
   *       ({@code from_storage}, {@code to_storage});
   *       {@link CommonLabels#PROVIDER_NAME provider_name};
   *       {@link CommonLabels#KEY_ID_HASH key_id_hash};
   *       {@link CommonLabels#APISERVER_ID_HASH apiserver_id_hash}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition ENVELOPE_ENCRYPTION_KEY_ID_HASH_LAST_TIMESTAMP_SECONDS =
      GaugeDefinition.of(
          "apiserver_envelope_encryption_key_id_hash_last_timestamp_seconds",
          "The last time in seconds when a keyID was used.",
          Unit.UNIX_SECONDS,
          Stability.ALPHA,
          CommonLabels.TRANSFORMATION_TYPE,
          CommonLabels.PROVIDER_NAME,
          CommonLabels.KEY_ID_HASH,
          CommonLabels.APISERVER_ID_HASH);

  /**
   * {@code apiserver_envelope_encryption_key_id_hash_status_last_timestamp_seconds}, a gauge
   * in seconds since 1970.
   *
   * <p>The last time in seconds when a keyID was returned by the Status RPC call.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PROVIDER_NAME provider_name};
   *       {@link CommonLabels#KEY_ID_HASH key_id_hash};
   *       {@link CommonLabels#APISERVER_ID_HASH apiserver_id_hash}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition ENVELOPE_ENCRYPTION_KEY_ID_HASH_STATUS_LAST_TIMESTAMP_SECONDS =
      GaugeDefinition.of(
          "apiserver_envelope_encryption_key_id_hash_status_last_timestamp_seconds",
          "The last time in seconds when a keyID was returned by the Status RPC call.",
          Unit.UNIX_SECONDS,
          Stability.ALPHA,
          CommonLabels.PROVIDER_NAME,
          CommonLabels.KEY_ID_HASH,
          CommonLabels.APISERVER_ID_HASH);

  /**
   * {@code apiserver_envelope_encryption_key_id_hash_total}, a counter.
   *
   * <p>Number of times a keyID is used split by transformation type, provider, and apiserver
   * identity.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#TRANSFORMATION_TYPE transformation_type}
   *       ({@code from_storage}, {@code to_storage});
   *       {@link CommonLabels#PROVIDER_NAME provider_name};
   *       {@link CommonLabels#KEY_ID_HASH key_id_hash};
   *       {@link CommonLabels#APISERVER_ID_HASH apiserver_id_hash}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ENVELOPE_ENCRYPTION_KEY_ID_HASH_TOTAL =
      CounterDefinition.of(
          "apiserver_envelope_encryption_key_id_hash_total",
          "Number of times a keyID is used split by transformation type, provider, and apiserver identity.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.TRANSFORMATION_TYPE,
          CommonLabels.PROVIDER_NAME,
          CommonLabels.KEY_ID_HASH,
          CommonLabels.APISERVER_ID_HASH);

  /**
   * {@code apiserver_envelope_encryption_kms_operations_latency_seconds}, a histogram in
   * seconds.
   *
   * <p>KMS operation duration with gRPC error code status total.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PROVIDER_NAME provider_name};
   *       {@link CommonLabels#METHOD_NAME method_name};
   *       {@link CommonLabels#GRPC_STATUS_CODE grpc_status_code}
   *   <li>Buckets: 0.0001, 0.0002, 0.0004, 0.0008, 0.0016, 0.0032, 0.0064, 0.0128, 0.0256,
   *       0.0512, 0.1024, 0.2048, 0.4096, 0.8192, 1.6384, 3.2768, 6.5536, 13.1072, 26.2144,
   *       52.4288
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition ENVELOPE_ENCRYPTION_KMS_OPERATIONS_LATENCY_SECONDS =
      HistogramDefinition.of(
          "apiserver_envelope_encryption_kms_operations_latency_seconds",
          "KMS operation duration with gRPC error code status total.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.0001",
              "0.0002",
              "0.0004",
              "0.0008",
              "0.0016",
              "0.0032",
              "0.0064",
              "0.0128",
              "0.0256",
              "0.0512",
              "0.1024",
              "0.2048",
              "0.4096",
              "0.8192",
              "1.6384",
              "3.2768",
              "6.5536",
              "13.1072",
              "26.2144",
              "52.4288"),
          CommonLabels.PROVIDER_NAME,
          CommonLabels.METHOD_NAME,
          CommonLabels.GRPC_STATUS_CODE);

  /**
   * {@code apiserver_flowcontrol_current_executing_requests}, a gauge.
   *
   * <p>Number of requests in initial (for a WATCH) or any (for a non-WATCH) execution stage in
   * the API Priority and Fairness subsystem
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}
   *   <li>Stability: BETA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_CURRENT_EXECUTING_REQUESTS =
      GaugeDefinition.of(
          "apiserver_flowcontrol_current_executing_requests",
          "Number of requests in initial (for a WATCH) or any (for a non-WATCH) execution stage in the API Priority and Fairness subsystem",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA);

  /**
   * {@code apiserver_flowcontrol_current_executing_seats}, a gauge.
   *
   * <p>Concurrency (number of seats) occupied by the currently executing (initial stage for a
   * WATCH, any stage otherwise) requests in the API Priority and Fairness subsystem
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}
   *   <li>Stability: BETA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_CURRENT_EXECUTING_SEATS =
      GaugeDefinition.of(
          "apiserver_flowcontrol_current_executing_seats",
          "Concurrency (number of seats) occupied by the currently executing (initial stage for a WATCH, any stage otherwise) requests in the API Priority and Fairness subsystem",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA);

  /**
   * {@code apiserver_flowcontrol_current_inqueue_requests}, a gauge.
   *
   * <p>Number of requests currently pending in queues of the API Priority and Fairness
   * subsystem
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}
   *   <li>Stability: BETA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_CURRENT_INQUEUE_REQUESTS =
      GaugeDefinition.of(
          "apiserver_flowcontrol_current_inqueue_requests",
          "Number of requests currently pending in queues of the API Priority and Fairness subsystem",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA);

  /**
   * {@code apiserver_flowcontrol_current_inqueue_seats}, a gauge.
   *
   * <p>Number of seats currently pending in queues of the API Priority and Fairness subsystem
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_CURRENT_INQUEUE_SEATS =
      GaugeDefinition.of(
          "apiserver_flowcontrol_current_inqueue_seats",
          "Number of seats currently pending in queues of the API Priority and Fairness subsystem",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA);

  /**
   * {@code apiserver_flowcontrol_current_limit_seats}, a gauge.
   *
   * <p>current derived number of execution seats available to each priority level
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_CURRENT_LIMIT_SEATS =
      GaugeDefinition.of(
          "apiserver_flowcontrol_current_limit_seats",
          "current derived number of execution seats available to each priority level",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_current_r}, a gauge.
   *
   * <p>R(time of last change)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_CURRENT_R =
      GaugeDefinition.of(
          "apiserver_flowcontrol_current_r",
          "R(time of last change)",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_demand_seats}, a histogram.
   *
   * <p>EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of (the number of
   * seats each priority level could use) / (nominal number of seats for that level)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Buckets: 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.7, 2, 2.8, 4, 6
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_DEMAND_SEATS =
      HistogramDefinition.of(
          "apiserver_flowcontrol_demand_seats",
          "EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of (the number of seats each priority level could use) / (nominal number of seats for that level)",
          Unit.NONE,
          DecimalLiterals.of(
              "0.2", "0.4", "0.6", "0.8", "1", "1.2", "1.4", "1.7", "2", "2.8", "4", "6"),
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_demand_seats_average}, a gauge.
   *
   * <p>Time-weighted average, over last adjustment period, of demand_seats
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_DEMAND_SEATS_AVERAGE =
      GaugeDefinition.of(
          "apiserver_flowcontrol_demand_seats_average",
          "Time-weighted average, over last adjustment period, of demand_seats",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_demand_seats_high_watermark}, a gauge.
   *
   * <p>High watermark, over last adjustment period, of demand_seats
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_DEMAND_SEATS_HIGH_WATERMARK =
      GaugeDefinition.of(
          "apiserver_flowcontrol_demand_seats_high_watermark",
          "High watermark, over last adjustment period, of demand_seats",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_demand_seats_smoothed}, a gauge.
   *
   * <p>Smoothed seat demands
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_DEMAND_SEATS_SMOOTHED =
      GaugeDefinition.of(
          "apiserver_flowcontrol_demand_seats_smoothed",
          "Smoothed seat demands",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_demand_seats_stdev}, a gauge.
   *
   * <p>Time-weighted standard deviation, over last adjustment period, of demand_seats
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_DEMAND_SEATS_STDEV =
      GaugeDefinition.of(
          "apiserver_flowcontrol_demand_seats_stdev",
          "Time-weighted standard deviation, over last adjustment period, of demand_seats",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_dispatch_r}, a gauge.
   *
   * <p>R(time of last dispatch)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_DISPATCH_R =
      GaugeDefinition.of(
          "apiserver_flowcontrol_dispatch_r",
          "R(time of last dispatch)",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_dispatched_requests_total}, a counter.
   *
   * <p>Number of requests executed by API Priority and Fairness subsystem
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}
   *   <li>Stability: BETA
   * </ul>
   */
  public static final CounterDefinition FLOWCONTROL_DISPATCHED_REQUESTS_TOTAL =
      CounterDefinition.of(
          "apiserver_flowcontrol_dispatched_requests_total",
          "Number of requests executed by API Priority and Fairness subsystem",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA);

  /**
   * {@code apiserver_flowcontrol_epoch_advance_total}, a counter.
   *
   * <p>Number of times the queueset's progress meter jumped backward
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#SUCCESS success} ({@code true}, {@code false})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition FLOWCONTROL_EPOCH_ADVANCE_TOTAL =
      CounterDefinition.of(
          "apiserver_flowcontrol_epoch_advance_total",
          "Number of times the queueset's progress meter jumped backward",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.SUCCESS);

  /**
   * {@code apiserver_flowcontrol_latest_s}, a gauge.
   *
   * <p>S(most recently dispatched request)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_LATEST_S =
      GaugeDefinition.of(
          "apiserver_flowcontrol_latest_s",
          "S(most recently dispatched request)",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_lower_limit_seats}, a gauge.
   *
   * <p>Configured lower bound on number of execution seats available to each priority level
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_LOWER_LIMIT_SEATS =
      GaugeDefinition.of(
          "apiserver_flowcontrol_lower_limit_seats",
          "Configured lower bound on number of execution seats available to each priority level",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_next_discounted_s_bounds}, a gauge.
   *
   * <p>min and max, over queues, of S(oldest waiting request in queue) - estimated work in
   * progress
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#BOUND bound} ({@code max}, {@code min})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_NEXT_DISCOUNTED_S_BOUNDS =
      GaugeDefinition.of(
          "apiserver_flowcontrol_next_discounted_s_bounds",
          "min and max, over queues, of S(oldest waiting request in queue) - estimated work in progress",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.BOUND);

  /**
   * {@code apiserver_flowcontrol_next_s_bounds}, a gauge.
   *
   * <p>min and max, over queues, of S(oldest waiting request in queue)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#BOUND bound} ({@code max}, {@code min})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_NEXT_S_BOUNDS =
      GaugeDefinition.of(
          "apiserver_flowcontrol_next_s_bounds",
          "min and max, over queues, of S(oldest waiting request in queue)",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.BOUND);

  /**
   * {@code apiserver_flowcontrol_nominal_limit_seats}, a gauge.
   *
   * <p>Nominal number of execution seats configured for each priority level
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: BETA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_NOMINAL_LIMIT_SEATS =
      GaugeDefinition.of(
          "apiserver_flowcontrol_nominal_limit_seats",
          "Nominal number of execution seats configured for each priority level",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_priority_level_request_count_samples}, a histogram.
   *
   * <p>Periodic observations of the number of requests waiting or in any stage of execution
   * (but only initial stage for WATCHes)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PHASE phase} ({@code waiting}, {@code executing});
   *       {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Buckets: 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_PRIORITY_LEVEL_REQUEST_COUNT_SAMPLES =
      HistogramDefinition.of(
          "apiserver_flowcontrol_priority_level_request_count_samples",
          "Periodic observations of the number of requests waiting or in any stage of execution (but only initial stage for WATCHes)",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"),
          CommonLabels.PHASE,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_priority_level_request_count_watermarks}, a histogram.
   *
   * <p>Watermarks of the number of requests waiting or in any stage of execution (but only
   * initial stage for WATCHes)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#MARK mark} ({@code low}, {@code high});
   *       {@link CommonLabels#PHASE phase} ({@code waiting}, {@code executing});
   *       {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Buckets: 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_PRIORITY_LEVEL_REQUEST_COUNT_WATERMARKS =
      HistogramDefinition.of(
          "apiserver_flowcontrol_priority_level_request_count_watermarks",
          "Watermarks of the number of requests waiting or in any stage of execution (but only initial stage for WATCHes)",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"),
          CommonLabels.MARK,
          CommonLabels.PHASE,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_priority_level_request_utilization}, a histogram in shares
   * from 0 to 1.
   *
   * <p>EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of number of
   * requests (as a fraction of the relevant limit) waiting or in any stage of execution (but
   * only initial stage for WATCHes)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PHASE phase} ({@code waiting}, {@code executing});
   *       {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Buckets: 0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 1
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_PRIORITY_LEVEL_REQUEST_UTILIZATION =
      HistogramDefinition.of(
          "apiserver_flowcontrol_priority_level_request_utilization",
          "EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of number of requests (as a fraction of the relevant limit) waiting or in any stage of execution (but only initial stage for WATCHes)",
          Unit.RATIO,
          DecimalLiterals.of(
              "0", "0.001", "0.003", "0.01", "0.03", "0.1", "0.25", "0.5", "0.75", "1"),
          CommonLabels.PHASE,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_priority_level_seat_count_samples}, a histogram.
   *
   * <p>Periodic observations of number of seats occupied for any stage of execution (but only
   * initial stage for WATCHes)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#EXECUTING_PHASE phase} ({@code executing})
   *   <li>Buckets: 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_PRIORITY_LEVEL_SEAT_COUNT_SAMPLES =
      HistogramDefinition.of(
          "apiserver_flowcontrol_priority_level_seat_count_samples",
          "Periodic observations of number of seats occupied for any stage of execution (but only initial stage for WATCHes)",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"),
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.EXECUTING_PHASE);

  /**
   * {@code apiserver_flowcontrol_priority_level_seat_count_watermarks}, a histogram.
   *
   * <p>Watermarks of the number of seats occupied for any stage of execution (but only initial
   * stage for WATCHes)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#MARK mark} ({@code low}, {@code high});
   *       {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#EXECUTING_PHASE phase} ({@code executing})
   *   <li>Buckets: 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_PRIORITY_LEVEL_SEAT_COUNT_WATERMARKS =
      HistogramDefinition.of(
          "apiserver_flowcontrol_priority_level_seat_count_watermarks",
          "Watermarks of the number of seats occupied for any stage of execution (but only initial stage for WATCHes)",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"),
          CommonLabels.MARK,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.EXECUTING_PHASE);

  /**
   * {@code apiserver_flowcontrol_priority_level_seat_utilization}, a histogram in shares from
   * 0 to 1.
   *
   * <p>EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of utilization of
   * seats for any stage of execution (but only initial stage for WATCHes)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#EXECUTING_PHASE phase} ({@code executing})
   *   <li>Buckets: 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_PRIORITY_LEVEL_SEAT_UTILIZATION =
      HistogramDefinition.of(
          "apiserver_flowcontrol_priority_level_seat_utilization",
          "EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of utilization of seats for any stage of execution (but only initial stage for WATCHes)",
          Unit.RATIO,
          DecimalLiterals.of(
              "0",
              "0.1",
              "0.2",
              "0.3",
              "0.4",
              "0.5",
              "0.6",
              "0.7",
              "0.8",
              "0.9",
              "0.95",
              "0.99",
              "1"),
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.EXECUTING_PHASE);

  /**
   * {@code apiserver_flowcontrol_read_vs_write_current_requests}, a histogram.
   *
   * <p>EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of the number of
   * requests (as a fraction of the relevant limit) waiting or in regular stage of execution
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PHASE phase} ({@code waiting}, {@code executing});
   *       {@link CommonLabels#REQUEST_KIND request_kind} ({@code readOnly}, {@code mutating})
   *   <li>Buckets: 0, 0.001, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_READ_VS_WRITE_CURRENT_REQUESTS =
      HistogramDefinition.of(
          "apiserver_flowcontrol_read_vs_write_current_requests",
          "EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of the number of requests (as a fraction of the relevant limit) waiting or in regular stage of execution",
          Unit.NONE,
          DecimalLiterals.of(
              "0",
              "0.001",
              "0.01",
              "0.1",
              "0.2",
              "0.3",
              "0.4",
              "0.5",
              "0.6",
              "0.7",
              "0.8",
              "0.9",
              "0.95",
              "0.99",
              "1"),
          CommonLabels.PHASE,
          CommonLabels.REQUEST_KIND);

  /**
   * {@code apiserver_flowcontrol_rejected_requests_total}, a counter.
   *
   * <p>Number of requests rejected by API Priority and Fairness subsystem
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema};
   *       {@link CommonLabels#REJECTION_REASON reason} ({@code concurrency-limit},
   *       {@code queue-full}, {@code time-out})
   *   <li>Stability: BETA
   * </ul>
   */
  public static final CounterDefinition FLOWCONTROL_REJECTED_REQUESTS_TOTAL =
      CounterDefinition.of(
          "apiserver_flowcontrol_rejected_requests_total",
          "Number of requests rejected by API Priority and Fairness subsystem",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA,
          CommonLabels.REJECTION_REASON);

  /**
   * {@code apiserver_flowcontrol_request_concurrency_in_use}, a gauge.
   *
   * <p>Concurrency (number of seats) occupied by the currently executing (initial stage for a
   * WATCH, any stage otherwise) requests in the API Priority and Fairness subsystem
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_REQUEST_CONCURRENCY_IN_USE =
      GaugeDefinition.of(
          "apiserver_flowcontrol_request_concurrency_in_use",
          "Concurrency (number of seats) occupied by the currently executing (initial stage for a WATCH, any stage otherwise) requests in the API Priority and Fairness subsystem",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA);

  /**
   * {@code apiserver_flowcontrol_request_concurrency_limit}, a gauge.
   *
   * <p>Nominal number of execution seats configured for each priority level
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_REQUEST_CONCURRENCY_LIMIT =
      GaugeDefinition.of(
          "apiserver_flowcontrol_request_concurrency_limit",
          "Nominal number of execution seats configured for each priority level",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_request_dispatch_no_accommodation_total}, a counter.
   *
   * <p>Number of times a dispatch attempt resulted in a non accommodation due to lack of
   * available seats
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition FLOWCONTROL_REQUEST_DISPATCH_NO_ACCOMMODATION_TOTAL =
      CounterDefinition.of(
          "apiserver_flowcontrol_request_dispatch_no_accommodation_total",
          "Number of times a dispatch attempt resulted in a non accommodation due to lack of available seats",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA);

  /**
   * {@code apiserver_flowcontrol_request_execution_seconds}, a histogram in seconds.
   *
   * <p>Duration of initial stage (for a WATCH) or any (for a non-WATCH) stage of request
   * execution in the API Priority and Fairness subsystem
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}; {@link CommonLabels#EXECUTION_TYPE type}
   *       ({@code regular}, {@code watch})
   *   <li>Buckets: 0, 0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_REQUEST_EXECUTION_SECONDS =
      HistogramDefinition.of(
          "apiserver_flowcontrol_request_execution_seconds",
          "Duration of initial stage (for a WATCH) or any (for a non-WATCH) stage of request execution in the API Priority and Fairness subsystem",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0", "0.005", "0.02", "0.05", "0.1", "0.2", "0.5", "1", "2", "5", "10", "15", "30"),
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA,
          CommonLabels.EXECUTION_TYPE);

  /**
   * {@code apiserver_flowcontrol_request_queue_length_after_enqueue}, a histogram.
   *
   * <p>Length of queue in the API Priority and Fairness subsystem, as seen by each request
   * after it is enqueued
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}
   *   <li>Buckets: 0, 10, 25, 50, 100, 250, 500, 1000
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_REQUEST_QUEUE_LENGTH_AFTER_ENQUEUE =
      HistogramDefinition.of(
          "apiserver_flowcontrol_request_queue_length_after_enqueue",
          "Length of queue in the API Priority and Fairness subsystem, as seen by each request after it is enqueued",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of("0", "10", "25", "50", "100", "250", "500", "1000"),
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA);

  /**
   * {@code apiserver_flowcontrol_request_wait_duration_seconds}, a histogram in seconds.
   *
   * <p>Length of time a request spent waiting in its queue
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}; {@link CommonLabels#EXECUTE execute}
   *       ({@code true}, {@code false})
   *   <li>Buckets: 0, 0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30
   *   <li>Stability: BETA
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_REQUEST_WAIT_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_flowcontrol_request_wait_duration_seconds",
          "Length of time a request spent waiting in its queue",
          Unit.SECONDS,
          Stability.BETA,
          DecimalLiterals.of(
              "0", "0.005", "0.02", "0.05", "0.1", "0.2", "0.5", "1", "2", "5", "10", "15", "30"),
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA,
          CommonLabels.EXECUTE);

  /**
   * {@code apiserver_flowcontrol_seat_fair_frac}, a gauge in shares from 0 to 1.
   *
   * <p>Fair fraction of server's concurrency to allocate to each priority level that can use
   * it
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_SEAT_FAIR_FRAC =
      GaugeDefinition.of(
          "apiserver_flowcontrol_seat_fair_frac",
          "Fair fraction of server's concurrency to allocate to each priority level that can use it",
          Unit.RATIO,
          Stability.ALPHA);

  /**
   * {@code apiserver_flowcontrol_target_seats}, a gauge.
   *
   * <p>Seat allocation targets
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_TARGET_SEATS =
      GaugeDefinition.of(
          "apiserver_flowcontrol_target_seats",
          "Seat allocation targets",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_upper_limit_seats}, a gauge.
   *
   * <p>Configured upper bound on number of execution seats available to each priority level
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition FLOWCONTROL_UPPER_LIMIT_SEATS =
      GaugeDefinition.of(
          "apiserver_flowcontrol_upper_limit_seats",
          "Configured upper bound on number of execution seats available to each priority level",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.PRIORITY_LEVEL);

  /**
   * {@code apiserver_flowcontrol_watch_count_samples}, a histogram.
   *
   * <p>count of watchers for mutating requests in API Priority and Fairness
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}
   *   <li>Buckets: 0, 1, 10, 100, 1000, 10000
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_WATCH_COUNT_SAMPLES =
      HistogramDefinition.of(
          "apiserver_flowcontrol_watch_count_samples",
          "count of watchers for mutating requests in API Priority and Fairness",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of("0", "1", "10", "100", "1000", "10000"),
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA);

  /**
   * {@code apiserver_flowcontrol_work_estimated_seats}, a histogram.
   *
   * <p>Number of estimated seats (maximum of initial and final seats) associated with requests
   * in API Priority and Fairness
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#PRIORITY_LEVEL priority_level};
   *       {@link CommonLabels#FLOW_SCHEMA flow_schema}
   *   <li>Buckets: 1, 2, 4, 8, 16, 32, 64, 100
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition FLOWCONTROL_WORK_ESTIMATED_SEATS =
      HistogramDefinition.of(
          "apiserver_flowcontrol_work_estimated_seats",
          "Number of estimated seats (maximum of initial and final seats) associated with requests in API Priority and Fairness",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of("1", "2", "4", "8", "16", "32", "64", "100"),
          CommonLabels.PRIORITY_LEVEL,
          CommonLabels.FLOW_SCHEMA);

  /**
   * {@code apiserver_impersonation_attempts_duration_seconds}, a histogram in seconds.
   *
   * <p>Latency of impersonation attempts in seconds split by mode and decision.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#IMPERSONATION_MODE mode};
   *       {@link CommonLabels#DECISION decision}
   *   <li>Buckets: 0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.024,
   *       2.048, 4.096, 8.192, 16.384
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition IMPERSONATION_ATTEMPTS_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_impersonation_attempts_duration_seconds",
          "Latency of impersonation attempts in seconds split by mode and decision.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.001",
              "0.002",
              "0.004",
              "0.008",
              "0.016",
              "0.032",
              "0.064",
              "0.128",
              "0.256",
              "0.512",
              "1.024",
              "2.048",
              "4.096",
              "8.192",
              "16.384"),
          CommonLabels.IMPERSONATION_MODE,
          CommonLabels.DECISION);

  /**
   * {@code apiserver_impersonation_attempts_total}, a counter.
   *
   * <p>Total number of impersonation attempts split by mode and decision.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#IMPERSONATION_MODE mode};
   *       {@link CommonLabels#DECISION decision}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition IMPERSONATION_ATTEMPTS_TOTAL =
      CounterDefinition.of(
          "apiserver_impersonation_attempts_total",
          "Total number of impersonation attempts split by mode and decision.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.IMPERSONATION_MODE,
          CommonLabels.DECISION);

  /**
   * {@code apiserver_impersonation_authorization_attempts_duration_seconds}, a histogram in
   * seconds.
   *
   * <p>Latency of authorization checks made by the impersonation handler in seconds split by
   * mode and decision.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#IMPERSONATION_MODE mode};
   *       {@link CommonLabels#DECISION decision}
   *   <li>Buckets: 0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.024,
   *       2.048, 4.096, 8.192, 16.384
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition IMPERSONATION_AUTHORIZATION_ATTEMPTS_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_impersonation_authorization_attempts_duration_seconds",
          "Latency of authorization checks made by the impersonation handler in seconds split by mode and decision.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.001",
              "0.002",
              "0.004",
              "0.008",
              "0.016",
              "0.032",
              "0.064",
              "0.128",
              "0.256",
              "0.512",
              "1.024",
              "2.048",
              "4.096",
              "8.192",
              "16.384"),
          CommonLabels.IMPERSONATION_MODE,
          CommonLabels.DECISION);

  /**
   * {@code apiserver_impersonation_authorization_attempts_total}, a counter.
   *
   * <p>Total number of authorization checks made by the impersonation handler split by mode
   * and decision.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#IMPERSONATION_MODE mode};
   *       {@link CommonLabels#DECISION decision}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition IMPERSONATION_AUTHORIZATION_ATTEMPTS_TOTAL =
      CounterDefinition.of(
          "apiserver_impersonation_authorization_attempts_total",
          "Total number of authorization checks made by the impersonation handler split by mode and decision.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.IMPERSONATION_MODE,
          CommonLabels.DECISION);

  /**
   * {@code apiserver_init_events_total}, a counter.
   *
   * <p>Counter of init events processed in watch cache broken by resource type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition INIT_EVENTS_TOTAL =
      CounterDefinition.of(
          "apiserver_init_events_total",
          "Counter of init events processed in watch cache broken by resource type.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_longrunning_requests}, a gauge.
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
   *       {@link CommonLabels#LONG_RUNNING_COMPONENT component} ({@code apiserver})
   *   <li>Stability: STABLE
   * </ul>
   */
  public static final GaugeDefinition LONGRUNNING_REQUESTS =
      GaugeDefinition.of(
          "apiserver_longrunning_requests",
          "Gauge of all active long-running apiserver requests broken out by verb, group, version, resource, scope and component. Not all requests are tracked this way.",
          Unit.NONE,
          Stability.STABLE,
          CommonLabels.VERB,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE,
          CommonLabels.LONG_RUNNING_COMPONENT);

  /**
   * {@code apiserver_mutating_admission_policy_check_duration_seconds}, a histogram in
   * seconds.
   *
   * <p>Mutation admission latency for individual mutation expressions in seconds, labeled by
   * policy and binding.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#POLICY policy};
   *       {@link CommonLabels#POLICY_BINDING policy_binding};
   *       {@link CommonLabels#ERROR_TYPE error_type}
   *   <li>Buckets: 5e-07, 0.001, 0.01, 0.1, 1
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition MUTATING_ADMISSION_POLICY_CHECK_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_mutating_admission_policy_check_duration_seconds",
          "Mutation admission latency for individual mutation expressions in seconds, labeled by policy and binding.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of("5e-07", "0.001", "0.01", "0.1", "1"),
          CommonLabels.POLICY,
          CommonLabels.POLICY_BINDING,
          CommonLabels.ERROR_TYPE);

  /**
   * {@code apiserver_mutating_admission_policy_check_total}, a counter.
   *
   * <p>Mutation admission policy check total, labeled by policy and further identified by
   * binding.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#POLICY policy};
   *       {@link CommonLabels#POLICY_BINDING policy_binding};
   *       {@link CommonLabels#ERROR_TYPE error_type}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition MUTATING_ADMISSION_POLICY_CHECK_TOTAL =
      CounterDefinition.of(
          "apiserver_mutating_admission_policy_check_total",
          "Mutation admission policy check total, labeled by policy and further identified by binding.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.POLICY,
          CommonLabels.POLICY_BINDING,
          CommonLabels.ERROR_TYPE);

  /**
   * {@code apiserver_peer_discovery_sync_errors_total}, a counter.
   *
   * <p>Total number of errors encountered while syncing discovery information from a peer
   * kube-apiserver
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#TYPE_TEXT type}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition PEER_DISCOVERY_SYNC_ERRORS_TOTAL =
      CounterDefinition.of(
          "apiserver_peer_discovery_sync_errors_total",
          "Total number of errors encountered while syncing discovery information from a peer kube-apiserver",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.TYPE_TEXT);

  /**
   * {@code apiserver_peer_proxy_errors_total}, a counter.
   *
   * <p>Total number of errors encountered while proxying requests to a peer kube apiserver
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#TYPE_TEXT type}; {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#API_VERSION version}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition PEER_PROXY_ERRORS_TOTAL =
      CounterDefinition.of(
          "apiserver_peer_proxy_errors_total",
          "Total number of errors encountered while proxying requests to a peer kube apiserver",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.TYPE_TEXT,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_request_aborts_total}, a counter.
   *
   * <p>Number of requests which apiserver aborted possibly due to a timeout, for each group,
   * version, verb, resource, subresource and scope
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VERB verb} ({@code APPLY}, {@code CONNECT},
   *       {@code CREATE}, {@code DELETE}, {@code DELETECOLLECTION}, {@code GET}, {@code LIST},
   *       {@code PATCH}, {@code POST}, {@code PROXY}, {@code PUT}, {@code UPDATE},
   *       {@code WATCH}, {@code other}); {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#API_VERSION version}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#SUBRESOURCE subresource}; {@link CommonLabels#SCOPE scope} (the
   *       empty string, {@code cluster}, {@code namespace}, {@code resource})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition REQUEST_ABORTS_TOTAL =
      CounterDefinition.of(
          "apiserver_request_aborts_total",
          "Number of requests which apiserver aborted possibly due to a timeout, for each group, version, verb, resource, subresource and scope",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.VERB,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE);

  /**
   * {@code apiserver_request_body_size_bytes}, a histogram in bytes.
   *
   * <p>Apiserver request body size in bytes broken out by resource and verb.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#VERB_TEXT verb}
   *   <li>Buckets: 50000, 150000, 250000, 350000, 450000, 550000, 650000, 750000, 850000,
   *       950000, 1.05e+06, 1.15e+06, 1.25e+06, 1.35e+06, 1.45e+06, 1.55e+06, 1.65e+06,
   *       1.75e+06, 1.85e+06, 1.95e+06, 2.05e+06, 2.15e+06, 2.25e+06, 2.35e+06, 2.45e+06,
   *       2.55e+06, 2.65e+06, 2.75e+06, 2.85e+06, 2.95e+06, 3.05e+06
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition REQUEST_BODY_SIZE_BYTES =
      HistogramDefinition.of(
          "apiserver_request_body_size_bytes",
          "Apiserver request body size in bytes broken out by resource and verb.",
          Unit.BYTES,
          Stability.ALPHA,
          DecimalLiterals.of(
              "50000",
              "150000",
              "250000",
              "350000",
              "450000",
              "550000",
              "650000",
              "750000",
              "850000",
              "950000",
              "1.05e+06",
              "1.15e+06",
              "1.25e+06",
              "1.35e+06",
              "1.45e+06",
              "1.55e+06",
              "1.65e+06",
              "1.75e+06",
              "1.85e+06",
              "1.95e+06",
              "2.05e+06",
              "2.15e+06",
              "2.25e+06",
              "2.35e+06",
              "2.45e+06",
              "2.55e+06",
              "2.65e+06",
              "2.75e+06",
              "2.85e+06",
              "2.95e+06",
              "3.05e+06"),
          CommonLabels.GROUP,
          CommonLabels.RESOURCE,
          CommonLabels.VERB_TEXT);

  /**
   * {@code apiserver_request_count}, a counter.
   *
   * <p>Counter of apiserver requests broken out for each verb, group, version, resource,
   * scope, component, client, and HTTP response contentType and code.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VERB_TEXT verb}; {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#API_VERSION version}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#SUBRESOURCE subresource}; {@link CommonLabels#SCOPE_TEXT scope};
   *       {@link CommonLabels#COMPONENT_NAME component}; {@link CommonLabels#CLIENT client};
   *       {@link CommonLabels#CONTENT_TYPE contentType}; {@link CommonLabels#CODE code}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition REQUEST_COUNT =
      CounterDefinition.of(
          "apiserver_request_count",
          "Counter of apiserver requests broken out for each verb, group, version, resource, scope, component, client, and HTTP response contentType and code.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.VERB_TEXT,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE_TEXT,
          CommonLabels.COMPONENT_NAME,
          CommonLabels.CLIENT,
          CommonLabels.CONTENT_TYPE,
          CommonLabels.CODE);

  /**
   * {@code apiserver_request_latencies}, a histogram.
   *
   * <p>Response latency distribution in microseconds for each verb, group, version, resource,
   * subresource, scope and component.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VERB_TEXT verb}; {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#API_VERSION version}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#SUBRESOURCE subresource}; {@link CommonLabels#SCOPE_TEXT scope};
   *       {@link CommonLabels#COMPONENT_NAME component}
   *   <li>Buckets: 125000, 250000, 500000, 1e+06, 2e+06, 4e+06, 8e+06
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition REQUEST_LATENCIES =
      HistogramDefinition.of(
          "apiserver_request_latencies",
          "Response latency distribution in microseconds for each verb, group, version, resource, subresource, scope and component.",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of("125000", "250000", "500000", "1e+06", "2e+06", "4e+06", "8e+06"),
          CommonLabels.VERB_TEXT,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE_TEXT,
          CommonLabels.COMPONENT_NAME);

  /**
   * {@code apiserver_request_latencies_summary}, a summary.
   *
   * <p>Response latency summary in microseconds for each verb, group, version, resource,
   * subresource, scope and component.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VERB_TEXT verb}; {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#API_VERSION version}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#SUBRESOURCE subresource}; {@link CommonLabels#SCOPE_TEXT scope};
   *       {@link CommonLabels#COMPONENT_NAME component}
   *   <li>Quantiles: none, only the sum and the count
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final SummaryDefinition REQUEST_LATENCIES_SUMMARY =
      SummaryDefinition.of(
          "apiserver_request_latencies_summary",
          "Response latency summary in microseconds for each verb, group, version, resource, subresource, scope and component.",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of(),
          CommonLabels.VERB_TEXT,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE_TEXT,
          CommonLabels.COMPONENT_NAME);

  /**
   * {@code apiserver_request_post_timeout_total}, a counter.
   *
   * <p>Tracks the activity of the request handlers after the associated requests have been
   * timed out by the apiserver
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#TIMEOUT_SOURCE source} ({@code rest-handler},
   *       {@code timeout-handler}); {@link CommonLabels#POST_TIMEOUT_STATUS status}
   *       ({@code error}, {@code panic}, {@code ok}, {@code pending})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition REQUEST_POST_TIMEOUT_TOTAL =
      CounterDefinition.of(
          "apiserver_request_post_timeout_total",
          "Tracks the activity of the request handlers after the associated requests have been timed out by the apiserver",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.TIMEOUT_SOURCE,
          CommonLabels.POST_TIMEOUT_STATUS);

  /**
   * {@code apiserver_request_sli_duration_seconds}, a histogram in seconds.
   *
   * <p>Response latency distribution (not counting webhook duration and priority &amp;
   * fairness queue wait times) in seconds for each verb, group, version, resource,
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
   *       {@link CommonLabels#COMPONENT component} (the empty string, {@code apiserver})
   *   <li>Buckets: 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20,
   *       30, 45, 60
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition REQUEST_SLI_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_request_sli_duration_seconds",
          "Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource, scope and component.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.05",
              "0.1",
              "0.2",
              "0.4",
              "0.6",
              "0.8",
              "1",
              "1.25",
              "1.5",
              "2",
              "3",
              "4",
              "5",
              "6",
              "8",
              "10",
              "15",
              "20",
              "30",
              "45",
              "60"),
          CommonLabels.VERB,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE,
          CommonLabels.COMPONENT);

  /**
   * {@code apiserver_request_slo_duration_seconds}, a histogram in seconds.
   *
   * <p>Response latency distribution (not counting webhook duration and priority &amp;
   * fairness queue wait times) in seconds for each verb, group, version, resource,
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
   *       {@link CommonLabels#COMPONENT component} (the empty string, {@code apiserver})
   *   <li>Buckets: 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20,
   *       30, 45, 60
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition REQUEST_SLO_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_request_slo_duration_seconds",
          "Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource, scope and component.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.05",
              "0.1",
              "0.2",
              "0.4",
              "0.6",
              "0.8",
              "1",
              "1.25",
              "1.5",
              "2",
              "3",
              "4",
              "5",
              "6",
              "8",
              "10",
              "15",
              "20",
              "30",
              "45",
              "60"),
          CommonLabels.VERB,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE,
          CommonLabels.COMPONENT);

  /**
   * {@code apiserver_request_terminations_total}, a counter.
   *
   * <p>Number of requests which apiserver terminated in self-defense.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VERB verb} ({@code APPLY}, {@code CONNECT},
   *       {@code CREATE}, {@code DELETE}, {@code DELETECOLLECTION}, {@code GET}, {@code LIST},
   *       {@code PATCH}, {@code POST}, {@code PROXY}, {@code PUT}, {@code UPDATE},
   *       {@code WATCH}, {@code other}); {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#API_VERSION version}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#SUBRESOURCE subresource}; {@link CommonLabels#SCOPE scope} (the
   *       empty string, {@code cluster}, {@code namespace}, {@code resource});
   *       {@link CommonLabels#LONG_RUNNING_COMPONENT component} ({@code apiserver});
   *       {@link CommonLabels#CODE code}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition REQUEST_TERMINATIONS_TOTAL =
      CounterDefinition.of(
          "apiserver_request_terminations_total",
          "Number of requests which apiserver terminated in self-defense.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.VERB,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.SCOPE,
          CommonLabels.LONG_RUNNING_COMPONENT,
          CommonLabels.CODE);

  /**
   * {@code apiserver_request_timestamp_comparison_time}, a histogram in seconds.
   *
   * <p>Time taken for comparison of old vs new objects in UPDATE or PATCH requests
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CODE_PATH code_path}
   *   <li>Buckets: 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 5
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition REQUEST_TIMESTAMP_COMPARISON_TIME =
      HistogramDefinition.of(
          "apiserver_request_timestamp_comparison_time",
          "Time taken for comparison of old vs new objects in UPDATE or PATCH requests",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.0001", "0.0003", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1", "5"),
          CommonLabels.CODE_PATH);

  /**
   * {@code apiserver_requested_deprecated_apis}, a gauge.
   *
   * <p>Gauge of deprecated APIs that have been requested, broken out by API group, version,
   * resource, subresource, and removed_release.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#API_VERSION version};
   *       {@link CommonLabels#RESOURCE resource}; {@link CommonLabels#SUBRESOURCE subresource};
   *       {@link CommonLabels#REMOVED_RELEASE removed_release}
   *   <li>Stability: STABLE
   * </ul>
   */
  public static final GaugeDefinition REQUESTED_DEPRECATED_APIS =
      GaugeDefinition.of(
          "apiserver_requested_deprecated_apis",
          "Gauge of deprecated APIs that have been requested, broken out by API group, version, resource, subresource, and removed_release.",
          Unit.NONE,
          Stability.STABLE,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE,
          CommonLabels.REMOVED_RELEASE);

  /**
   * {@code apiserver_rerouted_request_total}, a counter.
   *
   * <p>Total number of requests that were proxied to a peer kube-apiserver because the local
   * apiserver was not capable of serving it, broken down by 'group', 'version', and 'resource'
   * indicating the GVR of the request. If all three are empty (""), the request is a discovery
   * request.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CODE code}; {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#API_VERSION version}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition REROUTED_REQUEST_TOTAL =
      CounterDefinition.of(
          "apiserver_rerouted_request_total",
          "Total number of requests that were proxied to a peer kube-apiserver because the local apiserver was not capable of serving it, broken down by 'group', 'version', and 'resource' indicating the GVR of the request. If all three are empty (\"\"), the request is a discovery request.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.CODE,
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_resource_objects}, a gauge.
   *
   * <p>Number of stored objects at the time of last check split by kind. In case of a fetching
   * error, the value will be -1.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition RESOURCE_OBJECTS =
      GaugeDefinition.of(
          "apiserver_resource_objects",
          "Number of stored objects at the time of last check split by kind. In case of a fetching error, the value will be -1.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_resource_size_estimate_bytes}, a gauge in bytes.
   *
   * <p>Estimated size of stored objects in database. Estimate is based on sum of last observed
   * sizes of serialized objects. In case of a fetching error, the value will be -1.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition RESOURCE_SIZE_ESTIMATE_BYTES =
      GaugeDefinition.of(
          "apiserver_resource_size_estimate_bytes",
          "Estimated size of stored objects in database. Estimate is based on sum of last observed sizes of serialized objects. In case of a fetching error, the value will be -1.",
          Unit.BYTES,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_selfrequest_total}, a counter.
   *
   * <p>Counter of apiserver self-requests broken out for each verb, API resource and
   * subresource.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VERB_TEXT verb}; {@link CommonLabels#GROUP group};
   *       {@link CommonLabels#RESOURCE resource}; {@link CommonLabels#SUBRESOURCE subresource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition SELFREQUEST_TOTAL =
      CounterDefinition.of(
          "apiserver_selfrequest_total",
          "Counter of apiserver self-requests broken out for each verb, API resource and subresource.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.VERB_TEXT,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE,
          CommonLabels.SUBRESOURCE);

  /**
   * {@code apiserver_storage_consistency_checks_total}, a counter.
   *
   * <p>Counter for status of consistency checks between etcd and watch cache
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#STATUS status}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STORAGE_CONSISTENCY_CHECKS_TOTAL =
      CounterDefinition.of(
          "apiserver_storage_consistency_checks_total",
          "Counter for status of consistency checks between etcd and watch cache",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE,
          CommonLabels.STATUS);

  /**
   * {@code apiserver_storage_data_key_generation_latencies_microseconds}, a histogram in
   * microseconds.
   *
   * <p>Latencies in microseconds of data encryption key(DEK) generation operations.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10240, 20480, 40960
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition STORAGE_DATA_KEY_GENERATION_LATENCIES_MICROSECONDS =
      HistogramDefinition.of(
          "apiserver_storage_data_key_generation_latencies_microseconds",
          "Latencies in microseconds of data encryption key(DEK) generation operations.",
          Unit.MICROSECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "5",
              "10",
              "20",
              "40",
              "80",
              "160",
              "320",
              "640",
              "1280",
              "2560",
              "5120",
              "10240",
              "20480",
              "40960"));

  /**
   * {@code apiserver_storage_db_total_size_in_bytes}, a gauge in bytes.
   *
   * <p>Total size of the storage database file physically allocated in bytes.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#ENDPOINT endpoint}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition STORAGE_DB_TOTAL_SIZE_IN_BYTES =
      GaugeDefinition.of(
          "apiserver_storage_db_total_size_in_bytes",
          "Total size of the storage database file physically allocated in bytes.",
          Unit.BYTES,
          Stability.ALPHA,
          CommonLabels.ENDPOINT);

  /**
   * {@code apiserver_storage_decode_errors_total}, a counter.
   *
   * <p>Number of stored object decode errors split by object type
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STORAGE_DECODE_ERRORS_TOTAL =
      CounterDefinition.of(
          "apiserver_storage_decode_errors_total",
          "Number of stored object decode errors split by object type",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_storage_events_received_total}, a counter.
   *
   * <p>Number of etcd events received split by kind.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: BETA
   * </ul>
   */
  public static final CounterDefinition STORAGE_EVENTS_RECEIVED_TOTAL =
      CounterDefinition.of(
          "apiserver_storage_events_received_total",
          "Number of etcd events received split by kind.",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_storage_list_evaluated_objects_total}, a counter.
   *
   * <p>Number of objects tested in the course of serving a LIST request from storage
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STORAGE_LIST_EVALUATED_OBJECTS_TOTAL =
      CounterDefinition.of(
          "apiserver_storage_list_evaluated_objects_total",
          "Number of objects tested in the course of serving a LIST request from storage",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_storage_list_fetched_objects_total}, a counter.
   *
   * <p>Number of objects read from storage in the course of serving a LIST request
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STORAGE_LIST_FETCHED_OBJECTS_TOTAL =
      CounterDefinition.of(
          "apiserver_storage_list_fetched_objects_total",
          "Number of objects read from storage in the course of serving a LIST request",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_storage_list_returned_objects_total}, a counter.
   *
   * <p>Number of objects returned for a LIST request from storage
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STORAGE_LIST_RETURNED_OBJECTS_TOTAL =
      CounterDefinition.of(
          "apiserver_storage_list_returned_objects_total",
          "Number of objects returned for a LIST request from storage",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_storage_list_total}, a counter.
   *
   * <p>Number of LIST requests served from storage
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STORAGE_LIST_TOTAL =
      CounterDefinition.of(
          "apiserver_storage_list_total",
          "Number of LIST requests served from storage",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_storage_objects}, a gauge.
   *
   * <p>[DEPRECATED, consider using apiserver_resource_objects instead] Number of stored
   * objects at the time of last check split by kind. In case of a fetching error, the value
   * will be -1.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: STABLE
   * </ul>
   */
  public static final GaugeDefinition STORAGE_OBJECTS =
      GaugeDefinition.of(
          "apiserver_storage_objects",
          "[DEPRECATED, consider using apiserver_resource_objects instead] Number of stored objects at the time of last check split by kind. In case of a fetching error, the value will be -1.",
          Unit.NONE,
          Stability.STABLE,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_storage_size_bytes}, a gauge in bytes.
   *
   * <p>Size of the storage database file physically allocated in bytes.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#STORAGE_CLUSTER_ID storage_cluster_id}
   *   <li>Stability: STABLE
   * </ul>
   */
  public static final GaugeDefinition STORAGE_SIZE_BYTES =
      GaugeDefinition.of(
          "apiserver_storage_size_bytes",
          "Size of the storage database file physically allocated in bytes.",
          Unit.BYTES,
          Stability.STABLE,
          CommonLabels.STORAGE_CLUSTER_ID);

  /**
   * {@code apiserver_storage_transformation_duration_seconds}, a histogram in seconds.
   *
   * <p>Latencies in seconds of value transformation operations.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#TRANSFORMATION_TYPE transformation_type}
   *       ({@code from_storage}, {@code to_storage});
   *       {@link CommonLabels#TRANSFORMER_PREFIX transformer_prefix}
   *   <li>Buckets: 5e-06, 1e-05, 2e-05, 4e-05, 8e-05, 0.00016, 0.00032, 0.00064, 0.00128,
   *       0.00256, 0.00512, 0.01024, 0.02048, 0.04096, 0.08192, 0.16384, 0.32768, 0.65536,
   *       1.31072, 2.62144, 5.24288, 10.48576, 20.97152, 41.94304, 83.88608
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition STORAGE_TRANSFORMATION_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_storage_transformation_duration_seconds",
          "Latencies in seconds of value transformation operations.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "5e-06",
              "1e-05",
              "2e-05",
              "4e-05",
              "8e-05",
              "0.00016",
              "0.00032",
              "0.00064",
              "0.00128",
              "0.00256",
              "0.00512",
              "0.01024",
              "0.02048",
              "0.04096",
              "0.08192",
              "0.16384",
              "0.32768",
              "0.65536",
              "1.31072",
              "2.62144",
              "5.24288",
              "10.48576",
              "20.97152",
              "41.94304",
              "83.88608"),
          CommonLabels.TRANSFORMATION_TYPE,
          CommonLabels.TRANSFORMER_PREFIX);

  /**
   * {@code apiserver_storage_transformation_failures_total}, a counter.
   *
   * <p>Total number of failed transformation operations.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#TRANSFORMATION_TYPE_TEXT transformation_type}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STORAGE_TRANSFORMATION_FAILURES_TOTAL =
      CounterDefinition.of(
          "apiserver_storage_transformation_failures_total",
          "Total number of failed transformation operations.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.TRANSFORMATION_TYPE_TEXT);

  /**
   * {@code apiserver_storage_transformation_latencies_microseconds}, a histogram.
   *
   * <p>Latencies in microseconds of value transformation operations.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#TRANSFORMATION_TYPE_TEXT transformation_type}
   *   <li>Buckets: 5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10240, 20480, 40960
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition STORAGE_TRANSFORMATION_LATENCIES_MICROSECONDS =
      HistogramDefinition.of(
          "apiserver_storage_transformation_latencies_microseconds",
          "Latencies in microseconds of value transformation operations.",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of(
              "5",
              "10",
              "20",
              "40",
              "80",
              "160",
              "320",
              "640",
              "1280",
              "2560",
              "5120",
              "10240",
              "20480",
              "40960"),
          CommonLabels.TRANSFORMATION_TYPE_TEXT);

  /**
   * {@code apiserver_storage_transformation_operations_total}, a counter.
   *
   * <p>Total number of transformations. Successful transformation will have a status 'OK' and
   * a varied status string when the transformation fails. The status, resource, and
   * transformation_type fields can be used for alerting purposes. For example, you can monitor
   * for encryption/decryption failures using the transformation_type (e.g., from_storage for
   * decryption and to_storage for encryption). Additionally, these fields can be used to
   * ensure that the correct transformers are applied to each resource.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#TRANSFORMATION_TYPE transformation_type} ({@code from_storage},
   *       {@code to_storage}); {@link CommonLabels#TRANSFORMER_PREFIX transformer_prefix};
   *       {@link CommonLabels#STATUS status}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STORAGE_TRANSFORMATION_OPERATIONS_TOTAL =
      CounterDefinition.of(
          "apiserver_storage_transformation_operations_total",
          "Total number of transformations. Successful transformation will have a status 'OK' and a varied status string when the transformation fails. The status, resource, and transformation_type fields can be used for alerting purposes. For example, you can monitor for encryption/decryption failures using the transformation_type (e.g., from_storage for decryption and to_storage for encryption). Additionally, these fields can be used to ensure that the correct transformers are applied to each resource.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.RESOURCE,
          CommonLabels.TRANSFORMATION_TYPE,
          CommonLabels.TRANSFORMER_PREFIX,
          CommonLabels.STATUS);

  /**
   * {@code apiserver_stream_translator_requests_total}, a counter.
   *
   * <p>Total number of requests that were handled by the StreamTranslatorProxy, which
   * processes streaming RemoteCommand/V5
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CODE code}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STREAM_TRANSLATOR_REQUESTS_TOTAL =
      CounterDefinition.of(
          "apiserver_stream_translator_requests_total",
          "Total number of requests that were handled by the StreamTranslatorProxy, which processes streaming RemoteCommand/V5",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.CODE);

  /**
   * {@code apiserver_stream_tunnel_requests_total}, a counter.
   *
   * <p>Total number of requests that were handled by the StreamTunnelProxy, which processes
   * streaming PortForward/V2
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CODE code}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition STREAM_TUNNEL_REQUESTS_TOTAL =
      CounterDefinition.of(
          "apiserver_stream_tunnel_requests_total",
          "Total number of requests that were handled by the StreamTunnelProxy, which processes streaming PortForward/V2",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.CODE);

  /**
   * {@code apiserver_terminated_watchers_total}, a counter.
   *
   * <p>Counter of watchers closed due to unresponsiveness broken by resource type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition TERMINATED_WATCHERS_TOTAL =
      CounterDefinition.of(
          "apiserver_terminated_watchers_total",
          "Counter of watchers closed due to unresponsiveness broken by resource type.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_validating_admission_policy_check_duration_seconds}, a histogram in
   * seconds.
   *
   * <p>Validation admission latency for individual validation expressions in seconds, labeled
   * by policy and further including binding and enforcement action taken.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#POLICY policy};
   *       {@link CommonLabels#POLICY_BINDING policy_binding};
   *       {@link CommonLabels#ERROR_TYPE error_type};
   *       {@link CommonLabels#ENFORCEMENT_ACTION enforcement_action}
   *   <li>Buckets: 5e-07, 0.001, 0.01, 0.1, 1
   *   <li>Stability: BETA
   * </ul>
   */
  public static final HistogramDefinition VALIDATING_ADMISSION_POLICY_CHECK_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_validating_admission_policy_check_duration_seconds",
          "Validation admission latency for individual validation expressions in seconds, labeled by policy and further including binding and enforcement action taken.",
          Unit.SECONDS,
          Stability.BETA,
          DecimalLiterals.of("5e-07", "0.001", "0.01", "0.1", "1"),
          CommonLabels.POLICY,
          CommonLabels.POLICY_BINDING,
          CommonLabels.ERROR_TYPE,
          CommonLabels.ENFORCEMENT_ACTION);

  /**
   * {@code apiserver_validating_admission_policy_check_total}, a counter.
   *
   * <p>Validation admission policy check total, labeled by policy and further identified by
   * binding and enforcement action taken.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#POLICY policy};
   *       {@link CommonLabels#POLICY_BINDING policy_binding};
   *       {@link CommonLabels#ERROR_TYPE error_type};
   *       {@link CommonLabels#ENFORCEMENT_ACTION enforcement_action}
   *   <li>Stability: BETA
   * </ul>
   */
  public static final CounterDefinition VALIDATING_ADMISSION_POLICY_CHECK_TOTAL =
      CounterDefinition.of(
          "apiserver_validating_admission_policy_check_total",
          "Validation admission policy check total, labeled by policy and further identified by binding and enforcement action taken.",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.POLICY,
          CommonLabels.POLICY_BINDING,
          CommonLabels.ERROR_TYPE,
          CommonLabels.ENFORCEMENT_ACTION);

  /**
   * {@code apiserver_validating_admission_policy_definition_total}, a counter.
   *
   * <p>Validation admission policy count total, labeled by state and enforcement action.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#STATE state};
   *       {@link CommonLabels#ENFORCEMENT_ACTION enforcement_action}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition VALIDATING_ADMISSION_POLICY_DEFINITION_TOTAL =
      CounterDefinition.of(
          "apiserver_validating_admission_policy_definition_total",
          "Validation admission policy count total, labeled by state and enforcement action.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.STATE,
          CommonLabels.ENFORCEMENT_ACTION);

  /**
   * {@code apiserver_validation_declarative_validation_mismatch_total}, a counter.
   *
   * <p>Number of times declarative validation results differed from handwritten validation
   * results for core types.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: BETA
   * </ul>
   */
  public static final CounterDefinition VALIDATION_DECLARATIVE_VALIDATION_MISMATCH_TOTAL =
      CounterDefinition.of(
          "apiserver_validation_declarative_validation_mismatch_total",
          "Number of times declarative validation results differed from handwritten validation results for core types.",
          Unit.NONE,
          Stability.BETA);

  /**
   * {@code apiserver_validation_declarative_validation_panic_total}, a counter.
   *
   * <p>Number of times declarative validation has panicked during validation.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: BETA
   * </ul>
   */
  public static final CounterDefinition VALIDATION_DECLARATIVE_VALIDATION_PANIC_TOTAL =
      CounterDefinition.of(
          "apiserver_validation_declarative_validation_panic_total",
          "Number of times declarative validation has panicked during validation.",
          Unit.NONE,
          Stability.BETA);

  /**
   * {@code apiserver_validation_declarative_validation_panics_total}, a counter.
   *
   * <p>Number of panics in declarative validation, broken down by validation identifier.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VALIDATION_IDENTIFIER validation_identifier}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition VALIDATION_DECLARATIVE_VALIDATION_PANICS_TOTAL =
      CounterDefinition.of(
          "apiserver_validation_declarative_validation_panics_total",
          "Number of panics in declarative validation, broken down by validation identifier.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.VALIDATION_IDENTIFIER);

  /**
   * {@code apiserver_validation_declarative_validation_parity_discrepancies_total}, a counter.
   *
   * <p>Number of discrepancies between declarative and handwritten validation, broken down by
   * validation identifier.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#VALIDATION_IDENTIFIER validation_identifier}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition VALIDATION_DECLARATIVE_VALIDATION_PARITY_DISCREPANCIES_TOTAL =
      CounterDefinition.of(
          "apiserver_validation_declarative_validation_parity_discrepancies_total",
          "Number of discrepancies between declarative and handwritten validation, broken down by validation identifier.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.VALIDATION_IDENTIFIER);

  /**
   * {@code apiserver_validation_duplicate_validation_error_total}, a counter.
   *
   * <p>Number of duplicate validation errors during validation.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: INTERNAL
   * </ul>
   */
  public static final CounterDefinition VALIDATION_DUPLICATE_VALIDATION_ERROR_TOTAL =
      CounterDefinition.of(
          "apiserver_validation_duplicate_validation_error_total",
          "Number of duplicate validation errors during validation.",
          Unit.NONE,
          Stability.INTERNAL);

  /**
   * {@code apiserver_watch_cache_consistent_read_total}, a counter.
   *
   * <p>Counter for consistent reads from cache.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource};
   *       {@link CommonLabels#SUCCESS success} ({@code true}, {@code false});
   *       {@link CommonLabels#FALLBACK fallback} ({@code true}, {@code false})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition WATCH_CACHE_CONSISTENT_READ_TOTAL =
      CounterDefinition.of(
          "apiserver_watch_cache_consistent_read_total",
          "Counter for consistent reads from cache.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE,
          CommonLabels.SUCCESS,
          CommonLabels.FALLBACK);

  /**
   * {@code apiserver_watch_cache_events_dispatched_total}, a counter.
   *
   * <p>Counter of events dispatched in watch cache broken by resource type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition WATCH_CACHE_EVENTS_DISPATCHED_TOTAL =
      CounterDefinition.of(
          "apiserver_watch_cache_events_dispatched_total",
          "Counter of events dispatched in watch cache broken by resource type.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_watch_cache_events_received_total}, a counter.
   *
   * <p>Counter of events received in watch cache broken by resource type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition WATCH_CACHE_EVENTS_RECEIVED_TOTAL =
      CounterDefinition.of(
          "apiserver_watch_cache_events_received_total",
          "Counter of events received in watch cache broken by resource type.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_watch_cache_initializations_total}, a counter.
   *
   * <p>Counter of watch cache initializations broken by resource type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition WATCH_CACHE_INITIALIZATIONS_TOTAL =
      CounterDefinition.of(
          "apiserver_watch_cache_initializations_total",
          "Counter of watch cache initializations broken by resource type.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_watch_cache_read_wait_seconds}, a histogram in seconds.
   *
   * <p>Histogram of time spent waiting for a watch cache to become fresh.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Buckets: 0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition WATCH_CACHE_READ_WAIT_SECONDS =
      HistogramDefinition.of(
          "apiserver_watch_cache_read_wait_seconds",
          "Histogram of time spent waiting for a watch cache to become fresh.",
          Unit.SECONDS,
          Stability.ALPHA,
          DecimalLiterals.of(
              "0.005",
              "0.025",
              "0.05",
              "0.1",
              "0.2",
              "0.4",
              "0.6",
              "0.8",
              "1",
              "1.25",
              "1.5",
              "2",
              "3"),
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_watch_cache_resource_version}, a gauge.
   *
   * <p>Current resource version of watch cache broken by resource type. This is truncated to
   * the 15 least significant digits.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition WATCH_CACHE_RESOURCE_VERSION =
      GaugeDefinition.of(
          "apiserver_watch_cache_resource_version",
          "Current resource version of watch cache broken by resource type. This is truncated to the 15 least significant digits.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_watch_cache_watch_cache_initializations_total}, a counter.
   *
   * <p>Counter of watch cache initializations broken by resource type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition WATCH_CACHE_WATCH_CACHE_INITIALIZATIONS_TOTAL =
      CounterDefinition.of(
          "apiserver_watch_cache_watch_cache_initializations_total",
          "Counter of watch cache initializations broken by resource type.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.RESOURCE);

  /**
   * {@code apiserver_watch_list_duration_seconds}, a histogram in seconds.
   *
   * <p>Response latency distribution in seconds for watch list requests broken by group,
   * version, resource and scope.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#API_VERSION version};
   *       {@link CommonLabels#RESOURCE resource}; {@link CommonLabels#SCOPE_TEXT scope}
   *   <li>Buckets: 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 2, 4, 6, 8, 10, 15, 20, 30, 45, 60
   *   <li>Stability: BETA
   * </ul>
   */
  public static final HistogramDefinition WATCH_LIST_DURATION_SECONDS =
      HistogramDefinition.of(
          "apiserver_watch_list_duration_seconds",
          "Response latency distribution in seconds for watch list requests broken by group, version, resource and scope.",
          Unit.SECONDS,
          Stability.BETA,
          DecimalLiterals.of(
              "0.05",
              "0.1",
              "0.2",
              "0.4",
              "0.6",
              "0.8",
              "1",
              "2",
              "4",
              "6",
              "8",
              "10",
              "15",
              "20",
              "30",
              "45",
              "60"),
          CommonLabels.GROUP,
          CommonLabels.API_VERSION,
          CommonLabels.RESOURCE,
          CommonLabels.SCOPE_TEXT);

  /**
   * {@code apiserver_webhooks_x509_insecure_sha1_total}, a counter.
   *
   * <p>Counts the number of requests to servers with insecure SHA1 signatures in their serving
   * certificate OR the number of connection failures due to the insecure SHA1 signatures
   * (either/or, based on the runtime environment)
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition WEBHOOKS_X509_INSECURE_SHA1_TOTAL =
      CounterDefinition.of(
          "apiserver_webhooks_x509_insecure_sha1_total",
          "Counts the number of requests to servers with insecure SHA1 signatures in their serving certificate OR the number of connection failures due to the insecure SHA1 signatures (either/or, based on the runtime environment)",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code apiserver_webhooks_x509_missing_san_total}, a counter.
   *
   * <p>Counts the number of requests to servers missing SAN extension in their serving
   * certificate OR the number of connection failures due to the lack of x509 certificate SAN
   * extension missing (either/or, based on the runtime environment)
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition WEBHOOKS_X509_MISSING_SAN_TOTAL =
      CounterDefinition.of(
          "apiserver_webhooks_x509_missing_san_total",
          "Counts the number of requests to servers missing SAN extension in their serving certificate OR the number of connection failures due to the lack of x509 certificate SAN extension missing (either/or, based on the runtime environment)",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code apiserver_websocket_streaming_requests_total}, a counter.
   *
   * <p>Total number of WebSocket streaming requests (exec/attach/portforward) routed by the
   * API server, labeled by subresource and proxy_type. proxy_type is proxied_to_kubelet when
   * the kubelet handles the request directly; otherwise translated_at_apiserver.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#SUBRESOURCE subresource};
   *       {@link CommonLabels#PROXY_TYPE proxy_type}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition WEBSOCKET_STREAMING_REQUESTS_TOTAL =
      CounterDefinition.of(
          "apiserver_websocket_streaming_requests_total",
          "Total number of WebSocket streaming requests (exec/attach/portforward) routed by the API server, labeled by subresource and proxy_type. proxy_type is proxied_to_kubelet when the kubelet handles the request directly; otherwise translated_at_apiserver.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.SUBRESOURCE,
          CommonLabels.PROXY_TYPE);

  private KubernetesApiServer() {}
}
