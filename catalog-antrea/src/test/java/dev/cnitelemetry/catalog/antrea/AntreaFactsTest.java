// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.antrea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.testsupport.TestData;
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
import java.util.regex.Pattern;
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

  private static final Map<String, String> UNITS =
      Map.of("unix timestamp in seconds", "unix_seconds", "percent 0..100", "percent");

  private static final Pattern FALSE_RATIO = Pattern.compile("duration|generation|operation");

  private record Row(Map<String, String> cells) {

    /** The project's own copy of the tables has no columns of notes. */
    boolean has(String column) {
      return cells.containsKey(column);
    }

    String cell(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }
  }

  private final MetricCatalog catalog = AntreaCatalog.get();

  private static List<Row> table(String name) throws IOException {
    Path table = TestData.table(name);
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

  private static List<Row> shared() throws IOException {
    return table("antrea-shared-families.tsv");
  }

  @Test
  void metricsAreThoseOfTheTables() throws IOException {
    assertEquals(
        Stream.concat(metrics().stream(), shared().stream())
            .map(row -> row.cell("name"))
            .collect(Collectors.toSet()),
        catalog.definitions().stream().map(MetricDefinition::name).collect(Collectors.toSet()));
    assertEquals(424, catalog.definitions().size());
  }

  @TestFactory
  Stream<DynamicTest> sharedFamilies() throws IOException {
    return shared().stream()
        .map(row -> DynamicTest.dynamicTest(row.cell("name"), () -> compareShared(row)));
  }

  private void compareShared(Row row) {
    MetricDefinition definition = catalog.find(row.cell("name")).orElseThrow();
    assertEquals(row.cell("kind"), definition.kind().prometheusText().orElseThrow());
    assertEquals(UNITS.getOrDefault(unit(row), unit(row)), definition.unit().text());
    assertEquals(row.cell("stability"), definition.stability().map(Stability::name).orElse(""));
    assertShape(row, definition.shape());
    assertValueSets(row.cell("label_values"), definition);
    List<Exposure> exposures = catalog.exposures(definition);
    assertEquals(
        list(row.cell("components")), components(exposures).stream().map(Component::name).toList());
    for (Exposure exposure : exposures) {
      boolean collector = exposure.component().equals(AntreaComponents.FLOW_AGGREGATOR);
      assertEquals(Optional.of(unescaped(row.cell("help"))), exposure.wireHelp());
      assertEquals(row.cell("until"), version(exposure.releases().until()));
      if (!collector) {
        assertEquals(row.cell("since"), version(exposure.releases().since()));
        assertEquals(!row.cell("documented").isEmpty(), exposure.documented());
      }
      if (row.has("notes")) {
        boolean atStart =
            row.cell("appears").equals("start") && !row.cell("notes").contains("token to review");
        assertEquals(
            atStart ? Appearance.AT_START : Appearance.AFTER_FIRST_USE, exposure.appearance());
      }
    }
  }

  /** At both ends of each stretch, and between stretches where the family is absent. */
  @TestFactory
  Stream<DynamicTest> sharedHistories() throws IOException {
    Map<String, List<Row>> byName =
        table("antrea-shared-families-history.tsv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.cell("name"), LinkedHashMap::new, Collectors.toList()));
    List<Release> releases = catalog.releases(AntreaComponents.ANTREA_AGENT.product());
    return byName.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> compareReleases(entry.getKey(), entry.getValue(), releases)));
  }

  private void compareReleases(String name, List<Row> rows, List<Release> releases) {
    MetricDefinition definition = catalog.find(name).orElseThrow();
    Exposure exposure =
        catalog.exposures(definition).stream()
            .filter(each -> !each.component().equals(AntreaComponents.FLOW_AGGREGATOR))
            .findFirst()
            .orElseThrow();
    for (Release release : releases) {
      Optional<Row> row =
          rows.stream()
              .filter(
                  each ->
                      release.compareTo(Release.of("antrea", each.cell("from_tag"))) >= 0
                          && release.compareTo(Release.of("antrea", each.cell("to_tag"))) <= 0)
              .findFirst();
      Optional<MetricShape> shape = exposure.at(release);
      assertEquals(row.isPresent(), shape.isPresent(), release::toString);
      assertEquals(
          row.map(each -> unescaped(each.cell("help"))),
          exposure.wireHelp(release),
          release::toString);
      if (row.isPresent() && shape.isPresent()) {
        assertEquals(row.get().cell("type"), shape.get().kind().prometheusText().orElseThrow());
        assertShape(row.get(), shape.get());
        assertEquals(
            row.get().cell("stability"), shape.get().stability().map(Stability::name).orElse(""));
      }
    }
  }

  private static String unescaped(String cell) {
    return cell.replace("\\n", "\n").replace("\\\\", "\\");
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
    String name = row.cell("name");
    if (POINTS_IN_TIME.contains(name)) {
      return "unix_seconds";
    }
    // The tables call "ratio" whatever has these letters in its name, as durations and operations
    // have: a duration in seconds is drawn as one.
    if (row.cell("unit").equals("ratio") && FALSE_RATIO.matcher(name).find()) {
      if (name.contains("_microseconds")) {
        return "microseconds";
      }
      return name.contains("_seconds") ? "seconds" : "none";
    }
    return row.cell("unit");
  }

  private static void assertShape(Row row, MetricShape shape) {
    assertEquals(list(row.cell("labels")), shape.labels().stream().map(Label::name).toList());
    DecimalLiterals numbers =
        row.cell("buckets_or_quantiles").isEmpty() && shape.kind() != MetricKind.SUMMARY
            ? DecimalLiterals.unknown()
            : DecimalLiterals.of(list(row.cell("buckets_or_quantiles")).toArray(String[]::new));
    DecimalLiterals actual = shape.buckets().isKnown() ? shape.buckets() : shape.quantiles();
    assertEquals(numbers, actual);
    assertEquals(numbers.literals(), actual.literals());
  }

  private static void assertValues(String cell, MetricDefinition definition) {
    Map<String, List<String>> expected = values(cell);
    for (Label label : definition.labels()) {
      List<String> values = expected.remove(label.name());
      assertEquals(values == null, label.isOpen(), label::name);
      assertEquals(values == null ? List.of() : values, label.values(), label::name);
    }
    assertEquals(Map.of(), expected);
  }

  /** As sets: one label lists its values in one order, whatever the order of the source. */
  private static void assertValueSets(String cell, MetricDefinition definition) {
    Map<String, List<String>> expected = values(cell);
    for (Label label : definition.labels()) {
      List<String> values = expected.remove(label.name());
      assertEquals(values == null, label.isOpen(), label::name);
      assertEquals(
          values == null ? Set.of() : Set.copyOf(values), Set.copyOf(label.values()), label::name);
    }
    assertEquals(Map.of(), expected);
  }

  private static Map<String, List<String>> values(String cell) {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (String entry : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
      String[] parts = entry.split("=", 2);
      expected.put(
          parts[0],
          Stream.of(parts[1].split("\\|", -1))
              .map(value -> value.equals("\"\"") ? "" : value)
              .toList());
    }
    return expected;
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
      List<ReleaseStretch> history = ofOneShape(exposure.history());
      assertEquals(rows.size(), history.size());
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        ReleaseStretch stretch = history.get(i);
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

  private static boolean isAlike(MetricShape one, MetricShape other) {
    return one.kind() == other.kind()
        && one.labels().equals(other.labels())
        && one.buckets().equals(other.buckets())
        && one.quantiles().equals(other.quantiles())
        && one.stability().equals(other.stability());
  }

  /** This table tells neither help texts nor values apart. */
  private static List<ReleaseStretch> ofOneShape(List<ReleaseStretch> history) {
    List<ReleaseStretch> joined = new ArrayList<>();
    for (ReleaseStretch stretch : history) {
      ReleaseStretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && isAlike(last.shape(), stretch.shape())
          && last.exposed() == stretch.exposed()
          && !(last.shape().equals(stretch.shape())
              && last.wireHelp().equals(stretch.wireHelp()))) {
        Release since = last.releases().since().orElseThrow();
        joined.set(
            joined.size() - 1,
            new ReleaseStretch(
                stretch
                    .releases()
                    .until()
                    .map(until -> ReleaseRange.between(since, until))
                    .orElse(ReleaseRange.since(since)),
                stretch.shape(),
                stretch.exposed(),
                stretch.wireHelp()));
      } else {
        joined.add(stretch);
      }
    }
    return joined;
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
