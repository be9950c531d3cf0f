// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.pages;

import dev.cnitelemetry.generator.internal.data.Element;
import dev.cnitelemetry.generator.internal.data.ElementTables;
import dev.cnitelemetry.generator.internal.data.Table;

/** The page that lists every element, in Markdown. */
public final class ElementPage {
  private final ElementTables tables;
  private final StringBuilder page = new StringBuilder();

  private ElementPage(ElementTables tables) {
    this.tables = tables;
  }

  /** The page. */
  public static String of(ElementTables tables) {
    return new ElementPage(tables).text();
  }

  private String text() {
    line("# Information Elements");
    line("");
    line("Written by the generator from the tables in `ipfix-model/src/main/elements`.");
    line("");
    line("- [Antrea, enterprise number 56506](#antrea): " + tables.antrea().size());
    line("- [What Antrea's document lists](#documented): " + tables.documented().size() + " rows");
    line("- [IANA, enterprise number 0](#iana): " + tables.iana().size());
    line("- [Reverse, enterprise number 29305](#reverse): " + tables.reversible().size());
    antrea();
    documented();
    iana();
    reverse();
    return page.toString();
  }

  private void antrea() {
    line("");
    line("## Antrea");
    line("");
    line("Class `AntreaElements`. The registry gives neither semantics nor units: what is here");
    line("is this project's reading of the sources.");
    line("");
    line("| id | name | constant | type | semantics | units | values | releases | note |");
    line("|---:|---|---|---|---|---|---|---|---|");
    for (Element element : tables.antrea()) {
      cells(
          element.id(),
          element.name(),
          code(Element.constant(element.name())),
          element.type(),
          element.row().text("semantics"),
          element.row().text("units"),
          element.values().isEmpty() ? "" : code(element.values()),
          element.releases(),
          element.row().text("note"));
    }
  }

  private void documented() {
    line("");
    line("## Documented");
    line("");
    line("What \"Network Flow Visibility in Antrea\" (v1.7) lists, in its order and its words.");
    line("");
    line("| row | table | name | enterprise | id | type printed | description | remark |");
    line("|---:|---|---|---:|---:|---|---|---|");
    for (Table.Row row : tables.documented()) {
      cells(
          row.number("row"),
          row.text("table"),
          row.text("name"),
          row.text("enterprise"),
          row.number("id"),
          row.text("type_printed"),
          row.text("description"),
          row.text("remark"));
    }
  }

  private void iana() {
    line("");
    line("## IANA");
    line("");
    line("Class `IanaElements`, registry revision 2026-07-22.");
    line("");
    line("| id | name | constant | type | semantics | units | range | reversible | status |");
    line("|---:|---|---|---|---|---|---|---|---|");
    for (Element element : tables.iana()) {
      cells(
          element.id(),
          element.name(),
          code(Element.constant(element.name())),
          element.type(),
          element.row().text("semantics"),
          element.row().text("units"),
          element.row().text("range"),
          element.isReversible() ? "yes" : "no",
          element.row().text("status"));
    }
  }

  private void reverse() {
    line("");
    line("## Reverse");
    line("");
    line("Class `ReverseElements`, RFC 5103: type, semantics and units are those of the forward");
    line("element of the same id.");
    line("");
    line("| id | name | constant | type |");
    line("|---:|---|---|---|");
    for (Element element : tables.reversible()) {
      cells(
          element.id(),
          element.reverseName(),
          code(Element.constant(element.reverseName())),
          element.type());
    }
  }

  private void cells(Object... cells) {
    page.append('|');
    for (Object cell : cells) {
      String text = cell.toString().replace("|", "\\|").replace("<", "&lt;");
      page.append(text.isEmpty() ? " " : " " + text + " ").append('|');
    }
    page.append('\n');
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
