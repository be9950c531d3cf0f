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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ready-made alerts by the metrics they watch, so that panels lead to them. */
final class AlertLinks {

  /** What says whether a target is there; hundreds of panels would have links to it. */
  private static final Set<String> COMMON = Set.of("up", "process_start_time_seconds");

  private static final List<String> SUFFIXES =
      List.of(SampleNames.BUCKET, SampleNames.SUM, SampleNames.COUNT);

  /** A link to each alert, in the order of the rules. */
  private static final Map<String, DashboardLink> LINKS = new LinkedHashMap<>();

  /** The alerts that watch a metric, by its name; what tells of targets aside. */
  private static final Map<String, Set<String>> ALERTS = new HashMap<>();

  static {
    for (RulePreset preset : PresetRules.all()) {
      for (Rule rule : preset.file().rules()) {
        if (rule instanceof AlertRule alert) {
          String name = alert.name();
          LINKS.put(name, DashboardLink.toPage("Alert " + name, "/alerting/list?search=" + name));
          for (VectorSelector selector : alert.expression().selectors()) {
            selector.metric().ifPresent(series -> add(series, name));
          }
        }
      }
    }
  }

  private AlertLinks() {}

  private static void add(String series, String alert) {
    if (COMMON.contains(series)) {
      return;
    }
    ALERTS.computeIfAbsent(series, name -> new HashSet<>()).add(alert);
    for (String suffix : SUFFIXES) {
      if (series.endsWith(suffix)) {
        String metric = series.substring(0, series.length() - suffix.length());
        ALERTS.computeIfAbsent(metric, name -> new HashSet<>()).add(alert);
      }
    }
  }

  /** A link to one alert. */
  static DashboardLink to(String name) {
    DashboardLink link = LINKS.get(name);
    if (link == null) {
      throw new IllegalArgumentException("no alert is called " + name);
    }
    return link;
  }

  /** Links to the alerts that watch what is shown, in the order of the rules. */
  static List<DashboardLink> of(Collection<MetricDefinition> shown) {
    Set<String> names = new HashSet<>();
    shown.forEach(each -> names.addAll(ALERTS.getOrDefault(each.name(), Set.of())));
    if (names.isEmpty()) {
      return List.of();
    }
    return LINKS.entrySet().stream()
        .filter(each -> names.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
