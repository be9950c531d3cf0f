package dev.cnitelemetry.metrics;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;

/** The names of a catalogue's metrics, and those of their samples and families, by their bytes. */
final class NameIndex {

  /** Names as they stand in definitions. */
  private final NameTable exactNames;

  /** Sample names that a definition owns by a suffix of its kind, at any release. */
  private final NameTable suffixedNames;

  /** Counters called x_total, by x: what OpenMetrics calls their family. */
  private final NameTable counterFamilies;

  NameIndex(Map<String, CatalogEntry> entries) {
    exactNames = new NameTable(entries);
    Map<String, CatalogEntry> families = new LinkedHashMap<>();
    Map<String, CatalogEntry> suffixed = new LinkedHashMap<>();
    for (CatalogEntry entry : entries.values()) {
      String name = entry.name;
      if (entry.kind() == MetricKind.COUNTER && name.endsWith(SampleNames.TOTAL)) {
        String family = name.substring(0, name.length() - SampleNames.TOTAL.length());
        families.put(family, entry);
        suffixed.putIfAbsent(family.concat(SampleNames.CREATED), entry);
      }
      for (MetricKind kind : entry.kinds()) {
        for (String suffix : kind.suffixes()) {
          suffixed.putIfAbsent(name.concat(suffix), entry);
        }
      }
    }
    counterFamilies = new NameTable(families);
    suffixedNames = new NameTable(suffixed);
  }

  @Nullable
  MetricDefinition ofSample(byte[] bytes, int offset, int length) {
    MetricDefinition exact = exactNames.find(bytes, offset, length);
    return exact != null ? exact : suffixedNames.find(bytes, offset, length);
  }

  @Nullable
  MetricDefinition ofFamily(byte[] bytes, int offset, int length, boolean withoutTotal) {
    if (withoutTotal) {
      MetricDefinition counter = counterFamilies.find(bytes, offset, length);
      if (counter != null) {
        return counter;
      }
    }
    return exactNames.find(bytes, offset, length);
  }
}
