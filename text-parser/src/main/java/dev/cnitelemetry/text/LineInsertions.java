package dev.cnitelemetry.text;

import java.util.Arrays;

/** Lines that came into a body, in the order of the lines before. */
final class LineInsertions {
  private int count;

  /** The old line before which a new one stands. */
  private int[] lines = new int[64];

  private int[] lengths = new int[64];
  private int[] series = new int[64];

  void clear() {
    count = 0;
  }

  boolean isEmpty() {
    return count == 0;
  }

  void insert(int line, int length, int number) {
    if (count == lines.length) {
      lines = Arrays.copyOf(lines, 2 * count);
      lengths = Arrays.copyOf(lengths, 2 * count);
      series = Arrays.copyOf(series, 2 * count);
    }
    lines[count] = line;
    lengths[count] = length;
    series[count++] = number;
  }

  /** Writes the lines with those that came among them into another table. */
  void apply(LineTable before, LineTable after) {
    after.clear();
    int next = 0;
    for (int i = 0; i < count; i++) {
      after.append(before, next, lines[i]);
      next = lines[i];
      after.append(lengths[i], series[i]);
    }
    after.append(before, next, before.count);
    after.goneCount = before.goneCount;
  }
}
