// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.metrics.finding.NearestNames;
import dev.cnitelemetry.promql.tree.Aggregation;
import dev.cnitelemetry.promql.tree.Aggregator;
import dev.cnitelemetry.promql.tree.BinaryOperation;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.Call;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Function;
import dev.cnitelemetry.promql.tree.GroupLabel;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.Modifiers;
import dev.cnitelemetry.promql.tree.NumberLiteral;
import dev.cnitelemetry.promql.tree.Parentheses;
import dev.cnitelemetry.promql.tree.Span;
import dev.cnitelemetry.promql.tree.StringLiteral;
import dev.cnitelemetry.promql.tree.UnaryOperation;
import dev.cnitelemetry.promql.tree.ValueType;
import dev.cnitelemetry.promql.tree.VariableExpression;
import dev.cnitelemetry.promql.tree.VectorMatching;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * Reads expressions by recursive descent. What Prometheus' grammar leaves to the precedence of
 * yacc's rules is said here in words; the judge of the tests holds the two against each other.
 *
 * <p>Source: prometheus/prometheus@v3.16.0:promql/parser/generated_parser.y and parse.go.
 */
final class ExpressionParser {

  /** Text after a variable that may be the end of a number or a duration as well as of a name. */
  private static final Pattern END_OF_DURATION = Pattern.compile("(?:[0-9.]|[smhdwy]|ms)*");

  private final TokenStream tokens;
  private final boolean experimental;
  @Nullable private final List<Undecided> undecided;
  private final DurationParser durations;
  private final SelectorParser selectors;
  private final PostfixParser postfixes;
  private final MatchingParser matchings;

  /** What is written between operands that are no vectors, where it means nothing. */
  private final IdentityHashMap<BinaryOperation, VectorMatching> leftOut = new IdentityHashMap<>();

  ExpressionParser(TokenStream tokens, boolean experimental, @Nullable List<Undecided> undecided) {
    this.tokens = tokens;
    this.experimental = experimental;
    this.undecided = undecided;
    this.durations = new DurationParser(tokens);
    this.selectors = new SelectorParser(tokens, undecided);
    this.postfixes = new PostfixParser(tokens, durations, undecided);
    this.matchings = new MatchingParser(tokens, selectors, durations);
  }

  IdentityHashMap<BinaryOperation, VectorMatching> leftOut() {
    return leftOut;
  }

  Expression parse() {
    if (tokens.peek() == Token.END) {
      tokens.error(PromqlErrorCode.EMPTY, 0, 0, "there is no expression");
      throw Stop.forGood();
    }
    Expression expression = expression(1);
    if (tokens.peek() != Token.END) {
      throw tokens.unexpected("after an expression", "an operator");
    }
    return expression;
  }

  /** An expression whose operators bind at least as strongly as given. */
  private Expression expression(int least) {
    Expression left = unary();
    int height = tokens.height();
    int links = 0;
    while (true) {
      BinaryOperator operator = tokens.peek().operator;
      if (operator == null || operator.precedence() < least) {
        tokens.setHeight(height);
        return left;
      }
      if (++links > PromqlParser.LONGEST_CHAIN) {
        tokens.error(
            PromqlErrorCode.TOO_DEEP,
            tokens.start(),
            tokens.end(),
            "more than " + PromqlParser.LONGEST_CHAIN + " operators in a row");
        throw Stop.forGood();
      }
      tokens.next();
      left = binary(left, operator);
      height = Math.max(height, tokens.height() + 1);
    }
  }

