// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.metrics.UntypedDefinition;

/**
 * BIRD exporter: metrics as typed constants.
 *
 * <p>What the BIRD exporter kumina/birdwatcher exposes: the state of BIRD's protocols and
 * BGP sessions on a node, and their routes.
 *
 * <p>It writes neither HELP nor TYPE lines, so every family is untyped on the wire; what the
 * values mean is in {@code semanticKind}. It groups its page by protocol instance, not by
 * family, which Prometheus reads and OpenMetrics forbids. Label values are not escaped. It
 * asks BIRD for IPv4 alone. When that fails it answers with status 500 and a traceback of
 * Python as text.
 *
 * <p>czerwonk/bird_exporter (port 9324), which is in use today, is the component
 * {@code bird-exporter-czerwonk}; alice-lg/birdwatcher serves JSON.
 */
public final class BirdExporter {
  /**
   * {@code bird_up}, untyped.
   *
   * <p>1 where the state of the protocol reads up, 0 where it reads start, wait, feed, stop,
   * flush or down.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#PROTOCOL_INSTANCE bird_protocol_instance}
   *       ({@code kernel1}, {@code device1}, {@code direct1}, {@code Node_192_168_97_2},
   *       {@code static1})
   *   <li>Meaning: gauge
   *   <li>BIRD exporter: since 2016-10-24
   *   <li>The first series of each protocol on the page.
   *   <li>For every item in the result of "birdc show protocol all", checks whether the state is
   *       "up" and returns 1 if so. The result contains by default the Kernel, Device, Direct
   *       and Static routing protocols; depending on the Calico configuration the other Calico
   *       nodes and the route reflectors are added as BGP.
   * </ul>
   */
  public static final UntypedDefinition UP =
      UntypedDefinition.of(
          "bird_up",
          "1 where the state of the protocol reads up, 0 where it reads start, wait, feed, stop, flush or down.",
          Unit.NONE,
          MetricKind.GAUGE,
          CalicoLabels.PROTOCOL_INSTANCE);

  /**
   * {@code bird_preference}, untyped.
   *
   * <p>The preference that BIRD gives routes of the protocol.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#PROTOCOL_INSTANCE bird_protocol_instance}
   *       ({@code kernel1}, {@code device1}, {@code direct1}, {@code Node_192_168_97_2},
   *       {@code static1})
   *   <li>Meaning: gauge
   *   <li>BIRD exporter: since 2016-10-24
   *   <li>BIRD starts from 240 for direct and device, 200 for static, 100 for BGP and 10 for
   *       kernel routes.
   * </ul>
   */
  public static final UntypedDefinition PREFERENCE =
      UntypedDefinition.of(
          "bird_preference",
          "The preference that BIRD gives routes of the protocol.",
          Unit.NONE,
          MetricKind.GAUGE,
          CalicoLabels.PROTOCOL_INSTANCE);

  /**
   * {@code bird_routes}, untyped.
   *
   * <p>Number of routes of the protocol: imported into the table, exported from it, preferred
   * as the best, or filtered.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#PROTOCOL_INSTANCE bird_protocol_instance}
   *       ({@code kernel1}, {@code device1}, {@code direct1}, {@code Node_192_168_97_2},
   *       {@code static1}); {@link CalicoLabels#ROUTE_TYPE bird_route_type} ({@code imported},
   *       {@code exported}, {@code preferred}, {@code filtered})
   *   <li>Meaning: gauge
   *   <li>BIRD exporter: since 2016-10-24
   *   <li>filtered is shown where the protocol keeps filtered routes. No series while the
   *       protocol is down.
   * </ul>
   */
  public static final UntypedDefinition ROUTES =
      UntypedDefinition.of(
          "bird_routes",
          "Number of routes of the protocol: imported into the table, exported from it, preferred as the best, or filtered.",
          Unit.NONE,
          MetricKind.GAUGE,
          CalicoLabels.PROTOCOL_INSTANCE,
          CalicoLabels.ROUTE_TYPE);

  /**
   * {@code bird_route_changes}, untyped.
   *
   * <p>Route changes since the protocol started, by direction, action and what became of them.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#PROTOCOL_INSTANCE bird_protocol_instance}
   *       ({@code kernel1}, {@code device1}, {@code direct1}, {@code Node_192_168_97_2},
   *       {@code static1}); {@link CalicoLabels#ROUTE_DIRECTION bird_direction} ({@code import},
   *       {@code export}); {@link CalicoLabels#ROUTE_ACTION bird_action} ({@code updates},
   *       {@code withdraws}); {@link CalicoLabels#ROUTE_OUTCOME bird_outcome} ({@code received},
   *       {@code rejected}, {@code filtered}, {@code ignored}, {@code accepted})
   *   <li>Meaning: counter
   *   <li>BIRD exporter: since 2016-10-24
   *   <li>Starts again from zero when the protocol does. No series while the protocol is down.
   *   <li>15 of the 20 combinations exist: BIRD counts no import/withdraws/filtered,
   *       export/updates/ignored, export/withdraws/rejected, export/withdraws/filtered,
   *       export/withdraws/ignored.
   *   <li>The outcomes need not add up to received: more withdraws may be accepted than were
   *       received.
   * </ul>
   */
  public static final UntypedDefinition ROUTE_CHANGES =
      UntypedDefinition.of(
          "bird_route_changes",
          "Route changes since the protocol started, by direction, action and what became of them.",
          Unit.NONE,
          MetricKind.COUNTER,
          CalicoLabels.PROTOCOL_INSTANCE,
          CalicoLabels.ROUTE_DIRECTION,
          CalicoLabels.ROUTE_ACTION,
          CalicoLabels.ROUTE_OUTCOME);

