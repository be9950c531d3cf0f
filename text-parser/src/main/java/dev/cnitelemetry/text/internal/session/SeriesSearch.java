// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import java.util.Arrays;

/**
 * Finds whose series a line of a body is, by a number that is guessed or by its text, and reads it.
 * What was met in the body is not found again: a text that is there twice is two series.
 */
final class SeriesSearch {
  /** After so many misses in a row, no guess is expected to be right. */
  static final int STRAYED = 4;

  /** One in so many of those is made all the same. */
  private static final int TRIAL = 16;

  private static final byte[] NOTHING = {};
  private static final SeriesTable NO_SERIES = new SeriesTable();
  private static final int NONE = -1;

  private final BodyLines body;
  private final EarlierLines earlier;
  private final SoughtLines sought = new SoughtLines();

  private SeriesTable series = NO_SERIES;
  private byte[] filled = NOTHING;
  private int end;

  /** The line of each series of the body before, once it was asked for. */
  private int[] places = new int[256];

  private boolean placed;

  /** Whether the text that was looked up last was what it seemed to be. */
  private boolean seeks;

  /** The series that was found last. */
  private int number;

  SeriesSearch(BodyLines body, EarlierLines earlier) {
    this.body = body;
    this.earlier = earlier;
  }

  /** Begins with the body that the lines are of. */
  void begin() {
    series = body.series;
    filled = body.filled;
    end = body.filledLength;
    placed = false;
    seeks = true;
    sought.clear(series);
  }

  /** Whether it is worth while to guess once more, after so many misses in a row. */
  static boolean isPromising(int misses) {
    return misses < STRAYED || misses % TRIAL == 0;
  }

  void release() {
    series = NO_SERIES;
    filled = NOTHING;
  }

  /** The series that was found last. */
  int number() {
    return number;
  }

  /** The line in the body before of a series that was there. */
  int place(int present) {
    if (!placed) {
      if (series.count() > places.length) {
        places = Arrays.copyOf(places, Math.max(series.count(), 2 * places.length));
      }
      earlier.place(places);
      placed = true;
    }
    return places[present];
  }

  /** The series of the body before that the line at a position seems to be of, or -1. */
  int find(int at) {
    if (!seeks || !sought.goTo(filled, at, end, series, false)) {
      return NONE;
    }
    int known = series.find(sought.hash(), filled, at, sought.textLength());
    return known >= 0 && series.isPresent(known) ? known : NONE;
  }

  /** Whether a line is of a series that was not met in the body, as lines around it were. */
  boolean isNextAt(int guess, int at) {
    return guess >= 0
        && guess < series.count()
        && series.isNextAt(guess, filled, at, end)
        && isFree(guess);
  }

  private boolean isFree(int known) {
    return series.isPresent(known)
        ? series.hasGone(known) || place(known) >= earlier.high()
        : !series.hasCome(known);
  }

  /** Reads a line if it is of that series; the position of its line feed, or -1. */
  int read(int guess, int at) {
    boolean is =
        guess >= 0
            && guess < series.count()
            && series.isAt(guess, filled, at, end)
            && isFree(guess);
    return is ? readNumber(guess, at) : NONE;
  }

  /** Reads a line of that series, as {@link #isNextAt} has found out. */
  int readNumber(int known, int at) {
    return readNumber(known, at, series.textLength(known));
  }

  private int readNumber(int known, int at, int text) {
    boolean present = series.isPresent(known);
    if (!present) {
      series.come(known);
    }
    int feed = body.readNumber(at, at + text, known);
    if (feed < 0 && !present) {
      series.comeNot(known);
    }
    number = known;
    return feed;
  }

  /**
   * Reads a line, whatever its series is.
   *
   * @param several whether those after it are to be looked up as well
   * @return the position of its line feed, or -1 where it is malformed
   */
  int lookUp(int at, boolean several) {
    int length = 0;
    int known = NONE;
    if (seeks && sought.goTo(filled, at, end, series, several)) {
      length = sought.textLength();
      known = series.find(sought.hash(), filled, at, length);
      int feed = known >= 0 && isFree(known) ? readNumber(known, at, length) : NONE;
      if (feed >= 0) {
        return feed;
      }
    }
    int feed = body.readSample(at);
    if (feed < 0) {
      return NONE;
    }
    int text = body.text();
    byte ending = filled[at + text - 1];
    if (ending != ' ' && ending != '\t' && ending != '}') {
      // What ends otherwise could go on in the next body, as another name.
      return NONE;
    }
    seeks = text == length || !seeks;
    if (known >= 0 || text != length) {
      known = series.find(filled, at, text, 0);
    }
    setSample(at, text, known);
    return feed;
  }

  /** Gives what was read to the series of that text, or the next of the same text. */
  private void setSample(int at, int text, int first) {
    int known = first;
    int occurrence = 0;
    if (known >= 0 && !isFree(known)) {
      occurrence = series.occurrences(first);
      do {
        known = series.find(filled, at, text, ++occurrence);
      } while (known >= 0 && !isFree(known));
      series.setOccurrences(first, occurrence);
    }
    if (known < 0) {
      known = series.add(filled, at, text, occurrence);
    }
    if (!series.isPresent(known)) {
      series.come(known);
    }
    body.setSample(known);
    number = known;
  }
}
