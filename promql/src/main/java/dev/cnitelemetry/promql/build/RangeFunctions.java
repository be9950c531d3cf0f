// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Expression;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The functions of range vectors. Imported with {@code Promql.*}.
 *
 * <p>Source: Prometheus documentation, "Functions".
 *
 * <pre>{@code
 * GaugeVector adds = rate(counter(AntreaAgent.OVS_FLOW_OPS_COUNT).range(RATE_INTERVAL));
 * }</pre>
 */
public abstract sealed class RangeFunctions permits Functions {

  RangeFunctions() {}

  /** A function that keeps labels and makes something else of the values. */
  static GaugeVector over(
      String function, RangeVector range, Function<Term, DerivedUnit> unit, Content content) {
    return vector(range, term -> term.call(function, unit.apply(term), content));
  }

  /** A function whose values mean what the samples meant. */
  static GaugeVector keep(String function, RangeVector range) {
    return vector(range, term -> term.keep(function));
  }

  static GaugeVector vector(RangeVector range, UnaryOperator<Term> rule) {
    return new GaugeVector(shapes -> range.over(shapes, rule, BinaryOperator.OR));
  }

  private static DerivedUnit none(Term term) {
    return DerivedUnit.NONE;
  }

  private static DerivedUnit perSecond(Term term) {
    return term.unit().perSecond();
  }

  private static HistogramVector histogram(
      String function, HistogramRange range, Function<Term, DerivedUnit> unit) {
    return new HistogramVector(
        shapes ->
            range.over(
                shapes,
                term -> term.call(function, unit.apply(term), term.content()),
                BinaryOperator.OR));
  }

  /**
   * How fast a counter grows, on average over the range.
   *
   * @param counter a range of a counter
   * @return the growth of each series, in its unit a second: of a plain count operations a second,
   *     of seconds a ratio
   */
  public static GaugeVector rate(CounterRange counter) {
    return over("rate", counter, RangeFunctions::perSecond, Content.VALUE);
  }

  /**
   * How fast a counter grows, on average over the range.
   *
   * @param histogram a range of a histogram
   * @return the buckets' rates: a histogram still
   */
  public static HistogramVector rate(HistogramRange histogram) {
    return histogram("rate", histogram, RangeFunctions::perSecond);
  }

  /**
   * How fast a counter grows, on average over the range: short for {@code
   * rate(counter.range(range))}.
   *
   * @param counter a counter
   * @param range how long a stretch is looked at, as {@code RATE_INTERVAL}
   * @return the growth of each series, in its unit a second
   * @throws IllegalArgumentException as {@link Selector#range} does
   */
  public static GaugeVector rate(CounterSelector counter, DurationExpression range) {
    return rate(counter.range(range));
  }

  /**
   * How fast a counter grows, on average over the range: short for {@code
   * rate(histogram.range(range))}.
   *
   * @param histogram buckets or native histograms
   * @param range how long a stretch is looked at, as {@code RATE_INTERVAL}
   * @return the buckets' rates: a histogram still
   * @throws IllegalArgumentException as {@link Selector#range} does
   */
  public static HistogramVector rate(HistogramSelector histogram, DurationExpression range) {
    return rate(histogram.range(range));
  }

  /**
   * How fast a counter grows, between the last two samples.
   *
   * @param counter a range of a counter
   * @return the growth of each series, in its unit a second: of a plain count operations a second,
   *     of seconds a ratio
   */
  public static GaugeVector irate(CounterRange counter) {
    return over("irate", counter, RangeFunctions::perSecond, Content.VALUE);
  }

  /**
   * How fast a counter grows, between the last two samples.
   *
   * @param histogram a range of a histogram
   * @return the buckets' rates: a histogram still
   */
  public static HistogramVector irate(HistogramRange histogram) {
    return histogram("irate", histogram, RangeFunctions::perSecond);
  }

  /**
   * How fast a counter grows, between the last two samples: short for {@code
   * irate(counter.range(range))}.
   *
   * @param counter a counter
   * @param range how long a stretch is looked at, as {@code RATE_INTERVAL}
   * @return the growth of each series, in its unit a second
   * @throws IllegalArgumentException as {@link Selector#range} does
   */
  public static GaugeVector irate(CounterSelector counter, DurationExpression range) {
    return irate(counter.range(range));
  }

