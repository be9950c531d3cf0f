// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

/**
 * What is wrong with a line, as a code that programs can tell apart.
 *
 * <p>Three groups: what the grammar of a line forbids, what {@link ReadLimits} forbid, and what the
 * validator of OpenMetrics finds across lines. Immutable, safe to share.
 *
 * <pre>{@code
 * try {
 *   Scrape.parse(body, TextFormat.PROMETHEUS_0_0_4);
 * } catch (ExpositionFormatException e) {
 *   if (e.code() == FormatError.CARRIAGE_RETURN) {
 *     System.err.println("the target ends its lines as Windows does");
 *   }
 * }
 * }</pre>
 */
public enum FormatError {
  /** A byte order mark at the start of the input. */
  BYTE_ORDER_MARK("a byte order mark, which the format has no place for"),
  /** A carriage return before the line feed. */
  CARRIAGE_RETURN("a carriage return; lines end with a line feed alone"),
  /** Bytes that are not UTF-8 where text is expected: HELP, quoted names, label values. */
  INVALID_UTF8("bytes that are not UTF-8"),
  /** An empty line in OpenMetrics. */
  BLANK_LINE("an empty line, which OpenMetrics has no place for"),
  /** Blanks where OpenMetrics has none, or none where it has exactly one. */
  WHITESPACE("OpenMetrics has exactly one blank between tokens and none elsewhere"),
  /** A line with {@code #} that is not TYPE, HELP, UNIT or EOF in OpenMetrics. */
  INVALID_METADATA("neither # TYPE, # HELP, # UNIT nor # EOF, each with its one blank"),
  /** The word of a TYPE line is none of the format's kinds. */
  INVALID_TYPE("not a kind of metric that this format knows"),
  /** A unit that the family's name does not end with. */
  INVALID_UNIT("the unit is not the end of the name, after an underscore"),
  /** No metric name where one is expected, or a character no name begins with. */
  INVALID_NAME("not a metric name"),
  /** A sample with braces but no name before or inside them. */
  MISSING_NAME("no metric name before or within the braces"),
  /** Two metric names for one sample. */
  SECOND_NAME("a second metric name"),
  /** A quoted name without a character. */
  EMPTY_NAME("an empty name"),
  /** A quoted name although the reader was built without them. */
  QUOTED_NAME("a quoted name, which this reader was told not to take"),
  /** No label name where one is expected. */
  INVALID_LABEL_NAME("not a label name"),
  /** The label {@code __name__}, which would be a second metric name. */
  RESERVED_LABEL_NAME("the label __name__, which the metric name is already"),
  /** One label name twice. */
  DUPLICATE_LABEL("a label name that this set of labels has already"),
  /** No equals sign after a label name. */
  MISSING_EQUALS("no = after the label name"),
  /** No quoted value after a label's equals sign. */
  MISSING_LABEL_VALUE("no label value in double quotes"),
  /** A comma missing or one too many. */
  MISPLACED_COMMA("a comma too many or missing between labels"),
  /** Quotes or a backslash within a label value without the backslash that they need. */
  UNESCAPED_QUOTE("quotes or a backslash within a label value that are not escaped"),
  /** What OpenMetrics 2.0 has and earlier versions have not. */
  NEWER_OPENMETRICS("OpenMetrics 2.0, which is not final"),
  /** A NUL byte where none may be: after a family's name, in a quoted name, in an exemplar. */
  NUL_BYTE("a NUL byte, which neither names nor exemplars have"),
  /** Quotes that are not closed before the line ends. */
  UNTERMINATED_STRING("quotes that are not closed on the line"),
  /** Braces that are not closed before the line ends. */
  UNTERMINATED_LABELS("braces that are not closed on the line"),
  /** No value after name and labels. */
  MISSING_VALUE("no value"),
  /** A value that the grammar of numbers does not know. */
  INVALID_NUMBER("not a number"),
  /** A number beyond the greatest double. */
  NUMBER_OUT_OF_RANGE("a number too large for a double"),
  /** A timestamp that is not one. */
  INVALID_TIMESTAMP("not a timestamp"),
  /** A timestamp beyond what the format can hold. */
  TIMESTAMP_OUT_OF_RANGE("a timestamp too large"),
  /** Text after the end of a sample. */
  UNEXPECTED_TEXT("text after the end of the sample"),
  /** An exemplar that is not one. */
  INVALID_EXEMPLAR("not an exemplar"),
  /** An exemplar whose label names and values have more than 128 characters together. */
  EXEMPLAR_TOO_LONG("names and values of an exemplar's labels exceed 128 characters"),
  /** OpenMetrics without its {@code # EOF}, or cut off in a line before it. */
  MISSING_EOF("the input ends without # EOF"),
  /** Anything after {@code # EOF}. */
  TEXT_AFTER_EOF("text after # EOF"),

