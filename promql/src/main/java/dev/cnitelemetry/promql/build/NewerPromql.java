// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.promql.tree.Aggregator;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.Modifiers;
import dev.cnitelemetry.promql.tree.Span;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.List;

/**
 * What servers after 2.42 read, asked for by name. Each method says since which version; what is an
 * experiment there needs {@code --enable-feature=promql-experimental-functions} on the server.
 *
 * <p>Source: Prometheus documentation, "Functions"; prometheus/prometheus@v3.16.0.
 *
 * <pre>{@code
 * HistogramSelector samples =
 *     histogram(AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS).nativeHistogram();
 * GaugeVector mean = NewerPromql.histogramAvg(rate(samples.range(minutes(5))));
 * System.out.println(mean.text(new ServerVersion(2, 51)));
 * }</pre>
 */
public final class NewerPromql {

  private static final DerivedUnit TIME = DerivedUnit.of(Unit.UNIX_SECONDS);

  private NewerPromql() {}

  /**
   * The mean of what native histograms observed; since 2.51.
   *
   * @param histogram native histograms
   * @return the mean, in the unit of the histogram
   * @throws IllegalArgumentException if these are buckets
   */
  public static GaugeVector histogramAvg(HistogramVector histogram) {
    return Functions.ofNative("histogram_avg", histogram, Term::observed);
  }

  /**
   * The standard deviation of what native histograms observed; since 2.47.
   *
   * @param histogram native histograms
   * @return the deviation, in the unit of the histogram
   * @throws IllegalArgumentException if these are buckets
   */
  public static GaugeVector histogramStddev(HistogramVector histogram) {
    return Functions.ofNative("histogram_stddev", histogram, Term::observed);
  }

  /**
   * The variance of what native histograms observed; since 2.47.
   *
   * @param histogram native histograms
   * @return the variance, in the unit of the histogram squared
   * @throws IllegalArgumentException if these are buckets
   */
  public static GaugeVector histogramStdvar(HistogramVector histogram) {
    return Functions.ofNative(
        "histogram_stdvar", histogram, term -> term.observed().times(term.observed()));
  }

  /**
   * Native histograms without the observations above a bound; since 3.11.
   *
   * @param histogram native histograms
   * @param bound the bound, in the unit of the histogram
   * @return the histograms
   * @throws IllegalArgumentException if these are buckets
   */
  public static HistogramVector trimUpper(HistogramVector histogram, double bound) {
    return trimmed(BinaryOperator.TRIM_UPPER, histogram, Scalar.of(bound));
  }

  /**
   * Native histograms without the observations below a bound; since 3.11.
   *
   * @param histogram native histograms
   * @param bound the bound, in the unit of the histogram
   * @return the histograms
   * @throws IllegalArgumentException if these are buckets
   */
  public static HistogramVector trimLower(HistogramVector histogram, double bound) {
    return trimmed(BinaryOperator.TRIM_LOWER, histogram, Scalar.of(bound));
  }

  private static HistogramVector trimmed(
      BinaryOperator operator, HistogramVector histogram, Scalar bound) {
    return new HistogramVector(
        shapes -> {
          Term term = histogram.over(shapes);
          if (term.content() != Content.NATIVE) {
            throw new IllegalArgumentException(
                operator.text()
                    + " trims native histograms, and "
                    + term.excerpt()
                    + " are buckets");
          }
          return Operations.binary(operator, false, null, term, bound.over(shapes));
        });
  }

  /**
   * The oldest sample in the range; since 3.7.
   *
   * @param range a range vector
   * @return the oldest value of each series
   */
  public static GaugeVector firstOverTime(RangeVector range) {
    return RangeFunctions.keep("first_over_time", range);
  }

  /**
   * The median of the absolute deviations from the median; since 2.49, as an experiment.
   *
   * @param range a range vector
   * @return the deviation of each series
   */
  public static GaugeVector madOverTime(RangeVector range) {
    return RangeFunctions.over("mad_over_time", range, Term::differenceUnit, Content.VALUE);
  }

  /**
   * When the oldest sample of the range was taken; since 3.7, as an experiment.
   *
   * @param range a range vector
   * @return points in time
   */
  public static GaugeVector tsOfFirstOverTime(RangeVector range) {
    return RangeFunctions.over("ts_of_first_over_time", range, term -> TIME, Content.VALUE);
  }

  /**
   * When the newest sample of the range was taken; since 3.5, as an experiment.
   *
   * @param range a range vector
   * @return points in time
   */
  public static GaugeVector tsOfLastOverTime(RangeVector range) {
    return RangeFunctions.over("ts_of_last_over_time", range, term -> TIME, Content.VALUE);
  }

  /**
   * When the greatest sample of the range was taken; since 3.5, as an experiment.
   *
   * @param range a range vector
   * @return points in time
   */
  public static GaugeVector tsOfMaxOverTime(RangeVector range) {
    return RangeFunctions.over("ts_of_max_over_time", range, term -> TIME, Content.VALUE);
  }

