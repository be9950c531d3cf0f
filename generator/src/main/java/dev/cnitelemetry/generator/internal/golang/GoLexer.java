// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import dev.cnitelemetry.generator.internal.golang.GoToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Go's tokens, with the semicolons that it puts at the ends of lines.
 *
 * <p>Source: The Go Programming Language Specification, "Lexical elements".
 */
final class GoLexer {

  private static final String[] OPERATORS = {
    "<<=", ">>=", "&^=", "...", "<<", ">>", "&^", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=",
    "&&", "||", "<-", "++", "--", "==", "!=", "<=", ">=", ":="
  };

  /** Keywords after which a line may end a statement. */
  private static final Set<String> ENDING = Set.of("break", "continue", "fallthrough", "return");

  private static final Set<String> OTHER_KEYWORDS =
      Set.of(
          "case",
          "chan",
          "const",
          "default",
          "defer",
          "else",
          "for",
          "func",
          "go",
          "goto",
          "if",
          "import",
          "interface",
          "map",
          "package",
          "range",
          "select",
          "struct",
          "switch",
          "type",
          "var");

  private final String source;
  private final List<GoToken> tokens = new ArrayList<>();
  private int position;
  private int line = 1;

  private GoLexer(String source) {
    this.source = source;
  }

  /** The tokens, an END at last; a comment at the end of a line is the end of that line. */
  static List<GoToken> tokens(String source) {
    GoLexer lexer = new GoLexer(source);
    lexer.run();
    return lexer.tokens;
  }

  static boolean isKeyword(String name) {
    return ENDING.contains(name) || OTHER_KEYWORDS.contains(name);
  }

  private void run() {
    while (position < source.length()) {
      char c = source.charAt(position);
      if (c == '\n') {
        endLine();
        line++;
        position++;
      } else if (Character.isWhitespace(c) || c == '\uFEFF') {
        position++;
      } else if (source.startsWith("//", position)) {
        skipTo("\n");
      } else if (source.startsWith("/*", position)) {
        comment();
      } else if (c == '"' || c == '\'') {
        interpreted(c);
      } else if (c == '`') {
        raw();
      } else if (isDigit(c) || (c == '.' && position + 1 < source.length() && isDigit(next()))) {
        number();
      } else if (Character.isUnicodeIdentifierStart(c) || c == '_') {
        int start = position;
        while (position < source.length()
            && Character.isUnicodeIdentifierPart(source.charAt(position))) {
          position++;
        }
        add(Kind.NAME, source.substring(start, position), line);
      } else {
        operator();
      }
    }
    endLine();
    add(Kind.END, "", line);
  }

  private char next() {
    return source.charAt(position + 1);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(Kind kind, String text, int at) {
    tokens.add(new GoToken(kind, text, at));
  }

  private void endLine() {
    if (tokens.isEmpty()) {
      return;
    }
    GoToken last = tokens.get(tokens.size() - 1);
    boolean isEnd =
        switch (last.kind()) {
          case NAME -> !OTHER_KEYWORDS.contains(last.text());
          case STRING, NUMBER, CHARACTER -> true;
          case OPERATOR -> Set.of(")", "]", "}", "++", "--").contains(last.text());
          case END -> false;
        };
    if (isEnd) {
      add(Kind.OPERATOR, ";", line);
    }
  }

  private void skipTo(String end) {
    int found = source.indexOf(end, position);
    position = found < 0 ? source.length() : found;
  }

  private void comment() {
    int end = source.indexOf("*/", position + 2);
    String text = source.substring(position, end < 0 ? source.length() : end);
    if (text.indexOf('\n') >= 0) {
      endLine();
    }
    line += (int) text.chars().filter(c -> c == '\n').count();
    position = end < 0 ? source.length() : end + 2;
  }

  private void raw() {
    int start = line;
    int end = source.indexOf('`', position + 1);
    String text = source.substring(position + 1, end < 0 ? source.length() : end);
    line += (int) text.chars().filter(c -> c == '\n').count();
    position = end < 0 ? source.length() : end + 1;
    add(Kind.STRING, text.replace("\r", ""), start);
  }

  private void interpreted(char quote) {
    StringBuilder text = new StringBuilder();
    position++;
    while (position < source.length() && source.charAt(position) != quote) {
      char c = source.charAt(position);
      if (c == '\n') {
        break; // not closed; what comes is read as if it were
      }
      if (c == '\\' && position + 1 < source.length()) {
        escape(text);
      } else {
        text.append(c);
        position++;
      }
    }
    position++;
    add(quote == '"' ? Kind.STRING : Kind.CHARACTER, text.toString(), line);
  }

  private void escape(StringBuilder text) {
    char c = next();
    int digits =
        switch (c) {
          case 'x' -> 2;
          case 'u' -> 4;
          case 'U' -> 8;
          default -> 0;
        };
    if (digits > 0 && position + 2 + digits <= source.length()) {
      try {
        int code = Integer.parseInt(source.substring(position + 2, position + 2 + digits), 16);
        text.appendCodePoint(code);
      } catch (IllegalArgumentException e) {
        text.append('\uFFFD');
      }
      position += 2 + digits;
      return;
    }
    text.append(
        switch (c) {
          case 'n' -> '\n';
          case 't' -> '\t';
          case 'r' -> '\r';
          default -> c;
        });
    position += 2;
  }

  private void number() {
    int start = position;
    while (position < source.length()) {
      char c = source.charAt(position);
      boolean isHexadecimal = source.startsWith("0x", start) || source.startsWith("0X", start);
      boolean isSign =
          (c == '+' || c == '-')
              && !isHexadecimal
              && Character.toLowerCase(source.charAt(position - 1)) == 'e';
      if (!Character.isLetterOrDigit(c) && c != '.' && c != '_' && !isSign) {
        break;
      }
      position++;
      if (position == start) {
        break;
      }
    }
    add(Kind.NUMBER, source.substring(start, position), line);
  }

  private void operator() {
    for (String operator : OPERATORS) {
      if (source.startsWith(operator, position)) {
        add(Kind.OPERATOR, operator, line);
        position += operator.length();
        return;
      }
    }
    add(Kind.OPERATOR, source.substring(position, position + 1), line);
    position++;
  }
}
