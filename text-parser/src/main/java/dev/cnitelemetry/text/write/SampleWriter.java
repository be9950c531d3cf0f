// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
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
 * Writes one sample, from its labels to its end; {@link ExpositionWriter#sample()} starts it.
 *
 * <p>The calls come in the order of the line: labels, a value, perhaps a timestamp, perhaps an
 * exemplar with labels, value and timestamp of its own, and {@link #end()}. A histogram or summary
 * takes labels and then all its numbers at once. A call out of order throws {@link
 * IllegalStateException}, names the calls that are possible, and leaves the sample open; whatever
 * else is refused drops the whole sample, and the output is what it was before.
 *
 * <p>There is one object of this class to a writer, which hands it out again and again. Not
 * thread-safe. Nothing allocates once the writer's buffers have grown, but what throws.
 *
 * <pre>{@code
 * writer.family("rpc_seconds", MetricKind.HISTOGRAM, "Duration of calls.");
 * writer.sample("rpc_seconds_bucket").bound(0.5).value(17)
 *     .exemplar().label("trace_id", "4bf92f35").value(0.43).timestamp(System.currentTimeMillis())
 *     .end();
 * }</pre>
 */
public final class SampleWriter {
  static final int NUMBER_ROOM = 2 * DoubleText.MAXIMUM_LENGTH;

  private static final byte[] NO_SUFFIX = {};

  private final ExpositionWriter exposition;
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

  SampleWriter(
      ExpositionWriter exposition,
      TextBuffer out,
      OutputDrain drain,
      OpenMetricsRules rules,
      NameEncoder labelNames,
      Dialect dialect,
      NumberSpelling spelling) {
    this.exposition = exposition;
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

  SampleWriter begin() {
    FamilyText open = openFamily("sample()");
    begin(open.family, SampleSuffix.main(open.kind));
    if (suffix == SampleSuffix.BUCKET) {
      state = WriterState.HISTOGRAM_LABELS;
    }
    series.start(open.family.text, open.family.text.length, open.suffix, open.family.quoted);
    return this;
  }

  SampleWriter begin(EncodedName name) {
    begin(name, ruled ? rules.suffixOf(name.raw) : null);
    if (suffix != null) {
      TextBuffer open = rules.wireName();
      series.start(open.bytes, open.size, suffix.bytes(), rules.isQuoted());
    } else {
      startByName(name);
    }
    return this;
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
    series.start(name.text, name.text.length, NO_SUFFIX, name.quoted);
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }

  SampleWriter begin(PreparedSeries of) {
    begin(of.name, ruled ? rules.suffixOf(of.name.raw) : null);
    prepared = of;
    out.append(of.text);
    state = WriterState.PREPARED;
    return this;
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

  // ---- Labels

  /**
   * Adds a label to the sample, or to the exemplar that was begun.
   *
   * @param name the name
   * @param text the value, any text of valid UTF-16
   * @return this
   * @throws IllegalArgumentException if the name cannot be written or is there already, or the
   *     value is not valid UTF-16; the whole sample is dropped
   * @throws IllegalStateException if no sample or exemplar is waiting for labels
   */
  public SampleWriter label(String name, String text) {
    int open = beginLabel("label");
    labelled(open).label(name, text);
    return goOn(open);
  }

  /**
   * Adds a label to the sample, or to the exemplar that was begun.
   *
   * @param name the name, in UTF-8, without quotes and escapes
   * @param text the value, in UTF-8, without escapes
   * @return this
   * @throws IllegalArgumentException if the name cannot be written or is there already, or the
   *     value is not UTF-8; the whole sample is dropped
   * @throws IllegalStateException if no sample or exemplar is waiting for labels
   */
  public SampleWriter label(ByteSlice name, ByteSlice text) {
    int open = beginLabel("label");
    labelled(open)
        .label(
            name.array(),
            name.offset(),
            name.offset() + name.length(),
            text.array(),
            text.offset(),
            text.offset() + text.length());
    return goOn(open);
  }

  /**
   * Adds a label whose value is UTF-8 text at hand as bytes.
   *
   * @param name the name
   * @param text the value, in UTF-8, without escapes
   * @return this
   * @throws IllegalArgumentException as {@link #label(ByteSlice, ByteSlice)}
   * @throws IllegalStateException if no sample or exemplar is waiting for labels
   */
  public SampleWriter label(String name, ByteSlice text) {
    int open = beginLabel("label");
    labelled(open).label(name, text.array(), text.offset(), text.offset() + text.length());
    return goOn(open);
  }

  /**
   * Adds the label {@code le}, the upper bound of a histogram's bucket.
   *
   * @param bound the bound, written in Go's spelling or as OpenMetrics' canonical number
   * @return this
   * @throws IllegalArgumentException if the label is there already; the whole sample is dropped
   * @throws IllegalStateException if no sample is waiting for labels
   */
  public SampleWriter bound(double bound) {
    return number("bound", SampleNames.LE, bound);
  }

  /**
   * Adds the label {@code quantile} of a summary's sample.
   *
   * @param quantile the quantile, written in Go's spelling or as OpenMetrics' canonical number
   * @return this
   * @throws IllegalArgumentException if the label is there already; the whole sample is dropped
   * @throws IllegalStateException if no sample is waiting for labels
   */
  public SampleWriter quantile(double quantile) {
    return number("quantile", SampleNames.QUANTILE, quantile);
  }

  private SampleWriter number(String call, String name, double number) {
    int open = beginLabel(call);
    labelled(open).label(name, number);
    return goOn(open);
  }

  /**
   * Adds a label of a definition.
   *
   * @param label the label
   * @param text one of its values
   * @return this
   * @throws IllegalArgumentException as {@link #label(String, String)}; also if the label is closed
   *     and has no such value
   * @throws IllegalStateException if no sample or exemplar is waiting for labels
   */
  public SampleWriter label(Label label, String text) {
    if (!label.isOpen()) {
      int open = beginLabel("label");
      accepted(label, text);
      goOn(open);
    }
    return label(label.name(), text);
  }

  /**
   * Adds a label of a definition.
   *
   * @param <E> the values
   * @param label the label
   * @param text one of its values
   * @return this
   * @throws IllegalArgumentException as {@link #label(String, String)}
   * @throws IllegalStateException if no sample or exemplar is waiting for labels
   */
  public <E extends Enum<E> & LabelValue> SampleWriter label(ClosedLabel<E> label, E text) {
    return label(label.name(), text.text());
  }

  /**
   * Adds a label of a definition.
   *
   * @param <E> the values that are known
   * @param label the label
   * @param text one of them
   * @return this
   * @throws IllegalArgumentException as {@link #label(String, String)}
   * @throws IllegalStateException if no sample or exemplar is waiting for labels
   */
  public <E extends Enum<E> & LabelValue> SampleWriter label(KnownLabel<E> label, E text) {
    return label(label.name(), text.text());
  }

  static String accepted(Label label, String text) {
    if (!label.accepts(text)) {
      throw new IllegalArgumentException(
          "label " + label.name() + " has no value \"" + text + "\" but " + label.values());
    }
    return text;
  }

  /**
   * Says since when the open family's counter, histogram or summary counts. Written after its other
   * samples as {@code _created}, which OpenMetrics alone has.
   *
   * @param epochMillis milliseconds since 1970
   * @return this
   * @throws IllegalStateException if the format or the kind has no such time, or the call does not
   *     stand between {@link ExpositionWriter#sample()} and the value
   */
  public SampleWriter created(long epochMillis) {
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
    return this;
  }

  /**
   * Gives the sample its value, or the exemplar that was begun.
   *
   * @param number the value
   * @return this
   * @throws IllegalStateException if nothing is waiting for a value
   */
  public SampleWriter value(double number) {
    beginValue();
    out.ensure(NUMBER_ROOM);
    out.size = spelling.write(number, integers, out.bytes, out.size);
    return endValue(number);
  }

  /**
   * Gives the sample a whole number as its value, or the exemplar that was begun. OpenMetrics gets
   * plain digits, {@code 1000000}; the Prometheus formats get the double of the same value, {@code
   * 1e+06}, unless that would not be exact.
   *
   * @param number the value
   * @return this
   * @throws IllegalStateException if nothing is waiting for a value
   */
  public SampleWriter value(long number) {
    if (!integers && Math.abs(number) <= 1L << 53 && number != Long.MIN_VALUE) {
      return value((double) number);
    }
    beginValue();
    IntegerText.appendInteger(out, number);
    return endValue((double) number);
  }

  /**
   * Gives the sample a value as it was written elsewhere, to the byte.
   *
   * @param text a number as all formats have them, for example {@code 1.50} or {@code +Inf}
   * @return this
   * @throws IllegalArgumentException if it is no number, or none that a double can hold; the whole
   *     sample is dropped
   * @throws IllegalStateException if nothing is waiting for a value
   */
  public SampleWriter value(ByteSlice text) {
    beginValue();
    out.append(text.array(), text.offset(), text.offset() + text.length());
    return endValue(number(text, "value"));
  }

  private void beginValue() {
    if (state == WriterState.LABELS) {
      series.close();
      out.append(' ');
    } else if (state == WriterState.EXEMPLAR_LABELS) {
      exemplar.close();
      out.append(' ');
    } else if (state != WriterState.PREPARED) {
      throw WriterState.refusal(state, "value");
    }
  }

  private SampleWriter endValue(double number) {
    if (state == WriterState.EXEMPLAR_LABELS) {
      state = WriterState.EXEMPLAR_VALUE;
    } else {
      value = number;
      state = WriterState.VALUE;
    }
    return this;
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

  /**
   * Gives the sample a timestamp, or the exemplar whose value was given.
   *
   * @param epochMillis milliseconds since 1970; the Prometheus formats take none before that
   * @return this
   * @throws IllegalArgumentException if it is negative in a Prometheus format; the whole sample is
   *     dropped
   * @throws IllegalStateException if there is no value yet, or a timestamp already
   */
  public SampleWriter timestamp(long epochMillis) {
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
    return endTimestamp(start);
  }

  /**
   * Gives the sample a timestamp as it was written elsewhere, to the byte.
   *
   * @param text in the Prometheus formats milliseconds since 1970, digits alone; in OpenMetrics
   *     seconds, a number with or without fraction
   * @return this
   * @throws IllegalArgumentException if it is no timestamp; the whole sample is dropped
   * @throws IllegalStateException if there is no value yet, or a timestamp already
   */
  public SampleWriter timestamp(ByteSlice text) {
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
    return endTimestamp(start);
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

  private SampleWriter endTimestamp(int start) {
    if (state == WriterState.EXEMPLAR_VALUE) {
      state = WriterState.EXEMPLAR_TIMESTAMP;
    } else {
      timeStart = start;
      timeEnd = out.size;
      state = WriterState.TIMESTAMP;
    }
    return this;
  }

  /**
   * Begins the sample's exemplar: labels, of 128 characters together at most, a value and perhaps a
   * timestamp follow. OpenMetrics alone has exemplars.
   *
   * @return this
   * @throws IllegalArgumentException if the sample is neither a counter's nor a bucket; it is
   *     dropped
   * @throws IllegalStateException if the format has no exemplars, or the sample has no value yet
   */
  public SampleWriter exemplar() {
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
    return this;
  }

  /**
   * Ends the sample.
   *
   * @return this
   * @throws IllegalArgumentException if OpenMetrics does not allow the sample; it is dropped
   * @throws IllegalStateException if the sample or its exemplar has no value yet; or if the sample
   *     may not stand here, then it is dropped
   */
  public ExpositionWriter end() {
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
    } else {
      EncodedName name = Objects.requireNonNull(lineName);
      check.take(suffix, name, series.marks, value, timeStart, timeEnd);
    }
    if (suffix == null && ruled) {
      family = null;
    }
    if (created) {
      composite.keepLabels(series.marks);
      composite.created(openFamily("created"), createdMillis, timeStart, timeEnd);
    }
    drain.commit();
    return exposition;
  }

  // ---- Histograms and summaries

  /**
   * Ends the metric begun by {@link ExpositionWriter#sample()} as a histogram over the buckets of
   * the open family's definition.
   *
   * @param cumulativeCounts for each bound of the definition how many observations are not above
   *     it, and last how many there are
   * @param sum the sum of all observations
   * @return this
   * @throws IllegalArgumentException if there is not one count a bucket and one more, or
   *     OpenMetrics does not allow the numbers; the metric is dropped
   * @throws IllegalStateException if the open family is no histogram whose buckets are known, or no
   *     metric of it was begun
   */
  public ExpositionWriter histogram(long[] cumulativeCounts, double sum) {
    require(WriterState.HISTOGRAM_LABELS, "histogram");
    return histogram(definedPoints("histogram(…)", "buckets"), cumulativeCounts, sum);
  }

  /**
   * Ends the metric begun by {@link ExpositionWriter#sample()} as a histogram: a {@code _bucket}
   * for each bound and one for {@code +Inf}, then {@code _sum} and {@code _count}.
   *
   * @param bounds the upper bounds, ascending, without {@code +Inf}
   * @param cumulativeCounts for each bound how many observations are not above it, and last how
   *     many there are
   * @param sum the sum of all observations
   * @return this
   * @throws IllegalArgumentException if bounds do not ascend, counts descend, there is not one
   *     count a bound and one more, or OpenMetrics does not allow the numbers; the metric is
   *     dropped
   * @throws IllegalStateException if the open family is no histogram, or no metric of it was begun
   */
  public ExpositionWriter histogram(double[] bounds, long[] cumulativeCounts, double sum) {
    require(WriterState.HISTOGRAM_LABELS, "histogram");
    FamilyText open = openFamily("histogram(…)");
    state = WriterState.BETWEEN_LINES;
    MetricNumbers.requireHistogram(open.kind, bounds, cumulativeCounts, sum, ruled);
    beginComposite();
    composite.histogram(open, bounds, cumulativeCounts, sum);
    return endComposite(open);
  }

  /**
   * Ends the metric begun by {@link ExpositionWriter#sample()} as a summary over the quantiles of
   * the open family's definition.
   *
   * @param values the value of each quantile
   * @param count how many observations there are
   * @param sum the sum of all observations
   * @return this
   * @throws IllegalArgumentException if there is not one value a quantile, or OpenMetrics does not
   *     allow the numbers; the metric is dropped
   * @throws IllegalStateException if the open family is no summary whose quantiles are known, or no
   *     metric of it was begun
   */
  public ExpositionWriter summary(double[] values, long count, double sum) {
    require(WriterState.LABELS, "summary");
    return summary(definedPoints("summary(…)", "quantiles"), values, count, sum);
  }

  /**
   * Ends the metric begun by {@link ExpositionWriter#sample()} as a summary: a sample for each
   * quantile, then {@code _sum} and {@code _count}.
   *
   * @param quantiles the quantiles, from 0 to 1, may be none
   * @param values the value of each quantile
   * @param count how many observations there are
   * @param sum the sum of all observations
   * @return this
   * @throws IllegalArgumentException if there is not one value a quantile, a quantile is out of
   *     range, the count is negative, or OpenMetrics does not allow the numbers; the metric is
   *     dropped
   * @throws IllegalStateException if the open family is no summary, or no metric of it was begun
   */
  public ExpositionWriter summary(double[] quantiles, double[] values, long count, double sum) {
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
    return endComposite(open);
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
    composite.keepLabels(series.marks);
    drain.begin();
  }

  private ExpositionWriter endComposite(FamilyText open) {
    if (created) {
      composite.created(open, createdMillis, 0, 0);
    }
    drain.commit();
    return exposition;
  }

  // ---- Shared by the above

  private void requireReadableExemplar() {
    int characters = 0;
    LabelMarks labels = exemplar.marks;
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
  private int beginLabel(String call) {
    int open = state;
    if (open != WriterState.LABELS
        && open != WriterState.HISTOGRAM_LABELS
        && open != WriterState.EXEMPLAR_LABELS) {
      throw WriterState.refusal(open, call);
    }
    state = WriterState.BETWEEN_LINES;
    return open;
  }

  private SeriesText labelled(int open) {
    return open == WriterState.EXEMPLAR_LABELS ? exemplar : series;
  }

  private SampleWriter goOn(int open) {
    state = open;
    return this;
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
