// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.calico;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.catalog.common.GoRuntime;
import dev.cnitelemetry.catalog.common.PromHttp;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.metrics.SummaryDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalicoCatalogTest {

  private final MetricCatalog catalog = CalicoCatalog.get();

  @Test
  void everyConstantIsFoundByItsName() throws IllegalAccessException {
    for (Class<?> constants :
        List.of(
            Felix.class,
            FelixEnterprise.class,
            Typha.class,
            KubeControllers.class,
            Goldmane.class,
            BgpMetricsServer.class,
            TigeraOperator.class,
            BirdExporter.class)) {
      for (Field constant : constants.getFields()) {
        MetricDefinition definition = (MetricDefinition) constant.get(null);
        assertSame(definition, catalog.find(definition.name()).orElseThrow());
      }
    }
  }

  @Test
  void holdsTheNamesOnRecord() throws IOException {
    try (InputStream names = CalicoCatalogTest.class.getResourceAsStream("metric-names.txt")) {
      assertEquals(
          new String(names.readAllBytes(), StandardCharsets.UTF_8).lines().toList(),
          catalog.definitions().stream().map(MetricDefinition::name).sorted().toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "felix, 196",
    "typha, 68",
    "kube-controllers, 61",
    "goldmane, 53",
    "bgp-metrics-server, 3",
    "tigera-operator, 74",
    "bird-exporter, 9"
  })
  void knowsWhatEachComponentShows(String name, int metrics) {
    Component component = catalog.component(name).orElseThrow();
    assertEquals(metrics, catalog.definitions(component).size());
  }

  @Test
  void isFoundByServiceLoader() {
    assertTrue(
        ServiceLoader.load(dev.cnitelemetry.metrics.MetricCatalogProvider.class).stream()
            .anyMatch(provider -> provider.type() == CalicoCatalog.class));
    assertSame(CalicoCatalog.get(), new CalicoCatalog().catalog());
  }

  @Test
  void knowsEndpoints() {
    assertEquals(9091, CalicoComponents.FELIX.port().orElseThrow());
    assertFalse(CalicoComponents.FELIX.enabledByDefault());
    assertEquals(9093, CalicoComponents.TYPHA.port().orElseThrow());
    assertEquals(9094, CalicoComponents.KUBE_CONTROLLERS.port().orElseThrow());
    assertTrue(CalicoComponents.KUBE_CONTROLLERS.enabledByDefault());
    assertTrue(CalicoComponents.GOLDMANE.port().isEmpty());
    assertEquals(6502, CalicoComponents.BIRD_EXPORTER.port().orElseThrow());
    assertEquals("/", CalicoComponents.BIRD_EXPORTER.path());
    assertEquals("http", CalicoComponents.TIGERA_OPERATOR.scheme());
  }

  @Test
  void summariesWereHistogramsInFelix21() {
    for (SummaryDefinition summary :
        List.of(
            Felix.CALC_GRAPH_UPDATE_TIME_SECONDS,
            Felix.INT_DATAPLANE_APPLY_TIME_SECONDS,
            Felix.INT_DATAPLANE_MSG_BATCH_SIZE)) {
      MetricShape old = at("v2.1.1").shape(summary).orElseThrow();
      assertEquals(MetricKind.HISTOGRAM, old.kind());
      assertTrue(old.buckets().isKnown());
      assertFalse(old.quantiles().isKnown());
      assertEquals(summary.shape(), at("v2.2.0").shape(summary).orElseThrow());
      assertEquals(DecimalLiterals.of("0.5", "0.9", "0.99"), summary.quantiles());
      assertSame(summary, lookup(summary.name() + "_bucket"));
    }
  }

  @Test
  void ipVersionHasThreeVocabularies() {
    assertEquals(List.of("4", "6"), CalicoLabels.IPTABLES_IP_VERSION.values());
    assertEquals(List.of("4", "6", "arp"), CalicoLabels.NFTABLES_IP_VERSION.values());
    assertEquals(List.of("inet", "inet6"), CalicoLabels.IPSET_IP_VERSION.values());
    assertEquals(List.of("IPv4", "IPv6"), CalicoLabels.BGP_IP_VERSION.values());
    assertSame(CalicoLabels.IPTABLES_IP_VERSION, ipVersion(Felix.IPTABLES_RULES));
    assertSame(CalicoLabels.NFTABLES_IP_VERSION, ipVersion(Felix.NFT_RULES));
    assertSame(CalicoLabels.IPSET_IP_VERSION, ipVersion(Felix.IPSETS_CALICO));
    assertSame(CalicoLabels.IPSET_IP_VERSION, ipVersion(Felix.NFT_SETS));
    assertSame(CalicoLabels.BGP_IP_VERSION, ipVersion(BgpMetricsServer.PEERS));
    assertThrows(
        IllegalArgumentException.class,
        () -> Felix.IPSETS_CALICO.where(CalicoLabels.IPTABLES_IP_VERSION.eq(IpVersion.IPV4)));
  }

  private static Label ipVersion(MetricDefinition definition) {
    return definition.label("ip_version").orElseThrow();
  }

  @Test
  void labelsCameWithReleases() {
    assertEquals(
        List.of(CalicoLabels.IPTABLES_IP_VERSION),
        at("v3.31.7").shape(Felix.NFT_CHAINS).orElseThrow().labels());
    assertEquals(
        List.of(CalicoLabels.NFTABLES_IP_VERSION),
        at("v3.32.0").shape(Felix.NFT_CHAINS).orElseThrow().labels());
    assertEquals(List.of(), at("v3.24.6").shape(Typha.BREADCRUMB_BLOCK).orElseThrow().labels());
    assertEquals(
        List.of(CalicoLabels.SYNCER),
        at("v3.25.0").shape(Typha.BREADCRUMB_BLOCK).orElseThrow().labels());
  }

  @Test
  void typhaHadNumbersOfItsOwn() {
    assertTrue(at("typha v0.1.0").contains(Typha.BREADCRUMB_BLOCK));
    assertFalse(at("typha v0.1.0").contains(Typha.BREADCRUMB_SIZE));
    assertTrue(at("typha v0.1.2").contains(Typha.BREADCRUMB_SIZE));
    assertFalse(at("typha v0.7.4").contains(Felix.ACTIVE_LOCAL_ENDPOINTS));
    assertTrue(shown("typha v0.5.6", GoRuntime.INFO, CalicoComponents.TYPHA));
    assertFalse(shown("typha v0.5.5", GoRuntime.INFO, CalicoComponents.TYPHA));
    assertTrue(shown("v2.6.7", GoRuntime.INFO, CalicoComponents.TYPHA));
    assertFalse(shown("v2.6.6", GoRuntime.INFO, CalicoComponents.TYPHA));
    assertFalse(at("v2.4.0").contains(GoRuntime.INFO));
    assertFalse(at("v2.2.1").contains(Typha.BREADCRUMB_BLOCK));
    assertTrue(at("v2.3.0").contains(Typha.BREADCRUMB_BLOCK));
  }

  @Test
  void theOperatorHasNumbersOfItsOwn() {
    for (MetricDefinition definition : catalog.definitions(CalicoComponents.TIGERA_OPERATOR)) {
      assertTrue(
          shown("operator v1.43.0", definition, CalicoComponents.TIGERA_OPERATOR),
          definition.name());
      assertFalse(shown("v3.32.0", definition, CalicoComponents.TIGERA_OPERATOR));
      assertFalse(shown("v2.4.0", definition, CalicoComponents.TIGERA_OPERATOR));
      assertFalse(shown("typha v0.7.4", definition, CalicoComponents.TIGERA_OPERATOR));
    }
    assertEquals("operator v1.43", newest(CalicoComponents.TIGERA_OPERATOR));
    assertEquals("v3.33", newest(CalicoComponents.TYPHA));
    assertEquals("2017-07-06", newest(CalicoComponents.BIRD_EXPORTER));
    Release operator = Release.of("calico", "operator v1.43.0");
    assertTrue(catalog.hasTrain(CalicoComponents.TIGERA_OPERATOR, operator));
    assertFalse(catalog.hasTrain(CalicoComponents.FELIX, operator));
    assertFalse(at("operator v1.43.0").contains(Typha.BREADCRUMB_BLOCK));
    assertThrows(IllegalArgumentException.class, () -> at("operator v1.42.0"));
    assertThrows(IllegalArgumentException.class, () -> at("goldmane v1.0.0"));
  }

  private String newest(Component component) {
    return catalog.newestRelease(component).orElseThrow().version();
  }

  /** Each train answers for itself: no stretch of one is shown at a release of another. */
  @Test
  void noMetricIsShownOutsideItsStretches() {
    for (Release release : catalog.releases(CalicoComponents.CALICO)) {
      ReleaseView view = catalog.at(release);
      for (MetricDefinition definition : catalog.definitions()) {
        boolean shown =
            catalog.exposures(definition).stream()
                .flatMap(exposure -> exposure.history().stream())
                .filter(ReleaseStretch::exposed)
                .map(stretch -> stretch.releases().since())
                .flatMap(Optional::stream)
                .anyMatch(
                    since ->
                        since.product().equals("calico")
                            && since.train().equals(release.train())
                            && since.compareTo(release) <= 0);
        assertTrue(shown || !view.contains(definition), definition.name() + " at " + release);
      }
    }
  }

  @Test
  void goInfoCameAndWentAndCame() {
    assertFalse(shown("v2.6.5", GoRuntime.INFO, CalicoComponents.FELIX));
    assertTrue(shown("v2.6.6", GoRuntime.INFO, CalicoComponents.FELIX));
    assertFalse(shown("v2.6.7", GoRuntime.INFO, CalicoComponents.FELIX));
    assertTrue(shown("v3.0.0", GoRuntime.INFO, CalicoComponents.FELIX));
    assertTrue(
        shown("v2.6.8", GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL, CalicoComponents.FELIX));
    assertFalse(
        shown("v2.6.6", GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL, CalicoComponents.FELIX));
  }

  @Test
  void metricsGoWithReleases() {
    assertTrue(at("v3.22.5").contains(Felix.ACTIVE_LOCAL_TAGS));
    assertFalse(at("v3.23.0").contains(Felix.ACTIVE_LOCAL_TAGS));
    assertTrue(at("v3.28.5").contains(Felix.ROUTE_TABLE_LIST_SECONDS));
    assertFalse(at("v3.29.0").contains(Felix.ROUTE_TABLE_LIST_SECONDS));
    assertFalse(shown("v3.32.0", PromHttp.METRIC_HANDLER_REQUESTS_TOTAL, CalicoComponents.FELIX));
    assertTrue(
        shown(
            "v3.32.0", PromHttp.METRIC_HANDLER_REQUESTS_TOTAL, CalicoComponents.KUBE_CONTROLLERS));
  }

  @Test
  void birdHasDates() {
    ReleaseView initial = catalog.at(Release.of("bird", "2016-10-24"));
    assertTrue(initial.contains(BirdExporter.UP));
    assertFalse(initial.contains(BirdExporter.BGP_STATE));
    assertTrue(catalog.at(Release.of("bird", "2017-07-06")).contains(BirdExporter.BGP_STATE));
    assertTrue(initial.contains(BirdExporter.UP.asGauge()));
    assertEquals(
        catalog.exposures(BirdExporter.ROUTE_CHANGES),
        catalog.exposures(BirdExporter.ROUTE_CHANGES.asCounter()));
  }

  @Test
  void birdIsUntypedWithAMeaning() {
    assertEquals(MetricKind.UNTYPED, BirdExporter.ROUTE_CHANGES.kind());
    assertEquals(MetricKind.COUNTER, BirdExporter.ROUTE_CHANGES.asCounter().kind());
    assertEquals(MetricKind.GAUGE, BirdExporter.UP.asGauge().kind());
    assertSame(BirdExporter.UP.asGauge(), BirdExporter.UP.asGauge());
    assertSame(BirdExporter.UP, BirdExporter.UP.asGauge().origin());
    assertSame(Felix.IPSETS_CALICO, Felix.IPSETS_CALICO.origin());
    assertEquals(
        "bird_bgp_state{bird_bgp_state=\"Established\"}",
        BirdExporter.BGP_STATE.where(CalicoLabels.BGP_STATE.eq(BgpState.ESTABLISHED)).toString());
  }

  @Test
  void unregisteredMetricsAreNeverThere() {
    for (MetricDefinition definition :
        List.of(Felix.NFT_MAPS, Felix.COLLECTOR_LOOKUPS_CACHE_POLICIES)) {
      assertFalse(at("v3.32.0").contains(definition));
      assertFalse(catalog.exposures(definition).get(0).exposed());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "felix_int_data_plane_failures, felix_int_dataplane_failures",
    "felix_int_data_plane_msg_batch_size, felix_int_dataplane_msg_batch_size",
    "felix iptables_save_errors, felix_iptables_save_errors",
    "felix iptables_restore_errors, felix_iptables_restore_errors",
    "bird_ up, bird_up"
  })
  void misprintsOfTheDocumentMeanSomething(String misprint, String meant) {
    assertEquals(Optional.empty(), catalog.find(misprint));
    assertEquals(meant, catalog.didYouMean(misprint).orElseThrow().name());
  }

  @Test
  void theRowWithTheWrongNameLeavesBothMetricsAlone() {
    Exposure graph = exposure(Felix.CALC_GRAPH_UPDATE_TIME_SECONDS);
    Exposure sync = exposure(Felix.ROUTE_TABLE_PER_IFACE_SYNC_SECONDS);
    assertEquals(
        "Seconds to update calculation graph for each datastore OnUpdate call.",
        graph.help().orElseThrow());
    assertEquals("Time taken to sync each interface", sync.help().orElseThrow());
    assertEquals(List.of("felix_route_table_per_iface_sync_seconds"), graph.documentedSpellings());
    assertSame(
        Felix.ROUTE_TABLE_PER_IFACE_SYNC_SECONDS,
        catalog.find("felix_route_table_per_iface_sync_seconds").orElseThrow());
  }

  @Test
  void gaugesThatEndInTotalAreGauges() {
    assertEquals(MetricKind.GAUGE, Felix.IPSETS_TOTAL.kind());
    assertEquals(MetricKind.GAUGE, Felix.BPF_CONNTRACK_CLEANED_TOTAL.kind());
    assertTrue(exposure(Felix.BPF_CONNTRACK_CLEANED_TOTAL).monotonic());
    assertEquals(MetricKind.GAUGE, Felix.BPF_CONNTRACK_MAGLEV_ENTRIES_TOTAL.kind());
    assertSame(Felix.BPF_CONNTRACK_CLEANED_TOTAL, lookup("felix_bpf_conntrack_cleaned_total"));
    assertSame(Felix.BPF_CONNTRACK_CLEANED, lookup("felix_bpf_conntrack_cleaned"));
  }

  private Exposure exposure(MetricDefinition definition) {
    return catalog.exposure(definition, CalicoComponents.FELIX).orElseThrow();
  }

  private MetricDefinition lookup(String sample) {
    byte[] bytes = sample.getBytes(StandardCharsets.UTF_8);
    return requireNonNull(catalog.lookup(bytes, 0, bytes.length));
  }

  private ReleaseView at(String version) {
    return catalog.at(Release.of("calico", version));
  }

  private boolean shown(String version, MetricDefinition definition, Component component) {
    return at(version).shape(definition, component).isPresent();
  }
}
