// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static dev.cnitelemetry.dashboards.lint.DashboardRule.DROPPED_LABEL;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.SUM_OF_QUANTILES;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.promql.tree.Aggregation;
import dev.cnitelemetry.promql.tree.Aggregator;
import dev.cnitelemetry.promql.tree.BinaryOperation;
import dev.cnitelemetry.promql.tree.Call;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.GroupLabel;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.NumberLiteral;
import dev.cnitelemetry.promql.tree.Parentheses;
import dev.cnitelemetry.promql.tree.RangeSelector;
import dev.cnitelemetry.promql.tree.StringLiteral;
import dev.cnitelemetry.promql.tree.Subquery;
import dev.cnitelemetry.promql.tree.UnaryOperation;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.List;
import java.util.Optional;

/**
 * One expression from its selectors outwards: what is wrong with each step, and what is known of
 * its values in the end.
 */
final class ExpressionCheck {

  private final ExpressionContext context;
  private final LabelCheck labels;
  private final SelectorCheck selectors;
  private final OperatorCheck operators;
  private final FunctionCheck functions;
  private int subqueries;

  ExpressionCheck(ExpressionContext context, LabelCheck labels) {
    this.context = context;
    this.labels = labels;
    selectors = new SelectorCheck(context, labels);
    operators = new OperatorCheck(this, context);
    functions = new FunctionCheck(this, context);
  }

  /** The windows that are fixed, outside of subqueries. */
  List<FunctionCheck.Window> windows() {
    return functions.windows();
  }

  ValueFlow of(Expression expression) {
    if (expression instanceof BinaryOperation operation) {
      return operators.of(operation);
    } else if (expression instanceof VectorSelector selector) {
      return selectors.of(selector);
    } else if (expression instanceof RangeSelector range) {
      return selectors.of(range.selector()).computed();
    } else if (expression instanceof Subquery subquery) {
      subqueries++;
      ValueFlow inner = of(subquery.expression());
      subqueries--;
      return inner.computed();
    } else if (expression instanceof Call call) {
      return functions.of(call);
    } else if (expression instanceof Aggregation aggregation) {
      return aggregation(aggregation);
    } else if (expression instanceof Parentheses parentheses) {
      return of(parentheses.expression());
    } else if (expression instanceof UnaryOperation unary) {
      return of(unary.expression());
    } else if (expression instanceof NumberLiteral) {
      return ValueFlow.NUMBER;
    }
    return ValueFlow.ANY;
  }

  boolean isInSubquery() {
    return subqueries > 0;
  }

  /** Without the parentheses around it. */
  static Expression bare(Expression expression) {
    Expression bare = expression;
    while (bare instanceof Parentheses parentheses) {
      bare = parentheses.expression();
    }
    return bare;
  }

  void tell(DashboardRule rule, Expression where, String subject, String message) {
    context.tell(rule, where.place().start(), subject, message);
  }

  /** The labels of a grouping, if no variable is among them. */
  static Optional<List<String>> names(List<GroupLabel> labels) {
    return labels.stream().anyMatch(GroupLabel::isVariable)
        ? Optional.empty()
        : Optional.of(labels.stream().map(GroupLabel::name).toList());
  }

  private ValueFlow aggregation(Aggregation aggregation) {
    aggregation.parameter().ifPresent(this::of);
    ValueFlow inner = of(aggregation.expression());
    Optional<List<String>> named = names(aggregation.labels());
    if (named.isEmpty() || aggregation.aggregator().isEmpty()) {
      return inner.with(LabelFlow.ANY);
    }
    Aggregator aggregator = aggregation.aggregator().get();
    sumOfQuantiles(aggregation, aggregator, inner);
    String who =
        aggregation.name()
            + (aggregation.isWithout()
                ? " without (" + String.join(", ", named.get()) + ")"
                : named.get().isEmpty() ? "" : " by (" + String.join(", ", named.get()) + ")");
    if (!aggregation.isWithout()) {
      for (String label : named.get()) {
        requireLabel(who, label, inner, aggregation);
      }
    } else {
      for (String label : named.get()) {
        inner.series().ifPresent(series -> misspelt(who, label, series, aggregation));
      }
    }
    LabelFlow left =
        switch (aggregator) {
          case TOPK, BOTTOMK, LIMITK, LIMIT_RATIO -> inner.labels();
          default ->
              aggregation.isWithout()
                  ? inner.labels().without(named.get(), who)
                  : inner.labels().by(named.get(), who);
        };
    if (aggregator == Aggregator.COUNT_VALUES
        && aggregation.parameter().orElse(null) instanceof StringLiteral text) {
      left = left.with(List.of(text.value()));
    }
    ValueFlow result =
        new ValueFlow(left, inner.unit(), inner.isScaled(), inner.rawCounter(), Optional.empty());
    return switch (aggregator) {
      case COUNT, GROUP, COUNT_VALUES -> result.in(DerivedUnit.NONE).computed();
      case STDVAR -> result.in(DerivedUnit.UNSPECIFIED).computed();
      case STDDEV -> result.computed();
      case TOPK, BOTTOMK, LIMITK, LIMIT_RATIO ->
          new ValueFlow(left, inner.unit(), inner.isScaled(), inner.rawCounter(), inner.series());
      default -> result;
    };
  }

  private void sumOfQuantiles(Aggregation aggregation, Aggregator aggregator, ValueFlow inner) {
    boolean isMean =
        aggregator == Aggregator.SUM
            || aggregator == Aggregator.AVG
            || aggregator == Aggregator.QUANTILE;
    if (isMean
        && bare(aggregation.expression()) instanceof VectorSelector
        && inner.series().isPresent()
        && inner.series().get().isQuantiles()) {
      String name = inner.series().get().name();
      tell(
          SUM_OF_QUANTILES,
          aggregation,
          name,
          aggregation.name()
              + " of the quantiles of "
              + name
              + " means nothing; show them by instance, or the largest: max");
    }
  }

  void requireLabel(String who, String label, ValueFlow flow, Expression where) {
    if (label.equals(Matcher.METRIC_NAME)) {
      return;
    }
    Optional<String> dropper = flow.labels().dropper(label);
    if (dropper.isPresent()) {
      context.tell(
          DROPPED_LABEL,
          context.wordIn(label, where.place()),
          label,
          who
              + " names label "
              + label
              + ", which "
              + dropper.get()
              + (dropper.get().equals("a number")
                  ? " does not have"
                  : " dropped; " + flow.labels().left()));
      return;
    }
    flow.series()
        .ifPresent(
            series ->
                context.tellLabel(
                    labels.label(series, label), context.wordIn(label, where.place()), label, who));
  }

  /** In {@code without} a label that is not there does no harm; one that is misspelt does. */
  private void misspelt(String who, String label, KnownSeries series, Expression where) {
    LabelCheck.Verdict verdict = labels.label(series, label);
    if (verdict.meant().isPresent()) {
      context.tellLabel(verdict, context.wordIn(label, where.place()), label, who);
    }
  }
}
