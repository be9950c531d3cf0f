// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A writer that has written other expositions writes prepared series as a new writer does. */
class PreparedLinesProperties {
  private static final double[] VALUES = {
    0, -0.0, 1, 7, 10, 1e6, 0.1, 2.5, 1.0 / 3, -1e-300, Double.NaN, Double.POSITIVE_INFINITY
  };

  private static final TextFormat[] FORMATS = TextFormat.values();

  /** A line, where the page asks for it by number; its value may be another one each time. */
  private static final class Line {
    final int what;
    double value;

    Line(int what) {
      this.what = what;
    }
  }

  @Property(tries = 200)
  void aUsedWriterWritesAsANewOne(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    TextFormat format = FORMATS[random.nextInt(FORMATS.length)];
    NumberSpelling spelling = random.nextBoolean() ? NumberSpelling.GO : NumberSpelling.JAVA;
    ExpositionWriter.Builder builder = ExpositionWriter.builder(format).spelling(spelling);
    ExpositionWriter used = builder.build();
    PreparedSeries[] series = new PreparedSeries[40];
    for (int i = 0; i < series.length; i++) {
      String text = "x".repeat(random.nextInt(random.nextInt(16) == 0 ? 4000 : 40));
      series[i] = builder.build().prepare("f" + i / 8).label("a", i + text).build();
    }
    List<Line> page = new ArrayList<>();
    for (int i = 0; i < series.length; i++) {
      page.add(new Line(i));
    }
    int changing = random.nextInt(1 + random.nextInt(10));
    int edits = random.nextInt(3);
    for (int turn = 0; turn < 12 + 70 * random.nextInt(2); turn++) {
      for (Line line : page) {
        if (random.nextInt(10) < changing) {
          line.value = VALUES[random.nextInt(VALUES.length)];
        }
      }
      for (int edit = random.nextInt(1 + edits); edit > 0; edit--) {
        edit(page, random);
      }
      assertEquals(
          write(builder.build(), page, series, 0),
          write(used, page, series, random.nextInt(3)),
          "page " + turn);
      if (random.nextInt(8) == 0) {
        breakOff(used, page, series, random);
      }
    }
  }

  private static void edit(List<Line> page, Random random) {
    int at = random.nextInt(page.size());
    switch (random.nextInt(4)) {
      case 0 -> page.add(at, new Line(random.nextInt(50)));
      case 1 -> Collections.rotate(page.subList(at, page.size()), 1);
      case 2 -> Collections.swap(page, at, random.nextInt(page.size()));
      default -> {
        if (page.size() > 1) {
          page.remove(at);
        }
      }
    }
  }

  private static String write(
      ExpositionWriter writer, List<Line> page, PreparedSeries[] series, int way)
      throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    switch (way) {
      case 0 -> writer.reset();
      case 1 -> writer.reset(stream);
      default -> writer.reset(Channels.newChannel(stream));
    }
    StringBuilder said = new StringBuilder();
    for (Line line : page) {
      try {
        write(writer, line, series);
      } catch (IllegalArgumentException | IllegalStateException e) {
        said.append(e.getMessage()).append('\n');
      }
    }
    int size = writer.size();
    String before = writer.content().toString();
    try {
      writer.finish();
    } catch (IllegalStateException e) {
      said.append(e.getMessage()).append('\n');
    }
    if (way == 0) {
      assertEquals(size, before.length());
      String end = writer.format().isOpenMetrics() ? "# EOF\n" : "";
      assertEquals(before + end, writer.content().toString());
    }
    return said + (way == 0 ? writer.content().toString() : stream.toString(UTF_8));
  }

  /** A prepared series with its family before the first, or something else between them. */
  private static void write(ExpositionWriter writer, Line line, PreparedSeries[] series) {
    int what = line.what;
    if (what < series.length) {
      if (what % 8 == 0) {
        writer.family("f" + what / 8, MetricKind.GAUGE, "Help.");
      }
      writer.write(series[what], line.value);
    } else {
      switch (what % 4) {
        case 0 -> writer.comment(" between");
        case 1 -> writer.sample("other").label("b", "c").value(line.value).end();
        case 2 -> writer.sample(series[what - 20]).value(line.value).timestamp(1).end();
        default -> writer.sample(series[0]).value(line.value).end();
      }
    }
  }

  /** A page that ends half-way, or whose stream fails. */
  private static void breakOff(
      ExpositionWriter writer, List<Line> page, PreparedSeries[] series, Random random) {
    if (random.nextBoolean()) {
      writer.reset(new BrokenStream());
    } else {
      writer.reset();
    }
    for (Line line : page.subList(0, random.nextInt(page.size()))) {
      try {
        write(writer, line, series);
      } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
        // What comes after it is written all the same.
      }
    }
  }

  private static final class BrokenStream extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("gone");
    }
  }
}
