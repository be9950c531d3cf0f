// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.internal.line.Dialect;
import java.util.List;

/** One exposition of everything a writer has, in any format. */
final class WrittenExamples {
  /** Numbers that spell differently or are hard to read back. */
  static final List<Double> NUMBERS =
      List.of(
          0.0,
          1.0,
          -1.0,
          0.1,
          1e6,
          123456.0,
          1234567.0,
          1e-5,
          1e21,
          Double.MIN_VALUE,
          2.2250738585072014e-308,
          Double.MAX_VALUE,
          9007199254740992.0,
          0.30000000000000004,
          -1.7976931348623157e308,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NaN);

  /** Texts that escapes, encodings and parsers trip over. */
  static final List<String> TEXTS =
      List.of(
          "",
          "plain",
          "a b",
          "\"",
          "\\",
          "\n",
          "\\n",
          "a\\\"b\nc",
          "{}=,#",
          " # {",
          "tab\tand\rreturn",
          "\u0000",
          "ünïcödé",
          "\u2028",
          "漢字",
          "😀\ud83d\udc68\u200d\ud83d\udc69",
          "\uffff",
          "x".repeat(300));

  private WrittenExamples() {}

  static void write(ExpositionWriter writer) {
    Dialect dialect = Dialect.of(writer.format());
    writer.family("example_values", MetricKind.GAUGE, "All \\ kinds \"of\"\nnumbers.");
    for (int i = 0; i < NUMBERS.size(); i++) {
      writer.sample().label("number", Integer.toString(i)).value(NUMBERS.get(i)).end();
    }
    writer.family("example_texts_total", MetricKind.COUNTER, "Texts.");
    for (int i = 0; i < TEXTS.size(); i++) {
      if (dialect.hasExemplars() && TEXTS.get(i).equals("\u0000")) {
        // Valid, but the server's OpenMetrics parser takes NUL for the end of its input.
        continue;
      }
      SampleWriter line =
          writer.sample().label("text", TEXTS.get(i)).label("index", "n" + i).value(i);
      if (dialect.hasExemplars() && TEXTS.get(i).length() < 100) {
        line.exemplar().label("trace", TEXTS.get(i)).value(0.5).timestamp(1_700_000_000_123L);
      }
      line.end();
    }
    writer.family("example_seconds", MetricKind.HISTOGRAM, "Buckets.", "seconds");
    for (String mode : List.of("a", "b")) {
      writer
          .sample()
          .label("mode", mode)
          .histogram(new double[] {0.005, 0.25, 2.5}, new long[] {1, 2, 3_000_000, 4_000_000}, 1e3);
    }
    writer.family("example_latency", MetricKind.SUMMARY, "Quantiles.");
    writer.sample().summary(new double[] {0.5, 0.99}, new double[] {0.25, Double.NaN}, 7, 1.5);
    writer.family("example_untyped", MetricKind.UNTYPED, "");
    writer.sample().value(42).end();
    if (dialect.hasKind(MetricKind.INFO)) {
      writer.family("example_build_info", MetricKind.INFO, "Versions.");
      writer.sample().label("version", "1.2.3").value(1).end();
      writer.family("example_state", MetricKind.STATE_SET, "States.");
      writer.sample().label("example_state", "on").value(1).end();
      writer.sample().label("example_state", "off").value(0).end();
      writer.family("example_created_total", MetricKind.COUNTER, "With a start.");
      writer.sample().label("a", "b").created(1_600_000_000_500L).value(3).end();
      writer.family("example_sizes", MetricKind.GAUGE_HISTOGRAM, "Sizes.");
      writer.sample().histogram(new double[] {-1.0, 1.0}, new long[] {1, 2, 3}, -7);
    }
    writer.finish();
  }
}
