// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Modifiers;
import java.time.Instant;
import java.util.List;
import javax.annotation.Nullable;

/**
 * The buckets of a histogram, or native histograms, as they were scraped.
 *
 * <pre>{@code
 * HistogramSelector buckets = histogram(AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS).buckets();
 * }</pre>
 */
public final class HistogramSelector extends HistogramVector
    implements Selector<HistogramSelector> {

  private final Leaf leaf;

  HistogramSelector(Leaf leaf) {
    super(leaf::over);
    this.leaf = leaf;
  }

  @Override
  List<Term> alternatives(Shapes shapes) {
    return leaf.terms(shapes);
  }

  @Override
  public HistogramSelector where(LabelMatcher... matchers) {
    return new HistogramSelector(leaf.where(List.of(matchers), false));
  }

  @Override
  public HistogramSelector whereNewer(LabelMatcher... matchers) {
    return new HistogramSelector(leaf.where(List.of(matchers), true));
  }

  @Override
  public HistogramSelector offset(DurationExpression offset) {
    return new HistogramSelector(leaf.with(leaf.modifiers().withOffset(Durations.offset(offset))));
  }

  @Override
  public HistogramSelector at(Instant time) {
    return at(Modifiers.At.time(time.toEpochMilli()));
  }

  @Override
  public HistogramSelector atStart() {
    return at(Modifiers.At.start());
  }

  @Override
  public HistogramSelector atEnd() {
    return at(Modifiers.At.end());
  }

  private HistogramSelector at(@Nullable Modifiers.At at) {
    return new HistogramSelector(leaf.with(leaf.modifiers().withAt(at)));
  }

  @Override
  public HistogramRange range(DurationExpression range) {
    return new HistogramRange(new RangeSource.OfSeries(leaf, Durations.range(range)));
  }

  @Override
  public HistogramSelector at(ReleaseView release) {
    return new HistogramSelector(leaf.with(ReleaseShapes.at(release)));
  }
}
