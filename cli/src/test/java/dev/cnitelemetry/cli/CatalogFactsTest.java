// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code catalog --format jsonl} against the tables of facts, row by row: no difference. */
@Tag("long")
class CatalogFactsTest {

  /** Columns that are called otherwise in other tables. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "kind", List.of("kind", "type", "upstream_type"),
          "numbers", List.of("buckets_or_quantiles", "quantiles_or_buckets", "buckets"));

  private static List<JsonNode> catalog(String... options) {
    CommandRun run =
        CommandRun.of(
            Stream.concat(Stream.of("catalog"), Stream.of(options)).toArray(String[]::new));
    assertEquals(0, run.status(), run.err());
    return run.jsonLines();
  }

  private record Row(String table, Map<String, String> cells) {

    String cell(String column) {
      return COLUMNS.getOrDefault(column, List.of(column)).stream()
          .filter(cells::containsKey)
          .findFirst()
          .map(cells::get)
          .orElse("");
    }

    List<String> list(String column, String separator) {
      String cell = cell(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
    }
  }

  /** A table; where it was corrected, the correction holds. */
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
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
      }
      rows.add(new Row(name, row));
    }
    return rows;
  }

  private static List<String> names(JsonNode labels) {
    return stream(labels).map(label -> label.get("name").asText()).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<Double> numbers(JsonNode array) {
    return array == null || array.isNull()
        ? List.of()
        : stream(array).map(JsonNode::asDouble).toList();
  }

  private static String text(JsonNode row, String key) {
    return row.get(key).asText("");
  }

  private static void differ(
      List<String> differences, Row fact, String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differences.add(
          fact.table()
              + ", "
              + fact.cell("name")
              + ": "
              + what
              + " is "
              + actual
              + ", not "
              + expected);
    }
  }

  private static void compare(Row fact, JsonNode row, List<String> differences) {
    differ(differences, fact, "kind", fact.cell("kind"), text(row, "kind"));
    differ(differences, fact, "labels", fact.list("labels", ","), names(row.get("labels")));
    List<Double> bounds =
        fact.list("numbers", "[,|]").stream()
            .filter(number -> !number.equals("+Inf") && !number.equals("none"))
            .map(Double::valueOf)
            .toList();
    JsonNode own = text(row, "kind").equals("summary") ? row.get("quantiles") : row.get("buckets");
    differ(differences, fact, "bounds", bounds, numbers(own));
    if (fact.cells().containsKey("stability")) {
      differ(differences, fact, "stability", fact.cell("stability"), text(row, "stability"));
    }
  }

  private static void compareReleases(Row fact, JsonNode row, List<String> differences) {
    differ(differences, fact, "since", fact.cell("since"), text(row, "since"));
    differ(differences, fact, "until", fact.cell("until"), text(row, "until"));
  }

  private static String unescaped(String cell) {
    return cell.replace("\\n", "\n").replace("\\\\", "\\");
  }

  private static JsonNode one(
      Row fact, List<JsonNode> rows, Set<String> components, List<String> differences) {
    List<JsonNode> found =
        rows.stream()
            .filter(row -> text(row, "name").equals(fact.cell("name")))
            .filter(row -> components.isEmpty() || components.contains(text(row, "component")))
            .toList();
    differ(differences, fact, "presence", true, !found.isEmpty());
    return found.isEmpty() ? null : found.get(0);
  }

  @Test
  void documentsAreAsTheTablesHaveThem() throws IOException {
    List<JsonNode> rows = catalog("--format", "jsonl");
    List<String> differences = new ArrayList<>();
    Set<String> antrea = Set.of("antrea-agent", "antrea-controller");
    Set<String> calico =
        Set.of(
            "felix",
            "typha",
            "kube-controllers",
            "goldmane",
            "bgp-metrics-server",
            "tigera-operator");
    Map<String, Set<String>> tables = new LinkedHashMap<>();
    tables.put("antrea-metrics.tsv", antrea);
    tables.put("antrea-metrics-beyond-seed.tsv", antrea);
    tables.put("calico-felix-metrics.tsv", Set.of("felix"));
    tables.put("calico-beyond-seed.tsv", calico);
    tables.put("bird-metrics.tsv", Set.of("bird-exporter"));
    tables.put("tawon-metrics.tsv", Set.of("tawon"));
    for (Map.Entry<String, Set<String>> table : tables.entrySet()) {
      for (Row fact : table(table.getKey())) {
        Set<String> components =
            calico.contains(fact.cell("component"))
                ? Set.of(fact.cell("component"))
                : table.getValue();
        JsonNode row = one(fact, rows, components, differences);
        if (row != null) {
          compare(fact, row, differences);
          if (!fact.table().equals("antrea-metrics-beyond-seed.tsv")) {
            differ(differences, fact, "help", fact.cell("documented_help"), text(row, "help"));
          }
          if (!fact.cell("component").equals("promhttp")) {
            compareReleases(fact, row, differences);
          }
        }
      }
    }
    assertEquals(List.of(), differences);
  }

  @Test
  void whatPagesShowIsAsTheTablesHaveIt() throws IOException {
    List<JsonNode> rows = catalog("--format", "jsonl");
    List<String> differences = new ArrayList<>();
    for (Row fact : table("antrea-shared-families.tsv")) {
      for (String component : fact.list("components", ",")) {
        JsonNode row = one(fact, rows, Set.of(component), differences);
        if (row != null) {
          compare(fact, row, differences);
          differ(
              differences, fact, "wireHelp", unescaped(fact.cell("help")), text(row, "wireHelp"));
          differ(differences, fact, "until", fact.cell("until"), text(row, "until"));
        }
      }
    }
    for (Row fact : table("bird-exporter-czerwonk-metrics.tsv")) {
      JsonNode row = one(fact, rows, Set.of("bird-exporter-czerwonk"), differences);
      if (row != null) {
        compare(fact, row, differences);
        differ(differences, fact, "wireHelp", fact.cell("help"), text(row, "wireHelp"));
        compareReleases(fact, row, differences);
      }
    }
    assertEquals(List.of(), differences);
  }

  /** At the first and the last release of each stretch: what is there, and how. */
  @Test
  void releasesAreAsTheTablesHaveThem() throws IOException {
    List<Row> history = new ArrayList<>(table("antrea-shared-families-history.tsv"));
    List<Row> own =
        table("antrea-metric-history.tsv").stream()
            .filter(row -> row.cell("name").startsWith("antrea_"))
            .filter(row -> row.cell("exposed").equals("yes"))
            .toList();
    history.addAll(own);
    Set<String> tags = new TreeSet<>();
    history.forEach(row -> tags.addAll(Arrays.asList(row.cell("from_tag"), row.cell("to_tag"))));
    List<String> differences = new ArrayList<>();
    for (String tag : tags) {
      Map<String, JsonNode> there = new LinkedHashMap<>();
      for (String component : List.of("antrea-controller", "antrea-agent")) {
        for (JsonNode row : catalog(component, "--release", "antrea=" + tag, "--format", "jsonl")) {
          if (row.get("exposed").asBoolean()) {
            there.put(text(row, "name"), row);
          }
        }
      }
      Set<String> expected = new TreeSet<>();
      for (Row fact : history) {
        if (isWithin(fact, tag)) {
          expected.add(fact.cell("name"));
          JsonNode row = there.get(fact.cell("name"));
          if (row != null) {
            compare(fact, row, differences);
            if (!own.contains(fact)) {
              differ(
                  differences,
                  fact,
                  "wireHelp at " + tag,
                  unescaped(fact.cell("help")),
                  text(row, "wireHelp"));
            }
          }
        }
      }
      assertEquals(expected, new TreeSet<>(there.keySet()), tag);
    }
    assertEquals(List.of(), differences.stream().limit(20).toList());
  }

  private static boolean isWithin(Row fact, String tag) {
    return compare(fact.cell("from_tag"), tag) <= 0 && compare(tag, fact.cell("to_tag")) <= 0;
  }

  private static int compare(String one, String other) {
    return Release.of("antrea", one).compareTo(Release.of("antrea", other));
  }
}
