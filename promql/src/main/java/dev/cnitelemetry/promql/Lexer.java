// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import java.util.Collection;
import javax.annotation.Nullable;

/**
 * Cuts a text into tokens. What a character means depends on whether it is between braces or
 * brackets, as in Prometheus, whose habits are kept in every detail.
 *
 * <p>Source: prometheus/prometheus@v3.16.0:promql/parser/lex.go.
 */
final class Lexer {

  private final LexerCursor cursor;
  private final LiteralLexer literals;

  /** Null where variables are not part of the language. */
  @Nullable private final Collection<String> variables;

  private int parentheses;
  private boolean isInBraces;
  private boolean isInBrackets;
  private boolean isColonRead;
  private boolean isDurationRead;

  /** Between brackets until the first number; what follows is read as elsewhere, or nearly. */
  private boolean isInDuration;

  Lexer(String text, Errors errors, @Nullable Collection<String> variables) {
    cursor = new LexerCursor(text, errors);
    literals = new LiteralLexer(cursor);
    this.variables = variables;
  }

  /** Where the last token begins. */
  int start() {
    return cursor.start;
  }

  /** Where it ends. */
  int end() {
    return cursor.index;
  }

  /** The next token; throws {@link Stop} where there is none. */
  Token next() {
    skipBlanks();
    cursor.start = cursor.index;
    Token variable = variable();
    if (variable != null) {
      return variable;
    }
    if (isInBraces) {
      return inBraces();
    }
    return isInDuration ? inDuration() : anywhere();
  }

  private Token take(int chars, Token token) {
    cursor.index += chars;
    return token;
  }

