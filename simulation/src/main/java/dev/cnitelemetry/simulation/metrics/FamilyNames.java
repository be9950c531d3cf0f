// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import dev.cnitelemetry.metrics.MetricKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * As what families are written on an OpenMetrics page: a counter's family lacks {@code _total}
 * there, and two families must not have one name.
 */
final class FamilyNames {

  private static final String TOTAL = "_total";
  private static final List<String> RESERVED =
      List.of(TOTAL, "_created", "_count", "_sum", "_bucket", "_info", "_gcount", "_gsum");

  private final Set<String> taken = new HashSet<>();

  MetricKind kind(String name, MetricKind kind) {
    if (kind == MetricKind.COUNTER) {
      boolean isCounter =
          name.endsWith(TOTAL) && taken.add(name.substring(0, name.length() - TOTAL.length()));
      return isCounter ? MetricKind.COUNTER : MetricKind.UNTYPED;
    }
    taken.add(name);
    return kind == MetricKind.GAUGE && RESERVED.stream().anyMatch(name::endsWith)
        ? MetricKind.UNTYPED
        : kind;
  }
}
