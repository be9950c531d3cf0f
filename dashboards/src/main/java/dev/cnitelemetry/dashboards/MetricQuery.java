// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.promql.build.InstantVector;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;

/**
 * A question to Prometheus, in PromQL. Immutable.
 *
 * <p>Unit and legend come from the expression.
 *
 * <pre>{@code
 * MetricQuery adds =
 *     PanelQuery.of(sum(by(NODE), rate(counter(AntreaAgent.OVS_FLOW_OPS_COUNT), RATE_INTERVAL)));
 * System.out.println(adds.legend()); // {{node}}
 * }</pre>
 */
public final class MetricQuery implements PanelQuery {

  private final InstantVector expression;
  private final String legend;
  private final @Nullable MetricQuery otherwise;

  MetricQuery(InstantVector expression, String legend, @Nullable MetricQuery otherwise) {
    this.expression = expression;
    this.legend = legend;
    this.otherwise = otherwise;
  }

  /**
   * This query, and another one for releases that cannot have it: where a label came later.
   *
   * @param other what is asked instead
   * @return the query
   */
  public MetricQuery otherwise(MetricQuery other) {
    return new MetricQuery(
        expression, legend, otherwise == null ? other : otherwise.otherwise(other));
  }

  /**
   * The expression.
   *
   * @return the expression
   */
  public InstantVector expression() {
    return expression;
  }

  /**
   * The metrics of the expression.
   *
   * @return each once, in the order of the text
   */
  public List<MetricDefinition> definitions() {
    return expression.definitions();
  }

  @Override
  public String legend() {
    return legend;
  }

  @Override
  public DerivedUnit unit() {
    return expression.unit();
  }

  @Override
  public DataSourceKind dataSource() {
    return DataSourceKind.PROMETHEUS;
  }

  /** The query where metrics look otherwise; empty where it cannot be asked there. */
  Optional<MetricQuery> map(UnaryOperator<InstantVector> there) {
    try {
      InstantVector mapped = there.apply(expression);
      return Optional.of(new MetricQuery(mapped, mapped.legend(legend), null));
    } catch (IllegalArgumentException e) {
      return otherwise == null ? Optional.empty() : otherwise.map(there);
    }
  }

  /** Why it cannot be asked where metrics look otherwise. */
  Optional<String> obstacle(UnaryOperator<InstantVector> there) {
    try {
      there.apply(expression).legend(legend);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public String toString() {
    return expression.toString();
  }
}
