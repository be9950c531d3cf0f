// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.testsupport;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How many octets some work allocates once it is warm. */
public final class Allocation {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 200;
  private static final int ATTEMPTS = 20;

  private Allocation() {}

  /** The fewest octets of several attempts: the compiler may allocate on this thread's behalf. */
  public static long of(Runnable work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      work.run();
      fewest = Math.min(fewest, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return fewest;
  }
}
