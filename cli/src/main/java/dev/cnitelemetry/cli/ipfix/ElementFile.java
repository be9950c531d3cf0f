// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DataTypeSemantics;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.Units;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A file of Information Elements: a table with tabs or commas, or XML, as IANA publishes its
 * registry and as other tools have theirs. Lines without a single number or without a type, such as
 * those for numbers that are reserved, are no elements.
 */
final class ElementFile {
  private static final Pattern NAME = Pattern.compile("[\\p{Alpha}_][\\p{Alnum}_.-]{0,254}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");

  /** By which an enterprise's own elements are reversed in the registries of libfixbuf. */
  private static final int REVERSE = 0x4000;

  /** What columns and XML elements are called, without anything but letters and digits. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("enterprise", "enterprise"),
          Map.entry("enterpriseid", "enterprise"),
          Map.entry("enterprisenumber", "enterprise"),
          Map.entry("pen", "enterprise"),
          Map.entry("id", "id"),
          Map.entry("elementid", "id"),
          Map.entry("name", "name"),
          Map.entry("type", "type"),
          Map.entry("datatype", "type"),
          Map.entry("abstracttype", "type"),
          Map.entry("abstractdatatype", "type"),
          Map.entry("semantics", "semantics"),
          Map.entry("datatypesemantics", "semantics"),
          Map.entry("units", "units"),
          Map.entry("reversible", "reversible"));

  /** An element, and where it is defined. */
  record Line(String place, InformationElement element) {}

  private final String file;
  private final String text;
  private final String enterprise;
  private final List<Line> lines = new ArrayList<>();

  private ElementFile(String file, String text, String enterprise) {
    this.file = file;
    this.text = text;
    this.enterprise = enterprise;
  }

  /**
   * Reads a file.
   *
   * @param argument its name, perhaps with an enterprise number before it
   * @throws InputException if it cannot be read
   */
  static ElementFile of(String argument) {
    int equals = argument.indexOf('=');
    boolean numbered = equals > 0 && NUMBER.matcher(argument.substring(0, equals)).matches();
    String name = numbered ? argument.substring(equals + 1) : argument;
    String text;
    try {
      text = Files.readString(Path.of(name), StandardCharsets.UTF_8);
    } catch (IOException | InvalidPathException e) {
      throw new InputException("--elements: " + InputException.unreadable(name, e).getMessage(), e);
    }
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    ElementFile file = new ElementFile(name, plain, numbered ? argument.substring(0, equals) : "0");
    if (plain.stripLeading().startsWith("<")) {
      file.readXml();
    } else {
      file.readTable();
    }
    if (file.lines.isEmpty()) {
      throw new InputException("--elements: " + name + " has no elements");
    }
    return file;
  }

  List<Line> lines() {
    return lines;
  }

  private InputException wrong(int line, String problem) {
    return new InputException("--elements: " + file + ":" + line + ": " + problem);
  }

  private void readXml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("record")) {
          int line = xml.getLocation().getLineNumber();
          add(line, record(xml));
        }
      }
    } catch (XMLStreamException e) {
      throw wrong(
          Math.max(1, e.getLocation().getLineNumber()),
          "no XML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  private static Map<String, String> record(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> values = new HashMap<>();
    int depth = 1;
    StringBuilder value = new StringBuilder();
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          value.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> value.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String column = column(xml.getLocalName());
          if (depth == 2 && !column.isEmpty()) {
            values.put(column, value.toString().strip());
          }
          depth--;
        }
        default -> {}
      }
    }
    return values;
  }

  private static String column(String name) {
    return COLUMNS.getOrDefault(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""), "");
  }

  private void readTable() {
    TableRows rows = new TableRows(text);
    List<String> columns = new ArrayList<>();
    for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
      if (columns.isEmpty()) {
        cells.forEach(cell -> columns.add(column(cell)));
        if (!columns.containsAll(List.of("id", "name", "type"))) {
          throw wrong(
              rows.line(),
              "the first line is to name the columns, among them id (or ElementID), name and type"
                  + " (or Abstract Data Type)");
        }
        continue;
      }
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
        values.put(columns.get(i), cells.get(i).strip());
      }
      add(rows.line(), values);
    }
    if (rows.isOpen()) {
      throw wrong(rows.line(), "a quotation mark is not closed");
    }
  }

  private void add(int line, Map<String, String> values) {
    String id = values.getOrDefault("id", "");
    String name = values.getOrDefault("name", "");
    String type = values.getOrDefault("type", "");
    if (!NUMBER.matcher(id).matches() || type.isEmpty()) {
      return;
    }
    if (!NAME.matcher(name).matches()) {
      throw wrong(line, "an element's name is one word of letters and digits, not '" + name + "'");
    }
    String number = values.getOrDefault("enterprise", "");
    boolean reversible = values.getOrDefault("reversible", "").equals("true");
    try {
      long pen = Long.parseLong(number.isEmpty() ? enterprise : number);
      DataType dataType = DataType.ofText(type);
      DataTypeSemantics semantics = semantics(values.getOrDefault("semantics", ""));
      Units units = units(values.getOrDefault("units", ""));
      define(line, pen, Integer.parseInt(id), name, dataType, semantics, units);
      if (reversible && pen != 0) {
        String reverse = "reverse" + name.substring(0, 1).toUpperCase(Locale.ROOT);
        define(
            line,
            pen,
            Integer.parseInt(id) | REVERSE,
            reverse + name.substring(1),
            dataType,
            semantics,
            units);
      }
    } catch (IllegalArgumentException e) {
      throw wrong(line, String.valueOf(e.getMessage()));
    }
  }

  private void define(
      int line,
      long pen,
      int id,
      String name,
      DataType type,
      DataTypeSemantics semantics,
      Units units) {
    lines.add(
        new Line(
            file + ":" + line,
            InformationElement.define(pen, id, name, type, semantics, units, null)));
  }

  private static DataTypeSemantics semantics(String text) {
    try {
      return text.isEmpty() ? DataTypeSemantics.DEFAULT : DataTypeSemantics.ofText(text);
    } catch (IllegalArgumentException e) {
      return DataTypeSemantics.DEFAULT; // values are read without it
    }
  }

  private static Units units(String text) {
    try {
      return text.isEmpty() ? Units.NONE : Units.ofText(text);
    } catch (IllegalArgumentException e) {
      return Units.NONE; // values are read without it
    }
  }
}
