// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

/** Where a lexer is in its text, what is there, and what is said where it means nothing. */
final class LexerCursor {

  static final int NOTHING = -1;

  final String text;
  private final Errors errors;

  /** The next character. */
  int index;

  /** Where the current token begins. */
  int start;

  LexerCursor(String text, Errors errors) {
    this.text = text;
    this.errors = errors;
  }

  /** The next character, or {@link #NOTHING}. */
  int peek() {
    return index < text.length() ? text.charAt(index) : NOTHING;
  }

  /** The character after the next one, or {@link #NOTHING}. */
  int peekAfter() {
    return index + 1 < text.length() ? text.charAt(index + 1) : NOTHING;
  }

  /** Takes the next character if it is one of these. */
  boolean accept(String valid) {
    if (is(valid)) {
      index++;
      return true;
    }
    return false;
  }

  /** Whether the next character is one of these. */
  boolean is(String valid) {
    int c = peek();
    return c != NOTHING && valid.indexOf(c) >= 0;
  }

  /** Notes what is wrong with the current token. */
  Stop fail(PromqlErrorCode code, String message) {
    errors.add(code, start, Math.max(index, start), message);
    return Stop.forGood();
  }

  /** The next character, for messages. */
  String character() {
    if (index >= text.length()) {
      return "the end of the expression";
    }
    int c = text.codePointAt(index);
    return Character.isISOControl(c) || !Character.isValidCodePoint(c)
        ? String.format("U+%04X", c)
        : "'" + Character.toString(c) + "'";
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAlpha(int c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAlphaNumeric(int c) {
    return isAlpha(c) || isDigit(c);
  }
}
