// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

/** Finds where texts, numbers and durations end; what they mean is for {@link Literals}. */
final class LiteralLexer {

  private final LexerCursor cursor;

  LiteralLexer(LexerCursor cursor) {
    this.cursor = cursor;
  }

  /** Takes a text up to its closing quotes. */
  void string(char quote) {
    cursor.index++;
    while (cursor.index < cursor.text.length()) {
      char c = cursor.text.charAt(cursor.index);
      if (c == quote) {
        cursor.index++;
        return;
      }
      if (c == '\n' && quote != '`') {
        break;
      }
      if (c == '\\' && quote != '`') {
        cursor.index++;
        escape(quote);
      } else {
        cursor.index += checkedCharacter();
      }
    }
    throw cursor.fail(PromqlErrorCode.BAD_STRING, "a text is never closed with " + quote);
  }

  /** The chars of the next character. U+FFFD counts as broken, as in Prometheus. */
  private int checkedCharacter() {
    int c = cursor.text.codePointAt(cursor.index);
    if (c == 0xfffd || (c >= 0xd800 && c <= 0xdfff)) {
      throw cursor.fail(PromqlErrorCode.BAD_STRING, "a text has a character that is no Unicode");
    }
    return Character.charCount(c);
  }

  private void escape(char quote) {
    int c = cursor.peek();
    if (c == LexerCursor.NOTHING) {
      throw cursor.fail(PromqlErrorCode.BAD_STRING, "an escape is not finished");
    }
    if ("abfnrtv\\".indexOf(c) >= 0 || c == quote) {
      cursor.index++;
    } else if (c >= '0' && c <= '7') {
      digits(3, 8, 255);
    } else if (c == 'x') {
      cursor.index++;
      digits(2, 16, 255);
    } else if (c == 'u') {
      cursor.index++;
      digits(4, 16, Character.MAX_CODE_POINT);
    } else if (c == 'U') {
      cursor.index++;
      digits(8, 16, Character.MAX_CODE_POINT);
    } else {
      throw cursor.fail(
          PromqlErrorCode.BAD_STRING, "\\ before " + cursor.character() + " is no escape");
    }
  }

  private void digits(int count, int base, int most) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      int c = cursor.peek();
      int digit = c == LexerCursor.NOTHING || c >= 0x80 ? -1 : Character.digit(c, base);
      if (digit < 0) {
        throw cursor.fail(PromqlErrorCode.BAD_STRING, "an escape needs " + count + " digits");
      }
      value = value * base + digit;
      cursor.index++;
    }
    if (value > most || (value >= 0xd800 && value < 0xe000)) {
      throw cursor.fail(PromqlErrorCode.BAD_STRING, "an escape is no character of Unicode");
    }
  }

  /** Takes the units of a duration, and what is after them, where its first number was taken. */
  boolean isRestOfDuration() {
    if (!cursor.accept("smhdwy")) {
      return false;
    }
    cursor.accept("s");
    while (cursor.accept("0123456789")) {
      while (cursor.accept("0123456789")) {
        // all of them
      }
      if (!cursor.accept("smhdw")) {
        return false;
      }
      cursor.accept("s");
    }
    return !LexerCursor.isAlphaNumeric(cursor.peek());
  }

  /** Takes what may be a number; whether it is one is seen later. */
  boolean isNumber() {
    int first = cursor.index;
    String digits = "0123456789";
    if (cursor.accept("0") && cursor.accept("xX")) {
      cursor.accept("_");
      digits = "0123456789abcdefABCDEF";
    }
    boolean isHexadecimal = digits.length() > 10;
    cursor.accept(".");
    cursor.accept(digits);
    boolean isDotRead = false;
    boolean isExponentRead = false;
    while (cursor.is(digits) || cursor.is("._eE")) {
      if ((cursor.is(".") && isDotRead) || (cursor.is("eE") && isExponentRead)) {
        cursor.index++;
        return false;
      }
      if (cursor.accept(".")) {
        isDotRead = true;
        if (cursor.accept("_.") || isHexadecimal) {
          return false;
        }
      } else if (cursor.accept("eE")) {
        isExponentRead = true;
        cursor.accept("+-");
        if (cursor.accept("._eE") || cursor.peek() == LexerCursor.NOTHING) {
          return false;
        }
      } else if (cursor.accept("_")) {
        if (cursor.accept("._eE") || cursor.peek() == LexerCursor.NOTHING) {
          return false;
        }
      } else {
        while (cursor.accept(digits)) {
          // all of them
        }
      }
    }
    return cursor.index > first && !LexerCursor.isAlphaNumeric(cursor.peek());
  }
}
