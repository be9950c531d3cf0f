// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.text.TextFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** OpenMetrics is held to its specification; the refusals of conformance cases are elsewhere. */
class OpenMetricsWriterTest {
  private static final CounterDefinition TOTAL =
      CounterDefinition.builder().name("a_total").help("Help \"a\".").build();
  private static final CounterDefinition BARE =
      CounterDefinition.builder().name("errors").help("Errors.").build();
  private static final GaugeDefinition AGE =
      GaugeDefinition.builder().name("age_seconds").help("").unit(Unit.SECONDS).build();

  private final ExpositionWriter writer =
      ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0).build();

  @Test
  void writesDefinedFamilies() {
    writer.family(TOTAL);
    writer.sample().label("b", "c").created(-1500).value(1e6).end();
    writer.family(AGE);
    writer.sample().value(1).timestamp(-999).end();
    writer.sample().value(2.0).timestamp(1_700_000_000_120L).end();
    writer.write(writer.prepare("plain").build(), 3);
    assertText(
        """
        # HELP a Help \\"a\\".
        # TYPE a counter
        a_total{b="c"} 1e+06
        a_created{b="c"} -1.5
        # TYPE age_seconds gauge
        # UNIT age_seconds seconds
        age_seconds 1 -0.999
        age_seconds 2.0 1700000000.12
        plain 3.0
        # EOF
        """);
  }

  @Test
  void treatsCountersWithoutTotalAsChosen() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> writer.family(BARE));
    assertTrue(String.valueOf(refusal.getMessage()).contains("counters(CounterNaming)"));
    assertEquals(
        """
        # HELP errors Errors.
        # TYPE errors unknown
        errors 1
        errors{a="b"} 2.0
        # EOF
        """,
        bare(CounterNaming.AS_UNKNOWN));
    assertEquals(
        """
        # HELP errors Errors.
        # TYPE errors counter
        errors_total 1
        errors_total{a="b"} 2.0
        # EOF
        """,
        bare(CounterNaming.ADD_TOTAL));
  }

  private static String bare(CounterNaming naming) {
    ExpositionWriter chosen =
        ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0).counters(naming).build();
    PreparedSeries prepared = chosen.prepare(BARE).label("a", "b").build();
    chosen.family(BARE).sample().value(1).end();
    return chosen.write(prepared, 2).finish().content().toString();
  }

  @Test
  void writesExemplarsWhereTheyMayStand() {
    writer.family(TOTAL);
    writer.sample().value(1).timestamp(7000).exemplar().value(0.5).end();
    writer.type("h", MetricKind.HISTOGRAM);
    writer
        .sample("h_bucket")
        .bound(Double.POSITIVE_INFINITY)
        .value(1)
        .exemplar()
        .label("trace", "😀".repeat(123))
        .value(1L)
        .timestamp(1)
        .end();
    refused("only the _total", w -> w.sample("h_count").value(1).exemplar());
    refused(
        "at most 128 characters",
        w ->
            w.sample("h_bucket")
                .label("m", "n")
                .bound(Double.POSITIVE_INFINITY)
                .value(1)
                .exemplar()
                .label("trace", "x".repeat(124))
                .value(1)
                .end());
    refused(
        "NUL byte",
        w ->
            w.sample("h_bucket")
                .label("m", "n")
                .bound(1)
                .value(1)
                .exemplar()
                .label("trace", "a\0")
                .value(1)
                .end());
    refused(
        "there already",
        w ->
            w.sample("h_bucket")
                .label("m", "n")
                .bound(1)
                .value(1)
                .exemplar()
                .label("a", "")
                .label("a", ""));
    assertText(
        """
        # HELP a Help \\"a\\".
        # TYPE a counter
        a_total 1 7 # {} 0.5
        # TYPE h histogram
        h_bucket{le="+Inf"} 1 # {trace="%s"} 1 0.001
        # EOF
        """
            .formatted("😀".repeat(123)));
  }

  @Test
  void refusesMetadataOutOfPlace() {
    writer.help("a", "x").type("a", MetricKind.GAUGE);
    misplaced("has had its HELP", w -> w.help("a", "y"));
    misplaced("has had its TYPE", w -> w.type("a", MetricKind.GAUGE));
    refused("must end in _s", w -> w.unit("a", "s"));
    writer.sample("a").value(1).end();
    misplaced("before its samples", w -> w.unit("a", ""));
    writer.type("b_s", MetricKind.INFO);
    refused("have no unit", w -> w.unit("b_s", "s"));
    misplaced("belongs to an earlier family", w -> w.type("a", MetricKind.GAUGE));
    misplaced("belongs to an earlier family", w -> w.sample("a").value(1).end());
    misplaced("belongs to an earlier family", w -> w.family("a", MetricKind.GAUGE, ""));
    writer.sample("c_total").value(1).end();
    misplaced("c_total belongs", w -> w.type("c", MetricKind.COUNTER));
    refused("letters, digits", w -> w.unit("d", "\n"));
    misplaced("no comments", w -> w.comment("x"));
    refused("carriage return", w -> w.help("r", "text\r"));
    refused("must end in _info", w -> w.family("i", MetricKind.INFO, ""));
  }

  @Test
  void holdsHistogramsOpenUntilTheyAreComplete() {
    writer.family("h", MetricKind.HISTOGRAM, "");
    writer.sample("h_bucket").bound(1).value(1).end();
    misplaced("needs its sample _bucket with le=\"+Inf\"", ExpositionWriter::finish);
    misplaced("needs its sample _bucket", w -> w.sample("x").value(1).end());
    misplaced("needs its sample _bucket", w -> w.sample("h_sum").label("a", "").value(1).end());
    refused("ascend", w -> w.sample("h_bucket").bound(1).value(1).end());
    refused("cumulative", w -> w.sample("h_bucket").bound(2).value(0).end());
    refused("whole", w -> w.sample("h_bucket").bound(2).value(1.5).end());
    refused("whole", w -> w.sample("h_bucket").bound(2).value(Double.POSITIVE_INFINITY).end());
    writer.sample("h_bucket").bound(Double.POSITIVE_INFINITY).value(2).end();
    refused("must equal", w -> w.sample("h_count").value(3).end());
    refused("NaN", w -> w.sample("h_sum").value(Double.NaN).end());
    writer.sample("h_sum").value(2).end();
    misplaced("needs its sample _count", ExpositionWriter::finish);
    writer.sample("h_count").value(2).end();
    refused("called h_bucket, h_count", w -> w.sample("h").value(1).end());
    refused("negative bound", w -> histogram(w, -1, 1));
    refused("neither NaN nor negative", w -> histogram(w, 1, -1));
    refused("neither NaN nor negative", w -> histogram(w, 1, Double.NaN));
    misplaced(
        "ended already",
        w -> {
          w.sample("h_bucket").label("z", "").bound(Double.POSITIVE_INFINITY).value(0).end();
          w.sample("h_bucket").bound(Double.POSITIVE_INFINITY).value(2).end();
        });
  }

  private static void histogram(ExpositionWriter target, double bound, double sum) {
    target.sample().label("n", "").histogram(new double[] {bound}, new long[2], sum);
  }

  @Test
  void aRefusedMetricLeavesTheRulesAsTheyWere() {
    writer.family("h", MetricKind.HISTOGRAM, "");
    writer.sample().label("a", "1").histogram(new double[] {1}, new long[] {1, 2}, 3);
    writer.sample().label("a", "2").histogram(new double[] {1}, new long[] {1, 2}, 3);
    misplaced(
        "ended already",
        w -> w.sample().label("a", "1").histogram(new double[] {1}, new long[] {1, 2}, 3));
    writer.sample().label("a", "3").created(1).histogram(new double[0], new long[] {0}, 0);
    writer.sample("next").value(1).end();
    assertTrue(
        writer
            .finish()
            .content()
            .toString()
            .endsWith(
                """
                h_bucket{a="3",le="+Inf"} 0
                h_sum{a="3"} 0.0
                h_count{a="3"} 0
                h_created{a="3"} 0.001
                next 1
                # EOF
                """));
  }

  @Test
  void tellsMetricsApartWhateverTheOrderOfTheirLabels() {
    writer.family("g", MetricKind.GAUGE, "");
    writer.sample().label("a", "1").label("b", "2").value(1).timestamp(1000).end();
    writer.sample().label("b", "2").label("a", "1").value(1).timestamp(2000).end();
    refused(
        "not go back",
        w -> w.sample().label("a", "1").label("b", "2").value(1).timestamp(1999).end());
    refused("all samples", w -> w.sample().label("b", "2").label("a", "1").value(1).end());
    writer.sample().label("a", "2").value(1).end();
    misplaced(
        "ended already",
        w -> w.sample().label("b", "2").label("a", "1").value(1).timestamp(3000).end());
    PreparedSeries prepared = writer.prepare("g").label("b", "2").label("a", "1").build();
    misplaced("ended already", w -> w.sample(prepared).value(1).timestamp(3000).end());
  }

  @Test
  void refusesValuesThatDoNotFitTheKind() {
    writer.family(TOTAL);
    refused("_total must not be negative", w -> w.sample().value(-1).end());
    refused("_total must not be NaN", w -> w.sample().value(Double.NaN).end());
    refused("must be a time", w -> w.sample("a_created").value(Double.POSITIVE_INFINITY).end());
    writer.family("s", MetricKind.SUMMARY, "");
    refused("negative", w -> w.sample().quantile(0.5).value(-1).end());
    refused("0 to 1", w -> w.sample().quantile(1.5).value(1).end());
    refused("needs the label quantile", w -> w.sample().value(1).end());
    writer.family("st", MetricKind.STATE_SET, "");
    refused("0 or 1", w -> w.sample().label("st", "x").value(2).end());
    refused("needs the label st", w -> w.sample().value(1).end());
    writer.family("i_info", MetricKind.INFO, "");
    refused("is 1", w -> w.sample().value(2).end());
    writer.type("h", MetricKind.HISTOGRAM);
    refused("needs the label le", w -> w.sample("h_bucket").value(1).end());
    refused("spelt +Inf", w -> w.sample("h_bucket").label("le", "Inf").value(1).end());
    misplaced(
        "only counters, histograms and summaries have created", w -> w.sample("x").created(1));
  }

  private void refused(String rule, Consumer<ExpositionWriter> call) {
    String before = writer.content().toString();
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> call.accept(writer));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains(rule), String.valueOf(refusal.getMessage()));
    assertEquals(before, writer.content().toString());
  }

  private void misplaced(String hint, Consumer<ExpositionWriter> call) {
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> call.accept(writer));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains(hint), String.valueOf(refusal.getMessage()));
  }

  private void assertText(String expected) {
    assertEquals(expected, writer.finish().content().toString());
  }
}
