// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.LineParser;

/**
 * Why a line is malformed, as a person would say it. A grammar notices late that quotes within a
 * value ended it, or that a hyphen ended a name: the line is read again, with what people mean in
 * mind.
 */
final class MalformedCause {
  private static final int NOWHERE = -1;

  /** No millisecond since 1973 has fewer digits, and no value of prose has as many. */
  private static final int TIMESTAMP_DIGITS = 10;

  private final byte[] line;
  private final int end;
  private final Dialect dialect;

  private FormatError code;
  private int position;
  private String description;

  /** The quotes around the label value that was read last. */
  private int open = NOWHERE;

  private int close = NOWHERE;

  private MalformedCause(byte[] line, int end, Dialect dialect, FormatError code, int position) {
    this.line = line;
    this.end = end;
    this.dialect = dialect;
    this.code = code;
    this.position = position;
    this.description = code.description();
  }

  /**
   * The cause of what a grammar met.
   *
   * @param line the array that the line is in, from start to end
   * @param code what the grammar met
   * @param position where it met it
   */
  static MalformedCause of(
      byte[] line, int start, int end, Dialect dialect, FormatError code, int position) {
    MalformedCause cause = new MalformedCause(line, end, dialect, code, position);
    switch (code) {
      case INVALID_TYPE -> cause.type();
      case CARRIAGE_RETURN, BYTE_ORDER_MARK, INVALID_UTF8, NUL_BYTE -> {
        // There is nothing else after these.
      }
      default -> {
        int first = cause.skipBlanks(start);
        if (first < end && line[first] != '#') {
          cause.sample(first);
        }
      }
    }
    return cause;
  }

  FormatError code() {
    return code;
  }

  int position() {
    return position;
  }

  String description() {
    return description;
  }

  private void is(FormatError found, int at, String words) {
    code = found;
    position = at;
    description = words;
  }

  private void sample(int start) {
    int nameEnd = skipName(start);
    if (nameEnd < end && line[nameEnd] == '{') {
      if (position > nameEnd) {
        labels(nameEnd + 1);
      }
    } else if (nameEnd > start && position >= nameEnd) {
      name(nameEnd);
    }
    value();
  }

  /** What comes directly after a bare name that no braces follow. */
  private void name(int nameEnd) {
    if (nameEnd == end
        || (code != FormatError.INVALID_NUMBER && code != FormatError.INVALID_NAME)) {
      return;
    }
    if (!isBlank(nameEnd)) {
      if (position <= skipToken(nameEnd)) {
        is(FormatError.INVALID_NAME, nameEnd, withoutQuotes("metric", nameEnd));
      }
      return;
    }
    int word = skipBlanks(nameEnd);
    int behind = skipName(word);
    if (behind == word || position > skipToken(word) || isWordForNoNumber(word, behind)) {
      return;
    }
    int next = skipBlanks(behind);
    boolean goesOn = behind < end && line[behind] == '{';
    boolean valueFollows = next > behind && next < end && digits(next) < TIMESTAMP_DIGITS;
    if (goesOn || valueFollows) {
      is(FormatError.INVALID_NAME, nameEnd, withoutQuotes("metric", nameEnd));
    }
  }

  private String withoutQuotes(String what, int at) {
    String character =
        switch (line[at]) {
          case ' ' -> "a blank";
          case '\t' -> "a tab";
          default ->
              line[at] > ' ' && line[at] < 127
                  ? "a \"" + (char) line[at] + "\""
                  : "such a character";
        };
    return "a " + what + " name cannot have " + character + " outside quotes";
  }

  private boolean isWordForNoNumber(int start, int behind) {
    return switch (new String(line, start, behind - start, US_ASCII)) {
      case "null", "nil", "none", "None", "undefined", "unknown", "true", "false", "N", "n" -> true;
      default -> false;
    };
  }

  /** Reads labels as the grammar does, up to what it did not understand. */
  private void labels(int from) {
    int at = skipBlanks(from);
    boolean comma = true;
    while (at < end && line[at] != '}') {
      if (line[at] == ',') {
        comma = true;
        at = skipBlanks(at + 1);
        continue;
      }
      if (!comma && quotesEndedTooSoon()) {
        return;
      }
      at = label(at);
      if (at == NOWHERE) {
        return;
      }
      comma = false;
    }
  }

  /** Reads one label or quoted name; the position after it and blanks, or -1. */
  private int label(int start) {
    boolean quoted = line[start] == '"';
    int nameEnd = quoted ? closing(start) + 1 : skipLabelName(start);
    if (nameEnd == 0 || nameEnd == start) {
      return NOWHERE;
    }
    int equals = skipBlanks(nameEnd);
    if (quoted && equals < end && (line[equals] == ',' || line[equals] == '}')) {
      return equals;
    }
    if (equals == end || line[equals] != '=') {
      labelName(nameEnd, equals);
      return NOWHERE;
    }
    int value = skipBlanks(equals + 1);
    if (value == end || line[value] != '"') {
      return NOWHERE;
    }
    open = value;
    close = closing(value);
    if (close < 0) {
      escapedQuotes(value + 1, end);
      return NOWHERE;
    }
    return skipBlanks(close + 1);
  }

