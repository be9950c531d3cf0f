// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import static dev.cnitelemetry.promql.build.Promql.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.metrics.UntypedDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expressions at one release, and in the middle of an upgrade. */
class ReleasesTest {

  private static final Product NET = Product.of("net", "Net", "v1.0.0", "v3.0.0");
  private static final Product OTHER = Product.of("other", "Other", "v1.0.0", "v3.0.0");
  private static final Component AGENT = component("agent", "Net Agent", NET);
  private static final Component STRANGER = component("stranger", "Stranger", OTHER);

  private static final TextLabel TABLE = Label.text("table");
  private static final ClosedLabel<Metrics.Operation> OPERATION =
      Label.closed("operation", Metrics.Operation.class);

  private static final CounterDefinition OLD = CounterDefinition.of("old_updates", "", Unit.NONE);
  private static final CounterDefinition NEW = CounterDefinition.of("new_updates", "", Unit.NONE);
  private static final GaugeDefinition FLOWS =
      GaugeDefinition.of("flows", "", Unit.NONE, TABLE, OPERATION);
  private static final GaugeDefinition LATE = GaugeDefinition.of("late", "", Unit.NONE);
  private static final GaugeDefinition PAPER = GaugeDefinition.of("paper", "", Unit.NONE);
  private static final GaugeDefinition CHANGED = GaugeDefinition.of("changed", "", Unit.NONE);
  private static final GaugeDefinition FOREIGN = GaugeDefinition.of("foreign", "", Unit.NONE);
  private static final GaugeDefinition NOBODY = GaugeDefinition.of("nobody", "", Unit.NONE);
  private static final GaugeDefinition UP = GaugeDefinition.of("up", "", Unit.NONE);
  private static final UntypedDefinition PREFIXES =
      UntypedDefinition.of("prefixes", "", Unit.NONE, MetricKind.COUNTER);

  private static final MetricCatalog CATALOG = catalog();
  private static final ReleaseView V1 = CATALOG.at(Release.of("net", "v1.0.0"));
  private static final ReleaseView V2 = CATALOG.at(Release.of("net", "v2.0.0"));
  private static final ReleaseView V3 = CATALOG.at(Release.of("net", "v3.0.0"));

  private static Component component(String name, String title, Product product) {
    return Component.builder().name(name).title(title).product(product).build();
  }

  private static MetricCatalog catalog() {
    MetricShape before =
        MetricShape.builder(MetricKind.GAUGE)
            .addLabels(OPERATION)
            .putAbsentValues("operation", List.of("delete"))
            .build();
    MetricCatalog.Builder catalog = MetricCatalog.builder("test");
    for (MetricDefinition each : List.of(OLD, NEW, FLOWS, LATE, PAPER, FOREIGN, PREFIXES)) {
      catalog.add(each);
    }
    catalog.add(CHANGED, MetricKind.COUNTER);
    return catalog
        .add(
            Exposure.builder(OLD, AGENT)
                .renamedTo("new_updates")
                .addHistory(stretch("v1.0.0", "v1.9.9", OLD.shape(), true))
                .build())
        .add(
            Exposure.builder(NEW, AGENT)
                .renamedFrom("old_updates")
                .addHistory(stretch("v2.0.0", "v3.0.0", NEW.shape(), true))
                .build())
        .add(
            Exposure.builder(FLOWS, AGENT)
                .addHistory(stretch("v1.0.0", "v1.9.9", before, true))
                .addHistory(stretch("v2.0.0", "v3.0.0", FLOWS.shape(), true))
                .build())
        .add(
            Exposure.builder(LATE, AGENT)
                .addHistory(stretch("v3.0.0", "v3.0.0", LATE.shape(), true))
                .build())
        .add(
            Exposure.builder(PAPER, AGENT)
                .addHistory(stretch("v1.0.0", "v3.0.0", PAPER.shape(), false))
                .build())
        .add(
            Exposure.builder(CHANGED, AGENT)
                .addHistory(
                    stretch(
                        "v1.0.0", "v1.9.9", MetricShape.builder(MetricKind.COUNTER).build(), true))
                .addHistory(stretch("v2.0.0", "v3.0.0", CHANGED.shape(), true))
                .build())
        .add(
            Exposure.builder(PREFIXES, AGENT)
                .addHistory(stretch("v1.0.0", "v3.0.0", PREFIXES.shape(), true))
                .build())
        .add(
            Exposure.builder(FOREIGN, STRANGER)
                .addHistory(
                    new ReleaseStretch(
                        ReleaseRange.since(Release.of("other", "v1.0.0")), FOREIGN.shape(), true))
                .build())
        .build();
  }

  private static ReleaseStretch stretch(
      String since, String until, MetricShape shape, boolean exposed) {
    return new ReleaseStretch(
        ReleaseRange.between(Release.of("net", since), Release.of("net", until)), shape, exposed);
  }

  private static final String NEWER = "; what a later release brings is asked for by whereNewer(…)";

