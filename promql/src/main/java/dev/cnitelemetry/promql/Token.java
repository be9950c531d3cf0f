// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.promql.tree.Aggregator;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.annotation.Nullable;

/** What the lexer makes of a stretch of text. */
enum Token {
  END("the end of the expression"),
  IDENTIFIER("a name"),
  METRIC_IDENTIFIER("a metric's name"),
  NUMBER("a number"),
  DURATION("a duration"),
  STRING("a text"),
  /** A name or whole variable: {@code $x}, {@code ${x}_total}. */
  VARIABLE("a variable"),
  LEFT_PAREN("("),
  RIGHT_PAREN(")"),
  LEFT_BRACE("{"),
  RIGHT_BRACE("}"),
  LEFT_BRACKET("["),
  RIGHT_BRACKET("]"),
  COMMA(","),
  COLON(":"),
  ASSIGN("="),
  MATCHES("=~"),
  DOES_NOT_MATCH("!~"),
  AT("@"),

  OR(BinaryOperator.OR, true),
  AND(BinaryOperator.AND, true),
  UNLESS(BinaryOperator.UNLESS, true),
  ATAN2(BinaryOperator.ATAN2, false),
  EQUAL(BinaryOperator.EQUAL, false),
  NOT_EQUAL(BinaryOperator.NOT_EQUAL, false),
  LESS_OR_EQUAL(BinaryOperator.LESS_OR_EQUAL, false),
  LESS(BinaryOperator.LESS, false),
  GREATER_OR_EQUAL(BinaryOperator.GREATER_OR_EQUAL, false),
  GREATER(BinaryOperator.GREATER, false),
  TRIM_UPPER(BinaryOperator.TRIM_UPPER, false),
  TRIM_LOWER(BinaryOperator.TRIM_LOWER, false),
  ADD(BinaryOperator.ADD, false),
  SUBTRACT(BinaryOperator.SUBTRACT, false),
  MULTIPLY(BinaryOperator.MULTIPLY, false),
  DIVIDE(BinaryOperator.DIVIDE, false),
  MODULO(BinaryOperator.MODULO, false),
  POWER(BinaryOperator.POWER, false),

  AGGREGATOR("an aggregation", true),

  BOOL("bool", false),
  BY("by", true),
  WITHOUT("without", true),
  ON("on", false),
  IGNORING("ignoring", false),
  GROUP_LEFT("group_left", false),
  GROUP_RIGHT("group_right", false),
  FILL("fill", true),
  FILL_LEFT("fill_left", true),
  FILL_RIGHT("fill_right", true),
  OFFSET("offset", true),
  ANCHORED("anchored", true),
  SMOOTHED("smoothed", true),
  START("start", true),
  TIME_END("end", true),
  STEP("step", true),
  RANGE("range", true),
  MAX_OF("max_of", true),
  MIN_OF("min_of", true);

  private static final int LONGEST_KEYWORD = 12;
  private static final Map<String, Token> KEYWORDS = keywords();

  final String words;
  @Nullable final BinaryOperator operator;

  /** Whether a metric may be called so without quotes. */
  final boolean isMetricName;

  /** Whether it is a word of the language. */
  final boolean isKeyword;

  Token(String words) {
    this.words = words;
    this.operator = null;
    this.isMetricName = words.equals("a name") || words.equals("a metric's name");
    this.isKeyword = false;
  }

  Token(BinaryOperator operator, boolean isMetricName) {
    this.words = operator.text();
    this.operator = operator;
    this.isMetricName = isMetricName;
    this.isKeyword = Character.isLetter(operator.text().charAt(0));
  }

  Token(String words, boolean isMetricName) {
    this.words = words;
    this.operator = null;
    this.isMetricName = isMetricName;
    this.isKeyword = true;
  }

  private static Map<String, Token> keywords() {
    Map<String, Token> keywords = new HashMap<>();
    for (Token token : values()) {
      if (token.isKeyword && token != AGGREGATOR) {
        keywords.put(token.words, token);
      }
    }
    for (Aggregator aggregator : Aggregator.values()) {
      keywords.put(aggregator.text(), AGGREGATOR);
    }
    keywords.put("inf", NUMBER);
    keywords.put("nan", NUMBER);
    return keywords;
  }

  /** The keyword that a word is, in any case; null if it is none. */
  @Nullable
  static Token keyword(String text, int start, int end) {
    if (end - start > LONGEST_KEYWORD) {
      return null;
    }
    return KEYWORDS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Whether it may be a label in parentheses. {@code without} may not: so it is in Prometheus. */
  boolean isLabel() {
    return this == IDENTIFIER || this == METRIC_IDENTIFIER || (isKeyword && this != WITHOUT);
  }

  /** Whether an expression may begin with it. */
  boolean beginsExpression() {
    return isMetricName
        || switch (this) {
          case NUMBER, DURATION, STRING, VARIABLE, LEFT_PAREN, LEFT_BRACE, ADD, SUBTRACT -> true;
          default -> false;
        };
  }

  /** Whether it is the name of a function that is a word of the language. */
  boolean isFunctionKeyword() {
    return switch (this) {
      case START, TIME_END, STEP, RANGE, MAX_OF, MIN_OF -> true;
      default -> false;
    };
  }
}
