// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.metrics.client.Fixture.Direction;
import dev.cnitelemetry.metrics.client.Fixture.Operation;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiveMetricsTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final LiveMetrics live = LiveMetrics.in(registry);

  static String page(PrometheusRegistry registry) {
    return PrometheusTextFormatWriter.create().toDebugString(registry.scrape());
  }

  @Test
  void countsByTypedLabelValues() {
    LiveCounter ops = live.register(Fixture.OPS);
    ops.with(Fixture.OPERATION.eq(Operation.ADD), Fixture.DIRECTION.eq(Direction.IN)).inc(2);
    ops.with(Fixture.DIRECTION.eq(Direction.IN), Fixture.OPERATION.eq(Operation.ADD)).inc();
    ops.with(Fixture.OPERATION.eqText("delete"), Fixture.DIRECTION.eq(Direction.OUT)).inc();

    assertEquals(
        """
        # HELP switch_ops_count_total Number of operations.
        # TYPE switch_ops_count_total counter
        switch_ops_count_total{direction="in",operation="add"} 3.0
        switch_ops_count_total{direction="out",operation="delete"} 1.0
        """,
        page(registry));
  }

  @Test
  void removesSeries() {
    LiveGauge flows = live.register(Fixture.FLOWS);
    flows.with(Fixture.TABLE_ID.eq("0"), Fixture.TABLE_NAME.eq("Classifier")).set(7);
    flows.remove(Fixture.TABLE_NAME.eq("Classifier"), Fixture.TABLE_ID.eq("0"));
    assertEquals("", page(registry));
  }

  @Test
  void observesIntoTheBucketsOfTheDefinition() {
    live.register(Fixture.SYNC).with(Fixture.VERB.eq(Operation.ADD)).observe(0.25);
    assertEquals(
        """
        # HELP sync_duration_milliseconds Duration of a sync.
        # TYPE sync_duration_milliseconds histogram
        sync_duration_milliseconds_bucket{verb="add",le="1.0E-5"} 0
        sync_duration_milliseconds_bucket{verb="add",le="0.5"} 1
        sync_duration_milliseconds_bucket{verb="add",le="10.0"} 1
        sync_duration_milliseconds_bucket{verb="add",le="+Inf"} 1
        sync_duration_milliseconds_count{verb="add"} 1
        sync_duration_milliseconds_sum{verb="add"} 0.25
        """,
        page(registry));
  }

  @Test
  void guessesNoBuckets() {
    HistogramDefinition unknown =
        HistogramDefinition.builder().name("a_seconds").help("A.").build();
    HistogramDefinition chosen = HistogramDefinition.builder().name("b_seconds").help("B.").build();
    live.register(unknown).with().observe(1);
    live.register(chosen, DecimalLiterals.of("2")).with().observe(1);
    assertTrue(
        page(registry)
            .contains(
                """
                # TYPE a_seconds histogram
                a_seconds_bucket{le="+Inf"} 1
                a_seconds_count 1
                """));
    assertTrue(page(registry).contains("b_seconds_bucket{le=\"2.0\"} 1\n"));
  }

  @Test
  void printsTheQuantilesOfTheDefinition() {
    LiveSummary pauses = live.register(Fixture.PAUSES);
    for (int i = 1; i <= 1000; i++) {
      pauses.with().observe(i);
    }
    String page = page(registry);
    assertTrue(page.contains("{quantile=\"0.0\"} 1.0\n"), page);
    assertTrue(page.contains("{quantile=\"1.0\"} 1000.0\n"), page);
    assertEquals(5, page.lines().filter(line -> line.contains("{quantile=")).count());
    assertTrue(page.contains("go_gc_duration_seconds_count 1000\n"), page);
  }

  @Test
  void showsUntypedAsUntyped() {
    live.register(Fixture.UP).with().set(1);
    assertEquals("# HELP bird_up 1 if up.\n# TYPE bird_up untyped\nbird_up 1.0\n", page(registry));
  }

  @Test
  void passesExemplarsThrough() {
    live.register(Fixture.ALLOC_TOTAL).with().incWithExemplar(Labels.of("trace_id", "abc"));
    live.register(Fixture.SYNC)
        .with(Fixture.VERB.eq("list"))
        .observeWithExemplar(0.25, Labels.of("trace_id", "def"));
    live.register(Fixture.UP).with().setWithExemplar(1, Labels.of("trace_id", "ghi"));
    String page =
        OpenMetricsTextFormatWriter.builder()
            .setExemplarsOnAllMetricTypesEnabled(true)
            .build()
            .toDebugString(registry.scrape());
    assertTrue(page.contains("go_memstats_alloc_bytes_total 1.0 # {trace_id=\"abc\"} 1.0 "), page);
    assertTrue(
        page.contains("_bucket{verb=\"list\",le=\"0.5\"} 1 # {trace_id=\"def\"} 0.25 "), page);
    assertTrue(page.contains("bird_up 1.0 # {trace_id=\"ghi\"} 1.0 "), page);
  }

  @Test
  void answersTheSameMetricAgain() {
    assertSame(live.register(Fixture.OPS), live.register(Fixture.OPS));
    assertSame(live.register(Fixture.OPS), live.find(Fixture.OPS).orElseThrow());
    assertTrue(live.find(Fixture.FLOWS).isEmpty());
    assertEquals(1, live.metrics().size());
  }

  @Test
  void refusesASecondDefinitionOfAName() {
    live.register(Fixture.FLOWS);
    GaugeDefinition other =
        GaugeDefinition.builder().name(Fixture.FLOWS.name()).help("Other.").build();
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> live.register(other));
    assertEquals(
        "gauge switch_flow_count cannot be registered: its name is that of"
            + " live gauge switch_flow_count{table_id,table_name}",
        refusal.getMessage());
    assertTrue(live.find(other).isEmpty());
  }

  @Test
  void keepsAGaugeAndACounterThatDifferInTotalAlone() {
    for (List<MetricDefinition> order :
        List.<List<MetricDefinition>>of(
            List.of(Fixture.ALLOC, Fixture.ALLOC_TOTAL),
            List.of(Fixture.ALLOC_TOTAL, Fixture.ALLOC))) {
      PrometheusRegistry both = new PrometheusRegistry();
      LiveMetrics metrics = LiveMetrics.in(both);
      for (MetricDefinition definition : order) {
        if (definition instanceof CounterDefinition counter) {
          metrics.register(counter).with().inc(5);
        } else if (definition instanceof GaugeDefinition gauge) {
          metrics.register(gauge).with().set(3);
        }
      }
      assertTrue(metrics.renamed().isEmpty());
      assertEquals(
          """
          # HELP go_memstats_alloc_bytes Bytes in use.
          # TYPE go_memstats_alloc_bytes gauge
          go_memstats_alloc_bytes 3.0
          # HELP go_memstats_alloc_bytes_total Bytes allocated.
          # TYPE go_memstats_alloc_bytes_total counter
          go_memstats_alloc_bytes_total 5.0
          """,
          page(both));
    }
  }

  @Test
  void keepsACounterWhoseNameWithTotalAnotherFamilyHas() {
    CounterDefinition drops = CounterDefinition.builder().name("drops").help("Old.").build();
    CounterDefinition total = CounterDefinition.builder().name("drops_total").help("New.").build();
    for (List<CounterDefinition> order : List.of(List.of(drops, total), List.of(total, drops))) {
      PrometheusRegistry both = new PrometheusRegistry();
      LiveMetrics metrics = LiveMetrics.in(both);
      order.forEach(metrics::register);
      metrics.register(drops).with().inc(3);
      metrics.register(total).with().inc(5);
      assertEquals("drops", metrics.register(drops).exposedName());
      assertTrue(metrics.renamed().isEmpty());
      assertEquals(
          """
          # HELP drops Old.
          # TYPE drops untyped
          drops 3.0
          # HELP drops_total New.
          # TYPE drops_total counter
          drops_total 5.0
          """,
          page(both));
    }
  }

  @Test
  void seesTheSameCounterMadeByOthers() {
    Counter.builder().name("go_memstats_alloc_bytes_total").register(registry);
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> live.register(Fixture.ALLOC_TOTAL));
    assertTrue(
        String.valueOf(refusal.getMessage())
            .startsWith(
                "the client library refuses counter go_memstats_alloc_bytes_total:"
                    + " go_memstats_alloc_bytes: duplicate metric name"),
        refusal.getMessage());
    assertTrue(live.metrics().isEmpty());
  }

  @Test
  void printsHelpAsTheComponentDoes() {
    LiveMetrics asAgent = LiveMetrics.in(registry, Fixture.AGENT, Fixture.CATALOG);
    asAgent
        .register(Fixture.OPS)
        .with(Fixture.OPERATION.eq(Operation.ADD), Fixture.DIRECTION.eq(Direction.IN));
    asAgent.register(Fixture.UP).with();
    String page = page(registry);
    assertTrue(
        page.contains("# HELP switch_ops_count_total [BETA] Operations, as the agent says.\n"),
        page);
    assertTrue(page.contains("# HELP bird_up 1 if up.\n"), page);
  }

  @Test
  void refusesAComponentThatTheCatalogueDoesNotHave() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> LiveMetrics.in(registry, Fixture.PEER, MetricCatalog.builder("bare").build()));
    assertEquals("bare (0 metrics) has no component peer; it has []", refusal.getMessage());
  }

  @Test
  void registersAComponentAsItIs() {
    LiveMetrics agent = LiveMetrics.all(Fixture.AGENT, Fixture.CATALOG);
    assertEquals(
        """
        # HELP go_gc_duration_seconds Pauses.
        # TYPE go_gc_duration_seconds summary
        go_gc_duration_seconds{quantile="0.0"} NaN
        go_gc_duration_seconds{quantile="0.25"} NaN
        go_gc_duration_seconds{quantile="0.5"} NaN
        go_gc_duration_seconds{quantile="0.75"} NaN
        go_gc_duration_seconds{quantile="1.0"} NaN
        go_gc_duration_seconds_count 0
        go_gc_duration_seconds_sum 0.0
        # HELP switch_flow_count [STABLE] Flows of each table.
        # TYPE switch_flow_count gauge
        switch_flow_count{table_id="example",table_name="example"} 0.0
        # HELP switch_ops_count_total [BETA] Operations, as the agent says.
        # TYPE switch_ops_count_total counter
        switch_ops_count_total{direction="in",operation="add"} 0.0
        switch_ops_count_total{direction="in",operation="delete"} 0.0
        switch_ops_count_total{direction="in",operation="modify"} 0.0
        switch_ops_count_total{direction="out",operation="add"} 0.0
        switch_ops_count_total{direction="out",operation="delete"} 0.0
        switch_ops_count_total{direction="out",operation="modify"} 0.0
        # HELP sync_duration_milliseconds Duration of a sync.
        # TYPE sync_duration_milliseconds histogram
        sync_duration_milliseconds_bucket{verb="add",le="1.0E-5"} 0
        sync_duration_milliseconds_bucket{verb="add",le="0.5"} 0
        sync_duration_milliseconds_bucket{verb="add",le="10.0"} 0
        sync_duration_milliseconds_bucket{verb="add",le="+Inf"} 0
        sync_duration_milliseconds_count{verb="add"} 0
        sync_duration_milliseconds_sum{verb="add"} 0.0
        """,
        page(agent.registry()));
    assertEquals(page(agent.registry()), page(newest().registry()));
    agent
        .register(Fixture.OPS)
        .with(Fixture.OPERATION.eq(Operation.ADD), Fixture.DIRECTION.eq(Direction.IN))
        .inc();
    assertTrue(
        page(agent.registry())
            .contains("switch_ops_count_total{direction=\"in\",operation=\"add\"} 1.0\n"));
  }

  private static LiveMetrics newest() {
    return LiveMetrics.all(Fixture.AGENT, Fixture.NEW, Fixture.CATALOG);
  }

  @Test
  void registersAComponentAsItWas() {
    LiveMetrics agent = LiveMetrics.all(Fixture.AGENT, Fixture.OLD, Fixture.CATALOG);
    String page = page(agent.registry());
    assertTrue(page.contains("switch_flow_count{table_id=\"example\"} 0.0\n"), page);
    assertTrue(page.contains("# HELP switch_flow_count [ALPHA] Flows of each table.\n"), page);
    assertTrue(page.contains("# TYPE sync_duration_milliseconds summary\n"), page);
    assertFalse(page.contains("go_gc_duration_seconds"), page);

    LiveMetric<?> sync = agent.find(Fixture.SYNC).orElseThrow();
    assertTrue(sync instanceof LiveSummary);
    IllegalStateException otherKind =
        assertThrows(IllegalStateException.class, () -> agent.register(Fixture.SYNC));
    assertEquals(
        "sync_duration_milliseconds is registered as a LiveSummary already, the kind of an older"
            + " release; find(…) answers it",
        otherKind.getMessage());
    agent.register(Fixture.FLOWS).with(Fixture.TABLE_ID.eq("10")).set(4);
    assertTrue(page(agent.registry()).contains("switch_flow_count{table_id=\"10\"} 4.0\n"));
  }

  @Test
  void ofManyCombinationsEachValueIsShown() {
    TextLabel tens = Label.closedText("tens", List.of("1", "2", "3", "4", "5", "6", "7", "8"));
    TextLabel ones = Label.closedText("ones", List.of("0", "1", "2", "3", "4", "5", "6", "7"));
    TextLabel sign = Label.closedText("sign", List.of("+", "-"));
    assertEquals(64, seriesAtZero(tens, ones));
    assertEquals(8, seriesAtZero(tens, ones, sign));
    assertEquals(2, seriesAtZero(sign, Label.text("any")));
    assertEquals(1, seriesAtZero());
  }

  private static long seriesAtZero(Label... labels) {
    GaugeDefinition numbers = GaugeDefinition.of("numbers", "Numbers.", Unit.NONE, labels);
    MetricCatalog catalog =
        MetricCatalog.builder("numbers")
            .add(
                Exposure.builder(numbers, Fixture.PEER)
                    .addHistory(new ReleaseStretch(ReleaseRange.all(), numbers.shape(), true))
                    .build())
            .build();
    String page = page(LiveMetrics.all(Fixture.PEER, catalog).registry());
    for (Label label : labels) {
      label
          .values()
          .forEach(value -> assertTrue(page.contains(label + "=\"" + value + "\""), page));
    }
    return page.lines().filter(line -> line.startsWith("numbers")).count();
  }

  @Test
  void helpIsThatOfThePageOfTheRelease() {
    GaugeDefinition flows = GaugeDefinition.of("flows", "Ours.", Unit.NONE);
    MetricCatalog catalog =
        MetricCatalog.builder("flows")
            .add(
                Exposure.builder(flows, Fixture.AGENT)
                    .help("As documented.")
                    .addHistory(
                        new ReleaseStretch(
                            ReleaseRange.between(Fixture.OLD, Fixture.OLD),
                            flows.shape(),
                            true,
                            Optional.of("As the old page says.")))
                    .addHistory(
                        new ReleaseStretch(
                            ReleaseRange.since(Fixture.NEW),
                            flows.shape(),
                            true,
                            Optional.of("As the new page says.")))
                    .build())
            .build();

    assertTrue(
        page(LiveMetrics.all(Fixture.AGENT, Fixture.OLD, catalog).registry())
            .startsWith("# HELP flows As the old page says.\n"));
    assertTrue(
        page(LiveMetrics.all(Fixture.AGENT, catalog).registry())
            .startsWith("# HELP flows As the new page says.\n"));
  }

  @Test
  void registersAComponentWithoutReleases() {
    LiveMetrics peer = LiveMetrics.all(Fixture.PEER, Fixture.CATALOG);
    assertEquals(
        "# HELP bird_up 1 if up.\n# TYPE bird_up untyped\nbird_up 0.0\n", page(peer.registry()));
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> LiveMetrics.all(Fixture.PEER, Fixture.OLD, Fixture.CATALOG));
    assertEquals(
        "fabric v1.0.0 is no release of peer, which is part of peer", refusal.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> LiveMetrics.all(Fixture.AGENT, Release.of("fabric", "v9.0.0"), Fixture.CATALOG));
  }

  @Test
  void saysWhichSeriesIsMeant() {
    LiveCounter ops = live.register(Fixture.OPS);
    Stream.of(
            refusal(() -> ops.with(), "switch_ops_count needs [operation, direction] too"),
            refusal(
                () -> ops.with(Fixture.OPERATION.eq(Operation.ADD)),
                "switch_ops_count needs [direction] too"),
            refusal(
                () ->
                    ops.with(
                        Fixture.OPERATION.eq(Operation.ADD), Fixture.OPERATION.eq(Operation.ADD)),
                "label operation of switch_ops_count is given twice"),
            refusal(
                () -> ops.with(Fixture.OPERATION.eqText("ad"), Fixture.DIRECTION.eq(Direction.IN)),
                "operation of switch_ops_count takes [add, modify, delete], not operation=\"ad\""),
            refusal(
                () -> ops.with(Fixture.OPERATION.notEq(Operation.ADD)),
                "a series of switch_ops_count is chosen by eq(…), not by operation!=\"add\""),
            refusal(
                () -> ops.with(Fixture.VERB.eq(Operation.ADD)),
                "switch_ops_count has no label as in verb=\"add\";"
                    + " its labels are [operation, direction]"),
            refusal(
                () -> ops.remove(Fixture.TABLE_ID.eq("1")),
                "switch_ops_count has no label as in table_id=\"1\";"
                    + " its labels are [operation, direction]"))
        .forEach(Runnable::run);
  }

  private static Runnable refusal(Runnable call, String message) {
    return () ->
        assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }

  @Test
  void summariesWithoutQuantilesHaveNone() {
    live.register(SummaryDefinition.builder().name("s").help("").build()).with().observe(1);
    assertEquals("# TYPE s summary\ns_count 1\ns_sum 1.0\n", page(registry));
  }
}
