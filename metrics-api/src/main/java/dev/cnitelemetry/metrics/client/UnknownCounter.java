// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot.UnknownDataPointSnapshot;
import java.util.Objects;

/**
 * A counter {@code x} that is in the registry as {@code x} of unknown kind, since another family is
 * called {@code x_total}, as the client library would print the counter. Its metadata remember that
 * name, by which {@code dev.cnitelemetry.text.snapshot} sees that it is a counter.
 */
final class UnknownCounter implements Collector {

  private final Counter counter;
  private final MetricFamilyDescriptor descriptor;

  UnknownCounter(Counter counter, String name) {
    this.counter = counter;
    MetricFamilyDescriptor own = Objects.requireNonNull(counter.getMetricFamilyDescriptor());
    String help = own.getMetadata().getHelp();
    this.descriptor =
        MetricFamilyDescriptor.of(
            MetricType.UNKNOWN,
            MetricMetadata.builder()
                .name(name)
                .originalName(name)
                .expositionBaseName(name + LiveCounter.TOTAL)
                .help(help)
                .build(),
            own.getLabelNames());
  }

  @Override
  public MetricSnapshot collect() {
    return new UnknownSnapshot(
        descriptor.getMetadata(),
        counter.collect().getDataPoints().stream()
            .map(
                point ->
                    new UnknownDataPointSnapshot(
                        point.getValue(), point.getLabels(), point.getExemplar()))
            .toList());
  }

  @Override
  public MetricFamilyDescriptor getMetricFamilyDescriptor() {
    return descriptor;
  }
}
