// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.rules;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.internal.PrometheusDuration;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Rules that are evaluated one after the other, at one interval.
 *
 * <pre>{@code
 * RuleGroup group =
 *     RuleGroup.of(
 *         "agent.rules",
 *         AlertRule.builder("NoPods", Promql.gauge(AntreaAgent.LOCAL_POD_COUNT).equalTo(0))
 *             .build());
 * }</pre>
 *
 * @param name its name, which no other group of the file has
 * @param interval how often it is evaluated; zero where the server's default holds
 * @param rules its rules; no two are the same
 */
public record RuleGroup(String name, Duration interval, List<Rule> rules) {

  /**
   * Checks what a server checks. *
   *
   * @param name its name, which no other group of the file has
   * @param interval how often it is evaluated; zero where the server's default holds
   * @param rules its rules; no two are the same
   * @throws IllegalArgumentException if the name is empty, the interval negative, or a rule there
   *     twice
   */
  public RuleGroup {
    RuleNames.text("the name of a group", name);
    PrometheusDuration.of(interval);
    rules = List.copyOf(rules);
    long different = rules.stream().map(Rule::fields).distinct().count();
    if (different < rules.size()) {
      throw new IllegalArgumentException("group " + name + " has a rule twice: " + rules);
    }
  }

  /**
   * A group at the server's interval.
   *
   * @param name its name
   * @param rules its rules
   * @return the group
   * @throws IllegalArgumentException if the name is empty, or a rule is there twice
   */
  public static RuleGroup of(String name, Rule... rules) {
    return new RuleGroup(name, Duration.ZERO, List.of(rules));
  }

  Map<String, Object> fields() {
    Fields fields = new Fields().put("name", name);
    if (!interval.isZero()) {
      fields.put("interval", PrometheusDuration.of(interval));
    }
    return fields.put("rules", rules.stream().map(Rule::fields).toList()).map();
  }
}
