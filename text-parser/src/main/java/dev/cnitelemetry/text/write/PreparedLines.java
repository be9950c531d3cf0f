// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.text.internal.number.DoubleText;
import java.util.Arrays;

/**
 * The lines of an earlier exposition that were written from what is prepared, in their order:
 * metadata of families, and prepared series with a value. Most have the value of the exposition
 * before, so a line that comes again as it was is only counted, and a run of them is copied as one.
 *
 * <p>Another value takes the place of the one before, if it is as long. Lines that are longer,
 * shorter or new are written each time, those that did not come are passed over, and after some
 * expositions one is remembered anew. Where too few lines come again as they were, nothing is
 * remembered of some expositions that follow, of more each time. Nothing is remembered of a
 * writer's first one either.
 *
 * <p>What is remembered is bounded; what is beyond is written each time.
 */
final class PreparedLines {
  static final int MOST_TEXT = 1 << 21;
  static final int MOST_LINES = 1 << 15;

  /** At most so many bits are in the number of expositions of which nothing is remembered. */
  private static final int LONGEST_PAUSE = 6;

  /** So many expositions are compared with one before another one is remembered in its place. */
  private static final int LONGEST = 64;

  /**
   * A line that is written by itself costs as much as so many save that come again as they were,
   * and so many with another value cost as much as one saves.
   */
  private static final int COST = 4;

  /** So many lines that have gone at once are passed over. */
  private static final int NEAR = 4;

  // What is done with the lines of an exposition.
  private static final int UNUSED = 0;
  private static final int RESTING = 1;
  private static final int REMEMBERING = 2;
  private static final int FOLLOWING = 3;

  /** After the last one there are as many that are none. */
  private Object[] lines = new Object[1 + NEAR];

  private long[] values = {0};
  private int[] starts = {0};
  private byte[] text = {};
  private final byte[] number = new byte[DoubleText.MAXIMUM_LENGTH];
  private int count;

  /** The first of the lines that came and were not copied, and the one after them. */
  private int first;

  private int cursor;

  private int state;
  private int pause = 1;
  private int inVain;
  private int age;

  // Lines of this exposition: those that were copied, of these the ones with another value, and
  // those that were written by themselves.
  private int copied;

  private int changed;
  private int written;

  /** Remembers lines from the second exposition on, or where it is not used none at all. */
  PreparedLines(boolean used) {
    state = used ? RESTING : UNUSED;
  }

  /** Goes back to the first line: another exposition starts. */
  void restart() {
    age++;
    switch (state) {
      case UNUSED -> {}
      case RESTING -> rest();
      case REMEMBERING -> state = count > 0 ? FOLLOWING : REMEMBERING;
      default -> judge();
    }
    copied = 0;
    written = 0;
    changed = 0;
    first = 0;
    cursor = 0;
  }

  private void judge() {
    if (copied - changed < COST * written + changed / COST) {
      forget((1 << inVain) - 1);
      inVain = Math.min(inVain + 1, LONGEST_PAUSE);
    } else {
      inVain = 0;
      if (age > LONGEST && copied < count) {
        forget(0);
      }
    }
  }

  private void forget(int expositions) {
    Arrays.fill(lines, 0, count, null);
    count = 0;
    pause = expositions;
    rest();
  }

  private void rest() {
    state = pause > 0 ? RESTING : REMEMBERING;
    pause--;
    age = 0;
  }

  /** Takes the metadata of a family, if they come next: they are copied when the run is. */
  boolean takes(FamilyText family) {
    if (lines[cursor] != family) {
      return false;
    }
    cursor++;
    return true;
  }

  /** Whether a series comes next. */
  boolean expects(PreparedSeries series) {
    return lines[cursor] == series;
  }

  /** Takes the series that comes next, if it has the value that it had. */
  boolean takes(long value) {
    if (values[cursor] != value) {
      return false;
    }
    cursor++;
    return true;
  }

  /** Where another value is to be spelt that the series has which comes next. */
  byte[] number() {
    return number;
  }

  /** Takes the series that comes next, if the number, of so many bytes, is as long as it was. */
  boolean replaces(PreparedSeries series, long value, int length) {
    int at = cursor;
    int start = starts[at] + series.length();
    if (start + length + 1 != starts[at + 1]) {
      return false;
    }
    System.arraycopy(number, 0, text, start, length);
    values[at] = value;
    changed++;
    cursor = at + 1;
    return true;
  }

  /** Whether lines were taken that are not written. */
  boolean isPending() {
    return first < cursor;
  }

  byte[] text() {
    return text;
  }

  /** Where the lines that were taken start in the text. */
  int start() {
    return starts[first];
  }

  /** Where the lines that were taken end in the text. */
  int end() {
    return starts[cursor];
  }

  /** Says that the lines that were taken are written. */
  void clearPending() {
    copied += cursor - first;
    first = cursor;
  }

  /** Whether lines are to be noted that are written. */
  boolean isOpen() {
    return state >= REMEMBERING;
  }

  /**
   * Takes note of a line that was not taken, but written.
   *
   * @param changing where its value starts, which may be another one
   */
  void note(Object line, long value, byte[] from, int start, int changing, int end) {
    if (state == FOLLOWING) {
      written++;
      follow(line, value, from, start, changing, end);
    } else {
      remember(line, value, from, start, end);
    }
  }

  private void follow(Object line, long value, byte[] from, int start, int changing, int end) {
    int at = cursor;
    int last = at + NEAR;
    while (lines[at] != line) {
      if (at == last) {
        return;
      }
      at++;
    }
    cursor = at + 1;
    first = cursor;
    int known = starts[at];
    if (starts[at + 1] - known == end - start) {
      System.arraycopy(from, changing, text, known + changing - start, end - changing);
      values[at] = value;
    }
  }

  private void remember(Object line, long value, byte[] from, int start, int end) {
    int at = count;
    int textStart = starts[at];
    int textEnd = textStart + end - start;
    if (at == MOST_LINES || textEnd > MOST_TEXT) {
      return;
    }
    if (at + 1 == starts.length) {
      int length = Math.max(64, 2 * at);
      lines = Arrays.copyOf(lines, length + NEAR);
      values = Arrays.copyOf(values, length);
      starts = Arrays.copyOf(starts, length);
    }
    if (textEnd > text.length) {
      text = Arrays.copyOf(text, Math.max(textEnd, text.length * 2));
    }
    System.arraycopy(from, start, text, textStart, end - start);
    lines[at] = line;
    values[at] = value;
    starts[at + 1] = textEnd;
    count = at + 1;
    // Nothing is expected while an exposition is remembered.
    cursor = count;
    first = count;
  }
}
