// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static dev.cnitelemetry.dashboards.lint.DashboardRule.ABSENT_OR;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.DROPPED_LABEL;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.LIFETIME_AVERAGE;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.LabelMatcher.Operator;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.promql.tree.Aggregation;
import dev.cnitelemetry.promql.tree.BinaryOperation;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.Call;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.NumberLiteral;
import dev.cnitelemetry.promql.tree.ValueType;
import dev.cnitelemetry.promql.tree.VectorMatching;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with binary operations, and what is known of their values. */
final class OperatorCheck {

  private final ExpressionCheck expressions;
  private final ExpressionContext context;
  private final CatalogKnowledge knowledge;
  private boolean isAbsentTold;

  OperatorCheck(ExpressionCheck expressions, ExpressionContext context) {
    this.expressions = expressions;
    this.context = context;
    knowledge = context.knowledge();
  }

  ValueFlow of(BinaryOperation last) {
    Deque<BinaryOperation> chain = new ArrayDeque<>();
    Expression first = last;
    while (first instanceof BinaryOperation operation) {
      chain.push(operation);
      first = operation.left();
    }
    if (last.operator() == BinaryOperator.OR) {
      absentOr(last);
    }
    ValueFlow left = expressions.of(first);
    for (BinaryOperation operation : chain) {
      lifetimeAverage(operation);
      ValueFlow right = expressions.of(operation.right());
      left =
          new ValueFlow(
                  matched(operation, left, right),
                  left.unit(),
                  left.isScaled() || right.isScaled(),
                  rawCounter(operation, left, right),
                  operation.matching().isEmpty()
                      ? left.series().or(right::series)
                      : Optional.empty())
              .in(unit(operation, left, right));
      if (isScaling(operation)) {
        left = left.scaled();
      }
    }
    return left;
  }

  private static boolean isNumber(Expression expression) {
    return expression.type() == ValueType.SCALAR || expression.type() == ValueType.UNDECIDED;
  }

  private static boolean isScaling(BinaryOperation operation) {
    return switch (operation.operator()) {
      case MULTIPLY, DIVIDE -> isNumber(operation.left()) || isNumber(operation.right());
      default -> false;
    };
  }

  private static Optional<String> rawCounter(
      BinaryOperation operation, ValueFlow left, ValueFlow right) {
    boolean isWithNumber = operation.matching().isEmpty();
    return switch (operation.operator()) {
      case ADD, MULTIPLY ->
          isWithNumber
              ? left.rawCounter().or(right::rawCounter)
              : operation.operator() == BinaryOperator.ADD && right.rawCounter().isPresent()
                  ? left.rawCounter()
                  : Optional.empty();
      case DIVIDE ->
          isWithNumber && isNumber(operation.right()) ? left.rawCounter() : Optional.empty();
      case OR -> left.rawCounter();
      default -> Optional.empty();
    };
  }

  private static DerivedUnit unit(BinaryOperation operation, ValueFlow left, ValueFlow right) {
    DerivedUnit a = left.unit();
    DerivedUnit b = right.unit();
    boolean isLeftNumber = ExpressionCheck.bare(operation.left()) instanceof NumberLiteral;
    boolean isRightNumber = ExpressionCheck.bare(operation.right()) instanceof NumberLiteral;
    BinaryOperator operator = operation.operator();
    if (operator.isComparison()) {
      return operation.isBool() ? DerivedUnit.NONE : isLeftNumber ? b : a;
    }
    if (operator == BinaryOperator.AND || operator == BinaryOperator.UNLESS) {
      return a;
    }
    if (isLeftNumber || isRightNumber) {
      boolean isKept =
          operator == BinaryOperator.ADD
              || operator == BinaryOperator.SUBTRACT
              || operator == BinaryOperator.MULTIPLY
              || (operator == BinaryOperator.DIVIDE && isRightNumber);
      return isKept ? (isLeftNumber ? b : a) : DerivedUnit.UNSPECIFIED;
    }
    if (!a.isSpecified() || !b.isSpecified()) {
      return DerivedUnit.UNSPECIFIED;
    }
    return switch (operator) {
      case ADD -> a.plus(b).orElse(DerivedUnit.UNSPECIFIED);
      case SUBTRACT -> a.minus(b).orElse(DerivedUnit.UNSPECIFIED);
      case MULTIPLY -> a.times(b);
      case DIVIDE -> a.dividedBy(b);
      case OR -> a.equals(b) ? a : DerivedUnit.UNSPECIFIED;
      default -> DerivedUnit.UNSPECIFIED;
    };
  }

