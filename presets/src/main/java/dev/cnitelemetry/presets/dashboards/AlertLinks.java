// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.rules.AlertRule;
import dev.cnitelemetry.dashboards.rules.Rule;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.presets.rules.PresetRules;
import dev.cnitelemetry.presets.rules.RulePreset;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Ready-made alerts by the metrics they watch, so that panels lead to them. */
final class AlertLinks {

  /** What says whether a target is there; hundreds of panels would have links to it. */
  private static final Set<String> COMMON = Set.of("up", "process_start_time_seconds");

  private static final List<String> SUFFIXES =
      List.of(SampleNames.BUCKET, SampleNames.SUM, SampleNames.COUNT);

  /** The metrics of each alert, those of targets aside. */
  private static final Map<String, Set<String>> ALERTS = new LinkedHashMap<>();

  static {
    for (RulePreset preset : PresetRules.all()) {
      for (Rule rule : preset.file().rules()) {
        if (rule instanceof AlertRule alert) {
          ALERTS
              .computeIfAbsent(alert.name(), name -> new LinkedHashSet<>())
              .addAll(metrics(alert));
        }
      }
    }
  }

  private AlertLinks() {}

  private static Set<String> metrics(AlertRule alert) {
    return alert.expression().selectors().stream()
        .map(VectorSelector::metric)
        .flatMap(Optional::stream)
        .filter(name -> !COMMON.contains(name))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A link to one alert. */
  static DashboardLink to(String name) {
    if (!ALERTS.containsKey(name)) {
      throw new IllegalArgumentException("no alert is called " + name);
    }
    return DashboardLink.toPage("Alert " + name, "/alerting/list?search=" + name);
  }

  /** Links to the alerts that watch what is shown. */
  static List<DashboardLink> of(Collection<MetricDefinition> shown) {
    Set<String> names = shown.stream().map(MetricDefinition::name).collect(Collectors.toSet());
    return ALERTS.entrySet().stream()
        .filter(alert -> alert.getValue().stream().anyMatch(each -> isOf(each, names)))
        .map(Map.Entry::getKey)
        .map(AlertLinks::to)
        .toList();
  }

  private static boolean isOf(String series, Set<String> names) {
    return names.contains(series)
        || SUFFIXES.stream()
            .anyMatch(
                suffix ->
                    series.endsWith(suffix)
                        && names.contains(series.substring(0, series.length() - suffix.length())));
  }
}
