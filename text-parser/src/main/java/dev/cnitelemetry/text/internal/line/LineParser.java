// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.bytes.Utf8;
import dev.cnitelemetry.text.internal.number.NumberParser;

/**
 * The grammar of one line, without memory of earlier ones. Subclasses are the dialects; what they
 * share is here: names, quoted strings, label sets, numbers.
 *
 * <p>A parse leaves its tokens in {@link #sample} or {@link #metadata}, or, where it gives {@link
 * LineKind#MALFORMED}, {@link #error()} and its position. Positions are indices of the array.
 */
public abstract sealed class LineParser permits PrometheusLineParser, OpenMetricsLineParser {
  private static final int NAME_START = 1;
  private static final int NAME = 2;
  private static final int LABEL_START = 4;
  private static final int LABEL = 8;
  private static final byte[] CLASSES = classes();
  private static final byte[] NOTHING = {};

  static final byte[] RESERVED_LABEL = {'_', '_', 'n', 'a', 'm', 'e', '_', '_'};

  public final SampleTokens sample;
  public final MetadataTokens metadata;
  public final NumberParser numbers = new NumberParser();
  private final LabelOrder order = new LabelOrder();
  private final ReadLimits limits;
  private final boolean strict;
  private final boolean quotedNames;

  byte[] line = NOTHING;
  int end;

  private FormatError error = FormatError.INVALID_NAME;
  private int errorPosition;

  /** Whether the string that was scanned last has a backslash. */
  private boolean escaped;

  LineParser(ReadLimits limits, Dialect dialect, boolean quotedNames) {
    Scratch scratch = new Scratch();
    sample = new SampleTokens(scratch);
    metadata = new MetadataTokens(scratch, dialect.escapesQuotes());
    this.limits = limits;
    strict = dialect.isStrict();
    this.quotedNames = quotedNames;
  }

  /** Reads a line that is in an array from start to end, without its line feed. */
  public final LineKind parse(byte[] array, int start, int lineEnd) {
    line = array;
    end = lineEnd;
    sample.scratch.clear();
    return parse(start);
  }

  abstract LineKind parse(int start);

  public final FormatError error() {
    return error;
  }

  public final int errorPosition() {
    return errorPosition;
  }

  final LineKind malformed(FormatError code, int at) {
    fail(code, at);
    return LineKind.MALFORMED;
  }

  /** Notes an error; always false. */
  final boolean fail(FormatError code, int at) {
    error = code;
    errorPosition = at;
    return false;
  }

  /** Notes that something else was expected at a position, and is more exact where it can be. */
  final boolean unexpected(FormatError code, int at) {
    if (at == end - 1 && line[at] == '\r') {
      return fail(FormatError.CARRIAGE_RETURN, at);
    }
    if (strict && at < end && isBlank(line[at])) {
      return fail(FormatError.WHITESPACE, at);
    }
    return fail(code, at);
  }

  public static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  /** The position after blanks, where the dialect has any between tokens. */
  final int skipBlanks(int from) {
    int at = from;
    if (!strict) {
      while (at < end && isBlank(line[at])) {
        at++;
      }
    }
    return at;
  }

  static boolean isNameStart(byte b) {
    return (CLASSES[b & 0xff] & NAME_START) != 0;
  }

  public static boolean isName(byte b) {
    return (CLASSES[b & 0xff] & NAME) != 0;
  }

  static boolean isLabelStart(byte b) {
    return (CLASSES[b & 0xff] & LABEL_START) != 0;
  }

  public static boolean isLabel(byte b) {
    return (CLASSES[b & 0xff] & LABEL) != 0;
  }

  final boolean isNameStart(int at) {
    return at < end && isNameStart(line[at]);
  }

  /** The position after a bare metric name. */
  final int skipName(int from) {
    int at = from;
    while (at < end && (CLASSES[line[at] & 0xff] & NAME) != 0) {
      at++;
    }
    return at;
  }

