// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.rules;

import dev.cnitelemetry.dashboards.internal.Fields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An alert that has to fire: what a test compares with.
 *
 * @param labels all labels but {@code alertname}
 * @param annotations all annotations, expanded
 */
public record ExpectedAlert(Map<String, String> labels, Map<String, String> annotations) {

  private static final Pattern LABEL =
      Pattern.compile("\\{\\{-?\\s*\\$labels\\.([a-zA-Z_][a-zA-Z0-9_]*)\\s*-?}}");
  private static final Pattern VALUE = Pattern.compile("\\{\\{-?\\s*\\$value\\b[^}]*}}");

  /**
   * Copies the maps.
   *
   * @param labels all labels but {@code alertname}
   * @param annotations all annotations, expanded
   */
  public ExpectedAlert {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
  }

  /**
   * The alert that a rule makes of one series: with the rule's labels, and its annotations with
   * {@code {{ $labels.x }}} and {@code {{ $value }}} filled in.
   *
   * @param rule the rule
   * @param series the labels of the series that its expression gives, without its name
   * @param value what {@code {{ $value }}} prints, with any function after it; unused where no
   *     annotation says it
   * @return the alert
   */
  public static ExpectedAlert of(AlertRule rule, Map<String, String> series, String value) {
    Map<String, String> labels = new LinkedHashMap<>(series);
    rule.labels().forEach((name, text) -> labels.put(name, expand(text, series, value)));
    Map<String, String> annotations = new LinkedHashMap<>();
    rule.annotations().forEach((name, text) -> annotations.put(name, expand(text, series, value)));
    return new ExpectedAlert(labels, annotations);
  }

  private static String expand(String template, Map<String, String> series, String value) {
    String named =
        LABEL
            .matcher(template)
            .replaceAll(match -> Matcher.quoteReplacement(series.getOrDefault(match.group(1), "")));
    return VALUE.matcher(named).replaceAll(Matcher.quoteReplacement(value));
  }

  Map<String, Object> fields() {
    return new Fields()
        .putUnlessEmpty("exp_labels", labels)
        .putUnlessEmpty("exp_annotations", annotations)
        .map();
  }
}
