// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Modifiers;
import java.time.Instant;

/**
 * A stretch of samples of gauges, or of anything computed: what {@code deriv} and its like take.
 *
 * <pre>{@code
 * GaugeRange pods = gauge(AntreaAgent.LOCAL_POD_COUNT).range(hours(1));
 * }</pre>
 */
public final class GaugeRange extends RangeVector {

  GaugeRange(RangeSource source) {
    super(source);
  }

  @Override
  public GaugeRange offset(DurationExpression offset) {
    return new GaugeRange(offsetSource(offset));
  }

  @Override
  public GaugeRange at(Instant time) {
    return new GaugeRange(atSource(Modifiers.At.time(time.toEpochMilli())));
  }

  @Override
  public GaugeRange anchored() {
    return new GaugeRange(extendedSource(Modifiers.Extension.ANCHORED));
  }

  @Override
  public GaugeRange smoothed() {
    return new GaugeRange(extendedSource(Modifiers.Extension.SMOOTHED));
  }
}
