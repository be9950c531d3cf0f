// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

/**
 * The stability level that Kubernetes' component-base gives a metric.
 *
 * <p>Components built on it print the level in front of every help text on the wire: {@code [ALPHA]
 * Number of …}. Metrics outside that framework ({@code go_*}, {@code process_*}, all of Calico)
 * have none.
 *
 * <p>Source: kubernetes/component-base, package metrics.
 */
public enum Stability {
  /** May change or go at any release. */
  ALPHA,
  /** Labels may be added, nothing is taken away without notice. */
  BETA,
  /** Name, kind and labels stay. */
  STABLE,
  /** For the component itself; may change or go at any release. */
  INTERNAL;

  private final String helpPrefix = "[".concat(name()).concat("] ");

  /**
   * What component-base prints before the help text of a metric of this level.
   *
   * @return the level in brackets and one blank, for example {@code "[ALPHA] "}
   */
  public String helpPrefix() {
    return helpPrefix;
  }

  /**
   * A help text as a document has it: without the level that the wire puts in front.
   *
   * @param help a help text as read from a page
   * @return the text after the prefix of any level; the text itself where there is none
   */
  public static String withoutHelpPrefix(String help) {
    for (Stability level : values()) {
      if (help.startsWith(level.helpPrefix)) {
        return help.substring(level.helpPrefix.length());
      }
    }
    return help;
  }
}
