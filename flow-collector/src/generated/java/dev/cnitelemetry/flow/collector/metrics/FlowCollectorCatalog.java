// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.flow.collector.metrics;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricCatalogProvider;
import dev.cnitelemetry.metrics.MetricKind;

/**
 * The catalogue of The flow collector metrics.
 *
 * <p>Every metric of this project's own flow collector, {@code flows collect --metrics}.
 *
 * <p>The catalogue knows all names from the start, and loads a class of constants when a
 * name of it is first found, components and exposures when somebody first asks for them.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * MetricCatalog catalog = FlowCollectorCatalog.get();
 * catalog.definitions(FlowCollectorComponents.FLOW_COLLECTOR).forEach(System.out::println);
 * }</pre>
 */
public final class FlowCollectorCatalog implements MetricCatalogProvider {
  private static final MetricCatalog CATALOG = build();

  /** For ServiceLoader; everyone else calls {@link #get}. */
  public FlowCollectorCatalog() {}

  /**
   * The catalogue.
   *
   * @return the same object at each call
   */
  public static MetricCatalog get() {
    return CATALOG;
  }

  @Override
  public MetricCatalog catalog() {
    return get();
  }

  private static MetricCatalog build() {
    MetricCatalog.Builder catalog = MetricCatalog.builder("flow-collector");
    addFlowCollectorMetrics(catalog);
    catalog.addOnDemand(new FlowCollectorOnDemand());
    return catalog.build();
  }

  private static void addFlowCollectorMetrics(MetricCatalog.Builder catalog) {
    catalog.add(
        "flow_collector_messages_received_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_records_received_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_options_records_received_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_templates_received_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_records_lost_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_malformed_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_sets_skipped_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_foreign_exporters_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_datagrams_received_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_datagrams_dropped_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_connections",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "flow_collector_connections_accepted_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_connections_closed_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_handshakes_refused_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_flows", FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS, MetricKind.GAUGE);
    catalog.add(
        "flow_collector_flows_evicted_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_flows_lost_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_records_refused_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_records_exported_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_sink_records_written_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_sink_records_dropped_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
    catalog.add(
        "flow_collector_sink_queue_records",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "flow_collector_sink_failed",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.GAUGE);
    catalog.add(
        "flow_collector_sink_write_seconds_total",
        FlowCollectorDefinitions.FLOW_COLLECTOR_METRICS,
        MetricKind.COUNTER);
  }
}
