// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.LineParser;
import java.util.Arrays;

/**
 * Reads a body by comparing it with the one before: lines that are the same cost nothing else, a
 * line whose value changed costs its number. From the first line on that came, went or moved, a
 * {@link BodyMerge} goes on.
 *
 * <p>What is malformed is left to who asked: then the body has to be read from its beginning.
 */
public final class BodyComparison {
  private static final byte[] NOTHING = {};

  private final BodyLines body;
  private final BodyMerge merge;

  private LineTable lines = new LineTable();
  private LineTable others = new LineTable();

  private byte[] before = NOTHING;
  private int beforeLength;

  public BodyComparison(
      LineParser parser, ReadLimits limits, Dialect dialect, boolean quotedNames) {
    body = new BodyLines(parser, limits, dialect, quotedNames);
    merge = new BodyMerge(body, dialect);
  }

  /** The lines of the body before, which are those of the body read once that has worked. */
  public LineTable lines() {
    return lines;
  }

  /**
   * Says how many families there may be, a body having been read from its beginning.
   *
   * @param announced how many lines of metadata it has
   */
  public void expectFamilies(int announced) {
    body.expectFamilies(announced);
  }

  /**
   * Reads a body that ends with a line feed, or is empty.
   *
   * @param series those of the body before, which get the values of the new one
   * @return false where it has to be read from its beginning; what changed so far stays noted
   */
  public boolean read(SeriesTable series, byte[] old, int oldLength, byte[] filled, int length) {
    before = old;
    beforeLength = oldLength;
    body.begin(series, filled, length);
    boolean fits = compare(series, filled, length);
    body.release();
    merge.release();
    before = NOTHING;
    return fits;
  }

  private boolean compare(SeriesTable series, byte[] filled, int end) {
    merge.begin(lines, others, before, beforeLength);
    int old = 0;
    int at = 0;
    int line = 0;
    int[] lengths = lines.lengths;
    while (at < end) {
      int common = Math.min(beforeLength - old, end - at);
      int same = Arrays.mismatch(before, old, old + common, filled, at, at + common);
      int limit = same < 0 ? common : same;
      int passed = 0;
      int walked = 0;
      // Variables of its own: those that outlive the comparison are kept in memory.
      for (int rest = lines.count - line; walked < rest; walked++) {
        int length = lengths[line + walked];
        if (passed + length > limit) {
          break;
        }
        passed += length;
      }
      line += walked;
      old += passed;
      at += passed;
      if (at == end) {
        break;
      }
      int here = line < lines.count ? lines.series[line] : LineTable.METADATA;
      int text = here >= 0 ? series.textLength(here) : Integer.MAX_VALUE;
      int feed = text <= limit - passed ? body.readNumber(at, at + text, here) : -1;
      if (feed >= 0) {
        old += lengths[line];
        lengths[line++] = feed + 1 - at;
        at = feed + 1;
        continue;
      }
      if (!merge.readOn(line, old, at)) {
        return false;
      }
      line = merge.line();
      old = merge.old();
      at = merge.at();
    }
    boolean same = !merge.isBegun() && line == lines.count && line > 0;
    return same || finish(line, old);
  }

  private boolean finish(int line, int old) {
    boolean fits = merge.finish(line, old);
    if (fits) {
      LineTable merged = others;
      others = lines;
      lines = merged;
    }
    return fits;
  }
}
