// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.SeriesSelector;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.metrics.UntypedDefinition;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.Modifiers;
import dev.cnitelemetry.promql.tree.Span;
import dev.cnitelemetry.promql.tree.ValueType;
import dev.cnitelemetry.promql.tree.VariableExpression;
import java.util.List;
import java.util.stream.Stream;

/**
 * PromQL that cannot be wrong about a metric: where an expression starts, and with what was
 * inherited everything that servers read since 2.42. To be imported as a whole: {@code import
 * static dev.cnitelemetry.promql.build.Promql.*}.
 *
 * <p>Every method is pure and safe for any number of threads.
 *
 * <pre>{@code
 * GaugeVector adds =
 *     sum(
 *         by(NODE),
 *         rate(
 *             counter(AntreaAgent.OVS_FLOW_OPS_COUNT)
 *                 .where(AntreaLabels.OPERATION.eq(Operation.ADD))
 *                 .range(RATE_INTERVAL)));
 * System.out.println(adds.unit()); // operations a second
 * System.out.println(adds.legend()); // {{node}}
 * }</pre>
 */
public final class Promql extends Aggregations {

  /** Grafana's variable for the least range that {@code rate} makes sense with. */
  public static final DurationExpression RATE_INTERVAL =
      DurationExpression.variable("$__rate_interval");

  /** The label of a histogram's buckets. */
  public static final TextLabel LE = Leaf.LE;

  /** The label of a summary's quantiles. */
  public static final TextLabel QUANTILE = Leaf.QUANTILE;

  /** The scrape job; a label of every target. */
  public static final TextLabel JOB = TargetLabels.JOB;

  /** The target, host and port unless relabelled; a label of every target. */
  public static final TextLabel INSTANCE = TargetLabels.INSTANCE;

  /** The Kubernetes namespace of the scraped Pod; a label of every target. */
  public static final TextLabel NAMESPACE = TargetLabels.NAMESPACE;

  /** The scraped Pod; a label of every target. */
  public static final TextLabel POD = TargetLabels.POD;

  /** The Node of the scraped Pod; a label of every target. */
  public static final TextLabel NODE = TargetLabels.NODE;

  /** The metric's name as a label, for selectors of any metric and for {@code by}. */
  public static final TextLabel METRIC_NAME = Label.text(Matcher.METRIC_NAME);

  private static final PromqlParser PARSER = PromqlParser.builder().variables(true).build();

  private Promql() {}

  /**
   * The series of a counter.
   *
   * @param definition a counter; of an untyped metric what {@link UntypedDefinition#asCounter}
   *     makes of it
   * @return the series
   */
  public static CounterSelector counter(CounterDefinition definition) {
    return new CounterSelector(leaf(definition, Content.COUNTER));
  }

  /**
   * The series of a counter that meet conditions.
   *
   * @param selector a counter's selector
   * @return the series
   * @throws IllegalArgumentException as {@link Selector#where} does
   */
  public static CounterSelector counter(SeriesSelector<CounterDefinition> selector) {
    return counter(selector.definition()).where(matchers(selector));
  }

  /**
   * The series of a gauge. A recording rule's or a server's own series are gauges, too: {@code
   * GaugeDefinition.of("up", "", Unit.NONE)}.
   *
   * @param definition a gauge; of an untyped metric what {@link UntypedDefinition#asGauge} makes of
   *     it
   * @return the series
   */
  public static GaugeSelector gauge(GaugeDefinition definition) {
    return new GaugeSelector(leaf(definition, Content.VALUE));
  }

  /**
   * The series of a gauge that meet conditions.
   *
   * @param selector a gauge's selector
   * @return the series
   * @throws IllegalArgumentException as {@link Selector#where} does
   */
  public static GaugeSelector gauge(SeriesSelector<GaugeDefinition> selector) {
    return gauge(selector.definition()).where(matchers(selector));
  }

  /**
   * The series of a metric whose kind nobody knows.
   *
   * @param definition an untyped metric
   * @return the series, as those of a gauge
   * @throws IllegalArgumentException if it is known to be a counter
   */
  public static GaugeSelector untyped(UntypedDefinition definition) {
    if (definition.semanticKind() == MetricKind.COUNTER) {
      throw new IllegalArgumentException(
          definition.name() + " is a counter without saying so; take counter(….asCounter())");
    }
    return new GaugeSelector(leaf(definition, Content.VALUE));
  }

  /**
   * What a histogram shows: its buckets, sum and count.
   *
   * @param definition a histogram
   * @return what is no vector itself and has three of them
   */
  public static HistogramSeries histogram(HistogramDefinition definition) {
    return new HistogramSeries(definition);
  }

  /**
   * What a summary shows: its quantiles, sum and count.
   *
   * @param definition a summary
   * @return what is no vector itself and has three of them
   */
  public static SummarySeries summary(SummaryDefinition definition) {
    return new SummarySeries(definition);
  }

