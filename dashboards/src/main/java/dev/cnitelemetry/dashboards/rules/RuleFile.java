// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.rules;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.internal.YamlTree;
import dev.cnitelemetry.dashboards.json.JsonTree;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import dev.cnitelemetry.metrics.ReleaseView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups of rules: a rule file of Prometheus, or the {@code PrometheusRule} of its operator.
 *
 * <pre>{@code
 * RuleFile file =
 *     RuleFile.of(
 *         RuleGroup.of(
 *             "agent.rules",
 *             AlertRule.builder("NoPods", Promql.gauge(AntreaAgent.LOCAL_POD_COUNT).equalTo(0))
 *                 .build()));
 * System.out.println(file.yaml());
 * }</pre>
 *
 * @param groups the groups in order
 */
public record RuleFile(List<RuleGroup> groups) {

  /** Where the operator looks for its rules: {@value}. */
  public static final String API_VERSION = "monitoring.coreos.com/v1";

  /**
   * Checks that no name is there twice. *
   *
   * @param groups the groups in order
   * @throws IllegalArgumentException if two groups have one name, which no server loads
   */
  public RuleFile {
    groups = List.copyOf(groups);
    Set<String> names = new HashSet<>();
    for (RuleGroup group : groups) {
      if (!names.add(group.name())) {
        throw new IllegalArgumentException("two groups are called " + group.name());
      }
    }
  }

  /**
   * A file of some groups.
   *
   * @param groups the groups in order
   * @return the file
   * @throws IllegalArgumentException if two have one name
   */
  public static RuleFile of(RuleGroup... groups) {
    return new RuleFile(List.of(groups));
  }

  /**
   * All rules of all groups.
   *
   * @return the rules in their order
   */
  public List<Rule> rules() {
    return groups.stream().flatMap(group -> group.rules().stream()).toList();
  }

  /**
   * The file as a release has the metrics: rules that ask for what it does not have are left out.
   *
   * @param release a release
   * @return the rules that are left, and why the others are not
   */
  public RulesAtRelease at(ReleaseView release) {
    List<RuleGroup> left = new ArrayList<>();
    List<RulesAtRelease.LeftOut> leftOut = new ArrayList<>();
    for (RuleGroup group : groups) {
      List<Rule> rules = new ArrayList<>();
      for (Rule rule : group.rules()) {
        try {
          rules.add(rule.at(release));
        } catch (IllegalArgumentException e) {
          leftOut.add(new RulesAtRelease.LeftOut(rule.name(), String.valueOf(e.getMessage())));
        }
      }
      if (!rules.isEmpty()) {
        left.add(new RuleGroup(group.name(), group.interval(), rules));
      }
    }
    return new RulesAtRelease(new RuleFile(left), leftOut);
  }

  /**
   * The rule file that {@code rule_files} names and {@code promtool check rules} checks.
   *
   * @return YAML that ends with a line break
   */
  public String yaml() {
    return YamlTree.of(fields());
  }

  /**
   * The same in JSON, which is YAML too.
   *
   * @return JSON that ends with a line break
   */
  public String json() {
    return JsonTree.print(fields());
  }

  /**
   * The groups as the operator's resource.
   *
   * @param name the resource's name
   * @param namespace the namespace it is in
   * @param labels labels by which the {@code ruleSelector} of a {@code Prometheus} picks it
   * @return a {@code PrometheusRule}
   * @throws IllegalArgumentException if there cannot be an object or a namespace of that name
   */
  public KubernetesObject prometheusRule(
      String name, String namespace, Map<String, String> labels) {
    return KubernetesObject.builder(API_VERSION, "PrometheusRule", name)
        .namespace(namespace)
        .labels(labels)
        .put("spec", fields())
        .build();
  }

  /**
   * The file as maps and lists, for values that hold rules.
   *
   * @return maps, lists and texts that cannot be changed
   */
  public Map<String, Object> fields() {
    return new Fields().put("groups", groups.stream().map(RuleGroup::fields).toList()).map();
  }
}
