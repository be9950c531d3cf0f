// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.internal.line.LineSource;

/** Where a line stood that is over, with as much of it as a message needs. */
final class LinePlace {
  private final byte[] head = new byte[2 * LineExcerpt.GREATEST_LENGTH];
  private int length;
  private long number;
  private long offset;

  void note(LineSource lines) {
    length = Math.min(head.length, lines.end() - lines.start());
    System.arraycopy(lines.buffer(), lines.start(), head, 0, length);
    number = lines.number();
    offset = lines.offsetOf(lines.start());
  }

  ExpositionFormatException error(FormatError code, boolean stackTrace) {
    String excerpt = LineExcerpt.of(head, 0, length, 0);
    return new ExpositionFormatException(
        code, code.description(), number, 1, offset, excerpt, stackTrace);
  }
}
