// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.text.internal.bytes.TextBuffer;

/** Writes whole numbers, and milliseconds as seconds, exactly. */
public final class IntegerText {
  private static final byte[] LEAST = "9223372036854775808".getBytes(US_ASCII);

  private IntegerText() {}

  public static void appendInteger(TextBuffer out, long number) {
    out.ensure(DoubleText.MAXIMUM_LENGTH);
    long magnitude = number;
    if (number < 0) {
      out.append('-');
      magnitude = -number;
    }
    if (magnitude < 0) {
      out.append(LEAST);
    } else {
      out.size = DoubleText.writeInteger(magnitude, out.bytes, out.size);
    }
  }

  /**
   * Milliseconds as seconds; the sign is there once, also before a fraction of the first second.
   */
  public static void appendSeconds(TextBuffer out, long millis) {
    if (millis < 0) {
      out.append('-');
    }
    long seconds = Math.abs(millis / 1000);
    int fraction = (int) Math.abs(millis % 1000);
    appendInteger(out, seconds);
    if (fraction != 0) {
      out.append('.');
      out.append('0' + fraction / 100);
      if (fraction % 100 != 0) {
        out.append('0' + fraction / 10 % 10);
        if (fraction % 10 != 0) {
          out.append('0' + fraction % 10);
        }
      }
    }
  }
}
