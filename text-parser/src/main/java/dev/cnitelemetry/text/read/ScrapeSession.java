// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.Families;
import dev.cnitelemetry.text.internal.line.LineParser;
import dev.cnitelemetry.text.internal.line.LineSource;
import dev.cnitelemetry.text.internal.line.Measurement;
import dev.cnitelemetry.text.internal.line.SampleTokens;
import dev.cnitelemetry.text.internal.session.BodyComparison;
import dev.cnitelemetry.text.internal.session.LineTable;
import dev.cnitelemetry.text.internal.session.SeriesTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/**
 * Reads the same target again and again: what did not change since the last scrape costs only a
 * comparison of bytes.
 *
 * <p>The session owns the buffer that the next body goes into ({@link #buffer()}); {@link
 * #read(int)} reads it, and keeps it to compare the one after with. Each series has a number, from
 * 0 on, for as long as it lives: {@link #value(int)} and the sets {@link #changed()}, {@link
 * #added()}, {@link #removed()} go by it. A series is its name and labels as they are written. One
 * that was removed keeps its number until {@link #compact()}, and has it again if it comes back
 * before.
 *
 * <p>The result is always that of reading the body from its beginning. Series, empty lines,
 * comments and metadata may come, go, change and move: what is known is compared or looked up, the
 * rest is read. A series that is several times in a body, which servers reject, has as many
 * numbers; which of them go when it stands less often is not said. A malformed body throws {@link
 * ExpositionFormatException}, and all series and their numbers are forgotten.
 *
 * <p>Memory: two buffers as long as the longest body, the text of every series once, 16 bytes a
 * line, 4 more where lines moved, and about 50 bytes a series, 8 more where samples have
 * timestamps. While the set of series stays the same nothing is allocated. Not thread-safe.
 *
 * <pre>{@code
 * ScrapeSession session = ScrapeSession.builder(TextFormat.PROMETHEUS_0_0_4).build();
 * byte[] buffer = session.buffer(1 << 20);
 * session.read(response.body().readNBytes(buffer, 0, buffer.length));
 * for (int series = session.changed().nextSetBit(0); series >= 0;
 *     series = session.changed().nextSetBit(series + 1)) {
 *   System.out.println(session.name(series) + " is now " + session.value(series));
 * }
 * }</pre>
 */
public final class ScrapeSession {
  /** What {@link #timestampMillis(int)} gives for a sample without a timestamp. */
  public static final long NO_TIMESTAMP = SeriesTable.NO_TIMESTAMP;

  private static final int FIRST_BUFFER = 1 << 16;

  private final Dialect dialect;
  private final LineReader reader;
  private final BodyComparison comparison;
  private final LineParser describer;

  private byte[] filled = new byte[FIRST_BUFFER];
  private byte[] before = new byte[FIRST_BUFFER];
  private int beforeLength;

  /** Whether the lines are those of {@link #before} and can be compared with. */
  private boolean comparable = true;

  private SeriesTable series = new SeriesTable();
  private int described = -1;
  private int cursor = -1;

  private ScrapeSession(Builder builder) {
    dialect = Dialect.of(builder.format);
    reader =
        new LineReader(
            builder.format,
            MetricCatalog.empty(),
            builder.limits,
            false,
            builder.quotedNames,
            false);
    comparison = new BodyComparison(parser(builder), builder.limits, dialect, builder.quotedNames);
    describer = parser(builder);
  }

  private LineParser parser(Builder builder) {
    return dialect.parser(builder.limits, builder.quotedNames);
  }

  /**
   * Starts a session over a format.
   *
   * @param format what the target writes
   * @return a new builder, with the defaults that its methods name
   */
  public static Builder builder(TextFormat format) {
    return new Builder(format);
  }

  /**
   * The array to fill with the next body, from index 0 on.
   *
   * @return an array that is the session's; another one after each {@link #read}
   */
  public byte[] buffer() {
    return filled;
  }

