// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.Collector;
import java.util.List;

/**
 * A counter of the client library that was made from a definition.
 *
 * <pre>{@code
 * LiveCounter operations = live.register(AntreaAgent.OVS_FLOW_OPS_COUNT);
 * operations.with(AntreaLabels.OPERATION.eq(Operation.ADD)).inc();
 * operations.exposedName(); // antrea_agent_ovs_flow_ops_count_total
 * }</pre>
 */
public final class LiveCounter extends LiveMetric<CounterDataPoint> {

  static final String TOTAL = SampleNames.TOTAL;

  private final Counter counter;

  /** What the registry holds of it. */
  private volatile Collector collector;

  LiveCounter(MetricDefinition definition, List<Label> labels, Counter counter) {
    super(definition, labels, counter);
    this.counter = counter;
    this.collector = counter;
  }

  @Override
  Collector collector() {
    return collector;
  }

  /** The same counter for a registry that has another family under the name without _total. */
  Collector byFullName() {
    collector = new FullNameCounter(counter, definition().name());
    return collector;
  }

  /** The same counter for a registry that has another family under the name with _total. */
  Collector asUnknown() {
    collector = new UnknownCounter(counter, definition().name());
    return collector;
  }

  @Override
  public String exposedName() {
    String name = super.exposedName();
    return name.endsWith(TOTAL) || collector instanceof UnknownCounter ? name : name + TOTAL;
  }
}
