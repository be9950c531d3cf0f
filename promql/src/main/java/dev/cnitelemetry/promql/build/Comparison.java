// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.promql.tree.BinaryOperator;
import javax.annotation.Nullable;

/**
 * The series of a vector that a comparison holds for, with their values.
 *
 * <pre>{@code
 * Comparison many = gauge(AntreaAgent.LOCAL_POD_COUNT).greaterThan(100);
 * GaugeVector zeroOrOne = many.bool(); // > bool 100
 * }</pre>
 */
public final class Comparison extends GaugeVector {

  private final BinaryOperator operator;
  @Nullable private final Matching matching;
  private final Query left;
  private final Query right;

  Comparison(BinaryOperator operator, @Nullable Matching matching, Query left, Query right) {
    super(shapes -> filter(operator, matching, left.over(shapes), right.over(shapes)));
    this.operator = operator;
    this.matching = matching;
    this.left = left;
    this.right = right;
  }

  private static Term filter(
      BinaryOperator operator, @Nullable Matching matching, Term left, Term right) {
    return Operations.binary(operator, false, matching, left, right);
  }

  /**
   * All series, with 1 where the comparison holds and 0 where it does not.
   *
   * @return the vector
   */
  public GaugeVector bool() {
    return new GaugeVector(
        shapes ->
            Operations.binary(operator, true, matching, left.over(shapes), right.over(shapes)));
  }
}
