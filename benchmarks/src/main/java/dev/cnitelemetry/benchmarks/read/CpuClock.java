package dev.cnitelemetry.benchmarks.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** CPU time of the current thread, which others on the machine do not add to. */
final class CpuClock {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuClock() {}

  /** Nanoseconds of CPU that one pass takes, as a mean over as many as fill the time. */
  static double time(Pass pass, Tally tally, int milliseconds) {
    long least = milliseconds * 1_000_000L;
    int passes = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    long spent;
    do {
      pass.run(tally);
      passes++;
      spent = THREADS.getCurrentThreadCpuTime() - start;
    } while (spent < least);
    return (double) spent / passes;
  }
}
