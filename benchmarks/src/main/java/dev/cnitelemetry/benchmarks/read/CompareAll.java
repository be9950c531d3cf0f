// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * All inputs in one virtual machine, a line each: how much longer peers take than the reader.
 *
 * <p>In each round everybody has one turn with an input, one right after the other; a ratio is the
 * median of the rounds' ratios. Like is held against like: labels touched on both sides, metadata
 * read on both sides, each side with the same page again or with another page in between.
 */
public final class CompareAll {
  private static final int WARM_UP_TURNS = 8;
  private static final int BETWEEN_BYTES = 60_000;
  private static final int FIELDS = Field.values().length;

  /** A column of figures that are measured. */
  private enum Field {
    NEWLINES,
    READER,
    READER_LABELS,
    READER_AFTER,
    EARLIER,
    EARLIER_LABELS,
    EARLIER_AFTER,
    VICTORIA("victoriametrics"),
    VICTORIA_METADATA("victoriametrics-metadata"),
    VICTORIA_LABELS("victoriametrics-labels"),
    VICTORIA_BLOCKS("victoriametrics-blocks"),
    TEXTPARSE("textparse"),
    TEXTPARSE_LABELS("textparse-labels");

    final String peer;

    Field() {
      this("");
    }

    Field(String peer) {
      this.peer = peer;
    }
  }

