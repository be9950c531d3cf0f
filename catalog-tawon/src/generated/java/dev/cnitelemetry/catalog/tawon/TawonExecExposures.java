// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon, exec: which component shows what since when.
 */
final class TawonExecExposures {
  private TawonExecExposures() {
  }

  private static void addExecMsgsLost(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonExec.MSGS_LOST, TawonComponents.TAWON)
            .section("exec")
            .help("Exec messages lost on the perf event ring buffer")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonExec.MSGS_LOST.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addExecProcEndBeforeStart(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonExec.PROC_END_BEFORE_START, TawonComponents.TAWON)
            .section("exec")
            .help("Process ended messages received before the process started message")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonExec.PROC_END_BEFORE_START.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addExecMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonExec.MSGS, TawonComponents.TAWON)
            .section("exec")
            .help("Exec messages processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonExec.MSGS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addExecMsgsLost(catalog);
    addExecProcEndBeforeStart(catalog);
    addExecMsgs(catalog);
  }
}