  /** What comes after a label's name and is no equals sign. */
  private void labelName(int nameEnd, int next) {
    if (next < end && line[next] == '"' && close >= 0) {
      quotesInValue();
    } else if (next > nameEnd
        ? next < end && LineParser.isLabel(line[next])
        : next < end && line[next] != '"' && line[next] != ',' && line[next] != '}') {
      is(FormatError.INVALID_LABEL_NAME, nameEnd, withoutQuotes("label", nameEnd));
    }
  }

  /** Whether what follows a value without a comma is the rest of that value. */
  private boolean quotesEndedTooSoon() {
    for (int at = close + 1; at < end && line[at] != '='; at++) {
      if (line[at] == '"') {
        quotesInValue();
        return true;
      }
    }
    return false;
  }

  private void quotesInValue() {
    if (!escapedQuotes(open + 1, close)) {
      is(FormatError.UNESCAPED_QUOTE, close, "quotes within a label value are written \\\"");
    }
  }

  /** Whether a backslash escapes quotes that were meant to close a value. */
  private boolean escapedQuotes(int from, int to) {
    for (int at = from; at < to; at++) {
      if (line[at] == '\\') {
        int behind = skipBlanks(at + 2);
        if (at + 1 < end
            && line[at + 1] == '"'
            && behind < end
            && (line[behind] == ',' || line[behind] == '}')) {
          is(
              FormatError.UNESCAPED_QUOTE,
              at,
              "a backslash before the closing quotes escapes them; write two");
          return true;
        }
        at++;
      }
    }
    return false;
  }

  private void value() {
    if (position >= end) {
      return;
    }
    boolean isValue =
        code == FormatError.INVALID_NUMBER
            || code == FormatError.INVALID_TIMESTAMP
            || code == FormatError.UNEXPECTED_TEXT;
    if (dialect.isStrict() && isValue && (line[position] == '{' || isStartTimestamp(position))) {
      is(
          FormatError.NEWER_OPENMETRICS,
          position,
          line[position] == '{'
              ? "a composite value of OpenMetrics 2.0, which is not final"
              : "a start timestamp of OpenMetrics 2.0, which is not final");
      return;
    }
    switch (code) {
      case INVALID_NUMBER, INVALID_TIMESTAMP -> {
        if (line[position] == ','
            && isDigit(position - 1)
            && position + 1 < end
            && isDigit(position + 1)) {
          description = "a number has a point, no comma";
        } else if (code == FormatError.INVALID_TIMESTAMP
            && !dialect.hasSeconds()
            && line[position] == '.') {
          description = "a timestamp is a whole number of milliseconds";
        }
      }
      case UNEXPECTED_TEXT -> {
        int brace = skipBlanks(position + 1);
        if (!dialect.hasExemplars() && line[position] == '#' && brace < end && line[brace] == '{') {
          description = "an exemplar, which OpenMetrics alone has";
        }
      }
      default -> {
        // The grammar's own words say it.
      }
    }
  }

  private boolean isStartTimestamp(int at) {
    return at + 2 < end && line[at] == 's' && line[at + 1] == 't' && line[at + 2] == '@';
  }

  private void type() {
    String word = new String(line, position, end - position, US_ASCII);
    byte[] lower = word.toLowerCase(java.util.Locale.ROOT).getBytes(US_ASCII);
    boolean here = dialect.kindOf(lower, 0, lower.length) >= 0;
    if (here) {
      description = "kinds of metric are written in lower case";
    } else if (Dialect.OPENMETRICS_1_0.kindOf(lower, 0, lower.length) >= 0) {
      description = "a kind of metric that OpenMetrics alone has";
    } else if (dialect == Dialect.OPENMETRICS_1_0 && word.equals("untyped")) {
      description = "OpenMetrics calls this kind of metric unknown";
    }
  }

  /** The position of the quotes that close those at a position, or -1. */
  private int closing(int quotes) {
    int at = quotes + 1;
    while (at < end && line[at] != '"') {
      at += line[at] == '\\' ? 2 : 1;
    }
    return at < end ? at : NOWHERE;
  }

  private boolean isBlank(int at) {
    return LineParser.isBlank(line[at]);
  }

  private boolean isDigit(int at) {
    return line[at] >= '0' && line[at] <= '9';
  }

  private int digits(int from) {
    int at = from;
    while (at < end && isDigit(at)) {
      at++;
    }
    return at - from;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < end && isBlank(at)) {
      at++;
    }
    return at;
  }

  private int skipToken(int from) {
    int at = from;
    while (at < end && !isBlank(at)) {
      at++;
    }
    return at;
  }

  private int skipName(int from) {
    int at = from;
    while (at < end && LineParser.isName(line[at])) {
      at++;
    }
    return at;
  }

  private int skipLabelName(int from) {
    int at = from;
    while (at < end && LineParser.isLabel(line[at])) {
      at++;
    }
    return at;
  }
}
