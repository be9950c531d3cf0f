// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Goldmane: which component shows what since when.
 */
final class GoldmaneExposures {
  private GoldmaneExposures() {
  }

  private static void addGoldmaneAggrReceivedFlowsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.AGGR_RECEIVED_FLOWS_TOTAL, CalicoComponents.GOLDMANE)
            .section("aggregator")
            .help("Total number of flows received by Goldmane aggregator.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.AGGR_RECEIVED_FLOWS_TOTAL.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/goldmane/goldmane.go")
            .build());
  }

  private static void addGoldmaneAggrFlowIndexLatencyMs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.AGGR_FLOW_INDEX_LATENCY_MS, CalicoComponents.GOLDMANE)
            .section("aggregator")
            .help("Summary measuring the time taken to index a flow.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.AGGR_FLOW_INDEX_LATENCY_MS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/goldmane/goldmane.go")
            .build());
  }

  private static void addGoldmaneAggrFlowIndexBatchSize(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.AGGR_FLOW_INDEX_BATCH_SIZE, CalicoComponents.GOLDMANE)
            .section("aggregator")
            .help("Measure the number of flows processed in a batch.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.AGGR_FLOW_INDEX_BATCH_SIZE.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/goldmane/goldmane.go")
            .build());
  }

  private static void addGoldmaneAggrFlowIndexBufferSize(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.AGGR_FLOW_INDEX_BUFFER_SIZE, CalicoComponents.GOLDMANE)
            .section("aggregator")
            .help("Current size of the flow index buffer.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.AGGR_FLOW_INDEX_BUFFER_SIZE.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/goldmane/goldmane.go")
            .build());
  }

  private static void addGoldmaneAggrRolloverLatencyMs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.AGGR_ROLLOVER_LATENCY_MS, CalicoComponents.GOLDMANE)
            .section("aggregator")
            .help("Summary of the time until the next rollover.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.AGGR_ROLLOVER_LATENCY_MS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/goldmane/goldmane.go")
            .build());
  }

  private static void addGoldmaneAggrRolloverDurationMs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.AGGR_ROLLOVER_DURATION_MS, CalicoComponents.GOLDMANE)
            .section("aggregator")
            .help("Duration of the rollover process.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.AGGR_ROLLOVER_DURATION_MS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/goldmane/goldmane.go")
            .build());
  }

  private static void addGoldmaneAggrBackfillLatencyMs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.AGGR_BACKFILL_LATENCY_MS, CalicoComponents.GOLDMANE)
            .section("aggregator")
            .help("Summary measuring the time taken to backfill a stream.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.AGGR_BACKFILL_LATENCY_MS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/goldmane/goldmane.go")
            .build());
  }

  private static void addGoldmaneAggrNumUniqueFlows(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.AGGR_NUM_UNIQUE_FLOWS, CalicoComponents.GOLDMANE)
            .section("aggregator")
            .help("Number of unique flows in the aggregator.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.AGGR_NUM_UNIQUE_FLOWS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/goldmane/goldmane.go")
            .build());
  }

  private static void addGoldmaneAggrDroppedFlowsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.AGGR_DROPPED_FLOWS_TOTAL, CalicoComponents.GOLDMANE)
            .section("aggregator")
            .help("Total number of flows dropped by the aggregator.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.AGGR_DROPPED_FLOWS_TOTAL.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/goldmane/goldmane.go")
            .build());
  }

  private static void addGoldmaneCollectorReceivedFlows(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.COLLECTOR_RECEIVED_FLOWS, CalicoComponents.GOLDMANE)
            .section("collector")
            .help("Total number of flows received by Goldmane aggregator.")
            .description("Flows that each client sent to Goldmane.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.COLLECTOR_RECEIVED_FLOWS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("source is the address of the client with its port, so every new connection brings new series."),
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/server/flow_collector_service.go")
            .build());
  }

  private static void addGoldmaneCollectorFlowProcessLatency(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.COLLECTOR_FLOW_PROCESS_LATENCY, CalicoComponents.GOLDMANE)
            .section("collector")
            .help("Histogram measuring the time taken to ingest a flow.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.COLLECTOR_FLOW_PROCESS_LATENCY.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("The values are seconds, though the name does not say so."),
                Note.of("source is the address of the client with its port, so every new connection brings new series."),
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/server/flow_collector_service.go")
            .build());
  }

  private static void addGoldmaneCollectorNumClients(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.COLLECTOR_NUM_CLIENTS, CalicoComponents.GOLDMANE)
            .section("collector")
            .help("Number of clients connected to the flow collector.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.COLLECTOR_NUM_CLIENTS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/server/flow_collector_service.go")
            .build());
  }

  private static void addGoldmaneNumStreams(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Goldmane.NUM_STREAMS, CalicoComponents.GOLDMANE)
            .section("streams")
            .help("Number of active streams")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Goldmane.NUM_STREAMS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Came with v3.30, and is served only where PROMETHEUS_PORT is set."))
            .addSources(
                "projectcalico/calico@v3.32.1:goldmane/pkg/stream/stream_manager.go")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addGoldmaneAggrReceivedFlowsTotal(catalog);
    addGoldmaneAggrFlowIndexLatencyMs(catalog);
    addGoldmaneAggrFlowIndexBatchSize(catalog);
    addGoldmaneAggrFlowIndexBufferSize(catalog);
    addGoldmaneAggrRolloverLatencyMs(catalog);
    addGoldmaneAggrRolloverDurationMs(catalog);
    addGoldmaneAggrBackfillLatencyMs(catalog);
    addGoldmaneAggrNumUniqueFlows(catalog);
    addGoldmaneAggrDroppedFlowsTotal(catalog);
    addGoldmaneCollectorReceivedFlows(catalog);
    addGoldmaneCollectorFlowProcessLatency(catalog);
    addGoldmaneCollectorNumClients(catalog);
    addGoldmaneNumStreams(catalog);
  }
}
