// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * AntreaProxy: which component shows what since when.
 */
final class AntreaProxyExposures {
  private AntreaProxyExposures() {
  }

  private static void addAntreaProxySyncProxyRulesDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("proxy")
            .help("SyncProxyRules duration of AntreaProxy in seconds")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_13_0,
                    AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("AntreaProxy")
            .addNotes(
                Note.of("Upstream sets no buckets, so these are the defaults of client_golang."),
                Note.of("The label ip_family is constant for each proxy, and the documentation does not name it; both series are there as soon as AntreaProxy runs."),
                Note.of("The help text says Antrea Proxy instead of AntreaProxy since v2.1.0."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/proxy/metrics/metrics.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/proxy/metrics/metrics.go",
                "antrea-io/antrea@v0.13.0:pkg/agent/proxy/metrics/metrics.go")
            .build());
  }

  private static void addAntreaProxyTotalEndpointsInstalled(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaProxy.TOTAL_ENDPOINTS_INSTALLED, AntreaComponents.ANTREA_AGENT)
            .section("proxy")
            .help("The number of Endpoints installed by AntreaProxy")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_13_0,
                    AntreaProxy.TOTAL_ENDPOINTS_INSTALLED.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("AntreaProxy")
            .addNotes(
                Note.of("A gauge although the name says total."),
                Note.of("The label ip_family is constant for each proxy, and the documentation does not name it; both series are there as soon as AntreaProxy runs."),
                Note.of("The help text says Antrea Proxy instead of AntreaProxy since v2.1.0."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/proxy/metrics/metrics.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/proxy/metrics/metrics.go",
                "antrea-io/antrea@v0.13.0:pkg/agent/proxy/metrics/metrics.go")
            .build());
  }

  private static void addAntreaProxyTotalEndpointsUpdates(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaProxy.TOTAL_ENDPOINTS_UPDATES, AntreaComponents.ANTREA_AGENT)
            .section("proxy")
            .help("The cumulative number of Endpoint updates received by AntreaProxy")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_13_0,
                    AntreaProxy.TOTAL_ENDPOINTS_UPDATES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("AntreaProxy")
            .addNotes(
                Note.of("A counter although the name lacks the ending _total."),
                Note.of("The label ip_family is constant for each proxy, and the documentation does not name it; both series are there as soon as AntreaProxy runs."),
                Note.of("The help text says Antrea Proxy instead of AntreaProxy since v2.1.0."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/proxy/metrics/metrics.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/proxy/metrics/metrics.go",
                "antrea-io/antrea@v0.13.0:pkg/agent/proxy/metrics/metrics.go")
            .build());
  }

  private static void addAntreaProxyTotalServicesInstalled(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaProxy.TOTAL_SERVICES_INSTALLED, AntreaComponents.ANTREA_AGENT)
            .section("proxy")
            .help("The number of Services installed by AntreaProxy")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_13_0,
                    AntreaProxy.TOTAL_SERVICES_INSTALLED.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("AntreaProxy")
            .addNotes(
                Note.of("A gauge although the name says total."),
                Note.of("The label ip_family is constant for each proxy, and the documentation does not name it; both series are there as soon as AntreaProxy runs."),
                Note.of("The help text says Antrea Proxy instead of AntreaProxy since v2.1.0."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/proxy/metrics/metrics.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/proxy/metrics/metrics.go",
                "antrea-io/antrea@v0.13.0:pkg/agent/proxy/metrics/metrics.go")
            .build());
  }

  private static void addAntreaProxyTotalServicesUpdates(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaProxy.TOTAL_SERVICES_UPDATES, AntreaComponents.ANTREA_AGENT)
            .section("proxy")
            .help("The cumulative number of Service updates received by AntreaProxy")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_13_0,
                    AntreaProxy.TOTAL_SERVICES_UPDATES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("AntreaProxy")
            .addNotes(
                Note.of("A counter although the name lacks the ending _total."),
                Note.of("The label ip_family is constant for each proxy, and the documentation does not name it; both series are there as soon as AntreaProxy runs."),
                Note.of("The help text says Antrea Proxy instead of AntreaProxy since v2.1.0."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/agent/proxy/metrics/metrics.go",
                "antrea-io/antrea@v1.6.1:pkg/agent/proxy/metrics/metrics.go",
                "antrea-io/antrea@v0.13.0:pkg/agent/proxy/metrics/metrics.go")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addAntreaProxySyncProxyRulesDurationSeconds(catalog);
    addAntreaProxyTotalEndpointsInstalled(catalog);
    addAntreaProxyTotalEndpointsUpdates(catalog);
    addAntreaProxyTotalServicesInstalled(catalog);
    addAntreaProxyTotalServicesUpdates(catalog);
  }
}
