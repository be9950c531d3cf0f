// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.calico;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.catalog.calico.FactTable.Row;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.metrics.UntypedDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The catalogue holds what the tables of facts say, and nothing else. */
class CalicoFactsTest {

  private static final String DOCUMENT = "calico-felix-metrics.tsv";
  private static final String BEYOND = "calico-beyond-seed.tsv";
  private static final String BIRD = "bird-metrics.tsv";
  private static final String CZERWONK = "bird-exporter-czerwonk-metrics.tsv";

  private static final Map<String, Unit> UNITS =
      Map.of(
          "seconds", Unit.SECONDS,
          "milliseconds", Unit.MILLISECONDS,
          "microseconds", Unit.MICROSECONDS,
          "nanoseconds", Unit.NANOSECONDS,
          "unix-seconds", Unit.UNIX_SECONDS,
          "bytes", Unit.BYTES,
          "ratio", Unit.RATIO,
          "percent", Unit.PERCENT,
          "", Unit.UNSPECIFIED);

  /** Who exposes the families of the tables' generic rows first, as the tables' releases are. */
  private static final Map<String, Component> COMPONENTS =
      Map.of(
          "felix", CalicoComponents.FELIX,
          "go", CalicoComponents.FELIX,
          "process", CalicoComponents.FELIX,
          "typha", CalicoComponents.TYPHA,
          "kube-controllers", CalicoComponents.KUBE_CONTROLLERS,
          "goldmane", CalicoComponents.GOLDMANE,
          "bgp", CalicoComponents.BGP_METRICS_SERVER,
          "operator", CalicoComponents.TIGERA_OPERATOR);

  private final MetricCatalog catalog = CalicoCatalog.get();

  @Test
  void namesAreThoseOfTheTables() {
    Set<String> expected =
        Stream.concat(rows(), FactTable.read(CZERWONK).stream())
            .map(Row::name)
            .collect(Collectors.toCollection(TreeSet::new));
    // What every operator made with controller-runtime shows is in no table.
    catalog.definitions(CalicoComponents.TIGERA_OPERATOR).stream()
        .map(MetricDefinition::name)
        .forEach(expected::add);
    Set<String> actual =
        catalog.definitions().stream()
            .map(MetricDefinition::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, actual);
    assertEquals(755, actual.size());
  }

  @TestFactory
  Stream<DynamicTest> definitionsAreThoseOfTheTables() {
    return rows().map(row -> DynamicTest.dynamicTest(row.name(), () -> compare(row)));
  }

  @TestFactory
  Stream<DynamicTest> theOtherBirdExporter() {
    return FactTable.read(CZERWONK).stream()
        .map(row -> DynamicTest.dynamicTest(row.name(), () -> compareCzerwonk(row)));
  }

  private void compareCzerwonk(Row row) {
    MetricDefinition definition = catalog.find(row.name()).orElseThrow();
    assertEquals(row.cell("kind"), definition.kind().prometheusText().orElseThrow());
    assertEquals(
        row.cell("unit").startsWith("unix")
            ? Unit.UNIX_SECONDS
            : UNITS.getOrDefault(row.cell("unit"), Unit.NONE),
        definition.unit());
    compareLabels(row, definition);
    Exposure exposure =
        catalog.exposure(definition, CalicoComponents.BIRD_EXPORTER_CZERWONK).orElseThrow();
    assertEquals(row.cell("help"), exposure.wireHelp().orElseThrow());
    assertEquals(row.cell("since"), since(exposure.releases()));
    assertEquals(row.cell("until"), until(exposure.releases()));
    String requires = exposure.requires().orElse("");
    assertEquals(row.cell("format").equals("old"), requires.contains("-format.new=false"));
    assertEquals(row.cell("format").equals("new"), requires.contains("-format.new=true"));
    assertTrue(requires.contains(row.cell("switch")), requires);
    for (String stretch : list(row.cell("notes"), "; ")) {
      compareStretch(stretch, definition, exposure);
    }
  }

