// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import java.util.Arrays;

/**
 * The lines of a body in their order: how long they are, and what is there. Metadata lines of one
 * family that follow each other are one. Empty lines are kept as metadata are.
 */
public final class LineTable {
  /** The series of a line that is no sample. */
  public static final int METADATA = -1;

  /** Below this, a call that copies costs more than a loop. */
  private static final int FEW = 8;

  public int count;

  /** With the line feed. */
  int[] lengths = new int[256];

  public int[] series = new int[256];

  public void clear() {
    count = 0;
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

  /** Appends lines of another table. */
  void append(LineTable other, int from, int to) {
    int added = to - from;
    reserve(count + added);
    if (added < FEW) {
      for (int each = 0; each < added; each++) {
        lengths[count + each] = other.lengths[from + each];
        series[count + each] = other.series[from + each];
      }
    } else {
      System.arraycopy(other.lengths, from, lengths, count, added);
      System.arraycopy(other.series, from, series, count, added);
    }
    count += added;
  }

  private void reserve(int number) {
    if (number > lengths.length) {
      int room = Math.max(number, 2 * lengths.length);
      lengths = Arrays.copyOf(lengths, room);
      series = Arrays.copyOf(series, room);
    }
  }
}
