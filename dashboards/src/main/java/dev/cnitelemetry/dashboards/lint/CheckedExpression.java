// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.metrics.finding.NearestNames;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.promql.ParseResult;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An expression that was looked at: what holds wherever its text is. Used by one thread. */
final class CheckedExpression {

  /**
   * What is wrong with the name of a label in a legend or an annotation.
   *
   * @param rule what kind of fault it is
   * @param severity how much it matters
   * @param message what is wrong, after the name of what names the label
   * @param meant the label that was surely meant
   */
  record LabelFault(
      DashboardRule rule, Severity severity, String message, Optional<String> meant) {}

  private final ParseResult parsed;
  private final List<ExpressionFault> faults;
  private final Optional<ValueFlow> values;
  private final List<FunctionCheck.Window> windows;
  private final LabelCheck labels;
  private final Map<String, Optional<LabelFault>> named = new HashMap<>();

  CheckedExpression(
      ParseResult parsed,
      List<ExpressionFault> faults,
      Optional<ValueFlow> values,
      List<FunctionCheck.Window> windows,
      LabelCheck labels) {
    this.parsed = parsed;
    this.faults = faults;
    this.values = values;
    this.windows = windows;
    this.labels = labels;
  }

  ParseResult parsed() {
    return parsed;
  }

  List<ExpressionFault> faults() {
    return faults;
  }

  /** What is known of its values; empty if it is no expression. */
  Optional<ValueFlow> values() {
    return values;
  }

  /** The windows that are fixed, outside of subqueries. */
  List<FunctionCheck.Window> windows() {
    return windows;
  }

  /** What is wrong with naming a label of its series. */
  Optional<LabelFault> naming(String label) {
    return values.flatMap(known -> named.computeIfAbsent(label, name -> naming(known, name)));
  }

  private Optional<LabelFault> naming(ValueFlow flow, String name) {
    if (name.equals("__name__") || name.equals("value")) {
      return Optional.empty();
    }
    Optional<String> dropper = flow.labels().dropper(name);
    if (dropper.isPresent()) {
      Set<String> left = flow.labels().known();
      Optional<String> meant = flow.labels().isOpen() ? Optional.empty() : nearest(name, left);
      return Optional.of(
          new LabelFault(
              DashboardRule.DROPPED_LABEL,
              DashboardRule.DROPPED_LABEL.severity(),
              " names label "
                  + name
                  + ", which "
                  + dropper.get()
                  + (dropper.get().equals("a number")
                      ? " does not have"
                      : " dropped; " + flow.labels().left())
                  + meant.map(each -> "; did you mean " + each + "?").orElse(""),
              meant));
    }
    if (flow.series().isEmpty() || flow.labels().known().contains(name)) {
      return Optional.empty();
    }
    LabelCheck.Verdict verdict = labels.label(flow.series().get(), name);
    if (verdict.certainty() == LabelCheck.Certainty.MAY_BE_THERE) {
      return Optional.empty();
    }
    return Optional.of(
        new LabelFault(
            DashboardRule.NO_SUCH_LABEL,
            verdict.severity(),
            " names label " + name + ": " + verdict.message(),
            verdict.meant()));
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
