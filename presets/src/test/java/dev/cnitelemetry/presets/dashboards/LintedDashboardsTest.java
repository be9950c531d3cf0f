// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardPrinter;
import dev.cnitelemetry.dashboards.grafana.ClassicGrafanaPrinter;
import dev.cnitelemetry.dashboards.grafana.GrafanaProvisioning;
import dev.cnitelemetry.dashboards.grafana.GrafanaResources;
import dev.cnitelemetry.dashboards.grafana.GrafanaV2Printer;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import dev.cnitelemetry.dashboards.lint.DashboardFile;
import dev.cnitelemetry.dashboards.lint.DashboardLinter;
import dev.cnitelemetry.dashboards.lint.DashboardReport;
import dev.cnitelemetry.dashboards.lint.DashboardRule;
import dev.cnitelemetry.dashboards.perses.PersesPrinter;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What we say of the dashboards of others holds for ours: in each form, at each release. */
class LintedDashboardsTest {

  private static final MetricCatalog CATALOG = PresetDashboards.catalog();
  private static final List<Preset> ALL = PresetDashboards.all();
  private static final PersesPrinter PERSES = new PersesPrinter();
  private static final Map<String, DashboardPrinter> PRINTERS =
      Map.of(
          "classic", new ClassicGrafanaPrinter(), "v2", new GrafanaV2Printer(), "perses", PERSES);

  private static boolean isOfFlows(Preset preset) {
    return preset.dashboard().tags().contains("flows");
  }

  private static List<String> findings(List<DashboardFile> files, Release... releases) {
    List<String> findings = new ArrayList<>();
    for (DashboardReport report :
        DashboardLinter.against(CATALOG)
            .releases(releases)
            .with(DashboardRule.ofGrafana().toArray(DashboardRule[]::new))
            .build()
            .lint(files)) {
      assertTrue(report.isOfInterest(), report.file().name());
      report.report().findings().forEach(each -> findings.add(each.toString()));
    }
    return findings;
  }

  private static void add(Preset preset, Dashboard dashboard, List<DashboardFile> files) {
    PRINTERS.forEach(
        (form, printer) -> {
          if (!form.equals("perses") || !isOfFlows(preset)) {
            files.add(
                DashboardFile.of(preset.name() + "." + form + ".json", printer.print(dashboard)));
          }
        });
  }

  @Test
  void nothingIsFoundInTheNewest() {
    List<DashboardFile> files = new ArrayList<>();
    ALL.forEach(preset -> add(preset, preset.dashboard(), files));
    assertEquals(List.of(), findings(files));
  }

  private static boolean isThere(Component component, Release release) {
    return CATALOG.definitions(component).stream()
        .map(definition -> CATALOG.exposure(definition, component).orElseThrow())
        .anyMatch(exposure -> exposure.exposed() && exposure.at(release).isPresent());
  }

  /** The oldest release, two between and the newest of each product. */
  @Test
  void nothingIsFoundAtFourReleasesOfEachProduct() {
    Map<Product, List<Preset>> presets = new LinkedHashMap<>();
    for (Preset preset : ALL) {
      preset.components().stream()
          .map(Component::product)
          .distinct()
          .filter(Product::hasReleases)
          .forEach(each -> presets.computeIfAbsent(each, first -> new ArrayList<>()).add(preset));
    }
    presets.forEach(
        (product, own) -> {
          List<Release> all = CATALOG.releases(product);
          int last = all.size() - 1;
          for (Release release :
              new TreeSet<>(
                  List.of(all.get(0), all.get(last / 3), all.get(2 * last / 3), all.get(last)))) {
            List<DashboardFile> files = new ArrayList<>();
            for (Preset preset : own) {
              // Of a component that the release has not, little is left but a text that says so.
              if (preset.components().stream().anyMatch(each -> isThere(each, release))) {
                add(preset, preset.dashboard().at(CATALOG.at(release)), files);
              }
            }
            assertTrue(files.size() >= 3, release.toString());
            assertEquals(List.of(), findings(files, release), release.toString());
          }
        });
  }

  /** What they are wrapped in is read, and {@code kubectl apply} takes it. */
  @Test
  void nothingIsFoundInWhatTheyAreWrappedIn() {
    List<DashboardFile> files = new ArrayList<>();
    for (Preset preset : ALL) {
      Dashboard dashboard = preset.dashboard();
      List<KubernetesObject> objects =
          new ArrayList<>(
              List.of(
                  GrafanaResources.configMap(dashboard, "monitoring"),
                  GrafanaResources.grafanaDashboard(dashboard, "")));
      if (!isOfFlows(preset)) {
        objects.add(PERSES.resource(dashboard, "obs"));
      }
      for (KubernetesObject each : objects) {
        assertTrue(each.json().length() < 262_144, each + " is too large for kubectl apply");
        files.add(DashboardFile.of(each + ".yaml", each.yaml()));
        files.add(DashboardFile.of(each + ".json", each.json()));
      }
    }
    assertEquals(List.of(), findings(files));
  }

  @Test
  void theFilesOfProvisioningAreTheSameEachTime() {
    List<Dashboard> dashboards = ALL.stream().map(Preset::dashboard).toList();
    Map<String, String> files = GrafanaProvisioning.files(dashboards);
    assertEquals(files, GrafanaProvisioning.files(dashboards));
    assertEquals(dashboards.size() + 2, files.size());
    String sources = "provisioning/datasources/cni-telemetry.yaml";
    assertTrue(files.get(sources).contains("type: grafana-clickhouse-datasource"));
    Map<String, String> one = GrafanaProvisioning.files(dashboards.subList(0, 1));
    assertTrue(!one.get(sources).contains("clickhouse"), one.get(sources));
    assertTrue(
        one.get("provisioning/dashboards/cni-telemetry.yaml")
            .contains("path: " + GrafanaProvisioning.DASHBOARDS));
  }
}
