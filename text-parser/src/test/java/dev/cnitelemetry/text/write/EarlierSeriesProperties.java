// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A writer that has written other expositions writes the next one as a new writer does, and refuses
 * what a new one refuses.
 */
class EarlierSeriesProperties {
  private static final String[] NAMES = {"a", "b", "le", "a.b", "é", "__name__", "c"};
  private static final String[] VALUES = {
    "",
    "x",
    "y",
    "xy",
    "ab\"c",
    "\\",
    "line\nfeed",
    "é",
    "ı",
    "\u0131\u0161",
    "\ud800",
    "Aa",
    "BB",
    "a value that is longer than one block of thirty-two bytes, and then some"
  };
  private static final double[] BOUNDS = {0.0, -0.0, 1, 2.5, Double.NaN, Double.POSITIVE_INFINITY};
  private static final MetricKind[] KINDS = {
    MetricKind.COUNTER, MetricKind.GAUGE, MetricKind.HISTOGRAM, MetricKind.SUMMARY
  };

  private static final TextFormat[] FORMATS = TextFormat.values();
  private static final EscapingScheme[] SCHEMES = EscapingScheme.values();

  private String[] names = NAMES;
  private String[] values = VALUES;

  /** What became of each call, and the text. */
  private static String write(
      ExpositionWriter writer, List<Consumer<ExpositionWriter>> calls, boolean streamed) {
    StringBuilder said = new StringBuilder();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    if (streamed) {
      writer.reset(stream);
    } else {
      writer.reset();
    }
    for (Consumer<ExpositionWriter> call : calls) {
      refusal(said, () -> call.accept(writer));
    }
    refusal(said, writer::finish);
    return said + (streamed ? stream.toString(UTF_8) : writer.content().toString());
  }

