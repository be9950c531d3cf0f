// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Modifiers;
import dev.cnitelemetry.promql.tree.RangeSelector;
import dev.cnitelemetry.promql.tree.Span;
import dev.cnitelemetry.promql.tree.Subquery;
import dev.cnitelemetry.promql.tree.ValueType;
import dev.cnitelemetry.promql.tree.VariableExpression;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/** Reads what comes after an expression and binds most strongly: ranges, offset, {@code @}. */
final class PostfixParser {

  private static final String NEEDS_SELECTOR =
      " comes after a selector, a range or a subquery, not after this";

  private final TokenStream tokens;
  private final DurationParser durations;
  @Nullable private final List<Undecided> undecided;

  PostfixParser(TokenStream tokens, DurationParser durations, @Nullable List<Undecided> undecided) {
    this.tokens = tokens;
    this.durations = durations;
    this.undecided = undecided;
  }

  Expression after(Expression first) {
    Expression expression = first;
    while (true) {
      switch (tokens.peek()) {
        case LEFT_BRACKET -> {
          expression = brackets(expression);
          tokens.setHeight(tokens.height() + 1);
        }
        case OFFSET -> {
          tokens.next();
          expression = offset(expression, durations.offset());
        }
        case AT -> {
          tokens.next();
          expression = at(expression);
        }
        case ANCHORED -> {
          tokens.next();
          expression = extension(expression, Modifiers.Extension.ANCHORED);
        }
        case SMOOTHED -> {
          tokens.next();
          expression = extension(expression, Modifiers.Extension.SMOOTHED);
        }
        default -> {
          return expression;
        }
      }
    }
  }

  private void misplaced(Expression expression, String message) {
    Span place = expression.place();
    tokens.error(PromqlErrorCode.MISPLACED_MODIFIER, place.start(), tokens.end(), message);
  }

  private Span through(Expression expression) {
    return new Span(expression.place().start(), tokens.end());
  }

  private Expression brackets(Expression expression) {
    tokens.next();
    int open = tokens.start();
    DurationExpression range = durations.positive("between brackets");
    note(range, "decides how long the range is, and whether it is above zero");
    if (tokens.take(Token.RIGHT_BRACKET)) {
      return range(expression, range, open);
    }
    if (!tokens.take(Token.COLON)) {
      throw tokens.unexpected("between brackets here", "an operator, : or ]");
    }
    Optional<DurationExpression> step = Optional.empty();
    if (!tokens.take(Token.RIGHT_BRACKET)) {
      step = Optional.of(durations.positive("after : between brackets"));
      note(step.get(), "decides how long the step is, and whether it is above zero");
      tokens.expect(Token.RIGHT_BRACKET, "after the step");
    }
    return new Subquery(expression, range, step, Modifiers.NONE, through(expression));
  }

  private void note(DurationExpression duration, String question) {
    if (undecided != null) {
      for (String variable : Variables.in(duration.toString())) {
        undecided.add(new Undecided(variable, question, new Span(tokens.start(), tokens.end())));
      }
    }
  }

  private Expression range(Expression expression, DurationExpression range, int open) {
    Expression of = expression;
    if (of instanceof VariableExpression variable && variable.type() == ValueType.UNDECIDED) {
      of = new VectorSelector(variable.text(), List.of(), variable.modifiers(), variable.place());
    }
    if (!(of instanceof VectorSelector selector)) {
      tokens.error(
          PromqlErrorCode.MISPLACED_MODIFIER,
          open,
          tokens.end(),
          "only a selector has a range; of any other expression a subquery: [" + range + ":]");
      return new VariableExpression("", ValueType.UNDECIDED, Modifiers.NONE, through(expression));
    }
    String early =
        selector.modifiers().offset().isPresent()
            ? "offset"
            : selector.modifiers().at().isPresent() ? "@" : "";
    if (!early.isEmpty()) {
      tokens.error(
          PromqlErrorCode.MISPLACED_MODIFIER,
          open,
          tokens.end(),
          early + " goes after the range, not before it");
    }
    return new RangeSelector(selector, range, through(expression));
  }