  private LabelFlow matched(BinaryOperation operation, ValueFlow left, ValueFlow right) {
    if (operation.matching().isEmpty()) {
      if (operation.type() != ValueType.VECTOR) {
        return ValueFlow.NUMBER.labels();
      }
      return isNumber(operation.left()) ? right.labels() : left.labels();
    }
    VectorMatching matching = operation.matching().get();
    Optional<List<String>> named = ExpressionCheck.names(matching.labels());
    Optional<List<String>> included = ExpressionCheck.names(matching.include());
    if (named.isEmpty() || included.isEmpty()) {
      return LabelFlow.ANY;
    }
    String who = (matching.isOn() ? "on (" : "ignoring (") + String.join(", ", named.get()) + ")";
    if (matching.isOn() && operation.operator() != BinaryOperator.OR) {
      for (String label : named.get()) {
        expressions.requireLabel(who, label, left, operation);
        expressions.requireLabel(who, label, right, operation);
      }
    }
    switch (operation.operator()) {
      case OR -> {
        return left.labels().or(right.labels());
      }
      case AND, UNLESS -> {
        return left.labels();
      }
      default -> {
        // arithmetic and comparisons
      }
    }
    if (!matching.isOn() && named.get().isEmpty()) {
      requireCommon(operation, left.labels(), right.labels());
    }
    return switch (matching.group()) {
      case NONE ->
          matching.isOn()
              ? left.labels().by(named.get(), who)
              : left.labels().without(named.get(), who);
      case LEFT -> included(operation, "group_left", included.get(), left, right);
      case RIGHT -> included(operation, "group_right", included.get(), right, left);
    };
  }

  private LabelFlow included(
      BinaryOperation operation, String who, List<String> labels, ValueFlow many, ValueFlow one) {
    for (String label : labels) {
      expressions.requireLabel(who + " (" + label + ")", label, one, operation);
    }
    return many.labels().with(labels);
  }

  private void requireCommon(BinaryOperation operation, LabelFlow left, LabelFlow right) {
    boolean isSure =
        !left.isOpen()
            && !right.isOpen()
            && left.known().stream().noneMatch(right.known()::contains)
            && (hasOwn(left) || hasOwn(right))
            && !left.equals(right);
    if (isSure) {
      expressions.tell(
          DROPPED_LABEL,
          operation.right(),
          operation.operator().text(),
          "no two series match: "
              + ofSide("on the left", left)
              + ", "
              + ofSide("on the right", right)
              + "; say on (…) or keep the same labels on both sides");
    }
  }

  private static boolean hasOwn(LabelFlow flow) {
    return flow.known().stream().anyMatch(label -> !label.contains("cluster"));
  }

  private static String ofSide(String side, LabelFlow flow) {
    return side
        + " "
        + (flow.known().isEmpty()
            ? "no label is left"
            : "there is " + String.join(", ", flow.known()));
  }

  private void absentOr(BinaryOperation last) {
    Deque<Expression> open = new ArrayDeque<>(List.of(last));
    List<Call> absents = new ArrayList<>();
    boolean hasOthers = false;
    while (!open.isEmpty()) {
      Expression each = ExpressionCheck.bare(open.pop());
      if (each instanceof BinaryOperation operation && operation.operator() == BinaryOperator.OR) {
        open.push(operation.right());
        open.push(operation.left());
      } else if (each instanceof Call call
          && (call.name().equals("absent") || call.name().equals("absent_over_time"))) {
        absents.add(call);
      } else {
        hasOthers = true;
      }
    }
    if (!hasOthers || isAbsentTold) {
      return;
    }
    for (Call absent : absents) {
      for (VectorSelector selector : absent.selectors()) {
        boolean isOfOne =
            selector.matchers().stream()
                .anyMatch(
                    matcher ->
                        matcher.operator() == Operator.EQUAL
                            && Set.of("instance", "node", "pod").contains(matcher.label()));
        Optional<KnownSeries> series = selector.metric().flatMap(knowledge::find);
        if (!isOfOne && series.isPresent() && knowledge.isOnManyNodes(series.get())) {
          isAbsentTold = true;
          expressions.tell(
              ABSENT_OR,
              absent,
              series.get().name(),
              "absent("
                  + series.get().name()
                  + ") says something only when no node at all has the series, and what it says has"
                  + " no instance; one node that is gone is not seen: use up == 0, or a rule of its"
                  + " own");
          return;
        }
      }
    }
  }

  private void lifetimeAverage(BinaryOperation operation) {
    if (operation.operator() != BinaryOperator.DIVIDE) {
      return;
    }
    Optional<String> sum = rawName(operation.left(), SampleNames.SUM);
    Optional<String> count = rawName(operation.right(), SampleNames.COUNT);
    if (sum.isPresent() && sum.equals(count)) {
      String stem = sum.get();
      expressions.tell(
          LIFETIME_AVERAGE,
          operation.left(),
          stem,
          stem
              + "_sum / "
              + stem
              + "_count is the mean since the process started; that of now is rate("
              + stem
              + "_sum[…]) / rate("
              + stem
              + "_count[…])");
    }
  }

  /** The name without its suffix of a series that is summed at most. */
  private Optional<String> rawName(Expression expression, String suffix) {
    Expression bare = ExpressionCheck.bare(expression);
    while (bare instanceof Aggregation aggregation) {
      bare = ExpressionCheck.bare(aggregation.expression());
    }
    if (bare instanceof VectorSelector selector) {
      return selector
          .metric()
          .filter(
              name ->
                  name.endsWith(suffix)
                      && name.indexOf(':') < 0
                      && !context.isRecorded(name)
                      && !ExpressionContext.hasVariable(name))
          .map(name -> name.substring(0, name.length() - suffix.length()));
    }
    return Optional.empty();
  }
}
