// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * The series of the exposition before, in their order: what they were given as, and their text on
 * the wire. An exposition is mostly the one before with other values, so a series that comes again
 * in its place is compared with what it was given as, and copied whole.
 *
 * <p>One series is expected next. What comes instead takes its place, and those after it are
 * forgotten. Where less than half of an exposition was as expected, for the second time, nothing is
 * remembered of some that follow, of more each time. Nothing is remembered of a writer's first one
 * either, which for many is the only one.
 *
 * <p>What is remembered is bounded; what is beyond is encoded each time.
 */
final class EarlierSeries {
  static final int MOST_TEXT = 1 << 21;
  static final int MOST_SERIES = 1 << 15;
  static final int MOST_LABELS = 1 << 16;

  /** At most so many bits are in the number of expositions of which nothing is remembered. */
  private static final int LONGEST_PAUSE = 6;

  private static final PaddedText[] NO_STARTS = {};
  private static final String[] NO_STRINGS = {};
  private static final EncodedName[] NO_NAMES = {};
  private static final long[] NO_NUMBERS = {};
  private static final int[] NO_PLACES = {};
  private static final byte[] NO_TEXT = {};

  // By series.
  private PaddedText[] starts = NO_STARTS;
  private int[] textEnds = NO_PLACES;
  private int[] labelEnds = NO_PLACES;
  private int count;

  // By label. Names and values in turn; no value where it is a number.
  private String[] given = NO_STRINGS;
  private long[] numbers = NO_NUMBERS;
  private EncodedName[] names = NO_NAMES;

  /** Where a label starts, and where its value ends, in turn, from where its series starts. */
  private int[] places = NO_PLACES;

  /** So many labels have been remembered since the arrays were cleaned. */
  private int highestLabel;

  /** Copied in whole blocks, as the texts of prepared series are. */
  private byte[] text = NO_TEXT;

  // The series that is expected, or remembered, next: its number, text and first label.
  private int cursor;
  private int textStart;
  private int firstLabel;

  /** The first label of the series that was begun last, and the one that comes next in it. */
  private int from;

  private int label;
  private int lastLabel;
  private boolean full;

  private int pause = 1;
  private int inVain;
  private int copied;
  private int remembered;
  private boolean begun;
  private boolean startedEmpty;

  /** Goes back to the first series: another exposition starts. */
  void restart() {
    keepWhatCame();
    if (pause > 0) {
      pause -= begun ? 1 : 0;
    } else if (remembered > copied && !startedEmpty) {
      pause = (1 << inVain) - 1;
      inVain = Math.min(inVain + 1, LONGEST_PAUSE);
      if (pause > 0) {
        cursor = 0;
        firstLabel = 0;
        keepWhatCame();
      }
    } else if (copied > remembered) {
      inVain = 0;
    }
    begun = false;
    full = false;
    copied = 0;
    remembered = 0;
    cursor = 0;
    textStart = 0;
    firstLabel = 0;
    startedEmpty = count == 0;
  }

  /** Forgets what is after the cursor, and lets go of its texts. */
  private void keepWhatCame() {
    Arrays.fill(starts, cursor, starts.length, null);
    count = cursor;
    if (highestLabel > firstLabel) {
      Arrays.fill(given, 2 * firstLabel, 2 * highestLabel, null);
      Arrays.fill(names, firstLabel, highestLabel, null);
    }
    highestLabel = firstLabel;
  }

  /**
   * Begins a series.
   *
   * @param start what it starts with, the same object each time
   * @return whether it may be the one expected; its labels show whether it is
   */
  boolean begins(PaddedText start) {
    begun = true;
    from = firstLabel;
    label = from;
    if (cursor < count && starts[cursor] == start) {
      lastLabel = labelEnds[cursor];
      return true;
    }
    return false;
  }

  /** Whether what is not as expected is remembered. */
  boolean isOpen() {
    return pause == 0 && !full;
  }

