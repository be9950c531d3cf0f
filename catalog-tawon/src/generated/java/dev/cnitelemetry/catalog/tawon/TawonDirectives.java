// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon, directives and tasks: metrics as typed constants.
 *
 * <p>Directives and tasks: the directives that Tawon carries out, and the tasks they consist
 * of.
 */
public final class TawonDirectives {
  /**
   * {@code directives_ran_total}, a counter.
   *
   * <p>Directives execution counter
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#TAWON_ID tawonID}; {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   *   <li>The other metric of directives begins with directive, in the singular.
   * </ul>
   */
  public static final CounterDefinition DIRECTIVES_RAN_TOTAL =
      CounterDefinition.of(
          "directives_ran_total",
          "Directives execution counter",
          Unit.NONE,
          TawonLabels.TAWON_ID,
          TawonLabels.STATUS);

  /**
   * {@code directive_duration_seconds}, a summary in seconds.
   *
   * <p>Duration of an individual task
   *
   * <p>Duration of a directive.
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#TAWON_ID tawonID}
   *   <li>Quantiles: unknown
   *   <li>Tawon: all releases
   *   <li>The help text is that of task_duration_seconds; the metric is by directive.
   *   <li>The document gives no quantiles.
   * </ul>
   */
  public static final SummaryDefinition DIRECTIVE_DURATION_SECONDS =
      SummaryDefinition.of(
          "directive_duration_seconds",
          "Duration of an individual task",
          Unit.SECONDS,
          DecimalLiterals.unknown(),
          TawonLabels.TAWON_ID);

  /**
   * {@code tasks_ran_total}, a counter.
   *
   * <p>Tasks execution counter
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#TASK task}; {@link TawonLabels#STATUS status};
   *       {@link TawonLabels#TAWON_ID tawonID}
   *   <li>Tawon: all releases
   *   <li>The values of task and status are not documented.
   * </ul>
   */
  public static final CounterDefinition TASKS_RAN_TOTAL =
      CounterDefinition.of(
          "tasks_ran_total",
          "Tasks execution counter",
          Unit.NONE,
          TawonLabels.TASK,
          TawonLabels.STATUS,
          TawonLabels.TAWON_ID);

  /**
   * {@code task_duration_seconds}, a summary in seconds.
   *
   * <p>Duration of an individual task
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#TAWON_ID tawonID}; {@link TawonLabels#TASK task}
   *   <li>Quantiles: unknown
   *   <li>Tawon: all releases
   *   <li>The document gives no quantiles.
   * </ul>
   */
  public static final SummaryDefinition TASK_DURATION_SECONDS =
      SummaryDefinition.of(
          "task_duration_seconds",
          "Duration of an individual task",
          Unit.SECONDS,
          DecimalLiterals.unknown(),
          TawonLabels.TAWON_ID,
          TawonLabels.TASK);

  private TawonDirectives() {}
}