  private Expression binary(Expression left, BinaryOperator operator) {
    boolean isBool = tokens.take(Token.BOOL);
    VectorMatching matching = matchings.matching();
    Expression right;
    if (operator == BinaryOperator.POWER) {
      tokens.enter();
      right = expression(operator.precedence());
      tokens.leave();
    } else {
      right = expression(operator.precedence() + 1);
    }
    Span place = left.place().to(right.place());
    if (matching.isFilled() && !experimental) {
      tokens.error(
          PromqlErrorCode.EXPERIMENTAL,
          place.start(),
          place.end(),
          "fill modifiers are experimental: servers need"
              + " --enable-feature=promql-binop-fill-modifiers");
    }
    boolean matches = mayBeVector(left) && mayBeVector(right);
    BinaryOperation operation =
        new BinaryOperation(
            left,
            operator,
            isBool,
            matches ? Optional.of(matching) : Optional.empty(),
            right,
            place);
    if (!matches && !matching.equals(VectorMatching.DEFAULT)) {
      leftOut.put(operation, matching);
    }
    return operation;
  }

  private static boolean mayBeVector(Expression expression) {
    ValueType type = expression.type();
    return type == ValueType.VECTOR || type == ValueType.UNDECIDED;
  }

  /** A sign binds as a product does: {@code -a ^ b} is {@code -(a ^ b)}. */
  private Expression unary() {
    Token token = tokens.peek();
    if (token != Token.ADD && token != Token.SUBTRACT) {
      return postfixes.after(primary());
    }
    tokens.next();
    int start = tokens.start();
    boolean isMinus = token == Token.SUBTRACT;
    tokens.enter();
    Expression operand = expression(BinaryOperator.POWER.precedence());
    tokens.leave();
    Span place = new Span(start, operand.place().end());
    tokens.setHeight(tokens.height() + 1);
    if (operand instanceof NumberLiteral number) {
      return new NumberLiteral(
          isMinus ? number.value() * -1 : number.value(), number.isDuration(), place);
    }
    return new UnaryOperation(isMinus, operand, place);
  }

  private Span from(int start) {
    return new Span(start, tokens.end());
  }

  private Expression primary() {
    Token token = tokens.peek();
    tokens.setHeight(1);
    switch (token) {
      case NUMBER, DURATION -> {
        tokens.next();
        double value = durations.literal(token);
        return new NumberLiteral(value, token == Token.DURATION, from(tokens.start()));
      }
      case STRING -> {
        tokens.next();
        return new StringLiteral(Literals.unquote(tokens.value()), from(tokens.start()));
      }
      case LEFT_PAREN -> {
        return parentheses();
      }
      case LEFT_BRACE -> {
        int start = tokens.startAhead();
        return selector("", start);
      }
      case AGGREGATOR -> {
        tokens.next();
        return aggregationOrSelector();
      }
      case VARIABLE -> {
        tokens.next();
        return variable();
      }
      default -> {
        if (!token.isMetricName) {
          throw tokens.unexpected("where an expression begins", "a metric, a function or a number");
        }
        tokens.next();
        boolean isFunction = token == Token.IDENTIFIER || token.isFunctionKeyword();
        return isFunction && tokens.peek() == Token.LEFT_PAREN
            ? call()
            : selector(tokens.value(), tokens.start());
      }
    }
  }

  private Expression parentheses() {
    tokens.next();
    int start = tokens.start();
    tokens.enter();
    Expression inner;
    try {
      inner = expression(1);
      if (tokens.peek() != Token.RIGHT_PAREN) {
        throw tokens.unexpected("between parentheses here", "an operator or )");
      }
    } catch (Stop stop) {
      if (stop.isForGood()
          || !tokens.skipTo(Token.RIGHT_PAREN)
          || tokens.peek() != Token.RIGHT_PAREN) {
        throw stop;
      }
      inner = standIn();
    }
    tokens.next();
    tokens.leave();
    tokens.setHeight(tokens.height() + 1);
    return new Parentheses(inner, from(start));
  }

  /** In the place of what could not be read; of no type, so that nothing else is wrong with it. */
  private Expression standIn() {
    return new VariableExpression(
        "", ValueType.UNDECIDED, Modifiers.NONE, new Span(tokens.end(), tokens.end()));
  }

