// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.regex.RegexSyntaxException;
import dev.cnitelemetry.metrics.regex.RegularExpression;
import dev.cnitelemetry.promql.tree.GroupLabel;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/** Reads what is between braces, and lists of labels in parentheses. */
final class SelectorParser {

  private final TokenStream tokens;

  /** Null where variables are not part of the language. */
  @Nullable private final List<Undecided> undecided;

  SelectorParser(TokenStream tokens, @Nullable List<Undecided> undecided) {
    this.tokens = tokens;
    this.undecided = undecided;
  }

  /** The entries between braces; the opening one is next. */
  List<Matcher> matchers() {
    tokens.next();
    List<Matcher> matchers = new ArrayList<>();
    if (tokens.take(Token.RIGHT_BRACE)) {
      return matchers;
    }
    while (true) {
      try {
        matcher(matchers);
        if (tokens.peek() != Token.COMMA && tokens.peek() != Token.RIGHT_BRACE) {
          throw tokens.unexpected("between braces here", ", or }");
        }
      } catch (Stop stop) {
        if (stop.isForGood() || !tokens.skipTo(Token.RIGHT_BRACE)) {
          throw stop;
        }
      }
      if (tokens.take(Token.RIGHT_BRACE)) {
        return matchers;
      }
      tokens.next();
      if (tokens.take(Token.RIGHT_BRACE)) {
        return matchers;
      }
    }
  }

  private void matcher(List<Matcher> matchers) {
    Token token = tokens.peek();
    if (token != Token.IDENTIFIER && token != Token.STRING && token != Token.VARIABLE) {
      throw tokens.unexpected("between braces", "a label, a name in quotes or }");
    }
    tokens.next();
    int start = tokens.start();
    String label = token == Token.STRING ? Literals.unquote(tokens.value()) : tokens.value();
    LabelMatcher.Operator operator = operator(tokens.peek());
    if (operator == null) {
      if (token == Token.IDENTIFIER) {
        throw tokens.unexpected("after the label " + label, "=, !=, =~ or !~");
      }
      matchers.add(
          token == Token.VARIABLE
              ? Matcher.list(label)
              : Matcher.of(Matcher.METRIC_NAME, LabelMatcher.Operator.EQUAL, label));
      return;
    }
    tokens.next();
    boolean isVariable = token == Token.VARIABLE;
    if (tokens.take(Token.VARIABLE)) {
      Matcher.Form form = isVariable ? Matcher.Form.VARIABLE_BOTH : Matcher.Form.VARIABLE_VALUE;
      Matcher matcher = new Matcher(label, operator, tokens.value(), form);
      matchers.add(matcher);
      openRegex(matcher, start);
      return;
    }
    if (!tokens.take(Token.STRING)) {
      throw tokens.unexpected("after " + label + operator.text(), "a text in quotes");
    }
    String value = Literals.unquote(tokens.value());
    Matcher.Form form = isVariable ? Matcher.Form.VARIABLE_LABEL : Matcher.Form.PLAIN;
    Matcher matcher = new Matcher(label, operator, value, form);
    if (!operator.isRegex() || openRegex(matcher, start) || isRegex(value, start)) {
      matchers.add(matcher);
    }
  }

  @Nullable
  private static LabelMatcher.Operator operator(Token token) {
    return switch (token) {
      case ASSIGN -> LabelMatcher.Operator.EQUAL;
      case NOT_EQUAL -> LabelMatcher.Operator.NOT_EQUAL;
      case MATCHES -> LabelMatcher.Operator.MATCHES;
      case DOES_NOT_MATCH -> LabelMatcher.Operator.DOES_NOT_MATCH;
      default -> null;
    };
  }

  /** Whether a variable is part of a regular expression, which then cannot be checked. */
  private boolean openRegex(Matcher matcher, int start) {
    if (undecided == null || !matcher.operator().isRegex()) {
      return false;
    }
    boolean isOpen = false;
    for (String variable : Variables.in(matcher.value())) {
      undecided.add(
          new Undecided(
              variable,
              "decides whether servers take the regular expression of " + matcher.label(),
              new Span(start, tokens.end())));
      isOpen = true;
    }
    return isOpen;
  }

  private boolean isRegex(String value, int start) {
    try {
      RegularExpression.parse(value);
      return true;
    } catch (RegexSyntaxException e) {
      tokens.error(
          PromqlErrorCode.BAD_REGEX, start, tokens.end(), Objects.requireNonNull(e.getMessage()));
      return false;
    }
  }

  /** Labels in parentheses; the opening one is next. */
  List<GroupLabel> labels(String where) {
    tokens.expect(Token.LEFT_PAREN, where);
    List<GroupLabel> labels = new ArrayList<>();
    if (tokens.take(Token.RIGHT_PAREN)) {
      return labels;
    }
    while (true) {
      labels.add(label());
      if (tokens.take(Token.RIGHT_PAREN)) {
        return labels;
      }
      if (!tokens.take(Token.COMMA)) {
        throw tokens.unexpected("in a list of labels", ", or )");
      }
      if (tokens.take(Token.RIGHT_PAREN)) {
        return labels;
      }
    }
  }

  private GroupLabel label() {
    Token token = tokens.peek();
    if (token.isLabel()) {
      tokens.next();
      return GroupLabel.of(tokens.value());
    }
    if (token == Token.VARIABLE) {
      tokens.next();
      return new GroupLabel(tokens.value(), true);
    }
    if (token != Token.STRING) {
      throw tokens.unexpected("in a list of labels", "a label");
    }
    tokens.next();
    String name = Literals.unquote(tokens.value());
    boolean isText = name.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
    if (name.isEmpty() || !isText) {
      tokens.error(
          PromqlErrorCode.BAD_LABEL,
          name.isEmpty() ? "a label needs a name" : "a label's name must be UTF-8");
    }
    return GroupLabel.of(name);
  }
}
