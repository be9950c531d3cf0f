// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Typha: metrics as typed constants.
 *
 * <p>What Typha exposes, the daemon between the datastore and Felix: the caches it keeps for
 * each kind of client, the snapshots and deltas it sends, and how well its clients keep up.
 *
 * <p>A breadcrumb is one state of a cache with the changes that led to it; breadcrumbs form
 * a chain that each client is walked along. Before Typha took over the version numbers of
 * Calico in v3.1.4 it had its own, {@code typha v0.1.0} to {@code typha v0.7.4}; Calico
 * shipped it since v2.3.0, then {@code typha v0.2.2}, and with v2.6.7 came
 * {@code typha v0.5.6}.
 */
public final class Typha {
  /**
   * {@code typha_breadcrumb_block}, a counter.
   *
   * <p>Count of the number of times Typha got the next Breadcrumb after blocking.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: typha v0.1.0 to typha v0.7.4, since v2.3.0
   *   <li>The label syncer came with v3.25.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition BREADCRUMB_BLOCK =
      CounterDefinition.of(
          "typha_breadcrumb_block",
          "Count of the number of times Typha got the next Breadcrumb after blocking.",
          Unit.NONE,
          CalicoLabels.SYNCER);

  /**
   * {@code typha_breadcrumb_non_block}, a counter.
   *
   * <p>Count of the number of times Typha got the next Breadcrumb without blocking.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: typha v0.1.0 to typha v0.7.4, since v2.3.0
   *   <li>The label syncer came with v3.25.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition BREADCRUMB_NON_BLOCK =
      CounterDefinition.of(
          "typha_breadcrumb_non_block",
          "Count of the number of times Typha got the next Breadcrumb without blocking.",
          Unit.NONE,
          CalicoLabels.SYNCER);

  /**
   * {@code typha_breadcrumb_seq_number}, a gauge.
   *
   * <p>Current (server-local) sequence number; number of snapshot deltas processed.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: typha v0.1.2 to typha v0.7.4, since v2.3.0
   *   <li>The label syncer came with v3.25.
   * </ul>
   */
  public static final GaugeDefinition BREADCRUMB_SEQ_NUMBER =
      GaugeDefinition.of(
          "typha_breadcrumb_seq_number",
          "Current (server-local) sequence number; number of snapshot deltas processed.",
          Unit.NONE,
          CalicoLabels.SYNCER);

  /**
   * {@code typha_breadcrumb_size}, a summary.
   *
   * <p>Number of KVs recorded in each breadcrumb.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Typha: typha v0.1.2 to typha v0.7.4, since v2.3.0
   *   <li>The label syncer came with v3.25.
   * </ul>
   */
  public static final SummaryDefinition BREADCRUMB_SIZE =
      SummaryDefinition.of(
          "typha_breadcrumb_size",
          "Number of KVs recorded in each breadcrumb.",
          Unit.NONE,
          DecimalLiterals.of("0.5", "0.9", "0.99"),
          CalicoLabels.SYNCER);

  /**
   * {@code typha_cache_size}, a gauge.
   *
   * <p>Current number of key/value pairs contained in the cache of the datastore.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: since v3.25.0
   * </ul>
   */
  public static final GaugeDefinition CACHE_SIZE =
      GaugeDefinition.of(
          "typha_cache_size",
          "Current number of key/value pairs contained in the cache of the datastore.",
          Unit.NONE,
          CalicoLabels.SYNCER);

  /**
   * {@code typha_client_latency_secs}, a summary in seconds.
   *
   * <p>Per-client latency. I.e. how far behind the current state is each client.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Typha: typha v0.1.0 to typha v0.7.4, since v2.3.0
   *   <li>The quantiles are over the last minute.
   *   <li>The label syncer came with v3.25.
   * </ul>
   */
  public static final SummaryDefinition CLIENT_LATENCY_SECS =
      SummaryDefinition.of(
          "typha_client_latency_secs",
          "Per-client latency.  I.e. how far behind the current state is each client.",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"),
          CalicoLabels.SYNCER);

  /**
   * {@code typha_client_snapshot_send_secs}, a summary in seconds.
   *
   * <p>How long it took to send the initial snapshot to each client.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Typha: typha v0.1.2 to typha v0.7.4, since v2.3.0
   *   <li>The label syncer came with v3.25.
   * </ul>
   */
  public static final SummaryDefinition CLIENT_SNAPSHOT_SEND_SECS =
      SummaryDefinition.of(
          "typha_client_snapshot_send_secs",
          "How long it took to send the initial snapshot to each client.",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"),
          CalicoLabels.SYNCER);

