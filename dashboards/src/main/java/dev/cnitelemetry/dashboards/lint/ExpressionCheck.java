package dev.cnitelemetry.dashboards.lint;

import static dev.cnitelemetry.dashboards.lint.DashboardRule.ABSENT_OR;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.DERIVATIVE_OF_COUNTER;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.DROPPED_LABEL;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.LIFETIME_AVERAGE;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.RATE_AFTER_SUM;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.RATE_OF_NO_COUNTER;
import static dev.cnitelemetry.dashboards.lint.DashboardRule.SUM_OF_QUANTILES;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.LabelMatcher.Operator;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.promql.tree.Aggregation;
import dev.cnitelemetry.promql.tree.Aggregator;
import dev.cnitelemetry.promql.tree.BinaryOperation;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.Call;
import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.GroupLabel;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.NumberLiteral;
import dev.cnitelemetry.promql.tree.Parentheses;
import dev.cnitelemetry.promql.tree.RangeSelector;
import dev.cnitelemetry.promql.tree.StringLiteral;
import dev.cnitelemetry.promql.tree.Subquery;
import dev.cnitelemetry.promql.tree.UnaryOperation;
import dev.cnitelemetry.promql.tree.ValueType;
import dev.cnitelemetry.promql.tree.VectorMatching;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One expression from its selectors outwards: what is wrong with each step, and what is known of
 * its values in the end.
 */
final class ExpressionCheck {

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
   * @param seconds how long it is
   * @param at where it is
   */
  record Window(String function, double seconds, int at) {}

  private final ExpressionContext context;
  private final CatalogKnowledge knowledge;
  private final LabelCheck labels;
  private final SelectorCheck selectors;
  private final List<Window> windows = new ArrayList<>();
  private int subqueries;
  private boolean isAbsentTold;

  ExpressionCheck(ExpressionContext context) {
    this.context = context;
    knowledge = context.knowledge();
    labels = new LabelCheck(knowledge);
    selectors = new SelectorCheck(context, labels);
  }

  /** The windows that are fixed, outside of subqueries. */
  List<Window> windows() {
    return windows;
  }

  ValueFlow of(Expression expression) {
    if (expression instanceof BinaryOperation operation) {
      return chain(operation);
    } else if (expression instanceof VectorSelector selector) {
      return selectors.of(selector);
    } else if (expression instanceof RangeSelector range) {
      return selectors.of(range.selector()).computed();
    } else if (expression instanceof Subquery subquery) {
      subqueries++;
      ValueFlow inner = of(subquery.expression());
      subqueries--;
      return inner.computed();
    } else if (expression instanceof Call call) {
      return call(call);
    } else if (expression instanceof Aggregation aggregation) {
      return aggregation(aggregation);
    } else if (expression instanceof Parentheses parentheses) {
      return of(parentheses.expression());
    } else if (expression instanceof UnaryOperation unary) {
      return of(unary.expression());
    } else if (expression instanceof NumberLiteral) {
      return ValueFlow.NUMBER;
    }
    return ValueFlow.ANY;
  }

  private static Expression bare(Expression expression) {
    Expression bare = expression;
    while (bare instanceof Parentheses parentheses) {
      bare = parentheses.expression();
    }
    return bare;
  }

  private void tell(DashboardRule rule, Expression where, String subject, String message) {
    context.tell(rule, where.place().start(), subject, message);
  }

  // Operators.

  private ValueFlow chain(BinaryOperation last) {
    Deque<BinaryOperation> chain = new ArrayDeque<>();
    Expression first = last;
    while (first instanceof BinaryOperation operation) {
      chain.push(operation);
      first = operation.left();
    }
    if (last.operator() == BinaryOperator.OR) {
      absentOr(last);
    }
    ValueFlow left = of(first);
    for (BinaryOperation operation : chain) {
      lifetimeAverage(operation);
      ValueFlow right = of(operation.right());
      left =
          new ValueFlow(
                  matched(operation, left, right),
                  left.unit(),
                  left.isScaled() || right.isScaled(),
                  rawCounter(operation, left, right),
                  operation.matching().isEmpty()
                      ? left.series().or(right::series)
                      : Optional.empty())
              .in(unit(operation, left, right));
      if (isScaling(operation)) {
        left = left.scaled();
      }
    }
    return left;
  }

  private static boolean isNumber(Expression expression) {
    return expression.type() == ValueType.SCALAR || expression.type() == ValueType.UNDECIDED;
  }

