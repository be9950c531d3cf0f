// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot.UnknownDataPointSnapshot;
import java.util.Objects;

/** Shows a gauge as unknown: the client library's model has that kind, its metrics do not. */
final class UntypedGauge implements Collector {

  private final Gauge gauge;

  UntypedGauge(Gauge gauge) {
    this.gauge = gauge;
  }

  @Override
  public MetricSnapshot collect() {
    GaugeSnapshot values = gauge.collect();
    return new UnknownSnapshot(
        values.getMetadata(),
        values.getDataPoints().stream()
            .map(
                point ->
                    new UnknownDataPointSnapshot(
                        point.getValue(), point.getLabels(), point.getExemplar()))
            .toList());
  }

  @Override
  public MetricFamilyDescriptor getMetricFamilyDescriptor() {
    MetricFamilyDescriptor asGauge = Objects.requireNonNull(gauge.getMetricFamilyDescriptor());
    return MetricFamilyDescriptor.of(
        MetricType.UNKNOWN, asGauge.getMetadata(), asGauge.getLabelNames());
  }
}
