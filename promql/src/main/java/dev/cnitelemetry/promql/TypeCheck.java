// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.metrics.regex.RegularExpression;
import dev.cnitelemetry.promql.tree.Aggregation;
import dev.cnitelemetry.promql.tree.Aggregator;
import dev.cnitelemetry.promql.tree.BinaryOperation;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.Call;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Function;
import dev.cnitelemetry.promql.tree.GroupLabel;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.Parentheses;
import dev.cnitelemetry.promql.tree.RangeSelector;
import dev.cnitelemetry.promql.tree.Span;
import dev.cnitelemetry.promql.tree.Subquery;
import dev.cnitelemetry.promql.tree.UnaryOperation;
import dev.cnitelemetry.promql.tree.ValueType;
import dev.cnitelemetry.promql.tree.VariableExpression;
import dev.cnitelemetry.promql.tree.VectorMatching;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks what the grammar alone does not: types, counts of arguments, matching.
 *
 * <p>Source: prometheus/prometheus@v3.16.0:promql/parser/parse.go, checkAST; mistakes come in its
 * order.
 */
final class TypeCheck {

  private final String text;
  private final Errors errors;
  private final List<Undecided> undecided;
  private final boolean withVariables;
  private final IdentityHashMap<BinaryOperation, VectorMatching> leftOut;

  TypeCheck(
      String text,
      Errors errors,
      List<Undecided> undecided,
      boolean withVariables,
      IdentityHashMap<BinaryOperation, VectorMatching> leftOut) {
    this.text = text;
    this.errors = errors;
    this.withVariables = withVariables;
    this.undecided = undecided;
    this.leftOut = leftOut;
  }

  void check(Expression expression) {
    if (expression instanceof BinaryOperation operation) {
      chain(operation);
    } else if (expression instanceof Aggregation aggregation) {
      aggregation(aggregation);
    } else if (expression instanceof Call call) {
      call(call);
    } else if (expression instanceof Parentheses parentheses) {
      check(parentheses.expression());
    } else if (expression instanceof UnaryOperation unary) {
      unary(unary);
    } else if (expression instanceof Subquery subquery) {
      subquery(subquery);
    } else if (expression instanceof RangeSelector range) {
      selector(range.selector(), false);
    } else if (expression instanceof VectorSelector selector) {
      selector(selector, false);
    }
  }

  private void wrong(PromqlErrorCode code, Expression at, String message) {
    errors.add(code, at.place().start(), at.place().end(), message);
  }

  /** Whether an expression is of a type; what a variable decides counts, and is noted. */
  private boolean is(Expression expression, ValueType wanted, String who) {
    ValueType type = expression.type();
    if (type == ValueType.UNDECIDED) {
      for (String variable : deciding(expression)) {
        undecided.add(
            new Undecided(
                variable,
                "decides whether " + who + " gets " + withArticle(wanted),
                expression.place()));
      }
      return true;
    }
    return type == wanted;
  }

  private static String withArticle(ValueType type) {
    return (type == ValueType.VECTOR ? "an " : "a ") + type.documented();
  }

  private static Set<String> deciding(Expression expression) {
    Set<String> variables = new LinkedHashSet<>();
    for (Expression each : expression.all()) {
      if (each instanceof VariableExpression variable) {
        variables.addAll(Variables.in(variable.text()));
      } else if (each instanceof Call call && call.function().isEmpty()) {
        variables.addAll(Variables.in(call.name()));
      } else if (each instanceof Aggregation aggregation && aggregation.aggregator().isEmpty()) {
        variables.addAll(Variables.in(aggregation.name()));
      }
    }
    return variables;
  }

  private void expect(Expression expression, ValueType wanted, String who) {
    check(expression);
    if (!is(expression, wanted, who)) {
      wrongType(expression, wanted, who, expression);
    }
  }

  private void wrongType(Expression expression, ValueType wanted, String who, Expression at) {
    wrong(
        PromqlErrorCode.WRONG_TYPE,
        at,
        who
            + " needs "
            + withArticle(wanted)
            + ", and this is "
            + withArticle(expression.type())
            + hint(expression, wanted));
  }

  private static String hint(Expression expression, ValueType wanted) {
    if (wanted == ValueType.MATRIX && expression instanceof VectorSelector selector) {
      return "; give it a range: " + name(selector) + "[5m]";
    }
    if (wanted == ValueType.MATRIX && expression.type() == ValueType.VECTOR) {
      return "; make it a subquery: […:]";
    }
    if (wanted == ValueType.VECTOR && expression.type() == ValueType.MATRIX) {
      return "; take a function such as rate or avg_over_time of it";
    }
    return "";
  }

