// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.rules;

import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.promql.tree.Expression;
import java.util.Map;

/** An alert rule or a recording rule. */
public sealed interface Rule permits AlertRule, RecordingRule {

  /**
   * Its name.
   *
   * @return the alert's name, or the metric that is recorded
   */
  String name();

  /**
   * What is evaluated.
   *
   * @return the expression
   */
  Expression expression();

  /**
   * Labels added to what comes out.
   *
   * @return names and values, in the order in which they were added
   */
  Map<String, String> labels();

  /**
   * The rule as a release has the metrics it asks for.
   *
   * @param release a release
   * @return the rule with an expression of that release; this where the expression was not built of
   *     metrics
   * @throws IllegalArgumentException if the release does not have them
   */
  Rule at(ReleaseView release);

  /**
   * The rule as rule files have it.
   *
   * @return maps and texts that cannot be changed
   */
  Map<String, Object> fields();
}
