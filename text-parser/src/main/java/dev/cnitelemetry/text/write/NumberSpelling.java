// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.text.internal.number.DoubleText;

/**
 * How a writer spells doubles: always the shortest digits that read back as the same double, in one
 * of the forms that exposers use.
 *
 * <p>{@code 1000000.0} is {@code 1e+06} in Go's spelling and {@code 1000000.0} in Java's; {@code
 * 0.00001} is {@code 1e-05} and {@code 1.0E-5}. Not a number and the infinities are {@code NaN},
 * {@code +Inf} and {@code -Inf} in both. Label values of {@code le} and {@code quantile} that a
 * writer spells itself are in Go's spelling in either case: they identify a series, and the
 * OpenMetrics specification has canonical numbers for them. Immutable, safe to share.
 *
 * <pre>{@code
 * ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).spelling(NumberSpelling.JAVA).build();
 * }</pre>
 */
public enum NumberSpelling {
  /**
   * As the Go client library prints: the Prometheus formats as {@code strconv} does with format
   * {@code g}, OpenMetrics with {@code .0} after what would have neither point nor exponent. Both
   * zeros are {@code 0}, so that the sign of a negative zero is lost.
   */
  GO,
  /** As {@link Double#toString(double)} of JDK 19 and newer prints, on every JDK. */
  JAVA;

  /**
   * Writes a number, of at most {@link DoubleText#MAXIMUM_LENGTH} bytes.
   *
   * @param integers whether a whole number gets a point to tell it from an integer
   */
  int write(double value, boolean integers, byte[] target, int offset) {
    if (this == JAVA) {
      return DoubleText.writeJava(value, target, offset);
    }
    return integers
        ? DoubleText.writeOpenMetrics(value, target, offset)
        : DoubleText.writeGo(value, target, offset);
  }
}
