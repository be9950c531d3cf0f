// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import com.sun.management.ThreadMXBean;
import dev.cnitelemetry.benchmarks.read.LineFeedPace;
import dev.cnitelemetry.ipfix.aggregate.Semantics;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Prints the CPU time that an update, a new flow, an export and the end of a flow take, medians of
 * rounds and the best one, each as it is and as on the machine of the goals ({@link LineFeedPace}),
 * the octets a flow takes and what is allocated; and how much longer go-ipfix takes for an update.
 * Arguments: flows, {@code mended} or a release, rounds, and the built Go programs of {@code
 * benchmarks/peers/ipfix/aggregate}.
 *
 * <p>What memory costs on the machine at that moment is said by a walk over as many places of 500
 * octets, each of which says where the next one is.
 */
public final class AggregateRatios {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM_UP_FLOWS = 20_000;
  private static final int PLACE_LONGS = 64;

  private AggregateRatios() {}

  /**
   * Measures.
   *
   * @param arguments flows, rules, rounds, Go programs
   * @throws IOException when a Go program cannot be run
   */
  public static void main(String[] arguments) throws IOException {
    int flows = Integer.parseInt(arguments[0]);
    String rules = arguments[1];
    int rounds = Integer.parseInt(arguments[2]);
    Semantics semantics = rules.equals("mended") ? Semantics.mended() : Semantics.antrea(rules);
    for (int i = 0; i < 20; i++) {
      LiveFlows warmUp = new LiveFlows(semantics, WARM_UP_FLOWS);
      run(warmUp, WARM_UP_FLOWS, new Times());
    }
    LineFeedPace pace = new LineFeedPace();
    double walk = walk(flows);
    long before = used();
    LiveFlows live = new LiveFlows(semantics, flows);
    live.fill();
    double octets = (double) (used() - before) / flows - Integer.BYTES;
    Times times = new Times();
    long allocated = 0;
    List<List<Double>> go = new ArrayList<>();
    for (int i = 3; i < arguments.length; i++) {
      go.add(new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      pace.measure();
      long start = THREADS.getCurrentThreadAllocatedBytes();
      run(live, flows, times);
      allocated = THREADS.getCurrentThreadAllocatedBytes() - start;
      for (int i = 3; i < arguments.length; i++) {
        List<String> words = GoProgram.run(arguments[i], Integer.toString(flows), "1");
        go.get(i - 3).add(Double.parseDouble(words.get(0)));
      }
    }
    double decode = median(times.decode);
    double update = median(times.update) - decode;
    double best = times.update.get(0) - times.decode.get(0);
    print("%d live flows, rules %s, %d rounds", flows, rules, rounds);
    print("%s", pace);
    print("a step of the walk over as much memory %s", pace.nanoseconds(walk));
    print(
        "update %s, %s at best (reading %s, taken off)",
        pace.nanoseconds(update), pace.nanoseconds(best), pace.nanoseconds(decode));
    double begin = median(times.begin) - decode;
    print("new flow %s, %.1f updates", pace.nanoseconds(begin), begin / update);
    print("export %s", medianAndBest(times.export, pace));
    print("end %s", medianAndBest(times.end, pace));
    print("%.0f octets a flow; %d allocated in the last round", octets, allocated);
    for (int i = 3; i < arguments.length; i++) {
      double median = median(go.get(i - 3));
      print(
          "%s %s an update: %.1f times as long, %.1f at best",
          arguments[i],
          medianAndBest(go.get(i - 3), pace),
          median / update,
          go.get(i - 3).get(0) / best);
    }
  }

  private static final class Times {
    final List<Double> decode = new ArrayList<>();
    final List<Double> update = new ArrayList<>();
    final List<Double> export = new ArrayList<>();
    final List<Double> end = new ArrayList<>();
    final List<Double> begin = new ArrayList<>();
  }

  private static void run(LiveFlows live, int flows, Times times) {
    int messages = flows / LiveFlows.RECORDS;
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < messages; i++) {
      live.decode();
    }
    times.decode.add(since(start, flows));
    start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < messages; i++) {
      live.add();
    }
    times.update.add(since(start, flows));
    start = THREADS.getCurrentThreadCpuTime();
    live.export();
    times.export.add(since(start, flows));
    live.fill();
    start = THREADS.getCurrentThreadCpuTime();
    live.end();
    times.end.add(since(start, flows));
    start = THREADS.getCurrentThreadCpuTime();
    live.fill();
    times.begin.add(since(start, flows));
  }

  private static double since(long start, int flows) {
    return (double) (THREADS.getCurrentThreadCpuTime() - start) / flows;
  }

  private static double median(List<Double> times) {
    Collections.sort(times);
    return times.get(times.size() / 2);
  }

  private static String medianAndBest(List<Double> times, LineFeedPace pace) {
    String median = pace.nanoseconds(median(times));
    return median + ", " + pace.nanoseconds(times.get(0)) + " at best";
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static double walk(int places) {
    int[] order = new int[places];
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < places; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    long[] memory = new long[places * PLACE_LONGS];
    for (int i = 0; i < places; i++) {
      memory[order[i] * PLACE_LONGS] = (long) order[(i + 1) % places] * PLACE_LONGS;
    }
    long at = 0;
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < places; i++) {
        at = memory[(int) at];
      }
      times.add(since(start, places) + (at & 0));
    }
    return median(times);
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
