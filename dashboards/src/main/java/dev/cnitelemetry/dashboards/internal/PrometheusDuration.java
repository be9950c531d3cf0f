// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.internal;

import java.time.Duration;

/** Durations as Prometheus and its operator spell them: {@code 1h30m}. */
public final class PrometheusDuration {

  private PrometheusDuration() {}

  /**
   * The spelling of a duration.
   *
   * @param duration whole milliseconds, not negative
   * @return for example {@code 45s}
   * @throws IllegalArgumentException if it is negative or has parts of a millisecond
   */
  public static String of(Duration duration) {
    if (duration.isNegative() || duration.toNanosPart() % 1_000_000 != 0) {
      throw new IllegalArgumentException(
          "expected a duration of whole milliseconds that is not negative, not " + duration);
    }
    if (duration.isZero()) {
      return "0s";
    }
    StringBuilder text = new StringBuilder();
    part(duration.toDays(), "d", text);
    part(duration.toHoursPart(), "h", text);
    part(duration.toMinutesPart(), "m", text);
    part(duration.toSecondsPart(), "s", text);
    part(duration.toMillisPart(), "ms", text);
    return text.toString();
  }

  private static void part(long number, String unit, StringBuilder text) {
    if (number > 0) {
      text.append(number).append(unit);
    }
  }
}
