// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.bytes.Utf8;
import java.util.Arrays;

/**
 * Lines of OpenMetrics 1.0, by the grammar of its specification, section "ABNF", with quoted names
 * beside it.
 */
public final class OpenMetricsLineParser extends LineParser {
  private static final byte[] HELP = "# HELP ".getBytes(US_ASCII);
  private static final byte[] TYPE = "# TYPE ".getBytes(US_ASCII);
  private static final byte[] UNIT = "# UNIT ".getBytes(US_ASCII);

  private final Dialect dialect;

  OpenMetricsLineParser(ReadLimits limits, Dialect dialect, boolean quotedNames) {
    super(limits, dialect, quotedNames);
    this.dialect = dialect;
  }

  @Override
  LineKind parse(int start) {
    if (start == end) {
      return malformed(FormatError.BLANK_LINE, start);
    }
    if (line[end - 1] == '\r') {
      return malformed(FormatError.CARRIAGE_RETURN, end - 1);
    }
    return line[start] == '#' ? parseMetadata(start) : parseSample(start);
  }

  private LineKind parseMetadata(int start) {
    if (Dialect.isEnd(line, start, end)) {
      return LineKind.EOF;
    }
    if (startsWith(start, HELP)) {
      int text = parseMetadataName(start + HELP.length);
      return text < 0 ? LineKind.MALFORMED : parseHelp(text);
    }
    if (startsWith(start, TYPE)) {
      int text = parseMetadataName(start + TYPE.length);
      return text < 0 ? LineKind.MALFORMED : parseType(text);
    }
    if (startsWith(start, UNIT)) {
      int text = parseMetadataName(start + UNIT.length);
      return text < 0 ? LineKind.MALFORMED : parseUnit(text);
    }
    return malformed(FormatError.INVALID_METADATA, start);
  }

  private boolean startsWith(int start, byte[] prefix) {
    return end - start >= prefix.length
        && Arrays.equals(line, start, start + prefix.length, prefix, 0, prefix.length);
  }

  /** Reads the family's name and the blank after it; the position of the text, or -1. */
  private int parseMetadataName(int at) {
    int behind = parseFamily(at);
    if (behind >= 0 && (behind == end || line[behind] != ' ')) {
      boolean atEnd = behind == end;
      unexpected(atEnd ? FormatError.INVALID_METADATA : FormatError.INVALID_NAME, behind);
      return -1;
    }
    return behind < 0 ? -1 : behind + 1;
  }

  private LineKind parseHelp(int text) {
    int invalid = Utf8.firstInvalid(line, text, end);
    if (invalid >= 0) {
      return malformed(FormatError.INVALID_UTF8, invalid);
    }
    metadata.setHelp(line, text, end);
    return LineKind.HELP;
  }

  private LineKind parseType(int text) {
    int kind = dialect.kindOf(line, text, end - text);
    if (kind < 0) {
      return malformed(FormatError.INVALID_TYPE, text);
    }
    metadata.kind = kind;
    return LineKind.TYPE;
  }

  private LineKind parseUnit(int text) {
    ByteSlice family = metadata.family;
    int suffix = family.length() - (end - text);
    boolean fits =
        suffix >= 1
            && family.byteAt(suffix - 1) == '_'
            && Arrays.equals(
                family.array(),
                family.offset() + suffix,
                family.offset() + family.length(),
                line,
                text,
                end);
    if (text < end && !fits) {
      return malformed(FormatError.INVALID_UNIT, text);
    }
    metadata.text.wrap(line, text, end - text);
    return LineKind.UNIT;
  }

  private LineKind parseSample(int start) {
    sample.clear(line, start);
    int at = start;
    if (isNameStart(at)) {
      at = skipName(at);
      sample.setBareName(start, at);
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
    } else if (at < end && line[at] != ' ') {
      unexpected(FormatError.INVALID_NAME, at);
      return LineKind.MALFORMED;
    }
    at = parseNumber(sample.measurement, at);
    if (at >= 0) {
      at = parseTimestamp(sample.measurement, at);
    }
    if (at >= 0 && at < end) {
      at = parseExemplar(at);
    }
    return at < 0 ? LineKind.MALFORMED : LineKind.SAMPLE;
  }

  /** Reads a blank and a number; the position after it, or -1. */
  private int parseNumber(Measurement measurement, int blank) {
    if (blank == end || line[blank] != ' ') {
      return failed(blank == end ? FormatError.MISSING_VALUE : FormatError.WHITESPACE, blank);
    }
    int start = blank + 1;
    int behind = skipToken(start);
    if (behind == start) {
      return failed(FormatError.MISSING_VALUE, start);
    }
    if (!numbers.parse(line, start, behind)) {
      noNumber(FormatError.INVALID_NUMBER);
      return -1;
    }
    measurement.setValue(line, start, behind, numbers.value());
    return behind;
  }

  /** Reads a blank and a timestamp, unless an exemplar or nothing follows. */
  private int parseTimestamp(Measurement measurement, int blank) {
    int start = blank + 1;
    if (blank == end || (start < end && line[start] == '#')) {
      return blank;
    }
    int behind = skipToken(start);
    if (behind == start) {
      return failed(FormatError.WHITESPACE, blank);
    }
    if (!numbers.parse(line, start, behind)) {
      FormatError code = numbers.error();
      return code == FormatError.INVALID_NUMBER
          ? failed(FormatError.INVALID_TIMESTAMP, numbers.errorPosition())
          : failed(FormatError.TIMESTAMP_OUT_OF_RANGE, start);
    }
    if (Double.isNaN(numbers.value()) || Double.isInfinite(numbers.value())) {
      return failed(FormatError.INVALID_TIMESTAMP, start);
    }
    measurement.setSeconds(start, behind);
    return behind;
  }

  private int parseExemplar(int blank) {
    int hash = blank + 1;
    if (end - hash < 3 || line[hash] != '#') {
      boolean other = hash < end && line[hash] != '#';
      return failed(other ? FormatError.UNEXPECTED_TEXT : FormatError.INVALID_EXEMPLAR, hash);
    }
    if (line[hash + 1] != ' ' || line[hash + 2] != '{') {
      return failed(FormatError.INVALID_EXEMPLAR, line[hash + 1] == ' ' ? hash + 2 : hash + 1);
    }
    sample.exemplarLabels.clear(line, hash + 2);
    int at = parseLabels(sample.exemplarLabels, hash + 3, false);
    if (at < 0) {
      return -1;
    }
    if (exemplarCharacters() > Dialect.EXEMPLAR_CHARACTERS) {
      return failed(FormatError.EXEMPLAR_TOO_LONG, hash + 2);
    }
    at = parseNumber(sample.exemplar, at);
    if (at >= 0) {
      at = parseTimestamp(sample.exemplar, at);
    }
    if (at >= 0 && at < end) {
      return failed(FormatError.UNEXPECTED_TEXT, at);
    }
    sample.hasExemplar = true;
    sample.exemplarPosition = hash;
    return at;
  }

  private int exemplarCharacters() {
    LabelTokens labels = sample.exemplarLabels;
    int characters = 0;
    for (int i = 0; i < labels.count(); i++) {
      characters += characters(labels.name(i)) + characters(labels.value(i));
    }
    return characters;
  }

  private static int characters(ByteSlice slice) {
    return Utf8.characters(slice.array(), slice.offset(), slice.offset() + slice.length());
  }

  /** The position of the next blank, or the end. */
  private int skipToken(int from) {
    int at = from;
    while (at < end && line[at] != ' ') {
      at++;
    }
    return at;
  }
}
