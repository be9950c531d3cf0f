// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

/**
 * The unit of a metric's values. One vocabulary for all catalogues, whatever words a document uses.
 *
 * <p>The unit is a fact of its own and never derived from a name: {@code
 * felix_int_dataplane_apply_time_seconds} and {@code felix_exec_time_micros} say it, {@code
 * process_start_time_seconds} says it badly, most say nothing.
 */
public enum Unit {
  /** Seconds of duration. */
  SECONDS("seconds"),
  /** Thousandths of a second. */
  MILLISECONDS("milliseconds"),
  /** Millionths of a second. */
  MICROSECONDS("microseconds"),
  /** Billionths of a second. */
  NANOSECONDS("nanoseconds"),
  /** A point in time: seconds since 1970-01-01T00:00:00Z, fractions included. */
  UNIX_SECONDS("unix_seconds"),
  /** Octets. */
  BYTES("bytes"),
  /** A share between 0 and 1. */
  RATIO("ratio"),
  /** A share between 0 and 100. */
  PERCENT("percent"),
  /** A plain number: a count of things, a state, a constant 1. */
  NONE("none"),
  /** The document does not say, and no source does. */
  UNSPECIFIED("unspecified");

  private final String text;

  Unit(String text) {
    this.text = text;
  }

  /**
   * The unit's name as data files and the command line write it.
   *
   * @return the name, lower case
   */
  public String text() {
    return text;
  }
}
