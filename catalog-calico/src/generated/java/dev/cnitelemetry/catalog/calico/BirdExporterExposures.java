// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * BIRD exporter: which component shows what since when.
 */
final class BirdExporterExposures {
  private BirdExporterExposures() {
  }

  private static void addBirdUp(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BirdExporter.UP, CalicoComponents.BIRD_EXPORTER)
            .section("protocols")
            .description("1 where the state of the protocol reads up, 0 where it reads start, wait, feed, stop, flush or down.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.BIRD_SINCE_D2016_10_24,
                    BirdExporter.UP.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addDocumentedSpellings(
                "bird_ up")
            .addNotes(
                Note.of("The first series of each protocol on the page."),
                Note.documented("birdc show protocol all 결과에 포함된 모든 항목에 대해, state가 \"up\"인지 확인하여 up 이면 1을 반환. 결과에는 기본적으로 Kernel, Device, Direct, Static 라우팅 프로토콜이 포함되어 있고, calico 설정에 따라 다른 calico node들과 route reflector들이 BGP로 추가된다.", "ko", "Checks for every item in the result of \"birdc show protocol all\" whether its state is \"up\", and returns 1 if so. By default the result holds the routing protocols Kernel, Device, Direct and Static; depending on the configuration of Calico, other Calico nodes and route reflectors are added as BGP."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "kumina/birdwatcher@f4b7d67:birdwatcher.py")
            .build());
  }

  private static void addBirdPreference(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BirdExporter.PREFERENCE, CalicoComponents.BIRD_EXPORTER)
            .section("protocols")
            .description("The preference that BIRD gives routes of the protocol.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.BIRD_SINCE_D2016_10_24,
                    BirdExporter.PREFERENCE.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("BIRD starts from 240 for direct and device, 200 for static, 100 for BGP and 10 for kernel routes."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "kumina/birdwatcher@f4b7d67:birdwatcher.py")
            .build());
  }

  private static void addBirdRoutes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BirdExporter.ROUTES, CalicoComponents.BIRD_EXPORTER)
            .section("protocols")
            .description("Number of routes of the protocol: imported into the table, exported from it, preferred as the best, or filtered.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.BIRD_SINCE_D2016_10_24,
                    BirdExporter.ROUTES.shape(),
                    true))
            .addNotes(
                Note.of("filtered is shown where the protocol keeps filtered routes. No series while the protocol is down."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "kumina/birdwatcher@f4b7d67:birdwatcher.py")
            .build());
  }

  private static void addBirdRouteChanges(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BirdExporter.ROUTE_CHANGES, CalicoComponents.BIRD_EXPORTER)
            .section("protocols")
            .description("Route changes since the protocol started, by direction, action and what became of them.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.BIRD_SINCE_D2016_10_24,
                    BirdExporter.ROUTE_CHANGES.shape(),
                    true))
            .addNotes(
                Note.of("Starts again from zero when the protocol does. No series while the protocol is down."),
                Note.of("15 of the 20 combinations exist: BIRD counts no import/withdraws/filtered, export/updates/ignored, export/withdraws/rejected, export/withdraws/filtered, export/withdraws/ignored."),
                Note.of("The outcomes need not add up to received: more withdraws may be accepted than were received."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "kumina/birdwatcher@f4b7d67:birdwatcher.py")
            .build());
  }

  private static void addBirdBgpState(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BirdExporter.BGP_STATE, CalicoComponents.BIRD_EXPORTER)
            .section("bgp")
            .description("Always 1; the state of the BGP session is in the label bird_bgp_state.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.BIRD_SINCE_D2017_07_06,
                    BirdExporter.BGP_STATE.shape(),
                    true))
            .addNotes(
                Note.of("BGP sessions only, one series each; a change of state ends one series and begins another."),
                Note.of("The label is called as the metric."),
                Note.documented("birdc show protocol all 결과 중 BGP 프로토콜로 연결된 항목에 대해 BGP state 값을 \"bird_bgp_state\"에 넣어준다. 게이지 값은 항상 1이다.", "ko", "For items connected by BGP in the result of \"birdc show protocol all\", the BGP state is put into \"bird_bgp_state\". The value of the gauge is always 1."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "kumina/birdwatcher@f4b7d67:birdwatcher.py")
            .build());
  }

  private static void addBirdHoldTimerCurrent(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BirdExporter.HOLD_TIMER_CURRENT, CalicoComponents.BIRD_EXPORTER)
            .section("bgp")
            .description("Seconds left on the hold timer of the BGP session.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.BIRD_SINCE_D2016_10_24,
                    BirdExporter.HOLD_TIMER_CURRENT.shape(),
                    true))
            .addNotes(
                Note.of("BGP sessions that are up only."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "kumina/birdwatcher@f4b7d67:birdwatcher.py")
            .build());
  }

  private static void addBirdHoldTimerInitial(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BirdExporter.HOLD_TIMER_INITIAL, CalicoComponents.BIRD_EXPORTER)
            .section("bgp")
            .description("Hold time of the BGP session as negotiated, in seconds.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.BIRD_SINCE_D2016_10_24,
                    BirdExporter.HOLD_TIMER_INITIAL.shape(),
                    true))
            .addNotes(
                Note.of("BGP sessions that are up only."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "kumina/birdwatcher@f4b7d67:birdwatcher.py")
            .build());
  }

  private static void addBirdKeepaliveTimerCurrent(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BirdExporter.KEEPALIVE_TIMER_CURRENT, CalicoComponents.BIRD_EXPORTER)
            .section("bgp")
            .description("Seconds left on the keepalive timer of the BGP session.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.BIRD_SINCE_D2016_10_24,
                    BirdExporter.KEEPALIVE_TIMER_CURRENT.shape(),
                    true))
            .addNotes(
                Note.of("BGP sessions that are up only."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "kumina/birdwatcher@f4b7d67:birdwatcher.py")
            .build());
  }

  private static void addBirdKeepaliveTimerInitial(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(BirdExporter.KEEPALIVE_TIMER_INITIAL, CalicoComponents.BIRD_EXPORTER)
            .section("bgp")
            .description("Interval between keepalives of the BGP session, in seconds.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.BIRD_SINCE_D2016_10_24,
                    BirdExporter.KEEPALIVE_TIMER_INITIAL.shape(),
                    true))
            .addNotes(
                Note.of("BGP sessions that are up only; usually a third of the hold time."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "kumina/birdwatcher@f4b7d67:birdwatcher.py")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addBirdUp(catalog);
    addBirdPreference(catalog);
    addBirdRoutes(catalog);
    addBirdRouteChanges(catalog);
    addBirdBgpState(catalog);
    addBirdHoldTimerCurrent(catalog);
    addBirdHoldTimerInitial(catalog);
    addBirdKeepaliveTimerCurrent(catalog);
    addBirdKeepaliveTimerInitial(catalog);
  }
}
