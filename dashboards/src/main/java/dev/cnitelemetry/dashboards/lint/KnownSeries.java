// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.UntypedDefinition;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a catalogue knows of the series of a name.
 *
 * @param name the series' name
 * @param definition the metric
 * @param suffix what the name has beyond the metric's; empty for the metric itself
 * @param shapes what the metric looks like at the releases that are asked for
 * @param hasOwnLabels whether the labels are the product's own business
 * @param isMonotonic whether it only grows though it is a gauge
 */
record KnownSeries(
    String name,
    MetricDefinition definition,
    String suffix,
    List<MetricShape> shapes,
    boolean hasOwnLabels,
    boolean isMonotonic) {

  private boolean isAlways(MetricKind kind) {
    return !shapes.isEmpty()
        && shapes.stream().allMatch(shape -> shape.kind() == kind)
        && (kind != MetricKind.UNTYPED || definition instanceof UntypedDefinition);
  }

  boolean isEver(MetricKind kind) {
    return shapes.stream().anyMatch(shape -> shape.kind() == kind);
  }

  private boolean isUntyped(MetricKind meant) {
    return isAlways(MetricKind.UNTYPED)
        && definition instanceof UntypedDefinition untyped
        && untyped.semanticKind() == meant;
  }

  /** Whether it only grows, at all releases that are asked for. */
  boolean isCounter() {
    return suffix.isEmpty()
        ? isAlways(MetricKind.COUNTER) || isUntyped(MetricKind.COUNTER)
        : isDistribution();
  }

  /** Whether it goes up and down, at all releases that are asked for. */
  boolean isGauge() {
    return suffix.isEmpty()
        && !isMonotonic
        && (isAlways(MetricKind.GAUGE) || isUntyped(MetricKind.GAUGE));
  }

  /** Whether these are the quantiles of a summary. */
  boolean isQuantiles() {
    return suffix.isEmpty() && isAlways(MetricKind.SUMMARY);
  }

  private boolean isDistribution() {
    return shapes.stream()
        .allMatch(
            shape -> shape.kind() == MetricKind.HISTOGRAM || shape.kind() == MetricKind.SUMMARY);
  }

  boolean isBuckets() {
    return suffix.equals(SampleNames.BUCKET);
  }

  /** Whether no metric of its kind has such series. */
  boolean isNeverThere() {
    if (suffix.isEmpty()) {
      return isQuantiles()
          && shapes.stream()
              .allMatch(shape -> shape.quantiles().isKnown() && shape.quantiles().size() == 0);
    }
    return shapes.stream().noneMatch(shape -> shape.kind().suffixes().contains(suffix));
  }

  DerivedUnit unit() {
    return isBuckets()
        ? DerivedUnit.UNSPECIFIED
        : suffix.equals(SampleNames.COUNT) ? DerivedUnit.NONE : DerivedUnit.of(definition.unit());
  }

  /** The labels that it may have, at any of the releases that are asked for. */
  Set<String> labels() {
    Set<String> labels = new LinkedHashSet<>();
    for (MetricShape shape : shapes) {
      shape.labels().forEach(label -> labels.add(label.name()));
    }
    if (isBuckets()) {
      labels.add(SampleNames.LE);
    } else if (suffix.isEmpty() && isEver(MetricKind.SUMMARY)) {
      labels.add(SampleNames.QUANTILE);
    }
    return labels;
  }

  /** The labels of a name, one a release at most. */
  List<Label> labels(String label) {
    return shapes.stream()
        .map(MetricShape::labels)
        .flatMap(Collection::stream)
        .filter(each -> each.name().equals(label))
        .distinct()
        .toList();
  }

  /** The values that a label takes; empty where it takes any, or there is no such label. */
  Optional<Set<String>> closedValues(String label) {
    Set<String> values = new LinkedHashSet<>();
    for (MetricShape shape : shapes) {
      for (Label each : shape.labels()) {
        if (each.name().equals(label)) {
          if (each.isOpen()) {
            return Optional.empty();
          }
          values.addAll(shape.values(each));
        }
      }
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }

  String kindText() {
    Set<String> kinds = new LinkedHashSet<>();
    for (MetricShape shape : shapes) {
      kinds.add(
          definition instanceof UntypedDefinition untyped
              ? untyped.semanticKind().openMetricsText()
              : shape.kind().openMetricsText());
    }
    return String.join(" or ", kinds);
  }
}
