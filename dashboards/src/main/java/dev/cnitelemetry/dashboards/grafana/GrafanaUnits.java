// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.grafana;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Unit;
import java.util.Map;
import java.util.Optional;

/** What Grafana calls the units of expressions. */
final class GrafanaUnits {

  private static final Map<DerivedUnit, String> NAMES =
      Map.ofEntries(
          Map.entry(DerivedUnit.NONE, "short"),
          Map.entry(DerivedUnit.UNSPECIFIED, "short"),
          Map.entry(DerivedUnit.RATIO, "percentunit"),
          Map.entry(DerivedUnit.PERCENT, "percent"),
          Map.entry(DerivedUnit.of(Unit.SECONDS), "s"),
          Map.entry(DerivedUnit.of(Unit.MILLISECONDS), "ms"),
          Map.entry(DerivedUnit.of(Unit.MICROSECONDS), "µs"),
          Map.entry(DerivedUnit.of(Unit.NANOSECONDS), "ns"),
          Map.entry(DerivedUnit.of(Unit.BYTES), "bytes"),
          Map.entry(DerivedUnit.BITS, "bits"),
          Map.entry(DerivedUnit.BYTES_PER_SECOND, "binBps"),
          Map.entry(DerivedUnit.BITS_PER_SECOND, "bps"),
          Map.entry(DerivedUnit.OPERATIONS_PER_SECOND, "ops"));

  private GrafanaUnits() {}

  /**
   * Of numbers in rows: a thousand octets of traffic are a kilobyte, as a thousand bits are a
   * kilobit; a number without a unit, such as a port, is told as it is.
   */
  static String ofRows(DerivedUnit unit, String panel) {
    if (unit.equals(DerivedUnit.of(Unit.BYTES))) {
      return "decbytes";
    }
    return unit.equals(DerivedUnit.UNSPECIFIED) ? "none" : of(unit, panel);
  }

  static String of(DerivedUnit unit, String panel) {
    return Optional.ofNullable(NAMES.get(unit))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "panel \"" + panel + "\" shows " + unit + ", which Grafana has no name for"));
  }
}
