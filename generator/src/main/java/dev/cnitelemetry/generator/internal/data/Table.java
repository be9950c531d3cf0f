// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.generator.DataFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tab-separated file: comment lines, a header line, rows; no quoting. */
public record Table(List<Row> rows) {

  /**
   * Reads a table.
   *
   * @param root the project's directory
   * @param file the table's path below it
   * @throws DataFileException if a row has more or fewer cells than the header
   */
  public static Table read(Path root, Path file) {
    try {
      List<Row> rows = new ArrayList<>();
      List<String> columns = List.of();
      int number = 0;
      for (String line : Files.readAllLines(root.resolve(file))) {
        number++;
        if (line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (columns.isEmpty()) {
          columns = cells;
          continue;
        }
        Location location = new Location(file.toString(), number);
        if (cells.size() != columns.size()) {
          throw location.error("a row has " + columns.size() + " cells, not " + cells.size());
        }
        rows.add(new Row(location, columns, cells));
      }
      return new Table(List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One row, its cells by column name. */
  public record Row(Location location, List<String> columns, List<String> cells) {

    /** The text of a cell. */
    public String text(String column) {
      return cells.get(index(column));
    }

    /** The number in a cell. */
    public int number(String column) {
      try {
        return Integer.parseInt(text(column));
      } catch (NumberFormatException e) {
        throw error(column, "not a number: \"" + text(column) + "\"");
      }
    }

    /** What is wrong with a cell, with its place. */
    public DataFileException error(String column, String message) {
      return location.error("column " + column + ": " + message);
    }

    private int index(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw location.error("no column '" + column + "' among " + columns);
      }
      return index;
    }
  }
}
