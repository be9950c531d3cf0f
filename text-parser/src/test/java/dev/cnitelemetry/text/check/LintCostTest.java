// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.testsupport.FreshJvm;
import dev.cnitelemetry.text.TextFormat;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the linter keeps, and what it makes and throws away. */
class LintCostTest {

  private static final int SERIES = 120_000;

  @Tag("long")
  @Test
  void aPageNeedNotBeInMemory() {
    // 38 MB of page, of which 3 MB are kept; 24 MB of heap with the linter and all else.
    assertEquals(
        List.of(
            SERIES + 1 + " samples",
            (SERIES + 1)
                + ":1: error: requests has this series on line "
                + SERIES
                + " already [duplicate-series]"),
        FreshJvm.run(
                LintedLargePage.class,
                List.of("-Xmx24m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                Integer.toString(SERIES))
            .lines());
  }

  @Test
  void linesAreReadWithoutMakingTextsOfThem() {
    String histogram =
        "# TYPE seconds histogram\n"
            + series(0, 200)
            + "# TYPE requests_total counter\nrequests_total{code=\"200\"} 1\n";
    String more =
        "# TYPE seconds histogram\n"
            + series(0, 400)
            + "# TYPE requests_total counter\nrequests_total{code=\"200\"} 1\n";
    ScrapeLinter linter = ScrapeLinter.against(MetricCatalog.empty()).build();
    long each = (allocated(linter, more) - allocated(linter, histogram)) / (200 * 6);
    // What is kept of a series, some growing, and the names of a histogram's samples.
    assertTrue(each < 260, each + " bytes a line");
  }

  /** Each name used to be compared with all of the catalogue, in tables made for it. */
  @Test
  void familiesThatNobodyKnowsAreCheap() {
    MetricCatalog.Builder catalog = MetricCatalog.builder("many");
    for (int i = 0; i < 1500; i++) {
      catalog.add(CounterDefinition.builder().name(letters(i) + "_things_total").help("").build());
    }
    ScrapeLinter linter = ScrapeLinter.against(catalog.build()).build();
    long each = (allocated(linter, unknown(600)) - allocated(linter, unknown(300))) / 300;
    assertTrue(each < 5000, each + " bytes a family");
  }

  private static String unknown(int families) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < families; i++) {
      String name = "node_" + letters(7 * i) + "_whatever_total";
      page.append("# HELP ").append(name).append(" Text.\n# TYPE ").append(name);
      page.append(" counter\n").append(name).append(" 1\n");
    }
    return page.toString();
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int left = number * 7919 + 11; left > 0; left /= 26) {
      letters.append((char) ('a' + left % 26));
    }
    return letters.toString();
  }

  private static String series(int from, int to) {
    StringBuilder page = new StringBuilder();
    for (int i = from; i < to; i++) {
      for (String bound : List.of("0.1", "1", "10", "+Inf")) {
        page.append("seconds_bucket{code=\"").append(i).append("\",le=\"").append(bound);
        page.append("\"} 4\n");
      }
      page.append("seconds_sum{code=\"").append(i).append("\"} 2.5\n");
      page.append("seconds_count{code=\"").append(i).append("\"} 4\n");
    }
    return page.toString();
  }

  private static long allocated(ScrapeLinter linter, String page) {
    byte[] body = page.getBytes(UTF_8);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      linter.lint(body, TextFormat.PROMETHEUS_0_0_4);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
