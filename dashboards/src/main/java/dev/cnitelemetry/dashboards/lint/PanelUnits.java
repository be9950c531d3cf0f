// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The units by which dashboards show values, as far as they say what is measured. What says
 * nothing, as {@code short}, is not here.
 */
final class PanelUnits {

  private static final Map<String, DerivedUnit> UNITS = new HashMap<>();

  static {
    put(DerivedUnit.of(Unit.SECONDS), "s dtdurations dthms seconds");
    put(DerivedUnit.of(Unit.MILLISECONDS), "ms dtdurationms milliseconds");
    put(DerivedUnit.of(Unit.MICROSECONDS), "µs μs microseconds");
    put(DerivedUnit.of(Unit.NANOSECONDS), "ns nanoseconds");
    put(DerivedUnit.of(Unit.BYTES), "bytes decbytes");
    put(DerivedUnit.BITS, "bits decbits");
    put(DerivedUnit.BYTES_PER_SECOND, "Bps binBps bytes/sec decbytes/sec");
    put(DerivedUnit.BITS_PER_SECOND, "bps binbps bits/sec decbits/sec");
    put(DerivedUnit.PERCENT, "percent");
    put(DerivedUnit.RATIO, "percentunit percent-decimal");
    put(
        DerivedUnit.OPERATIONS_PER_SECOND,
        "ops reqps rps wps iops eps mps recps cps pps hertz counts/sec events/sec messages/sec"
            + " ops/sec packets/sec reads/sec records/sec requests/sec rows/sec writes/sec");
  }

  private PanelUnits() {}

  private static void put(DerivedUnit unit, String names) {
    for (String name : names.split(" ", -1)) {
      UNITS.put(name, unit);
    }
  }

  static Optional<DerivedUnit> of(String name) {
    return Optional.ofNullable(UNITS.get(name));
  }

  /** Whether values are surely of another unit than the one they are shown by. */
  static boolean contradicts(ValueFlow values, DerivedUnit shown) {
    DerivedUnit unit = values.unit();
    boolean isPointInTime = unit.equals(DerivedUnit.of(Unit.UNIX_SECONDS));
    if (!unit.isSpecified() || isPointInTime || unit.equals(shown)) {
      return false;
    }
    boolean isPart = shown.equals(DerivedUnit.RATIO) || shown.equals(DerivedUnit.PERCENT);
    boolean isPlain = unit.equals(DerivedUnit.NONE);
    boolean isOperations = shown.equals(DerivedUnit.OPERATIONS_PER_SECOND);
    if (isPlain && (isPart || isOperations)) {
      // A gauge of 0 and 1 may be averaged, and a gauge may count what happens in a second.
      return false;
    }
    if (!values.isScaled()) {
      return true;
    }
    boolean isAnyNumber =
        isPlain || unit.equals(DerivedUnit.RATIO) || unit.equals(DerivedUnit.PERCENT);
    return !isAnyNumber && !isPart && unit.factorTo(shown).isEmpty();
  }
}
