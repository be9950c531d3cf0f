// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.tawon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The catalogue holds what the table of facts says, in its order, and nothing else. */
class TawonFactsTest {

  private record Row(
      String group,
      String name,
      String type,
      String help,
      List<String> labels,
      List<String> buckets,
      String notes) {}

  private final MetricCatalog catalog = TawonCatalog.get();

  private static List<Row> rows() throws IOException {
    Path table = TestData.table("tawon-metrics.tsv");
    List<Row> rows = new ArrayList<>();
    boolean header = true;
    for (String line : Files.readAllLines(table)) {
      if (header) {
        header = line.startsWith("#");
        continue;
      }
      String[] cells = line.split("\t", -1);
      rows.add(
          new Row(
              cells[0],
              cells[1],
              cells[2],
              cells[3],
              list(cells[4]),
              list(cells[5]),
              cells.length > 6 ? cells[6] : ""));
    }
    return rows;
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
  }

  @Test
  void namesAndTheirOrderAreThoseOfTheTable() throws IOException {
    assertEquals(
        rows().stream().map(Row::name).toList(),
        catalog.definitions(TawonComponents.TAWON).stream().map(MetricDefinition::name).toList());
  }

  @Test
  void groupsAreThoseOfTheTable() throws IOException {
    List<String> groups = rows().stream().map(Row::group).distinct().toList();
    assertEquals(11, groups.size());
    for (Row row : rows()) {
      assertTrue(row.group().startsWith(exposure(row).section()), row.name());
    }
  }

  @TestFactory
  Stream<DynamicTest> definitionsAreThoseOfTheTable() throws IOException {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> compare(row)));
  }

  private void compare(Row row) {
    MetricDefinition definition = catalog.find(row.name()).orElseThrow();
    assertEquals(row.type(), definition.kind().prometheusText().orElseThrow());
    assertEquals(row.help(), definition.help());
    assertEquals(row.labels(), definition.labels().stream().map(Label::name).toList());
    assertTrue(definition.labels().stream().allMatch(Label::isOpen));
    assertTrue(definition.labels().stream().allMatch(label -> label.values().isEmpty()));
    assertTrue(definition.stability().isEmpty());
    if (definition instanceof HistogramDefinition histogram) {
      assertEquals(
          row.buckets().isEmpty()
              ? DecimalLiterals.unknown()
              : DecimalLiterals.of(row.buckets().toArray(String[]::new)),
          histogram.buckets());
    } else {
      assertEquals(List.of(), row.buckets());
    }
    if (definition instanceof SummaryDefinition summary) {
      assertEquals(DecimalLiterals.unknown(), summary.quantiles());
    }
    Exposure exposure = exposure(row);
    assertEquals(row.help(), exposure.help().orElseThrow());
    assertEquals(ReleaseRange.all(), exposure.releases());
    assertTrue(exposure.documented() && exposure.exposed());
    assertTrue(row.notes().isEmpty() || !exposure.notes().isEmpty(), row.notes());
  }

  private Exposure exposure(Row row) {
    return catalog
        .exposure(catalog.find(row.name()).orElseThrow(), TawonComponents.TAWON)
        .orElseThrow();
  }
}