  /** Notes that a line does not begin as one may. */
  final LineKind noName(int at) {
    boolean mark =
        end - at >= 3
            && line[at] == (byte) 0xef
            && line[at + 1] == (byte) 0xbb
            && line[at + 2] == (byte) 0xbf;
    unexpected(mark ? FormatError.BYTE_ORDER_MARK : FormatError.INVALID_NAME, at);
    return LineKind.MALFORMED;
  }

  /** Reads the family's name of a metadata line; the position after it, or -1. */
  final int parseFamily(int at) {
    metadata.familyPosition = at;
    if (isNameStart(at)) {
      int behind = skipName(at);
      metadata.family.wrap(line, at, behind - at);
      metadata.familyQuoted = false;
      return behind;
    }
    if (at < end && line[at] == '"') {
      int close = scanName(at);
      if (close >= 0) {
        setFamily(at + 1, close);
        metadata.familyQuoted = true;
        return close + 1;
      }
      return -1;
    }
    unexpected(FormatError.INVALID_NAME, at);
    return -1;
  }

  /** Shows a text of the line, by way of the scratch where it has escapes. */
  private void setFamily(int from, int to) {
    if (escaped) {
      Scratch scratch = sample.scratch;
      int at = scratch.length();
      scratch.unescape(line, from, to, true);
      metadata.family.wrap(scratch.bytes(), at, scratch.length() - at);
    } else {
      metadata.family.wrap(line, from, to - from);
    }
  }

  private boolean setQuotedName(int from, int to) {
    if (sample.named) {
      return fail(FormatError.SECOND_NAME, from);
    }
    sample.setQuotedName(from, to, escaped);
    return true;
  }

  /** The position of the quotes that close those at a position, or -1. */
  private int scanString(int open) {
    escaped = false;
    int at = open + 1;
    while (at < end) {
      byte b = line[at];
      if (b == '"') {
        return at;
      }
      if (b == '\\') {
        escaped = true;
        at += at + 1 < end && line[at + 1] >= 0 ? 2 : 1;
      } else if (b >= 0) {
        at++;
      } else {
        int length = Utf8.sequenceLength(line, at, end);
        if (length == 0) {
          fail(FormatError.INVALID_UTF8, at);
          return -1;
        }
        at += length;
      }
    }
    fail(FormatError.UNTERMINATED_STRING, open);
    return -1;
  }

  private int scanName(int open) {
    if (!quotedNames) {
      fail(FormatError.QUOTED_NAME, open);
      return -1;
    }
    int close = scanString(open);
    if (close == open + 1) {
      fail(FormatError.EMPTY_NAME, open);
      return -1;
    }
    return hasNul(open, close) ? -1 : close;
  }

  /** Whether a range has a NUL byte, which is noted as an error. */
  final boolean hasNul(int from, int to) {
    for (int at = from; at < to; at++) {
      if (line[at] == 0) {
        fail(FormatError.NUL_BYTE, at);
        return true;
      }
    }
    return false;
  }

  /**
   * Reads labels up to the closing brace.
   *
   * @param labels where they go
   * @param from the position after the opening brace
   * @param nameAllowed whether a quoted metric name may stand among them
   * @return the position after the closing brace, or -1
   */
  final int parseLabels(LabelTokens labels, int from, boolean nameAllowed) {
    int at = skipBlanks(from);
    while (true) {
      if (at >= end) {
        return failed(FormatError.UNTERMINATED_LABELS, at);
      }
      if (line[at] == '}') {
        break;
      }
      boolean quoted = line[at] == '"';
      int nameStart = quoted ? at + 1 : at;
      int nameEnd = quoted ? scanName(at) : skipLabelName(at);
      if (nameEnd < 0) {
        return -1;
      }
      boolean nameEscaped = quoted && escaped;
      at = skipBlanks(quoted ? nameEnd + 1 : nameEnd);
      if (quoted && nameAllowed && at < end && (line[at] == ',' || line[at] == '}')) {
        if (!setQuotedName(nameStart, nameEnd)) {
          return -1;
        }
      } else {
        at = parseLabelValue(labels, nameStart, nameEnd, quoted, nameEscaped, at);
        if (at < 0) {
          return -1;
        }
      }
      at = skipComma(at);
      if (at < 0) {
        return -1;
      }
    }
    int duplicate = order.firstDuplicate(labels);
    if (duplicate >= 0) {
      return failed(FormatError.DUPLICATE_LABEL, labels.position(duplicate));
    }
    return at + 1;
  }

