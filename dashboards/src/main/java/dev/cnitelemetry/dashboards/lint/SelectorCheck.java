// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static dev.cnitelemetry.dashboards.lint.DashboardRule.NOT_DECIDED;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.NOT_EXPOSED;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.NO_SUCH_LABEL_VALUE;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.NO_SUCH_SERIES;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.UNKNOWN_METRIC;

import dev.cnitelemetry.dashboards.lint.internal.document.TextEdit;
import dev.cnitelemetry.metrics.LabelMatcher.Operator;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.Span;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.Optional;

/** Whether the series that are selected can be there. */
final class SelectorCheck {

  private final ExpressionContext context;
  private final LabelCheck labels;

  SelectorCheck(ExpressionContext context, LabelCheck labels) {
    this.context = context;
    this.labels = labels;
  }

  ValueFlow of(VectorSelector selector) {
    Optional<String> metric = selector.metric();
    if (metric.isEmpty()) {
      return ValueFlow.ANY;
    }
    String name = metric.get();
    int at = selector.place().start();
    if (ExpressionContext.hasVariable(name)) {
      context.count(
          NOT_DECIDED, at, name, name + " decides which metric is asked for: it is not looked at");
      return ValueFlow.ANY;
    }
    if (context.isRecorded(name)) {
      return ValueFlow.ANY;
    }
    Optional<KnownSeries> found = context.knowledge().find(name);
    if (found.isEmpty()) {
      unknown(name, at);
      return ValueFlow.ANY;
    }
    KnownSeries series = found.get();
    if (!isThere(selector, series)) {
      return ValueFlow.ANY;
    }
    for (Matcher matcher : selector.matchers()) {
      matcher(selector, matcher, series);
    }
    return new ValueFlow(
        LabelFlow.of(series.labels()),
        series.unit(),
        false,
        series.isCounter() ? Optional.of(name) : Optional.empty(),
        Optional.of(series));
  }

  private void unknown(String name, int at) {
    CatalogKnowledge knowledge = context.knowledge();
    if (knowledge.isNowhere(name)) {
      String meant = knowledge.nearest(name).map(each -> "; did you mean " + each + "?").orElse("");
      context.tell(UNKNOWN_METRIC, at, name, "no release exposes " + name + meant);
    }
  }

  private boolean isThere(VectorSelector selector, KnownSeries series) {
    int at = selector.place().start();
    CatalogKnowledge knowledge = context.knowledge();
    Optional<String> absence = knowledge.absence(series);
    if (absence.isPresent()) {
      context.tell(
          knowledge.isNeverExposed(series) ? UNKNOWN_METRIC : NOT_EXPOSED,
          at,
          series.name(),
          absence.get(),
          knowledge.replacement(series).flatMap(name -> rename(selector, name)));
      return false;
    }
    if (series.hasOwnLabels() && series.isNeverThere()) {
      context.tell(NO_SUCH_SERIES, at, series.name(), neverThere(series));
      return false;
    }
    return true;
  }

  private static String neverThere(KnownSeries series) {
    String name = series.definition().name();
    String kind = series.kindText();
    if (series.suffix().isEmpty()) {
      return name
          + " is a summary without quantiles; it has "
          + name
          + "_sum and "
          + name
          + "_count";
    }
    boolean isSummary =
        series.shapes().stream().allMatch(shape -> shape.kind() == MetricKind.SUMMARY);
    return series.name()
        + " is not there: "
        + name
        + " is a "
        + kind
        + (isSummary
            ? ", which has quantiles and no buckets: " + name + "{quantile=\"…\"}"
            : "; its series are called " + name);
  }

  private Optional<TextEdit> rename(VectorSelector selector, String name) {
    String old = selector.name();
    int at = selector.place().start();
    return !old.isEmpty() && context.text().startsWith(old, at)
        ? Optional.of(new TextEdit(at, at + old.length(), name))
        : Optional.empty();
  }

  private void matcher(VectorSelector selector, Matcher matcher, KnownSeries series) {
    if (matcher.form() != Matcher.Form.PLAIN || matcher.label().equals(Matcher.METRIC_NAME)) {
      return;
    }
    int at = context.wordIn(matcher.label(), after(selector));
    boolean isForNone = matcher.operator() == Operator.EQUAL && matcher.value().isEmpty();
    if (!isForNone) {
      context.tellLabel(labels.label(series, matcher.label()), at, matcher.label(), "");
    }
    labels
        .value(series, matcher)
        .ifPresent(wrong -> context.tell(NO_SUCH_LABEL_VALUE, at, matcher.label(), wrong));
  }

  /** The stretch of a selector in which its matchers are. */
  private static Span after(VectorSelector selector) {
    int start = selector.place().start() + selector.name().length();
    return new Span(Math.min(start, selector.place().end()), selector.place().end());
  }
}