  /**
   * How fast a counter grows, between the last two samples: short for {@code
   * irate(histogram.range(range))}.
   *
   * @param histogram buckets or native histograms
   * @param range how long a stretch is looked at, as {@code RATE_INTERVAL}
   * @return the buckets' rates: a histogram still
   * @throws IllegalArgumentException as {@link Selector#range} does
   */
  public static HistogramVector irate(HistogramSelector histogram, DurationExpression range) {
    return irate(histogram.range(range));
  }

  /**
   * By how much a counter grows over the range.
   *
   * @param counter a range of a counter
   * @return the growth of each series, in its unit
   */
  public static GaugeVector increase(CounterRange counter) {
    return over("increase", counter, Term::unit, Content.VALUE);
  }

  /**
   * By how much a counter grows over the range.
   *
   * @param histogram a range of a histogram
   * @return the buckets' growth: a histogram still
   */
  public static HistogramVector increase(HistogramRange histogram) {
    return histogram("increase", histogram, Term::unit);
  }

  /**
   * By how much a counter grows over the range: short for {@code increase(counter.range(range))}.
   *
   * @param counter a counter
   * @param range how long a stretch is looked at, as {@code RATE_INTERVAL}
   * @return the growth of each series, in its unit
   * @throws IllegalArgumentException as {@link Selector#range} does
   */
  public static GaugeVector increase(CounterSelector counter, DurationExpression range) {
    return increase(counter.range(range));
  }

  /**
   * By how much a counter grows over the range: short for {@code increase(histogram.range(range))}.
   *
   * @param histogram buckets or native histograms
   * @param range how long a stretch is looked at, as {@code RATE_INTERVAL}
   * @return the buckets' growth: a histogram still
   * @throws IllegalArgumentException as {@link Selector#range} does
   */
  public static HistogramVector increase(HistogramSelector histogram, DurationExpression range) {
    return increase(histogram.range(range));
  }

  /**
   * How often a counter was reset.
   *
   * @param counter a range of a counter
   * @return the number of resets
   */
  public static GaugeVector resets(CounterRange counter) {
    return over("resets", counter, RangeFunctions::none, Content.VALUE);
  }

  /**
   * How often a histogram was reset.
   *
   * @param histogram a range of a histogram
   * @return the number of resets
   */
  public static GaugeVector resets(HistogramRange histogram) {
    return over("resets", histogram, RangeFunctions::none, Content.VALUE);
  }

  /**
   * By how much a gauge has changed over the range.
   *
   * @param gauge a range of a gauge
   * @return the difference, in its unit
   */
  public static GaugeVector delta(GaugeRange gauge) {
    return over("delta", gauge, Term::differenceUnit, Content.VALUE);
  }

  /**
   * By how much a gauge has changed between the last two samples.
   *
   * @param gauge a range of a gauge
   * @return the difference, in its unit
   */
  public static GaugeVector idelta(GaugeRange gauge) {
    return over("idelta", gauge, Term::differenceUnit, Content.VALUE);
  }

  /**
   * How fast a gauge changes, by linear regression.
   *
   * @param gauge a range of a gauge
   * @return the slope, in its unit a second
   */
  public static GaugeVector deriv(GaugeRange gauge) {
    return over("deriv", gauge, RangeFunctions::perSecond, Content.VALUE);
  }

  /**
   * Where a gauge will be, by linear regression.
   *
   * @param gauge a range of a gauge
   * @param seconds how far ahead
   * @return the value expected then
   */
  public static GaugeVector predictLinear(GaugeRange gauge, Scalar seconds) {
    return new GaugeVector(
        shapes -> {
          Expression ahead = seconds.over(shapes).expression();
          return gauge.over(
              shapes,
              term -> term.keep("predict_linear", term.expression(), ahead),
              BinaryOperator.OR);
        });
  }

