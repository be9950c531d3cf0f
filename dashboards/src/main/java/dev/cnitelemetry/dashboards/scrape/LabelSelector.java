// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.dashboards.internal.Fields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which objects are meant, by their labels.
 *
 * @param matchLabels labels that have to have these values
 * @param oneOf labels that have to have one of some values
 */
public record LabelSelector(Map<String, String> matchLabels, Map<String, List<String>> oneOf) {

  /**
   * Copies both.
   *
   * @param matchLabels labels that have to have these values
   * @param oneOf labels that have to have one of some values
   */
  public LabelSelector {
    matchLabels = Collections.unmodifiableMap(new LinkedHashMap<>(matchLabels));
    oneOf = Collections.unmodifiableMap(new LinkedHashMap<>(oneOf));
  }

  /** All objects: the empty selector. */
  public static final LabelSelector ALL = new LabelSelector(Map.of(), Map.of());

  /**
   * Objects with one label.
   *
   * @param label its name
   * @param value its value
   * @return the selector
   */
  public static LabelSelector of(String label, String value) {
    return new LabelSelector(Map.of(label, value), Map.of());
  }

  Map<String, Object> fields() {
    Fields fields = new Fields().putUnlessEmpty("matchLabels", matchLabels);
    fields.putUnlessEmpty(
        "matchExpressions",
        oneOf.entrySet().stream()
            .map(
                each ->
                    new Fields()
                        .put("key", each.getKey())
                        .put("operator", "In")
                        .put("values", each.getValue())
                        .map())
            .toList());
    return fields.map();
  }
}
