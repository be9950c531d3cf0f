// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.ClassName;
import dev.cnitelemetry.generator.internal.data.DataFile.NoteEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ValueEntry;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Exposed;
import dev.cnitelemetry.generator.internal.data.Module.Group;
import dev.cnitelemetry.generator.internal.data.Module.Label;
import dev.cnitelemetry.generator.internal.data.Module.Metric;
import dev.cnitelemetry.generator.internal.data.ReleaseText;
import dev.cnitelemetry.generator.internal.data.UnitText;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an editor shows when the pointer rests on a constant. */
final class MetricJavadoc {

  private final Module module;
  private final Group group;

  MetricJavadoc(Module module, Group group) {
    this.module = module;
    this.group = group;
  }

  JavadocText of(Metric metric) {
    JavadocText text = new JavadocText();
    text.paragraph(headline(metric));
    metric
        .entry()
        .help()
        .filter(help -> !help.isEmpty())
        .ifPresent(help -> text.paragraph(JavadocText.verbatimText(help)));
    metric
        .entry()
        .facts()
        .description()
        .ifPresent(description -> text.paragraph(JavadocText.prose(description)));
    text.list(facts(metric));
    return text;
  }

  private static String headline(Metric metric) {
    String article = metric.kind() == MetricKind.UNTYPED ? "" : "a ";
    return JavadocText.code(metric.name())
        + ", "
        + article
        + metric.shape().kindText()
        + (metric.unit() == Unit.NONE || metric.unit() == Unit.UNSPECIFIED
            ? ""
            : " in " + UnitText.of(metric.unit()))
        + ".";
  }

  private List<String> facts(Metric metric) {
    List<String> facts = new ArrayList<>();
    facts.add("Labels: " + labels(metric));
    switch (metric.kind()) {
      case HISTOGRAM ->
          facts.add(
              "Buckets: "
                  + (metric.shape().buckets().isKnown()
                      ? String.join(", ", metric.shape().buckets().literals())
                      : "unknown"));
      case SUMMARY ->
          facts.add(
              "Quantiles: "
                  + (!metric.shape().quantiles().isKnown()
                      ? "unknown"
                      : metric.shape().quantiles().size() == 0
                          ? "none, only the sum and the count"
                          : String.join(", ", metric.shape().quantiles().literals())));
      case UNTYPED ->
          metric
              .entry()
              .semanticKind()
              .ifPresent(kind -> facts.add("Meaning: " + kind.openMetricsText()));
      default -> {}
    }
    metric.shape().stability().ifPresent(level -> facts.add("Stability: " + level));
    exposures(metric).stream().map(MetricJavadoc::releases).distinct().forEach(facts::add);
    facts.addAll(notes(metric));
    return facts;
  }

  private List<Exposed> exposures(Metric metric) {
    return group.exposed().stream().filter(each -> each.metric().equals(metric)).toList();
  }

  private static String releases(Exposed exposed) {
    String title = JavadocText.prose(exposed.component().entry().title());
    if (!exposed.everExposed()) {
      return title
          + ": never on the page, though "
          + (exposed.documented() ? "documented" : "defined");
    }
    return title
        + ": "
        + ReleaseText.of(exposed)
        + (exposed.documented() ? "" : " (not documented)");
  }

  private String labels(Metric metric) {
    return metric.shape().labels().isEmpty()
        ? "none"
        : metric.shape().labels().stream().map(this::label).collect(Collectors.joining("; "));
  }

  private String label(Label label) {
    ClassName owner = JavaNames.labels(label.catalog());
    String target =
        owner.packageName().equals(module.catalog().packageName())
            ? owner.simpleName()
            : owner.canonicalName();
    String link = "{@link " + target + "#" + label.entry().constant() + " " + label.name() + "}";
    return label.values().isEmpty()
        ? link
        : link
            + " ("
            + JavadocText.codes(label.values().stream().map(ValueEntry::text).toList())
            + ")";
  }

  private static List<String> notes(Metric metric) {
    List<String> notes = new ArrayList<>();
    metric
        .entry()
        .renamedTo()
        .ifPresent(name -> notes.add("Later called " + JavadocText.code(name)));
    metric
        .entry()
        .renamedFrom()
        .ifPresent(name -> notes.add("Earlier called " + JavadocText.code(name)));
    metric
        .entry()
        .facts()
        .requires()
        .ifPresent(setting -> notes.add("Needs " + JavadocText.prose(setting)));
    for (NoteEntry note : metric.entry().facts().notes()) {
      notes.add(JavadocText.prose(note.text()));
    }
    return notes;
  }
}
