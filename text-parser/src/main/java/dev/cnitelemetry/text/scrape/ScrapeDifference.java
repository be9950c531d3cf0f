// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.SeriesSelector;
import dev.cnitelemetry.metrics.UntypedDefinition;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What happened between two scrapes of one target: increases and rates of counters, and what
 * histograms observed in between. Made by {@link Scrape#since}.
 *
 * <p>A counter that is lower than before began again from zero, and so did one whose {@code
 * _created} sample is later than before: its increase is its value. A series that was not on the
 * earlier page counts as zero there, since many counters come into being with the first event.
 * There are two points and nothing else, so nothing is extrapolated: PromQL's {@code increase} over
 * a window gives other figures, and none for a series of one point.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * ScrapeDifference difference = later.since(earlier);
 * OptionalDouble added =
 *     difference.increase(
 *         AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD)));
 * }</pre>
 */
public final class ScrapeDifference {

  private final Scrape earlier;
  private final Scrape later;

  ScrapeDifference(Scrape earlier, Scrape later) {
    this.earlier = earlier;
    this.later = later;
  }

  /**
   * How far the selected counters came, together.
   *
   * @param selector series of a counter
   * @return the sum of the increases; empty where the later page has no such series
   * @throws IllegalArgumentException if the metric is not a counter
   */
  public OptionalDouble increase(SeriesSelector<?> selector) {
    List<CounterIncrease> increases = increases(selector);
    return increases.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(increases.stream().mapToDouble(CounterIncrease::increase).sum());
  }

  /**
   * How fast the selected counters went, together.
   *
   * @param selector series of a counter
   * @param elapsed the time between the two scrapes, more than zero
   * @return the increase a second; empty where the later page has no such series
   * @throws IllegalArgumentException if the metric is not a counter, or no time elapsed
   */
  public OptionalDouble rate(SeriesSelector<?> selector, Duration elapsed) {
    if (elapsed.isNegative() || elapsed.isZero()) {
      throw new IllegalArgumentException(
          "the time between two scrapes must be more than zero: " + elapsed);
    }
    double seconds = elapsed.getSeconds() + elapsed.getNano() / 1e9;
    OptionalDouble increase = increase(selector);
    return increase.isPresent()
        ? OptionalDouble.of(increase.getAsDouble() / seconds)
        : OptionalDouble.empty();
  }

  /**
   * How far each of the selected counters came.
   *
   * @param selector series of a counter
   * @return one increase for each series of the later page
   * @throws IllegalArgumentException if the metric is not a counter
   */
  public List<CounterIncrease> increases(SeriesSelector<?> selector) {
    requireCounter(selector.definition());
    Map<LabelSet, Series> before = new HashMap<>();
    earlier.series(selector).forEach(series -> before.put(series.labels(), series));
    return later.series(selector).stream()
        .map(series -> increase(series, Optional.ofNullable(before.get(series.labels()))))
        .toList();
  }

  private static void requireCounter(MetricDefinition definition) {
    MetricKind kind =
        definition instanceof UntypedDefinition untyped
                && untyped.semanticKind() != MetricKind.UNTYPED
            ? untyped.semanticKind()
            : definition.kind();
    if (kind != MetricKind.COUNTER && kind != MetricKind.UNTYPED) {
      throw new IllegalArgumentException(
          "counters have an increase and a rate; "
              + definition.name()
              + " is "
              + kind.phrase()
              + (kind == MetricKind.HISTOGRAM ? ": ask histogram(selector)" : ""));
    }
  }

  private static CounterIncrease increase(Series series, Optional<Series> before) {
    double value = series.value();
    if (before.isEmpty()) {
      return new CounterIncrease(series, OptionalDouble.empty(), value, value, false);
    }
    double earlierValue = before.get().value();
    boolean reset = value < earlierValue || isCreatedLater(series, before.get());
    return new CounterIncrease(
        series,
        OptionalDouble.of(earlierValue),
        value,
        reset ? value : value - earlierValue,
        reset);
  }

  private static boolean isCreatedLater(Series series, Series before) {
    OptionalDouble created = series.created();
    OptionalDouble createdBefore = before.created();
    return created.isPresent()
        && createdBefore.isPresent()
        && created.getAsDouble() > createdBefore.getAsDouble();
  }

  /**
   * What a histogram observed in between, as a histogram. Where any of its counts fell, it began
   * again from zero, and the answer is what it observed since.
   *
   * @param selector one series of a histogram
   * @return the observations in between; empty where the later page has no such series
   * @throws IllegalArgumentException if the later page has several such series
   */
  public Optional<Histogram> histogram(SeriesSelector<?> selector) {
    return later
        .histogram(selector)
        .map(
            now ->
                earlier.histograms(selector).stream()
                    .filter(before -> before.labels().equals(now.labels()))
                    .findFirst()
                    .map(now::since)
                    .orElse(now));
  }
}
