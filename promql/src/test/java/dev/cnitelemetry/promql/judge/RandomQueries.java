// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.judge;

import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.promql.build.CounterRange;
import dev.cnitelemetry.promql.build.CounterSelector;
import dev.cnitelemetry.promql.build.GaugeRange;
import dev.cnitelemetry.promql.build.GaugeSelector;
import dev.cnitelemetry.promql.build.Grouping;
import dev.cnitelemetry.promql.build.HistogramRange;
import dev.cnitelemetry.promql.build.HistogramSelector;
import dev.cnitelemetry.promql.build.HistogramVector;
import dev.cnitelemetry.promql.build.InstantVector;
import dev.cnitelemetry.promql.build.Matching;
import dev.cnitelemetry.promql.build.Metrics;
import dev.cnitelemetry.promql.build.NewerPromql;
import dev.cnitelemetry.promql.build.Promql;
import dev.cnitelemetry.promql.build.Query;
import dev.cnitelemetry.promql.build.RangeVector;
import dev.cnitelemetry.promql.build.Scalar;
import dev.cnitelemetry.promql.build.Selector;
import dev.cnitelemetry.promql.tree.DurationExpression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Expressions made with the builder, of everything it has. */
final class RandomQueries {

  private static final double[] NUMBERS = {
    0,
    1,
    -1,
    0.5,
    0.99,
    5,
    110,
    1e6,
    1e-9,
    -0.0,
    2,
    3,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    1234567.891
  };
  private static final DurationExpression[] DURATIONS = {
    seconds(30), minutes(5), minutes(90), hours(1), days(1), days(7), days(365), seconds(0.25)
  };
  private static final String[] TEXTS = {
    "a", "", "node-1", "x y", "\"", "\\", "ü€😀", "a\nb", "10.0.0.1:9091", "$1", "'", "`"
  };
  private static final String[] REGEXES = {"a|b", ".*", ".+", "node-\\d+", "(?i)x", "a{2,5}", "^$"};

  private static final List<Function<InstantVector, InstantVector>> FUNCTIONS =
      List.of(
          Promql::abs,
          Promql::ceil,
          Promql::floor,
          Promql::round,
          Promql::sqrt,
          Promql::exp,
          Promql::ln,
          Promql::log2,
          Promql::log10,
          Promql::sgn,
          Promql::sin,
          Promql::cos,
          Promql::tan,
          Promql::asin,
          Promql::acos,
          Promql::atan,
          Promql::sinh,
          Promql::cosh,
          Promql::tanh,
          Promql::asinh,
          Promql::acosh,
          Promql::atanh,
          Promql::deg,
          Promql::rad,
          Promql::sort,
          Promql::sortDesc,
          Promql::timestamp,
          Promql::absent,
          Promql::minute,
          Promql::hour,
          Promql::dayOfWeek,
          Promql::dayOfMonth,
          Promql::dayOfYear,
          Promql::daysInMonth,
          Promql::month,
          Promql::year,
          InstantVector::negated);
  private static final List<Supplier<InstantVector>> CONSTANTS =
      List.of(
          Promql::minute,
          Promql::hour,
          Promql::dayOfWeek,
          Promql::dayOfMonth,
          Promql::dayOfYear,
          Promql::daysInMonth,
          Promql::month,
          Promql::year);
  private static final List<Function<RangeVector, InstantVector>> OVER_TIME =
      List.of(
          Promql::avgOverTime,
          Promql::minOverTime,
          Promql::maxOverTime,
          Promql::sumOverTime,
          Promql::lastOverTime,
          Promql::countOverTime,
          Promql::presentOverTime,
          Promql::stddevOverTime,
          Promql::stdvarOverTime,
          Promql::changes,
          Promql::absentOverTime,
          range -> quantileOverTime(0.9, range));
  private static final List<Function<RangeVector, InstantVector>> NEW_OVER_TIME =
      List.of(
          NewerPromql::firstOverTime,
          NewerPromql::madOverTime,
          NewerPromql::tsOfFirstOverTime,
          NewerPromql::tsOfLastOverTime,
          NewerPromql::tsOfMaxOverTime,
          NewerPromql::tsOfMinOverTime);
  private static final List<Function<CounterRange, InstantVector>> OF_COUNTERS =
      List.of(Promql::rate, Promql::irate, Promql::increase, Promql::resets);
  private static final List<Function<GaugeRange, InstantVector>> OF_GAUGES =
      List.of(
          Promql::delta,
          Promql::idelta,
          Promql::deriv,
          gauge -> predictLinear(gauge, 3600),
          gauge -> predictLinear(gauge, time()));
  private static final List<BiFunction<Grouping, InstantVector, InstantVector>> AGGREGATIONS =
      List.of(
          Promql::sum,
          Promql::avg,
          Promql::min,
          Promql::max,
          Promql::count,
          Promql::group,
          Promql::stddev,
          Promql::stdvar,
          (grouping, vector) -> topk(grouping, 3, vector),
          (grouping, vector) -> bottomk(grouping, number(2), vector),
          (grouping, vector) -> quantile(grouping, 0.9, vector),
          (grouping, vector) -> countValues(grouping, Label.text("value"), vector));
  private static final List<Function<InstantVector, InstantVector>> TOTALS =
      List.of(
          Promql::sum,
          Promql::avg,
          Promql::min,
          Promql::max,
          Promql::count,
          Promql::group,
          Promql::stddev,
          Promql::stdvar,
          vector -> topk(1, vector),
          vector -> bottomk(Promql.scalar(vector), vector),
          vector -> quantile(0.5, vector),
          vector -> countValues(Label.text("value"), vector));

