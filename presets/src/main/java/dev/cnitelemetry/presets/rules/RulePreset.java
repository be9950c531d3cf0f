// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import dev.cnitelemetry.dashboards.rules.RuleFile;
import dev.cnitelemetry.dashboards.rules.RuleTest;
import dev.cnitelemetry.dashboards.rules.RuleTestCase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Ready-made rules of one component, with their tests.
 *
 * @param name how they are asked for, for example {@code calico-felix}
 * @param title what they are, in a line
 * @param product whose releases decide which of them can be had; empty where there are none
 * @param file the rules
 * @param cases tests in which each alert fires and in which it does not
 */
public record RulePreset(
    String name, String title, Optional<String> product, RuleFile file, List<RuleTestCase> cases) {

  /**
   * Copies the list.
   *
   * @param name how they are asked for, for example {@code calico-felix}
   * @param title what they are, in a line
   * @param product whose releases decide which of them can be had; empty where there are none
   * @param file the rules
   * @param cases tests in which each alert fires and in which it does not
   */
  public RulePreset {
    cases = List.copyOf(cases);
  }

  /**
   * The tests for a file of the rules.
   *
   * @param ruleFile the name of the rule file, as seen from the test's folder
   * @return what {@code promtool test rules} runs
   */
  public RuleTest test(String ruleFile) {
    return new RuleTest(List.of(ruleFile), Duration.ofMinutes(1), cases);
  }
}
