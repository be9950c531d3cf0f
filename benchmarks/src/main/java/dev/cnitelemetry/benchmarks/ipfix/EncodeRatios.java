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
 * Prints the CPU time that writing a record takes, medians of interleaved rounds and the best
 * round, as they are and as on the machine of the goals ({@link LineFeedPace}), and the ratios to
 * go-ipfix. Arguments name the built Go programs of {@code benchmarks/peers/ipfix/encode}, of
 * v0.17.0 and of v0.5.12.
 */
public final class EncodeRatios {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 41;
  private static final int REPEATS = 20;

  private EncodeRatios() {}

  /**
   * Measures.
   *
   * @param arguments the paths of the Go programs, if any
   * @throws IOException when a Go program cannot be run
   */
  public static void main(String[] arguments) throws IOException {
    Encodings encodings = new Encodings((octets, offset, length) -> {});
    LongSupplier[] ways = {
      encodings::byIndex, encodings::read, encodings::copy, encodings::arrayCopy
    };
    LineFeedPace pace = new LineFeedPace();
    double[][] times = new double[ways.length][ROUNDS];
    long[] allocated = new long[ways.length];
    List<List<Double>> go = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      go.add(new ArrayList<>());
    }
    Path file = GoProgram.file();
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      if (round >= 0) {
        pace.measure();
      }
      for (int i = 0; i < ways.length; i++) {
        long octets = THREADS.getCurrentThreadAllocatedBytes();
        long before = THREADS.getCurrentThreadCpuTime();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
          ways[i].getAsLong();
        }
        if (round >= 0) {
          times[i][round] =
              (double) (THREADS.getCurrentThreadCpuTime() - before) / REPEATS / encodings.records();
          allocated[i] = THREADS.getCurrentThreadAllocatedBytes() - octets;
        }
      }
      for (int i = 0; i < arguments.length && round >= 0 && round % 8 == 0; i++) {
        List<String> words = GoProgram.run(arguments[i], file.toString(), "21");
        go.get(i).add(Double.parseDouble(words.get(2)));
      }
    }
    Files.delete(file);
    String[] names = {"by index", "reading", "reading and copy", "reading and array copy"};
    print("%s", pace);
    double[] medians = new double[ways.length];
    for (int i = 0; i < ways.length; i++) {
      Arrays.sort(times[i]);
      medians[i] = times[i][ROUNDS / 2];
      print(
          "%-24s %s a record, %s at best, %d octets allocated",
          names[i],
          pace.nanoseconds(medians[i]),
          pace.nanoseconds(times[i][0]),
          allocated[i] / REPEATS / encodings.records());
    }
    print(
        "copy without reading %s, array copy %s; at best %s and %s",
        pace.nanoseconds(medians[2] - medians[1]),
        pace.nanoseconds(medians[3] - medians[1]),
        pace.nanoseconds(times[2][0] - times[1][0]),
        pace.nanoseconds(times[3][0] - times[1][0]));
    for (int i = 0; i < arguments.length; i++) {
      List<Double> sorted = go.get(i).stream().sorted().toList();
      double median = sorted.get(sorted.size() / 2);
      print(
          "%s %s a record, %s at best: %.1f times as long, %.1f at best",
          arguments[i],
          pace.nanoseconds(median),
          pace.nanoseconds(sorted.get(0)),
          median / medians[0],
          sorted.get(0) / times[0][0]);
    }
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
