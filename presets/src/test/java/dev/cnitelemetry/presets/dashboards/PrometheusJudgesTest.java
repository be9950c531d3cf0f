// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.dashboards.Annotation;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.MetricQuery;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.Variable;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Prometheus server answers every question of the dashboards. Two components in the normal build;
 * all of them with {@code -Djudge=all}.
 */
@Tag("long")
class PrometheusJudgesTest {

  private static final boolean IS_WHOLE = System.getProperty("judge", "").equals("all");

  private static final MetricCatalog CATALOG = PresetDashboards.catalog();

  /** Expressions that have no series in quiet hours, and why. */
  private static final Map<Pattern, String> QUIET =
      Map.of(
          Pattern.compile("ALERTS.*"), "no rule is evaluated: there are no alerts",
          Pattern.compile("count\\(bird_bgp_state\\{.*!=\"Established\".*"),
              "every session is established",
          Pattern.compile("changes\\(process_start_time_seconds.*\\) > 0"), "nothing restarts",
          Pattern.compile(".*code=~\"5\\.\\.\".*"), "no request fails",
          Pattern.compile(".*verb=~\"WATCH\".*"),
              "the simulation has the first combinations of labels alone, and no WATCH among them");

  private static String asked(String expression) {
    return expression
        .replace("$job|", ".+|")
        .replace("$instance|", ".+|")
        .replace("$job", ".+")
        .replace("$instance", ".+")
        .replace("$__rate_interval", "5m");
  }

  private static Dashboard newest(Preset preset) {
    Dashboard dashboard = preset.dashboard();
    List<Component> components =
        preset.components().isEmpty()
            ? CATALOG.components().stream()
                .filter(each -> dashboard.tags().contains(each.product().name()))
                .limit(1)
                .toList()
            : preset.components();
    Dashboard newest = dashboard;
    for (Component component : components) {
      if (component.product().hasReleases()) {
        newest = newest.at(CATALOG.at(CATALOG.newestRelease(component).orElseThrow()));
      }
    }
    return newest;
  }

  private static List<String> components() {
    return IS_WHOLE
        ? CATALOG.components().stream()
            .filter(each -> !each.name().equals("bgp-metrics-server") && !each.name().equals("jvm"))
            .map(Component::name)
            .toList()
        : List.of("typha", "bird-exporter");
  }

  private static List<Preset> presets() {
    return IS_WHOLE
        ? PresetDashboards.all()
        : List.of(
            PresetDashboards.find("typha").orElseThrow(),
            PresetDashboards.find("bird-exporter").orElseThrow());
  }

  @Test
  void everyExpressionGivesData(@TempDir Path directory) throws Exception {
    String filled = System.getProperty("judge.data", ""); // filled before
    Path data = filled.isEmpty() ? directory : Path.of(filled);
    if (filled.isEmpty()) {
      PrometheusServer.fill(directory, components(), IS_WHOLE ? 1 : 3, List.of());
    }
    Set<String> problems = new TreeSet<>();
    Set<String> remarks = new TreeSet<>();
    int expressions = 0;
    int series = 0;
    try (PrometheusServer server = PrometheusServer.over(data)) {
      for (Preset preset : presets()) {
        Dashboard dashboard = newest(preset);
        for (String expression : expressions(dashboard)) {
          PrometheusServer.Answer range = server.range(asked(expression));
          PrometheusServer.Answer instant = server.instant(asked(expression));
          expressions++;
          series += range.series();
          range.remarks().forEach(each -> remarks.add(each + " " + expression));
          if (!range.error().isEmpty() || !instant.error().isEmpty()) {
            problems.add(preset.name() + ": " + range.error() + " " + expression);
          } else if ((range.series() == 0 || instant.series() == 0)
              && reason(expression).isEmpty()) {
            problems.add(preset.name() + ": no data: " + expression);
          }
        }
      }
    }
    System.out.println(expressions + " expressions, " + series + " series");
    assertEquals(Set.of(), problems);
    assertTrue(remarks.stream().noneMatch(each -> each.startsWith("warning")), remarks.toString());
  }

  private static Optional<String> reason(String expression) {
    return QUIET.entrySet().stream()
        .filter(each -> each.getKey().matcher(expression).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static List<String> expressions(Dashboard dashboard) {
    List<String> all = new ArrayList<>();
    for (Panel panel : dashboard.panels()) {
      for (MetricQuery query : panel.metricQueries()) {
        all.add(query.expression().text());
      }
    }
    for (Annotation annotation : dashboard.annotations()) {
      all.add(annotation.expression().text());
    }
    for (Variable variable : dashboard.variables()) {
      if (variable instanceof Variable.LabelValues values) {
        all.add(values.series().get(0).text());
      }
    }
    return all;
  }

  /** What was planted is seen in the first row, and nothing of it in quiet hours. */
  @Test
  void theFirstRowShowsWhatIsPlanted(@TempDir Path quiet, @TempDir Path loud) throws Exception {
    List<String> components = List.of("typha", "bird-exporter");
    PrometheusServer.fill(quiet, components, 3, List.of());
    PrometheusServer.fill(
        loud,
        components,
        3,
        List.of("client-behind@5h..6h", "bgp-flapping@5h..6h", "restart@320m..325m"));
    try (PrometheusServer calm = PrometheusServer.over(quiet);
        PrometheusServer storm = PrometheusServer.over(loud)) {
      for (List<String> each :
          List.of(
              List.of("typha", "Slowest client is behind", "5"),
              List.of("typha", "Restarts, last hour", "1"),
              List.of("typha", "Typhas down", "1"),
              List.of("bird-exporter", "Ups and downs, last hour", "4"))) {
        String expression = first(each.get(0), each.get(1));
        double bound = Double.parseDouble(each.get(2));
        assertTrue(greatest(calm, expression) < bound, expression + " in quiet hours");
        assertTrue(greatest(storm, expression) >= bound, expression + " in the incident");
      }
    }
  }

  private static String first(String preset, String title) {
    return PresetDashboards.find(preset).orElseThrow().dashboard().rows().get(0).panels().stream()
        .filter(panel -> panel.title().equals(title))
        .findFirst()
        .orElseThrow()
        .metricQueries()
        .get(0)
        .expression()
        .text();
  }

  private static double greatest(PrometheusServer server, String expression)
      throws IOException, InterruptedException {
    return server.range(asked(expression)).greatest();
  }
}
