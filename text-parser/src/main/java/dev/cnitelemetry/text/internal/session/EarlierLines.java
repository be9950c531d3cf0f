// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.text.internal.bytes.Eight;
import java.util.Arrays;

/**
 * Where in the body before a comparison goes on, which of its lines were met or passed over, and
 * the table of lines that comes of it.
 *
 * <p>Lines up to {@link #high} were met or passed over. What was passed over may be met later:
 * {@link #line} then goes back, and after the last such line to {@link #high} again.
 */
final class EarlierLines {
  /** So many series are compared with, from the expected place on. */
  private static final int NEAR = 4;

  /** So many lines are passed to find them, metadata among them. */
  private static final int NEAR_LINES = 12;

  /** So many lines are passed that were met, to find the next one that was not. */
  private static final int NEAR_MET = 8;

  private static final byte[] NOTHING = {};
  private static final LineTable NO_LINES = new LineTable();
  private static final SeriesTable NO_SERIES = new SeriesTable();
  static final int NONE = -1;

  private final boolean ends;
  private final MetadataLines metadata = new MetadataLines(this);

  /**
   * From this line on it is known where they start, whether they were passed over or not, or -1.
   */
  private int startedFrom;

  private SeriesTable series = NO_SERIES;
  private LineTable lines = NO_LINES;
  private LineTable merged = NO_LINES;
  private byte[] bytes = NOTHING;
  private int length;

  /** The line where the comparison goes on, and where it starts. */
  private int line;

  private int start;

  /** The line met last, if the comparison goes on after it and was not moved there yet, or -1. */
  private int met = NONE;

  /** Where the comparison would have gone on, had the last line not been elsewhere. */
  private int left;

  /** The first line that was neither met nor passed over; where it starts. */
  private int high;

  private int highStart;

  /** From this line on to {@link #line} all were met, and are to be appended. */
  private int copied;

  /** Whether all lines were passed over. */
  private boolean passed;

  /** How many bytes are the same after those that were taken again, or -1. */
  private int sameRest = NONE;

  /** Where lines start that were passed over, or may be gone to. */
  private int[] starts = new int[256];

  /**
   * Makes them.
   *
   * @param ends whether the last line of a body is its end
   */
  EarlierLines(boolean ends) {
    this.ends = ends;
  }

  /**
   * Begins with a body.
   *
   * @param known its lines
   * @param into where those of the body go that it is compared with
   */
  void begin(LineTable known, LineTable into, SeriesTable all, byte[] body, int bodyLength) {
    lines = known;
    merged = into;
    series = all;
    bytes = body;
    length = bodyLength;
  }

  void release() {
    series = NO_SERIES;
    lines = NO_LINES;
    merged = NO_LINES;
    bytes = NOTHING;
  }

  /** Says that nothing was appended yet. */
  void clear() {
    merged.clear();
    copied = 0;
    met = NONE;
    startedFrom = NONE;
    left = 0;
    passed = false;
  }

  /** Where the comparison goes on. */
  int line() {
    return line;
  }

  /** Where that line starts. */
  int start() {
    return start;
  }

  /** The first line that was neither met nor passed over. */
  int high() {
    return high;
  }

  /** Whether the line where it goes on was passed over before. */
  boolean isBack() {
    return line < high;
  }

  boolean isEmpty() {
    return lines.count == 0;
  }

  /** The table that comes of it; {@link #append()} first. */
  LineTable merged() {
    return merged;
  }

  /** Says how far a comparison came on its own. */
  void compared(int place, int position) {
    moveTo(place, position);
    high = place;
    highStart = position;
  }

  /** The series of one of the two lines before, or -1. */
  int seriesBefore() {
    for (int near = line - 1; near >= Math.max(0, line - 2); near--) {
      if (lines.series[near] >= 0) {
        return lines.series[near];
      }
    }
    return NONE;
  }

  /** The series of the line before, or another one where it has none. */
  int seriesAtEnd(int otherwise) {
    return lines.series[line - 1] >= 0 ? lines.series[line - 1] : otherwise;
  }

  /** Whether the line was met that the body ended with. */
  boolean isOver() {
    return ends && line == lines.count && line > 0;
  }

  /** Appends the lines that were taken. */
  void append() {
    if (line > copied) {
      merged.append(lines, copied, line);
      copied = line;
    }
  }

  /** Notes at which line each series is. */
  void place(int[] places) {
    for (int each = 0; each < lines.count; each++) {
      if (lines.series[each] >= 0) {
        places[lines.series[each]] = each;
      }
    }
  }

  // ---- lines that were passed over

