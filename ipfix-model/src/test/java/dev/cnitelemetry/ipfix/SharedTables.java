// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Optional material beside the project; tests that need it say so when it is absent. */
public final class SharedTables {
  private SharedTables() {}

  public static Path file(String name) {
    return TestData.path(name);
  }

  public static byte[] octets(String name) {
    try {
      return Files.readAllBytes(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row of a table: cells by column. */
  public record Row(Map<String, String> cells) {
    public String cell(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException("no column " + column + " among " + cells.keySet());
      }
      return cell;
    }
  }

  /** The rows of a tab-separated table. */
  public static List<Row> rows(Path file) {
    try {
      List<String> lines =
          Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
      List<String> columns = List.of(lines.get(0).split("\t", -1));
      List<Row> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = List.of(line.split("\t", -1));
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
          row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
        }
        rows.add(new Row(row));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
