// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.internal.NameNumbers;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;

/** The names of a catalogue's metrics, and those of their samples and families, by their bytes. */
final class NameIndex {

  /** Names as definitions have them. */
  private final Definitions exactNames;

  /** Sample names that a definition owns by a suffix of its kind, at any release. */
  private final Definitions suffixedNames;

  /** Counters called x_total, by x: what OpenMetrics calls their family. */
  private final Definitions counterFamilies;

  NameIndex(Map<String, CatalogEntry> entries) {
    exactNames = new Definitions(entries);
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
    counterFamilies = new Definitions(families);
    suffixedNames = new Definitions(suffixed);
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

  /** Entries by name. A definition is made when its name is first found, then one read away. */
  private static final class Definitions {

    private final NameNumbers names;
    private final CatalogEntry[] entries;

    /** Filled as names are found; threads that race here write the same. */
    private final MetricDefinition[] made;

    Definitions(Map<String, CatalogEntry> byName) {
      names = new NameNumbers(byName.keySet());
      entries = byName.values().toArray(new CatalogEntry[0]);
      made = new MetricDefinition[entries.length];
    }

    @Nullable
    MetricDefinition find(byte[] bytes, int offset, int length) {
      int number = names.find(bytes, offset, length);
      if (number < 0) {
        return null;
      }
      MetricDefinition definition = made[number];
      return definition != null ? definition : make(number);
    }

    private MetricDefinition make(int number) {
      MetricDefinition definition = entries[number].definition();
      made[number] = definition;
      return definition;
    }
  }
}
