// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.writer;

import dev.cnitelemetry.benchmarks.read.CpuClock;
import dev.cnitelemetry.benchmarks.read.Pass;
import dev.cnitelemetry.benchmarks.read.Tally;
import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What {@link WriterBenchmark} measures by CPU time and in turns, for a machine that others work
 * on, too: how many times as long as ours with prepared series each takes, by the median of the
 * rounds' ratios.
 */
public final class CompareWriters {
  private static final int WARM_UP_MILLISECONDS = 1500;
  private static final String PREPARED = "ours, prepared series";

  private CompareWriters() {}

  /**
   * Compares.
   *
   * @param arguments the number of rounds, and the milliseconds of each turn
   */
  public static void main(String[] arguments) {
    int rounds = Integer.parseInt(arguments[0]);
    int milliseconds = Integer.parseInt(arguments[1]);
    for (TextFormat format :
        new TextFormat[] {TextFormat.PROMETHEUS_0_0_4, TextFormat.OPENMETRICS_1_0}) {
      WriterBenchmark benchmark = new WriterBenchmark();
      benchmark.format = format;
      Map<String, Pass> passes = new LinkedHashMap<>();
      passes.put(PREPARED, pass(benchmark::oursPrepared));
      for (SeriesChange change : SeriesChange.values()) {
        WriterBenchmark changing = new WriterBenchmark();
        changing.format = format;
        changing.change = change;
        passes.put("ours, " + change, pass(changing::ours));
        if (change.keepsSeries() && change != SeriesChange.NONE) {
          passes.put(PREPARED + ", " + change, pass(changing::oursPrepared));
        }
      }
      passes.put("the client's", pass(benchmark::clientLibrary));
      passes.put("Micrometer's", pass(benchmark::micrometer));
      compare(format, passes, rounds, milliseconds);
    }
  }

  private static Pass pass(Callable<?> write) {
    return tally -> {
      try {
        write.call();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static void compare(
      TextFormat format, Map<String, Pass> passes, int rounds, int milliseconds) {
    Tally tally = new Tally();
    passes.values().forEach(pass -> CpuClock.warmUp(pass, tally, WARM_UP_MILLISECONDS));
    Map<String, double[]> times = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Pass> pass : passes.entrySet()) {
        times.computeIfAbsent(pass.getKey(), name -> new double[rounds])[round] =
            CpuClock.time(pass.getValue(), tally, milliseconds);
      }
    }
    double[] prepared = times.get(PREPARED);
    times.forEach(
        (name, each) -> {
          double[] ratios = new double[rounds];
          Arrays.setAll(ratios, round -> each[round] / prepared[round]);
          Arrays.sort(ratios);
          double[] sorted = each.clone();
          Arrays.sort(sorted);
          System.out.printf(
              "%-18s %-38s %9.1f µs  %6.2f%n",
              format, name, sorted[rounds / 2] / 1e3, ratios[rounds / 2]);
        });
  }
}
