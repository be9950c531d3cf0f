// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.Families;
import dev.cnitelemetry.text.internal.line.LineSource;
import dev.cnitelemetry.text.internal.line.MetadataTokens;
import dev.cnitelemetry.text.internal.line.SampleTokens;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A cursor over the lines of an exposition: {@link #reset(byte[], int, int)} gives it an input,
 * {@link #next()} goes to the next line, accessors say what is there.
 *
 * <p>A reader is made once and used again and again. After some inputs, when its buffers have grown
 * to what they need, reading allocates nothing, whatever valid input comes. It remembers how the
 * families of the inputs before were announced, of all of them together at most 1 MiB, and reads
 * them faster when they come again, from the same program or another one, also in turn. Everything
 * that an accessor returns is a view that the reader owns, valid until the next call of {@code
 * next()} or {@code reset}. An array is borrowed from {@code reset} until {@link Event#END} or the
 * next {@code reset}. Not thread-safe.
 *
 * <p>What the formats leave open is decided in docs/text-format.md of the project. A malformed line
 * throws {@link ExpositionFormatException} or is an event, as the builder was told; no bytes cause
 * any other exception. An exposition with a malformed line is wrong as a whole: what was read
 * before it is to be thrown away.
 *
 * <pre>{@code
 * ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
 * reader.reset(body, 0, body.length);
 * double endpoints = 0;
 * for (Event event = reader.next(); event != Event.END; event = reader.next()) {
 *   if (event == Event.SAMPLE && reader.name().contentEquals("felix_active_local_endpoints")) {
 *     endpoints += reader.value();
 *   }
 * }
 * }</pre>
 */
@SuppressWarnings("EnumOrdinal") // never leaves the object
public final class ExpositionReader {
  private static final Event[] EVENTS = Event.values();
  private static final int NO_EVENT = -1;
  private static final int SAMPLE = Event.SAMPLE.ordinal();

  private final TextFormat format;
  private final LineReader reader;
  private final SampleTokens sample;
  private final MetadataTokens metadata;
  private final Exemplar exemplar;
  private final ByteSlice familyName = new ByteSlice();
  private final ByteSlice lineText = new ByteSlice();

  /** What was read last, by number: to store a reference costs more than to read a short line. */
  private int event = NO_EVENT;

  private ExpositionReader(Builder builder) {
    format = builder.format;
    reader =
        new LineReader(
            format,
            builder.catalog,
            builder.limits,
            builder.validate,
            builder.quotedNames,
            builder.malformedLine == MalformedLine.REPORT);
    sample = reader.sample();
    metadata = reader.metadata();
    exemplar = new Exemplar(sample.exemplarLabels, sample.exemplar);
  }

  /**
   * Starts a reader of a format.
   *
   * @param format what the inputs are written in
   * @return a new builder, with the defaults that its methods name
   */
  public static Builder builder(TextFormat format) {
    return new Builder(format);
  }

  /**
   * The format that this reader was built for.
   *
   * @return never null
   */
  public TextFormat format() {
    return format;
  }

  /**
   * Begins with an input that is an array, or part of one. It is not copied, and nothing outside
   * the range is looked at.
   *
   * @param array the bytes; they must not change until the end of the input
   * @param offset where the input starts
   * @param length how many bytes it has
   * @throws IndexOutOfBoundsException if the range does not lie within the array
   */
  public void reset(byte[] array, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, array.length);
    reader.lines().reset(array, offset, length);
    start();
  }

  /**
   * Begins with what a buffer has from its position to its limit. The buffer's position, limit and
   * mark stay as they are. A heap buffer's array is read where it is; a direct or read-only buffer
   * goes by pieces through a buffer of the reader's.
   *
   * @param buffer the bytes; they must not change until the end of the input
   */
  public void reset(ByteBuffer buffer) {
    reader.lines().reset(buffer);
    start();
  }

  /**
   * Begins with what a stream gives until its end, through one buffer that grows to the longest
   * line. The stream is not closed. Its {@link java.io.IOException} comes out of {@code next()} as
   * {@link java.io.UncheckedIOException}.
   *
   * @param stream the bytes
   */
  public void reset(InputStream stream) {
    reader.lines().reset(Objects.requireNonNull(stream, "stream"));
    start();
  }

  /**
   * Begins with what a channel gives until its end, through one buffer that grows to the longest
   * line. The channel is not closed, and has to be in blocking mode. Its {@link
   * java.io.IOException} comes out of {@code next()} as {@link java.io.UncheckedIOException}.
   *
   * @param channel the bytes
   */
  public void reset(ReadableByteChannel channel) {
    reader.lines().reset(Objects.requireNonNull(channel, "channel"));
    start();
  }

  private void start() {
    event = NO_EVENT;
    reader.start();
  }

  /**
   * Goes to the next line that means something: blank lines are skipped.
   *
   * @return what it is; {@link Event#END} at the end of the input, as often as asked
   * @throws ExpositionFormatException if the line is malformed and the reader was not built to
   *     report that; the next call needs a {@code reset} before it
   * @throws java.io.UncheckedIOException if the stream or channel fails
   * @throws IllegalStateException if no input was given by {@code reset}, or the last one failed
   */
  public Event next() {
    event = NO_EVENT;
    Event read = reader.next();
    event = read.ordinal();
    return read;
  }

  /**
   * The metric name of a sample, without quotes and escapes.
   *
   * @return a view that the reader owns
   * @throws IllegalStateException if the current event is not SAMPLE
   */
  public ByteSlice name() {
    requireSample("name()");
    return sample.name();
  }

  /**
   * Whether the name of a sample, or of a metadata line's family, is written in quotes.
   *
   * @return true for a quoted name
   * @throws IllegalStateException if the current event is none of SAMPLE, HELP, TYPE, UNIT
   */
  public boolean isNameQuoted() {
    return isMetadata("isNameQuoted()") ? metadata.familyQuoted : sample.nameQuoted;
  }

  /**
   * The name of the metric family: of a metadata line as it is written there, without quotes and
   * escapes; of a sample that of the family it belongs to by the metadata read so far, which is its
   * own name where none was announced.
   *
   * @return a view that the reader owns
   * @throws IllegalStateException if the current event is none of SAMPLE, HELP, TYPE, UNIT
   */
  public ByteSlice family() {
    if (isMetadata("family()")) {
      return metadata.family;
    }
    int family = reader.family();
    return family == Families.NONE ? sample.name() : reader.families().name(family, familyName);
  }

  /**
   * The kind of the metric family: of a TYPE line what it says; of a sample what its family's TYPE
   * line said, if there was one.
   *
   * @return the kind; {@link MetricKind#UNTYPED} where nothing was announced
   * @throws IllegalStateException if the current event is neither SAMPLE nor TYPE
   */
  public MetricKind kind() {
    if (event == Event.TYPE.ordinal()) {
      return metadata.kind();
    }
    requireSample("kind()");
    return reader.families().kind(reader.family());
  }

  /**
   * What the catalogue knows of the metric family, found by the rules of {@link
   * MetricCatalog#lookupFamily} and {@link MetricCatalog#lookup}.
   *
   * @return the definition, or null where the catalogue has none
   * @throws IllegalStateException if the current event is none of SAMPLE, HELP, TYPE, UNIT
   */
  @Nullable
  public MetricDefinition definition() {
    return isMetadata("definition()")
        ? reader.families().definition(reader.family())
        : reader.definition();
  }

  /**
   * The text of a HELP line, without escapes.
   *
   * @return a view that the reader owns; empty where the line has no text
   * @throws IllegalStateException if the current event is not HELP
   */
  public ByteSlice help() {
    require(Event.HELP, "help()");
    return metadata.help();
  }

  /**
   * The unit of a UNIT line.
   *
   * @return a view that the reader owns; empty where the line has none
   * @throws IllegalStateException if the current event is not UNIT
   */
  public ByteSlice unit() {
    require(Event.UNIT, "unit()");
    return metadata.text;
  }

  /**
   * The text of a comment, after {@code #} and blanks. It need not be UTF-8.
   *
   * @return a view that the reader owns; may be empty
   * @throws IllegalStateException if the current event is not COMMENT
   */
  public ByteSlice comment() {
    require(Event.COMMENT, "comment()");
    return metadata.text;
  }

  /**
   * How many labels a sample has. A quoted metric name is none of them.
   *
   * @return 0 or more
   * @throws IllegalStateException if the current event is not SAMPLE
   */
  public int labelCount() {
    requireSample("labelCount()");
    return sample.labels.count();
  }

  /**
   * A label's name, without quotes and escapes.
   *
   * @param index 0 for the first label as written
   * @return a view that the reader owns
   * @throws IllegalStateException if the current event is not SAMPLE
   * @throws IndexOutOfBoundsException if there is no such label
   */
  public ByteSlice labelName(int index) {
    requireSample("labelName(int)");
    return sample.labels.name(index);
  }

  /**
   * Whether a label's name is written in quotes.
   *
   * @param index 0 for the first label as written
   * @return true for a quoted name
   * @throws IllegalStateException if the current event is not SAMPLE
   * @throws IndexOutOfBoundsException if there is no such label
   */
  public boolean isLabelNameQuoted(int index) {
    requireSample("isLabelNameQuoted(int)");
    return sample.labels.isNameQuoted(index);
  }

  /**
   * A label's value, without escapes.
   *
   * @param index 0 for the first label as written
   * @return a view that the reader owns; may be empty, which storage treats as absent
   * @throws IllegalStateException if the current event is not SAMPLE
   * @throws IndexOutOfBoundsException if there is no such label
   */
  public ByteSlice labelValue(int index) {
    requireSample("labelValue(int)");
    return sample.labels.value(index);
  }

  /**
   * The value of a label by its name.
   *
   * @param label a label of a catalogue, or any other
   * @return a view that the reader owns, or null where the sample has no such label
   * @throws IllegalStateException if the current event is not SAMPLE
   */
  @Nullable
  public ByteSlice label(Label label) {
    requireSample("label(Label)");
    return find(label.name());
  }

  /**
   * The value of a label with a closed set of values, as a constant.
   *
   * @param <E> the enum of its values
   * @param label the label
   * @return the constant; null where the sample has no such label or a value that is none of them,
   *     which {@link #labelText} tells apart
   * @throws IllegalStateException if the current event is not SAMPLE
   */
  @Nullable
  public <E extends Enum<E> & LabelValue> E label(ClosedLabel<E> label) {
    requireSample("label(Label)");
    ByteSlice value = find(label.name());
    return value == null ? null : label.value(value.array(), value.offset(), value.length());
  }

  /**
   * The value of a label with known values, as a constant.
   *
   * @param <E> the enum of its known values
   * @param label the label
   * @return the constant; null where the sample has no such label or a value that is none of them,
   *     which {@link #labelText} tells apart
   * @throws IllegalStateException if the current event is not SAMPLE
   */
  @Nullable
  public <E extends Enum<E> & LabelValue> E label(KnownLabel<E> label) {
    requireSample("label(Label)");
    ByteSlice value = find(label.name());
    return value == null ? null : label.value(value.array(), value.offset(), value.length());
  }

  /**
   * The value of a label by its name.
   *
   * @param name the label's name
   * @return a view that the reader owns, or null where the sample has no such label
   * @throws IllegalStateException if the current event is not SAMPLE
   */
  @Nullable
  public ByteSlice labelText(String name) {
    requireSample("labelText(String)");
    return find(name);
  }

  @Nullable
  private ByteSlice find(String name) {
    int index = sample.labels.indexOf(name);
    return index < 0 ? null : sample.labels.valueAlone(index);
  }

  /**
   * The value of a sample.
   *
   * @return the double nearest to what is written, whatever its number of digits
   * @throws IllegalStateException if the current event is not SAMPLE
   */
  public double value() {
    requireSample("value()");
    return sample.measurement.value();
  }

  /**
   * The value of a sample as it is written.
   *
   * @return a view that the reader owns
   * @throws IllegalStateException if the current event is not SAMPLE
   */
  public ByteSlice valueText() {
    requireSample("valueText()");
    return sample.measurement.valueText();
  }

  /**
   * Whether a sample has a timestamp.
   *
   * @return true if it has
   * @throws IllegalStateException if the current event is not SAMPLE
   */
  public boolean hasTimestamp() {
    requireSample("hasTimestamp()");
    return sample.measurement.hasTimestamp();
  }

  /**
   * The timestamp of a sample in milliseconds since 1970.
   *
   * @return exact in the Prometheus formats; in OpenMetrics cut towards zero from exact decimal
   *     seconds, held at the ends of long
   * @throws IllegalStateException if the current event is not SAMPLE, or the sample has no
   *     timestamp; ask {@link #hasTimestamp()} first
   */
  public long timestampMillis() {
    requireSample("timestampMillis()");
    return sample.measurement.timestampMillis();
  }

  /**
   * The whole seconds of a sample's timestamp since 1970, as {@link java.time.Instant} counts them.
   *
   * @return rounded down, held at the ends of long
   * @throws IllegalStateException if the current event is not SAMPLE, or the sample has no
   *     timestamp; ask {@link #hasTimestamp()} first
   */
  public long timestampSeconds() {
    requireSample("timestampSeconds()");
    return sample.measurement.timestampSeconds();
  }

  /**
   * The nanoseconds to add to {@link #timestampSeconds()}.
   *
   * @return 0 to 999,999,999; digits beyond the ninth are cut
   * @throws IllegalStateException if the current event is not SAMPLE, or the sample has no
   *     timestamp; ask {@link #hasTimestamp()} first
   */
  public int timestampNanos() {
    requireSample("timestampNanos()");
    return sample.measurement.timestampNanos();
  }

  /**
   * The timestamp of a sample as it is written: milliseconds, or seconds in OpenMetrics.
   *
   * @return a view that the reader owns
   * @throws IllegalStateException if the current event is not SAMPLE, or the sample has no
   *     timestamp; ask {@link #hasTimestamp()} first
   */
  public ByteSlice timestampText() {
    requireSample("timestampText()");
    return sample.measurement.timestampText();
  }

  /**
   * How many exemplars a sample has.
   *
   * @return 0 or 1 in OpenMetrics 1.0, 0 in the Prometheus formats
   * @throws IllegalStateException if the current event is not SAMPLE
   */
  public int exemplarCount() {
    requireSample("exemplarCount()");
    return sample.hasExemplar ? 1 : 0;
  }

  /**
   * An exemplar of a sample.
   *
   * @param index 0 for the first as written
   * @return a view that the reader owns
   * @throws IllegalStateException if the current event is not SAMPLE
   * @throws IndexOutOfBoundsException if there is no such exemplar
   */
  public Exemplar exemplar(int index) {
    requireSample("exemplar(int)");
    Objects.checkIndex(index, exemplarCount());
    return exemplar;
  }

  /**
   * What is wrong with a malformed line. It has not been thrown, and has no stack trace.
   *
   * @return code, position and excerpt; may be kept
   * @throws IllegalStateException if the current event is not MALFORMED
   */
  public ExpositionFormatException error() {
    require(Event.MALFORMED, "error()");
    return Objects.requireNonNull(reader.error());
  }

  /**
   * The number of the current line.
   *
   * @return 1 for the input's first line; where an error is reported, that of {@link #error()}
   * @throws IllegalStateException if there is no current line
   */
  public long line() {
    requireLine("line()");
    ExpositionFormatException error = reader.error();
    return error == null ? reader.lines().number() : error.line();
  }

  /**
   * Where the current line begins.
   *
   * @return 0 for the input's first byte; where an error is reported, the byte at fault
   * @throws IllegalStateException if there is no current line
   */
  public long byteOffset() {
    requireLine("byteOffset()");
    ExpositionFormatException error = reader.error();
    LineSource lines = reader.lines();
    return error == null ? lines.offsetOf(lines.start()) : error.byteOffset();
  }

  /**
   * The character of the line that the event is about.
   *
   * @return 1, or where an error is reported the character at fault
   * @throws IllegalStateException if there is no current line
   */
  public long column() {
    requireLine("column()");
    ExpositionFormatException error = reader.error();
    return error == null ? 1 : error.column();
  }

  /**
   * The current line as it is written, without its line feed. Of a line that is too long, its
   * beginning. An error that only a later line brings to light has {@link
   * ExpositionFormatException#excerpt()}, while this is the later line.
   *
   * @return a view that the reader owns
   * @throws IllegalStateException if there is no current line
   */
  public ByteSlice lineText() {
    requireLine("lineText()");
    LineSource lines = reader.lines();
    return lineText.wrap(lines.buffer(), lines.start(), lines.end() - lines.start());
  }

  private void requireLine(String accessor) {
    if (event == NO_EVENT || event == Event.END.ordinal()) {
      throw wrongEvent(accessor);
    }
  }

  private boolean isMetadata(String accessor) {
    if (event == SAMPLE) {
      return false;
    }
    if (event == Event.HELP.ordinal()
        || event == Event.TYPE.ordinal()
        || event == Event.UNIT.ordinal()) {
      return true;
    }
    throw wrongEvent(accessor);
  }

  private void requireSample(String accessor) {
    if (event != SAMPLE) {
      throw wrongEvent(accessor);
    }
  }

  private void require(Event needed, String accessor) {
    if (event != needed.ordinal()) {
      throw wrongEvent(accessor);
    }
  }

  private IllegalStateException wrongEvent(String accessor) {
    return new IllegalStateException(
        EventAccessors.complaint(accessor, event == NO_EVENT ? null : EVENTS[event]));
  }

  /** Says how a reader is to read. Not thread-safe. */
  public static final class Builder {
    private final TextFormat format;
    private MetricCatalog catalog = MetricCatalog.empty();
    private ReadLimits limits = ReadLimits.defaults();
    private boolean validate;
    private boolean quotedNames = true;
    private MalformedLine malformedLine = MalformedLine.FAIL;

    private Builder(TextFormat format) {
      this.format = Objects.requireNonNull(format, "format");
    }

    /**
     * Sets the catalogue that {@link ExpositionReader#definition()} looks into; without it there
     * are no definitions.
     *
     * @param metrics the catalogue
     * @return this
     */
    public Builder catalog(MetricCatalog metrics) {
      catalog = Objects.requireNonNull(metrics, "metrics");
      return this;
    }

    /**
     * Sets the limits; without it they are {@link ReadLimits#defaults()}.
     *
     * @param bounds the limits
     * @return this
     */
    public Builder limits(ReadLimits bounds) {
      limits = Objects.requireNonNull(bounds, "bounds");
      return this;
    }

    /**
     * Sets whether the rules of OpenMetrics that span lines are checked too: order and names of
     * families, suffixes, histograms, timestamps, exemplars. Without it they are not. Scrapers
     * should leave it so: programs in wide use break these rules, and Prometheus reads them.
     *
     * @param rules true to check them
     * @return this
     * @throws IllegalArgumentException if the format is not OpenMetrics, which alone has such rules
     */
    public Builder validate(boolean rules) {
      if (rules && !Dialect.of(format).hasRules()) {
        throw new IllegalArgumentException(
            "validate(true) is for OpenMetrics: " + format + " has no rules that span lines");
      }
      validate = rules;
      return this;
    }

    /**
     * Sets whether quoted names are taken; without it they are, in all formats.
     *
     * @param taken false to reject them, as readers did before UTF-8 names
     * @return this
     */
    public Builder quotedNames(boolean taken) {
      quotedNames = taken;
      return this;
    }

    /**
     * Sets what happens on a line that the format does not allow; without it, {@link
     * MalformedLine#FAIL}.
     *
     * @param reaction what happens
     * @return this
     */
    public Builder onMalformedLine(MalformedLine reaction) {
      malformedLine = Objects.requireNonNull(reaction, "reaction");
      return this;
    }

    /**
     * Makes the reader.
     *
     * @return a reader without an input
     */
    public ExpositionReader build() {
      return new ExpositionReader(this);
    }
  }
}
