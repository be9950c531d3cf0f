// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.SummaryDefinition;

/**
 * What a summary shows: quantiles perhaps, a sum and a count. The summary itself is no vector.
 *
 * <pre>{@code
 * SummarySeries latency = summary(Typha.CLIENT_LATENCY_SECS);
 * GaugeVector mean =
 *     rate(latency.sum().range(RATE_INTERVAL)).dividedBy(rate(latency.count().range(RATE_INTERVAL)));
 * }</pre>
 */
public final class SummarySeries {

  private final SummaryDefinition definition;

  SummarySeries(SummaryDefinition definition) {
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
   * @return a counter with the summary's unit
   */
  public CounterSelector sum() {
    DerivedUnit unit = DerivedUnit.of(definition.unit());
    return new CounterSelector(Leaf.of(definition, "_sum", unit, Content.COUNTER));
  }

  /**
   * The quantiles, told apart by the label {@code quantile}. They cannot be added or averaged.
   *
   * @return the quantiles
   * @throws IllegalArgumentException if the summary has none
   */
  public GaugeSelector quantiles() {
    if (definition.quantiles().isKnown() && definition.quantiles().size() == 0) {
      throw new IllegalArgumentException(
          definition.name() + " shows no quantiles; take its sum() and count()");
    }
    DerivedUnit unit = DerivedUnit.of(definition.unit());
    return new GaugeSelector(Leaf.of(definition, "", unit, Content.QUANTILE));
  }
}
