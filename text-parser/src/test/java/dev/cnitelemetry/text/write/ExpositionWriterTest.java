// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpositionWriterTest {
  enum Operation implements LabelValue {
    ADD("add"),
    MODIFY("modify");

    private final String text;

    Operation(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  private static final ClosedLabel<Operation> OPERATION =
      Label.closed("operation", Operation.class);
  private static final KnownLabel<Operation> KNOWN = Label.known("known", Operation.class);
  private static final TextLabel NODE = Label.text("node");
  private static final CounterDefinition OPS =
      CounterDefinition.builder()
          .name("ovs_flow_ops_count")
          .help("Number of flow operations.")
          .addLabels(OPERATION)
          .build();
  private static final HistogramDefinition LATENCY =
      HistogramDefinition.builder()
          .name("latency_seconds")
          .help("Latency.")
          .buckets(DecimalLiterals.of("0.005", "1", "2.5"))
          .build();
  private static final SummaryDefinition PAUSES =
      SummaryDefinition.builder()
          .name("pause_seconds")
          .help("Pauses.")
          .quantiles(DecimalLiterals.of("0.5", "1"))
          .build();

  private final ExpositionWriter writer =
      ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).build();

  @Test
  void writesAFamilyFromItsDefinition() {
    writer.family(OPS);
    writer.sample().label(OPERATION, Operation.ADD).label(KNOWN, Operation.MODIFY).value(3).end();
    writer.sample().label(OPERATION, "modify").label(NODE, "a\\b\"c\nd").value(0.25).end();
    assertText(
        """
        # HELP ovs_flow_ops_count Number of flow operations.
        # TYPE ovs_flow_ops_count counter
        ovs_flow_ops_count{operation="add",known="modify"} 3
        ovs_flow_ops_count{operation="modify",node="a\\\\b\\"c\\nd"} 0.25
        """);
  }

  @Test
  void writesTheHelpOfAChosenComponent() {
    writer.family(WriterFixtures.exposure(OPS, "Flow \"operations\",\nby kind."));
    writer.sample().value(1).end();
    assertText(
        """
        # HELP ovs_flow_ops_count Flow "operations",\\nby kind.
        # TYPE ovs_flow_ops_count counter
        ovs_flow_ops_count 1
        """);
  }

  @Test
  void writesAFamilyByNameAndLines() {
    writer.family("a", MetricKind.UNTYPED, "");
    writer.sample().value(-1).timestamp(1395066363000L).end();
    writer.type("b", MetricKind.GAUGE).help("b", "late help").comment(" a comment").comment("");
    writer.sample("b").label("x", "").value(Double.NaN).end();
    assertText(
        """
        # TYPE a untyped
        a -1 1395066363000
        # TYPE b gauge
        # HELP b late help
        # a comment
        #
        b{x=""} NaN
        """);
  }

  @Test
  void writesRawBytes() {
    writer
        .sample(ByteSlice.of("a"))
        .label(ByteSlice.of("b"), ByteSlice.of("ü\"\\\n"))
        .label("c", ByteSlice.of("d"))
        .value(ByteSlice.of("001.50e0"))
        .timestamp(ByteSlice.of("007"))
        .end();
    writer.help(ByteSlice.of("a"), ByteSlice.of("h\\\"")).type(ByteSlice.of("a"), MetricKind.GAUGE);
    writer.comment(ByteSlice.of("\u00ff"));
    assertText(
        "a{b=\"ü\\\"\\\\\\n\",c=\"d\"} 001.50e0 007\n# HELP a h\\\\\"\n# TYPE a gauge\n#\u00ff\n");
  }

  @Test
  void writesHistogramAndSummaryInOneCall() {
    writer.family(LATENCY);
    writer.sample().label(NODE, "n").histogram(new long[] {0, 1, 5, 2_000_000}, 12.5);
    writer.family(PAUSES);
    writer.sample().summary(new double[] {0.1, 0.2}, 7, 1.5);
    writer.family("h", MetricKind.HISTOGRAM, "");
    writer.sample().histogram(new double[] {-1, 1e6}, new long[] {1, 2, 3}, -4);
    assertText(
        """
        # HELP latency_seconds Latency.
        # TYPE latency_seconds histogram
        latency_seconds_bucket{node="n",le="0.005"} 0
        latency_seconds_bucket{node="n",le="1"} 1
        latency_seconds_bucket{node="n",le="2.5"} 5
        latency_seconds_bucket{node="n",le="+Inf"} 2e+06
        latency_seconds_sum{node="n"} 12.5
        latency_seconds_count{node="n"} 2e+06
        # HELP pause_seconds Pauses.
        # TYPE pause_seconds summary
        pause_seconds{quantile="0.5"} 0.1
        pause_seconds{quantile="1"} 0.2
        pause_seconds_sum 1.5
        pause_seconds_count 7
        # TYPE h histogram
        h_bucket{le="-1"} 1
        h_bucket{le="1e+06"} 2
        h_bucket{le="+Inf"} 3
        h_sum -4
        h_count 3
        """);
  }

  @Test
  void refusesNumbersThatMakeNoHistogramOrSummary() {
    writer.family(LATENCY);
    refused("4 counts", () -> writer.sample().histogram(new long[] {1, 2, 3}, 1));
    refused("cumulative", () -> writer.sample().histogram(new long[] {1, 2, 3, 2}, 1));
    refused("cumulative", () -> writer.sample().histogram(new long[] {-1, 2, 3, 4}, 1));
    refused("ascend", () -> histogram(2, 1));
    refused("ascend", () -> histogram(1, 1));
    refused("ascend", () -> histogram(Double.NaN, 1));
    refused("+Inf", () -> histogram(1, Double.POSITIVE_INFINITY));
    refused("le", () -> writer.sample().label("le", "1").histogram(new long[4], 1));
    writer.family(PAUSES);
    refused("as many", () -> writer.sample().summary(new double[] {1}, 1, 1));
    refused("negative", () -> writer.sample().summary(new double[] {1, 2}, -1, 1));
    refused("from 0 to 1", () -> summary(0.5, 1.5));
    refused("from 0 to 1", () -> summary(0.5, Double.NaN));
    refused("ascend", () -> summary(0.5, 0.5));
    writer.family("h", MetricKind.HISTOGRAM, "");
    misplaced("no buckets are known", () -> writer.sample().histogram(new long[1], 1));
  }

  private void histogram(double first, double second) {
    writer.sample().histogram(new double[] {first, second}, new long[3], 1);
  }

  private void summary(double first, double second) {
    writer.sample().summary(new double[] {first, second}, new double[2], 1, 1);
  }

  @Test
  void writesPreparedSeries() {
    PreparedSeries add = writer.prepare(OPS).label(OPERATION, Operation.ADD).build();
    PreparedSeries plain = writer.prepare("plain").build();
    PreparedSeries bucket =
        writer.prepare("h_bucket").label(KNOWN, Operation.ADD).label(NODE, "n").bound(1e6).build();
    writer.family(OPS).write(add, 3).write(plain, 1e7).write(bucket, Double.POSITIVE_INFINITY);
    writer.sample(add).value(5).timestamp(7).end();
    assertEquals("ovs_flow_ops_count{operation=\"add\"}", add.toString());
    assertText(
        """
        # HELP ovs_flow_ops_count Number of flow operations.
        # TYPE ovs_flow_ops_count counter
        ovs_flow_ops_count{operation="add"} 3
        plain 1e+07
        h_bucket{known="add",node="n",le="1e+06"} +Inf
        ovs_flow_ops_count{operation="add"} 5 7
        """);
  }

  @Test
  void preparesNoLabelThatItRefused() {
    PreparedSeries.Builder builder = writer.prepare("a").label("b", "c");
    assertThrows(IllegalArgumentException.class, () -> builder.label("b", "d"));
    assertThrows(IllegalArgumentException.class, () -> builder.label("e", "\ud800"));
    assertThrows(IllegalArgumentException.class, () -> builder.label("__name__", "x"));
    assertThrows(IllegalArgumentException.class, () -> builder.label(OPERATION, "ad"));
    assertEquals("a{b=\"c\",e=\"f\"}", builder.label("e", "f").build().toString());
    PreparedSeries.Builder fresh = writer.prepare("a");
    assertThrows(IllegalArgumentException.class, () -> fresh.label("e", "\udc00"));
    assertEquals("a", fresh.build().toString());
    assertThrows(IllegalArgumentException.class, () -> writer.prepare(LATENCY));
    PreparedSeries other =
        ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0).build().prepare("a").build();
    refused("prepared for OpenMetrics", () -> writer.write(other, 1));
    refused("prepared for OpenMetrics", () -> writer.sample(other));
  }

  @Test
  void spellsNumbersAsChosen() {
    ExpositionWriter java =
        ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).spelling(NumberSpelling.JAVA).build();
    java.sample("a").bound(1).quantile(0.25).value(1e7).end();
    java.sample("a").value(5L).end();
    java.sample("a").value(Double.NEGATIVE_INFINITY).end();
    assertEquals("a{le=\"1\",quantile=\"0.25\"} 1.0E7\na 5.0\na -Inf\n", java.content().toString());
  }

  @Test
  void writesWholeNumbersWithoutLoss() {
    writer.sample("a").value(1_000_000L).end();
    writer.sample("a").value((1L << 53) + 1).end();
    writer.sample("a").value(-5L).end();
    writer.sample("a").value(Long.MIN_VALUE).end();
    assertText("a 1e+06\na 9007199254740993\na -5\na -9223372036854775808\n");
  }

  @ParameterizedTest
  @EnumSource(TextFormat.class)
  void refusesWhatNoReaderTakes(TextFormat format) {
    ExpositionWriter strict = ExpositionWriter.builder(format).build();
    strict.sample("before").value(1).end();
    refusedBy(strict, "must not be empty", w -> w.sample(""));
    refusedBy(strict, "outside [a-zA-Z_:]", w -> w.sample("a.b"));
    refusedBy(strict, "outside [a-zA-Z_:]", w -> w.sample("1a"));
    refusedBy(strict, "outside [a-zA-Z_:]", w -> w.sample(ByteSlice.of("a b")));
    refusedBy(strict, "surrogate at index 1", w -> w.sample("a\ud800"));
    refusedBy(strict, "must not be empty", w -> w.sample("a").label("", "x"));
    refusedBy(strict, "outside [a-zA-Z_]", w -> w.sample("a").label("b:c", "x"));
    refusedBy(strict, "__name__", w -> w.sample("a").label("__name__", "x"));
    refusedBy(strict, "there already", w -> w.sample("a").label("b", "").label("b", "x"));
    refusedBy(
        strict,
        "there already",
        w -> w.sample("a").label("c", "").label("b", "").label("a", "").label("c", "x"));
    refusedBy(strict, "surrogate at index 0", w -> w.sample("a").label("b", "\udc00\ud800"));
    refusedBy(strict, "surrogate at index 2", w -> w.sample("a").label("b", "xy\ud800"));
    refusedBy(strict, "surrogate at index 1", w -> w.sample("a").label("b", "é\ud800x"));
    refusedBy(strict, "not UTF-8: bad sequence at byte 1", w -> bytes(w, "x\u00ff"));
    refusedBy(strict, "not UTF-8", w -> bytes(w, "\u00c0\u0080"));
    refusedBy(strict, "not UTF-8", w -> bytes(w, "\u00ed\u00a0\u0080"));
    refusedBy(strict, "not UTF-8", w -> bytes(w, "\u00e2\u0082"));
    refusedBy(
        strict, "has no value \"ad\" but [add, modify]", w -> w.sample("a").label(OPERATION, "ad"));
    refusedBy(strict, "metric name", w -> w.help("a\nb", "x"));
    refusedBy(strict, "metric name", w -> w.type("", MetricKind.GAUGE));
    refusedBy(strict, "surrogate", w -> w.help("a", "\ud800"));
    refusedBy(strict, "surrogate", w -> w.family("a", MetricKind.GAUGE, "\ud800"));
    for (String bad :
        new String[] {"", "x", "0x1", "1_0", "1d", " 1", "+nan", "1e", "1e999", "1\n"}) {
      refusedBy(strict, "value", w -> w.sample("a").value(ByteSlice.of(bad)));
      refusedBy(strict, "timestamp", w -> w.sample("a").value(1).timestamp(ByteSlice.of(bad)));
    }
  }

  private static void bytes(ExpositionWriter writer, String latin1) {
    byte[] value = latin1.getBytes(ISO_8859_1);
    writer.sample("a").label(ByteSlice.of("b"), ByteSlice.of(value, 0, value.length));
  }

  @Test
  void refusesWhatThePrometheusFormatsLack() {
    refused("negative", () -> writer.sample("a").value(1).timestamp(-1));
    refused("digits alone", () -> writer.sample("a").value(1).timestamp(ByteSlice.of("1.5")));
    refused("digits", () -> writer.sample("a").value(1).timestamp(ByteSlice.of("-1")));
    refused(
        "digits", () -> writer.sample("a").value(1).timestamp(ByteSlice.of("9223372036854775808")));
    refused("no kind info", () -> writer.type("a", MetricKind.INFO));
    refused("no kind stateset", () -> writer.family("a", MetricKind.STATE_SET, ""));
    refused("line feed", () -> writer.comment("a\nb"));
    refused("metadata", () -> writer.comment(" HELP a"));
    refused("metadata", () -> writer.comment("\t TYPE\t"));
    misplaced("no UNIT", () -> writer.unit("a_s", "s"));
    misplaced("no exemplars", () -> writer.sample("a").value(1).exemplar());
    writer.reset().family("a", MetricKind.COUNTER, "");
    misplaced("no created", () -> writer.sample().created(1));
    writer.reset().comment("HELP a").comment(" HELP").comment(" HELPER a");
  }

  @Test
  void aRefusedSampleLeavesTheOutputAsItWas() {
    writer.sample("a").value(1).end();
    assertThrows(
        IllegalArgumentException.class,
        () -> writer.sample("b").label("c", "d").value(1).timestamp(-1));
    assertEquals("a 1\n", writer.content().toString());
    writer.sample("b").label("c", "d").value(1).timestamp(1).end();
    assertText("a 1\nb{c=\"d\"} 1 1\n");
  }

  @Test
  void namesTheCallsThatArePossible() {
    misplaced("sample() needs an open family", writer::sample);
    SampleWriter line = writer.sample("a");
    misplaced("value; possible calls: label, created, value, summary", line::end);
    misplaced("possible calls: label", () -> line.timestamp(1));
    misplaced("family is not possible before the sample's value", () -> writer.family(OPS));
    misplaced("possible calls", writer::finish);
    assertEquals("", writer.content().toString());
    line.value(1);
    misplaced("after the sample's value; possible calls: timestamp", () -> line.value(1));
    misplaced("label is not possible", () -> line.label("a", "b"));
    line.timestamp(1);
    misplaced("after the sample's timestamp", () -> line.timestamp(2));
    line.end();
    misplaced("between two lines", line::end);
    writer.family(LATENCY);
    SampleWriter histogram = writer.sample();
    misplaced("among the labels of a histogram", () -> histogram.value(1));
    histogram.histogram(new long[4], 0);
    writer.family(OPS);
    SampleWriter counter = writer.sample();
    misplaced(
        "wants sample() of a summary", () -> counter.summary(new double[0], new double[0], 0, 0));
    misplaced("histogram is not possible", () -> counter.histogram(new long[1], 1));
    counter.value(1).end();
    PreparedSeries series = writer.prepare("p").build();
    SampleWriter prepared = writer.sample(series);
    misplaced("label is not possible between a prepared series", () -> prepared.label("a", "b"));
    prepared.value(1).end();
    writer.finish();
    misplaced("possible calls: content, reset", () -> writer.write(series, 1));
    misplaced("reset", () -> writer.sample("a"));
    assertTrue(writer.content().toString().endsWith("\np 1\n"));
    writer.reset();
    assertEquals(0, writer.size());
  }

  @Test
  void passesLinesOnToStreamsAndChannels() throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    for (int i = 0; i < 20_000; i++) {
      expected.write(("a{b=\"" + i + "\"} " + i % 1000 + "\n").getBytes(UTF_8));
    }
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    many(writer.reset(stream));
    assertEquals(expected.toString(UTF_8), stream.toString(UTF_8));
    ByteArrayOutputStream channel = new ByteArrayOutputStream();
    many(writer.reset(Channels.newChannel(channel)));
    assertEquals(expected.toString(UTF_8), channel.toString(UTF_8));
    assertEquals(0, writer.size());
    many(writer.reset());
    assertEquals(expected.toString(UTF_8), writer.content().toString());
    assertTrue(new String(writer.content().toByteArray(), UTF_8).startsWith("a{b=\"0\"} 0\na"));
  }

  private static void many(ExpositionWriter target) {
    for (int i = 0; i < 20_000; i++) {
      target.sample("a").label("b", Integer.toString(i)).value(i % 1000).end();
    }
    target.finish();
  }

  @Test
  void tellsOfAStreamThatFails() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("gone");
          }
        };
    writer.reset(broken).sample("a").value(1).end();
    assertThrows(UncheckedIOException.class, writer::finish);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesACapacityOfNothing(int capacity) {
    ExpositionWriter.Builder builder = ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4);
    assertThrows(IllegalArgumentException.class, () -> builder.capacity(capacity));
    ExpositionWriter small = builder.capacity(1).build();
    small.sample("abc").label("d", "\ud83d\ude00").value(1e300).timestamp(Long.MAX_VALUE).end();
    assertEquals("abc{d=\"😀\"} 1e+300 9223372036854775807\n", small.content().toString());
  }

  private void assertText(String expected) {
    assertEquals(expected, writer.finish().content().toString());
  }

  @Test
  void aRefusalNamesTheCallThatWasMade() {
    writer.family("a", MetricKind.GAUGE, "");
    SampleWriter line = writer.sample().value(1);
    misplaced("bound is not possible after", () -> line.bound(1));
    misplaced("quantile is not possible after", () -> line.quantile(1));
    misplaced("label is not possible after", () -> line.label("a", "b"));
    line.end();
    misplaced("sample() needs an open family", () -> writer.reset().sample());
  }

  private void refused(String rule, Runnable call) {
    refusedBy(writer, rule, ignored -> call.run());
  }

  private static void refusedBy(
      ExpositionWriter target, String rule, Consumer<ExpositionWriter> call) {
    String before = target.content().toString();
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> call.accept(target));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains(rule), String.valueOf(refusal.getMessage()));
    assertEquals(before, target.content().toString());
    String next = "next_" + before.length();
    target.sample(next).value(1).end();
    assertEquals(before + next + " 1\n", target.content().toString());
  }

  private static void misplaced(String hint, Runnable call) {
    IllegalStateException refusal = assertThrows(IllegalStateException.class, call::run);
    assertTrue(
        String.valueOf(refusal.getMessage()).contains(hint), String.valueOf(refusal.getMessage()));
  }
}
