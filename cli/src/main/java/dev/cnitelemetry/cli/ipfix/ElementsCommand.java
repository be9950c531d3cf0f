// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.console.ReadableJson;
import dev.cnitelemetry.ipfix.CodedElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.ValueRange;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the Information Elements that are known. */
@Command(
    name = "elements",
    description = "Print the Information Elements of IANA, their reverse ones, and Antrea's.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ElementsCommand implements Callable<Integer> {
  enum Format {
    TSV,
    JSONL,
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<String> COLUMNS =
      List.of("enterprise", "id", "name", "type", "semantics", "units", "range", "values");

  private final Console console;

  @Option(
      names = "--enterprise",
      paramLabel = "N",
      description = "Only that enterprise's: 0 is IANA, 29305 reverse, 56506 Antrea.")
  @Nullable
  private Long enterprise;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "tsv",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TSV;

  @Mixin private ElementsOption elements = new ElementsOption();

  @Mixin private OutputOption output = new OutputOption();

  ElementsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<InformationElement> chosen =
        elements.registry(console).elements().stream()
            .filter(element -> enterprise == null || element.enterpriseNumber() == enterprise)
            .toList();
    if (chosen.isEmpty()) {
      throw new InputException(
          "no elements of enterprise " + enterprise + "; there are 0, 29305, 56506");
    }
    PrintStream out = output.of(console);
    switch (format) {
      case TSV -> out.println(String.join("\t", COLUMNS));
      case MARKDOWN -> {
        out.println("| " + String.join(" | ", COLUMNS) + " |");
        out.println("|---:|---:|---|---|---|---|---|---|");
      }
      case JSONL -> {}
    }
    for (InformationElement element : chosen) {
      out.println(
          switch (format) {
            case TSV -> String.join("\t", cells(element));
            case MARKDOWN -> "| " + String.join(" | ", cells(element)) + " |";
            case JSONL -> json(element);
          });
    }
    return ExitStatus.CLEAN.number();
  }

  private static List<String> cells(InformationElement element) {
    ValueRange range = element.range();
    return List.of(
        Long.toString(element.enterpriseNumber()),
        Integer.toString(element.id()),
        element.name(),
        element.dataType().text(),
        element.semantics().text(),
        element.units().text(),
        range == null ? "" : range.begin() + "-" + Long.toUnsignedString(range.end()),
        values(element));
  }

  private static String values(InformationElement element) {
    return element instanceof CodedElement<?> coded
        ? coded.values().stream()
            .filter(value -> value.number() >= 0)
            .map(value -> value.number() + "=" + value.text())
            .collect(Collectors.joining(", "))
        : "";
  }

  private static String json(InformationElement element) {
    StringWriter line = new StringWriter();
    List<String> cells = cells(element);
    try (JsonGenerator json = ReadableJson.factory().createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("enterprise", element.enterpriseNumber());
      json.writeNumberField("id", element.id());
      for (int i = 2; i < COLUMNS.size(); i++) {
        if (cells.get(i).isEmpty()) {
          json.writeNullField(COLUMNS.get(i));
        } else {
          json.writeStringField(COLUMNS.get(i), cells.get(i));
        }
      }
      json.writeBooleanField("deprecated", element.isDeprecated());
      json.writeEndObject();
    } catch (IOException e) {
      throw new OutputException(e);
    }
    return line.toString();
  }
}
