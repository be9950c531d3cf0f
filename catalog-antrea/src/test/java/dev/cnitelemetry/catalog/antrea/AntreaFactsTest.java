package dev.cnitelemetry.catalog.antrea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.Stability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The catalogue holds what the tables of facts say, and nothing else. The tables are optional: the
 * system property {@code shared.directory} says where to look.
 */
class AntreaFactsTest {

  private static final Set<String> POINTS_IN_TIME =
      Set.of("go_memstats_last_gc_time_seconds", "process_start_time_seconds");

  private record Row(Map<String, String> cells) {

    String cell(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }
  }

  private final MetricCatalog catalog = AntreaCatalog.get();

  private static List<Row> table(String name) throws IOException {
    Path table = Path.of(System.getProperty("shared.directory", "absent"), "facts", name);
    assumeTrue(
        Files.exists(table), () -> table + " is optional; -Dshared.directory= says where to look");
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    for (String line : Files.readAllLines(table)) {
      List<String> cells = List.of(line.split("\t", -1));
      if (header.isEmpty()) {
        header = line.startsWith("#") ? header : cells;
        continue;
      }
      Map<String, String> cellsOfRow = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        cellsOfRow.put(header.get(i), i < cells.size() ? cells.get(i) : "");
      }
      rows.add(new Row(cellsOfRow));
    }
    return rows;
  }

  private static List<Row> metrics() throws IOException {
    return Stream.concat(
            table("antrea-metrics.tsv").stream(), table("antrea-metrics-beyond-seed.tsv").stream())
        .toList();
  }

  @Test
  void metricsAreThoseOfTheTables() throws IOException {
    assertEquals(
        metrics().stream().map(row -> row.cell("name")).collect(Collectors.toSet()),
        catalog.definitions().stream().map(MetricDefinition::name).collect(Collectors.toSet()));
    assertEquals(112, catalog.definitions().size());
  }

  @TestFactory
  Stream<DynamicTest> documentedMetrics() throws IOException {
    return table("antrea-metrics.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.cell("name"), () -> compare(row, true)));
  }

  @TestFactory
  Stream<DynamicTest> metricsBeyondTheDocument() throws IOException {
    return table("antrea-metrics-beyond-seed.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.cell("name"), () -> compare(row, false)));
  }

  private void compare(Row row, boolean documented) {
    MetricDefinition definition = catalog.find(row.cell("name")).orElseThrow();
    assertEquals(row.cell("upstream_type"), definition.kind().prometheusText().orElseThrow());
    if (documented) {
      assertEquals(row.cell("documented_help"), definition.help());
    }
    assertEquals(unit(row), definition.unit().text());
    assertEquals(row.cell("stability"), definition.stability().map(Stability::name).orElse(""));
    assertShape(row, definition.shape());
    assertValues(row.cell("label_values"), definition);

    List<Exposure> exposures = catalog.exposures(definition);
    assertEquals(components(row.cell("section")), components(exposures));
    for (Exposure exposure : exposures) {
      boolean collector = exposure.component().equals(AntreaComponents.FLOW_AGGREGATOR);
      assertEquals(documented && !collector, exposure.documented());
      assertEquals(
          documented && !collector ? Optional.of(row.cell("documented_help")) : Optional.empty(),
          exposure.help());
      assertEquals(!row.cell("section").equals("controller_unregistered"), exposure.exposed());
      if (!collector) {
        assertEquals(row.cell("since"), version(exposure.releases().since()));
      }
      assertEquals(row.cell("until"), version(exposure.releases().until()));
      assertFalse(exposure.sources().isEmpty());
      assertEquals(
          documented && !collector,
          exposure.sources().contains("Prometheus Integration (Antrea documentation)"));
    }
  }

  private static String unit(Row row) {
    return POINTS_IN_TIME.contains(row.cell("name")) ? "unix_seconds" : row.cell("unit");
  }

  private static void assertShape(Row row, MetricShape shape) {
    assertEquals(list(row.cell("labels")), shape.labels().stream().map(Label::name).toList());
    DecimalLiterals numbers =
        row.cell("buckets_or_quantiles").isEmpty()
            ? DecimalLiterals.unknown()
            : DecimalLiterals.of(list(row.cell("buckets_or_quantiles")).toArray(String[]::new));
    DecimalLiterals actual = shape.buckets().isKnown() ? shape.buckets() : shape.quantiles();
    assertEquals(numbers, actual);
    assertEquals(numbers.literals(), actual.literals());
  }

  private static void assertValues(String cell, MetricDefinition definition) {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (String entry : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
      String[] parts = entry.split("=", 2);
      expected.put(
          parts[0],
          Stream.of(parts[1].split("\\|", -1))
              .map(value -> value.equals("\"\"") ? "" : value)
              .toList());
    }
    for (Label label : definition.labels()) {
      List<String> values = expected.remove(label.name());
      assertEquals(values == null, label.isOpen(), label::name);
      assertEquals(values == null ? List.of() : values, label.values(), label::name);
    }
    assertEquals(Map.of(), expected);
  }

  private static List<Component> components(String section) {
    return switch (section) {
      case "agent", "proxy" -> List.of(AntreaComponents.ANTREA_AGENT);
      case "controller", "controller_unregistered", "node_ipam_controller" ->
          List.of(AntreaComponents.ANTREA_CONTROLLER);
      default ->
          List.of(
              AntreaComponents.ANTREA_AGENT,
              AntreaComponents.ANTREA_CONTROLLER,
              AntreaComponents.FLOW_AGGREGATOR);
    };
  }

  private static List<Component> components(List<Exposure> exposures) {
    return exposures.stream().map(Exposure::component).toList();
  }

  @TestFactory
  Stream<DynamicTest> histories() throws IOException {
    Map<String, List<Row>> byName =
        table("antrea-metric-history.tsv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.cell("name"), LinkedHashMap::new, Collectors.toList()));
    assertEquals(112, byName.size());
    return byName.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> compareHistory(entry.getKey(), entry.getValue())));
  }

  private void compareHistory(String name, List<Row> rows) {
    MetricDefinition definition = catalog.find(name).orElseThrow();
    for (Exposure exposure : catalog.exposures(definition)) {
      if (exposure.component().equals(AntreaComponents.FLOW_AGGREGATOR)) {
        compareCollector(exposure, rows);
        continue;
      }
      assertEquals(rows.size(), exposure.history().size());
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        ReleaseStretch stretch = exposure.history().get(i);
        assertEquals(row.cell("from_tag"), version(stretch.releases().since()));
        assertEquals(
            row.cell("to_tag"), stretch.releases().until().map(Release::version).orElse("v2.7.0"));
        assertEquals(row.cell("type"), stretch.shape().kind().prometheusText().orElseThrow());
        assertShape(row, stretch.shape());
        assertEquals(
            row.cell("stability"), stretch.shape().stability().map(Stability::name).orElse(""));
        assertEquals(row.cell("exposed").equals("yes"), stretch.exposed());
      }
    }
  }

  /** The Flow Aggregator has had an API server since v1.5.0 and shows what the others show. */
  private void compareCollector(Exposure collector, List<Row> rows) {
    Exposure agent =
        catalog.exposure(collector.definition(), AntreaComponents.ANTREA_AGENT).orElseThrow();
    List<Release> releases =
        Stream.concat(
                rows.stream().flatMap(row -> Stream.of(row.cell("from_tag"), row.cell("to_tag"))),
                Stream.of("v1.4.0", "v1.5.0"))
            .map(tag -> Release.of("antrea", tag))
            .toList();
    Release first = Release.of("antrea", "v1.5.0");
    for (Release release : releases) {
      assertEquals(
          release.compareTo(first) < 0 ? Optional.empty() : agent.at(release),
          collector.at(release),
          release::toString);
    }
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
  }

  private static String version(Optional<Release> release) {
    return release.map(Release::version).orElse("");
  }
}
