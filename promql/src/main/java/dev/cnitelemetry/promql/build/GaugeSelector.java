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
 * The series of a gauge, or the quantiles of a summary.
 *
 * <pre>{@code
 * GaugeSelector pods = gauge(AntreaAgent.LOCAL_POD_COUNT).where(TargetLabels.NODE.eq("node-a"));
 * }</pre>
 */
public final class GaugeSelector extends GaugeVector implements Selector<GaugeSelector> {

  private final Leaf leaf;

  GaugeSelector(Leaf leaf) {
    super(leaf::over);
    this.leaf = leaf;
  }

  @Override
  List<Term> alternatives(Shapes shapes) {
    return leaf.terms(shapes);
  }

  @Override
  public GaugeSelector where(LabelMatcher... matchers) {
    return new GaugeSelector(leaf.where(List.of(matchers), false));
  }

  @Override
  public GaugeSelector whereNewer(LabelMatcher... matchers) {
    return new GaugeSelector(leaf.where(List.of(matchers), true));
  }

  @Override
  public GaugeSelector offset(DurationExpression offset) {
    return new GaugeSelector(leaf.with(leaf.modifiers().withOffset(Durations.offset(offset))));
  }

  @Override
  public GaugeSelector at(Instant time) {
    return at(Modifiers.At.time(time.toEpochMilli()));
  }

  @Override
  public GaugeSelector atStart() {
    return at(Modifiers.At.start());
  }

  @Override
  public GaugeSelector atEnd() {
    return at(Modifiers.At.end());
  }

  private GaugeSelector at(@Nullable Modifiers.At at) {
    return new GaugeSelector(leaf.with(leaf.modifiers().withAt(at)));
  }

  @Override
  public GaugeRange range(DurationExpression range) {
    return new GaugeRange(new RangeSource.OfSeries(leaf, Durations.range(range)));
  }

  @Override
  public GaugeSelector at(ReleaseView release) {
    return new GaugeSelector(leaf.with(ReleaseShapes.at(release)));
  }
}