  /** Such as {@code 0.9..0.9: labels name, no format switch yet, help Number of …}. */
  private static void compareStretch(
      String stretch, MetricDefinition definition, Exposure exposure) {
    String tags = stretch.substring(0, stretch.indexOf(':'));
    Matcher labels = Pattern.compile("labels ([a-z_,]+?)(, no |, help |$)").matcher(stretch);
    List<String> names =
        labels.find()
            ? list(labels.group(1), ",")
            : definition.labels().stream().map(Label::name).toList();
    int help = stretch.indexOf("help ");
    for (String tag : tags.split("\\.\\.", -1)) {
      Release release = Release.of("bird-exporter-czerwonk", tag);
      assertEquals(
          names,
          exposure.at(release).orElseThrow().labels().stream().map(Label::name).toList(),
          tag);
      assertEquals(
          help < 0 ? exposure.wireHelp() : Optional.of(stretch.substring(help + 5)),
          exposure.wireHelp(release),
          tag);
    }
  }

  private static Stream<Row> rows() {
    return Stream.of(DOCUMENT, BEYOND, BIRD).flatMap(table -> FactTable.read(table).stream());
  }

  private void compare(Row row) {
    MetricDefinition definition = catalog.find(row.name()).orElseThrow();
    assertEquals(row.cell("type"), definition.kind().prometheusText().orElseThrow());
    assertEquals(UNITS.getOrDefault(row.cell("unit"), Unit.NONE), definition.unit());
    assertTrue(definition.stability().isEmpty());
    compareLabels(row, definition);
    compareNumbers(row, definition);
    if (definition instanceof UntypedDefinition untyped) {
      assertEquals(
          row.cell("semantic_type"), untyped.semanticKind().prometheusText().orElseThrow());
    }
    if (row.cell("component").equals("promhttp")) {
      comparePromHttp(row, definition);
    } else {
      compareExposure(row, exposure(row, definition));
    }
  }

  private static void compareLabels(Row row, MetricDefinition definition) {
    assertEquals(
        list(row.cell("labels"), ","), definition.labels().stream().map(Label::name).toList());
    for (String cell : list(row.cell("label_values"), ";")) {
      String[] nameAndValues = cell.split("=", 2);
      Label label = definition.label(nameAndValues[0]).orElseThrow();
      List<String> values = new ArrayList<>(list(nameAndValues[1], "|"));
      assertEquals(values.remove("*"), label.isOpen(), label.name());
      values.replaceAll(CalicoFactsTest::withoutParentheses);
      if (label.isOpen() && isShared(row)) {
        assertTrue(values.stream().allMatch(label::accepts), label.name());
      } else {
        assertEquals(Set.copyOf(values), Set.copyOf(label.values()), label.name());
      }
    }
  }

  /** What an open label of a shared metric lists is not for one product's sample to say. */
  private static boolean isShared(Row row) {
    return Set.of("go", "process", "promhttp").contains(row.cell("component"));
  }

  private static String withoutParentheses(String value) {
    boolean wrapped = value.startsWith("(") || value.equals("\"\"");
    return wrapped ? value.substring(1, value.length() - 1) : value;
  }

  private static void compareNumbers(Row row, MetricDefinition definition) {
    String cell = row.cell("quantiles_or_buckets");
    List<String> numbers =
        cell.equals("none")
            ? List.of()
            : list(cell, "|").stream().filter(number -> !number.equals("+Inf")).toList();
    DecimalLiterals expected =
        cell.isEmpty()
            ? DecimalLiterals.unknown()
            : DecimalLiterals.of(numbers.toArray(String[]::new));
    if (definition instanceof SummaryDefinition summary) {
      assertEquals(expected, summary.quantiles());
      assertEquals(numbers, summary.quantiles().literals());
    } else if (definition instanceof HistogramDefinition histogram) {
      assertEquals(expected, histogram.buckets());
      assertEquals(numbers, histogram.buckets().literals());
    } else {
      assertEquals("", cell);
    }
  }

