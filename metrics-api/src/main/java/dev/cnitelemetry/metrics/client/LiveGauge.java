// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.metrics.Gauge;
import java.util.List;

/**
 * A gauge of the client library that was made from a definition.
 *
 * <pre>{@code
 * live.register(AntreaAgent.LOCAL_POD_COUNT).with().set(12);
 * }</pre>
 */
public final class LiveGauge extends LiveMetric<GaugeDataPoint> {

  LiveGauge(MetricDefinition definition, List<Label> labels, Gauge metric) {
    super(definition, labels, metric);
  }
}
