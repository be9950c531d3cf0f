// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

/**
 * All samples of a page, one row of ints each: shape, line, value in two halves, a reference to the
 * text of each label's value, and the timestamp in two halves where the shape has one. A row is
 * known by the index at which it begins.
 */
final class SampleTable {

  private static final int LINE = 1;
  private static final int VALUE = 2;
  static final int LABELS = 4;

  final int[] rows;

  /** Where the row of each sample begins, in the order of the page. */
  final int[] starts;

  final Shape[] shapes;
  final Texts texts;
  final ExemplarTable exemplars;

  SampleTable(int[] rows, int[] starts, Shape[] shapes, Texts texts, ExemplarTable exemplars) {
    this.rows = rows;
    this.starts = starts;
    this.shapes = shapes;
    this.texts = texts;
    this.exemplars = exemplars;
  }

  static long longAt(int[] ints, int index) {
    return (ints[index] & 0xFFFFFFFFL) | ((long) ints[index + 1] << Integer.SIZE);
  }

  static void putLong(int[] ints, int index, long value) {
    ints[index] = (int) value;
    ints[index + 1] = (int) (value >>> Integer.SIZE);
  }

  static void putHead(int[] rows, int row, int shape, int line, double value) {
    rows[row] = shape;
    rows[row + LINE] = line;
    putLong(rows, row + VALUE, Double.doubleToRawLongBits(value));
  }

  int row(int sample) {
    return starts[sample];
  }

  Shape shape(int row) {
    return shapes[rows[row]];
  }

  int line(int row) {
    return rows[row + LINE];
  }

  double value(int row) {
    return Double.longBitsToDouble(longAt(rows, row + VALUE));
  }

  /** The text of a label's value, by its position in the shape. */
  int label(int row, int position) {
    return rows[row + LABELS + position];
  }

  long timestampMillis(int row) {
    return longAt(rows, row + LABELS + shape(row).labels.length);
  }

  /** The value of a label; the empty text where the sample has no such label. */
  String labelText(int row, String label) {
    int position = shape(row).indexOf(label);
    return position < 0 ? "" : texts.string(label(row, position));
  }
}
