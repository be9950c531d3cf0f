package dev.cnitelemetry.generator.internal.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tab-separated file: comment lines, a header line, rows; no quoting. */
public record Table(List<String> columns, List<Row> rows) {

  public static Table read(Path file) {
    try {
      List<String> lines =
          Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
      List<String> columns = List.of(lines.get(0).split("\t"));
      List<Row> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (cells.size() != columns.size()) {
          throw new IllegalStateException(
              file
                  + " has a row of "
                  + cells.size()
                  + " cells, not "
                  + columns.size()
                  + ": "
                  + line);
        }
        rows.add(new Row(columns, cells));
      }
      return new Table(columns, List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One row, its cells by column name. */
  public record Row(List<String> columns, List<String> cells) {
    public String text(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException("no column '" + column + "' among " + columns);
      }
      return cells.get(index);
    }

    public int number(String column) {
      return Integer.parseInt(text(column));
    }
  }
}
