// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each mistake in each form: found once, where it is, and nothing beside it. */
class DocumentFormsTest {

  private static final DashboardLinter LINTER =
      DashboardLinter.against(MetricCatalog.installed())
          .releases(Release.of("antrea", "v2.5.0"), Release.of("calico", "v3.30.0"))
          .build();

  @Tag("long")
  @ParameterizedTest
  @EnumSource(DocumentForm.class)
  void aMistakeIsFoundOnceAndWhereItIs(DocumentForm form) {
    List<String> wrong = new ArrayList<>();
    for (PlantedMistake panel : PlantedMistake.ALL) {
      if (form.isOfRules() && panel.isOfDashboards()) {
        continue;
      }
      String text = form.text(panel);
      DashboardReport report = LINTER.lint(List.of(DashboardFile.of(form.file(), text))).get(0);
      List<Finding> findings = report.report().findings();
      List<DashboardRule> expected = panel.rule() == null ? List.of() : List.of(panel.rule());
      if (!expected.equals(findings.stream().map(Finding::code).toList())) {
        wrong.add(panel + ": " + findings);
      } else if (panel.rule() != null && form.isPlaced()) {
        String found = at(text, findings.get(0).place()).replaceAll("\\s+", "");
        if (!found.startsWith(panel.at().replaceAll("\\s+", ""))) {
          wrong.add(panel + " is told at " + found.substring(0, Math.min(20, found.length())));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The text from a place on. */
  static String at(String text, Place place) {
    String[] lines = text.replace("\uFEFF", "").split("\n", -1);
    StringBuilder rest = new StringBuilder();
    String line = lines[(int) place.line() - 1];
    rest.append(line.substring(line.offsetByCodePoints(0, (int) place.column() - 1)));
    for (int i = (int) place.line(); i < lines.length; i++) {
      rest.append(lines[i]);
    }
    return rest.toString();
  }

  @Test
  void everyRuleOfAQueryIsPlanted() {
    Set<DashboardRule> planted = EnumSet.noneOf(DashboardRule.class);
    PlantedMistake.ALL.stream()
        .filter(each -> each.rule() != null)
        .forEach(each -> planted.add(each.rule()));
    Set<DashboardRule> others =
        EnumSet.of(
            DashboardRule.MALFORMED_DOCUMENT,
            DashboardRule.UNKNOWN_DOCUMENT,
            DashboardRule.TOO_LARGE,
            DashboardRule.NOT_RENDERED,
            DashboardRule.NOT_DECIDED,
            DashboardRule.FIXED_DATASOURCE,
            DashboardRule.MISSING_PANEL_ID,
            DashboardRule.DUPLICATE_PANEL_ID);
    others.addAll(DashboardRule.ofGrafana());
    assertEquals(EnumSet.complementOf(EnumSet.copyOf(others)), planted);
    assertTrue(PlantedMistake.ALL.stream().anyMatch(each -> each.rule() == null));
  }
}
