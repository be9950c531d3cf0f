// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricDefinitionTest {

  private static final TextLabel LABEL = Label.text("name");
  private static final CounterDefinition COUNTER =
      CounterDefinition.builder().name("adds_total").help("Adds.").addLabels(LABEL).build();
  private static final GaugeDefinition GAUGE =
      GaugeDefinition.builder()
          .name("memory_bytes")
          .help("")
          .unit(Unit.BYTES)
          .stability(Stability.BETA)
          .build();
  private static final HistogramDefinition HISTOGRAM =
      HistogramDefinition.builder()
          .name("duration_seconds")
          .help("Duration.")
          .buckets(DecimalLiterals.of("0.1", "1e+06"))
          .build();
  private static final SummaryDefinition SUMMARY =
      SummaryDefinition.builder()
          .name("pause_seconds")
          .help("Pauses.")
          .quantiles(DecimalLiterals.of())
          .build();
  private static final UntypedDefinition UNTYPED =
      UntypedDefinition.builder()
          .name("bird_up")
          .help("Up.")
          .semanticKind(MetricKind.GAUGE)
          .build();

  @Test
  void kindsAreTypes() {
    MetricDefinition.Visitor<String> visitor =
        new MetricDefinition.Visitor<>() {
          @Override
          public String visitCounter(CounterDefinition counter) {
            return "counter";
          }

          @Override
          public String visitGauge(GaugeDefinition gauge) {
            return "gauge";
          }

          @Override
          public String visitHistogram(HistogramDefinition histogram) {
            return "histogram";
          }

          @Override
          public String visitSummary(SummaryDefinition summary) {
            return "summary";
          }

          @Override
          public String visitUntyped(UntypedDefinition untyped) {
            return "untyped";
          }
        };
    for (MetricDefinition each : List.of(COUNTER, GAUGE, HISTOGRAM, SUMMARY, UNTYPED)) {
      assertEquals(each.kind().prometheusText(), Optional.of(each.accept(visitor)));
      assertEquals(each.kind(), each.shape().kind());
    }
  }

  @Test
  void whatIsNotSetHasADefault() {
    assertEquals(Unit.NONE, COUNTER.unit());
    assertEquals(Optional.empty(), COUNTER.stability());
    assertEquals(List.of(), GAUGE.labels());
    HistogramDefinition bare = HistogramDefinition.builder().name("x").help("").build();
    assertFalse(bare.buckets().isKnown());
    assertFalse(SummaryDefinition.builder().name("x").help("").build().quantiles().isKnown());
    assertEquals(
        MetricKind.UNTYPED, UntypedDefinition.builder().name("x").help("").build().semanticKind());
  }

  @Test
  void shapesHaveWhatTheDefinitionHas() {
    assertEquals(List.of(LABEL), COUNTER.shape().labels());
    assertEquals(Optional.of(Stability.BETA), GAUGE.shape().stability());
    assertEquals(HISTOGRAM.buckets(), HISTOGRAM.shape().buckets());
    assertTrue(SUMMARY.shape().quantiles().isKnown());
    assertEquals(0, SUMMARY.shape().quantiles().size());
  }

  @Test
  void equalityIsIdentity() {
    CounterDefinition twin =
        CounterDefinition.builder().name("adds_total").help("Adds.").addLabels(LABEL).build();
    assertNotEquals(COUNTER, twin);
    assertEquals("counter adds_total{name}", COUNTER.toString());
    assertEquals("gauge memory_bytes", GAUGE.toString());
    assertEquals(Optional.of(LABEL), COUNTER.label("name"));
    assertEquals(Optional.empty(), COUNTER.label("other"));
  }

  @Test
  void impossibleDefinitionsAreRefused() {
    assertThrows(IllegalStateException.class, () -> CounterDefinition.builder().help("x").build());
    assertThrows(IllegalStateException.class, () -> CounterDefinition.builder().name("x").build());
    assertThrows(
        IllegalArgumentException.class,
        () -> CounterDefinition.builder().name("").help("x").build());
    assertEquals(
        "metric x has a label twice: [name, name]",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    GaugeDefinition.builder()
                        .name("x")
                        .help("")
                        .addLabels(LABEL, Label.text("name"))
                        .build())
            .getMessage());
  }

  @Test
  void anUntypedMetricLendsItselfToItsMeaning() {
    assertEquals(MetricKind.GAUGE, UNTYPED.asGauge().kind());
    assertEquals("bird_up", UNTYPED.asGauge().name());
    assertThrows(IllegalStateException.class, UNTYPED::asCounter);
    UntypedDefinition counts =
        UntypedDefinition.builder().name("x").help("").semanticKind(MetricKind.COUNTER).build();
    assertEquals("x", counts.asCounter().name());
    assertThrows(IllegalStateException.class, counts::asGauge);
  }

  @Test
  void stabilityIsInFrontOfHelpTexts() {
    assertEquals("[ALPHA] ", Stability.ALPHA.helpPrefix());
    assertEquals("x", Stability.withoutHelpPrefix("[STABLE] x"));
    assertEquals("", Stability.withoutHelpPrefix("[ALPHA] "));
    assertEquals("[GAMMA] x", Stability.withoutHelpPrefix("[GAMMA] x"));
    assertEquals("[ALPHA]x", Stability.withoutHelpPrefix("[ALPHA]x"));
  }

  @Test
  void kindsAreWordsOfASentence() {
    assertEquals("a counter", MetricKind.COUNTER.phrase());
    assertEquals("an info", MetricKind.INFO.phrase());
    assertEquals("a metric of unknown kind", MetricKind.UNTYPED.phrase());
  }
}
