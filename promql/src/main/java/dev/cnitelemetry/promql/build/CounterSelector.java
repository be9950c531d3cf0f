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
 * The series of a counter, or of what of a histogram or a summary is one. {@code rate} takes a
 * {@link #range} of it; nothing that needs a gauge does.
 *
 * <pre>{@code
 * CounterSelector operations = counter(AntreaAgent.OVS_FLOW_OPS_COUNT);
 * }</pre>
 */
public final class CounterSelector extends InstantVector implements Selector<CounterSelector> {

  private final Leaf leaf;

  CounterSelector(Leaf leaf) {
    super(leaf::over);
    this.leaf = leaf;
  }

  @Override
  List<Term> alternatives(Shapes shapes) {
    return leaf.terms(shapes);
  }

  @Override
  public CounterSelector where(LabelMatcher... matchers) {
    return new CounterSelector(leaf.where(List.of(matchers), false));
  }

  @Override
  public CounterSelector whereNewer(LabelMatcher... matchers) {
    return new CounterSelector(leaf.where(List.of(matchers), true));
  }

  @Override
  public CounterSelector offset(DurationExpression offset) {
    return new CounterSelector(leaf.with(leaf.modifiers().withOffset(Durations.offset(offset))));
  }

  @Override
  public CounterSelector at(Instant time) {
    return at(Modifiers.At.time(time.toEpochMilli()));
  }

  @Override
  public CounterSelector atStart() {
    return at(Modifiers.At.start());
  }

  @Override
  public CounterSelector atEnd() {
    return at(Modifiers.At.end());
  }

  private CounterSelector at(@Nullable Modifiers.At at) {
    return new CounterSelector(leaf.with(leaf.modifiers().withAt(at)));
  }

  @Override
  public CounterRange range(DurationExpression range) {
    return new CounterRange(new RangeSource.OfSeries(leaf, Durations.range(range)));
  }

  @Override
  public CounterRange subquery(DurationExpression range) {
    return new CounterRange(RangeSource.OfVector.of(this, range, null));
  }

  @Override
  public CounterRange subquery(DurationExpression range, DurationExpression step) {
    return new CounterRange(RangeSource.OfVector.of(this, range, step));
  }

  @Override
  public CounterSelector at(ReleaseView release) {
    return new CounterSelector(leaf.with(ReleaseShapes.at(release)));
  }

  @Override
  public InstantVector across(ReleaseView from, ReleaseView to) {
    Shapes there = ReleaseShapes.across(from, to);
    return new GaugeVector(shapes -> over(there.insteadOf(shapes)));
  }
}