  private VectorSelector selector(String name, int start) {
    int end = tokens.end();
    List<Matcher> matchers = List.of();
    if (tokens.peek() == Token.LEFT_BRACE) {
      matchers = selectors.matchers();
      end = tokens.end();
    }
    return new VectorSelector(name, matchers, Modifiers.NONE, new Span(start, end));
  }

  /** The arguments between parentheses; the opening one is next. */
  private List<Expression> arguments(String where) {
    tokens.expect(Token.LEFT_PAREN, where);
    List<Expression> arguments = new ArrayList<>();
    if (tokens.take(Token.RIGHT_PAREN)) {
      return arguments;
    }
    tokens.enter();
    int height = 0;
    while (true) {
      arguments.add(argument());
      height = Math.max(height, tokens.height());
      if (tokens.take(Token.RIGHT_PAREN)) {
        tokens.leave();
        tokens.setHeight(height + 1);
        return arguments;
      }
      tokens.next();
      while (!tokens.peek().beginsExpression()) {
        tokens.error(PromqlErrorCode.WRONG_ARGUMENTS, "a comma after the last argument");
        if (tokens.take(Token.RIGHT_PAREN)) {
          tokens.leave();
          return arguments;
        }
        tokens.expect(Token.COMMA, "between arguments");
      }
    }
  }

  /** One argument; a comma or the closing parenthesis is next. */
  private Expression argument() {
    try {
      Expression argument = expression(1);
      if (tokens.peek() != Token.COMMA && tokens.peek() != Token.RIGHT_PAREN) {
        throw tokens.unexpected("between arguments", "an operator, , or )");
      }
      return argument;
    } catch (Stop stop) {
      if (stop.isForGood() || !tokens.skipTo(Token.RIGHT_PAREN)) {
        throw stop;
      }
      return standIn();
    }
  }

  private Expression call() {
    String name = tokens.value();
    int start = tokens.start();
    int end = tokens.end();
    List<Expression> arguments = arguments("after " + name);
    Optional<Function> function = Function.named(name);
    if (function.isEmpty()) {
      tokens.error(PromqlErrorCode.UNKNOWN_FUNCTION, start, end, unknown(name));
    } else if (function.get().isExperimental() && !experimental) {
      tokens.error(PromqlErrorCode.EXPERIMENTAL, start, end, experiment(name));
    }
    return new Call(name, function, arguments, from(start));
  }

  private static String experiment(String name) {
    return name + " is experimental: servers need --enable-feature=promql-experimental-functions";
  }

