// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.annotation.Nullable;

/** Reads lines of UTF-8 of bounded length, and counts them. */
final class TextLines {
  /** More than a record of 65,535 octets has as JSON, whatever its elements are called. */
  private static final int LONGEST = 16 << 20;

  private final InputStream in;
  private long number;
  private boolean ended;

  /**
   * Lines.
   *
   * @param in where they come from, best buffered
   */
  TextLines(InputStream in) {
    this.in = in;
  }

  /** The number of the line at hand, from 1 on. */
  long number() {
    return number;
  }

  /**
   * Steps to the next line.
   *
   * @return the line without its end, or null after the last one
   * @throws LineException if it is too long or no UTF-8
   */
  @Nullable
  String next() throws IOException {
    if (ended) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    boolean tooLong = false;
    boolean any = false;
    int octet = in.read();
    for (; octet >= 0 && octet != '\n'; octet = in.read()) {
      any = true;
      tooLong |= line.size() >= LONGEST;
      if (!tooLong) {
        line.write(octet);
      }
    }
    ended = octet < 0;
    if (ended && !any) {
      return null;
    }
    number++;
    if (tooLong) {
      throw new LineException(LONGEST, "a line of more than " + LONGEST + " octets");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new LineException(1, "the line is no UTF-8");
    }
  }
}
