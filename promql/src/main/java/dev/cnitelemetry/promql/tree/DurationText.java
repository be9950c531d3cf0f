// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

/**
 * Durations as Prometheus computes and prints them, its habits at the edges of 64 bits included.
 *
 * <p>Source: prometheus/common@v0.72.1:model/time.go.
 */
final class DurationText {

  private static final String[] UNITS = {"y", "w", "d", "h", "m", "s", "ms"};
  private static final long[] MILLISECONDS = {
    365L * 24 * 3_600_000, 7L * 24 * 3_600_000, 24L * 3_600_000, 3_600_000, 60_000, 1_000, 1
  };

  private DurationText() {}

  /** Seconds to nanoseconds. */
  static long nanoseconds(double seconds) {
    return toLong(round(seconds * 1e9));
  }

  /** Half away from zero. */
  static double round(double value) {
    double size = Math.abs(value);
    double below = Math.floor(size);
    return Math.copySign(size - below >= 0.5 ? below + 1 : below, value);
  }

  /** What does not fit becomes the least long, as on the processors servers run on. */
  static long toLong(double value) {
    return value >= -0x1p63 && value < 0x1p63 ? (long) value : Long.MIN_VALUE;
  }

  static void print(long nanoseconds, StringBuilder to) {
    long left = nanoseconds / 1_000_000;
    if (left == 0) {
      to.append("0s");
      return;
    }
    if (left < 0) {
      to.append('-');
      left = -left;
    }
    for (int i = 0; i < UNITS.length; i++) {
      long count = left / MILLISECONDS[i];
      // Years and weeks only where nothing remains: 90d is easier to read than 12w6d.
      boolean exact = i < 2;
      if (count > 0 && (!exact || left % MILLISECONDS[i] == 0)) {
        to.append(count).append(UNITS[i]);
        left -= count * MILLISECONDS[i];
      }
    }
  }
}