  private static void refused(String message, InstantVector vector, ReleaseView view) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> vector.at(view)).getMessage());
  }

  private static GaugeVector updates(CounterDefinition definition) {
    return sum(rate(counter(definition).range(minutes(5))));
  }

  @Test
  void whatAReleaseHasIsPrintedAsItIs() {
    assertEquals(updates(NEW), updates(NEW).at(V2));
    assertEquals(
        "rate(prefixes[5m])", rate(counter(PREFIXES.asCounter()).range(minutes(5))).at(V1).text());
    assertEquals("up == 0", gauge(UP).equalTo(0).at(V1).text());
    assertEquals(
        "node:pods:sum", gauge(GaugeDefinition.of("node:pods:sum", "", Unit.NONE)).at(V1).text());
    assertEquals("[operation]", gauge(FLOWS).at(V1).labels().own().toString());
    assertEquals("[table, operation]", gauge(FLOWS).at(V2).labels().own().toString());
    assertEquals(List.of(FLOWS), gauge(FLOWS).plus(1).at(V1).definitions());
    assertEquals(List.of(FLOWS), gauge(FLOWS).at(V1).definitions());
  }

  @Test
  void whatAReleaseHasNotIsRefusedWithItsSuccessor() {
    refused(
        "net v2.0.0 has no old_updates: it is there v1.0.0 to v1.9.9, then new_updates",
        updates(OLD),
        V2);
    refused(
        "net v1.0.0 has no new_updates: it is there v2.0.0 to v3.0.0, before that old_updates",
        updates(NEW),
        V1);
    refused("net v2.0.0 has no late: it is there v3.0.0", gauge(LATE), V2);
    refused("net v2.0.0 has no paper: no release shows it", gauge(PAPER), V2);
    refused("net v2.0.0 has no foreign: it is Stranger's", gauge(FOREIGN), V2);
    refused("net v2.0.0 has no nobody: the catalogue does not know the metric", gauge(NOBODY), V2);
    refused("changed is a counter at net v1.0.0, not a gauge", gauge(CHANGED), V1);
  }

  @Test
  void labelsAndValuesOfTheRelease() {
    refused(
        "sum by (table) names label table, which flows does not have at net v1.0.0; there are operation and the"
            + " target's (job, instance, namespace, pod, node); a label that the scrape job adds is"
            + " Label.target(\"table\")",
        sum(by(TABLE), gauge(FLOWS)),
        V1);
    refused(
        "a condition names label table, which flows does not have at net v1.0.0; there are"
            + " operation and the target's (job, instance, namespace, pod, node); a label that the"
            + " scrape job adds is Label.target(\"table\")",
        gauge(FLOWS).where(TABLE.eq("10")),
        V1);
    refused(
        "no value of label operation of flows at net v1.0.0 is \"delete\"; there are \"add\""
            + NEWER,
        gauge(FLOWS).where(OPERATION.eq(Metrics.Operation.DELETE)),
        V1);
    assertThrows(IllegalArgumentException.class, () -> gauge(FLOWS).at(V1).where(TABLE.eq("10")));
    assertThrows(IllegalArgumentException.class, () -> sum(by(TABLE), gauge(FLOWS).plus(1).at(V1)));
  }

  @Test
  void anUpgradeOfARenamedMetricAsksForBothInnermost() {
    String both = "sum(rate(new_updates[5m]) or rate(old_updates[5m]))";
    assertEquals(both, updates(NEW).across(V1, V2).text());
    assertEquals(both, updates(OLD).across(V1, V2).text());
    assertEquals("new_updates or old_updates", counter(NEW).across(V1, V2).text());
    assertEquals(
        "sum((new_updates or old_updates) * 2)", sum(counter(OLD).times(2)).across(V1, V3).text());
    assertEquals(
        "rate((new_updates or old_updates)[5m:1m])",
        rate(counter(OLD).subquery(minutes(5), minutes(1))).across(V1, V3).text());
    assertEquals(
        "absent_over_time(new_updates{node=\"a\"}[5m]) and"
            + " absent_over_time(old_updates{node=\"a\"}[5m])",
        absentOverTime(counter(NEW).where(NODE.eq("a")).range(minutes(5))).across(V1, V2).text());
    assertEquals(
        "absent(new_updates{job=\"a\"}) and absent(old_updates{job=\"a\"})",
        absent(counter(NEW).where(JOB.eq("a"))).across(V1, V2).text());
    assertEquals(
        "timestamp(new_updates) or timestamp(old_updates)",
        timestamp(counter(NEW)).across(V1, V2).text());
    assertEquals(
        "scalar(sum(new_updates or old_updates)) * 2",
        scalar(sum(counter(NEW))).times(2).across(V1, V2).text());
    assertEquals(
        "quantile_over_time(0.5, new_updates[5m]) or quantile_over_time(0.5, old_updates[5m])",
        quantileOverTime(0.5, counter(NEW).range(minutes(5))).across(V1, V2).text());
  }

  @Test
  void aLongChainIsCheckedAsWell() {
    InstantVector chain = gauge(FLOWS);
    for (int i = 0; i < 2_000; i++) {
      chain = chain.or(gauge(FLOWS).offset(minutes(i + 1)));
    }
    assertEquals(chain, chain.at(V2));
    assertEquals(List.of(FLOWS), chain.definitions());
  }

  @Test
  void whereNothingWasRenamedNothingChanges() {
    assertEquals(updates(NEW), updates(NEW).across(V2, V3));
    assertEquals(gauge(FLOWS).plus(1), gauge(FLOWS).plus(1).across(V1, V2));
    assertEquals("[operation]", gauge(FLOWS).plus(1).across(V1, V2).labels().own().toString());
    assertEquals(
        "net v2.0.0 has no late: it is there v3.0.0",
        assertThrows(IllegalArgumentException.class, () -> gauge(LATE).plus(1).across(V2, V3))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> sum(by(TABLE), gauge(FLOWS)).across(V1, V2));
  }
}
