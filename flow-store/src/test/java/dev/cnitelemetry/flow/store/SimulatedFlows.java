// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store;

import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.simulation.FlowSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Records of a simulated cluster, as a Flow Aggregator hands them on. */
public final class SimulatedFlows {
  private SimulatedFlows() {}

  /** Everything that is reported in so many seconds, aggregated and kept. */
  public static List<FlowRecord> aggregated(int connectionsPerSecond, int seconds) {
    List<FlowRecord> flows = new ArrayList<>();
    FlowAggregator aggregator = FlowAggregator.builder().build();
    FlowSimulator simulator =
        FlowSimulator.builder("v2.7.0").connectionsPerSecond(connectionsPerSecond).seed(29).build();
    for (int second = 0; second < seconds; second++) {
      simulator.advance(
          Duration.ofSeconds(1),
          (node, time, flow) ->
              aggregator.add(flow, time.toEpochMilli(), each -> flows.add(each.copy())));
      aggregator.expire(simulator.now().toEpochMilli(), each -> flows.add(each.copy()));
    }
    long end = simulator.now().toEpochMilli() + Duration.ofHours(1).toMillis();
    aggregator.expire(end, each -> flows.add(each.copy()));
    return flows;
  }

  /** The sum of octetDeltaCount. */
  public static long octets(List<FlowRecord> flows) {
    return flows.stream().mapToLong(flow -> flow.octetDeltaCount().orElse(0)).sum();
  }
}
