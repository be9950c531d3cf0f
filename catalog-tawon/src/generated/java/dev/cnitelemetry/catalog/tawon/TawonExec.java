// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon, exec: metrics as typed constants.
 *
 * <p>Exec: capturing processes that begin and end.
 */
public final class TawonExec {
  /**
   * {@code exec_msgs_lost}, a counter.
   *
   * <p>Exec messages lost on the perf event ring buffer
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MSGS_LOST =
      CounterDefinition.of(
          "exec_msgs_lost", "Exec messages lost on the perf event ring buffer", Unit.NONE);

  /**
   * {@code exec_proc_end_before_start}, a counter.
   *
   * <p>Process ended messages received before the process started message
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition PROC_END_BEFORE_START =
      CounterDefinition.of(
          "exec_proc_end_before_start",
          "Process ended messages received before the process started message",
          Unit.NONE);

  /**
   * {@code exec_msgs}, a counter.
   *
   * <p>Exec messages processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MSGS =
      CounterDefinition.of("exec_msgs", "Exec messages processed", Unit.NONE);

  private TawonExec() {}
}
