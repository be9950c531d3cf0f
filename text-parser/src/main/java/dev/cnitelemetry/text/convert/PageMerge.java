// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.convert;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.write.ExpositionWriter;
import dev.cnitelemetry.text.write.SampleWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.Nullable;

/**
 * Makes one page of several, in the Prometheus format: each family in one piece, with the kind and
 * the help text of the first page that has them.
 *
 * <p>A family that pages announce by different kinds becomes untyped, and a series that an earlier
 * page has already is left out; both are errors of the report, so that nothing is lost in silence.
 * Labels tell the series of pages apart. Pages in OpenMetrics are converted to the Prometheus
 * format, which has no units and exemplars.
 *
 * <p>The pages are held, and for each series its name and labels. Not thread-safe.
 *
 * <pre>{@code
 * PageMerge merge = new PageMerge();
 * merge.add("a", body, TextFormat.PROMETHEUS_0_0_4, Map.of("node", "a"));
 * merge.add("b", body, TextFormat.PROMETHEUS_0_0_4, Map.of("node", "b"));
 * Report report = merge.run(System.out);
 * }</pre>
 */
public final class PageMerge {

  private static final TextFormat FORMAT = TextFormat.PROMETHEUS_1_0_0;

  private static final class Page {
    final String name;
    final PageContents contents;
    final Map<String, String> labels;
    final ExpositionReader reader;

    Page(String name, PageContents contents, Map<String, String> labels, ExpositionReader reader) {
      this.name = name;
      this.contents = contents;
      this.labels = labels;
      this.reader = reader;
    }
  }

  /** A family of one page. */
  private record Part(Page page, FamilyOnPage family) {
    Place place() {
      return Place.at(family.line, 1).inFile(page.name);
    }
  }

  private final List<Page> pages = new ArrayList<>();

  /** Starts without pages. */
  public PageMerge() {}

  /**
   * Adds a page.
   *
   * @param name what to call it in the report
   * @param body the page; it must not change until all is merged
   * @param format its format
   * @param labels labels that each of its samples gets
   * @throws dev.cnitelemetry.text.ExpositionFormatException if a line is malformed
   * @throws IllegalArgumentException if a page in OpenMetrics cannot be said in the Prometheus
   *     format
   */
  public void add(String name, byte[] body, TextFormat format, Map<String, String> labels) {
    ExpositionReader reader = ExpositionReader.builder(FORMAT).build();
    byte[] page = format.isOpenMetrics() ? converted(body, format) : body;
    pages.add(
        new Page(
            Objects.requireNonNull(name, "name"),
            new PageContents(reader, page).read(),
            new TreeMap<>(labels),
            reader));
  }

  private static byte[] converted(byte[] body, TextFormat format) {
    ExpositionReader reader = ExpositionReader.builder(format).build();
    ExpositionWriter writer =
        ExpositionWriter.builder(FORMAT).escaping(EscapingScheme.ALLOW_UTF_8).build();
    reader.reset(body, 0, body.length);
    new ExpositionCopy(reader, writer).run();
    return writer.finish().content().toByteArray();
  }

  /**
   * Writes the page.
   *
   * @param out where it goes; flushed, not closed
   * @return what of the pages is otherwise there; clean if no sample is missing and no kind lost
   * @throws java.io.UncheckedIOException if the stream fails
   * @throws IllegalArgumentException if a label cannot be written
   */
  public Report run(OutputStream out) {
    Map<String, List<Part>> families = new LinkedHashMap<>();
    for (Page page : pages) {
      for (FamilyOnPage family : page.contents.families()) {
        families
            .computeIfAbsent(family.name, name -> new ArrayList<>())
            .add(new Part(page, family));
      }
    }
    ExpositionWriter writer =
        ExpositionWriter.builder(FORMAT).escaping(EscapingScheme.ALLOW_UTF_8).build().reset(out);
    Report.Builder report = Report.builder();
    families.values().forEach(parts -> write(parts, writer, report));
    writer.finish();
    return report.build();
  }

