// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.convert;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.number.NumberParser;
import dev.cnitelemetry.text.internal.rules.BucketBounds;
import dev.cnitelemetry.text.internal.rules.NamePlan;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import dev.cnitelemetry.text.write.SampleWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.Nullable;

/**
 * Makes OpenMetrics of a page of a Prometheus format, whatever page it is: every sample keeps its
 * name, labels, value and timestamp, every family its help text, and the kind where OpenMetrics
 * allows it. The answer lists what became otherwise.
 *
 * <ul>
 *   <li>The lines of a family are brought together where they are not together, those of a metric
 *       within it too, and buckets are put in order.
 *   <li>A counter that lacks {@code _total} goes by the writer's {@link CounterNaming}. One whose
 *       names without it are another family's is written as {@code unknown}, under its full name.
 *   <li>Gauges {@code x_created} that have the help text of a counter, histogram or summary {@code
 *       x} and a series for each of its metrics, as client libraries show them, are written as its
 *       creation times.
 *   <li>A family whose samples OpenMetrics does not allow its kind to have (a negative counter, a
 *       histogram without its last bucket) is written as {@code unknown}, each name of its samples
 *       being a family.
 *   <li>What cannot be said even so is left out, such as samples of one series with and without
 *       timestamps. Comments are dropped.
 * </ul>
 *
 * <p>The page is held by the caller; beside it some sixteen bytes a sample are kept, and the
 * samples of one family that has to be put in order. Not thread-safe; may be used again.
 *
 * <pre>{@code
 * ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
 * OpenMetricsConversion conversion =
 *     new OpenMetricsConversion(reader, ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0));
 * Report report = conversion.run(body, System.out);
 * report.findings().forEach(System.err::println);
 * }</pre>
 */
public final class OpenMetricsConversion {

  private final ExpositionReader reader;
  private final ExpositionWriter writer;

  /** Takes a family before the writer does, to see whether that would refuse it. */
  private final ExpositionWriter trial;

  private final CounterNaming counters;
  private final NumberParser numbers = new NumberParser();

  /** A sample of a family that is put in order. */
  private record Placed(int sample, boolean timed, long time, int rank, double point) {}

