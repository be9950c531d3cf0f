// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one page shows of one family, gathered while reading. */
final class ObservedFamily {

  /** A label and one of its values. */
  record LabelText(String label, String value) {}

  final String name;
  final Optional<MetricDefinition> definition;
  final Place first;

  /** How components show it; empty where no catalogue has it. */
  List<Exposure> exposures = List.of();

  /** The library that brings it. */
  Optional<String> library = Optional.empty();

  MetricKind announced = MetricKind.UNTYPED;
  Place announcedAt;
  long samples;

  /** Each set of label names met, sorted, without target labels, le and quantile. */
  final Map<List<String>, Place> labelSets = new LinkedHashMap<>();

  /** Values met that are outside their label's closed set. */
  final Map<LabelText, Place> strangeValues = new LinkedHashMap<>();

  /** The values, by label, that have releases. */
  Map<String, Set<String>> valuesWithReleases = Map.of();

  /** Those of them that were met. */
  final Map<LabelText, Place> values = new LinkedHashMap<>();

  ObservedFamily(String name, Optional<MetricDefinition> definition, Place first) {
    this.name = name;
    this.definition = definition;
    this.first = first;
    this.announcedAt = first;
  }

  /** Looks up what is known of the metric. */
  void lookUp(MetricCatalog catalog) {
    if (definition.isPresent()) {
      exposures = catalog.exposures(definition.get());
      library = catalog.library(definition.get());
    }
  }
}
