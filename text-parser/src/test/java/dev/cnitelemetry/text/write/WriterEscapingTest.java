// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriterEscapingTest {

  @ParameterizedTest
  @CsvSource({
    "my.metric, my_metric, my_dot_metric, U__my_2e_metric",
    "http_requests:rate, http_requests:rate, http__requests:rate, http_requests:rate",
    "1a, _a, __a, U___31_a",
    "ü_x, __x, ____x, U___fc___x",
    "a😀b, a_b, a__b, U__a_1f600_b",
    "' ', _, __, U___20_",
    "plain, plain, plain, plain",
  })
  void escapesMetricNames(String name, String underscores, String dots, String values) {
    assertEquals(underscores + " 1\n", sample(EscapingScheme.UNDERSCORES, name));
    assertEquals(dots + " 1\n", sample(EscapingScheme.DOTS, name));
    assertEquals(values + " 1\n", sample(EscapingScheme.VALUES, name));
  }

  private static String sample(EscapingScheme scheme, String name) {
    ExpositionWriter writer = writer(scheme);
    writer.sample(name).value(1).end();
    return writer.content().toString();
  }

  @Test
  void escapesLabelNames() {
    assertEquals("a{b_c=\"\",d_e=\"\"} 1\n", labels(EscapingScheme.UNDERSCORES));
    assertEquals("a{b_dot_c=\"\",d__e=\"\"} 1\n", labels(EscapingScheme.DOTS));
    assertEquals("a{U__b_2e_c=\"\",U__d_3a_e=\"\"} 1\n", labels(EscapingScheme.VALUES));
    assertEquals("a{\"b.c\"=\"\",\"d:e\"=\"\"} 1\n", labels(EscapingScheme.ALLOW_UTF_8));
  }

  private static String labels(EscapingScheme scheme) {
    ExpositionWriter writer = writer(scheme);
    writer.sample("a").label("b.c", "").label(ByteSlice.of("d:e"), ByteSlice.of("")).value(1).end();
    return writer.content().toString();
  }

  @Test
  void quotesNames() {
    ExpositionWriter writer = writer(EscapingScheme.ALLOW_UTF_8);
    writer.family("my \"metric\"\\\n", MetricKind.GAUGE, "Help.");
    writer.sample().value(1).end();
    writer.sample().label("ü", "x").value(2).end();
    writer.write(writer.prepare("my \"metric\"\\\n").build(), 3);
    assertEquals(
        """
        # HELP "my \\"metric\\"\\\\\\n" Help.
        # TYPE "my \\"metric\\"\\\\\\n" gauge
        {"my \\"metric\\"\\\\\\n"} 1
        {"my \\"metric\\"\\\\\\n","ü"="x"} 2
        {"my \\"metric\\"\\\\\\n"} 3
        """,
        writer.content().toString());
  }

  @Test
  void refusesNamesThatBecomeOne() {
    ExpositionWriter writer = writer(EscapingScheme.UNDERSCORES);
    assertThrows(
        IllegalArgumentException.class, () -> writer.sample("a").label("b.c", "").label("b_c", ""));
    assertThrows(IllegalArgumentException.class, () -> writer.sample("a").label(".-name.-", ""));
  }

  @Test
  void suffixesStandBehindTheEscapedName() {
    for (TextFormat format :
        new TextFormat[] {TextFormat.PROMETHEUS_0_0_4, TextFormat.OPENMETRICS_1_0}) {
      ExpositionWriter writer =
          ExpositionWriter.builder(format).escaping(EscapingScheme.VALUES).build();
      writer.type("a.b", MetricKind.HISTOGRAM);
      writer.sample("a.b_bucket").bound(Double.POSITIVE_INFINITY).value(1).end();
      assertEquals(
          "# TYPE U__a_2e_b histogram\nU__a_2e_b_bucket{le=\"+Inf\"} 1\n",
          writer.content().toString());
    }
  }

  private static ExpositionWriter writer(EscapingScheme scheme) {
    return ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).escaping(scheme).build();
  }
}
