// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import static dev.cnitelemetry.text.scrape.Metrics.BRIDGE;
import static dev.cnitelemetry.text.scrape.Metrics.CATALOG;
import static dev.cnitelemetry.text.scrape.Metrics.FLOWS;
import static dev.cnitelemetry.text.scrape.Metrics.FLOW_OPERATIONS;
import static dev.cnitelemetry.text.scrape.Metrics.KNOWN_OPERATION;
import static dev.cnitelemetry.text.scrape.Metrics.LATENCY;
import static dev.cnitelemetry.text.scrape.Metrics.OPERATION;
import static dev.cnitelemetry.text.scrape.Metrics.PAUSES;
import static dev.cnitelemetry.text.scrape.Metrics.RESYNCS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.read.MalformedLine;
import dev.cnitelemetry.text.scrape.Metrics.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ScrapeTest {

  private static final String PAGE =
      """
      # HELP flow_operations Flow \\\\ operations.
      # TYPE flow_operations counter
      flow_operations{bridge="br-int",operation="add"} 7
      flow_operations{bridge="br-int",operation="delete"} 3
      flow_operations{bridge="br-int",operation="purge"} 1
      # TYPE flows gauge
      flows{bridge="br-int"} 12.5
      flows{bridge=""} 1 1700000000123
      unheard_of 4
      # TYPE pauses_seconds summary
      pauses_seconds{quantile="0.5"} 0.25
      pauses_seconds{quantile="1"} NaN
      pauses_seconds_sum 9
      pauses_seconds_count 18
      """;

  private final Scrape scrape = parse(PAGE);

  private static Scrape parse(String page) {
    return Scrape.parse(bytes(page), TextFormat.PROMETHEUS_0_0_4, CATALOG);
  }

  private static Scrape openMetrics(String page) {
    return Scrape.parse(bytes(page), TextFormat.OPENMETRICS_1_0, CATALOG);
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aHelpTextBehindItsSamplesIsKept() {
    Scrape page =
        Scrape.parse(
            "x 1\n# HELP x Late.\n# HELP x Last.\ny 1\n".getBytes(StandardCharsets.UTF_8),
            TextFormat.PROMETHEUS_0_0_4);
    assertEquals(Optional.of("Last."), page.family("x").orElseThrow().help());
    assertEquals(TextFormat.PROMETHEUS_0_0_4, page.format());
  }

  @Test
  void familiesStandInTheOrderOfThePage() {
    assertEquals(
        List.of("flow_operations", "flows", "unheard_of", "pauses_seconds"),
        scrape.families().stream().map(Family::name).toList());
    assertEquals(10, scrape.sampleCount());
    assertEquals("4 families, 10 samples", scrape.toString());
  }

  @Test
  void aFamilyHasItsMetadata() {
    Family family = scrape.family("flow_operations").orElseThrow();
    assertEquals(MetricKind.COUNTER, family.kind());
    assertEquals(Optional.of("Flow \\ operations."), family.help());
    assertEquals(Optional.empty(), family.unit());
    assertSame(FLOW_OPERATIONS, family.definition().orElseThrow());
    assertEquals(1, family.line());
    assertEquals("counter flow_operations", family.toString());
    Family unknown = scrape.family("unheard_of").orElseThrow();
    assertEquals(MetricKind.UNTYPED, unknown.kind());
    assertEquals(Optional.empty(), unknown.definition());
    assertEquals(Optional.empty(), scrape.family("nowhere"));
    assertSame(family, scrape.family(FLOW_OPERATIONS).orElseThrow());
  }

  @Test
  void samplesHaveNameLabelsValueTimestampAndLine() {
    List<Sample> samples = scrape.family("flows").orElseThrow().samples();
    assertEquals(2, samples.size());
    Sample second = samples.get(1);
    assertEquals("flows", second.name());
    assertEquals(Map.of("bridge", ""), second.labels().toMap());
    assertEquals(1, second.value());
    assertEquals(OptionalLong.of(1700000000123L), second.timestampMillis());
    assertEquals(8, second.line());
    assertEquals(OptionalLong.empty(), samples.get(0).timestampMillis());
    assertEquals("flows{bridge=\"br-int\"} 12.5", samples.get(0).toString());
    assertThrows(IndexOutOfBoundsException.class, () -> samples.get(2));
  }

  @Test
  void aSelectorWithEveryLabelGivesTheValue() {
    assertEquals(
        OptionalDouble.of(3),
        scrape.value(FLOW_OPERATIONS.where(OPERATION.eq(Operation.DELETE), BRIDGE.eq("br-int"))));
    assertEquals(
        OptionalDouble.empty(),
        scrape.value(FLOW_OPERATIONS.where(OPERATION.eq(Operation.MODIFY), BRIDGE.eq("br-int"))));
  }

  @Test
  void aSelectorWithSomeLabelsGivesTheOnlySeriesThatMeetsIt() {
    assertEquals(
        OptionalDouble.of(7), scrape.value(FLOW_OPERATIONS.where(OPERATION.eq(Operation.ADD))));
    assertEquals(
        OptionalDouble.of(1), scrape.value(FLOW_OPERATIONS.where(OPERATION.eqText("purge"))));
    assertEquals(
        OptionalDouble.of(3), scrape.value(FLOW_OPERATIONS.where(OPERATION.matches("del.*"))));
    assertEquals(OptionalDouble.of(12.5), scrape.value(FLOWS.where(BRIDGE.notEq(""))));
  }

  @Test
  void aLabelWithoutTextIsNoLabel() {
    assertEquals(OptionalDouble.of(1), scrape.value(FLOWS.where()));
    assertEquals(OptionalDouble.of(1), scrape.value(FLOWS.where(BRIDGE.eq(""))));
    assertEquals(
        OptionalDouble.of(1), scrape.value(FLOWS.where(TargetLabels.POD.eq(""), BRIDGE.eq(""))));
    assertEquals(Optional.empty(), scrape.series(FLOWS.where()).get(1).label(BRIDGE));
  }

  @Test
  void severalSeriesAreNoValue() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> scrape.value(FLOW_OPERATIONS.where(BRIDGE.eq("br-int"))));
    assertTrue(
        thrown.getMessage().startsWith("3 series meet flow_operations{bridge=\"br-int\"}"),
        thrown.getMessage());
    assertTrue(thrown.getMessage().contains("operation=\"purge\""), thrown.getMessage());
  }

  @Test
  void aDistributionIsNoValue() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> scrape.value(PAUSES.where()));
    assertEquals(
        "a summary has no single value: ask summary(selector) for pauses_seconds",
        thrown.getMessage());
    assertThrows(IllegalStateException.class, () -> scrape.series(PAUSES.where()).get(0).value());
  }

  @Test
  void theLastOfSeveralAlikeCounts() {
    Scrape twice = parse("flows{bridge=\"a\"} 1\nflows{bridge=\"a\"} 2\n");
    assertEquals(OptionalDouble.of(2), twice.value(FLOWS.where(BRIDGE.eq("a"))));
    assertEquals(2, twice.series(FLOWS.where()).get(0).value());
    assertEquals(1, twice.series(FLOWS.where()).size());
  }

  @Test
  void seriesAnswerTypedLabels() {
    List<Series> series = scrape.series(FLOW_OPERATIONS.where());
    assertEquals(
        List.of(Optional.of(Operation.ADD), Optional.of(Operation.DELETE), Optional.empty()),
        series.stream().map(each -> each.label(OPERATION)).toList());
    assertEquals(Optional.of(Operation.ADD), series.get(0).label(KNOWN_OPERATION));
    assertEquals(Optional.of("br-int"), series.get(0).label(BRIDGE));
    assertEquals("purge", series.get(2).labels().text(OPERATION));
    assertEquals(3, series.get(0).line());
    assertEquals(
        "flow_operations{bridge=\"br-int\",operation=\"add\"} 7", series.get(0).toString());
    assertSame(FLOW_OPERATIONS, series.get(0).family().definition().orElseThrow());
  }

  @Test
  void aSummaryIsOneSeries() {
    List<Series> series = scrape.series(PAUSES.where());
    assertEquals(1, series.size());
    assertEquals(4, series.get(0).samples().size());
    Summary summary = scrape.summary(PAUSES.where()).orElseThrow();
    assertEquals(OptionalDouble.of(0.25), summary.quantile(0.5));
    assertEquals(OptionalDouble.of(Double.NaN), summary.quantile(1));
    assertEquals(OptionalDouble.empty(), summary.quantile(0.9));
    assertEquals(OptionalDouble.of(9), summary.sum());
    assertEquals(OptionalDouble.of(18), summary.count());
    assertEquals(2, summary.quantiles().length);
    assertEquals("pauses_seconds 18 observations, sum 9", summary.toString());
  }

  @Test
  void aHistogramIsFoundWhetherAnnouncedOrNot() {
    String buckets =
        """
        latency_seconds_bucket{operation="add",le="0.1"} 1
        latency_seconds_bucket{operation="add",le="+Inf"} 4
        latency_seconds_sum{operation="add"} 2.5
        latency_seconds_count{operation="add"} 4
        """;
    for (Scrape each :
        List.of(
            parse("# TYPE latency_seconds histogram\n" + buckets),
            parse(buckets),
            Scrape.parse(bytes(buckets), TextFormat.PROMETHEUS_0_0_4))) {
      Histogram latency = each.histogram(LATENCY.where(OPERATION.eq(Operation.ADD))).orElseThrow();
      assertEquals(2, latency.bucketCount());
      assertEquals(0.1, latency.upperBound(0));
      assertEquals(Double.POSITIVE_INFINITY, latency.upperBound(1));
      assertEquals(1, latency.cumulativeCount(0));
      assertEquals(4, latency.count());
      assertEquals(OptionalDouble.of(2.5), latency.sum());
      assertEquals(Optional.of(Operation.ADD), latency.labels().get(OPERATION));
      assertEquals(
          "latency_seconds{operation=\"add\"} 4 observations, sum 2.5",
          latency.toString().replace("latency_seconds_bucket", "latency_seconds"));
      assertEquals(Optional.empty(), each.histogram(LATENCY.where(OPERATION.eq(Operation.DELETE))));
      assertEquals(1, each.histograms(LATENCY.where()).size());
    }
  }

  @Test
  void aGaugeCalledAsACountIsNoPartOfAHistogram() {
    Scrape page = parse("# TYPE latency_seconds_count gauge\nlatency_seconds_count 4\n");
    assertEquals(List.of(), page.histograms(LATENCY.where()));
  }

  @Test
  void twoFamiliesOfOneNameStayApart() {
    Scrape page =
        openMetrics(
            """
            # TYPE resyncs gauge
            # HELP resyncs Running.
            resyncs 2
            # HELP resyncs Started.
            # TYPE resyncs counter
            resyncs_total 40
            resyncs_created 1700000000
            # EOF
            """);
    assertEquals(2, page.families().size());
    assertEquals(Optional.of("Running."), page.families().get(0).help());
    assertEquals(Optional.of("Started."), page.families().get(1).help());
    assertEquals(MetricKind.COUNTER, page.families().get(1).kind());
    assertSame(RESYNCS, page.families().get(1).definition().orElseThrow());
    assertEquals(OptionalDouble.of(40), page.value(RESYNCS.where()));
    assertEquals(40, page.series(RESYNCS.where()).get(0).value());
    GaugeDefinition running = GaugeDefinition.builder().name("resyncs").help("").build();
    assertEquals(OptionalDouble.of(2), page.value(running.where()));
  }

  @Test
  void exemplarsAndUnitsAreKept() {
    Scrape page =
        openMetrics(
            """
            # TYPE latency_seconds histogram
            # UNIT latency_seconds seconds
            latency_seconds_bucket{le="0.1"} 1
            latency_seconds_bucket{le="+Inf"} 4 # {trace_id="ab12",span=""} 0.75 1700000000.5
            latency_seconds_sum 2.5
            latency_seconds_count 4
            # TYPE resyncs counter
            resyncs_total 1 # {} 1
            # EOF
            """);
    Family family = page.family("latency_seconds").orElseThrow();
    assertEquals(Optional.of("seconds"), family.unit());
    assertEquals(Optional.empty(), family.samples().get(0).exemplar());
    RecordedExemplar exemplar = family.samples().get(1).exemplar().orElseThrow();
    assertEquals(Map.of("trace_id", "ab12", "span", ""), exemplar.labels());
    assertEquals(0.75, exemplar.value());
    assertEquals(OptionalLong.of(1700000000500L), exemplar.timestampMillis());
    assertEquals(
        OptionalLong.empty(),
        page.family("resyncs")
            .orElseThrow()
            .samples()
            .get(0)
            .exemplar()
            .orElseThrow()
            .timestampMillis());
  }

  @Test
  void aCounterThatOpenMetricsSuffixedIsFound() {
    Scrape page =
        openMetrics(
            """
            # TYPE flow_operations counter
            flow_operations_total{bridge="b",operation="add"} 5
            # EOF
            """);
    assertEquals(
        OptionalDouble.of(5),
        page.value(FLOW_OPERATIONS.where(BRIDGE.eq("b"), OPERATION.eq(Operation.ADD))));
    assertEquals(1, page.series(FLOW_OPERATIONS.where()).size());
  }

  @Test
  void interleavedFamiliesAreWhole() {
    Scrape page =
        parse(
            """
            flows{bridge="a"} 1
            resyncs_total 10
            flows{bridge="b"} 2
            resyncs_total{pod="x"} 20
            flows{bridge="c"} 3
            flows{bridge="d"} 4
            """);
    List<Sample> flows = page.family("flows").orElseThrow().samples();
    assertEquals(List.of(1.0, 2.0, 3.0, 4.0), flows.stream().map(Sample::value).toList());
    assertEquals(OptionalDouble.of(4), page.value(FLOWS.where(BRIDGE.eq("d"))));
    assertEquals(OptionalDouble.of(10), page.value(RESYNCS.where()));
    assertEquals(OptionalDouble.of(20), page.value(RESYNCS.where(TargetLabels.POD.eq("x"))));
  }

  @Test
  void labelSetsAreEqualWhateverTheirOrder() {
    Scrape one = parse("flow_operations{bridge=\"\u00e9\",operation=\"add\",x=\"\"} 1\n");
    Scrape other = parse("y 1\nflow_operations{operation=\"add\",bridge=\"\u00e9\"} 1\n");
    LabelSet first = one.series(FLOW_OPERATIONS.where()).get(0).labels();
    LabelSet second = other.series(FLOW_OPERATIONS.where()).get(0).labels();
    assertEquals(first, second);
    assertEquals(second, first);
    assertEquals(first.hashCode(), second.hashCode());
    assertEquals(3, first.size());
    assertEquals(
        OptionalDouble.of(1),
        one.value(FLOW_OPERATIONS.where(OPERATION.eq(Operation.ADD), BRIDGE.eq("\u00e9"))));
    LabelSet fewer = parse("a{operation=\"add\"} 1\n").families().get(0).series().get(0).labels();
    assertTrue(!first.equals(fewer) && !fewer.equals(first));
  }

  @Test
  void longAndForeignTextsAreKept() {
    String value = "\u65e5\u672c\\\"\n".repeat(100);
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    Scrape page = parse("flows{bridge=\"" + escaped + "\"} 1\nflows{bridge=\"b\"} 2\n");
    assertEquals(OptionalDouble.of(1), page.value(FLOWS.where(BRIDGE.eq(value))));
    assertEquals(
        "flows{bridge=\"" + escaped + "\"} 1", page.families().get(0).samples().get(0).toString());
  }

  @Test
  void aMalformedLineRejectsThePage() {
    ExpositionFormatException thrown =
        assertThrows(ExpositionFormatException.class, () -> parse("flows 1\nflows{ 2\n"));
    assertEquals(2, thrown.line());
    ExpositionReader reports =
        ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4)
            .onMalformedLine(MalformedLine.REPORT)
            .build();
    byte[] page = bytes("flows{ 2\n");
    reports.reset(page, 0, page.length);
    assertThrows(ExpositionFormatException.class, () -> Scrape.read(reports));
  }

  @Test
  void anEmptyPageHasNothing() {
    Scrape empty = parse("");
    assertEquals(List.of(), empty.families());
    assertEquals(OptionalDouble.empty(), empty.value(FLOWS.where()));
    assertEquals(List.of(), empty.series(FLOWS.where()));
  }

  @Test
  void labelsOfAllKindsCanBeAskedByName() {
    Sample sample = scrape.family("pauses_seconds").orElseThrow().samples().get(0);
    assertEquals(Optional.of("0.5"), sample.labels().get("quantile"));
    assertEquals(Optional.empty(), sample.labels().get(Label.text("le")));
    assertTrue(scrape.summary(PAUSES.where()).orElseThrow().labels().isEmpty());
  }
}
