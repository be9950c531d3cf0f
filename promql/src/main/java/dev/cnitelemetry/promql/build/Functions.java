// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.PromqlNames;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.metrics.regex.RegularExpression;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.RangeSelector;
import dev.cnitelemetry.promql.tree.StringLiteral;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The functions of instant vectors and numbers that servers have since 2.42. Imported with {@code
 * Promql.*}; newer ones are in {@link NewerPromql}.
 *
 * <p>Source: Prometheus documentation, "Functions".
 *
 * <pre>{@code
 * GaugeVector age = time().minus(gauge(ProcessMetrics.START_TIME_SECONDS));
 * GaugeVector down = absent(gauge(AntreaAgent.LOCAL_POD_COUNT));
 * }</pre>
 */
public abstract sealed class Functions extends RangeFunctions permits Aggregations {

  private static final DerivedUnit TIME = DerivedUnit.of(Unit.UNIX_SECONDS);

  Functions() {}

  static GaugeVector map(InstantVector vector, UnaryOperator<Term> rule) {
    return new GaugeVector(shapes -> rule.apply(vector.over(shapes)));
  }

  /** A function that looks at a selector otherwise than at the same series in an expression. */
  static GaugeVector mapEach(InstantVector vector, UnaryOperator<Term> rule, BinaryOperator join) {
    return new GaugeVector(
        shapes -> Leaf.join(vector.alternatives(shapes).stream().map(rule).toList(), join));
  }

  private static GaugeVector number(
      String function, InstantVector vector, Function<DerivedUnit, DerivedUnit> unit) {
    return map(vector, term -> term.call(function, unit.apply(term.unit()), Content.VALUE));
  }

  private static GaugeVector plain(String function, InstantVector vector) {
    return number(function, vector, unit -> DerivedUnit.NONE);
  }

  private static GaugeVector keep(String function, InstantVector vector, Scalar... more) {
    return new GaugeVector(
        shapes -> {
          Term term = vector.over(shapes);
          List<Expression> arguments = new ArrayList<>(List.of(term.expression()));
          for (Scalar each : more) {
            arguments.add(each.over(shapes).expression());
          }
          return term.keep(function, arguments.toArray(Expression[]::new));
        });
  }

  static void requireQuantile(Scalar quantile) {
    double value = quantile.literal();
    if (value < 0 || value > 1) {
      throw new IllegalArgumentException(
          "a quantile is a number from 0 to 1, and " + quantile + " is none");
    }
  }

  static StringLiteral text(String text) {
    return StringLiteral.of(text);
  }

  /** 1 with the labels that a selector asks for with {@code =}, once each. */
  static Term absence(String function, Term term) {
    Expression expression = term.expression();
    List<Label> labels = new ArrayList<>();
    Expression selected = expression instanceof RangeSelector range ? range.selector() : expression;
    if (selected instanceof VectorSelector selector) {
      for (Matcher matcher : selector.matchers()) {
        long times =
            selector.matchers().stream().filter(m -> m.label().equals(matcher.label())).count();
        boolean isKept =
            times == 1
                && !matcher.isMetricName()
                && matcher.operator() == LabelMatcher.Operator.EQUAL
                && !matcher.value().isEmpty();
        if (isKept) {
          labels.add(term.labels().find(matcher.label()).orElse(Label.text(matcher.label())));
        }
      }
    }
    VectorLabels left = term.labels().by(labels, function);
    return Term.of(Term.call(function, expression), left, DerivedUnit.NONE, Content.VALUE);
  }

  /**
   * The values without their sign.
   *
   * @param vector a vector
   * @return the vector, in its unit
   */
  public static GaugeVector abs(InstantVector vector) {
    return keep("abs", vector);
  }

  /**
   * The values rounded up.
   *
   * @param vector a vector
   * @return the vector, in its unit
   */
  public static GaugeVector ceil(InstantVector vector) {
    return keep("ceil", vector);
  }

  /**
   * The values rounded down.
   *
   * @param vector a vector
   * @return the vector, in its unit
   */
  public static GaugeVector floor(InstantVector vector) {
    return keep("floor", vector);
  }

  /**
   * The series in the order of their values, the least first; of instant queries alone.
   *
   * @param vector a vector
   * @return the vector, in its unit
   */
  public static GaugeVector sort(InstantVector vector) {
    return keep("sort", vector);
  }

  /**
   * The series in the order of their values, the greatest first; of instant queries alone.
   *
   * @param vector a vector
   * @return the vector, in its unit
   */
  public static GaugeVector sortDesc(InstantVector vector) {
    return keep("sort_desc", vector);
  }

