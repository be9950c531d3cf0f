// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.number.DoubleText;
import dev.cnitelemetry.text.internal.number.IntegerText;
import dev.cnitelemetry.text.internal.number.NumberParser;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * The sample that a writer has open: how far it has come, and its text, which is a draft until its
 * end.
 */
final class OpenSample {
  static final int NUMBER_ROOM = 2 * DoubleText.MAXIMUM_LENGTH;

  private final TextBuffer out;
  private final OutputDrain drain;
  private final OpenMetricsRules rules;
  private final Dialect dialect;
  private final boolean ruled;
  private final boolean integers;
  private final boolean seconds;
  private final boolean escapes;
  private final NumberSpelling spelling;
  private final NumberParser numbers = new NumberParser();
  private final SeriesText series;
  private final SeriesText exemplar;
  private final LineCheck check;
  private final CompositeLines composite;

  private int state = WriterState.BETWEEN_LINES;
  @Nullable private FamilyText family;
  @Nullable private EncodedName announced;
  private MetricKind announcedKind = MetricKind.UNTYPED;

  @Nullable private EncodedName lineName;

  /** What the name has after the open family's; null for a family of its own. */
  @Nullable private SampleSuffix suffix;

  @Nullable private PreparedSeries prepared;
  private double value;
  private int timeStart;
  private int timeEnd;
  private boolean created;
  private long createdMillis;

  OpenSample(
      TextBuffer out,
      OutputDrain drain,
      OpenMetricsRules rules,
      NameEncoder labelNames,
      Dialect dialect,
      NumberSpelling spelling) {
    this.out = out;
    this.drain = drain;
    this.rules = rules;
    this.dialect = dialect;
    ruled = dialect.hasRules();
    integers = dialect.hasIntegers();
    seconds = dialect.hasSeconds();
    this.escapes = labelNames.escapes();
    this.spelling = spelling;
    this.series = new SeriesText(out, labelNames, integers);
    this.exemplar = new SeriesText(out, labelNames, integers);
    check = new LineCheck(out, rules, dialect);
    composite = new CompositeLines(out, check, labelNames, dialect, spelling);
  }

  // ---- What the exposition asks and says

  void reset() {
    family = null;
    announced = null;
    state = WriterState.BETWEEN_LINES;
    series.restart();
  }

  void finish() {
    state = WriterState.FINISHED;
  }

  void requireClosed(String call) {
    require(WriterState.BETWEEN_LINES, call);
  }

  /** Takes note of the family that is open now. */
  void open(FamilyText text) {
    family = text;
    announced = text.family;
    announcedKind = text.kind;
  }

  /** Takes note of metadata that were written line by line. */
  void open(EncodedName name, @Nullable MetricKind kind) {
    family = null;
    announced = name;
    announcedKind = kind == null ? MetricKind.UNTYPED : kind;
  }

  void begin() {
    FamilyText open = openFamily("sample()");
    begin(open.family, open.mainSuffix);
    if (suffix == SampleSuffix.BUCKET) {
      state = WriterState.HISTOGRAM_LABELS;
      series.start(open.sampleStart, open.family.quoted);
    } else if (open.kind == MetricKind.SUMMARY) {
      series.start(open.sampleStart, open.family.quoted);
    } else {
      series.startExpected(open.sampleStart, open.family.quoted);
    }
  }

  void begin(EncodedName name) {
    begin(name, ruled ? rules.suffixOf(name) : null);
    if (suffix != null && escapes) {
      TextBuffer open = rules.wireName();
      series.start(open.bytes, open.size, suffix.bytes(), rules.isQuoted());
    } else {
      startByName(name);
    }
  }

  /** A suffix that tells what a sample is in its family stands as it is after an escaped name. */
  private void startByName(EncodedName name) {
    EncodedName of = announced;
    if (escapes && of != null && name.raw.length > of.raw.length && startsWith(name.raw, of.raw)) {
      SampleSuffix found = SampleSuffix.of(name.raw, of.raw.length, name.raw.length);
      if (found.isOf(announcedKind)) {
        series.start(of.text, of.text.length, found.bytes(), of.quoted);
        return;
      }
    }
    series.startExpected(name.sampleStart(), name.quoted);
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }

  void begin(PreparedSeries of) {
    begin(of.name, ruled ? rules.suffixOf(of.name) : null);
    prepared = of;
    out.size = of.copyTo(out);
    state = WriterState.PREPARED;
  }

  private void begin(EncodedName name, @Nullable SampleSuffix newSuffix) {
    drain.begin();
    // Storing a reference costs the collector's barrier: most samples have the previous one's.
    if (lineName != name) {
      lineName = name;
    }
    if (suffix != newSuffix) {
      suffix = newSuffix;
    }
    if (prepared != null) {
      prepared = null;
    }
    timeStart = 0;
    timeEnd = 0;
    created = false;
    state = WriterState.LABELS;
  }