  private static void write(List<Part> parts, ExpositionWriter writer, Report.Builder report) {
    String name = parts.get(0).family.name;
    String help = help(parts, report);
    if (help != null) {
      writer.help(name, help);
    }
    MetricKind kind = kind(parts, report);
    if (kind != null) {
      writer.type(name, kind);
    }
    Set<String> seen = new HashSet<>();
    for (Part part : parts) {
      Set<String> own = new HashSet<>();
      part.page.contents.forEach(
          part.family.samples, sample -> write(part, sample, writer, seen, own, report));
      seen.addAll(own);
    }
  }

  @Nullable
  private static String help(List<Part> parts, Report.Builder report) {
    String first = null;
    for (Part part : parts) {
      String help = part.family.help;
      if (first == null) {
        first = help;
      } else if (help != null && !help.equals(first)) {
        add(
            report,
            ConversionCode.HELP_DROPPED,
            part.place(),
            part.family,
            "the help text of "
                + part.family.name
                + " is that of "
                + parts.get(0).page.name
                + ", not this one");
      }
    }
    return first;
  }

  @Nullable
  private static MetricKind kind(List<Part> parts, Report.Builder report) {
    MetricKind first = null;
    MetricKind merged = null;
    for (Part part : parts) {
      MetricKind kind = part.family.kind;
      if (kind == null) {
        continue;
      }
      if (first == null) {
        first = kind;
        merged = kind;
      } else if (kind != first) {
        add(
            report,
            ConversionCode.KIND_LOST,
            part.place(),
            part.family,
            part.family.name
                + " is "
                + kind.phrase()
                + " here and "
                + first.phrase()
                + " before, so it becomes untyped");
        merged = MetricKind.UNTYPED;
      }
    }
    return merged;
  }

  private static void write(
      Part part,
      int sample,
      ExpositionWriter writer,
      Set<String> seen,
      Set<String> own,
      Report.Builder report) {
    ExpositionReader reader = part.page.reader;
    Map<String, String> labels = new TreeMap<>();
    for (int i = 0; i < reader.labelCount(); i++) {
      labels.put(reader.labelName(i).toString(), reader.labelValue(i).toString());
    }
    Place place = Place.at(part.page.contents.line(sample), 1).inFile(part.page.name);
    String name = reader.name().toString();
    Map<String, String> added = new TreeMap<>(part.page.labels);
    for (Map.Entry<String, String> label : part.page.labels.entrySet()) {
      String present = labels.putIfAbsent(label.getKey(), label.getValue());
      if (present != null) {
        added.remove(label.getKey());
        if (!present.equals(label.getValue())) {
          add(
              report,
              ConversionCode.LABEL_KEPT,
              place,
              part.family,
              name + " has a label " + label.getKey() + " of its own, \"" + present + "\"");
        }
      }
    }
    String time = reader.hasTimestamp() ? Long.toString(reader.timestampMillis()) : "";
    StringBuilder key = new StringBuilder(name).append('\0').append(time);
    labels.forEach(
        (label, value) -> key.append(value.isEmpty() ? "" : "\0" + label + "\0" + value));
    if (seen.contains(key.toString())) {
      add(
          report,
          ConversionCode.LEFT_OUT,
          place,
          part.family,
          name + " is left out: an earlier page has this series");
      return;
    }
    own.add(key.toString());
    SampleWriter line = writer.sample(reader.name());
    for (int i = 0; i < reader.labelCount(); i++) {
      line.label(reader.labelName(i), reader.labelValue(i));
    }
    added.forEach(line::label);
    line.value(reader.valueText());
    if (reader.hasTimestamp()) {
      line.timestamp(reader.timestampMillis());
    }
    line.end();
  }

  private static void add(
      Report.Builder report,
      ConversionCode code,
      Place place,
      FamilyOnPage family,
      String message) {
    report.add(Finding.of(code, place, family.name, message));
  }
}
