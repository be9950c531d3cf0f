// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.promql.tree.DurationExpression;
import java.time.Instant;

/**
 * The series of one metric, before anything is computed of them: what can be narrowed, moved in
 * time and given a range.
 *
 * <pre>{@code
 * CounterSelector yesterday =
 *     counter(AntreaAgent.OVS_FLOW_OPS_COUNT)
 *         .where(AntreaLabels.OPERATION.eq(Operation.ADD))
 *         .offset(days(1));
 * }</pre>
 *
 * @param <S> the selector itself
 */
public sealed interface Selector<S extends InstantVector>
    permits CounterSelector, GaugeSelector, HistogramSelector {

  /**
   * Those of the series that meet conditions. Values may hold a dashboard's variables: {@code
   * NODE.matches("$node")}.
   *
   * @param matchers conditions on labels of the metric or of the target
   * @return the series that meet these conditions and those given before
   * @throws IllegalArgumentException if the metric has no such label, or a closed label no such
   *     value, by {@code eqText} and regular expressions as well; the message says what is there
   *     instead, and {@link #whereNewer} lets newer values through
   */
  S where(LabelMatcher... matchers);

  /**
   * Those of the series that meet conditions on values that came after the catalogue: {@code
   * OPERATION.eqText("added-later")}. Labels are checked as by {@link #where}, values are not.
   *
   * @param matchers conditions on labels of the metric or of the target
   * @return the series that meet these conditions and those given before
   * @throws IllegalArgumentException if the metric has no such label; the message says what is
   *     there instead
   */
  S whereNewer(LabelMatcher... matchers);

  /**
   * The values of some time ago: {@code offset}.
   *
   * @param offset how long ago; below zero for later
   * @return the series at that time; an earlier offset is replaced
   * @throws IllegalArgumentException if the offset is no duration of whole milliseconds
   */
  S offset(DurationExpression offset);

  /**
   * The values at one time, whatever is asked for: {@code @}.
   *
   * @param time the time, to the millisecond
   * @return the series at that time
   */
  S at(Instant time);

  /**
   * The values where the query's range begins: {@code @ start()}.
   *
   * @return the series at that time
   */
  S atStart();

  /**
   * The values where the query's range ends: {@code @ end()}.
   *
   * @return the series at that time
   */
  S atEnd();

  /**
   * A stretch of samples of each series: {@code x[5m]}.
   *
   * @param range how long a stretch, for example {@code minutes(5)} or {@code RATE_INTERVAL}
   * @return the range vector
   * @throws IllegalArgumentException if the range is not above zero, has no whole milliseconds or
   *     is longer than 292 years
   */
  RangeVector range(DurationExpression range);
}