  /**
   * A converter between the two.
   *
   * @param reader reads the pages; of a Prometheus format
   * @param options makes the writers; of OpenMetrics, with what becomes of counters without {@code
   *     _total}
   * @throws IllegalArgumentException if the reader reads OpenMetrics or the writer does not write
   *     it
   */
  public OpenMetricsConversion(ExpositionReader reader, ExpositionWriter.Builder options) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.writer = options.build();
    this.trial = options.build();
    this.counters = writer.counters();
    if (Dialect.of(reader.format()).hasTotals() || !Dialect.of(writer.format()).hasTotals()) {
      throw new IllegalArgumentException(
          "this converts from a Prometheus format to OpenMetrics, not from "
              + reader.format()
              + " to "
              + writer.format()
              + "; ExpositionCopy does");
    }
  }

  /**
   * Converts a page, and ends what is written with {@code # EOF}.
   *
   * @param body the page; it must not change meanwhile
   * @param out where OpenMetrics goes; flushed, not closed
   * @return how the two differ; clean if no sample was left out
   * @throws dev.cnitelemetry.text.ExpositionFormatException if a line is malformed; nothing was
   *     written then
   * @throws IllegalArgumentException if a counter cannot have its kind and {@link
   *     CounterNaming#REFUSE} was chosen; nothing was written then
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public Report run(byte[] body, OutputStream out) {
    PageContents page = new PageContents(reader, body).read();
    new NamePlan<FamilyOnPage>(
            counters == CounterNaming.ADD_TOTAL,
            page::find,
            (created, family) -> isCreated(page, created, family))
        .make(page.families());
    Report.Builder report = Report.builder();
    if (counters == CounterNaming.REFUSE) {
      refuse(page);
    }
    if (page.comments() > 0) {
      report.add(
          new Finding(
              ConversionCode.COMMENTS_DROPPED,
              ConversionCode.COMMENTS_DROPPED.severity(),
              List.of(Place.at(page.firstComment(), 1)),
              page.comments(),
              "",
              page.comments() + " comments are dropped: OpenMetrics has none"));
    }
    writer.reset(out);
    for (FamilyOnPage family : page.families()) {
      // Creation times are written with the family that they are of.
      if (family.createdOf == null && !family.written) {
        write(page, family, report);
      }
    }
    writer.finish();
    return report.build();
  }

  private static void refuse(PageContents page) {
    for (FamilyOnPage family : page.families()) {
      if (family.kind == MetricKind.COUNTER && family.obstacle != null) {
        throw new IllegalArgumentException(
            "line "
                + family.line
                + ": OpenMetrics: "
                + (family.lacksTotal()
                    ? "the counter " + family.name + " must end in _total"
                    : "the counter " + family.name + " cannot be one: " + family.obstacle)
                + "; counters(CounterNaming) chooses whether to write it as unknown");
      }
    }
  }

  private static void add(
      Report.Builder report, ConversionCode code, FamilyOnPage family, long line, String message) {
    report.add(Finding.of(code, Place.at(line, 1), family.name, message));
  }

  // ---- One family

  private void write(PageContents page, FamilyOnPage family, Report.Builder report) {
    family.written = true;
    if (family.resumed > 0) {
      add(
          report,
          ConversionCode.GROUPED,
          family,
          family.resumed,
          "the lines of " + family.name + " are brought together");
    }
    String obstacle = family.obstacle;
    if (obstacle == null) {
      int[] samples = family.samples;
      obstacle = family.created == null ? refusal(page, family, samples) : "";
      if (obstacle != null) {
        samples = inOrder(page, family, true);
        obstacle = refusal(page, family, samples);
      }
      if (obstacle == null) {
        writeAsKind(page, family, samples, writer, report);
        reportCreated(family, report);
        return;
      }
    }
    if (family.kind != null && family.kind != MetricKind.UNTYPED) {
      add(
          report,
          ConversionCode.AS_UNKNOWN,
          family,
          family.line,
          "the "
              + family.kind.openMetricsText()
              + " "
              + family.name
              + " is written as unknown: "
              + obstacle);
    }
    writeAsUnknown(page, family, report);
    FamilyOnPage created = family.created;
    if (created != null) {
      created.createdOf = null;
      write(page, created, report);
    }
  }

  private static void reportCreated(FamilyOnPage family, Report.Builder report) {
    FamilyOnPage created = family.created;
    if (created != null) {
      add(
          report,
          ConversionCode.AS_CREATED,
          created,
          created.line,
          created.name
              + " is written as creation times of "
              + family.stem()
              + ", as that name means in OpenMetrics");
    }
  }

  /** Why a family cannot be written as its kind; null if it can. */
  @Nullable
  private String refusal(PageContents page, FamilyOnPage family, int[] samples) {
    try {
      trial.reset(OutputStream.nullOutputStream());
      writeAsKind(page, family, samples, trial, null);
      trial.finish();
      return null;
    } catch (IllegalArgumentException | IllegalStateException e) {
      return String.valueOf(e.getMessage()).replaceFirst("^OpenMetrics: ", "");
    }
  }

  private void writeAsKind(
      PageContents page,
      FamilyOnPage family,
      int[] samples,
      ExpositionWriter to,
      @Nullable Report.Builder report) {
    try {
      writeMetadata(to, family.stem(), family.kind, family.help);
    } catch (IllegalArgumentException | IllegalStateException e) {
      if (report == null) {
        throw e;
      }
      leaveOut(report, family, family.line, family.name, e);
      return;
    }
    String added = family.lacksTotal() ? family.name + SampleNames.TOTAL : null;
    page.forEach(samples, sample -> writeSample(to, family.kindOrUntyped(), family, added));
  }

  private static void writeMetadata(
      ExpositionWriter to, String name, @Nullable MetricKind kind, @Nullable String help) {
    if (help != null) {
      to.help(name, help);
    }
    if (kind != null) {
      to.type(name, kind);
    }
  }

  /** Each name of the samples becomes a family, and the help text keeps the name it had. */
  private void writeAsUnknown(PageContents page, FamilyOnPage family, Report.Builder report) {
    int[] samples = inOrder(page, family, false);
    Map<String, List<Integer>> byName = new LinkedHashMap<>();
    if (family.help != null || family.samples.length == 0) {
      byName.put(family.name, new ArrayList<>());
    }
    page.forEach(
        samples,
        sample ->
            byName
                .computeIfAbsent(reader.name().toString(), absent -> new ArrayList<>())
                .add(sample));
    byName.forEach(
        (name, numbers) -> {
          try {
            writeMetadata(
                writer,
                name,
                family.kind == null ? null : MetricKind.UNTYPED,
                name.equals(family.name) ? family.help : null);
          } catch (IllegalArgumentException | IllegalStateException e) {
            leaveOut(report, family, family.line, name, e);
            return;
          }
          page.forEach(
              numbers.stream().mapToInt(Integer::intValue).toArray(),
              sample -> {
                try {
                  writeSample(writer, MetricKind.UNTYPED, family, null);
                } catch (IllegalArgumentException | IllegalStateException e) {
                  leaveOut(report, family, page.line(sample), reader.name().toString(), e);
                }
              });
        });
  }

  private static void leaveOut(
      Report.Builder report,
      FamilyOnPage family,
      long line,
      String name,
      RuntimeException refusal) {
    add(
        report,
        ConversionCode.LEFT_OUT,
        family,
        line,
        name
            + " is left out: "
            + String.valueOf(refusal.getMessage()).replaceFirst("^OpenMetrics: ", ""));
  }

  /** Writes the sample that the reader is at. */
  private void writeSample(
      ExpositionWriter to, MetricKind kind, FamilyOnPage family, @Nullable String name) {
    boolean created = family.created != null && reader.name().contentEquals(family.created.name);
    SampleWriter line = name == null || created ? to.sample(reader.name()) : to.sample(name);
    for (int i = 0; i < reader.labelCount(); i++) {
      writeLabel(line, kind, reader.labelName(i), reader.labelValue(i));
    }
    line.value(reader.valueText());
    if (reader.hasTimestamp()) {
      line.timestamp(reader.timestampMillis());
    }
    line.end();
  }

  private void writeLabel(SampleWriter line, MetricKind kind, ByteSlice label, ByteSlice text) {
    int from = text.offset();
    boolean bound = kind == MetricKind.HISTOGRAM && label.contentEquals(SampleNames.LE);
    boolean quantile = kind == MetricKind.SUMMARY && label.contentEquals(SampleNames.QUANTILE);
    if ((bound || quantile) && numbers.parse(text.array(), from, from + text.length())) {
      if (bound) {
        line.bound(numbers.value());
      } else {
        line.quantile(numbers.value());
      }
    } else {
      line.label(label, text);
    }
  }

  // ---- Order

  /**
   * The samples of a family and of its creation times, those of a metric together, by time, buckets
   * and quantiles in order.
   *
   * @param asKind whether samples of several names make one metric
   */
  private int[] inOrder(PageContents page, FamilyOnPage family, boolean asKind) {
    Map<Object, List<Placed>> metrics = new LinkedHashMap<>();
    MetricKind kind = asKind ? family.kindOrUntyped() : MetricKind.UNTYPED;
    page.forEach(family.samples, sample -> place(metrics, kind, sample, 0));
    FamilyOnPage created = family.created;
    if (created != null && asKind) {
      page.forEach(created.samples, sample -> place(metrics, kind, sample, 3));
    }
    List<Integer> numbers = new ArrayList<>(family.samples.length);
    Comparator<Placed> order =
        Comparator.comparing(Placed::timed)
            .thenComparingLong(Placed::time)
            .thenComparingInt(Placed::rank)
            .thenComparingDouble(Placed::point);
    for (List<Placed> metric : metrics.values()) {
      metric.sort(order);
      metric.forEach(each -> numbers.add(each.sample()));
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private void place(Map<Object, List<Placed>> metrics, MetricKind kind, int sample, int rank) {
    String apart = labelApart(kind);
    ByteSlice point = apart.isEmpty() ? null : reader.labelText(apart);
    boolean ofSeveralNames = kind == MetricKind.COUNTER || !apart.isEmpty();
    Map<String, String> labels = labels(apart);
    metrics
        .computeIfAbsent(
            ofSeveralNames ? labels : List.of(reader.name().toString(), labels),
            absent -> new ArrayList<>())
        .add(
            new Placed(
                sample,
                reader.hasTimestamp(),
                reader.hasTimestamp() ? reader.timestampMillis() : 0,
                rank == 0 && point == null ? 1 : rank,
                point == null ? 0 : BucketBounds.parse(point.toString())));
  }

  /** The label that tells the samples of one metric apart; empty where there is none. */
  private static String labelApart(@Nullable MetricKind kind) {
    return kind == MetricKind.HISTOGRAM
        ? SampleNames.LE
        : kind == MetricKind.SUMMARY ? SampleNames.QUANTILE : "";
  }

  /** The labels of the sample that the reader is at, without one, in the order of their names. */
  private Map<String, String> labels(String except) {
    Map<String, String> labels = new TreeMap<>();
    for (int i = 0; i < reader.labelCount(); i++) {
      String label = reader.labelName(i).toString();
      ByteSlice value = reader.labelValue(i);
      if (!label.equals(except) && !value.isEmpty()) {
        labels.put(label, value.toString());
      }
    }
    return labels;
  }

  /** Whether gauges are what client libraries show of creation times. */
  private boolean isCreated(PageContents page, FamilyOnPage gauges, FamilyOnPage family) {
    boolean ofOtherKind =
        gauges.kind != MetricKind.GAUGE && gauges.kindOrUntyped() != MetricKind.UNTYPED;
    if (ofOtherKind || (gauges.help != null && !gauges.help.equals(family.help))) {
      return false;
    }
    String apart = labelApart(family.kind);
    Set<Map<String, String>> metrics = new HashSet<>();
    page.forEach(family.samples, sample -> metrics.add(labels(apart)));
    boolean[] all = {gauges.samples.length > 0};
    page.forEach(gauges.samples, sample -> all[0] &= metrics.contains(labels("")));
    return all[0];
  }
}
