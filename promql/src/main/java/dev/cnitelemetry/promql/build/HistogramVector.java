// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.promql.tree.DurationExpression;

/**
 * A vector of histograms: cumulative buckets that {@code le} tells apart, or native histograms.
 * What {@code histogramQuantile} takes.
 *
 * <pre>{@code
 * HistogramVector buckets =
 *     sum(
 *         by(LE, NODE),
 *         rate(
 *             histogram(AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS)
 *                 .buckets()
 *                 .range(RATE_INTERVAL)));
 * GaugeVector slowest = histogramQuantile(0.99, buckets);
 * }</pre>
 */
public sealed class HistogramVector extends InstantVector permits HistogramSelector {

  HistogramVector(Recipe recipe) {
    super(recipe);
  }

  @Override
  public HistogramVector at(ReleaseView release) {
    Shapes there = ReleaseShapes.at(release);
    return new HistogramVector(shapes -> over(there.insteadOf(shapes)));
  }

  @Override
  public final HistogramVector across(ReleaseView from, ReleaseView to) {
    Shapes there = ReleaseShapes.across(from, to);
    return new HistogramVector(shapes -> over(there.insteadOf(shapes)));
  }

  @Override
  public final RangeVector subquery(DurationExpression range) {
    return range(RangeSource.OfVector.of(this, range, null));
  }

  @Override
  public final RangeVector subquery(DurationExpression range, DurationExpression step) {
    return range(RangeSource.OfVector.of(this, range, step));
  }

  private RangeVector range(RangeSource source) {
    return this instanceof HistogramSelector ? new HistogramRange(source) : new GaugeRange(source);
  }
}
