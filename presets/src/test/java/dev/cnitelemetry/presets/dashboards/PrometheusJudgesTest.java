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
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.UntypedDefinition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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

  private static final Pattern DOUBT =
      Pattern.compile("^info: .*might not be a counter.*: \"([^\"]+)\"");

  private static String asked(String expression) {
    return expression
        .replace("$job|", ".+|")
        .replace("$instance|", ".+|")
        .replace("$job", ".+")
        .replace("$instance", ".+")
        .replace("$__rate_interval", "5m");
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
    int panels = 0;
    int expressions = 0;
    int series = 0;
    int answers = 0;
    try (PrometheusServer server = PrometheusServer.over(data)) {
      for (Preset preset : presets()) {
        Dashboard dashboard = preset.newest();
        panels += dashboard.panels().size();
        for (String expression : expressions(dashboard)) {
          PrometheusServer.Answer range = server.range(asked(expression));
          PrometheusServer.Answer instant = server.instant(asked(expression));
          expressions++;
          series += range.series();
          answers += range.series() > 0 && instant.series() > 0 ? 1 : 0;
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
    Set<String> counters = new TreeSet<>();
    remarks.removeIf(each -> isOfCounter(each, counters));
    System.out.println(
        panels
            + " panels, "
            + expressions
            + " expressions, of which "
            + answers
            + " give data at once and over the range, and the others have a reason; "
            + series
            + " series; the server doubts that these are counters: "
            + counters);
    assertEquals(Set.of(), problems);
    assertEquals(Set.of(), remarks);
  }

  /**
   * Whether a server of the third version tells a counter by its name, which lacks a suffix: the
   * catalogue knows better.
   */
  private static boolean isOfCounter(String remark, Set<String> counters) {
    Matcher matcher = DOUBT.matcher(remark);
    if (!matcher.find()) {
      return false;
    }
    Optional<MetricDefinition> definition = CATALOG.find(matcher.group(1));
    boolean isCounter =
        definition
            .filter(
                each ->
                    each.kind() == MetricKind.COUNTER
                        || (each instanceof UntypedDefinition untyped
                            && untyped.semanticKind() == MetricKind.COUNTER))
            .isPresent();
    if (isCounter) {
      counters.add(matcher.group(1));
    }
    return isCounter;
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

  /** An incident, and the panels of first rows that show it: values from a bound on. */
  private record Planted(String incident, double bound, Map<String, String> panels) {}

  private static final List<Planted> FIVE =
      List.of(
          new Planted(
              "ipset-errors@4h..6h#10.0.0.12:9091",
              5,
              Map.of("calico", "IP set errors, last hour", "felix", "IP set errors, last hour")),
          new Planted(
              "client-behind@4h..6h#10.0.0.12:9093",
              5,
              Map.of("calico", "Slowest Typha client", "typha", "Slowest client is behind")),
          new Planted(
              "bgp-flapping@4h..6h#10.0.0.12:6502",
              4,
              Map.of(
                  "calico", "BGP changes, last hour", "bird-exporter", "Ups and downs, last hour")),
          new Planted(
              "restart@320m..325m#10.0.0.11:9091",
              1,
              Map.of("calico", "Restarts, last hour", "felix", "Restarts, last hour")),
          new Planted(
              "conntrack-full@4h..6h#10.0.0.13:9091",
              400_000,
              Map.of("calico", "eBPF connections")));

  /**
   * What was planted is seen in the first row: in all of it on one page, and on that of its part.
   */
  @Test
  void theFirstRowShowsTheFiveIncidents(@TempDir Path directory) throws Exception {
    PrometheusServer.fill(
        directory,
        List.of("felix", "typha", "bird-exporter"),
        3,
        FIVE.stream().map(Planted::incident).toList());
    int seen = 0;
    try (PrometheusServer server = PrometheusServer.over(directory)) {
      for (Planted planted : FIVE) {
        for (Map.Entry<String, String> panel : planted.panels().entrySet()) {
          String expression = asked(first(panel.getKey(), panel.getValue()));
          double before = server.range(expression, Duration.ZERO, Duration.ofHours(4)).greatest();
          double after =
              server.range(expression, Duration.ofHours(4), PrometheusServer.HISTORY).greatest();
          assertTrue(before < planted.bound(), panel + " in quiet hours: " + before);
          assertTrue(after >= planted.bound(), panel + " in the incident: " + after);
          seen++;
        }
      }
    }
    assertEquals(9, seen);
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
}
