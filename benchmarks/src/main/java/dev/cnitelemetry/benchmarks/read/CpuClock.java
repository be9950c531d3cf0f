// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** CPU time of the current thread, which others on the machine do not add to. */
public final class CpuClock {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuClock() {}

  /**
   * Nanoseconds of CPU that one pass takes, as a mean over as many as fill the time.
   *
   * <p>Between passes only the wall clock is asked, as the program in Go does it: the thread's own
   * is a call into the kernel, a third of a microsecond where a pass over a small page takes eight.
   *
   * @param pass what is measured
   * @param tally what it adds to
   * @param milliseconds how long passes are begun
   * @return the mean
   */
  public static double time(Pass pass, Tally tally, int milliseconds) {
    long least = milliseconds * 1_000_000L;
    int passes = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    long begin = System.nanoTime();
    do {
      pass.run(tally);
      passes++;
    } while (System.nanoTime() - begin < least);
    return (double) (THREADS.getCurrentThreadCpuTime() - start) / passes;
  }

  /**
   * Runs passes until they have had so much CPU, however busy the machine is.
   *
   * @param pass what is to be compiled
   * @param tally what it adds to
   * @param milliseconds of CPU
   */
  public static void warmUp(Pass pass, Tally tally, int milliseconds) {
    long end = THREADS.getCurrentThreadCpuTime() + milliseconds * 1_000_000L;
    while (THREADS.getCurrentThreadCpuTime() < end) {
      pass.run(tally);
    }
  }
}
