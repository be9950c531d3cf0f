// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * N of a run: how many bytes of node_exporter's page the machine has its line feeds counted in, a
 * byte at a time. Goals are given in nanoseconds of a machine where N is 4.1 GB/s; a figure of
 * another one, multiplied by N / 4.1, is what it would be there. Measured between the rounds of
 * whatever is measured, since other processes slow both down.
 */
public final class LineFeedPace {
  private static final double OF_THE_GOALS = 4.1;
  private static final int WARM_UP_MILLISECONDS = 500;
  private static final int MILLISECONDS = 10;

  private final byte[] page = Corpus.NODE_EXPORTER.bytes();
  private final Pass pass = Yardsticks.newlineCount(page);
  private final Tally tally = new Tally();
  private final List<Double> paces = new ArrayList<>();

  /** Compiles what is measured. */
  public LineFeedPace() {
    CpuClock.warmUp(pass, tally, WARM_UP_MILLISECONDS);
  }

  /** Measures once more. */
  public void measure() {
    paces.add(page.length / CpuClock.time(pass, tally, MILLISECONDS));
  }

  /** The median of what was measured, in bytes a nanosecond. */
  public double median() {
    Collections.sort(paces);
    return paces.get(paces.size() / 2);
  }

  /** What a time would be where N is 4.1 GB/s. */
  public double scaled(double time) {
    return time * median() / OF_THE_GOALS;
  }

  /** A time as it is and as it would be, such as {@code 954 ns (303)}. */
  public String nanoseconds(double time) {
    return String.format(Locale.ROOT, "%.0f ns (%.0f)", time, scaled(time));
  }

  /** What the figures of {@link #nanoseconds} mean. */
  @Override
  public String toString() {
    double median = median();
    return String.format(
        Locale.ROOT,
        "N %.2f GB/s (%.2f to %.2f); in brackets x N / 4.1: on a machine that counts line feeds at"
            + " 4.1 GB/s",
        median,
        paces.get(0),
        paces.get(paces.size() - 1));
  }
}
