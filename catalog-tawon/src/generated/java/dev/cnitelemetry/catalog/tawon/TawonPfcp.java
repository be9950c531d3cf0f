// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon, PFCP: metrics as typed constants.
 *
 * <p>PFCP: parsing the Packet Forwarding Control Protocol in captured payload.
 */
public final class TawonPfcp {
  /**
   * {@code pfcp_parse_total}, a counter.
   *
   * <p>PFCP payload parsings attempted
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   * </ul>
   */
  public static final CounterDefinition PARSE_TOTAL =
      CounterDefinition.of(
          "pfcp_parse_total", "PFCP payload parsings attempted", Unit.NONE, TawonLabels.STATUS);

  private TawonPfcp() {}
}
