// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.TextFormat;
import java.util.Arrays;
import java.util.Set;

/**
 * What a format has that others have not. A new format is a value more here, a {@link LineParser}
 * for its lines, and its rules; docs/how-the-reader-works.md says where each piece goes.
 *
 * <p>What is hot copies the facts it needs into fields of its own.
 */
@SuppressWarnings("ImmutableEnumChecker") // the words are never written to
public enum Dialect {
  /** The Prometheus text formats, as the Prometheus server reads them. */
  PROMETHEUS("the Prometheus formats", KindWords.PROMETHEUS, Trait.COMMENTS),

  /** OpenMetrics 1.0. */
  OPENMETRICS_1_0(
      "OpenMetrics",
      KindWords.OPEN_METRICS,
      Trait.SECONDS,
      Trait.EXEMPLARS,
      Trait.END,
      Trait.TOTALS,
      Trait.STRICT,
      Trait.RULES,
      Trait.UNITS,
      Trait.CREATED,
      Trait.INTEGERS,
      Trait.QUOTES);

  private enum Trait {
    SECONDS,
    EXEMPLARS,
    END,
    TOTALS,
    STRICT,
    RULES,
    UNITS,
    CREATED,
    INTEGERS,
    QUOTES,
    COMMENTS
  }

  /** Characters of all names and values of an exemplar's labels together. */
  public static final int EXEMPLAR_CHARACTERS = 128;

  private static final byte[] END = "# EOF".getBytes(US_ASCII);

  private final String formats;
  private final byte[][] kindWords;
  private final Set<Trait> traits;

  Dialect(String formats, byte[][] kindWords, Trait... traits) {
    this.formats = formats;
    this.kindWords = kindWords;
    this.traits = Set.of(traits);
  }

  /** The dialect of a format. */
  public static Dialect of(TextFormat format) {
    return switch (format) {
      case PROMETHEUS_0_0_4, PROMETHEUS_1_0_0 -> PROMETHEUS;
      case OPENMETRICS_1_0 -> OPENMETRICS_1_0;
    };
  }

  /** Whether timestamps are decimal seconds; else they are whole milliseconds. */
  public boolean hasSeconds() {
    return traits.contains(Trait.SECONDS);
  }

  /** Whether samples may have exemplars. */
  public boolean hasExemplars() {
    return traits.contains(Trait.EXEMPLARS);
  }

  /** Whether a page ends with a line of its own, and is cut off without it. */
  public boolean hasEnd() {
    return traits.contains(Trait.END);
  }

  /**
   * Whether a counter's family is called as its samples are without {@code _total}, and an info's
   * without {@code _info}.
   */
  public boolean hasTotals() {
    return traits.contains(Trait.TOTALS);
  }

  /** Whether there is exactly one blank where the grammar has one, and a CR is an error. */
  public boolean isStrict() {
    return traits.contains(Trait.STRICT);
  }

  /** Whether there are rules beyond single lines, which a writer keeps and a validator checks. */
  public boolean hasRules() {
    return traits.contains(Trait.RULES);
  }

  /** Whether there are UNIT lines. */
  public boolean hasUnits() {
    return traits.contains(Trait.UNITS);
  }

  /** Whether counters, histograms and summaries say since when they count, as {@code _created}. */
  public boolean hasCreated() {
    return traits.contains(Trait.CREATED);
  }

  /** Whether integers are told from other numbers: a count is 1, and a value of one is 1.0. */
  public boolean hasIntegers() {
    return traits.contains(Trait.INTEGERS);
  }

  /** Whether quotes in a HELP text are escaped. */
  public boolean escapesQuotes() {
    return traits.contains(Trait.QUOTES);
  }

  /** Whether a line may be a comment. */
  public boolean hasComments() {
    return traits.contains(Trait.COMMENTS);
  }

  /** What its formats are called in messages. */
  public String formats() {
    return formats;
  }

  /** The word of a kind in {@code # TYPE} lines, not to be written to; empty for none. */
  @SuppressWarnings("EnumOrdinal") // as KindWords counts them
  public byte[] kindWord(MetricKind kind) {
    return kindWords[kind.ordinal()];
  }

  /** Whether there is a word for a kind in {@code # TYPE} lines. */
  public boolean hasKind(MetricKind kind) {
    return kindWord(kind).length > 0;
  }

  /** The words of {@code # TYPE} lines, by the numbers of {@link KindWords}; empty for none. */
  byte[][] kindWords() {
    return kindWords;
  }

  /** The number of the kind that a word of a {@code # TYPE} line means, or -1. */
  public int kindOf(byte[] bytes, int offset, int length) {
    return KindWords.find(kindWords, bytes, offset, length);
  }

  /** A parser for its lines. */
  public LineParser parser(ReadLimits limits, boolean quotedNames) {
    return switch (this) {
      case PROMETHEUS -> new PrometheusLineParser(limits, quotedNames);
      case OPENMETRICS_1_0 -> new OpenMetricsLineParser(limits, this, quotedNames);
    };
  }

  /** The line that a page ends with where {@link #hasEnd()}, without its line feed. */
  public static byte[] end() {
    return END.clone();
  }

  /** Whether a line is the one that a page ends with. */
  public static boolean isEnd(byte[] line, int start, int lineEnd) {
    return Arrays.equals(line, start, lineEnd, END, 0, END.length);
  }

  /** Whether a page's last line, its line feed given or not, is the one that a page ends with. */
  public static boolean isEnded(byte[] page) {
    int end = page.length > 0 && page[page.length - 1] == '\n' ? page.length - 1 : page.length;
    int start = end - END.length;
    return start >= 0 && (start == 0 || page[start - 1] == '\n') && isEnd(page, start, end);
  }
}
