package dev.cnitelemetry.text;

import dev.cnitelemetry.metrics.MetricCatalog;
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
 * #came()}, {@link #went()} go by it. A series is its name and labels as they are written. One that
 * went keeps its number until {@link #compact()}, and has it again if it comes back before.
 *
 * <p>The result is always that of reading the body from its beginning: where order or metadata
 * change, or lines are not in the form that programs write, the session does just that. A series
 * that stands several times in a body, which servers reject, has as many numbers; which of them go
 * when it stands less often is not said. A malformed body throws {@link ExpositionFormatException},
 * and all series and their numbers are forgotten.
 *
 * <p>Memory: two buffers as long as the longest body, the text of every series once, 8 bytes a line
 * and about 40 bytes a series, 8 more where samples have timestamps. While the set of series stays
 * the same nothing is allocated. Not thread-safe.
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
  public static final long NO_TIMESTAMP = Long.MIN_VALUE;

  /** So many series that went are found by comparing with those behind them. */
  private static final int NEAR = 4;

  /** So often all lines may be looked through, until a body counts as another's. */
  private static final long MOST_SEARCHED = 8;

  private static final int FIRST_BUFFER = 1 << 16;

  private final boolean openMetrics;
  private final int lineBytes;
  private final LineReader reader;
  private final LineParser parser;
  private final LineParser describer;
  private final PlainNumber numbers;

  /** Reads series that came by those that came before. */
  private final TemplateParser template;

  private byte[] filled = new byte[FIRST_BUFFER];
  private byte[] before = new byte[FIRST_BUFFER];
  private int beforeLength;

  /** Whether the lines are those of {@link #before} and can be compared with. */
  private boolean comparable;

  private LineTable lines = new LineTable();
  private LineTable spare = new LineTable();
  private final LineEdits edits = new LineEdits();

  private SeriesTable series = new SeriesTable();
  private int described = -1;
  private int cursor = -1;

  private ScrapeSession(Builder builder) {
    openMetrics = builder.format.isOpenMetrics();
    lineBytes = builder.limits.lineBytes();
    reader =
        new LineReader(
            builder.format,
            MetricCatalog.empty(),
            builder.limits,
            false,
            builder.quotedNames,
            false,
            true);
    parser = parser(builder);
    describer = parser(builder);
    numbers = new PlainNumber(parser.numbers);
    template = new TemplateParser(parser, builder.limits, openMetrics, builder.quotedNames);
  }

  private static LineParser parser(Builder builder) {
    return builder.format.isOpenMetrics()
        ? new OpenMetricsLineParser(builder.limits, builder.quotedNames)
        : new PrometheusLineParser(builder.limits, builder.quotedNames);
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
   * @throws IndexOutOfBoundsException if the buffer has not so many
   */
  public void read(int length) {
    Objects.checkFromIndexSize(0, length, filled.length);
    buffer(length);
    cursor = -1;
    described = -1;
    series.begin();
    edits.clear();
    searched = 0;
    template.forget();
    boolean done = comparable && length > 0 && filled[length - 1] == '\n' && compare(length);
    if (!done) {
      readAll(length);
    }
    series.end();
    byte[] read = filled;
    filled = before;
    before = read;
    beforeLength = length;
  }

  // ---- comparing with the body before

  private boolean compare(int length) {
    int old = 0;
    int at = 0;
    int line = 0;
    int[] lengths = lines.lengths;
    while (at < length) {
      int common = Math.min(beforeLength - old, length - at);
      int same = Arrays.mismatch(before, old, old + common, filled, at, at + common);
      int passed = 0;
      int limit = same < 0 ? common : same;
      while (line < lines.count && passed + lengths[line] <= limit) {
        passed += lengths[line++];
      }
      old += passed;
      at += passed;
      if (at == length) {
        break;
      }
      int here = line < lines.count ? lines.series[line] : LineTable.METADATA;
      int text = here >= 0 ? series.textLength(here) : Integer.MAX_VALUE;
      if (text <= limit - passed) {
        int oldLength = lengths[line];
        int end = readNumber(at, at + text, here);
        if (end < 0) {
          return false;
        }
        lengths[line] = end + 1 - at;
        old += oldLength;
        at = end + 1;
        line++;
        continue;
      }
      int found = findNear(at, length, line, old);
      if (found < 0) {
        found = readOther(at, line, old);
      }
      if (found < 0 || (found == line && otherEnd == at)) {
        return false;
      }
      for (; line < found; line++) {
        if (!leave(line)) {
          return false;
        }
        old += lengths[line];
      }
      at = otherEnd;
    }
    for (; line < lines.count; line++) {
      if (!leave(line)) {
        return false;
      }
    }
    if (!edits.isEmpty()) {
      edits.apply(lines, spare);
      LineTable rewritten = spare;
      spare = lines;
      lines = rewritten;
    }
    return true;
  }

  private long searched;

  /** Where the line ends that {@link #readOther} has read, and the comparison goes on. */
  private int otherEnd;

  /** How long the line read last is up to its value, and the series of that text, or -1. */
  private int otherText;

  private int otherSeries;

  /** Notes that a line has no counterpart; false where that is more than a series that went. */
  private boolean leave(int line) {
    edits.remove(line);
    return lines.series[line] >= 0 && series.leave(lines.series[line]);
  }

  /**
   * Finds the series at a position among the next few of the body before: then those in between
   * have gone.
   *
   * @return its old line, at which the comparison goes on, or -1
   */
  private int findNear(int at, int length, int from, int old) {
    int start = old;
    int last = Math.min(from + NEAR, lines.count - 1);
    for (int line = from; line < last && lines.series[line] >= 0; ) {
      start += lines.lengths[line++];
      int number = lines.series[line];
      int text = number < 0 ? Integer.MAX_VALUE : series.textLength(number);
      if (text <= length - at && isSameSeries(start, at, text)) {
        otherEnd = at;
        return series.isFirstOccurrence(number) ? line : -1;
      }
    }
    return -1;
  }

  /** Whether two lines are the same up to their values; most that are not, differ at their ends. */
  private boolean isSameSeries(int old, int at, int length) {
    int tail = Math.min(length, Long.BYTES);
    int head = length - tail;
    return Eight.areSame(before, old + head, filled, at + head, tail)
        && Arrays.equals(before, old, old + head, filled, at, at + head);
  }

  /**
   * Reads a line that begins otherwise than the one expected.
   *
   * @return the old line at which the comparison goes on, or -1 where it cannot
   */
  private int readOther(int at, int line, int old) {
    if (filled[at] == '#') {
      return findMetadata(at, feed(at), line, old);
    }
    if (openMetrics && line == lines.count) {
      return -1;
    }
    boolean again = readAgain(at);
    if (!again && !readSample(at)) {
      return -1;
    }
    int end = otherEnd;
    int text = otherText;
    int occurrence = 0;
    int known = otherSeries;
    while (known >= 0 && series.isPresent(known)) {
      if (series.hasGone(known)) {
        return -1;
      }
      int found = line;
      while (found < lines.count && lines.series[found] != known) {
        found++;
      }
      if (found < lines.count) {
        // The series that stand between have gone.
        otherEnd = at;
        return found;
      }
      searched += found - line;
      if (++occurrence == SeriesTable.OCCURRENCES || searched > MOST_SEARCHED * lines.count) {
        return -1;
      }
      known = series.find(filled, at, text, occurrence);
    }
    int number = known >= 0 ? series.comeAgain(known) : series.come(filled, at, text, occurrence);
    if (number < 0) {
      return -1;
    }
    if (again) {
      series.set(number, numbers.value(), NO_TIMESTAMP);
    } else {
      series.set(number, parser.sample.measurement);
    }
    edits.insert(line, end - at, number);
    otherEnd = end;
    return line;
  }

  /**
   * Reads a line whose text some body had before, which then needs no second look; false where it
   * is not such a line or has more than a number behind the text.
   */
  private boolean readAgain(int at) {
    if (series.hasTimestamps()) {
      return false;
    }
    int feed = feed(at);
    int blank = feed;
    while (blank > at && filled[blank] != ' ') {
      blank--;
    }
    otherText = blank + 1 - at;
    otherSeries = series.find(filled, at, otherText, 0);
    otherEnd = feed + 1;
    return otherSeries >= 0
        && feed - at <= lineBytes
        && numbers.parse(filled, blank + 1, filled.length - Long.BYTES) == feed;
  }

  /** Reads a line that is no comment; false if it is no sample. */
  private boolean readSample(int at) {
    int end = template.read(filled, at, filled.length - Long.BYTES);
    if (end < 0) {
      template.forget();
      end = feed(at);
      if (end - at > lineBytes || parser.parse(filled, at, end) != LineKind.SAMPLE) {
        return false;
      }
    }
    otherText = parser.sample.measurement.valueStart() - at;
    otherSeries = series.find(filled, at, otherText, 0);
    otherEnd = end + 1;
    return true;
  }

  private int feed(int from) {
    return Eight.feed(filled, from);
  }

  /** The old line of the metadata at a position, where only samples stand before it, or -1. */
  private int findMetadata(int at, int end, int from, int old) {
    int line = from;
    int start = old;
    while (line < lines.count && lines.series[line] >= 0) {
      start += lines.lengths[line++];
    }
    otherEnd = at;
    int length = end + 1 - at;
    boolean same =
        line < lines.count
            && lines.lengths[line] == length
            && Arrays.equals(before, start, start + length, filled, at, at + length);
    return same ? line : -1;
  }

  /** Reads a number that changed and what is behind it; the position of the line feed, or -1. */
  private int readNumber(int start, int value, int number) {
    int safe = filled.length - Long.BYTES;
    int end = numbers.parse(filled, value, safe);
    if (end >= 0 && filled[end] == '\n' && end - start <= lineBytes) {
      series.set(number, numbers.value(), NO_TIMESTAMP);
      return end;
    }
    if (end >= 0 && !openMetrics) {
      double sample = numbers.value();
      int behind = numbers.parseDigits(filled, end + 1, safe);
      if (behind >= 0 && filled[behind] == '\n' && behind - start <= lineBytes) {
        series.set(number, sample, numbers.significand());
        return behind;
      }
    }
    template.forget();
    int feed = feed(value);
    if (feed - start > lineBytes || parser.parse(filled, start, feed) != LineKind.SAMPLE) {
      return -1;
    }
    series.set(number, parser.sample.measurement);
    return feed;
  }

  // ---- reading from the beginning

  private void readAll(int length) {
    comparable = false;
    lines.count = 0;
    series.beginAgain();
    reader.lines().reset(filled, 0, length);
    reader.start();
    boolean regular = length > 0 && filled[length - 1] == '\n';
    int next = 0;
    try {
      for (Event event = reader.next(); event != Event.END; event = reader.next()) {
        LineSource line = reader.lines();
        regular &= line.start() == next;
        next = line.end() + 1;
        int lineLength = next - line.start();
        if (event == Event.SAMPLE) {
          Measurement measurement = reader.sample().measurement;
          int value = measurement.valueStart() - line.start();
          int number = series.meet(filled, line.start(), value);
          series.set(number, measurement);
          lines.append(lineLength, number);
        } else {
          lines.append(lineLength, LineTable.METADATA);
        }
      }
    } catch (ExpositionFormatException e) {
      series = new SeriesTable();
      lines.count = 0;
      throw e;
    }
    if (next < length) {
      // The end of OpenMetrics is a line, though no event.
      lines.append(length - next, LineTable.METADATA);
      regular &= openMetrics;
    }
    series.leaveOthers();
    comparable = regular && !series.hasTooManyAlike();
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
   * The value of a series. One that stands twice in a body has two numbers.
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
      // A value behind it, so that it is a line.
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
   * The series whose value or timestamp changed with the last body. Those that came are not among
   * them.
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
  public BitSet came() {
    return series.came();
  }

  /**
   * The series that the last body has not and the one before had.
   *
   * @return the session's own set, another content after the next {@link #read}; do not change it
   */
  public BitSet went() {
    return series.went();
  }

  /**
   * Goes to the next sample of the last body, in its order.
   *
   * @return its series' number, or -1 behind the last one, where it begins again
   */
  public int next() {
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
   * Frees the numbers and texts of series that went. The others get new numbers, from 0 on in the
   * order that they had. Allocates.
   */
  public void compact() {
    int[] numbers = series.compact();
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