  private static boolean isScaling(BinaryOperation operation) {
    return switch (operation.operator()) {
      case MULTIPLY, DIVIDE -> isNumber(operation.left()) || isNumber(operation.right());
      default -> false;
    };
  }

  private static Optional<String> rawCounter(
      BinaryOperation operation, ValueFlow left, ValueFlow right) {
    boolean isWithNumber = operation.matching().isEmpty();
    return switch (operation.operator()) {
      case ADD, MULTIPLY ->
          isWithNumber
              ? left.rawCounter().or(right::rawCounter)
              : operation.operator() == BinaryOperator.ADD && right.rawCounter().isPresent()
                  ? left.rawCounter()
                  : Optional.empty();
      case DIVIDE ->
          isWithNumber && isNumber(operation.right()) ? left.rawCounter() : Optional.empty();
      case OR -> left.rawCounter();
      default -> Optional.empty();
    };
  }

  private static DerivedUnit unit(BinaryOperation operation, ValueFlow left, ValueFlow right) {
    DerivedUnit a = left.unit();
    DerivedUnit b = right.unit();
    boolean isLeftNumber = bare(operation.left()) instanceof NumberLiteral;
    boolean isRightNumber = bare(operation.right()) instanceof NumberLiteral;
    BinaryOperator operator = operation.operator();
    if (operator.isComparison()) {
      return operation.isBool() ? DerivedUnit.NONE : isLeftNumber ? b : a;
    }
    if (operator == BinaryOperator.AND || operator == BinaryOperator.UNLESS) {
      return a;
    }
    if (isLeftNumber || isRightNumber) {
      boolean isKept =
          operator == BinaryOperator.ADD
              || operator == BinaryOperator.SUBTRACT
              || operator == BinaryOperator.MULTIPLY
              || (operator == BinaryOperator.DIVIDE && isRightNumber);
      return isKept ? (isLeftNumber ? b : a) : DerivedUnit.UNSPECIFIED;
    }
    if (!a.isSpecified() || !b.isSpecified()) {
      return DerivedUnit.UNSPECIFIED;
    }
    return switch (operator) {
      case ADD -> a.plus(b).orElse(DerivedUnit.UNSPECIFIED);
      case SUBTRACT -> a.minus(b).orElse(DerivedUnit.UNSPECIFIED);
      case MULTIPLY -> a.times(b);
      case DIVIDE -> a.dividedBy(b);
      case OR -> a.equals(b) ? a : DerivedUnit.UNSPECIFIED;
      default -> DerivedUnit.UNSPECIFIED;
    };
  }

  private LabelFlow matched(BinaryOperation operation, ValueFlow left, ValueFlow right) {
    if (operation.matching().isEmpty()) {
      if (operation.type() != ValueType.VECTOR) {
        return ValueFlow.NUMBER.labels();
      }
      return isNumber(operation.left()) ? right.labels() : left.labels();
    }
    VectorMatching matching = operation.matching().get();
    Optional<List<String>> named = names(matching.labels());
    Optional<List<String>> included = names(matching.include());
    if (named.isEmpty() || included.isEmpty()) {
      return LabelFlow.ANY;
    }
    String who = (matching.isOn() ? "on (" : "ignoring (") + String.join(", ", named.get()) + ")";
    if (matching.isOn() && operation.operator() != BinaryOperator.OR) {
      for (String label : named.get()) {
        requireLabel(who, label, left, operation);
        requireLabel(who, label, right, operation);
      }
    }
    switch (operation.operator()) {
      case OR -> {
        return left.labels().or(right.labels());
      }
      case AND, UNLESS -> {
        return left.labels();
      }
      default -> {
        // arithmetic and comparisons
      }
    }
    if (!matching.isOn() && named.get().isEmpty()) {
      requireCommon(operation, left.labels(), right.labels());
    }
    return switch (matching.group()) {
      case NONE ->
          matching.isOn()
              ? left.labels().by(named.get(), who)
              : left.labels().without(named.get(), who);
      case LEFT -> included(operation, "group_left", included.get(), left, right);
      case RIGHT -> included(operation, "group_right", included.get(), right, left);
    };
  }

  private LabelFlow included(
      BinaryOperation operation, String who, List<String> labels, ValueFlow many, ValueFlow one) {
    for (String label : labels) {
      requireLabel(who + " (" + label + ")", label, one, operation);
    }
    return many.labels().with(labels);
  }

