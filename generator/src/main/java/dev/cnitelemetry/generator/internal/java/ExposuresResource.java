// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import dev.cnitelemetry.generator.internal.data.DataFile.NoteEntry;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Exposed;
import dev.cnitelemetry.generator.internal.data.Module.Label;
import dev.cnitelemetry.generator.internal.data.Module.Metric;
import dev.cnitelemetry.generator.internal.data.Module.Shape;
import dev.cnitelemetry.generator.internal.data.Module.Stretch;
import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How components show the metrics of a module, as the text that a catalogue reads when somebody
 * asks. The format is told where it is read: {@code ExposureTable} of metrics-api.
 */
final class ExposuresResource {

  static final String NAME = "exposures.txt";

  /** What may be said once, in the order of the text. */
  private static final List<String> LISTS = List.of("note", "source", "spelling");

  private final StringBuilder text = new StringBuilder();

  private ExposuresResource() {}

  static String of(Module module) {
    return "# Generated from src/main/catalog by ./generate. Do not edit.\n" + table(module);
  }

  /** The lines alone. */
  static String table(Module module) {
    ExposuresResource resource = new ExposuresResource();
    List<Label> labels = labels(module);
    if (!labels.isEmpty()) {
      resource.line(
          "labels",
          labels.stream().map(ExposuresResource::reference).collect(Collectors.joining(" ")));
    }
    module.exposed().stream()
        .collect(Collectors.groupingBy(Exposed::metric, LinkedHashMap::new, Collectors.toList()))
        .forEach(resource::metric);
    return resource.text.toString();
  }

  /** The labels of older shapes: those of newest ones are on the constants. */
  static List<Label> labels(Module module) {
    Set<Label> labels = new LinkedHashSet<>();
    for (Exposed exposed : module.exposed()) {
      for (Stretch stretch : exposed.history()) {
        if (!stretch.shape().labels().equals(exposed.metric().shape().labels())) {
          labels.addAll(stretch.shape().labels());
        }
      }
    }
    return List.copyOf(labels);
  }

  private static String reference(Label label) {
    return label.catalog().classes() + "Labels." + label.entry().constant();
  }

  private void metric(Metric metric, List<Exposed> exposures) {
    line("metric", metric.name());
    List<String> before = List.of();
    int i = 0;
    while (i < exposures.size()) {
      List<String> block = block(exposures.get(i));
      StringBuilder by = new StringBuilder(exposures.get(i).component().name());
      i++;
      while (i < exposures.size() && block(exposures.get(i)).equals(block)) {
        by.append(' ').append(exposures.get(i).component().name());
        i++;
      }
      line("by", by.toString());
      difference(before, block);
      before = block;
    }
  }

  /** Only what a block has otherwise than the one before it. */
  private void difference(List<String> before, List<String> block) {
    Map<String, List<String>> old = byWord(before);
    Map<String, List<String>> now = byWord(block);
    for (String word : old.keySet()) {
      if (!now.containsKey(word)) {
        line("no", word);
      }
    }
    now.forEach(
        (word, lines) -> {
          List<String> known = old.get(word);
          if (!lines.equals(known)) {
            if (known != null && word.equals("spelling")) {
              line("no", word);
            }
            lines.forEach(each -> text.append(each).append('\n'));
          }
        });
  }

