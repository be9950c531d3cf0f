// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * The series of the exposition before, in their order: what they were given as, and their text on
 * the wire. An exposition is mostly the one before with other values, so a series that comes again
 * is compared with what it was given as, and copied whole.
 *
 * <p>A series has the number under which it was remembered, which says where its labels and its
 * text are, and knows the number of the one that came after it. One series is expected next; where
 * another one comes, a few are tried: where the order was left, beside it, after it, and those that
 * start the same where a family begins. One that is new is put between two, so that it costs itself
 * alone. What did not come is forgotten when the exposition ends.
 *
 * <p>Where most of what was remembered last did not come again, and it was much, for the second
 * time, nothing is remembered of some expositions that follow, of more each time; nor is anything
 * expected there, where hardly any series was known. Nothing is remembered of a writer's first
 * exposition either, which for many is the only one.
 *
 * <p>What is remembered is bounded; what is beyond is encoded each time.
 */
final class EarlierSeries {
  static final int MOST_TEXT = 1 << 21;
  static final int MOST_SERIES = 1 << 15;
  static final int MOST_LABELS = 1 << 16;

  /** At most so many bits are in the number of expositions of which nothing is remembered. */
  private static final int LONGEST_PAUSE = 6;

  /** In place of the series expected so many next ones are tried, and as many farther ones. */
  private static final int NEAR = 4;

  /** After so many new ones in a row the others are tried for one in eight, which tries more. */
  private static final int FEW = 4;

  private static final int FAR = 32;

  /** The number that no series has, before the first one and after the last. */
  private static final int NONE = 0;

  // By series, from 1.
  private PaddedText[] starts = {null};
  private int[] following = {NONE};

  /** The exposition that it came in last; those that did not come yet have the one before. */
  private int[] expositions = {0};

  /** Where its text and its labels start, and where those of the one remembered next will. */
  private int[] texts = {0, 0};

  private int[] labels = {0, 0};
  private int count;

  // By label. Names and values in turn; no value where it is a number.
  private String[] given = {};
  private long[] numbers = {};
  private EncodedName[] names = {};

  /** Where a label starts, and where its value ends, in turn, from where its series starts. */
  private int[] places = {};

  /** So many labels have been written since the arrays were cleaned. */
  private int highestLabel;

  /** Copied in whole blocks, as the texts of prepared series are. */
  private byte[] text = {};

  // Of the exposition as a whole.
  private int exposition;
  private int last;
  private int cursor;

  /** What was expected when another one came that was found. */
  private int left;

  /** So many new ones came since the last one that was known. */
  private int misses;

  /** As far from the one expected then. */
  private int beside;

  /** The farthest that was tried since. */
  private int ahead;

  // The series that was begun last: the one it was expected to be, the one it still may be.
  private int expected;
  private int candidate;
  private int label;
  private int lastLabel;
  private int searched;
  private int tried;
  private int tries;
  private int near;

  /** The label that is remembered next. */
  private int newLabel;

  private boolean full;
  private int pause = 1;
  private int inVain;

  /** So many were known when this exposition started, and so many of them since the last one. */
  private int known;

  private int fresh;
  private int copied;
  private int remembered;
  private int begun;

  /** Goes back to the first series: another exposition starts. */
  void restart() {
    int gone = forgetWhatDidNotCome();
    if (pause > 0) {
      pause -= begun > 0 ? 1 : 0;
    } else if (2 * gone > fresh && 8 * gone > copied) {
      pause = (1 << inVain) - 1;
      inVain = Math.min(inVain + 1, LONGEST_PAUSE);
    } else if (fresh > 0) {
      inVain = 0;
    }
    known = copied + remembered;
    fresh = remembered;
    if (pause > 0 && begun > 4 * copied) {
      forgetAll();
    } else if (full ? count > known : count > 2 * known) {
      closeGaps();
    }
    exposition++;
    begun = 0;
    searched = 0;
    full = false;
    copied = 0;
    remembered = 0;
    misses = 0;
    last = NONE;
    left = NONE;
    cursor = following[NONE];
  }

  /** Forgets, and says how many were new on the exposition before. */
  private int forgetWhatDidNotCome() {
    following[last] = NONE;
    int gone = 0;
    if (copied < known) {
      int newest = count - remembered;
      for (int each = 1; each <= newest; each++) {
        if (expositions[each] != exposition && starts[each] != null) {
          starts[each] = null;
          letGo(labels[each], labels[each + 1]);
          gone += each > newest - fresh ? 1 : 0;
        }
      }
    }
    int end = labels[count + 1];
    if (highestLabel > end) {
      letGo(end, highestLabel);
      highestLabel = end;
    }
    return gone;
  }

