package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** What one page shows of one family, gathered while reading. */
final class ObservedFamily {

  /** A label and one of its values. */
  record LabelText(String label, String value) {}

  final String name;
  final Optional<MetricDefinition> definition;
  final Place first;

  MetricKind announced = MetricKind.UNTYPED;
  Place announcedAt;
  long samples;

  /** Each set of label names met, sorted, without target labels, le and quantile. */
  final Map<List<String>, Place> labelSets = new LinkedHashMap<>();

  /** Values met that are outside their label's closed set. */
  final Map<LabelText, Place> strangeValues = new LinkedHashMap<>();

  /** Values met of labels whose values have releases; null where nobody asks. */
  @Nullable Map<LabelText, Place> values;

  ObservedFamily(String name, Optional<MetricDefinition> definition, Place first) {
    this.name = name;
    this.definition = definition;
    this.first = first;
    this.announcedAt = first;
  }
}
