// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.text.TextFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Pages put together of lines that do not go together. */
@Tag("long")
class SnapshotsProperties {

  private static final List<String> FAMILIES =
      List.of("x", "x_total", "x_bucket", "\"a.b\"", "a_b");
  private static final List<String> KINDS =
      List.of(
          "counter",
          "gauge",
          "histogram",
          "summary",
          "untyped",
          "unknown",
          "info",
          "stateset",
          "gaugehistogram");
  private static final List<String> NAMES =
      List.of(
          "x",
          "x_total",
          "x_created",
          "x_bucket",
          "x_count",
          "x_sum",
          "x_gcount",
          "x_gsum",
          "x_info",
          "x_total_created",
          "a_b",
          "x_bucket_bucket");
  private static final List<String> LABELS =
      List.of(
          "",
          "{}",
          "{a=\"1\"}",
          "{le=\"1\"}",
          "{le=\"+Inf\"}",
          "{le=\"x\"}",
          "{le=\"-1\"}",
          "{le=\"NaN\"}",
          "{le=\"1e999\"}",
          "{quantile=\"0.5\"}",
          "{quantile=\"2\"}",
          "{x=\"on\"}",
          "{x=\"\"}",
          "{__a=\"1\"}",
          "{a=\"1\",le=\"+Inf\"}",
          "{\"c.d\"=\"1\",c_d=\"2\"}",
          "{\"a.b\"=\"on\",a_b=\"off\"}",
          "{le=\"\"}");
  private static final List<String> VALUES =
      List.of("0", "1", "2", "3.5", "-1", "NaN", "+Inf", "-Inf", "1e300", "9007199254740993");
  private static final List<String> ENDS =
      List.of(
          "",
          "",
          "",
          " 0",
          " 1700000000",
          " -1",
          " 99999999999999999999",
          " # {a=\"b\"} 0.5",
          " # {__a=\"b\"} 2 1",
          " 1 # {} NaN 2");
  private static final List<String> UNITS = List.of("", "total", "b", "x", "é");

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> families = Arbitraries.of(FAMILIES);
    Arbitrary<String> type =
        families.flatMap(
            family -> Arbitraries.of(KINDS).map(kind -> "# TYPE " + family + " " + kind));
    Arbitrary<String> unit =
        families.flatMap(
            family -> Arbitraries.of(UNITS).map(text -> "# UNIT " + family + " " + text));
    Arbitrary<String> help = families.map(family -> "# HELP " + family + " Text \\n \\\\ \"q\"");
    Arbitrary<String> sample =
        Arbitraries.of(NAMES)
            .flatMap(
                name ->
                    Arbitraries.of(LABELS)
                        .flatMap(
                            labels ->
                                Arbitraries.of(VALUES)
                                    .flatMap(
                                        value ->
                                            Arbitraries.of(ENDS)
                                                .map(end -> name + labels + " " + value + end))));
    return Arbitraries.frequencyOf(
            Tuple.of(3, type), Tuple.of(1, unit), Tuple.of(1, help), Tuple.of(8, sample))
        .list()
        .ofMaxSize(30);
  }

  @Property(tries = 1000)
  void nothingThrowsAndEveryFindingSpeaks(
      @ForAll("lines") List<String> lines, @ForAll TextFormat format) {
    String page = String.join("\n", lines) + (format.isOpenMetrics() ? "\n# EOF\n" : "\n");
    for (Finding finding : BothWays.go(format, page.getBytes(StandardCharsets.UTF_8))) {
      assertFalse(finding.message().isEmpty());
    }
  }
}