  /**
   * The values rounded to whole numbers, half up.
   *
   * @param vector a vector
   * @return the vector, in its unit
   */
  public static GaugeVector round(InstantVector vector) {
    return keep("round", vector);
  }

  /**
   * The values rounded to a multiple of a number, half up.
   *
   * @param vector a vector
   * @param nearest the number, for example 0.1
   * @return the vector, in its unit
   */
  public static GaugeVector round(InstantVector vector, double nearest) {
    return keep("round", vector, Scalar.of(nearest));
  }

  /**
   * The values rounded to a multiple of a number, half up.
   *
   * @param vector a vector
   * @param nearest the number
   * @return the vector, in its unit
   */
  public static GaugeVector round(InstantVector vector, Scalar nearest) {
    return keep("round", vector, nearest);
  }

  /**
   * The values, held between two bounds.
   *
   * @param vector a vector
   * @param least the lower bound
   * @param most the upper bound
   * @return the vector, in its unit
   */
  public static GaugeVector clamp(InstantVector vector, double least, double most) {
    return keep("clamp", vector, Scalar.of(least), Scalar.of(most));
  }

  /**
   * The values, held between two bounds.
   *
   * @param vector a vector
   * @param least the lower bound
   * @param most the upper bound
   * @return the vector, in its unit
   */
  public static GaugeVector clamp(InstantVector vector, Scalar least, Scalar most) {
    return keep("clamp", vector, least, most);
  }

  /**
   * The values, none above a bound.
   *
   * @param vector a vector
   * @param most the upper bound
   * @return the vector, in its unit
   */
  public static GaugeVector clampMax(InstantVector vector, double most) {
    return keep("clamp_max", vector, Scalar.of(most));
  }

  /**
   * The values, none above a bound.
   *
   * @param vector a vector
   * @param most the upper bound
   * @return the vector, in its unit
   */
  public static GaugeVector clampMax(InstantVector vector, Scalar most) {
    return keep("clamp_max", vector, most);
  }

  /**
   * The values, none below a bound.
   *
   * @param vector a vector
   * @param least the lower bound
   * @return the vector, in its unit
   */
  public static GaugeVector clampMin(InstantVector vector, double least) {
    return keep("clamp_min", vector, Scalar.of(least));
  }

  /**
   * The values, none below a bound.
   *
   * @param vector a vector
   * @param least the lower bound
   * @return the vector, in its unit
   */
  public static GaugeVector clampMin(InstantVector vector, Scalar least) {
    return keep("clamp_min", vector, least);
  }

  /**
   * The square roots of the values.
   *
   * @param vector a vector
   * @return the vector
   */
  public static GaugeVector sqrt(InstantVector vector) {
    return number("sqrt", vector, DerivedUnit::squareRoot);
  }

  /**
   * The values as powers of e.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector exp(InstantVector vector) {
    return plain("exp", vector);
  }

  /**
   * The natural logarithms of the values.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector ln(InstantVector vector) {
    return plain("ln", vector);
  }

  /**
   * The binary logarithms of the values.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector log2(InstantVector vector) {
    return plain("log2", vector);
  }

  /**
   * The decimal logarithms of the values.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector log10(InstantVector vector) {
    return plain("log10", vector);
  }

  /**
   * The signs of the values: -1, 0 or 1.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector sgn(InstantVector vector) {
    return plain("sgn", vector);
  }

  /**
   * The sines of the values, which are radians.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector sin(InstantVector vector) {
    return plain("sin", vector);
  }

  /**
   * The cosines of the values, which are radians.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector cos(InstantVector vector) {
    return plain("cos", vector);
  }

  /**
   * The tangents of the values, which are radians.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector tan(InstantVector vector) {
    return plain("tan", vector);
  }

  /**
   * The arcsines of the values, in radians.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector asin(InstantVector vector) {
    return plain("asin", vector);
  }

  /**
   * The arccosines of the values, in radians.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector acos(InstantVector vector) {
    return plain("acos", vector);
  }

  /**
   * The arctangents of the values, in radians.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector atan(InstantVector vector) {
    return plain("atan", vector);
  }

  /**
   * The hyperbolic sines of the values.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector sinh(InstantVector vector) {
    return plain("sinh", vector);
  }

  /**
   * The hyperbolic cosines of the values.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector cosh(InstantVector vector) {
    return plain("cosh", vector);
  }

  /**
   * The hyperbolic tangents of the values.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector tanh(InstantVector vector) {
    return plain("tanh", vector);
  }

  /**
   * The inverse hyperbolic sines of the values.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector asinh(InstantVector vector) {
    return plain("asinh", vector);
  }

  /**
   * The inverse hyperbolic cosines of the values.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector acosh(InstantVector vector) {
    return plain("acosh", vector);
  }

  /**
   * The inverse hyperbolic tangents of the values.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector atanh(InstantVector vector) {
    return plain("atanh", vector);
  }

  /**
   * The values, which are radians, in degrees.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector deg(InstantVector vector) {
    return plain("deg", vector);
  }

  /**
   * The values, which are degrees, in radians.
   *
   * @param vector a vector
   * @return the vector, without unit
   */
  public static GaugeVector rad(InstantVector vector) {
    return plain("rad", vector);
  }

