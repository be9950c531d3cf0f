// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceNode;
import java.util.List;
import java.util.Optional;

/**
 * A variable of a dashboard.
 *
 * @param path the way to it in words
 * @param name its name
 * @param type its type as Grafana calls it, for example {@code query}
 * @param node the variable itself
 * @param plugin the type of the data sources it offers; empty if it offers none
 * @param datasource where its query goes
 * @param isReloaded whether its query is asked again when the time range changes
 * @param expression the expression in its query
 * @param label the label whose values it asks for
 */
public record VariableContent(
    String path,
    String name,
    String type,
    SourceNode node,
    String plugin,
    Optional<SourceNode> datasource,
    boolean isReloaded,
    Optional<ExpressionText> expression,
    Optional<ExpressionText> label) {

  /**
   * Reads what Grafana's variables ask: {@code label_values(…)}, {@code query_result(…)}.
   *
   * @param query the query
   * @return the expression and the label, as far as they are there
   */
  static List<Optional<ExpressionText>> asked(ExpressionText query) {
    String text = query.text();
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    if (open < 0 || close < open) {
      return List.of(Optional.empty(), Optional.empty());
    }
    String function = text.substring(0, open).strip();
    if (function.equals("query_result")) {
      return List.of(part(query, open + 1, close), Optional.empty());
    }
    if (!function.equals("label_values")) {
      return List.of(Optional.empty(), Optional.empty());
    }
    int comma = text.lastIndexOf(',', close);
    boolean isInBraces = comma >= 0 && text.indexOf('}', comma) >= 0;
    if (comma < open || isInBraces) {
      return List.of(Optional.empty(), part(query, open + 1, close));
    }
    return List.of(part(query, open + 1, comma), part(query, comma + 1, close));
  }

  private static Optional<ExpressionText> part(ExpressionText query, int from, int to) {
    String part = query.text().substring(from, to);
    String bare = part.strip();
    return bare.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ExpressionText(query.scalar(), query.from() + from + part.indexOf(bare), bare));
  }
}
