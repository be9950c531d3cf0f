package dev.cnitelemetry.text;

import java.util.Arrays;

/** Lines that came into a body and went out of it, in the order of the lines before. */
final class LineEdits {
  private static final int GONE = 0;

  private int count;

  /** The old line that has gone, or before which a new one stands. */
  private int[] lines = new int[64];

  private int[] lengths = new int[64];
  private int[] series = new int[64];

  void clear() {
    count = 0;
  }

  boolean isEmpty() {
    return count == 0;
  }

  void remove(int line) {
    add(line, GONE, 0);
  }

  void insert(int line, int length, int number) {
    add(line, length, number);
  }

  private void add(int line, int length, int number) {
    if (count == lines.length) {
      lines = Arrays.copyOf(lines, 2 * count);
      lengths = Arrays.copyOf(lengths, 2 * count);
      series = Arrays.copyOf(series, 2 * count);
    }
    lines[count] = line;
    lengths[count] = length;
    series[count++] = number;
  }

  /** Writes the lines as they are with all edits into another table. */
  void apply(LineTable before, LineTable after) {
    after.count = 0;
    int next = 0;
    for (int i = 0; i < count; i++) {
      after.append(before, next, lines[i]);
      next = lines[i];
      if (lengths[i] == GONE) {
        next++;
      } else {
        after.append(lengths[i], series[i]);
      }
    }
    after.append(before, next, before.count);
  }
}
