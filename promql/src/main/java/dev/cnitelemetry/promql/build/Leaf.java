// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.metrics.regex.RegularExpression;
import dev.cnitelemetry.promql.tree.BinaryOperation;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.Modifiers;
import dev.cnitelemetry.promql.tree.Span;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * The series of a metric: where every expression begins.
 *
 * @param definition the metric; null for whatever meets the conditions
 * @param suffix what the series are called beyond the metric: {@code _bucket}, or nothing
 * @param unit the unit of the values
 * @param content what the values are
 * @param conditions conditions on labels
 * @param modifiers {@code @}, {@code offset}, {@code anchored}, {@code smoothed}
 * @param release how the metric looks, whatever is asked for; null for as asked
 */
record Leaf(
    @Nullable MetricDefinition definition,
    String suffix,
    DerivedUnit unit,
    Content content,
    List<Condition> conditions,
    Modifiers modifiers,
    @Nullable Shapes release) {

  /**
   * A condition on a label.
   *
   * @param matcher what is asked
   * @param isNewer whether a value may be one that the catalogue does not know yet
   */
  record Condition(LabelMatcher matcher, boolean isNewer) {}

  /** The label of a bucket's upper bound. */
  static final TextLabel LE = Label.text("le");

  /** The label of a summary's quantiles. */
  static final TextLabel QUANTILE = Label.text("quantile");

  /** Whatever a dashboard puts there later. */
  private static final Pattern VARIABLE =
      Pattern.compile("\\$[A-Za-z_]|\\$\\{[A-Za-z_]|\\[\\[[A-Za-z_]");

  static Leaf of(MetricDefinition definition, String suffix, DerivedUnit unit, Content content) {
    return new Leaf(definition, suffix, unit, content, List.of(), Modifiers.NONE, null);
  }

  /** Of any metric. */
  static Leaf ofAny(List<LabelMatcher> matchers, Content content) {
    if (matchers.stream().allMatch(each -> each.test("") && !holdsVariable(each))) {
      throw new IllegalArgumentException(
          "every series meets "
              + matchers.stream().map(LabelMatcher::toString).collect(Collectors.joining(","))
              + ", and servers refuse that; at least one condition has to fail for the empty text,"
              + " as METRIC_NAME.matches(\".+\") does");
    }
    return new Leaf(null, "", DerivedUnit.UNSPECIFIED, content, List.of(), Modifiers.NONE, null)
        .where(matchers, false);
  }

  Leaf where(List<LabelMatcher> more, boolean isNewer) {
    List<Condition> all = new ArrayList<>(conditions);
    more.forEach(matcher -> all.add(new Condition(matcher, isNewer)));
    return new Leaf(definition, suffix, unit, content, List.copyOf(all), modifiers, release);
  }

  Leaf with(Modifiers modifiers) {
    return new Leaf(definition, suffix, unit, content, conditions, modifiers, release);
  }

  Leaf with(Shapes release) {
    return new Leaf(definition, suffix, unit, content, conditions, modifiers, release);
  }

  /** The series as they are called there; several where a metric has two names. */
  List<Term> terms(Shapes shapes) {
    MetricDefinition metric = definition;
    if (metric == null) {
      return List.of(termOfAny());
    }
    List<Term> terms = new ArrayList<>();
    shapes.visited(metric);
    for (Shapes.Shape shape : (release == null ? shapes : release).of(metric)) {
      Term term = term(shape);
      int last = terms.size() - 1;
      if (last >= 0 && terms.get(last).expression().equals(term.expression())) {
        Term before = terms.get(last);
        terms.set(last, before.with(before.labels().intersection(term.labels())));
      } else {
        terms.add(term);
      }
    }
    return terms;
  }

  /** All of them, as one expression. */
  Term over(Shapes shapes) {
    return join(terms(shapes), BinaryOperator.OR);
  }

  /** One expression of those over either name. */
  static Term join(List<Term> terms, BinaryOperator operator) {
    Term all = terms.get(0);
    for (Term each : terms.subList(1, terms.size())) {
      Expression both = BinaryOperation.of(all.expression(), operator, each.expression());
      all = all.with(both).with(all.labels().intersection(each.labels()));
    }
    return all;
  }

  private Term term(Shapes.Shape shape) {
    List<Label> labels = new ArrayList<>(shape.shape().labels());
    if (content == Content.BUCKETS) {
      labels.add(LE);
    } else if (content == Content.QUANTILE) {
      labels.add(QUANTILE);
    }
    Map<String, List<String>> several = new LinkedHashMap<>();
    labels.forEach(label -> several.put(label.name(), left(shape, label)));
    VectorLabels all = VectorLabels.ofMetric(labels, shape.when(), several);
    for (Condition condition : conditions) {
      requireLabel(shape, all, condition);
    }
    DerivedUnit observed = content.isHistogram() ? DerivedUnit.of(shape.definition().unit()) : unit;
    VectorSelector selector = VectorSelector.of(shape.definition().name() + suffix, matchers());
    return new Term(selector.with(modifiers), all, unit, content, observed);
  }

  private Term termOfAny() {
    List<Label> asked = conditions.stream().map(each -> each.matcher().label()).distinct().toList();
    List<Label> named =
        asked.stream().filter(label -> !label.name().equals(Matcher.METRIC_NAME)).toList();
    VectorSelector selector = new VectorSelector("", matchers(), modifiers, Span.NONE);
    return Term.of(selector, VectorLabels.ofAnyMetric(named), unit, content);
  }

  /** In the order in which they are printed. */
  private List<Matcher> matchers() {
    return conditions.stream()
        .map(Condition::matcher)
        .map(each -> Matcher.of(each.label().name(), each.operator(), each.value()))
        .sorted(Comparator.comparing(Matcher::toString))
        .toList();
  }

  /** The values of a label that meet the conditions; empty where that cannot be told. */
  private List<String> left(Shapes.Shape shape, Label label) {
    List<LabelMatcher> own =
        conditions.stream()
            .map(Condition::matcher)
            .filter(each -> each.label().name().equals(label.name()))
            .toList();
    if (own.stream().anyMatch(Leaf::holdsVariable)) {
      return List.of();
    }
    return values(shape, label).stream()
        .filter(value -> own.stream().allMatch(each -> each.test(value)))
        .toList();
  }

  private static boolean holdsVariable(LabelMatcher matcher) {
    return VARIABLE.matcher(matcher.value()).find();
  }

  private void requireLabel(Shapes.Shape shape, VectorLabels labels, Condition condition) {
    LabelMatcher matcher = condition.matcher();
    Label asked = matcher.label();
    String who = "a condition";
    String where = shape.definition().name() + suffix + shape.when();
    labels.require(who, asked, shape.definition().name() + suffix);
    for (Label own : labels.own()) {
      if (own.name().equals(asked.name())) {
        if (!own.equals(asked) && !(asked instanceof TextLabel)) {
          throw new IllegalArgumentException(
              "label "
                  + asked
                  + " of "
                  + where
                  + " has the values "
                  + own.values()
                  + ", not "
                  + asked.values());
        }
        if (!condition.isNewer()) {
          requireValue(where, own, values(shape, own), matcher);
        }
      }
    }
  }

  /** The values that there are; empty where any may be. */
  private static List<String> values(Shapes.Shape shape, Label label) {
    if (label == LE && shape.definition() instanceof HistogramDefinition histogram) {
      return literals(
          shape.when().isEmpty() ? histogram.buckets().literals() : bounds(shape), "+Inf");
    }
    if (label == QUANTILE && shape.definition() instanceof SummaryDefinition summary) {
      return literals(
          shape.when().isEmpty()
              ? summary.quantiles().literals()
              : shape.shape().quantiles().literals(),
          "");
    }
    return label.isOpen() ? List.of() : shape.shape().values(label);
  }

  private static List<String> bounds(Shapes.Shape shape) {
    return shape.shape().buckets().literals();
  }

  private static List<String> literals(List<String> known, String more) {
    if (known.isEmpty() || more.isEmpty()) {
      return known;
    }
    List<String> all = new ArrayList<>(known);
    all.add(more);
    return all;
  }

  private static void requireValue(
      String where, Label label, List<String> values, LabelMatcher matcher) {
    String value = matcher.value();
    if (values.isEmpty() || holdsVariable(matcher)) {
      return;
    }
    boolean isThere;
    if (matcher.operator().isRegex()) {
      RegularExpression regex = RegularExpression.parse(value);
      isThere = values.stream().anyMatch(regex::matches);
    } else {
      isThere = values.contains(value);
    }
    if (!isThere) {
      throw new IllegalArgumentException(
          "no value of label "
              + label
              + " of "
              + where
              + (matcher.operator().isRegex() ? " matches \"" : " is \"")
              + value
              + "\"; there are "
              + String.join(", ", values.stream().map(each -> '"' + each + '"').toList())
              + "; what a later release brings is asked for by whereNewer(…)");
    }
  }
}
