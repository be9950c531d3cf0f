// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon, reset connections: metrics as typed constants.
 *
 * <p>Reset connections: the task called resetconn.
 */
public final class TawonResetConnection {
  /**
   * {@code resetconn_msgs_lost}, a counter.
   *
   * <p>Payload messages lost on the perf event ring buffer
   *
   * <p>Messages of resetconn lost on the ring buffer of perf events.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>The help text speaks of payload messages, as that of payload_msgs_lost does; the
   *       metric counts those of resetconn.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MSGS_LOST =
      CounterDefinition.of(
          "resetconn_msgs_lost", "Payload messages lost on the perf event ring buffer", Unit.NONE);

  /**
   * {@code resetconn_msgs}, a counter.
   *
   * <p>resetconn messages processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MSGS =
      CounterDefinition.of("resetconn_msgs", "resetconn messages processed", Unit.NONE);

  /**
   * {@code resetconn_processes_watched}, a gauge.
   *
   * <p>Processes captured by resetconn
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition PROCESSES_WATCHED =
      GaugeDefinition.of(
          "resetconn_processes_watched", "Processes captured by resetconn", Unit.NONE);

  /**
   * {@code resetconn_tids_watched}, a gauge.
   *
   * <p>Process Thread IDs watched by resetconn
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition TIDS_WATCHED =
      GaugeDefinition.of(
          "resetconn_tids_watched", "Process Thread IDs watched by resetconn", Unit.NONE);

  private TawonResetConnection() {}
}
