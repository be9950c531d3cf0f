// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.catalog.common.CommonCatalog;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScrapeLinterTest {

  private static final String HISTOGRAM =
      """
      # TYPE h histogram
      h_bucket{a="1",le="1"} 1
      h_bucket{a="1",le="+Inf"} 2
      h_sum{a="1"} 3
      h_count{a="1"} 2
      h_bucket{a="2",le="1"} 1
      h_bucket{a="2",le="+Inf"} 2
      h_sum{a="2"} 3
      h_count{a="2"} 2
      """;

  private static List<String> lint(String page) {
    return lint(page, TextFormat.PROMETHEUS_0_0_4);
  }

  private static List<String> lint(String page, TextFormat format) {
    return ScrapeLinter.against(MetricCatalog.empty())
        .build()
        .lint(page.getBytes(StandardCharsets.UTF_8), format)
        .findings()
        .stream()
        .map(finding -> finding.place().line() + " " + finding.code().text())
        .toList();
  }

  @Test
  void aRightHistogramHasNoFinding() {
    assertEquals(List.of(), lint(HISTOGRAM));
    assertEquals(List.of(), lint(HISTOGRAM + "# EOF\n", TextFormat.OPENMETRICS_1_0));
  }

  @Test
  void bucketsAreLookedAtSeriesBySeries() {
    assertEquals(
        List.of("3 bucket-count"),
        lint(
            HISTOGRAM
                .replaceFirst("le=\"\\+Inf\"} 2", "le=\"+Inf\"} 0")
                .replaceFirst("h_count\\{a=\"1\"} 2", "h_count{a=\"1\"} 0")));
    assertEquals(
        List.of("5 bucket-count"),
        lint(HISTOGRAM.replaceFirst("h_count\\{a=\"1\"} 2", "h_count{a=\"1\"} 3")));
    assertEquals(
        List.of("2 missing-inf-bucket"),
        lint(HISTOGRAM.replaceFirst("h_bucket\\{a=\"1\",le=\"\\+Inf\"} 2\n", "")));
    assertEquals(
        List.of("6 missing-inf-bucket"),
        lint(HISTOGRAM.replaceFirst("h_bucket\\{a=\"2\",le=\"\\+Inf\"} 2\n", "")));
    assertEquals(
        List.of("6 bucket-bound"), lint(HISTOGRAM.replaceFirst("a=\"2\",le=\"1\"", "a=\"2\"")));
    assertEquals(
        List.of("3 bucket-order", "2 missing-inf-bucket").stream().sorted().toList(),
        lint(HISTOGRAM.replaceFirst("le=\"\\+Inf\"", "le=\"0.5\"")).stream().sorted().toList());
  }

  @Test
  void bucketsMayComeInAnyOrderOfSeries() {
    assertEquals(
        List.of(),
        lint(
            """
            # TYPE h histogram
            h_count{a="1"} 2
            h_bucket{a="1",le="1"} 1
            h_bucket{le="1",a="2"} 5
            h_bucket{a="1",le="+Inf"} 2
            h_bucket{a="2",le="+Inf"} 6
            """));
  }

  /** What is absent may have stood on the malformed line. */
  @Test
  void besideAMalformedLineNothingIsMissing() {
    assertEquals(
        List.of("3 malformed-line"),
        lint(
            HISTOGRAM.replaceFirst("h_bucket\\{a=\"1\",le=\"\\+Inf\"} 2", "h_bucket{a=\"1\",le=")));
    assertEquals(
        List.of("1 malformed-line"),
        lint("h_bucket{\n" + HISTOGRAM.replaceFirst("h_bucket\\{a=\"1\",le=\"\\+Inf\"} 2\n", "")));
    assertEquals(
        List.of("1 malformed-line", "4 missing-inf-bucket"),
        lint("{\nx 1\n# TYPE h histogram\nh_count 1\n"),
        "the malformed line is not beside the histogram");
  }

  @Test
  void duplicatesAreFoundWhateverTheOrderOfLabels() {
    assertEquals(
        List.of("2 duplicate-series", "5 duplicate-series"),
        lint(
            """
            a{x="1",y="2"} 1
            a{y="2",x="1"} 1
            a{x="2",y="1"} 1
            b 1
            b{z=""} 2
            """));
    assertEquals(List.of(), lint("a 1 1000\na 1 2000\n"));
    assertEquals(List.of("2 duplicate-series"), lint("a 1 1000\na 1 1000\n"));
    assertEquals(List.of(), lint("a_b 1\na{b=\"\",c=\"d\"} 1\na{bc=\"d\"} 1\na{b=\"cd\"} 2\n"));
  }

  @Test
  void manySeriesAreToldApart() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      page.append("a{x=\"").append(i).append("\",y=\"").append(i % 7).append("\"} 1\n");
    }
    assertEquals(List.of(), lint(page.toString()));
    page.append("a{x=\"19\",y=\"5\"} 1\n");
    assertEquals(List.of("20001 duplicate-series"), lint(page.toString()));
  }

  @Test
  void openMetricsMayHaveAGaugeAndACounterOfOneName() {
    assertEquals(
        List.of(),
        lint(
            "# TYPE x gauge\nx 1\n# TYPE x counter\nx_total 2\n# EOF\n",
            TextFormat.OPENMETRICS_1_0));
    assertEquals(
        List.of("3 conflicting-type"),
        lint("# TYPE x gauge\nx 1\n# TYPE x summary\n# EOF\n", TextFormat.OPENMETRICS_1_0));
  }

  @Test
  void rulesAreSwitchedOneByOne() {
    byte[] page = "a 1\na 2\nb_ms 1\n".getBytes(StandardCharsets.UTF_8);
    ScrapeLinter some =
        ScrapeLinter.against(MetricCatalog.empty())
            .without(LintRule.DUPLICATE_SERIES)
            .with(LintRule.ABBREVIATED_UNIT)
            .build();
    LintReport report = some.lint(page, TextFormat.PROMETHEUS_0_0_4);
    assertEquals(
        Set.of(LintRule.ABBREVIATED_UNIT),
        report.findings().stream().map(Finding::code).collect(Collectors.toSet()));
    assertTrue(report.isClean());
    assertFalse(
        ScrapeLinter.against(MetricCatalog.empty())
            .style(true)
            .style(false)
            .build()
            .lint(page, TextFormat.PROMETHEUS_0_0_4)
            .isClean());
  }

  @Test
  void theDocumentsPageIsAntrea161AndComplete() throws IOException {
    byte[] page =
        Files.readAllBytes(
            Path.of(System.getProperty("project.root"), "samples", "antrea-1.6.1.prom"));
    MetricCatalog catalog = AntreaCatalog.get();
    for (String name : List.of("antrea-agent", "antrea-controller")) {
      Component component = catalog.component(name).orElseThrow();
      ScrapeLinter linter =
          ScrapeLinter.against(catalog)
              .releases(Release.of("antrea", "v1.6.1"))
              .complete(component)
              .build();
      LintReport whole = linter.lint(page, TextFormat.PROMETHEUS_0_0_4);
      assertEquals(
          List.of(),
          whole.findings().stream()
              .filter(finding -> finding.code() != LintRule.MISSING_METRIC)
              .toList());
    }
  }

  @Test
  void whatAComponentShowsFromItsStartOnIsMissed() {
    MetricCatalog catalog = AntreaCatalog.get();
    Component agent = catalog.component("antrea-agent").orElseThrow();
    ScrapeLinter linter =
        ScrapeLinter.against(catalog)
            .releases(Release.of("antrea", "v2.7.0"))
            .complete(agent)
            .build();
    LintReport report =
        linter.lint(
            "antrea_agent_local_pod_count 3\n".getBytes(StandardCharsets.UTF_8),
            TextFormat.PROMETHEUS_0_0_4);
    Set<String> missing =
        report.findings().stream().map(Finding::subject).collect(Collectors.toSet());
    assertTrue(missing.contains("antrea_agent_networkpolicy_count"), missing.toString());
    assertFalse(missing.contains("antrea_agent_local_pod_count"), "it is there");
    assertFalse(missing.contains("go_memstats_lookups_total"), "it went before this release");
    assertEquals(
        "error: antrea_agent_networkpolicy_count is missing: antrea-agent v2.7.0 shows it from"
            + " its start on [missing-metric]",
        report.findings().stream()
            .filter(finding -> finding.subject().equals("antrea_agent_networkpolicy_count"))
            .findFirst()
            .orElseThrow()
            .toString());
  }

  @Test
  void completenessNeedsARelease() {
    MetricCatalog catalog = AntreaCatalog.get();
    ScrapeLinter.Builder linter =
        ScrapeLinter.against(catalog).complete(catalog.component("antrea-agent").orElseThrow());
    IllegalStateException thrown = assertThrows(IllegalStateException.class, linter::build);
    assertTrue(thrown.getMessage().contains("v0.6.0 to v2.7.0"), thrown.getMessage());
  }

  /** What Felix shows at a release of Typha's own nobody knows, and no page would lack anything. */
  @Test
  void completenessNeedsAReleaseOfTheComponentsTrain() {
    MetricCatalog catalog = CalicoCatalog.get();
    ScrapeLinter.Builder linter =
        ScrapeLinter.against(catalog)
            .releases(Release.of("calico", "typha v0.5.6"))
            .complete(catalog.component("felix").orElseThrow());
    IllegalStateException thrown = assertThrows(IllegalStateException.class, linter::build);
    assertTrue(thrown.getMessage().contains("v0.5.6"), thrown.getMessage());
    ScrapeLinter.against(catalog)
        .releases(Release.of("calico", "typha v0.5.6"))
        .complete(catalog.component("typha").orElseThrow())
        .build();
  }

  @Test
  void completenessNeedsAComponentOfTheCatalogue() {
    ScrapeLinter.Builder linter = ScrapeLinter.against(AntreaCatalog.get());
    Component felix = CalicoCatalog.get().component("felix").orElseThrow();
    assertThrows(IllegalArgumentException.class, () -> linter.complete(felix));
  }

  /** As Micrometer serves a timer for which a percentile histogram is asked. */
  @Test
  void aTimerIsServedAsSummaryOrAsHistogram() {
    String labels =
        "error=\"none\",exception=\"none\",method=\"GET\",outcome=\"SUCCESS\",status=\"200\",uri=\"/a\"";
    ScrapeLinter linter = ScrapeLinter.against(CommonCatalog.get()).build();
    String summary =
        """
        # HELP http_server_requests_seconds
        # TYPE http_server_requests_seconds summary
        http_server_requests_seconds_count{%1$s} 2
        http_server_requests_seconds_sum{%1$s} 0.5
        """;
    String histogram =
        """
        # HELP http_server_requests_seconds
        # TYPE http_server_requests_seconds histogram
        http_server_requests_seconds_bucket{%1$s,le="0.1"} 1
        http_server_requests_seconds_bucket{%1$s,le="+Inf"} 2
        http_server_requests_seconds_count{%1$s} 2
        http_server_requests_seconds_sum{%1$s} 0.5
        """;
    String gauge =
        """
        # HELP http_server_requests_seconds
        # TYPE http_server_requests_seconds gauge
        http_server_requests_seconds{%1$s} 2
        """;
    assertEquals(List.of(), codes(linter, summary.formatted(labels)));
    assertEquals(List.of(), codes(linter, histogram.formatted(labels)));
    assertEquals(List.of("wrong-kind"), codes(linter, gauge.formatted(labels)));
  }

  private static List<String> codes(ScrapeLinter linter, String page) {
    return linter
        .lint(page.getBytes(StandardCharsets.UTF_8), TextFormat.PROMETHEUS_0_0_4)
        .findings()
        .stream()
        .map(finding -> finding.code().text())
        .toList();
  }

  @Test
  void codesNameRules() {
    for (LintRule rule : LintRule.values()) {
      assertEquals(rule, LintRule.ofCode(rule.text()).orElseThrow());
    }
    assertTrue(LintRule.ofCode("no-such-rule").isEmpty());
  }
}
