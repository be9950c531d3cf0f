// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

/** What {@link ExpositionReader#next()} has read: one line of the input, or its end. */
public enum Event {
  /** A {@code # HELP} line: {@code family()}, {@code help()}. */
  HELP,
  /** A {@code # TYPE} line: {@code family()}, {@code kind()}. */
  TYPE,
  /** A {@code # UNIT} line, OpenMetrics alone: {@code family()}, {@code unit()}. */
  UNIT,
  /** Any other line that begins with {@code #}, Prometheus formats alone: {@code comment()}. */
  COMMENT,
  /** A sample: {@code name()}, labels, {@code value()}, timestamp, exemplars. */
  SAMPLE,
  /** A line the format does not allow, where these are reported: {@code error()}. */
  MALFORMED,
  /** The input is over; nothing of it is held any longer. */
  END
}
