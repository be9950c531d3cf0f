// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Operators made with controller-runtime: metrics as typed constants.
 *
 * <p>What every operator shows that is made with {@code controller-runtime}: its
 * controllers, webhooks, leader election and the REST client. Work queues and the Go runtime
 * are beside them. As of controller-runtime v0.25.2.
 */
public final class ControllerRuntime {
  /**
   * {@code controller_runtime_reconcile_total}, a counter.
   *
   * <p>Total number of reconciliations per controller
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CONTROLLER controller};
   *       {@link CommonLabels#RECONCILE_RESULT result} ({@code success}, {@code error},
   *       {@code requeue}, {@code requeue_after})
   * </ul>
   */
  public static final CounterDefinition CONTROLLER_RUNTIME_RECONCILE_TOTAL =
      CounterDefinition.of(
          "controller_runtime_reconcile_total",
          "Total number of reconciliations per controller",
          Unit.NONE,
          CommonLabels.CONTROLLER,
          CommonLabels.RECONCILE_RESULT);

  /**
   * {@code controller_runtime_reconcile_errors_total}, a counter.
   *
   * <p>Total number of reconciliation errors per controller
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CONTROLLER controller}
   * </ul>
   */
  public static final CounterDefinition CONTROLLER_RUNTIME_RECONCILE_ERRORS_TOTAL =
      CounterDefinition.of(
          "controller_runtime_reconcile_errors_total",
          "Total number of reconciliation errors per controller",
          Unit.NONE,
          CommonLabels.CONTROLLER);

  /**
   * {@code controller_runtime_terminal_reconcile_errors_total}, a counter.
   *
   * <p>Total number of terminal reconciliation errors per controller
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CONTROLLER controller}
   * </ul>
   */
  public static final CounterDefinition CONTROLLER_RUNTIME_TERMINAL_RECONCILE_ERRORS_TOTAL =
      CounterDefinition.of(
          "controller_runtime_terminal_reconcile_errors_total",
          "Total number of terminal reconciliation errors per controller",
          Unit.NONE,
          CommonLabels.CONTROLLER);

  /**
   * {@code controller_runtime_reconcile_panics_total}, a counter.
   *
   * <p>Total number of reconciliation panics per controller
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CONTROLLER controller}
   * </ul>
   */
  public static final CounterDefinition CONTROLLER_RUNTIME_RECONCILE_PANICS_TOTAL =
      CounterDefinition.of(
          "controller_runtime_reconcile_panics_total",
          "Total number of reconciliation panics per controller",
          Unit.NONE,
          CommonLabels.CONTROLLER);

