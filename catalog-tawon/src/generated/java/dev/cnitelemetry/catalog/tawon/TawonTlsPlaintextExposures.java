// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon, TLS plaintext: which component shows what since when.
 */
final class TawonTlsPlaintextExposures {
  private TawonTlsPlaintextExposures() {
  }

  private static void addTlsplaintextMsgsLost(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonTlsPlaintext.MSGS_LOST, TawonComponents.TAWON)
            .section("tlsplaintext")
            .help("tlsplaintext messages lost on the perf event ring buffer")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonTlsPlaintext.MSGS_LOST.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTlsplaintextOutOfOrderMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonTlsPlaintext.OUT_OF_ORDER_MSGS, TawonComponents.TAWON)
            .section("tlsplaintext")
            .help("Out-of-order tlsplaintext messages")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonTlsPlaintext.OUT_OF_ORDER_MSGS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTlsplaintextMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonTlsPlaintext.MSGS, TawonComponents.TAWON)
            .section("tlsplaintext")
            .help("tlsplaintext messages processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonTlsPlaintext.MSGS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTlsplaintextProcessesWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonTlsPlaintext.PROCESSES_WATCHED, TawonComponents.TAWON)
            .section("tlsplaintext")
            .help("Processes captured by tlsplaintext")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonTlsPlaintext.PROCESSES_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTlsplaintextTidsWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonTlsPlaintext.TIDS_WATCHED, TawonComponents.TAWON)
            .section("tlsplaintext")
            .help("Process Thread IDs watched by tlsplaintext")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonTlsPlaintext.TIDS_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addTlsplaintextMsgsLost(catalog);
    addTlsplaintextOutOfOrderMsgs(catalog);
    addTlsplaintextMsgs(catalog);
    addTlsplaintextProcessesWatched(catalog);
    addTlsplaintextTidsWatched(catalog);
  }
}
