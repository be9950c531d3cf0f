// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.promql.tree.Expression;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a parser made of a text: an expression, or what is wrong with it.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * ParseResult result = PromqlParser.standard().check("rate(up) + sum(up[5m])");
 * System.out.println(result.errors()); // two of them
 * }</pre>
 *
 * @param expression the expression; empty if there is any mistake
 * @param errors the mistakes, in the order in which Prometheus meets them
 * @param undecided what variables decide and could not be checked
 * @param variables the names of all variables in the text, each once, in the order of the text
 */
public record ParseResult(
    Optional<Expression> expression,
    List<PromqlError> errors,
    List<Undecided> undecided,
    List<String> variables) {

  /**
   * Copies the lists.
   *
   * @param expression the expression; empty if there is any mistake
   * @param errors the mistakes, in the order in which Prometheus meets them
   * @param undecided what variables decide and could not be checked
   * @param variables the names of all variables in the text, each once, in the order of the text
   */
  public ParseResult {
    Objects.requireNonNull(expression, "expression");
    errors = List.copyOf(errors);
    undecided = List.copyOf(undecided);
    variables = List.copyOf(variables);
  }

  /**
   * Whether a server takes the expression, as far as variables leave it open.
   *
   * @return true if there is no mistake
   */
  public boolean isAccepted() {
    return errors.isEmpty();
  }
}
