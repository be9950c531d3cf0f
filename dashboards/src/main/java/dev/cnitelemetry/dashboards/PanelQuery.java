// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.promql.build.InstantVector;

/**
 * One question that a panel puts to a server: in PromQL, or in SQL. Immutable.
 *
 * <pre>{@code
 * PanelQuery adds =
 *     PanelQuery.of(sum(by(NODE), rate(counter(AntreaAgent.OVS_FLOW_OPS_COUNT), RATE_INTERVAL)));
 * System.out.println(adds.legend()); // {{node}}
 * }</pre>
 */
public sealed interface PanelQuery permits MetricQuery, SqlQuery {

  /**
   * An expression with the legend that its labels make.
   *
   * @param expression the expression
   * @return the query
   */
  static MetricQuery of(InstantVector expression) {
    return new MetricQuery(expression, expression.legend(), null);
  }

  /**
   * An expression and its legend.
   *
   * @param expression the expression
   * @param legend words, and labels as <code>{{instance}}</code>
   * @return the query
   * @throws IllegalArgumentException if the legend names a label that the series do not have
   */
  static MetricQuery of(InstantVector expression, String legend) {
    return new MetricQuery(expression, expression.legend(legend), null);
  }

  /**
   * What a series is called.
   *
   * @return words, and labels as <code>{{instance}}</code>; empty where a panel's title says it
   */
  String legend();

  /**
   * The unit of the values.
   *
   * @return the unit
   */
  DerivedUnit unit();

  /**
   * What answers it.
   *
   * @return the kind of data source
   */
  DataSourceKind dataSource();
}
