// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.promql.build.Promql.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.calico.Felix;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.MetricQuery;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.Visualization;
import dev.cnitelemetry.dashboards.grafana.ClassicGrafanaPrinter;
import dev.cnitelemetry.dashboards.grafana.GrafanaV2Printer;
import dev.cnitelemetry.dashboards.perses.PersesPrinter;
import dev.cnitelemetry.dashboards.rules.AlertRule;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.presets.rules.PresetRules;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.VectorSelector;
import dev.cnitelemetry.testsupport.GrafanaSchemas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetDashboardsTest {

  private static final MetricCatalog CATALOG = PresetDashboards.catalog();

  private static final List<Preset> ALL = PresetDashboards.all();

  static Stream<Preset> all() {
    return ALL.stream();
  }

  static Stream<Preset> ofMetrics() {
    return ALL.stream().filter(each -> !isOfFlows(each));
  }

  private static boolean isOfFlows(Preset preset) {
    return preset.dashboard().tags().contains("flows");
  }

  /** Whatever a component's documents name or its page shows is somewhere, or there is a reason. */
  @Test
  void everyMetricIsOnADashboardOrLeftOutForAReason() {
    Set<String> missing = new TreeSet<>();
    int shown = 0;
    int leftOut = 0;
    for (Component component : CATALOG.components()) {
      List<Preset> own =
          ALL.stream().filter(each -> each.components().contains(component)).toList();
      Set<String> names = new TreeSet<>();
      Set<String> reasons = new TreeSet<>();
      own.forEach(each -> names.addAll(Shared.names(each.dashboard().definitions())));
      own.forEach(each -> reasons.addAll(each.leftOut().keySet()));
      for (MetricDefinition definition : CATALOG.definitions(component)) {
        String name = definition.name();
        Exposure exposure = CATALOG.exposure(definition, component).orElseThrow();
        if (!exposure.documented() && !exposure.exposed()) {
          continue;
        }
        if (names.contains(name)) {
          shown++;
        } else if (reasons.contains(name)) {
          leftOut++;
        } else {
          missing.add(component.name() + " " + name);
        }
      }
    }
    System.out.println(shown + " metrics of components are shown, " + leftOut + " are left out");
    missing.removeIf(each -> each.startsWith("bgp-metrics-server ") || each.startsWith("jvm "));
    assertEquals(Set.of(), missing);
  }

  /** An alert that fires leads to a picture, and each link to an alert that there is. */
  @Test
  void everyAlertIsLinkedFromAPanelThatShowsIt() {
    Set<String> linked = new TreeSet<>();
    for (Preset preset : ALL) {
      assertTrue(
          isOfFlows(preset)
              || preset.dashboard().annotations().stream()
                  .anyMatch(each -> each.expression().text().startsWith("ALERTS{")),
          preset.name());
      for (Panel panel : preset.dashboard().panels()) {
        panel.links().stream()
            .map(DashboardLink::title)
            .filter(title -> title.startsWith("Alert "))
            .forEach(title -> linked.add(title.substring("Alert ".length())));
      }
    }
    Set<String> alerts = new TreeSet<>();
    PresetRules.all()
        .forEach(
            rules ->
                rules.file().rules().stream()
                    .filter(AlertRule.class::isInstance)
                    .forEach(rule -> alerts.add(rule.name())));
    assertEquals(alerts, linked);
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingIsShownAndLeftOut(Preset preset) {
    Set<String> both = new TreeSet<>(Shared.names(preset.dashboard().definitions()));
    both.retainAll(preset.leftOut().keySet());
    assertEquals(Set.of(), both);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPanelSaysWhatItIsAndEveryQueryIsNarrowed(Preset preset) {
    for (Panel panel : preset.dashboard().panels()) {
      assertTrue(panel.title().length() > 4, panel.title());
      assertNotEquals(panel.title(), panel.description());
      for (MetricQuery query : panel.metricQueries()) {
        for (VectorSelector selector : query.expression().expression().selectors()) {
          List<String> labels = selector.matchers().stream().map(Matcher::label).toList();
          assertTrue(
              labels.contains("job") && labels.contains("instance"), panel.title() + ": " + query);
        }
      }
    }
  }

  /** Sums of buckets that end at different bounds are no histogram: a job has one set of bounds. */
  @ParameterizedTest
  @MethodSource("ofMetrics")
  void bucketsOfSeveralComponentsAreNotSummed(Preset preset) {
    for (Panel panel : preset.newest().panels()) {
      for (MetricQuery query : panel.metricQueries()) {
        String text = query.expression().text();
        if (text.contains("by (le)")) {
          for (MetricDefinition definition : query.definitions()) {
            assertEquals(1, bounds(preset, definition).size(), panel + ": " + text);
          }
        }
      }
    }
  }

  private static Set<List<String>> bounds(Preset preset, MetricDefinition definition) {
    Set<List<String>> all = new HashSet<>();
    for (Exposure exposure : CATALOG.exposures(definition.origin())) {
      Component component = exposure.component();
      if (preset.components().isEmpty() || preset.components().contains(component)) {
        CATALOG
            .newestRelease(component)
            .map(exposure::at)
            .orElse(Optional.of(definition.origin().shape()))
            .ifPresent(shape -> all.add(shape.buckets().literals()));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("ofMetrics")
  void theFirstRowIsOpenAndFillsOneLine(Preset preset) {
    List<Panel> first = preset.dashboard().rows().get(0).panels();
    assertEquals(24, first.stream().mapToInt(Panel::width).sum());
    assertEquals(
        "Is it healthy, is it keeping up, what changed?", preset.dashboard().rows().get(0).title());
  }

  /** On a screen of 1,200 pixels; the numbers were measured in Grafana's own look. */
  @ParameterizedTest
  @MethodSource("all")
  void everyTitleFitsIntoItsPanel(Preset preset) {
    for (Panel panel : preset.dashboard().panels()) {
      double wide = panel.title().chars().mapToDouble(PresetDashboardsTest::pixels).sum();
      assertTrue(wide <= panel.width() * 50 - 44, panel.title() + ": " + wide + " pixels");
    }
  }

  private static double pixels(int letter) {
    if ("iljtfr,.' ".indexOf(letter) >= 0) {
      return 4.2;
    }
    return "mwMW".indexOf(letter) >= 0 ? 11.3 : Character.isUpperCase(letter) ? 9.6 : 7.7;
  }

  /** The oldest release, two between and the newest of each product. */
  private static List<Release> four(Product product) {
    List<Release> all = CATALOG.releases(product);
    int last = all.size() - 1;
    return new ArrayList<>(
        new TreeSet<>(
            List.of(all.get(0), all.get(last / 3), all.get(2 * last / 3), all.get(last))));
  }

  @Test
  void allPrintersSatisfyTheSchemasAtFourReleasesOfEachProduct() {
    GrafanaSchemas schemas = GrafanaSchemas.shared();
    int panels = 0;
    int queries = 0;
    for (Preset preset : ALL) {
      List<Dashboard> forms = new ArrayList<>(List.of(preset.dashboard(), preset.newest()));
      preset.components().stream()
          .map(Component::product)
          .distinct()
          .filter(Product::hasReleases)
          .forEach(
              product ->
                  four(product)
                      .forEach(release -> forms.add(preset.dashboard().at(CATALOG.at(release)))));
      for (Dashboard dashboard : forms) {
        assertEquals(List.of(), schemas.v2(new GrafanaV2Printer().print(dashboard)), preset.name());
        if (isOfFlows(preset)) {
          assertThrows(IllegalArgumentException.class, () -> new PersesPrinter().print(dashboard));
        } else {
          assertTrue(new PersesPrinter().print(dashboard).contains("\"kind\": \"Dashboard\""));
        }
        assertEquals(
            List.of(),
            schemas.classic(new ClassicGrafanaPrinter().print(dashboard)),
            preset.name());
      }
      panels += preset.dashboard().panels().size();
      queries +=
          preset.dashboard().panels().stream().mapToInt(panel -> panel.queries().size()).sum();
    }
    System.out.println(
        PresetDashboards.names().size()
            + " dashboards, "
            + panels
            + " panels, "
            + queries
            + " queries");
  }

  @Test
  void anOldReleaseLacksWhatCameLaterAndSaysSo() {
    Dashboard felix = PresetDashboards.find("felix").orElseThrow().dashboard();
    Dashboard old = felix.at(CATALOG.at(Release.of("calico", "v3.20.0")));
    List<String> titles = old.panels().stream().map(Panel::title).toList();
    assertTrue(titles.contains("How many IP set errors in the last hour, by node?"));
    assertTrue(!titles.contains("How many nftables errors in the last hour?"), titles.toString());
    Panel last = old.panels().get(old.panels().size() - 1);
    assertTrue(
        last.visualization() instanceof Visualization.Text text
            && text.markdown().contains("nftables errors")
            && text.markdown().contains("since v3.29.0"),
        last.visualization().toString());
  }

  /** A panel of a name that nobody shows looks like an idle cluster. */
  @ParameterizedTest
  @MethodSource("all")
  void theNewestShowsNothingThatIsGone(Preset preset) {
    for (MetricDefinition shown : preset.newest().definitions()) {
      List<Exposure> exposures = CATALOG.exposures(shown.origin());
      boolean isThere =
          exposures.isEmpty()
              || exposures.stream()
                  .anyMatch(
                      each ->
                          CATALOG
                              .newestRelease(each.component())
                              .map(release -> each.at(release).isPresent())
                              .orElse(each.exposed()));
      assertTrue(isThere, shown.name());
    }
  }

  /** Of a page that all share: one product's old release takes nothing from the others. */
  @Test
  void aSharedPageHasWhatOneOfTheReleasesHas() {
    Preset runtime = PresetDashboards.find("go-runtime").orElseThrow();
    Release old = Release.of("calico", "v3.20.0");
    Set<String> names = Shared.names(runtime.at(List.of(old)).definitions());
    assertTrue(names.contains("go_memstats_lookups_total"), "of Calico's old release");
    assertTrue(names.contains("go_gc_gogc_percent"), "of Antrea's newest");
    assertFalse(Shared.names(runtime.newest().definitions()).contains("go_memstats_lookups_total"));
  }

  /** Each question that is dropped is told, be it one of several of a panel. */
  @Test
  void allThatIsNotShownIsTold() {
    Dashboard newest = PresetDashboards.find("felix").orElseThrow().newest();
    Panel last = newest.panels().get(newest.panels().size() - 1);
    String text = ((Visualization.Text) last.visualization()).markdown();
    assertTrue(text.contains("felix_route_table_list_seconds"), text);
    assertTrue(text.contains("felix_route_table_per_iface_sync_seconds"), text);
    assertEquals(newest.panels().size(), newest.at(CATALOG.at(newest())).panels().size());
  }

  private static Release newest() {
    return CATALOG.newestRelease(CATALOG.component("felix").orElseThrow()).orElseThrow();
  }

  @Test
  void whatTwoProductsLackIsToldOfEach() {
    Dashboard two =
        Dashboard.builder("two", "Two products")
            .row(
                Row.of(
                    "Both",
                    Panel.stat("Antrea's", gauge(AntreaAgent.RUNTIME_INFO)).build(),
                    Panel.stat("Calico's", gauge(Felix.ACTIVE_LOCAL_TAGS)).build(),
                    Panel.stat("Pods", gauge(AntreaAgent.LOCAL_POD_COUNT)).build()))
            .build();
    ReleaseView antrea = CATALOG.at(Release.of("antrea", "v2.0.0"));
    ReleaseView calico = CATALOG.at(newest());
    assertEquals(3, two.at(antrea).at(calico).panels().size(), "a stat and two texts");
    Dashboard together = two.at(List.of(antrea, calico));
    assertEquals(
        List.of("Pods", "What is not shown, and why"),
        together.panels().stream().map(Panel::title).toList());
  }

  @Test
  void aPanelKeepsItsIdAtEveryRelease() {
    Dashboard typha = PresetDashboards.find("typha").orElseThrow().dashboard();
    Dashboard old = typha.at(CATALOG.at(Release.of("calico", "v3.20.0")));
    for (Panel panel : old.panels()) {
      typha.panels().stream()
          .filter(each -> each.title().equals(panel.title()))
          .forEach(each -> assertEquals(each.id(), panel.id()));
    }
  }
}
