package dev.cnitelemetry.catalog.calico;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of facts: tab-separated, comments before the header, no quoting. */
final class FactTable {

  private FactTable() {}

  /** The file of the shared directory, or an assumption that says what is missing. */
  static Path file(String name) {
    Path file = Path.of(System.getProperty("shared.directory", "absent"), name);
    assumeTrue(
        Files.exists(file), () -> file + " is optional; -Dshared.directory= says where to look");
    return file;
  }

  /** The rows by column name. */
  static List<Map<String, String>> read(String name) {
    try {
      List<Map<String, String>> rows = new ArrayList<>();
      List<String> header = null;
      for (String line : Files.readAllLines(file("facts/" + name))) {
        List<String> cells = List.of(line.split("\t", -1));
        if (header != null) {
          Map<String, String> row = new LinkedHashMap<>();
          for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
          }
          rows.add(row);
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
