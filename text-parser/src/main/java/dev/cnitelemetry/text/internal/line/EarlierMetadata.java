// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import java.util.Arrays;

/**
 * How families were announced in earlier inputs: up to three metadata lines of each, as they were
 * there, with the name that the first sample after them begins with.
 *
 * <p>Programs announce the same families with the same texts at every scrape, and so do all
 * programs of one kind. Lines that were read once are only compared when they come again.
 */
final class EarlierMetadata {
  /** How many bytes are kept at most; families after that are read anew each time. */
  static final int GREATEST = 1 << 20;

  /** More lines of a family are not kept. */
  static final int LINES = 3;

  /** So often a family comes otherwise than it is kept before it is kept anew. */
  private static final int PATIENCE = 2;

  /** What is known of a family, in one place of memory: where each line ends, from the first on. */
  private static final int ROW = 8;

  private static final int LENGTH = LINES;
  private static final int START = LINES + 1;
  private static final int ROOM = LINES + 2;
  private static final int LINES_AND_KIND = LINES + 3;
  private static final int MISSES = LINES + 4;
  private static final int KIND_BITS = 8;

  private byte[] texts = new byte[1024];
  private int size;
  private int[] rows = new int[32 * ROW];

  /** How many bytes are kept. */
  int bytes() {
    return size;
  }

  /** Forgets all texts; families are to be forgotten one by one. */
  void clear() {
    size = 0;
  }

  /** Says that nothing is known of a family. */
  void forget(int family) {
    int row = family * ROW;
    if (row >= rows.length) {
      rows = Arrays.copyOf(rows, 2 * row);
    }
    rows[row + LENGTH] = 0;
    rows[row + ROOM] = 0;
    rows[row + MISSES] = PATIENCE;
  }

  /** How many bytes of a family are known, 0 for none. */
  int length(int family) {
    return rows[family * ROW + LENGTH];
  }

  /** Whether what is known of a family is at a position. */
  boolean isAt(int family, int length, byte[] bytes, int position) {
    int from = rows[family * ROW + START];
    return Arrays.equals(texts, from, from + length, bytes, position, position + length);
  }

  /** How many lines of a family are known. */
  int lines(int family) {
    return rows[family * ROW + LINES_AND_KIND] >>> KIND_BITS;
  }

  /** From the beginning of the first line to the line feed of one. */
  int end(int family, int line) {
    return rows[family * ROW + line];
  }

  /** The number of the kind that one of the lines says, if one does. */
  int kind(int family) {
    return rows[family * ROW + LINES_AND_KIND] & ((1 << KIND_BITS) - 1);
  }

  /** Says that a family came as it is kept. */
  void met(int family) {
    if (rows[family * ROW + MISSES] != 0) {
      rows[family * ROW + MISSES] = 0;
    }
  }

  /** Says that a family came otherwise; whether it should be learnt. */
  boolean missed(int family) {
    int misses = Math.min(PATIENCE, rows[family * ROW + MISSES] + 1);
    rows[family * ROW + MISSES] = misses;
    return misses == PATIENCE;
  }

  /**
   * Keeps what announced a family.
   *
   * @param start where the first line begins
   * @param ends where each line's line feed is
   * @param count how many lines there are
   * @param end where that is no longer known: after the last line, or within the next
   */
  void learn(int family, int kind, byte[] bytes, int start, int[] ends, int count, int end) {
    int row = family * ROW;
    int length = end - start;
    int at = rows[row + START];
    if (length > rows[row + ROOM]) {
      boolean last = rows[row + ROOM] > 0 && at + rows[row + ROOM] == size;
      at = last ? at : size;
      if (length > GREATEST - at) {
        rows[row + LENGTH] = 0;
        return;
      }
      size = at + length;
      rows[row + START] = at;
      rows[row + ROOM] = length;
      if (size > texts.length) {
        texts = Arrays.copyOf(texts, Math.max(size, 2 * texts.length));
      }
    }
    System.arraycopy(bytes, start, texts, at, length);
    for (int line = 0; line < count; line++) {
      rows[row + line] = ends[line] - start;
    }
    rows[row + LENGTH] = length;
    rows[row + LINES_AND_KIND] = count << KIND_BITS | kind;
  }
}
