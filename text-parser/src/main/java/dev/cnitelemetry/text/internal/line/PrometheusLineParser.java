// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.bytes.Utf8;

/**
 * Lines of the Prometheus text formats, as the Prometheus server reads them, and the exceptions
 * that docs/text-format.md lists.
 */
public final class PrometheusLineParser extends LineParser {
  private static final byte[] HELP = {'H', 'E', 'L', 'P'};
  private static final byte[] TYPE = {'T', 'Y', 'P', 'E'};

  public PrometheusLineParser(ReadLimits limits, boolean quotedNames) {
    super(limits, Dialect.PROMETHEUS, quotedNames);
  }

  @Override
  LineKind parse(int start) {
    int at = skipBlanks(start);
    if (at == end) {
      return LineKind.BLANK;
    }
    return line[at] == '#' ? parseComment(at + 1) : parseSample(at);
  }

  private LineKind parseComment(int from) {
    int word = skipBlanks(from);
    boolean help = startsWord(word, HELP);
    if (word > from && (help || startsWord(word, TYPE))) {
      int behind = parseFamily(skipBlanks(word + HELP.length));
      if (behind < 0 || hasNul(behind, Math.min(behind + 1, end))) {
        return LineKind.MALFORMED;
      }
      return help ? parseHelp(behind) : parseType(behind);
    }
    metadata.text.wrap(line, word, end - word);
    return LineKind.COMMENT;
  }

  /** Whether a word is at a position, with a blank after it. */
  private boolean startsWord(int at, byte[] word) {
    if (end - at <= word.length || !isBlank(line[at + word.length])) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (line[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private LineKind parseHelp(int behindName) {
    int text = skipBlanks(behindName);
    if (text < end) {
      // The server drops one byte after the name, whatever it is but NUL, and takes the rest.
      text = behindName + 1;
    }
    int invalid = Utf8.firstInvalid(line, text, end);
    if (invalid >= 0) {
      return malformed(FormatError.INVALID_UTF8, invalid);
    }
    metadata.setHelp(line, text, end);
    return LineKind.HELP;
  }

  private LineKind parseType(int behindName) {
    int word = Math.min(behindName + 1, end);
    int kind = Dialect.PROMETHEUS.kindOf(line, word, end - word);
    if (kind < 0) {
      boolean carriageReturn = end > word && line[end - 1] == '\r';
      unexpected(FormatError.INVALID_TYPE, carriageReturn ? end - 1 : word);
      return LineKind.MALFORMED;
    }
    metadata.kind = kind;
    return LineKind.TYPE;
  }

  private LineKind parseSample(int start) {
    sample.clear(line, start);
    int at = start;
    if (isNameStart(at)) {
      int behind = skipName(at);
      sample.setBareName(at, behind);
      at = skipBlanks(behind);
    } else if (line[at] != '{') {
      return noName(at);
    }
    if (at < end && line[at] == '{') {
      int brace = at;
      at = parseLabels(sample.labels, at + 1, true);
      if (at < 0) {
        return LineKind.MALFORMED;
      }
      if (!sample.named) {
        return malformed(FormatError.MISSING_NAME, brace);
      }
      at = skipBlanks(at);
    }
    return parseValue(at);
  }

  private LineKind parseValue(int start) {
    int at = start;
    while (at < end && !isBlank(line[at]) && line[at] != '{') {
      at++;
    }
    if (at == start) {
      unexpected(FormatError.MISSING_VALUE, start);
      return LineKind.MALFORMED;
    }
    if (!numbers.parse(line, start, at)) {
      return noNumber(FormatError.INVALID_NUMBER);
    }
    sample.measurement.setValue(line, start, at, numbers.value());
    at = skipBlanks(at);
    return at == end ? LineKind.SAMPLE : parseTimestamp(at);
  }

  private LineKind parseTimestamp(int start) {
    int at = start;
    long millis = 0;
    for (; at < end && line[at] >= '0' && line[at] <= '9'; at++) {
      int digit = line[at] - '0';
      if (millis > (Long.MAX_VALUE - digit) / 10) {
        return malformed(FormatError.TIMESTAMP_OUT_OF_RANGE, start);
      }
      millis = millis * 10 + digit;
    }
    int rest = skipBlanks(at);
    if (at == start || (rest == at && rest < end)) {
      unexpected(
          line[start] == '#' ? FormatError.UNEXPECTED_TEXT : FormatError.INVALID_TIMESTAMP, at);
      return LineKind.MALFORMED;
    }
    if (rest < end) {
      unexpected(FormatError.UNEXPECTED_TEXT, rest);
      return LineKind.MALFORMED;
    }
    sample.measurement.setMillis(start, at, millis);
    return LineKind.SAMPLE;
  }
}
