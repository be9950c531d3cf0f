// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static dev.cnitelemetry.dashboards.lint.DashboardRule.MALFORMED_EXPRESSION;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.NOT_DECIDED;

import dev.cnitelemetry.dashboards.lint.internal.read.Datasources;
import dev.cnitelemetry.promql.ParseResult;
import dev.cnitelemetry.promql.PromqlError;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.tree.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at each text of an expression once: people copy panels, and a folder has the same few
 * hundred expressions many times over. Used by one thread.
 */
final class ExpressionChecks {

  private static final PromqlParser DASHBOARDS =
      PromqlParser.builder().variables(true).experimental(true).build();

  /** Rules have no variables. */
  private static final PromqlParser RULES = PromqlParser.builder().experimental(true).build();

  /** What is remembered is bounded: longer texts, and those after so many, are looked at anew. */
  private static final int LONGEST_REMEMBERED = 2000;

  private static final int MOST_REMEMBERED = 4096;

  private final CatalogKnowledge knowledge;
  private final Map<String, Optional<Expression>> recorded;
  private final LabelCheck labels;
  private final Map<String, CheckedExpression> ofDashboards = new HashMap<>();
  private final Map<String, CheckedExpression> ofRules = new HashMap<>();

  ExpressionChecks(CatalogKnowledge knowledge, Map<String, Optional<Expression>> recorded) {
    this.knowledge = knowledge;
    this.recorded = recorded;
    labels = new LabelCheck(knowledge);
  }

  CatalogKnowledge knowledge() {
    return knowledge;
  }

  LabelCheck labels() {
    return labels;
  }

  /** An expression that may have variables. */
  CheckedExpression ofDashboard(String text) {
    return remembered(text, DASHBOARDS, ofDashboards);
  }

  /** An expression of a rule. */
  CheckedExpression ofRule(String text) {
    return remembered(text, RULES, ofRules);
  }

  private CheckedExpression remembered(
      String text, PromqlParser parser, Map<String, CheckedExpression> known) {
    CheckedExpression before = known.get(text);
    if (before != null) {
      return before;
    }
    CheckedExpression checked = check(text, parser);
    if (text.length() <= LONGEST_REMEMBERED && known.size() < MOST_REMEMBERED) {
      known.put(text, checked);
    }
    return checked;
  }

  private CheckedExpression check(String text, PromqlParser parser) {
    ExpressionContext context = new ExpressionContext(text, knowledge, recorded);
    ParseResult parsed = parser.check(text);
    if (!parsed.isAccepted()) {
      malformed(context, parsed);
      return new CheckedExpression(parsed, context.faults(), Optional.empty(), List.of(), labels);
    }
    ExpressionCheck check = new ExpressionCheck(context, labels);
    ValueFlow values = check.of(parsed.expression().orElseThrow());
    return new CheckedExpression(
        parsed, context.faults(), Optional.of(values), check.windows(), labels);
  }

  /** A variable may stand for what no grammar knows: an operator, half an expression. */
  private static void malformed(ExpressionContext context, ParseResult parsed) {
    for (PromqlError error : parsed.errors()) {
      int at = Math.max(error.place().start(), 0);
      String rest = context.text().substring(Math.min(at, context.text().length()));
      if (!parsed.variables().isEmpty() && (rest.startsWith("$") || rest.startsWith("[["))) {
        String variable = Datasources.variable(rest).orElse(rest);
        context.count(
            NOT_DECIDED,
            at,
            variable,
            "$" + variable + " decides how the expression is built: it is not looked at");
        return;
      }
    }
    for (PromqlError error : parsed.errors()) {
      context.tell(MALFORMED_EXPRESSION, error.place().start(), "", error.message());
    }
  }
}
