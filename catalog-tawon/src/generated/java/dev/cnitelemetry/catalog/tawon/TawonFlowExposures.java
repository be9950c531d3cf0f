// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon, flows: which component shows what since when.
 */
final class TawonFlowExposures {
  private TawonFlowExposures() {
  }

  private static void addFlowsTaskTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonFlow.TASK_TOTAL, TawonComponents.TAWON)
            .section("flow")
            .help("Flows captured")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonFlow.TASK_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."),
                Note.of("The other metrics of flows begin with flow, in the singular."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonFlow.MSGS, TawonComponents.TAWON)
            .section("flow")
            .help("Flow messages processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonFlow.MSGS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMsgsLost(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonFlow.MSGS_LOST, TawonComponents.TAWON)
            .section("flow")
            .help("Flow messages lost on the perf event ring buffer")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonFlow.MSGS_LOST.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowOutOfOrderMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonFlow.OUT_OF_ORDER_MSGS, TawonComponents.TAWON)
            .section("flow")
            .help("Out-of-order flow messages")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonFlow.OUT_OF_ORDER_MSGS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMissingEnded(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonFlow.MISSING_ENDED, TawonComponents.TAWON)
            .section("flow")
            .help("Flows missing an ending time")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonFlow.MISSING_ENDED.shape(),
                    true))
            .addNotes(
                Note.of("Counts flows, though the name may be read as a time."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMissingStarted(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonFlow.MISSING_STARTED, TawonComponents.TAWON)
            .section("flow")
            .help("Flows missing starting time")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonFlow.MISSING_STARTED.shape(),
                    true))
            .addNotes(
                Note.of("Counts flows, though the name may be read as a time."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowExtraEnded(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonFlow.EXTRA_ENDED, TawonComponents.TAWON)
            .section("flow")
            .help("Flows with a spurious ending time")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonFlow.EXTRA_ENDED.shape(),
                    true))
            .addNotes(
                Note.of("Counts flows, though the name may be read as a time."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMissingTid(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonFlow.MISSING_TID, TawonComponents.TAWON)
            .section("flow")
            .help("Flows missing a thread ID")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonFlow.MISSING_TID.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMissingSocket(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonFlow.MISSING_SOCKET, TawonComponents.TAWON)
            .section("flow")
            .help("Flows with missing socket info")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonFlow.MISSING_SOCKET.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowFlowsTracked(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonFlow.FLOWS_TRACKED, TawonComponents.TAWON)
            .section("flow")
            .help("Flows tracked")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonFlow.FLOWS_TRACKED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowThreadsTracked(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonFlow.THREADS_TRACKED, TawonComponents.TAWON)
            .section("flow")
            .help("Threads with flows tracked")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonFlow.THREADS_TRACKED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addFlowsTaskTotal(catalog);
    addFlowMsgs(catalog);
    addFlowMsgsLost(catalog);
    addFlowOutOfOrderMsgs(catalog);
    addFlowMissingEnded(catalog);
    addFlowMissingStarted(catalog);
    addFlowExtraEnded(catalog);
    addFlowMissingTid(catalog);
    addFlowMissingSocket(catalog);
    addFlowFlowsTracked(catalog);
    addFlowThreadsTracked(catalog);
  }
}
