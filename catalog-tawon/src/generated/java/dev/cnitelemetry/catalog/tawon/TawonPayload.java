// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon, payload: metrics as typed constants.
 *
 * <p>Payload: capturing what processes send and receive.
 */
public final class TawonPayload {
  /**
   * {@code payload_task_total}, a counter.
   *
   * <p>Payloads captured by payload task
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   * </ul>
   */
  public static final CounterDefinition TASK_TOTAL =
      CounterDefinition.of(
          "payload_task_total", "Payloads captured by payload task", Unit.NONE, TawonLabels.STATUS);

  /**
   * {@code payload_processes_watched}, a gauge.
   *
   * <p>Processes tracked in payload tasks
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition PROCESSES_WATCHED =
      GaugeDefinition.of(
          "payload_processes_watched", "Processes tracked in payload tasks", Unit.NONE);

  /**
   * {@code payload_msgs_lost}, a counter.
   *
   * <p>Payload messages lost on the perf event ring buffer
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MSGS_LOST =
      CounterDefinition.of(
          "payload_msgs_lost", "Payload messages lost on the perf event ring buffer", Unit.NONE);

  /**
   * {@code payload_out_of_order_msgs}, a counter.
   *
   * <p>Out-of-order payload messages
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition OUT_OF_ORDER_MSGS =
      CounterDefinition.of("payload_out_of_order_msgs", "Out-of-order payload messages", Unit.NONE);

  /**
   * {@code payload_msgs}, a counter.
   *
   * <p>Payload messages processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MSGS =
      CounterDefinition.of("payload_msgs", "Payload messages processed", Unit.NONE);

  /**
   * {@code payload_tids_watched}, a gauge.
   *
   * <p>Process Thread IDs watched by payload
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition TIDS_WATCHED =
      GaugeDefinition.of(
          "payload_tids_watched", "Process Thread IDs watched by payload", Unit.NONE);

  private TawonPayload() {}
}
