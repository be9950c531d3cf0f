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
 * Kubernetes libraries: metrics as typed constants.
 *
 * <p>What the libraries beside the API server tell of storage, features, calls to others and
 * of the metrics themselves. They come with the API server library, whether a component uses
 * what they measure or not.
 */
public final class KubernetesLibraries {
  /**
   * {@code aggregator_discovery_aggregation_count_total}, a counter.
   *
   * <p>Counter of number of times discovery was aggregated
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition AGGREGATOR_DISCOVERY_AGGREGATION_COUNT_TOTAL =
      CounterDefinition.of(
          "aggregator_discovery_aggregation_count_total",
          "Counter of number of times discovery was aggregated",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code aggregator_discovery_nopeer_requests_total}, a counter.
   *
   * <p>Counter of number of times no-peer (non peer-aggregated) discovery was requested
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition AGGREGATOR_DISCOVERY_NOPEER_REQUESTS_TOTAL =
      CounterDefinition.of(
          "aggregator_discovery_nopeer_requests_total",
          "Counter of number of times no-peer (non peer-aggregated) discovery was requested",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code aggregator_discovery_peer_aggregated_cache_hits_total}, a counter.
   *
   * <p>Counter of number of times discovery was served from peer-aggregated cache
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition AGGREGATOR_DISCOVERY_PEER_AGGREGATED_CACHE_HITS_TOTAL =
      CounterDefinition.of(
          "aggregator_discovery_peer_aggregated_cache_hits_total",
          "Counter of number of times discovery was served from peer-aggregated cache",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code aggregator_discovery_peer_aggregated_cache_misses_total}, a counter.
   *
   * <p>Counter of number of times discovery was aggregated across all API servers
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition AGGREGATOR_DISCOVERY_PEER_AGGREGATED_CACHE_MISSES_TOTAL =
      CounterDefinition.of(
          "aggregator_discovery_peer_aggregated_cache_misses_total",
          "Counter of number of times discovery was aggregated across all API servers",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code authorization_attempts_total}, a counter.
   *
   * <p>Counter of authorization attempts broken down by result. It can be either 'allowed',
   * 'denied', 'no-opinion' or 'error'.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#AUTHORIZATION_RESULT result} ({@code allowed},
   *       {@code denied}, {@code no-opinion}, {@code error})
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition AUTHORIZATION_ATTEMPTS_TOTAL =
      CounterDefinition.of(
          "authorization_attempts_total",
          "Counter of authorization attempts broken down by result. It can be either 'allowed', 'denied', 'no-opinion' or 'error'.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.AUTHORIZATION_RESULT);

  /**
   * {@code authorization_duration_seconds}, a histogram in seconds.
   *
   * <p>Authorization duration in seconds broken out by result.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#AUTHORIZATION_RESULT result} ({@code allowed},
   *       {@code denied}, {@code no-opinion}, {@code error})
   *   <li>Buckets: 0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.024,
   *       2.048, 4.096, 8.192, 16.384
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition AUTHORIZATION_DURATION_SECONDS =
      HistogramDefinition.of(
          "authorization_duration_seconds",
          "Authorization duration in seconds broken out by result.",
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
          CommonLabels.AUTHORIZATION_RESULT);

  /**
   * {@code cardinality_enforcement_unexpected_categorizations_total}, a counter.
   *
   * <p>The count of unexpected categorizations during cardinality enforcement.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition CARDINALITY_ENFORCEMENT_UNEXPECTED_CATEGORIZATIONS_TOTAL =
      CounterDefinition.of(
          "cardinality_enforcement_unexpected_categorizations_total",
          "The count of unexpected categorizations during cardinality enforcement.",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code disabled_metric_total}, a counter.
   *
   * <p>The count of disabled metrics.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition DISABLED_METRIC_TOTAL =
      CounterDefinition.of(
          "disabled_metric_total", "The count of disabled metrics.", Unit.NONE, Stability.ALPHA);

  /**
   * {@code disabled_metrics_total}, a counter.
   *
   * <p>The count of disabled metrics.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: BETA
   * </ul>
   */
  public static final CounterDefinition DISABLED_METRICS_TOTAL =
      CounterDefinition.of(
          "disabled_metrics_total", "The count of disabled metrics.", Unit.NONE, Stability.BETA);

