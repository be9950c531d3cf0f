// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.tawon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.catalog.calico.Felix;
import dev.cnitelemetry.catalog.common.GoRuntime;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Product;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All catalogues in one: this module's class path has the others for it. */
class InstalledCatalogsTest {

  private final MetricCatalog installed = MetricCatalog.installed();

  @Test
  void theUnionHasEachNameOnce() {
    assertEquals("antrea+calico+common+tawon", installed.name());
    assertEquals(1294, installed.definitions().size());
    assertEquals(
        1294, installed.definitions().stream().map(MetricDefinition::name).distinct().count());
    assertEquals(424, AntreaCatalog.get().definitions().size());
    assertEquals(755, CalicoCatalog.get().definitions().size());
    assertEquals(146, TawonCatalog.get().definitions().size());
  }

  @Test
  void antreaAndCalicoShareConstantsOfTheCommonCatalogue() {
    Set<MetricDefinition> shared = new HashSet<>(AntreaCatalog.get().definitions());
    shared.retainAll(CalicoCatalog.get().definitions());
    assertEquals(47, shared.size());
    assertTrue(
        shared.stream()
            .map(MetricDefinition::name)
            .allMatch(name -> name.matches("(?:go|process|workqueue)_.*")));
  }

  @Test
  void everyComponentShowsASharedConstantInItsOwnWay() {
    Set<String> components =
        installed.exposures(GoRuntime.GOROUTINES).stream()
            .map(exposure -> exposure.component().name())
            .collect(Collectors.toSet());
    assertTrue(
        components.containsAll(
            Set.of("antrea-agent", "felix", "typha", "kube-controllers", "goldmane")),
        components::toString);
  }

  @Test
  void namesLeadToTheConstants() {
    assertSame(Felix.IPSETS_TOTAL, installed.find("felix_ipsets_total").orElseThrow());
    assertSame(
        AntreaAgent.OVS_FLOW_COUNT, installed.find("antrea_agent_ovs_flow_count").orElseThrow());
  }

  @Test
  void componentsAndProductsAreOfAllCatalogues() {
    assertEquals(
        List.of("antrea", "calico", "bird", "bird-exporter-czerwonk", "java", "tawon"),
        installed.products().stream().map(Product::name).toList());
    Set<String> names =
        installed.components().stream().map(Component::name).collect(Collectors.toSet());
    assertEquals(installed.components().size(), names.size());
    assertTrue(names.containsAll(Set.of("felix", "typha", "bird-exporter", "tawon")));
  }
}