  /**
   * {@code controller_runtime_reconcile_time_seconds}, a histogram in seconds.
   *
   * <p>Length of time per reconciliation per controller
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CONTROLLER controller}
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5,
   *       0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9, 10, 15,
   *       20, 25, 30, 40, 50, 60
   * </ul>
   */
  public static final HistogramDefinition CONTROLLER_RUNTIME_RECONCILE_TIME_SECONDS =
      HistogramDefinition.of(
          "controller_runtime_reconcile_time_seconds",
          "Length of time per reconciliation per controller",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005",
              "0.01",
              "0.025",
              "0.05",
              "0.1",
              "0.15",
              "0.2",
              "0.25",
              "0.3",
              "0.35",
              "0.4",
              "0.45",
              "0.5",
              "0.6",
              "0.7",
              "0.8",
              "0.9",
              "1",
              "1.25",
              "1.5",
              "1.75",
              "2",
              "2.5",
              "3",
              "3.5",
              "4",
              "4.5",
              "5",
              "6",
              "7",
              "8",
              "9",
              "10",
              "15",
              "20",
              "25",
              "30",
              "40",
              "50",
              "60"),
          CommonLabels.CONTROLLER);

  /**
   * {@code controller_runtime_max_concurrent_reconciles}, a gauge.
   *
   * <p>Maximum number of concurrent reconciles per controller
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CONTROLLER controller}
   * </ul>
   */
  public static final GaugeDefinition CONTROLLER_RUNTIME_MAX_CONCURRENT_RECONCILES =
      GaugeDefinition.of(
          "controller_runtime_max_concurrent_reconciles",
          "Maximum number of concurrent reconciles per controller",
          Unit.NONE,
          CommonLabels.CONTROLLER);

  /**
   * {@code controller_runtime_active_workers}, a gauge.
   *
   * <p>Number of currently used workers per controller
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CONTROLLER controller}
   * </ul>
   */
  public static final GaugeDefinition CONTROLLER_RUNTIME_ACTIVE_WORKERS =
      GaugeDefinition.of(
          "controller_runtime_active_workers",
          "Number of currently used workers per controller",
          Unit.NONE,
          CommonLabels.CONTROLLER);

  /**
   * {@code controller_runtime_reconcile_timeouts_total}, a counter.
   *
   * <p>Total number of reconciliation timeouts per controller
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CONTROLLER controller}
   * </ul>
   */
  public static final CounterDefinition CONTROLLER_RUNTIME_RECONCILE_TIMEOUTS_TOTAL =
      CounterDefinition.of(
          "controller_runtime_reconcile_timeouts_total",
          "Total number of reconciliation timeouts per controller",
          Unit.NONE,
          CommonLabels.CONTROLLER);

  /**
   * {@code controller_runtime_webhook_latency_seconds}, a histogram in seconds.
   *
   * <p>Histogram of the latency of processing admission requests
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#WEBHOOK webhook}
   *   <li>Buckets: 1e-08, 1e-07, 1e-06, 9.999999999999999e-06, 9.999999999999999e-05, 0.001,
   *       0.01, 0.1, 1, 10, 100, 1000
   * </ul>
   */
  public static final HistogramDefinition CONTROLLER_RUNTIME_WEBHOOK_LATENCY_SECONDS =
      HistogramDefinition.of(
          "controller_runtime_webhook_latency_seconds",
          "Histogram of the latency of processing admission requests",
          Unit.SECONDS,
          DecimalLiterals.of(
              "1e-08",
              "1e-07",
              "1e-06",
              "9.999999999999999e-06",
              "9.999999999999999e-05",
              "0.001",
              "0.01",
              "0.1",
              "1",
              "10",
              "100",
              "1000"),
          CommonLabels.WEBHOOK);

  /**
   * {@code controller_runtime_webhook_requests_total}, a counter.
   *
   * <p>Total number of admission requests by HTTP status code.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#WEBHOOK webhook}; {@link CommonLabels#CODE code}
   * </ul>
   */
  public static final CounterDefinition CONTROLLER_RUNTIME_WEBHOOK_REQUESTS_TOTAL =
      CounterDefinition.of(
          "controller_runtime_webhook_requests_total",
          "Total number of admission requests by HTTP status code.",
          Unit.NONE,
          CommonLabels.WEBHOOK,
          CommonLabels.CODE);

  /**
   * {@code controller_runtime_webhook_requests_in_flight}, a gauge.
   *
   * <p>Current number of admission requests being served.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#WEBHOOK webhook}
   * </ul>
   */
  public static final GaugeDefinition CONTROLLER_RUNTIME_WEBHOOK_REQUESTS_IN_FLIGHT =
      GaugeDefinition.of(
          "controller_runtime_webhook_requests_in_flight",
          "Current number of admission requests being served.",
          Unit.NONE,
          CommonLabels.WEBHOOK);

  /**
   * {@code controller_runtime_webhook_panics_total}, a counter.
   *
   * <p>Total number of webhook panics
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CONTROLLER_RUNTIME_WEBHOOK_PANICS_TOTAL =
      CounterDefinition.of(
          "controller_runtime_webhook_panics_total", "Total number of webhook panics", Unit.NONE);

  /**
   * {@code controller_runtime_conversion_webhook_panics_total}, a counter.
   *
   * <p>Total number of conversion webhook panics
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CONTROLLER_RUNTIME_CONVERSION_WEBHOOK_PANICS_TOTAL =
      CounterDefinition.of(
          "controller_runtime_conversion_webhook_panics_total",
          "Total number of conversion webhook panics",
          Unit.NONE);

  /**
   * {@code controller_runtime_client_consistency_wait_duration_seconds}, a histogram in
   * seconds.
   *
   * <p>Length of time waiting for the cache to observe writes before serving reads.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CLIENT_OPERATION operation};
   *       {@link CommonLabels#CLIENT_RESULT result}
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 6, 8, 10
   * </ul>
   */
  public static final HistogramDefinition CONTROLLER_RUNTIME_CLIENT_CONSISTENCY_WAIT_DURATION_SECONDS =
      HistogramDefinition.of(
          "controller_runtime_client_consistency_wait_duration_seconds",
          "Length of time waiting for the cache to observe writes before serving reads.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005",
              "0.01",
              "0.025",
              "0.05",
              "0.1",
              "0.25",
              "0.5",
              "1",
              "2",
              "4",
              "6",
              "8",
              "10"),
          CommonLabels.CLIENT_OPERATION,
          CommonLabels.CLIENT_RESULT);

  /**
   * {@code certwatcher_read_certificate_total}, a counter.
   *
   * <p>Total number of certificate reads
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CERTWATCHER_READ_CERTIFICATE_TOTAL =
      CounterDefinition.of(
          "certwatcher_read_certificate_total", "Total number of certificate reads", Unit.NONE);

  /**
   * {@code certwatcher_read_certificate_errors_total}, a counter.
   *
   * <p>Total number of certificate read errors
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CERTWATCHER_READ_CERTIFICATE_ERRORS_TOTAL =
      CounterDefinition.of(
          "certwatcher_read_certificate_errors_total",
          "Total number of certificate read errors",
          Unit.NONE);

  /**
   * {@code leader_election_master_status}, a gauge.
   *
   * <p>Gauge of if the reporting system is master of the relevant lease, 0 indicates backup, 1
   * indicates master. 'name' is the string used to identify the lease. Please make sure to
   * group by name.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#LEASE_NAME name}
   * </ul>
   */
  public static final GaugeDefinition LEADER_ELECTION_MASTER_STATUS =
      GaugeDefinition.of(
          "leader_election_master_status",
          "Gauge of if the reporting system is master of the relevant lease, 0 indicates backup, 1 indicates master. 'name' is the string used to identify the lease. Please make sure to group by name.",
          Unit.NONE,
          CommonLabels.LEASE_NAME);

  /**
   * {@code leader_election_slowpath_total}, a counter.
   *
   * <p>Total number of slow path exercised in renewing leader leases. 'name' is the string
   * used to identify the lease. Please make sure to group by name.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#LEASE_NAME name}
   * </ul>
   */
  public static final CounterDefinition LEADER_ELECTION_SLOWPATH_TOTAL =
      CounterDefinition.of(
          "leader_election_slowpath_total",
          "Total number of slow path exercised in renewing leader leases. 'name' is the string used to identify the lease. Please make sure to group by name.",
          Unit.NONE,
          CommonLabels.LEASE_NAME);

  /**
   * {@code rest_client_requests_total}, a counter.
   *
   * <p>Number of HTTP requests, partitioned by status code, method, and host.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CODE code}; {@link CommonLabels#CLIENT_METHOD method};
   *       {@link CommonLabels#CLIENT_HOST host}
   * </ul>
   */
  public static final CounterDefinition REST_CLIENT_REQUESTS_TOTAL =
      CounterDefinition.of(
          "rest_client_requests_total",
          "Number of HTTP requests, partitioned by status code, method, and host.",
          Unit.NONE,
          CommonLabels.CODE,
          CommonLabels.CLIENT_METHOD,
          CommonLabels.CLIENT_HOST);

  /**
   * {@code rest_client_request_duration_seconds}, a histogram in seconds.
   *
   * <p>Request latency in seconds. Broken down by verb and host.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CLIENT_VERB verb}; {@link CommonLabels#CLIENT_HOST host}
   *   <li>Buckets: 0.005, 0.025, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60
   *   <li>Needs a call of RegisterRESTClientMetrics; older controller-runtime had some of them
   *       always
   * </ul>
   */
  public static final HistogramDefinition REST_CLIENT_REQUEST_DURATION_SECONDS =
      HistogramDefinition.of(
          "rest_client_request_duration_seconds",
          "Request latency in seconds. Broken down by verb and host.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005", "0.025", "0.1", "0.25", "0.5", "1", "2", "4", "8", "15", "30", "60"),
          CommonLabels.CLIENT_VERB,
          CommonLabels.CLIENT_HOST);

  /**
   * {@code rest_client_dns_resolution_duration_seconds}, a histogram in seconds.
   *
   * <p>DNS resolver latency in seconds. Broken down by host.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CLIENT_HOST host}
   *   <li>Buckets: 0.005, 0.025, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60
   *   <li>Needs a call of RegisterRESTClientMetrics; older controller-runtime had some of them
   *       always
   * </ul>
   */
  public static final HistogramDefinition REST_CLIENT_DNS_RESOLUTION_DURATION_SECONDS =
      HistogramDefinition.of(
          "rest_client_dns_resolution_duration_seconds",
          "DNS resolver latency in seconds. Broken down by host.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005", "0.025", "0.1", "0.25", "0.5", "1", "2", "4", "8", "15", "30", "60"),
          CommonLabels.CLIENT_HOST);

  /**
   * {@code rest_client_rate_limiter_duration_seconds}, a histogram in seconds.
   *
   * <p>Client side rate limiter latency in seconds. Broken down by verb, and host.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CLIENT_VERB verb}; {@link CommonLabels#CLIENT_HOST host}
   *   <li>Buckets: 0.005, 0.025, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60
   *   <li>Needs a call of RegisterRESTClientMetrics; older controller-runtime had some of them
   *       always
   * </ul>
   */
  public static final HistogramDefinition REST_CLIENT_RATE_LIMITER_DURATION_SECONDS =
      HistogramDefinition.of(
          "rest_client_rate_limiter_duration_seconds",
          "Client side rate limiter latency in seconds. Broken down by verb, and host.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005", "0.025", "0.1", "0.25", "0.5", "1", "2", "4", "8", "15", "30", "60"),
          CommonLabels.CLIENT_VERB,
          CommonLabels.CLIENT_HOST);

  /**
   * {@code rest_client_request_size_bytes}, a histogram in bytes.
   *
   * <p>Request size in bytes. Broken down by verb and host.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CLIENT_VERB verb}; {@link CommonLabels#CLIENT_HOST host}
   *   <li>Buckets: 64, 256, 512, 1024, 4096, 16384, 65536, 262144, 1.048576e+06, 4.194304e+06,
   *       1.6777216e+07
   *   <li>Needs a call of RegisterRESTClientMetrics; older controller-runtime had some of them
   *       always
   * </ul>
   */
  public static final HistogramDefinition REST_CLIENT_REQUEST_SIZE_BYTES =
      HistogramDefinition.of(
          "rest_client_request_size_bytes",
          "Request size in bytes. Broken down by verb and host.",
          Unit.BYTES,
          DecimalLiterals.of(
              "64",
              "256",
              "512",
              "1024",
              "4096",
              "16384",
              "65536",
              "262144",
              "1.048576e+06",
              "4.194304e+06",
              "1.6777216e+07"),
          CommonLabels.CLIENT_VERB,
          CommonLabels.CLIENT_HOST);

  /**
   * {@code rest_client_response_size_bytes}, a histogram in bytes.
   *
   * <p>Response size in bytes. Broken down by verb and host.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CLIENT_VERB verb}; {@link CommonLabels#CLIENT_HOST host}
   *   <li>Buckets: 64, 256, 512, 1024, 4096, 16384, 65536, 262144, 1.048576e+06, 4.194304e+06,
   *       1.6777216e+07
   *   <li>Needs a call of RegisterRESTClientMetrics; older controller-runtime had some of them
   *       always
   * </ul>
   */
  public static final HistogramDefinition REST_CLIENT_RESPONSE_SIZE_BYTES =
      HistogramDefinition.of(
          "rest_client_response_size_bytes",
          "Response size in bytes. Broken down by verb and host.",
          Unit.BYTES,
          DecimalLiterals.of(
              "64",
              "256",
              "512",
              "1024",
              "4096",
              "16384",
              "65536",
              "262144",
              "1.048576e+06",
              "4.194304e+06",
              "1.6777216e+07"),
          CommonLabels.CLIENT_VERB,
          CommonLabels.CLIENT_HOST);

  /**
   * {@code rest_client_request_retries_total}, a counter.
   *
   * <p>Number of request retries, partitioned by status code, verb, and host.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#CODE code}; {@link CommonLabels#CLIENT_VERB verb};
   *       {@link CommonLabels#CLIENT_HOST host}
   *   <li>Needs a call of RegisterRESTClientMetrics; older controller-runtime had some of them
   *       always
   * </ul>
   */
  public static final CounterDefinition REST_CLIENT_REQUEST_RETRIES_TOTAL =
      CounterDefinition.of(
          "rest_client_request_retries_total",
          "Number of request retries, partitioned by status code, verb, and host.",
          Unit.NONE,
          CommonLabels.CODE,
          CommonLabels.CLIENT_VERB,
          CommonLabels.CLIENT_HOST);

  private ControllerRuntime() {}
}
