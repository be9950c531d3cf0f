// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Objects;

/**
 * A counter {@code x_total} that is in the registry as {@code x_total}. The client library calls it
 * {@code x} inside and so cannot tell it from a gauge {@code x}, which Go programs have: {@code
 * go_memstats_alloc_bytes} beside {@code go_memstats_alloc_bytes_total}.
 */
final class FullNameCounter implements Collector {

  private final Counter counter;
  private final MetricFamilyDescriptor descriptor;

  FullNameCounter(Counter counter, String name) {
    this.counter = counter;
    MetricFamilyDescriptor own = Objects.requireNonNull(counter.getMetricFamilyDescriptor());
    String help = own.getMetadata().getHelp();
    this.descriptor =
        MetricFamilyDescriptor.of(
            MetricType.COUNTER,
            MetricMetadata.builder().name(name).help(help).build(),
            own.getLabelNames());
  }

  @Override
  public MetricSnapshot collect() {
    return new CounterSnapshot(descriptor.getMetadata(), counter.collect().getDataPoints());
  }

  @Override
  public MetricFamilyDescriptor getMetricFamilyDescriptor() {
    return descriptor;
  }
}
