// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * BGP metrics server: which component shows what since when.
 */
final class BgpMetricsServerExposures {
  private BgpMetricsServerExposures() {
  }

  private static void addBgpPeers(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BgpMetricsServer.PEERS, CalicoComponents.BGP_METRICS_SERVER)
            .section("bgp")
            .description("Number of BGP peers in each state of their session.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    BgpMetricsServer.PEERS.shape(),
                    false))
            .addNotes(
                Note.of("Refreshed every five seconds from BIRD."),
                Note.of("The kind is inferred from the documentation, which does not give it."),
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addBgpRoutesImported(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BgpMetricsServer.ROUTES_IMPORTED, CalicoComponents.BGP_METRICS_SERVER)
            .section("bgp")
            .description("Number of routes that BGP brought into the routing table.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    BgpMetricsServer.ROUTES_IMPORTED.shape(),
                    false))
            .addNotes(
                Note.of("Refreshed every five seconds from BIRD."),
                Note.of("The kind is inferred from the documentation, which does not give it."),
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addBgpRouteUpdatesReceived(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BgpMetricsServer.ROUTE_UPDATES_RECEIVED, CalicoComponents.BGP_METRICS_SERVER)
            .section("bgp")
            .description("Route updates received over BGP since the start.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    BgpMetricsServer.ROUTE_UPDATES_RECEIVED.shape(),
                    false))
            .addNotes(
                Note.of("Refreshed every five seconds from BIRD."),
                Note.of("The kind is inferred from the documentation, which does not give it."),
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addBgpPeers(catalog);
    addBgpRoutesImported(catalog);
    addBgpRouteUpdatesReceived(catalog);
  }
}