  private static boolean refusal(StringBuilder said, Runnable call) {
    try {
      call.run();
      return false;
    } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
      said.append(e.getMessage()).append('\n');
      return true;
    }
  }

  @Property(tries = 150)
  void aUsedWriterWritesAsANewOne(@ForAll long seed) {
    Random random = new Random(seed);
    TextFormat format = FORMATS[random.nextInt(FORMATS.length)];
    EscapingScheme scheme = SCHEMES[random.nextInt(SCHEMES.length)];
    ExpositionWriter used = ExpositionWriter.builder(format).escaping(scheme).build();
    // Few labels at a time, so that lines are alike.
    names = chosen(NAMES, random);
    values = chosen(VALUES, random);
    List<Consumer<ExpositionWriter>> calls = new ArrayList<>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      calls.add(call(random));
    }
    int most = random.nextInt(4);
    List<Consumer<ExpositionWriter>> first = List.copyOf(calls);
    for (int page = 0; page < 12; page++) {
      for (int edit = random.nextInt(most + 1); edit > 0; edit--) {
        edit(calls, random);
      }
      if (calls.size() > 200 || random.nextInt(16) == 0) {
        calls = new ArrayList<>(first);
      }
      boolean streamed = random.nextBoolean();
      ExpositionWriter fresh = ExpositionWriter.builder(format).escaping(scheme).build();
      assertEquals(write(fresh, calls, streamed), write(used, calls, streamed), "page " + page);
      if (random.nextInt(8) == 0) {
        breakOff(used, calls, random);
      }
    }
  }

  /** Series of one family, of which many come, go and move at a time. */
  @Property(tries = 60)
  void manySeriesOfOneFamily(@ForAll long seed) {
    Random random = new Random(seed);
    TextFormat format = FORMATS[random.nextInt(FORMATS.length)];
    ExpositionWriter used = ExpositionWriter.builder(format).build();
    List<Consumer<ExpositionWriter>> calls = new ArrayList<>();
    calls.add(writer -> writer.family("f", MetricKind.GAUGE, ""));
    int made = 0;
    for (int page = 0; page < 20; page++) {
      int at = 1 + random.nextInt(calls.size());
      for (int added = random.nextInt(page < 3 ? 150 : 40); added > 0; added--) {
        String value = "value" + made++;
        String group = "group" + random.nextInt(3);
        calls.add(at, writer -> writer.sample().label("a", group).label("b", value).value(1).end());
      }
      List<Consumer<ExpositionWriter>> some =
          calls.subList(at, at + random.nextInt(calls.size() - at + 1));
      switch (random.nextInt(6)) {
        case 0 -> some.clear();
        case 1 -> Collections.shuffle(some, random);
        case 2 -> Collections.rotate(some, random.nextInt(20));
        case 3 -> Collections.reverse(some);
        default -> {}
      }
      ExpositionWriter fresh = ExpositionWriter.builder(format).build();
      assertEquals(write(fresh, calls, false), write(used, calls, false), "page " + page);
    }
  }

  private static String[] chosen(String[] from, Random random) {
    String[] some = new String[1 + random.nextInt(3)];
    Arrays.setAll(some, i -> from[random.nextInt(from.length)]);
    return some;
  }

  private void edit(List<Consumer<ExpositionWriter>> calls, Random random) {
    int at = random.nextInt(calls.size());
    List<Consumer<ExpositionWriter>> some =
        calls.subList(at, at + 1 + random.nextInt(calls.size() - at));
    switch (random.nextInt(9)) {
      case 0 -> calls.add(at, call(random));
      case 1 -> calls.set(at, call(random));
      case 2 -> calls.add(random.nextInt(calls.size()), calls.remove(at));
      case 3 -> some.replaceAll(call -> call(random));
      case 4 -> Collections.rotate(calls, at);
      case 5 -> Collections.rotate(some, 1);
      case 6 -> Collections.shuffle(some, random);
      case 7 -> calls.addAll(random.nextInt(calls.size()), List.copyOf(some));
      default -> {
        if (some.size() < calls.size()) {
          some.clear();
        }
      }
    }
  }

  /** A page that ends half-way, in an open line or as its stream fails. */
  private static void breakOff(
      ExpositionWriter writer, List<Consumer<ExpositionWriter>> calls, Random random) {
    if (random.nextBoolean()) {
      writer.reset(new BrokenStream());
    } else {
      writer.reset();
    }
    StringBuilder said = new StringBuilder();
    for (int i = random.nextInt(calls.size()); i > 0; i--) {
      Consumer<ExpositionWriter> call = calls.get(i);
      refusal(said, () -> call.accept(writer));
    }
    if (random.nextBoolean()) {
      refusal(said, () -> writer.sample("f").label("a", "x"));
    } else {
      refusal(said, writer::finish);
    }
  }

  private static final class BrokenStream extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("gone");
    }
  }

  /** A family, or a sample that is right or wrong. */
  private Consumer<ExpositionWriter> call(Random random) {
    String name = new String[] {"f", "g_total", "g.h", "f_bucket"}[random.nextInt(4)];
    MetricKind kind = KINDS[random.nextInt(KINDS.length)];
    List<Consumer<SampleWriter>> labels = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      labels.add(label(random));
    }
    double value = random.nextInt(5);
    long time = random.nextInt(3);
    int way = random.nextInt(12);
    if (way < 3) {
      return writer -> writer.family(name, kind, "Help " + value + '.');
    }
    return writer -> {
      SampleWriter line = way < 8 ? writer.sample() : writer.sample(name);
      labels.forEach(label -> label.accept(line));
      StringBuilder said = new StringBuilder();
      boolean refused =
          refusal(
              said,
              () -> {
                switch (way) {
                  case 3 -> line.histogram(new double[] {value}, new long[] {1, 2}, 3.5);
                  case 4 -> line.summary(new double[] {0.5}, new double[] {value}, 2, 3.5);
                  case 5 -> line.created(1000 * time).value(value).end();
                  case 6 -> line.value(value).exemplar().label("t", "x").value(2).end();
                  case 9 -> line.value(value).timestamp(time).end();
                  case 10 -> line.value(ByteSlice.of(value > 3 ? "none" : "1")).end();
                  default -> line.value(value).end();
                }
              });
      if (refused) {
        // What was called out of order leaves the line open.
        refusal(said, () -> line.value(value));
        refusal(said, () -> line.histogram(new double[] {7}, new long[] {1, 2}, 3.5));
        refusal(said, line::end);
        throw new IllegalStateException(said.toString());
      }
    };
  }

  private Consumer<SampleWriter> label(Random random) {
    String name = names[random.nextInt(names.length)];
    String value = values[random.nextInt(values.length)];
    double bound = BOUNDS[random.nextInt(BOUNDS.length)];
    return switch (random.nextInt(8)) {
      case 0 -> line -> line.label(name, ByteSlice.of(value));
      case 1 -> line -> line.label(ByteSlice.of(name), ByteSlice.of(value));
      case 2 -> line -> line.bound(bound);
      case 3 -> line -> line.quantile(bound);
      case 4 -> line -> line.label(String.valueOf(name.toCharArray()), new String(value));
      default -> line -> line.label(name, value);
    };
  }
}
