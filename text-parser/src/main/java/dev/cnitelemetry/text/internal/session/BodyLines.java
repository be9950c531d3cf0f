// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.bytes.Eight;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.Families;
import dev.cnitelemetry.text.internal.line.LineKind;
import dev.cnitelemetry.text.internal.line.LineParser;
import dev.cnitelemetry.text.internal.line.PlainMetadata;
import dev.cnitelemetry.text.internal.line.TemplateParser;
import dev.cnitelemetry.text.internal.number.PlainNumber;

/**
 * Reads lines of a body one by one: a number after a series that is known, a sample, metadata. What
 * it refuses is malformed, or has to be read from the beginning of the body to be judged.
 */
final class BodyLines {
  private static final SeriesTable NO_SERIES = new SeriesTable();
  private static final byte[] NOTHING = {};
  private static final int REFUSED = -1;

  private final boolean millis;
  private final boolean strict;
  private final int lineBytes;
  private final int mostFamilies;
  private final LineParser parser;
  private final PlainNumber numbers;
  private final TemplateParser template;
  private final PlainMetadata metadata;
  private final Families families;

  SeriesTable series = NO_SERIES;

  /** The body, which ends with a line feed and eight bytes that may be read. */
  byte[] filled = NOTHING;

  int filledLength;

  /** Whether the line was met that a body ends with where the dialect has one. */
  private boolean ended;

  /** Whether the metadata of this body were begun with. */
  private boolean started;

  /** At least as many families as are announced in the body. */
  private int announcements;

  /** How long the sample read last is up to its value. */
  private int text;

  BodyLines(LineParser parser, ReadLimits limits, Dialect dialect, boolean quotedNames) {
    this.parser = parser;
    millis = !dialect.hasSeconds();
    strict = dialect.isStrict();
    lineBytes = limits.lineBytes();
    mostFamilies = limits.families();
    numbers = new PlainNumber(parser.numbers);
    template = new TemplateParser(parser, limits, dialect, quotedNames);
    families = new Families(MetricCatalog.empty(), dialect, mostFamilies);
    metadata = new PlainMetadata(parser.metadata, families, limits, dialect);
  }

  /** Begins with a body that ends with a line feed. */
  void begin(SeriesTable known, byte[] body, int length) {
    series = known;
    filled = body;
    filledLength = length;
    ended = false;
    started = false;
    template.forget();
  }

  /** Lets go of a body and its series. */
  void release() {
    series = NO_SERIES;
    filled = NOTHING;
  }

  /** Says how many families the body before has at most, in which there is no line yet. */
  void expectFamilies(int announced) {
    announcements = announced;
  }

  /** Whether the line was met that a body ends with. */
  boolean isEnded() {
    return ended;
  }

  /** Reads a number and what is after it; the position of the line feed, or -1. */
  int readNumber(int start, int value, int number) {
    int safe = filled.length - Long.BYTES;
    int end = numbers.parse(filled, value, safe);
    if (end >= 0 && filled[end] == '\n' && end - start <= lineBytes) {
      series.set(number, numbers.value(), SeriesTable.NO_TIMESTAMP);
      return end;
    }
    if (end >= 0 && millis) {
      double sample = numbers.value();
      int after = numbers.parseDigits(filled, end + 1, safe);
      if (after >= 0 && filled[after] == '\n' && after - start <= lineBytes) {
        series.set(number, sample, numbers.significand());
        return after;
      }
    }
    // With an exemplar or a timestamp in seconds: mostly as the line before was.
    int feed = readSample(start);
    if (feed < 0 || start + text != value) {
      return REFUSED;
    }
    setSample(number);
    return feed;
  }

  /** Reads a sample, or whatever is there; the position of its line feed, or -1 if it is none. */
  int readSample(int start) {
    int feed = template.read(filled, start, filled.length - Long.BYTES);
    if (feed < 0) {
      feed = Eight.feed(filled, start);
      if (feed - start > lineBytes || parser.parse(filled, start, feed) != LineKind.SAMPLE) {
        template.forget();
        return REFUSED;
      }
      template.learn();
    }
    text = parser.sample.measurement.valueStart() - start;
    return feed - start > lineBytes ? REFUSED : feed;
  }

  /** How long the sample read last is up to its value. */
  int text() {
    return text;
  }

  /** Gives a series what the sample read last has. */
  void setSample(int number) {
    series.set(number, parser.sample.measurement);
  }

  /** Whether a line that begins so is empty, a comment or metadata, or has to be looked at. */
  static boolean isNoSample(byte first) {
    return first == '#' || first == '\n' || LineParser.isBlank(first);
  }

  /**
   * Reads empty lines, comments and metadata up to the next sample.
   *
   * @param lines where they are added
   * @return where they end, where they begin if there are none, or -1
   */
  int readMetadata(int from, LineTable lines) {
    if (!started) {
      families.clear();
      started = true;
    }
    metadata.forget();
    int safe = filled.length - Long.BYTES;
    int announced = Families.NONE;
    int begun = from;
    int next = from;
    while (next < filledLength && !ended && isNoSample(filled[next])) {
      if (filled[next] == '\n' && !strict) {
        next++;
        continue;
      }
      int start = next;
      int family = Families.NONE;
      boolean announces;
      int feed = filled[start] == '#' ? metadata.read(filled, start, safe) : REFUSED;
      if (feed >= 0) {
        announces = !metadata.isComment();
        family = announces ? plainFamily(announced) : Families.NONE;
      } else {
        metadata.forget();
        feed = Eight.feed(filled, start);
        LineKind kind =
            feed - start > lineBytes ? LineKind.MALFORMED : parser.parse(filled, start, feed);
        if (kind == LineKind.SAMPLE) {
          // There are blanks before it.
          break;
        }
        ended = kind == LineKind.EOF;
        if (kind == LineKind.MALFORMED || (ended && feed + 1 < filledLength)) {
          return REFUSED;
        }
        announces = !ended && kind != LineKind.BLANK && kind != LineKind.COMMENT;
        family = announces ? families.add(parser.metadata.family) : Families.NONE;
      }
      if (announces && family == Families.NONE) {
        return REFUSED;
      }
      next = feed + 1;
      if (announces && family == announced && begun == start) {
        lines.lengthen(next - begun);
      } else {
        lines.append(next - begun, LineTable.METADATA);
        announcements += announces ? 1 : 0;
      }
      if (announces) {
        template.expect(parser.metadata, filled, metadata.sampleStart());
      }
      announced = family;
      begun = next;
    }
    if (next > begun) {
      lines.append(next - begun, LineTable.METADATA);
    }
    return announcements > mostFamilies ? REFUSED : next;
  }

  private int plainFamily(int announced) {
    if (metadata.isAgain() && announced != Families.NONE) {
      return announced;
    }
    int family = metadata.family();
    return family == Families.NONE ? families.add(parser.metadata.family) : family;
  }
}
