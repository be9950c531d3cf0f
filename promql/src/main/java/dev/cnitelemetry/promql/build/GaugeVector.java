// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.promql.tree.DurationExpression;

/**
 * A vector whose values go up and down: a gauge's series, and whatever is computed.
 *
 * <pre>{@code
 * GaugeVector adds = rate(counter(AntreaAgent.OVS_FLOW_OPS_COUNT).range(RATE_INTERVAL));
 * }</pre>
 */
public sealed class GaugeVector extends InstantVector permits Comparison, GaugeSelector {

  GaugeVector(Recipe recipe) {
    super(recipe);
  }

  @Override
  public GaugeVector at(ReleaseView release) {
    Shapes there = ReleaseShapes.at(release);
    return new GaugeVector(shapes -> over(there.insteadOf(shapes)));
  }

  @Override
  public final GaugeVector across(ReleaseView from, ReleaseView to) {
    Shapes there = ReleaseShapes.across(from, to);
    return new GaugeVector(shapes -> over(there.insteadOf(shapes)));
  }

  @Override
  public final GaugeRange subquery(DurationExpression range) {
    return new GaugeRange(RangeSource.OfVector.of(this, range, null));
  }

  @Override
  public final GaugeRange subquery(DurationExpression range, DurationExpression step) {
    return new GaugeRange(RangeSource.OfVector.of(this, range, step));
  }
}