  private static String unknown(String name) {
    List<String> names = new ArrayList<>();
    Function.all().forEach(function -> names.add(function.name()));
    for (Aggregator aggregator : Aggregator.values()) {
      names.add(aggregator.text());
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return "there is no function "
        + name
        + (name.equals("holt_winters")
            ? "; it is called double_exponential_smoothing since 3.0"
            : NearestNames.of(lower, names).map(near -> "; did you mean " + near + "?").orElse(""));
  }

  private Expression aggregationOrSelector() {
    String name = tokens.value();
    int start = tokens.start();
    Token token = tokens.peek();
    if (token != Token.LEFT_PAREN && token != Token.BY && token != Token.WITHOUT) {
      return selector(name, start);
    }
    return aggregation(name, Aggregator.named(name), start);
  }

  private Expression aggregation(String name, Optional<Aggregator> aggregator, int start) {
    boolean isWithout = false;
    List<GroupLabel> labels = List.of();
    boolean isGroupedFirst = tokens.peek() != Token.LEFT_PAREN;
    if (isGroupedFirst) {
      isWithout = tokens.next() == Token.WITHOUT;
      labels = selectors.labels("after " + tokens.value());
    }
    List<Expression> arguments = arguments("after " + name);
    int end = tokens.end();
    if (!isGroupedFirst && isGrouping(tokens.peek())) {
      isWithout = tokens.next() == Token.WITHOUT;
      labels = selectors.labels("after " + tokens.value());
      end = tokens.end();
    }
    Span place = new Span(start, end);
    return aggregator.isPresent()
        ? known(aggregator.get(), isWithout, labels, arguments, place)
        : open(name, isWithout, labels, arguments, place);
  }

  private static boolean isGrouping(Token token) {
    return token == Token.BY || token == Token.WITHOUT;
  }

  private Expression known(
      Aggregator aggregator,
      boolean isWithout,
      List<GroupLabel> labels,
      List<Expression> arguments,
      Span place) {
    int needed = aggregator.parameter().isPresent() ? 2 : 1;
    String name = aggregator.text();
    if (!arguments.isEmpty() && aggregator.isExperimental() && !experimental) {
      tokens.error(PromqlErrorCode.EXPERIMENTAL, place.start(), place.end(), experiment(name));
      return standIn();
    }
    if (arguments.size() != needed) {
      tokens.error(
          PromqlErrorCode.WRONG_ARGUMENTS,
          place.start(),
          place.end(),
          name
              + (needed == 2 ? " takes a parameter and a vector" : " takes one vector")
              + ", not "
              + count(arguments.size()));
      return standIn();
    }
    return new Aggregation(
        name,
        Optional.of(aggregator),
        isWithout,
        labels,
        needed == 2 ? Optional.of(arguments.get(0)) : Optional.empty(),
        arguments.get(needed - 1),
        place);
  }

  private static String count(int arguments) {
    return arguments == 1 ? "1 argument" : arguments + " arguments";
  }

  /** An aggregation whose operator is a variable. */
  private Expression open(
      String name,
      boolean isWithout,
      List<GroupLabel> labels,
      List<Expression> arguments,
      Span place) {
    if (arguments.isEmpty() || arguments.size() > 2) {
      tokens.error(
          PromqlErrorCode.WRONG_ARGUMENTS,
          place.start(),
          place.end(),
          "no aggregation takes " + count(arguments.size()));
      return standIn();
    }
    return new Aggregation(
        name,
        Optional.empty(),
        isWithout,
        labels,
        arguments.size() == 2 ? Optional.of(arguments.get(0)) : Optional.empty(),
        arguments.get(arguments.size() - 1),
        place);
  }

  /** A variable: as a name, a function, an aggregation, a number or whatever it is. */
  private Expression variable() {
    String text = tokens.value();
    int start = tokens.start();
    Token next = tokens.peek();
    char first = text.charAt(0);
    if (first == '.' || (first >= '0' && first <= '9')) {
      return new VariableExpression(text, ValueType.SCALAR, Modifiers.NONE, from(start));
    }
    if (next == Token.LEFT_PAREN) {
      List<Expression> arguments = arguments("after " + text);
      note(text, "decides which function is called", start);
      if (!isGrouping(tokens.peek())) {
        return new Call(text, Optional.empty(), arguments, from(start));
      }
      boolean isWithout = tokens.next() == Token.WITHOUT;
      List<GroupLabel> labels = selectors.labels("after " + tokens.value());
      return open(text, isWithout, labels, arguments, from(start));
    }
    if (isGrouping(next)) {
      note(text, "decides how series are aggregated", start);
      return aggregation(text, Optional.empty(), start);
    }
    if (next == Token.LEFT_BRACE || isName(text)) {
      return selector(text, start);
    }
    return new VariableExpression(text, ValueType.UNDECIDED, Modifiers.NONE, from(start));
  }

  private void note(String text, String question, int start) {
    if (undecided != null) {
      for (String variable : Variables.in(text)) {
        undecided.add(new Undecided(variable, question, from(start)));
      }
    }
  }

  /** Whether what is written around variables can only be part of a name. */
  private static boolean isName(String text) {
    StringBuilder around = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int end = Variables.end(text, i);
      if (end > i) {
        i = end;
      } else {
        around.append(text.charAt(i++));
      }
    }
    return !END_OF_DURATION.matcher(around).matches();
  }
}
