// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import javax.annotation.Nullable;

/** The tokens of a text, one looked at ahead, and what the parsers of its parts share. */
final class TokenStream {

  private final String text;
  private final Lexer lexer;
  private final Errors errors;
  @Nullable private Token ahead;
  private int consumedStart;
  private int consumedEnd;
  private int depth;
  private int height;

  TokenStream(String text, Lexer lexer, Errors errors) {
    this.text = text;
    this.lexer = lexer;
    this.errors = errors;
  }

  /** The next token, without taking it. */
  Token peek() {
    Token token = ahead;
    if (token == null) {
      token = lexer.next();
      ahead = token;
    }
    return token;
  }

  /** Takes the next token. */
  Token next() {
    Token token = peek();
    ahead = null;
    consumedStart = lexer.start();
    consumedEnd = lexer.end();
    return token;
  }

  /** Takes the next token if it is this one. */
  boolean take(Token token) {
    if (peek() != token) {
      return false;
    }
    next();
    return true;
  }

  /** Takes the next token, which must be this one. */
  void expect(Token token, String where) {
    if (!take(token)) {
      throw unexpected(where, token.words);
    }
  }

  /** Where the token that was taken last begins. */
  int start() {
    return consumedStart;
  }

  /** Where it ends. */
  int end() {
    return consumedEnd;
  }

  /** Where the next token begins. */
  int startAhead() {
    peek();
    return lexer.start();
  }

  /** The text of the token that was taken last. */
  String value() {
    return text.substring(consumedStart, consumedEnd);
  }

  String text() {
    return text;
  }

  void error(PromqlErrorCode code, int start, int end, String message) {
    errors.add(code, start, end, message);
  }

  /** An error at the token that was taken last. */
  void error(PromqlErrorCode code, String message) {
    error(code, consumedStart, consumedEnd, message);
  }

  /** The next token is not what may be here. */
  Stop unexpected(String where, String expected) {
    Token token = peek();
    String what =
        token == Token.END
            ? token.words
            : "'" + shorten(text.substring(lexer.start(), lexer.end())) + "'";
    error(
        PromqlErrorCode.UNEXPECTED,
        lexer.start(),
        lexer.end(),
        what + " cannot be " + where + "; " + expected + " can");
    return Stop.here();
  }

  private static String shorten(String value) {
    return value.length() <= 40 ? value : value.substring(0, 37) + "...";
  }

  /** Goes one level deeper. */
  void enter() {
    if (++depth > PromqlParser.DEEPEST) {
      throw tooDeep();
    }
  }

  void leave() {
    depth--;
  }

  /** How high the tree is that was read last; printing goes down it. */
  int height() {
    return height;
  }

  void setHeight(int height) {
    if (height > PromqlParser.DEEPEST + 1) {
      throw tooDeep();
    }
    this.height = height;
  }

  Stop tooDeep() {
    error(
        PromqlErrorCode.TOO_DEEP,
        consumedStart,
        consumedEnd,
        "more than " + PromqlParser.DEEPEST + " levels within each other");
    return Stop.forGood();
  }

  /**
   * After a mistake: goes on to the token that ends what it is in, or to a comma beside it.
   *
   * @return false if the text ends before
   */
  boolean skipTo(Token closing) {
    int open = 0;
    while (true) {
      Token token = peek();
      if (token == Token.END) {
        return false;
      }
      if (open == 0 && (token == closing || token == Token.COMMA)) {
        return true;
      }
      switch (token) {
        case LEFT_PAREN, LEFT_BRACE, LEFT_BRACKET -> open++;
        case RIGHT_PAREN, RIGHT_BRACE, RIGHT_BRACKET -> open--;
        default -> {
          // part of what is left out
        }
      }
      if (open < 0) {
        return false;
      }
      next();
    }
  }
}