  // ---- The numbers of one sample

  void created(long epochMillis) {
    if (state != WriterState.LABELS && state != WriterState.HISTOGRAM_LABELS) {
      throw WriterState.refusal(state, "created");
    }
    if (!dialect.hasCreated()) {
      throw new IllegalStateException(
          dialect.formats() + " have no created: write a gauge of its own if you need it");
    }
    if (suffix == null || family == null || !SampleSuffix.CREATED.isOwnedBy(family.kind)) {
      throw new IllegalStateException(
          "OpenMetrics: only counters, histograms and summaries have created");
    }
    created = true;
    createdMillis = epochMillis;
  }

  void value(double number) {
    beginValue();
    out.size = spelling.write(number, integers, out.bytes, out.size);
    endValue(number);
  }

  void value(long number) {
    if (!integers && Math.abs(number) <= 1L << 53 && number != Long.MIN_VALUE) {
      value((double) number);
      return;
    }
    beginValue();
    IntegerText.appendInteger(out, number);
    endValue((double) number);
  }

  void value(ByteSlice text) {
    beginValue();
    out.append(text.array(), text.offset(), text.offset() + text.length());
    endValue(number(text, "value"));
  }

  private void beginValue() {
    if (state == WriterState.LABELS) {
      series.closeBeforeNumber();
    } else if (state == WriterState.EXEMPLAR_LABELS) {
      exemplar.closeBeforeNumber();
    } else if (state != WriterState.PREPARED) {
      throw WriterState.refusal(state, "value");
    }
  }

  private void endValue(double number) {
    if (state == WriterState.EXEMPLAR_LABELS) {
      state = WriterState.EXEMPLAR_VALUE;
    } else {
      value = number;
      state = WriterState.VALUE;
    }
  }

  private double number(ByteSlice text, String what) {
    int from = text.offset();
    if (!numbers.parse(text.array(), from, from + text.length())) {
      throw drop(
          new IllegalArgumentException(
              what + " \"" + text + "\" is " + numbers.error() + ": write a decimal number"));
    }
    return numbers.value();
  }

  void timestamp(long epochMillis) {
    int start = beginTimestamp();
    if (seconds) {
      IntegerText.appendSeconds(out, epochMillis);
    } else if (epochMillis < 0) {
      throw drop(
          new IllegalArgumentException(
              "a timestamp of the Prometheus formats must not be negative, but is " + epochMillis));
    } else {
      IntegerText.appendInteger(out, epochMillis);
    }
    endTimestamp(start);
  }

  void timestamp(ByteSlice text) {
    int start = beginTimestamp();
    out.append(text.array(), text.offset(), text.offset() + text.length());
    double number = number(text, "timestamp");
    if (seconds ? !Double.isFinite(number) : !isMilliseconds(text)) {
      throw drop(
          new IllegalArgumentException(
              "timestamp \""
                  + text
                  + "\" must be "
                  + (seconds ? "finite" : "digits alone, at most 2^63-1")));
    }
    endTimestamp(start);
  }