  /**
   * {@code bird_bgp_state}, untyped.
   *
   * <p>Always 1; the state of the BGP session is in the label bird_bgp_state.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BGP_PROTOCOL_INSTANCE bird_protocol_instance}
   *       ({@code Node_192_168_97_2}); {@link CalicoLabels#BGP_STATE bird_bgp_state}
   *       ({@code Idle}, {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm},
   *       {@code Established}, {@code Close}, {@code Down}, {@code Passive})
   *   <li>Meaning: gauge
   *   <li>BIRD exporter: since 2017-07-06
   *   <li>BGP sessions only, one series each; a change of state ends one series and begins
   *       another.
   *   <li>The label is called as the metric.
   *   <li>For the items connected by the BGP protocol in the result of "birdc show protocol
   *       all", the BGP state value is put into "bird_bgp_state". The gauge value is always 1.
   * </ul>
   */
  public static final UntypedDefinition BGP_STATE =
      UntypedDefinition.of(
          "bird_bgp_state",
          "Always 1; the state of the BGP session is in the label bird_bgp_state.",
          Unit.NONE,
          MetricKind.GAUGE,
          CalicoLabels.BGP_PROTOCOL_INSTANCE,
          CalicoLabels.BGP_STATE);

  /**
   * {@code bird_hold_timer_current}, untyped in seconds.
   *
   * <p>Seconds left on the hold timer of the BGP session.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BGP_PROTOCOL_INSTANCE bird_protocol_instance}
   *       ({@code Node_192_168_97_2})
   *   <li>Meaning: gauge
   *   <li>BIRD exporter: since 2016-10-24
   *   <li>BGP sessions that are up only.
   * </ul>
   */
  public static final UntypedDefinition HOLD_TIMER_CURRENT =
      UntypedDefinition.of(
          "bird_hold_timer_current",
          "Seconds left on the hold timer of the BGP session.",
          Unit.SECONDS,
          MetricKind.GAUGE,
          CalicoLabels.BGP_PROTOCOL_INSTANCE);

  /**
   * {@code bird_hold_timer_initial}, untyped in seconds.
   *
   * <p>Hold time of the BGP session as negotiated, in seconds.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BGP_PROTOCOL_INSTANCE bird_protocol_instance}
   *       ({@code Node_192_168_97_2})
   *   <li>Meaning: gauge
   *   <li>BIRD exporter: since 2016-10-24
   *   <li>BGP sessions that are up only.
   * </ul>
   */
  public static final UntypedDefinition HOLD_TIMER_INITIAL =
      UntypedDefinition.of(
          "bird_hold_timer_initial",
          "Hold time of the BGP session as negotiated, in seconds.",
          Unit.SECONDS,
          MetricKind.GAUGE,
          CalicoLabels.BGP_PROTOCOL_INSTANCE);

  /**
   * {@code bird_keepalive_timer_current}, untyped in seconds.
   *
   * <p>Seconds left on the keepalive timer of the BGP session.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BGP_PROTOCOL_INSTANCE bird_protocol_instance}
   *       ({@code Node_192_168_97_2})
   *   <li>Meaning: gauge
   *   <li>BIRD exporter: since 2016-10-24
   *   <li>BGP sessions that are up only.
   * </ul>
   */
  public static final UntypedDefinition KEEPALIVE_TIMER_CURRENT =
      UntypedDefinition.of(
          "bird_keepalive_timer_current",
          "Seconds left on the keepalive timer of the BGP session.",
          Unit.SECONDS,
          MetricKind.GAUGE,
          CalicoLabels.BGP_PROTOCOL_INSTANCE);

  /**
   * {@code bird_keepalive_timer_initial}, untyped in seconds.
   *
   * <p>Interval between keepalives of the BGP session, in seconds.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BGP_PROTOCOL_INSTANCE bird_protocol_instance}
   *       ({@code Node_192_168_97_2})
   *   <li>Meaning: gauge
   *   <li>BIRD exporter: since 2016-10-24
   *   <li>BGP sessions that are up only; usually a third of the hold time.
   * </ul>
   */
  public static final UntypedDefinition KEEPALIVE_TIMER_INITIAL =
      UntypedDefinition.of(
          "bird_keepalive_timer_initial",
          "Interval between keepalives of the BGP session, in seconds.",
          Unit.SECONDS,
          MetricKind.GAUGE,
          CalicoLabels.BGP_PROTOCOL_INSTANCE);

  private BirdExporter() {}
}
