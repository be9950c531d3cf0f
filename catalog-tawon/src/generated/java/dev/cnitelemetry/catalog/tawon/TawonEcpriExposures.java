// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon, eCPRI: which component shows what since when.
 */
final class TawonEcpriExposures {
  private TawonEcpriExposures() {
  }

  private static void addEcpriParseTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonEcpri.PARSE_TOTAL, TawonComponents.TAWON)
            .section("ecpri")
            .help("ECPRI payload parsings attempted")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonEcpri.PARSE_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addEcpriParseTotal(catalog);
  }
}