  /**
   * The array to fill with the next body, with room for so many bytes. What was filled in already
   * since the last {@link #read} is kept.
   *
   * @param capacity how many bytes have to fit
   * @return an array of at least that length
   */
  public byte[] buffer(int capacity) {
    if (capacity > filled.length - Long.BYTES) {
      long room = Math.max(capacity, 2L * filled.length) + Long.BYTES;
      filled = Arrays.copyOf(filled, (int) Math.min(room, Integer.MAX_VALUE - Long.BYTES));
    }
    return filled;
  }

  /**
   * Reads the body that the buffer was filled with.
   *
   * @param length how many bytes it has
   * @throws ExpositionFormatException if it is malformed; all series are forgotten then
   * @throws IllegalStateException if the texts of all series, those that went among them, exceed 1
   *     GiB: call {@link #compact()} and read the next body
   * @throws IndexOutOfBoundsException if the buffer has not so many
   */
  public void read(int length) {
    Objects.checkFromIndexSize(0, length, filled.length);
    buffer(length + 1);
    cursor = -1;
    described = -1;
    series.begin();
    int ended = length;
    if (length > 0 && length < filled.length && filled[length - 1] != '\n') {
      // Bodies are compared by lines with their line feeds, and the last one may lack its own.
      filled[ended++] = '\n';
    }
    if (!compare(ended)) {
      readAll(length);
    }
    series.end();
    byte[] read = filled;
    filled = before;
    before = read;
    beforeLength = ended;
  }

  /** Reads a body by the one before; false where it has to be read from its beginning. */
  private boolean compare(int length) {
    boolean compares = comparable && (length == 0 || filled[length - 1] == '\n');
    // Not after a body whose series are more than can be kept.
    comparable = false;
    comparable = compares && comparison.read(series, before, beforeLength, filled, length);
    return comparable;
  }

  // ---- reading from the beginning

  private void readAll(int length) {
    LineTable lines = comparison.lines();
    lines.clear();
    series.beginAgain();
    reader.lines().reset(filled, 0, length);
    reader.start();
    boolean regular = true;
    int next = 0;
    int announcements = 0;
    int announced = Families.NONE;
    try {
      for (Event event = reader.next(); event != Event.END; event = reader.next()) {
        LineSource line = reader.lines();
        // Empty lines are no events.
        int empty = line.start() - next;
        next = line.end() + 1;
        int lineLength = next - line.start();
        if (event == Event.SAMPLE) {
          if (empty > 0) {
            lines.append(empty, LineTable.METADATA);
          }
          Measurement measurement = reader.sample().measurement;
          int text = measurement.valueStart() - line.start();
          // What ends otherwise could go on in the next body, as another name.
          byte last = filled[measurement.valueStart() - 1];
          regular &= last == ' ' || last == '\t' || last == '}';
          int number = series.meet(filled, line.start(), text);
          series.set(number, measurement);
          lines.append(lineLength, number);
          announced = Families.NONE;
        } else {
          int family = event == Event.COMMENT ? Families.NONE : reader.family();
          if (empty == 0 && family != Families.NONE && family == announced) {
            lines.lengthen(lineLength);
          } else {
            lines.append(empty + lineLength, LineTable.METADATA);
          }
          announced = family;
          announcements += event == Event.COMMENT ? 0 : 1;
        }
      }
    } catch (ExpositionFormatException e) {
      series = new SeriesTable();
      lines.clear();
      comparable = true;
      throw e;
    }
    if (next < length) {
      // The end of OpenMetrics is a line, though no event, and so are empty lines.
      lines.append(length - next, LineTable.METADATA);
    }
    comparison.expectFamilies(announcements);
    series.leaveOthers();
    comparable = regular;
  }

  // ---- what was read

  /**
   * How many numbers there are: those of series that are there, and of those that went.
   *
   * @return one more than the greatest number
   */
  public int seriesCount() {
    return series.count();
  }

  /**
   * Whether a series was in the last body.
   *
   * @param number its number
   * @return false if it went
   * @throws IndexOutOfBoundsException if there is no such number
   */
  public boolean isPresent(int number) {
    return series.isPresent(checked(number));
  }

  /**
   * The value of a series. One that is there twice in a body has two numbers.
   *
   * @param number its number
   * @return its last value, also of one that went
   * @throws IndexOutOfBoundsException if there is no such number
   */
  public double value(int number) {
    return series.value(checked(number));
  }

