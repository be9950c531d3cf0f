package dev.cnitelemetry.dashboards;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.promql.build.InstantVector;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;

/**
 * One question that a panel puts to the server. Immutable.
 *
 * <p>Unit and legend come from the expression.
 *
 * <pre>{@code
 * PanelQuery adds =
 *     PanelQuery.of(sum(by(NODE), rate(counter(AntreaAgent.OVS_FLOW_OPS_COUNT), RATE_INTERVAL)));
 * System.out.println(adds.legend()); // {{node}}
 * }</pre>
 */
public final class PanelQuery {

  private final InstantVector expression;
  private final String legend;
  private final @Nullable PanelQuery otherwise;

  private PanelQuery(InstantVector expression, String legend, @Nullable PanelQuery otherwise) {
    this.expression = expression;
    this.legend = legend;
    this.otherwise = otherwise;
  }

  /**
   * An expression with the legend that its labels make.
   *
   * @param expression the expression
   * @return the query
   */
  public static PanelQuery of(InstantVector expression) {
    return new PanelQuery(expression, expression.legend(), null);
  }

  /**
   * An expression and its legend.
   *
   * @param expression the expression
   * @param legend words, and labels as <code>{{instance}}</code>
   * @return the query
   * @throws IllegalArgumentException if the legend names a label that the series do not have
   */
  public static PanelQuery of(InstantVector expression, String legend) {
    return new PanelQuery(expression, expression.legend(legend), null);
  }

  /**
   * This query, and another one for releases that cannot have it: where a label came later.
   *
   * @param other what is asked instead
   * @return the query
   */
  public PanelQuery otherwise(PanelQuery other) {
    return new PanelQuery(
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
   * What a series is called.
   *
   * @return words, and labels as <code>{{instance}}</code>; empty where a panel's title says it
   */
  public String legend() {
    return legend;
  }

  /**
   * The unit of the values.
   *
   * @return the expression's
   */
  public DerivedUnit unit() {
    return expression.unit();
  }

  /** The query where metrics look otherwise; empty where it cannot be asked there. */
  Optional<PanelQuery> map(UnaryOperator<InstantVector> there) {
    try {
      InstantVector mapped = there.apply(expression);
      return Optional.of(new PanelQuery(mapped, mapped.legend(legend), null));
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
