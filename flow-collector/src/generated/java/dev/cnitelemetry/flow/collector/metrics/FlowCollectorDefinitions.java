// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.flow.collector.metrics;

import dev.cnitelemetry.metrics.DefinitionGroup;
import dev.cnitelemetry.metrics.MetricDefinition;

/**
 * The classes of The flow collector constants as groups, for catalogues that name metrics
 * before they are made.
 */
final class FlowCollectorDefinitions extends DefinitionGroup {
  static final DefinitionGroup FLOW_COLLECTOR_METRICS = new FlowCollectorDefinitions(0);

  private final int number;

  private FlowCollectorDefinitions(int number) {
    this.number = number;
  }

  private static MetricDefinition[] flowCollectorMetrics() {
    return new MetricDefinition[] {
        FlowCollectorMetrics.MESSAGES_RECEIVED_TOTAL,
        FlowCollectorMetrics.RECORDS_RECEIVED_TOTAL,
        FlowCollectorMetrics.OPTIONS_RECORDS_RECEIVED_TOTAL,
        FlowCollectorMetrics.TEMPLATES_RECEIVED_TOTAL,
        FlowCollectorMetrics.RECORDS_LOST_TOTAL,
        FlowCollectorMetrics.MALFORMED_TOTAL,
        FlowCollectorMetrics.SETS_SKIPPED_TOTAL,
        FlowCollectorMetrics.FOREIGN_EXPORTERS_TOTAL,
        FlowCollectorMetrics.DATAGRAMS_RECEIVED_TOTAL,
        FlowCollectorMetrics.DATAGRAMS_DROPPED_TOTAL,
        FlowCollectorMetrics.CONNECTIONS,
        FlowCollectorMetrics.CONNECTIONS_ACCEPTED_TOTAL,
        FlowCollectorMetrics.CONNECTIONS_CLOSED_TOTAL,
        FlowCollectorMetrics.HANDSHAKES_REFUSED_TOTAL,
        FlowCollectorMetrics.FLOWS,
        FlowCollectorMetrics.FLOWS_EVICTED_TOTAL,
        FlowCollectorMetrics.FLOWS_LOST_TOTAL,
        FlowCollectorMetrics.RECORDS_REFUSED_TOTAL,
        FlowCollectorMetrics.RECORDS_EXPORTED_TOTAL,
        FlowCollectorMetrics.SINK_RECORDS_WRITTEN_TOTAL,
        FlowCollectorMetrics.SINK_RECORDS_DROPPED_TOTAL,
        FlowCollectorMetrics.SINK_QUEUE_RECORDS,
        FlowCollectorMetrics.SINK_FAILED,
        FlowCollectorMetrics.SINK_WRITE_SECONDS_TOTAL
    };
  }

  @Override
  protected MetricDefinition[] definitions() {
    return switch (number) {
      default -> flowCollectorMetrics();
    };
  }
}
