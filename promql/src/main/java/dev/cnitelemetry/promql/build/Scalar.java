// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.NumberLiteral;
import dev.cnitelemetry.promql.tree.ValueType;

/**
 * A number without labels: one that was written down, a dashboard's variable, {@code time()} or
 * {@code scalar(x)}.
 *
 * <p>Where a function or an operator takes a scalar it takes a plain {@code double} as well. A
 * number that was written down fits every unit. Immutable and thread-safe.
 *
 * <pre>{@code
 * GaugeVector free = number(1).minus(gauge(AntreaAgent.LOCAL_POD_COUNT).dividedBy(110));
 * Scalar uptime = time().minus(scalar(gauge(ProcessMetrics.START_TIME_SECONDS)));
 * }</pre>
 */
public final class Scalar extends Query {

  Scalar(Recipe recipe) {
    super(recipe);
  }

  static Scalar of(double number) {
    return number(NumberLiteral.of(number));
  }

  static Scalar number(Expression expression) {
    return of(expression, DerivedUnit.NONE, Content.NUMBER);
  }

  static Scalar of(Expression expression, DerivedUnit unit, Content content) {
    Term term = Term.of(expression, VectorLabels.NONE, unit, content);
    return new Scalar(shapes -> term);
  }

  /**
   * The expression, checked against a release.
   *
   * @param release a release
   * @return the expression
   * @throws IllegalArgumentException if the release lacks one of its metrics, a label or a value;
   *     the message says since or until when it is there and names the successor
   */
  public Scalar at(ReleaseView release) {
    Shapes there = ReleaseShapes.at(release);
    return new Scalar(shapes -> over(there.insteadOf(shapes)));
  }

  /**
   * The expression for a fleet in the middle of an upgrade: where a metric has another name at
   * either release, {@code new or old} is printed.
   *
   * @param from the release that is left
   * @param to the release that is come to
   * @return the expression, unchanged if nothing was renamed
   * @throws IllegalArgumentException if either release lacks a metric that was not renamed, a label
   *     or a value
   */
  public Scalar across(ReleaseView from, ReleaseView to) {
    Shapes there = ReleaseShapes.across(from, to);
    return new Scalar(shapes -> over(there.insteadOf(shapes)));
  }

  private Scalar operate(BinaryOperator operator, Scalar other) {
    // Two scalars are compared with bool alone.
    boolean isBool = operator.isComparison();
    return new Scalar(
        shapes -> Operations.binary(operator, isBool, null, over(shapes), other.over(shapes)));
  }

  private GaugeVector operate(BinaryOperator operator, InstantVector other) {
    return new GaugeVector(
        shapes -> Operations.binary(operator, false, null, over(shapes), other.over(shapes)));
  }

  /** The number that is written there, if it is one. */
  double literal() {
    return expression() instanceof NumberLiteral number && expression().type() == ValueType.SCALAR
        ? number.value()
        : Double.NaN;
  }

  /**
   * The number with the other sign.
   *
   * @return the number
   */
  public Scalar negated() {
    return new Scalar(shapes -> Operations.negated(over(shapes)));
  }

  /**
   * The sum.
   *
   * @param summand a number
   * @return the number
   * @throws IllegalArgumentException if the units differ
   */
  public Scalar plus(Scalar summand) {
    return operate(BinaryOperator.ADD, summand);
  }

  /**
   * The sum.
   *
   * @param summand a number
   * @return the number
   */
  public Scalar plus(double summand) {
    return plus(of(summand));
  }

  /**
   * The sum.
   *
   * @param summand a vector
   * @return the vector
   * @throws IllegalArgumentException if the units differ
   */
  public GaugeVector plus(InstantVector summand) {
    return operate(BinaryOperator.ADD, summand);
  }

  /**
   * The difference.
   *
   * @param subtrahend a number
   * @return the number
   * @throws IllegalArgumentException if the units differ
   */
  public Scalar minus(Scalar subtrahend) {
    return operate(BinaryOperator.SUBTRACT, subtrahend);
  }

  /**
   * The difference.
   *
   * @param subtrahend a number
   * @return the number
   */
  public Scalar minus(double subtrahend) {
    return minus(of(subtrahend));
  }

  /**
   * The difference.
   *
   * @param subtrahend a vector
   * @return the vector
   * @throws IllegalArgumentException if the units differ
   */
  public GaugeVector minus(InstantVector subtrahend) {
    return operate(BinaryOperator.SUBTRACT, subtrahend);
  }

  /**
   * The product.
   *
   * @param factor a number
   * @return the number
   */
  public Scalar times(Scalar factor) {
    return operate(BinaryOperator.MULTIPLY, factor);
  }

  /**
   * The product.
   *
   * @param factor a number
   * @return the number
   */
  public Scalar times(double factor) {
    return times(of(factor));
  }

  /**
   * The product.
   *
   * @param factor a vector
   * @return the vector
   */
  public GaugeVector times(InstantVector factor) {
    return operate(BinaryOperator.MULTIPLY, factor);
  }

  /**
   * The quotient.
   *
   * @param divisor a number
   * @return the number
   */
  public Scalar dividedBy(Scalar divisor) {
    return operate(BinaryOperator.DIVIDE, divisor);
  }

  /**
   * The quotient.
   *
   * @param divisor a number
   * @return the number
   */
  public Scalar dividedBy(double divisor) {
    return dividedBy(of(divisor));
  }

