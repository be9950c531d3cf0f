// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * BIRD exporter (czerwonk): metrics as typed constants.
 *
 * <p>What czerwonk/bird_exporter exposes, the exporter that Calico's maintainers name and
 * distributions ship. Not to be confused with kumina/birdwatcher, the BIRD exporter of the
 * document, whose names begin with bird_ as well: the two have no family in common.
 *
 * <p>Every family is a gauge, the counts of changes too, since they fall to 0 when a
 * protocol restarts. There are no families of the Go runtime or the process: each request
 * has a registry of its own. With {@code -format.description-labels} (since 1.2.5) the
 * families {@code bird_protocol_*} have further labels, named by what the protocol's
 * description in BIRD says.
 */
public final class BirdExporterCzerwonk {
  /**
   * {@code bird_protocol_up}, a gauge.
   *
   * <p>Protocol is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter};
   *       {@link CalicoLabels#BIRD_STATE state} (the empty string, {@code Established},
   *       {@code Idle}, {@code Running}, {@code Connect}, {@code Active}, {@code OpenSent},
   *       {@code OpenConfirm}, {@code Close}, {@code Alone})
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_UP =
      GaugeDefinition.of(
          "bird_protocol_up",
          "Protocol is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER,
          CalicoLabels.BIRD_STATE);

  /**
   * {@code bird_protocol_prefix_import_count}, a gauge.
   *
   * <p>Number of imported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_PREFIX_IMPORT_COUNT =
      GaugeDefinition.of(
          "bird_protocol_prefix_import_count",
          "Number of imported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_prefix_export_count}, a gauge.
   *
   * <p>Number of exported routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_PREFIX_EXPORT_COUNT =
      GaugeDefinition.of(
          "bird_protocol_prefix_export_count",
          "Number of exported routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_prefix_filter_count}, a gauge.
   *
   * <p>Number of filtered routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_PREFIX_FILTER_COUNT =
      GaugeDefinition.of(
          "bird_protocol_prefix_filter_count",
          "Number of filtered routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_prefix_preferred_count}, a gauge.
   *
   * <p>Number of preferred routes
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_PREFIX_PREFERRED_COUNT =
      GaugeDefinition.of(
          "bird_protocol_prefix_preferred_count",
          "Number of preferred routes",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_uptime}, a gauge in seconds.
   *
   * <p>Uptime of the protocol in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_UPTIME =
      GaugeDefinition.of(
          "bird_protocol_uptime",
          "Uptime of the protocol in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_update_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_UPDATE_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_update_import_ignore_count",
          "Number of incoming updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_update_import_accept_count}, a gauge.
   *
   * <p>Number of incoming updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_UPDATE_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_update_import_accept_count",
          "Number of incoming updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_update_import_filter_count}, a gauge.
   *
   * <p>Number of incoming updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_UPDATE_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_update_import_filter_count",
          "Number of incoming updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_update_import_reject_count}, a gauge.
   *
   * <p>Number of incoming updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_UPDATE_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_update_import_reject_count",
          "Number of incoming updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_update_import_receive_count}, a gauge.
   *
   * <p>Number of received updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_UPDATE_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_update_import_receive_count",
          "Number of received updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_withdraw_import_ignore_count}, a gauge.
   *
   * <p>Number of incoming withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_WITHDRAW_IMPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_withdraw_import_ignore_count",
          "Number of incoming withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_withdraw_import_accept_count}, a gauge.
   *
   * <p>Number of incoming withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_WITHDRAW_IMPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_withdraw_import_accept_count",
          "Number of incoming withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_withdraw_import_filter_count}, a gauge.
   *
   * <p>Number of incoming withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_WITHDRAW_IMPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_withdraw_import_filter_count",
          "Number of incoming withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_withdraw_import_reject_count}, a gauge.
   *
   * <p>Number of incoming withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_WITHDRAW_IMPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_withdraw_import_reject_count",
          "Number of incoming withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_withdraw_import_receive_count}, a gauge.
   *
   * <p>Number of received withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_WITHDRAW_IMPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_withdraw_import_receive_count",
          "Number of received withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_update_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing updates being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_UPDATE_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_update_export_ignore_count",
          "Number of outgoing updates being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_update_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing updates being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_UPDATE_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_update_export_accept_count",
          "Number of outgoing updates being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_update_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing updates being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_UPDATE_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_update_export_filter_count",
          "Number of outgoing updates being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_update_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing updates being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_UPDATE_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_update_export_reject_count",
          "Number of outgoing updates being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_update_export_receive_count}, a gauge.
   *
   * <p>Number of sent updates
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_UPDATE_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_update_export_receive_count",
          "Number of sent updates",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_withdraw_export_ignore_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being ignored
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_WITHDRAW_EXPORT_IGNORE_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_withdraw_export_ignore_count",
          "Number of outgoing withdraws being ignored",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_withdraw_export_accept_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being accepted
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_WITHDRAW_EXPORT_ACCEPT_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_withdraw_export_accept_count",
          "Number of outgoing withdraws being accepted",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_withdraw_export_filter_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being filtered
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_WITHDRAW_EXPORT_FILTER_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_withdraw_export_filter_count",
          "Number of outgoing withdraws being filtered",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_withdraw_export_reject_count}, a gauge.
   *
   * <p>Number of outgoing withdraws being rejected
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_WITHDRAW_EXPORT_REJECT_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_withdraw_export_reject_count",
          "Number of outgoing withdraws being rejected",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_protocol_changes_withdraw_export_receive_count}, a gauge.
   *
   * <p>Number of outgoing withdraws
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BIRD_PROTOCOL proto}
   *       ({@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   *       {@code Direct}, {@code Babel}, {@code RPKI});
   *       {@link CalicoLabels#BIRD_IP_VERSION ip_version} ({@code 4}, {@code 6}, the empty
   *       string); {@link CalicoLabels#BIRD_IMPORT_FILTER import_filter};
   *       {@link CalicoLabels#BIRD_EXPORT_FILTER export_filter}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0
   * </ul>
   */
  public static final GaugeDefinition PROTOCOL_CHANGES_WITHDRAW_EXPORT_RECEIVE_COUNT =
      GaugeDefinition.of(
          "bird_protocol_changes_withdraw_export_receive_count",
          "Number of outgoing withdraws",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_PROTOCOL,
          CalicoLabels.BIRD_IP_VERSION,
          CalicoLabels.BIRD_IMPORT_FILTER,
          CalicoLabels.BIRD_EXPORT_FILTER);

