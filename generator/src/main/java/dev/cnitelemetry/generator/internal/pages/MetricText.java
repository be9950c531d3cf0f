// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.pages;

import dev.cnitelemetry.generator.internal.data.DataFile.NoteEntry;
import dev.cnitelemetry.generator.internal.data.Module.Exposed;
import dev.cnitelemetry.generator.internal.data.Module.Label;
import dev.cnitelemetry.generator.internal.data.Module.Metric;
import dev.cnitelemetry.generator.internal.data.Module.Shape;
import dev.cnitelemetry.generator.internal.data.ReleaseText;
import dev.cnitelemetry.generator.internal.data.UnitText;
import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a component's page says of one metric. */
final class MetricText {

  private MetricText() {}

  static String of(Exposed exposed) {
    Metric metric = exposed.metric();
    StringBuilder text = new StringBuilder();
    text.append("\n### `").append(metric.name()).append("`\n\n");
    text.append(headline(exposed)).append("\n");
    exposed
        .help()
        .filter(help -> !help.isEmpty())
        .ifPresent(help -> text.append("\n> ").append(Markdown.verbatim(help)).append("\n"));
    if (exposed.help().isEmpty() && exposed.description().isEmpty()) {
      text.append("\n").append(Markdown.verbatim(metric.help())).append("\n");
    }
    exposed
        .description()
        .ifPresent(
            description -> text.append("\n").append(Markdown.line(description)).append("\n"));
    List<String> facts = facts(exposed);
    if (!facts.isEmpty()) {
      text.append("\n");
      facts.forEach(fact -> text.append("- ").append(fact).append("\n"));
    }
    text.append("\n").append(provenance(exposed)).append("\n");
    return text.toString();
  }

  private static String headline(Exposed exposed) {
    Metric metric = exposed.metric();
    List<String> parts = new ArrayList<>();
    parts.add("**" + metric.shape().kindText() + "**");
    if (metric.kind() == MetricKind.UNTYPED) {
      metric.entry().semanticKind().ifPresent(kind -> parts.add("means " + kind.openMetricsText()));
    }
    if (metric.unit() == Unit.UNSPECIFIED) {
      parts.add("unit not told");
    } else if (metric.unit() != Unit.NONE) {
      parts.add(UnitText.of(metric.unit()));
    }
    metric.shape().stability().ifPresent(level -> parts.add(level.name()));
    parts.add(ReleaseText.of(exposed));
    parts.add("`" + metric.reference() + "`");
    return String.join(" · ", parts);
  }

  private static List<String> facts(Exposed exposed) {
    Metric metric = exposed.metric();
    Shape shape = metric.shape();
    List<String> facts = new ArrayList<>();
    shape.labels().forEach(label -> facts.add(label(label)));
    if (metric.kind() == MetricKind.HISTOGRAM) {
      facts.add("Buckets: " + Markdown.numbers(shape.buckets()));
    }
    if (metric.kind() == MetricKind.SUMMARY) {
      facts.add("Quantiles: " + Markdown.numbers(shape.quantiles()));
    }
    List<String> history = ShapeHistory.of(exposed);
    if (!history.isEmpty()) {
      facts.add(
          "History:\n"
              + history.stream().map(line -> "  - " + line).collect(Collectors.joining("\n")));
    }
    exposed.requires().ifPresent(setting -> facts.add("Needs: " + Markdown.line(setting)));
    for (MetricKind kind : exposed.otherKinds()) {
      facts.add("Served as " + kind.phrase() + " where the program is set so");
    }
    if (exposed.appearance() != Appearance.UNKNOWN) {
      facts.add("Series appear: " + appearance(exposed.appearance()));
    }
    metric
        .entry()
        .renamedTo()
        .ifPresent(name -> facts.add("Later called [`" + name + "`](#" + name + ")"));
    metric
        .entry()
        .renamedFrom()
        .ifPresent(name -> facts.add("Earlier called [`" + name + "`](#" + name + ")"));
    exposed.notes().forEach(note -> facts.add(note(note)));
    if (!exposed.spellings().isEmpty()) {
      facts.add(
          "Documents also spell it "
              + exposed.spellings().stream().map(Markdown::code).collect(Collectors.joining(", ")));
    }
    return facts;
  }

  private static String label(Label label) {
    String head = "Label `" + label.name() + "`: " + Markdown.line(label.entry().description());
    return switch (label.entry().form()) {
      case TEXT -> head;
      case KNOWN -> head + " Known values, others may come: " + Markdown.values(label.values());
      case CLOSED -> head + " Values: " + Markdown.values(label.values());
    };
  }

  private static String appearance(Appearance appearance) {
    return switch (appearance) {
      case AT_START -> "as soon as the page is served";
      case AFTER_FIRST_USE -> "with the first event of their kind";
      case WHEN_ENABLED -> "only where what they need is there";
      case UNKNOWN -> throw new IllegalArgumentException("nothing to say of " + appearance);
    };
  }

  private static String languageName(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  private static String note(NoteEntry note) {
    String text = Markdown.line(note.text());
    return note.language()
        .map(code -> "A document in " + languageName(code) + " says, translated: " + text)
        .orElse(text);
  }

  private static String provenance(Exposed exposed) {
    String documents =
        exposed.sources().stream()
            .filter(source -> !Markdown.isUpstream(source))
            .map(Markdown::source)
            .collect(Collectors.joining(", "));
    String upstream =
        exposed.sources().stream()
            .filter(Markdown::isUpstream)
            .map(Markdown::source)
            .collect(Collectors.joining(", "));
    String head =
        exposed.documented()
            ? documents.isEmpty() ? "Documented." : "Documented: " + documents + "."
            : "Not documented." + (documents.isEmpty() ? "" : " See " + documents + ".");
    return "<sub>" + head + (upstream.isEmpty() ? "" : " Source: " + upstream + ".") + "</sub>";
  }
}