  /**
   * {@code typha_client_write_latency_secs}, a summary in seconds.
   *
   * <p>Per-client write. How long each write call is taking.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Typha: typha v0.1.0 to typha v0.7.4, since v2.3.0
   *   <li>The label syncer came with v3.25.
   * </ul>
   */
  public static final SummaryDefinition CLIENT_WRITE_LATENCY_SECS =
      SummaryDefinition.of(
          "typha_client_write_latency_secs",
          "Per-client write.  How long each write call is taking.",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"),
          CalicoLabels.SYNCER);

  /**
   * {@code typha_connections_accepted}, a counter.
   *
   * <p>Total number of connections accepted over time.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Typha: typha v0.1.0 to typha v0.7.4, since v2.3.0
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition CONNECTIONS_ACCEPTED =
      CounterDefinition.of(
          "typha_connections_accepted",
          "Total number of connections accepted over time.",
          Unit.NONE);

  /**
   * {@code typha_connections_active}, a gauge.
   *
   * <p>Number of open client connections, including connections that are still in the
   * handshake.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Typha: typha v0.1.0 to typha v0.7.4, since v2.3.0
   *   <li>The second half of the help text came with v3.25.
   * </ul>
   */
  public static final GaugeDefinition CONNECTIONS_ACTIVE =
      GaugeDefinition.of(
          "typha_connections_active",
          "Number of open client connections, including connections that are still in the handshake.",
          Unit.NONE);

  /**
   * {@code typha_connections_dropped}, a counter.
   *
   * <p>Total number of connections dropped due to rebalancing.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Typha: typha v0.2.0 to typha v0.7.4, since v2.3.0
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition CONNECTIONS_DROPPED =
      CounterDefinition.of(
          "typha_connections_dropped",
          "Total number of connections dropped due to rebalancing.",
          Unit.NONE);

  /**
   * {@code typha_connections_streaming}, a gauge.
   *
   * <p>Number of client connections that completed the handshake and are streaming data.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: since v3.25.0
   * </ul>
   */
  public static final GaugeDefinition CONNECTIONS_STREAMING =
      GaugeDefinition.of(
          "typha_connections_streaming",
          "Number of client connections that completed the handshake and are streaming data.",
          Unit.NONE,
          CalicoLabels.SYNCER);

  /**
   * {@code typha_connections_grace_used}, a counter.
   *
   * <p>Total number of connections that made use of the grace period to catch up after sending
   * the initial snapshot.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: since v3.20.0 (not documented)
   *   <li>Exposed by v3.32, though its reference page leaves it out.
   *   <li>The label syncer came with v3.25.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition CONNECTIONS_GRACE_USED =
      CounterDefinition.of(
          "typha_connections_grace_used",
          "Total number of connections that made use of the grace period to catch up after sending the initial snapshot.",
          Unit.NONE,
          CalicoLabels.SYNCER);

  /**
   * {@code typha_kvs_per_msg}, a summary.
   *
   * <p>Number of KV pairs sent in each message.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Typha: typha v0.1.0 to typha v0.7.4, since v2.3.0
   *   <li>The label syncer came with v3.25.
   * </ul>
   */
  public static final SummaryDefinition KVS_PER_MSG =
      SummaryDefinition.of(
          "typha_kvs_per_msg",
          "Number of KV pairs sent in each message.",
          Unit.NONE,
          DecimalLiterals.of("0.5", "0.9", "0.99"),
          CalicoLabels.SYNCER);

  /**
   * {@code typha_log_errors}, a counter.
   *
   * <p>Number of errors encountered while logging.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Typha: typha v0.1.0 to typha v0.7.4, since v2.3.0
   *   <li>kube-controllers: since v3.31.0 (not documented)
   *   <li>On the page of kube-controllers since v3.31.0, too, whose program links Typha's
   *       logging; zeros from the start.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition LOG_ERRORS =
      CounterDefinition.of(
          "typha_log_errors", "Number of errors encountered while logging.", Unit.NONE);

  /**
   * {@code typha_logs_dropped}, a counter.
   *
   * <p>Number of logs dropped because the output stream was blocked.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Typha: typha v0.1.0 to typha v0.7.4, since v2.3.0
   *   <li>kube-controllers: since v3.31.0 (not documented)
   *   <li>On the page of kube-controllers since v3.31.0, too, whose program links Typha's
   *       logging; zeros from the start.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition LOGS_DROPPED =
      CounterDefinition.of(
          "typha_logs_dropped",
          "Number of logs dropped because the output stream was blocked.",
          Unit.NONE);

  /**
   * {@code typha_next_breadcrumb_latency_secs}, a summary in seconds.
   *
   * <p>Time to retrieve next breadcrumb when already behind.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Typha: typha v0.1.0 to typha v0.7.4, since v2.3.0
   *   <li>The label syncer came with v3.25.
   * </ul>
   */
  public static final SummaryDefinition NEXT_BREADCRUMB_LATENCY_SECS =
      SummaryDefinition.of(
          "typha_next_breadcrumb_latency_secs",
          "Time to retrieve next breadcrumb when already behind.",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"),
          CalicoLabels.SYNCER);

