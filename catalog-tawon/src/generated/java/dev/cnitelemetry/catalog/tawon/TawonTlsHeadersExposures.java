// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon, TLS headers: which component shows what since when.
 */
final class TawonTlsHeadersExposures {
  private TawonTlsHeadersExposures() {
  }

  private static void addTlsheadersParseTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonTlsHeaders.PARSE_TOTAL, TawonComponents.TAWON)
            .section("tlsheaders")
            .help("tlsheaders payload parsings attempted")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonTlsHeaders.PARSE_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addTlsheadersParseTotal(catalog);
  }
}