  private record Column(String title, Field of, Field to) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("VM", Field.VICTORIA, Field.READER),
          new Column("VM after another", Field.VICTORIA, Field.READER_AFTER),
          new Column("VM labels", Field.VICTORIA_LABELS, Field.READER_LABELS),
          new Column("VM metadata", Field.VICTORIA_METADATA, Field.READER),
          new Column("VM metadata, after another", Field.VICTORIA_METADATA, Field.READER_AFTER),
          new Column("VM blocks", Field.VICTORIA_BLOCKS, Field.READER),
          new Column("textparse", Field.TEXTPARSE, Field.READER),
          new Column("textparse labels", Field.TEXTPARSE_LABELS, Field.READER_LABELS),
          new Column("N", Field.NEWLINES, Field.READER),
          new Column("labels cost", Field.READER_LABELS, Field.READER),
          new Column("earlier", Field.EARLIER, Field.READER),
          new Column("earlier, after another", Field.EARLIER_AFTER, Field.READER_AFTER),
          new Column("earlier, labels", Field.EARLIER_LABELS, Field.READER_LABELS),
          new Column("VM/earlier", Field.VICTORIA, Field.EARLIER),
          new Column("VM/earlier after another", Field.VICTORIA, Field.EARLIER_AFTER),
          new Column("VM/earlier labels", Field.VICTORIA_LABELS, Field.EARLIER_LABELS));

  private final GoPeers go;
  private final Path directory;
  private final int rounds;
  private final int milliseconds;
  private final List<Input> inputs = new ArrayList<>();

  private CompareAll(GoPeers go, Path directory, int rounds, int milliseconds) {
    this.go = go;
    this.directory = directory;
    this.rounds = rounds;
    this.milliseconds = milliseconds;
  }

  /**
   * Compares.
   *
   * @param arguments the program of benchmarks/peers, a directory for the inputs, the number of
   *     rounds, the milliseconds of each turn, the jar of an earlier version or "-", and the
   *     inputs' names, all if none is given; also files, whose names have a dot, and end with .om
   *     for OpenMetrics
   * @throws IOException if the inputs cannot be written or the program not be started
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 5) {
      throw new IllegalArgumentException("PEERS DIRECTORY ROUNDS MILLISECONDS EARLIER [INPUT...]");
    }
    Path directory = Files.createDirectories(Path.of(arguments[1]));
    List<String> names = List.of(arguments).subList(5, arguments.length);
    try (GoPeers go = new GoPeers(Path.of(arguments[0]))) {
      int rounds = Integer.parseInt(arguments[2]);
      CompareAll compare = new CompareAll(go, directory, rounds, Integer.parseInt(arguments[3]));
      if (arguments[4].equals("-")) {
        compare.addAll(names, null);
        compare.run();
      } else {
        try (EarlierVersion earlier = new EarlierVersion(Path.of(arguments[4]))) {
          compare.addAll(names, earlier);
          compare.run();
        }
      }
    }
  }

  private void addAll(List<String> names, @Nullable EarlierVersion earlier) throws IOException {
    for (Corpus corpus : Corpus.values()) {
      if (names.isEmpty() || names.contains(corpus.name().toLowerCase(Locale.ROOT))) {
        byte[] bytes = corpus.bytes();
        Path file = directory.resolve(corpus.fileName());
        Files.write(file, bytes);
        inputs.add(new Input(corpus, corpus.format(), bytes, file, earlier));
      }
    }
    for (String name : names) {
      if (name.indexOf('.') >= 0) {
        Path file = Path.of(name);
        TextFormat format =
            name.endsWith(".om") ? TextFormat.OPENMETRICS_1_0 : TextFormat.PROMETHEUS_0_0_4;
        inputs.add(new Input(null, format, Files.readAllBytes(file), file, earlier));
      }
    }
  }

  private void run() {
    Tally tally = new Tally();
    for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
      for (Input input : inputs) {
        input.passes.values().forEach(pass -> CpuClock.time(pass, tally, milliseconds));
        input.after.forEach((field, pass) -> pass.time(tally, milliseconds));
      }
    }
    for (int round = 0; round < rounds; round++) {
      for (Input input : inputs) {
        for (Field field : Field.values()) {
          input.times[field.ordinal()][round] = time(input, field, tally);
        }
      }
    }
    print();
  }

  private double time(Input input, Field field, Tally tally) {
    if (!field.peer.isEmpty()) {
      try {
        return go.ask(field.peer, input.format, input.file, milliseconds).nanoseconds();
      } catch (IllegalArgumentException e) {
        return Double.NaN;
      }
    }
    Pass pass = input.passes.get(field);
    if (pass != null) {
      return CpuClock.time(pass, tally, milliseconds);
    }
    PassAfterAnother after = input.after.get(field);
    return after == null ? Double.NaN : after.time(tally, milliseconds);
  }

  private void print() {
    StringBuilder head = new StringBuilder("| | µs | ns a sample |");
    for (Column column : COLUMNS) {
      head.append(' ').append(column.title).append(" |");
    }
    System.out.println(head);
    System.out.println("|---|" + "---:|".repeat(COLUMNS.size() + 2));
    for (Input input : inputs) {
      double time = median(input.times[Field.READER.ordinal()]);
      StringBuilder line = new StringBuilder("| " + input.name());
      line.append(String.format(" | %.1f | %.1f |", time / 1e3, time / input.samples));
      for (Column column : COLUMNS) {
        line.append(String.format(" %.2f |", input.ratio(column)));
      }
      System.out.println(line);
    }
    List<Corpus> shapes = Corpus.shapes();
    List<Corpus> samples = shapes.stream().filter(each -> !each.isMostlyMetadata()).toList();
    mean("the six", inputs.stream().filter(each -> each.isOneOf(Corpus.SIX)).toList());
    mean("shapes", inputs.stream().filter(each -> each.isOneOf(shapes)).toList());
    mean(
        "shapes that are mostly samples",
        inputs.stream().filter(each -> each.isOneOf(samples)).toList());
  }

  private static void mean(String title, List<Input> inputs) {
    if (inputs.isEmpty()) {
      return;
    }
    StringBuilder line = new StringBuilder("| " + title + ", geometric mean | | |");
    for (Column column : COLUMNS) {
      double sum = inputs.stream().mapToDouble(input -> Math.log(input.ratio(column))).sum();
      line.append(String.format(" %.2f |", Math.exp(sum / inputs.size())));
    }
    System.out.println(line);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** An input with all who read it, and what each took in each round. */
  private final class Input {
    /** Which of ours it is, or null for a file that was named. */
    @Nullable final Corpus corpus;

    final TextFormat format;
    final Path file;
    final long samples;
    final Map<Field, Pass> passes = new LinkedHashMap<>();
    final Map<Field, PassAfterAnother> after = new LinkedHashMap<>();
    final double[][] times = new double[FIELDS][rounds];

    Input(
        @Nullable Corpus corpus,
        TextFormat format,
        byte[] bytes,
        Path file,
        @Nullable EarlierVersion earlier) {
      this.corpus = corpus;
      this.format = format;
      this.file = file;
      byte[] other = between(corpus, format);
      passes.put(Field.NEWLINES, Yardsticks.newlineCount(bytes));
      passes.put(Field.READER, Readers.values(format, bytes));
      passes.put(Field.READER_LABELS, Readers.labels(format, bytes));
      Pass[] pair = Readers.inTurn(format, bytes, other);
      after.put(Field.READER_AFTER, new PassAfterAnother(pair[0], pair[1]));
      if (earlier != null) {
        passes.put(Field.EARLIER, earlier.pass("values", format, bytes));
        passes.put(Field.EARLIER_LABELS, earlier.pass("labels", format, bytes));
        Pass[] earlierPair = earlier.passesInTurn(format, bytes, other);
        after.put(Field.EARLIER_AFTER, new PassAfterAnother(earlierPair[0], earlierPair[1]));
      }
      Tally tally = new Tally();
      passes.get(Field.READER).run(tally);
      samples = tally.samples();
    }

    /** Another page of the same format, small enough to come often in one turn. */
    private static byte[] between(@Nullable Corpus corpus, TextFormat format) {
      if (!format.isOpenMetrics()) {
        Corpus other = corpus == Corpus.NODE_EXPORTER ? Corpus.PROMETHEUS : Corpus.NODE_EXPORTER;
        return other.bytes();
      }
      Corpus other = corpus == Corpus.EXEMPLARS ? Corpus.UNITS : Corpus.EXEMPLARS;
      String page = new String(other.bytes(), 0, BETWEEN_BYTES, StandardCharsets.UTF_8);
      String lines = page.substring(0, page.lastIndexOf("\n# TYPE ") + 1);
      return (lines + "# EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    boolean isOneOf(List<Corpus> some) {
      return corpus != null && some.contains(corpus);
    }

    String name() {
      return corpus == null ? "" + file.getFileName() : corpus.name().toLowerCase(Locale.ROOT);
    }

    double ratio(Column column) {
      double[] ratios = new double[rounds];
      Arrays.setAll(ratios, i -> times[column.of.ordinal()][i] / times[column.to.ordinal()][i]);
      return median(ratios);
    }
  }

  /** A pass with another page in between: its part of the CPU time of both. */
  private record PassAfterAnother(Pass pass, Pass between) {
    double time(Tally tally, int milliseconds) {
      double[] ours = new double[100_000];
      double[] others = new double[ours.length];
      int[] passes = {0};
      Pass both =
          each -> {
            long start = System.nanoTime();
            between.run(each);
            long middle = System.nanoTime();
            pass.run(each);
            long end = System.nanoTime();
            if (passes[0] < ours.length) {
              others[passes[0]] = middle - start;
              ours[passes[0]++] = end - middle;
            }
          };
      double time = CpuClock.time(both, tally, 2 * milliseconds);
      double one = median(Arrays.copyOf(ours, passes[0]));
      double other = median(Arrays.copyOf(others, passes[0]));
      return time * one / (one + other);
    }
  }
}