  /** The lines of a block by what they speak of; a stretch with the lines below it. */
  private static Map<String, List<String>> byWord(List<String> block) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    boolean inHistory = false;
    for (String line : block) {
      int blank = line.indexOf(' ');
      String word = blank < 0 ? line : line.substring(0, blank);
      inHistory = word.equals("stretch") || (inHistory && !LISTS.contains(word));
      lines.computeIfAbsent(inHistory ? "stretch" : word, absent -> new ArrayList<>()).add(line);
    }
    return lines;
  }

  private static List<String> block(Exposed exposed) {
    ExposuresResource block = new ExposuresResource();
    block.exposure(exposed);
    return block.text.toString().lines().toList();
  }

  private void exposure(Exposed exposed) {
    Metric metric = exposed.metric();
    line("section", exposed.section());
    if (exposed.documented()) {
      line("documented", "");
    }
    exposed.help().ifPresent(help -> line("help", help));
    exposed.description().ifPresent(description -> line("description", plain(description)));
    if (exposed.appearance() != Appearance.UNKNOWN) {
      line("appearance", exposed.appearance().name());
    }
    exposed.requires().ifPresent(setting -> line("requires", plain(setting)));
    exposed.toolchain().ifPresent(toolchain -> line("toolchain", toolchain));
    if (exposed.monotonic()) {
      line("monotonic", "");
    }
    if (!exposed.otherKinds().isEmpty()) {
      line(
          "other-kinds",
          exposed.otherKinds().stream().map(Enum::name).collect(Collectors.joining(" ")));
    }
    metric.entry().renamedTo().ifPresent(other -> line("renamed-to", other));
    metric.entry().renamedFrom().ifPresent(other -> line("renamed-from", other));
    List<Stretch> history = exposed.history();
    Optional<String> wire = sharedWireHelp(history);
    wire.ifPresent(help -> line("wire", help));
    history.forEach(stretch -> stretch(metric, stretch, wire));
    exposed.notes().forEach(note -> line("note", note(note)));
    exposed.sources().forEach(source -> line("source", source));
    exposed.spellings().forEach(spelling -> line("spelling", spelling));
  }

  /** The newest help text on the page, unless there is a stretch of which none is known. */
  private static Optional<String> sharedWireHelp(List<Stretch> history) {
    return history.stream().allMatch(stretch -> stretch.wireHelp().isPresent())
        ? history.get(history.size() - 1).wireHelp()
        : Optional.empty();
  }

  private void stretch(Metric metric, Stretch stretch, Optional<String> wire) {
    line(
        "stretch",
        version(stretch.releases().since()) + ".." + version(stretch.releases().until()));
    Shape shape = stretch.shape();
    Shape newest = metric.shape();
    if (shape.kind() != newest.kind()) {
      line("kind", shape.kind().name());
    }
    if (!shape.labels().equals(newest.labels())) {
      line(
          "labels",
          shape.labels().stream()
              .map(ExposuresResource::reference)
              .collect(Collectors.joining(" ")));
    }
    boolean sameKind = shape.kind() == newest.kind();
    numbers("buckets", shape.buckets(), sameKind ? newest.buckets() : DecimalLiterals.unknown());
    numbers(
        "quantiles", shape.quantiles(), sameKind ? newest.quantiles() : DecimalLiterals.unknown());
    if (!shape.stability().equals(newest.stability())) {
      line("stability", shape.stability().map(Enum::name).orElse(""));
    }
    shape
        .absentValues()
        .forEach((label, values) -> line("absent", label + "=" + String.join("|", values)));
    if (!stretch.exposed()) {
      line("unexposed", "");
    }
    if (!stretch.wireHelp().equals(wire)) {
      stretch.wireHelp().ifPresent(help -> line("stretch-wire", help));
    }
  }

  private void numbers(String word, DecimalLiterals numbers, DecimalLiterals otherwise) {
    if (!numbers.equals(otherwise)) {
      line(word, numbers.isKnown() ? String.join(" ", numbers.literals()) : "unknown");
    }
  }

  private static String version(Optional<Release> release) {
    return release.map(Release::version).orElse("");
  }

  private static String note(NoteEntry note) {
    return note.language().map(language -> language + "\t").orElse("") + plain(note.text());
  }

  /** Our texts mark code by backticks, which are for pages alone. */
  private static String plain(String text) {
    return text.strip().replace("`", "").replaceAll("\\s+", " ");
  }

  private void line(String word, String value) {
    text.append(word);
    if (!value.isEmpty()) {
      text.append(' ').append(escaped(value));
    }
    text.append('\n');
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }
}
