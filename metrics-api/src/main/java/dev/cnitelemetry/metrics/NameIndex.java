package dev.cnitelemetry.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** The names of a catalogue's metrics, and those of their samples and families, by their bytes. */
final class NameIndex {

  private static final String TOTAL = "_total";
  private static final String CREATED = "_created";

  /** Names as they stand in definitions. */
  private final NameTable exactNames;

  /** Sample names that a definition owns by a suffix of its kind, at any release. */
  private final NameTable suffixedNames;

  /** Counters called x_total, by x: what OpenMetrics calls their family. */
  private final NameTable counterFamilies;

  NameIndex(
      Map<String, MetricDefinition> definitions,
      Map<MetricDefinition, List<MetricKind>> earlierKinds) {
    exactNames = new NameTable(definitions);
    Map<String, MetricDefinition> families = new LinkedHashMap<>();
    Map<String, MetricDefinition> suffixed = new LinkedHashMap<>();
    for (MetricDefinition definition : definitions.values()) {
      String name = definition.name();
      if (definition instanceof CounterDefinition && name.endsWith(TOTAL)) {
        String family = name.substring(0, name.length() - TOTAL.length());
        families.put(family, definition);
        suffixed.putIfAbsent(family.concat(CREATED), definition);
      }
      for (MetricKind kind : kinds(definition, earlierKinds)) {
        for (String suffix : kind.suffixes()) {
          suffixed.putIfAbsent(name.concat(suffix), definition);
        }
      }
    }
    counterFamilies = new NameTable(families);
    suffixedNames = new NameTable(suffixed);
  }

  /** A list and not an EnumSet, which asks the enum for its constants by reflection. */
  static List<MetricKind> kinds(
      MetricDefinition definition, Map<MetricDefinition, List<MetricKind>> earlierKinds) {
    List<MetricKind> kinds = new ArrayList<>(2);
    kinds.add(definition.kind());
    List<MetricKind> earlier = earlierKinds.get(definition);
    if (earlier != null) {
      kinds.addAll(earlier);
    }
    return kinds;
  }

  @Nullable
  MetricDefinition ofSample(byte[] bytes, int offset, int length) {
    MetricDefinition exact = exactNames.find(bytes, offset, length);
    return exact != null ? exact : suffixedNames.find(bytes, offset, length);
  }

  @Nullable
  MetricDefinition ofFamily(byte[] bytes, int offset, int length, boolean openMetricsCounter) {
    if (openMetricsCounter) {
      MetricDefinition counter = counterFamilies.find(bytes, offset, length);
      if (counter != null) {
        return counter;
      }
    }
    return exactNames.find(bytes, offset, length);
  }
}
