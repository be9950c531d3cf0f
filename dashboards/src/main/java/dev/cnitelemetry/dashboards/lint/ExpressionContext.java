package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.dashboards.lint.internal.document.TextEdit;
import dev.cnitelemetry.dashboards.lint.internal.read.ExpressionText;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Span;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an expression is and what is known around it.
 *
 * @param path the way to it in words
 * @param text the expression and its place
 * @param knowledge the catalogue
 * @param recorded what rules of the files record, by the series' name
 * @param sink where findings go
 */
record ExpressionContext(
    String path,
    ExpressionText text,
    CatalogKnowledge knowledge,
    Map<String, Optional<Expression>> recorded,
    FindingSink sink) {

  private static final Pattern VARIABLE = Pattern.compile("\\$|\\[\\[");

  static boolean hasVariable(String name) {
    return VARIABLE.matcher(name).find();
  }

  boolean isRecorded(String name) {
    return recorded.containsKey(name);
  }

  Optional<Expression> recorded(String name) {
    return recorded.getOrDefault(name, Optional.empty());
  }

  Place place(int index) {
    int at = Math.max(index, 0);
    return text.place(at).withPath(path + ", " + text.position(at));
  }

  void tell(DashboardRule rule, int index, String subject, String message) {
    sink.add(rule, place(index), subject, message);
  }

  void tell(
      DashboardRule rule, int index, String subject, String message, Optional<TextEdit> edit) {
    sink.add(rule, rule.severity(), place(index), subject, message, edit);
  }

  void tellLabel(LabelCheck.Verdict verdict, int index, String label, String who) {
    if (verdict.certainty() == LabelCheck.Certainty.MAY_BE_THERE) {
      return;
    }
    boolean isSure = verdict.certainty() == LabelCheck.Certainty.NOT_THERE;
    sink.add(
        DashboardRule.NO_SUCH_LABEL,
        isSure ? DashboardRule.NO_SUCH_LABEL.severity() : Severity.STYLE,
        place(index),
        label,
        (who.isEmpty() ? "" : who + ": ") + verdict.message(),
        Optional.empty());
  }

  /** Where a word is within a stretch of the expression; the stretch's start if it is not found. */
  int wordIn(String word, Span span) {
    String all = text.text();
    int from = Math.max(span.start(), 0);
    int to = span.end() < 0 ? all.length() : Math.min(span.end(), all.length());
    for (int at = all.indexOf(word, from); at >= 0; at = all.indexOf(word, at + 1)) {
      int end = at + word.length();
      if (end > to) {
        return from;
      }
      if ((at == 0 || !isWordPart(all.charAt(at - 1)))
          && (end == all.length() || !isWordPart(all.charAt(end)))) {
        return at;
      }
    }
    return from;
  }

  private static boolean isWordPart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
