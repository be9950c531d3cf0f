// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.ServerVersion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * An expression that was made of metrics: an {@link InstantVector} or a {@link Scalar}.
 *
 * <p>It knows the unit of its values and the metrics it is made of, and prints itself as Prometheus
 * does. Immutable and thread-safe. Two are equal if they say the same.
 *
 * <pre>{@code
 * Query adds = rate(counter(AntreaAgent.OVS_FLOW_OPS_COUNT).range(RATE_INTERVAL));
 * System.out.println(adds.text()); // rate(antrea_agent_ovs_flow_ops_count[$__rate_interval])
 * System.out.println(adds.unit()); // operations a second
 * }</pre>
 */
public abstract sealed class Query permits InstantVector, Scalar {

  private final Recipe recipe;
  private final Term term;

  /** Looked for when they are asked for; whoever comes first writes the same list. */
  private volatile @Nullable List<MetricDefinition> definitions;

  Query(Recipe recipe) {
    this.recipe = recipe;
    this.term = recipe.over(Shapes.NEWEST);
  }

  /** The expression over metrics as they are somewhere. */
  final Term over(Shapes shapes) {
    return shapes == Shapes.NEWEST ? term : recipe.over(shapes);
  }

  final Term term() {
    return term;
  }

  /**
   * The tree of the expression.
   *
   * @return the tree; valid PromQL
   */
  public final Expression expression() {
    return term.expression();
  }

  /**
   * The unit of the values, as arithmetic has it.
   *
   * @return the unit; {@link DerivedUnit#UNSPECIFIED} where it cannot be told
   */
  public final DerivedUnit unit() {
    return term.unit();
  }

  /**
   * The metrics that it is made of.
   *
   * @return each definition once, in the order of the text
   */
  public final List<MetricDefinition> definitions() {
    List<MetricDefinition> known = definitions;
    if (known == null) {
      known = metricsOfRecipe();
      definitions = known;
    }
    return known;
  }

  private List<MetricDefinition> metricsOfRecipe() {
    Set<MetricDefinition> all = new LinkedHashSet<>();
    recipe.over(
        new Shapes() {
          @Override
          public List<Shape> of(MetricDefinition definition) {
            return NEWEST.of(definition);
          }

          @Override
          public void visited(MetricDefinition definition) {
            all.add(definition);
          }
        });
    return List.copyOf(all);
  }

  /**
   * The expression for servers since 2.42.
   *
   * @return one line, as Prometheus prints it
   * @throws IllegalStateException if only later servers read it; the message says since which
   */
  public final String text() {
    return text(ServerVersion.V2_42);
  }

  /**
   * The expression for servers since a version, later than 2.42 perhaps.
   *
   * @param oldest the oldest server that has to read it
   * @return one line, as Prometheus prints it
   * @throws IllegalStateException if only later servers read it; the message says since which
   */
  public final String text(ServerVersion oldest) {
    ServerVersion since = expression().since();
    if (since.compareTo(oldest) > 0) {
      throw new IllegalStateException(
          "Prometheus " + oldest + " does not read it, and " + since + " does: " + term.excerpt());
    }
    return toString();
  }

  /**
   * The expression over several lines, as {@code promtool promql format} prints it.
   *
   * @return the text, whatever server reads it
   */
  public final String pretty() {
    return expression().pretty();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Query that && expression().equals(that.expression());
  }

  @Override
  public final int hashCode() {
    return expression().hashCode();
  }

  /**
   * The expression, whatever server reads it.
   *
   * @return one line, as Prometheus prints it
   */
  @Override
  public final String toString() {
    return expression().toString();
  }
}
