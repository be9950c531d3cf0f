// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.console.ReadableJson;
import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.metrics.finding.Printable;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How an answer is printed, and where. */
final class AnswerOption {
  /** Rows that are looked at to make a table's columns wide enough. */
  private static final int LOOKED_AT = 1000;

  private static final int WIDEST = 60;

  enum Format {
    TABLE,
    JSONL,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = {
        "table; jsonl, an object a row; csv, with a line of names (default: ${DEFAULT-VALUE})."
      })
  private Format format = Format.TABLE;

  @Mixin private OutputOption output = new OutputOption();

  /** The file to print to; null where none was given. */
  @Nullable
  String file() {
    return output.file();
  }

  void print(FlowAnswer answer, Console console) {
    PrintStream out = output.of(console);
    try {
      switch (format) {
        case TABLE -> table(answer, out);
        case JSONL -> json(answer, out);
        case CSV -> csv(answer, out);
      }
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static void table(FlowAnswer answer, PrintStream out) {
    List<String> names = answer.columns();
    List<List<Object>> first = new ArrayList<>();
    int[] widths = new int[names.size()];
    boolean[] numbers = new boolean[names.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = names.get(i).length();
    }
    boolean more = true;
    while (first.size() < LOOKED_AT && (more = answer.next())) {
      List<Object> row = row(answer);
      first.add(row);
      for (int i = 0; i < widths.length; i++) {
        String cell = Printable.of(text(row.get(i)));
        widths[i] = Math.max(widths[i], Math.min(WIDEST, cell.length()));
        numbers[i] |= row.get(i) instanceof Number;
      }
    }
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      cell(line, names.get(i), widths[i], numbers[i], i == widths.length - 1);
    }
    out.println(line);
    first.forEach(row -> line(row, widths, numbers, out));
    while (more && answer.next()) {
      line(row(answer), widths, numbers, out);
    }
  }

  private static List<Object> row(FlowAnswer answer) {
    List<Object> row = new ArrayList<>();
    for (int i = 0; i < answer.columns().size(); i++) {
      Object value = answer.value(i);
      row.add(value == null ? "" : value);
    }
    return row;
  }

  private static void line(List<Object> row, int[] widths, boolean[] numbers, PrintStream out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = Printable.of(text(row.get(i)));
      if (cell.length() > widths[i]) {
        cell = cell.substring(0, Math.max(0, widths[i] - 1)) + "…";
      }
      cell(line, cell, widths[i], numbers[i], i == widths.length - 1);
    }
    out.println(line);
  }

  private static void cell(
      StringBuilder line, String text, int width, boolean isNumber, boolean isLast) {
    String padding = " ".repeat(Math.max(0, width - text.length()));
    if (isNumber) {
      line.append(padding).append(text);
    } else {
      line.append(text).append(isLast ? "" : padding);
    }
    line.append(isLast ? "" : "  ");
  }

  private static void json(FlowAnswer answer, PrintStream out) throws IOException {
    JsonGenerator json =
        ReadableJson.factory()
            .createGenerator(out)
            .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    boolean any = false;
    List<String> names = distinct(answer.columns());
    while (answer.next()) {
      any = true;
      json.writeStartObject();
      for (int i = 0; i < names.size(); i++) {
        json.writeFieldName(names.get(i));
        write(json, answer.value(i));
      }
      json.writeEndObject();
    }
    json.flush();
    if (any) {
      out.println();
    }
  }

  /** Of fields of one name readers take the last: the second is a_1, as in DuckDB. */
  private static List<String> distinct(List<String> names) {
    Set<String> taken = new LinkedHashSet<>();
    for (String name : names) {
      String own = name;
      for (int i = 1; !taken.add(own); i++) {
        own = name + "_" + i;
      }
    }
    return List.copyOf(taken);
  }

  private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean is) {
      json.writeBoolean(is);
    } else {
      json.writeString(value.toString());
    }
  }

  /** RFC 4180, lines ended by a line feed. */
  private static void csv(FlowAnswer answer, PrintStream out) {
    StringBuilder line = new StringBuilder();
    answer.columns().forEach(name -> field(line, name));
    end(line, out);
    while (answer.next()) {
      for (int i = 0; i < answer.columns().size(); i++) {
        field(line, text(answer.value(i)));
      }
      end(line, out);
    }
  }

  private static void field(StringBuilder line, String text) {
    boolean isQuoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    line.append(isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text).append(',');
  }

  private static void end(StringBuilder line, PrintStream out) {
    line.setLength(line.length() - 1);
    out.append(line).append('\n');
    line.setLength(0);
  }
}