  /**
   * When the least sample of the range was taken; since 3.5, as an experiment.
   *
   * @param range a range vector
   * @return points in time
   */
  public static GaugeVector tsOfMinOverTime(RangeVector range) {
    return RangeFunctions.over("ts_of_min_over_time", range, term -> TIME, Content.VALUE);
  }

  /**
   * The values smoothed after Holt and Winters; since 3.0, as an experiment.
   *
   * @param gauge a range of a gauge
   * @param smoothing how much older values count, between 0 and 1
   * @param trend how much the trend counts, between 0 and 1
   * @return the smoothed value of each series
   */
  public static GaugeVector doubleExponentialSmoothing(
      GaugeRange gauge, double smoothing, double trend) {
    return RangeFunctions.vector(
        gauge,
        term ->
            term.keep(
                "double_exponential_smoothing",
                term.expression(),
                Scalar.of(smoothing).expression(),
                Scalar.of(trend).expression()));
  }

  /**
   * The area below the values, as seconds count; since 3.16, as an experiment.
   *
   * @param gauge a range of a gauge
   * @return the area, in the unit of the gauge times seconds
   */
  public static GaugeVector integral(GaugeRange gauge) {
    return RangeFunctions.over(
        "integral", gauge, term -> term.unit().times(DerivedUnit.of(Unit.SECONDS)), Content.VALUE);
  }

  /**
   * When the counting of the samples began; since 3.14, as an experiment.
   *
   * @param vector a vector
   * @return points in time
   */
  public static GaugeVector startTimestamp(InstantVector vector) {
    return Functions.mapEach(
        vector, term -> term.call("start_timestamp", TIME, Content.VALUE), BinaryOperator.OR);
  }

  /**
   * The series in the order of labels; since 2.49, as an experiment.
   *
   * @param vector a vector
   * @param labels the labels that count, the first most
   * @return the series
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector sortByLabel(InstantVector vector, Label... labels) {
    return sorted("sort_by_label", vector, List.of(labels));
  }

  /**
   * The series in the contrary order of labels; since 2.49, as an experiment.
   *
   * @param vector a vector
   * @param labels the labels that count, the first most
   * @return the series
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector sortByLabelDesc(InstantVector vector, Label... labels) {
    return sorted("sort_by_label_desc", vector, List.of(labels));
  }

  private static GaugeVector sorted(String function, InstantVector vector, List<Label> labels) {
    return Functions.map(
        vector,
        term -> {
          List<Expression> arguments = new ArrayList<>(List.of(term.expression()));
          for (Label label : labels) {
            term.require(function, label);
            arguments.add(Functions.text(label.name()));
          }
          return term.keep(function, arguments.toArray(Expression[]::new));
        });
  }

  /**
   * Series with the labels that info metrics have for them; since 2.55, as an experiment.
   *
   * @param vector a vector
   * @param conditions which labels are wanted, as conditions on them: {@code
   *     Label.text("version").matches(".+")}
   * @return the series, with those labels
   */
  public static GaugeVector info(InstantVector vector, LabelMatcher... conditions) {
    List<LabelMatcher> all = List.of(conditions);
    return Functions.map(
        vector,
        term -> {
          if (all.isEmpty()) {
            return term.keep("info", term.expression());
          }
          List<Matcher> matchers = new ArrayList<>();
          List<Label> labels = new ArrayList<>();
          for (LabelMatcher each : all) {
            matchers.add(Matcher.of(each.label().name(), each.operator(), each.value()));
            labels.add(each.label());
          }
          Expression wanted = new VectorSelector("", matchers, Modifiers.NONE, Span.NONE);
          return term.keep("info", term.expression(), wanted).with(term.labels().with(labels));
        });
  }

  /**
   * Several quantiles of what a histogram has observed; since 3.11, as an experiment.
   *
   * @param histogram buckets with the label {@code le}, or native histograms
   * @param label the label that tells the quantiles apart: {@code QUANTILE}
   * @param first a quantile, 0 to 1
   * @param more further quantiles
   * @return the quantiles, in the unit of the histogram
   * @throws IllegalArgumentException if {@code le} was dropped, or a number is no quantile
   */
  public static GaugeVector histogramQuantiles(
      HistogramVector histogram, Label label, double first, double... more) {
    List<Expression> quantiles = new ArrayList<>(List.of(quantile(first)));
    for (double each : more) {
      quantiles.add(quantile(each));
    }
    return Functions.map(
        histogram,
        term -> {
          List<Expression> arguments = new ArrayList<>();
          arguments.add(term.expression());
          arguments.add(Functions.text(label.name()));
          arguments.addAll(quantiles);
          VectorLabels left =
              Functions.withoutBounds("histogram_quantiles", term).with(List.of(label));
          Expression call = Term.call("histogram_quantiles", arguments.toArray(Expression[]::new));
          return Term.of(call, left, term.observed(), Content.QUANTILE);
        });
  }

