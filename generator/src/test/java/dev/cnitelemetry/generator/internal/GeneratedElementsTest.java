// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.generator.DataFileException;
import dev.cnitelemetry.generator.internal.data.ElementTables;
import dev.cnitelemetry.generator.internal.java.ElementSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the project with a line more or another one: what is written follows. */
class GeneratedElementsTest {

  private static final Path TABLES = Path.of("ipfix-model/src/main/elements");

  @TempDir private Path project;

  @BeforeEach
  void copyTables() throws IOException {
    Path from = Path.of(System.getProperty("project.root")).resolve(TABLES);
    Files.createDirectories(project.resolve(TABLES));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, project.resolve(TABLES).resolve(file.getFileName()));
      }
    }
  }

  private void replace(String table, String line, String with) throws IOException {
    Path file = project.resolve(TABLES).resolve(table);
    String text = Files.readString(file);
    assertTrue(text.contains(line), line);
    Files.writeString(file, text.replace(line, with));
  }

  /** Tabs at the end of the last row stay. */
  private static String withoutLastBreak(String text) {
    return text.substring(0, text.length() - 1);
  }

  private Map<String, String> sources() {
    return ElementSources.of(ElementTables.read(project));
  }

  private static String named(Map<String, String> sources, String name) {
    String text = sources.get(name);
    assertNotNull(text, name);
    return text;
  }

  @Tag("long")
  @Test
  void noClassHasMoreThanTwoHundredConstantsAndNoneIsLost() {
    Map<String, String> sources = sources();
    Pattern constant = Pattern.compile("public static final \\w+(?:<\\w+>)? \\w+ =");
    int inClasses = 0;
    for (Map.Entry<String, String> source : sources.entrySet()) {
      if (source.getKey().startsWith("IanaElements")) {
        int constants = (int) constant.matcher(source.getValue()).results().count();
        assertTrue(constants <= 200, source.getKey() + " has " + constants);
        inClasses += constants;
      }
    }
    assertEquals(ElementTables.read(project).iana().size(), inClasses);
    Matcher superclass =
        Pattern.compile("class IanaElements extends (\\w+) ")
            .matcher(named(sources, "IanaElements.java"));
    assertTrue(superclass.find());
    assertTrue(sources.containsKey(superclass.group(1) + ".java"));
  }

  @Tag("long")
  @Test
  void anElementIsMadeOfItsRow() throws IOException {
    String before = named(sources(), "IanaElements.java");
    assertFalse(before.contains("NEW_COUNT"));
    Path file = project.resolve(TABLES).resolve("iana.tsv");
    String header =
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).findFirst().get();
    StringBuilder row = new StringBuilder("\n");
    Map<String, String> cells =
        Map.of(
            "id", "32000",
            "name", "newCount",
            "type", "unsigned64",
            "semantics", "deltaCounter",
            "units", "packets",
            "range", "0-9",
            "reversible", "y",
            "status", "current",
            "revision", "3",
            "date", "2026-07-22");
    for (String column : header.split("\t", -1)) {
      row.append(cells.getOrDefault(column, "")).append('\t');
    }
    row.setLength(row.length() - 1);
    Files.writeString(file, withoutLastBreak(Files.readString(file)) + row + "\n");
    Map<String, String> sources = sources();
    String added = named(sources, "IanaElements.java");
    String constant = added.substring(added.indexOf("IntegerElement NEW_COUNT ="));
    constant = constant.substring(0, constant.indexOf(';')).replaceAll("\\s+", " ");
    for (String part :
        new String[] {
          "32000",
          "\"newCount\"",
          "DataType.UNSIGNED64",
          "DataTypeSemantics.DELTA_COUNTER",
          "Units.PACKETS",
          "true, false"
        }) {
      assertTrue(constant.contains(part), part + " in " + constant);
    }
    assertTrue(added.contains("Revision 3 of 2026-07-22"), "Javadoc");
    assertTrue(named(sources, "ReverseElements.java").contains("REVERSE_NEW_COUNT"));
    assertTrue(
        IpfixGenerator.generate(project)
            .contents()
            .get(Path.of("docs/ipfix-elements.md"))
            .contains("| 32000 | newCount | `NEW_COUNT` | unsigned64 | deltaCounter | packets |"));
  }

  @Test
  void aValueOfAnEnumIsMadeOfItsRow() throws IOException {
    String row = "FlowType\t0\tUNDETERMINED\tundetermined\t";
    replace("coded-values.tsv", row, "FlowType\t77\tSIDEWAYS\tside*ways\tMoves.\n" + row);
    String type = named(sources(), "FlowType.java");
    assertTrue(type.contains("SIDEWAYS(77, \"side*ways\")"), type);
    assertTrue(Pattern.compile("case 77 -> SIDEWAYS").matcher(type).find(), type);
    assertTrue(type.contains("UNKNOWN(-1, \"unknown\")"), type);
  }

  @Test
  void wrongTablesAreToldWithTheirPlace() throws IOException {
    Path file = project.resolve(TABLES).resolve("coded-values.tsv");
    String sound = Files.readString(file);
    int line = (int) sound.lines().count();
    Files.writeString(file, withoutLastBreak(sound) + "\nFlowType\t8\n");
    assertEquals(
        "ipfix-model/src/main/elements/coded-values.tsv:"
            + (line + 1)
            + ": a row has 5 cells, not 2",
        assertThrows(DataFileException.class, this::sources).getMessage());
    Files.writeString(file, withoutLastBreak(sound) + "\nFlowType\teight\tEIGHT\teight\tNone.\n");
    assertEquals(
        "ipfix-model/src/main/elements/coded-values.tsv:"
            + (line + 1)
            + ": column number: not a number: \"eight\"",
        assertThrows(DataFileException.class, this::sources).getMessage());
  }

  @Test
  void anElementOfNoKnownTypeIsToldWithItsPlace() throws IOException {
    replace("iana.tsv", "1\toctetDeltaCount\tunsigned64", "1\toctetDeltaCount\tunsigned65");
    String message =
        String.valueOf(assertThrows(DataFileException.class, this::sources).getMessage());
    assertTrue(
        message.matches("\\S+iana\\.tsv:\\d+: column type: octetDeltaCount has the unknown type.*"),
        message);
  }

  @Test
  void aNameOfNoElementIsToldWithItsPlace() throws IOException {
    Path file = project.resolve(TABLES).resolve("flow-record.tsv");
    String text = Files.readString(file);
    assertTrue(text.contains("sourcePodName"));
    Files.writeString(file, text.replaceFirst("\tsourcePodName", "\tsourcePodNam"));
    String message =
        String.valueOf(assertThrows(DataFileException.class, this::sources).getMessage());
    assertTrue(
        message.matches(
            "\\S+flow-record\\.tsv:\\d+: column elements: no element has the name sourcePodNam"),
        message);
  }
}
