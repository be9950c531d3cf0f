// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import com.sun.management.ThreadMXBean;
import dev.cnitelemetry.benchmarks.read.LineFeedPace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Prints the CPU time a record takes, medians of interleaved rounds and the best round, as they are
 * and as on the machine of the goals ({@link LineFeedPace}), and the ratios between readers. An
 * argument names the built Go program of {@code benchmarks/peers/ipfix}; without it go-ipfix is
 * left out.
 */
public final class DecodeRatios {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 41;
  private static final int REPEATS = 20;

  private DecodeRatios() {}

  /**
   * Measures.
   *
   * @param arguments the path of the Go program, or nothing
   * @throws IOException when the Go program cannot be run
   */
  public static void main(String[] arguments) throws IOException {
    Walks walks = new Walks();
    LongSupplier[] readers = {
      walks::everyField,
      walks::sevenFields,
      walks::mapsEveryField,
      walks::mapsSevenFields,
      walks::everyNamedField
    };
    if (readers[0].getAsLong() != readers[2].getAsLong()
        || readers[0].getAsLong() != readers[4].getAsLong()
        || readers[1].getAsLong() != readers[3].getAsLong()) {
      throw new IllegalStateException("the readers disagree about what they read");
    }
    LineFeedPace pace = new LineFeedPace();
    double[][] times = new double[readers.length][ROUNDS];
    long[] allocated = new long[readers.length];
    List<Double> go = new ArrayList<>();
    for (int round = -ROUNDS / 2; round < ROUNDS; round++) {
      if (round >= 0) {
        pace.measure();
      }
      for (int i = 0; i < readers.length; i++) {
        long octets = THREADS.getCurrentThreadAllocatedBytes();
        long before = THREADS.getCurrentThreadCpuTime();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
          readers[i].getAsLong();
        }
        if (round >= 0) {
          times[i][round] =
              (double) (THREADS.getCurrentThreadCpuTime() - before) / REPEATS / walks.records();
          allocated[i] = THREADS.getCurrentThreadAllocatedBytes() - octets;
        }
      }
      if (arguments.length > 0 && round >= 0 && round % 8 == 0) {
        go.add(goIpfix(arguments[0], walks));
      }
    }
    String[] names = {
      "every field", "seven fields", "maps, every field", "maps, seven fields", "every named field"
    };
    print("%s", pace);
    double[] medians = new double[readers.length];
    double[] best = new double[readers.length];
    for (int i = 0; i < readers.length; i++) {
      Arrays.sort(times[i]);
      medians[i] = times[i][ROUNDS / 2];
      best[i] = times[i][0];
      print(
          "%-20s %s a record, %s at best, %d octets allocated",
          names[i],
          pace.nanoseconds(medians[i]),
          pace.nanoseconds(best[i]),
          allocated[i] / REPEATS / walks.records());
    }
    String ratio = "%s fields: %.1f times the maps, %.1f at best";
    print(ratio, "all", medians[2] / medians[0], best[2] / best[0]);
    print(ratio, "seven", medians[3] / medians[1], best[3] / best[1]);
    if (!go.isEmpty()) {
      List<Double> sorted = go.stream().sorted().toList();
      double median = sorted.get(go.size() / 2);
      print(
          "%-20s %s a record, %s at best",
          "go-ipfix", pace.nanoseconds(median), pace.nanoseconds(sorted.get(0)));
      ratio = "%s fields: %.1f times go-ipfix, %.1f at best";
      print(ratio, "all", median / medians[0], sorted.get(0) / best[0]);
    }
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }

  private static double goIpfix(String program, Walks walks) throws IOException {
    Path file = GoProgram.file();
    try {
      List<String> words = GoProgram.run(program, file.toString(), "21");
      if (words.size() != 3
          || Integer.parseInt(words.get(0)) != walks.records()
          || Long.parseUnsignedLong(words.get(1)) != walks.everyField()) {
        throw new IllegalStateException("go-ipfix read something else: " + words);
      }
      return Double.parseDouble(words.get(2));
    } finally {
      Files.delete(file);
    }
  }
}
