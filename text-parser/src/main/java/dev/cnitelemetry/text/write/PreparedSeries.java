// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.rules.MetricGrouping;
import dev.cnitelemetry.text.internal.rules.SpecialLabel;
import javax.annotation.Nullable;

/**
 * The name and labels of one series, rendered once, so that writing a sample of it takes a value
 * and nothing else.
 *
 * <p>A prepared series belongs to the format and the escaping of the writer that prepared it; any
 * writer with the same two may write it. Immutable, safe to share between threads; writing it does
 * not allocate.
 *
 * <pre>{@code
 * PreparedSeries added = // once
 *     writer.prepare(AntreaAgent.OVS_FLOW_OPS_COUNT)
 *         .label(AntreaLabels.OPERATION, Operation.ADD)
 *         .build();
 * writer.family(AntreaAgent.OVS_FLOW_OPS_COUNT).write(added, 12); // on every page
 * }</pre>
 */
public final class PreparedSeries {
  final Dialect dialect;
  final EncodedName name;

  /** Name, labels and the blank after them, among those of other series. */
  private final byte[] text;

  private final int start;
  private final int length;

  final LabelMarks marks;

  @Nullable private Keyed keyed;

  private PreparedSeries(
      Dialect dialect, EncodedName name, TextBuffer line, LabelMarks marks, PreparedTexts texts) {
    texts.place(line);
    this.dialect = dialect;
    this.name = name;
    this.text = texts.bytes();
    this.start = texts.start();
    this.length = line.size;
    this.marks = new LabelMarks(marks, start);
  }

  /** How long it is with the blank after it. */
  int length() {
    return length;
  }

  /**
   * Starts a line with it, and makes room for a number and more after it.
   *
   * @return where the number is to be written
   */
  int copyTo(TextBuffer out) {
    int copied = PreparedTexts.copied(length);
    out.ensure(copied + OpenSample.NUMBER_ROOM);
    int at = out.size;
    System.arraycopy(text, start, out.bytes, at, copied);
    return at + length;
  }

  /** Its key in a family, most of which ask for the same label each time. */
  Keyed keyed(SpecialLabel needed, TextBuffer family) {
    Keyed known = keyed;
    if (known == null || known.needed != needed || needed == SpecialLabel.STATE) {
      MetricKey key = new MetricKey();
      key.set(needed, text, marks, family);
      known = new Keyed(needed, key, null, MetricGrouping.NO_NUMBER);
      keyed = known;
    }
    return known;
  }

  /** Keeps the number of a key that was asked for; the first writer's, if several write. */
  void keepNumber(Keyed known, OpenMetricsRules writer) {
    int number = writer.number();
    if (number >= 0 && known.owner == null && known.needed != SpecialLabel.STATE) {
      keyed = new Keyed(known.needed, known.key, writer.owner, number);
    }
  }

  /** Published by its final fields, so that threads see a whole key or none. */
  static final class Keyed {
    private final SpecialLabel needed;
    final MetricKey key;

    /** Whose number it is; null if nobody's. */
    @Nullable private final Object owner;

    private final int number;

    private Keyed(SpecialLabel needed, MetricKey key, @Nullable Object owner, int number) {
      this.needed = needed;
      this.key = key;
      this.owner = owner;
      this.number = number;
    }

    /** The number that the key has where a writer tells metrics apart, if that is known. */
    int number(OpenMetricsRules writer) {
      return owner == writer.owner ? number : MetricGrouping.NO_NUMBER;
    }
  }

  /**
   * The series as it is on the wire. Allocates.
   *
   * @return name and labels, for example {@code a_total{b="c"}}
   */
  @Override
  public String toString() {
    return new String(text, start, length - 1, UTF_8);
  }

  /**
   * Takes the labels of a series; made by {@link ExpositionWriter#prepare(String)}.
   *
   * <p>A label that is refused is not taken; the builder stays usable. Not thread-safe, and to be
   * used on the thread of the writer that made it.
   */
  public static final class Builder {
    private final Dialect dialect;
    private final EncodedName name;
    private final SeriesText series;
    private final PreparedTexts texts;

    Builder(Dialect dialect, EncodedName name, NameEncoder labelNames, PreparedTexts texts) {
      this.dialect = dialect;
      this.name = name;
      this.texts = texts;
      this.series = new SeriesText(new TextBuffer(128), labelNames, dialect.hasIntegers());
      series.start(name.text, name.text.length, new byte[0], name.quoted);
    }

    /**
     * Adds a label.
     *
     * @param labelName the name
     * @param value any text of valid UTF-16
     * @return this
     * @throws IllegalArgumentException if the name cannot be written or is there already, or the
     *     value is not valid UTF-16
     */
    public Builder label(String labelName, String value) {
      int size = series.out.size;
      try {
        series.label(labelName, value);
      } catch (IllegalArgumentException e) {
        series.undo(size);
        throw e;
      }
      return this;
    }

    /**
     * Adds the label {@code le}, the upper bound of a histogram's bucket.
     *
     * @param bound the bound, written in Go's spelling or as OpenMetrics' canonical number
     * @return this
     * @throws IllegalArgumentException if the label is there already
     */
    public Builder bound(double bound) {
      return number(SampleNames.LE, bound);
    }

    /**
     * Adds the label {@code quantile} of a summary's sample.
     *
     * @param quantile the quantile, written in Go's spelling or as OpenMetrics' canonical number
     * @return this
     * @throws IllegalArgumentException if the label is there already
     */
    public Builder quantile(double quantile) {
      return number(SampleNames.QUANTILE, quantile);
    }

    private Builder number(String labelName, double value) {
      int size = series.out.size;
      try {
        series.label(labelName, value);
      } catch (IllegalArgumentException e) {
        series.undo(size);
        throw e;
      }
      return this;
    }

    /**
     * Adds a label of a definition.
     *
     * @param label the label
     * @param value one of its values
     * @return this
     * @throws IllegalArgumentException as {@link #label(String, String)}; also if the label is
     *     closed and has no such value
     */
    public Builder label(Label label, String value) {
      return label(label.name(), SampleWriter.accepted(label, value));
    }

    /**
     * Adds a label of a definition.
     *
     * @param <E> the values
     * @param label the label
     * @param value one of its values
     * @return this
     * @throws IllegalArgumentException as {@link #label(String, String)}
     */
    public <E extends Enum<E> & LabelValue> Builder label(ClosedLabel<E> label, E value) {
      return label(label.name(), value.text());
    }

    /**
     * Adds a label of a definition.
     *
     * @param <E> the values that are known
     * @param label the label
     * @param value one of them
     * @return this
     * @throws IllegalArgumentException as {@link #label(String, String)}
     */
    public <E extends Enum<E> & LabelValue> Builder label(KnownLabel<E> label, E value) {
      return label(label.name(), value.text());
    }

    /**
     * Renders the series. The builder may go on with more labels afterwards.
     *
     * @return never null
     */
    public PreparedSeries build() {
      TextBuffer out = series.out;
      int size = out.size;
      series.closeBeforeNumber();
      PreparedSeries prepared = new PreparedSeries(dialect, name, out, series.marks(), texts);
      out.size = size;
      return prepared;
    }
  }
}