  /** Comments are blanks, but not before the first number between brackets. */
  private void skipBlanks() {
    while (cursor.index < cursor.text.length()) {
      char c = cursor.text.charAt(cursor.index);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        cursor.index++;
      } else if (c == '#' && !isInDuration) {
        while (cursor.index < cursor.text.length()
            && cursor.text.charAt(cursor.index) != '\n'
            && cursor.text.charAt(cursor.index) != '\r') {
          cursor.index++;
        }
      } else {
        return;
      }
    }
  }

  private Token anywhere() {
    int c = cursor.peek();
    switch (c) {
      case LexerCursor.NOTHING -> {
        if (parentheses != 0) {
          throw cursor.fail(PromqlErrorCode.UNBALANCED, "an opening ( is never closed");
        }
        if (isInBrackets) {
          throw cursor.fail(PromqlErrorCode.UNBALANCED, "an opening [ is never closed");
        }
        return Token.END;
      }
      case ',' -> {
        return take(1, Token.COMMA);
      }
      case '*' -> {
        return take(1, Token.MULTIPLY);
      }
      case '/' -> {
        return take(1, Token.DIVIDE);
      }
      case '%' -> {
        return take(1, Token.MODULO);
      }
      case '+' -> {
        return take(1, Token.ADD);
      }
      case '-' -> {
        return take(1, Token.SUBTRACT);
      }
      case '^' -> {
        return take(1, Token.POWER);
      }
      case '@' -> {
        return take(1, Token.AT);
      }
      case '=' -> {
        if (cursor.peekAfter() == '=') {
          return take(2, Token.EQUAL);
        }
        if (cursor.peekAfter() == '~') {
          throw cursor.fail(
              PromqlErrorCode.BAD_CHARACTER, "=~ compares labels and goes between braces");
        }
        return take(1, Token.ASSIGN);
      }
      case '!' -> {
        if (cursor.peekAfter() != '=') {
          throw cursor.fail(PromqlErrorCode.BAD_CHARACTER, "! needs = after it");
        }
        return take(2, Token.NOT_EQUAL);
      }
      case '<' -> {
        return compared(Token.LESS_OR_EQUAL, Token.TRIM_UPPER, Token.LESS);
      }
      case '>' -> {
        return compared(Token.GREATER_OR_EQUAL, Token.TRIM_LOWER, Token.GREATER);
      }
      case '"', '\'', '`' -> {
        return string(c);
      }
      case '(' -> {
        parentheses++;
        return take(1, Token.LEFT_PAREN);
      }
      case ')' -> {
        return closeParenthesis();
      }
      case '{' -> {
        isInBraces = true;
        return take(1, Token.LEFT_BRACE);
      }
      case '[' -> {
        return openBracket();
      }
      case ']' -> {
        if (!isInBrackets) {
          throw cursor.fail(PromqlErrorCode.UNBALANCED, "a ] that closes nothing");
        }
        isInBrackets = false;
        return take(1, Token.RIGHT_BRACKET);
      }
      default -> {
        return number(c) ? numberOrDuration() : word(c);
      }
    }
  }

  private Token compared(Token withEquals, Token withSlash, Token alone) {
    return switch (cursor.peekAfter()) {
      case '=' -> take(2, withEquals);
      case '/' -> take(2, withSlash);
      default -> take(1, alone);
    };
  }

  private Token closeParenthesis() {
    cursor.index++;
    if (--parentheses < 0) {
      cursor.start = cursor.index;
      throw cursor.fail(PromqlErrorCode.UNBALANCED, "the ) before this place closes nothing");
    }
    return Token.RIGHT_PAREN;
  }

  private Token openBracket() {
    if (isInBrackets) {
      throw cursor.fail(PromqlErrorCode.UNBALANCED, "a [ between brackets");
    }
    isColonRead = false;
    isDurationRead = false;
    isInBrackets = true;
    isInDuration = true;
    return take(1, Token.LEFT_BRACKET);
  }

  private boolean number(int c) {
    return LexerCursor.isDigit(c) || (c == '.' && LexerCursor.isDigit(cursor.peekAfter()));
  }

  private Token word(int c) {
    if (!LexerCursor.isAlpha(c) && c != ':') {
      throw cursor.fail(PromqlErrorCode.BAD_CHARACTER, cursor.character() + " means nothing here");
    }
    if (isInBrackets) {
      if (c == ':') {
        if (isColonRead) {
          throw cursor.fail(PromqlErrorCode.BAD_CHARACTER, "a second : between brackets");
        }
        isColonRead = true;
        return take(1, Token.COLON);
      }
      Token keyword = durationKeyword();
      if (keyword == null) {
        throw cursor.fail(
            PromqlErrorCode.BAD_CHARACTER,
            cursor.character() + " means nothing between brackets; a : would");
      }
      return keyword;
    }
    while (LexerCursor.isAlphaNumeric(cursor.peek()) || cursor.peek() == ':') {
      cursor.index++;
    }
    if (continuesWithVariable()) {
      return composite();
    }
    Token keyword = Token.keyword(cursor.text, cursor.start, cursor.index);
    if (keyword == null || isFillAsName(keyword)) {
      return cursor.text.substring(cursor.start, cursor.index).indexOf(':') < 0
          ? Token.IDENTIFIER
          : Token.METRIC_IDENTIFIER;
    }
    return keyword;
  }

  /** {@code fill} and its like are words of the language only before a parenthesis. */
  private boolean isFillAsName(Token keyword) {
    if (keyword != Token.FILL && keyword != Token.FILL_LEFT && keyword != Token.FILL_RIGHT) {
      return false;
    }
    int after = cursor.index;
    while (after < cursor.text.length() && " \t\n\r".indexOf(cursor.text.charAt(after)) >= 0) {
      after++;
    }
    return after >= cursor.text.length() || cursor.text.charAt(after) != '(';
  }

  /** Of letters alone, so that {@code step1} is {@code step} and a number. */
  @Nullable
  private Token durationKeyword() {
    int end = cursor.index;
    while (end < cursor.text.length() && LexerCursor.isAlpha(cursor.text.charAt(end))) {
      end++;
    }
    Token keyword = Token.keyword(cursor.text, cursor.index, end);
    if (keyword == Token.STEP
        || keyword == Token.RANGE
        || keyword == Token.MAX_OF
        || keyword == Token.MIN_OF) {
      cursor.index = end;
      return keyword;
    }
    return null;
  }

  private Token inBraces() {
    int c = cursor.peek();
    switch (c) {
      case LexerCursor.NOTHING ->
          throw cursor.fail(PromqlErrorCode.UNBALANCED, "an opening { is never closed");
      case ',' -> {
        return take(1, Token.COMMA);
      }
      case '"', '\'', '`' -> {
        return string(c);
      }
      case '=' -> {
        return cursor.peekAfter() == '~' ? take(2, Token.MATCHES) : take(1, Token.ASSIGN);
      }
      case '!' -> {
        if (cursor.peekAfter() == '~') {
          return take(2, Token.DOES_NOT_MATCH);
        }
        if (cursor.peekAfter() == '=') {
          return take(2, Token.NOT_EQUAL);
        }
        throw cursor.fail(PromqlErrorCode.BAD_CHARACTER, "! needs = or ~ after it");
      }
      case '{' -> throw cursor.fail(PromqlErrorCode.UNBALANCED, "a { between braces");
      case '}' -> {
        isInBraces = false;
        return take(1, Token.RIGHT_BRACE);
      }
      default -> {
        if (!LexerCursor.isAlpha(c)) {
          throw cursor.fail(
              PromqlErrorCode.BAD_CHARACTER, cursor.character() + " means nothing between braces");
        }
        while (LexerCursor.isAlphaNumeric(cursor.peek())) {
          cursor.index++;
        }
        return continuesWithVariable() ? composite() : Token.IDENTIFIER;
      }
    }
  }

  private Token inDuration() {
    int c = cursor.peek();
    switch (c) {
      case LexerCursor.NOTHING ->
          throw cursor.fail(PromqlErrorCode.UNBALANCED, "an opening [ is never closed");
      case ']' -> {
        isInDuration = false;
        isInBrackets = false;
        isColonRead = false;
        return take(1, Token.RIGHT_BRACKET);
      }
      case ':' -> {
        if (!isDurationRead || isColonRead) {
          boolean first = !isDurationRead;
          cursor.index++;
          cursor.start = cursor.index;
          throw cursor.fail(
              PromqlErrorCode.BAD_CHARACTER,
              first ? "a : needs a range before it" : "a second : between brackets");
        }
        isColonRead = true;
        return take(1, Token.COLON);
      }
      case '(' -> {
        parentheses++;
        return take(1, Token.LEFT_PAREN);
      }
      case ')' -> {
        return closeParenthesis();
      }
      case '+' -> {
        return take(1, Token.ADD);
      }
      case '-' -> {
        return take(1, Token.SUBTRACT);
      }
      case '*' -> {
        return take(1, Token.MULTIPLY);
      }
      case '/' -> {
        return take(1, Token.DIVIDE);
      }
      case '%' -> {
        return take(1, Token.MODULO);
      }
      case '^' -> {
        return take(1, Token.POWER);
      }
      case ',' -> {
        return take(1, Token.COMMA);
      }
      default -> {
        Token keyword = durationKeyword();
        if (keyword != null) {
          isDurationRead = true;
          return keyword;
        }
        if (!number(c)) {
          throw cursor.fail(
              PromqlErrorCode.BAD_CHARACTER, cursor.character() + " means nothing in a duration");
        }
        isDurationRead = true;
        isInDuration = false;
        return numberOrDuration();
      }
    }
  }

  private Token string(int quote) {
    literals.string((char) quote);
    collectVariables();
    return Token.STRING;
  }

  private Token numberOrDuration() {
    if (literals.isNumber()) {
      return continuesWithVariable() ? composite() : Token.NUMBER;
    }
    if (continuesWithVariable()) {
      return composite();
    }
    if (literals.isRestOfDuration()) {
      return continuesWithVariable() ? composite() : Token.DURATION;
    }
    throw cursor.fail(
        PromqlErrorCode.BAD_NUMBER,
        "'"
            + cursor.text.substring(cursor.start, Math.min(cursor.text.length(), cursor.index + 1))
            + "' begins no number and"
            + " no duration; a duration is 1h30m, of ms, s, m, h, d, w, y");
  }

  // Variables

  private boolean continuesWithVariable() {
    return variables != null && Variables.end(cursor.text, cursor.index) > cursor.index;
  }

  /** A variable with all that is written together with it; null if there is none here. */
  @Nullable
  private Token variable() {
    return continuesWithVariable() ? composite() : null;
  }

  private Token composite() {
    while (cursor.index < cursor.text.length()) {
      int end = Variables.end(cursor.text, cursor.index);
      if (end > cursor.index) {
        cursor.index = end;
        continue;
      }
      int c = cursor.peek();
      boolean isColon = c == ':' && !isInBraces && !isInBrackets;
      boolean isDot = c == '.' && LexerCursor.isDigit(cursor.peekAfter()) && !isInBraces;
      if (!LexerCursor.isAlphaNumeric(c) && !isColon && !isDot) {
        break;
      }
      cursor.index++;
    }
    collectVariables();
    if (isInBrackets) {
      isDurationRead = true;
      isInDuration = false;
    }
    return Token.VARIABLE;
  }

  private void collectVariables() {
    if (variables != null) {
      Variables.collect(cursor.text, cursor.start, cursor.index, variables);
    }
  }
}
