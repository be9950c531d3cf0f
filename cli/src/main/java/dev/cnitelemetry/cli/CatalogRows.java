// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.Stability;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row an exposure, in the format of a subclass. */
abstract sealed class CatalogRows {

  final PrintStream out;

  private CatalogRows(PrintStream out) {
    this.out = out;
  }

  void begin() {}

  /**
   * One row.
   *
   * @param exposure how a component shows a metric
   * @param shape what it looks like at the release asked for, or else at the newest
   * @param wireHelp the help text on the page then, where it is known
   */
  abstract void row(Exposure exposure, MetricShape shape, Optional<String> wireHelp);

  /** The releases with a metric, holes left out. */
  static String releases(Exposure exposure) {
    return exposure.ranges().stream().map(ReleaseRange::toString).collect(Collectors.joining(", "));
  }

  void end() {}

  static String kind(MetricShape shape) {
    return shape.kind().prometheusText().orElseThrow();
  }

  private static String version(Optional<Release> release) {
    return release.map(Release::version).orElse("");
  }

  static final class Tsv extends CatalogRows {

    Tsv(PrintStream out) {
      super(out);
    }

    @Override
    void begin() {
      out.println(
          "name\tcomponent\tkind\tlabels\tbuckets\tquantiles\tunit\tstability\tsince\tuntil"
              + "\tdocumented\texposed\thelp\treleases\twireHelp\tdescription");
    }

    @Override
    void row(Exposure exposure, MetricShape shape, Optional<String> wireHelp) {
      out.println(
          Stream.of(
                  exposure.definition().name(),
                  exposure.component().name(),
                  kind(shape),
                  shape.labels().stream()
                      .map(label -> label(label, shape))
                      .collect(Collectors.joining(",")),
                  String.join(",", shape.buckets().literals()),
                  String.join(",", shape.quantiles().literals()),
                  exposure.definition().unit().text(),
                  shape.stability().map(Stability::name).orElse(""),
                  version(exposure.releases().since()),
                  version(exposure.releases().until()),
                  exposure.documented() ? "yes" : "no",
                  exposure.exposed() ? "yes" : "no",
                  exposure.help().orElse(""),
                  releases(exposure),
                  wireHelp.orElse(""),
                  exposure.description().orElse(""))
              .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
              .collect(Collectors.joining("\t")));
    }

    private static String label(Label label, MetricShape shape) {
      return label.values().isEmpty()
          ? label.name()
          : label.name()
              + "="
              + String.join("|", shape.values(label))
              + (label.isOpen() ? "|*" : "");
    }
  }

  static final class Markdown extends CatalogRows {

    Markdown(PrintStream out) {
      super(out);
    }

    @Override
    void begin() {
      out.println("| metric | component | kind | labels | unit | releases | help |");
      out.println("|---|---|---|---|---|---|---|");
    }

    @Override
    void row(Exposure exposure, MetricShape shape, Optional<String> wireHelp) {
      out.println(
          Stream.of(
                  "`" + exposure.definition().name() + "`",
                  exposure.component().name(),
                  kind(shape),
                  shape.labels().stream()
                      .map(label -> "`" + label.name() + "`")
                      .collect(Collectors.joining(", ")),
                  exposure.definition().unit().text(),
                  releases(exposure),
                  exposure.help().or(() -> wireHelp).or(exposure::description).orElse(""))
              .map(cell -> cell.replace("|", "\\|").replaceAll("\\R", " "))
              .collect(Collectors.joining(" | ", "| ", " |")));
    }
  }

  /** One object a line; its keys are documented in docs/command-line.md. */
  static final class Jsonl extends CatalogRows {

    private final JsonGenerator json;

    Jsonl(PrintStream out) {
      super(out);
      json = Json.lines(out);
    }

    @Override
    void row(Exposure exposure, MetricShape shape, Optional<String> wireHelp) {
      try {
        json.writeStartObject();
        json.writeStringField("name", exposure.definition().name());
        json.writeStringField("component", exposure.component().name());
        json.writeStringField("kind", kind(shape));
        text("help", exposure.help());
        text("wireHelp", wireHelp);
        text("description", exposure.description());
        json.writeArrayFieldStart("labels");
        for (Label label : shape.labels()) {
          json.writeStartObject();
          json.writeStringField("name", label.name());
          strings("values", shape.values(label));
          json.writeBooleanField("open", label.isOpen());
          json.writeEndObject();
        }
        json.writeEndArray();
        numbers("buckets", shape.buckets());
        numbers("quantiles", shape.quantiles());
        json.writeStringField("unit", exposure.definition().unit().text());
        text("stability", shape.stability().map(Stability::name));
        text("since", exposure.releases().since().map(Release::version));
        text("until", exposure.releases().until().map(Release::version));
        json.writeArrayFieldStart("releases");
        for (ReleaseRange range : exposure.ranges()) {
          json.writeStartObject();
          text("since", range.since().map(Release::version));
          text("until", range.until().map(Release::version));
          json.writeEndObject();
        }
        json.writeEndArray();
        text("toolchain", exposure.toolchain());
        text("requires", exposure.requires());
        strings(
            "otherKinds", exposure.otherKinds().stream().map(MetricKind::openMetricsText).toList());
        json.writeStringField("appearance", exposure.appearance().text());
        json.writeBooleanField("documented", exposure.documented());
        json.writeBooleanField("exposed", exposure.exposed());
        strings("spellings", exposure.documentedSpellings());
        json.writeArrayFieldStart("notes");
        for (Note note : exposure.notes()) {
          json.writeStartObject();
          json.writeStringField("text", note.text());
          json.writeStringField("language", note.language());
          json.writeEndObject();
        }
        json.writeEndArray();
        strings("sources", exposure.sources());
        json.writeEndObject();
      } catch (IOException e) {
        throw new OutputException(e);
      }
    }

    @Override
    void end() {
      Json.finish(json);
    }

    private void text(String key, Optional<String> value) throws IOException {
      json.writeFieldName(key);
      if (value.isPresent()) {
        json.writeString(value.get());
      } else {
        json.writeNull();
      }
    }

    private void strings(String key, List<String> values) throws IOException {
      json.writeArrayFieldStart(key);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }

    /** Go's spelling of a finite number is JSON's too, so the digits stay as they are. */
    private void numbers(String key, DecimalLiterals values) throws IOException {
      json.writeFieldName(key);
      if (!values.isKnown()) {
        json.writeNull();
        return;
      }
      json.writeStartArray();
      for (String literal : values.literals()) {
        json.writeNumber(literal);
      }
      json.writeEndArray();
    }
  }
}
