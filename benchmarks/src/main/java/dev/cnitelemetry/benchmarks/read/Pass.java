// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

/** One pass over an input by one of those who are compared. */
@FunctionalInterface
public interface Pass {
  /** Reads the whole of it. */
  void run(Tally tally);
}