  private void letGo(int from, int to) {
    for (int each = from; each < to; each++) {
      given[2 * each] = null;
      given[2 * each + 1] = null;
      names[each] = null;
    }
  }

  private void forgetAll() {
    Arrays.fill(starts, 0, count + 1, null);
    letGo(0, highestLabel);
    highestLabel = 0;
    following[NONE] = NONE;
    count = 0;
    known = 0;
    fresh = 0;
  }

  /** Numbers the series anew without those that were forgotten. */
  private void closeGaps() {
    int series = NONE;
    int[] numbered = expositions;
    for (int each = 1; each <= count; each++) {
      PaddedText start = starts[each];
      if (start != null) {
        series++;
        numbered[each] = series;
        if (start.firstSeries == each) {
          start.firstSeries = series;
        }
        starts[series] = start;
        following[series] = following[each];
        moveText(each, series);
        moveLabels(each, series);
      }
    }
    for (int each = NONE; each <= series; each++) {
      following[each] = numbered[following[each]];
    }
    letGo(labels[series + 1], highestLabel);
    highestLabel = labels[series + 1];
    Arrays.fill(starts, series + 1, count + 1, null);
    Arrays.fill(expositions, 1, series + 1, exposition);
    count = series;
  }

  private void moveText(int from, int to) {
    int start = texts[from];
    int length = texts[from + 1] - start;
    System.arraycopy(text, start, text, texts[to], length);
    texts[to + 1] = texts[to] + length;
  }

  private void moveLabels(int from, int to) {
    int start = labels[from];
    int length = labels[from + 1] - start;
    int target = labels[to];
    System.arraycopy(given, 2 * start, given, 2 * target, 2 * length);
    System.arraycopy(places, 2 * start, places, 2 * target, 2 * length);
    System.arraycopy(numbers, start, numbers, target, length);
    System.arraycopy(names, start, names, target, length);
    labels[to + 1] = target + length;
  }

  /**
   * Begins a series.
   *
   * @param start what it starts with, the same object each time
   * @return whether it may be a known one; its labels show whether it is
   */
  boolean begins(PaddedText start) {
    begun++;
    int at = cursor;
    if (starts[at] != start || expositions[at] == exposition) {
      at = elsewhere(start);
    }
    expected = at;
    expect(at);
    return at != NONE;
  }

  private int elsewhere(PaddedText start) {
    if (isDue(left, start)) {
      return left;
    }
    int first = start.firstSeries;
    return first <= count && isDue(first, start) ? first : NONE;
  }

  /** Whether a series starts so, and has not come yet. */
  private boolean isDue(int series, PaddedText start) {
    return starts[series] == start && expositions[series] != exposition;
  }

  private void expect(int series) {
    candidate = series;
    label = labels[series];
    lastLabel = labels[series + 1];
  }

  /** Whether what is not known is remembered. */
  boolean isOpen() {
    return pause == 0 && !full;
  }

  /** What the series begun starts with, if it may be a known one. */
  PaddedText start() {
    return starts[candidate];
  }

  /** Takes the next label, if a series that may be meant has it. */
  boolean takes(String name, String value) {
    int at = label;
    if (at == lastLabel || !name.equals(given[2 * at]) || !value.equals(given[2 * at + 1])) {
      return takesOther(name, Objects.requireNonNull(value), 0);
    }
    label = at + 1;
    return true;
  }

  /** Takes the next label, if a series that may be meant has it. */
  boolean takes(String name, double value) {
    long bits = Double.doubleToRawLongBits(value);
    if (!isNext(label, lastLabel, name, null, bits)) {
      return takesOther(name, null, bits);
    }
    label++;
    return true;
  }

  private boolean isNext(int at, int end, String name, @Nullable String value, long number) {
    return at < end
        && name.equals(given[2 * at])
        && (value == null
            ? given[2 * at + 1] == null && numbers[at] == number
            : value.equals(given[2 * at + 1]));
  }

  /** Takes a label of another series that has those that were taken, and then this one. */
  private boolean takesOther(String name, @Nullable String value, long number) {
    PaddedText start = starts[candidate];
    int taken = label - labels[candidate];
    if (searched != begun) {
      searched = begun;
      beginToTry();
    }
    while (tried < tries) {
      int other = nextToTry(start);
      int at = labels[other] + taken;
      if (isDue(other, start)
          && isNext(at, labels[other + 1], name, value, number)
          && hasTaken(labels[other], taken)) {
        expect(other);
        label = at + 1;
        return true;
      }
    }
    return false;
  }

  private void beginToTry() {
    if (misses == 0 || starts[ahead] != starts[expected]) {
      beside = expected;
      ahead = expected;
    }
    near = expected;
    tried = 0;
    tries = misses < FEW ? 2 + 2 * NEAR : misses % 8 == 0 ? FAR : 0;
  }

