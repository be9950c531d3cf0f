// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon, payload: which component shows what since when.
 */
final class TawonPayloadExposures {
  private TawonPayloadExposures() {
  }

  private static void addPayloadTaskTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonPayload.TASK_TOTAL, TawonComponents.TAWON)
            .section("payload")
            .help("Payloads captured by payload task")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonPayload.TASK_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPayloadProcessesWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonPayload.PROCESSES_WATCHED, TawonComponents.TAWON)
            .section("payload")
            .help("Processes tracked in payload tasks")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonPayload.PROCESSES_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPayloadMsgsLost(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonPayload.MSGS_LOST, TawonComponents.TAWON)
            .section("payload")
            .help("Payload messages lost on the perf event ring buffer")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonPayload.MSGS_LOST.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPayloadOutOfOrderMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonPayload.OUT_OF_ORDER_MSGS, TawonComponents.TAWON)
            .section("payload")
            .help("Out-of-order payload messages")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonPayload.OUT_OF_ORDER_MSGS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPayloadMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonPayload.MSGS, TawonComponents.TAWON)
            .section("payload")
            .help("Payload messages processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonPayload.MSGS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPayloadTidsWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonPayload.TIDS_WATCHED, TawonComponents.TAWON)
            .section("payload")
            .help("Process Thread IDs watched by payload")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonPayload.TIDS_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addPayloadTaskTotal(catalog);
    addPayloadProcessesWatched(catalog);
    addPayloadMsgsLost(catalog);
    addPayloadOutOfOrderMsgs(catalog);
    addPayloadMsgs(catalog);
    addPayloadTidsWatched(catalog);
  }
}
