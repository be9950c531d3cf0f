// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.regex;

import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A regular expression in the syntax of RE2 that must match the whole of a value.
 *
 * <p>As in a label matcher of PromQL, {@code .} matches line breaks too. Immutable and thread-safe;
 * equality is that of the text. Parsing takes time and memory in proportion to the text; the first
 * {@link #matches} compiles the expression, of which a counted repetition makes up to 3.3 million
 * steps, as on a server.
 *
 * <p>Bytes that are no UTF-8 are given as unpaired surrogates; an expression must not have them
 * unless it is plain text or plain alternatives.
 *
 * <p>Source: google/re2, "Syntax"; grafana/regexp@f7b3be9d1853:syntax/parse.go, the package that
 * Prometheus uses; prometheus/prometheus@v3.16.0:model/labels/regexp.go.
 *
 * <pre>{@code
 * RegularExpression nodes = RegularExpression.parse("node-[0-9]{1,3}");
 * nodes.matches("node-17"); // true
 * nodes.matches("node-17b"); // false
 * }</pre>
 */
public final class RegularExpression {

  private static final String SPECIAL = "\\.+*?()|[]{}^$";

  private final String text;
  private final Node root;
  @Nullable private volatile Program program;

  private RegularExpression(String text, Node root) {
    this.text = text;
    this.root = root;
  }

  /**
   * Reads an expression.
   *
   * @param text the expression, without anchors around it
   * @return the expression
   * @throws RegexSyntaxException if a server would refuse it
   */
  public static RegularExpression parse(String text) {
    Objects.requireNonNull(text, "text");
    return new RegularExpression(text, new RegexParser(text).parse());
  }

  /**
   * The expression that matches a text and nothing else.
   *
   * @param text any text
   * @return the text with a backslash before each character that means something
   */
  public static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpecial(c)) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.toString();
  }

  static boolean isSpecial(char c) {
    return SPECIAL.indexOf(c) >= 0;
  }

  /**
   * Whether a value matches in full.
   *
   * @param value any text
   * @return true if it does
   */
  public boolean matches(String value) {
    if (value.isEmpty()) {
      return matchesEmpty();
    }
    Program compiled = program;
    if (compiled == null) {
      compiled = Program.compile(root);
      program = compiled;
    }
    return compiled.matches(value);
  }

  /**
   * Whether the empty value matches, which is what a series without the label has.
   *
   * @return true if it does
   */
  public boolean matchesEmpty() {
    return root.matchesEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RegularExpression that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The expression.
   *
   * @return the text it was read from
   */
  @Override
  public String toString() {
    return text;
  }
}
