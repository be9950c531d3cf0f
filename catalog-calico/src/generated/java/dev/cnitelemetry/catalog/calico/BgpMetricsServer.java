// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * BGP metrics server: metrics as typed constants.
 *
 * <p>What the documentation of Calico Enterprise and Calico Cloud names for BGP. The open
 * source has no metrics of BGP or confd at all: all of these are documented and not exposed.
 * For BIRD in the open source see {@code BirdExporter}.
 */
public final class BgpMetricsServer {
  /**
   * {@code bgp_peers}, a gauge.
   *
   * <p>Number of BGP peers in each state of their session.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BGP_PEER_STATUS status} ({@code Idle}, {@code Connect},
   *       {@code Active}, {@code OpenSent}, {@code OpenConfirm}, {@code Established},
   *       {@code Close}, {@code Down}, {@code Passive});
   *       {@link CalicoLabels#BGP_IP_VERSION ip_version} ({@code IPv4}, {@code IPv6})
   *   <li>BGP metrics server: never on the page, though documented
   *   <li>Refreshed every five seconds from BIRD.
   *   <li>The kind is inferred from the documentation, which does not give it.
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final GaugeDefinition PEERS =
      GaugeDefinition.of(
          "bgp_peers",
          "Number of BGP peers in each state of their session.",
          Unit.NONE,
          CalicoLabels.BGP_PEER_STATUS,
          CalicoLabels.BGP_IP_VERSION);

  /**
   * {@code bgp_routes_imported}, a gauge.
   *
   * <p>Number of routes that BGP brought into the routing table.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BGP_IP_VERSION ip_version} ({@code IPv4}, {@code IPv6})
   *   <li>BGP metrics server: never on the page, though documented
   *   <li>Refreshed every five seconds from BIRD.
   *   <li>The kind is inferred from the documentation, which does not give it.
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final GaugeDefinition ROUTES_IMPORTED =
      GaugeDefinition.of(
          "bgp_routes_imported",
          "Number of routes that BGP brought into the routing table.",
          Unit.NONE,
          CalicoLabels.BGP_IP_VERSION);

  /**
   * {@code bgp_route_updates_received}, a counter.
   *
   * <p>Route updates received over BGP since the start.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#BGP_IP_VERSION ip_version} ({@code IPv4}, {@code IPv6})
   *   <li>BGP metrics server: never on the page, though documented
   *   <li>Refreshed every five seconds from BIRD.
   *   <li>The kind is inferred from the documentation, which does not give it.
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final CounterDefinition ROUTE_UPDATES_RECEIVED =
      CounterDefinition.of(
          "bgp_route_updates_received",
          "Route updates received over BGP since the start.",
          Unit.NONE,
          CalicoLabels.BGP_IP_VERSION);

  private BgpMetricsServer() {}
}
