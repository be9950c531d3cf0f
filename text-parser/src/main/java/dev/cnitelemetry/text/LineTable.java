package dev.cnitelemetry.text;

import java.util.Arrays;

/**
 * The lines of a body in their order: how long they are, and what stands there. Metadata lines of
 * one family that follow each other are one.
 */
final class LineTable {
  /** The series of a line that is no sample. */
  static final int METADATA = -1;

  int count;

  /** With the line feed. */
  int[] lengths = new int[256];

  int[] series = new int[256];

  void append(int length, int number) {
    reserve(count + 1);
    lengths[count] = length;
    series[count++] = number;
  }

  /** Adds a line to the last one. */
  void lengthen(int length) {
    lengths[count - 1] += length;
  }

  /** Appends lines of another table. */
  void append(LineTable other, int from, int to) {
    int more = to - from;
    reserve(count + more);
    System.arraycopy(other.lengths, from, lengths, count, more);
    System.arraycopy(other.series, from, series, count, more);
    count += more;
  }

  private void reserve(int number) {
    if (number > lengths.length) {
      int room = Math.max(number, 2 * lengths.length);
      lengths = Arrays.copyOf(lengths, room);
      series = Arrays.copyOf(series, room);
    }
  }
}
