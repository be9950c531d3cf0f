// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tables under {@code ipfix-model/src/main/elements}. */
public record ElementTables(
    List<Element> iana,
    List<Element> antrea,
    List<Table.Row> documented,
    List<Table.Row> codedEnums,
    List<Table.Row> allCodedValues,
    List<Table.Row> flowRecord,
    List<Table.Row> antreaShapes) {

  public static final long REVERSE = 29305;
  public static final long ANTREA = 56506;

  /** Where a constant is: its class and its name. */
  public record Constant(String holder, String name) {}

  public static ElementTables read(Path root) {
    Path folder = Path.of("ipfix-model/src/main/elements");
    return new ElementTables(
        elements(root, folder.resolve("iana.tsv"), 0),
        elements(root, folder.resolve("antrea.tsv"), ANTREA),
        Table.read(root, folder.resolve("documented.tsv")).rows(),
        Table.read(root, folder.resolve("coded-enums.tsv")).rows(),
        Table.read(root, folder.resolve("coded-values.tsv")).rows(),
        Table.read(root, folder.resolve("flow-record.tsv")).rows(),
        Table.read(root, folder.resolve("antrea-shapes.tsv")).rows());
  }

  private static List<Element> elements(Path root, Path file, long enterpriseNumber) {
    return Table.read(root, file).rows().stream()
        .map(row -> new Element(enterpriseNumber, row))
        .toList();
  }

  public List<Element> reversible() {
    return iana.stream().filter(Element::isReversible).toList();
  }

  public List<Table.Row> documentedRowsOf(long enterpriseNumber, int id) {
    return documented.stream()
        .filter(row -> Long.parseLong(row.text("enterprise")) == enterpriseNumber)
        .filter(row -> row.number("id") == id)
        .toList();
  }

  public List<Table.Row> codedValues(String enumeration) {
    return allCodedValues.stream().filter(row -> row.text("enum").equals(enumeration)).toList();
  }

  /** The constant of the element that a cell names. */
  public Constant constant(Table.Row row, String column, String name) {
    if (reversible().stream().anyMatch(element -> element.reverseName().equals(name))) {
      return new Constant("ReverseElements", Element.constant(name));
    }
    boolean iana = element(row, column, name).enterpriseNumber() == 0;
    return new Constant(iana ? "IanaElements" : "AntreaElements", Element.constant(name));
  }

  /** The element of IANA or Antrea that a cell names. */
  public Element element(Table.Row row, String column, String name) {
    return Stream.concat(antrea.stream(), iana.stream())
        .filter(element -> element.name().equals(name))
        .findFirst()
        .orElseThrow(() -> row.error(column, "no element has the name " + name));
  }
}