  private int nextToTry(PaddedText start) {
    int turn = tried++;
    if (turn < 2) {
      return turn == 0 ? left : beside;
    }
    if (turn < 2 + NEAR) {
      near = following[near];
      return near;
    }
    ahead = following[ahead == expected ? near : ahead];
    if (starts[ahead] != start) {
      ahead = expected;
      tried = tries;
    }
    return ahead;
  }

  private boolean hasTaken(int from, int taken) {
    for (int i = 0; i < taken; i++) {
      int at = labels[candidate] + i;
      String value = given[2 * at + 1];
      if (!isNext(from + i, Integer.MAX_VALUE, given[2 * at], value, numbers[at])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a label was taken. */
  boolean hasTaken() {
    return label > labels[candidate];
  }

  /** Whether all labels were taken of a known series, which then is the one meant. */
  boolean hasTakenAll() {
    return label == lastLabel;
  }

  /** Appends the series meant, and makes room for a number and more. */
  void copyAll(TextBuffer out) {
    int series = candidate;
    int start = texts[series];
    int end = texts[series + 1];
    int length = PreparedTexts.copied(end - start);
    out.ensure(length + OpenSample.NUMBER_ROOM);
    System.arraycopy(text, start, out.bytes, out.size, length);
    out.size += end - start;
    copied++;
    misses = 0;
    if (series != cursor) {
      left = series != expected ? expected : cursor;
    }
    cursor = following[series];
    came(series);
  }

  /** Puts a series after the one that came before it. */
  private void came(int series) {
    int before = last;
    if (following[before] != series) {
      following[before] = series;
      PaddedText start = starts[series];
      if (starts[before] != start) {
        start.firstSeries = series;
      }
    }
    expositions[series] = exposition;
    last = series;
  }

  /** Appends the series up to the last label that was taken, with its quote. */
  void copyTaken(TextBuffer out) {
    int start = texts[candidate];
    out.append(text, start, start + places[2 * label - 1] + 1);
  }

  /** Marks the labels that were taken, of a series that starts in the buffer there. */
  void mark(LabelMarks marks, int start) {
    marks.clear();
    for (int i = labels[candidate]; i < label; i++) {
      marks.add(names[i], start + places[2 * i], start + places[2 * i + 1]);
    }
  }

  /** Says that the series is a new one. */
  void isNew() {
    misses++;
    beside = following[beside];
  }

  /** Begins to remember a new series, which has the labels that were taken. */
  void rememberTaken() {
    newLabel = labels[count + 1];
    for (int i = labels[candidate]; i < label; i++) {
      remember(
          names[i], given[2 * i], given[2 * i + 1], numbers[i], places[2 * i], places[2 * i + 1]);
    }
  }

  /** Remembers the next label of a new series: its value, or null and the bits of a number. */
  void remember(
      EncodedName encoded, String name, @Nullable String value, long number, int start, int end) {
    int at = newLabel;
    if (at == MOST_LABELS) {
      full = true;
      return;
    }
    if (at == names.length) {
      growLabels();
    }
    given[2 * at] = name;
    given[2 * at + 1] = value;
    numbers[at] = number;
    names[at] = encoded;
    places[2 * at] = start;
    places[2 * at + 1] = end;
    newLabel = at + 1;
    highestLabel = Math.max(highestLabel, newLabel);
  }

  private void growLabels() {
    int length = Math.max(64, names.length * 2);
    given = Arrays.copyOf(given, 2 * length);
    numbers = Arrays.copyOf(numbers, length);
    names = Arrays.copyOf(names, length);
    places = Arrays.copyOf(places, 2 * length);
  }

  /** Remembers a new series, all labels of which are, after the one that came before it. */
  void remember(PaddedText start, byte[] line, int lineStart, int lineEnd) {
    int length = lineEnd - lineStart;
    int at = texts[count + 1];
    if (full || count == MOST_SERIES || at + length > MOST_TEXT) {
      full = true;
      return;
    }
    int series = ++count;
    if (series == starts.length) {
      growSeries();
    }
    int room = at + PreparedTexts.copied(length) + PreparedTexts.copied(1);
    if (room > text.length) {
      text = Arrays.copyOf(text, Math.max(room, text.length * 2));
    }
    System.arraycopy(line, lineStart, text, at, length);
    texts[series + 1] = at + length;
    labels[series + 1] = newLabel;
    starts[series] = start;
    following[series] = NONE;
    remembered++;
    came(series);
  }

  private void growSeries() {
    int length = Math.max(64, starts.length * 2);
    starts = Arrays.copyOf(starts, length);
    following = Arrays.copyOf(following, length);
    expositions = Arrays.copyOf(expositions, length);
    texts = Arrays.copyOf(texts, length + 1);
    labels = Arrays.copyOf(labels, length + 1);
  }
}
