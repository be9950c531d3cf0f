// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.scrape;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import dev.cnitelemetry.benchmarks.read.CpuClock;
import dev.cnitelemetry.benchmarks.read.JavaPeers;
import dev.cnitelemetry.benchmarks.read.Pass;
import dev.cnitelemetry.benchmarks.read.Tally;
import dev.cnitelemetry.benchmarks.read.Yardsticks;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.check.ScrapeLinter;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.scrape.Scrape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The benchmarks of this package by CPU time and in turns, for a machine that others work on, too:
 * milliseconds of a megabyte for the scrape, the linter, the reader and two peers, how many times
 * the scrape's time each takes, as the median of the rounds' ratios, and what that would be where a
 * plain newline count runs at 4.1 GB/s.
 */
public final class CompareScrapes {
  /**
   * Bytes a nanosecond that a plain newline count reads on the machine that goals are given for.
   */
  private static final double REFERENCE = 4.1;

  private CompareScrapes() {}

  /**
   * Compares.
   *
   * @param arguments the number of rounds, the milliseconds of each turn, and the inputs' names,
   *     all if none is given
   */
  public static void main(String[] arguments) {
    int rounds = Integer.parseInt(arguments[0]);
    int milliseconds = Integer.parseInt(arguments[1]);
    List<String> names = List.of(arguments).subList(2, arguments.length);
    for (Corpus corpus : Corpus.values()) {
      boolean asked = names.isEmpty() || names.contains(corpus.name().toLowerCase(Locale.ROOT));
      if (asked && !corpus.format().isOpenMetrics() && !corpus.format().allowsUtf8Names()) {
        compare(corpus, rounds, milliseconds);
      }
    }
  }

  private static void compare(Corpus corpus, int rounds, int milliseconds) {
    byte[] page = corpus.bytes();
    Map<String, Pass> passes = passes(corpus, page);
    Map<String, double[]> times = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) {
      for (Map.Entry<String, Pass> pass : passes.entrySet()) {
        // The first round warms up.
        double time = time(pass.getValue(), round < 0 ? 5 * milliseconds : milliseconds);
        if (round >= 0) {
          times.computeIfAbsent(pass.getKey(), name -> new double[rounds])[round] = time;
        }
      }
    }
    double[] ours = times.get("scrape");
    double newlines = page.length / median(times.remove("newlines"));
    System.out.printf("%-14s N is %.2f GB/s%n", corpus, newlines);
    times.forEach(
        (name, each) -> {
          double[] ratios = new double[rounds];
          Arrays.setAll(ratios, round -> each[round] / ours[round]);
          double time = median(each) / page.length;
          System.out.printf(
              "%-14s %-10s %9.3f ms/MB  %7.2f of scrape  %9.3f ms/MB at 4.1 GB/s%n",
              corpus, name, time, median(ratios), time * newlines / REFERENCE);
        });
  }

  private static Map<String, Pass> passes(Corpus corpus, byte[] page) {
    ExpositionReader reader = ExpositionReader.builder(corpus.format()).build();
    ScrapeLinter linter = ScrapeLinter.against(MetricCatalog.installed()).build();
    Map<String, Pass> passes = new LinkedHashMap<>();
    passes.put("newlines", Yardsticks.newlineCount(page));
    passes.put("scrape", tally -> tally.count(Scrape.parse(page, corpus.format()).sampleCount()));
    passes.put("linter", tally -> tally.count(linter.lint(page, corpus.format()).samples()));
    passes.put(
        "reader",
        tally -> {
          reader.reset(page, 0, page.length);
          for (Event event = reader.next(); event != Event.END; event = reader.next()) {
            if (event == Event.SAMPLE) {
              tally.add(reader.value());
            }
          }
        });
    passes.put("hawkular", JavaPeers.hawkular(page));
    passes.put("skywalking", JavaPeers.skyWalking(page));
    return passes;
  }

  private static double time(Pass pass, int milliseconds) {
    Tally tally = new Tally();
    double spent = CpuClock.time(pass, tally, milliseconds);
    // A parser that finds nothing on a page has no time to be compared.
    return tally.samples() == 0 ? Double.NaN : spent;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