  private static Expression quantile(double quantile) {
    Functions.requireQuantile(Scalar.of(quantile));
    return Scalar.of(quantile).expression();
  }

  /**
   * Where the query's range begins; since 3.12, as an experiment.
   *
   * @return a point in time
   */
  public static Scalar start() {
    return Scalar.of(Term.call("start"), TIME, Content.VALUE);
  }

  /**
   * Where the query's range ends; since 3.12, as an experiment.
   *
   * @return a point in time
   */
  public static Scalar end() {
    return Scalar.of(Term.call("end"), TIME, Content.VALUE);
  }

  /**
   * How long the query's range is; since 3.12, as an experiment.
   *
   * @return seconds
   */
  public static Scalar range() {
    return Scalar.of(Term.call("range"), DerivedUnit.of(Unit.SECONDS), Content.VALUE);
  }

  /**
   * How far apart the query's points are; since 3.12, as an experiment.
   *
   * @return seconds
   */
  public static Scalar step() {
    return Scalar.of(Term.call("step"), DerivedUnit.of(Unit.SECONDS), Content.VALUE);
  }

  /**
   * The greater of two numbers; since 3.13, as an experiment.
   *
   * @param one a number
   * @param other a number
   * @return one of the two
   * @throws IllegalArgumentException if the units differ
   */
  public static Scalar maxOf(Scalar one, Scalar other) {
    return either("max_of", one, other);
  }

  /**
   * The less of two numbers; since 3.13, as an experiment.
   *
   * @param one a number
   * @param other a number
   * @return one of the two
   * @throws IllegalArgumentException if the units differ
   */
  public static Scalar minOf(Scalar one, Scalar other) {
    return either("min_of", one, other);
  }

  private static Scalar either(String function, Scalar one, Scalar other) {
    return new Scalar(
        shapes -> {
          Term a = one.over(shapes);
          Term b = other.over(shapes);
          // Units are those of a comparison.
          Operations.binary(BinaryOperator.EQUAL, true, null, a, b);
          Term measured = a.isNumber() ? b : a;
          return measured.with(Term.call(function, a.expression(), b.expression()));
        });
  }

  /**
   * Some of the series, no matter which; since 2.54, as an experiment.
   *
   * @param k how many
   * @param vector a vector
   * @return the series, with all their labels
   */
  public static GaugeVector limitk(double k, InstantVector vector) {
    return Aggregations.aggregate(Aggregator.LIMITK, Grouping.ALL, Scalar.of(k), vector);
  }

  /**
   * A share of the series, no matter which; since 2.54, as an experiment.
   *
   * @param ratio which share, -1 to 1; below zero those that the contrary leaves out
   * @param vector a vector
   * @return the series, with all their labels
   */
  public static GaugeVector limitRatio(double ratio, InstantVector vector) {
    return Aggregations.aggregate(Aggregator.LIMIT_RATIO, Grouping.ALL, Scalar.of(ratio), vector);
  }

  /**
   * Some of the series, no matter which; since 2.54, as an experiment.
   *
   * @param grouping which labels tell groups apart
   * @param k how many
   * @param vector a vector
   * @return the series, with all their labels
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector limitk(Grouping grouping, double k, InstantVector vector) {
    return Aggregations.aggregate(Aggregator.LIMITK, grouping, Scalar.of(k), vector);
  }

  /**
   * A share of the series, no matter which; since 2.54, as an experiment.
   *
   * @param grouping which labels tell groups apart
   * @param ratio which share, -1 to 1; below zero those that the contrary leaves out
   * @param vector a vector
   * @return the series, with all their labels
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector limitRatio(Grouping grouping, double ratio, InstantVector vector) {
    return Aggregations.aggregate(Aggregator.LIMIT_RATIO, grouping, Scalar.of(ratio), vector);
  }

  /**
   * The sum of two durations, in parentheses: {@code x[(5m + 1m)]}; since 3.4.
   *
   * @param one a duration
   * @param other a duration
   * @return the duration
   */
  public static DurationExpression plus(DurationExpression one, DurationExpression other) {
    return arithmetic("+", one, other);
  }

  /**
   * The difference of two durations, in parentheses: {@code x[(5m - 1m)]}; since 3.4.
   *
   * @param one a duration
   * @param other a duration
   * @return the duration
   */
  public static DurationExpression minus(DurationExpression one, DurationExpression other) {
    return arithmetic("-", one, other);
  }

  private static DurationExpression arithmetic(
      String operator, DurationExpression one, DurationExpression other) {
    return new DurationExpression.InParentheses(
        new DurationExpression.Operation(operator, one, other));
  }
}