  /**
   * {@code etcd_bookmark_counts}, a gauge.
   *
   * <p>Number of etcd bookmarks (progress notify events) split by kind.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition ETCD_BOOKMARK_COUNTS =
      GaugeDefinition.of(
          "etcd_bookmark_counts",
          "Number of etcd bookmarks (progress notify events) split by kind.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code etcd_bookmark_total}, a counter.
   *
   * <p>Number of etcd bookmarks (progress notify events) split by kind.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ETCD_BOOKMARK_TOTAL =
      CounterDefinition.of(
          "etcd_bookmark_total",
          "Number of etcd bookmarks (progress notify events) split by kind.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code etcd_db_total_size_in_bytes}, a gauge in bytes.
   *
   * <p>Total size of the etcd database file physically allocated in bytes.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#ENDPOINT endpoint}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition ETCD_DB_TOTAL_SIZE_IN_BYTES =
      GaugeDefinition.of(
          "etcd_db_total_size_in_bytes",
          "Total size of the etcd database file physically allocated in bytes.",
          Unit.BYTES,
          Stability.ALPHA,
          CommonLabels.ENDPOINT);

  /**
   * {@code etcd_helper_cache_entry_count}, a counter.
   *
   * <p>(Deprecated) Counter of etcd helper cache entries. This can be different from
   * etcd_helper_cache_miss_count because two concurrent threads can miss the cache and
   * generate the same entry twice.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition ETCD_HELPER_CACHE_ENTRY_COUNT =
      CounterDefinition.of(
          "etcd_helper_cache_entry_count",
          "(Deprecated) Counter of etcd helper cache entries. This can be different from etcd_helper_cache_miss_count because two concurrent threads can miss the cache and generate the same entry twice.",
          Unit.NONE);

  /**
   * {@code etcd_helper_cache_entry_total}, a counter.
   *
   * <p>Counter of etcd helper cache entries. This can be different from
   * etcd_helper_cache_miss_count because two concurrent threads can miss the cache and
   * generate the same entry twice.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition ETCD_HELPER_CACHE_ENTRY_TOTAL =
      CounterDefinition.of(
          "etcd_helper_cache_entry_total",
          "Counter of etcd helper cache entries. This can be different from etcd_helper_cache_miss_count because two concurrent threads can miss the cache and generate the same entry twice.",
          Unit.NONE);

  /**
   * {@code etcd_helper_cache_hit_count}, a counter.
   *
   * <p>(Deprecated) Counter of etcd helper cache hits.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition ETCD_HELPER_CACHE_HIT_COUNT =
      CounterDefinition.of(
          "etcd_helper_cache_hit_count",
          "(Deprecated) Counter of etcd helper cache hits.",
          Unit.NONE);

  /**
   * {@code etcd_helper_cache_hit_total}, a counter.
   *
   * <p>Counter of etcd helper cache hits.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition ETCD_HELPER_CACHE_HIT_TOTAL =
      CounterDefinition.of(
          "etcd_helper_cache_hit_total", "Counter of etcd helper cache hits.", Unit.NONE);

  /**
   * {@code etcd_helper_cache_miss_count}, a counter.
   *
   * <p>(Deprecated) Counter of etcd helper cache miss.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition ETCD_HELPER_CACHE_MISS_COUNT =
      CounterDefinition.of(
          "etcd_helper_cache_miss_count",
          "(Deprecated) Counter of etcd helper cache miss.",
          Unit.NONE);

  /**
   * {@code etcd_helper_cache_miss_total}, a counter.
   *
   * <p>Counter of etcd helper cache miss.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition ETCD_HELPER_CACHE_MISS_TOTAL =
      CounterDefinition.of(
          "etcd_helper_cache_miss_total", "Counter of etcd helper cache miss.", Unit.NONE);

  /**
   * {@code etcd_lease_object_counts}, a histogram.
   *
   * <p>Number of objects attached to a single etcd lease.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 10, 50, 100, 500, 1000, 2500, 5000
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition ETCD_LEASE_OBJECT_COUNTS =
      HistogramDefinition.of(
          "etcd_lease_object_counts",
          "Number of objects attached to a single etcd lease.",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of("10", "50", "100", "500", "1000", "2500", "5000"));

  /**
   * {@code etcd_object_counts}, a gauge.
   *
   * <p>Number of stored objects at the time of last check split by kind. This metric is
   * replaced by apiserver_storage_object_counts.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition ETCD_OBJECT_COUNTS =
      GaugeDefinition.of(
          "etcd_object_counts",
          "Number of stored objects at the time of last check split by kind. This metric is replaced by apiserver_storage_object_counts.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.RESOURCE);

  /**
   * {@code etcd_request_cache_add_duration_seconds}, a histogram in seconds.
   *
   * <p>Latency in seconds of adding an object to etcd cache
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   * </ul>
   */
  public static final HistogramDefinition ETCD_REQUEST_CACHE_ADD_DURATION_SECONDS =
      HistogramDefinition.of(
          "etcd_request_cache_add_duration_seconds",
          "Latency in seconds of adding an object to etcd cache",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"));

  /**
   * {@code etcd_request_cache_add_latencies_summary}, a summary.
   *
   * <p>(Deprecated) Latency in microseconds of adding an object to etcd cache
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   * </ul>
   */
  public static final SummaryDefinition ETCD_REQUEST_CACHE_ADD_LATENCIES_SUMMARY =
      SummaryDefinition.of(
          "etcd_request_cache_add_latencies_summary",
          "(Deprecated) Latency in microseconds of adding an object to etcd cache",
          Unit.NONE,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code etcd_request_cache_get_duration_seconds}, a histogram in seconds.
   *
   * <p>Latency in seconds of getting an object from etcd cache
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   * </ul>
   */
  public static final HistogramDefinition ETCD_REQUEST_CACHE_GET_DURATION_SECONDS =
      HistogramDefinition.of(
          "etcd_request_cache_get_duration_seconds",
          "Latency in seconds of getting an object from etcd cache",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"));

  /**
   * {@code etcd_request_cache_get_latencies_summary}, a summary.
   *
   * <p>(Deprecated) Latency in microseconds of getting an object from etcd cache
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   * </ul>
   */
  public static final SummaryDefinition ETCD_REQUEST_CACHE_GET_LATENCIES_SUMMARY =
      SummaryDefinition.of(
          "etcd_request_cache_get_latencies_summary",
          "(Deprecated) Latency in microseconds of getting an object from etcd cache",
          Unit.NONE,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code etcd_request_duration_seconds}, a histogram in seconds.
   *
   * <p>Etcd request latency in seconds for each operation and object type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#OPERATION_NAME operation};
   *       {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Buckets: 0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8,
   *       10, 15, 20, 30, 45, 60
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition ETCD_REQUEST_DURATION_SECONDS =
      HistogramDefinition.of(
          "etcd_request_duration_seconds",
          "Etcd request latency in seconds for each operation and object type.",
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
          CommonLabels.OPERATION_NAME,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code etcd_request_errors_total}, a counter.
   *
   * <p>Etcd failed request counts for each operation and object type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#OPERATION_NAME operation};
   *       {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ETCD_REQUEST_ERRORS_TOTAL =
      CounterDefinition.of(
          "etcd_request_errors_total",
          "Etcd failed request counts for each operation and object type.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.OPERATION_NAME,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code etcd_request_latencies_summary}, a summary.
   *
   * <p>Etcd request latency summary in microseconds for each operation and object type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#OPERATION_NAME operation};
   *       {@link CommonLabels#TYPE_TEXT type}
   *   <li>Quantiles: none, only the sum and the count
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final SummaryDefinition ETCD_REQUEST_LATENCIES_SUMMARY =
      SummaryDefinition.of(
          "etcd_request_latencies_summary",
          "Etcd request latency summary in microseconds for each operation and object type.",
          Unit.NONE,
          Stability.ALPHA,
          DecimalLiterals.of(),
          CommonLabels.OPERATION_NAME,
          CommonLabels.TYPE_TEXT);

  /**
   * {@code etcd_requests_total}, a counter.
   *
   * <p>Etcd request counts for each operation and object type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#OPERATION_NAME operation};
   *       {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition ETCD_REQUESTS_TOTAL =
      CounterDefinition.of(
          "etcd_requests_total",
          "Etcd request counts for each operation and object type.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.OPERATION_NAME,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code field_validation_request_duration_seconds}, a histogram in seconds.
   *
   * <p>Response latency distribution in seconds for each field validation value
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#FIELD_VALIDATION field_validation} (the empty string,
   *       {@code Ignore}, {@code Strict}, {@code Warn}, {@code invalid})
   *   <li>Buckets: 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20,
   *       30, 45, 60
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final HistogramDefinition FIELD_VALIDATION_REQUEST_DURATION_SECONDS =
      HistogramDefinition.of(
          "field_validation_request_duration_seconds",
          "Response latency distribution in seconds for each field validation value",
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
          CommonLabels.FIELD_VALIDATION);

  /**
   * {@code grpc_client_handled_total}, a counter.
   *
   * <p>Total number of RPCs completed by the client, regardless of success or failure.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GRPC_TYPE grpc_type} ({@code unary},
   *       {@code client_stream}, {@code server_stream}, {@code bidi_stream});
   *       {@link CommonLabels#GRPC_SERVICE grpc_service};
   *       {@link CommonLabels#GRPC_METHOD grpc_method}; {@link CommonLabels#GRPC_CODE grpc_code}
   *       ({@code OK}, {@code Canceled}, {@code Unknown}, {@code InvalidArgument},
   *       {@code DeadlineExceeded}, {@code NotFound}, {@code AlreadyExists},
   *       {@code PermissionDenied}, {@code ResourceExhausted}, {@code FailedPrecondition},
   *       {@code Aborted}, {@code OutOfRange}, {@code Unimplemented}, {@code Internal},
   *       {@code Unavailable}, {@code DataLoss}, {@code Unauthenticated})
   * </ul>
   */
  public static final CounterDefinition GRPC_CLIENT_HANDLED_TOTAL =
      CounterDefinition.of(
          "grpc_client_handled_total",
          "Total number of RPCs completed by the client, regardless of success or failure.",
          Unit.NONE,
          CommonLabels.GRPC_TYPE,
          CommonLabels.GRPC_SERVICE,
          CommonLabels.GRPC_METHOD,
          CommonLabels.GRPC_CODE);

  /**
   * {@code grpc_client_msg_received_total}, a counter.
   *
   * <p>Total number of RPC stream messages received by the client.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GRPC_TYPE grpc_type} ({@code unary},
   *       {@code client_stream}, {@code server_stream}, {@code bidi_stream});
   *       {@link CommonLabels#GRPC_SERVICE grpc_service};
   *       {@link CommonLabels#GRPC_METHOD grpc_method}
   * </ul>
   */
  public static final CounterDefinition GRPC_CLIENT_MSG_RECEIVED_TOTAL =
      CounterDefinition.of(
          "grpc_client_msg_received_total",
          "Total number of RPC stream messages received by the client.",
          Unit.NONE,
          CommonLabels.GRPC_TYPE,
          CommonLabels.GRPC_SERVICE,
          CommonLabels.GRPC_METHOD);

  /**
   * {@code grpc_client_msg_sent_total}, a counter.
   *
   * <p>Total number of gRPC stream messages sent by the client.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GRPC_TYPE grpc_type} ({@code unary},
   *       {@code client_stream}, {@code server_stream}, {@code bidi_stream});
   *       {@link CommonLabels#GRPC_SERVICE grpc_service};
   *       {@link CommonLabels#GRPC_METHOD grpc_method}
   * </ul>
   */
  public static final CounterDefinition GRPC_CLIENT_MSG_SENT_TOTAL =
      CounterDefinition.of(
          "grpc_client_msg_sent_total",
          "Total number of gRPC stream messages sent by the client.",
          Unit.NONE,
          CommonLabels.GRPC_TYPE,
          CommonLabels.GRPC_SERVICE,
          CommonLabels.GRPC_METHOD);

  /**
   * {@code grpc_client_started_total}, a counter.
   *
   * <p>Total number of RPCs started on the client.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GRPC_TYPE grpc_type} ({@code unary},
   *       {@code client_stream}, {@code server_stream}, {@code bidi_stream});
   *       {@link CommonLabels#GRPC_SERVICE grpc_service};
   *       {@link CommonLabels#GRPC_METHOD grpc_method}
   * </ul>
   */
  public static final CounterDefinition GRPC_CLIENT_STARTED_TOTAL =
      CounterDefinition.of(
          "grpc_client_started_total",
          "Total number of RPCs started on the client.",
          Unit.NONE,
          CommonLabels.GRPC_TYPE,
          CommonLabels.GRPC_SERVICE,
          CommonLabels.GRPC_METHOD);

  /**
   * {@code grpc_server_handled_total}, a counter.
   *
   * <p>Total number of RPCs completed on the server, regardless of success or failure.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GRPC_TYPE_TEXT grpc_type};
   *       {@link CommonLabels#GRPC_SERVICE grpc_service};
   *       {@link CommonLabels#GRPC_METHOD grpc_method};
   *       {@link CommonLabels#GRPC_CODE_TEXT grpc_code}
   * </ul>
   */
  public static final CounterDefinition GRPC_SERVER_HANDLED_TOTAL =
      CounterDefinition.of(
          "grpc_server_handled_total",
          "Total number of RPCs completed on the server, regardless of success or failure.",
          Unit.NONE,
          CommonLabels.GRPC_TYPE_TEXT,
          CommonLabels.GRPC_SERVICE,
          CommonLabels.GRPC_METHOD,
          CommonLabels.GRPC_CODE_TEXT);

  /**
   * {@code grpc_server_msg_received_total}, a counter.
   *
   * <p>Total number of RPC stream messages received on the server.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GRPC_TYPE_TEXT grpc_type};
   *       {@link CommonLabels#GRPC_SERVICE grpc_service};
   *       {@link CommonLabels#GRPC_METHOD grpc_method}
   * </ul>
   */
  public static final CounterDefinition GRPC_SERVER_MSG_RECEIVED_TOTAL =
      CounterDefinition.of(
          "grpc_server_msg_received_total",
          "Total number of RPC stream messages received on the server.",
          Unit.NONE,
          CommonLabels.GRPC_TYPE_TEXT,
          CommonLabels.GRPC_SERVICE,
          CommonLabels.GRPC_METHOD);

  /**
   * {@code grpc_server_msg_sent_total}, a counter.
   *
   * <p>Total number of gRPC stream messages sent by the server.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GRPC_TYPE_TEXT grpc_type};
   *       {@link CommonLabels#GRPC_SERVICE grpc_service};
   *       {@link CommonLabels#GRPC_METHOD grpc_method}
   * </ul>
   */
  public static final CounterDefinition GRPC_SERVER_MSG_SENT_TOTAL =
      CounterDefinition.of(
          "grpc_server_msg_sent_total",
          "Total number of gRPC stream messages sent by the server.",
          Unit.NONE,
          CommonLabels.GRPC_TYPE_TEXT,
          CommonLabels.GRPC_SERVICE,
          CommonLabels.GRPC_METHOD);

  /**
   * {@code grpc_server_started_total}, a counter.
   *
   * <p>Total number of RPCs started on the server.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GRPC_TYPE_TEXT grpc_type};
   *       {@link CommonLabels#GRPC_SERVICE grpc_service};
   *       {@link CommonLabels#GRPC_METHOD grpc_method}
   * </ul>
   */
  public static final CounterDefinition GRPC_SERVER_STARTED_TOTAL =
      CounterDefinition.of(
          "grpc_server_started_total",
          "Total number of RPCs started on the server.",
          Unit.NONE,
          CommonLabels.GRPC_TYPE_TEXT,
          CommonLabels.GRPC_SERVICE,
          CommonLabels.GRPC_METHOD);

  /**
   * {@code hidden_metric_total}, a counter.
   *
   * <p>The count of hidden metrics.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition HIDDEN_METRIC_TOTAL =
      CounterDefinition.of(
          "hidden_metric_total", "The count of hidden metrics.", Unit.NONE, Stability.ALPHA);

  /**
   * {@code hidden_metrics_total}, a counter.
   *
   * <p>The count of hidden metrics.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: BETA
   * </ul>
   */
  public static final CounterDefinition HIDDEN_METRICS_TOTAL =
      CounterDefinition.of(
          "hidden_metrics_total", "The count of hidden metrics.", Unit.NONE, Stability.BETA);

  /**
   * {@code http_request_duration_microseconds}, a summary in microseconds.
   *
   * <p>The HTTP request latencies in microseconds.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HANDLER handler}
   *   <li>Quantiles: 0.5, 0.9, 0.99
   * </ul>
   */
  public static final SummaryDefinition HTTP_REQUEST_DURATION_MICROSECONDS =
      SummaryDefinition.of(
          "http_request_duration_microseconds",
          "The HTTP request latencies in microseconds.",
          Unit.MICROSECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"),
          CommonLabels.HANDLER);

  /**
   * {@code http_request_size_bytes}, a summary in bytes.
   *
   * <p>The HTTP request sizes in bytes.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HANDLER handler}
   *   <li>Quantiles: 0.5, 0.9, 0.99
   * </ul>
   */
  public static final SummaryDefinition HTTP_REQUEST_SIZE_BYTES =
      SummaryDefinition.of(
          "http_request_size_bytes",
          "The HTTP request sizes in bytes.",
          Unit.BYTES,
          DecimalLiterals.of("0.5", "0.9", "0.99"),
          CommonLabels.HANDLER);

  /**
   * {@code http_requests_total}, a counter.
   *
   * <p>Total number of HTTP requests made.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HTTP_METHOD method}; {@link CommonLabels#CODE code};
   *       {@link CommonLabels#HANDLER handler}
   * </ul>
   */
  public static final CounterDefinition HTTP_REQUESTS_TOTAL =
      CounterDefinition.of(
          "http_requests_total",
          "Total number of HTTP requests made.",
          Unit.NONE,
          CommonLabels.HTTP_METHOD,
          CommonLabels.CODE,
          CommonLabels.HANDLER);

  /**
   * {@code http_response_size_bytes}, a summary in bytes.
   *
   * <p>The HTTP response sizes in bytes.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#HANDLER handler}
   *   <li>Quantiles: 0.5, 0.9, 0.99
   * </ul>
   */
  public static final SummaryDefinition HTTP_RESPONSE_SIZE_BYTES =
      SummaryDefinition.of(
          "http_response_size_bytes",
          "The HTTP response sizes in bytes.",
          Unit.BYTES,
          DecimalLiterals.of("0.5", "0.9", "0.99"),
          CommonLabels.HANDLER);

  /**
   * {@code konnectivity_network_proxy_client_client_connections}, a gauge.
   *
   * <p>Number of open client connections, by status (Example: dialing)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#STATUS status}
   * </ul>
   */
  public static final GaugeDefinition KONNECTIVITY_NETWORK_PROXY_CLIENT_CLIENT_CONNECTIONS =
      GaugeDefinition.of(
          "konnectivity_network_proxy_client_client_connections",
          "Number of open client connections, by status (Example: dialing)",
          Unit.NONE,
          CommonLabels.STATUS);

  /**
   * {@code konnectivity_network_proxy_client_dial_failure_total}, a counter.
   *
   * <p>Number of dial failures observed, by reason (example: remote endpoint error)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#REASON reason}
   * </ul>
   */
  public static final CounterDefinition KONNECTIVITY_NETWORK_PROXY_CLIENT_DIAL_FAILURE_TOTAL =
      CounterDefinition.of(
          "konnectivity_network_proxy_client_dial_failure_total",
          "Number of dial failures observed, by reason (example: remote endpoint error)",
          Unit.NONE,
          CommonLabels.REASON);

  /**
   * {@code konnectivity_network_proxy_client_stream_errors_total}, a counter.
   *
   * <p>Count of gRPC stream errors, by segment, grpc Code, packet type. (example: from_agent,
   * Code.Unavailable, DIAL_RSP)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#SEGMENT segment}; {@link CommonLabels#CODE code};
   *       {@link CommonLabels#PACKET_TYPE packet_type}
   * </ul>
   */
  public static final CounterDefinition KONNECTIVITY_NETWORK_PROXY_CLIENT_STREAM_ERRORS_TOTAL =
      CounterDefinition.of(
          "konnectivity_network_proxy_client_stream_errors_total",
          "Count of gRPC stream errors, by segment, grpc Code, packet type. (example: from_agent, Code.Unavailable, DIAL_RSP)",
          Unit.NONE,
          CommonLabels.SEGMENT,
          CommonLabels.CODE,
          CommonLabels.PACKET_TYPE);

  /**
   * {@code konnectivity_network_proxy_client_stream_packets_total}, a counter.
   *
   * <p>Count of packets processed, by segment and packet type (example: from_client, DIAL_REQ)
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#SEGMENT segment};
   *       {@link CommonLabels#PACKET_TYPE packet_type}
   * </ul>
   */
  public static final CounterDefinition KONNECTIVITY_NETWORK_PROXY_CLIENT_STREAM_PACKETS_TOTAL =
      CounterDefinition.of(
          "konnectivity_network_proxy_client_stream_packets_total",
          "Count of packets processed, by segment and packet type (example: from_client, DIAL_REQ)",
          Unit.NONE,
          CommonLabels.SEGMENT,
          CommonLabels.PACKET_TYPE);

  /**
   * {@code kubernetes_feature_enabled}, a gauge.
   *
   * <p>This metric records the data about the stage and enablement of a k8s feature.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#NAME name}; {@link CommonLabels#FEATURE_STAGE stage} (the
   *       empty string, {@code ALPHA}, {@code BETA}, {@code DEPRECATED})
   *   <li>Stability: BETA
   * </ul>
   */
  public static final GaugeDefinition KUBERNETES_FEATURE_ENABLED =
      GaugeDefinition.of(
          "kubernetes_feature_enabled",
          "This metric records the data about the stage and enablement of a k8s feature.",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.NAME,
          CommonLabels.FEATURE_STAGE);

  /**
   * {@code node_ipam_controller_rate_limiter_use}, a gauge.
   *
   * <p>A metric measuring the saturation of the rate limiter for node_ipam_controller
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition NODE_IPAM_CONTROLLER_RATE_LIMITER_USE =
      GaugeDefinition.of(
          "node_ipam_controller_rate_limiter_use",
          "A metric measuring the saturation of the rate limiter for node_ipam_controller",
          Unit.NONE,
          Stability.ALPHA);

  /**
   * {@code registered_metric_total}, a counter.
   *
   * <p>The count of registered metrics broken by stability level and deprecation version.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#STABILITY_LEVEL stability_level} (the empty string,
   *       {@code ALPHA}, {@code BETA}, {@code STABLE}, {@code INTERNAL});
   *       {@link CommonLabels#DEPRECATED_VERSION deprecated_version}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition REGISTERED_METRIC_TOTAL =
      CounterDefinition.of(
          "registered_metric_total",
          "The count of registered metrics broken by stability level and deprecation version.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.STABILITY_LEVEL,
          CommonLabels.DEPRECATED_VERSION);

  /**
   * {@code registered_metrics_total}, a counter.
   *
   * <p>The count of registered metrics broken by stability level and deprecation version.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#STABILITY_LEVEL stability_level} (the empty string,
   *       {@code ALPHA}, {@code BETA}, {@code STABLE}, {@code INTERNAL});
   *       {@link CommonLabels#DEPRECATED_VERSION deprecated_version}
   *   <li>Stability: BETA
   * </ul>
   */
  public static final CounterDefinition REGISTERED_METRICS_TOTAL =
      CounterDefinition.of(
          "registered_metrics_total",
          "The count of registered metrics broken by stability level and deprecation version.",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.STABILITY_LEVEL,
          CommonLabels.DEPRECATED_VERSION);

  /**
   * {@code version_info}, a gauge.
   *
   * <p>Provides the compatibility version info of the component. The component label is the
   * name of the component, usually kube, but is relevant for aggregated-apiservers.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#COMPONENT_NAME component};
   *       {@link CommonLabels#BINARY binary}; {@link CommonLabels#EMULATION emulation};
   *       {@link CommonLabels#MIN_COMPAT min_compat}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition VERSION_INFO =
      GaugeDefinition.of(
          "version_info",
          "Provides the compatibility version info of the component. The component label is the name of the component, usually kube, but is relevant for aggregated-apiservers.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.COMPONENT_NAME,
          CommonLabels.BINARY,
          CommonLabels.EMULATION,
          CommonLabels.MIN_COMPAT);

  /**
   * {@code watch_cache_capacity}, a gauge.
   *
   * <p>Total capacity of watch cache broken by resource type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final GaugeDefinition WATCH_CACHE_CAPACITY =
      GaugeDefinition.of(
          "watch_cache_capacity",
          "Total capacity of watch cache broken by resource type.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code watch_cache_capacity_decrease_total}, a counter.
   *
   * <p>Total number of watch cache capacity decrease events broken by resource type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition WATCH_CACHE_CAPACITY_DECREASE_TOTAL =
      CounterDefinition.of(
          "watch_cache_capacity_decrease_total",
          "Total number of watch cache capacity decrease events broken by resource type.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  /**
   * {@code watch_cache_capacity_increase_total}, a counter.
   *
   * <p>Total number of watch cache capacity increase events broken by resource type.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#GROUP group}; {@link CommonLabels#RESOURCE resource}
   *   <li>Stability: ALPHA
   * </ul>
   */
  public static final CounterDefinition WATCH_CACHE_CAPACITY_INCREASE_TOTAL =
      CounterDefinition.of(
          "watch_cache_capacity_increase_total",
          "Total number of watch cache capacity increase events broken by resource type.",
          Unit.NONE,
          Stability.ALPHA,
          CommonLabels.GROUP,
          CommonLabels.RESOURCE);

  private KubernetesLibraries() {}
}
