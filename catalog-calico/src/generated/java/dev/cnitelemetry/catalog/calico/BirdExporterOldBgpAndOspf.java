// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * BIRD exporter (czerwonk), old format: BGP and OSPF: metrics as typed constants.
 *
 * <p>Families of czerwonk/bird_exporter with {@code -format.new=false}, the default before
 * 1.3.0: the protocol and the IP version are parts of the names.
 */
public final class BirdExporterOldBgpAndOspf {
  /**
   * {@code bgp4_session_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_UP =
      GaugeDefinition.of(
          "bgp4_session_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code bgp6_session_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_UP =
      GaugeDefinition.of(
          "bgp6_session_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code ospf_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_UP =
      GaugeDefinition.of(
          "ospf_up", "Protocol is up", Unit.NONE, CalicoLabels.BIRD_NAME, CalicoLabels.BIRD_STATE);

  /**
   * {@code ospfv3_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_STATE state}
   *       (the empty string, {@code Established}, {@code Idle}, {@code Running},
   *       {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Close},
   *       {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_UP =
      GaugeDefinition.of(
          "ospfv3_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code bgp4_session_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "bgp4_session_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "bgp6_session_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "ospf_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_prefix_count_import}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_PREFIX_COUNT_IMPORT =
      GaugeDefinition.of(
          "ospfv3_prefix_count_import",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "bgp4_session_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "bgp6_session_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "ospf_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_prefix_count_export}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_PREFIX_COUNT_EXPORT =
      GaugeDefinition.of(
          "ospfv3_prefix_count_export",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "bgp4_session_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "bgp6_session_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "ospf_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_prefix_count_filter}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_PREFIX_COUNT_FILTER =
      GaugeDefinition.of(
          "ospfv3_prefix_count_filter",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.8.3 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "bgp4_session_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.8.3 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "bgp6_session_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.8.3 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "ospf_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_prefix_count_preferred}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.8.3 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_PREFIX_COUNT_PREFERRED =
      GaugeDefinition.of(
          "ospfv3_prefix_count_preferred",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_UPTIME =
      GaugeDefinition.of(
          "bgp4_session_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_UPTIME =
      GaugeDefinition.of(
          "bgp6_session_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_UPTIME =
      GaugeDefinition.of(
          "ospf_uptime", "Uptime of the protocol in seconds", Unit.SECONDS, CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_UPTIME =
      GaugeDefinition.of(
          "ospfv3_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "ospf_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "ospf_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "ospf_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "ospf_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "ospf_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "ospf_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "ospf_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "ospf_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "ospf_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "ospf_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "ospf_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "ospf_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "ospf_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "ospf_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "ospf_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "ospf_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "ospf_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "ospf_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "ospf_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp4_session_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP4_SESSION_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bgp4_session_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bgp6_session_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP6_SESSION_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bgp6_session_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "ospf_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.9 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "ospfv3_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_running}, a gauge.
   *
   * <p>State of OSPF: 0 = Alone, 1 = Running (Neighbor-Adjacencies established)
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_RUNNING =
      GaugeDefinition.of(
          "ospf_running",
          "State of OSPF: 0 = Alone, 1 = Running (Neighbor-Adjacencies established)",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospf_interface_count}, a gauge.
   *
   * <p>Number of interfaces in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_INTERFACE_COUNT =
      GaugeDefinition.of(
          "ospf_interface_count",
          "Number of interfaces in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code ospf_neighbor_count}, a gauge.
   *
   * <p>Number of neighbors in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_NEIGHBOR_COUNT =
      GaugeDefinition.of(
          "ospf_neighbor_count",
          "Number of neighbors in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code ospf_neighbor_adjacent_count}, a gauge.
   *
   * <p>Number of adjacent neighbors in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_NEIGHBOR_ADJACENT_COUNT =
      GaugeDefinition.of(
          "ospf_neighbor_adjacent_count",
          "Number of adjacent neighbors in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code ospfv3_running}, a gauge.
   *
   * <p>State of OSPF: 0 = Alone, 1 = Running (Neighbor-Adjacencies established)
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 0.7.1 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_RUNNING =
      GaugeDefinition.of(
          "ospfv3_running",
          "State of OSPF: 0 = Alone, 1 = Running (Neighbor-Adjacencies established)",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code ospfv3_interface_count}, a gauge.
   *
   * <p>Number of interfaces in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_INTERFACE_COUNT =
      GaugeDefinition.of(
          "ospfv3_interface_count",
          "Number of interfaces in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code ospfv3_neighbor_count}, a gauge.
   *
   * <p>Number of neighbors in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_NEIGHBOR_COUNT =
      GaugeDefinition.of(
          "ospfv3_neighbor_count",
          "Number of neighbors in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code ospfv3_neighbor_adjacent_count}, a gauge.
   *
   * <p>Number of adjacent neighbors in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=false; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_NEIGHBOR_ADJACENT_COUNT =
      GaugeDefinition.of(
          "ospfv3_neighbor_adjacent_count",
          "Number of adjacent neighbors in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code bgp_state_count}, a gauge.
   *
   * <p>Number of BGP connections at each state
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name};
   *       {@link CalicoLabels#BIRD_BGP_PROTOCOL proto} ({@code BGP});
   *       {@link CalicoLabels#BIRD_BGP_STATE state}
   *   <li>BIRD exporter (czerwonk): 1.2.7 (not documented)
   *   <li>Needs -format.new=false; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP_STATE_COUNT =
      GaugeDefinition.of(
          "bgp_state_count",
          "Number of BGP connections at each state",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_BGP_PROTOCOL,
          CalicoLabels.BIRD_BGP_STATE);

  private BirdExporterOldBgpAndOspf() {}
}
