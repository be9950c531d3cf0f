// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.explain;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A label: its values, and the metrics that have it, by set of values. */
final class LabelExplanation extends Explanation {

  private static final int MOST_METRICS = 8;

  private final String name;
  private final Map<String, List<String>> metricsByValues;

  private LabelExplanation(String name, Map<String, List<String>> metricsByValues) {
    this.name = name;
    this.metricsByValues = metricsByValues;
  }

  static Optional<Explanation> of(MetricCatalog catalog, String name) {
    Map<String, List<String>> metrics = new LinkedHashMap<>();
    for (MetricDefinition metric : catalog.definitions()) {
      metric
          .label(name)
          .ifPresent(
              label ->
                  metrics
                      .computeIfAbsent(values(label, label.values()), key -> new ArrayList<>())
                      .add(metric.name()));
    }
    return metrics.isEmpty() ? Optional.empty() : Optional.of(new LabelExplanation(name, metrics));
  }

  static Set<String> names(MetricCatalog catalog) {
    Set<String> names = new TreeSet<>();
    catalog
        .definitions()
        .forEach(metric -> metric.labels().forEach(label -> names.add(label.name())));
    return names;
  }

  static String text(Label label, List<String> values) {
    return label.name() + ": " + values(label, values);
  }

  private static String values(Label label, List<String> values) {
    if (values.isEmpty()) {
      return "any text";
    }
    List<String> shown = values.stream().map(value -> value.isEmpty() ? "\"\"" : value).toList();
    return String.join(", ", shown) + (label.isOpen() ? ", and others" : "");
  }

  @Override
  String title() {
    return name + ": a label";
  }

  @Override
  void describe() {
    metricsByValues.forEach(
        (values, metrics) -> {
          line("values", values);
          int shown = Math.min(metrics.size(), MOST_METRICS);
          line(
              "of",
              String.join(", ", metrics.subList(0, shown))
                  + (shown < metrics.size() ? " and " + (metrics.size() - shown) + " more" : ""));
        });
  }
}
