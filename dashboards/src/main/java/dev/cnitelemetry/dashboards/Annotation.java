// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.promql.build.InstantVector;

/**
 * Moments that are marked in every panel of a dashboard: when the expression has series. Immutable.
 *
 * <pre>{@code
 * Annotation restarts =
 *     Annotation.of(
 *         "Restarts",
 *         changes(gauge(ProcessMetrics.START_TIME_SECONDS).range(minutes(5))).greaterThan(0),
 *         "restart of {{instance}}",
 *         Color.PURPLE);
 * }</pre>
 *
 * @param name what it is called beside its switch
 * @param expression gives series at the moments to mark
 * @param title what is read at a mark, with the series' labels: {@code {{instance}}}
 * @param color its colour
 */
public record Annotation(String name, InstantVector expression, String title, Color color) {

  /**
   * Moments that are marked.
   *
   * @param name what it is called beside its switch
   * @param expression gives series at the moments to mark
   * @param title what is read at a mark, with the series' labels
   * @param color its colour
   * @param targets labels that the scrape jobs add and the title names
   * @return the annotation
   * @throws IllegalArgumentException if the title names a label that the series do not have
   */
  public static Annotation of(
      String name, InstantVector expression, String title, Color color, TextLabel... targets) {
    return new Annotation(name, expression, expression.legend(title, targets), color);
  }

  Annotation with(InstantVector other) {
    return new Annotation(name, other, title, color);
  }
}
