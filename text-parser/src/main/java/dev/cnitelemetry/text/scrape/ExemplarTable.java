// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import java.util.Arrays;

/**
 * The exemplars of a page, one row of ints each: value in two halves, whether there is a timestamp,
 * timestamp in two halves, number of labels, and for each a reference to its name and its value.
 */
final class ExemplarTable {

  private static final int TIMESTAMPED = 2;
  private static final int TIMESTAMP = 3;
  private static final int COUNT = 5;
  static final int LABELS = 6;

  private final int[] rows;

  /** The rows of the samples that have an exemplar, ascending, and where the exemplar's row is. */
  private final int[] samples;

  private final int[] starts;

  ExemplarTable(int[] rows, int[] samples, int[] starts) {
    this.rows = rows;
    this.samples = samples;
    this.starts = starts;
  }

  static void putHead(int[] rows, int row, double value, int labels) {
    SampleTable.putLong(rows, row, Double.doubleToRawLongBits(value));
    rows[row + TIMESTAMPED] = 0;
    rows[row + COUNT] = labels;
  }

  static void putTimestamp(int[] rows, int row, long millis) {
    rows[row + TIMESTAMPED] = 1;
    SampleTable.putLong(rows, row + TIMESTAMP, millis);
  }

  /** The exemplar of a sample; -1 if it has none. */
  int find(int sampleRow) {
    int found = Arrays.binarySearch(samples, sampleRow);
    return found < 0 ? -1 : starts[found];
  }

  double value(int row) {
    return Double.longBitsToDouble(SampleTable.longAt(rows, row));
  }

  boolean isTimestamped(int row) {
    return rows[row + TIMESTAMPED] != 0;
  }

  long timestampMillis(int row) {
    return SampleTable.longAt(rows, row + TIMESTAMP);
  }

  int labelCount(int row) {
    return rows[row + COUNT];
  }

  int labelName(int row, int index) {
    return rows[row + LABELS + 2 * index];
  }

  int labelValue(int row, int index) {
    return rows[row + LABELS + 2 * index + 1];
  }
}
