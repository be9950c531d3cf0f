// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.rules;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.internal.PrometheusDuration;
import dev.cnitelemetry.dashboards.internal.YamlTree;
import java.time.Duration;
import java.util.List;

/**
 * Tests of rules as {@code promtool test rules} runs them.
 *
 * <pre>{@code
 * AlertRule down =
 *     AlertRule.builder("Down", PromqlParser.standard().parse("up == 0")).build();
 * RuleTest test =
 *     new RuleTest(
 *         List.of("down.rules.yml"),
 *         Duration.ofMinutes(1),
 *         List.of(
 *             RuleTestCase.builder("a target that is down")
 *                 .series("up{instance=\"a\"}", "1 0 0")
 *                 .silent(Duration.ofMinutes(0), down)
 *                 .fires(
 *                     Duration.ofMinutes(1),
 *                     down,
 *                     ExpectedAlert.of(down, Map.of("instance", "a"), ""))
 *                 .build()));
 * System.out.println(test.yaml());
 * }</pre>
 *
 * @param ruleFiles the files of the rules, as seen from the test's folder
 * @param evaluationInterval how often the rules are evaluated
 * @param cases the tests in order
 */
public record RuleTest(
    List<String> ruleFiles, Duration evaluationInterval, List<RuleTestCase> cases) {

  /**
   * Copies the lists. *
   *
   * @param ruleFiles the files of the rules, as seen from the test's folder
   * @param evaluationInterval how often the rules are evaluated
   * @param cases the tests in order
   * @throws IllegalArgumentException if the interval is not above zero
   */
  public RuleTest {
    ruleFiles = List.copyOf(ruleFiles);
    cases = List.copyOf(cases);
    if (evaluationInterval.isZero()) {
      throw new IllegalArgumentException("an evaluation interval of zero");
    }
    PrometheusDuration.of(evaluationInterval);
  }

  /**
   * The file that {@code promtool test rules} takes.
   *
   * @return YAML that ends with a line break
   */
  public String yaml() {
    return YamlTree.of(
        new Fields()
            .put("rule_files", ruleFiles)
            .put("evaluation_interval", PrometheusDuration.of(evaluationInterval))
            .put("tests", cases.stream().map(RuleTestCase::fields).toList())
            .map());
  }
}
