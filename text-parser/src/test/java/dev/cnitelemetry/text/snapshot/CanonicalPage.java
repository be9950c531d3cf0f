// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.Exemplar;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The lines of a page without what may differ: the order of labels, and the spelling of numbers,
 * also in {@code le} and {@code quantile}.
 */
final class CanonicalPage {

  private CanonicalPage() {}

  static ExpositionReader reader(TextFormat format, String page) {
    return reader(format, page.getBytes(StandardCharsets.UTF_8));
  }

  static ExpositionReader reader(TextFormat format, byte[] page) {
    ExpositionReader reader = ExpositionReader.builder(format).build();
    reader.reset(page, 0, page.length);
    return reader;
  }

  static List<String> of(TextFormat format, String page) {
    return of(reader(format, page));
  }

  static List<String> of(ExpositionReader reader) {
    List<String> lines = new ArrayList<>();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      switch (event) {
        case HELP -> lines.add("# HELP " + reader.family() + " " + reader.help());
        case TYPE -> lines.add("# TYPE " + reader.family() + " " + reader.kind());
        case UNIT -> lines.add("# UNIT " + reader.family() + " " + reader.unit());
        case SAMPLE -> lines.add(sample(reader));
        case MALFORMED -> throw reader.error();
        case COMMENT, END -> {}
      }
    }
    return lines;
  }

  private static String sample(ExpositionReader reader) {
    String line =
        reader.name()
            + labels(
                reader.labelCount(),
                i -> reader.labelName(i).toString(),
                i -> reader.labelValue(i).toString())
            + " "
            + reader.value()
            + (reader.hasTimestamp() ? " " + reader.timestampMillis() : "");
    if (reader.exemplarCount() == 0) {
      return line;
    }
    Exemplar exemplar = reader.exemplar(0);
    return line
        + " # "
        + labels(
            exemplar.labelCount(),
            i -> exemplar.labelName(i).toString(),
            i -> exemplar.labelValue(i).toString())
        + " "
        + exemplar.value()
        + (exemplar.hasTimestamp() ? " " + exemplar.timestampMillis() : "");
  }

  private static String labels(
      int count, Function<Integer, String> name, Function<Integer, String> value) {
    Map<String, String> labels = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      String labelName = name.apply(i);
      boolean number = labelName.equals("le") || labelName.equals("quantile");
      labels.put(labelName, number ? number(value.apply(i)) : value.apply(i));
    }
    return labels.toString();
  }

  private static String number(String text) {
    return switch (text) {
      case "+Inf" -> "Infinity";
      case "-Inf" -> "-Infinity";
      default ->
          text.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?")
              ? Double.toString(Double.parseDouble(text))
              : text;
    };
  }
}
