// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.convert;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.number.NumberParser;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.Exemplar;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import dev.cnitelemetry.text.write.SampleWriter;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * Copies what a reader reads to a writer, line by line, within one kind of format or across.
 *
 * <p>Between two Prometheus formats, or two of OpenMetrics, every line comes out as it was read:
 * metadata in its order, interleaved families as they lie, comments, values and timestamps to the
 * byte. What a Go program exposed comes out byte for byte. Only what the reader does not tell apart
 * is made regular: blanks between tokens, empty lines, escapes that escape nothing, quotes around
 * names that need none.
 *
 * <p>Across, families are converted; values stay as written, bounds and quantiles get the spelling
 * of the other format, timestamps its unit.
 *
 * <ul>
 *   <li>Prometheus to OpenMetrics: a counter loses {@code _total} in its metadata; one without the
 *       suffix goes by the writer's {@link CounterNaming}; {@code untyped} becomes {@code unknown}.
 *       Comments are dropped. Since OpenMetrics wants families in one piece, an interleaved input
 *       is refused, as are names and values that its kinds must not have: {@link
 *       OpenMetricsConversion} refuses none, and holds the page.
 *   <li>OpenMetrics to Prometheus: a counter's metadata get {@code _total}; {@code unknown} becomes
 *       {@code untyped}; {@code info} becomes a gauge called {@code _info}, {@code stateset} a
 *       gauge; samples of a {@code gaugehistogram}, and {@code _created}, stay as samples without a
 *       kind. Units and exemplars are dropped.
 * </ul>
 *
 * <p>Nothing is dropped in silence: {@link #commentsDropped()}, {@link #unitsDropped()} and {@link
 * #exemplarsDropped()} count. The writer is not finished, so that more can follow. Not thread-safe.
 * Within one kind of format nothing allocates after warm-up; across, each family does.
 *
 * <pre>{@code
 * reader.reset(body, 0, body.length);
 * ExpositionCopy copy = new ExpositionCopy(reader, writer.reset(System.out));
 * copy.run();
 * writer.finish();
 * }</pre>
 */
public final class ExpositionCopy {
  private final ExpositionReader reader;
  private final ExpositionWriter writer;
  private final Dialect from;
  private final Dialect to;
  private final NumberParser numbers = new NumberParser();
  private final ByteSlice rest = new ByteSlice();

  // The family whose metadata were read and not yet written, when formats differ.
  @Nullable private String family;
  @Nullable private String help;
  @Nullable private MetricKind kind;
  private boolean written;

  private long comments;
  private long units;
  private long exemplars;

  /**
   * Makes a copier between the two; both go on belonging to the caller.
   *
   * @param reader what is read; its malformed lines are thrown, also if it was built to report them
   * @param writer what is written to
   */
  public ExpositionCopy(ExpositionReader reader, ExpositionWriter writer) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.writer = Objects.requireNonNull(writer, "writer");
    this.from = Dialect.of(reader.format());
    this.to = Dialect.of(writer.format());
  }

  /**
   * Copies from where the reader stands to the end of its input, and counts anew what is dropped.
   *
   * @throws ExpositionFormatException if a line is malformed
   * @throws IllegalArgumentException if the writer refuses a line; what was read before it is
   *     written
   * @throws IllegalStateException if the writer refuses the order of lines, or has a line open
   */
  public void run() {
    comments = 0;
    units = 0;
    exemplars = 0;
    forgetFamily();
    boolean across = from != to;
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.MALFORMED) {
        throw reader.error();
      }
      if (across) {
        convert(event);
      } else {
        copy(event);
      }
    }
    if (across) {
      writeFamily();
    }
  }

  /**
   * How many comments the last run dropped, because OpenMetrics has none.
   *
   * @return 0 or more
   */
  public long commentsDropped() {
    return comments;
  }

  /**
   * How many units the last run dropped, because the Prometheus formats have none.
   *
   * @return 0 or more
   */
  public long unitsDropped() {
    return units;
  }

  /**
   * How many exemplars the last run dropped, because the Prometheus formats have none.
   *
   * @return 0 or more
   */
  public long exemplarsDropped() {
    return exemplars;
  }

  // ---- Within one kind of format

  private void copy(Event event) {
    switch (event) {
      case HELP -> writer.help(reader.family(), reader.help());
      case TYPE -> writer.type(reader.family(), reader.kind());
      case UNIT -> writer.unit(reader.family(), reader.unit());
      case COMMENT -> writer.comment(behindHash());
      default -> copySample();
    }
  }

  private ByteSlice behindHash() {
    ByteSlice line = reader.lineText();
    int at = 0;
    while (line.byteAt(at) != '#') {
      at++;
    }
    return rest.wrap(line.array(), line.offset() + at + 1, line.length() - at - 1);
  }

  private void copySample() {
    SampleWriter line = writer.sample(reader.name());
    for (int i = 0; i < reader.labelCount(); i++) {
      line.label(reader.labelName(i), reader.labelValue(i));
    }
    line.value(reader.valueText());
    if (reader.hasTimestamp()) {
      line.timestamp(reader.timestampText());
    }
    for (int i = 0; i < reader.exemplarCount(); i++) {
      copyExemplar(line.exemplar(), reader.exemplar(i));
    }
    line.end();
  }

  private static void copyExemplar(SampleWriter line, Exemplar exemplar) {
    for (int i = 0; i < exemplar.labelCount(); i++) {
      line.label(exemplar.labelName(i), exemplar.labelValue(i));
    }
    line.value(exemplar.valueText());
    if (exemplar.hasTimestamp()) {
      line.timestamp(exemplar.timestampText());
    }
  }

  // ---- Across

  private void convert(Event event) {
    switch (event) {
      case HELP -> {
        turnTo(reader.family());
        help = reader.help().toString();
      }
      case TYPE -> {
        turnTo(reader.family());
        kind = reader.kind();
      }
      case UNIT -> units += reader.unit().isEmpty() ? 0 : 1;
      case COMMENT -> comments++;
      default -> convertSample();
    }
  }

  /** Goes on with the metadata of a family, or begins with those of another. */
  private void turnTo(ByteSlice name) {
    if (family == null || written || !name.contentEquals(family)) {
      writeFamily();
      forgetFamily();
      family = name.toString();
    }
  }

  private void forgetFamily() {
    family = null;
    help = null;
    kind = null;
    written = false;
  }

  private void writeFamily() {
    String name = family;
    if (name == null || written) {
      return;
    }
    written = true;
    MetricKind known = kind;
    String text = help == null ? "" : help;
    if (to.hasTotals() && known != null) {
      writer.family(name, known, text);
      return;
    }
    String wireName = to.hasTotals() ? name : prometheusName(name, known);
    if (help != null) {
      writer.help(wireName, text);
    }
    MetricKind wireKind = to.hasTotals() ? null : prometheusKind(known);
    if (wireKind != null) {
      writer.type(wireName, wireKind);
    }
  }

  private static String prometheusName(String name, @Nullable MetricKind kind) {
    return kind == MetricKind.COUNTER
        ? name + SampleNames.TOTAL
        : kind == MetricKind.INFO ? name + SampleNames.INFO : name;
  }

  @Nullable
  private static MetricKind prometheusKind(@Nullable MetricKind kind) {
    if (kind == null || kind == MetricKind.GAUGE_HISTOGRAM) {
      return null;
    }
    return kind.prometheusText().isPresent() ? kind : MetricKind.GAUGE;
  }

  private void convertSample() {
    writeFamily();
    ByteSlice name = reader.name();
    boolean ofFamily = family != null && reader.family().contentEquals(family);
    MetricKind known = ofFamily && kind != null ? kind : MetricKind.UNTYPED;
    boolean counter = to.hasTotals() && known == MetricKind.COUNTER && name.contentEquals(family());
    SampleWriter line = counter ? writer.sample() : writer.sample(name);
    for (int i = 0; i < reader.labelCount(); i++) {
      convertLabel(line, known, reader.labelName(i), reader.labelValue(i));
    }
    line.value(reader.valueText());
    if (reader.hasTimestamp()) {
      line.timestamp(reader.timestampMillis());
    }
    line.end();
    exemplars += reader.exemplarCount();
  }

  private String family() {
    return Objects.requireNonNull(family);
  }

  private void convertLabel(SampleWriter line, MetricKind known, ByteSlice label, ByteSlice text) {
    boolean bucket = known == MetricKind.HISTOGRAM || known == MetricKind.GAUGE_HISTOGRAM;
    int from = text.offset();
    if (bucket
        && label.contentEquals(SampleNames.LE)
        && numbers.parse(text.array(), from, from + text.length())) {
      line.bound(numbers.value());
    } else if (known == MetricKind.SUMMARY
        && label.contentEquals(SampleNames.QUANTILE)
        && numbers.parse(text.array(), from, from + text.length())) {
      line.quantile(numbers.value());
    } else {
      line.label(label, text);
    }
  }
}
