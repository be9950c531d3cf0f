// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * BIRD exporter (czerwonk), old format: Static, Babel and RPKI: metrics as typed constants.
 *
 * <p>Families of czerwonk/bird_exporter with {@code -format.new=false}, the default before
 * 1.3.0: the protocol and the IP version are parts of the names.
 */
public final class BirdExporterOldStaticBabelAndRpki {
  /**
   * {@code static4_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_UP =
      GaugeDefinition.of(
          "static4_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code static6_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_UP =
      GaugeDefinition.of(
          "static6_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code babel4_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_UP =
      GaugeDefinition.of(
          "babel4_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code babel6_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_UP =
      GaugeDefinition.of(
          "babel6_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code rpki4_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_UP =
      GaugeDefinition.of(
          "rpki4_up", "Protocol is up", Unit.NONE, CalicoLabels.BIRD_NAME, CalicoLabels.BIRD_STATE);

  /**
   * {@code rpki6_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_UP =
      GaugeDefinition.of(
          "rpki6_up", "Protocol is up", Unit.NONE, CalicoLabels.BIRD_NAME, CalicoLabels.BIRD_STATE);

  /**
   * {@code static4_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "static4_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "static6_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "babel4_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "babel6_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "rpki4_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "rpki6_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "static4_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "static6_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "babel4_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "babel6_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "rpki4_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "rpki6_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "static4_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "static6_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "babel4_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "babel6_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "rpki4_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "rpki6_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "static4_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "static6_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "babel4_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "babel6_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "rpki4_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "rpki6_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_UPTIME =
      GaugeDefinition.of(
          "static4_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_UPTIME =
      GaugeDefinition.of(
          "static6_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_UPTIME =
      GaugeDefinition.of(
          "babel4_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_UPTIME =
      GaugeDefinition.of(
          "babel6_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_UPTIME =
      GaugeDefinition.of(
          "rpki4_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_UPTIME =
      GaugeDefinition.of(
          "rpki6_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "static4_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "static6_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "babel4_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "babel6_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "static4_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "static6_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "babel4_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "babel6_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "static4_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "static6_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "babel4_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "babel6_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "static4_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "static6_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "babel4_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "babel6_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "static4_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "static6_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "babel4_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "babel6_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "static4_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "static6_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "babel4_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "babel6_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "static4_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "static6_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "babel4_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "babel6_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "static4_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "static6_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "babel4_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "babel6_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "static4_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "static6_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "babel4_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "babel6_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "static4_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "static6_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "babel4_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "babel6_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "static4_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "static6_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "babel4_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "babel6_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "static4_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "static6_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "babel4_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "babel6_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "static4_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "static6_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "babel4_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "babel6_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "static4_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "static6_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "babel4_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "babel6_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "static4_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "static6_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "babel4_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "babel6_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "static4_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "static6_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "babel4_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "babel6_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "static4_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "static6_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "babel4_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "babel6_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "static4_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "static6_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "babel4_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "babel6_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "static4_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "static6_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "babel4_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "babel6_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static4_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC4_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "static4_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code static6_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.static, on by default
   * </ul>
   */
  public static final GaugeDefinition STATIC6_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "static6_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel4_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL4_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "babel4_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code babel6_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.babel, on by default
   * </ul>
   */
  public static final GaugeDefinition BABEL6_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "babel6_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki4_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI4_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "rpki4_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code rpki6_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.3.0 (not documented)
   *   <li>Needs -format.new=false; -proto.rpki, on by default
   * </ul>
   */
  public static final GaugeDefinition RPKI6_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "rpki6_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  private BirdExporterOldStaticBabelAndRpki() {}
}
