// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Modifiers;
import java.time.Instant;

/**
 * A stretch of samples of a histogram's buckets, or of native histograms. Its {@code rate} is still
 * a histogram.
 *
 * <pre>{@code
 * HistogramRange buckets =
 *     histogram(AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS).buckets().range(RATE_INTERVAL);
 * }</pre>
 */
public final class HistogramRange extends RangeVector {

  HistogramRange(RangeSource source) {
    super(source);
  }

  @Override
  public HistogramRange offset(DurationExpression offset) {
    return new HistogramRange(offsetSource(offset));
  }

  @Override
  public HistogramRange at(Instant time) {
    return new HistogramRange(atSource(Modifiers.At.time(time.toEpochMilli())));
  }

  @Override
  public HistogramRange anchored() {
    return new HistogramRange(extendedSource(Modifiers.Extension.ANCHORED));
  }

  @Override
  public HistogramRange smoothed() {
    return new HistogramRange(extendedSource(Modifiers.Extension.SMOOTHED));
  }
}