  /**
   * {@code bird_socket_query_success}, a gauge.
   *
   * <p>Result of querying bird socket: 0 = failed, 1 = suceeded
   *
   * <ul>
   *   <li>Labels: none
   *   <li>BIRD exporter (czerwonk): since 1.4.2 (not documented)
   * </ul>
   */
  public static final GaugeDefinition SOCKET_QUERY_SUCCESS =
      GaugeDefinition.of(
          "bird_socket_query_success",
          "Result of querying bird socket: 0 = failed, 1 = suceeded",
          Unit.NONE);

  /**
   * {@code bird_bfd_session_up}, a gauge.
   *
   * <p>Session is up
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BFD_ADDRESS ip};
   *       {@link CalicoLabels#BFD_INTERFACE interface}
   *   <li>BIRD exporter (czerwonk): since 1.4.0 (not documented)
   *   <li>Needs -proto.bfd, on by default
   * </ul>
   */
  public static final GaugeDefinition BFD_SESSION_UP =
      GaugeDefinition.of(
          "bird_bfd_session_up",
          "Session is up",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BFD_ADDRESS,
          CalicoLabels.BFD_INTERFACE);

  /**
   * {@code bird_bfd_session_uptime_seconds}, a gauge in seconds.
   *
   * <p>Session uptime in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BFD_ADDRESS ip};
   *       {@link CalicoLabels#BFD_INTERFACE interface}
   *   <li>BIRD exporter (czerwonk): since 1.4.0 (not documented)
   *   <li>Needs -proto.bfd, on by default
   * </ul>
   */
  public static final GaugeDefinition BFD_SESSION_UPTIME_SECONDS =
      GaugeDefinition.of(
          "bird_bfd_session_uptime_seconds",
          "Session uptime in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BFD_ADDRESS,
          CalicoLabels.BFD_INTERFACE);

