// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.metrics.finding.Printable;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** Reads many small pages with few readers: what conformance suites need. */
final class DumpCases {

  private final PrintStream out;
  private final boolean validate;
  private final Map<TextFormat, ExpositionReader> readers = new EnumMap<>(TextFormat.class);

  DumpCases(PrintStream out, boolean validate) {
    this.out = out;
    this.validate = validate;
  }

  int run(Path index) {
    List<String> lines;
    try {
      lines = Files.readAllLines(index);
    } catch (IOException e) {
      throw new InputException("cannot read " + index + ": " + e.getMessage(), e);
    }
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 3) {
        throw new InputException(
            index + ", line " + (i + 1) + ": expected file, prom or om, and an id, by tabs");
      }
      run(index.resolveSibling(cells[0]), format(index, i, cells[1]), cells[2]);
    }
    return 0;
  }

  private static TextFormat format(Path index, int line, String name) {
    return switch (name) {
      case "prom" -> TextFormat.PROMETHEUS_0_0_4;
      case "om" -> TextFormat.OPENMETRICS_1_0;
      default ->
          throw new InputException(index + ", line " + (line + 1) + ": not prom nor om: " + name);
    };
  }

  /** A rejected page is rejected as a whole, so its samples are held back until its end. */
  private void run(Path file, TextFormat format, String id) {
    byte[] body;
    try {
      body = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InputException("cannot read " + file + ": " + e.getMessage(), e);
    }
    String head = "#case\t" + Printable.of(id) + "\t";
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    out.println(head + verdict(body, format, held));
    out.writeBytes(held.toByteArray());
  }

  private String verdict(byte[] body, TextFormat format, ByteArrayOutputStream held) {
    try {
      dump(body, format, held);
      return "accept";
    } catch (ExpositionFormatException e) {
      held.reset();
      return "reject\t" + oneLine(e.getMessage());
    } catch (RuntimeException e) {
      // The one place that admits to a defect: the suite must see it, and the other cases too.
      held.reset();
      readers.clear();
      return "crash\t" + oneLine(e.toString());
    }
  }

  private void dump(byte[] body, TextFormat format, ByteArrayOutputStream held) {
    ExpositionReader reader =
        readers.computeIfAbsent(
            format,
            key -> ExpositionReader.builder(key).validate(validate && key.isOpenMetrics()).build());
    reader.reset(body, 0, body.length);
    PrintStream target = new PrintStream(held, false, StandardCharsets.UTF_8);
    SampleJson samples = new SampleJson(target, false, false);
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE) {
        samples.write(reader);
      }
    }
    samples.finish();
    target.flush();
  }

  private static String oneLine(@Nullable String message) {
    return Printable.of(String.valueOf(message).replaceAll("[\\t\\r\\n]+", " "));
  }
}
