package dev.cnitelemetry.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The components of a catalogue and what they show, by metric. */
final class ExposureIndex {

  final Map<String, Component> components = new LinkedHashMap<>();
  final Map<String, Product> products = new LinkedHashMap<>();
  final Map<MetricDefinition, List<Exposure>> exposures = new LinkedHashMap<>();

  /** What documents write in place of names. */
  final Map<String, MetricDefinition> spellings = new HashMap<>();

  ExposureIndex(
      String catalog,
      Set<String> undefined,
      Collection<Component> ofComponents,
      Collection<Exposure> ofExposures) {
    if (!undefined.isEmpty()) {
      throw new IllegalStateException(
          "exposures of metrics that catalogue " + catalog + " does not define: " + undefined);
    }
    for (Component component : ofComponents) {
      add(component);
    }
    for (Exposure exposure : ofExposures) {
      add(exposure.component());
      List<Exposure> known =
          exposures.computeIfAbsent(exposure.definition(), definition -> new ArrayList<>(3));
      if (!known.contains(exposure)) {
        known.add(exposure);
      }
    }
    exposures.replaceAll((definition, list) -> List.copyOf(list));
    exposures.forEach(
        (definition, list) ->
            list.forEach(
                exposure ->
                    exposure
                        .documentedSpellings()
                        .forEach(spelling -> spellings.putIfAbsent(spelling, definition))));
  }

  private void add(Component component) {
    components.putIfAbsent(component.name(), component);
    products.putIfAbsent(component.product().name(), component.product());
  }

  List<Exposure> of(MetricDefinition definition) {
    return exposures.getOrDefault(definition, List.of());
  }
}