  /**
   * Series of whatever metric, as gauges: {@code {job="agent"}}, {@code {__name__=~"antrea_.+"}}.
   * Any label may be asked of them, and their unit is not known.
   *
   * @param first a condition, on {@link #METRIC_NAME} perhaps
   * @param more further conditions
   * @return the series
   * @throws IllegalArgumentException if series without any of the labels meet them all, which
   *     servers refuse
   */
  public static GaugeSelector anySeries(LabelMatcher first, LabelMatcher... more) {
    return new GaugeSelector(Leaf.ofAny(list(first, more), Content.VALUE));
  }

  /**
   * Series of whatever metric, as counters: {@code {__name__=~".+_total"}}.
   *
   * @param first a condition, on {@link #METRIC_NAME} perhaps
   * @param more further conditions
   * @return the series
   * @throws IllegalArgumentException if series without any of the labels meet them all, which
   *     servers refuse
   */
  public static CounterSelector anyCounters(LabelMatcher first, LabelMatcher... more) {
    return new CounterSelector(Leaf.ofAny(list(first, more), Content.COUNTER));
  }

  private static List<LabelMatcher> list(LabelMatcher first, LabelMatcher... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toList();
  }

  private static Leaf leaf(MetricDefinition definition, Content content) {
    return Leaf.of(definition, "", DerivedUnit.of(definition.unit()), content);
  }

  private static LabelMatcher[] matchers(SeriesSelector<?> selector) {
    return selector.matchers().toArray(LabelMatcher[]::new);
  }

  /**
   * A number.
   *
   * @param number any number
   * @return the number
   */
  public static Scalar number(double number) {
    return Scalar.of(number);
  }

  /**
   * A dashboard's variable that stands for a number.
   *
   * @param variable the variable as a dashboard has it: {@code $quantile}
   * @return the number
   * @throws IllegalArgumentException if that is no variable
   */
  public static Scalar variable(String variable) {
    boolean isVariable =
        PARSER
            .check(variable)
            .expression()
            .filter(
                each ->
                    each instanceof VariableExpression it
                        && it.modifiers().equals(Modifiers.NONE)
                        && it.text().equals(variable))
            .isPresent();
    if (!isVariable) {
      throw new IllegalArgumentException(
          variable + " is no variable of a dashboard, such as $quantile or ${quantile}");
    }
    Expression expression =
        new VariableExpression(variable, ValueType.SCALAR, Modifiers.NONE, Span.NONE);
    return Scalar.number(expression);
  }

  /**
   * A dashboard's variable that stands for a duration.
   *
   * @param variable the variable as a dashboard has it: {@code $window}
   * @return the duration
   * @throws IllegalArgumentException if servers could not read a range with it
   */
  public static DurationExpression variableDuration(String variable) {
    return Durations.range(DurationExpression.variable(variable));
  }

  /**
   * A duration.
   *
   * @param seconds how many seconds
   * @return the duration
   */
  public static DurationExpression seconds(double seconds) {
    return DurationExpression.ofSeconds(seconds);
  }

  /**
   * A duration.
   *
   * @param minutes how many minutes
   * @return the duration
   */
  public static DurationExpression minutes(double minutes) {
    return DurationExpression.ofSeconds(minutes * 60);
  }

  /**
   * A duration.
   *
   * @param hours how many hours
   * @return the duration
   */
  public static DurationExpression hours(double hours) {
    return DurationExpression.ofSeconds(hours * 3600);
  }

  /**
   * A duration.
   *
   * @param days how many days
   * @return the duration
   */
  public static DurationExpression days(double days) {
    return DurationExpression.ofSeconds(days * 86400);
  }

  /**
   * An aggregation keeps these labels and no others: {@code by (…)}.
   *
   * @param labels labels of the vector
   * @return the grouping
   * @throws IllegalArgumentException if a label is there twice
   */
  public static Grouping by(Label... labels) {
    return new Grouping(false, List.of(labels));
  }

  /**
   * An aggregation drops these labels and keeps the others: {@code without (…)}.
   *
   * @param labels labels of the vector
   * @return the grouping
   * @throws IllegalArgumentException if a label is there twice
   */
  public static Grouping without(Label... labels) {
    return new Grouping(true, List.of(labels));
  }

  /**
   * Series belong together that agree in these labels: {@code on (…)}.
   *
   * @param labels labels of the vectors
   * @return the matching
   */
  public static Matching on(Label... labels) {
    return new Matching(true, List.of(labels));
  }

  /**
   * Series belong together that agree in all labels but these: {@code ignoring (…)}.
   *
   * @param labels labels of the vectors
   * @return the matching
   */
  public static Matching ignoring(Label... labels) {
    return new Matching(false, List.of(labels));
  }
}
