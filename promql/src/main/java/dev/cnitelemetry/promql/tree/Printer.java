// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import dev.cnitelemetry.metrics.PromqlNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * An expression on one line, byte for byte as Prometheus prints it.
 *
 * <p>Source: prometheus/prometheus@v3.16.0:promql/parser/printer.go.
 */
final class Printer {

  private static final Comparator<String> BY_CODE_POINT = Printer::compareCodePoints;

  private final StringBuilder text = new StringBuilder();

  /** Bytes of UTF-8 that each expression takes; filled where it is asked for alone. */
  @Nullable private final IdentityHashMap<Expression, Integer> lengths;

  private int measured;
  private int bytes;

  private Printer(@Nullable IdentityHashMap<Expression, Integer> lengths) {
    this.lengths = lengths;
  }

  static String print(Expression expression) {
    Printer printer = new Printer(null);
    printer.expression(expression);
    return printer.text.toString();
  }

  static String print(Matcher matcher) {
    Printer printer = new Printer(null);
    printer.matcher(matcher);
    return printer.text.toString();
  }

  static String print(DurationExpression duration) {
    Printer printer = new Printer(null);
    printer.duration(duration);
    return printer.text.toString();
  }

  /** How many bytes each expression within takes on one line. */
  static IdentityHashMap<Expression, Integer> lengths(Expression expression) {
    IdentityHashMap<Expression, Integer> lengths = new IdentityHashMap<>();
    new Printer(lengths).expression(expression);
    return lengths;
  }

  /** What comes after a subquery's expression. */
  static String suffix(Subquery subquery) {
    Printer printer = new Printer(null);
    printer.subquerySuffix(subquery);
    return printer.text.toString();
  }

  /** The operator with what belongs to it: {@code == bool on (node)}. */
  static String operator(BinaryOperation operation) {
    Printer printer = new Printer(null);
    printer.operatorAndMatching(operation);
    return printer.text.toString();
  }

  /** The operator with its labels: {@code sum by (node) }. */
  static String operator(Aggregation aggregation) {
    Printer printer = new Printer(null);
    printer.aggregator(aggregation);
    return printer.text.toString();
  }

  private void expression(Expression expression) {
    int start = lengths == null ? 0 : measure();
    if (expression instanceof BinaryOperation operation) {
      binary(operation);
    } else {
      other(expression);
    }
    record(expression, start);
  }

  private void record(Expression expression, int start) {
    if (lengths != null) {
      lengths.put(expression, measure() - start);
    }
  }