  @Nullable
  private static Modifiers modifiers(Expression expression) {
    if (expression instanceof VectorSelector selector) {
      return selector.modifiers();
    }
    if (expression instanceof RangeSelector range) {
      return range.selector().modifiers();
    }
    if (expression instanceof Subquery subquery) {
      return subquery.modifiers();
    }
    return expression instanceof VariableExpression variable
            && variable.type() == ValueType.UNDECIDED
        ? variable.modifiers()
        : null;
  }

  private static Expression with(Expression expression, Modifiers modifiers, Span place) {
    if (expression instanceof VectorSelector selector) {
      return new VectorSelector(selector.name(), selector.matchers(), modifiers, place);
    }
    if (expression instanceof RangeSelector range) {
      return new RangeSelector(range.selector().with(modifiers), range.range(), place);
    }
    if (expression instanceof Subquery subquery) {
      return new Subquery(
          subquery.expression(), subquery.range(), subquery.step(), modifiers, place);
    }
    if (expression instanceof VariableExpression variable) {
      return new VariableExpression(variable.text(), variable.type(), modifiers, place);
    }
    return expression;
  }

  private Expression offset(Expression expression, DurationExpression offset) {
    Modifiers modifiers = modifiers(expression);
    if (modifiers == null) {
      misplaced(expression, "offset" + NEEDS_SELECTOR);
      return expression;
    }
    if (modifiers.offset().isPresent()) {
      misplaced(expression, "a second offset");
    }
    boolean isZero =
        offset instanceof DurationExpression.Literal literal && literal.nanoseconds() == 0;
    return with(expression, isZero ? modifiers : modifiers.withOffset(offset), through(expression));
  }

  private Expression at(Expression expression) {
    Token token = tokens.peek();
    Modifiers.At at;
    if (token == Token.START || token == Token.TIME_END) {
      tokens.next();
      tokens.expect(Token.LEFT_PAREN, "after @ " + token.words);
      tokens.expect(Token.RIGHT_PAREN, "after @ " + token.words + "(");
      at = token == Token.START ? Modifiers.At.start() : Modifiers.At.end();
    } else {
      at = time(expression);
    }
    Modifiers modifiers = modifiers(expression);
    if (modifiers == null) {
      misplaced(expression, "@" + NEEDS_SELECTOR);
      return expression;
    }
    if (modifiers.at().isPresent()) {
      misplaced(expression, "a second @");
    }
    return with(expression, modifiers.withAt(at), through(expression));
  }

  private Modifiers.At time(Expression expression) {
    boolean isMinus = tokens.peek() == Token.SUBTRACT;
    if (isMinus || tokens.peek() == Token.ADD) {
      tokens.next();
    }
    Token token = tokens.peek();
    if (token == Token.VARIABLE) {
      tokens.next();
      return Modifiers.At.variable(isMinus ? "-" + tokens.value() : tokens.value());
    }
    if (token != Token.NUMBER && token != Token.DURATION) {
      throw tokens.unexpected("after @", "a time in seconds, start() or end()");
    }
    tokens.next();
    double seconds = durations.literal(token);
    if (Double.isNaN(seconds) || seconds >= 0x1p63) {
      misplaced(expression, "the time after @ is beyond all times");
    }
    return Modifiers.At.seconds(isMinus ? -seconds : seconds);
  }

  private Expression extension(Expression expression, Modifiers.Extension extension) {
    Modifiers modifiers = modifiers(expression);
    if (modifiers == null || expression instanceof Subquery) {
      misplaced(expression, extension.text() + " comes after a selector or its range alone");
      return expression;
    }
    if (modifiers.extension() != Modifiers.Extension.NONE && modifiers.extension() != extension) {
      misplaced(expression, "anchored and smoothed exclude each other");
    }
    // In Prometheus the keyword is not part of the place.
    return with(expression, modifiers.withExtension(extension), expression.place());
  }
}
