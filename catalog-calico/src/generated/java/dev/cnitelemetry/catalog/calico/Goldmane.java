// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Goldmane: metrics as typed constants.
 *
 * <p>What Goldmane exposes, which collects the flows of all nodes since v3.30: what comes
 * in, how it is indexed and rolled over, and who listens. The reference of Calico documents
 * none of it.
 */
public final class Goldmane {
  /**
   * {@code goldmane_aggr_received_flows_total}, a counter.
   *
   * <p>Total number of flows received by Goldmane aggregator.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final CounterDefinition AGGR_RECEIVED_FLOWS_TOTAL =
      CounterDefinition.of(
          "goldmane_aggr_received_flows_total",
          "Total number of flows received by Goldmane aggregator.",
          Unit.NONE);

  /**
   * {@code goldmane_aggr_flow_index_latency_ms}, a summary in milliseconds.
   *
   * <p>Summary measuring the time taken to index a flow.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final SummaryDefinition AGGR_FLOW_INDEX_LATENCY_MS =
      SummaryDefinition.of(
          "goldmane_aggr_flow_index_latency_ms",
          "Summary measuring the time taken to index a flow.",
          Unit.MILLISECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code goldmane_aggr_flow_index_batch_size}, a summary.
   *
   * <p>Measure the number of flows processed in a batch.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final SummaryDefinition AGGR_FLOW_INDEX_BATCH_SIZE =
      SummaryDefinition.of(
          "goldmane_aggr_flow_index_batch_size",
          "Measure the number of flows processed in a batch.",
          Unit.NONE,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code goldmane_aggr_flow_index_buffer_size}, a gauge.
   *
   * <p>Current size of the flow index buffer.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final GaugeDefinition AGGR_FLOW_INDEX_BUFFER_SIZE =
      GaugeDefinition.of(
          "goldmane_aggr_flow_index_buffer_size",
          "Current size of the flow index buffer.",
          Unit.NONE);

  /**
   * {@code goldmane_aggr_rollover_latency_ms}, a summary in milliseconds.
   *
   * <p>Summary of the time until the next rollover.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final SummaryDefinition AGGR_ROLLOVER_LATENCY_MS =
      SummaryDefinition.of(
          "goldmane_aggr_rollover_latency_ms",
          "Summary of the time until the next rollover.",
          Unit.MILLISECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code goldmane_aggr_rollover_duration_ms}, a summary in milliseconds.
   *
   * <p>Duration of the rollover process.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final SummaryDefinition AGGR_ROLLOVER_DURATION_MS =
      SummaryDefinition.of(
          "goldmane_aggr_rollover_duration_ms",
          "Duration of the rollover process.",
          Unit.MILLISECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code goldmane_aggr_backfill_latency_ms}, a summary in milliseconds.
   *
   * <p>Summary measuring the time taken to backfill a stream.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: 0.5, 0.9, 0.99
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final SummaryDefinition AGGR_BACKFILL_LATENCY_MS =
      SummaryDefinition.of(
          "goldmane_aggr_backfill_latency_ms",
          "Summary measuring the time taken to backfill a stream.",
          Unit.MILLISECONDS,
          DecimalLiterals.of("0.5", "0.9", "0.99"));

  /**
   * {@code goldmane_aggr_num_unique_flows}, a gauge.
   *
   * <p>Number of unique flows in the aggregator.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final GaugeDefinition AGGR_NUM_UNIQUE_FLOWS =
      GaugeDefinition.of(
          "goldmane_aggr_num_unique_flows", "Number of unique flows in the aggregator.", Unit.NONE);

  /**
   * {@code goldmane_aggr_dropped_flows_total}, a counter.
   *
   * <p>Total number of flows dropped by the aggregator.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final CounterDefinition AGGR_DROPPED_FLOWS_TOTAL =
      CounterDefinition.of(
          "goldmane_aggr_dropped_flows_total",
          "Total number of flows dropped by the aggregator.",
          Unit.NONE);

  /**
   * {@code goldmane_collector_received_flows}, a counter.
   *
   * <p>Total number of flows received by Goldmane aggregator.
   *
   * <p>Flows that each client sent to Goldmane.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#FLOW_SOURCE source} ({@code unknown})
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>source is the address of the client with its port, so every new connection brings new
   *       series.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition COLLECTOR_RECEIVED_FLOWS =
      CounterDefinition.of(
          "goldmane_collector_received_flows",
          "Total number of flows received by Goldmane aggregator.",
          Unit.NONE,
          CalicoLabels.FLOW_SOURCE);

  /**
   * {@code goldmane_collector_flow_process_latency}, a histogram in seconds.
   *
   * <p>Histogram measuring the time taken to ingest a flow.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#FLOW_SOURCE source} ({@code unknown})
   *   <li>Buckets: 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>The values are seconds, though the name does not say so.
   *   <li>source is the address of the client with its port, so every new connection brings new
   *       series.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final HistogramDefinition COLLECTOR_FLOW_PROCESS_LATENCY =
      HistogramDefinition.of(
          "goldmane_collector_flow_process_latency",
          "Histogram measuring the time taken to ingest a flow.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"),
          CalicoLabels.FLOW_SOURCE);

  /**
   * {@code goldmane_collector_num_clients}, a gauge.
   *
   * <p>Number of clients connected to the flow collector.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Goldmane: since v3.33.0 (not documented)
   *   <li>Felix: since v3.33.0 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>Declared since v3.30.0, but not registered before v3.33.0. Goldmane serves it only
   *       where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final GaugeDefinition COLLECTOR_NUM_CLIENTS =
      GaugeDefinition.of(
          "goldmane_collector_num_clients",
          "Number of clients connected to the flow collector.",
          Unit.NONE);

  /**
   * {@code goldmane_num_streams}, a gauge.
   *
   * <p>Number of active streams
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Goldmane: since v3.30.0 (not documented)
   *   <li>Felix: since v3.30.7 (not documented)
   *   <li>On the page of Felix and calico-node because they link the package: zeros there. Not
   *       in v3.30.0.
   *   <li>Came with v3.30, and is served only where PROMETHEUS_PORT is set.
   * </ul>
   */
  public static final GaugeDefinition NUM_STREAMS =
      GaugeDefinition.of("goldmane_num_streams", "Number of active streams", Unit.NONE);

  private Goldmane() {}
}
