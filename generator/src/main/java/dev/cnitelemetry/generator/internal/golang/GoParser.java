// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import dev.cnitelemetry.generator.internal.golang.GoExpression.Call;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Composite;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Element;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Index;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Name;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Operation;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Other;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Selector;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Text;
import dev.cnitelemetry.generator.internal.golang.GoToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Expressions of Go by recursive descent, from any token on.
 *
 * <p>Source: The Go Programming Language Specification, "Expressions".
 */
final class GoParser {

  private static final int DEEPEST = 200;

  private static final Map<String, Integer> PRECEDENCE =
      Map.ofEntries(
          Map.entry("||", 1),
          Map.entry("&&", 2),
          Map.entry("==", 3),
          Map.entry("!=", 3),
          Map.entry("<", 3),
          Map.entry("<=", 3),
          Map.entry(">", 3),
          Map.entry(">=", 3),
          Map.entry("+", 4),
          Map.entry("-", 4),
          Map.entry("|", 4),
          Map.entry("^", 4),
          Map.entry("*", 5),
          Map.entry("/", 5),
          Map.entry("%", 5),
          Map.entry("<<", 5),
          Map.entry(">>", 5),
          Map.entry("&", 5),
          Map.entry("&^", 5));

  private final List<GoToken> tokens;
  private int position;
  private int depth;

  private GoParser(List<GoToken> tokens, int position) {
    this.tokens = tokens;
    this.position = position;
  }

