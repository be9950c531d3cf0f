// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * An expression over several lines, as {@code promtool promql format} prints it.
 *
 * <p>Source: prometheus/prometheus@v3.16.0:promql/parser/prettier.go.
 */
final class PrettyPrinter {

  private static final int MOST_BYTES = 100;

  private final StringBuilder text = new StringBuilder();
  private IdentityHashMap<Expression, Integer> lengths = new IdentityHashMap<>();

  String print(Expression expression) {
    lengths = Printer.lengths(expression);
    expression(expression, 0);
    return text.toString();
  }

  private boolean fits(Expression expression) {
    return lengths.getOrDefault(expression, 0) <= MOST_BYTES;
  }

  private void indent(int level) {
    text.append("  ".repeat(level));
  }

  private void expression(Expression expression, int level) {
    if (expression instanceof UnaryOperation unary) {
      unary(unary, level);
    } else if (expression instanceof Subquery subquery) {
      // Not indented where it fits: so it is there.
      if (fits(subquery)) {
        text.append(subquery);
      } else {
        expression(subquery.expression(), level);
        text.append(Printer.suffix(subquery));
      }
    } else if (fits(expression) || expression.children().isEmpty()) {
      indent(level);
      text.append(expression);
    } else if (expression instanceof BinaryOperation operation) {
      binary(operation, level);
    } else if (expression instanceof Aggregation aggregation) {
      indent(level);
      text.append(Printer.operator(aggregation));
      list(aggregation.children(), level);
    } else if (expression instanceof Call call) {
      indent(level);
      text.append(call.name());
      list(call.arguments(), level);
    } else if (expression instanceof Parentheses) {
      indent(level);
      list(expression.children(), level);
    } else {
      indent(level);
      text.append(expression);
    }
  }

  private void list(List<Expression> expressions, int level) {
    text.append("(\n");
    for (int i = 0; i < expressions.size(); i++) {
      if (i > 0) {
        text.append(",\n");
      }
      expression(expressions.get(i), level + 1);
    }
    text.append('\n');
    indent(level);
    text.append(')');
  }

  /** A chain leans to the left and may be long: no recursion there. */
  private void binary(BinaryOperation last, int level) {
    Deque<BinaryOperation> chain = new ArrayDeque<>();
    Expression first = last;
    while (first instanceof BinaryOperation each && !fits(each)) {
      chain.push(each);
      first = each.left();
    }
    int deepest = level + chain.size();
    expression(first, deepest);
    for (BinaryOperation each : chain) {
      deepest--;
      text.append('\n');
      indent(deepest);
      text.append(Printer.operator(each)).append('\n');
      expression(each.right(), deepest + 1);
    }
  }

  /** The sign takes the place of the indentation of what comes after it. */
  private void unary(UnaryOperation unary, int level) {
    indent(level);
    text.append(unary.isMinus() ? '-' : '+');
    int start = text.length();
    expression(unary.expression(), level);
    int first = start;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    text.delete(start, first);
  }
}
