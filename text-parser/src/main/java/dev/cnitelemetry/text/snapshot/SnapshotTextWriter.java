// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import dev.cnitelemetry.text.write.NumberSpelling;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.annotation.Nullable;

/**
 * Writes the client library's snapshots with this library's writer, wherever the client library
 * takes an {@link ExpositionFormatWriter}.
 *
 * <p>By default metrics have the names they were declared with, numbers are spelt as Go programs
 * spell them, and {@code _created} is left out, as the client library leaves it out. What a format
 * does not allow is left out, too; {@link Snapshots#write} is the way to hear of it.
 *
 * <p>Made by {@link Snapshots#formatWriter}. Safe for use by any number of threads: a writer is
 * kept for each escaping scheme, and a thread that finds it taken makes another.
 *
 * <pre>{@code
 * NegotiatedFormat agreed = TextFormat.negotiate(exchange.getRequestHeaders().getFirst("Accept"));
 * SnapshotTextWriter writer = Snapshots.formatWriter(agreed.format()).build();
 * exchange.getResponseHeaders().set("Content-Type", agreed.contentType());
 * exchange.sendResponseHeaders(200, 0);
 * writer.write(exchange.getResponseBody(), registry.scrape(), agreed.escaping());
 * }</pre>
 */
public final class SnapshotTextWriter implements ExpositionFormatWriter {

  private final TextFormat format;
  private final NamePolicy names;
  private final NumberSpelling spelling;
  private final boolean createdTimestamps;
  private final Map<EscapingScheme, AtomicReference<ExpositionWriter>> idle =
      new EnumMap<>(EscapingScheme.class);

  private SnapshotTextWriter(Builder builder) {
    format = builder.format;
    names = builder.names;
    spelling = builder.spelling;
    createdTimestamps = builder.createdTimestamps;
    for (EscapingScheme scheme : EscapingScheme.values()) {
      idle.put(scheme, new AtomicReference<>());
    }
  }

  /**
   * Whether {@link TextFormat#negotiate} answers this Accept header with this writer's format: of
   * one writer a format exactly one accepts any header.
   *
   * @param acceptHeader the header's value; null where there is none
   * @return true if this is the format to answer in
   */
  @Override
  public boolean accepts(@Nullable String acceptHeader) {
    return TextFormat.negotiate(acceptHeader).format() == format;
  }

  /**
   * The Content-Type of the format, without an escaping scheme.
   *
   * @return {@link TextFormat#contentType()}
   */
  @Override
  public String getContentType() {
    return format.contentType();
  }

  /**
   * Writes a page.
   *
   * @param out where the text goes; not closed
   * @param snapshots what is written
   * @param scheme how names outside the old alphabet are escaped
   * @throws IOException if the stream throws it
   */
  @Override
  public void write(
      OutputStream out,
      MetricSnapshots snapshots,
      io.prometheus.metrics.config.EscapingScheme scheme)
      throws IOException {
    write(
        out,
        snapshots,
        switch (scheme) {
          case ALLOW_UTF8 -> EscapingScheme.ALLOW_UTF_8;
          case UNDERSCORE_ESCAPING -> EscapingScheme.UNDERSCORES;
          case DOTS_ESCAPING -> EscapingScheme.DOTS;
          case VALUE_ENCODING_ESCAPING -> EscapingScheme.VALUES;
        });
  }

  /**
   * Writes a page.
   *
   * @param out where the text goes; not closed
   * @param snapshots what is written
   * @param scheme how names outside the old alphabet are escaped
   * @throws IOException if the stream throws it
   */
  public void write(OutputStream out, MetricSnapshots snapshots, EscapingScheme scheme)
      throws IOException {
    io.prometheus.metrics.config.EscapingScheme before = escapingBefore(scheme);
    EscapingScheme ours =
        before == io.prometheus.metrics.config.EscapingScheme.ALLOW_UTF8
            ? scheme
            : EscapingScheme.UNDERSCORES;
    AtomicReference<ExpositionWriter> slot = Objects.requireNonNull(idle.get(ours));
    ExpositionWriter free = slot.getAndSet(null);
    ExpositionWriter writer = free == null ? writer(ours) : free;
    try {
      writer.reset(out);
      new PageWriter(
              writer,
              new WrittenNames(names, Dialect.of(format), before),
              createdTimestamps,
              spelling == NumberSpelling.JAVA,
              new Findings())
          .write(snapshots);
      writer.finish();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    slot.set(writer.reset());
  }

  private ExpositionWriter writer(EscapingScheme scheme) {
    return ExpositionWriter.builder(format)
        .escaping(scheme)
        .spelling(spelling)
        .counters(CounterNaming.AS_UNKNOWN)
        .build();
  }

  /**
   * What the client library does to a family's name before it appends suffixes to it. Where the
   * order makes no difference, the writer escapes the whole name.
   */
  private io.prometheus.metrics.config.EscapingScheme escapingBefore(EscapingScheme scheme) {
    if (names == NamePolicy.CLIENT && scheme == EscapingScheme.DOTS) {
      return io.prometheus.metrics.config.EscapingScheme.DOTS_ESCAPING;
    }
    return names == NamePolicy.CLIENT && scheme == EscapingScheme.VALUES
        ? io.prometheus.metrics.config.EscapingScheme.VALUE_ENCODING_ESCAPING
        : io.prometheus.metrics.config.EscapingScheme.ALLOW_UTF8;
  }

  /** Says what a {@link SnapshotTextWriter} is to be like. Not thread-safe. */
  public static final class Builder {

    private final TextFormat format;
    private NamePolicy names = NamePolicy.AS_DECLARED;
    private NumberSpelling spelling = NumberSpelling.GO;
    private boolean createdTimestamps;

    Builder(TextFormat format) {
      this.format = Objects.requireNonNull(format, "format");
    }

    /**
     * Chooses the names; {@link NamePolicy#AS_DECLARED} without it.
     *
     * @param policy the choice
     * @return this
     */
    public Builder names(NamePolicy policy) {
      this.names = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * Chooses how numbers are spelt. {@link NumberSpelling#JAVA} spells counts, bounds, quantiles
     * and timestamps, too, as the client library's writers do.
     *
     * @param newSpelling Go's, unless chosen
     * @return this
     */
    public Builder spelling(NumberSpelling newSpelling) {
      this.spelling = Objects.requireNonNull(newSpelling, "newSpelling");
      return this;
    }

    /**
     * Chooses whether OpenMetrics gets {@code _created} samples; the Prometheus formats never do.
     *
     * @param written false unless chosen
     * @return this
     */
    public Builder createdTimestamps(boolean written) {
      this.createdTimestamps = written;
      return this;
    }

    /**
     * Makes the writer.
     *
     * @return a new writer
     */
    public SnapshotTextWriter build() {
      return new SnapshotTextWriter(this);
    }
  }
}