  final int failed(FormatError code, int at) {
    unexpected(code, at);
    return -1;
  }

  private int skipLabelName(int from) {
    if ((CLASSES[line[from] & 0xff] & LABEL_START) == 0) {
      return failed(
          line[from] == ',' ? FormatError.MISPLACED_COMMA : FormatError.INVALID_LABEL_NAME, from);
    }
    int at = from;
    while (at < end && (CLASSES[line[at] & 0xff] & LABEL) != 0) {
      at++;
    }
    return at;
  }

  /** Reads {@code ="value"} and adds the label; the position after it and blanks, or -1. */
  private int parseLabelValue(
      LabelTokens labels,
      int nameStart,
      int nameEnd,
      boolean quoted,
      boolean nameEscaped,
      int from) {
    if (from >= end || line[from] != '=') {
      return failed(FormatError.MISSING_EQUALS, from);
    }
    int open = skipBlanks(from + 1);
    if (open >= end || line[open] != '"') {
      return failed(FormatError.MISSING_LABEL_VALUE, open);
    }
    int close = scanString(open);
    if (close < 0) {
      return -1;
    }
    if (labels == sample.exemplarLabels && hasNul(open, close)) {
      return -1;
    }
    if (close - open - 1 > limits.labelValueBytes()) {
      fail(FormatError.LABEL_VALUE_TOO_LONG, open);
      return -1;
    }
    if (labels.count() == limits.labelsPerSample()) {
      fail(FormatError.TOO_MANY_LABELS, nameStart);
      return -1;
    }
    if (labels == sample.labels && isReserved(nameStart, nameEnd)) {
      fail(FormatError.RESERVED_LABEL_NAME, nameStart);
      return -1;
    }
    labels.add(nameStart, nameEnd, quoted, nameEscaped, open + 1, close, escaped);
    return skipBlanks(close + 1);
  }

  private boolean isReserved(int nameStart, int nameEnd) {
    if (nameEnd - nameStart != RESERVED_LABEL.length) {
      return false;
    }
    for (int i = 0; i < RESERVED_LABEL.length; i++) {
      if (line[nameStart + i] != RESERVED_LABEL[i]) {
        return false;
      }
    }
    return true;
  }

  /** Takes the comma after a label or name, or finds that none is needed. */
  private int skipComma(int at) {
    if (at < end && line[at] == ',') {
      int behind = skipBlanks(at + 1);
      if (strict && behind < end && line[behind] == '}') {
        return failed(FormatError.MISPLACED_COMMA, at);
      }
      return behind;
    }
    if (strict && at < end && line[at] != '}') {
      return failed(FormatError.MISPLACED_COMMA, at);
    }
    return at;
  }

  /** Notes what kept the last number from being one. */
  final LineKind noNumber(FormatError otherwise) {
    if (numbers.error() == FormatError.INVALID_NUMBER) {
      unexpected(otherwise, numbers.errorPosition());
      return LineKind.MALFORMED;
    }
    return malformed(numbers.error(), numbers.errorPosition());
  }

  /** Lets go of the array of an input that is over. */
  public final void release() {
    line = NOTHING;
    sample.release();
    metadata.release();
  }

  private static byte[] classes() {
    byte[] classes = new byte[256];
    for (int c = 'a'; c <= 'z'; c++) {
      classes[c] = NAME_START | NAME | LABEL_START | LABEL;
      classes[c - 'a' + 'A'] = classes[c];
    }
    for (int c = '0'; c <= '9'; c++) {
      classes[c] = NAME | LABEL;
    }
    classes['_'] = NAME_START | NAME | LABEL_START | LABEL;
    classes[':'] = NAME_START | NAME;
    return classes;
  }
}
