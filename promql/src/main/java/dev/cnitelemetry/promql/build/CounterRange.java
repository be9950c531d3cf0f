// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Modifiers;
import java.time.Instant;

/**
 * A stretch of samples of counters: what {@code rate} and its like take.
 *
 * <pre>{@code
 * CounterRange operations = counter(AntreaAgent.OVS_FLOW_OPS_COUNT).range(minutes(5));
 * }</pre>
 */
public final class CounterRange extends RangeVector {

  CounterRange(RangeSource source) {
    super(source);
  }

  @Override
  public CounterRange offset(DurationExpression offset) {
    return new CounterRange(offsetSource(offset));
  }

  @Override
  public CounterRange at(Instant time) {
    return new CounterRange(atSource(Modifiers.At.time(time.toEpochMilli())));
  }

  @Override
  public CounterRange anchored() {
    return new CounterRange(extendedSource(Modifiers.Extension.ANCHORED));
  }

  @Override
  public CounterRange smoothed() {
    return new CounterRange(extendedSource(Modifiers.Extension.SMOOTHED));
  }
}