  /** The bytes printed so far. */
  private int measure() {
    for (; measured < text.length(); measured++) {
      char c = text.charAt(measured);
      // Either half of a pair is two of its four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  /** A chain leans to the left and may be long: no recursion there. */
  private void binary(BinaryOperation last) {
    Deque<BinaryOperation> chain = new ArrayDeque<>();
    Expression first = last;
    while (first instanceof BinaryOperation each) {
      chain.push(each);
      first = each.left();
    }
    int start = lengths == null ? 0 : measure();
    expression(first);
    for (BinaryOperation each : chain) {
      text.append(' ');
      operatorAndMatching(each);
      text.append(' ');
      expression(each.right());
      record(each, start);
    }
  }

  private void other(Expression expression) {
    if (expression instanceof NumberLiteral number) {
      number(number.value(), number.isDuration());
    } else if (expression instanceof StringLiteral string) {
      QuotedText.print(string.value(), text);
    } else if (expression instanceof VectorSelector selector) {
      selector(selector);
      modifiers(selector.modifiers(), true);
    } else if (expression instanceof RangeSelector range) {
      selector(range.selector());
      text.append('[');
      range(range.range());
      text.append(']');
      modifiers(range.selector().modifiers(), false);
    } else if (expression instanceof Subquery subquery) {
      expression(subquery.expression());
      subquerySuffix(subquery);
    } else if (expression instanceof Call call) {
      text.append(call.name()).append('(');
      list(call.arguments());
      text.append(')');
    } else if (expression instanceof Aggregation aggregation) {
      aggregator(aggregation);
      text.append('(');
      list(aggregation.children());
      text.append(')');
    } else if (expression instanceof UnaryOperation unary) {
      text.append(unary.isMinus() ? '-' : '+');
      expression(unary.expression());
    } else if (expression instanceof Parentheses parentheses) {
      text.append('(');
      expression(parentheses.expression());
      text.append(')');
    } else if (expression instanceof VariableExpression variable) {
      text.append(variable.text());
      modifiers(variable.modifiers(), true);
    }
  }

  private void list(List<Expression> expressions) {
    for (int i = 0; i < expressions.size(); i++) {
      if (i > 0) {
        text.append(", ");
      }
      expression(expressions.get(i));
    }
  }

  private void number(double value, boolean isDuration) {
    if (!isDuration) {
      text.append(GoNumber.plain(value));
    } else if (value < 0) {
      text.append('-');
      DurationText.print(DurationText.toLong(-value * 1e9), text);
    } else {
      DurationText.print(DurationText.toLong(value * 1e9), text);
    }
  }

  private void selector(VectorSelector selector) {
    text.append(selector.name());
    List<String> entries = new ArrayList<>(selector.matchers().size());
    int plain = text.length();
    for (Matcher matcher : selector.matchers()) {
      if (matcher.isMetricName()
          && matcher.value().equals(selector.name())
          && !matcher.value().isEmpty()) {
        continue;
      }
      matcher(matcher);
      entries.add(text.substring(plain));
      text.setLength(plain);
    }
    if (!entries.isEmpty()) {
      entries.sort(BY_CODE_POINT);
      text.append('{');
      for (int i = 0; i < entries.size(); i++) {
        if (i > 0) {
          text.append(',');
        }
        text.append(entries.get(i));
      }
      text.append('}');
    }
  }

  /** Bytes of UTF-8 are in the order of code points; Java's chars are not. */
  private static int compareCodePoints(String a, String b) {
    int end = Math.min(a.length(), b.length());
    for (int i = 0; i < end; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        boolean split = i > 0 && Character.isLowSurrogate(a.charAt(i));
        int at = split && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
        return Integer.compare(a.codePointAt(at), b.codePointAt(at));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private void matcher(Matcher matcher) {
    Matcher.Form form = matcher.form();
    if (form == Matcher.Form.LIST) {
      text.append(matcher.label());
      return;
    }
    boolean variableLabel =
        form == Matcher.Form.VARIABLE_LABEL || form == Matcher.Form.VARIABLE_BOTH;
    label(matcher.label(), variableLabel);
    text.append(matcher.operator().text());
    if (form == Matcher.Form.VARIABLE_VALUE || form == Matcher.Form.VARIABLE_BOTH) {
      text.append(matcher.value());
    } else {
      QuotedText.print(matcher.value(), text);
    }
  }

  private void label(String name, boolean isVariable) {
    if (isVariable || PromqlNames.isLabelName(name)) {
      text.append(name);
    } else {
      QuotedText.print(name, text);
    }
  }

  private void labels(List<GroupLabel> labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (i > 0) {
        text.append(", ");
      }
      label(labels.get(i).name(), labels.get(i).isVariable());
    }
  }

  /** A range has its extension before the time, a vector after it. */
  private void modifiers(Modifiers modifiers, boolean timeFirst) {
    if (!timeFirst) {
      extension(modifiers);
    }
    modifiers.at().ifPresent(this::at);
    if (timeFirst) {
      extension(modifiers);
    }
    modifiers.offset().ifPresent(this::offset);
  }

  private void extension(Modifiers modifiers) {
    if (modifiers.extension() != Modifiers.Extension.NONE) {
      text.append(' ').append(modifiers.extension().text());
    }
  }

  private void at(Modifiers.At at) {
    text.append(" @ ");
    switch (at.kind()) {
      case TIME -> text.append(GoNumber.milliseconds(at.milliseconds()));
      case START -> text.append("start()");
      case END -> text.append("end()");
      case VARIABLE -> text.append(at.variable());
    }
  }

  private void offset(DurationExpression offset) {
    text.append(" offset ");
    if (offset instanceof DurationExpression.Literal literal && literal.nanoseconds() < 0) {
      text.append('-');
      DurationText.print(-literal.nanoseconds(), text);
    } else {
      range(offset);
    }
  }

  /** A plain number of seconds is printed as a duration here. */
  private void range(DurationExpression range) {
    if (range instanceof DurationExpression.Literal literal) {
      DurationText.print(literal.nanoseconds(), text);
    } else {
      duration(range);
    }
  }

  private void subquerySuffix(Subquery subquery) {
    text.append('[');
    range(subquery.range());
    text.append(':');
    Optional<DurationExpression> step = subquery.step();
    // A step that rounds to nothing is the server's default, and printed as such.
    if (step.isPresent()
        && !(step.get() instanceof DurationExpression.Literal literal
            && literal.nanoseconds() == 0)) {
      range(step.get());
    }
    text.append(']');
    modifiers(subquery.modifiers(), true);
  }

  private void duration(DurationExpression duration) {
    if (duration instanceof DurationExpression.Literal literal) {
      number(literal.seconds(), literal.isDuration());
    } else if (duration instanceof DurationExpression.Operation operation) {
      DurationExpression left = operation.left();
      if (left == null) {
        text.append(operation.operator());
      } else {
        duration(left);
        text.append(' ').append(operation.operator()).append(' ');
      }
      duration(operation.right());
    } else if (duration instanceof DurationExpression.Function function) {
      text.append(function.name()).append('(');
      DurationExpression first = function.first();
      DurationExpression second = function.second();
      if (first != null && second != null) {
        duration(first);
        text.append(", ");
        duration(second);
      }
      text.append(')');
    } else if (duration instanceof DurationExpression.InParentheses parentheses) {
      text.append('(');
      duration(parentheses.inner());
      text.append(')');
    } else {
      text.append(duration);
    }
  }

  private void aggregator(Aggregation aggregation) {
    text.append(aggregation.name());
    if (aggregation.isWithout() || !aggregation.labels().isEmpty()) {
      text.append(aggregation.isWithout() ? " without (" : " by (");
      labels(aggregation.labels());
      text.append(") ");
    }
  }

  private void operatorAndMatching(BinaryOperation operation) {
    text.append(operation.operator().text());
    if (operation.isBool()) {
      text.append(" bool");
    }
    operation.matching().ifPresent(this::matching);
  }

  private void matching(VectorMatching matching) {
    boolean isGrouped = matching.group() != VectorMatching.Group.NONE;
    if (!matching.labels().isEmpty() || matching.isOn() || isGrouped) {
      text.append(matching.isOn() ? " on (" : " ignoring (");
      labels(matching.labels());
      text.append(')');
    }
    if (isGrouped) {
      boolean left = matching.group() == VectorMatching.Group.LEFT;
      text.append(left ? " group_left (" : " group_right (");
      labels(matching.include());
      text.append(')');
    }
    VectorMatching.Fill left = matching.fillLeft();
    VectorMatching.Fill right = matching.fillRight();
    if (left != null && right != null && isSame(left, right)) {
      fill("fill", left);
    } else {
      if (left != null) {
        fill("fill_left", left);
      }
      if (right != null) {
        fill("fill_right", right);
      }
    }
  }

  /** NaN is not the same as NaN here, as it is not there. */
  private static boolean isSame(VectorMatching.Fill left, VectorMatching.Fill right) {
    boolean isOpen = left.variable().isPresent() || right.variable().isPresent();
    return isOpen ? left.variable().equals(right.variable()) : left.value() == right.value();
  }

  private void fill(String keyword, VectorMatching.Fill fill) {
    text.append(' ').append(keyword).append(" (");
    text.append(fill.variable().orElseGet(() -> GoNumber.general(fill.value())));
    text.append(')');
  }
}
