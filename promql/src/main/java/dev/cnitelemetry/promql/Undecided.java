// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.promql.tree.Span;
import java.util.Objects;

/**
 * Something that a dashboard's variable decides and that could therefore not be checked.
 *
 * <pre>{@code
 * PromqlParser dashboards = PromqlParser.builder().variables(true).build();
 * for (Undecided open : dashboards.check("rate($query)").undecided()) {
 *   System.out.println(open); // $query decides whether rate gets a range vector
 * }
 * }</pre>
 *
 * @param variable the variable's name, without {@code $} and braces
 * @param question what it decides, to be read after the variable: {@code decides whether …}
 * @param place where it is, in chars
 */
public record Undecided(String variable, String question, Span place) {

  /**
   * Checks that nothing is null.
   *
   * @param variable the variable's name, without {@code $} and braces
   * @param question what it decides, to be read after the variable: {@code decides whether …}
   * @param place where it is, in chars
   */
  public Undecided {
    Objects.requireNonNull(variable, "variable");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(place, "place");
  }

  /**
   * The variable and what it decides.
   *
   * @return a sentence without a full stop
   */
  @Override
  public String toString() {
    return "$" + variable + " " + question;
  }
}
