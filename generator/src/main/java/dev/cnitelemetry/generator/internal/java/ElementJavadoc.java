// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import dev.cnitelemetry.generator.internal.data.Element;
import dev.cnitelemetry.generator.internal.data.ElementTables;
import dev.cnitelemetry.generator.internal.data.Table;
import java.util.ArrayList;
import java.util.List;

/** The comment on a constant: everything the tables say about the element. */
final class ElementJavadoc {
  private ElementJavadoc() {}

  static String of(Element element, ElementTables tables) {
    StringBuilder text = new StringBuilder();
    text.append("{@code ").append(element.name()).append("}: ").append(traits(element));
    text.append("; element ").append(element.id());
    text.append(element.enterpriseNumber() == 0 ? " of IANA" : " of enterprise 56506");
    text.append(".\n");
    if (element.enterpriseNumber() == 0) {
      text.append("\n<p>Revision ").append(element.row().text("revision"));
      text.append(" of ").append(element.row().text("date"));
      text.append(element.isDeprecated() ? ", deprecated" : "");
      text.append(element.isReversible() ? "" : "; not reversible").append(".\n");
    } else {
      text.append("\n<p>").append(element.releases()).append("\n");
      if (!element.row().text("note").isEmpty()) {
        text.append("\n<p>").append(escaped(element.row().text("note"))).append("\n");
      }
    }
    if (!element.values().isEmpty()) {
      text.append("\n<p>Values: {@link ").append(element.values()).append("}.\n");
    }
    documented(text, tables, element.enterpriseNumber(), element.id());
    return text.toString();
  }

  static String ofReverse(Element element, ElementTables tables) {
    StringBuilder text = new StringBuilder();
    text.append("{@code ").append(element.reverseName()).append("}: ").append(traits(element));
    text.append("; element ").append(element.id()).append(" of enterprise 29305, the reverse of ");
    text.append("{@link IanaElements#").append(Element.constant(element.name())).append("}.\n");
    documented(text, tables, ElementTables.REVERSE, element.id());
    return text.toString();
  }

  static String traits(Element element) {
    List<String> traits = new ArrayList<>();
    traits.add(element.type());
    if (!element.row().text("semantics").isEmpty()) {
      traits.add(element.semantics());
    }
    if (!element.row().text("units").isEmpty()) {
      traits.add(element.units());
    }
    if (element.enterpriseNumber() == 0 && !element.row().text("range").isEmpty()) {
      traits.add(element.row().text("range").replace("-", " to "));
    }
    return String.join(", ", traits);
  }

  private static void documented(
      StringBuilder text, ElementTables tables, long enterpriseNumber, int id) {
    for (Table.Row row : tables.documentedRowsOf(enterpriseNumber, id)) {
      if (!row.text("description").isEmpty()) {
        text.append("\n<p>Documented: \"").append(escaped(row.text("description"))).append("\"\n");
      }
      if (!row.text("remark").isEmpty()) {
        text.append("\n<p>Remark: ").append(escaped(row.text("remark"))).append("\n");
      }
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
