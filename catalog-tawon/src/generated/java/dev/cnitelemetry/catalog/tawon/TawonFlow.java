// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon, flows: metrics as typed constants.
 *
 * <p>Flows: capturing flows. One name of the group begins with flows, in the plural.
 */
public final class TawonFlow {
  /**
   * {@code flows_task_total}, a counter.
   *
   * <p>Flows captured
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   *   <li>The other metrics of flows begin with flow, in the singular.
   * </ul>
   */
  public static final CounterDefinition TASK_TOTAL =
      CounterDefinition.of("flows_task_total", "Flows captured", Unit.NONE, TawonLabels.STATUS);

  /**
   * {@code flow_msgs}, a counter.
   *
   * <p>Flow messages processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MSGS =
      CounterDefinition.of("flow_msgs", "Flow messages processed", Unit.NONE);

  /**
   * {@code flow_msgs_lost}, a counter.
   *
   * <p>Flow messages lost on the perf event ring buffer
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MSGS_LOST =
      CounterDefinition.of(
          "flow_msgs_lost", "Flow messages lost on the perf event ring buffer", Unit.NONE);

  /**
   * {@code flow_out_of_order_msgs}, a counter.
   *
   * <p>Out-of-order flow messages
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition OUT_OF_ORDER_MSGS =
      CounterDefinition.of("flow_out_of_order_msgs", "Out-of-order flow messages", Unit.NONE);

  /**
   * {@code flow_missing_ended}, a counter.
   *
   * <p>Flows missing an ending time
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>Counts flows, though the name may be read as a time.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MISSING_ENDED =
      CounterDefinition.of("flow_missing_ended", "Flows missing an ending time", Unit.NONE);

  /**
   * {@code flow_missing_started}, a counter.
   *
   * <p>Flows missing starting time
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>Counts flows, though the name may be read as a time.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MISSING_STARTED =
      CounterDefinition.of("flow_missing_started", "Flows missing starting time", Unit.NONE);

  /**
   * {@code flow_extra_ended}, a counter.
   *
   * <p>Flows with a spurious ending time
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>Counts flows, though the name may be read as a time.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition EXTRA_ENDED =
      CounterDefinition.of("flow_extra_ended", "Flows with a spurious ending time", Unit.NONE);

  /**
   * {@code flow_missing_tid}, a counter.
   *
   * <p>Flows missing a thread ID
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MISSING_TID =
      CounterDefinition.of("flow_missing_tid", "Flows missing a thread ID", Unit.NONE);

  /**
   * {@code flow_missing_socket}, a counter.
   *
   * <p>Flows with missing socket info
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MISSING_SOCKET =
      CounterDefinition.of("flow_missing_socket", "Flows with missing socket info", Unit.NONE);

  /**
   * {@code flow_flows_tracked}, a gauge.
   *
   * <p>Flows tracked
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition FLOWS_TRACKED =
      GaugeDefinition.of("flow_flows_tracked", "Flows tracked", Unit.NONE);

  /**
   * {@code flow_threads_tracked}, a gauge.
   *
   * <p>Threads with flows tracked
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition THREADS_TRACKED =
      GaugeDefinition.of("flow_threads_tracked", "Threads with flows tracked", Unit.NONE);

  private TawonFlow() {}
}
