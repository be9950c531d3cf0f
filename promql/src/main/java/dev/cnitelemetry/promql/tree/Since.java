// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import dev.cnitelemetry.metrics.PromqlNames;
import java.util.List;

/** Which server reads an expression first. */
final class Since {

  private static final ServerVersion NUMBERS_AND_DURATIONS = new ServerVersion(2, 54);
  private static final ServerVersion LIMITS = new ServerVersion(2, 54);
  private static final ServerVersion QUOTED_NAMES = new ServerVersion(3, 0);
  private static final ServerVersion DURATION_ARITHMETIC = new ServerVersion(3, 4);
  private static final ServerVersion DURATION_FUNCTIONS = new ServerVersion(3, 12);
  private static final ServerVersion EXTENDED_RANGES = new ServerVersion(3, 7);
  private static final ServerVersion FILL = new ServerVersion(3, 10);
  private static final ServerVersion TRIM = new ServerVersion(3, 11);
  private static final ServerVersion LEAST_AND_GREATEST = new ServerVersion(3, 13);

  private ServerVersion latest = ServerVersion.V2_42;

  private Since() {}

  static ServerVersion of(Expression expression) {
    Since since = new Since();
    expression.all().forEach(since::visit);
    return since.latest;
  }

  private void needs(ServerVersion version) {
    latest = latest.or(version);
  }

  private void visit(Expression expression) {
    if (expression instanceof NumberLiteral number && number.isDuration()) {
      needs(NUMBERS_AND_DURATIONS);
    } else if (expression instanceof VectorSelector selector) {
      visit(selector);
    } else if (expression instanceof RangeSelector range) {
      visit(range.range());
    } else if (expression instanceof Subquery subquery) {
      visit(subquery.range());
      subquery.step().ifPresent(this::visit);
      visit(subquery.modifiers());
    } else if (expression instanceof Call call) {
      call.function().ifPresent(function -> needs(function.since()));
    } else if (expression instanceof Aggregation aggregation) {
      labels(aggregation.labels());
      if (aggregation.aggregator().map(Aggregator::isExperimental).orElse(false)) {
        needs(LIMITS);
      }
    } else if (expression instanceof BinaryOperation operation) {
      visit(operation);
    }
  }

  private void visit(VectorSelector selector) {
    for (Matcher matcher : selector.matchers()) {
      boolean isPlain = matcher.form() == Matcher.Form.PLAIN;
      if ((isPlain && !PromqlNames.isLabelName(matcher.label()))
          || (matcher.isMetricName() && !PromqlNames.isLegacyMetricName(matcher.value()))) {
        needs(QUOTED_NAMES);
      }
    }
    visit(selector.modifiers());
  }

  private void visit(BinaryOperation operation) {
    if (operation.operator() == BinaryOperator.TRIM_LOWER
        || operation.operator() == BinaryOperator.TRIM_UPPER) {
      needs(TRIM);
    }
    operation
        .matching()
        .ifPresent(
            matching -> {
              labels(matching.labels());
              labels(matching.include());
              if (matching.isFilled()) {
                needs(FILL);
              }
            });
  }

  private void labels(List<GroupLabel> labels) {
    for (GroupLabel label : labels) {
      if (!label.isVariable() && !PromqlNames.isLabelName(label.name())) {
        needs(QUOTED_NAMES);
      }
    }
  }

  private void visit(Modifiers modifiers) {
    modifiers.offset().ifPresent(this::visit);
    if (modifiers.extension() != Modifiers.Extension.NONE) {
      needs(EXTENDED_RANGES);
    }
  }

  private void visit(DurationExpression duration) {
    if (duration.isArithmetic()) {
      needs(DURATION_ARITHMETIC);
    }
    if (duration instanceof DurationExpression.Operation operation) {
      if (operation.left() != null) {
        visit(operation.left());
      }
      visit(operation.right());
    } else if (duration instanceof DurationExpression.InParentheses parentheses) {
      visit(parentheses.inner());
    } else if (duration instanceof DurationExpression.Function function) {
      needs(DURATION_FUNCTIONS);
      if (function.first() != null && function.second() != null) {
        needs(LEAST_AND_GREATEST);
        visit(function.first());
        visit(function.second());
      }
    }
  }
}
