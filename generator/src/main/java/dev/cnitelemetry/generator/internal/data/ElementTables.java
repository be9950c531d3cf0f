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
    Path folder = root.resolve("ipfix-model/src/main/elements");
    return new ElementTables(
        elements(folder.resolve("iana.tsv"), 0),
        elements(folder.resolve("antrea.tsv"), ANTREA),
        Table.read(folder.resolve("documented.tsv")).rows(),
        Table.read(folder.resolve("coded-enums.tsv")).rows(),
        Table.read(folder.resolve("coded-values.tsv")).rows(),
        Table.read(folder.resolve("flow-record.tsv")).rows(),
        Table.read(folder.resolve("antrea-shapes.tsv")).rows());
  }

  private static List<Element> elements(Path file, long enterpriseNumber) {
    return Table.read(file).rows().stream().map(row -> new Element(enterpriseNumber, row)).toList();
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

  /** The constant of an element, by its name. */
  public Constant constant(String name) {
    if (reversible().stream().anyMatch(element -> element.reverseName().equals(name))) {
      return new Constant("ReverseElements", Element.constant(name));
    }
    String holder = element(name).enterpriseNumber() == 0 ? "IanaElements" : "AntreaElements";
    return new Constant(holder, Element.constant(name));
  }

  /** The element of IANA or Antrea that has a name. */
  public Element element(String name) {
    return Stream.concat(antrea.stream(), iana.stream())
        .filter(element -> element.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no element has the name " + name));
  }
}
