// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static dev.cnitelemetry.dashboards.lint.DashboardRule.DERIVATIVE_OF_COUNTER;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.DROPPED_LABEL;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.LIFETIME_AVERAGE;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.RATE_AFTER_SUM;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.RATE_OF_NO_COUNTER;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.LabelMatcher.Operator;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.promql.tree.Aggregation;
import dev.cnitelemetry.promql.tree.Aggregator;
import dev.cnitelemetry.promql.tree.Call;
import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.RangeSelector;
import dev.cnitelemetry.promql.tree.StringLiteral;
import dev.cnitelemetry.promql.tree.Subquery;
import dev.cnitelemetry.promql.tree.ValueType;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with calls of functions, and what is known of their values. */
final class FunctionCheck {

  private static final Set<String> RATES = Set.of("rate", "irate", "increase", "resets");
  private static final Set<String> DERIVATIVES =
      Set.of("deriv", "delta", "idelta", "predict_linear");

  /** What gives the values of its vector, in another order or with other labels. */
  private static final Set<String> KEEPING_VALUES =
      Set.of("sort", "sort_desc", "label_replace", "label_join", "round", "ceil", "floor", "abs");

  /** What keeps the unit of its vector. */
  private static final Set<String> KEEPING_UNIT =
      Set.of(
          "sort",
          "sort_desc",
          "label_replace",
          "label_join",
          "round",
          "ceil",
          "floor",
          "abs",
          "clamp",
          "clamp_min",
          "clamp_max",
          "scalar");

  private static final Set<String> COUNTING_OVER_TIME =
      Set.of("count_over_time", "present_over_time", "changes", "resets", "absent_over_time");

  /**
   * A window that the expression fixes.
   *
   * @param function whose window it is
   * @param length how long it is
   * @param at where it is
   */
  record Window(String function, WindowText length, int at) {}

  private final ExpressionCheck expressions;
  private final ExpressionContext context;
  private final CatalogKnowledge knowledge;
  private final List<Window> windows = new ArrayList<>();

  FunctionCheck(ExpressionCheck expressions, ExpressionContext context) {
    this.expressions = expressions;
    this.context = context;
    knowledge = context.knowledge();
  }

  /** The windows that are fixed, outside of subqueries. */
  List<Window> windows() {
    return windows;
  }

  ValueFlow of(Call call) {
    String name = call.name();
    List<Expression> arguments = call.arguments();
    List<ValueFlow> flows = new ArrayList<>();
    for (Expression argument : arguments) {
      flows.add(expressions.of(argument));
    }
    if (call.function().isEmpty()) {
      return ValueFlow.ANY;
    }
    if (name.equals("time")) {
      return ValueFlow.NUMBER.in(DerivedUnit.of(Unit.UNIX_SECONDS));
    }
    int at = mainArgument(call);
    if (at < 0) {
      return ValueFlow.NUMBER;
    }
    ValueFlow flow = flows.get(at);
    Expression argument = arguments.get(at);
    if (argument.type() == ValueType.MATRIX) {
      return overTime(call, argument, flow);
    }
    return switch (name) {
      case "absent" -> absent(argument);
      case "histogram_quantile" -> quantile(call, argument, flow);
      case "label_replace", "label_join" ->
          arguments.get(1) instanceof StringLiteral label
              ? flow.with(flow.labels().with(List.of(label.value())))
              : flow.with(LabelFlow.ANY);
      case "vector" -> ValueFlow.NUMBER;
      case "scalar" ->
          new ValueFlow(
              ValueFlow.NUMBER.labels(),
              flow.unit(),
              flow.isScaled(),
              Optional.empty(),
              Optional.empty());
      case "info" -> ValueFlow.ANY;
      default -> {
        ValueFlow result = KEEPING_VALUES.contains(name) ? flow : flow.computed();
        yield KEEPING_UNIT.contains(name) ? result : result.in(DerivedUnit.UNSPECIFIED);
      }
    };
  }