  private static String name(VectorSelector selector) {
    return shorten(selector.metric().orElse("…"));
  }

  private static String shorten(String name) {
    return name.length() <= 60 ? name : name.substring(0, 57) + "...";
  }

  private void aggregation(Aggregation aggregation) {
    String who = aggregation.name();
    expect(aggregation.expression(), ValueType.VECTOR, who);
    Optional<ValueType> wanted = aggregation.aggregator().flatMap(Aggregator::parameter);
    Optional<Expression> parameter = aggregation.parameter();
    if (parameter.isPresent() && wanted.isPresent()) {
      expect(parameter.get(), wanted.get(), "the parameter of " + who);
    } else {
      parameter.ifPresent(this::check);
    }
  }

  private void unary(UnaryOperation unary) {
    check(unary.expression());
    ValueType type = unary.type();
    if (type != ValueType.SCALAR && !is(unary, ValueType.VECTOR, "a sign")) {
      wrong(
          PromqlErrorCode.WRONG_TYPE,
          unary,
          "a sign goes before a scalar or an instant vector, and this is " + withArticle(type));
    }
  }

  private void subquery(Subquery subquery) {
    check(subquery.expression());
    if (!is(subquery.expression(), ValueType.VECTOR, "a subquery")) {
      wrongType(subquery.expression(), ValueType.VECTOR, "a subquery", subquery);
    }
  }

  private void call(Call call) {
    if (call.function().isEmpty()) {
      call.arguments().forEach(this::check);
      return;
    }
    Function function = call.function().get();
    int count = call.arguments().size();
    if (count < function.least() || count > function.most()) {
      wrong(
          PromqlErrorCode.WRONG_ARGUMENTS,
          call,
          function.name() + " takes " + howMany(function) + ", not " + count);
    }
    boolean isInfo = function.name().equals("info") && count > 1;
    if (isInfo) {
      info(call);
    }
    for (int i = 0; i < count; i++) {
      Expression argument = call.arguments().get(i);
      if (i >= function.arguments().size() && function.least() == function.most()) {
        return;
      }
      if (isInfo && i == 1 && argument instanceof VectorSelector selector) {
        selector(selector, true);
        continue;
      }
      int which = Math.min(i, function.arguments().size() - 1);
      expect(argument, function.arguments().get(which), function.name());
    }
  }

  private static String howMany(Function function) {
    if (function.most() == Integer.MAX_VALUE) {
      return "at least " + arguments(function.least());
    }
    return function.least() == function.most()
        ? arguments(function.least())
        : function.least() + " to " + arguments(function.most());
  }

  private static String arguments(int count) {
    return count == 0 ? "no arguments" : count == 1 ? "1 argument" : count + " arguments";
  }

  /** The second argument of {@code info} is matchers and nothing else. */
  private void info(Call call) {
    Expression second = call.arguments().get(1);
    if (!is(second, ValueType.VECTOR, "info")) {
      wrongType(second, ValueType.VECTOR, "info", call);
    }
    if (second.type() == ValueType.UNDECIDED) {
      return;
    }
    if (!(second instanceof VectorSelector selector)) {
      wrong(PromqlErrorCode.WRONG_TYPE, second, "the second argument of info is {…} alone");
    } else if (!selector.name().isEmpty()) {
      wrong(
          PromqlErrorCode.WRONG_TYPE,
          second,
          "the second argument of info is {…} without a metric before it");
    }
  }

  private void selector(VectorSelector selector, boolean mayBeEmpty) {
    if (!selector.name().isEmpty()) {
      for (Matcher matcher : selector.matchers()) {
        if (matcher.label().equals(Matcher.METRIC_NAME) && matcher.form() != Matcher.Form.LIST) {
          wrong(
              PromqlErrorCode.NAMED_TWICE,
              selector,
              "the metric is named twice: " + name(selector) + " and " + shorten(matcher.value()));
        }
      }
      return;
    }
    if (mayBeEmpty || selector.matchers().stream().anyMatch(this::selects)) {
      return;
    }
    boolean isOpen = false;
    for (Matcher matcher : selector.matchers()) {
      String value = matcher.form() == Matcher.Form.LIST ? matcher.label() : matcher.value();
      isOpen |= withVariables && note(value, selector);
    }
    if (!isOpen) {
      wrong(
          PromqlErrorCode.SELECTS_EVERYTHING,
          selector,
          "the selector fits series without any of its labels, and so every series there is;"
              + " name a metric");
    }
  }

  private boolean note(String value, VectorSelector selector) {
    Set<String> variables = Variables.in(value);
    for (String variable : variables) {
      undecided.add(
          new Undecided(
              variable,
              "decides whether the selector fits every series there is",
              selector.place()));
    }
    return !variables.isEmpty();
  }

