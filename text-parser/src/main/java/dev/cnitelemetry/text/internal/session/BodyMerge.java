// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.text.internal.bytes.Eight;
import dev.cnitelemetry.text.internal.line.Dialect;
import java.util.Arrays;

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
  /** So many series are compared with in the body before, from the expected place on. */
  private static final int NEAR = 4;

  /** So many lines are passed to find them, metadata among them. */
  private static final int NEAR_LINES = 12;

  /** What is shorter is on many lines, an empty one for example, and is not looked for. */
  private static final int TELLING_METADATA = 8;

  /** After so many lines in a row that were found by number or text, others are not expected. */
  private static final int SCATTERED = 4;

  /** One in so many of those is compared all the same. */
  private static final int TRIAL = 16;

  private static final byte[] NOTHING = {};
  private static final LineTable NO_LINES = new LineTable();
  private static final SeriesTable NO_SERIES = new SeriesTable();
  private static final int NONE = -1;

  private final BodyLines body;
  private final boolean ends;

  private SeriesTable series = NO_SERIES;
  private LineTable lines = NO_LINES;
  private LineTable merged = NO_LINES;
  private byte[] before = NOTHING;
  private int beforeLength;
  private byte[] filled = NOTHING;
  private int end;

  /** Where the body is read on. */
  private int at;

  /** The line of the body before where the comparison goes on, and where it starts there. */
  private int line;

  private int old;

  /** The first line of the body before that was neither met nor passed over; where it starts. */
  private int high;

  private int highOld;

  /** From this line on to {@link #line} all were met, and are to be appended. */
  private int copied;

  /** Where lines that were passed over start. */
  private int[] starts = new int[256];

  /** The line of each series of the body before, once it was asked for. */
  private int[] places = new int[256];

  private boolean placed;

  /** The series met last, and the one that came last. */
  private int last;

  private int lastCame;

  /** How many lines in a row were found by number or text and not by their neighbours. */
  private int scattered;

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
    lines = known;
    merged = into;
    before = old;
    beforeLength = oldLength;
    begun = false;
  }

  void release() {
    series = NO_SERIES;
    lines = NO_LINES;
    merged = NO_LINES;
    before = NOTHING;
    filled = NOTHING;
  }

  /** Whether any line came, went or moved. */
  boolean isBegun() {
    return begun;
  }

  /** Where the comparison goes on: a line of the body before. */
  int line() {
    return line;
  }

  /** Where that line starts in the body before. */
  int old() {
    return old;
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
      if (isOver() || !readLine()) {
        return false;
      }
    } while (at < end && (line < high || isScattered()));
    return true;
  }

  /** Notes how far the comparison came; how many lines it took. */
  private int compareTo(int place, int start, int position) {
    int taken = begun ? place - line : 0;
    if (!begun) {
      begun = true;
      merged.clear();
      copied = 0;
      placed = false;
      last = NONE;
      lastCame = NONE;
      comes = false;
      elsewhere = false;
      scattered = lines.count == 0 ? SCATTERED : 0;
      seeks = series.count() > 0;
      series.beginMerge();
    }
    at = position;
    moveTo(place, start);
    high = place;
    highOld = start;
    for (int near = line - 1; near >= Math.max(0, line - 2); near--) {
      if (lines.series[near] >= 0) {
        last = lines.series[near];
        break;
      }
    }
    return taken;
  }

  /** Whether the next line is hardly the one after the last. */
  private boolean isScattered() {
    return scattered >= SCATTERED && scattered % TRIAL != 0;
  }

  /** Reads a line, or finds out where the comparison goes on; false where it cannot be read. */
  private boolean readLine() {
    if (line < high && compareAgain()) {
      return true;
    }
    if (BodyLines.isNoSample(filled[at])) {
      if (goToMetadata()) {
        return true;
      }
      append();
      int after = body.readMetadata(at, merged);
      if (after != at) {
        at = after;
        passMetadata();
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

  /** Whether the line was met that the body before ended with. */
  private boolean isOver() {
    return ends && line == lines.count && line > 0;
  }

  /** Brings the table of lines to its end, as the comparison is; false where it cannot end so. */
  boolean finish(int place, int start) {
    if (!begun || place > line) {
      compareTo(place, start, end);
    }
    append();
    if (ends && !isOver() && !body.isEnded()) {
      return false;
    }
    for (int rest = high; rest < lines.count; rest++) {
      if (lines.series[rest] >= 0) {
        series.leave(lines.series[rest]);
      }
    }
    return true;
  }

  // ---- lines that were passed over

  /** Takes the lines that are the same as some that were passed over; false if there is none. */
  private boolean compareAgain() {
    int common = Math.min(beforeLength - old, end - at);
    int same = Arrays.mismatch(before, old, old + common, filled, at, at + common);
    int from = line;
    int limit = takeAgain(same < 0 ? common : same);
    if (limit >= 0 && at < end) {
      takeNumber(limit);
    }
    int taken = line - from;
    if (taken > 0 && lines.series[line - 1] >= 0) {
      last = lines.series[line - 1];
    }
    leaveConsumed();
    if (taken > 1) {
      scattered = 0;
    }
    return taken > 0;
  }

  /** Takes lines that were passed over; how many bytes more are the same, or -1 at one met. */
  private int takeAgain(int limit) {
    int rest = limit;
    while (line < high) {
      int number = lines.series[line];
      if (number >= 0 && !series.hasGone(number)) {
        return NONE;
      }
      int length = lines.lengths[line];
      if (length > rest) {
        return rest;
      }
      if (number >= 0) {
        series.stay(number);
      }
      rest -= length;
      old += length;
      at += length;
      line++;
    }
    return NONE;
  }

  /** Takes a line of which all but the number is the same. */
  private void takeNumber(int limit) {
    int number = lines.series[line];
    if (number < 0 || series.textLength(number) > limit) {
      return;
    }
    int feed = body.readNumber(at, at + series.textLength(number), number);
    if (feed >= 0) {
      series.stay(number);
      old += lines.lengths[line];
      lines.lengths[line++] = feed + 1 - at;
      at = feed + 1;
    }
  }

  /** Appends the lines that were taken. */
  private void append() {
    if (line > copied) {
      merged.append(lines, copied, line);
      copied = line;
    }
  }

  // ---- where it goes on

  private void moveTo(int place, int start) {
    line = place;
    old = start;
  }

  /** Goes on at a line that nothing was passed over before; those between are passed over. */
  private void passTo(int place) {
    append();
    if (place > starts.length) {
      starts = Arrays.copyOf(starts, Math.max(place, 2 * starts.length));
    }
    int start = highOld;
    for (int passed = high; passed < place; passed++) {
      starts[passed] = start;
      start += lines.lengths[passed];
      if (lines.series[passed] >= 0) {
        series.leave(lines.series[passed]);
      }
    }
    high = place;
    highOld = start;
    moveTo(place, start);
    copied = place;
  }

  /** Lines that were passed over and have been met since are nothing to compare with. */
  private void leaveConsumed() {
    if (line < high && lines.series[line] >= 0 && !series.hasGone(lines.series[line])) {
      append();
      moveTo(high, highOld);
      copied = high;
    }
  }

  /** Goes on after metadata that other metadata are in place of. */
  private void passMetadata() {
    if (line < high) {
      return;
    }
    while (isMetadata(line)) {
      old += lines.lengths[line++];
    }
    copied = line;
    high = line;
    highOld = old;
  }

  private boolean isMetadata(int place) {
    return place < lines.count && lines.series[place] == LineTable.METADATA && !isEnd(place);
  }

  private boolean isEnd(int place) {
    return ends && place == lines.count - 1;
  }

  /** Goes to the metadata at a position, if they are among the next lines; false if not. */
  private boolean goToMetadata() {
    if (line < high) {
      return false;
    }
    int start = old;
    for (int near = line; near < Math.min(lines.count, line + NEAR_LINES); near++) {
      int length = lines.lengths[near];
      if (lines.series[near] == LineTable.METADATA
          && (length >= TELLING_METADATA || isEnd(near))
          && length <= end - at
          && Arrays.equals(before, start, start + length, filled, at, at + length)) {
        passTo(near);
        scattered = 0;
        return true;
      }
      start += length;
    }
    return false;
  }

  /** Goes to the series at a position, if it is among the next ones; false if not. */
  private boolean goToNear() {
    if (line < high) {
      return false;
    }
    int start = old;
    int looked = 0;
    int most = Math.min(lines.count, line + NEAR_LINES);
    for (int near = line; near < most && looked <= NEAR; near++) {
      if (lines.series[near] >= 0) {
        // The comparison has been where it goes on.
        if (near > line && isSameSeries(lines.series[near], start)) {
          passTo(near);
          scattered = 0;
          comes = false;
          return true;
        }
        looked++;
      }
      start += lines.lengths[near];
    }
    return false;
  }

  /** Whether a line's series is at a position; most that do not, differ at their ends. */
  private boolean isSameSeries(int number, int start) {
    int length = series.textLength(number);
    if (length > end - at) {
      return false;
    }
    int tail = Math.min(length, Long.BYTES);
    int head = length - tail;
    return Eight.areSame(before, start + head, filled, at + head, tail)
        && Arrays.equals(before, start, start + head, filled, at, at + head);
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
    return places[number] >= high || series.hasGone(number);
  }

  private void place() {
    if (series.count() > places.length) {
      places = new int[Math.max(series.count(), 2 * places.length)];
    }
    for (int each = 0; each < lines.count; each++) {
      if (lines.series[each] >= 0) {
        places[lines.series[each]] = each;
      }
    }
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
    append();
    merged.append(feed + 1 - at, number);
    at = feed + 1;
    last = number;
    scattered++;
    comes = !present;
    if (comes) {
      lastCame = number;
      return;
    }
    int place = places[number];
    if (place == line) {
      scattered = 0;
    }
    if (place >= high) {
      passTo(place);
      moveTo(place + 1, old + lines.lengths[place]);
      high = line;
      highOld = old;
    } else {
      series.stay(number);
      moveTo(place + 1, starts[place] + lines.lengths[place]);
    }
    copied = line;
    leaveConsumed();
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