  private void requireCommon(BinaryOperation operation, LabelFlow left, LabelFlow right) {
    boolean isSure =
        !left.isOpen()
            && !right.isOpen()
            && left.known().stream().noneMatch(right.known()::contains)
            && (hasOwn(left) || hasOwn(right))
            && !left.equals(right);
    if (isSure) {
      tell(
          DROPPED_LABEL,
          operation.right(),
          operation.operator().text(),
          "no two series match: "
              + ofSide("on the left", left)
              + ", "
              + ofSide("on the right", right)
              + "; say on (…) or keep the same labels on both sides");
    }
  }

  private static boolean hasOwn(LabelFlow flow) {
    return flow.known().stream().anyMatch(label -> !label.contains("cluster"));
  }

  private static String ofSide(String side, LabelFlow flow) {
    return side
        + " "
        + (flow.known().isEmpty()
            ? "no label is left"
            : "there is " + String.join(", ", flow.known()));
  }

  private void absentOr(BinaryOperation last) {
    Deque<Expression> open = new ArrayDeque<>(List.of(last));
    List<Call> absents = new ArrayList<>();
    boolean hasOthers = false;
    while (!open.isEmpty()) {
      Expression each = bare(open.pop());
      if (each instanceof BinaryOperation operation && operation.operator() == BinaryOperator.OR) {
        open.push(operation.right());
        open.push(operation.left());
      } else if (each instanceof Call call
          && (call.name().equals("absent") || call.name().equals("absent_over_time"))) {
        absents.add(call);
      } else {
        hasOthers = true;
      }
    }
    if (!hasOthers || isAbsentTold) {
      return;
    }
    for (Call absent : absents) {
      for (VectorSelector selector : absent.selectors()) {
        boolean isOfOne =
            selector.matchers().stream()
                .anyMatch(
                    matcher ->
                        matcher.operator() == Operator.EQUAL
                            && Set.of("instance", "node", "pod").contains(matcher.label()));
        Optional<KnownSeries> series = selector.metric().flatMap(knowledge::find);
        if (!isOfOne && series.isPresent() && knowledge.isOnManyNodes(series.get())) {
          isAbsentTold = true;
          tell(
              ABSENT_OR,
              absent,
              series.get().name(),
              "absent("
                  + series.get().name()
                  + ") says something only when no node at all has the series, and what it says has"
                  + " no instance; one node that is gone is not seen: use up == 0, or a rule of its"
                  + " own");
          return;
        }
      }
    }
  }

  private void lifetimeAverage(BinaryOperation operation) {
    if (operation.operator() != BinaryOperator.DIVIDE) {
      return;
    }
    Optional<String> sum = rawName(operation.left(), SampleNames.SUM);
    Optional<String> count = rawName(operation.right(), SampleNames.COUNT);
    if (sum.isPresent() && sum.equals(count)) {
      String stem = sum.get();
      tell(
          LIFETIME_AVERAGE,
          operation.left(),
          stem,
          stem
              + "_sum / "
              + stem
              + "_count is the mean since the process started; that of now is rate("
              + stem
              + "_sum[…]) / rate("
              + stem
              + "_count[…])");
    }
  }

  /** The name without its suffix of a series that is summed at most. */
  private Optional<String> rawName(Expression expression, String suffix) {
    Expression bare = bare(expression);
    while (bare instanceof Aggregation aggregation) {
      bare = bare(aggregation.expression());
    }
    if (bare instanceof VectorSelector selector) {
      return selector
          .metric()
          .filter(
              name ->
                  name.endsWith(suffix)
                      && name.indexOf(':') < 0
                      && !context.isRecorded(name)
                      && !ExpressionContext.hasVariable(name))
          .map(name -> name.substring(0, name.length() - suffix.length()));
    }
    return Optional.empty();
  }

  // Aggregations.

  private static Optional<List<String>> names(List<GroupLabel> labels) {
    return labels.stream().anyMatch(GroupLabel::isVariable)
        ? Optional.empty()
        : Optional.of(labels.stream().map(GroupLabel::name).toList());
  }

