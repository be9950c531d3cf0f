// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes turns between the reader, its peers and the yardsticks on one input at a time, and prints
 * what one pass costs and how often the reader's pass goes into it.
 *
 * <p>A ratio is the median of the rounds' ratios, each of two figures taken one right after the
 * other: what else happens on the machine then hits both, if both run on one core. Code that keeps
 * a core busy loses more to a neighbour on that core than code that waits for memory, so the ratio
 * of the best rounds, in which there was none, is printed beside it. The rows of the yardstick and
 * the reader hold each against itself, which shows the noise.
 */
public final class Compare {
  private static final int WARM_UP_MILLISECONDS = 150;
  private static final String YARDSTICK = "N";
  private static final String OURS = "reader";
  private static final String[] GO_PARSERS = {
    "victoriametrics",
    "victoriametrics-metadata",
    "victoriametrics-labels",
    "victoriametrics-blocks",
    "textparse",
    "textparse-labels",
    "expfmt"
  };

  private final Path directory;
  private final GoPeers go;
  private final int rounds;
  private final int milliseconds;

  private Compare(Path directory, GoPeers go, int rounds, int milliseconds) {
    this.directory = directory;
    this.go = go;
    this.rounds = rounds;
    this.milliseconds = milliseconds;
  }

  /**
   * Compares.
   *
   * @param arguments the program of benchmarks/peers, a directory for the inputs, the number of
   *     rounds, the milliseconds of each turn, and the inputs' names, all if none is given
   * @throws IOException if the inputs cannot be written or the program not be started
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 4) {
      throw new IllegalArgumentException("PEERS DIRECTORY ROUNDS MILLISECONDS [INPUT...]");
    }
    Path directory = Files.createDirectories(Path.of(arguments[1]));
    List<String> names = List.of(arguments).subList(4, arguments.length);
    try (GoPeers go = new GoPeers(Path.of(arguments[0]))) {
      int rounds = Integer.parseInt(arguments[2]);
      Compare compare = new Compare(directory, go, rounds, Integer.parseInt(arguments[3]));
      for (Corpus corpus : Corpus.values()) {
        if (names.isEmpty() || names.contains(corpus.name().toLowerCase(Locale.ROOT))) {
          compare.run(corpus);
        }
      }
    }
  }

  private void run(Corpus corpus) throws IOException {
    byte[] bytes = corpus.bytes();
    Path file = directory.resolve(corpus.fileName());
    Files.write(file, bytes);
    Map<String, Turns> turns = new LinkedHashMap<>();
    Map<String, Pass> passes = passes(corpus, bytes);
    List<String> parsers = new ArrayList<>();
    for (String parser : GO_PARSERS) {
      try {
        go.ask(parser, corpus.format(), file, milliseconds);
        parsers.add(parser);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    warmUp(passes);
    passes.keySet().forEach(name -> turns.put(name, new Turns(rounds)));
    parsers.forEach(name -> turns.put(name, new Turns(rounds)));
    Tally tally = new Tally();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Turns> each : turns.entrySet()) {
        Turns turn = each.getValue();
        Pass pass = passes.get(each.getKey());
        turn.yardstick[round] = CpuClock.time(passes.get(YARDSTICK), tally, milliseconds);
        turn.ours[round] = CpuClock.time(passes.get(OURS), tally, milliseconds);
        turn.times[round] =
            pass == null
                ? go.ask(each.getKey(), corpus.format(), file, milliseconds).nanoseconds()
                : CpuClock.time(pass, tally, milliseconds);
      }
    }
    print(corpus, bytes.length, samples(passes.get(OURS)), turns);
  }

  private static Map<String, Pass> passes(Corpus corpus, byte[] bytes) {
    Map<String, Pass> passes = new LinkedHashMap<>();
    passes.put(YARDSTICK, Yardsticks.newlineCount(bytes));
    passes.put(OURS, Readers.values(corpus.format(), bytes));
    passes.put("reader-labels", Readers.labels(corpus.format(), bytes));
    passes.put("reader-catalog", Readers.definitions(corpus.format(), bytes));
    if (corpus.format().isOpenMetrics()) {
      passes.put("reader-validated", Readers.validated(corpus.format(), bytes));
    }
    for (int percent : new int[] {0, 1, 10, 100}) {
      Pass dense = Sessions.dense(corpus.format(), bytes, percent / 100.0, 0);
      passes.put("session-dense-" + percent, dense);
    }
    passes.put("session-dense-10-churn-1", Sessions.dense(corpus.format(), bytes, 0.1, 0.01));
    passes.put("session-dense-10-new-1", Sessions.replaced(corpus.format(), bytes, 0.1, 0.01));
    passes.put("session-events-10", Sessions.events(corpus.format(), bytes, 0.1, 0));
    passes.put("session-events-10-churn-1", Sessions.events(corpus.format(), bytes, 0.1, 0.01));
    passes.put("copy", Yardsticks.copy(bytes));
    passes.put("comparison", Yardsticks.comparison(bytes));
    passes.put("newline-search", Yardsticks.newlineSearch(bytes));
    if (corpus != Corpus.UTF8 && corpus != Corpus.EXEMPLARS) {
      passes.put("hawkular", JavaPeers.hawkular(bytes));
      passes.put("skywalking", JavaPeers.skyWalking(bytes));
      passes.put("split", JavaPeers.split(bytes));
    }
    return passes;
  }

  /** Until the compiler has had its time: by the clock, and by passes where they are short. */
  private static void warmUp(Map<String, Pass> passes) {
    for (Pass pass : passes.values()) {
      for (int i = 0; i < 6; i++) {
        CpuClock.time(pass, new Tally(), WARM_UP_MILLISECONDS);
      }
    }
  }

  private static long samples(Pass pass) {
    Tally tally = new Tally();
    pass.run(tally);
    return tally.samples();
  }

  private static void print(Corpus corpus, int bytes, long samples, Map<String, Turns> turns) {
    System.out.printf("%n### %s: %,d bytes, %,d samples%n%n", corpus.fileName(), bytes, samples);
    System.out.println(
        "| | µs | ns a sample | GB/s | N | reader is faster by | in the best round |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|");
    turns.forEach(
        (name, turn) -> {
          double time = median(turn.times);
          System.out.printf(
              "| %s | %.1f | %.1f | %.2f | %.2f | %s | %s |%n",
              name,
              time / 1e3,
              time / samples,
              bytes / time,
              median(ratios(turn.yardstick, turn.times)),
              ratio(median(ratios(turn.times, turn.ours))),
              ratio(least(turn.times) / least(turn.ours)));
        });
    System.out.flush();
  }

  private static String ratio(double value) {
    return String.format(value < 1 ? "%.3f" : value < 10 ? "%.2f" : "%.1f", value);
  }

  private static double[] ratios(double[] one, double[] other) {
    double[] ratios = new double[one.length];
    Arrays.setAll(ratios, i -> one[i] / other[i]);
    return ratios;
  }

  private static double least(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** What passes took, each with what the yardstick and the reader took right before. */
  private static final class Turns {
    final double[] times;
    final double[] yardstick;
    final double[] ours;

    Turns(int rounds) {
      times = new double[rounds];
      yardstick = new double[rounds];
      ours = new double[rounds];
    }
  }
}
