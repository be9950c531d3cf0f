// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.dashboards.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * A rule that changes the labels of targets before they are scraped, or of samples after it.
 *
 * <p>Made by a method for each action that takes what the action needs and nothing else.
 *
 * <pre>{@code
 * RelabelRule agents =
 *     RelabelRule.keep(
 *         "kube-system;antrea-agent",
 *         "__meta_kubernetes_namespace",
 *         "__meta_kubernetes_pod_container_name");
 * List<RelabelRule> port = RelabelRule.address("__meta_kubernetes_node_address_InternalIP", 9091);
 * }</pre>
 */
public final class RelabelRule {

  private static final Pattern LABEL = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
  private static final Pattern TEMPLATE =
      Pattern.compile("([a-zA-Z_]|\\$\\{?\\w+}?)([a-zA-Z0-9_]|\\$\\{?\\w+}?)*");
  private static final Pattern GROUP = Pattern.compile("\\$(?:\\{([0-9]+)}|([0-9]+))");

  private final RelabelAction action;
  private final List<String> sources;
  @Nullable private final String regex;
  @Nullable private final String target;
  @Nullable private final String replacement;
  private final long modulus;

  private RelabelRule(
      RelabelAction action,
      List<String> sources,
      @Nullable String regex,
      @Nullable String target,
      @Nullable String replacement,
      long modulus) {
    this.action = action;
    this.sources = List.copyOf(sources);
    this.regex = regex;
    this.target = target;
    this.replacement = replacement;
    this.modulus = modulus;
    sources.forEach(RelabelRule::label);
    int groups = regex == null ? 1 : groups(regex);
    if (target != null && !TEMPLATE.matcher(target).matches()) {
      throw new IllegalArgumentException("no name of a label: \"" + target + "\"");
    }
    if (replacement != null) {
      Matcher group = GROUP.matcher(replacement);
      while (group.find()) {
        String number = group.group(1) == null ? group.group(2) : group.group(1);
        if (number.length() > 3 || Integer.parseInt(number) > groups) {
          throw new IllegalArgumentException(
              "replacement "
                  + replacement
                  + " names group "
                  + number
                  + ", and "
                  + regex
                  + " has "
                  + groups);
        }
      }
    }
  }

