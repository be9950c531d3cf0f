package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was meant by names that no catalogue has. Most names of a foreign page are no misspellings
 * at all, so their letters are counted before they are compared with those of each metric.
 */
final class Misspellings {

  private static final int LETTERS = 64;

  private final MetricCatalog catalog;
  private final Set<String> spellings = new HashSet<>();
  private final List<int[]> letters = new ArrayList<>();

  Misspellings(MetricCatalog catalog) {
    this.catalog = catalog;
    for (MetricDefinition definition : catalog.definitions()) {
      letters.add(letters(definition.name()));
      for (Exposure exposure : catalog.exposures(definition)) {
        spellings.addAll(exposure.documentedSpellings());
      }
    }
  }

  Optional<MetricDefinition> meant(String name) {
    int[] own = letters(name);
    // As many changes as the catalogue takes for a misspelling, and one more.
    int most = 2 * (1 + name.length() / 6);
    boolean plausible =
        spellings.contains(name)
            || letters.stream().anyMatch(each -> difference(own, each, most) <= most);
    return plausible ? catalog.didYouMean(name) : Optional.empty();
  }

  private static int[] letters(String name) {
    int[] letters = new int[LETTERS];
    for (int i = 0; i < name.length(); i++) {
      letters[name.charAt(i) & (LETTERS - 1)]++;
    }
    return letters;
  }

  /** A changed letter makes two, so that this is at most twice the number of changes. */
  private static int difference(int[] one, int[] other, int most) {
    int difference = 0;
    for (int i = 0; i < LETTERS && difference <= most; i++) {
      difference += Math.abs(one[i] - other[i]);
    }
    return difference;
  }
}
