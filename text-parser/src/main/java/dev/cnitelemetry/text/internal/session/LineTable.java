// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import java.util.Arrays;

/**
 * The lines of a body in their order: how long they are, and what is there. Metadata lines of one
 * family that follow each other are one. A series that went keeps its place, as a line of no
 * length, until more have gone than are there. Empty lines are kept as metadata are.
 */
public final class LineTable {
  /** The series of a line that is no sample. */
  public static final int METADATA = -1;

  /** The first number of those that went, which are counted downwards from here. */
  private static final int GONE = -2;

  public int count;

  /** How many of the lines are places of series that went. */
  int goneCount;

  /** With the line feed. */
  int[] lengths = new int[256];

  public int[] series = new int[256];

  public void clear() {
    count = 0;
    goneCount = 0;
  }

  public void append(int length, int number) {
    reserve(count + 1);
    lengths[count] = length;
    series[count++] = number;
  }

  /** Adds a line to the last one. */
  public void lengthen(int length) {
    lengths[count - 1] += length;
  }

  /** Makes a series' line the place that it had. */
  void leave(int line) {
    lengths[line] = 0;
    series[line] = GONE - series[line];
    goneCount++;
  }

  /** Takes away what is no sample: it becomes nothing, and is forgotten with those that went. */
  void drop(int line) {
    lengths[line] = 0;
    goneCount++;
  }

  /** Makes a place a line again. */
  void comeAgain(int line, int length) {
    lengths[line] = length;
    series[line] = gone(line);
    goneCount--;
  }

  /** Whether a line is only the place of a series that went; there is none after the last line. */
  boolean isGone(int line) {
    return line < count && series[line] <= GONE;
  }

  /** The series that had its place here and went. */
  int gone(int line) {
    return GONE - series[line];
  }

  /** Whether more have gone than are there. */
  boolean isMostlyGone() {
    return goneCount > count / 2;
  }

  /** Forgets the places of those that went. */
  public void dropGone() {
    int kept = 0;
    for (int line = 0; line < count; line++) {
      if (!isGone(line) && lengths[line] > 0) {
        lengths[kept] = lengths[line];
        series[kept++] = series[line];
      }
    }
    count = kept;
    goneCount = 0;
  }

  /** Puts each line of another table before one of these; places ascend. */
  void insert(LineTable others, int[] places) {
    reserve(count + others.count);
    int end = count;
    count += others.count;
    // From the last one on, so that nothing has to be kept elsewhere.
    for (int other = others.count - 1; other >= 0; other--) {
      int place = places[other];
      int moved = place + other + 1;
      System.arraycopy(lengths, place, lengths, moved, end - place);
      System.arraycopy(series, place, series, moved, end - place);
      lengths[moved - 1] = others.lengths[other];
      series[moved - 1] = others.series[other];
      end = place;
    }
  }

  private void reserve(int number) {
    if (number > lengths.length) {
      int room = Math.max(number, 2 * lengths.length);
      lengths = Arrays.copyOf(lengths, room);
      series = Arrays.copyOf(series, room);
    }
  }
}