  /** Whether a matcher surely does not fit a series without the label. */
  private boolean selects(Matcher matcher) {
    String value = matcher.value();
    Matcher.Form form = matcher.form();
    boolean isPlain = form == Matcher.Form.PLAIN || form == Matcher.Form.VARIABLE_LABEL;
    if (!isPlain) {
      return false;
    }
    return switch (matcher.operator()) {
      case EQUAL -> !value.isEmpty() && !(withVariables && Variables.areAll(value));
      case NOT_EQUAL -> value.isEmpty();
      case MATCHES -> !isOpen(value) && !RegularExpression.parse(value).matchesEmpty();
      case DOES_NOT_MATCH -> !isOpen(value) && RegularExpression.parse(value).matchesEmpty();
    };
  }

  /** Whether a regular expression has a variable in it. Those that are none are told already. */
  private boolean isOpen(String regex) {
    return withVariables && !Variables.in(regex).isEmpty();
  }

  /** A chain leans to the left and may be long: no recursion there. */
  private void chain(BinaryOperation last) {
    Deque<BinaryOperation> chain = new ArrayDeque<>();
    Expression first = last;
    while (first instanceof BinaryOperation each) {
      chain.push(each);
      first = each.left();
    }
    check(first);
    for (BinaryOperation each : chain) {
      check(each.right());
      binary(each);
    }
  }

  private void binary(BinaryOperation operation) {
    BinaryOperator operator = operation.operator();
    ValueType left = operation.left().type();
    ValueType right = operation.right().type();
    boolean scalars = left == ValueType.SCALAR && right == ValueType.SCALAR;
    VectorMatching matching =
        operation
            .matching()
            .orElseGet(() -> leftOut.getOrDefault(operation, VectorMatching.DEFAULT));
    if (operation.isBool() && !operator.isComparison()) {
      atOperator(operation, "bool belongs to comparisons alone");
    }
    if (operator.isComparison() && !operation.isBool() && scalars) {
      atOperator(operation, "two scalars are compared with bool: " + operator.text() + " bool");
    }
    for (GroupLabel label : matching.labels()) {
      if (matching.isOn() && matching.include().contains(label)) {
        atOperator(operation, "label " + label + " is in on and in the group as well");
      }
    }
    operand(operation.left(), operator);
    operand(operation.right(), operator);
    if (operation.matching().isEmpty()) {
      if (!matching.labels().isEmpty()) {
        bad(operation, "on and ignoring are for two instant vectors");
      }
      if (matching.isFilled()) {
        bad(operation, "fill modifiers are for two instant vectors");
      }
    } else if (operator.isSet()) {
      if (matching.group() != VectorMatching.Group.NONE) {
        bad(operation, operator.text() + " takes no group_left and no group_right");
      }
      if (matching.isFilled()) {
        bad(operation, operator.text() + " takes no fill modifiers");
      }
    }
    if (operator.isSet() && (left == ValueType.SCALAR || right == ValueType.SCALAR)) {
      bad(operation, operator.text() + " is for two instant vectors, and one side is a scalar");
    }
    if (operator.isSet()) {
      noteSet(operation.left(), operator);
      noteSet(operation.right(), operator);
    }
  }

  private void noteSet(Expression operand, BinaryOperator operator) {
    if (operand.type() == ValueType.UNDECIDED) {
      is(operand, ValueType.VECTOR, operator.text());
    }
  }

  private void operand(Expression operand, BinaryOperator operator) {
    ValueType type = operand.type();
    if (type == ValueType.MATRIX || type == ValueType.STRING) {
      wrong(
          PromqlErrorCode.WRONG_TYPE,
          operand,
          operator.text()
              + " needs scalars or instant vectors, and this is "
              + withArticle(type)
              + hint(operand, ValueType.VECTOR));
    } else if (type == ValueType.UNDECIDED && !operator.isSet()) {
      for (String variable : deciding(operand)) {
        undecided.add(
            new Undecided(
                variable,
                "decides whether " + operator.text() + " gets a scalar or an instant vector",
                operand.place()));
      }
    }
  }

  private void bad(BinaryOperation operation, String message) {
    wrong(PromqlErrorCode.BAD_MATCHING, operation, message);
  }

  private void atOperator(BinaryOperation operation, String message) {
    int start = operation.left().place().end();
    while (start < text.length() && " \t\n\r".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    Span right = operation.right().place();
    errors.add(PromqlErrorCode.BAD_MATCHING, start, Math.max(start, right.start()), message);
  }
}