  /**
   * The timestamp of a series' last sample, as {@link ExpositionReader#timestampMillis()} has it.
   *
   * @param number its number
   * @return milliseconds since 1970, or {@link #NO_TIMESTAMP}
   * @throws IndexOutOfBoundsException if there is no such number
   */
  public long timestampMillis(int number) {
    return series.timestamp(checked(number));
  }

  /**
   * The metric name of a series, without quotes and escapes.
   *
   * @param number its number
   * @return a view, valid until another series is asked about or a body is read
   * @throws IndexOutOfBoundsException if there is no such number
   */
  public ByteSlice name(int number) {
    return describe(number).name();
  }

  /**
   * How many labels a series has.
   *
   * @param number its number
   * @return 0 or more
   * @throws IndexOutOfBoundsException if there is no such number
   */
  public int labelCount(int number) {
    return describe(number).labels.count();
  }

  /**
   * The name of one of a series' labels, without quotes and escapes.
   *
   * @param number the series' number
   * @param index 0 for the first label as written
   * @return a view, valid until another series is asked about or a body is read
   * @throws IndexOutOfBoundsException if there is no such number or label
   */
  public ByteSlice labelName(int number, int index) {
    return describe(number).labels.name(index);
  }

  /**
   * The value of one of a series' labels, without escapes.
   *
   * @param number the series' number
   * @param index 0 for the first label as written
   * @return a view, valid until another series is asked about or a body is read
   * @throws IndexOutOfBoundsException if there is no such number or label
   */
  public ByteSlice labelValue(int number, int index) {
    return describe(number).labels.value(index);
  }

  private SampleTokens describe(int number) {
    if (described != checked(number)) {
      // A value after it, so that it is a line.
      int end = series.lineOf(number);
      describer.parse(series.lineBytes(), 0, end);
      described = number;
    }
    return describer.sample;
  }

  private int checked(int number) {
    return Objects.checkIndex(number, series.count());
  }

  /**
   * The series whose value or timestamp changed with the last body. Those that were added are not
   * among them.
   *
   * @return the session's own set, another content after the next {@link #read}; do not change it
   */
  public BitSet changed() {
    return series.changed();
  }

  /**
   * The series that the last body has and the one before had not; at first, all.
   *
   * @return the session's own set, another content after the next {@link #read}; do not change it
   */
  public BitSet added() {
    return series.added();
  }

  /**
   * The series that the last body has not and the one before had.
   *
   * @return the session's own set, another content after the next {@link #read}; do not change it
   */
  public BitSet removed() {
    return series.removed();
  }

  /**
   * Goes to the next sample of the last body, in its order.
   *
   * @return its series' number, or -1 after the last one, where it begins again
   */
  public int nextSeries() {
    LineTable lines = comparison.lines();
    int[] numbers = lines.series;
    int at = cursor + 1;
    while (at < lines.count && numbers[at] < 0) {
      at++;
    }
    boolean there = at < lines.count;
    cursor = there ? at : -1;
    return there ? numbers[at] : -1;
  }

  /**
   * Frees the numbers and texts of removed series. The others get new numbers, from 0 on in the
   * order that they had. Allocates.
   */
  public void compact() {
    int[] numbers = series.compact();
    LineTable lines = comparison.lines();
    for (int line = 0; line < lines.count; line++) {
      if (lines.series[line] >= 0) {
        lines.series[line] = numbers[lines.series[line]];
      }
    }
    described = -1;
    cursor = -1;
  }

  /** Says how a session is to read. Not thread-safe. */
  public static final class Builder {
    private final TextFormat format;
    private ReadLimits limits = ReadLimits.defaults();
    private boolean quotedNames = true;

    private Builder(TextFormat format) {
      this.format = Objects.requireNonNull(format, "format");
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
     * Sets whether quoted names are taken; without it they are.
     *
     * @param taken false to reject them
     * @return this
     */
    public Builder quotedNames(boolean taken) {
      quotedNames = taken;
      return this;
    }

    /**
     * Makes the session.
     *
     * @return a session that has not read anything
     */
    public ScrapeSession build() {
      return new ScrapeSession(this);
    }
  }
}
