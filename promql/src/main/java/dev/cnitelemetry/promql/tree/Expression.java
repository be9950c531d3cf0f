// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A PromQL expression.
 *
 * <p>Immutable and thread-safe. Equality compares what is said and ignores places. Nothing here
 * throws; printing allocates the text and no more than a few times its length.
 *
 * <pre>{@code
 * Expression expression = PromqlParser.standard().parse("sum  by(node) (rate(up{a='b'}[300s]))");
 * System.out.println(expression); // sum by (node) (rate(up{a="b"}[5m]))
 * }</pre>
 */
public sealed interface Expression
    permits NumberLiteral,
        StringLiteral,
        VectorSelector,
        RangeSelector,
        Subquery,
        Call,
        Aggregation,
        BinaryOperation,
        UnaryOperation,
        Parentheses,
        VariableExpression {

  /**
   * What the expression evaluates to.
   *
   * @return the type
   */
  ValueType type();

  /**
   * Where it is in the text it was read from.
   *
   * @return the place, or {@link Span#NONE}
   */
  Span place();

  /**
   * The expressions it is made of, in the order of the text.
   *
   * @return the parts; empty for a literal and a selector
   */
  List<Expression> children();

  /**
   * This expression and all within it, in the order of the text.
   *
   * @return a new list, this expression first
   */
  default List<Expression> all() {
    List<Expression> all = new ArrayList<>();
    Deque<Expression> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      Expression next = open.pop();
      all.add(next);
      List<Expression> children = next.children();
      for (int i = children.size() - 1; i >= 0; i--) {
        open.push(children.get(i));
      }
    }
    return all;
  }

  /**
   * The selectors in it, those under a range included, as Prometheus visits them: in the order of
   * the text, but of an aggregation the vector before the parameter.
   *
   * @return a new list
   */
  default List<VectorSelector> selectors() {
    List<VectorSelector> selectors = new ArrayList<>();
    Deque<Expression> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      Expression next = open.pop();
      if (next instanceof VectorSelector selector) {
        selectors.add(selector);
      } else if (next instanceof Aggregation aggregation) {
        aggregation.parameter().ifPresent(open::push);
        open.push(aggregation.expression());
      } else {
        List<Expression> children = next.children();
        for (int i = children.size() - 1; i >= 0; i--) {
          open.push(children.get(i));
        }
      }
    }
    return selectors;
  }

  /**
   * The first server that reads the expression, experiments switched on where it needs them.
   *
   * @return the version; {@link ServerVersion#V2_42} for what is as old or older
   */
  default ServerVersion since() {
    return Since.of(this);
  }

  /**
   * The expression over several lines, indented, as {@code promtool promql format} prints it. What
   * fits into 100 bytes stays on one line.
   *
   * @return the text without a line break at its end
   */
  default String pretty() {
    return new PrettyPrinter().print(this);
  }

  /**
   * The expression on one line, byte for byte as Prometheus prints it.
   *
   * @return the text
   */
  @Override
  String toString();
}