  /**
   * {@code typha_ping_latency}, a summary in seconds.
   *
   * <p>Round-trip ping latency to client.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Typha: typha v0.1.0 to typha v0.7.4, since v2.3.0
   *   <li>The values are seconds, though the name does not say so.
   *   <li>The label syncer came with v3.25.
   * </ul>
   */
  public static final SummaryDefinition PING_LATENCY =
      SummaryDefinition.of(
          "typha_ping_latency",
          "Round-trip ping latency to client.",
          Unit.SECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"),
          CalicoLabels.SYNCER);

  /**
   * {@code typha_snapshots_generated}, a counter.
   *
   * <p>Number of binary snapshots generated.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: since v3.25.0
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition SNAPSHOTS_GENERATED =
      CounterDefinition.of(
          "typha_snapshots_generated",
          "Number of binary snapshots generated.",
          Unit.NONE,
          CalicoLabels.SYNCER);

  /**
   * {@code typha_snapshots_reused}, a counter.
   *
   * <p>Number of binary snapshots that were cached and reused.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: since v3.25.0
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition SNAPSHOTS_REUSED =
      CounterDefinition.of(
          "typha_snapshots_reused",
          "Number of binary snapshots that were cached and reused.",
          Unit.NONE,
          CalicoLabels.SYNCER);

  /**
   * {@code typha_snapshot_raw_bytes}, a gauge in bytes.
   *
   * <p>Size of the most recently generated binary snapshot (before compression).
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: since v3.25.0
   * </ul>
   */
  public static final GaugeDefinition SNAPSHOT_RAW_BYTES =
      GaugeDefinition.of(
          "typha_snapshot_raw_bytes",
          "Size of the most recently generated binary snapshot (before compression).",
          Unit.BYTES,
          CalicoLabels.SYNCER);

  /**
   * {@code typha_snapshot_compressed_bytes}, a gauge in bytes.
   *
   * <p>Size of the most recently generated binary snapshot (after compression).
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: since v3.25.0
   * </ul>
   */
  public static final GaugeDefinition SNAPSHOT_COMPRESSED_BYTES =
      GaugeDefinition.of(
          "typha_snapshot_compressed_bytes",
          "Size of the most recently generated binary snapshot (after compression).",
          Unit.BYTES,
          CalicoLabels.SYNCER);

  /**
   * {@code typha_updates_skipped}, a counter.
   *
   * <p>Total number of updates skipped as duplicates.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: typha v0.1.7 to typha v0.7.4, since v2.3.0
   *   <li>Skips updates that change nothing a client would see.
   *   <li>The label syncer came with v3.25.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition UPDATES_SKIPPED =
      CounterDefinition.of(
          "typha_updates_skipped",
          "Total number of updates skipped as duplicates.",
          Unit.NONE,
          CalicoLabels.SYNCER);

  /**
   * {@code typha_updates_total}, a counter.
   *
   * <p>Total number of updates received from the Syncer.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#SYNCER syncer} ({@code felix}, {@code bgp},
   *       {@code tunnel-ip-allocation}, {@code node-status})
   *   <li>Typha: typha v0.1.7 to typha v0.7.4, since v2.3.0
   *   <li>The label syncer came with v3.25.
   * </ul>
   */
  public static final CounterDefinition UPDATES_TOTAL =
      CounterDefinition.of(
          "typha_updates_total",
          "Total number of updates received from the Syncer.",
          Unit.NONE,
          CalicoLabels.SYNCER);

  /**
   * {@code remote_cluster_connection_status}, a gauge.
   *
   * <p>State of the connection to a remote cluster of a federation, as a number.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#REMOTE_CLUSTER_NAME remote_cluster_name}
   *   <li>Typha: never on the page, though documented
   *   <li>0 not connecting, 1 connecting, 2 in sync, 3 resync in progress, 4 a changed
   *       configuration requires a restart, 5 the configuration is incomplete.
   *   <li>On the Typha page of the Open Source reference, though only Calico Enterprise has
   *       federation.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final GaugeDefinition REMOTE_CLUSTER_CONNECTION_STATUS =
      GaugeDefinition.of(
          "remote_cluster_connection_status",
          "State of the connection to a remote cluster of a federation, as a number.",
          Unit.NONE,
          CalicoLabels.REMOTE_CLUSTER_NAME);

  private Typha() {}
}
