// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.metrics.LabelMatcher.Operator;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.metrics.finding.NearestNames;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.metrics.regex.RegexSyntaxException;
import dev.cnitelemetry.metrics.regex.RegularExpression;
import dev.cnitelemetry.promql.tree.Matcher;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether a metric can have a label, and a label a value. */
final class LabelCheck {

  /** How sure it is that a label is not there. */
  enum Certainty {
    /** It may be there. */
    MAY_BE_THERE,
    /** Unless a scrape job adds it, it is not there. */
    UNLESS_ADDED,
    /** It is another metric's, or misspelt. */
    NOT_THERE
  }

  record Verdict(Certainty certainty, String message, Optional<String> meant) {
    static final Verdict FINE = new Verdict(Certainty.MAY_BE_THERE, "", Optional.empty());

    Severity severity() {
      return certainty == Certainty.NOT_THERE
          ? DashboardRule.NO_SUCH_LABEL.severity()
          : Severity.STYLE;
    }

    /** The fault of an expression that names the label; empty if it may be there. */
    Optional<ExpressionFault> fault(int index, String label, String who) {
      return certainty == Certainty.MAY_BE_THERE
          ? Optional.empty()
          : Optional.of(
              new ExpressionFault(
                  DashboardRule.NO_SUCH_LABEL,
                  severity(),
                  index,
                  label,
                  (who.isEmpty() ? "" : who + ": ") + message,
                  Optional.empty(),
                  false));
    }
  }

  /**
   * Labels that scrape jobs, relabelling and servers add, whatever the metric: of Kubernetes, of
   * the Prometheus operator, of federations. Words that Pods carry as labels are among them.
   */
  private static final Pattern ADDED =
      Pattern.compile(
          "(exported|kubernetes|k8s|app_kubernetes_io|helm_sh|label|pod|container|node|host|target"
              + "|prometheus|tenant|meta|external)_\\w+"
              + "|__\\w+|\\w*(cluster|region|zone|datacenter|environment|replica|hostname|nodename)\\w*"
              + "|job|instance|namespace|pod|node|container|service|endpoint|app|component|name"
              + "|version|tier|role|release|chart|host|env|dc|team|stage|monitor|prometheus|project"
              + "|site|rack|tenant|customer|system|group|device|address|ip|scheme|metrics_path");

  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z_{]|\\[\\[");

  private final CatalogKnowledge knowledge;

  LabelCheck(CatalogKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  Verdict label(KnownSeries series, String label) {
    Set<String> there = series.labels();
    if (!series.hasOwnLabels() || there.contains(label)) {
      return Verdict.FINE;
    }
    boolean isOfKind = label.equals(SampleNames.LE) || label.equals(SampleNames.QUANTILE);
    if (!isOfKind && ADDED.matcher(label).matches()) {
      return Verdict.FINE;
    }
    Set<String> possible = new LinkedHashSet<>(there);
    TargetLabels.ALL.forEach(each -> possible.add(each.name()));
    Optional<String> meant = NearestNames.of(label, possible);
    String message =
        series.name()
            + " has no label "
            + label
            + (there.isEmpty() ? "; it has none" : "; it has " + String.join(", ", there))
            + meant.map(each -> "; did you mean " + each + "?").orElse("");
    if (isOfKind || meant.isPresent() || knowledge.labelsOfProduct(series).contains(label)) {
      return new Verdict(Certainty.NOT_THERE, message, meant);
    }
    return new Verdict(
        Certainty.UNLESS_ADDED,
        message + "; unless the scrape job adds it, nothing has it",
        Optional.empty());
  }

  /** What is wrong with the value of a matcher; empty if it can be. */
  Optional<String> value(KnownSeries series, Matcher matcher) {
    String value = matcher.value();
    if (!series.hasOwnLabels() || VARIABLE.matcher(value).find()) {
      return Optional.empty();
    }
    String label = matcher.label();
    if (label.equals(SampleNames.LE) || label.equals(SampleNames.QUANTILE)) {
      return matcher.operator() == Operator.EQUAL ? number(series, label, value) : Optional.empty();
    }
    Optional<Set<String>> closed = series.closedValues(label);
    if (closed.isEmpty()) {
      return Optional.empty();
    }
    Set<String> values = closed.get();
    List<String> strange = new ArrayList<>();
    if (!matcher.operator().isRegex()) {
      if (!value.isEmpty() && !values.contains(value)) {
        strange.add(value);
      }
    } else if (isAlternatives(value)) {
      for (String each : value.replaceAll("[()]", "").split("\\|", -1)) {
        if (values.stream().noneMatch(known -> matches(each, known))) {
          strange.add(each);
        }
      }
    } else if (matcher.operator() == Operator.MATCHES
        && !matches(value, "")
        && values.stream().noneMatch(known -> matches(value, known))) {
      strange.add(value);
    }
    if (strange.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> meant =
        strange.size() == 1 ? NearestNames.of(strange.get(0), values) : Optional.empty();
    return Optional.of(
        "label "
            + label
            + " of "
            + series.name()
            + " is never "
            + quoted(strange, " or ")
            + "; it is "
            + quoted(values, ", ")
            + meant.map(each -> "; did you mean \"" + each + "\"?").orElse(""));
  }

  /** Words with bars between them, perhaps in parentheses. */
  private static boolean isAlternatives(String regex) {
    boolean isInParentheses = regex.startsWith("(") && regex.endsWith(")");
    String inner = isInParentheses ? regex.substring(1, regex.length() - 1) : regex;
    return !inner.isEmpty()
        && inner.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_:.-|".indexOf(c) >= 0)
        && !inner.contains("||")
        && !inner.startsWith("|")
        && !inner.endsWith("|");
  }

  private static String quoted(Iterable<String> values, String between) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (String each : values) {
      if (count == 12) {
        return text + ", …";
      }
      text.append(count++ == 0 ? "" : between).append('"').append(each).append('"');
    }
    return text.toString();
  }

  private static boolean matches(String regex, String value) {
    try {
      return RegularExpression.parse(regex).matches(value);
    } catch (RegexSyntaxException e) {
      return true; // the parser has told it
    }
  }

  private static Optional<String> number(KnownSeries series, String label, String value) {
    Set<Double> known = new TreeSet<>();
    boolean isBucket = label.equals(SampleNames.LE);
    if (isBucket ? !series.isBuckets() : !series.suffix().isEmpty()) {
      return Optional.empty();
    }
    MetricKind kind = isBucket ? MetricKind.HISTOGRAM : MetricKind.SUMMARY;
    for (MetricShape shape : series.shapes()) {
      if (shape.kind() != kind) {
        continue;
      }
      var numbers = isBucket ? shape.buckets() : shape.quantiles();
      if (!numbers.isKnown()) {
        return Optional.empty();
      }
      for (double each : numbers.toArray()) {
        known.add(each);
      }
    }
    if (isBucket) {
      known.add(Double.POSITIVE_INFINITY);
    }
    double asked;
    try {
      asked = value.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      asked = Double.NaN;
    }
    if (value.isEmpty() || !series.isEver(kind) || known.contains(asked)) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (double each : known) {
      texts.add(
          Double.isInfinite(each)
              ? "+Inf"
              : BigDecimal.valueOf(each).stripTrailingZeros().toPlainString());
    }
    return Optional.of(
        "label "
            + label
            + " of "
            + series.name()
            + " is never \""
            + value
            + "\"; it is "
            + quoted(texts, ", "));
  }
}
