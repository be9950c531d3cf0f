// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon, TLS plaintext: metrics as typed constants.
 *
 * <p>TLS plaintext: capturing the plain text of TLS connections.
 */
public final class TawonTlsPlaintext {
  /**
   * {@code tlsplaintext_msgs_lost}, a counter.
   *
   * <p>tlsplaintext messages lost on the perf event ring buffer
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MSGS_LOST =
      CounterDefinition.of(
          "tlsplaintext_msgs_lost",
          "tlsplaintext messages lost on the perf event ring buffer",
          Unit.NONE);

  /**
   * {@code tlsplaintext_out_of_order_msgs}, a counter.
   *
   * <p>Out-of-order tlsplaintext messages
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition OUT_OF_ORDER_MSGS =
      CounterDefinition.of(
          "tlsplaintext_out_of_order_msgs", "Out-of-order tlsplaintext messages", Unit.NONE);

  /**
   * {@code tlsplaintext_msgs}, a counter.
   *
   * <p>tlsplaintext messages processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MSGS =
      CounterDefinition.of("tlsplaintext_msgs", "tlsplaintext messages processed", Unit.NONE);

  /**
   * {@code tlsplaintext_processes_watched}, a gauge.
   *
   * <p>Processes captured by tlsplaintext
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition PROCESSES_WATCHED =
      GaugeDefinition.of(
          "tlsplaintext_processes_watched", "Processes captured by tlsplaintext", Unit.NONE);

  /**
   * {@code tlsplaintext_tids_watched}, a gauge.
   *
   * <p>Process Thread IDs watched by tlsplaintext
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition TIDS_WATCHED =
      GaugeDefinition.of(
          "tlsplaintext_tids_watched", "Process Thread IDs watched by tlsplaintext", Unit.NONE);

  private TawonTlsPlaintext() {}
}