  /** An operator of two vectors, with or without a matching. */
  private interface Operator {
    InstantVector of(InstantVector left, Matching matching, InstantVector right);
  }

  private static final List<Operator> MATCHED =
      List.of(
          InstantVector::plus,
          InstantVector::minus,
          InstantVector::times,
          InstantVector::dividedBy,
          InstantVector::modulo,
          InstantVector::power,
          InstantVector::atan2,
          InstantVector::equalTo,
          InstantVector::notEqualTo,
          InstantVector::lessThan,
          InstantVector::atMost,
          InstantVector::greaterThan,
          (left, matching, right) -> left.atLeast(matching, right).bool(),
          InstantVector::and,
          InstantVector::or,
          InstantVector::unless);
  private static final List<BiFunction<InstantVector, Query, InstantVector>> PLAIN =
      List.of(
          InstantVector::plus,
          InstantVector::minus,
          InstantVector::times,
          InstantVector::dividedBy,
          InstantVector::modulo,
          InstantVector::power,
          InstantVector::atan2,
          InstantVector::equalTo,
          InstantVector::notEqualTo,
          InstantVector::lessThan,
          InstantVector::atMost,
          (left, right) -> left.greaterThan(right).bool(),
          InstantVector::atLeast);
  private static final List<BiFunction<Scalar, InstantVector, InstantVector>> FROM_THE_LEFT =
      List.of(
          Scalar::plus,
          Scalar::minus,
          Scalar::times,
          Scalar::dividedBy,
          Scalar::modulo,
          Scalar::power,
          Scalar::atan2,
          Scalar::equalTo,
          (left, right) -> left.notEqualTo(right).bool(),
          Scalar::lessThan,
          Scalar::atMost,
          Scalar::greaterThan,
          Scalar::atLeast);
  private static final List<BiFunction<Scalar, Scalar, Scalar>> OF_SCALARS =
      List.of(
          Scalar::plus,
          Scalar::minus,
          Scalar::times,
          Scalar::dividedBy,
          Scalar::modulo,
          Scalar::power,
          Scalar::atan2,
          Scalar::equalTo,
          Scalar::notEqualTo,
          Scalar::lessThan,
          Scalar::atMost,
          Scalar::greaterThan,
          Scalar::atLeast);

  private final Random random;

  /** Whether what servers after 2.42 read is used as well. */
  private final boolean isNew;

  private int refused;

  RandomQueries(Random random, boolean isNew) {
    this.random = random;
    this.isNew = isNew;
  }

