// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import dev.cnitelemetry.metrics.Unit;
import java.util.Map;
import java.util.Optional;

/** The unit of a metric, from what is announced and from its name. */
public final class MetricUnits {

  private static final Map<String, Unit> UNITS =
      Map.of("seconds", Unit.SECONDS, "bytes", Unit.BYTES, "ratio", Unit.RATIO);

  private MetricUnits() {}

  /** As announced, or as the naming convention of Prometheus has it; never from what it counts. */
  public static Unit of(String name, Optional<String> announced) {
    String base = name.endsWith("_total") ? name.substring(0, name.length() - 6) : name;
    if (base.endsWith("_timestamp_seconds")) {
      return Unit.UNIX_SECONDS;
    }
    Unit known = UNITS.get(announced.orElse(base.substring(base.lastIndexOf('_') + 1)));
    return known == null ? Unit.UNSPECIFIED : known;
  }
}
