// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.send;

import java.time.Duration;
import java.time.Instant;
import javax.annotation.Nullable;

/** When the next message goes: at once, so many records a second, or as they were recorded. */
public final class Pace {
  private static final double NANOSECONDS = 1e9;

  private final double recordsPerSecond;
  private final boolean asRecorded;
  private final long begin = System.nanoTime();
  private double dueSeconds;
  private @Nullable Instant firstTime;
  private long firstNanos;

  private Pace(double recordsPerSecond, boolean asRecorded) {
    this.recordsPerSecond = recordsPerSecond;
    this.asRecorded = asRecorded;
  }

  public static Pace none() {
    return new Pace(0, false);
  }

  public static Pace rate(double recordsPerSecond) {
    return new Pace(recordsPerSecond, false);
  }

  public static Pace asRecorded() {
    return new Pace(0, true);
  }

  /** Waits until a message is due. */
  void await(Instant time, int records) {
    if (recordsPerSecond > 0) {
      sleepUntil(begin + (long) (dueSeconds * NANOSECONDS));
      dueSeconds += records / recordsPerSecond;
    } else if (asRecorded) {
      Instant first = firstTime;
      if (first == null) {
        firstTime = time;
        firstNanos = System.nanoTime();
      } else {
        sleepUntil(firstNanos + Duration.between(first, time).toNanos());
      }
    }
  }

  /** The recording begins anew: its first message is due at once. */
  public void restart() {
    firstTime = null;
  }

  /** Waits for a point in time of {@link System#nanoTime}. */
  public static void sleepUntil(long nanos) {
    try {
      for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
        Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