  /** The argument that is a vector, the first of them. */
  private static int mainArgument(Call call) {
    if (call.name().equals("histogram_quantile")) {
      return Math.min(1, call.arguments().size() - 1);
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      ValueType type = call.arguments().get(i).type();
      if (type == ValueType.MATRIX || type == ValueType.VECTOR) {
        return i;
      }
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      if (call.arguments().get(i).type() == ValueType.UNDECIDED) {
        return i;
      }
    }
    return call.name().equals("vector") && !call.arguments().isEmpty() ? 0 : -1;
  }

  private static ValueFlow absent(Expression argument) {
    List<String> known = new ArrayList<>();
    for (VectorSelector selector : argument.selectors()) {
      for (Matcher matcher : selector.matchers()) {
        if (matcher.form() != Matcher.Form.PLAIN) {
          return ValueFlow.ANY;
        }
        if (matcher.operator() == Operator.EQUAL) {
          known.add(matcher.label());
        }
      }
    }
    return new ValueFlow(
        LabelFlow.only(known, "absent()"),
        DerivedUnit.NONE,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private ValueFlow overTime(Call call, Expression argument, ValueFlow flow) {
    String name = call.name();
    DurationExpression range =
        argument instanceof RangeSelector selector
            ? selector.range()
            : argument instanceof Subquery subquery ? subquery.range() : null;
    if (range instanceof DurationExpression.Literal literal && !expressions.isInSubquery()) {
      windows.add(new Window(name, new WindowText(literal.seconds()), argument.place().start()));
    }
    boolean isMisused = false;
    if (argument instanceof RangeSelector selector) {
      isMisused = isMisused(call, selector, flow);
    } else if (argument instanceof Subquery subquery && RATES.contains(name)) {
      rateAfterSum(call, subquery);
    }
    if (name.equals("absent_over_time")) {
      return absent(argument);
    }
    DerivedUnit unit =
        isMisused
            ? DerivedUnit.UNSPECIFIED
            : COUNTING_OVER_TIME.contains(name)
                ? DerivedUnit.NONE
                : switch (name) {
                  case "rate", "irate", "deriv" ->
                      flow.unit().isSpecified() ? flow.unit().perSecond() : flow.unit();
                  case "stdvar_over_time", "sum_over_time" -> DerivedUnit.UNSPECIFIED;
                  default -> flow.unit();
                };
    boolean isAsItIs =
        name.equals("last_over_time")
            && argument instanceof RangeSelector
            && flow.series().filter(KnownSeries::isCounter).isPresent();
    return new ValueFlow(
        flow.labels(),
        unit,
        flow.isScaled(),
        isAsItIs ? flow.series().map(KnownSeries::name) : Optional.empty(),
        flow.series());
  }

  /** Tells of a function that is not for series of that kind. */
  private boolean isMisused(Call call, RangeSelector selector, ValueFlow flow) {
    if (flow.series().isEmpty()) {
      recordedSum(call, selector);
      return false;
    }
    KnownSeries series = flow.series().get();
    if (RATES.contains(call.name()) && series.isQuantiles()) {
      expressions.tell(
          RATE_OF_NO_COUNTER,
          call,
          series.name(),
          call.name()
              + " of "
              + series.name()
              + ", which are quantiles and no counter; counters are "
              + series.name()
              + "_sum and "
              + series.name()
              + "_count");
    } else if (RATES.contains(call.name()) && series.isGauge()) {
      expressions.tell(
          RATE_OF_NO_COUNTER,
          call,
          series.name(),
          call.name()
              + " of "
              + series.name()
              + ", which is a gauge; "
              + (call.name().equals("increase") ? "delta" : "deriv")
              + " is for gauges");
    } else if (DERIVATIVES.contains(call.name()) && series.isCounter()) {
      expressions.tell(
          DERIVATIVE_OF_COUNTER,
          call,
          series.name(),
          call.name()
              + " of "
              + series.name()
              + ", which is a counter and begins at 0 again; "
              + (call.name().equals("deriv") ? "rate" : "increase")
              + " is for counters");
    } else {
      return false;
    }
    return true;
  }

  private void recordedSum(Call call, RangeSelector selector) {
    if (!RATES.contains(call.name())) {
      return;
    }
    selector
        .selector()
        .metric()
        .flatMap(context::recorded)
        .map(ExpressionCheck::bare)
        .filter(recorded -> recorded instanceof Aggregation each && isSumOfRaw(each))
        .ifPresent(
            recorded ->
                expressions.tell(
                    RATE_AFTER_SUM,
                    call,
                    selector.selector().metric().orElse(""),
                    call.name()
                        + " of a series that is recorded as "
                        + recorded
                        + ": when one instance starts again, the sum falls and counts as a reset;"
                        + " take the rate first"));
  }

  private boolean isSumOfRaw(Aggregation aggregation) {
    boolean isSum =
        aggregation
            .aggregator()
            .filter(each -> each == Aggregator.SUM || each == Aggregator.AVG)
            .isPresent();
    return isSum
        && ExpressionCheck.bare(aggregation.expression()) instanceof VectorSelector selector
        && selector.metric().flatMap(knowledge::find).filter(KnownSeries::isCounter).isPresent();
  }

  private void rateAfterSum(Call call, Subquery subquery) {
    if (ExpressionCheck.bare(subquery.expression()) instanceof Aggregation aggregation
        && aggregation
            .aggregator()
            .filter(each -> each == Aggregator.SUM || each == Aggregator.AVG)
            .isPresent()
        && aggregation.all().stream()
            .noneMatch(each -> each instanceof RangeSelector || each instanceof Subquery)) {
      String name = aggregation.name();
      expressions.tell(
          RATE_AFTER_SUM,
          call,
          call.name(),
          call.name()
              + " of a "
              + name
              + ": when one instance starts again, the "
              + name
              + " falls and counts as a reset; take the "
              + call.name()
              + " first: "
              + name
              + "("
              + call.name()
              + "(…))");
    }
  }

  private ValueFlow quantile(Call call, Expression argument, ValueFlow flow) {
    List<VectorSelector> within = argument.selectors();
    List<String> buckets =
        within.stream()
            .map(VectorSelector::metric)
            .flatMap(Optional::stream)
            .filter(
                name -> name.endsWith(SampleNames.BUCKET) && !ExpressionContext.hasVariable(name))
            .toList();
    if (!buckets.isEmpty() && buckets.size() == within.size()) {
      Optional<String> dropper = flow.labels().dropper(SampleNames.LE);
      if (dropper.isPresent()) {
        expressions.tell(
            DROPPED_LABEL,
            call,
            SampleNames.LE,
            "histogram_quantile needs label le, which "
                + dropper.get()
                + " dropped; "
                + flow.labels().left());
      }
      boolean isRaw =
          argument.all().stream()
              .noneMatch(each -> each instanceof RangeSelector || each instanceof Subquery);
      if (isRaw
          && buckets.stream()
              .noneMatch(name -> context.isRecorded(name) || name.indexOf(':') >= 0)) {
        expressions.tell(
            LIFETIME_AVERAGE,
            call,
            buckets.get(0),
            "histogram_quantile of buckets without rate is the quantile since the process started;"
                + " that of now is histogram_quantile(…, rate("
                + buckets.get(0)
                + "[…]))");
      }
    }
    Set<DerivedUnit> units =
        buckets.stream()
            .map(knowledge::find)
            .map(
                series ->
                    series
                        .map(each -> DerivedUnit.of(each.definition().unit()))
                        .orElse(DerivedUnit.UNSPECIFIED))
            .collect(Collectors.toSet());
    DerivedUnit unit =
        units.size() == 1 && buckets.size() == within.size()
            ? units.iterator().next()
            : DerivedUnit.UNSPECIFIED;
    return new ValueFlow(
        flow.labels().without(List.of(SampleNames.LE), "histogram_quantile"),
        unit,
        false,
        Optional.empty(),
        flow.series());
  }
}
