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

  private static final int NOTHING = -1;

  private final String text;
  private final Errors errors;

  /** Null where variables are not part of the language. */
  @Nullable private final Collection<String> variables;

  private int index;
  private int start;
  private int parentheses;
  private boolean isInBraces;
  private boolean isInBrackets;
  private boolean isColonRead;
  private boolean isDurationRead;

  /** Between brackets until the first number; what follows is read as elsewhere, or nearly. */
  private boolean isInDuration;

  Lexer(String text, Errors errors, @Nullable Collection<String> variables) {
    this.text = text;
    this.errors = errors;
    this.variables = variables;
  }

  /** Where the last token begins. */
  int start() {
    return start;
  }

  /** Where it ends. */
  int end() {
    return index;
  }

  /** The next token; throws {@link Stop} where there is none. */
  Token next() {
    skipBlanks();
    start = index;
    Token variable = variable();
    if (variable != null) {
      return variable;
    }
    if (isInBraces) {
      return inBraces();
    }
    return isInDuration ? inDuration() : anywhere();
  }

  private int peek() {
    return index < text.length() ? text.charAt(index) : NOTHING;
  }

  private int peekAfter() {
    return index + 1 < text.length() ? text.charAt(index + 1) : NOTHING;
  }

  private Token take(int chars, Token token) {
    index += chars;
    return token;
  }

  private Stop fail(PromqlErrorCode code, String message) {
    errors.add(code, start, Math.max(index, start), message);
    return Stop.forGood();
  }

  private String character() {
    if (index >= text.length()) {
      return "the end of the expression";
    }
    int c = text.codePointAt(index);
    return Character.isISOControl(c) || !Character.isValidCodePoint(c)
        ? String.format("U+%04X", c)
        : "'" + Character.toString(c) + "'";
  }

  /** Comments are blanks, but not before the first number between brackets. */
  private void skipBlanks() {
    while (index < text.length()) {
      char c = text.charAt(index);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        index++;
      } else if (c == '#' && !isInDuration) {
        while (index < text.length() && text.charAt(index) != '\n' && text.charAt(index) != '\r') {
          index++;
        }
      } else {
        return;
      }
    }
  }

  private Token anywhere() {
    int c = peek();
    switch (c) {
      case NOTHING -> {
        if (parentheses != 0) {
          throw fail(PromqlErrorCode.UNBALANCED, "an opening ( is never closed");
        }
        if (isInBrackets) {
          throw fail(PromqlErrorCode.UNBALANCED, "an opening [ is never closed");
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
        if (peekAfter() == '=') {
          return take(2, Token.EQUAL);
        }
        if (peekAfter() == '~') {
          throw fail(PromqlErrorCode.BAD_CHARACTER, "=~ compares labels and goes between braces");
        }
        return take(1, Token.ASSIGN);
      }
      case '!' -> {
        if (peekAfter() != '=') {
          throw fail(PromqlErrorCode.BAD_CHARACTER, "! needs = after it");
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
        return string((char) c);
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
          throw fail(PromqlErrorCode.UNBALANCED, "a ] that closes nothing");
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
    return switch (peekAfter()) {
      case '=' -> take(2, withEquals);
      case '/' -> take(2, withSlash);
      default -> take(1, alone);
    };
  }

  private Token closeParenthesis() {
    index++;
    if (--parentheses < 0) {
      start = index;
      errors.add(
          PromqlErrorCode.UNBALANCED, index, index, "the ) before this place closes nothing");
      throw Stop.forGood();
    }
    return Token.RIGHT_PAREN;
  }

  private Token openBracket() {
    if (isInBrackets) {
      throw fail(PromqlErrorCode.UNBALANCED, "a [ between brackets");
    }
    isColonRead = false;
    isDurationRead = false;
    isInBrackets = true;
    isInDuration = true;
    return take(1, Token.LEFT_BRACKET);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAlpha(int c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAlphaNumeric(int c) {
    return isAlpha(c) || isDigit(c);
  }

  private boolean number(int c) {
    return isDigit(c) || (c == '.' && isDigit(peekAfter()));
  }

  private Token word(int c) {
    if (!isAlpha(c) && c != ':') {
      throw fail(PromqlErrorCode.BAD_CHARACTER, character() + " means nothing here");
    }
    if (isInBrackets) {
      if (c == ':') {
        if (isColonRead) {
          throw fail(PromqlErrorCode.BAD_CHARACTER, "a second : between brackets");
        }
        isColonRead = true;
        return take(1, Token.COLON);
      }
      Token keyword = durationKeyword();
      if (keyword == null) {
        throw fail(
            PromqlErrorCode.BAD_CHARACTER,
            character() + " means nothing between brackets; a : would");
      }
      return keyword;
    }
    while (isAlphaNumeric(peek()) || peek() == ':') {
      index++;
    }
    if (continuesWithVariable()) {
      return composite();
    }
    Token keyword = Token.keyword(text, start, index);
    if (keyword == null || isFillAsName(keyword)) {
      return text.substring(start, index).indexOf(':') < 0
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
    int after = index;
    while (after < text.length() && " \t\n\r".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return after >= text.length() || text.charAt(after) != '(';
  }

  /** Of letters alone, so that {@code step1} is {@code step} and a number. */
  @Nullable
  private Token durationKeyword() {
    int end = index;
    while (end < text.length() && isAlpha(text.charAt(end))) {
      end++;
    }
    Token keyword = Token.keyword(text, index, end);
    if (keyword == Token.STEP
        || keyword == Token.RANGE
        || keyword == Token.MAX_OF
        || keyword == Token.MIN_OF) {
      index = end;
      return keyword;
    }
    return null;
  }

  private Token inBraces() {
    int c = peek();
    switch (c) {
      case NOTHING -> throw fail(PromqlErrorCode.UNBALANCED, "an opening { is never closed");
      case ',' -> {
        return take(1, Token.COMMA);
      }
      case '"', '\'', '`' -> {
        return string((char) c);
      }
      case '=' -> {
        return peekAfter() == '~' ? take(2, Token.MATCHES) : take(1, Token.ASSIGN);
      }
      case '!' -> {
        if (peekAfter() == '~') {
          return take(2, Token.DOES_NOT_MATCH);
        }
        if (peekAfter() == '=') {
          return take(2, Token.NOT_EQUAL);
        }
        throw fail(PromqlErrorCode.BAD_CHARACTER, "! needs = or ~ after it");
      }
      case '{' -> throw fail(PromqlErrorCode.UNBALANCED, "a { between braces");
      case '}' -> {
        isInBraces = false;
        return take(1, Token.RIGHT_BRACE);
      }
      default -> {
        if (!isAlpha(c)) {
          throw fail(PromqlErrorCode.BAD_CHARACTER, character() + " means nothing between braces");
        }
        while (isAlphaNumeric(peek())) {
          index++;
        }
        return continuesWithVariable() ? composite() : Token.IDENTIFIER;
      }
    }
  }

  private Token inDuration() {
    int c = peek();
    switch (c) {
      case NOTHING -> throw fail(PromqlErrorCode.UNBALANCED, "an opening [ is never closed");
      case ']' -> {
        isInDuration = false;
        isInBrackets = false;
        isColonRead = false;
        return take(1, Token.RIGHT_BRACKET);
      }
      case ':' -> {
        if (!isDurationRead || isColonRead) {
          boolean first = !isDurationRead;
          index++;
          start = index;
          throw fail(
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
          throw fail(PromqlErrorCode.BAD_CHARACTER, character() + " means nothing in a duration");
        }
        isDurationRead = true;
        isInDuration = false;
        return numberOrDuration();
      }
    }
  }

  private Token string(char quote) {
    index++;
    while (index < text.length()) {
      char c = text.charAt(index);
      if (c == quote) {
        index++;
        if (variables != null) {
          Variables.collect(text, start, index, variables);
        }
        return Token.STRING;
      }
      if (c == '\n' && quote != '`') {
        break;
      }
      if (c == '\\' && quote != '`') {
        index++;
        escape(quote);
      } else {
        index += checkedCharacter();
      }
    }
    throw fail(PromqlErrorCode.BAD_STRING, "a text is never closed with " + quote);
  }

  /** The chars of the next character. U+FFFD counts as broken, as in Prometheus. */
  private int checkedCharacter() {
    int c = text.codePointAt(index);
    if (c == 0xfffd || (c >= 0xd800 && c <= 0xdfff)) {
      throw fail(PromqlErrorCode.BAD_STRING, "a text has a character that is no Unicode");
    }
    return Character.charCount(c);
  }

  private void escape(char quote) {
    int c = peek();
    if (c == NOTHING) {
      throw fail(PromqlErrorCode.BAD_STRING, "an escape is not finished");
    }
    if ("abfnrtv\\".indexOf(c) >= 0 || c == quote) {
      index++;
    } else if (c >= '0' && c <= '7') {
      digits(3, 8, 255);
    } else if (c == 'x') {
      index++;
      digits(2, 16, 255);
    } else if (c == 'u') {
      index++;
      digits(4, 16, Character.MAX_CODE_POINT);
    } else if (c == 'U') {
      index++;
      digits(8, 16, Character.MAX_CODE_POINT);
    } else {
      throw fail(PromqlErrorCode.BAD_STRING, "\\ before " + character() + " is no escape");
    }
  }

  private void digits(int count, int base, int most) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      int c = peek();
      int digit = c == NOTHING || c >= 0x80 ? -1 : Character.digit(c, base);
      if (digit < 0) {
        throw fail(PromqlErrorCode.BAD_STRING, "an escape needs " + count + " digits");
      }
      value = value * base + digit;
      index++;
    }
    if (value > most || (value >= 0xd800 && value < 0xe000)) {
      throw fail(PromqlErrorCode.BAD_STRING, "an escape is no character of Unicode");
    }
  }

  private boolean accept(String valid) {
    if (is(valid)) {
      index++;
      return true;
    }
    return false;
  }

  private boolean is(String valid) {
    int c = peek();
    return c != NOTHING && valid.indexOf(c) >= 0;
  }

  private Token numberOrDuration() {
    if (isNumber()) {
      return continuesWithVariable() ? composite() : Token.NUMBER;
    }
    if (continuesWithVariable()) {
      return composite();
    }
    if (isRestOfDuration()) {
      return continuesWithVariable() ? composite() : Token.DURATION;
    }
    throw fail(
        PromqlErrorCode.BAD_NUMBER,
        "'"
            + text.substring(start, Math.min(text.length(), index + 1))
            + "' begins no number and"
            + " no duration; a duration is 1h30m, of ms, s, m, h, d, w, y");
  }

  private boolean isRestOfDuration() {
    if (!accept("smhdwy")) {
      return false;
    }
    accept("s");
    while (accept("0123456789")) {
      while (accept("0123456789")) {
        // all of them
      }
      if (!accept("smhdw")) {
        return false;
      }
      accept("s");
    }
    return !isAlphaNumeric(peek());
  }

  /** Takes what may be a number; whether it is one is seen later. */
  private boolean isNumber() {
    int first = index;
    String digits = "0123456789";
    if (accept("0") && accept("xX")) {
      accept("_");
      digits = "0123456789abcdefABCDEF";
    }
    boolean isHexadecimal = digits.length() > 10;
    accept(".");
    accept(digits);
    boolean isDotRead = false;
    boolean isExponentRead = false;
    while (is(digits) || is("._eE")) {
      if ((is(".") && isDotRead) || (is("eE") && isExponentRead)) {
        index++;
        return false;
      }
      if (accept(".")) {
        isDotRead = true;
        if (accept("_.") || isHexadecimal) {
          return false;
        }
      } else if (accept("eE")) {
        isExponentRead = true;
        accept("+-");
        if (accept("._eE") || peek() == NOTHING) {
          return false;
        }
      } else if (accept("_")) {
        if (accept("._eE") || peek() == NOTHING) {
          return false;
        }
      } else {
        while (accept(digits)) {
          // all of them
        }
      }
    }
    return index > first && !isAlphaNumeric(peek());
  }

  // Variables

  private boolean continuesWithVariable() {
    return variables != null && Variables.end(text, index) > index;
  }

  /** A variable with all that is written together with it; null if there is none here. */
  @Nullable
  private Token variable() {
    return continuesWithVariable() ? composite() : null;
  }

  private Token composite() {
    while (index < text.length()) {
      int end = Variables.end(text, index);
      if (end > index) {
        index = end;
        continue;
      }
      int c = peek();
      boolean isColon = c == ':' && !isInBraces && !isInBrackets;
      boolean isDot = c == '.' && isDigit(peekAfter()) && !isInBraces;
      if (!isAlphaNumeric(c) && !isColon && !isDot) {
        break;
      }
      index++;
    }
    if (variables != null) {
      Variables.collect(text, start, index, variables);
    }
    if (isInBrackets) {
      isDurationRead = true;
      isInDuration = false;
    }
    return Token.VARIABLE;
  }
}