  /**
   * When the samples were taken.
   *
   * @param vector a vector
   * @return the points in time
   */
  public static GaugeVector timestamp(InstantVector vector) {
    return mapEach(vector, term -> term.call("timestamp", TIME, Content.VALUE), BinaryOperator.OR);
  }

  /**
   * The minute of the hour, 0 to 59, in UTC.
   *
   * @return one series without labels: that of the query's time
   */
  public static GaugeVector minute() {
    return constant("minute");
  }

  /**
   * The minute of the hour, 0 to 59, in UTC.
   *
   * @param vector points in time
   * @return that of each value
   */
  public static GaugeVector minute(InstantVector vector) {
    return plain("minute", vector);
  }

  /**
   * The hour of the day, 0 to 23, in UTC.
   *
   * @return one series without labels: that of the query's time
   */
  public static GaugeVector hour() {
    return constant("hour");
  }

  /**
   * The hour of the day, 0 to 23, in UTC.
   *
   * @param vector points in time
   * @return that of each value
   */
  public static GaugeVector hour(InstantVector vector) {
    return plain("hour", vector);
  }

  /**
   * The day of the week, 0 for Sunday to 6, in UTC.
   *
   * @return one series without labels: that of the query's time
   */
  public static GaugeVector dayOfWeek() {
    return constant("day_of_week");
  }

  /**
   * The day of the week, 0 for Sunday to 6, in UTC.
   *
   * @param vector points in time
   * @return that of each value
   */
  public static GaugeVector dayOfWeek(InstantVector vector) {
    return plain("day_of_week", vector);
  }

  /**
   * The day of the month, 1 to 31, in UTC.
   *
   * @return one series without labels: that of the query's time
   */
  public static GaugeVector dayOfMonth() {
    return constant("day_of_month");
  }

  /**
   * The day of the month, 1 to 31, in UTC.
   *
   * @param vector points in time
   * @return that of each value
   */
  public static GaugeVector dayOfMonth(InstantVector vector) {
    return plain("day_of_month", vector);
  }

  /**
   * The day of the year, 1 to 366, in UTC.
   *
   * @return one series without labels: that of the query's time
   */
  public static GaugeVector dayOfYear() {
    return constant("day_of_year");
  }

  /**
   * The day of the year, 1 to 366, in UTC.
   *
   * @param vector points in time
   * @return that of each value
   */
  public static GaugeVector dayOfYear(InstantVector vector) {
    return plain("day_of_year", vector);
  }

  /**
   * The number of days of the month, in UTC.
   *
   * @return one series without labels: that of the query's time
   */
  public static GaugeVector daysInMonth() {
    return constant("days_in_month");
  }

  /**
   * The number of days of the month, in UTC.
   *
   * @param vector points in time
   * @return that of each value
   */
  public static GaugeVector daysInMonth(InstantVector vector) {
    return plain("days_in_month", vector);
  }

  /**
   * The month, 1 to 12, in UTC.
   *
   * @return one series without labels: that of the query's time
   */
  public static GaugeVector month() {
    return constant("month");
  }

  /**
   * The month, 1 to 12, in UTC.
   *
   * @param vector points in time
   * @return that of each value
   */
  public static GaugeVector month(InstantVector vector) {
    return plain("month", vector);
  }

  /**
   * The year, in UTC.
   *
   * @return one series without labels: that of the query's time
   */
  public static GaugeVector year() {
    return constant("year");
  }

  /**
   * The year, in UTC.
   *
   * @param vector points in time
   * @return that of each value
   */
  public static GaugeVector year(InstantVector vector) {
    return plain("year", vector);
  }

