// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.number;

import java.nio.charset.StandardCharsets;

/** Numbers in messages: as a page shows them. */
public final class ShortNumber {
  private ShortNumber() {}

  /**
   * Spells a number.
   *
   * @param value any double
   * @return the shortest decimal text, in Go's spelling
   */
  public static String of(double value) {
    byte[] text = new byte[DoubleText.MAXIMUM_LENGTH];
    return new String(text, 0, DoubleText.writeGo(value, text, 0), StandardCharsets.US_ASCII);
  }
}
