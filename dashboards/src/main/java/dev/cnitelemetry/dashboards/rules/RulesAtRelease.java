// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.rules;

import java.util.List;

/**
 * The rules of a file that a release can evaluate.
 *
 * @param file the rules that are left; groups that have none are not there
 * @param leftOut the others
 */
public record RulesAtRelease(RuleFile file, List<LeftOut> leftOut) {

  /**
   * Copies the list.
   *
   * @param file the rules that are left; groups that have none are not there
   * @param leftOut the others
   */
  public RulesAtRelease {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A rule that is not there, and why.
   *
   * @param rule its name
   * @param reason the metric that the release does not have, and which releases do
   */
  public record LeftOut(String rule, String reason) {}
}
