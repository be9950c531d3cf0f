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
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * The series of a metric: where every expression begins.
 *
 * @param definition the metric
 * @param suffix what the series are called beyond the metric: {@code _bucket}, or nothing
 * @param unit the unit of the values
 * @param content what the values are
 * @param matchers conditions on labels
 * @param modifiers {@code @}, {@code offset}, {@code anchored}, {@code smoothed}
 * @param release how the metric looks, whatever is asked for; null for as asked
 */
record Leaf(
    MetricDefinition definition,
    String suffix,
    DerivedUnit unit,
    Content content,
    List<LabelMatcher> matchers,
    Modifiers modifiers,
    @Nullable Shapes release) {

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

  Leaf where(List<LabelMatcher> more) {
    List<LabelMatcher> all = new ArrayList<>(matchers);
    all.addAll(more);
    return new Leaf(definition, suffix, unit, content, List.copyOf(all), modifiers, release);
  }

  Leaf with(Modifiers modifiers) {
    return new Leaf(definition, suffix, unit, content, matchers, modifiers, release);
  }

  Leaf with(Shapes release) {
    return new Leaf(definition, suffix, unit, content, matchers, modifiers, release);
  }

  /** The series as they are called there; several where a metric has two names. */
  List<Term> terms(Shapes shapes) {
    List<Term> terms = new ArrayList<>();
    shapes.visited(definition);
    for (Shapes.Shape shape : (release == null ? shapes : release).of(definition)) {
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
    VectorLabels all = VectorLabels.ofMetric(labels, shape.when());
    String name = shape.definition().name() + suffix;
    List<Matcher> conditions = new ArrayList<>();
    for (LabelMatcher matcher : matchers) {
      requireLabel(shape, all, matcher);
      conditions.add(Matcher.of(matcher.label().name(), matcher.operator(), matcher.value()));
    }
    conditions.sort(Comparator.comparing(Matcher::toString)); // as they are printed
    DerivedUnit observed = content.isHistogram() ? DerivedUnit.of(shape.definition().unit()) : unit;
    return new Term(
        VectorSelector.of(name, conditions).with(modifiers), all, unit, content, observed);
  }

  private void requireLabel(Shapes.Shape shape, VectorLabels labels, LabelMatcher matcher) {
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
        requireValue(where, own, values(shape, own), matcher);
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
    if (values.isEmpty() || VARIABLE.matcher(value).find()) {
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
              + String.join(", ", values.stream().map(each -> '"' + each + '"').toList()));
    }
  }
}
