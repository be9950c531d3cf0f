// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.DurationExpression;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javax.annotation.Nullable;

/** Reads durations: ranges, steps, offsets, and arithmetic with them. */
final class DurationParser {

  /** Beyond, nanoseconds do not fit into 64 bits. */
  private static final double MOST_SECONDS = 0x1p63 / 1e9;

  /** How many operators one duration may have: it is printed by recursion. */
  private static final int MOST_OPERATIONS = 300;

  private static final DurationExpression ZERO = new DurationExpression.Literal(0, false);
  private static final String RANGES = "a number, a duration, step() or range()";

  private final TokenStream tokens;
  private int operations;

  /** Whether what was read last stood for a mistake that is told. */
  private boolean isReplaced;

  DurationParser(TokenStream tokens) {
    this.tokens = tokens;
  }

  /** The number or duration that was taken last, in seconds. */
  double literal(Token token) {
    String value = tokens.value();
    if (token == Token.NUMBER) {
      OptionalDouble number = Literals.number(value);
      if (number.isEmpty()) {
        tokens.error(PromqlErrorCode.BAD_NUMBER, value + " is no number, or beyond all numbers");
      }
      return number.orElse(0);
    }
    OptionalLong nanoseconds = Literals.duration(value);
    if (nanoseconds.isEmpty()) {
      tokens.error(
          PromqlErrorCode.BAD_DURATION,
          value + " is no duration: units go y, w, d, h, m, s, ms, each once, up to 292 years");
      return 0;
    }
    long exact = nanoseconds.getAsLong();
    long whole = exact / 1_000_000_000L;
    return whole + exact % 1_000_000_000L / 1e9;
  }

  /** A range or a step: the next token is looked at before it is judged, as in Prometheus. */
  DurationExpression positive(String where) {
    int start = tokens.startAhead();
    operations = 0;
    isReplaced = false;
    DurationExpression duration = duration(1, where);
    if (duration instanceof DurationExpression.Literal literal && literal.seconds() <= 0) {
      // What was out of range is zero now, and its mistake is told.
      tokens.error(
          PromqlErrorCode.BAD_DURATION,
          isReplaced ? 0 : start,
          tokens.end(),
          "a range and a step must be above zero");
    }
    return duration;
  }

  /**
   * What comes after {@code offset}. A duration ends there and then: {@code offset 5m + x} adds to
   * what was shifted. A parenthesis goes on: {@code offset (5m) + 1m} is six minutes.
   */
  DurationExpression offset() {
    operations = 0;
    isReplaced = false;
    Token token = tokens.peek();
    switch (token) {
      case NUMBER, DURATION -> {
        tokens.next();
        return limited(literal(token), token, tokens.start());
      }
      case VARIABLE -> {
        tokens.next();
        return new DurationExpression.Variable(tokens.value());
      }
      case STEP, RANGE -> {
        return withoutArguments();
      }
      case MAX_OF, MIN_OF -> {
        return ofTwo();
      }
      case ADD, SUBTRACT -> {
        return signedOffset();
      }
      case LEFT_PAREN -> {
        return duration(1, "after offset");
      }
      default -> throw tokens.unexpected("after offset", RANGES);
    }
  }

  private DurationExpression signedOffset() {
    boolean isMinus = tokens.next() == Token.SUBTRACT;
    int sign = tokens.start();
    Token token = tokens.peek();
    switch (token) {
      case NUMBER, DURATION -> {
        tokens.next();
        double value = literal(token);
        return limited(isMinus ? -value : value, token, sign);
      }
      case VARIABLE -> {
        tokens.next();
        return negated(isMinus, new DurationExpression.Variable(tokens.value()), sign);
      }
      case STEP, RANGE -> {
        return negated(isMinus, withoutArguments(), sign);
      }
      case MAX_OF, MIN_OF -> {
        return negated(isMinus, ofTwo(), sign);
      }
      case LEFT_PAREN -> {
        return negated(isMinus, parenthesised(), sign);
      }
      default -> {
        // A sign of a sign: from here on a duration as between brackets.
        DurationExpression inner = unaryOperand("after offset");
        return operations(negated(isMinus, inner, sign), 1, "after offset");
      }
    }
  }

