// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import static dev.cnitelemetry.promql.build.Metrics.BUSY;
import static dev.cnitelemetry.promql.build.Metrics.DELAY;
import static dev.cnitelemetry.promql.build.Metrics.DOTTED;
import static dev.cnitelemetry.promql.build.Metrics.ERRORS;
import static dev.cnitelemetry.promql.build.Metrics.FAMILY;
import static dev.cnitelemetry.promql.build.Metrics.FLOWS;
import static dev.cnitelemetry.promql.build.Metrics.LATENCY;
import static dev.cnitelemetry.promql.build.Metrics.MEMORY;
import static dev.cnitelemetry.promql.build.Metrics.OPERATION;
import static dev.cnitelemetry.promql.build.Metrics.OPS;
import static dev.cnitelemetry.promql.build.Metrics.PODS;
import static dev.cnitelemetry.promql.build.Metrics.PREFIXES;
import static dev.cnitelemetry.promql.build.Metrics.SENT;
import static dev.cnitelemetry.promql.build.Metrics.SIZE;
import static dev.cnitelemetry.promql.build.Metrics.START;
import static dev.cnitelemetry.promql.build.Metrics.TABLE;
import static dev.cnitelemetry.promql.build.Metrics.ZONE;
import static dev.cnitelemetry.promql.build.Promql.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.promql.build.Metrics.Family;
import dev.cnitelemetry.promql.build.Metrics.Operation;
import dev.cnitelemetry.promql.tree.ServerVersion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuilderTest {

  private static final GaugeVector ADDS = rate(counter(OPS).range(minutes(5)));

  @Test
  void theExampleOfTheManual() {
    GaugeVector adds =
        sum(by(NODE), rate(counter(OPS).where(OPERATION.eq(Operation.ADD)).range(RATE_INTERVAL)));
    assertEquals(
        "sum by (node) (rate(ops_count{operation=\"add\"}[$__rate_interval]))", adds.text());
    assertEquals(DerivedUnit.OPERATIONS_PER_SECOND, adds.unit());
    assertEquals("{{node}}", adds.legend());
    assertEquals(List.of(OPS), adds.definitions());
  }

  @Test
  void ratesHaveAShortForm() {
    assertEquals(rate(counter(ERRORS).range(minutes(5))), rate(counter(ERRORS), minutes(5)));
    assertEquals("irate(errors[5m])", irate(counter(ERRORS), minutes(5)).text());
    assertEquals("increase(errors[1h])", increase(counter(ERRORS), hours(1)).text());
    HistogramSelector buckets = histogram(LATENCY).buckets();
    assertEquals(rate(buckets.range(RATE_INTERVAL)), rate(buckets, RATE_INTERVAL));
    assertEquals("irate(latency_bucket[5m])", irate(buckets, minutes(5)).text());
    assertEquals("increase(latency_bucket[1h])", increase(buckets, hours(1)).text());
  }

  @Test
  void aSelectorOfTheCatalogueIsAStartToo() {
    assertEquals(
        "ops_count{operation=\"add\"}", counter(OPS.where(OPERATION.eq(Operation.ADD))).text());
    assertEquals("pods{node=\"a\"}", gauge(PODS.where(NODE.eq("a"))).text());
    assertEquals(
        "rate(prefixes[5m])", rate(counter(PREFIXES.asCounter()).range(minutes(5))).text());
    assertEquals("odd", untyped(Metrics.ODD).text());
  }

  @Test
  void placesInTime() {
    assertEquals("pods offset 1h", gauge(PODS).offset(hours(1)).text());
    assertEquals("pods offset -1m", gauge(PODS).offset(seconds(-60)).text());
    assertEquals(
        "pods @ 1700000000.500", gauge(PODS).at(Instant.ofEpochMilli(1_700_000_000_500L)).text());
    assertEquals("pods @ start()", gauge(PODS).atStart().text());
    assertEquals(
        "rate(errors[5m] @ end() offset 1d)",
        rate(counter(ERRORS).atEnd().offset(days(1)).range(minutes(5))).text());
    assertEquals(
        "max_over_time(rate(errors[5m])[1h:1m] offset 1d)",
        maxOverTime(
                rate(counter(ERRORS).range(minutes(5)))
                    .subquery(hours(1), minutes(1))
                    .offset(days(1)))
            .text());
    assertEquals(
        "rate(errors[1h:] @ 1.000)",
        rate(counter(ERRORS).subquery(hours(1)).at(Instant.ofEpochSecond(1))).text());
    assertEquals(
        "rate(errors[$window])", rate(counter(ERRORS).range(variableDuration("$window"))).text());
  }

  @Test
  void unitsOfRates() {
    assertEquals(DerivedUnit.BYTES_PER_SECOND, rate(counter(SENT).range(minutes(5))).unit());
    assertEquals(DerivedUnit.RATIO, rate(counter(BUSY).range(minutes(5))).unit());
    assertEquals(DerivedUnit.of(Unit.BYTES), increase(counter(SENT).range(minutes(5))).unit());
    assertEquals(DerivedUnit.BYTES_PER_SECOND, deriv(gauge(MEMORY).range(minutes(5))).unit());
    assertEquals(DerivedUnit.of(Unit.SECONDS), delta(gauge(START).range(minutes(5))).unit());
    assertEquals(DerivedUnit.of(Unit.SECONDS), time().minus(gauge(START)).unit());
    assertEquals("time() - start_time", time().minus(gauge(START)).text());
  }

  @Test
  void aMeanOfAHistogramHasItsUnit() {
    HistogramSeries latency = histogram(LATENCY);
    GaugeVector mean =
        sum(rate(latency.sum().range(minutes(5))))
            .dividedBy(sum(rate(latency.count().range(minutes(5)))));
    assertEquals("sum(rate(latency_sum[5m])) / sum(rate(latency_count[5m]))", mean.text());
    assertEquals(DerivedUnit.of(Unit.SECONDS), mean.unit());
  }

  @Test
  void aQuantileHasTheUnitOfItsHistogram() {
    HistogramVector rates =
        sum(by(LE, TABLE), rate(histogram(LATENCY).buckets().range(minutes(5))));
    GaugeVector slow = histogramQuantile(0.99, rates);
    assertEquals(
        "histogram_quantile(0.99, sum by (le, table) (rate(latency_bucket[5m])))", slow.text());
    assertEquals(DerivedUnit.of(Unit.SECONDS), slow.unit());
    assertEquals("{{table}}", slow.legend());
    assertEquals(
        "histogram_quantile($q, latency_bucket{le=\"+Inf\"})",
        histogramQuantile(variable("$q"), histogram(LATENCY).buckets().where(LE.eq("+Inf")))
            .text());
    assertEquals(
        "histogram_quantile(0.5, rate(latency[5m]))",
        histogramQuantile(0.5, rate(histogram(LATENCY).nativeHistogram().range(minutes(5))))
            .text());
    assertEquals(
        "histogram_quantile(0.5, rate(latency_bucket[5m]) > 0)",
        histogramQuantile(
                0.5,
                rate(histogram(LATENCY).buckets().range(minutes(5))).greaterThan(0).asHistogram())
            .text());
  }

  @Test
  void onlyTheParenthesesThatAreNeeded() {
    GaugeSelector a = gauge(PODS);
    assertEquals("pods + pods * pods", a.plus(a.times(a)).text());
    assertEquals("(pods + pods) * pods", a.plus(a).times(a).text());
    assertEquals("pods - (pods - pods)", a.minus(a.minus(a)).text());
    assertEquals("pods - pods - pods", a.minus(a).minus(a).text());
    assertEquals("(pods ^ 2) ^ 3", a.power(2).power(3).text());
    assertEquals("pods ^ (-pods)", a.power(a.negated()).text());
    assertEquals("(-pods) ^ 2", a.negated().power(2).text());
    assertEquals("-(pods + 1)", a.plus(1).negated().text());
    assertEquals("(-1) ^ pods", number(-1).power(a).text());
    assertEquals("pods * -1", a.times(-1).text());
    assertEquals("(pods > 1) + 1", a.greaterThan(1).plus(1).text());
    assertEquals(
        "sum_over_time((pods + 1)[5m:])", sumOverTime(a.plus(1).subquery(minutes(5))).text());
    assertEquals("pods or pods and pods", a.or(a.and(a)).text());
  }

  @Test
  void comparisonsFilterOrSayZeroAndOne() {
    Comparison many = gauge(PODS).greaterThan(100);
    assertEquals("pods > 100", many.text());
    assertEquals("pods > bool 100", many.bool().text());
    assertEquals("100 < bool pods", number(100).lessThan(gauge(PODS)).bool().text());
    assertEquals("1 < bool 2", number(1).lessThan(number(2)).text());
    assertEquals(DerivedUnit.of(Unit.BYTES), gauge(MEMORY).atLeast(1e9).unit());
    assertEquals(DerivedUnit.NONE, gauge(MEMORY).atLeast(1e9).bool().unit());
  }

  @Test
  void matchings() {
    GaugeVector byOperation = sum(by(NODE, OPERATION), ADDS);
    GaugeVector all = sum(by(NODE), ADDS);
    GaugeVector share = byOperation.dividedBy(on(NODE).groupLeft(), all);
    assertEquals(
        "sum by (node, operation) (rate(ops_count[5m])) / on (node) group_left ()"
            + " sum by (node) (rate(ops_count[5m]))",
        share.text());
    assertEquals(DerivedUnit.RATIO, share.unit());
    assertEquals("{{node}} {{operation}}", share.legend());
    assertEquals(
        "[node, operation]",
        byOperation.minus(ignoring(OPERATION).groupLeft(), all).labels().own().toString());
    assertEquals(
        "[node, zone]",
        all.times(on(NODE).groupLeft(ZONE), max(by(NODE, ZONE), gauge(PODS)))
            .labels()
            .own()
            .toString());
    assertEquals("pods unless on () flows", gauge(PODS).unless(on(), gauge(FLOWS)).text());
  }

  @Test
  void oneUnitToldInAnother() {
    assertEquals("delay / 1000", gauge(DELAY).in(Unit.SECONDS).text());
    assertEquals(DerivedUnit.of(Unit.SECONDS), gauge(DELAY).in(Unit.SECONDS).unit());
    assertEquals(
        "rate(sent[5m]) * 8",
        rate(counter(SENT).range(minutes(5))).in(DerivedUnit.BITS_PER_SECOND).text());
    assertEquals("memory", gauge(MEMORY).in(Unit.BYTES).text());
    assertEquals("pods / 110 * 100", gauge(PODS).dividedBy(110).in(DerivedUnit.PERCENT).text());
    assertEquals(DerivedUnit.RATIO, gauge(PODS).withUnit(DerivedUnit.RATIO).unit());
  }

  @Test
  void labelsComeAndGo() {
    assertTrue(counter(SENT).labels().contains(FAMILY));
    assertTrue(counter(SENT).labels().contains(ZONE));
    assertFalse(sum(by(FAMILY), counter(SENT)).labels().contains(ZONE));
    assertTrue(sum(without(FAMILY), counter(SENT)).labels().contains(ZONE));
    assertFalse(sum(without(NODE), counter(SENT)).labels().contains(NODE));
    assertEquals(
        "[table, rack]",
        labelReplace(gauge(FLOWS), Label.text("rack"), "$1", NODE, "(.*)-.*")
            .labels()
            .own()
            .toString());
    assertEquals(
        "[job]",
        absent(gauge(PODS).where(JOB.eq("a"), NODE.matches("b.*"))).labels().own().toString());
    assertEquals(
        "[version]", countValues(Label.text("version"), gauge(PODS)).labels().own().toString());
    assertEquals("{{instance}}", gauge(PODS).legend());
    assertEquals("", sum(gauge(PODS)).legend());
    assertEquals("[table]", topk(by(TABLE), 3, gauge(FLOWS)).labels().own().toString());
  }

  @Test
  void legendsAndAnnotations() {
    GaugeVector byNode = sum(by(NODE), gauge(PODS));
    assertEquals("on {{ node }}", byNode.legend("on {{ node }}"));
    assertEquals("{{__name__}} {{pod}}", gauge(PODS).legend("{{__name__}} {{pod}}"));
    assertEquals("{{zone}}", gauge(PODS).legend("{{zone}}", ZONE));
    assertEquals(
        "Too many on {{ $labels.node }}.", byNode.annotation("Too many on {{ $labels.node }}."));
  }

  @Test
  void variablesAreLeftAlone() {
    assertEquals(
        "ops_count{node=~\"$node\",operation=\"$operation\"}",
        counter(OPS).where(OPERATION.eqText("$operation"), NODE.matches("$node")).text());
    assertEquals("topk($k, pods)", topk(variable("$k"), gauge(PODS)).text());
  }

  @Test
  void seriesOfWhateverMetric() {
    assertEquals("{job=\"agent\"}", anySeries(JOB.eq("agent")).text());
    assertEquals(
        "count by (__name__) ({__name__=~\"antrea_.+\",node=~\"$node\"})",
        count(by(METRIC_NAME), anySeries(METRIC_NAME.matches("antrea_.+"), NODE.matches("$node")))
            .text());
    GaugeVector rates =
        sum(by(JOB, TABLE), rate(anyCounters(METRIC_NAME.matches(".+_total")), minutes(5)));
    assertEquals("sum by (job, table) (rate({__name__=~\".+_total\"}[5m]))", rates.text());
    assertEquals("{{job}} {{table}}", rates.legend());
    assertEquals(DerivedUnit.UNSPECIFIED, rates.unit());
    assertEquals(List.of(), rates.definitions());
    assertTrue(anySeries(JOB.eq("a")).labels().hasAnyLabels());
    assertFalse(rates.labels().hasAnyLabels());
    assertEquals(
        "{__name__=\"up\"} offset 5m", anySeries(METRIC_NAME.eq("up")).offset(minutes(5)).text());
    assertEquals("{{rack}}", anySeries(JOB.eq("a")).legend("{{rack}}"));
    assertEquals("{job=\"a\"} + pods", anySeries(JOB.eq("a")).plus(gauge(PODS)).text());
  }

  @Test
  void valuesThatCameAfterTheCatalogue() {
    assertEquals(
        "ops_count{node=\"a\",operation=\"modify\"}",
        counter(OPS).whereNewer(OPERATION.eqText("modify")).where(NODE.eq("a")).text());
    assertEquals(
        "latency_bucket{le=\"10\"}", histogram(LATENCY).buckets().whereNewer(LE.eq("10")).text());
  }

  @Test
  void aMatchingThatMayBeOneToOneIsLeftAlone() {
    GaugeVector byNode = sum(by(NODE), gauge(PODS));
    GaugeVector byOperation = sum(by(NODE, OPERATION), ADDS);
    // An info metric has further labels, and one series a node.
    assertEquals("pods * on (node) flows", gauge(PODS).times(on(NODE), gauge(FLOWS)).text());
    byNode.times(on(NODE), group(by(NODE, TABLE), gauge(FLOWS)));
    byNode.times(on(NODE), ADDS);
    // One value is left, or perhaps one.
    byNode.dividedBy(
        on(NODE), sum(by(NODE, OPERATION), counter(OPS).where(OPERATION.eq(Operation.ADD))));
    byNode.dividedBy(
        on(NODE), sum(by(NODE, OPERATION), counter(OPS).where(OPERATION.notEq(Operation.ADD))));
    byNode.dividedBy(
        on(NODE), sum(by(NODE, OPERATION), counter(OPS).where(OPERATION.eqText("$o"))));
    byNode.dividedBy(on(NODE), topk(by(NODE), 1, byOperation));
    byNode.dividedBy(on(NODE), byOperation.greaterThan(0));
    byNode.dividedBy(on(NODE), byOperation.and(on(NODE), gauge(FLOWS)));
    // One label of the metric may decide another one.
    sum(by(TABLE), counter(SENT)).dividedBy(on(TABLE), sum(by(TABLE, FAMILY), counter(SENT)));
    // Sets take many; and so does the side that group_left names.
    byOperation.and(on(NODE), byNode);
    byOperation.unless(on(NODE), byOperation);
    byOperation.dividedBy(on(NODE).groupLeft(), byNode);
    byNode.dividedBy(on(NODE).groupRight(), byOperation);
    histogram(LATENCY)
        .buckets()
        .where(LE.eq("1"))
        .dividedBy(ignoring(LE), histogram(LATENCY).count());
  }

  @Test
  void whatOldServersDoNotReadIsAskedFor() {
    GaugeSelector dotted = gauge(DOTTED);
    assertEquals("{__name__=\"a.b\"}", dotted.text(new ServerVersion(3, 0)));
    IllegalStateException tooNew = assertThrows(IllegalStateException.class, dotted::text);
    assertEquals(
        "Prometheus 2.42 does not read it, and 3.0 does: {__name__=\"a.b\"}", tooNew.getMessage());
    GaugeVector mean =
        NewerPromql.histogramAvg(rate(histogram(LATENCY).nativeHistogram().range(minutes(5))));
    assertEquals("histogram_avg(rate(latency[5m]))", mean.text(new ServerVersion(2, 51)));
    assertThrows(IllegalStateException.class, mean::text);
    assertEquals(
        "rate(errors[(5m + 1m)])",
        rate(counter(ERRORS).range(NewerPromql.plus(minutes(5), minutes(1))))
            .text(ServerVersion.NEWEST));
    assertEquals(
        "rate(errors[5m] anchored)", rate(counter(ERRORS).range(minutes(5)).anchored()).toString());
  }

  @Test
  void theSameExpressionIsEqual() {
    assertEquals(gauge(PODS).plus(1), gauge(PODS).plus(number(1)));
    assertEquals(gauge(PODS).plus(1).hashCode(), gauge(PODS).plus(number(1)).hashCode());
    assertEquals(
        List.of(SENT, MEMORY, SIZE),
        sum(rate(counter(SENT).range(minutes(1))))
            .times(sum(gauge(MEMORY)))
            .plus(max(summary(SIZE).quantiles()).times(sum(deriv(gauge(MEMORY).range(minutes(1))))))
            .definitions());
    assertEquals("sent{family=\"4\"}", counter(SENT).where(FAMILY.eq(Family.V4)).toString());
  }
}
