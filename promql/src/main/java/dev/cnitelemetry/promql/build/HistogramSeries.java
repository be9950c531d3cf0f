// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.HistogramDefinition;

/**
 * What a histogram shows: buckets, a sum and a count. The histogram itself is no vector.
 *
 * <pre>{@code
 * HistogramSeries syncs = histogram(AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS);
 * GaugeVector mean =
 *     rate(syncs.sum().range(RATE_INTERVAL)).dividedBy(rate(syncs.count().range(RATE_INTERVAL)));
 * }</pre>
 */
public final class HistogramSeries {

  private final HistogramDefinition definition;

  HistogramSeries(HistogramDefinition definition) {
    this.definition = definition;
  }

  /**
   * How many observations there were: {@code _count}.
   *
   * @return a counter
   */
  public CounterSelector count() {
    return new CounterSelector(Leaf.of(definition, "_count", DerivedUnit.NONE, Content.COUNTER));
  }

  /**
   * What they add up to: {@code _sum}.
   *
   * @return a counter with the histogram's unit
   */
  public CounterSelector sum() {
    DerivedUnit unit = DerivedUnit.of(definition.unit());
    return new CounterSelector(Leaf.of(definition, "_sum", unit, Content.COUNTER));
  }

  /**
   * How many observations there were below each bound: {@code _bucket}, with the label {@code le}.
   *
   * @return counters that {@code histogramQuantile} takes
   */
  public HistogramSelector buckets() {
    return new HistogramSelector(Leaf.of(definition, "_bucket", DerivedUnit.NONE, Content.BUCKETS));
  }

  /**
   * The histogram as a server with native histograms scrapes it: under the metric's own name.
   *
   * @return native histograms, which {@code histogramQuantile} takes
   */
  public HistogramSelector nativeHistogram() {
    return new HistogramSelector(Leaf.of(definition, "", DerivedUnit.NONE, Content.NATIVE));
  }
}
