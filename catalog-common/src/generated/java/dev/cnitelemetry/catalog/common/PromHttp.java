// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Metrics handler: metrics as typed constants.
 *
 * <p>What Prometheus' Go client tells of the scrapes themselves, where a component lets it
 * count them.
 */
public final class PromHttp {
  /**
   * {@code promhttp_metric_handler_requests_total}, a counter.
   *
   * <p>Total number of scrapes by HTTP status code.
   *
   * <ul>
   *   <li>Labels: {@link CommonLabels#SCRAPE_CODE code} ({@code 200}, {@code 500}, {@code 503})
   *   <li>The series of all three codes are there from the start.
   * </ul>
   */
  public static final CounterDefinition METRIC_HANDLER_REQUESTS_TOTAL =
      CounterDefinition.of(
          "promhttp_metric_handler_requests_total",
          "Total number of scrapes by HTTP status code.",
          Unit.NONE,
          CommonLabels.SCRAPE_CODE);

  /**
   * {@code promhttp_metric_handler_requests_in_flight}, a gauge.
   *
   * <p>Current number of scrapes being served.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>At least 1 on every page, for the scrape that reads it.
   * </ul>
   */
  public static final GaugeDefinition METRIC_HANDLER_REQUESTS_IN_FLIGHT =
      GaugeDefinition.of(
          "promhttp_metric_handler_requests_in_flight",
          "Current number of scrapes being served.",
          Unit.NONE);

  private PromHttp() {}
}
