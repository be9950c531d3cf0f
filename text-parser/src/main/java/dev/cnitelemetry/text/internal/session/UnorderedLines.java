// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

/**
 * Reads lines in whatever order they are, by the numbers and texts of their series alone: the body
 * before is not looked at.
 *
 * <p>Of a line that is elsewhere each time, the place in the body before, what is there, and what
 * was met around it are as many accesses to memory at random. Here the line is of the series that
 * is as far from the last as that was from the one before, or two lines ago, or one of the next
 * few; or else it is looked up, several at once if that goes on. Metadata are compared with those
 * that came next in the body before.
 */
final class UnorderedLines {
  /** So many series after the last are compared with. */
  private static final int NEAR = 4;

  /** Once no guess is expected to be right, one line in so many is guessed all the same. */
  private static final int TRIAL = 64;

  private static final byte[] NOTHING = {};
  private static final SeriesTable NO_SERIES = new SeriesTable();
  private static final int NONE = -1;

  private final BodyLines body;
  private final EarlierLines earlier;
  private final SeriesSearch search;

  private SeriesTable series = NO_SERIES;
  private byte[] filled = NOTHING;
  private int end;
  private int at;

  /** The series of the last line, and of the one before it. */
  private int last;

  private int before;

  /** How far the last was from the one before, and that from the one before it. */
  private int step;

  private int stepBefore;

  /** How many lines in a row were of no series that was guessed. */
  private int wrong;

  /** How many times in a row metadata were not in the body before. */
  private int unknown;

  UnorderedLines(BodyLines body, EarlierLines earlier, SeriesSearch search) {
    this.body = body;
    this.earlier = earlier;
    this.search = search;
  }

  void begin() {
    series = body.series;
    filled = body.filled;
    end = body.filledLength;
    wrong = 0;
    unknown = 0;
    last = NONE;
    before = NONE;
    step = 1;
    stepBefore = 1;
  }

  void release() {
    series = NO_SERIES;
    filled = NOTHING;
  }

  /** Where the body goes on. */
  int at() {
    return at;
  }

  /** The series of the last line. */
  int last() {
    return last;
  }

  /**
   * Reads lines.
   *
   * @param from where they begin
   * @param number the series of the line before, or -1
   * @param most how many, if the body has them; at least one
   * @return false where a line is malformed
   */
  boolean read(int from, int number, int most) {
    at = from;
    before = last;
    last = number;
    LineTable lines = earlier.merged();
    for (int rest = most; rest > 0 && at < end; rest--) {
      if (BodyLines.isNoSample(filled[at])) {
        int after = readMetadata(lines);
        if (after < 0) {
          return false;
        }
        if (after > at) {
          at = after;
          continue;
        }
      }
      int guess = guess();
      int feed = guess < 0 ? NONE : search.readNumber(guess, at);
      if (feed < 0) {
        feed = search.lookUp(at, wrong > SeriesSearch.STRAYED && series.isLarge());
        if (feed < 0) {
          return false;
        }
      }
      meet(search.number(), feed, lines);
    }
    return true;
  }

  private int readMetadata(LineTable lines) {
    int after = earlier.metadata().take(filled, at, end);
    if (after == at && SeriesSearch.isPromising(unknown)) {
      after = earlier.metadata().takeMoved(search, filled, at, end);
      unknown = after > at ? 0 : unknown + 1;
    } else if (after == at) {
      unknown++;
    }
    return after > at ? after : body.readMetadata(at, lines);
  }

  private void meet(int number, int feed, LineTable lines) {
    if (series.isPresent(number)) {
      series.stay(number);
    }
    lines.append(feed + 1 - at, number);
    at = feed + 1;
    stepBefore = step;
    step = number - last;
    before = last;
    last = number;
  }

  /** The series that the line probably is of, or -1. */
  private int guess() {
    if (wrong > SeriesSearch.STRAYED && wrong % TRIAL > 0) {
      wrong++;
      return NONE;
    }
    int guess = nearest();
    wrong = guess < 0 ? wrong + 1 : 0;
    return guess;
  }

  private int nearest() {
    if (Math.abs(step) > NEAR && search.isNextAt(before + 1, at)) {
      // The line before was elsewhere by itself.
      return before + 1;
    }
    if (search.isNextAt(last + step, at)) {
      return last + step;
    }
    if (stepBefore != step && search.isNextAt(last + stepBefore, at)) {
      return last + stepBefore;
    }
    for (int near = step == 1 ? 2 : 1; near <= NEAR; near++) {
      if (search.isNextAt(last + near, at)) {
        return last + near;
      }
    }
    return search.isNextAt(before + 1, at) ? before + 1 : NONE;
  }
}
