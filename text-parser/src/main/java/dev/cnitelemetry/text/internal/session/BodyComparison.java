// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.bytes.Eight;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.LineKind;
import dev.cnitelemetry.text.internal.line.LineParser;
import dev.cnitelemetry.text.internal.line.TemplateParser;
import dev.cnitelemetry.text.internal.number.PlainNumber;
import java.util.Arrays;

/**
 * Reads a body by comparing it with the one before: lines that are the same cost nothing else, a
 * line whose value changed costs its number, and only series that came are looked up by their text.
 *
 * <p>Whatever does not fit is left to who asked: then the body has to be read from its beginning.
 */
public final class BodyComparison {
  /** So many series that went are found by comparing with those after them. */
  private static final int NEAR = 4;

  /** A text that stands more often is not looked for. */
  private static final int MOST_ALIKE = 20;

  /** Among so many groups of metadata lines one is looked for. */
  private static final int MOST_METADATA = 64;

  /** What is shorter stands often, an empty line for example, and is not looked for. */
  private static final int TELLING_METADATA = 8;

  /** So often all lines may be looked through, until a body counts as another's. */
  private static final long MOST_SEARCHED = 8;

  private static final SeriesTable NO_SERIES = new SeriesTable();
  private static final byte[] NOTHING = {};

  private final boolean millis;
  private final boolean ended;
  private final int lineBytes;
  private final int mostFamilies;
  private final LineParser parser;
  private final PlainNumber numbers;

  /** Reads series that came by those that came before. */
  private final TemplateParser template;

  private final LineTable lines = new LineTable();
  private final LineInsertions insertions = new LineInsertions();

  private SeriesTable series = NO_SERIES;
  private byte[] before = NOTHING;
  private int beforeLength;
  private byte[] filled = NOTHING;
  private int filledLength;

  /** At least as many families as were announced since a body was read from its beginning. */
  private int families;

  /** How many lines were looked through for others. */
  private long searched;

  /** Where the line ends that was read last, and the comparison goes on. */
  private int otherEnd;

  /** How long the line read last is up to its value, and the series of that text, or -1. */
  private int otherText;

  private int otherSeries;

  public BodyComparison(
      LineParser parser, ReadLimits limits, Dialect dialect, boolean quotedNames) {
    this.parser = parser;
    millis = !dialect.hasSeconds();
    ended = dialect.hasEnd();
    lineBytes = limits.lineBytes();
    mostFamilies = limits.families();
    numbers = new PlainNumber(parser.numbers);
    template = new TemplateParser(parser, limits, dialect, quotedNames);
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
    families = announced;
  }

  /**
   * Reads a body that ends with a line feed.
   *
   * @param known the series of the body before, which get the values of the new one
   * @return false where it has to be read from its beginning; what changed so far stays noted
   */
  public boolean read(SeriesTable known, byte[] old, int oldLength, byte[] body, int length) {
    series = known;
    before = old;
    beforeLength = oldLength;
    filled = body;
    filledLength = length;
    insertions.clear();
    searched = 0;
    template.forget();
    boolean fits = compare();
    series = NO_SERIES;
    before = NOTHING;
    filled = NOTHING;
    return fits;
  }