  /**
   * {@code bird_bfd_session_interval_seconds}, a gauge in seconds.
   *
   * <p>Session uptime in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BFD_ADDRESS ip};
   *       {@link CalicoLabels#BFD_INTERFACE interface}
   *   <li>BIRD exporter (czerwonk): since 1.4.0 (not documented)
   *   <li>Needs -proto.bfd, on by default
   *   <li>The interval of the session, whatever the help text says.
   * </ul>
   */
  public static final GaugeDefinition BFD_SESSION_INTERVAL_SECONDS =
      GaugeDefinition.of(
          "bird_bfd_session_interval_seconds",
          "Session uptime in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BFD_ADDRESS,
          CalicoLabels.BFD_INTERFACE);

  /**
   * {@code bird_bfd_session_timeout_seconds}, a gauge in seconds.
   *
   * <p>Session timeout in seconds
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#BFD_ADDRESS ip};
   *       {@link CalicoLabels#BFD_INTERFACE interface}
   *   <li>BIRD exporter (czerwonk): since 1.4.0 (not documented)
   *   <li>Needs -proto.bfd, on by default
   * </ul>
   */
  public static final GaugeDefinition BFD_SESSION_TIMEOUT_SECONDS =
      GaugeDefinition.of(
          "bird_bfd_session_timeout_seconds",
          "Session timeout in seconds",
          Unit.SECONDS,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BFD_ADDRESS,
          CalicoLabels.BFD_INTERFACE);

  /**
   * {@code bird_ospf_running}, a gauge.
   *
   * <p>State of OSPF: 0 = Alone, 1 = Running (Neighbor-Adjacencies established)
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_RUNNING =
      GaugeDefinition.of(
          "bird_ospf_running",
          "State of OSPF: 0 = Alone, 1 = Running (Neighbor-Adjacencies established)",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bird_ospf_interface_count}, a gauge.
   *
   * <p>Number of interfaces in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_INTERFACE_COUNT =
      GaugeDefinition.of(
          "bird_ospf_interface_count",
          "Number of interfaces in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code bird_ospf_neighbor_count}, a gauge.
   *
   * <p>Number of neighbors in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_NEIGHBOR_COUNT =
      GaugeDefinition.of(
          "bird_ospf_neighbor_count",
          "Number of neighbors in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code bird_ospf_neighbor_adjacent_count}, a gauge.
   *
   * <p>Number of adjacent neighbors in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPF_NEIGHBOR_ADJACENT_COUNT =
      GaugeDefinition.of(
          "bird_ospf_neighbor_adjacent_count",
          "Number of adjacent neighbors in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code bird_ospfv3_running}, a gauge.
   *
   * <p>State of OSPF: 0 = Alone, 1 = Running (Neighbor-Adjacencies established)
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}
   *   <li>BIRD exporter (czerwonk): since 1.0 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_RUNNING =
      GaugeDefinition.of(
          "bird_ospfv3_running",
          "State of OSPF: 0 = Alone, 1 = Running (Neighbor-Adjacencies established)",
          Unit.NONE,
          CalicoLabels.BIRD_NAME);

  /**
   * {@code bird_ospfv3_interface_count}, a gauge.
   *
   * <p>Number of interfaces in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_INTERFACE_COUNT =
      GaugeDefinition.of(
          "bird_ospfv3_interface_count",
          "Number of interfaces in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code bird_ospfv3_neighbor_count}, a gauge.
   *
   * <p>Number of neighbors in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_NEIGHBOR_COUNT =
      GaugeDefinition.of(
          "bird_ospfv3_neighbor_count",
          "Number of neighbors in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code bird_ospfv3_neighbor_adjacent_count}, a gauge.
   *
   * <p>Number of adjacent neighbors in the area
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name}; {@link CalicoLabels#OSPF_AREA area}
   *   <li>BIRD exporter (czerwonk): since 1.2 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0; -proto.ospf, on by default
   * </ul>
   */
  public static final GaugeDefinition OSPFV3_NEIGHBOR_ADJACENT_COUNT =
      GaugeDefinition.of(
          "bird_ospfv3_neighbor_adjacent_count",
          "Number of adjacent neighbors in the area",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.OSPF_AREA);

