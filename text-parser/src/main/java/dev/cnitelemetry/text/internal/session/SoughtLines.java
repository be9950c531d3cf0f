// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import java.util.Arrays;

/**
 * The next lines of a body, whose series are to be looked up: how long their texts are, and the
 * hashes of those.
 *
 * <p>Where many lines are looked up one after the other, what that takes is loaded for several of
 * them at once. Each by itself would wait for memory as often as all of them do together.
 */
final class SoughtLines {
  private static final int MOST = 64;

  private static final int NOWHERE = -1;

  private final int[] starts = new int[MOST];
  private final int[] textLengths = new int[MOST];
  private final int[] hashes = new int[MOST];
  private final int[] numbers = new int[MOST];
  private int count;
  private int line;

  /** Where the line begins that was read last, and how long it is. */
  private int previous = NOWHERE;

  private int previousLength;

  /** Keeps what was loaded from being left out. */
  int loaded;

  void clear(SeriesTable series) {
    count = 0;
    line = 0;
    previous = NOWHERE;
    series.forgetLine();
  }

  /**
   * Goes to the line at a position, and reads it if it was not yet.
   *
   * @param several whether those after it are to be looked up as well
   * @return false if the line cannot be looked up before it is read as a whole
   */
  boolean goTo(byte[] bytes, int position, int end, SeriesTable series, boolean several) {
    while (line < count && starts[line] < position) {
      line++;
    }
    if (line == count || starts[line] != position) {
      read(bytes, position, end, series, several ? MOST : 1);
      if (count > 1) {
        loaded += series.load(hashes, numbers, count);
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
      int feed = series.readLine(bytes, start, most > 1 ? same(bytes, start, end) : 0);
      previous = start;
      previousLength = feed - start;
      int blank = blankBefore(bytes, start, feed);
      if (timed && blank > start) {
        blank = blankBefore(bytes, start, blank);
      }
      int length = blank > start ? blank + 1 - start : 0;
      starts[count] = start;
      textLengths[count] = length;
      hashes[count] = length == 0 ? 0 : series.hashOfLine(bytes, start, length);
      count++;
      start = feed + 1;
    }
  }

  /** How many bytes a line begins with as the one that was read last. */
  private int same(byte[] bytes, int start, int end) {
    if (previous < 0) {
      return 0;
    }
    int most = Math.min(previousLength, end - start);
    int same = Arrays.mismatch(bytes, previous, previous + most, bytes, start, start + most);
    return same < 0 ? most : same;
  }

  private static int blankBefore(byte[] bytes, int start, int position) {
    int blank = position - 1;
    while (blank > start && bytes[blank] != ' ') {
      blank--;
    }
    return blank;
  }
}