  /**
   * The quotient.
   *
   * @param divisor a vector
   * @return the vector
   */
  public GaugeVector dividedBy(InstantVector divisor) {
    return operate(BinaryOperator.DIVIDE, divisor);
  }

  /**
   * The remainder.
   *
   * @param divisor a number
   * @return the number
   * @throws IllegalArgumentException if the units differ
   */
  public Scalar modulo(Scalar divisor) {
    return operate(BinaryOperator.MODULO, divisor);
  }

  /**
   * The remainder.
   *
   * @param divisor a number
   * @return the number
   */
  public Scalar modulo(double divisor) {
    return modulo(of(divisor));
  }

  /**
   * The remainder.
   *
   * @param divisor a vector
   * @return the vector
   * @throws IllegalArgumentException if the units differ
   */
  public GaugeVector modulo(InstantVector divisor) {
    return operate(BinaryOperator.MODULO, divisor);
  }

  /**
   * The power.
   *
   * @param exponent a number
   * @return the number
   */
  public Scalar power(Scalar exponent) {
    return operate(BinaryOperator.POWER, exponent);
  }

  /**
   * The power.
   *
   * @param exponent a number
   * @return the number
   */
  public Scalar power(double exponent) {
    return power(of(exponent));
  }

  /**
   * The power.
   *
   * @param exponent a vector
   * @return the vector
   */
  public GaugeVector power(InstantVector exponent) {
    return operate(BinaryOperator.POWER, exponent);
  }

  /**
   * The angle of a point, in radians.
   *
   * @param abscissa a number
   * @return the number
   */
  public Scalar atan2(Scalar abscissa) {
    return operate(BinaryOperator.ATAN2, abscissa);
  }

  /**
   * The angle of a point, in radians.
   *
   * @param abscissa a number
   * @return the number
   */
  public Scalar atan2(double abscissa) {
    return atan2(of(abscissa));
  }

  /**
   * The angle of a point, in radians.
   *
   * @param abscissa a vector
   * @return the vector
   */
  public GaugeVector atan2(InstantVector abscissa) {
    return operate(BinaryOperator.ATAN2, abscissa);
  }

  /**
   * Whether this equals another number, as 0 or 1.
   *
   * @param other a number
   * @return 1 if it does
   * @throws IllegalArgumentException if the units differ
   */
  public Scalar equalTo(Scalar other) {
    return operate(BinaryOperator.EQUAL, other);
  }

  /**
   * The series that this number equals.
   *
   * @param other a vector
   * @return the series, with their values; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ
   */
  public Comparison equalTo(InstantVector other) {
    return new Comparison(BinaryOperator.EQUAL, null, this, other);
  }

  /**
   * Whether this differs from another number, as 0 or 1.
   *
   * @param other a number
   * @return 1 if it does
   * @throws IllegalArgumentException if the units differ
   */
  public Scalar notEqualTo(Scalar other) {
    return operate(BinaryOperator.NOT_EQUAL, other);
  }

  /**
   * The series that this number differs from.
   *
   * @param other a vector
   * @return the series, with their values; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ
   */
  public Comparison notEqualTo(InstantVector other) {
    return new Comparison(BinaryOperator.NOT_EQUAL, null, this, other);
  }

  /**
   * Whether this is less than another number, as 0 or 1.
   *
   * @param other a number
   * @return 1 if it does
   * @throws IllegalArgumentException if the units differ
   */
  public Scalar lessThan(Scalar other) {
    return operate(BinaryOperator.LESS, other);
  }

  /**
   * The series that this number is less than.
   *
   * @param other a vector
   * @return the series, with their values; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ
   */
  public Comparison lessThan(InstantVector other) {
    return new Comparison(BinaryOperator.LESS, null, this, other);
  }

  /**
   * Whether this is not greater than another number, as 0 or 1.
   *
   * @param other a number
   * @return 1 if it does
   * @throws IllegalArgumentException if the units differ
   */
  public Scalar atMost(Scalar other) {
    return operate(BinaryOperator.LESS_OR_EQUAL, other);
  }

  /**
   * The series that this number is not greater than.
   *
   * @param other a vector
   * @return the series, with their values; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ
   */
  public Comparison atMost(InstantVector other) {
    return new Comparison(BinaryOperator.LESS_OR_EQUAL, null, this, other);
  }

  /**
   * Whether this is greater than another number, as 0 or 1.
   *
   * @param other a number
   * @return 1 if it does
   * @throws IllegalArgumentException if the units differ
   */
  public Scalar greaterThan(Scalar other) {
    return operate(BinaryOperator.GREATER, other);
  }

  /**
   * The series that this number is greater than.
   *
   * @param other a vector
   * @return the series, with their values; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ
   */
  public Comparison greaterThan(InstantVector other) {
    return new Comparison(BinaryOperator.GREATER, null, this, other);
  }

  /**
   * Whether this is not less than another number, as 0 or 1.
   *
   * @param other a number
   * @return 1 if it does
   * @throws IllegalArgumentException if the units differ
   */
  public Scalar atLeast(Scalar other) {
    return operate(BinaryOperator.GREATER_OR_EQUAL, other);
  }

  /**
   * The series that this number is not less than.
   *
   * @param other a vector
   * @return the series, with their values; {@link Comparison#bool} makes 0 and 1 of it
   * @throws IllegalArgumentException if the units differ
   */
  public Comparison atLeast(InstantVector other) {
    return new Comparison(BinaryOperator.GREATER_OR_EQUAL, null, this, other);
  }
}
