// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import dev.cnitelemetry.dashboards.lint.DashboardFile;
import dev.cnitelemetry.dashboards.lint.DashboardLinter;
import dev.cnitelemetry.dashboards.lint.DashboardReport;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.presets.scrape.GrafanaOptions;
import dev.cnitelemetry.presets.scrape.ResourcePresets;
import dev.cnitelemetry.presets.scrape.SetUpOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Our own linter over what is generated. */
class LintedRulesTest {

  /** Findings by code, of a preset as a rule file, as JSON, and as the operator's resource. */
  private static List<Map<String, Integer>> found(RulePreset preset) {
    return List.of(
        count(preset.name() + ".rules.yml", preset.file().yaml()),
        count(preset.name() + ".rules.json", preset.file().json()),
        count(
            preset.name() + ".yaml",
            preset.file().prometheusRule(preset.name(), "monitoring", Map.of()).yaml()));
  }

  private static Map<String, Integer> count(String name, String text) {
    Map<String, Integer> codes = new TreeMap<>();
    for (DashboardReport report :
        DashboardLinter.against(MetricCatalog.installed())
            .build()
            .lint(List.of(DashboardFile.of(name, text)))) {
      assertTrue(report.isOfInterest(), name);
      for (Finding each : report.report().findings()) {
        codes.merge(each.code().text(), 1, Integer::sum);
      }
    }
    return codes;
  }

  /** The documented forms have six absent() with others by or, and two means since the start. */
  @Test
  void nothingIsFoundButInTheDocumentedForms() {
    for (RulePreset preset : PresetRules.all()) {
      Map<String, Integer> expected =
          preset.name().equals("calico-felix-documented")
              ? Map.of("absent-or", 6, "lifetime-average", 2)
              : Map.of();
      for (Map<String, Integer> each : found(preset)) {
        assertEquals(expected, each, preset.name());
      }
    }
  }

  /** Resources are no dashboards and no rules: nothing is found in them either. */
  @Test
  void nothingIsFoundInResources() {
    SetUpOptions options =
        SetUpOptions.builder()
            .image("a/b:1")
            .grafana(
                GrafanaOptions.builder().adminPassword("changed").clickHousePassword("too").build())
            .build();
    List<DashboardFile> files = new ArrayList<>();
    ResourcePresets.all()
        .forEach(
            preset -> {
              for (KubernetesObject each : preset.objects(options, Optional.empty())) {
                files.add(DashboardFile.of(preset.name() + "/" + each + ".yaml", each.yaml()));
              }
            });
    for (DashboardReport each :
        DashboardLinter.against(MetricCatalog.installed()).build().lint(files)) {
      assertEquals(
          List.of(),
          each.report().findings().stream()
              .filter(finding -> !finding.code().text().equals("unknown-document"))
              .toList(),
          each.file().name());
    }
  }
}
