// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.text.internal.line.Dialect;

/**
 * Reads a body in which lines came, went or moved, from the first such line on, and makes the table
 * of its lines.
 *
 * <p>A place in the body before is where the comparison goes on. Where it does not fit, the line's
 * series is guessed: to be where the comparison was left before the line before, among the next few
 * lines, the one numbered after the series before it, or as far from that as that was from the one
 * before. Then it is looked up by its text; and only what no body had is read by the grammar.
 * Wherever the series was in the body before, the comparison goes on after it. So a line is looked
 * up once at most, and the effort is bounded whatever changed. No guess is made for long that is
 * wrong each time. Where the comparison comes to an end so often that it does not pay, lines are
 * read without it, see {@link UnorderedLines}: a few, and each time twice as many.
 *
 * <p>Metadata that moved are looked for by the sample after them, see {@link MetadataLines}.
 */
final class BodyMerge {
  /** What it costs that the comparison comes to an end, in lines that are read without it. */
  private static final int BREAK = 2;

  /**
   * What it costs besides that the line is elsewhere, where all texts are in the cache, and where
   * they are not.
   */
  private static final int JUMP = 1;

  private static final int FAR_JUMP = 8;

  /** From this cost on, less what it saved, lines are read without it. */
  private static final int TOO_MUCH = 64;

  /** How much less the cost is after such lines, so that a few tell whether there are more. */
  private static final int AGAIN = 8;

  /** So many lines are read without it at first, and twice as many each time it does not pay. */
  private static final int FEW = 32;

  private static final int MOST = 1 << 20;

  /** After so many lines in a row that were found by their numbers, others are expected to be. */
  private static final int MANY_COUNTED = 4;

  private static final byte[] NOTHING = {};
  private static final SeriesTable NO_SERIES = new SeriesTable();
  private static final int NONE = -1;

  private final BodyLines body;
  private final boolean ends;
  private final EarlierLines earlier;
  private final SeriesSearch search;
  private final UnorderedLines unorderedLines;

  private SeriesTable series = NO_SERIES;
  private byte[] filled = NOTHING;
  private int end;

  /** Where the body is read on. */
  private int at;

  /** The series met last, how far that is from the one before it, and the one that came last. */
  private int last;

  private int step;
  private int lastCame;

  /** What the comparison cost of late, less what it saved. */
  private int cost;

  /** Whether that is too much. */
  private boolean unordered;

  /** How many lines are read without it then. */
  private int stretch;

  /** How many times in a row metadata were not near by. */
  private int strayed;

  /** How many times in a row metadata that were looked for were nowhere. */
  private int unknown;

  /**
   * How many lines in a row, up to the last that was not where it was expected, are of series that
   * came, or of those numbered after the ones before them.
   */
  private int counted;

  /** Whether metadata were read that are not near by: then their samples are not, either. */
  private boolean elsewhere;

  /** Whether such were read since the last sample, and whether a series after such has moved. */
  private boolean announced;

  private boolean moves;

  /** Whether any line came, went or moved. */
  private boolean begun;

  /** Whether the last line was not where it was expected, and what a guess was right then. */
  private boolean jumped;

  private boolean returns;

  /** How many guesses in a row were wrong: at the place of a line, at its number. */
  private int wrong;

  private int miscounted;

  /** Where a guess was made that was right: one is enough for a line. */
  private int guessed;

