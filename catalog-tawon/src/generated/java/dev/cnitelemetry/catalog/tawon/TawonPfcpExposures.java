// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon, PFCP: which component shows what since when.
 */
final class TawonPfcpExposures {
  private TawonPfcpExposures() {
  }

  private static void addPfcpParseTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonPfcp.PARSE_TOTAL, TawonComponents.TAWON)
            .section("pfcp")
            .help("PFCP payload parsings attempted")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonPfcp.PARSE_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addPfcpParseTotal(catalog);
  }
}
