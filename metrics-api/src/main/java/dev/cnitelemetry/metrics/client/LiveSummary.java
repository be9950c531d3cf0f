// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Summary;
import java.util.List;

/**
 * A summary of the client library that was made from a definition, with its quantiles.
 *
 * <p>The quantiles 0 and 1 are exact over the last five minutes, the others within the client
 * library's default error.
 *
 * <pre>{@code
 * live.register(GoRuntime.GC_DURATION_SECONDS).with().observe(0.0001);
 * }</pre>
 */
public final class LiveSummary extends LiveMetric<DistributionDataPoint> {

  LiveSummary(MetricDefinition definition, List<Label> labels, Summary metric) {
    super(definition, labels, metric);
  }
}
