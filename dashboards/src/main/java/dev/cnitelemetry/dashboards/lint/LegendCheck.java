package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import dev.cnitelemetry.dashboards.lint.internal.document.TextEdit;
import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.metrics.finding.NearestNames;
import dev.cnitelemetry.metrics.finding.Severity;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
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

  private final CatalogKnowledge knowledge;
  private final FindingSink sink;

  LegendCheck(CatalogKnowledge knowledge, FindingSink sink) {
    this.knowledge = knowledge;
    this.sink = sink;
  }

  /** A text of a dashboard: {@code {{label}}}. */
  void legend(String what, String path, SourceScalar text, ValueFlow values) {
    Matcher matcher = IN_BRACES.matcher(text.value());
    while (matcher.find()) {
      String inner = matcher.group(1);
      String name = inner.strip();
      int at = matcher.start(1) + inner.indexOf(name);
      Matcher dotted = DOTTED.matcher(name);
      if (dotted.matches()) {
        dotted(what, path, text, at, name, dotted.group(1), values);
      } else if (LABEL.matcher(name).matches()) {
        label(what, path, text, at, name, values, true);
      }
    }
  }

  /** A template of a rule: {@code {{ $labels.label }}}. */
  void template(String what, String path, SourceScalar text, ValueFlow values) {
    if (text.value().contains("query ") || text.value().contains("range ")) {
      return; // labels of what is asked there
    }
    Matcher matcher = IN_TEMPLATE.matcher(text.value());
    while (matcher.find()) {
      label(what, path, text, matcher.start(1), matcher.group(1), values, false);
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
      ValueFlow values) {
    if (values.labels().dropper(label).isPresent()) {
      label(what, path, text, at, label, values, true);
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
      ValueFlow values,
      boolean isLegend) {
    if (name.equals("__name__") || name.equals("value")) {
      return;
    }
    Optional<String> dropper = values.labels().dropper(name);
    if (dropper.isPresent()) {
      Set<String> left = values.labels().known();
      Optional<String> meant = values.labels().isOpen() ? Optional.empty() : nearest(name, left);
      sink.add(
          DashboardRule.DROPPED_LABEL,
          DashboardRule.DROPPED_LABEL.severity(),
          text.place(at).withPath(path),
          name,
          what
              + " names label "
              + name
              + ", which "
              + dropper.get()
              + (dropper.get().equals("a number")
                  ? " does not have"
                  : " dropped; " + values.labels().left())
              + meant.map(each -> "; did you mean " + each + "?").orElse(""),
          isLegend
              ? meant.flatMap(each -> text.edit(new TextEdit(at, at + name.length(), each)))
              : Optional.empty());
      return;
    }
    if (values.series().isEmpty() || values.labels().known().contains(name)) {
      return;
    }
    LabelCheck.Verdict verdict = new LabelCheck(knowledge).label(values.series().get(), name);
    if (verdict.certainty() == LabelCheck.Certainty.MAY_BE_THERE) {
      return;
    }
    boolean isSure = verdict.certainty() == LabelCheck.Certainty.NOT_THERE;
    sink.add(
        DashboardRule.NO_SUCH_LABEL,
        isSure ? DashboardRule.NO_SUCH_LABEL.severity() : Severity.STYLE,
        text.place(at).withPath(path),
        name,
        what + " names label " + name + ": " + verdict.message(),
        isLegend
            ? verdict.meant().flatMap(each -> text.edit(new TextEdit(at, at + name.length(), each)))
            : Optional.empty());
  }

  /** The one label that is spelt nearly so. */
  private static Optional<String> nearest(String name, Set<String> left) {
    Optional<String> other = left.stream().filter(name::equalsIgnoreCase).findFirst();
    if (other.isPresent()) {
      return other;
    }
    Optional<String> nearest = NearestNames.of(name, left);
    boolean isTarget = TargetLabels.ALL.stream().anyMatch(label -> label.name().equals(name));
    Set<String> others = new LinkedHashSet<>(left);
    nearest.ifPresent(others::remove);
    return isTarget || NearestNames.of(name, others).isPresent() ? Optional.empty() : nearest;
  }
}
