// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import static dev.cnitelemetry.promql.build.Metrics.BARE;
import static dev.cnitelemetry.promql.build.Metrics.BUSY;
import static dev.cnitelemetry.promql.build.Metrics.DELAY;
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
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is refused when it is built, and in what words. */
class MessagesTest {

  private static final GaugeVector ADDS = rate(counter(OPS).range(minutes(5)));
  private static final GaugeVector BY_NODE = sum(by(NODE), ADDS);

  private static final String NEWER = "; what a later release brings is asked for by whereNewer(…)";

  private static void refused(String message, Executable built) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, built).getMessage());
  }

  @Test
  void aLabelThatTheMetricHasNot() {
    refused(
        "a condition names label table, which ops_count does not have; there are operation and the"
            + " target's (job, instance, namespace, pod, node); a label that the scrape job adds is"
            + " Label.target(\"table\")",
        () -> counter(OPS).where(TABLE.eq("0")));
    refused(
        "a condition names label family, which ops_count does not have; there are operation and the"
            + " target's (job, instance, namespace, pod, node)",
        () -> counter(OPS).where(FAMILY.eqText("4")));
    refused(
        "sum by (table) names label table, which ops_count does not have; there are operation and"
            + " the target's (job, instance, namespace, pod, node); a label that the scrape job"
            + " adds is Label.target(\"table\")",
        () -> sum(by(TABLE), counter(OPS)));
    refused(
        "label_replace names label table, which pods does not have; there are the target's (job,"
            + " instance, namespace, pod, node); a label that the scrape job adds is"
            + " Label.target(\"table\")",
        () -> labelReplace(gauge(PODS), ZONE, "$1", TABLE, "(.*)"));
  }

  @Test
  void aLabelThatAnAggregationDropped() {
    refused(
        "max by (operation) names label operation, which sum by (node) dropped; left is node",
        () -> max(by(OPERATION), BY_NODE));
    refused(
        "max by (zone) names label zone, which sum by (node) dropped; left is node",
        () -> max(by(ZONE), BY_NODE));
    refused(
        "on (operation) names label operation, which sum by (node) dropped; left is node",
        () -> BY_NODE.plus(on(OPERATION), ADDS));
    refused(
        "group_left of * on (node) names label operation, which sum by (node) dropped; left is"
            + " node",
        () -> ADDS.times(on(NODE).groupLeft(OPERATION), BY_NODE));
    refused(
        "legend \"{{operation}}\" names label operation, which sum by (node) dropped; left is node",
        () -> BY_NODE.legend("{{operation}}"));
    refused(
        "legend \"{{pod}}\" names label pod, which sum by (node) dropped; left is node",
        () -> BY_NODE.legend("{{pod}}"));
    refused(
        "annotation \"on {{ $labels.pod }}\" names label pod, which sum dropped; left is none",
        () -> sum(ADDS).annotation("on {{ $labels.pod }}"));
    refused(
        "max by (node) names label node, which sum without (node) dropped; left are operation and"
            + " the target's (job, instance, namespace, pod)",
        () -> max(by(NODE), sum(without(NODE), ADDS)));
    refused(
        "max by (pod) names label pod, which absent dropped; left is node",
        () -> max(by(POD), absent(gauge(PODS).where(NODE.eq("a")))));
    refused(
        "legend \"{{__name__}}\" names label __name__, which rate(ops_count[5m]) does not have;"
            + " there are operation and the target's (job, instance, namespace, pod, node); a label"
            + " that the scrape job adds is Label.target(\"__name__\")",
        () -> ADDS.legend("{{__name__}}"));
  }

  @Test
  void aValueThatIsNone() {
    refused(
        "no value of label operation of ops_count is \"ad\"; there are \"add\", \"delete\"" + NEWER,
        () -> counter(OPS).where(OPERATION.eqText("ad")));
    refused(
        "no value of label operation of ops_count is \"\"; there are \"add\", \"delete\"" + NEWER,
        () -> counter(OPS).where(OPERATION.notEqText("")));
    refused(
        "no value of label operation of ops_count matches \"mod.*\"; there are \"add\", \"delete\""
            + NEWER,
        () -> counter(OPS).where(OPERATION.matches("mod.*")));
    refused(
        "no value of label le of latency_bucket is \"0.2\"; there are \"0.1\", \"1\", \"+Inf\""
            + NEWER,
        () -> histogram(LATENCY).buckets().where(LE.eq("0.2")));
    refused(
        "no value of label quantile of size is \"0.9\"; there are \"0.5\", \"0.99\"" + NEWER,
        () -> summary(SIZE).quantiles().where(QUANTILE.eq("0.9")));
    refused(
        "label operation of ops_count has the values [add, delete], not [4, 6]",
        () ->
            counter(OPS)
                .where(Label.closed("operation", Metrics.Family.class).eq(Metrics.Family.V4)));
  }

  @Test
  void sumsOfQuantiles() {
    refused(
        "a mean of quantiles is no quantile: size; of a summary divide rates of sum() and count(),"
            + " of a histogram add buckets and take the quantile then",
        () -> avg(summary(SIZE).quantiles()));
    refused(
        "a sum of quantiles is no quantile: clamp_min(size * 8, 0); of a summary divide rates of"
            + " sum() and count(), of a histogram add buckets and take the quantile then",
        () -> sum(by(NODE), clampMin(summary(SIZE).quantiles().times(8), 0)));
    refused("bare shows no quantiles; take its sum() and count()", () -> summary(BARE).quantiles());
  }

  @Test
  void quantilesWithoutBounds() {
    HistogramVector rates = rate(histogram(LATENCY).buckets().range(minutes(5)));
    refused(
        "histogram_quantile names label le, which sum by (table) dropped; left is table",
        () -> histogramQuantile(0.9, sum(by(TABLE), rates)));
    refused(
        "histogram_quantile names label le, which sum dropped; left is none",
        () -> histogramQuantile(0.9, sum(rates)));
    refused(
        "max by (le) names label le, which histogram_quantile dropped; left are table and the"
            + " target's (job, instance, namespace, pod, node)",
        () -> max(by(LE), histogramQuantile(0.9, rates)));
    refused(
        "a quantile is a number from 0 to 1, and 99 is none", () -> histogramQuantile(99, rates));
    refused(
        "rate(sent[5m]) are no buckets of a histogram and no native histograms",
        () -> rate(counter(SENT).range(minutes(5))).asHistogram());
    refused(
        "histogram_count reads native histograms, and latency_bucket are buckets; take count() and"
            + " sum() of the histogram",
        () -> histogramCount(histogram(LATENCY).buckets()));
  }

  @Test
  void matchingsThatMatchNothing() {
    refused(
        "no two series match: rate(ops_count[5m]) has operation, which pods has not; say on(…) or"
            + " ignoring(…)",
        () -> ADDS.dividedBy(gauge(PODS)));
    refused(
        "no two series match: rate(ops_count[5m]) has operation, job, instance, namespace, pod,"
            + " which sum by (node) (rate(ops_count[5m])) has not; say on(…) or ignoring(…)",
        () -> ADDS.dividedBy(BY_NODE));
    refused(
        "no two series match: pods has job, instance, namespace, pod, node, which vector(1) has"
            + " not; say on(…) or ignoring(…)",
        () -> gauge(PODS).and(vector(1)));
    refused(
        "on (table) names label table, which pods does not have; there are the target's (job,"
            + " instance, namespace, pod, node); a label that the scrape job adds is"
            + " Label.target(\"table\")",
        () -> gauge(FLOWS).or(on(TABLE), gauge(PODS)));
    refused(
        "ignoring (operation) of + names label operation, which neither side has; there are table and"
            + " the target's (job, instance, namespace, pod, node)",
        () -> gauge(FLOWS).plus(ignoring(OPERATION), gauge(FLOWS)));
    refused("label node is in on already; both sides have it", () -> on(NODE).groupLeft(NODE));
    refused(
        "and takes no group_left and group_right",
        () -> gauge(PODS).and(on(NODE).groupLeft(), gauge(PODS)));
    refused("by (node, node) names label node twice", () -> by(NODE, NODE));
  }

  @Test
  void unitsThatDoNotFit() {
    refused(
        "bytes and ratio cannot be added: memory is in the one, rate(busy[5m]) in the other",
        () -> gauge(MEMORY).plus(rate(counter(BUSY).range(minutes(5)))));
    refused(
        "bytes and milliseconds cannot be compared: memory is in the one, delay in the other",
        () -> gauge(MEMORY).greaterThan(gauge(DELAY)));
    refused(
        "milliseconds and seconds cannot be subtracted: delay is in the one, time() - start_time in"
            + " the other; tell one in the unit of the other: .in(Unit.MILLISECONDS)",
        () -> gauge(DELAY).minus(time().minus(gauge(START))));
    refused(
        "bytes and milliseconds cannot be compared: memory is in the one, delay in the other",
        () -> gauge(MEMORY).greaterThan(on(NODE), gauge(DELAY)).bool());
    refused(
        "point in time and point in time cannot be added: start_time is in the one, start_time in"
            + " the other",
        () -> gauge(START).plus(gauge(START)));
    refused(
        "memory is in bytes, which cannot be told in seconds",
        () -> gauge(MEMORY).in(Unit.SECONDS));
    refused(
        "the unit of odd is not known; say it with withUnit(…)",
        () -> untyped(Metrics.ODD).withUnit(DerivedUnit.UNSPECIFIED).in(DerivedUnit.BITS));
  }

  @Test
  void aMatchingThatServersFindToBeOfMany() {
    GaugeVector byOperation = sum(by(NODE, OPERATION), ADDS);
    String many = "sum by (node, operation) (rate(ops_count[5m])) has one for each operation";
    refused(
        "/ on (node) takes one series of either side, but "
            + many
            + " (add, delete); say"
            + " groupLeft(), narrow it by where(…), or add its series up",
        () -> byOperation.dividedBy(on(NODE), BY_NODE));
    refused(
        "> ignoring (operation) takes one series of either side, but "
            + many
            + " (add, delete);"
            + " say groupRight(), narrow it by where(…), or add its series up",
        () -> BY_NODE.greaterThan(ignoring(OPERATION), byOperation));
    refused(
        "- on (node) takes one series of either side, but "
            + many
            + " (add, delete) and "
            + many
            + " (add, delete); compare that label as well, narrow both by where(…), or add their"
            + " series up",
        () -> byOperation.minus(on(NODE), byOperation));
    refused(
        "/ on (node) takes one series of the right side, but "
            + many
            + " (add, delete); narrow it"
            + " by where(…), or add its series up",
        () -> ADDS.dividedBy(on(NODE).groupLeft(), byOperation));
    refused(
        "/ ignoring (le) takes one series of either side, but latency_bucket has one for each le"
            + " (0.1, 1, +Inf); say groupLeft(), narrow it by where(…), or add its series up",
        () -> histogram(LATENCY).buckets().dividedBy(ignoring(LE), histogram(LATENCY).count()));
    refused(
        "/ on (node) takes one series of either side, but size has one for each quantile (0.5,"
            + " 0.99); say groupRight(), narrow it by where(…), or add its series up",
        () -> gauge(MEMORY).dividedBy(on(NODE), summary(SIZE).quantiles()));
  }

  @Test
  void seriesOfWhateverMetric() {
    refused(
        "every series meets job=~\".*\",pod!=\"a\", and servers refuse that; at least one condition"
            + " has to fail for the empty text, as METRIC_NAME.matches(\".+\") does",
        () -> anySeries(JOB.matches(".*"), POD.notEq("a")));
    refused(
        "max by (job) names label job, which sum by (node) dropped; left is node",
        () -> max(by(JOB), sum(by(NODE), anySeries(JOB.eq("a")))));
  }

  @Test
  void durationsAndNames() {
    refused("a range or step of 0s is not above zero", () -> gauge(PODS).range(seconds(0)));
    refused("a range or step of -5m is not above zero", () -> gauge(PODS).range(minutes(-5)));
    refused(
        "a range or step of 1.0E-4 seconds is no whole number of milliseconds",
        () -> gauge(PODS).range(seconds(0.0001)));
    refused(
        "an offset of -292y is longer than 292 years".replace("-292y", days(200_000).toString()),
        () -> gauge(PODS).offset(days(200_000)));
    refused(
        "5m is no variable of a dashboard, such as $quantile or ${quantile}", () -> variable("5m"));
    refused(
        "$a + $b is no variable of a dashboard, such as $quantile or ${quantile}",
        () -> variable("$a + $b"));
    refused(
        "a range or step of $w] is no duration that servers read there",
        () -> variableDuration("$w]"));
    refused(
        "prefixes is a counter without saying so; take counter(….asCounter())",
        () -> untyped(PREFIXES));
    refused(
        "servers before 3.0 set no label of the name \"a.b\"",
        () -> countValues(Label.text("a.b"), gauge(PODS)));
    refused(
        "anchored belongs to the range of a selector, and this is a subquery",
        () -> gauge(PODS).subquery(minutes(1)).anchored());
  }
}
