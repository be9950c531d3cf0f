// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Process: metrics as typed constants.
 *
 * <p>What Prometheus' Go client tells of the process as the operating system sees it: CPU
 * time, memory, file descriptors, start. None of these metrics has a stability level.
 */
public final class ProcessMetrics {
  /**
   * {@code process_cpu_seconds_total}, a counter in seconds.
   *
   * <p>Total user and system CPU time spent in seconds.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final CounterDefinition CPU_SECONDS_TOTAL =
      CounterDefinition.of(
          "process_cpu_seconds_total",
          "Total user and system CPU time spent in seconds.",
          Unit.SECONDS);

  /**
   * {@code process_max_fds}, a gauge.
   *
   * <p>Maximum number of open file descriptors.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>On Windows always 16777216, printed as {@code 1.6777216e+07}.
   * </ul>
   */
  public static final GaugeDefinition MAX_FDS =
      GaugeDefinition.of("process_max_fds", "Maximum number of open file descriptors.", Unit.NONE);

  /**
   * {@code process_open_fds}, a gauge.
   *
   * <p>Number of open file descriptors.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>On Windows the number of open handles.
   * </ul>
   */
  public static final GaugeDefinition OPEN_FDS =
      GaugeDefinition.of("process_open_fds", "Number of open file descriptors.", Unit.NONE);

  /**
   * {@code process_resident_memory_bytes}, a gauge in bytes.
   *
   * <p>Resident memory size in bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition RESIDENT_MEMORY_BYTES =
      GaugeDefinition.of(
          "process_resident_memory_bytes", "Resident memory size in bytes.", Unit.BYTES);

  /**
   * {@code process_start_time_seconds}, a gauge in seconds since 1970.
   *
   * <p>Start time of the process since unix epoch in seconds.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>A point in time, not a duration.
   * </ul>
   */
  public static final GaugeDefinition START_TIME_SECONDS =
      GaugeDefinition.of(
          "process_start_time_seconds",
          "Start time of the process since unix epoch in seconds.",
          Unit.UNIX_SECONDS);

  /**
   * {@code process_virtual_memory_bytes}, a gauge in bytes.
   *
   * <p>Virtual memory size in bytes.
   *
   * <ul>
   *   <li>Labels: none
   * </ul>
   */
  public static final GaugeDefinition VIRTUAL_MEMORY_BYTES =
      GaugeDefinition.of(
          "process_virtual_memory_bytes", "Virtual memory size in bytes.", Unit.BYTES);

  /**
   * {@code process_virtual_memory_max_bytes}, a gauge in bytes.
   *
   * <p>Maximum amount of virtual memory available in bytes.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Not on Windows.
   *   <li>Without a limit {@code 1.8446744073709552e+19}, with old versions of the client -1.
   * </ul>
   */
  public static final GaugeDefinition VIRTUAL_MEMORY_MAX_BYTES =
      GaugeDefinition.of(
          "process_virtual_memory_max_bytes",
          "Maximum amount of virtual memory available in bytes.",
          Unit.BYTES);

  /**
   * {@code process_network_receive_bytes_total}, a counter in bytes.
   *
   * <p>Number of bytes received by the process over the network.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Counts the whole network namespace of the process; with host networking that is the
   *       whole node.
   *   <li>From client_golang 1.20 on.
   * </ul>
   */
  public static final CounterDefinition NETWORK_RECEIVE_BYTES_TOTAL =
      CounterDefinition.of(
          "process_network_receive_bytes_total",
          "Number of bytes received by the process over the network.",
          Unit.BYTES);

  /**
   * {@code process_network_transmit_bytes_total}, a counter in bytes.
   *
   * <p>Number of bytes sent by the process over the network.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Counts the whole network namespace of the process; with host networking that is the
   *       whole node.
   *   <li>From client_golang 1.20 on.
   * </ul>
   */
  public static final CounterDefinition NETWORK_TRANSMIT_BYTES_TOTAL =
      CounterDefinition.of(
          "process_network_transmit_bytes_total",
          "Number of bytes sent by the process over the network.",
          Unit.BYTES);

  private ProcessMetrics() {}
}
