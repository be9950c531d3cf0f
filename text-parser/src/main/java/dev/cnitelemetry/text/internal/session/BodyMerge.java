// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.text.internal.bytes.Eight;
import dev.cnitelemetry.text.internal.line.Dialect;

/**
 * Reads a body in which lines came, went or moved, from the first such line on, and makes the table
 * of its lines.
 *
 * <p>A place in the body before is where the comparison goes on. Where it does not fit, the line's
 * series is looked for among the next few of that body; then it is taken for the one numbered after
 * the series before it; then it is looked up by its text; and only what no body had is read by the
 * grammar. Wherever the series was in the body before, the comparison goes on after it. So a line
 * is looked up once at most, and the effort is bounded whatever changed.
 */
final class BodyMerge {
  /** After so many lines in a row that were found by number or text, others are not expected. */
  private static final int SCATTERED = 4;

  /** One in so many of those is compared all the same. */
  private static final int TRIAL = 16;

  private static final byte[] NOTHING = {};
  private static final SeriesTable NO_SERIES = new SeriesTable();
  private static final int NONE = -1;

  private final BodyLines body;
  private final boolean ends;
  private final EarlierLines earlier;

  private SeriesTable series = NO_SERIES;
  private byte[] filled = NOTHING;
  private int end;

  /** Where the body is read on. */
  private int at;

  /** The line of each series of the body before, once it was asked for. */
  private int[] places = new int[256];

  private boolean placed;

  /** The series met last, and the one that came last. */
  private int last;

  private int lastCame;

  /** How many lines in a row were found by number or text and not by their neighbours. */
  private int scattered;

  /** How many times in a row metadata were read that are not near by. */
  private int strayed;

  /** Whether the last line that was not where it was expected is of a series that came. */
  private boolean comes;

  /** Whether metadata were read that are not near by: then their samples are not, either. */
  private boolean elsewhere;

  /** Whether any line came, went or moved. */
  private boolean begun;

  /** Whether the text that was looked up last was known. */
  private boolean seeks;

  BodyMerge(BodyLines body, Dialect dialect) {
    this.body = body;
    ends = dialect.hasEnd();
    earlier = new EarlierLines(ends);
  }

  /**
   * Begins with a body.
   *
   * @param known the lines of the body before
   * @param into where those of the body go, if they are others
   */
  void begin(LineTable known, LineTable into, byte[] old, int oldLength) {
    series = body.series;
    filled = body.filled;
    end = body.filledLength;
    earlier.begin(known, into, series, old, oldLength);
    begun = false;
  }

  void release() {
    series = NO_SERIES;
    filled = NOTHING;
    earlier.release();
  }

  /** Whether any line came, went or moved. */
  boolean isBegun() {
    return begun;
  }

  /** Where the comparison goes on: a line of the body before. */
  int line() {
    return earlier.line();
  }

  /** Where that line starts in the body before. */
  int old() {
    return earlier.start();
  }

  /** Where the body goes on. */
  int at() {
    return at;
  }

  /**
   * Reads on where the comparison came to an end.
   *
   * @param place the line of the body before where it came to an end
   * @param start where that line starts
   * @param position where it is in the body
   * @return false where the body has to be read from its beginning
   */
  boolean readOn(int place, int start, int position) {
    int taken = compareTo(place, start, position);
    if (taken > 0) {
      elsewhere = false;
      scattered = taken > 1 ? 0 : scattered;
    }
    do {
      if (earlier.isOver() || !readLine()) {
        return false;
      }
    } while (at < end && (earlier.isBack() || isScattered()));
    return true;
  }

  /** Notes how far the comparison came; how many lines it took. */
  private int compareTo(int place, int start, int position) {
    int taken = begun ? place - earlier.line() : 0;
    if (!begun) {
      begun = true;
      earlier.clear();
      placed = false;
      last = NONE;
      lastCame = NONE;
      comes = false;
      elsewhere = false;
      strayed = 0;
      scattered = earlier.isEmpty() ? SCATTERED : 0;
      seeks = series.count() > 0;
      series.beginMerge();
    }
    at = position;
    earlier.compared(place, start);
    int before = earlier.seriesBefore();
    last = before < 0 ? last : before;
    return taken;
  }

  /** Whether the next line is hardly the one after the last. */
  private boolean isScattered() {
    return isHopeless(scattered);
  }

  private static boolean isHopeless(int misses) {
    return misses >= SCATTERED && misses % TRIAL != 0;
  }

  /** Reads a line, or finds out where the comparison goes on; false where it cannot be read. */
  private boolean readLine() {
    if (earlier.isBack() && compareAgain()) {
      return true;
    }
    if (BodyLines.isNoSample(filled[at])) {
      if (!isHopeless(strayed++) && earlier.goToMetadata(filled, at, end)) {
        scattered = 0;
        strayed = 0;
        return true;
      }
      earlier.append();
      int after = body.readMetadata(at, earlier.merged());
      if (after != at) {
        at = after;
        earlier.passMetadata();
        elsewhere = true;
        return after > 0;
      }
    }
    if (comes && readNext()) {
      return true;
    }
    boolean looks = !elsewhere && !isScattered();
    elsewhere = false;
    return (looks && goToNear()) || (!comes && readNext()) || lookUp();
  }