  private DurationExpression limited(double seconds, Token token, int start) {
    if (seconds > MOST_SECONDS || seconds < -MOST_SECONDS) {
      tokens.error(
          PromqlErrorCode.BAD_DURATION, start, tokens.end(), "a duration beyond 292 years");
      isReplaced = true;
      return ZERO;
    }
    return new DurationExpression.Literal(seconds, token == Token.DURATION);
  }

  private DurationExpression negated(boolean isMinus, DurationExpression inner, int sign) {
    if (inner instanceof DurationExpression.Literal literal) {
      double value = isMinus ? -literal.seconds() : literal.seconds();
      return limited(value, literal.isDuration() ? Token.DURATION : Token.NUMBER, sign);
    }
    return isMinus ? new DurationExpression.Operation("-", null, inner) : inner;
  }

  /** A duration whose operators bind at least as strongly as given. */
  private DurationExpression duration(int least, String where) {
    return operations(unary(where), least, where);
  }

  private DurationExpression operations(DurationExpression first, int least, String where) {
    DurationExpression left = first;
    while (true) {
      BinaryOperator operator = arithmetic(tokens.peek());
      if (operator == null || operator.precedence() < least) {
        return left;
      }
      tokens.next();
      int at = tokens.start();
      int end = tokens.end();
      boolean isPower = operator == BinaryOperator.POWER;
      if (++operations > MOST_OPERATIONS) {
        throw tokens.tooDeep();
      }
      tokens.enter();
      DurationExpression right =
          duration(isPower ? operator.precedence() : operator.precedence() + 1, where);
      tokens.leave();
      boolean isDivision = operator == BinaryOperator.DIVIDE || operator == BinaryOperator.MODULO;
      if (isDivision
          && right instanceof DurationExpression.Literal literal
          && literal.seconds() == 0) {
        tokens.error(PromqlErrorCode.BAD_DURATION, at, end, "a division by zero");
        isReplaced = true;
        left = ZERO;
      } else {
        left = new DurationExpression.Operation(operator.text(), left, right);
      }
    }
  }

  @Nullable
  private static BinaryOperator arithmetic(Token token) {
    return switch (token) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, POWER -> token.operator;
      default -> null;
    };
  }

  private DurationExpression unary(String where) {
    Token token = tokens.peek();
    switch (token) {
      case ADD, SUBTRACT -> {
        tokens.next();
        int sign = tokens.start();
        return negated(token == Token.SUBTRACT, unaryOperand(where), sign);
      }
      case NUMBER, DURATION -> {
        tokens.next();
        return limited(literal(token), token, tokens.start());
      }
      case VARIABLE -> {
        tokens.next();
        return new DurationExpression.Variable(tokens.value());
      }
      case STEP, RANGE -> {
        return withoutArguments();
      }
      case MAX_OF, MIN_OF -> {
        return ofTwo();
      }
      case LEFT_PAREN -> {
        return parenthesised();
      }
      default -> throw tokens.unexpected(where, RANGES);
    }
  }

  /** What a sign belongs to: it binds as a product does. */
  private DurationExpression unaryOperand(String where) {
    tokens.enter();
    DurationExpression operand = duration(BinaryOperator.POWER.precedence(), where);
    tokens.leave();
    return operand;
  }

  private DurationExpression parenthesised() {
    tokens.next();
    tokens.enter();
    DurationExpression inner = duration(1, "in a duration");
    tokens.leave();
    tokens.expect(Token.RIGHT_PAREN, "in a duration");
    return inner instanceof DurationExpression.InParentheses
        ? inner
        : new DurationExpression.InParentheses(inner);
  }

  private DurationExpression withoutArguments() {
    tokens.next();
    String name = tokens.value().toLowerCase(Locale.ROOT);
    tokens.expect(Token.LEFT_PAREN, "after " + name);
    tokens.expect(Token.RIGHT_PAREN, "in " + name + "()");
    return new DurationExpression.Function(name, null, null);
  }

  private DurationExpression ofTwo() {
    tokens.next();
    String name = tokens.value().toLowerCase(Locale.ROOT);
    tokens.expect(Token.LEFT_PAREN, "after " + name);
    tokens.enter();
    DurationExpression first = duration(1, "in " + name);
    tokens.expect(Token.COMMA, "in " + name);
    DurationExpression second = duration(1, "in " + name);
    tokens.leave();
    tokens.expect(Token.RIGHT_PAREN, "in " + name);
    return new DurationExpression.Function(name, first, second);
  }
}
