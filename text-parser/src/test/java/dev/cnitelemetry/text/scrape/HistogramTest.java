// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.testsupport.PeerProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private record Case(String buckets, double q, double expected) {}

  /** Bounds and counts as {@code le=count}, a share, and what PromQL answers. */
  private static final List<Case> CASES =
      List.of(
          new Case("0.1=1 0.2=3 0.5=6 +Inf=10", 0.5, 0.4),
          new Case("0.1=1 0.2=3 0.5=6 +Inf=10", 0.05, 0.05),
          new Case("0.1=1 0.2=3 0.5=6 +Inf=10", 0.6, 0.5),
          new Case("0.1=1 0.2=3 0.5=6 +Inf=10", 0.61, 0.5),
          new Case("0.1=1 0.2=3 0.5=6 +Inf=10", 1, 0.5),
          new Case("0.1=1 0.2=3 0.5=6 +Inf=10", 0, 0),
          new Case("0.1=0 0.2=3 0.5=3 +Inf=3", 0, Double.NaN),
          new Case("0.1=0 0.2=3 0.5=3 +Inf=3", 1, 0.2),
          new Case("0.1=1 +Inf=1", -0.1, Double.NEGATIVE_INFINITY),
          new Case("0.1=1 +Inf=1", 1.1, INFINITE),
          new Case("0.1=1 +Inf=1", Double.NaN, Double.NaN),
          new Case("0.1=0 +Inf=0", 0.5, Double.NaN),
          new Case("+Inf=3", 0.5, Double.NaN),
          new Case("0.1=1 0.2=3", 0.5, Double.NaN),
          new Case("-1=4 1=8 +Inf=8", 0.5, -1),
          new Case("-1=4 1=8 +Inf=8", 0.75, 0),
          new Case("0=4 1=8 +Inf=8", 0.25, 0),
          new Case("0.1=5 0.2=3 0.5=6 +Inf=10", 0.55, 0.35));

  private static Histogram histogram(String buckets) {
    String[] parts = buckets.split(" ", -1);
    double[] bounds = new double[parts.length];
    double[] counts = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String[] bucket = parts[i].split("=", -1);
      bounds[i] = bucket[0].equals("+Inf") ? INFINITE : Double.parseDouble(bucket[0]);
      counts[i] = Double.parseDouble(bucket[1]);
    }
    return new Histogram(
        "h", LabelSets.none(), bounds, counts, OptionalDouble.empty(), OptionalDouble.empty());
  }

  @Test
  void quantilesAreThoseOfPromql() {
    for (Case each : CASES) {
      assertEquals(each.expected, histogram(each.buckets).quantile(each.q), 1e-12, each.toString());
    }
  }

  /** A count that falls by less than the noise of sums of doubles is the count before. */
  @Test
  void noiseIsNoStep() {
    Histogram noisy = histogram("1=1 2=1.0000000000001 3=1 +Inf=1");
    assertEquals(1, noisy.quantile(1), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"le,0.1,2", "le,+Inf,2", "le,Inf,2", "le,abc,1", "le,1.2.3,1", "le,,1"})
  void boundsThatAreNoNumbersAreLeftOut(String label, String bound, int buckets) {
    String page =
        "# TYPE h histogram\nh_bucket{le=\"7\"} 1\nh_bucket{"
            + label
            + "=\""
            + (bound == null ? "" : bound)
            + "\"} 3\n";
    assertEquals(buckets, LabelSets.histogram(page).bucketCount());
  }

  @Test
  void equalBoundsAreOneBucket() {
    Histogram histogram =
        LabelSets.histogram(
            """
            # TYPE h histogram
            h_bucket{le="1"} 1
            h_bucket{le="1.0"} 2
            h_bucket{le="+Inf"} 5
            """);
    assertEquals(2, histogram.bucketCount());
    assertEquals(3, histogram.cumulativeCount(0));
    assertEquals(5, histogram.count());
  }

  @Test
  void withoutCountAndLastBucketTheCountIsUnknown() {
    assertTrue(Double.isNaN(histogram("1=1").count()));
  }

  /** The same cases through Prometheus' own engine: promtool runs unit tests of PromQL. */
  @Test
  void promtoolAnswersTheSame(@TempDir Path directory) throws Exception {
    PeerProgram promtool = PeerProgram.ofVersion("promtool", "2.42", "Debian package prometheus");
    Path file = directory.resolve("quantiles.yml");
    Files.writeString(file, unitTests());
    PeerProgram.Outcome outcome = promtool.run(new byte[0], "test", "rules", file.toString());
    assertEquals(0, outcome.status(), outcome.output() + outcome.errors());
  }

  private static String unitTests() {
    StringBuilder yaml = new StringBuilder("tests:\n");
    for (Case each : CASES) {
      yaml.append("  - interval: 1m\n    input_series:\n");
      for (String bucket : each.buckets.split(" ", -1)) {
        String[] parts = bucket.split("=", -1);
        yaml.append("      - series: 'h_bucket{le=\"" + parts[0] + "\"}'\n");
        yaml.append("        values: '" + parts[1] + "'\n");
      }
      yaml.append("    promql_expr_test:\n");
      // To the last bit; only NaN equals nothing, so that its absence is asked for.
      double ours = histogram(each.buckets).quantile(each.q);
      String quantile = "histogram_quantile(" + number(each.q) + ", h_bucket)";
      String nan = quantile + " == " + quantile + " or vector(42)";
      yaml.append("      - expr: " + (Double.isNaN(ours) ? nan : quantile));
      yaml.append("\n        eval_time: 0m\n        exp_samples:\n");
      yaml.append("          - labels: '{}'\n            value: ");
      yaml.append(Double.isNaN(ours) ? "42" : yaml(ours)).append('\n');
    }
    return yaml.toString();
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "NaN" : Double.toString(value);
  }

  private static String yaml(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? ".inf" : "-.inf";
    }
    return Double.toString(value);
  }
}
