// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Units as words of metric names, and the base unit of each. Source: prometheus/client_golang,
 * package promlint.
 */
final class BaseUnits {

  /** A unit of a name, and the one to use instead. */
  record Better(String unit, String base) {}

  private static final List<String> PREFIXES =
      List.of(
          "pico", "nano", "micro", "milli", "centi", "deci", "deca", "hecto", "kilo", "kibi",
          "mega", "mibi", "giga", "gibi", "tera", "tebi", "peta", "pebi");

  private static final Map<String, String> BASES = bases();

  private BaseUnits() {}

  private static Map<String, String> bases() {
    Map<String, String> bases = new HashMap<>();
    Map<String, List<String>> others =
        Map.ofEntries(
            Map.entry("amperes", List.of()),
            Map.entry("bytes", List.of("bits")),
            Map.entry("celsius", List.of("fahrenheit", "rankine")),
            Map.entry("grams", List.of("pounds", "ounces")),
            Map.entry("joules", List.of("calories")),
            Map.entry("kelvin", List.of("kelvins")),
            Map.entry("meters", List.of("inches", "yards", "miles")),
            Map.entry("metres", List.of()),
            Map.entry("seconds", List.of("minutes", "hours", "days", "weeks")),
            Map.entry("volts", List.of()));
    others.forEach(
        (base, units) -> {
          bases.put(base, base);
          units.forEach(unit -> bases.put(unit, base));
        });
    return bases;
  }

  /** What would be better than the first unit that a name has, if that is not a base unit. */
  static Optional<Better> better(String name) {
    for (String word : name.split("_", -1)) {
      String base = baseOf(word);
      if (base != null) {
        return word.equals(base) ? Optional.empty() : Optional.of(new Better(word, base));
      }
    }
    return Optional.empty();
  }

  @Nullable
  private static String baseOf(String word) {
    String base = BASES.get(word);
    for (int i = 0; base == null && i < PREFIXES.size(); i++) {
      if (word.startsWith(PREFIXES.get(i))) {
        base = BASES.get(word.substring(PREFIXES.get(i).length()));
      }
    }
    return base;
  }
}
