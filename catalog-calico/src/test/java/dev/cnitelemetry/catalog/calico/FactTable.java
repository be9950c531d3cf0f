// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of facts: tab-separated, comments before the header, no quoting. */
final class FactTable {

  private FactTable() {}

  /** One line of a table. */
  record Row(String table, Map<String, String> cells) {

    /** The cell of a column; empty where the table has no such column. */
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    String name() {
      return cell("name");
    }
  }

  /** A file of the shared directory, or an assumption that says what is missing. */
  static Path file(String name) {
    return TestData.path(name);
  }

  static List<Row> read(String table) {
    try {
      List<Row> rows = new ArrayList<>();
      List<String> header = List.of();
      for (String line : Files.readAllLines(TestData.table(table))) {
        List<String> cells = List.of(line.split("\t", -1));
        if (!header.isEmpty()) {
          Map<String, String> row = new HashMap<>();
          for (int i = 0; i < cells.size(); i++) {
            row.put(header.get(i), cells.get(i));
          }
          rows.add(new Row(table, row));
        } else if (!line.startsWith("#")) {
          header = cells;
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
