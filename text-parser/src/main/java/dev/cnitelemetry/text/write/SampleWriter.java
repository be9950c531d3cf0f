// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.ByteSlice;

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
  private final ExpositionWriter exposition;
  private final OpenSample line;

  SampleWriter(ExpositionWriter exposition, OpenSample line) {
    this.exposition = exposition;
    this.line = line;
  }

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
    int open = line.beginLabel("label");
    line.labelled(open).label(name, text);
    line.goOn(open);
    return this;
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
    int open = line.beginLabel("label");
    line.labelled(open)
        .label(
            name.array(),
            name.offset(),
            name.offset() + name.length(),
            text.array(),
            text.offset(),
            text.offset() + text.length());
    line.goOn(open);
    return this;
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
    int open = line.beginLabel("label");
    line.labelled(open).label(name, text.array(), text.offset(), text.offset() + text.length());
    line.goOn(open);
    return this;
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
    int open = line.beginLabel(call);
    line.labelled(open).label(name, number);
    line.goOn(open);
    return this;
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
      int open = line.beginLabel("label");
      accepted(label, text);
      line.goOn(open);
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
    line.created(epochMillis);
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
    line.value(number);
    return this;
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
    line.value(number);
    return this;
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
    line.value(text);
    return this;
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
    line.timestamp(epochMillis);
    return this;
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
    line.timestamp(text);
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
    line.exemplar();
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
    line.end();
    return exposition;
  }

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
    line.histogram(cumulativeCounts, sum);
    return exposition;
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
    line.histogram(bounds, cumulativeCounts, sum);
    return exposition;
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
    line.summary(values, count, sum);
    return exposition;
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
    line.summary(quantiles, values, count, sum);
    return exposition;
  }
}