  private Exposure exposure(Row row, MetricDefinition definition) {
    Component component =
        row.table().equals(BIRD)
            ? CalicoComponents.BIRD_EXPORTER
            : requireNonNull(COMPONENTS.get(row.cell("component")));
    return catalog.exposure(definition, component).orElseThrow();
  }

  private static void compareExposure(Row row, Exposure exposure) {
    assertEquals(row.cell("documented_help"), exposure.help().orElse(""));
    assertEquals(row.cell("documented_help").isEmpty(), exposure.help().isEmpty());
    assertTrue(exposure.help().isPresent() || exposure.description().isPresent());
    assertEquals(row.cell("since"), since(exposure.releases()));
    assertEquals(row.cell("until"), until(exposure.releases()));
    assertEquals(documented(row), exposure.documented());
    assertEquals(exposed(row), exposure.exposed());
    assertEquals(
        Stream.concat(misspellings(row).stream(), spellingsElsewhere(row).stream()).toList(),
        exposure.documentedSpellings());
    assertFalse(exposure.sources().isEmpty());
    assertTrue(row.cell("notes").isEmpty() || !exposure.notes().isEmpty(), row.cell("notes"));
  }

  /** Felix and Typha dropped the handler, kube-controllers and Goldmane kept it. */
  private void comparePromHttp(Row row, MetricDefinition definition) {
    List<Exposure> exposures = catalog.exposures(definition);
    assertEquals(4, exposures.size());
    assertEquals(row.cell("since"), since(exposures.get(0).releases()));
    for (Exposure exposure : exposures) {
      Component component = exposure.component();
      boolean node = component == CalicoComponents.FELIX || component == CalicoComponents.TYPHA;
      assertEquals(node ? "v3.31" : row.cell("until"), until(exposure.releases()));
      assertEquals(row.cell("documented_help"), exposure.help().orElseThrow());
      assertEquals(
          component == CalicoComponents.TYPHA || component == CalicoComponents.KUBE_CONTROLLERS,
          exposure.documented());
      assertTrue(exposure.exposed());
    }
  }

  private static String since(ReleaseRange range) {
    return range.since().map(release -> release.version()).orElse("");
  }

  private static String until(ReleaseRange range) {
    return range.until().map(release -> release.version()).orElse("");
  }

  /** The document names all of its own tables; what it does not name has a column. */
  private static boolean documented(Row row) {
    return !row.table().equals(BEYOND)
        || row.cell("in_docs").equals("yes")
        || row.cell("product").equals("enterprise");
  }

  private static boolean exposed(Row row) {
    return switch (row.cell("in_code")) {
      case "", "yes", "removed" -> true;
      case "unregistered", "docs-only" -> false;
      default -> throw new AssertionError(row.cell("in_code"));
    };
  }

  /** What Calico's own reference called it at v3.18 to v3.22. */
  private static List<String> spellingsElsewhere(Row row) {
    return row.name().equals("ipam_allocations_borrowed_per_node")
        ? List.of("ipam_borrowed_allocations_per_node")
        : List.of();
  }

  /** The column holds the name itself and names of series, too, and remarks in brackets. */
  private static List<String> misspellings(Row row) {
    String name = row.name();
    Set<String> right = Set.of(name, name + "_sum", name + "_count");
    return list(row.cell("seed_spellings"), "; ").stream()
        .map(spelling -> spelling.replaceFirst(" \\[.*]$", ""))
        .filter(spelling -> !right.contains(spelling))
        .toList();
  }

  private static List<String> list(String cell, String separator) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(Pattern.quote(separator)));
  }

  @Test
  void enterpriseMetricsAreDocumentedAndNotExposed() {
    List<String> enterprise =
        FactTable.read(BEYOND).stream()
            .filter(row -> row.cell("product").equals("enterprise") && !exposed(row))
            .map(Row::name)
            .toList();
    assertEquals(37, enterprise.size());
    for (String name : enterprise) {
      Exposure exposure = catalog.exposures(catalog.find(name).orElseThrow()).get(0);
      assertTrue(exposure.documented() && !exposure.exposed(), name);
    }
  }
}
