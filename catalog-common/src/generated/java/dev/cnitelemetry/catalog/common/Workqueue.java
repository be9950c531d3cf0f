// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.Unit;

/**
 * Kubernetes workqueues: metrics as typed constants.
 *
 * <p>What Kubernetes' client library tells of the work queues of a controller, one series a
 * queue: depth, waiting time, working time, retries.
 *
 * <p>The level in front of the help texts was {@code [ALPHA] } up to Kubernetes 1.35 and is
 * {@code [BETA] } since.
 */
public final class Workqueue {
  /**
   * {@code workqueue_adds_total}, a counter.
   *
   * <p>Total number of adds handled by workqueue
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#QUEUE_NAME name}
   *   <li>Stability: BETA
   *   <li>Queues that were made without a name have no series.
   * </ul>
   */
  public static final CounterDefinition ADDS_TOTAL =
      CounterDefinition.of(
          "workqueue_adds_total",
          "Total number of adds handled by workqueue",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.QUEUE_NAME);

  /**
   * {@code workqueue_depth}, a gauge.
   *
   * <p>Current depth of workqueue
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#QUEUE_NAME name}
   *   <li>Stability: BETA
   *   <li>Queues that were made without a name have no series.
   * </ul>
   */
  public static final GaugeDefinition DEPTH =
      GaugeDefinition.of(
          "workqueue_depth",
          "Current depth of workqueue",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.QUEUE_NAME);

  /**
   * {@code workqueue_longest_running_processor_seconds}, a gauge in seconds.
   *
   * <p>How many seconds has the longest running processor for workqueue been running.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#QUEUE_NAME name}
   *   <li>Stability: BETA
   *   <li>Queues that were made without a name have no series.
   * </ul>
   */
  public static final GaugeDefinition LONGEST_RUNNING_PROCESSOR_SECONDS =
      GaugeDefinition.of(
          "workqueue_longest_running_processor_seconds",
          "How many seconds has the longest running processor for workqueue been running.",
          Unit.SECONDS,
          Stability.BETA,
          CommonLabels.QUEUE_NAME);

  /**
   * {@code workqueue_queue_duration_seconds}, a histogram in seconds.
   *
   * <p>How long in seconds an item stays in workqueue before being requested.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#QUEUE_NAME name}
   *   <li>Buckets: 1e-08, 1e-07, 1e-06, 9.999999999999999e-06, 9.999999999999999e-05, 0.001,
   *       0.01, 0.1, 1, 10
   *   <li>Stability: BETA
   *   <li>Queues that were made without a name have no series.
   *   <li>Two bounds are spelled {@code 9.999999999999999e-06} and {@code 9.999999999999999e-05}
   *       on the wire: compare them as numbers.
   * </ul>
   */
  public static final HistogramDefinition QUEUE_DURATION_SECONDS =
      HistogramDefinition.of(
          "workqueue_queue_duration_seconds",
          "How long in seconds an item stays in workqueue before being requested.",
          Unit.SECONDS,
          Stability.BETA,
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
              "10"),
          CommonLabels.QUEUE_NAME);

  /**
   * {@code workqueue_retries_total}, a counter.
   *
   * <p>Total number of retries handled by workqueue
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#QUEUE_NAME name}
   *   <li>Stability: BETA
   *   <li>Queues that were made without a name have no series.
   * </ul>
   */
  public static final CounterDefinition RETRIES_TOTAL =
      CounterDefinition.of(
          "workqueue_retries_total",
          "Total number of retries handled by workqueue",
          Unit.NONE,
          Stability.BETA,
          CommonLabels.QUEUE_NAME);

  /**
   * {@code workqueue_unfinished_work_seconds}, a gauge in seconds.
   *
   * <p>How many seconds of work has done that is in progress and hasn't been observed by
   * work_duration. Large values indicate stuck threads. One can deduce the number of stuck
   * threads by observing the rate at which this increases.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#QUEUE_NAME name}
   *   <li>Stability: BETA
   *   <li>Queues that were made without a name have no series.
   * </ul>
   */
  public static final GaugeDefinition UNFINISHED_WORK_SECONDS =
      GaugeDefinition.of(
          "workqueue_unfinished_work_seconds",
          "How many seconds of work has done that is in progress and hasn't been observed by work_duration. Large values indicate stuck threads. One can deduce the number of stuck threads by observing the rate at which this increases.",
          Unit.SECONDS,
          Stability.BETA,
          CommonLabels.QUEUE_NAME);

  /**
   * {@code workqueue_work_duration_seconds}, a histogram in seconds.
   *
   * <p>How long in seconds processing an item from workqueue takes.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#QUEUE_NAME name}
   *   <li>Buckets: 1e-08, 1e-07, 1e-06, 9.999999999999999e-06, 9.999999999999999e-05, 0.001,
   *       0.01, 0.1, 1, 10
   *   <li>Stability: BETA
   *   <li>Queues that were made without a name have no series.
   *   <li>Two bounds are spelled {@code 9.999999999999999e-06} and {@code 9.999999999999999e-05}
   *       on the wire: compare them as numbers.
   * </ul>
   */
  public static final HistogramDefinition WORK_DURATION_SECONDS =
      HistogramDefinition.of(
          "workqueue_work_duration_seconds",
          "How long in seconds processing an item from workqueue takes.",
          Unit.SECONDS,
          Stability.BETA,
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
              "10"),
          CommonLabels.QUEUE_NAME);

  private Workqueue() {}
}