  /** Brings the table of lines to its end, as the comparison is; false where it cannot end so. */
  boolean finish(int place, int start) {
    if (!begun || place > earlier.line()) {
      compareTo(place, start, end);
    }
    earlier.append();
    if (ends && !earlier.isOver() && !body.isEnded()) {
      return false;
    }
    earlier.leaveRest();
    return true;
  }

  /** Takes the lines that are the same as some that were passed over; false if there is none. */
  private boolean compareAgain() {
    int from = earlier.line();
    at += earlier.takeSame(filled, at, end);
    int number = at < end ? earlier.seriesOfSameText() : NONE;
    int feed = number < 0 ? NONE : body.readNumber(at, at + series.textLength(number), number);
    if (feed >= 0) {
      earlier.take(number, feed + 1 - at);
      at = feed + 1;
    }
    int taken = earlier.line() - from;
    if (taken > 0) {
      last = earlier.seriesAtEnd(last);
    }
    earlier.leaveConsumed();
    if (taken > 1) {
      scattered = 0;
    }
    return taken > 0;
  }

  private boolean goToNear() {
    if (!earlier.goToNear(filled, at, end)) {
      return false;
    }
    scattered = 0;
    comes = false;
    return true;
  }

  // ---- series by their numbers and texts

  /** Reads the line if it is the series numbered after the one before, or after one that came. */
  private boolean readNext() {
    return isNext(last + 1) || (lastCame != last && isNext(lastCame + 1));
  }

  private boolean isNext(int number) {
    return number > 0
        && number < series.count()
        && series.isAt(number, filled, at, end)
        && isFree(number)
        && readValue(number, series.textLength(number));
  }

  /** Whether a series was not met in the body. */
  private boolean isFree(int number) {
    if (!series.isPresent(number)) {
      return !series.hasCome(number);
    }
    if (!placed) {
      place();
    }
    return places[number] >= earlier.high() || series.hasGone(number);
  }

  private void place() {
    if (series.count() > places.length) {
      places = new int[Math.max(series.count(), 2 * places.length)];
    }
    earlier.place(places);
    placed = true;
  }

  /** Reads a line of a series that was not met, whose text it begins with; false if it cannot. */
  private boolean readValue(int number, int text) {
    boolean present = series.isPresent(number);
    if (!present) {
      series.come(number);
    }
    int feed = body.readNumber(at, at + text, number);
    if (feed >= 0) {
      meet(number, present, feed);
    } else if (!present) {
      series.comeNot(number);
    }
    return feed >= 0;
  }

  /** Takes a line that was read, wherever its series was before. */
  private void meet(int number, boolean present, int feed) {
    earlier.append();
    earlier.merged().append(feed + 1 - at, number);
    at = feed + 1;
    last = number;
    scattered++;
    comes = !present;
    if (comes) {
      lastCame = number;
    } else if (earlier.goOnAfter(places[number], number)) {
      scattered = 0;
    }
  }

  /** Reads a line whose series is looked up; false if it is malformed. */
  private boolean lookUp() {
    int sought = 0;
    int known = NONE;
    if (seeks) {
      sought = probableText();
      known = sought == 0 ? NONE : series.find(filled, at, sought, 0);
      if (known >= 0 && isFree(known) && readValue(known, sought)) {
        return true;
      }
    }
    int feed = body.readSample(at);
    if (feed < 0) {
      return false;
    }
    int text = body.text();
    byte ending = filled[at + text - 1];
    if (ending != ' ' && ending != '\t' && ending != '}') {
      // What ends otherwise could go on in the next body, as another name.
      return false;
    }
    if (known >= 0 || text != sought) {
      known = series.find(filled, at, text, 0);
    }
    seeks = known >= 0;
    int occurrence = 0;
    if (known >= 0 && !isFree(known)) {
      int first = known;
      occurrence = series.occurrences(first);
      do {
        known = series.find(filled, at, text, ++occurrence);
      } while (known >= 0 && !isFree(known));
      series.setOccurrences(first, occurrence);
    }
    boolean present = known >= 0 && series.isPresent(known);
    if (known < 0) {
      known = series.add(filled, at, text, occurrence);
    }
    if (!present) {
      series.come(known);
    }
    body.setSample(known);
    meet(known, present, feed);
    return true;
  }

  /**
   * How long the text of the series at a position is if there is a number after it, and a timestamp
   * where others have one; 0 if it is not so.
   */
  private int probableText() {
    int feed = Eight.feed(filled, at);
    int blank = blankBefore(feed);
    if (blank > at && series.hasTimestamps()) {
      blank = blankBefore(blank);
    }
    return blank > at ? blank + 1 - at : 0;
  }

  private int blankBefore(int position) {
    int blank = position - 1;
    while (blank > at && filled[blank] != ' ') {
      blank--;
    }
    return blank;
  }
}