  /** How many times the builder has refused what was tried. */
  int refused() {
    return refused;
  }

  Query next() {
    return random.nextInt(12) == 0 ? scalar(3) : vector(2 + random.nextInt(4));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** What was tried, or where the builder refuses it, what it was to be made of. */
  private <T> T attempt(Supplier<? extends T> tried, T instead) {
    try {
      return tried.get();
    } catch (IllegalArgumentException e) {
      refused++;
      return instead;
    }
  }

  private InstantVector vector(int depth) {
    if (depth == 0) {
      return leaf();
    }
    InstantVector inner = vector(depth - 1);
    return switch (random.nextInt(isNew ? 16 : 13)) {
      case 0 -> one(FUNCTIONS).apply(inner);
      case 1 -> attempt(() -> one(OVER_TIME).apply(range(depth)), inner);
      case 2 -> one(OF_COUNTERS).apply(counterRange());
      case 3 -> one(OF_GAUGES).apply(gaugeRange());
      case 4 -> attempt(() -> one(AGGREGATIONS).apply(grouping(inner), inner), inner);
      case 5 -> attempt(() -> one(TOTALS).apply(inner), inner);
      case 6, 7 -> {
        InstantVector right = vector(random.nextInt(depth));
        yield attempt(() -> one(MATCHED).of(inner, matching(inner, right), right), inner);
      }
      case 8 -> {
        Query right = chance(70) ? scalar(1) : inner;
        yield attempt(() -> one(PLAIN).apply(inner, right), inner);
      }
      case 9 -> attempt(() -> one(FROM_THE_LEFT).apply(scalar(1), inner), inner);
      case 10 -> histograms(inner);
      case 11 -> labels(inner);
      case 12 -> other(inner);
      case 13 -> attempt(() -> one(NEW_OVER_TIME).apply(range(depth)), inner);
      case 14 -> newer(inner);
      default -> newHistograms(inner);
    };
  }

  private InstantVector leaf() {
    return switch (random.nextInt(8)) {
      case 0 -> one(CONSTANTS).get();
      case 1 -> Promql.vector(scalar(1));
      case 2, 3 -> counter();
      case 4 -> summary(Metrics.SIZE).quantiles().where(QUANTILE.eq("0.5"));
      default -> gauge();
    };
  }

  private CounterSelector counter() {
    CounterSelector selector =
        switch (random.nextInt(7)) {
          case 6 ->
              Promql.anyCounters(METRIC_NAME.matches(".+_total"), condition(one(TargetLabels.ALL)));
          case 0 -> Promql.counter(Metrics.OPS).where(Metrics.OPERATION.eq(Metrics.Operation.ADD));
          case 1 -> Promql.counter(Metrics.SENT);
          case 2 -> Promql.counter(Metrics.BUSY);
          case 3 -> Promql.counter(Metrics.PREFIXES.asCounter());
          case 4 -> histogram(Metrics.LATENCY).count();
          default -> summary(Metrics.SIZE).sum();
        };
    return moved(selector);
  }

  private GaugeSelector gauge() {
    GaugeSelector selector =
        switch (random.nextInt(isNew ? 7 : 6)) {
          case 5 -> Promql.anySeries(JOB.eq(TEXTS[random.nextInt(TEXTS.length)] + "a"));
          case 0 -> Promql.gauge(Metrics.PODS);
          case 1 -> Promql.gauge(Metrics.FLOWS).where(condition(Metrics.TABLE));
          case 2 -> Promql.gauge(Metrics.MEMORY);
          case 3 -> Promql.gauge(Metrics.START);
          case 4 -> untyped(Metrics.ODD);
          default -> Promql.gauge(Metrics.DOTTED);
        };
    return moved(selector);
  }

  private HistogramSelector buckets() {
    return moved(histogram(Metrics.LATENCY).buckets());
  }

  private <S extends InstantVector & Selector<S>> S moved(S selector) {
    S moved = chance(40) ? selector.where(condition(one(TargetLabels.ALL))) : selector;
    return switch (random.nextInt(12)) {
      case 0 -> moved.offset(one(List.of(DURATIONS)));
      case 1 -> moved.offset(minutes(-5));
      case 2 -> moved.at(Instant.ofEpochMilli(random.nextInt()));
      case 3 -> moved.atStart();
      case 4 -> moved.atEnd().offset(hours(1));
      default -> moved;
    };
  }

  private LabelMatcher condition(Label label) {
    String text = TEXTS[random.nextInt(TEXTS.length)];
    String regex = REGEXES[random.nextInt(REGEXES.length)];
    return switch (random.nextInt(5)) {
      case 0 -> label.eqText(text);
      case 1 -> label.notEqText(text);
      case 2 -> label.matches(regex);
      case 3 -> label.doesNotMatch(regex);
      default -> ((dev.cnitelemetry.metrics.TextLabel) label).oneOf(text, "b.c");
    };
  }

  private DurationExpression duration() {
    DurationExpression one = DURATIONS[random.nextInt(DURATIONS.length)];
    if (isNew && chance(20)) {
      DurationExpression other = DURATIONS[random.nextInt(DURATIONS.length)];
      return chance(50) ? NewerPromql.plus(one, other) : NewerPromql.minus(one, other);
    }
    return one;
  }

  private RangeVector range(int depth) {
    return switch (random.nextInt(5)) {
      case 0 -> counterRange();
      case 1 -> gaugeRange();
      case 2 -> histogramRange();
      default -> {
        InstantVector inner = vector(depth - 1);
        RangeVector range =
            chance(50) ? inner.subquery(duration()) : inner.subquery(duration(), minutes(1));
        yield chance(20) ? range.offset(hours(1)) : range;
      }
    };
  }

  private CounterRange counterRange() {
    CounterRange range =
        chance(80) ? counter().range(duration()) : counter().subquery(hours(1), duration());
    if (isNew && chance(10)) {
      return attempt(chance(50) ? range::anchored : range::smoothed, range);
    }
    return chance(10) ? range.at(Instant.ofEpochSecond(random.nextInt())) : range;
  }

  private GaugeRange gaugeRange() {
    return chance(70) ? gauge().range(duration()) : gauge().plus(scalar(0)).subquery(duration());
  }

  private HistogramRange histogramRange() {
    return buckets().range(duration());
  }

  private List<Label> some(InstantVector vector) {
    List<Label> there = new ArrayList<>(vector.labels().own());
    if (vector.labels().hasTargetLabels()) {
      there.addAll(TargetLabels.ALL);
    }
    if (chance(10)) {
      there.add(Metrics.TABLE); // whether it is there or not
    }
    there.removeIf(each -> chance(50));
    return there.stream().distinct().toList();
  }

  private Grouping grouping(InstantVector vector) {
    Label[] labels = some(vector).toArray(Label[]::new);
    return chance(60) ? by(labels) : without(labels);
  }

  private Matching matching(InstantVector left, InstantVector right) {
    Label[] labels = some(left).toArray(Label[]::new);
    Matching matching = chance(70) ? on(labels) : ignoring(labels);
    if (chance(30)) {
      Label[] include = chance(50) ? new Label[0] : some(right).toArray(Label[]::new);
      matching = chance(60) ? matching.groupLeft(include) : matching.groupRight(include);
    }
    if (isNew && chance(20)) {
      matching =
          switch (random.nextInt(3)) {
            case 0 -> matching.fill(0);
            case 1 -> matching.fillLeft(1.5);
            default -> matching.fillRight(-1);
          };
    }
    return matching;
  }

  private Scalar scalar(int depth) {
    if (depth == 0 || chance(50)) {
      return number(NUMBERS[random.nextInt(NUMBERS.length)]);
    }
    Scalar inner = scalar(depth - 1);
    return switch (random.nextInt(isNew ? 7 : 5)) {
      case 0 -> time();
      case 1 -> pi();
      case 2 -> Promql.scalar(vector(depth - 1));
      case 3 -> inner.negated();
      case 4 -> attempt(() -> one(OF_SCALARS).apply(inner, scalar(depth - 1)), inner);
      case 5 ->
          one(
              List.of(
                  NewerPromql.start(), NewerPromql.end(), NewerPromql.range(), NewerPromql.step()));
      default -> attempt(() -> either(inner, scalar(depth - 1)), inner);
    };
  }

  private Scalar either(Scalar one, Scalar other) {
    return chance(50) ? NewerPromql.maxOf(one, other) : NewerPromql.minOf(one, other);
  }

  private InstantVector histograms(InstantVector instead) {
    HistogramVector histogram =
        chance(50)
            ? rate(histogramRange())
            : chance(50) ? increase(histogramRange()) : irate(histogramRange());
    return attempt(
        () ->
            switch (random.nextInt(8)) {
              case 0 -> histogramQuantile(0.9, sum(by(LE), histogram));
              case 1 -> histogramQuantile(scalar(1), avg(grouping(histogram), histogram));
              case 2 -> histogramQuantile(0.5, sum(histogram));
              case 3 -> histogramFraction(0, 0.2, histogram);
              case 4 -> histogramCount(rate(samples()));
              case 5 -> histogramSum(rate(samples()));
              case 6 -> resets(histogramRange());
              default ->
                  histogramQuantile(
                      0.9, labelReplace(histogram, Label.text("t"), "$1", Metrics.TABLE, "(.*)"));
            },
        instead);
  }

  private HistogramRange samples() {
    return histogram(Metrics.LATENCY).nativeHistogram().range(duration());
  }

  private InstantVector labels(InstantVector inner) {
    List<Label> there = some(inner);
    if (there.isEmpty()) {
      return inner;
    }
    String text = TEXTS[random.nextInt(TEXTS.length)];
    return chance(50)
        ? attempt(
            () ->
                labelReplace(
                    inner,
                    Label.text("made"),
                    text,
                    there.get(0),
                    REGEXES[random.nextInt(REGEXES.length)]),
            inner)
        : attempt(
            () -> labelJoin(inner, Label.text("made"), text, there.toArray(Label[]::new)), inner);
  }

  private InstantVector other(InstantVector inner) {
    return switch (random.nextInt(7)) {
      case 0 -> clamp(inner, 0, 1);
      case 1 -> clampMin(inner, scalar(1));
      case 2 -> clampMax(inner, 100);
      case 3 -> round(inner, 0.1);
      case 4 -> inner.or(leaf());
      case 5 -> attempt(() -> inner.and(inner), inner);
      default -> attempt(() -> inner.unless(vector(0)), inner);
    };
  }

  private InstantVector newer(InstantVector inner) {
    return attempt(
        () ->
            switch (random.nextInt(9)) {
              case 0 -> NewerPromql.sortByLabel(inner, some(inner).toArray(Label[]::new));
              case 1 -> NewerPromql.sortByLabelDesc(inner, some(inner).toArray(Label[]::new));
              case 2 -> NewerPromql.info(inner);
              case 3 -> NewerPromql.info(inner, Label.text("version").matches(".+"));
              case 4 -> NewerPromql.startTimestamp(inner);
              case 5 -> NewerPromql.limitk(grouping(inner), 3, inner);
              case 6 -> NewerPromql.limitRatio(0.5, inner);
              case 7 -> NewerPromql.integral(gaugeRange());
              default -> NewerPromql.doubleExponentialSmoothing(gaugeRange(), 0.5, 0.5);
            },
        inner);
  }

  private InstantVector newHistograms(InstantVector instead) {
    HistogramVector histogram = rate(samples());
    return attempt(
        () ->
            switch (random.nextInt(6)) {
              case 0 -> NewerPromql.histogramAvg(histogram);
              case 1 -> NewerPromql.histogramStddev(histogram);
              case 2 -> NewerPromql.histogramStdvar(NewerPromql.trimUpper(histogram, 1));
              case 3 -> histogramSum(NewerPromql.trimLower(histogram, 0.1));
              case 4 -> NewerPromql.histogramQuantiles(rate(histogramRange()), QUANTILE, 0.5, 0.9);
              default -> NewerPromql.histogramQuantiles(histogram, QUANTILE, 0.5);
            },
        instead);
  }
}
