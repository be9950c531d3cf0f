// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.Collector;
import java.util.List;

/**
 * A metric without a kind, made from a definition: values are set as a gauge's are, and the page
 * announces the family as {@code untyped}, on an OpenMetrics page as {@code unknown}.
 *
 * <pre>{@code
 * live.register(BirdExporter.UP).with(CalicoLabels.PROTOCOL_INSTANCE.eq("kernel1")).set(1);
 * }</pre>
 */
public final class LiveUntyped extends LiveMetric<GaugeDataPoint> {

  private final Collector collector;

  LiveUntyped(MetricDefinition definition, List<Label> labels, Gauge gauge) {
    super(definition, labels, gauge);
    this.collector = new UntypedGauge(gauge);
  }

  @Override
  Collector collector() {
    return collector;
  }
}
