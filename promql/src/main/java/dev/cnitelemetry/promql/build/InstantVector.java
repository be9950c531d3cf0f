// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.DurationExpression;
import java.util.List;
import javax.annotation.Nullable;

/**
 * One sample a series, all at one time: what a panel draws and an alert watches.
 *
 * <p>It knows the {@link #labels} of its series and the {@link #unit} of its values. An operator
 * takes another vector, a {@link Scalar} or a number; two vectors are matched by all labels unless
 * a {@link Matching} says otherwise. What cannot be right is refused when it is built: labels that
 * are not there, a matching by which no series meet, or several where servers take one, sums and
 * comparisons of different units.
 *
 * <p>Parentheses come where they are needed. Immutable and thread-safe.
 *
 * <pre>{@code
 * InstantVector used =
 *     gauge(AntreaAgent.LOCAL_POD_COUNT).dividedBy(110).in(DerivedUnit.PERCENT);
 * Comparison alert = used.greaterThan(90);
 * }</pre>
 */
public abstract sealed class InstantVector extends Query
    permits CounterSelector, GaugeVector, HistogramVector {

  InstantVector(Recipe recipe) {
    super(recipe);
  }

  /** The vector; one for each name that its metric has, where that matters to a function. */
  List<Term> alternatives(Shapes shapes) {
    return List.of(over(shapes));
  }

  /**
   * The labels that the series have.
   *
   * @return the labels as of the newest release, or of the one given to {@link #at}
   */
  public final VectorLabels labels() {
    return term().labels();
  }

  /**
   * The expression, checked against a release.
   *
   * @param release a release
   * @return the expression with the labels of that release
   * @throws IllegalArgumentException if the release lacks one of its metrics, a label or a value;
   *     the message says since or until when it is there and names the successor
   */
  public abstract InstantVector at(ReleaseView release);

  /**
   * The expression for a fleet in the middle of an upgrade: where a metric has another name at
   * either release, {@code new or old} is printed, innermost, so that sums count both.
   *
   * @param from the release that is left
   * @param to the release that is come to
   * @return the expression, unchanged if nothing was renamed
   * @throws IllegalArgumentException if either release lacks a metric that was not renamed, a label
   *     or a value
   */
  public abstract InstantVector across(ReleaseView from, ReleaseView to);

  /**
   * The values over and over again for a stretch of time: {@code x[1h:]}, with the server's step.
   *
   * @param range how long a stretch
   * @return the range vector
   * @throws IllegalArgumentException if the range is not above zero or has no whole milliseconds
   */
  public abstract RangeVector subquery(DurationExpression range);

  /**
   * The values over and over again for a stretch of time: {@code x[1h:1m]}.
   *
   * @param range how long a stretch
   * @param step how often
   * @return the range vector
   * @throws IllegalArgumentException if either is not above zero or has no whole milliseconds
   */
  public abstract RangeVector subquery(DurationExpression range, DurationExpression step);

  /**
   * The values told in another unit: {@code * 8}, {@code / 1e+06}.
   *
   * @param unit a unit of the same dimension
   * @return the vector
   * @throws IllegalArgumentException if the values cannot be told in it, or are of no known unit
   */
  public final GaugeVector in(DerivedUnit unit) {
    if (!unit().isSpecified()) {
      throw new IllegalArgumentException(
          "the unit of " + term().excerpt() + " is not known; say it with withUnit(…)");
    }
    double factor =
        unit()
            .factorTo(unit)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        term().excerpt()
                            + " is in "
                            + unit()
                            + ", which cannot be told in "
                            + unit));
    if (factor == 1) {
      return new GaugeVector(shapes -> over(shapes).with(over(shapes).content().computed()));
    }
    GaugeVector scaled = factor > 1 ? times(factor) : dividedBy(Math.rint(1 / factor));
    return scaled.withUnit(unit);
  }

  /**
   * The values told in another unit.
   *
   * @param unit a unit of the same dimension
   * @return the vector
   * @throws IllegalArgumentException if the values cannot be told in it, or are of no known unit
   */
  public final GaugeVector in(Unit unit) {
    return in(DerivedUnit.of(unit));
  }

  /**
   * The same values, said to be of a unit, where arithmetic cannot tell.
   *
   * @param unit the unit
   * @return the vector
   */
  public final GaugeVector withUnit(DerivedUnit unit) {
    return new GaugeVector(
        shapes -> {
          Term term = over(shapes);
          return term.with(unit).with(term.content().computed());
        });
  }

  /**
   * These values as the buckets of a histogram, or as native histograms, which arithmetic and
   * filters left them to be.
   *
   * @return the histograms, for {@code histogramQuantile}
   * @throws IllegalArgumentException if they are none
   */
  public final HistogramVector asHistogram() {
    return new HistogramVector(
        shapes -> {
          Term term = over(shapes);
          if (!term.content().isHistogram()) {
            throw new IllegalArgumentException(
                term.excerpt() + " are no buckets of a histogram and no native histograms");
          }
          return term;
        });
  }

  /**
   * A legend that tells the series apart: all labels known by name, in Grafana's spelling.
   *
   * @return for example {@code {{node}} {{operation}}}; {@code {{instance}}} where only the
   *     target's labels are there; empty where there are none
   */
  public final String legend() {
    return LabelTemplates.legend(labels());
  }

  /**
   * A legend that names labels: {@code {{node}}}.
   *
   * @param template the legend
   * @param targets further labels that the scrape job adds
   * @return the legend, unchanged
   * @throws IllegalArgumentException if it names a label that the series do not have
   */
  public final String legend(String template, TextLabel... targets) {
    return LabelTemplates.legend(template, term(), List.of(targets));
  }

  /**
   * A text of an alert that names labels: {@code {{ $labels.node }}}.
   *
   * @param template the annotation or the value of a label
   * @param targets further labels that the scrape job adds
   * @return the text, unchanged
   * @throws IllegalArgumentException if it names a label that the series do not have
   */
  public final String annotation(String template, TextLabel... targets) {
    return LabelTemplates.annotation(template, term(), List.of(targets));
  }

  private GaugeVector operate(BinaryOperator operator, @Nullable Matching matching, Query other) {
    return new GaugeVector(
        shapes -> Operations.binary(operator, false, matching, over(shapes), other.over(shapes)));
  }

  /**
   * The values with the other sign.
   *
   * @return the vector
   */
  public final GaugeVector negated() {
    return new GaugeVector(shapes -> Operations.negated(over(shapes)));
  }

  /**
   * The sum.
   *
   * @param summand a vector or a number
   * @return the vector
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final GaugeVector plus(Query summand) {
    return operate(BinaryOperator.ADD, null, summand);
  }

  /**
   * The sum.
   *
   * @param summand a number
   * @return the vector
   */
  public final GaugeVector plus(double summand) {
    return plus(Scalar.of(summand));
  }

  /**
   * The sum.
   *
   * @param matching which series belong together
   * @param summand a vector
   * @return the vector
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final GaugeVector plus(Matching matching, InstantVector summand) {
    return operate(BinaryOperator.ADD, matching, summand);
  }

  /**
   * The difference.
   *
   * @param subtrahend a vector or a number
   * @return the vector
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final GaugeVector minus(Query subtrahend) {
    return operate(BinaryOperator.SUBTRACT, null, subtrahend);
  }

  /**
   * The difference.
   *
   * @param subtrahend a number
   * @return the vector
   */
  public final GaugeVector minus(double subtrahend) {
    return minus(Scalar.of(subtrahend));
  }

  /**
   * The difference.
   *
   * @param matching which series belong together
   * @param subtrahend a vector
   * @return the vector
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final GaugeVector minus(Matching matching, InstantVector subtrahend) {
    return operate(BinaryOperator.SUBTRACT, matching, subtrahend);
  }

  /**
   * The product.
   *
   * @param factor a vector or a number
   * @return the vector
   * @throws IllegalArgumentException if no two series match
   */
  public final GaugeVector times(Query factor) {
    return operate(BinaryOperator.MULTIPLY, null, factor);
  }

  /**
   * The product.
   *
   * @param factor a number
   * @return the vector
   */
  public final GaugeVector times(double factor) {
    return times(Scalar.of(factor));
  }

  /**
   * The product.
   *
   * @param matching which series belong together
   * @param factor a vector
   * @return the vector
   * @throws IllegalArgumentException if no two series match
   */
  public final GaugeVector times(Matching matching, InstantVector factor) {
    return operate(BinaryOperator.MULTIPLY, matching, factor);
  }

  /**
   * The quotient.
   *
   * @param divisor a vector or a number
   * @return the vector
   * @throws IllegalArgumentException if no two series match
   */
  public final GaugeVector dividedBy(Query divisor) {
    return operate(BinaryOperator.DIVIDE, null, divisor);
  }

  /**
   * The quotient.
   *
   * @param divisor a number
   * @return the vector
   */
  public final GaugeVector dividedBy(double divisor) {
    return dividedBy(Scalar.of(divisor));
  }

  /**
   * The quotient.
   *
   * @param matching which series belong together
   * @param divisor a vector
   * @return the vector
   * @throws IllegalArgumentException if no two series match
   */
  public final GaugeVector dividedBy(Matching matching, InstantVector divisor) {
    return operate(BinaryOperator.DIVIDE, matching, divisor);
  }

  /**
   * The remainder.
   *
   * @param divisor a vector or a number
   * @return the vector
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final GaugeVector modulo(Query divisor) {
    return operate(BinaryOperator.MODULO, null, divisor);
  }

  /**
   * The remainder.
   *
   * @param divisor a number
   * @return the vector
   */
  public final GaugeVector modulo(double divisor) {
    return modulo(Scalar.of(divisor));
  }

  /**
   * The remainder.
   *
   * @param matching which series belong together
   * @param divisor a vector
   * @return the vector
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final GaugeVector modulo(Matching matching, InstantVector divisor) {
    return operate(BinaryOperator.MODULO, matching, divisor);
  }

  /**
   * The power.
   *
   * @param exponent a vector or a number
   * @return the vector
   * @throws IllegalArgumentException if no two series match
   */
  public final GaugeVector power(Query exponent) {
    return operate(BinaryOperator.POWER, null, exponent);
  }

  /**
   * The power.
   *
   * @param exponent a number
   * @return the vector
   */
  public final GaugeVector power(double exponent) {
    return power(Scalar.of(exponent));
  }

  /**
   * The power.
   *
   * @param matching which series belong together
   * @param exponent a vector
   * @return the vector
   * @throws IllegalArgumentException if no two series match
   */
  public final GaugeVector power(Matching matching, InstantVector exponent) {
    return operate(BinaryOperator.POWER, matching, exponent);
  }

  /**
   * The angle of a point, in radians.
   *
   * @param abscissa a vector or a number
   * @return the vector
   * @throws IllegalArgumentException if no two series match
   */
  public final GaugeVector atan2(Query abscissa) {
    return operate(BinaryOperator.ATAN2, null, abscissa);
  }

  /**
   * The angle of a point, in radians.
   *
   * @param abscissa a number
   * @return the vector
   */
  public final GaugeVector atan2(double abscissa) {
    return atan2(Scalar.of(abscissa));
  }

  /**
   * The angle of a point, in radians.
   *
   * @param matching which series belong together
   * @param abscissa a vector
   * @return the vector
   * @throws IllegalArgumentException if no two series match
   */
  public final GaugeVector atan2(Matching matching, InstantVector abscissa) {
    return operate(BinaryOperator.ATAN2, matching, abscissa);
  }

  /**
   * The series whose values equal another.
   *
   * @param other a vector or a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison equalTo(Query other) {
    return new Comparison(BinaryOperator.EQUAL, null, this, other);
  }

  /**
   * The series whose values equal another.
   *
   * @param other a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   */
  public final Comparison equalTo(double other) {
    return equalTo(Scalar.of(other));
  }

  /**
   * The series whose values equal another.
   *
   * @param matching which series belong together
   * @param other a vector
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison equalTo(Matching matching, InstantVector other) {
    return new Comparison(BinaryOperator.EQUAL, matching, this, other);
  }

  /**
   * The series whose values differ from another.
   *
   * @param other a vector or a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison notEqualTo(Query other) {
    return new Comparison(BinaryOperator.NOT_EQUAL, null, this, other);
  }

  /**
   * The series whose values differ from another.
   *
   * @param other a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   */
  public final Comparison notEqualTo(double other) {
    return notEqualTo(Scalar.of(other));
  }

  /**
   * The series whose values differ from another.
   *
   * @param matching which series belong together
   * @param other a vector
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison notEqualTo(Matching matching, InstantVector other) {
    return new Comparison(BinaryOperator.NOT_EQUAL, matching, this, other);
  }

  /**
   * The series whose values are less than another.
   *
   * @param other a vector or a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison lessThan(Query other) {
    return new Comparison(BinaryOperator.LESS, null, this, other);
  }

  /**
   * The series whose values are less than another.
   *
   * @param other a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   */
  public final Comparison lessThan(double other) {
    return lessThan(Scalar.of(other));
  }

  /**
   * The series whose values are less than another.
   *
   * @param matching which series belong together
   * @param other a vector
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison lessThan(Matching matching, InstantVector other) {
    return new Comparison(BinaryOperator.LESS, matching, this, other);
  }

  /**
   * The series whose values are not greater than another.
   *
   * @param other a vector or a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison atMost(Query other) {
    return new Comparison(BinaryOperator.LESS_OR_EQUAL, null, this, other);
  }

  /**
   * The series whose values are not greater than another.
   *
   * @param other a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   */
  public final Comparison atMost(double other) {
    return atMost(Scalar.of(other));
  }

  /**
   * The series whose values are not greater than another.
   *
   * @param matching which series belong together
   * @param other a vector
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison atMost(Matching matching, InstantVector other) {
    return new Comparison(BinaryOperator.LESS_OR_EQUAL, matching, this, other);
  }

  /**
   * The series whose values are greater than another.
   *
   * @param other a vector or a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison greaterThan(Query other) {
    return new Comparison(BinaryOperator.GREATER, null, this, other);
  }

  /**
   * The series whose values are greater than another.
   *
   * @param other a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   */
  public final Comparison greaterThan(double other) {
    return greaterThan(Scalar.of(other));
  }

  /**
   * The series whose values are greater than another.
   *
   * @param matching which series belong together
   * @param other a vector
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison greaterThan(Matching matching, InstantVector other) {
    return new Comparison(BinaryOperator.GREATER, matching, this, other);
  }

  /**
   * The series whose values are not less than another.
   *
   * @param other a vector or a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison atLeast(Query other) {
    return new Comparison(BinaryOperator.GREATER_OR_EQUAL, null, this, other);
  }

  /**
   * The series whose values are not less than another.
   *
   * @param other a number
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   */
  public final Comparison atLeast(double other) {
    return atLeast(Scalar.of(other));
  }

  /**
   * The series whose values are not less than another.
   *
   * @param matching which series belong together
   * @param other a vector
   * @return the series; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ, or no two series match
   */
  public final Comparison atLeast(Matching matching, InstantVector other) {
    return new Comparison(BinaryOperator.GREATER_OR_EQUAL, matching, this, other);
  }

  /**
   * The series that have a partner in another vector.
   *
   * @param other the other vector
   * @return the series
   * @throws IllegalArgumentException if no two series match
   */
  public final GaugeVector and(InstantVector other) {
    return operate(BinaryOperator.AND, null, other);
  }

  /**
   * The series that have a partner in another vector.
   *
   * @param matching which series belong together; without groups
   * @param other the other vector
   * @return the series
   * @throws IllegalArgumentException if no two series match, or the matching has groups
   */
  public final GaugeVector and(Matching matching, InstantVector other) {
    return operate(BinaryOperator.AND, matching, other);
  }

  /**
   * The series of this vector, and those of another that have no partner here.
   *
   * @param other the other vector
   * @return the series
   * @throws IllegalArgumentException if a label of the matching is not there
   */
  public final GaugeVector or(InstantVector other) {
    return operate(BinaryOperator.OR, null, other);
  }

  /**
   * The series of this vector, and those of another that have no partner here.
   *
   * @param matching which series belong together; without groups
   * @param other the other vector
   * @return the series
   * @throws IllegalArgumentException if a label of the matching is not there, or the matching has
   *     groups
   */
  public final GaugeVector or(Matching matching, InstantVector other) {
    return operate(BinaryOperator.OR, matching, other);
  }

  /**
   * The series that have no partner in another vector.
   *
   * @param other the other vector
   * @return the series
   * @throws IllegalArgumentException if no two series match
   */
  public final GaugeVector unless(InstantVector other) {
    return operate(BinaryOperator.UNLESS, null, other);
  }

  /**
   * The series that have no partner in another vector.
   *
   * @param matching which series belong together; without groups
   * @param other the other vector
   * @return the series
   * @throws IllegalArgumentException if no two series match, or the matching has groups
   */
  public final GaugeVector unless(Matching matching, InstantVector other) {
    return operate(BinaryOperator.UNLESS, matching, other);
  }
}