  /**
   * Takes the lines that are the same as some that were passed over, up to one of which all but the
   * number is the same.
   *
   * @return how many bytes were taken
   */
  int takeSame(byte[] filled, int at, int end) {
    int common = Math.min(length - start, end - at);
    int same = Arrays.mismatch(bytes, start, start + common, filled, at, at + common);
    int limit = same < 0 ? common : same;
    int taken = 0;
    sameRest = NONE;
    while (isBack()) {
      int number = lines.series[line];
      if (number >= 0 && !series.hasGone(number)) {
        return taken;
      }
      int lineLength = lines.lengths[line];
      if (lineLength > limit - taken) {
        sameRest = limit - taken;
        return taken;
      }
      if (number >= 0) {
        series.stay(number);
      } else if (passed && line >= startedFrom) {
        metadata.expectFrom(line + 1);
      }
      taken += lineLength;
      start += lineLength;
      line++;
    }
    return taken;
  }

  /** The series after what {@link #takeSame} took, if all but its number is the same, or -1. */
  int seriesOfSameText() {
    int number = sameRest < 0 ? NONE : lines.series[line];
    return number >= 0 && series.textLength(number) <= sameRest ? number : NONE;
  }

  /** The series of the line where it goes on. */
  int number() {
    return lines.series[line];
  }

  /** Takes the line of a series with another number. */
  void take(int number, int newLength) {
    series.stay(number);
    start += lines.lengths[line];
    lines.lengths[line] = newLength;
    line++;
  }

  /** Lines that were passed over and have been met since are nothing to compare with. */
  void leaveConsumed() {
    if (isBack() && isMet(line)) {
      append();
      int place = unmet(line);
      moveTo(place, place < high ? starts[place] : highStart);
      copied = line;
    }
  }

  /** Whether a sample was met, of those that were met or passed over. */
  private boolean isMet(int place) {
    int number = lines.series[place];
    return number >= 0 && !series.hasGone(number);
  }

  /** A line that was met, or the next one that was not, if it is near by; or the highest. */
  private int unmet(int from) {
    int most = Math.min(high, from + NEAR_MET);
    int place = from;
    while (place < most && (isMet(place) || lines.series[place] < 0)) {
      place++;
    }
    return place < most ? place : high;
  }

  // ---- where it goes on

  private void moveTo(int place, int position) {
    line = place;
    start = position;
  }

  /** Goes on at a line that nothing was passed over before; those between are passed over. */
  private void passTo(int place) {
    append();
    pass(place);
    moveTo(high, highStart);
    copied = high;
  }

  private void makeRoom(int number) {
    if (number > starts.length) {
      starts = Arrays.copyOf(starts, Math.max(number, 2 * starts.length));
    }
  }

  private void pass(int place) {
    if (place - high > NEAR_LINES) {
      startAll();
    }
    makeRoom(place + 1);
    int position = highStart;
    for (int passed = high; passed < place; passed++) {
      starts[passed] = position;
      position += lines.lengths[passed];
      if (lines.series[passed] >= 0) {
        series.leave(lines.series[passed]);
      }
    }
    starts[place] = position;
    high = place;
    highStart = position;
  }

  /**
   * Notes that the line of a series was met; {@link #goOn()} goes on after it.
   *
   * @return whether it is where it may be guessed to be
   */
  boolean meet(int place, int number) {
    int next = met < 0 ? line : met + 1;
    boolean expected = isNear(next, place) || isNear(left, place);
    if (place != next) {
      left = next;
    }
    if (place >= high) {
      pass(place);
      high = place + 1;
      highStart += lines.lengths[place];
    } else {
      series.stay(number);
    }
    met = place;
    return expected;
  }

  /**
   * Passes over all lines that were not met, but the end of a body: from now on a series that is
   * there is one that has gone, or was met. The comparison goes on after them.
   */
  void passAll() {
    goOn();
    append();
    int most = ends && lines.count > 0 ? lines.count - 1 : lines.count;
    if (!passed) {
      passed = true;
      metadata.expectFrom(high);
    }
    if (high < most) {
      startAll();
      leaveRest();
      highStart = most == lines.count ? starts[most - 1] + lines.lengths[most - 1] : starts[most];
      high = most;
      makeRoom(most + 1);
      starts[most] = highStart;
    }
    moveTo(high, highStart);
    copied = high;
  }

  /** Goes on after a line that was passed over. */
  void goAfter(int place) {
    goTo(place + 1);
    leaveConsumed();
  }

  /** Takes metadata that were passed over once more; how long they are. */
  int takeMetadata(int place) {
    merged.append(lines.lengths[place], LineTable.METADATA);
    return lines.lengths[place];
  }

  private static boolean isNear(int from, int place) {
    return place >= from && place <= from + NEAR;
  }

  /** Goes on after the line that was met last, if it was not the comparison that met it. */
  void goOn() {
    if (met < 0) {
      return;
    }
    moveTo(met + 1, met + 1 == high ? highStart : starts[met] + lines.lengths[met]);
    met = NONE;
    copied = line;
    leaveConsumed();
  }

