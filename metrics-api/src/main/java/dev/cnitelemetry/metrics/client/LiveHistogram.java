// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Histogram;
import java.util.List;

/**
 * A classic histogram of the client library that was made from a definition, with its buckets.
 *
 * <pre>{@code
 * live.register(AntreaController.NETWORK_POLICY_SYNC_DURATION_MILLISECONDS).with().observe(3.5);
 * }</pre>
 */
public final class LiveHistogram extends LiveMetric<DistributionDataPoint> {

  LiveHistogram(MetricDefinition definition, List<Label> labels, Histogram metric) {
    super(definition, labels, metric);
  }
}
