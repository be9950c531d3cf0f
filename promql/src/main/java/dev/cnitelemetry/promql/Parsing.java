// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.promql.tree.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a parser does with one text. */
final class Parsing {

  private Parsing() {}

  /**
   * Reads a text.
   *
   * @param text the text
   * @param experimental whether experiments are read
   * @param withVariables whether dashboards' variables are read
   * @return the expression or the mistakes
   */
  public static ParseResult of(String text, boolean experimental, boolean withVariables) {
    Errors errors = new Errors(text);
    if (text.length() > PromqlParser.LONGEST) {
      errors.add(
          PromqlErrorCode.TOO_LONG,
          PromqlParser.LONGEST,
          text.length(),
          "more than " + PromqlParser.LONGEST + " characters");
      return new ParseResult(Optional.empty(), errors.all(), List.of(), List.of());
    }
    Set<String> variables = new LinkedHashSet<>();
    List<Undecided> undecided = new ArrayList<>();
    Lexer lexer = new Lexer(text, errors, withVariables ? variables : null);
    TokenStream tokens = new TokenStream(text, lexer, errors);
    ExpressionParser parser =
        new ExpressionParser(tokens, experimental, withVariables ? undecided : null);
    try {
      Expression expression = parser.parse();
      new TypeCheck(text, errors, undecided, withVariables, parser.leftOut()).check(expression);
      if (errors.all().isEmpty()) {
        return new ParseResult(
            Optional.of(expression), List.of(), undecided, List.copyOf(variables));
      }
    } catch (Stop stop) {
      // The mistakes say why.
    }
    return new ParseResult(Optional.empty(), errors.all(), List.of(), List.copyOf(variables));
  }
}