  private static GaugeVector constant(String function) {
    Term term = Term.of(Term.call(function), VectorLabels.NONE, DerivedUnit.NONE, Content.VALUE);
    return new GaugeVector(shapes -> term);
  }

  /**
   * 1 if a vector has no series; else nothing.
   *
   * @param vector a vector
   * @return one series, with the labels that a selector asks for with {@code =}
   */
  public static GaugeVector absent(InstantVector vector) {
    return mapEach(vector, term -> absence("absent", term), BinaryOperator.AND);
  }

  /**
   * A number as a vector.
   *
   * @param number a number
   * @return one series without labels
   */
  public static GaugeVector vector(Scalar number) {
    return new GaugeVector(
        shapes -> {
          Term term = number.over(shapes);
          return term.with(Term.call("vector", term.expression()));
        });
  }

  /**
   * A number as a vector.
   *
   * @param number a number
   * @return one series without labels
   */
  public static GaugeVector vector(double number) {
    return vector(Scalar.of(number));
  }

  /**
   * The value of the only series of a vector.
   *
   * @param vector a vector of one series
   * @return its value; NaN if there is not exactly one
   */
  public static Scalar scalar(InstantVector vector) {
    return new Scalar(
        shapes -> {
          Term term = vector.over(shapes);
          return Term.of(
              Term.call("scalar", term.expression()),
              VectorLabels.NONE,
              term.unit(),
              term.content().computed());
        });
  }

  /**
   * The time that a query is evaluated for.
   *
   * @return a point in time
   */
  public static Scalar time() {
    return Scalar.of(Term.call("time"), TIME, Content.VALUE);
  }

  /**
   * The number pi.
   *
   * @return 3.14159…
   */
  public static Scalar pi() {
    return Scalar.number(Term.call("pi"));
  }

  /**
   * A quantile of what a histogram has observed, estimated from its buckets.
   *
   * @param quantile which one, 0 to 1
   * @param histogram buckets with the label {@code le}, as a rule a sum of rates by {@code le} and
   *     others; or native histograms
   * @return the quantile, in the unit of the histogram
   * @throws IllegalArgumentException if {@code le} was dropped, or a number is written that is no
   *     quantile
   */
  public static GaugeVector histogramQuantile(Scalar quantile, HistogramVector histogram) {
    requireQuantile(quantile);
    return new GaugeVector(
        shapes -> {
          Term term = histogram.over(shapes);
          Expression call =
              Term.call(
                  "histogram_quantile", quantile.over(shapes).expression(), term.expression());
          VectorLabels left = withoutBounds("histogram_quantile", term);
          return Term.of(call, left, term.observed(), Content.QUANTILE);
        });
  }

  /** The labels of a histogram without {@code le}, which buckets must have. */
  static VectorLabels withoutBounds(String function, Term term) {
    if (term.content() == Content.NATIVE) {
      return term.labels();
    }
    term.require(function, Leaf.LE);
    return term.labels().without(List.of(Leaf.LE), function);
  }

  /**
   * A quantile of what a histogram has observed, estimated from its buckets.
   *
   * @param quantile which one, 0 to 1
   * @param histogram buckets with the label {@code le}, as a rule a sum of rates by {@code le} and
   *     others; or native histograms
   * @return the quantile, in the unit of the histogram
   * @throws IllegalArgumentException if {@code le} was dropped, or the number is no quantile
   */
  public static GaugeVector histogramQuantile(double quantile, HistogramVector histogram) {
    return histogramQuantile(Scalar.of(quantile), histogram);
  }

  /**
   * The share of what a histogram has observed that is between two bounds.
   *
   * @param lower the lower bound, in the unit of the histogram
   * @param upper the upper bound, in the unit of the histogram
   * @param histogram native histograms; of buckets servers answer since 3.4
   * @return a ratio
   * @throws IllegalArgumentException if these are buckets and {@code le} was dropped
   */
  public static GaugeVector histogramFraction(
      double lower, double upper, HistogramVector histogram) {
    return histogramFraction(Scalar.of(lower), Scalar.of(upper), histogram);
  }

  /**
   * The share of what a histogram has observed that is between two bounds.
   *
   * @param lower the lower bound, in the unit of the histogram
   * @param upper the upper bound, in the unit of the histogram
   * @param histogram native histograms; of buckets servers answer since 3.4
   * @return a ratio
   * @throws IllegalArgumentException if these are buckets and {@code le} was dropped
   */
  public static GaugeVector histogramFraction(
      Scalar lower, Scalar upper, HistogramVector histogram) {
    return new GaugeVector(
        shapes -> {
          Term term = histogram.over(shapes);
          Expression call =
              Term.call(
                  "histogram_fraction",
                  lower.over(shapes).expression(),
                  upper.over(shapes).expression(),
                  term.expression());
          VectorLabels left = withoutBounds("histogram_fraction", term);
          return Term.of(call, left, DerivedUnit.RATIO, Content.VALUE);
        });
  }

