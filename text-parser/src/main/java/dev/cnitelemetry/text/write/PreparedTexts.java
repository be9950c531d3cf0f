// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.text.internal.bytes.TextBuffer;

/**
 * Where the texts of prepared series are: those that are prepared one after the other are next to
 * each other, since they are written in that order, and processors fetch ahead what is in order.
 *
 * <p>What was placed does not change. An array is kept as long as one of its series is, so it is
 * small.
 */
final class PreparedTexts {
  /** A text is copied in whole blocks, without a rest that goes byte by byte. */
  private static final int BLOCK = 32;

  private static final int SIZE = 1 << 12;

  private byte[] bytes = {};
  private int used;
  private int start;

  /** Places a text, whose array and start are then known. */
  void place(TextBuffer text) {
    if (text.size > bytes.length - BLOCK - used) {
      bytes = new byte[Math.max(SIZE, text.size + BLOCK)];
      used = 0;
    }
    System.arraycopy(text.bytes, 0, bytes, used, text.size);
    start = used;
    used += text.size;
  }

  /** The array that has the text placed last. */
  byte[] bytes() {
    return bytes;
  }

  /** Where the text placed last starts. */
  int start() {
    return start;
  }

  /**
   * How many bytes are copied of a text, some of which are the next one's, and are overwritten; so
   * many there are, and so many the target has room for.
   */
  static int copied(int length) {
    return (length + BLOCK - 1) & -BLOCK;
  }
}
