// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.metrics.MetricKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everyone's metrics: those of catalog-common, which any data file may refer to. */
public final class CommonMetrics {

  private CommonMetrics() {}

  /**
   * One of them.
   *
   * @param constant such as {@code GoRuntime.GOROUTINES}
   * @param kind its kind
   * @param labels the names of its labels
   */
  public record CommonMetric(String constant, MetricKind kind, Set<String> labels) {}

  /** By name on the wire. */
  public static Map<String, CommonMetric> byName() {
    Linker linker = new Linker();
    CatalogModules.addCommon(linker);
    Map<String, CommonMetric> metrics = new LinkedHashMap<>();
    for (Module.Group group : linker.modules().get(0).groups()) {
      for (Module.Metric metric : group.metrics()) {
        metrics.put(
            metric.name(),
            new CommonMetric(
                metric.reference(),
                metric.kind(),
                metric.shape().labels().stream()
                    .map(Module.Label::name)
                    .collect(Collectors.toSet())));
      }
    }
    return metrics;
  }
}