  /**
   * How many observations native histograms hold.
   *
   * @param histogram native histograms
   * @return the number
   * @throws IllegalArgumentException if these are buckets
   */
  public static GaugeVector histogramCount(HistogramVector histogram) {
    return ofNative("histogram_count", histogram, Term::unit);
  }

  /**
   * What the observations of native histograms add up to.
   *
   * @param histogram native histograms
   * @return the sum, in the unit of the histogram
   * @throws IllegalArgumentException if these are buckets
   */
  public static GaugeVector histogramSum(HistogramVector histogram) {
    return ofNative(
        "histogram_sum",
        histogram,
        term ->
            term.unit().equals(DerivedUnit.OPERATIONS_PER_SECOND)
                ? term.observed().perSecond()
                : term.observed());
  }

  static GaugeVector ofNative(
      String function, HistogramVector histogram, Function<Term, DerivedUnit> unit) {
    return map(
        histogram,
        term -> {
          if (term.content() != Content.NATIVE) {
            throw new IllegalArgumentException(
                function
                    + " reads native histograms, and "
                    + term.excerpt()
                    + " are buckets; take count() and sum() of the histogram");
          }
          Expression call = Term.call(function, term.expression());
          return Term.of(call, term.labels(), unit.apply(term), Content.VALUE);
        });
  }

  /**
   * Series with a label made of another by a regular expression.
   *
   * @param vector a vector
   * @param target the label that is set: {@code Label.text("zone")}
   * @param replacement its value, with {@code $1} for the first group
   * @param source the label that is looked at
   * @param regex a regular expression of RE2 that has to match its whole value
   * @return the series, with the label
   * @throws IllegalArgumentException if the series do not have the source, the target's name is no
   *     name, or servers refuse the expression
   */
  public static GaugeVector labelReplace(
      InstantVector vector, Label target, String replacement, Label source, String regex) {
    return map(vector, term -> replaced(term, target, replacement, source, regex));
  }

  /**
   * Histograms with a label made of another by a regular expression.
   *
   * @param histogram buckets or native histograms
   * @param target the label that is set: {@code Label.text("zone")}
   * @param replacement its value, with {@code $1} for the first group
   * @param source the label that is looked at
   * @param regex a regular expression of RE2 that has to match its whole value
   * @return the histograms, with the label
   * @throws IllegalArgumentException if the series do not have the source, the target's name is no
   *     name, or servers refuse the expression
   */
  public static HistogramVector labelReplace(
      HistogramVector histogram, Label target, String replacement, Label source, String regex) {
    return new HistogramVector(
        shapes -> replaced(histogram.over(shapes), target, replacement, source, regex));
  }

  private static Term replaced(
      Term term, Label target, String replacement, Label source, String regex) {
    RegularExpression.parse(regex);
    term.require("label_replace", source);
    requireName(target);
    return term.keep(
            "label_replace",
            term.expression(),
            text(target.name()),
            text(replacement),
            text(source.name()),
            text(regex))
        .with(term.labels().with(List.of(target)));
  }

  private static void requireName(Label target) {
    if (!PromqlNames.isLabelName(target.name())) {
      throw new IllegalArgumentException(
          "servers before 3.0 set no label of the name " + PromqlNames.quoted(target.name()));
    }
  }

  /**
   * Series with a label made of others, one after the other.
   *
   * @param vector a vector
   * @param target the label that is set
   * @param separator what comes between
   * @param sources the labels that are joined
   * @return the series, with the label
   * @throws IllegalArgumentException if the series do not have a source, or the target's name is no
   *     name
   */
  public static GaugeVector labelJoin(
      InstantVector vector, Label target, String separator, Label... sources) {
    List<Label> all = List.of(sources);
    requireName(target);
    return map(
        vector,
        term -> {
          List<Expression> arguments = new ArrayList<>();
          arguments.add(term.expression());
          arguments.add(text(target.name()));
          arguments.add(text(separator));
          for (Label source : all) {
            term.require("label_join", source);
            arguments.add(text(source.name()));
          }
          return term.keep("label_join", arguments.toArray(Expression[]::new))
              .with(term.labels().with(List.of(target)));
        });
  }
}
