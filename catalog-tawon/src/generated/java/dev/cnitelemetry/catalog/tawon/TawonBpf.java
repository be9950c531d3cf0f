// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon, BPF programs: metrics as typed constants.
 *
 * <p>BPF programs: the probes and programs of Tawon itself. What tells their cost needs
 * {@code kernel.bpf_stats_enabled}.
 */
public final class TawonBpf {
  /**
   * {@code bpf_probes_attached}, a gauge.
   *
   * <p>BPF probes attached
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Tawon: all releases
   *   <li>The values of module and program are not documented.
   * </ul>
   */
  public static final GaugeDefinition PROBES_ATTACHED =
      GaugeDefinition.of(
          "bpf_probes_attached",
          "BPF probes attached",
          Unit.NONE,
          TawonLabels.MODULE,
          TawonLabels.PROGRAM);

  /**
   * {@code bpf_probes_attach_failure}, a counter.
   *
   * <p>BPF probes attachement failures
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Tawon: all releases
   *   <li>The help text has attachement for attachment.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition PROBES_ATTACH_FAILURE =
      CounterDefinition.of(
          "bpf_probes_attach_failure",
          "BPF probes attachement failures",
          Unit.NONE,
          TawonLabels.MODULE,
          TawonLabels.PROGRAM);

  /**
   * {@code bpf_probes_detach_failure}, a counter.
   *
   * <p>BPF probes detachement failures
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Tawon: all releases
   *   <li>The help text has detachement for detachment.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition PROBES_DETACH_FAILURE =
      CounterDefinition.of(
          "bpf_probes_detach_failure",
          "BPF probes detachement failures",
          Unit.NONE,
          TawonLabels.MODULE,
          TawonLabels.PROGRAM);

  /**
   * {@code bpf_cpu_usage_histogram}, a histogram.
   *
   * <p>Percentage of cpu usage for bpf programs
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Buckets: unknown
   *   <li>Tawon: all releases
   *   <li>Needs {@code sysctl -w kernel.bpf_stats_enabled=1}
   *   <li>The document gives no buckets.
   *   <li>Whether the share is between 0 and 1 or 0 and 100, and of one core or of all, is not
   *       documented.
   *   <li>The kind is part of the name: the series end in _histogram_bucket, _histogram_sum and
   *       _histogram_count. bpf_cpu_usage is another metric.
   *   <li>On distributions other than RHEL the kernel must be 5.1 or newer; of RHEL the document
   *       says nothing.
   * </ul>
   */
  public static final HistogramDefinition CPU_USAGE_HISTOGRAM =
      HistogramDefinition.of(
          "bpf_cpu_usage_histogram",
          "Percentage of cpu usage for bpf programs",
          Unit.UNSPECIFIED,
          DecimalLiterals.unknown(),
          TawonLabels.MODULE,
          TawonLabels.PROGRAM);

  /**
   * {@code bpf_cpu_usage}, a gauge.
   *
   * <p>Current percentage of cpu usage for bpf programs
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Tawon: all releases
   *   <li>Needs {@code sysctl -w kernel.bpf_stats_enabled=1}
   *   <li>Whether the share is between 0 and 1 or 0 and 100, and of one core or of all, is not
   *       documented.
   *   <li>bpf_cpu_usage_histogram is another metric, not a series of this one.
   *   <li>On distributions other than RHEL the kernel must be 5.1 or newer; of RHEL the document
   *       says nothing.
   * </ul>
   */
  public static final GaugeDefinition CPU_USAGE =
      GaugeDefinition.of(
          "bpf_cpu_usage",
          "Current percentage of cpu usage for bpf programs",
          Unit.UNSPECIFIED,
          TawonLabels.MODULE,
          TawonLabels.PROGRAM);

  /**
   * {@code bpf_run_counter}, a counter.
   *
   * <p>Execution counter for bpf programs
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Tawon: all releases
   *   <li>Needs {@code sysctl -w kernel.bpf_stats_enabled=1}
   *   <li>On distributions other than RHEL the kernel must be 5.1 or newer; of RHEL the document
   *       says nothing.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition RUN_COUNTER =
      CounterDefinition.of(
          "bpf_run_counter",
          "Execution counter for bpf programs",
          Unit.NONE,
          TawonLabels.MODULE,
          TawonLabels.PROGRAM);

  private TawonBpf() {}
}
