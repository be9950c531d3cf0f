// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon, TLS headers: metrics as typed constants.
 *
 * <p>TLS headers: parsing them in captured payload.
 */
public final class TawonTlsHeaders {
  /**
   * {@code tlsheaders_parse_total}, a counter.
   *
   * <p>tlsheaders payload parsings attempted
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   * </ul>
   */
  public static final CounterDefinition PARSE_TOTAL =
      CounterDefinition.of(
          "tlsheaders_parse_total",
          "tlsheaders payload parsings attempted",
          Unit.NONE,
          TawonLabels.STATUS);

  private TawonTlsHeaders() {}
}
