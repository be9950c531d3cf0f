// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import dev.cnitelemetry.dashboards.rules.AlertRule;
import dev.cnitelemetry.dashboards.rules.ExpectedAlert;
import dev.cnitelemetry.dashboards.rules.Rule;
import dev.cnitelemetry.dashboards.rules.RuleFile;
import dev.cnitelemetry.dashboards.rules.RuleGroup;
import dev.cnitelemetry.dashboards.rules.RuleTestCase;
import dev.cnitelemetry.promql.build.InstantVector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An alert of the starter set, and the series that show it. */
final class Starter {

  /** What a reason says where no document and no source gives the number. */
  static final String NO_SOURCE = "No document gives this number: ";

  private final AlertRule rule;
  private final List<RuleTestCase> cases = new ArrayList<>();

  private Starter(AlertRule rule) {
    this.rule = rule;
  }

  static Starter of(
      String name,
      InstantVector vector,
      Duration holdFor,
      String severity,
      String summary,
      String reason,
      String runbook) {
    return new Starter(
        AlertRule.builder(name, vector)
            .holdFor(holdFor)
            .label("severity", severity)
            .annotation("summary", summary)
            .annotation("reason", reason)
            .annotation("runbook", runbook)
            .build());
  }

  /** The preset of some of them; one group, which is called as the preset is. */
  static RulePreset preset(String name, String title, String product, List<Starter> starters) {
    List<Rule> rules = starters.stream().<Rule>map(Starter::rule).toList();
    return new RulePreset(
        name,
        title,
        Optional.of(product).filter(each -> !each.isEmpty()),
        RuleFile.of(new RuleGroup(name + ".rules", Duration.ZERO, rules)),
        starters.stream().flatMap(each -> each.cases.stream()).toList());
  }

  AlertRule rule() {
    return rule;
  }

  List<RuleTestCase> cases() {
    return cases;
  }

  /** Adds a test in which it fires, with these labels on what its expression gives. */
  Starter fires(
      String when, Duration time, Map<String, String> labels, Map<String, String> series) {
    RuleTestCase.Builder test = RuleTestCase.builder(rule.name() + " fires: " + when);
    new TreeMap<>(series).forEach(test::series);
    cases.add(test.fires(time, rule, ExpectedAlert.of(rule, new TreeMap<>(labels), "")).build());
    return this;
  }

  /** Adds a test in which it does not fire. */
  Starter silent(String when, Duration time, Map<String, String> series) {
    RuleTestCase.Builder test = RuleTestCase.builder(rule.name() + " is silent: " + when);
    new TreeMap<>(series).forEach(test::series);
    cases.add(test.silent(time, rule).build());
    return this;
  }
}
