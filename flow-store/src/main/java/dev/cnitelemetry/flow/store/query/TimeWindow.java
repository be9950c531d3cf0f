// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import java.time.Duration;
import java.time.Instant;

/**
 * The time range of a query, both ends part of it, and the interval that its lines are drawn by.
 * Immutable.
 *
 * <pre>{@code
 * TimeWindow window = TimeWindow.last(Duration.ofMinutes(30), Instant.now());
 * }</pre>
 *
 * @param from where it begins, a whole second
 * @param to where it ends, a whole second
 * @param interval how long a point of a line lasts, whole seconds; intervals begin at multiples of
 *     it since 1970
 */
public record TimeWindow(Instant from, Instant to, Duration interval) {

  /** Flow records come once a minute. */
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final long GREATEST = 0xffff_ffffL;

  /**
   * Checks the range and cuts it off to seconds.
   *
   * @param from where it begins, 1970 to 2106
   * @param to where it ends, not before
   * @param interval a second or longer, 68 years at most
   * @throws IllegalArgumentException if the end is before the beginning, or something is out of its
   *     range
   */
  public TimeWindow {
    from = second("from", from);
    to = second("to", to);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the range ends at " + to + ", before it begins: " + from);
    }
    if (interval.toSeconds() < 1 || interval.toSeconds() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("an interval is a second or longer, not " + interval);
    }
    interval = Duration.ofSeconds(interval.toSeconds());
  }

  private static Instant second(String name, Instant time) {
    long second = time.getEpochSecond();
    if (second < 0 || second > GREATEST) {
      throw new IllegalArgumentException(
          name + " is a time from 1970 to 2106-02-07T06:28:15Z, not " + time);
    }
    return Instant.ofEpochSecond(second);
  }

  /**
   * A range with lines by the minute.
   *
   * @param from where it begins
   * @param to where it ends
   * @return the window
   * @throws IllegalArgumentException if the end is before the beginning, or one is before 1970 or
   *     after 2106
   */
  public static TimeWindow of(Instant from, Instant to) {
    return new TimeWindow(from, to, MINUTE);
  }

  /**
   * The time until now, with lines by the minute.
   *
   * @param length how long it is
   * @param now where it ends
   * @return the window
   * @throws IllegalArgumentException if the length is negative, or an end is before 1970 or after
   *     2106
   */
  public static TimeWindow last(Duration length, Instant now) {
    return of(now.minus(length), now);
  }

  /**
   * The same range with another interval.
   *
   * @param length a second or longer
   * @return the window
   * @throws IllegalArgumentException if it is shorter than a second
   */
  public TimeWindow by(Duration length) {
    return new TimeWindow(from, to, length);
  }
}
