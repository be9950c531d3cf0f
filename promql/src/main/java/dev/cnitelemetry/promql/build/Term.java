// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.promql.tree.BinaryOperation;
import dev.cnitelemetry.promql.tree.Call;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Function;
import dev.cnitelemetry.promql.tree.NumberLiteral;
import dev.cnitelemetry.promql.tree.Parentheses;
import dev.cnitelemetry.promql.tree.Span;
import dev.cnitelemetry.promql.tree.UnaryOperation;
import dev.cnitelemetry.promql.tree.ValueType;
import java.util.List;

/**
 * An expression and what is known of its values.
 *
 * @param expression the expression
 * @param labels the labels of its series; none of a number
 * @param unit the unit of its values
 * @param content what its values are
 * @param observed of histograms the unit of what was observed; else the unit
 */
record Term(
    Expression expression,
    VectorLabels labels,
    DerivedUnit unit,
    Content content,
    DerivedUnit observed) {

  private static final int LONGEST_EXCERPT = 80;

  static Term of(Expression expression, VectorLabels labels, DerivedUnit unit, Content content) {
    return new Term(expression, labels, unit, content, unit);
  }

  /** A function of this and perhaps more, which keeps the labels. */
  Term call(String function, DerivedUnit unit, Content content, Expression... arguments) {
    Expression[] all = arguments.length == 0 ? new Expression[] {expression} : arguments;
    return new Term(call(function, all), labels, unit, content, observed);
  }

  /** A function of this alone that keeps labels, unit and meaning. */
  Term keep(String function, Expression... arguments) {
    return call(function, unit, content.computed(), arguments);
  }

  static Expression call(String function, Expression... arguments) {
    return Call.of(Function.named(function).orElseThrow(), List.of(arguments));
  }

  Term with(Expression expression) {
    return new Term(expression, labels, unit, content, observed);
  }

  Term with(VectorLabels labels) {
    return new Term(expression, labels, unit, content, observed);
  }

  Term with(DerivedUnit unit) {
    return new Term(expression, labels, unit, content, observed);
  }

  Term with(Content content) {
    return new Term(expression, labels, unit, content, observed);
  }

  boolean isVector() {
    return expression.type() == ValueType.VECTOR;
  }

  boolean isNumber() {
    return content == Content.NUMBER;
  }

  /** The unit of differences of such values. */
  DerivedUnit differenceUnit() {
    return unit.minus(unit).orElse(DerivedUnit.UNSPECIFIED);
  }

  /** The expression as part of one that binds more strongly than any operator. */
  Expression enclosed() {
    return enclosed(expression);
  }

  static Expression enclosed(Expression expression) {
    boolean isOpen =
        expression instanceof BinaryOperation
            || expression instanceof UnaryOperation
            || (expression instanceof NumberLiteral number && isSigned(number.value()));
    return isOpen ? new Parentheses(expression, Span.NONE) : expression;
  }

  /** Whether a number is printed with a sign, which binds less than a power: {@code +Inf}. */
  private static boolean isSigned(double value) {
    return Double.isInfinite(value)
        || (Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value));
  }

  /**
   * Refuses a label that the series do not have.
   *
   * @param who names the label, for the message
   */
  void require(String who, Label label) {
    if (!labels.contains(label)) {
      throw labels.missing(who, label, excerpt() + " does not have");
    }
  }

  /** The expression, cut to fit into a message. */
  String excerpt() {
    String text = expression.toString();
    return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT - 1) + "…";
  }
}