  /** What the series expected starts with. */
  PaddedText start() {
    return starts[cursor];
  }

  /** Takes the next label, if it is the one expected. */
  boolean takes(String name, String value) {
    int at = label;
    if (at == lastLabel || !name.equals(given[2 * at]) || !value.equals(given[2 * at + 1])) {
      return false;
    }
    label = at + 1;
    return true;
  }

  /** Takes the next label, if it is the one expected. */
  boolean takes(String name, double value) {
    int at = label;
    if (at == lastLabel
        || !name.equals(given[2 * at])
        || given[2 * at + 1] != null
        || numbers[at] != Double.doubleToRawLongBits(value)) {
      return false;
    }
    label = at + 1;
    return true;
  }

  /** Whether a label was taken of the series expected. */
  boolean hasTaken() {
    return label > from;
  }

  /** Whether all labels of the series expected were taken. */
  boolean hasTakenAll() {
    return label == lastLabel;
  }

  /** Appends the series expected, makes room for a number and more, and expects the next one. */
  void copyAll(TextBuffer out) {
    int start = textStart;
    int end = textEnds[cursor];
    int length = PreparedTexts.copied(end - start);
    out.ensure(length + OpenSample.NUMBER_ROOM);
    System.arraycopy(text, start, out.bytes, out.size, length);
    out.size += end - start;
    textStart = end;
    firstLabel = lastLabel;
    cursor++;
    copied++;
  }

  /** Appends the series expected up to the last label that was taken, with its quote. */
  void copyTaken(TextBuffer out) {
    out.append(text, textStart, textStart + places[2 * label - 1] + 1);
  }

  /** Marks the labels that were taken, of a series that starts in the buffer there. */
  void mark(LabelMarks marks, int start) {
    marks.clear();
    for (int i = from; i < label; i++) {
      marks.add(names[i], start + places[2 * i], start + places[2 * i + 1]);
    }
  }

  /** Remembers the next label of the series that was begun and is not the one expected. */
  void remember(
      EncodedName encoded, String name, @Nullable String value, double number, int start, int end) {
    int at = label;
    if (at == MOST_LABELS) {
      full = true;
      return;
    }
    if (at == names.length) {
      growLabels();
    }
    count = cursor;
    given[2 * at] = name;
    given[2 * at + 1] = value;
    numbers[at] = Double.doubleToRawLongBits(number);
    names[at] = encoded;
    places[2 * at] = start;
    places[2 * at + 1] = end;
    label = at + 1;
    highestLabel = Math.max(highestLabel, label);
  }

  private void growLabels() {
    int length = Math.max(64, names.length * 2);
    given = Arrays.copyOf(given, 2 * length);
    numbers = Arrays.copyOf(numbers, length);
    names = Arrays.copyOf(names, length);
    places = Arrays.copyOf(places, 2 * length);
  }

  /** Remembers the series that was begun, all labels of which are, in place of the one expected. */
  void remember(PaddedText start, byte[] line, int lineStart, int lineEnd) {
    int length = lineEnd - lineStart;
    if (full || cursor == MOST_SERIES || textStart + length > MOST_TEXT) {
      full = true;
      return;
    }
    if (cursor == starts.length) {
      int series = Math.max(64, cursor * 2);
      starts = Arrays.copyOf(starts, series);
      textEnds = Arrays.copyOf(textEnds, series);
      labelEnds = Arrays.copyOf(labelEnds, series);
    }
    int room = textStart + PreparedTexts.copied(length) + PreparedTexts.copied(1);
    if (room > text.length) {
      text = Arrays.copyOf(text, Math.max(room, text.length * 2));
    }
    System.arraycopy(line, lineStart, text, textStart, length);
    textStart += length;
    firstLabel = label;
    starts[cursor] = start;
    textEnds[cursor] = textStart;
    labelEnds[cursor] = label;
    cursor++;
    count = cursor;
    remembered++;
  }
}