  private static boolean isMilliseconds(ByteSlice text) {
    long millis = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.byteAt(i) - '0';
      if (digit < 0 || digit > 9 || millis > (Long.MAX_VALUE - digit) / 10) {
        return false;
      }
      millis = millis * 10 + digit;
    }
    return true;
  }

  private int beginTimestamp() {
    if (state != WriterState.VALUE && state != WriterState.EXEMPLAR_VALUE) {
      throw WriterState.refusal(state, "timestamp");
    }
    out.append(' ');
    return out.size;
  }

  private void endTimestamp(int start) {
    if (state == WriterState.EXEMPLAR_VALUE) {
      state = WriterState.EXEMPLAR_TIMESTAMP;
    } else {
      timeStart = start;
      timeEnd = out.size;
      state = WriterState.TIMESTAMP;
    }
  }

  void exemplar() {
    if (state != WriterState.VALUE && state != WriterState.TIMESTAMP) {
      throw WriterState.refusal(state, "exemplar");
    }
    if (!dialect.hasExemplars()) {
      throw new IllegalStateException(dialect.formats() + " have no exemplars: leave it out");
    }
    state = WriterState.BETWEEN_LINES;
    rules.requireExemplarAllowed(suffix);
    out.append(' ');
    out.append('#');
    out.append(' ');
    exemplar.startNameless();
    state = WriterState.EXEMPLAR_LABELS;
  }

  void end() {
    int open = state;
    boolean withExemplar =
        open == WriterState.EXEMPLAR_VALUE || open == WriterState.EXEMPLAR_TIMESTAMP;
    if (open != WriterState.VALUE && open != WriterState.TIMESTAMP && !withExemplar) {
      throw WriterState.refusal(open, "end");
    }
    state = WriterState.BETWEEN_LINES;
    if (withExemplar) {
      requireReadableExemplar();
    }
    out.append('\n');
    PreparedSeries known = prepared;
    if (known != null) {
      check.take(suffix, known, value, timeStart, timeEnd);
    } else if (ruled) {
      EncodedName name = Objects.requireNonNull(lineName);
      check.take(suffix, name, series.marks(), value, timeStart, timeEnd);
    }
    if (suffix == null && ruled) {
      family = null;
    }
    if (created) {
      composite.keepLabels(series.marks());
      composite.created(openFamily("created"), createdMillis, timeStart, timeEnd);
    }
    drain.commit();
  }

  // ---- Histograms and summaries

  void histogram(long[] cumulativeCounts, double sum) {
    require(WriterState.HISTOGRAM_LABELS, "histogram");
    histogram(definedPoints("histogram(…)", "buckets"), cumulativeCounts, sum);
  }

  void histogram(double[] bounds, long[] cumulativeCounts, double sum) {
    require(WriterState.HISTOGRAM_LABELS, "histogram");
    FamilyText open = openFamily("histogram(…)");
    state = WriterState.BETWEEN_LINES;
    MetricNumbers.requireHistogram(open.kind, bounds, cumulativeCounts, sum, ruled);
    beginComposite();
    composite.histogram(open, bounds, cumulativeCounts, sum);
    endComposite(open);
  }

  void summary(double[] values, long count, double sum) {
    require(WriterState.LABELS, "summary");
    summary(definedPoints("summary(…)", "quantiles"), values, count, sum);
  }

  void summary(double[] quantiles, double[] values, long count, double sum) {
    require(WriterState.LABELS, "summary");
    FamilyText open = openFamily("summary(…)");
    if (open.kind != MetricKind.SUMMARY || suffix != SampleSuffix.NONE) {
      throw new IllegalStateException(
          "summary(…) wants sample() of a summary family, not of " + open.name);
    }
    state = WriterState.BETWEEN_LINES;
    MetricNumbers.requireSummary(quantiles, values, count, sum, ruled);
    beginComposite();
    composite.summary(open, quantiles, values, count, sum);
    endComposite(open);
  }

  private double[] definedPoints(String call, String what) {
    double[] points = openFamily(call).points;
    if (points == null) {
      throw new IllegalStateException(
          "no " + what + " are known of the open family: pass them, or open it by a definition");
    }
    return points;
  }

  /** Keeps the labels of the open sample, and starts the draft anew with the metric's lines. */
  private void beginComposite() {
    composite.keepLabels(series.marks());
    drain.begin();
  }

  private void endComposite(FamilyText open) {
    if (created) {
      composite.created(open, createdMillis, 0, 0);
    }
    drain.commit();
  }

  // ---- Shared by the above

  private void requireReadableExemplar() {
    int characters = 0;
    LabelMarks labels = exemplar.marks();
    for (int i = 0; i < labels.count(); i++) {
      characters += labels.characters(out.bytes, i);
      if (labels.hasNul(out.bytes, i)) {
        throw Refusal.of("the labels of an exemplar must not have a NUL byte");
      }
    }
    if (characters > Dialect.EXEMPLAR_CHARACTERS) {
      throw Refusal.of(
          "the labels of an exemplar have at most "
              + Dialect.EXEMPLAR_CHARACTERS
              + " characters, names and values together, not "
              + characters);
    }
  }

  private FamilyText openFamily(String call) {
    FamilyText open = family;
    if (open == null) {
      throw new IllegalStateException(
          call + " needs an open family: call family(…) first, or sample(name)");
    }
    return open;
  }

  /**
   * Begins what may be refused: that drops the sample, unless {@link #goOn} says that it was not.
   *
   * @return the state to go on with
   */
  int beginLabel(String call) {
    int open = state;
    if (open != WriterState.LABELS
        && open != WriterState.HISTOGRAM_LABELS
        && open != WriterState.EXEMPLAR_LABELS) {
      throw WriterState.refusal(open, call);
    }
    state = WriterState.BETWEEN_LINES;
    return open;
  }

  /** What takes the label that was begun. */
  SeriesText labelled(int open) {
    return open == WriterState.EXEMPLAR_LABELS ? exemplar : series;
  }

  /** Says that a label was not refused. */
  void goOn(int open) {
    state = open;
  }

  private void require(int wanted, String call) {
    if (state != wanted) {
      throw WriterState.refusal(state, call);
    }
  }

  /** Drops the sample, which is a draft so far. */
  private <E extends RuntimeException> E drop(E refusal) {
    state = WriterState.BETWEEN_LINES;
    return refusal;
  }
}
