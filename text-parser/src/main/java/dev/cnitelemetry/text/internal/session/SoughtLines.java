// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.text.internal.bytes.Eight;

/**
 * The next lines of a body, whose series are to be looked up: how long their texts are, and the
 * hashes of those.
 *
 * <p>Where many lines are looked up one after the other, what that takes is loaded for several of
 * them at once. Each by itself would wait for memory as often as all of them do together.
 */
final class SoughtLines {
  private static final int MOST = 32;

  private final int[] starts = new int[MOST];
  private final int[] textLengths = new int[MOST];
  private final int[] hashes = new int[MOST];
  private final int[] numbers = new int[MOST];
  private int count;
  private int line;

  /** Keeps what was loaded from being left out. */
  int loaded;

  void clear() {
    count = 0;
    line = 0;
  }

  /**
   * Goes to the line at a position, and reads it if it was not yet.
   *
   * @param several whether those after it are to be looked up as well
   * @param places what else will be looked at of a series
   * @return false if the line cannot be looked up before it is read as a whole
   */
  boolean goTo(
      byte[] bytes, int position, int end, SeriesTable series, boolean several, int[] places) {
    while (line < count && starts[line] < position) {
      line++;
    }
    if (line == count || starts[line] != position) {
      read(bytes, position, end, series, several ? MOST : 1);
      if (count > 1) {
        loaded += series.load(hashes, numbers, count, places);
      }
    }
    return textLengths[line] > 0;
  }

  /** How long the text is of the series of the line, if it is what most lines are. */
  int textLength() {
    return textLengths[line];
  }

  int hash() {
    return hashes[line];
  }

  private void read(byte[] bytes, int from, int end, SeriesTable series, int most) {
    boolean timed = series.hasTimestamps();
    line = 0;
    count = 0;
    int start = from;
    while (count < most && start < end && (count == 0 || !BodyLines.isNoSample(bytes[start]))) {
      int feed = Eight.feed(bytes, start);
      int blank = blankBefore(bytes, start, feed);
      if (timed && blank > start) {
        blank = blankBefore(bytes, start, blank);
      }
      int length = blank > start ? blank + 1 - start : 0;
      starts[count] = start;
      textLengths[count] = length;
      hashes[count] = length == 0 ? 0 : series.hash(bytes, start, length);
      count++;
      start = feed + 1;
    }
  }

  private static int blankBefore(byte[] bytes, int start, int position) {
    int blank = position - 1;
    while (blank > start && bytes[blank] != ' ') {
      blank--;
    }
    return blank;
  }
}