  /** Not an expression that is read here. */
  static final class NotReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReadException(String message) {
      super(message, null, false, false);
    }
  }

  /** An expression and the token after it. */
  record Read(GoExpression expression, int end) {}

  /**
   * Reads an expression.
   *
   * @throws NotReadException if there is none
   */
  static Read at(List<GoToken> tokens, int position) {
    GoParser parser = new GoParser(tokens, position);
    GoExpression expression = parser.expression(1);
    return new Read(expression, parser.position);
  }

  private GoToken token() {
    return tokens.get(Math.min(position, tokens.size() - 1));
  }

  private boolean accept(String operator) {
    if (token().is(operator)) {
      position++;
      return true;
    }
    return false;
  }

  private void expect(String operator) {
    if (!accept(operator)) {
      throw unread();
    }
  }

  private NotReadException unread() {
    return new NotReadException("\"" + token().text() + "\" in line " + token().line());
  }

  private GoExpression expression(int least) {
    if (++depth > DEEPEST) {
      throw unread();
    }
    GoExpression left = unary();
    while (true) {
      GoToken operator = token();
      int precedence =
          operator.kind() == Kind.OPERATOR ? PRECEDENCE.getOrDefault(operator.text(), 0) : 0;
      if (precedence < least) {
        depth--;
        return left;
      }
      position++;
      GoExpression right = expression(precedence + 1);
      left = new Operation(operator.text(), left, right, operator.line());
    }
  }

  private GoExpression unary() {
    GoToken operator = token();
    for (String each : List.of("+", "-", "!", "^", "*", "&", "<-")) {
      if (operator.is(each)) {
        position++;
        if (++depth > DEEPEST) {
          throw unread();
        }
        GoExpression operand = unary();
        depth--;
        return each.equals("&") || each.equals("*")
            ? operand
            : new Operation(each, null, operand, operator.line());
      }
    }
    return primary();
  }

  private GoExpression primary() {
    GoExpression expression = operand();
    while (true) {
      GoToken token = token();
      if (accept(".")) {
        expression = afterDot(expression, token);
      } else if (token.is("(")) {
        expression = call(expression);
      } else if (token.is("[")) {
        expression = index(expression);
      } else if (token.is("{") && isTypeName(expression)) {
        expression = composite(typeText(expression), token.line());
      } else {
        return expression;
      }
    }
  }

  private GoExpression afterDot(GoExpression of, GoToken dot) {
    if (accept("(")) {
      position = matching(position - 1, "(", ")") + 1;
      return new Other("a type assertion", dot.line());
    }
    GoToken name = token();
    if (name.kind() != Kind.NAME) {
      throw unread();
    }
    position++;
    return new Selector(of, name.text(), name.line());
  }

  private GoExpression call(GoExpression function) {
    int line = token().line();
    expect("(");
    List<GoExpression> arguments = new ArrayList<>();
    boolean isSpread = false;
    while (!accept(")")) {
      arguments.add(argument());
      isSpread = accept("...");
      if (!accept(",") && !token().is(")")) {
        throw unread();
      }
    }
    return new Call(function, arguments, isSpread, line);
  }

  /** An expression, or a type, as {@code make} and {@code new} take it. */
  private GoExpression argument() {
    GoToken token = token();
    boolean isType =
        token.isName("map")
            || token.isName("chan")
            || token.isName("struct")
            || token.isName("interface")
            || token.is("[");
    return isType ? typeFirst() : expression(1);
  }

  private GoExpression index(GoExpression of) {
    int line = token().line();
    int end = matching(position, "[", "]");
    expect("[");
    try {
      GoExpression index = expression(1);
      if (position == end) {
        position++;
        return new Index(of, index, line);
      }
    } catch (NotReadException e) {
      // types or a slice
    }
    position = end + 1;
    return token().is("(") || token().is("{") ? of : new Other("a slice", line);
  }

  private GoExpression operand() {
    GoToken token = token();
    switch (token.kind()) {
      case STRING -> {
        position++;
        return new Text(token.text(), token.line());
      }
      case NUMBER -> {
        position++;
        return new GoExpression.Numeral(number(token), token.line());
      }
      case CHARACTER -> {
        position++;
        return new Other("a character", token.line());
      }
      case NAME -> {
        return named(token);
      }
      case OPERATOR -> {
        if (token.is("(")) {
          position++;
          GoExpression inner = argument();
          expect(")");
          return inner;
        }
        if (token.is("[")) {
          return typeFirst();
        }
        throw unread();
      }
      case END -> throw unread();
    }
    throw unread();
  }

  private GoExpression named(GoToken token) {
    switch (token.text()) {
      case "func" -> {
        position++;
        return function(token);
      }
      case "map", "chan", "struct", "interface" -> {
        return typeFirst();
      }
      default -> {
        if (GoLexer.isKeyword(token.text())) {
          throw unread();
        }
        position++;
        return new Name(token.text(), token.line());
      }
    }
  }

  /** A function literal, or a function's type. */
  private GoExpression function(GoToken start) {
    if (!token().is("(")) {
      throw unread();
    }
    position = matching(position, "(", ")") + 1;
    while (!token().is("{")) {
      GoToken token = token();
      if (token.is("(")) {
        position = matching(position, "(", ")") + 1;
      } else if (token.is("[")) {
        position = matching(position, "[", "]") + 1;
      } else if (token.kind() == Kind.NAME || token.is(".") || token.is("*")) {
        position++;
      } else {
        return new Other("a function's type", start.line());
      }
    }
    position = matching(position, "{", "}") + 1;
    return new Other("a function", start.line());
  }

  /** What begins with a type in brackets, or a map's: a literal, a conversion, or a type alone. */
  private GoExpression typeFirst() {
    int start = position;
    int line = token().line();
    type();
    StringBuilder type = new StringBuilder();
    tokens.subList(start, position).forEach(each -> type.append(each.text()));
    if (token().is("{")) {
      return composite(type.toString(), line);
    }
    if (token().is("(")) {
      return call(new Name(type.toString(), line));
    }
    return new Other("a type", line);
  }

  private void type() {
    if (++depth > DEEPEST) {
      throw unread();
    }
    GoToken token = token();
    if (token.is("[")) {
      position = matching(position, "[", "]") + 1;
      type();
    } else if (token.isName("map")) {
      position++;
      position = matching(position, "[", "]") + 1;
      type();
    } else if (token.isName("chan") || token.is("*") || token.is("<-")) {
      position++;
      type();
    } else if (token.isName("struct") || token.isName("interface")) {
      position++;
      position = matching(position, "{", "}") + 1;
    } else if (token.isName("func")) {
      position++;
      function(token);
    } else if (token.kind() == Kind.NAME) {
      position++;
      if (accept(".")) {
        position++;
      }
      if (token().is("[")) {
        position = matching(position, "[", "]") + 1;
      }
    } else {
      throw unread();
    }
    depth--;
  }

  private static boolean isTypeName(GoExpression expression) {
    return expression instanceof Name
        || (expression instanceof Selector selector && selector.of() instanceof Name);
  }

  private static String typeText(GoExpression expression) {
    return expression instanceof Selector selector
        ? typeText(selector.of()) + "." + selector.name()
        : ((Name) expression).name();
  }

  private GoExpression composite(String type, int line) {
    if (++depth > DEEPEST) {
      throw unread();
    }
    expect("{");
    List<Element> elements = new ArrayList<>();
    while (!accept("}")) {
      GoExpression first = element();
      if (accept(":")) {
        elements.add(new Element(first, element()));
      } else {
        elements.add(new Element(null, first));
      }
      accept(";"); // where a line ends before the brace
      if (!accept(",") && !token().is("}")) {
        throw unread();
      }
    }
    depth--;
    return new Composite(type, elements, line);
  }

  private GoExpression element() {
    return token().is("{") ? composite("", token().line()) : argument();
  }

  private int matching(int start, String open, String close) {
    int nested = 0;
    for (int i = start; i < tokens.size(); i++) {
      if (tokens.get(i).is(open)) {
        nested++;
      } else if (tokens.get(i).is(close) && --nested == 0) {
        return i;
      }
    }
    throw unread();
  }

  private static double number(GoToken token) {
    String text = token.text().replace("_", "");
    try {
      String lower = text.toLowerCase(java.util.Locale.ROOT);
      if (lower.startsWith("0x") && lower.indexOf('p') < 0) {
        return Long.parseLong(lower.substring(2), 16);
      }
      if (lower.startsWith("0b")) {
        return Long.parseLong(lower.substring(2), 2);
      }
      if (lower.startsWith("0o")) {
        return Long.parseLong(lower.substring(2), 8);
      }
      if (lower.matches("0[0-7]+")) {
        return Long.parseLong(lower, 8);
      }
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new NotReadException("the number " + token.text() + " in line " + token.line());
    }
  }
}
