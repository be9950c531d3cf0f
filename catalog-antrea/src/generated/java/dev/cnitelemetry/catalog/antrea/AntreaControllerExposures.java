// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

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
 * Antrea Controller: which component shows what since when.
 */
final class AntreaControllerExposures {
  private AntreaControllerExposures() {
  }

  private static void addAntreaControllerAcnpStatusUpdates(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.ACNP_STATUS_UPDATES, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .help("The total number of actual status updates performed for Antrea ClusterNetworkPolicy Custom Resources")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_13_0,
                    AntreaController.ACNP_STATUS_UPDATES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A counter although the name lacks _total."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.13.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerAddressGroupProcessed(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.ADDRESS_GROUP_PROCESSED, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .help("The total number of address-group processed")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_7_0,
                    AntreaController.ADDRESS_GROUP_PROCESSED.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A counter although the name lacks _total."),
                Note.of("On the wire the help text ends in a blank, which the documentation drops."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerAddressGroupSyncDurationMilliseconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.ADDRESS_GROUP_SYNC_DURATION_MILLISECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .help("The duration of syncing address-group")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_7_0_TO_V0_9_3,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .stability(Stability.STABLE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_10_0,
                    AntreaController.ADDRESS_GROUP_SYNC_DURATION_MILLISECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The buckets are client_golang's defaults, made for seconds. Whole milliseconds are observed, so everything above 10 ms lands in +Inf, and a quantile above 10 ms means nothing."),
                Note.of("A summary with the quantiles 0.5, 0.9 and 0.99 up to v0.9.3, a histogram since v0.10.0."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerAnpStatusUpdates(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.ANP_STATUS_UPDATES, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .help("The total number of actual status updates performed for Antrea NetworkPolicy Custom Resources")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_13_0_TO_V1_12_3,
                    AntreaController.ANP_STATUS_UPDATES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .renamedTo("antrea_controller_annp_status_updates")
            .addNotes(
                Note.of("A counter although the name lacks _total."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v1.12.3:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.13.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerAppliedToGroupProcessed(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.APPLIED_TO_GROUP_PROCESSED, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .help("The total number of applied-to-group processed")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_7_0,
                    AntreaController.APPLIED_TO_GROUP_PROCESSED.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A counter although the name lacks _total."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerAppliedToGroupSyncDurationMilliseconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.APPLIED_TO_GROUP_SYNC_DURATION_MILLISECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .help("The duration of syncing applied-to-group")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_7_0_TO_V0_9_3,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .stability(Stability.STABLE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_10_0,
                    AntreaController.APPLIED_TO_GROUP_SYNC_DURATION_MILLISECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The buckets are client_golang's defaults, made for seconds. Whole milliseconds are observed, so everything above 10 ms lands in +Inf, and a quantile above 10 ms means nothing."),
                Note.of("A summary with the quantiles 0.5, 0.9 and 0.99 up to v0.9.3, a histogram since v0.10.0."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerLengthAddressGroupQueue(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.LENGTH_ADDRESS_GROUP_QUEUE, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .help("The length of AddressGroupQueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.GAUGE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_7_0,
                    AntreaController.LENGTH_ADDRESS_GROUP_QUEUE.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerLengthAppliedToGroupQueue(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.LENGTH_APPLIED_TO_GROUP_QUEUE, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .help("The length of AppliedToGroupQueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.GAUGE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_7_0,
                    AntreaController.LENGTH_APPLIED_TO_GROUP_QUEUE.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerLengthNetworkPolicyQueue(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.LENGTH_NETWORK_POLICY_QUEUE, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .help("The length of InternalNetworkPolicyQueue")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.GAUGE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_7_0,
                    AntreaController.LENGTH_NETWORK_POLICY_QUEUE.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerNetworkPolicyProcessed(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.NETWORK_POLICY_PROCESSED, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .help("The total number of internal-networkpolicy processed")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_7_0,
                    AntreaController.NETWORK_POLICY_PROCESSED.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("A counter although the name lacks _total."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerNetworkPolicySyncDurationMilliseconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.NETWORK_POLICY_SYNC_DURATION_MILLISECONDS, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .help("The duration of syncing internal-networkpolicy")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_7_0_TO_V0_9_3,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .stability(Stability.STABLE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V0_10_0,
                    AntreaController.NETWORK_POLICY_SYNC_DURATION_MILLISECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The buckets are client_golang's defaults, made for seconds. Whole milliseconds are observed, so everything above 10 ms lands in +Inf, and a quantile above 10 ms means nothing."),
                Note.of("A summary with the quantiles 0.5, 0.9 and 0.99 up to v0.9.3, a histogram since v0.10.0."))
            .addSources(
                "Prometheus Integration (Antrea documentation)",
                "通过 Prometheus 监控 Antrea (blog)",
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.6.1:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerAnnpStatusUpdates(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.ANNP_STATUS_UPDATES, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .description("Status updates performed for Antrea NetworkPolicies, those within a namespace.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_13_0,
                    AntreaController.ANNP_STATUS_UPDATES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .renamedFrom("antrea_controller_anp_status_updates")
            .addNotes(
                Note.of("A counter although the name lacks _total."))
            .addSources(
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.13.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerRuntimeInfo(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.RUNTIME_INFO, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .description("Node and Pod that the controller runs on.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_6_0,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(AntreaLabels.K8S_NODENAME, AntreaLabels.K8S_PODNAME)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.V0_7_0_TO_V0_10_2,
                    AntreaController.RUNTIME_INFO.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Always 1; node and Pod are in the labels."),
                Note.of("Deprecated in v0.10.0, gone in v0.11.0."))
            .addSources(
                "antrea-io/antrea@v0.10.2:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v0.6.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerEgStatusUpdates(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.EG_STATUS_UPDATES, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .description("Status updates performed for Egresses.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_2_0,
                    AntreaController.EG_STATUS_UPDATES.shape(),
                    false))
            .documented(false)
            .addNotes(
                Note.of("Never on the page: the source defines and increments it and registers it in no release up to v2.7.0."),
                Note.of("A counter although the name lacks _total."),
                Note.of("The controller's package defines it, the agent increments it."))
            .addSources(
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.2.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaControllerEipStatusUpdates(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.EIP_STATUS_UPDATES, AntreaComponents.ANTREA_CONTROLLER)
            .section("controller")
            .description("Status updates performed for ExternalIPPools.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_3_0,
                    AntreaController.EIP_STATUS_UPDATES.shape(),
                    false))
            .documented(false)
            .addNotes(
                Note.of("Never on the page: the source defines and increments it and registers it in no release up to v2.7.0."),
                Note.of("A counter although the name lacks _total."))
            .addSources(
                "antrea-io/antrea@v2.7.0:pkg/controller/metrics/prometheus.go",
                "antrea-io/antrea@v1.3.0:pkg/controller/metrics/prometheus.go")
            .build());
  }

  private static void addAntreaNodeIpamControllerCidrsetAllocationTriesPerRequest(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_ALLOCATION_TRIES_PER_REQUEST, AntreaComponents.ANTREA_CONTROLLER)
            .section("node_ipam_controller")
            .description("Attempts that one allocation of a CIDR took.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_4_0,
                    AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_ALLOCATION_TRIES_PER_REQUEST.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.WHEN_ENABLED)
            .requires("feature gate NodeIPAM (Alpha since v1.4.0, Beta and on since v1.12.0) and nodeIPAM.enable in antrea-controller.conf")
            .addNotes(
                Note.of("Upstream's help text speaks of another metric by mistake."),
                Note.of("A fork of the node_ipam_controller_* metric of Kubernetes; Antrea's documentation never listed it."))
            .addSources(
                "antrea-io/antrea@v2.7.0:third_party/ipam/nodeipam/ipam/cidrset/metrics.go",
                "antrea-io/antrea@v1.4.0:third_party/ipam/nodeipam/ipam/cidrset/metrics.go")
            .build());
  }

  private static void addAntreaNodeIpamControllerCidrsetCidrsAllocationsTotal(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_ALLOCATIONS_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("node_ipam_controller")
            .description("CIDRs allocated.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_4_0,
                    AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_ALLOCATIONS_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.WHEN_ENABLED)
            .requires("feature gate NodeIPAM (Alpha since v1.4.0, Beta and on since v1.12.0) and nodeIPAM.enable in antrea-controller.conf")
            .addNotes(
                Note.of("A fork of the node_ipam_controller_* metric of Kubernetes; Antrea's documentation never listed it."))
            .addSources(
                "antrea-io/antrea@v2.7.0:third_party/ipam/nodeipam/ipam/cidrset/metrics.go",
                "antrea-io/antrea@v1.4.0:third_party/ipam/nodeipam/ipam/cidrset/metrics.go")
            .build());
  }

  private static void addAntreaNodeIpamControllerCidrsetCidrsReleasesTotal(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_RELEASES_TOTAL, AntreaComponents.ANTREA_CONTROLLER)
            .section("node_ipam_controller")
            .description("CIDRs released.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_4_0,
                    AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_RELEASES_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.WHEN_ENABLED)
            .requires("feature gate NodeIPAM (Alpha since v1.4.0, Beta and on since v1.12.0) and nodeIPAM.enable in antrea-controller.conf")
            .addNotes(
                Note.of("A fork of the node_ipam_controller_* metric of Kubernetes; Antrea's documentation never listed it."))
            .addSources(
                "antrea-io/antrea@v2.7.0:third_party/ipam/nodeipam/ipam/cidrset/metrics.go",
                "antrea-io/antrea@v1.4.0:third_party/ipam/nodeipam/ipam/cidrset/metrics.go")
            .build());
  }

  private static void addAntreaNodeIpamControllerCidrsetUsageCidrs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_USAGE_CIDRS, AntreaComponents.ANTREA_CONTROLLER)
            .section("node_ipam_controller")
            .description("Share of the CIDRs that is allocated.")
            .addHistory(
                new ReleaseStretch(
                    AntreaReleases.SINCE_V1_4_0,
                    AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_USAGE_CIDRS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.WHEN_ENABLED)
            .requires("feature gate NodeIPAM (Alpha since v1.4.0, Beta and on since v1.12.0) and nodeIPAM.enable in antrea-controller.conf")
            .addNotes(
                Note.of("A share from 0 to 1; upstream's help text calls it a percentage."),
                Note.of("A fork of the node_ipam_controller_* metric of Kubernetes; Antrea's documentation never listed it."))
            .addSources(
                "antrea-io/antrea@v2.7.0:third_party/ipam/nodeipam/ipam/cidrset/metrics.go",
                "antrea-io/antrea@v1.4.0:third_party/ipam/nodeipam/ipam/cidrset/metrics.go")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addAntreaControllerAcnpStatusUpdates(catalog);
    addAntreaControllerAddressGroupProcessed(catalog);
    addAntreaControllerAddressGroupSyncDurationMilliseconds(catalog);
    addAntreaControllerAnpStatusUpdates(catalog);
    addAntreaControllerAppliedToGroupProcessed(catalog);
    addAntreaControllerAppliedToGroupSyncDurationMilliseconds(catalog);
    addAntreaControllerLengthAddressGroupQueue(catalog);
    addAntreaControllerLengthAppliedToGroupQueue(catalog);
    addAntreaControllerLengthNetworkPolicyQueue(catalog);
    addAntreaControllerNetworkPolicyProcessed(catalog);
    addAntreaControllerNetworkPolicySyncDurationMilliseconds(catalog);
    addAntreaControllerAnnpStatusUpdates(catalog);
    addAntreaControllerRuntimeInfo(catalog);
    addAntreaControllerEgStatusUpdates(catalog);
    addAntreaControllerEipStatusUpdates(catalog);
    addAntreaNodeIpamControllerCidrsetAllocationTriesPerRequest(catalog);
    addAntreaNodeIpamControllerCidrsetCidrsAllocationsTotal(catalog);
    addAntreaNodeIpamControllerCidrsetCidrsReleasesTotal(catalog);
    addAntreaNodeIpamControllerCidrsetUsageCidrs(catalog);
  }
}