  /**
   * Where a gauge will be, by linear regression.
   *
   * @param gauge a range of a gauge
   * @param seconds how far ahead
   * @return the value expected then
   */
  public static GaugeVector predictLinear(GaugeRange gauge, double seconds) {
    return predictLinear(gauge, Scalar.of(seconds));
  }

  /**
   * The mean over the range.
   *
   * @param range a range vector
   * @return the mean of each series
   */
  public static GaugeVector avgOverTime(RangeVector range) {
    return keep("avg_over_time", range);
  }

  /**
   * The least value over the range.
   *
   * @param range a range vector
   * @return the least value of each series
   */
  public static GaugeVector minOverTime(RangeVector range) {
    return keep("min_over_time", range);
  }

  /**
   * The greatest value over the range.
   *
   * @param range a range vector
   * @return the greatest value of each series
   */
  public static GaugeVector maxOverTime(RangeVector range) {
    return keep("max_over_time", range);
  }

  /**
   * The sum of the samples in the range.
   *
   * @param range a range vector
   * @return the sum of each series
   */
  public static GaugeVector sumOverTime(RangeVector range) {
    return keep("sum_over_time", range);
  }

  /**
   * The newest sample in the range.
   *
   * @param range a range vector
   * @return the newest value of each series
   */
  public static GaugeVector lastOverTime(RangeVector range) {
    return keep("last_over_time", range);
  }

  /**
   * How many samples there are in the range.
   *
   * @param range a range vector
   * @return the number of samples of each series
   */
  public static GaugeVector countOverTime(RangeVector range) {
    return over("count_over_time", range, RangeFunctions::none, Content.VALUE);
  }

  /**
   * Which series have a sample in the range.
   *
   * @param range a range vector
   * @return 1 for each series
   */
  public static GaugeVector presentOverTime(RangeVector range) {
    return over("present_over_time", range, RangeFunctions::none, Content.VALUE);
  }

  /**
   * The standard deviation of the samples in the range.
   *
   * @param range a range vector
   * @return the deviation of each series, in its unit
   */
  public static GaugeVector stddevOverTime(RangeVector range) {
    return over("stddev_over_time", range, Term::differenceUnit, Content.VALUE);
  }

  /**
   * The variance of the samples in the range.
   *
   * @param range a range vector
   * @return the variance of each series, in its unit squared
   */
  public static GaugeVector stdvarOverTime(RangeVector range) {
    return over(
        "stdvar_over_time",
        range,
        term -> term.differenceUnit().times(term.differenceUnit()),
        Content.VALUE);
  }

  /**
   * How often the value changes in the range.
   *
   * @param range a range vector
   * @return the number of changes of each series
   */
  public static GaugeVector changes(RangeVector range) {
    return over("changes", range, RangeFunctions::none, Content.VALUE);
  }

  /**
   * A quantile of the samples in the range.
   *
   * @param quantile which one, 0 to 1
   * @param range a range vector
   * @return the quantile of each series
   * @throws IllegalArgumentException if a number is written that is no quantile
   */
  public static GaugeVector quantileOverTime(Scalar quantile, RangeVector range) {
    Functions.requireQuantile(quantile);
    return new GaugeVector(
        shapes -> {
          Expression which = quantile.over(shapes).expression();
          return range.over(
              shapes,
              term -> term.keep("quantile_over_time", which, term.expression()),
              BinaryOperator.OR);
        });
  }

  /**
   * A quantile of the samples in the range.
   *
   * @param quantile which one, 0 to 1
   * @param range a range vector
   * @return the quantile of each series
   * @throws IllegalArgumentException if the number is no quantile
   */
  public static GaugeVector quantileOverTime(double quantile, RangeVector range) {
    return quantileOverTime(Scalar.of(quantile), range);
  }

  /**
   * 1 if no series has a sample in the range; else nothing.
   *
   * @param range a range vector
   * @return one series, with the labels that the range asks for with {@code =}
   */
  public static GaugeVector absentOverTime(RangeVector range) {
    // Absent by both names, where there are two.
    return new GaugeVector(
        shapes ->
            range.over(
                shapes, term -> Functions.absence("absent_over_time", term), BinaryOperator.AND));
  }
}
