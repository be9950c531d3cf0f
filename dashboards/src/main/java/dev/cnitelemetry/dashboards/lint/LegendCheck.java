// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import dev.cnitelemetry.dashboards.lint.internal.document.TextEdit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that name labels of an expression: legends, and the annotations of rules. */
final class LegendCheck {

  private static final Pattern IN_BRACES = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern IN_TEMPLATE =
      Pattern.compile("(?:\\$labels|\\.Labels)\\.([A-Za-z_]\\w*)");
  private static final Pattern LABEL = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern DOTTED =
      Pattern.compile("(?:\\$?labels|\\.Labels)?\\.([A-Za-z_]\\w*)");

  private final FindingSink sink;

  LegendCheck(FindingSink sink) {
    this.sink = sink;
  }

  /** A text of a dashboard: {@code {{label}}}. */
  void legend(String what, String path, SourceScalar text, CheckedExpression expression) {
    Matcher matcher = IN_BRACES.matcher(text.value());
    while (matcher.find()) {
      String inner = matcher.group(1);
      String name = inner.strip();
      int at = matcher.start(1) + inner.indexOf(name);
      Matcher dotted = DOTTED.matcher(name);
      if (dotted.matches()) {
        dotted(what, path, text, at, name, dotted.group(1), expression);
      } else if (LABEL.matcher(name).matches()) {
        label(what, path, text, at, name, expression, true);
      }
    }
  }

  /** A template of a rule: {@code {{ $labels.label }}}. */
  void template(String what, String path, SourceScalar text, CheckedExpression expression) {
    if (text.value().contains("query ") || text.value().contains("range ")) {
      return; // labels of what is asked there
    }
    Matcher matcher = IN_TEMPLATE.matcher(text.value());
    while (matcher.find()) {
      label(what, path, text, matcher.start(1), matcher.group(1), expression, false);
    }
  }

  /** Written as in rules: a dashboard looks for a label of that very name. */
  private void dotted(
      String what,
      String path,
      SourceScalar text,
      int at,
      String written,
      String label,
      CheckedExpression expression) {
    if (expression.values().orElse(ValueFlow.ANY).labels().dropper(label).isPresent()) {
      label(what, path, text, at, label, expression, true);
      return;
    }
    sink.add(
        DashboardRule.NO_SUCH_LABEL,
        DashboardRule.NO_SUCH_LABEL.severity(),
        text.place(at).withPath(path),
        label,
        what + " {{" + written + "}} names no label; dashboards write {{" + label + "}}",
        text.edit(new TextEdit(at, at + written.length(), label)));
  }

  private void label(
      String what,
      String path,
      SourceScalar text,
      int at,
      String name,
      CheckedExpression expression,
      boolean isLegend) {
    expression
        .naming(name)
        .filter(fault -> sink.isWanted(fault.rule(), name))
        .ifPresent(
            fault ->
                sink.add(
                    fault.rule(),
                    fault.severity(),
                    text.place(at).withPath(path),
                    name,
                    what + fault.message(),
                    isLegend
                        ? fault
                            .meant()
                            .flatMap(
                                meant -> text.edit(new TextEdit(at, at + name.length(), meant)))
                        : Optional.empty()));
  }
}
