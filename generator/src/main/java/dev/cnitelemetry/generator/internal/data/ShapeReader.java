// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.generator.internal.data.DataFile.AbsentValues;
import dev.cnitelemetry.generator.internal.data.DataFile.Literals;
import dev.cnitelemetry.generator.internal.data.DataFile.MetricEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.StretchEntry;
import dev.cnitelemetry.generator.internal.data.Module.Label;
import dev.cnitelemetry.generator.internal.data.Module.Shape;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.MetricKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a metric looks like: at its newest, and in a stretch that differs. */
final class ShapeReader {

  private final CatalogFile catalog;
  private final Map<String, Label> labels;

  ShapeReader(CatalogFile catalog, Map<String, Label> labels) {
    this.catalog = catalog;
    this.labels = labels;
  }

  Shape shape(MetricEntry entry) {
    return new Shape(
        entry.kind(),
        resolve(entry.location(), entry.labels()),
        literals(entry.location(), entry.buckets()),
        literals(entry.location(), entry.quantiles()),
        entry.stability(),
        Map.of());
  }

  /** The newest shape with what the stretch says otherwise. */
  Shape shape(StretchEntry stretch, Shape newest) {
    Location location = stretch.location();
    MetricKind kind = stretch.kind().orElse(newest.kind());
    boolean sameKind = kind == newest.kind();
    if (stretch.buckets().isPresent() && kind != MetricKind.HISTOGRAM) {
      throw location.error("only a histogram has buckets");
    }
    if (stretch.quantiles().isPresent() && kind != MetricKind.SUMMARY) {
      throw location.error("only a summary has quantiles");
    }
    List<Label> ofStretch =
        stretch.labels().map(names -> resolve(location, names)).orElse(newest.labels());
    return new Shape(
        kind,
        ofStretch,
        literals(location, stretch.buckets(), sameKind ? newest.buckets() : null),
        literals(location, stretch.quantiles(), sameKind ? newest.quantiles() : null),
        stretch.stability().orElse(newest.stability()),
        absentValues(stretch, ofStretch));
  }

  private static Map<String, List<String>> absentValues(StretchEntry stretch, List<Label> labels) {
    Map<String, List<String>> absent = new LinkedHashMap<>();
    for (AbsentValues entry : stretch.absentValues()) {
      Label label =
          labels.stream()
              .filter(each -> each.name().equals(entry.label()))
              .findFirst()
              .orElseThrow(() -> entry.location().error("no label " + entry.label() + " here"));
      for (String value : entry.values()) {
        if (label.values().stream().noneMatch(each -> each.text().equals(value))) {
          throw entry.location().error("label " + entry.label() + " has no value " + value);
        }
      }
      absent.put(entry.label(), entry.values());
    }
    return absent;
  }

  private static DecimalLiterals literals(
      Location location,
      Optional<Literals> own,
      @javax.annotation.Nullable DecimalLiterals otherwise) {
    if (own.isPresent()) {
      return literals(location, own.get().numbers());
    }
    return otherwise == null ? DecimalLiterals.unknown() : otherwise;
  }

  private static DecimalLiterals literals(Location location, Optional<List<String>> numbers) {
    if (numbers.isEmpty()) {
      return DecimalLiterals.unknown();
    }
    try {
      return DecimalLiterals.of(numbers.get().toArray(String[]::new));
    } catch (IllegalArgumentException e) {
      throw location.error(e);
    }
  }

  private List<Label> resolve(Location location, List<String> references) {
    List<Label> resolved = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String reference : references) {
      String qualified =
          reference.contains(".") ? reference : catalog.classes() + "Labels." + reference;
      Label label = labels.get(qualified);
      if (label == null) {
        throw location.error("no label " + qualified);
      }
      if (!names.add(label.name())) {
        throw location.error("label " + label.name() + " is there twice");
      }
      resolved.add(label);
    }
    return List.copyOf(resolved);
  }
}
