// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon, eCPRI: metrics as typed constants.
 *
 * <p>eCPRI: parsing the enhanced Common Public Radio Interface in captured payload.
 */
public final class TawonEcpri {
  /**
   * {@code ecpri_parse_total}, a counter.
   *
   * <p>ECPRI payload parsings attempted
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   * </ul>
   */
  public static final CounterDefinition PARSE_TOTAL =
      CounterDefinition.of(
          "ecpri_parse_total", "ECPRI payload parsings attempted", Unit.NONE, TawonLabels.STATUS);

  private TawonEcpri() {}
}