  /** A line longer than {@link ReadLimits#lineBytes()}. */
  LINE_TOO_LONG("the line is longer than the limit", Scope.LIMIT),
  /** More labels than {@link ReadLimits#labelsPerSample()}. */
  TOO_MANY_LABELS("more labels than the limit", Scope.LIMIT),
  /** A label value longer than {@link ReadLimits#labelValueBytes()}. */
  LABEL_VALUE_TOO_LONG("the label value is longer than the limit", Scope.LIMIT),
  /** More families than {@link ReadLimits#families()}. */
  TOO_MANY_FAMILIES("more metric families than the limit", Scope.LIMIT),
  /** More series in a family than {@link ReadLimits#seriesPerFamily()}. */
  TOO_MANY_SERIES("more series in the family than the limit", Scope.LIMIT),

  /** TYPE, HELP or UNIT of one family twice. */
  DUPLICATE_METADATA("a line of this kind was there for the family already", Scope.PAGE),
  /** TYPE, HELP or UNIT after samples of the family. */
  METADATA_AFTER_SAMPLES("metadata after samples of the family", Scope.PAGE),
  /** A family that comes again after another one began. */
  FAMILY_INTERLEAVED("a family that ended already; its lines must be together", Scope.PAGE),
  /** A name that another family's samples have. */
  NAME_CLASH("a name that another family claims, with the suffixes of its kind", Scope.PAGE),
  /** A sample whose suffix is none of its family's kind. */
  SAMPLE_NAME_NOT_OF_KIND("a sample name that the family's kind does not have", Scope.PAGE),
  /** A unit for an info or a state set. */
  UNIT_NOT_ALLOWED("info and stateset families have no unit", Scope.PAGE),
  /** Samples of one metric that are not together. */
  METRIC_INTERLEAVED("a metric that ended already; its samples must be together", Scope.PAGE),
  /** Some samples of a metric with a timestamp, some without. */
  TIMESTAMP_MIXED("timestamps on some samples of the metric, but not on all", Scope.PAGE),
  /** A timestamp before the one before it. */
  TIMESTAMP_BACKWARDS("a timestamp before the previous one of the metric", Scope.PAGE),
  /** A counter, count, bucket or sum that is negative or NaN. */
  INVALID_COUNTER_VALUE("a value that must not be negative or NaN", Scope.PAGE),
  /** A bucket or count that is no integer. */
  COUNT_NOT_INTEGER("a bucket or count that is not an integer", Scope.PAGE),
  /** A negative quantile's value. */
  INVALID_QUANTILE_VALUE("a quantile's value must not be negative", Scope.PAGE),
  /** An info that is not 1, or a state that is neither 0 nor 1. */
  INVALID_STATE_VALUE("an info is 1, a state 0 or 1", Scope.PAGE),
  /** A bucket without {@code le}, or with one that is not a number. */
  INVALID_BUCKET_LABEL("a bucket needs a label le with a number, +Inf spelt so", Scope.PAGE),
  /** A quantile without {@code quantile}, or with one outside 0 to 1. */
  INVALID_QUANTILE_LABEL("a quantile needs a label quantile from 0 to 1", Scope.PAGE),
  /** A state without the label that is called as its family. */
  MISSING_STATE_LABEL("a state needs a label called as its family", Scope.PAGE),
  /** An exemplar on a sample that may have none. */
  EXEMPLAR_NOT_ALLOWED(
      "exemplars belong on _total of counters and _bucket of histograms alone", Scope.PAGE),
  /** Buckets whose bounds do not grow. */
  BUCKET_ORDER("bucket bounds that do not grow", Scope.PAGE),
  /** Buckets whose counts shrink. */
  BUCKET_VALUE_ORDER("a bucket that counts less than the one before it", Scope.PAGE),
  /** A histogram without its last bucket. */
  MISSING_INF_BUCKET("a histogram that ends without a bucket le=\"+Inf\"", Scope.PAGE),
  /** A count that is not that of the last bucket. */
  COUNT_MISMATCH("a histogram whose count differs from its +Inf bucket", Scope.PAGE),
  /** A sum without a count, or a count without a sum. */
  SUM_WITHOUT_COUNT("a histogram with one of sum and count, but not the other", Scope.PAGE),
  /** A sum that does not fit the buckets' signs. */
  INVALID_SUM("a histogram's sum that cannot be, given the sign of its bounds", Scope.PAGE);

  /** How much of a page one has to look at to see what is wrong. */
  public enum Scope {
    /** One line: what its grammar forbids. */
    LINE,
    /** As much as {@link ReadLimits} allow. */
    LIMIT,
    /** The lines of a family, or of the whole page: what the validator of OpenMetrics finds. */
    PAGE
  }

  private final String description;
  private final Scope scope;

  FormatError(String description) {
    this(description, Scope.LINE);
  }

  FormatError(String description, Scope scope) {
    this.description = description;
    this.scope = scope;
  }

  /**
   * How much of a page one has to look at to see what is wrong.
   *
   * @return the scope
   */
  public Scope scope() {
    return scope;
  }

  /**
   * What is wrong, in words for a message.
   *
   * @return a phrase without position, lower case, without a full stop
   */
  public String description() {
    return description;
  }
}