  /** Goes on after metadata that other metadata are in place of. */
  void passMetadata() {
    if (isBack()) {
      return;
    }
    int place = line;
    int position = start;
    while (isMetadata(place)) {
      position += lines.lengths[place++];
    }
    compared(place, position);
    copied = place;
  }

  private boolean isMetadata(int place) {
    return place < lines.count && lines.series[place] == LineTable.METADATA && !isEnd(place);
  }

  private boolean isEnd(int place) {
    return ends && place == lines.count - 1;
  }

  /** Goes to the metadata at a position, if they are among the next lines; false if not. */
  boolean goToMetadata(byte[] filled, int at, int end) {
    if (passed && metadata.goToNext(filled, at, end)) {
      return true;
    }
    if (isBack()) {
      return false;
    }
    int position = start;
    for (int near = line; near < Math.min(lines.count, line + NEAR_LINES); near++) {
      if (lines.series[near] == LineTable.METADATA
          && (lines.lengths[near] >= MetadataLines.TELLING || isEnd(near))
          && isLineAt(near, position, filled, at, end)) {
        passTo(near);
        return true;
      }
      position += lines.lengths[near];
    }
    return false;
  }

  /**
   * Where the metadata before a sample begin that are at a position of the body; -1 if others are.
   *
   * @param to where they end in the body
   */
  int metadataBefore(int sample, byte[] filled, int at, int to) {
    startAll();
    int place = sample;
    int rest = to - at;
    while (rest > 0 && place > startedFrom && lines.series[place - 1] == LineTable.METADATA) {
      rest -= lines.lengths[--place];
    }
    int from = rest == 0 ? starts[place] : NONE;
    return from >= 0 && Arrays.equals(bytes, from, from + to - at, filled, at, to) ? place : NONE;
  }

  /** The metadata among the lines. */
  MetadataLines metadata() {
    return metadata;
  }

  boolean isSample(int place) {
    return lines.series[place] >= 0;
  }

  /** Where a line starts that was passed over. */
  int startOf(int place) {
    return starts[place];
  }

  /** Whether a line that starts at a position of the body is at one of another body, too. */
  boolean isLineAt(int place, int position, byte[] filled, int at, int end) {
    int lineLength = lines.lengths[place];
    return lineLength <= end - at
        && Arrays.equals(bytes, position, position + lineLength, filled, at, at + lineLength);
  }

  /** Notes where all lines start, while their lengths are those of the body before. */
  private void startAll() {
    if (startedFrom != NONE) {
      return;
    }
    startedFrom = high;
    makeRoom(lines.count);
    int position = highStart;
    for (int each = high; each < lines.count; each++) {
      starts[each] = position;
      position += lines.lengths[each];
    }
  }

  /** Goes on at another line than the next one. */
  void goTo(int place) {
    left = line;
    met = NONE;
    if (place >= high) {
      passTo(place);
    } else {
      append();
      moveTo(place, starts[place]);
      copied = place;
    }
  }

  /** Goes to the series at a position, if it is among the next that were not met. */
  boolean goToNear(byte[] filled, int at, int end) {
    return goToNear(line, filled, at, end);
  }

  /** Goes to the series at a position, if it is near where the last line was not. */
  boolean goToLeft(byte[] filled, int at, int end) {
    return left < high && (met >= 0 || left != line) && goToNear(left, filled, at, end);
  }

  private boolean goToNear(int from, byte[] filled, int at, int end) {
    int position = highStart;
    int looked = 0;
    int most = Math.min(lines.count, from + NEAR_LINES);
    for (int near = from; near < most && looked <= NEAR; near++) {
      boolean passed = near < high;
      if (lines.series[near] >= 0 && !(passed && isMet(near))) {
        if (isAt(near, passed ? starts[near] : position, filled, at, end)) {
          goTo(near);
          return true;
        }
        looked++;
      }
      position += passed ? 0 : lines.lengths[near];
    }
    return false;
  }

  /** Whether the text of a line's series is at a position; most others differ at their ends. */
  private boolean isAt(int place, int position, byte[] filled, int at, int end) {
    int textLength = series.textLength(lines.series[place]);
    if (textLength > end - at) {
      return false;
    }
    int tail = Math.min(textLength, Long.BYTES);
    int head = textLength - tail;
    return Eight.areSame(bytes, position + head, filled, at + head, tail)
        && Arrays.equals(bytes, position, position + head, filled, at, at + head);
  }

  /** Notes that all series have gone that were neither met nor passed over. */
  void leaveRest() {
    int rest = high;
    while (rest < lines.count) {
      int first = lines.series[rest++];
      if (first >= 0) {
        int next = first + 1;
        while (rest < lines.count && lines.series[rest] == next) {
          next++;
          rest++;
        }
        series.leave(first, next);
      }
    }
  }
}
