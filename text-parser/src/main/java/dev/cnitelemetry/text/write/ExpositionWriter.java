// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.line.Dialect;
import java.io.OutputStream;
import java.nio.channels.WritableByteChannel;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * Writes metrics in the Prometheus text formats and OpenMetrics, call by call.
 *
 * <p>A writer is made once and used again: {@link #reset()} starts the next exposition. It writes
 * into a buffer of its own, which {@link #content()} shows, or passes the buffer on to a stream or
 * channel whenever it is full. Once the buffer and the tables of names have grown to what an
 * exposition takes, writing allocates nothing.
 *
 * <p>A series that comes again with equal texts for its labels is copied from the exposition
 * before, also where others came, went or moved between the two. From the second exposition on a
 * writer therefore keeps the label texts of the last one, of 32,768 series and 65,536 labels at
 * most, and 2 MiB of what became of them; what is beyond is written anew each time. The Prometheus
 * formats copy prepared series and families as well, those that come again in their order with the
 * value they had many at a time: of 32,768 lines and 2 MiB at most.
 *
 * <p>It does not put out a line that no reader takes. What is refused throws {@link
 * IllegalArgumentException} with the rule it breaks, or {@link IllegalStateException} where the
 * call does not belong there, with the calls that do; after a refusal the output is what it was
 * before the sample or the family. Beyond that the two kinds of formats differ:
 *
 * <ul>
 *   <li>the Prometheus formats take families and samples in any order and any values;
 *   <li>OpenMetrics is held to its specification: a family's lines in one piece, HELP, TYPE and
 *       UNIT first and once, suffixes and values by kind, complete and ascending histograms,
 *       timestamps that do not go back, exemplars where they may stand and no longer than 128
 *       characters, and {@code # EOF} at the end, which {@link #finish()} writes.
 * </ul>
 *
 * <p>Numbers are the shortest that read back the same, as {@link NumberSpelling} says. Names
 * outside the old alphabet are refused until {@link Builder#escaping} says what to do with them.
 *
 * <p>Not thread-safe. Sources: the Prometheus documentation, "Exposition formats" and "Escaping
 * Schemes"; the OpenMetrics specification 1.0.0.
 *
 * <pre>{@code
 * ExpositionWriter writer = ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0).build();
 * writer.family("queue_errors_total", MetricKind.COUNTER, "Errors by queue.");
 * writer.sample().label("queue", "in").value(3).end();
 * writer.finish();
 * writer.content().copyTo(body, 0);
 * }</pre>
 */
public final class ExpositionWriter {
  private static final byte[] END = Dialect.end();
  private static final int MOST_FAMILIES = 1 << 16;

  private final TextFormat format;
  private final Dialect dialect;
  private final boolean ruled;
  private final NumberSpelling spelling;
  private final CounterNaming counters;
  private final NameEncoder metricNames;
  private final NameEncoder labelNames;
  private final Map<MetricDefinition, FamilyText> definedFamilies = new HashMap<>();
  private final IdentityHashMap<Exposure, FamilyText> exposedFamilies = new IdentityHashMap<>();
  private final Map<String, FamilyText> namedFamilies = new HashMap<>();

  private final TextBuffer out;
  private final PreparedLines earlier;
  private final OutputDrain drain;
  private final ByteSlice content = new ByteSlice();
  private final PreparedTexts preparedTexts = new PreparedTexts();
  private final OpenMetricsRules rules = new OpenMetricsRules();
  private final OpenSample line;
  private final SampleWriter samples;

  private ExpositionWriter(Builder builder) {
    format = builder.format;
    dialect = Dialect.of(format);
    ruled = dialect.hasRules();
    spelling = builder.spelling;
    counters = builder.counters;
    metricNames = NameEncoder.ofMetrics(builder.escaping);
    labelNames = NameEncoder.ofLabels(builder.escaping);
    out = new TextBuffer(builder.capacity);
    earlier = new PreparedLines(!ruled);
    drain = new OutputDrain(out, earlier);
    line = new OpenSample(out, drain, rules, labelNames, dialect, spelling);
    samples = new SampleWriter(this, line);
  }

  /**
   * Starts the description of a writer.
   *
   * @param format the format to write
   * @return a builder with the defaults
   */
  public static Builder builder(TextFormat format) {
    return new Builder(format);
  }

  /**
   * The format that is written.
   *
   * @return never null
   */
  public TextFormat format() {
    return format;
  }

  /**
   * What is made of counters without {@code _total}.
   *
   * @return the choice; {@link CounterNaming#REFUSE} where none was made
   */
  public CounterNaming counters() {
    return counters;
  }

  // ---- The exposition as a whole

  /**
   * Starts a new exposition in the buffer. What was written and not taken is gone.
   *
   * @return this
   */
  public ExpositionWriter reset() {
    return restart(null, null);
  }

  /**
   * Starts a new exposition that goes to a stream, a buffer at a time. {@link #finish()} passes on
   * the rest and flushes; the stream is not closed. The stream's {@link java.io.IOException}s come
   * as {@link java.io.UncheckedIOException}.
   *
   * @param stream where the text goes
   * @return this
   */
  public ExpositionWriter reset(OutputStream stream) {
    return restart(Objects.requireNonNull(stream, "stream"), null);
  }

  /**
   * Starts a new exposition that goes to a blocking channel, a buffer at a time. {@link #finish()}
   * passes on the rest; the channel is not closed. The channel's {@link java.io.IOException}s come
   * as {@link java.io.UncheckedIOException}.
   *
   * @param channel where the text goes
   * @return this
   */
  public ExpositionWriter reset(WritableByteChannel channel) {
    return restart(null, Objects.requireNonNull(channel, "channel"));
  }

  private ExpositionWriter restart(
      @Nullable OutputStream stream, @Nullable WritableByteChannel channel) {
    drain.set(stream, channel);
    rules.reset();
    line.reset();
    return this;
  }

  /**
   * Ends the exposition: OpenMetrics gets its {@code # EOF}, a stream or channel gets the rest.
   *
   * @return this
   * @throws IllegalStateException if a line is open, or an OpenMetrics histogram lacks samples
   */
  public ExpositionWriter finish() {
    line.requireClosed("finish");
    if (ruled) {
      rules.requireComplete();
    }
    if (dialect.hasEnd()) {
      drain.begin();
      out.append(END);
      out.append('\n');
      drain.commit();
    }
    drain.finish();
    line.finish();
    return this;
  }

  /**
   * What was written so far, and not yet passed on to a stream or channel; without the line that is
   * being written.
   *
   * @return a view of the writer's buffer, the same object each time, valid until the next call
   */
  public ByteSlice content() {
    int size = size();
    return content.wrap(out.bytes, 0, size);
  }

  /**
   * How many bytes {@link #content()} has.
   *
   * @return 0 or more
   */
  public int size() {
    return drain.committed();
  }

  // ---- Families

  /**
   * Writes the metadata of a defined family, with the definition's own help.
   *
   * <p>OpenMetrics gets the name without {@code _total}, and a UNIT line where the name ends in the
   * unit. A counter without that suffix is treated as {@link Builder#counters} says.
   *
   * @param definition the family
   * @return this
   * @throws IllegalArgumentException if the name or kind cannot be written
   * @throws IllegalStateException if a line is open, or the family may not stand here
   */
  public ExpositionWriter family(MetricDefinition definition) {
    line.requireClosed("family");
    return open(define(definition));
  }

  /**
   * Writes the metadata of a defined family with the help text that one component's page has at its
   * newest release.
   *
   * @param exposure the family as a component exposes it
   * @return this
   * @throws IllegalArgumentException as {@link #family(MetricDefinition)}
   * @throws IllegalStateException as {@link #family(MetricDefinition)}
   */
  public ExpositionWriter family(Exposure exposure) {
    line.requireClosed("family");
    FamilyText text = exposedFamilies.get(exposure);
    if (text == null) {
      MetricDefinition definition = exposure.definition();
      text = render(definition, exposure.helpOnPage());
      if (exposedFamilies.size() < MOST_FAMILIES) {
        exposedFamilies.put(exposure, text);
      }
    }
    return open(text);
  }

  /**
   * Writes the metadata of a family.
   *
   * @param name the name that its samples have: of a counter in OpenMetrics with {@code _total}, of
   *     an info with {@code _info}, of a histogram or summary without suffix
   * @param kind the kind; the Prometheus formats have five of them
   * @param help the help text, empty for none
   * @return this
   * @throws IllegalArgumentException if the name, kind or help cannot be written
   * @throws IllegalStateException if a line is open, or the family may not stand here
   */
  public ExpositionWriter family(String name, MetricKind kind, String help) {
    return family(name, kind, help, "");
  }

  /**
   * Writes the metadata of a family that has a unit.
   *
   * @param name as {@link #family(String, MetricKind, String)}
   * @param kind the kind; the Prometheus formats have five of them
   * @param help the help text, empty for none
   * @param unit the unit, empty for none; written in OpenMetrics, which wants it to be the name's
   *     end
   * @return this
   * @throws IllegalArgumentException if the name, kind, help or unit cannot be written
   * @throws IllegalStateException if a line is open, or the family may not stand here
   */
  public ExpositionWriter family(String name, MetricKind kind, String help, String unit) {
    line.requireClosed("family");
    FamilyText text = namedFamilies.get(name);
    if (text == null || !text.isOf(kind, help, unit)) {
      text = FamilyText.of(name, kind, help, unit, null, dialect, counters, metricNames);
      if (namedFamilies.size() < MOST_FAMILIES) {
        namedFamilies.put(name, text);
      }
    }
    return open(text);
  }

  private FamilyText define(MetricDefinition definition) {
    FamilyText text = definedFamilies.get(definition);
    if (text == null) {
      text = render(definition, definition.help());
      if (definedFamilies.size() < MOST_FAMILIES) {
        definedFamilies.put(definition, text);
      }
    }
    return text;
  }

  private FamilyText render(MetricDefinition definition, String help) {
    return FamilyText.of(definition, help, dialect, counters, metricNames);
  }

  private ExpositionWriter open(FamilyText text) {
    if (ruled) {
      rules.metadata(text.lines, text.family, text.kind, text.unitText);
    }
    if (!earlier.takes(text)) {
      drain.begin();
      int start = out.size;
      out.append(text.metadata);
      if (earlier.isOpen()) {
        earlier.note(text, 0, out.bytes, start, out.size, out.size);
      }
      drain.commit();
    }
    line.open(text);
    return this;
  }

  /**
   * Writes a HELP line.
   *
   * @param name the family as it is in metadata: in OpenMetrics without the suffix of a counter
   * @param text the help text
   * @return this
   * @throws IllegalArgumentException if the name or the text cannot be written
   * @throws IllegalStateException if a line is open, or HELP may not stand here
   */
  public ExpositionWriter help(String name, String text) {
    line.requireClosed("help");
    EncodedName encoded = metricNames.encode(name);
    drain.begin();
    MetadataText.help(out, encoded, text, dialect);
    return metadata(OpenMetricsRules.HELP, encoded, null, null);
  }

  /**
   * Writes a HELP line.
   *
   * @param name the family, in UTF-8, as {@link #help(String, String)}
   * @param text the help text in UTF-8, without escapes
   * @return this
   * @throws IllegalArgumentException if the name or the text cannot be written
   * @throws IllegalStateException if a line is open, or HELP may not stand here
   */
  public ExpositionWriter help(ByteSlice name, ByteSlice text) {
    line.requireClosed("help");
    EncodedName encoded = encode(name);
    drain.begin();
    MetadataText.help(out, encoded, text, dialect);
    return metadata(OpenMetricsRules.HELP, encoded, null, null);
  }

  /**
   * Writes a TYPE line.
   *
   * @param name the family as it is in metadata: in OpenMetrics without the suffix of a counter
   * @param kind the kind; the Prometheus formats have five of them
   * @return this
   * @throws IllegalArgumentException if the name or the kind cannot be written
   * @throws IllegalStateException if a line is open, or TYPE may not stand here
   */
  public ExpositionWriter type(String name, MetricKind kind) {
    line.requireClosed("type");
    return type(metricNames.encode(name), kind);
  }

  /**
   * Writes a TYPE line.
   *
   * @param name the family, in UTF-8, as {@link #type(String, MetricKind)}
   * @param kind the kind; the Prometheus formats have five of them
   * @return this
   * @throws IllegalArgumentException if the name or the kind cannot be written
   * @throws IllegalStateException if a line is open, or TYPE may not stand here
   */
  public ExpositionWriter type(ByteSlice name, MetricKind kind) {
    line.requireClosed("type");
    return type(encode(name), kind);
  }

  private ExpositionWriter type(EncodedName name, MetricKind kind) {
    drain.begin();
    MetadataText.type(out, name, kind, dialect);
    return metadata(OpenMetricsRules.TYPE, name, kind, null);
  }

  /**
   * Writes a UNIT line, which OpenMetrics alone has.
   *
   * @param name the family as it is in metadata
   * @param unit the unit, which the name must end in; empty for a line that says so
   * @return this
   * @throws IllegalArgumentException if the name or the unit cannot be written
   * @throws IllegalStateException if a line is open, UNIT may not stand here, or the format has
   *     none
   */
  public ExpositionWriter unit(String name, String unit) {
    line.requireClosed("unit");
    return unit(metricNames.encode(name), ByteSlice.of(unit));
  }

  /**
   * Writes a UNIT line, which OpenMetrics alone has.
   *
   * @param name the family, in UTF-8, as it is in metadata
   * @param unit the unit, in UTF-8, which the name must end in; empty for a line that says so
   * @return this
   * @throws IllegalArgumentException if the name or the unit cannot be written
   * @throws IllegalStateException if a line is open, UNIT may not stand here, or the format has
   *     none
   */
  public ExpositionWriter unit(ByteSlice name, ByteSlice unit) {
    line.requireClosed("unit");
    return unit(encode(name), unit);
  }

  private ExpositionWriter unit(EncodedName name, ByteSlice unit) {
    if (!dialect.hasUnits()) {
      throw new IllegalStateException(dialect.formats() + " have no UNIT: leave it out");
    }
    drain.begin();
    MetadataText.unit(out, name, unit);
    return metadata(OpenMetricsRules.UNIT, name, null, unit);
  }

  /** Commits the line that was drafted, if it may be here. */
  private ExpositionWriter metadata(
      int lines, EncodedName name, @Nullable MetricKind kind, @Nullable ByteSlice unit) {
    if (ruled) {
      rules.metadata(lines, name, kind, unit);
    }
    line.open(name, kind);
    drain.commit();
    return this;
  }

  /**
   * Writes a comment line, which the Prometheus formats alone have.
   *
   * @param text what is after {@code #}, to the byte; a text that starts with a blank and {@code
   *     HELP} or {@code TYPE} would be no comment
   * @return this
   * @throws IllegalArgumentException if the text has a line feed or would be read as metadata
   * @throws IllegalStateException if a line is open, or the format has no comments
   */
  public ExpositionWriter comment(String text) {
    return comment(ByteSlice.of(text));
  }

  /**
   * Writes a comment line, which the Prometheus formats alone have.
   *
   * @param text as {@link #comment(String)}, any bytes but a line feed
   * @return this
   * @throws IllegalArgumentException if the text has a line feed or would be read as metadata
   * @throws IllegalStateException if a line is open, or the format has no comments
   */
  public ExpositionWriter comment(ByteSlice text) {
    line.requireClosed("comment");
    if (!dialect.hasComments()) {
      throw new IllegalStateException(dialect.formats() + " has no comments: leave it out");
    }
    CommentText.requireComment(text);
    drain.begin();
    out.append('#');
    out.append(text.array(), text.offset(), text.offset() + text.length());
    out.append('\n');
    drain.commit();
    return this;
  }

  // ---- Samples

  /**
   * Starts a sample of the open family; of a histogram or summary the whole of it, which {@link
   * SampleWriter#histogram} or {@link SampleWriter#summary} then writes.
   *
   * @return takes labels and a value
   * @throws IllegalStateException if no family was opened by {@code family(…)}, or a line is open
   */
  public SampleWriter sample() {
    line.requireClosed("sample");
    line.begin();
    return samples;
  }

  /**
   * Starts a sample by its whole name. In OpenMetrics it is one of the open family if the name is
   * the family's with a suffix of its kind, else it makes a family of its own of unknown kind.
   *
   * @param name the name, with the suffix it may have
   * @return takes labels and a value
   * @throws IllegalArgumentException if the name cannot be written
   * @throws IllegalStateException if a line is open
   */
  public SampleWriter sample(String name) {
    line.requireClosed("sample");
    line.begin(metricNames.encode(name));
    return samples;
  }

  /**
   * Starts a sample by its whole name, as {@link #sample(String)}.
   *
   * @param name the name, in UTF-8, without quotes and escapes
   * @return takes labels and a value
   * @throws IllegalArgumentException if the name cannot be written
   * @throws IllegalStateException if a line is open
   */
  public SampleWriter sample(ByteSlice name) {
    line.requireClosed("sample");
    line.begin(encode(name));
    return samples;
  }

  /**
   * Starts a sample of a prepared series, which lacks its value alone.
   *
   * @param series the series
   * @return takes a value
   * @throws IllegalArgumentException if the series was prepared for another kind of format
   * @throws IllegalStateException if a line is open
   */
  public SampleWriter sample(PreparedSeries series) {
    line.requireClosed("sample");
    requireSameFormat(series);
    line.begin(series);
    return samples;
  }

  /**
   * Writes a whole sample of a prepared series.
   *
   * @param series the series
   * @param value the value
   * @return this
   * @throws IllegalArgumentException if the series was prepared for another kind of format, or
   *     OpenMetrics does not allow the value
   * @throws IllegalStateException if a line is open, or the sample may not stand here
   */
  public ExpositionWriter write(PreparedSeries series, double value) {
    line.requireClosed("write");
    long bits = Double.doubleToRawLongBits(value);
    boolean expected = earlier.expects(series);
    if (expected && earlier.takes(bits)) {
      return this;
    }
    requireSameFormat(series);
    if (ruled) {
      line.begin(series);
      line.value(value);
      line.end();
      return this;
    }
    // Numbers are spelt in one place: the compiler moves what several have in common before all.
    int number = expected ? 0 : draft(series);
    byte[] target = expected ? earlier.number() : out.bytes;
    int end = spelling.write(value, false, target, number);
    if (expected) {
      if (earlier.replaces(series, bits, end)) {
        return this;
      }
      number = draft(series);
      System.arraycopy(target, 0, out.bytes, number, end);
      end += number;
    }
    out.bytes[end] = '\n';
    out.size = end + 1;
    if (earlier.isOpen()) {
      earlier.note(series, bits, out.bytes, drain.start(), number, end + 1);
    }
    drain.commit();
    return this;
  }

  /** Drafts a line, and says where its number is to be written. */
  private int draft(PreparedSeries series) {
    drain.begin();
    return series.copyTo(out);
  }

  // ---- Prepared series

  /**
   * Begins a prepared series of a defined family: the sample that {@link #sample()} would start.
   *
   * @param definition the family; histograms are prepared by the names of their samples
   * @return a builder for its labels
   * @throws IllegalArgumentException if the name cannot be written, or the family is a histogram
   */
  public PreparedSeries.Builder prepare(MetricDefinition definition) {
    FamilyText text = define(definition);
    if (text.kind == MetricKind.HISTOGRAM) {
      throw new IllegalArgumentException(
          "a histogram has samples of three names: prepare "
              + text.name
              + "_bucket, _sum and _count by name");
    }
    boolean total = text.suffixed && !text.name.endsWith(SampleNames.TOTAL);
    return prepare(total ? text.name + SampleNames.TOTAL : text.name);
  }

  /**
   * Begins a prepared series by its whole name.
   *
   * @param name the name, with the suffix it may have
   * @return a builder for its labels
   * @throws IllegalArgumentException if the name cannot be written
   */
  public PreparedSeries.Builder prepare(String name) {
    return new PreparedSeries.Builder(dialect, metricNames.encode(name), labelNames, preparedTexts);
  }

  private EncodedName encode(ByteSlice name) {
    return metricNames.encode(name.array(), name.offset(), name.offset() + name.length());
  }

  private void requireSameFormat(PreparedSeries series) {
    if (series.dialect != dialect) {
      throw new IllegalArgumentException(
          "the series was prepared for " + series.dialect.formats() + ", not for " + format);
    }
  }

  /**
   * Says what a writer is to be like.
   *
   * <p>Not thread-safe; may build any number of writers.
   */
  public static final class Builder {
    private static final int CAPACITY = 1 << 12;

    private final TextFormat format;
    private int capacity = CAPACITY;
    private NumberSpelling spelling = NumberSpelling.GO;
    private CounterNaming counters = CounterNaming.REFUSE;
    @Nullable private EscapingScheme escaping;

    private Builder(TextFormat format) {
      this.format = Objects.requireNonNull(format, "format");
    }

    /**
     * Chooses what becomes of names outside the old alphabet; without it they are refused. The
     * Content-Type should then say so: {@link TextFormat#contentType(EscapingScheme)}.
     *
     * @param scheme how names are quoted or escaped
     * @return this
     */
    public Builder escaping(EscapingScheme scheme) {
      this.escaping = Objects.requireNonNull(scheme, "scheme");
      return this;
    }

    /**
     * Chooses how doubles are spelt; Go's spelling without it.
     *
     * @param newSpelling the spelling
     * @return this
     */
    public Builder spelling(NumberSpelling newSpelling) {
      this.spelling = Objects.requireNonNull(newSpelling, "newSpelling");
      return this;
    }

    /**
     * Chooses what OpenMetrics makes of a family opened as a counter whose name does not end in
     * {@code _total}; without it such a family is refused.
     *
     * @param naming the choice
     * @return this
     */
    public Builder counters(CounterNaming naming) {
      this.counters = Objects.requireNonNull(naming, "naming");
      return this;
    }

    /**
     * Sets how large the buffer is at first; it grows as needed.
     *
     * @param bytes 1 or more
     * @return this
     * @throws IllegalArgumentException if it is less
     */
    public Builder capacity(int bytes) {
      if (bytes < 1) {
        throw new IllegalArgumentException("a capacity is 1 byte or more, not " + bytes);
      }
      this.capacity = bytes;
      return this;
    }

    /**
     * Makes the writer, ready to write into its buffer.
     *
     * @return a new writer
     */
    public ExpositionWriter build() {
      return new ExpositionWriter(this);
    }
  }
}
