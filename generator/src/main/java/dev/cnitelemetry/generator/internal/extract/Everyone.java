// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import dev.cnitelemetry.generator.internal.data.CommonMetrics;
import dev.cnitelemetry.generator.internal.data.CommonMetrics.CommonMetric;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was found, without what is known already.
 *
 * @param own the metrics that no catalogue has
 * @param shared everyone's, which are referred to
 */
public record Everyone(List<ExtractedMetric> own, List<DataFileText.SharedMetric> shared) {

  /** Those of other catalogues are left out. */
  public static Everyone split(List<ExtractedMetric> metrics, MetricCatalog known) {
    Map<String, CommonMetric> everyones = CommonMetrics.byName();
    List<ExtractedMetric> own = new ArrayList<>();
    List<DataFileText.SharedMetric> shared = new ArrayList<>();
    for (ExtractedMetric metric : metrics) {
      CommonMetric common = everyones.get(metric.name());
      if (common != null) {
        ExtractedMetric seen =
            switch (common.kind()) {
              case HISTOGRAM -> metric.without("le");
              case SUMMARY -> metric.without("quantile");
              default -> metric;
            };
        shared.add(
            new DataFileText.SharedMetric(
                common.constant(),
                seen,
                !seen.labelSets().isEmpty() && !seen.labelSets().equals(List.of(common.labels()))));
      } else if (known.find(metric.name()).isEmpty()) {
        own.add(metric);
      }
    }
    return new Everyone(own, shared);
  }
}