  /**
   * {@code bird_daemon_up}, a gauge.
   *
   * <p>Whether the BIRD daemon is up (1) or down (0)
   *
   * <ul>
   *   <li>Labels: none
   *   <li>BIRD exporter (czerwonk): since v1.4.5 (not documented)
   * </ul>
   */
  public static final GaugeDefinition DAEMON_UP =
      GaugeDefinition.of(
          "bird_daemon_up", "Whether the BIRD daemon is up (1) or down (0)", Unit.NONE);

  /**
   * {@code bird_daemon_info}, a gauge.
   *
   * <p>Static information about BIRD
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_ROUTER_ID router_id};
   *       {@link CalicoLabels#BIRD_VERSION version}
   *   <li>BIRD exporter (czerwonk): since v1.4.5 (not documented)
   * </ul>
   */
  public static final GaugeDefinition DAEMON_INFO =
      GaugeDefinition.of(
          "bird_daemon_info",
          "Static information about BIRD",
          Unit.NONE,
          CalicoLabels.BIRD_ROUTER_ID,
          CalicoLabels.BIRD_VERSION);

  /**
   * {@code bird_last_reboot_timestamp_seconds}, a gauge in seconds since 1970.
   *
   * <p>Timestamp of the last BIRD reboot
   *
   * <ul>
   *   <li>Labels: none
   *   <li>BIRD exporter (czerwonk): since v1.4.5 (not documented)
   * </ul>
   */
  public static final GaugeDefinition LAST_REBOOT_TIMESTAMP_SECONDS =
      GaugeDefinition.of(
          "bird_last_reboot_timestamp_seconds",
          "Timestamp of the last BIRD reboot",
          Unit.UNIX_SECONDS);

  /**
   * {@code bird_last_reconfig_timestamp_seconds}, a gauge in seconds since 1970.
   *
   * <p>Timestamp of the last BIRD reconfiguration
   *
   * <ul>
   *   <li>Labels: none
   *   <li>BIRD exporter (czerwonk): since v1.4.5 (not documented)
   * </ul>
   */
  public static final GaugeDefinition LAST_RECONFIG_TIMESTAMP_SECONDS =
      GaugeDefinition.of(
          "bird_last_reconfig_timestamp_seconds",
          "Timestamp of the last BIRD reconfiguration",
          Unit.UNIX_SECONDS);

  /**
   * {@code bird_server_time_timestamp_seconds}, a gauge in seconds since 1970.
   *
   * <p>Server time reported by BIRD
   *
   * <ul>
   *   <li>Labels: none
   *   <li>BIRD exporter (czerwonk): since v1.4.5 (not documented)
   * </ul>
   */
  public static final GaugeDefinition SERVER_TIME_TIMESTAMP_SECONDS =
      GaugeDefinition.of(
          "bird_server_time_timestamp_seconds", "Server time reported by BIRD", Unit.UNIX_SECONDS);

  /**
   * {@code bird_bgp_state_count}, a gauge.
   *
   * <p>Number of BGP connections at each state
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BIRD_NAME name};
   *       {@link CalicoLabels#BIRD_BGP_PROTOCOL proto} ({@code BGP});
   *       {@link CalicoLabels#BIRD_BGP_STATE state}
   *   <li>BIRD exporter (czerwonk): 1.2.7 (not documented)
   *   <li>Needs -format.new=true, the default since 1.3.0; -proto.bgp, on by default
   * </ul>
   */
  public static final GaugeDefinition BGP_STATE_COUNT =
      GaugeDefinition.of(
          "bird_bgp_state_count",
          "Number of BGP connections at each state",
          Unit.NONE,
          CalicoLabels.BIRD_NAME,
          CalicoLabels.BIRD_BGP_PROTOCOL,
          CalicoLabels.BIRD_BGP_STATE);

  private BirdExporterCzerwonk() {}
}