  private static void label(String name) {
    if (!LABEL.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "no name of a label: \"" + name + "\"; it has letters, digits and _");
    }
  }

  private static int groups(String regex) {
    try {
      return Pattern.compile(regex).matcher("").groupCount();
    } catch (java.util.regex.PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "no regular expression: \"" + regex + "\": " + e.getDescription(), e);
    }
  }

  /**
   * Keeps targets whose labels, joined by {@code ;}, match.
   *
   * @param regex the regular expression, which has to match the whole
   * @param sources the labels
   * @return the rule
   * @throws IllegalArgumentException if there cannot be labels of those names, or there are none,
   *     or the expression is none
   */
  public static RelabelRule keep(String regex, String... sources) {
    return of(RelabelAction.KEEP, regex, null, null, sources);
  }

  /**
   * Drops targets whose labels, joined by {@code ;}, match.
   *
   * @param regex the regular expression, which has to match the whole
   * @param sources the labels
   * @return the rule
   * @throws IllegalArgumentException as {@link #keep}
   */
  public static RelabelRule drop(String regex, String... sources) {
    return of(RelabelAction.DROP, regex, null, null, sources);
  }

  /**
   * Sets a label to other labels, joined by {@code ;}.
   *
   * @param target the label that is set
   * @param sources the labels
   * @return the rule
   * @throws IllegalArgumentException as {@link #keep}
   */
  public static RelabelRule copy(String target, String... sources) {
    return of(RelabelAction.REPLACE, null, target, null, sources);
  }

  /**
   * Sets a label where other labels, joined by {@code ;}, match.
   *
   * @param target the label that is set
   * @param regex the regular expression, which has to match the whole
   * @param replacement its value, in which {@code ${1}} is the first group
   * @param sources the labels
   * @return the rule
   * @throws IllegalArgumentException as {@link #keep}, and if the replacement names a group that
   *     the expression does not have
   */
  public static RelabelRule replace(
      String target, String regex, String replacement, String... sources) {
    return of(RelabelAction.REPLACE, regex, target, replacement, sources);
  }

  /**
   * Copies labels whose names match to the name in the expression's first group.
   *
   * @param regex the regular expression
   * @return the rule
   * @throws IllegalArgumentException if the expression is none, or has no group
   */
  public static RelabelRule labelMap(String regex) {
    if (groups(regex) == 0) {
      throw new IllegalArgumentException("labelmap of " + regex + ", which has no group");
    }
    return new RelabelRule(RelabelAction.LABELMAP, List.of(), regex, null, null, 0);
  }

  /**
   * Removes labels whose names match.
   *
   * @param regex the regular expression
   * @return the rule
   * @throws IllegalArgumentException if the expression is none
   */
  public static RelabelRule labelDrop(String regex) {
    return new RelabelRule(RelabelAction.LABELDROP, List.of(), regex, null, null, 0);
  }

  /**
   * Keeps targets of one of several servers, with {@link #keep} of the label that it sets.
   *
   * @param target the label that is set to the remainder
   * @param modulus how many servers there are
   * @param sources the labels that are hashed
   * @return the rule
   * @throws IllegalArgumentException as {@link #keep}, and if the modulus is not above zero
   */
  public static RelabelRule hashMod(String target, long modulus, String... sources) {
    if (modulus <= 0) {
      throw new IllegalArgumentException("a modulus of " + modulus);
    }
    return new RelabelRule(RelabelAction.HASHMOD, List.of(sources), null, target, null, modulus);
  }

  /**
   * Sets {@code __address__} to an address that a label has and a port, with brackets around an
   * IPv6 address, and drops targets that do not have the label.
   *
   * @param source the label, for example {@code __meta_kubernetes_pod_ip}
   * @param port the port, 1 to 65535
   * @return the rules, to be applied in their order
   * @throws IllegalArgumentException if there is no such port, or there cannot be such a label
   */
  public static List<RelabelRule> address(String source, int port) {
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("no port: " + port + "; ports are 1 to 65535");
    }
    return List.of(
        keep(".+", source),
        replace("__address__", "([^:]+)", "${1}:" + port, source),
        replace("__address__", "(.*:.*)", "[${1}]:" + port, source));
  }

  private static RelabelRule of(
      RelabelAction action,
      @Nullable String regex,
      @Nullable String target,
      @Nullable String replacement,
      String... sources) {
    if (sources.length == 0) {
      throw new IllegalArgumentException(action.text() + " needs labels to look at");
    }
    return new RelabelRule(action, List.of(sources), regex, target, replacement, 0);
  }

  /**
   * What the rule does.
   *
   * @return its action
   */
  public RelabelAction action() {
    return action;
  }

  /**
   * The labels that it looks at.
   *
   * @return their names in order; empty where it looks at all
   */
  public List<String> sources() {
    return sources;
  }

  boolean sets(String label) {
    return label.equals(target);
  }

  String replacement() {
    return replacement == null ? "${1}" : replacement;
  }

  /** As in prometheus.yml. */
  Map<String, Object> fields() {
    return fields("source_labels", "target_label", new ArrayList<>(sources));
  }

  /** As in the operator's resources. */
  Map<String, Object> monitorFields() {
    return fields("sourceLabels", "targetLabel", new ArrayList<>(sources));
  }

  private Map<String, Object> fields(String sourcesName, String targetName, List<String> from) {
    Fields fields = new Fields().putUnlessEmpty(sourcesName, from);
    if (action != RelabelAction.REPLACE) {
      fields.put("action", action.text());
    }
    fields.putIfPresent("regex", regex);
    fields.putIfPresent("modulus", modulus == 0 ? null : modulus);
    fields.putIfPresent(targetName, target);
    fields.putIfPresent("replacement", replacement);
    return fields.map();
  }

  @Override
  public String toString() {
    return fields().toString();
  }
}
