// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import dev.cnitelemetry.generator.internal.data.ConstantNames;
import dev.cnitelemetry.generator.internal.data.DataFile.LabelForm;
import dev.cnitelemetry.generator.internal.extract.LabelConstants.LabelConstant;
import dev.cnitelemetry.metrics.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A data file that is a catalogue of its own, written of what was extracted. */
public final class DataFileText {

  private final List<String> prefixes;
  private final LabelConstants labels;
  private final StringBuilder text = new StringBuilder();

  private DataFileText(List<String> prefixes, LabelConstants labels) {
    this.prefixes = prefixes;
    this.labels = labels;
  }

  /**
   * What the file says of itself.
   *
   * @param comments lines at the top
   * @param component the component's name, such as {@code node-exporter}
   * @param description what the file describes
   * @param closed labels whose values are all known
   * @param mostValues labels with more values are any text
   */
  public record Header(
      List<String> comments,
      String component,
      String description,
      Collection<String> closed,
      int mostValues) {

    /** The class of constants: {@code NodeExporter}. */
    String className() {
      StringBuilder name = new StringBuilder();
      for (String word : component.split("[^A-Za-z0-9]+", -1)) {
        if (!word.isEmpty()) {
          name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
      }
      return name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))
          ? "Metrics" + name
          : name.toString();
    }
  }

  /**
   * A metric of everyone's.
   *
   * @param constant such as {@code GoRuntime.GOROUTINES}
   * @param metric what the pages show
   * @param differs whether its labels are not those of the constant
   */
  public record SharedMetric(String constant, ExtractedMetric metric, boolean differs) {}

  /**
   * The file.
   *
   * @param header what it says of itself
   * @param metrics its metrics
   * @param shared everyone's metrics that the component shows
   */
  public static String of(Header header, List<ExtractedMetric> metrics, List<SharedMetric> shared) {
    String className = header.className();
    LabelConstants labels = new LabelConstants(header.closed(), header.mostValues());
    metrics.forEach(labels::add);
    shared.stream().filter(SharedMetric::differs).map(SharedMetric::metric).forEach(labels::add);
    Set<String> taken = new HashSet<>(List.of(className));
    for (String suffix :
        List.of("Catalog", "Components", "Definitions", "LabelValues", "Labels", "OnDemand")) {
      taken.add(className + suffix);
    }
    List<LabelConstant> constants = labels.finish(className, taken);
    DataFileText file = new DataFileText(prefixes(metrics), labels);
    header.comments().forEach(comment -> file.line("# " + comment.replaceAll("\\R", " ")));
    file.head(className, header);
    file.component(header);
    file.labels(constants);
    file.metrics(metrics);
    if (!shared.isEmpty()) {
      file.line("exposures:");
      shared.forEach(file::shared);
    }
    return file.text.toString();
  }

  /** The first word of most names; constants of the others are called by the whole name. */
  private static List<String> prefixes(List<ExtractedMetric> metrics) {
    Map<String, Integer> words = new LinkedHashMap<>();
    for (ExtractedMetric metric : metrics) {
      words.merge(metric.name().substring(0, metric.name().indexOf('_') + 1), 1, Integer::sum);
    }
    return words.entrySet().stream()
        .filter(word -> !word.getKey().isEmpty() && 2 * word.getValue() > metrics.size())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void head(String name, Header header) {
    line("class: " + name);
    if (!prefixes.isEmpty()) {
      line("prefix: " + YamlText.name(prefixes.get(0)));
    }
    line("title: " + YamlText.quoted(header.component()));
    line("description: " + YamlText.quoted(header.description()));
  }

  private void component(Header header) {
    String capitals = ConstantNames.capitals(header.component());
    line("components:");
    line("  - name: " + YamlText.quoted(header.component()));
    line(
        "    constant: "
            + (ConstantNames.isConstant(capitals) ? capitals : "COMPONENT_" + capitals));
    line("    title: " + YamlText.quoted(header.component()));
    line("    description: " + YamlText.quoted(header.description()));
  }

  private void labels(List<LabelConstant> constants) {
    if (constants.isEmpty()) {
      return;
    }
    line("labels:");
    for (LabelConstant label : constants) {
      line("  - constant: " + label.constant);
      line("    name: " + YamlText.name(label.name));
      line("    form: " + label.form.name().toLowerCase(Locale.ROOT));
      if (label.form != LabelForm.TEXT) {
        line("    enum: " + label.enumName);
      }
      line("    description: " + YamlText.quoted(description(label)));
      if (label.form != LabelForm.TEXT) {
        line("    values:");
        List<String> names = label.valueConstants();
        int i = 0;
        for (String value : label.values) {
          line(
              "      - {constant: %s, text: %s, description: Seen on a page.}"
                  .formatted(names.get(i++), YamlText.quoted(value)));
        }
      }
    }
  }

  private static String description(LabelConstant label) {
    String first = "Of `" + label.metrics.get(0) + "`";
    return switch (label.metrics.size()) {
      case 1 -> first + ".";
      case 2 -> first + " and `" + label.metrics.get(1) + "`.";
      default -> first + " and " + (label.metrics.size() - 1) + " others.";
    };
  }

  private void metrics(List<ExtractedMetric> metrics) {
    if (metrics.isEmpty()) {
      return;
    }
    line("metrics:");
    Set<String> constants = new HashSet<>();
    for (ExtractedMetric metric : metrics) {
      List<String> named =
          metric.labels().stream().map(label -> labels.of(metric, label).constant).toList();
      entry(metric, named, prefixes, constants).forEach(entry -> line("  " + entry));
      if (metric.labelSets().size() > 1) {
        history(metric, "    ");
      }
    }
  }

  /**
   * The entry of a metric, without its history.
   *
   * @param labels the constants of its labels
   * @param taken the constants that other metrics have
   */
  static String metric(ExtractedMetric metric, List<String> labels, Set<String> taken) {
    return String.join("\n", entry(metric, labels, List.of(), new HashSet<>(taken)));
  }

  private static List<String> entry(
      ExtractedMetric metric, List<String> labels, List<String> prefixes, Set<String> taken) {
    List<String> lines = new ArrayList<>();
    lines.add("- name: " + YamlText.name(metric.name()));
    String usual = ConstantNames.of(prefixes, metric.name()).orElse("");
    String constant =
        LabelConstants.unused(
            usual.isEmpty() ? "METRIC_" + ConstantNames.capitals(metric.name()) : usual, taken);
    if (!constant.equals(usual)) {
      lines.add("  constant: " + constant);
    }
    lines.add("  kind: " + metric.kind().prometheusText().orElseThrow());
    metric.help().ifPresent(help -> lines.add("  help: " + YamlText.quoted(help)));
    if (metric.help().orElse("").isEmpty()) {
      lines.add("  description: The page has no help text.");
    }
    if (metric.unit() != Unit.NONE) {
      lines.add("  unit: " + metric.unit().text());
    }
    metric.stability().ifPresent(level -> lines.add("  stability: " + level.name()));
    if (!labels.isEmpty()) {
      lines.add("  labels: " + YamlText.names(labels));
    }
    metric.buckets().ifPresent(buckets -> lines.add("  buckets: " + YamlText.list(buckets)));
    metric.quantiles().ifPresent(each -> lines.add("  quantiles: " + YamlText.list(each)));
    texts("notes", metric.notes(), lines);
    texts("sources", metric.sources(), lines);
    return lines;
  }

  private void shared(SharedMetric shared) {
    if (shared.differs()) {
      line("  - of: " + shared.constant());
      history(shared.metric(), "    ");
    } else {
      line("  - {of: " + shared.constant() + "}");
    }
  }

  /** Series of one family that do not have the same labels: each set of them is right. */
  private void history(ExtractedMetric metric, String indent) {
    line(indent + "history:");
    for (Set<String> names : metric.labelSets()) {
      line(
          indent
              + "  - {labels: "
              + YamlText.names(
                  metric.labels().stream()
                      .filter(label -> names.contains(label.name()))
                      .map(label -> labels.of(metric, label).constant)
                      .toList())
              + "}");
    }
  }

  private static void texts(String key, List<String> texts, List<String> lines) {
    if (!texts.isEmpty()) {
      lines.add("  " + key + ":");
      texts.forEach(each -> lines.add("    - " + YamlText.quoted(each)));
    }
  }
}
