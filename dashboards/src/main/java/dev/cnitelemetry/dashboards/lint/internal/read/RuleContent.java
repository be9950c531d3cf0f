// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import java.util.List;

/**
 * A rule of a rule file.
 *
 * @param path the way to it in words
 * @param isAlert whether it is an alert; else it records
 * @param name the alert's name, or that of the series it records
 * @param expression the expression
 * @param templates labels and annotations, in which labels of the expression may be named
 * @param isCertain whether the expression is known to be PromQL
 */
public record RuleContent(
    String path,
    boolean isAlert,
    String name,
    ExpressionText expression,
    List<SourceScalar> templates,
    boolean isCertain) {

  /**
   * Copies the templates.
   *
   * @param path the way to it in words
   * @param isAlert whether it is an alert
   * @param name the alert's name, or that of the series it records
   * @param expression the expression
   * @param templates labels and annotations
   * @param isCertain whether the expression is known to be PromQL
   */
  public RuleContent {
    templates = List.copyOf(templates);
  }
}
