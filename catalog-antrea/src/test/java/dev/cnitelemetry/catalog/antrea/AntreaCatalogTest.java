// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.antrea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.catalog.common.CommonLabels;
import dev.cnitelemetry.catalog.common.GoRuntime;
import dev.cnitelemetry.catalog.common.KubernetesApiServer;
import dev.cnitelemetry.catalog.common.RequestKind;
import dev.cnitelemetry.catalog.common.Workqueue;
import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.metrics.Stability;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.junit.jupiter.api.Test;

class AntreaCatalogTest {

  private static final MetricDefinition[] SYNC_DURATIONS = {
    AntreaController.ADDRESS_GROUP_SYNC_DURATION_MILLISECONDS,
    AntreaController.APPLIED_TO_GROUP_SYNC_DURATION_MILLISECONDS,
    AntreaController.NETWORK_POLICY_SYNC_DURATION_MILLISECONDS
  };

  private final MetricCatalog catalog = AntreaCatalog.get();

  private static List<String[]> listed() throws IOException {
    try (InputStream list = AntreaCatalogTest.class.getResourceAsStream("metrics.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .toList();
    }
  }

  @Test
  void everyConstantIsFoundByItsName() throws IllegalAccessException {
    for (Class<?> constants :
        List.of(AntreaAgent.class, AntreaProxy.class, AntreaController.class)) {
      for (Field constant : constants.getFields()) {
        MetricDefinition definition = (MetricDefinition) constant.get(null);
        assertSame(definition, catalog.find(definition.name()).orElseThrow());
      }
    }
  }

  @Test
  void hasExactlyTheListedMetrics() throws IOException {
    Map<String, String> expected =
        listed().stream().collect(Collectors.toMap(line -> line[0], line -> line[1]));
    Map<String, String> actual =
        catalog.definitions().stream()
            .collect(
                Collectors.toMap(
                    MetricDefinition::name,
                    definition -> definition.kind().prometheusText().orElseThrow()));
    assertEquals(expected, actual);
    assertEquals(424, actual.size());
  }

  @Test
  void someReleaseDocumentsMost() throws IOException {
    for (String[] line : listed()) {
      MetricDefinition definition = catalog.find(line[0]).orElseThrow();
      assertEquals(
          line[2].equals("documented"),
          catalog.exposures(definition).stream().anyMatch(Exposure::documented),
          line[0]);
    }
    assertEquals(224, listed().stream().filter(line -> line[2].equals("documented")).count());
  }

  @Test
  void isFoundByServiceLoaderAndBuiltOnce() {
    assertSame(catalog, AntreaCatalog.get());
    assertSame(catalog, new AntreaCatalog().catalog());
    assertSame(
        AntreaAgent.OVS_FLOW_COUNT,
        MetricCatalog.installed().find("antrea_agent_ovs_flow_count").orElseThrow());
  }

  @Test
  void flowCountGainedTheNameOfTheTable() {
    assertEquals(List.of("table_id"), labels(at("v1.6.1").shape(AntreaAgent.OVS_FLOW_COUNT)));
    assertEquals(List.of("table_id"), labels(at("v1.11.4").shape(AntreaAgent.OVS_FLOW_COUNT)));
    assertEquals(
        List.of("table_id", "table_name"), labels(at("v1.12.0").shape(AntreaAgent.OVS_FLOW_COUNT)));
    assertEquals(
        List.of("table_id", "table_name"), labels(at("v2.7.0").shape(AntreaAgent.OVS_FLOW_COUNT)));
    assertEquals(
        List.of(AntreaLabels.TABLE_ID, AntreaLabels.TABLE_NAME),
        AntreaAgent.OVS_FLOW_COUNT.labels());
  }

  @Test
  void syncDurationsWereSummaries() {
    for (MetricDefinition definition : SYNC_DURATIONS) {
      MetricShape old = at("v0.9.3").shape(definition).orElseThrow();
      assertEquals(MetricKind.SUMMARY, old.kind());
      assertEquals(DecimalLiterals.of("0.5", "0.9", "0.99"), old.quantiles());
      assertEquals(Optional.of(Stability.STABLE), old.stability());
      assertEquals(Optional.empty(), at("v0.6.0").shape(definition).orElseThrow().stability());
      assertEquals(MetricKind.HISTOGRAM, at("v0.10.0").shape(definition).orElseThrow().kind());
      assertEquals(MetricKind.HISTOGRAM, definition.kind());
    }
  }

  @Test
  void statusUpdatesWereRenamed() {
    Exposure old = onlyExposure(AntreaController.ANP_STATUS_UPDATES);
    Exposure current = onlyExposure(AntreaController.ANNP_STATUS_UPDATES);
    assertEquals(Optional.of("antrea_controller_annp_status_updates"), old.renamedTo());
    assertEquals(Optional.of("antrea_controller_anp_status_updates"), current.renamedFrom());
    assertTrue(at("v1.12.3").contains(old.definition()));
    assertFalse(at("v1.13.0").contains(old.definition()));
    assertFalse(at("v1.12.3").contains(current.definition()));
    assertTrue(at("v1.13.0").contains(current.definition()));
  }

  @Test
  void aBackportLeavesAHole() {
    for (MetricDefinition definition :
        List.of(AntreaAgent.FQDN_CACHE_SIZE, AntreaAgent.FQDN_CACHE_EVICTION_COUNT)) {
      assertFalse(at("v2.5.2").contains(definition));
      assertTrue(at("v2.5.3").contains(definition));
      assertFalse(at("v2.6.0").contains(definition));
      assertFalse(at("v2.6.2").contains(definition));
      assertTrue(at("v2.6.3").contains(definition));
      assertTrue(at("v2.7.0").contains(definition));
      assertEquals("since v2.5.3", onlyExposure(definition).releases().toString());
    }
  }

  @Test
  void whatIsDefinedAndNotRegisteredIsNotExposed() {
    assertFalse(at("v0.6.0").contains(AntreaAgent.LOCAL_POD_COUNT));
    assertTrue(at("v0.7.0").contains(AntreaAgent.LOCAL_POD_COUNT));
    assertEquals("since v0.7.0", onlyExposure(AntreaAgent.LOCAL_POD_COUNT).releases().toString());
    for (MetricDefinition never :
        List.of(AntreaController.EG_STATUS_UPDATES, AntreaController.EIP_STATUS_UPDATES)) {
      assertFalse(onlyExposure(never).exposed());
      assertFalse(onlyExposure(never).documented());
      assertFalse(at("v2.7.0").contains(never));
    }
  }

  @Test
  void labelsOfTheApiServerChanged() {
    assertEquals(
        List.of("requestKind"),
        labels(at("v1.0.3").shape(KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS)));
    assertEquals(
        List.of("request_kind"),
        labels(at("v1.1.0").shape(KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS)));
    assertTrue(
        labels(at("v1.0.3").shape(KubernetesApiServer.REQUEST_TOTAL)).contains("contentType"));
    assertFalse(
        labels(at("v1.1.0").shape(KubernetesApiServer.REQUEST_TOTAL)).contains("contentType"));
    assertEquals(
        List.of("group", "version", "kind"),
        labels(at("v2.4.5").shape(KubernetesApiServer.WATCH_EVENTS_TOTAL)));
    assertEquals(
        Optional.of(Stability.BETA), at("v2.6.2").shape(Workqueue.DEPTH).orElseThrow().stability());
  }

  @Test
  void theFlowAggregatorHasTheGenericFamiliesAlone() {
    Component aggregator = AntreaComponents.FLOW_AGGREGATOR;
    assertEquals(10348, aggregator.port().orElseThrow());
    assertTrue(
        catalog.definitions(aggregator).stream()
            .noneMatch(definition -> definition.name().startsWith("antrea_")));
    assertEquals(353, catalog.definitions(aggregator).size());
    Exposure goroutines = catalog.exposure(GoRuntime.GOROUTINES, aggregator).orElseThrow();
    assertEquals("since v1.5.0", goroutines.releases().toString());
    assertFalse(goroutines.documented());
    assertEquals(Optional.empty(), goroutines.help());
    assertTrue(at("v1.4.0").shape(GoRuntime.GOROUTINES, aggregator).isEmpty());
    assertTrue(at("v1.5.0").shape(GoRuntime.GOROUTINES, aggregator).isPresent());
  }

  /** What the registries of v2.7.0 hold, and what features add to them. */
  @Test
  void theNewestReleaseIsWhole() {
    ReleaseView newest = at("v2.7.0");
    assertEquals(
        List.of(351L, 343L, 328L),
        catalog.components().stream().map(component -> shown(newest, component)).toList());
  }

  private long shown(ReleaseView view, Component component) {
    return catalog.definitions(component).stream()
        .filter(definition -> view.shape(definition, component).isPresent())
        .count();
  }

  @Test
  void componentsSayWhereTheirPagesAre() {
    assertEquals(
        List.of("antrea-agent", "antrea-controller", "flow-aggregator"),
        catalog.components().stream().map(Component::name).toList());
    assertEquals(10350, AntreaComponents.ANTREA_AGENT.port().orElseThrow());
    assertEquals(10349, AntreaComponents.ANTREA_CONTROLLER.port().orElseThrow());
    for (Component component : catalog.components()) {
      assertEquals("https", component.scheme());
      assertEquals("/metrics", component.path());
      assertEquals(AntreaComponents.ANTREA, component.product());
      assertTrue(component.enabledByDefault());
    }
    assertTrue(
        AntreaComponents.ANTREA_AGENT
            .metricsSwitch()
            .orElseThrow()
            .startsWith("enablePrometheusMetrics in antrea-agent.conf"));
    assertEquals(Optional.empty(), AntreaComponents.FLOW_AGGREGATOR.metricsSwitch());
  }

  @Test
  void kindsDecideWhatASuffixMeans() {
    assertSame(AntreaAgent.LOCAL_POD_COUNT, lookup("antrea_agent_local_pod_count"));
    assertNull(lookup("antrea_agent_local_pod"));
    assertNull(lookup("antrea_agent_local_pod_count_count"));
    assertSame(
        AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS,
        lookup("antrea_agent_ovs_flow_ops_latency_milliseconds_bucket"));
    assertSame(GoRuntime.MEMSTATS_ALLOC_BYTES, lookup("go_memstats_alloc_bytes"));
    assertSame(GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL, lookup("go_memstats_alloc_bytes_total"));
    byte[] family = "go_memstats_alloc_bytes".getBytes(StandardCharsets.UTF_8);
    assertSame(
        GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL,
        catalog.lookupFamily(family, 0, family.length, MetricKind.COUNTER, true));
    assertSame(
        GoRuntime.MEMSTATS_ALLOC_BYTES,
        catalog.lookupFamily(family, 0, family.length, MetricKind.GAUGE, true));
  }

  @Test
  void whatOneShouldKnowIsThere() {
    Exposure connections = onlyExposure(AntreaAgent.CONNTRACK_ANTREA_CONNECTION_COUNT);
    assertEquals(Optional.of("feature gate FlowExporter"), connections.requires());
    assertEquals(Appearance.AT_START, connections.appearance());
    Note chinese =
        connections.notes().stream()
            .filter(note -> note.language().equals("zh"))
            .findFirst()
            .orElseThrow();
    assertTrue(chinese.text().startsWith("This parameter is the number of connections"));

    assertTrue(onlyExposure(AntreaAgent.FLOW_COLLECTOR_RECONNECTION_COUNT).monotonic());
    assertTrue(onlyExposure(AntreaAgent.OVS_METER_PACKET_DROPPED_COUNT).monotonic());
    assertEquals(
        Optional.of(AntreaAgent.DENIED_CONNECTION_COUNT),
        catalog.didYouMean("antrea_agent_deny_connection_count"));
    assertEquals("", KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL.help());
    assertTrue(
        catalog
            .exposures(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL)
            .get(0)
            .description()
            .isPresent());
  }

  @Test
  void labelsAreTyped() {
    assertEquals(
        "antrea_agent_ovs_flow_ops_count{operation=\"add\"}",
        AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD)).toString());
    assertEquals(List.of("v4", "v6"), AntreaLabels.IP_FAMILY.values());
    byte[] value = "readOnly".getBytes(StandardCharsets.UTF_8);
    assertSame(RequestKind.READ_ONLY, CommonLabels.REQUEST_KIND.value(value, 0, value.length));
    assertNull(AntreaLabels.OPERATION.value(value, 0, value.length));
  }

  @Test
  void unknownReleasesAreRefusedWithThoseThatAreKnown() {
    Release future = Release.of("antrea", "v3.0.0");
    String message =
        assertThrows(IllegalArgumentException.class, () -> catalog.at(future)).getMessage();
    assertEquals("antrea v3.0.0 is not known; known are antrea v0.6.0 to v2.7.0", message);
    Release other = Release.of("calico", "v3.30.0");
    assertEquals(
        "no releases of calico are known; known are those of [antrea]",
        assertThrows(IllegalArgumentException.class, () -> catalog.at(other)).getMessage());
  }

  private ReleaseView at(String version) {
    return catalog.at(Release.of("antrea", version));
  }

  private Exposure onlyExposure(MetricDefinition definition) {
    List<Exposure> exposures = catalog.exposures(definition);
    assertEquals(1, exposures.size());
    return exposures.get(0);
  }

  @Nullable
  private MetricDefinition lookup(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return catalog.lookup(bytes, 0, bytes.length);
  }

  private static List<String> labels(Optional<MetricShape> shape) {
    return shape.orElseThrow().labels().stream().map(Label::name).toList();
  }
}
