// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import java.io.IOException;
import java.io.InputStream;
import javax.annotation.Nullable;

/** A stream that gives what it has by pieces, and may fail where an input would go on. */
final class Pieces extends InputStream {
  private final byte[] bytes;
  private final int piece;
  private final int until;
  @Nullable private final RuntimeException failure;
  private final boolean byLine;
  private boolean failing;
  private int position;

  Pieces(byte[] bytes, int piece, int until, @Nullable RuntimeException failure) {
    this(bytes, piece, until, failure, false);
  }

  private Pieces(
      byte[] bytes, int piece, int until, @Nullable RuntimeException failure, boolean byLine) {
    this.bytes = bytes;
    this.piece = piece;
    this.until = until;
    this.failure = failure;
    this.byLine = byLine;
  }

  /**
   * A stream that gives one line at a time: whoever reads it never has a line in reach beyond the
   * current one, and so a reader reads each by the whole grammar, and knows none by the one before.
   */
  static Pieces lineByLine(byte[] bytes) {
    return lineByLine(bytes, bytes.length, null);
  }

  static Pieces lineByLine(byte[] bytes, int until, @Nullable RuntimeException failure) {
    return new Pieces(bytes, Integer.MAX_VALUE, until, failure, true);
  }

  /** Has it fail in place of its end. */
  Pieces failing() {
    failing = true;
    return this;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (position == until) {
      if (failing && failure != null) {
        throw failure;
      }
      if (failing) {
        throw new IOException("test");
      }
      return -1;
    }
    int count = Math.min(Math.min(length, piece), until - position);
    if (byLine) {
      int end = position;
      while (end < position + count && bytes[end] != '\n') {
        end++;
      }
      count = Math.min(count, end + 1 - position);
    }
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }
}
