// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.regex;

/** Where a parser is in a pattern, and which characters and classes are written there. */
final class RegexCharacters {

  final String text;

  /** The next character. */
  int index;

  RegexCharacters(String text) {
    this.text = text;
  }

  RegexSyntaxException error(String reason, int offset) {
    return new RegexSyntaxException(text, reason, offset);
  }

  char at(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  boolean has(int offset) {
    return offset < text.length();
  }

  int read() {
    int c = text.codePointAt(index);
    index += Character.charCount(c);
    return c;
  }

  /** {@code \pL}, {@code \p{Greek}}, {@code \d}: reads it if it is one of them. */
  boolean group(CharacterClass.Builder builder) {
    char letter = at(index + 1);
    if (letter == 'p' || letter == 'P') {
      unicodeGroup(builder, letter == 'P');
      return true;
    }
    if (has(index + 1) && builder.perl(letter)) {
      index += 2;
      return true;
    }
    return false;
  }

  private void unicodeGroup(CharacterClass.Builder builder, boolean isNegated) {
    int start = index;
    index += 2;
    if (!has(index)) {
      throw error("\\p without a name", start);
    }
    String name;
    if (at(index) == '{') {
      int end = text.indexOf('}', index);
      if (end < 0) {
        throw error("\\p{ is never closed", start);
      }
      name = text.substring(index + 1, end);
      index = end + 1;
    } else {
      name = Character.toString(read());
    }
    boolean isInverse = name.startsWith("^");
    String plain = isInverse ? name.substring(1) : name;
    if (!builder.unicode(plain, isNegated != isInverse)) {
      throw error("no characters are called " + plain, start);
    }
  }

  /** The class between brackets; the opening one is next. */
  CharacterClass bracketed(boolean ignoresCase) {
    int start = index;
    index++;
    boolean isNegated = at(index) == '^';
    if (isNegated) {
      index++;
    }
    CharacterClass.Builder builder = CharacterClass.builder(ignoresCase);
    boolean isFirst = true;
    while (at(index) != ']' || isFirst || !has(index)) {
      isFirst = false;
      if (!has(index)) {
        throw error("an opening [ is never closed", start);
      }
      if (at(index) == '[' && at(index + 1) == ':' && posixGroup(builder)) {
        continue;
      }
      if (at(index) == '\\' && has(index + 1) && group(builder)) {
        continue;
      }
      int from = index;
      int first = classCharacter(start);
      int last = first;
      if (at(index) == '-' && has(index + 1) && at(index + 1) != ']') {
        index++;
        last = classCharacter(start);
        if (last < first) {
          throw error("a range that ends before it begins", from);
        }
      }
      builder.range(first, last);
    }
    index++;
    return builder.build(isNegated);
  }

  private boolean posixGroup(CharacterClass.Builder builder) {
    int end = text.indexOf(":]", index + 2);
    if (end < 0) {
      return false;
    }
    String name = text.substring(index + 2, end);
    if (!builder.posix(name)) {
      throw error("no characters are called [:" + name + ":]", index);
    }
    index = end + 2;
    return true;
  }

  private int classCharacter(int start) {
    if (!has(index)) {
      throw error("an opening [ is never closed", start);
    }
    return at(index) == '\\' ? escapedCharacter() : read();
  }

  /** The character after a backslash. */
  int escapedCharacter() {
    int start = index;
    index++;
    if (!has(index)) {
      throw error("a backslash at the end", start);
    }
    int c = read();
    switch (c) {
      case '1', '2', '3', '4', '5', '6', '7' -> {
        if (at(index) < '0' || at(index) > '7') {
          throw error("\\" + (char) c + ": earlier groups cannot be asked for", start);
        }
        return octal(c - '0');
      }
      case '0' -> {
        return octal(0);
      }
      case 'x' -> {
        return hexadecimal(start);
      }
      case 'a' -> {
        return 0x07;
      }
      case 'f' -> {
        return '\f';
      }
      case 'n' -> {
        return '\n';
      }
      case 'r' -> {
        return '\r';
      }
      case 't' -> {
        return '\t';
      }
      case 'v' -> {
        return 0x0b;
      }
      default -> {
        boolean isWord = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (c >= 0x80 || isWord) {
          throw error("\\" + Character.toString(c) + " means nothing", start);
        }
        return c;
      }
    }
  }

  private int octal(int first) {
    int value = first;
    for (int i = 1; i < 3 && at(index) >= '0' && at(index) <= '7'; i++) {
      value = value * 8 + at(index++) - '0';
    }
    return value;
  }

  private int hexadecimal(int start) {
    int value = 0;
    if (at(index) == '{') {
      index++;
      int digits = 0;
      for (; at(index) != '}'; index++, digits++) {
        int digit = hexadecimalDigit(at(index));
        if (digit < 0 || value * 16 + digit > Character.MAX_CODE_POINT) {
          throw error("\\x{…} is no character", start);
        }
        value = value * 16 + digit;
      }
      if (digits == 0) {
        throw error("\\x{} is no character", start);
      }
      index++;
      return value;
    }
    for (int i = 0; i < 2; i++) {
      int digit = hexadecimalDigit(at(index));
      if (digit < 0) {
        throw error("\\x without two digits", start);
      }
      value = value * 16 + digit;
      index++;
    }
    return value;
  }

  private static int hexadecimalDigit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
      return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }
}
