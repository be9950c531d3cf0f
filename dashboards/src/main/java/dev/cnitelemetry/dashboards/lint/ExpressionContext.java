// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.dashboards.lint.internal.document.TextEdit;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An expression while it is looked at: what is known around it, and what was found so far. Where it
 * is does not matter here: what is found of a text holds wherever that text is.
 */
final class ExpressionContext {

  private static final Pattern VARIABLE = Pattern.compile("\\$|\\[\\[");

  private final String text;
  private final CatalogKnowledge knowledge;
  private final Map<String, Optional<Expression>> recorded;
  private final List<ExpressionFault> faults = new ArrayList<>();

  ExpressionContext(
      String text, CatalogKnowledge knowledge, Map<String, Optional<Expression>> recorded) {
    this.text = text;
    this.knowledge = knowledge;
    this.recorded = recorded;
  }

  static boolean hasVariable(String name) {
    return VARIABLE.matcher(name).find();
  }

  String text() {
    return text;
  }

  CatalogKnowledge knowledge() {
    return knowledge;
  }

  List<ExpressionFault> faults() {
    return faults;
  }

  boolean isRecorded(String name) {
    return recorded.containsKey(name);
  }

  Optional<Expression> recorded(String name) {
    return recorded.getOrDefault(name, Optional.empty());
  }

  void tell(DashboardRule rule, int index, String subject, String message) {
    tell(rule, index, subject, message, Optional.empty());
  }

  void tell(
      DashboardRule rule, int index, String subject, String message, Optional<TextEdit> edit) {
    faults.add(new ExpressionFault(rule, rule.severity(), index, subject, message, edit, false));
  }

  /** Tells what is of no single place: it is counted. */
  void count(DashboardRule rule, int index, String subject, String message) {
    faults.add(
        new ExpressionFault(
            rule, rule.severity(), index, subject, message, Optional.empty(), true));
  }

  void tellLabel(LabelCheck.Verdict verdict, int index, String label, String who) {
    verdict.fault(index, label, who).ifPresent(faults::add);
  }

  int wordIn(String word, Span span) {
    return wordIn(text, word, span);
  }

  /** Where a word is within a stretch of a text; the stretch's start if it is not found. */
  static int wordIn(String text, String word, Span span) {
    int from = Math.max(span.start(), 0);
    int to = span.end() < 0 ? text.length() : Math.min(span.end(), text.length());
    for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if (end > to) {
        return from;
      }
      if ((at == 0 || !isWordPart(text.charAt(at - 1)))
          && (end == text.length() || !isWordPart(text.charAt(end)))) {
        return at;
      }
    }
    return from;
  }

  private static boolean isWordPart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
