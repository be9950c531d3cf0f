// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The components of a catalogue and what they show, by metric. Exposures that a table describes are
 * made when somebody first asks for their metric's.
 */
final class ExposureIndex {

  final Map<String, Component> components = new LinkedHashMap<>();
  final Map<String, Product> products = new LinkedHashMap<>();
  final List<ExposureTable> tables;

  /** What was added one by one. */
  final List<Exposure> added;

  private final String catalog;
  private final Map<String, CatalogEntry> entries;
  private final Map<String, List<Exposure>> addedByName = new LinkedHashMap<>();
  private final Map<String, List<Exposure>> made = new ConcurrentHashMap<>();

  ExposureIndex(
      String catalog,
      Map<String, CatalogEntry> entries,
      Collection<Component> ofComponents,
      List<Exposure> ofExposures,
      List<ExposureTable> ofTables) {
    this.catalog = catalog;
    this.entries = entries;
    this.tables = List.copyOf(ofTables);
    this.added = List.copyOf(ofExposures);
    for (Component component : ofComponents) {
      add(component);
    }
    for (Exposure exposure : added) {
      requireDefined(exposure.definition().name());
      add(exposure.component());
      addedByName
          .computeIfAbsent(exposure.definition().name(), name -> new ArrayList<>(3))
          .add(exposure);
    }
    for (ExposureTable table : tables) {
      table.metrics().forEach(this::requireDefined);
    }
  }

  private void requireDefined(String name) {
    if (!entries.containsKey(name)) {
      throw new IllegalStateException(
          "exposures of metrics that catalogue " + catalog + " does not define: [" + name + "]");
    }
  }

  private void add(Component component) {
    components.putIfAbsent(component.name(), component);
    products.putIfAbsent(component.product().name(), component.product());
  }

  List<Exposure> of(MetricDefinition asked) {
    MetricDefinition definition = asked.origin();
    CatalogEntry entry = entries.get(definition.name());
    return entry == null || !entry.definition().equals(definition)
        ? List.of()
        : made.computeIfAbsent(definition.name(), name -> make(definition));
  }

  private List<Exposure> make(MetricDefinition definition) {
    List<Exposure> exposures = new ArrayList<>(3);
    for (Exposure exposure : addedByName.getOrDefault(definition.name(), List.of())) {
      if (!exposures.contains(exposure)) {
        exposures.add(exposure);
      }
    }
    for (ExposureTable table : tables) {
      exposures.addAll(table.of(definition));
    }
    return List.copyOf(exposures);
  }

  /** Whether a component shows a metric, at any release: known without making exposures. */
  boolean shows(Component component, String name) {
    for (ExposureTable table : tables) {
      if (table.shows(component, name)) {
        return true;
      }
    }
    for (Exposure exposure : addedByName.getOrDefault(name, List.of())) {
      if (exposure.component().equals(component)) {
        return true;
      }
    }
    return false;
  }

  /** The name of the metric that documents call so. */
  String spelt(String spelling) {
    for (ExposureTable table : tables) {
      String name = table.spellings().get(spelling);
      if (name != null) {
        return name;
      }
    }
    for (Exposure exposure : added) {
      if (exposure.documentedSpellings().contains(spelling)) {
        return exposure.definition().name();
      }
    }
    return spelling;
  }
}
