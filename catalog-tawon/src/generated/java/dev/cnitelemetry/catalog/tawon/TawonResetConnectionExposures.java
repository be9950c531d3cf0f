// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon, reset connections: which component shows what since when.
 */
final class TawonResetConnectionExposures {
  private TawonResetConnectionExposures() {
  }

  private static void addResetconnMsgsLost(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonResetConnection.MSGS_LOST, TawonComponents.TAWON)
            .section("resetconn")
            .help("Payload messages lost on the perf event ring buffer")
            .description("Messages of resetconn lost on the ring buffer of perf events.")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonResetConnection.MSGS_LOST.shape(),
                    true))
            .addNotes(
                Note.of("The help text speaks of payload messages, as that of payload_msgs_lost does; the metric counts those of resetconn."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addResetconnMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonResetConnection.MSGS, TawonComponents.TAWON)
            .section("resetconn")
            .help("resetconn messages processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonResetConnection.MSGS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addResetconnProcessesWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonResetConnection.PROCESSES_WATCHED, TawonComponents.TAWON)
            .section("resetconn")
            .help("Processes captured by resetconn")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonResetConnection.PROCESSES_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addResetconnTidsWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonResetConnection.TIDS_WATCHED, TawonComponents.TAWON)
            .section("resetconn")
            .help("Process Thread IDs watched by resetconn")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonResetConnection.TIDS_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addResetconnMsgsLost(catalog);
    addResetconnMsgs(catalog);
    addResetconnProcessesWatched(catalog);
    addResetconnTidsWatched(catalog);
  }
}
