// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * BIRD exporter (czerwonk), old format: Device, Direct and Kernel: metrics as typed
 * constants.
 *
 * <p>Families of czerwonk/bird_exporter with {@code -format.new=false}, the default before
 * 1.3.0: the protocol and the IP version are parts of the names.
 */
public final class BirdExporterOldDeviceDirectAndKernel {
  /**
   * {@code direct4_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_UP =
      GaugeDefinition.of(
          "direct4_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code direct6_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_UP =
      GaugeDefinition.of(
          "direct6_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code kernel4_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_UP =
      GaugeDefinition.of(
          "kernel4_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code kernel6_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_UP =
      GaugeDefinition.of(
          "kernel6_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code direct4_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "direct4_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "direct6_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "kernel4_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "kernel6_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "direct4_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "direct6_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "kernel4_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "kernel6_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "direct4_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "direct6_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "kernel4_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "kernel6_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "direct4_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "direct6_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "kernel4_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "kernel6_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_UPTIME =
      GaugeDefinition.of(
          "direct4_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_UPTIME =
      GaugeDefinition.of(
          "direct6_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_UPTIME =
      GaugeDefinition.of(
          "kernel4_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_UPTIME =
      GaugeDefinition.of(
          "kernel6_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "direct4_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "direct6_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "direct4_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "direct6_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "direct4_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "direct6_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "direct4_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "direct6_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "direct4_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "direct6_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "direct4_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "direct6_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "direct4_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "direct6_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "direct4_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "direct6_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "direct4_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "direct6_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "direct4_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "direct6_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "direct4_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "direct6_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "direct4_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "direct6_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "direct4_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "direct6_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "direct4_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "direct6_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "direct4_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "direct6_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "direct4_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "direct6_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "direct4_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "direct6_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "direct4_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "direct6_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "direct4_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "direct6_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct4_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT4_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "direct4_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code direct6_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.direct, on by default
   * </ul>
   */
  public static final GaugeDefinition DIRECT6_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "direct6_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel4_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL4_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "kernel4_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code kernel6_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.kernel, on by default
   * </ul>
   */
  public static final GaugeDefinition KERNEL6_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "kernel6_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_UP =
      GaugeDefinition.of("device4_up", "Protocol is up", Unit.NONE, CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_UP =
      GaugeDefinition.of("device6_up", "Protocol is up", Unit.NONE, CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "device4_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "device6_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "device4_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "device6_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "device4_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "device6_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "device4_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "device6_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_UPTIME =
      GaugeDefinition.of(
          "device4_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_UPTIME =
      GaugeDefinition.of(
          "device6_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates beeing ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "device4_changes_update_import_ignore_count",
          "Number of incoming updates beeing ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates beeing ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "device6_changes_update_import_ignore_count",
          "Number of incoming updates beeing ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates beeing accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "device4_changes_update_import_accept_count",
          "Number of incoming updates beeing accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates beeing accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "device6_changes_update_import_accept_count",
          "Number of incoming updates beeing accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates beeing filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "device4_changes_update_import_filter_count",
          "Number of incoming updates beeing filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates beeing filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "device6_changes_update_import_filter_count",
          "Number of incoming updates beeing filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates beeing rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "device4_changes_update_import_reject_count",
          "Number of incoming updates beeing rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates beeing rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "device6_changes_update_import_reject_count",
          "Number of incoming updates beeing rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "device4_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "device6_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws beeing ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "device4_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws beeing ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws beeing ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "device6_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws beeing ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws beeing accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "device4_changes_withdraw_import_accept_count",
          "Number of incoming withdraws beeing accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws beeing accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "device6_changes_withdraw_import_accept_count",
          "Number of incoming withdraws beeing accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws beeing filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "device4_changes_withdraw_import_filter_count",
          "Number of incoming withdraws beeing filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws beeing filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "device6_changes_withdraw_import_filter_count",
          "Number of incoming withdraws beeing filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws beeing rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "device4_changes_withdraw_import_reject_count",
          "Number of incoming withdraws beeing rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws beeing rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "device6_changes_withdraw_import_reject_count",
          "Number of incoming withdraws beeing rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "device4_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "device6_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates beeing ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "device4_changes_update_export_ignore_count",
          "Number of outgoing updates beeing ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates beeing ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "device6_changes_update_export_ignore_count",
          "Number of outgoing updates beeing ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates beeing accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "device4_changes_update_export_accept_count",
          "Number of outgoing updates beeing accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates beeing accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "device6_changes_update_export_accept_count",
          "Number of outgoing updates beeing accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates beeing filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "device4_changes_update_export_filter_count",
          "Number of outgoing updates beeing filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates beeing filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "device6_changes_update_export_filter_count",
          "Number of outgoing updates beeing filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates beeing rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "device4_changes_update_export_reject_count",
          "Number of outgoing updates beeing rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates beeing rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "device6_changes_update_export_reject_count",
          "Number of outgoing updates beeing rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "device4_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "device6_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws beeing ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "device4_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws beeing ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws beeing ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "device6_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws beeing ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws beeing accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "device4_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws beeing accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws beeing accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "device6_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws beeing accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws beeing filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "device4_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws beeing filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws beeing filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "device6_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws beeing filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws beeing rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "device4_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws beeing rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws beeing rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "device6_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws beeing rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device4_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE4_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "device4_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code device6_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): 0.9 to 1.0 (not documented)
   *   <li>Needs -format.new=false; -proto.device, on by default
   * </ul>
   */
  public static final GaugeDefinition DEVICE6_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "device6_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  private BirdExporterOldDeviceDirectAndKernel() {}
}
