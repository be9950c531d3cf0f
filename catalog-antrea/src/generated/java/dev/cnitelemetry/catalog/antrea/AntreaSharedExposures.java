// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.catalog.common.CommonLabels;
import dev.cnitelemetry.catalog.common.GoRuntime;
import dev.cnitelemetry.catalog.common.KubernetesApiServer;
import dev.cnitelemetry.catalog.common.ProcessMetrics;
import dev.cnitelemetry.catalog.common.Workqueue;
import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.Stability;

/**
 * What Antrea's processes have in common: which component shows what since when.
 */
final class AntreaSharedExposures {
  private AntreaSharedExposures() {
  }

  private static void addApiserverAuditEventTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUDIT_EVENT_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Counter of audit events generated and sent to the audit backend.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUDIT_EVENT_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea sets no audit backend."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/audit/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/audit/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/audit/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUDIT_EVENT_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Counter of audit events generated and sent to the audit backend.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUDIT_EVENT_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea sets no audit backend."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/audit/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/audit/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/audit/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUDIT_EVENT_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.AUDIT_EVENT_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea sets no audit backend."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/audit/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/audit/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverAuditRequestsRejectedTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUDIT_REQUESTS_REJECTED_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Counter of apiserver requests rejected due to an error in audit logging backend.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUDIT_REQUESTS_REJECTED_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea sets no audit backend."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/audit/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/audit/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/audit/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUDIT_REQUESTS_REJECTED_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Counter of apiserver requests rejected due to an error in audit logging backend.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUDIT_REQUESTS_REJECTED_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea sets no audit backend."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/audit/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/audit/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/audit/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUDIT_REQUESTS_REJECTED_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.AUDIT_REQUESTS_REJECTED_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea sets no audit backend."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/audit/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/audit/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverClientCertificateExpirationSeconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.CLIENT_CERTIFICATE_EXPIRATION_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Distribution of the remaining lifetime on the certificate used to authenticate a request.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.CLIENT_CERTIFICATE_EXPIRATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The lowest bucket is 0: it counts certificates that had run out already."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/request/x509/x509.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/request/x509/x509.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/authentication/request/x509/x509.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.CLIENT_CERTIFICATE_EXPIRATION_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Distribution of the remaining lifetime on the certificate used to authenticate a request.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.CLIENT_CERTIFICATE_EXPIRATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The lowest bucket is 0: it counts certificates that had run out already."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/request/x509/x509.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/request/x509/x509.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/authentication/request/x509/x509.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.CLIENT_CERTIFICATE_EXPIRATION_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.CLIENT_CERTIFICATE_EXPIRATION_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The lowest bucket is 0: it counts certificates that had run out already."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/request/x509/x509.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/request/x509/x509.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverCurrentInflightRequests(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Maximal number of currently used inflight request limit of this apiserver per request kind in last second.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_0_3,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.REQUEST_KIND_CAMEL_CASE)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V1_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.REQUEST_KIND)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_7_0,
                    KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The label was requestKind up to Kubernetes 1.18."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Maximal number of currently used inflight request limit of this apiserver per request kind in last second.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_0_3,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.REQUEST_KIND_CAMEL_CASE)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V1_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.REQUEST_KIND)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_7_0,
                    KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The label was requestKind up to Kubernetes 1.18."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V1_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.REQUEST_KIND)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_7_0,
                    KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The label was requestKind up to Kubernetes 1.18."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverEnvelopeEncryptionDekCacheFillPercent(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.ENVELOPE_ENCRYPTION_DEK_CACHE_FILL_PERCENT, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Percent of the cache slots currently occupied by cached DEKs.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.ENVELOPE_ENCRYPTION_DEK_CACHE_FILL_PERCENT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A share from 0 to 1, whatever the name says."),
                Note.of("Stays 0: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/encrypt/envelope/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/encrypt/envelope/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/storage/value/encrypt/envelope/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.ENVELOPE_ENCRYPTION_DEK_CACHE_FILL_PERCENT, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Percent of the cache slots currently occupied by cached DEKs.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.ENVELOPE_ENCRYPTION_DEK_CACHE_FILL_PERCENT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A share from 0 to 1, whatever the name says."),
                Note.of("Stays 0: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/encrypt/envelope/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/encrypt/envelope/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/storage/value/encrypt/envelope/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.ENVELOPE_ENCRYPTION_DEK_CACHE_FILL_PERCENT, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.ENVELOPE_ENCRYPTION_DEK_CACHE_FILL_PERCENT.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A share from 0 to 1, whatever the name says."),
                Note.of("Stays 0: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/encrypt/envelope/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/encrypt/envelope/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverFlowcontrolReadVsWriteRequestCountSamples(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_SAMPLES, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Periodic observations of the number of requests")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V1_11_4,
                    KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_SAMPLES.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Observes a share of the limit, from 0 to 1, not a number of requests."),
                Note.of("One observation for every millisecond gone by: the count grows very fast."),
                Note.of("Kubernetes 1.25 replaced it by apiserver_flowcontrol_read_vs_write_current_requests."),
                Note.of("The help text became longer in Kubernetes 1.24."),
                Note.of("Antrea starts its API servers without API Priority and Fairness, so only the phase executing is observed."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/util/flowcontrol/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/util/flowcontrol/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.21.0:pkg/util/flowcontrol/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_SAMPLES, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Periodic observations of the number of requests")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V1_11_4,
                    KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_SAMPLES.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Observes a share of the limit, from 0 to 1, not a number of requests."),
                Note.of("One observation for every millisecond gone by: the count grows very fast."),
                Note.of("Kubernetes 1.25 replaced it by apiserver_flowcontrol_read_vs_write_current_requests."),
                Note.of("The help text became longer in Kubernetes 1.24."),
                Note.of("Antrea starts its API servers without API Priority and Fairness, so only the phase executing is observed."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/util/flowcontrol/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/util/flowcontrol/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.21.0:pkg/util/flowcontrol/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_SAMPLES, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V1_11_4,
                    KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_SAMPLES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Observes a share of the limit, from 0 to 1, not a number of requests."),
                Note.of("One observation for every millisecond gone by: the count grows very fast."),
                Note.of("Kubernetes 1.25 replaced it by apiserver_flowcontrol_read_vs_write_current_requests."),
                Note.of("The help text became longer in Kubernetes 1.24."),
                Note.of("Antrea starts its API servers without API Priority and Fairness, so only the phase executing is observed."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/util/flowcontrol/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/util/flowcontrol/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverFlowcontrolReadVsWriteRequestCountWatermarks(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_WATERMARKS, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Watermarks of the number of requests")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V1_11_4,
                    KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_WATERMARKS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Observes a share of the limit, from 0 to 1, not a number of requests."),
                Note.of("Gone in Kubernetes 1.25 without a successor."),
                Note.of("The help text became longer in Kubernetes 1.24."),
                Note.of("Antrea starts its API servers without API Priority and Fairness, so only the phase executing is observed."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/util/flowcontrol/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/util/flowcontrol/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.21.0:pkg/util/flowcontrol/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_WATERMARKS, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Watermarks of the number of requests")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V1_11_4,
                    KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_WATERMARKS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Observes a share of the limit, from 0 to 1, not a number of requests."),
                Note.of("Gone in Kubernetes 1.25 without a successor."),
                Note.of("The help text became longer in Kubernetes 1.24."),
                Note.of("Antrea starts its API servers without API Priority and Fairness, so only the phase executing is observed."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/util/flowcontrol/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/util/flowcontrol/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.21.0:pkg/util/flowcontrol/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_WATERMARKS, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V1_11_4,
                    KubernetesApiServer.FLOWCONTROL_READ_VS_WRITE_REQUEST_COUNT_WATERMARKS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Observes a share of the limit, from 0 to 1, not a number of requests."),
                Note.of("Gone in Kubernetes 1.25 without a successor."),
                Note.of("The help text became longer in Kubernetes 1.24."),
                Note.of("Antrea starts its API servers without API Priority and Fairness, so only the phase executing is observed."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/util/flowcontrol/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/util/flowcontrol/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverLongrunningGauge(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.LONGRUNNING_GAUGE, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Gauge of all active long-running apiserver requests broken out by verb, group, version, resource, scope and component. Not all requests are tracked this way.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_11_4,
                    KubernetesApiServer.LONGRUNNING_GAUGE.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Deprecated in Kubernetes 1.23 in favour of apiserver_longrunning_requests, gone in 1.25."),
                Note.of("The word gauge is part of the name."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."),
                Note.of("The label subresource is there although the help text does not name it."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.LONGRUNNING_GAUGE, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Gauge of all active long-running apiserver requests broken out by verb, group, version, resource, scope and component. Not all requests are tracked this way.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_11_4,
                    KubernetesApiServer.LONGRUNNING_GAUGE.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Deprecated in Kubernetes 1.23 in favour of apiserver_longrunning_requests, gone in 1.25."),
                Note.of("The word gauge is part of the name."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."),
                Note.of("The label subresource is there although the help text does not name it."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.LONGRUNNING_GAUGE, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V1_11_4,
                    KubernetesApiServer.LONGRUNNING_GAUGE.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Deprecated in Kubernetes 1.23 in favour of apiserver_longrunning_requests, gone in 1.25."),
                Note.of("The word gauge is part of the name."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."),
                Note.of("The label subresource is there although the help text does not name it."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverRegisteredWatchers(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.REGISTERED_WATCHERS, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Number of currently registered watchers for a given resources")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_11_4,
                    KubernetesApiServer.REGISTERED_WATCHERS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Deprecated in Kubernetes 1.23, gone in 1.25."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.REGISTERED_WATCHERS, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Number of currently registered watchers for a given resources")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_11_4,
                    KubernetesApiServer.REGISTERED_WATCHERS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Deprecated in Kubernetes 1.23, gone in 1.25."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.REGISTERED_WATCHERS, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V1_11_4,
                    KubernetesApiServer.REGISTERED_WATCHERS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Deprecated in Kubernetes 1.23, gone in 1.25."))
            .addSources(
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverRequestDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.REQUEST_DURATION_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, scope and component.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_0_3,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT)
                        .buckets(DecimalLiterals.of("0.05", "0.1", "0.15", "0.2", "0.25", "0.3", "0.35", "0.4", "0.45", "0.5", "0.6", "0.7", "0.8", "0.9", "1", "1.25", "1.5", "1.75", "2", "2.5", "3", "3.5", "4", "4.5", "5", "6", "7", "8", "9", "10", "15", "20", "25", "30", "40", "50", "60"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V1_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT)
                        .buckets(DecimalLiterals.of("0.05", "0.1", "0.15", "0.2", "0.25", "0.3", "0.35", "0.4", "0.45", "0.5", "0.6", "0.7", "0.8", "0.9", "1", "1.25", "1.5", "1.75", "2", "2.5", "3", "3.5", "4", "4.5", "5", "6", "7", "8", "9", "10", "15", "20", "25", "30", "40", "50", "60"))
                        .stability(Stability.STABLE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_7_0_TO_V1_11_4,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT)
                        .buckets(DecimalLiterals.of("0.05", "0.1", "0.2", "0.4", "0.6", "0.8", "1", "1.25", "1.5", "2", "3", "4", "5", "6", "8", "10", "15", "20", "30", "45", "60"))
                        .stability(Stability.STABLE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_12_0,
                    KubernetesApiServer.REQUEST_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The buckets changed in Kubernetes 1.23 and again in 1.25: do not add up pages of both sides."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.26.4:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.REQUEST_DURATION_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, scope and component.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_0_3,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT)
                        .buckets(DecimalLiterals.of("0.05", "0.1", "0.15", "0.2", "0.25", "0.3", "0.35", "0.4", "0.45", "0.5", "0.6", "0.7", "0.8", "0.9", "1", "1.25", "1.5", "1.75", "2", "2.5", "3", "3.5", "4", "4.5", "5", "6", "7", "8", "9", "10", "15", "20", "25", "30", "40", "50", "60"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V1_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT)
                        .buckets(DecimalLiterals.of("0.05", "0.1", "0.15", "0.2", "0.25", "0.3", "0.35", "0.4", "0.45", "0.5", "0.6", "0.7", "0.8", "0.9", "1", "1.25", "1.5", "1.75", "2", "2.5", "3", "3.5", "4", "4.5", "5", "6", "7", "8", "9", "10", "15", "20", "25", "30", "40", "50", "60"))
                        .stability(Stability.STABLE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_7_0_TO_V1_11_4,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT)
                        .buckets(DecimalLiterals.of("0.05", "0.1", "0.2", "0.4", "0.6", "0.8", "1", "1.25", "1.5", "2", "3", "4", "5", "6", "8", "10", "15", "20", "30", "45", "60"))
                        .stability(Stability.STABLE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_12_0,
                    KubernetesApiServer.REQUEST_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The buckets changed in Kubernetes 1.23 and again in 1.25: do not add up pages of both sides."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.26.4:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.REQUEST_DURATION_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V1_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT)
                        .buckets(DecimalLiterals.of("0.05", "0.1", "0.15", "0.2", "0.25", "0.3", "0.35", "0.4", "0.45", "0.5", "0.6", "0.7", "0.8", "0.9", "1", "1.25", "1.5", "1.75", "2", "2.5", "3", "3.5", "4", "4.5", "5", "6", "7", "8", "9", "10", "15", "20", "25", "30", "40", "50", "60"))
                        .stability(Stability.STABLE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_7_0_TO_V1_11_4,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT)
                        .buckets(DecimalLiterals.of("0.05", "0.1", "0.2", "0.4", "0.6", "0.8", "1", "1.25", "1.5", "2", "3", "4", "5", "6", "8", "10", "15", "20", "30", "45", "60"))
                        .stability(Stability.STABLE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_12_0,
                    KubernetesApiServer.REQUEST_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The buckets changed in Kubernetes 1.23 and again in 1.25: do not add up pages of both sides."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverRequestFilterDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.REQUEST_FILTER_DURATION_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Request filter latency distribution in seconds, for each filter type")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V1_15_2,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.FILTER)
                        .buckets(DecimalLiterals.of("0.0001", "0.0003", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1", "5"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_0_0,
                    KubernetesApiServer.REQUEST_FILTER_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The buckets 10, 15 and 30 came with Kubernetes 1.28, the filter constrainedimpersonation with 1.35."),
                Note.of("Antrea starts its API servers without API Priority and Fairness, so the filter priorityandfairness is not seen."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.21.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.29.2:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.REQUEST_FILTER_DURATION_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Request filter latency distribution in seconds, for each filter type")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V1_15_2,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.FILTER)
                        .buckets(DecimalLiterals.of("0.0001", "0.0003", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1", "5"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_0_0,
                    KubernetesApiServer.REQUEST_FILTER_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The buckets 10, 15 and 30 came with Kubernetes 1.28, the filter constrainedimpersonation with 1.35."),
                Note.of("Antrea starts its API servers without API Priority and Fairness, so the filter priorityandfairness is not seen."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.21.0:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.29.2:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.REQUEST_FILTER_DURATION_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V1_15_2,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.FILTER)
                        .buckets(DecimalLiterals.of("0.0001", "0.0003", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1", "5"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_0_0,
                    KubernetesApiServer.REQUEST_FILTER_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The buckets 10, 15 and 30 came with Kubernetes 1.28, the filter constrainedimpersonation with 1.35."),
                Note.of("Antrea starts its API servers without API Priority and Fairness, so the filter priorityandfairness is not seen."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverRequestTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.REQUEST_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Counter of apiserver requests broken out for each verb, dry run value, group, version, resource, scope, component, and HTTP response code.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_0_3,
                    MetricShape.builder(MetricKind.COUNTER)
                        .addLabels(CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT, CommonLabels.CONTENT_TYPE, CommonLabels.CODE)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_1_0,
                    KubernetesApiServer.REQUEST_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The label code is the HTTP status as text."),
                Note.of("Up to Kubernetes 1.20 there was a label contentType too."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."),
                Note.of("The label subresource is there although the help text does not name it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.REQUEST_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Counter of apiserver requests broken out for each verb, dry run value, group, version, resource, scope, component, and HTTP response code.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_0_3,
                    MetricShape.builder(MetricKind.COUNTER)
                        .addLabels(CommonLabels.VERB, CommonLabels.DRY_RUN, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT, CommonLabels.CONTENT_TYPE, CommonLabels.CODE)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_1_0,
                    KubernetesApiServer.REQUEST_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The label code is the HTTP status as text."),
                Note.of("Up to Kubernetes 1.20 there was a label contentType too."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."),
                Note.of("The label subresource is there although the help text does not name it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.REQUEST_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.REQUEST_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The label code is the HTTP status as text."),
                Note.of("Up to Kubernetes 1.20 there was a label contentType too."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."),
                Note.of("The label subresource is there although the help text does not name it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverResponseSizes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.RESPONSE_SIZES, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Response size distribution in bytes for each group, version, verb, resource, subresource, scope and component.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.VERB, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT)
                        .buckets(DecimalLiterals.of("1000", "10000", "100000", "1e+06", "1e+07", "1e+08", "1e+09"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_7_0,
                    KubernetesApiServer.RESPONSE_SIZES.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Observed for GET and LIST alone."),
                Note.of("In bytes, though the name does not say so."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.RESPONSE_SIZES, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Response size distribution in bytes for each group, version, verb, resource, subresource, scope and component.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.VERB, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT)
                        .buckets(DecimalLiterals.of("1000", "10000", "100000", "1e+06", "1e+07", "1e+08", "1e+09"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_7_0,
                    KubernetesApiServer.RESPONSE_SIZES.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Observed for GET and LIST alone."),
                Note.of("In bytes, though the name does not say so."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.24.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.RESPONSE_SIZES, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V1_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.VERB, CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.RESOURCE, CommonLabels.SUBRESOURCE, CommonLabels.SCOPE, CommonLabels.COMPONENT)
                        .buckets(DecimalLiterals.of("1000", "10000", "100000", "1e+06", "1e+07", "1e+08", "1e+09"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_7_0,
                    KubernetesApiServer.RESPONSE_SIZES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Observed for GET and LIST alone."),
                Note.of("In bytes, though the name does not say so."),
                Note.of("WATCHLIST requests are counted as WATCH; methods the server does not know as other."),
                Note.of("For requests that name no resource, subresource holds the path of the URL."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverStorageDataKeyGenerationDurationSeconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_DURATION_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Latencies in seconds of data encryption key(DEK) generation operations.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays empty: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/storage/value/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_DURATION_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Latencies in seconds of data encryption key(DEK) generation operations.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays empty: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/storage/value/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_DURATION_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays empty: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverStorageDataKeyGenerationFailuresTotal(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_FAILURES_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Total number of failed data encryption key(DEK) generation operations.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_FAILURES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/storage/value/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_FAILURES_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Total number of failed data encryption key(DEK) generation operations.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_FAILURES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/storage/value/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_FAILURES_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.STORAGE_DATA_KEY_GENERATION_FAILURES_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverStorageEnvelopeTransformationCacheMissesTotal(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.STORAGE_ENVELOPE_TRANSFORMATION_CACHE_MISSES_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Total number of cache misses while accessing key decryption key(KEK).")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.STORAGE_ENVELOPE_TRANSFORMATION_CACHE_MISSES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/storage/value/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.STORAGE_ENVELOPE_TRANSFORMATION_CACHE_MISSES_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Total number of cache misses while accessing key decryption key(KEK).")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.STORAGE_ENVELOPE_TRANSFORMATION_CACHE_MISSES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/storage/value/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.STORAGE_ENVELOPE_TRANSFORMATION_CACHE_MISSES_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.STORAGE_ENVELOPE_TRANSFORMATION_CACHE_MISSES_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Stays 0: Antrea's API servers encrypt nothing they store."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/storage/value/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/storage/value/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverTlsHandshakeErrorsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.TLS_HANDSHAKE_ERRORS_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Number of requests dropped with 'TLS handshake error from' error")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_1_0,
                    KubernetesApiServer.TLS_HANDSHAKE_ERRORS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.21.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.TLS_HANDSHAKE_ERRORS_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Number of requests dropped with 'TLS handshake error from' error")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_1_0,
                    KubernetesApiServer.TLS_HANDSHAKE_ERRORS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.21.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.TLS_HANDSHAKE_ERRORS_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.TLS_HANDSHAKE_ERRORS_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverWatchEventsSizes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.WATCH_EVENTS_SIZES, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Watch event size distribution in bytes")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V2_4_5,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.KIND)
                        .buckets(DecimalLiterals.of("1024", "2048", "4096", "8192", "16384", "32768", "65536", "131072"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_5_0,
                    KubernetesApiServer.WATCH_EVENTS_SIZES.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("In bytes, though the name does not say so."),
                Note.of("The label resource was kind up to Kubernetes 1.33."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.34.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.WATCH_EVENTS_SIZES, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Watch event size distribution in bytes")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V2_4_5,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.KIND)
                        .buckets(DecimalLiterals.of("1024", "2048", "4096", "8192", "16384", "32768", "65536", "131072"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_5_0,
                    KubernetesApiServer.WATCH_EVENTS_SIZES.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("In bytes, though the name does not say so."),
                Note.of("The label resource was kind up to Kubernetes 1.33."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.34.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.WATCH_EVENTS_SIZES, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V2_4_5,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.KIND)
                        .buckets(DecimalLiterals.of("1024", "2048", "4096", "8192", "16384", "32768", "65536", "131072"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_5_0,
                    KubernetesApiServer.WATCH_EVENTS_SIZES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("In bytes, though the name does not say so."),
                Note.of("The label resource was kind up to Kubernetes 1.33."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addApiserverWatchEventsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.WATCH_EVENTS_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("apiserver")
            .help("Number of events sent in watch clients")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V2_4_5,
                    MetricShape.builder(MetricKind.COUNTER)
                        .addLabels(CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.KIND)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_5_0,
                    KubernetesApiServer.WATCH_EVENTS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The label resource was kind up to Kubernetes 1.33."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.34.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.WATCH_EVENTS_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("apiserver")
            .help("Number of events sent in watch clients")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V2_4_5,
                    MetricShape.builder(MetricKind.COUNTER)
                        .addLabels(CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.KIND)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_5_0,
                    KubernetesApiServer.WATCH_EVENTS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The label resource was kind up to Kubernetes 1.33."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.34.0:pkg/endpoints/metrics/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.WATCH_EVENTS_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("apiserver")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V2_4_5,
                    MetricShape.builder(MetricKind.COUNTER)
                        .addLabels(CommonLabels.GROUP, CommonLabels.API_VERSION, CommonLabels.KIND)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_5_0,
                    KubernetesApiServer.WATCH_EVENTS_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The label resource was kind up to Kubernetes 1.33."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/metrics/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/metrics/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addAuthenticatedUserRequests(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATED_USER_REQUESTS, AntreaComponents.ANTREA_AGENT)
            .section("authenticated")
            .help("Counter of authenticated requests broken out by username.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATED_USER_REQUESTS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("A counter although the name lacks _total."),
                Note.of("User names are folded into seven values; nearly everyone is other."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/filters/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/filters/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/filters/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATED_USER_REQUESTS, AntreaComponents.ANTREA_CONTROLLER)
            .section("authenticated")
            .help("Counter of authenticated requests broken out by username.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATED_USER_REQUESTS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("A counter although the name lacks _total."),
                Note.of("User names are folded into seven values; nearly everyone is other."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/filters/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/filters/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/filters/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATED_USER_REQUESTS, AntreaComponents.FLOW_AGGREGATOR)
            .section("authenticated")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.AUTHENTICATED_USER_REQUESTS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("A counter although the name lacks _total."),
                Note.of("User names are folded into seven values; nearly everyone is other."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/filters/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/filters/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addAuthenticationAttempts(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_ATTEMPTS, AntreaComponents.ANTREA_AGENT)
            .section("authentication")
            .help("Counter of authenticated attempts.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_ATTEMPTS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("A counter although the name lacks _total."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/filters/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/filters/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/filters/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_ATTEMPTS, AntreaComponents.ANTREA_CONTROLLER)
            .section("authentication")
            .help("Counter of authenticated attempts.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_ATTEMPTS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("A counter although the name lacks _total."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/filters/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/filters/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/filters/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_ATTEMPTS, AntreaComponents.FLOW_AGGREGATOR)
            .section("authentication")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.AUTHENTICATION_ATTEMPTS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("A counter although the name lacks _total."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/filters/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/filters/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addAuthenticationDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_DURATION_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("authentication")
            .help("Authentication duration in seconds broken out by result.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/filters/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/filters/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/filters/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_DURATION_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("authentication")
            .help("Authentication duration in seconds broken out by result.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/filters/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/filters/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/endpoints/filters/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_DURATION_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("authentication")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.AUTHENTICATION_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/endpoints/filters/metrics.go",
                "kubernetes/apiserver@v0.21.2:pkg/endpoints/filters/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addAuthenticationTokenCacheActiveFetchCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_ACTIVE_FETCH_COUNT, AntreaComponents.ANTREA_AGENT)
            .section("authentication")
            .help("")
            .description("Token reviews that the token cache is waiting for, by whether they are in flight or blocked.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_ACTIVE_FETCH_COUNT.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("A gauge although the name ends in _count; not part of a histogram or summary."),
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/authentication/token/cache/stats.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_ACTIVE_FETCH_COUNT, AntreaComponents.ANTREA_CONTROLLER)
            .section("authentication")
            .help("")
            .description("Token reviews that the token cache is waiting for, by whether they are in flight or blocked.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_ACTIVE_FETCH_COUNT.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("A gauge although the name ends in _count; not part of a histogram or summary."),
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/authentication/token/cache/stats.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_ACTIVE_FETCH_COUNT, AntreaComponents.FLOW_AGGREGATOR)
            .section("authentication")
            .description("Token reviews that the token cache is waiting for, by whether they are in flight or blocked.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_ACTIVE_FETCH_COUNT.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("A gauge although the name ends in _count; not part of a histogram or summary."),
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addAuthenticationTokenCacheFetchTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("authentication")
            .help("")
            .description("Token reviews that the token cache asked for, by outcome.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/authentication/token/cache/stats.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("authentication")
            .help("")
            .description("Token reviews that the token cache asked for, by outcome.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/authentication/token/cache/stats.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("authentication")
            .description("Token reviews that the token cache asked for, by outcome.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addAuthenticationTokenCacheRequestDurationSeconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_DURATION_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("authentication")
            .help("")
            .description("Duration of requests to the token cache, by whether it had the token.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."),
                Note.of("Upstream sets no buckets, so these are the defaults of client_golang."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/authentication/token/cache/stats.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_DURATION_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("authentication")
            .help("")
            .description("Duration of requests to the token cache, by whether it had the token.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."),
                Note.of("Upstream sets no buckets, so these are the defaults of client_golang."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/authentication/token/cache/stats.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_DURATION_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("authentication")
            .description("Duration of requests to the token cache, by whether it had the token.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."),
                Note.of("Upstream sets no buckets, so these are the defaults of client_golang."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addAuthenticationTokenCacheRequestTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("authentication")
            .help("")
            .description("Requests to the token cache, by whether it had the token.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/authentication/token/cache/stats.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("authentication")
            .help("")
            .description("Requests to the token cache, by whether it had the token.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/apiserver@v0.18.4:pkg/authentication/token/cache/stats.go")
            .build());
    catalog.add(
        Exposure.builder(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("authentication")
            .description("Requests to the token cache, by whether it had the token.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Upstream gives no help text: on the wire there is [ALPHA] and nothing behind it."))
            .addSources(
                "kubernetes/apiserver@v0.36.1:pkg/authentication/token/cache/stats.go",
                "kubernetes/apiserver@v0.21.2:pkg/authentication/token/cache/stats.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoGcDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.GC_DURATION_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("A summary of the pause duration of garbage collection cycles.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.GC_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The quantiles are the least, the quartiles and the greatest of the recent pauses."),
                Note.of("client_golang reworded the help text in 1.0 and again in 1.20; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.GC_DURATION_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("A summary of the pause duration of garbage collection cycles.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.GC_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The quantiles are the least, the quartiles and the greatest of the recent pauses."),
                Note.of("client_golang reworded the help text in 1.0 and again in 1.20; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.GC_DURATION_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.GC_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The quantiles are the least, the quartiles and the greatest of the recent pauses."),
                Note.of("client_golang reworded the help text in 1.0 and again in 1.20; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoGoroutines(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.GOROUTINES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of goroutines that currently exist.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.GOROUTINES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.GOROUTINES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of goroutines that currently exist.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.GOROUTINES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.GOROUTINES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.GOROUTINES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoInfo(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.INFO, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Information about the Go environment.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.INFO.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Always 1; the Go version is in the label. A plain gauge, not an info family of OpenMetrics."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.INFO, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Information about the Go environment.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.INFO.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Always 1; the Go version is in the label. A plain gauge, not an info family of OpenMetrics."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.INFO, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.INFO.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Always 1; the Go version is in the label. A plain gauge, not an info family of OpenMetrics."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsAllocBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_ALLOC_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of bytes allocated and still in use.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_ALLOC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On an OpenMetrics page the counter go_memstats_alloc_bytes_total is announced under this very name, so two families share it: go by the names of the samples."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_ALLOC_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of bytes allocated and still in use.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_ALLOC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On an OpenMetrics page the counter go_memstats_alloc_bytes_total is announced under this very name, so two families share it: go by the names of the samples."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_ALLOC_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_ALLOC_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On an OpenMetrics page the counter go_memstats_alloc_bytes_total is announced under this very name, so two families share it: go by the names of the samples."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsAllocBytesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Total number of bytes allocated, even if freed.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On an OpenMetrics page the family is announced as go_memstats_alloc_bytes, the name of a gauge: go by the names of the samples."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Total number of bytes allocated, even if freed.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On an OpenMetrics page the family is announced as go_memstats_alloc_bytes, the name of a gauge: go by the names of the samples."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On an OpenMetrics page the family is announced as go_memstats_alloc_bytes, the name of a gauge: go by the names of the samples."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsBuckHashSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of bytes used by the profiling bucket hash table.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of bytes used by the profiling bucket hash table.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsFreesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_FREES_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Total number of frees.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_FREES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_FREES_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Total number of frees.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_FREES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_FREES_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_FREES_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsGcCpuFraction(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_GC_CPU_FRACTION, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("The fraction of this program's available CPU time used by the GC since the program started.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_7_3,
                    GoRuntime.MEMSTATS_GC_CPU_FRACTION.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Gone where a component is built with Go 1.17 and client_golang 1.12.2 or newer."))
            .addSources(
                "prometheus/client_golang@v1.12.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_GC_CPU_FRACTION, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("The fraction of this program's available CPU time used by the GC since the program started.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V1_7_3,
                    GoRuntime.MEMSTATS_GC_CPU_FRACTION.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Gone where a component is built with Go 1.17 and client_golang 1.12.2 or newer."))
            .addSources(
                "prometheus/client_golang@v1.12.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_GC_CPU_FRACTION, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V1_7_3,
                    GoRuntime.MEMSTATS_GC_CPU_FRACTION.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Gone where a component is built with Go 1.17 and client_golang 1.12.2 or newer."))
            .addSources(
                "prometheus/client_golang@v1.12.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsGcSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_GC_SYS_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of bytes used for garbage collection system metadata.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_GC_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_GC_SYS_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of bytes used for garbage collection system metadata.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_GC_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_GC_SYS_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_GC_SYS_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsHeapAllocBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of heap bytes allocated and still in use.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of heap bytes allocated and still in use.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsHeapIdleBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_IDLE_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of heap bytes waiting to be used.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_IDLE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_IDLE_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of heap bytes waiting to be used.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_IDLE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_IDLE_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_HEAP_IDLE_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsHeapInuseBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_INUSE_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of heap bytes that are in use.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_INUSE_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of heap bytes that are in use.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_INUSE_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_HEAP_INUSE_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsHeapObjects(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_OBJECTS, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of allocated objects.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_OBJECTS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_OBJECTS, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of allocated objects.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_OBJECTS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_OBJECTS, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_HEAP_OBJECTS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsHeapReleasedBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of heap bytes released to OS.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 0.8 called it go_memstats_heap_released_bytes_total."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of heap bytes released to OS.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 0.8 called it go_memstats_heap_released_bytes_total."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 0.8 called it go_memstats_heap_released_bytes_total."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsHeapSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_SYS_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of heap bytes obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_SYS_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of heap bytes obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_HEAP_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_SYS_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_HEAP_SYS_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsLastGcTimeSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of seconds since 1970 of last garbage collection.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A point in time, not a duration."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of seconds since 1970 of last garbage collection.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A point in time, not a duration."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A point in time, not a duration."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsLookupsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_LOOKUPS_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Total number of pointer lookups.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V2_1_2,
                    GoRuntime.MEMSTATS_LOOKUPS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Gone with client_golang 1.20; it was always 0 before."))
            .addSources(
                "prometheus/client_golang@v1.18.0:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_LOOKUPS_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Total number of pointer lookups.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_11_0_TO_V2_1_2,
                    GoRuntime.MEMSTATS_LOOKUPS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Gone with client_golang 1.20; it was always 0 before."))
            .addSources(
                "prometheus/client_golang@v1.18.0:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_LOOKUPS_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V2_1_2,
                    GoRuntime.MEMSTATS_LOOKUPS_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Gone with client_golang 1.20; it was always 0 before."))
            .addSources(
                "prometheus/client_golang@v1.18.0:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsMallocsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MALLOCS_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Total number of mallocs.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_MALLOCS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MALLOCS_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Total number of mallocs.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_MALLOCS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MALLOCS_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_MALLOCS_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsMcacheInuseBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of bytes in use by mcache structures.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of bytes in use by mcache structures.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsMcacheSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MCACHE_SYS_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of bytes used for mcache structures obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_MCACHE_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MCACHE_SYS_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of bytes used for mcache structures obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_MCACHE_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MCACHE_SYS_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_MCACHE_SYS_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsMspanInuseBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of bytes in use by mspan structures.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of bytes in use by mspan structures.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsMspanSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MSPAN_SYS_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of bytes used for mspan structures obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_MSPAN_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MSPAN_SYS_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of bytes used for mspan structures obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_MSPAN_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MSPAN_SYS_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_MSPAN_SYS_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsNextGcBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_NEXT_GC_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of heap bytes when next garbage collection will take place.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_NEXT_GC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_NEXT_GC_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of heap bytes when next garbage collection will take place.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_NEXT_GC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_NEXT_GC_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_NEXT_GC_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsOtherSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_OTHER_SYS_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of bytes used for other system allocations.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_OTHER_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_OTHER_SYS_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of bytes used for other system allocations.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_OTHER_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_OTHER_SYS_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_OTHER_SYS_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsStackInuseBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_STACK_INUSE_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of bytes in use by the stack allocator.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_STACK_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_STACK_INUSE_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of bytes in use by the stack allocator.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_STACK_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_STACK_INUSE_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_STACK_INUSE_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsStackSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_STACK_SYS_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of bytes obtained from system for stack allocator.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_STACK_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_STACK_SYS_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of bytes obtained from system for stack allocator.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_STACK_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_STACK_SYS_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_STACK_SYS_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoMemstatsSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_SYS_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of bytes obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_SYS_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of bytes obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.MEMSTATS_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_SYS_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.MEMSTATS_SYS_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addGoThreads(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.THREADS, AntreaComponents.ANTREA_AGENT)
            .section("go")
            .help("Number of OS threads created.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.THREADS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.THREADS, AntreaComponents.ANTREA_CONTROLLER)
            .section("go")
            .help("Number of OS threads created.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    GoRuntime.THREADS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/go_collector.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.THREADS, AntreaComponents.FLOW_AGGREGATOR)
            .section("go")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    GoRuntime.THREADS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addProcessCpuSecondsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.CPU_SECONDS_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("process")
            .help("Total user and system CPU time spent in seconds.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.CPU_SECONDS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.CPU_SECONDS_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("process")
            .help("Total user and system CPU time spent in seconds.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.CPU_SECONDS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.CPU_SECONDS_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("process")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    ProcessMetrics.CPU_SECONDS_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addProcessMaxFds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.MAX_FDS, AntreaComponents.ANTREA_AGENT)
            .section("process")
            .help("Maximum number of open file descriptors.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.MAX_FDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On Windows always 16777216, printed as 1.6777216e+07."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.MAX_FDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("process")
            .help("Maximum number of open file descriptors.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.MAX_FDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On Windows always 16777216, printed as 1.6777216e+07."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.MAX_FDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("process")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    ProcessMetrics.MAX_FDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On Windows always 16777216, printed as 1.6777216e+07."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addProcessOpenFds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.OPEN_FDS, AntreaComponents.ANTREA_AGENT)
            .section("process")
            .help("Number of open file descriptors.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.OPEN_FDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On Windows the number of open handles."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.OPEN_FDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("process")
            .help("Number of open file descriptors.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.OPEN_FDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On Windows the number of open handles."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.OPEN_FDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("process")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    ProcessMetrics.OPEN_FDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("On Windows the number of open handles."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addProcessResidentMemoryBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.RESIDENT_MEMORY_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("process")
            .help("Resident memory size in bytes.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.RESIDENT_MEMORY_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.RESIDENT_MEMORY_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("process")
            .help("Resident memory size in bytes.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.RESIDENT_MEMORY_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.RESIDENT_MEMORY_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("process")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    ProcessMetrics.RESIDENT_MEMORY_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addProcessStartTimeSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.START_TIME_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("process")
            .help("Start time of the process since unix epoch in seconds.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.START_TIME_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A point in time, not a duration."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.START_TIME_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("process")
            .help("Start time of the process since unix epoch in seconds.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.START_TIME_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A point in time, not a duration."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.START_TIME_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("process")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    ProcessMetrics.START_TIME_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A point in time, not a duration."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addProcessVirtualMemoryBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.VIRTUAL_MEMORY_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("process")
            .help("Virtual memory size in bytes.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.VIRTUAL_MEMORY_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.VIRTUAL_MEMORY_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("process")
            .help("Virtual memory size in bytes.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.VIRTUAL_MEMORY_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.VIRTUAL_MEMORY_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("process")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    ProcessMetrics.VIRTUAL_MEMORY_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addProcessVirtualMemoryMaxBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES, AntreaComponents.ANTREA_AGENT)
            .section("process")
            .help("Maximum amount of virtual memory available in bytes.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES.shape(),
                    true))
            .appearance(Appearance.WHEN_ENABLED)
            .addNotes(
                Note.of("Not on Windows."),
                Note.of("Without a limit 1.8446744073709552e+19, with old versions of the client -1."),
                Note.of("Without a limit -1 up to v1.3.0, 1.8446744073709552e+19 since v1.4.0."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES, AntreaComponents.ANTREA_CONTROLLER)
            .section("process")
            .help("Maximum amount of virtual memory available in bytes.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_11_0,
                    ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES.shape(),
                    true))
            .appearance(Appearance.WHEN_ENABLED)
            .addNotes(
                Note.of("Not on Windows."),
                Note.of("Without a limit 1.8446744073709552e+19, with old versions of the client -1."),
                Note.of("Without a limit -1 up to v1.3.0, 1.8446744073709552e+19 since v1.4.0."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus Integration (Antrea documentation)",
                "prometheus/client_golang@v1.0.0:prometheus/process_collector.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES, AntreaComponents.FLOW_AGGREGATOR)
            .section("process")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_5_0,
                    ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.WHEN_ENABLED)
            .addNotes(
                Note.of("Not on Windows."),
                Note.of("Without a limit 1.8446744073709552e+19, with old versions of the client -1."),
                Note.of("Without a limit -1 up to v1.3.0, 1.8446744073709552e+19 since v1.4.0."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addWorkqueueAddsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Workqueue.ADDS_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("workqueue")
            .help("Total number of adds handled by workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.COUNTER)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.ADDS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.ADDS_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("workqueue")
            .help("Total number of adds handled by workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.COUNTER)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.ADDS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.ADDS_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.COUNTER)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.ADDS_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addWorkqueueDepth(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Workqueue.DEPTH, AntreaComponents.ANTREA_AGENT)
            .section("workqueue")
            .help("Current depth of workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.DEPTH.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.DEPTH, AntreaComponents.ANTREA_CONTROLLER)
            .section("workqueue")
            .help("Current depth of workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.DEPTH.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.DEPTH, AntreaComponents.FLOW_AGGREGATOR)
            .section("workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.DEPTH.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addWorkqueueLongestRunningProcessorSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Workqueue.LONGEST_RUNNING_PROCESSOR_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("workqueue")
            .help("How many seconds has the longest running processor for workqueue been running.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.LONGEST_RUNNING_PROCESSOR_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.LONGEST_RUNNING_PROCESSOR_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("workqueue")
            .help("How many seconds has the longest running processor for workqueue been running.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.LONGEST_RUNNING_PROCESSOR_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.LONGEST_RUNNING_PROCESSOR_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.LONGEST_RUNNING_PROCESSOR_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addWorkqueueQueueDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Workqueue.QUEUE_DURATION_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("workqueue")
            .help("How long in seconds an item stays in workqueue before being requested.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .buckets(DecimalLiterals.of("1e-08", "1e-07", "1e-06", "9.999999999999999e-06", "9.999999999999999e-05", "0.001", "0.01", "0.1", "1", "10"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.QUEUE_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."),
                Note.of("Two bounds are spelled 9.999999999999999e-06 and 9.999999999999999e-05 on the wire: compare them as numbers."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.QUEUE_DURATION_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("workqueue")
            .help("How long in seconds an item stays in workqueue before being requested.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .buckets(DecimalLiterals.of("1e-08", "1e-07", "1e-06", "9.999999999999999e-06", "9.999999999999999e-05", "0.001", "0.01", "0.1", "1", "10"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.QUEUE_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."),
                Note.of("Two bounds are spelled 9.999999999999999e-06 and 9.999999999999999e-05 on the wire: compare them as numbers."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.QUEUE_DURATION_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .buckets(DecimalLiterals.of("1e-08", "1e-07", "1e-06", "9.999999999999999e-06", "9.999999999999999e-05", "0.001", "0.01", "0.1", "1", "10"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.QUEUE_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."),
                Note.of("Two bounds are spelled 9.999999999999999e-06 and 9.999999999999999e-05 on the wire: compare them as numbers."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addWorkqueueRetriesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Workqueue.RETRIES_TOTAL, AntreaComponents.ANTREA_AGENT)
            .section("workqueue")
            .help("Total number of retries handled by workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.COUNTER)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.RETRIES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.RETRIES_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("workqueue")
            .help("Total number of retries handled by workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.COUNTER)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.RETRIES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.RETRIES_TOTAL, AntreaComponents.FLOW_AGGREGATOR)
            .section("workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.COUNTER)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.RETRIES_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addWorkqueueUnfinishedWorkSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Workqueue.UNFINISHED_WORK_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("workqueue")
            .help("How many seconds of work has done that is in progress and hasn't been observed by work_duration. Large values indicate stuck threads. One can deduce the number of stuck threads by observing the rate at which this increases.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.UNFINISHED_WORK_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.UNFINISHED_WORK_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("workqueue")
            .help("How many seconds of work has done that is in progress and hasn't been observed by work_duration. Large values indicate stuck threads. One can deduce the number of stuck threads by observing the rate at which this increases.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.UNFINISHED_WORK_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.UNFINISHED_WORK_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.UNFINISHED_WORK_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  private static void addWorkqueueWorkDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Workqueue.WORK_DURATION_SECONDS, AntreaComponents.ANTREA_AGENT)
            .section("workqueue")
            .help("How long in seconds processing an item from workqueue takes.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .buckets(DecimalLiterals.of("1e-08", "1e-07", "1e-06", "9.999999999999999e-06", "9.999999999999999e-05", "0.001", "0.01", "0.1", "1", "10"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.WORK_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."),
                Note.of("Two bounds are spelled 9.999999999999999e-06 and 9.999999999999999e-05 on the wire: compare them as numbers."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.WORK_DURATION_SECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("workqueue")
            .help("How long in seconds processing an item from workqueue takes.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_1_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .buckets(DecimalLiterals.of("1e-08", "1e-07", "1e-06", "9.999999999999999e-06", "9.999999999999999e-05", "0.001", "0.01", "0.1", "1", "10"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.WORK_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."),
                Note.of("Two bounds are spelled 9.999999999999999e-06 and 9.999999999999999e-05 on the wire: compare them as numbers."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "Prometheus Integration (Antrea documentation)",
                "kubernetes/component-base@v0.21.0:metrics/prometheus/workqueue/metrics.go")
            .build());
    catalog.add(
        Exposure.builder(Workqueue.WORK_DURATION_SECONDS, AntreaComponents.FLOW_AGGREGATOR)
            .section("workqueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V1_5_0_TO_V2_6_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .addLabels(CommonLabels.QUEUE_NAME)
                        .buckets(DecimalLiterals.of("1e-08", "1e-07", "1e-06", "9.999999999999999e-06", "9.999999999999999e-05", "0.001", "0.01", "0.1", "1", "10"))
                        .stability(Stability.ALPHA)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V2_6_2,
                    Workqueue.WORK_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Queues that were made without a name have no series."),
                Note.of("Two bounds are spelled 9.999999999999999e-06 and 9.999999999999999e-05 on the wire: compare them as numbers."))
            .addSources(
                "kubernetes/component-base@v0.36.1:metrics/prometheus/workqueue/metrics.go",
                "kubernetes/component-base@v0.21.2:metrics/prometheus/workqueue/metrics.go",
                "antrea-io/antrea@v2.7.0:pkg/flowaggregator/apiserver/apiserver.go")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addApiserverAuditEventTotal(catalog);
    addApiserverAuditRequestsRejectedTotal(catalog);
    addApiserverClientCertificateExpirationSeconds(catalog);
    addApiserverCurrentInflightRequests(catalog);
    addApiserverEnvelopeEncryptionDekCacheFillPercent(catalog);
    addApiserverFlowcontrolReadVsWriteRequestCountSamples(catalog);
    addApiserverFlowcontrolReadVsWriteRequestCountWatermarks(catalog);
    addApiserverLongrunningGauge(catalog);
    addApiserverRegisteredWatchers(catalog);
    addApiserverRequestDurationSeconds(catalog);
    addApiserverRequestFilterDurationSeconds(catalog);
    addApiserverRequestTotal(catalog);
    addApiserverResponseSizes(catalog);
    addApiserverStorageDataKeyGenerationDurationSeconds(catalog);
    addApiserverStorageDataKeyGenerationFailuresTotal(catalog);
    addApiserverStorageEnvelopeTransformationCacheMissesTotal(catalog);
    addApiserverTlsHandshakeErrorsTotal(catalog);
    addApiserverWatchEventsSizes(catalog);
    addApiserverWatchEventsTotal(catalog);
    addAuthenticatedUserRequests(catalog);
    addAuthenticationAttempts(catalog);
    addAuthenticationDurationSeconds(catalog);
    addAuthenticationTokenCacheActiveFetchCount(catalog);
    addAuthenticationTokenCacheFetchTotal(catalog);
    addAuthenticationTokenCacheRequestDurationSeconds(catalog);
    addAuthenticationTokenCacheRequestTotal(catalog);
    addGoGcDurationSeconds(catalog);
    addGoGoroutines(catalog);
    addGoInfo(catalog);
    addGoMemstatsAllocBytes(catalog);
    addGoMemstatsAllocBytesTotal(catalog);
    addGoMemstatsBuckHashSysBytes(catalog);
    addGoMemstatsFreesTotal(catalog);
    addGoMemstatsGcCpuFraction(catalog);
    addGoMemstatsGcSysBytes(catalog);
    addGoMemstatsHeapAllocBytes(catalog);
    addGoMemstatsHeapIdleBytes(catalog);
    addGoMemstatsHeapInuseBytes(catalog);
    addGoMemstatsHeapObjects(catalog);
    addGoMemstatsHeapReleasedBytes(catalog);
    addGoMemstatsHeapSysBytes(catalog);
    addGoMemstatsLastGcTimeSeconds(catalog);
    addGoMemstatsLookupsTotal(catalog);
    addGoMemstatsMallocsTotal(catalog);
    addGoMemstatsMcacheInuseBytes(catalog);
    addGoMemstatsMcacheSysBytes(catalog);
    addGoMemstatsMspanInuseBytes(catalog);
    addGoMemstatsMspanSysBytes(catalog);
    addGoMemstatsNextGcBytes(catalog);
    addGoMemstatsOtherSysBytes(catalog);
    addGoMemstatsStackInuseBytes(catalog);
    addGoMemstatsStackSysBytes(catalog);
    addGoMemstatsSysBytes(catalog);
    addGoThreads(catalog);
    addProcessCpuSecondsTotal(catalog);
    addProcessMaxFds(catalog);
    addProcessOpenFds(catalog);
    addProcessResidentMemoryBytes(catalog);
    addProcessStartTimeSeconds(catalog);
    addProcessVirtualMemoryBytes(catalog);
    addProcessVirtualMemoryMaxBytes(catalog);
    addWorkqueueAddsTotal(catalog);
    addWorkqueueDepth(catalog);
    addWorkqueueLongestRunningProcessorSeconds(catalog);
    addWorkqueueQueueDurationSeconds(catalog);
    addWorkqueueRetriesTotal(catalog);
    addWorkqueueUnfinishedWorkSeconds(catalog);
    addWorkqueueWorkDurationSeconds(catalog);
  }
}