  private boolean compare() {
    int end = filledLength;
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
      if (text <= limit - passed) {
        int oldLength = lengths[line];
        int feed = readNumber(at, at + text, here);
        if (feed < 0) {
          return false;
        }
        lengths[line] = feed + 1 - at;
        old += oldLength;
        at = feed + 1;
        line++;
        continue;
      }
      int found;
      if (isNoSample(filled[at])) {
        found = findMetadata(at, line, old);
        if (found < 0) {
          int behind = readMetadata(at, line);
          if (behind < 0) {
            return false;
          }
          if (here == LineTable.METADATA && line < lines.count && !isEnd(line)) {
            old += lengths[line];
            lengths[line++] = behind - at;
            for (; isMetadata(line) && !isEnd(line); line++) {
              old += lengths[line];
              lines.drop(line);
            }
          } else {
            insertions.insert(line, behind - at, LineTable.METADATA);
          }
          at = behind;
          continue;
        }
      } else {
        found = findGone(at, line);
        if (found < 0) {
          found = findNear(at, line, old);
        }
        if (found < 0) {
          found = readOther(at, line);
        }
      }
      if (found < 0 || (found == line && otherEnd == at)) {
        return false;
      }
      for (; line < found; line++) {
        old += lengths[line];
        if (!leave(line)) {
          return false;
        }
      }
      if (lines.isGone(found)) {
        if (!comeAgain(at, found)) {
          return false;
        }
        line = Math.max(line, found + 1);
      }
      at = otherEnd;
    }
    return finish(line);
  }

  /** Lets the lines go that the body ends before, and brings the table up to date. */
  private boolean finish(int end) {
    for (int line = end; line < lines.count; line++) {
      if (!leave(line)) {
        return false;
      }
    }
    insertions.apply(lines);
    if (lines.isMostlyGone() || placesAreInTheWay()) {
      lines.dropGone();
    }
    return true;
  }

  /** Whether series came that had no place while others went in earlier bodies and stayed away. */
  private boolean placesAreInTheWay() {
    return !insertions.isEmpty() && lines.goneCount > series.removed().cardinality();
  }

  /** Notes that a line has no counterpart; false where that is more than a series that went. */
  private boolean leave(int line) {
    if (lines.isGone(line)) {
      return true;
    }
    int number = lines.series[line];
    if (number == LineTable.METADATA && !isEnd(line)) {
      lines.drop(line);
      return true;
    }
    if (number < 0 || !series.leave(number)) {
      return false;
    }
    lines.leave(line);
    return true;
  }

  /** Finds the place of the series at a position among the last few before a line, or -1. */
  private int findGone(int at, int before) {
    // Places before one that came cannot be taken: the body has them in another order.
    int first = Math.max(before - NEAR, insertions.lastPlace());
    for (int line = before - 1; line >= first && lines.isGone(line); line--) {
      if (isBackAt(line, at)) {
        return line;
      }
    }
    return -1;
  }

  /** Whether the series that had a place and went is at a position. */
  private boolean isBackAt(int place, int at) {
    int number = lines.gone(place);
    int text = series.textLength(number);
    // Texts end with a blank: most that are not the same differ there already.
    return text <= filledLength - at
        && filled[at + text - 1] == ' '
        && series.isAway(number, filled, at, text);
  }

  /** Reads a line of a series into the place that it had; false where it cannot. */
  private boolean comeAgain(int at, int place) {
    int number = series.comeAgain(lines.gone(place));
    int end = readNumber(at, at + series.textLength(number), number);
    if (end < 0) {
      return false;
    }
    otherEnd = end + 1;
    lines.comeAgain(place, otherEnd - at);
    return true;
  }

  /**
   * Finds the series at a position among the next few lines of the body before, or the places of
   * those that went earlier: then those in between have gone.
   *
   * @return its line, at which the comparison goes on, or its place, or -1
   */
  private int findNear(int at, int from, int old) {
    int start = old;
    int last = Math.min(from + NEAR, lines.count - 1);
    for (int line = from; line < last && lines.series[line] != LineTable.METADATA; ) {
      start += lines.lengths[line++];
      if (lines.isGone(line) ? isBackAt(line, at) : isSameSeries(line, start, at)) {
        otherEnd = at;
        return line;
      }
    }
    return -1;
  }

  /** Whether a line's series is at a position; most that do not, differ at their ends. */
  private boolean isSameSeries(int line, int old, int at) {
    int number = lines.series[line];
    int length = number < 0 ? Integer.MAX_VALUE : series.textLength(number);
    if (length > filledLength - at) {
      return false;
    }
    int tail = Math.min(length, Long.BYTES);
    int head = length - tail;
    return Eight.areSame(before, old + head, filled, at + head, tail)
        && Arrays.equals(before, old, old + head, filled, at, at + head);
  }

  /**
   * Reads a line that begins otherwise than the one expected.
   *
   * @return the old line at which the comparison goes on, or -1 where it cannot
   */
  private int readOther(int at, int line) {
    if (ended && line == lines.count) {
      return -1;
    }
    boolean again = readAgain(at);
    if (!again && !readSample(at)) {
      return -1;
    }
    int end = otherEnd;
    int text = otherText;
    int occurrence = 0;
    int known = otherSeries;
    while (known >= 0 && series.isPresent(known)) {
      if (series.hasGone(known)) {
        return -1;
      }
      int found = line;
      while (found < lines.count && lines.series[found] != known) {
        found++;
      }
      if (found < lines.count) {
        // The series that stand between have gone.
        otherEnd = at;
        return found;
      }
      searched += found - line;
      if (++occurrence == MOST_ALIKE || searched > MOST_SEARCHED * lines.count) {
        return -1;
      }
      known = series.find(filled, at, text, occurrence);
    }
    int number = known >= 0 ? series.comeAgain(known) : series.come(filled, at, text, occurrence);
    if (number < 0) {
      return -1;
    }
    if (again) {
      series.set(number, numbers.value(), SeriesTable.NO_TIMESTAMP);
    } else {
      series.set(number, parser.sample.measurement);
    }
    insertions.insert(line, end - at, number);
    otherEnd = end;
    return line;
  }

  /**
   * Reads a line whose text some body had before, which then needs no second look; false where it
   * is not such a line or has more than a number after the text.
   */
  private boolean readAgain(int at) {
    otherText = 0;
    if (series.hasTimestamps()) {
      return false;
    }
    int feed = Eight.feed(filled, at);
    int blank = feed;
    while (blank > at && filled[blank] != ' ') {
      blank--;
    }
    if (blank == at) {
      return false;
    }
    otherText = blank + 1 - at;
    otherSeries = series.find(filled, at, otherText, 0);
    otherEnd = feed + 1;
    return otherSeries >= 0
        && feed - at <= lineBytes
        && numbers.parse(filled, blank + 1, filled.length - Long.BYTES) == feed;
  }

  /** Reads a line that is no comment; false if it is no sample. */
  private boolean readSample(int at) {
    int end = template.read(filled, at, filled.length - Long.BYTES);
    if (end < 0) {
      template.forget();
      end = Eight.feed(filled, at);
      if (end - at > lineBytes || parser.parse(filled, at, end) != LineKind.SAMPLE) {
        return false;
      }
    }
    int value = parser.sample.measurement.valueStart();
    if (filled[value - 1] != ' ') {
      return false;
    }
    int text = value - at;
    if (text != otherText) {
      // Else it was looked for already.
      otherText = text;
      otherSeries = series.find(filled, at, text, 0);
    }
    otherEnd = end + 1;
    return true;
  }

  /** Whether a line that begins so is empty, a comment or metadata, or has to be looked at. */
  private static boolean isNoSample(byte first) {
    return first == '#' || first == '\n' || LineParser.isBlank(first);
  }

  private boolean isMetadata(int line) {
    return line < lines.count && lines.series[line] == LineTable.METADATA;
  }

  /** Whether a line is the one that ends OpenMetrics. */
  private boolean isEnd(int line) {
    return ended && line == lines.count - 1;
  }

  /**
   * Finds the old lines of the metadata at a position among the next ones: then what is before them
   * has gone.
   *
   * @return the line at which the comparison goes on, or -1
   */
  private int findMetadata(int at, int from, int old) {
    otherEnd = at;
    int start = old;
    int looked = 0;
    int line = from;
    for (; line < lines.count && looked < MOST_METADATA; line++) {
      int length = lines.lengths[line];
      if (lines.series[line] == LineTable.METADATA && length > 0) {
        looked++;
        if ((length >= TELLING_METADATA || isEnd(line))
            && length <= filledLength - at
            && Arrays.equals(before, start, start + length, filled, at, at + length)) {
          searched += line - from;
          return line;
        }
        if (searched > MOST_SEARCHED * lines.count) {
          return -1;
        }
      }
      start += length;
    }
    searched += line - from;
    return -1;
  }

  /**
   * Reads empty lines, comments and metadata that the body before did not have here.
   *
   * @return where they end, or -1 where there are none that may be here
   */
  private int readMetadata(int at, int line) {
    if (ended && line == lines.count) {
      return -1;
    }
    template.forget();
    int next = at;
    while (next < filledLength && isNoSample(filled[next])) {
      int feed = Eight.feed(filled, next);
      if (feed - next > lineBytes) {
        return -1;
      }
      switch (parser.parse(filled, next, feed)) {
        case BLANK, COMMENT -> next = feed + 1;
        case HELP, TYPE, UNIT -> {
          if (++families > mostFamilies) {
            return -1;
          }
          next = feed + 1;
        }
        case MALFORMED -> {
          return -1;
        }
        default -> {
          return next == at ? -1 : next;
        }
      }
    }
    return next;
  }

  /** Reads a number that changed and what is after it; the position of the line feed, or -1. */
  private int readNumber(int start, int value, int number) {
    int safe = filled.length - Long.BYTES;
    int end = numbers.parse(filled, value, safe);
    if (end >= 0 && filled[end] == '\n' && end - start <= lineBytes) {
      series.set(number, numbers.value(), SeriesTable.NO_TIMESTAMP);
      return end;
    }
    if (end >= 0 && millis) {
      double sample = numbers.value();
      int behind = numbers.parseDigits(filled, end + 1, safe);
      if (behind >= 0 && filled[behind] == '\n' && behind - start <= lineBytes) {
        series.set(number, sample, numbers.significand());
        return behind;
      }
    }
    // With an exemplar or a timestamp in seconds: mostly as the line before was.
    int feed = template.read(filled, start, safe);
    if (feed < 0) {
      template.forget();
      feed = Eight.feed(filled, value);
      if (feed - start > lineBytes || parser.parse(filled, start, feed) != LineKind.SAMPLE) {
        return -1;
      }
    }
    if (feed - start > lineBytes || parser.sample.measurement.valueStart() != value) {
      return -1;
    }
    series.set(number, parser.sample.measurement);
    return feed;
  }
}