  BodyMerge(BodyLines body, Dialect dialect) {
    this.body = body;
    ends = dialect.hasEnd();
    earlier = new EarlierLines(ends);
    search = new SeriesSearch(body, earlier);
    unorderedLines = new UnorderedLines(body, earlier, search);
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
    search.release();
    unorderedLines.release();
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
      follow(taken);
    }
    do {
      if (earlier.isOver() || !(unordered ? readUnordered() : readLine())) {
        return false;
      }
    } while (at < end && (unordered || counted >= MANY_COUNTED || jumps() || goesBack()));
    earlier.goOn();
    return true;
  }

  /** Notes how far the comparison came; how many lines it took. */
  private int compareTo(int place, int start, int position) {
    boolean first = !begun;
    int taken = first ? 0 : place - earlier.line();
    if (first) {
      begun = true;
      earlier.clear();
      last = NONE;
      step = 1;
      lastCame = NONE;
      counted = 0;
      announced = false;
      moves = false;
      jumped = false;
      returns = false;
      guessed = NONE;
      wrong = 0;
      miscounted = 0;
      elsewhere = false;
      strayed = 0;
      unknown = 0;
      cost = 0;
      unordered = false;
      stretch = FEW;
      search.begin();
      unorderedLines.begin();
      series.beginMerge();
    }
    at = position;
    earlier.compared(place, start);
    int before = taken > 0 || first ? earlier.seriesBefore() : NONE;
    last = before < 0 ? last : before;
    return taken;
  }

  /** Notes that so many lines cost hardly anything. */
  private void follow(int number) {
    cost -= number;
    if (cost <= 0) {
      cost = 0;
      stretch = FEW;
    }
  }

  private void pay(int lines) {
    cost += lines;
    unordered = cost >= TOO_MUCH;
  }

  /** Reads some lines without the comparison, and goes on with it after the last. */
  private boolean readUnordered() {
    earlier.passAll();
    if (!unorderedLines.read(at, last, stretch)) {
      return false;
    }
    at = unorderedLines.at();
    last = unorderedLines.last();
    step = 1;
    if (at < end && last >= 0 && series.isPresent(last)) {
      earlier.goAfter(search.place(last));
    }
    stretch = Math.min(MOST, 2 * stretch);
    cost = TOO_MUCH - AGAIN;
    unordered = false;
    counted = 0;
    jumped = false;
    elsewhere = false;
    announced = false;
    return true;
  }

  /** Reads a line, or finds out where the comparison goes on; false where it cannot be read. */
  private boolean readLine() {
    boolean sample = !BodyLines.isNoSample(filled[at]);
    if (sample && ((counted > 0 && countOn()) || (jumps() && guessAgain()))) {
      return true;
    }
    if (goesBack() && compareAgain()) {
      return true;
    }
    if (!sample) {
      earlier.goOn();
      if (goToMetadata()) {
        follow(1);
        counted = 0;
        jumped = false;
        return true;
      }
      earlier.append();
      int after = body.readMetadata(at, earlier.merged());
      if (after != at) {
        at = after;
        earlier.passMetadata();
        elsewhere = true;
        announced = true;
        return after > 0;
      }
    }
    boolean looks = !elsewhere && at != guessed;
    elsewhere = false;
    pay(BREAK);
    return (looks && guess()) || (counted == 0 && countOn()) || lookUp();
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
    if (number >= 0) {
      take(number);
    }
    int taken = earlier.line() - from;
    if (taken > 0) {
      last = earlier.seriesAtEnd(last);
    }
    earlier.leaveConsumed();
    follow(taken);
    return taken > 0;
  }

  private boolean goToMetadata() {
    if (SeriesSearch.isPromising(strayed) && earlier.goToMetadata(filled, at, end)) {
      strayed = 0;
      return true;
    }
    strayed++;
    if (moves
        && SeriesSearch.isPromising(unknown)
        && earlier.metadata().goToMoved(search, filled, at, end)) {
      unknown = 0;
      return true;
    }
    unknown++;
    return false;
  }

  /** Takes the line of a series that was passed over, whose text is there, if it can be read. */
  private void take(int number) {
    int feed = body.readNumber(at, at + series.textLength(number), number);
    if (feed >= 0) {
      earlier.take(number, feed + 1 - at);
      at = feed + 1;
    }
  }

  /** Whether the next line may be where a guess was right before. */
  private boolean jumps() {
    return jumped && returns;
  }

  /** Makes the guess that was right before. */
  private boolean guessAgain() {
    jumped = false;
    if (at == guessed) {
      return false;
    }
    returns = earlier.goToLeft(filled, at, end);
    return returns && guessRight();
  }

  private boolean guess() {
    if (!SeriesSearch.isPromising(wrong)) {
      wrong++;
      return false;
    }
    boolean returned = returns && earlier.goToLeft(filled, at, end);
    if (!returned && !earlier.goToNear(filled, at, end)) {
      if (returns || !earlier.goToLeft(filled, at, end)) {
        wrong++;
        return false;
      }
      returns = true;
    }
    jumped = false;
    return guessRight();
  }

  private boolean guessRight() {
    guessed = at;
    wrong = 0;
    follow(1);
    counted = 0;
    if (earlier.isBack()) {
      last = earlier.number();
      take(last);
    }
    return true;
  }

  // ---- series by their numbers and texts

  /** Reads the line if it is the series numbered next, unless it has not been for long. */
  private boolean countOn() {
    if (counted == 0 && !SeriesSearch.isPromising(miscounted)) {
      miscounted++;
      return false;
    }
    boolean is = readNext();
    miscounted = is ? 0 : miscounted + 1;
    while (counted >= MANY_COUNTED
        && at < end
        && !BodyLines.isNoSample(filled[at])
        && comesNext(last + 1)) {
      counted++;
    }
    return is;
  }

  /** Reads the line if it is a series that was not there. */
  private boolean comesNext(int number) {
    if (number >= series.count()
        || series.isPresent(number)
        || !series.isNextAt(number, filled, at, end)
        || series.hasCome(number)) {
      return false;
    }
    series.come(number);
    int feed = body.readNumber(at, at + series.textLength(number), number);
    if (feed < 0) {
      series.comeNot(number);
      return false;
    }
    earlier.merged().append(feed + 1 - at, number);
    at = feed + 1;
    last = number;
    lastCame = number;
    return true;
  }

  /**
   * Reads the line if it is the series numbered after the one before, or as far from that as that
   * was from the one before it (lines the other way round), or after one that came.
   */
  private boolean readNext() {
    return isNext(last + step)
        || (step != 1 && isNext(last + 1))
        || (lastCame != last && isNext(lastCame + 1));
  }

  private boolean isNext(int number) {
    int feed = search.read(number, at);
    if (feed >= 0) {
      meet(number, feed);
    }
    return feed >= 0;
  }

  /** Takes a line that was read, wherever its series was before. */
  private void meet(int number, int feed) {
    boolean present = series.isPresent(number);
    earlier.append();
    earlier.merged().append(feed + 1 - at, number);
    at = feed + 1;
    boolean next = number == last + 1 || number == last + step || number == lastCame + 1;
    step = number - last;
    boolean expected = present && earlier.meet(search.place(number), number);
    counted = !expected && (next || !present) ? counted + 1 : 0;
    last = number;
    if (!present) {
      lastCame = number;
    }
    moves |= announced && present && !expected;
    announced = false;
    if (expected) {
      follow(1);
    } else if (present || !next) {
      // What comes after another that came is nowhere in the body before.
      pay(series.isLarge() ? FAR_JUMP : JUMP);
      jumped = present && !next;
    }
  }

  /** Reads a line whose series is looked up; false if it is malformed. */
  private boolean lookUp() {
    int feed = search.lookUp(at, false);
    if (feed >= 0) {
      meet(search.number(), feed);
    }
    return feed >= 0;
  }

  private boolean goesBack() {
    earlier.goOn();
    return earlier.isBack();
  }
}
