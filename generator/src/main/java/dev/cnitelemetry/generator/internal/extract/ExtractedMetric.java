// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A metric as it was found: nothing is guessed, what was not seen is absent.
 *
 * @param name the name on the wire
 * @param kind one of the five that data files have
 * @param help the help text, without stability level
 * @param unit the unit
 * @param stability the level of component-base
 * @param labels the labels in the order found, without those of buckets and quantiles
 * @param labelSets the sets of label names of its series, where they differ; else none or one
 * @param buckets upper bounds as spelled, without {@code +Inf}
 * @param quantiles quantiles as spelled
 * @param notes what a reader of the data file should know
 * @param sources where it was found
 */
public record ExtractedMetric(
    String name,
    MetricKind kind,
    Optional<String> help,
    Unit unit,
    Optional<Stability> stability,
    List<ExtractedLabel> labels,
    List<Set<String>> labelSets,
    Optional<List<String>> buckets,
    Optional<List<String>> quantiles,
    List<String> notes,
    List<String> sources) {

  /** The same without a label that is a point's, as {@code le} is where no kind was announced. */
  public ExtractedMetric without(String label) {
    return new ExtractedMetric(
        name,
        kind,
        help,
        unit,
        stability,
        labels.stream().filter(each -> !each.name().equals(label)).toList(),
        labelSets.stream()
            .map(
                names ->
                    names.stream()
                        .filter(each -> !each.equals(label))
                        .collect(Collectors.toUnmodifiableSet()))
            .distinct()
            .toList(),
        buckets,
        quantiles,
        notes,
        sources);
  }

  /** Whether the other is the same but for where it was found. */
  boolean isLike(ExtractedMetric other) {
    return withSources(List.of()).equals(other.withSources(List.of()));
  }

  /** This one, with the values that another one's labels of the same names have. */
  ExtractedMetric withValuesOf(ExtractedMetric other) {
    List<ExtractedLabel> joined =
        labels.stream()
            .map(
                label ->
                    new ExtractedLabel(
                        label.name(),
                        Stream.concat(
                                label.values().stream(),
                                other.labels().stream()
                                    .filter(each -> each.name().equals(label.name()))
                                    .flatMap(each -> each.values().stream()))
                            .distinct()
                            .sorted()
                            .toList()))
            .toList();
    return new ExtractedMetric(
        name, kind, help, unit, stability, joined, labelSets, buckets, quantiles, notes, sources);
  }

  ExtractedMetric withSources(List<String> sources) {
    return new ExtractedMetric(
        name, kind, help, unit, stability, labels, labelSets, buckets, quantiles, notes, sources);
  }

  /**
   * A label.
   *
   * @param name the name on the wire
   * @param values the values that were seen, sorted; empty where values cannot be seen
   */
  public record ExtractedLabel(String name, List<String> values) {}
}