  private ValueFlow aggregation(Aggregation aggregation) {
    aggregation.parameter().ifPresent(this::of);
    ValueFlow inner = of(aggregation.expression());
    Optional<List<String>> named = names(aggregation.labels());
    if (named.isEmpty() || aggregation.aggregator().isEmpty()) {
      return inner.with(LabelFlow.ANY);
    }
    Aggregator aggregator = aggregation.aggregator().get();
    sumOfQuantiles(aggregation, aggregator, inner);
    String who =
        aggregation.name()
            + (aggregation.isWithout()
                ? " without (" + String.join(", ", named.get()) + ")"
                : named.get().isEmpty() ? "" : " by (" + String.join(", ", named.get()) + ")");
    if (!aggregation.isWithout()) {
      for (String label : named.get()) {
        requireLabel(who, label, inner, aggregation);
      }
    } else {
      for (String label : named.get()) {
        inner.series().ifPresent(series -> misspelt(who, label, series, aggregation));
      }
    }
    LabelFlow left =
        switch (aggregator) {
          case TOPK, BOTTOMK, LIMITK, LIMIT_RATIO -> inner.labels();
          default ->
              aggregation.isWithout()
                  ? inner.labels().without(named.get(), who)
                  : inner.labels().by(named.get(), who);
        };
    if (aggregator == Aggregator.COUNT_VALUES
        && aggregation.parameter().orElse(null) instanceof StringLiteral text) {
      left = left.with(List.of(text.value()));
    }
    ValueFlow result =
        new ValueFlow(left, inner.unit(), inner.isScaled(), inner.rawCounter(), Optional.empty());
    return switch (aggregator) {
      case COUNT, GROUP, COUNT_VALUES -> result.in(DerivedUnit.NONE).computed();
      case STDVAR -> result.in(DerivedUnit.UNSPECIFIED).computed();
      case STDDEV -> result.computed();
      case TOPK, BOTTOMK, LIMITK, LIMIT_RATIO ->
          new ValueFlow(left, inner.unit(), inner.isScaled(), inner.rawCounter(), inner.series());
      default -> result;
    };
  }

  private void sumOfQuantiles(Aggregation aggregation, Aggregator aggregator, ValueFlow inner) {
    boolean isMean =
        aggregator == Aggregator.SUM
            || aggregator == Aggregator.AVG
            || aggregator == Aggregator.QUANTILE;
    if (isMean
        && bare(aggregation.expression()) instanceof VectorSelector
        && inner.series().isPresent()
        && inner.series().get().isQuantiles()) {
      String name = inner.series().get().name();
      tell(
          SUM_OF_QUANTILES,
          aggregation,
          name,
          aggregation.name()
              + " of the quantiles of "
              + name
              + " means nothing; show them by instance, or the largest: max");
    }
  }

  private void requireLabel(String who, String label, ValueFlow flow, Expression where) {
    if (label.equals(Matcher.METRIC_NAME)) {
      return;
    }
    Optional<String> dropper = flow.labels().dropper(label);
    if (dropper.isPresent()) {
      context.tell(
          DROPPED_LABEL,
          context.wordIn(label, where.place()),
          label,
          who
              + " names label "
              + label
              + ", which "
              + dropper.get()
              + (dropper.get().equals("a number")
                  ? " does not have"
                  : " dropped; " + flow.labels().left()));
      return;
    }
    flow.series()
        .ifPresent(
            series ->
                context.tellLabel(
                    labels.label(series, label), context.wordIn(label, where.place()), label, who));
  }

  /** In {@code without} a label that is not there does no harm; one that is misspelt does. */
  private void misspelt(String who, String label, KnownSeries series, Expression where) {
    LabelCheck.Verdict verdict = labels.label(series, label);
    if (verdict.meant().isPresent()) {
      context.tellLabel(verdict, context.wordIn(label, where.place()), label, who);
    }
  }

  // Functions.

  private ValueFlow call(Call call) {
    String name = call.name();
    List<Expression> arguments = call.arguments();
    List<ValueFlow> flows = new ArrayList<>();
    for (Expression argument : arguments) {
      flows.add(of(argument));
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
    if (range instanceof DurationExpression.Literal literal && subqueries == 0) {
      windows.add(new Window(name, literal.seconds(), argument.place().start()));
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
      tell(
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
      tell(
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
      tell(
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
                tell(
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
        && bare(aggregation.expression()) instanceof VectorSelector selector
        && selector.metric().flatMap(knowledge::find).filter(KnownSeries::isCounter).isPresent();
  }

  private void rateAfterSum(Call call, Subquery subquery) {
    if (bare(subquery.expression()) instanceof Aggregation aggregation
        && aggregation
            .aggregator()
            .filter(each -> each == Aggregator.SUM || each == Aggregator.AVG)
            .isPresent()
        && aggregation.all().stream()
            .noneMatch(each -> each instanceof RangeSelector || each instanceof Subquery)) {
      String name = aggregation.name();
      tell(
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
        tell(
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
        tell(
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
