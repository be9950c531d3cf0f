package dev.cnitelemetry.generator.ipfix;

import java.nio.file.Path;
import java.util.List;

/** The tables under {@code ipfix-model/src/main/elements}. */
record ElementTables(List<Element> iana, List<Element> antrea, List<Table.Row> documented) {

  static final long REVERSE = 29305;
  static final long ANTREA = 56506;

  static ElementTables read(Path root) {
    Path folder = root.resolve("ipfix-model/src/main/elements");
    return new ElementTables(
        elements(folder.resolve("iana.tsv"), 0),
        elements(folder.resolve("antrea.tsv"), ANTREA),
        Table.read(folder.resolve("documented.tsv")).rows());
  }

  private static List<Element> elements(Path file, long enterpriseNumber) {
    return Table.read(file).rows().stream().map(row -> new Element(enterpriseNumber, row)).toList();
  }

  List<Element> reversible() {
    return iana.stream().filter(element -> element.row().text("reversible").equals("y")).toList();
  }

  List<Table.Row> documentedRowsOf(long enterpriseNumber, int id) {
    return documented.stream()
        .filter(row -> Long.parseLong(row.text("enterprise")) == enterpriseNumber)
        .filter(row -> row.number("id") == id)
        .toList();
  }
}
