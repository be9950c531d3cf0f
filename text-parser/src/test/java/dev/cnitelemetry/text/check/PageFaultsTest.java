// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import static dev.cnitelemetry.text.check.ScrapeAssert.assertThatScrape;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that a page has as a whole, or on many lines for one reason: each is told once. */
class PageFaultsTest {

  private static final ScrapeLinter LINTER =
      ScrapeLinter.against(MetricCatalog.empty())
          .clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
          .build();

  private static List<String> lint(byte[] page, TextFormat format) {
    return LINTER.lint(page, format).findings().stream().map(Finding::toString).toList();
  }

  private static List<String> lint(String page) {
    return lint(page.getBytes(UTF_8), TextFormat.PROMETHEUS_0_0_4);
  }

  private static List<String> openMetrics(String page) {
    return lint((page + "# EOF\n").getBytes(UTF_8), TextFormat.OPENMETRICS_1_0);
  }

  private static void assertOne(List<String> findings, String... said) {
    assertEquals(1, findings.size(), findings.toString());
    for (String words : said) {
      assertTrue(findings.get(0).contains(words), findings.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<!doctype html><html><head><title> Sign in </title></head>  | an HTML page, titled \"Sign"
            + " in\"",
        "  <HTML><body>404 page not found</body>                      | an HTML page",
        "<?xml version=\"1.0\"?><a/>                                  | an XML document",
        "HTTP/1.1 200 OK                                            | an HTTP answer with its header",
        "{\"status\":\"success\",\"data\":[]}                         | JSON",
        "[{\"name\": 1}]                                              | JSON",
        "\"# HELP a b\\n"
            + "# TYPE a gauge\\n"
            + "a 1\\n"
            + "\"                     | a JSON string that contains a page",
        "\"ok\"                                                       | a JSON string",
      })
  void whatIsNoPageIsOneFinding(String body, String said) {
    String page = body + "\nmore\nand more\n";
    assertOne(lint(page), "1:1: error: ", said, "[not-metrics]");
    AssertionError error = assertThrows(AssertionError.class, () -> assertThatScrape(page));
    assertTrue(String.valueOf(error.getMessage()).contains(said), error.getMessage());
  }

  @Test
  void binaryDataAreNamed() throws IOException {
    assertOne(lint("{ }\n"), "JSON");
    assertOne(lint("a 1\n".getBytes(UTF_16LE), TextFormat.PROMETHEUS_0_0_4), "UTF-16");
    assertOne(lint("\uFEFFa 1\n".getBytes(UTF_16LE), TextFormat.PROMETHEUS_0_0_4), "UTF-16");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("a 1\n".getBytes(UTF_8));
    }
    assertOne(lint(packed.toByteArray(), TextFormat.PROMETHEUS_0_0_4), "gzip data");
    byte[] zstd = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0x24, 0};
    assertOne(lint(zstd, TextFormat.PROMETHEUS_0_0_4), "zstd data");
    byte[] protobuf = {9, 0x0a, 3, 'f', 'o', 'o', 0x18, 1, 0x22, 0};
    assertOne(lint(protobuf, TextFormat.PROMETHEUS_0_0_4), "protobuf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a.b\"} 1\n",
        "{\"a.b\",c=\"d\"} 1\n",
        "x 1\n",
        "PK 1\n",
        "_ 1\n",
        "a{b=\"<html>\"} 1\n"
      })
  void pagesThatResembleOtherThingsArePages(String page) {
    assertEquals(List.of(), lint(page.getBytes(UTF_8), TextFormat.PROMETHEUS_1_0_0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n \n", "# a comment\n", "# HELP a b\n# TYPE a gauge\n"})
  void aPageWithoutSamplesIsAFault(String page) {
    assertOne(lint(page), "[no-samples]");
    assertThrows(
        AssertionError.class, () -> assertThatScrape(page).conformsTo(MetricCatalog.empty()));
  }

  @Test
  void windowsTextIsOneFindingEachAndReadBehindThem() {
    String page = "# HELP a b\r\n# TYPE a gauge\r\na{b=\"c\"} 1\r\n";
    assertOne(lint(page), "2:15: error: 2 lines end with a carriage return");
    assertOne(lint("\uFEFF# TYPE a gauge\na 1\n"), "1:1: error: a byte order mark");
    List<String> both = lint("\uFEFF# TYPE a gauge\r\na x\r\na 1\r\n");
    assertEquals(3, both.size(), both.toString());
    assertTrue(both.get(2).startsWith("2:3: error: not a number"), both.toString());
    assertEquals(
        List.of(), lint("# HELP a b\r\n# any\r\na{b=\"\r\"} 1\n"), "no server minds these");
    assertOne(openMetrics("a 1\r\n"), "[carriage-return]");
  }

  @Test
  void whatALineFeedBrokeIsToldWhereItBroke() {
    assertOne(
        lint("# HELP a First line\nsecond line of it\nthird, too\n# TYPE a gauge\na 1\n"),
        "2:1: error: the HELP text of a goes on here",
        "written \\n");
    assertOne(
        lint("a{b=\"one\ntwo\nthree\",c=\"d\"} 0\na 1\n"),
        "1:5: error: quotes that are not closed",
        "a line feed in a label value is written \\n");
    List<String> own = lint("# HELP a text\na x\na 1\n");
    assertOne(own, "2:3: error: not a number");
  }

  @Test
  void oneReasonOnManyLinesIsOneFinding() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      page.append("a{b-").append(i).append("=\"c\"} 1\n");
    }
    assertOne(
        lint(page.toString()),
        "1:4: error: a label name cannot have a \"-\"",
        "300 times, also at 2:4, 3:4, 4:4, 5:4");
    assertEquals(20, lint(page.substring(0, page.indexOf("a{b-20="))).size(), "few are told apart");
  }

  @Test
  void newerOpenMetricsIsNamedOnce() {
    assertOne(
        openMetrics(
            """
            # TYPE a counter
            a_total 1 st@1520430000.123
            a_total{b="c"} 2 1 st@1520430000.123
            # TYPE h histogram
            h {count:2,sum:3,bucket:[+Inf:2]}
            """),
        "2:11: error: a start timestamp of OpenMetrics 2.0",
        "[newer-openmetrics]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "text/plain; version=0.0.4; charset=utf-8 | none",
        "text/plain                               | none",
        "TEXT/PLAIN;version=1.0.0                 | none",
        "''                                       | has no Content-Type",
        "text/html; charset=utf-8                 | fallback_scrape_protocol",
        "application/json                         | fallback_scrape_protocol",
        "application/vnd.example+text             | fallback_scrape_protocol",
        "text/plain; charset                      | fallback_scrape_protocol",
        "application/openmetrics-text; version=1.0.0 | is Prometheus text",
        "application/openmetrics-text; version=2.0.0 | OpenMetrics 2.0 is not final",
      })
  void theContentTypeIsHeldAgainstPrometheusAndThePage(String type, String said) {
    List<String> findings =
        LINTER.lint("a 1\n".getBytes(UTF_8), TextFormat.PROMETHEUS_0_0_4, type).findings().stream()
            .map(Finding::toString)
            .toList();
    if (said == null) {
      assertEquals(List.of(), findings);
    } else {
      assertOne(findings, said);
    }
  }

  @Test
  void timestampsOfTheWrongUnitAreTold() {
    assertOne(
        openMetrics("# TYPE a gauge\na 3 1767225600000\n"), "about the year 57", "milliseconds");
    assertOne(lint("a 3 1543100000\n"), "1970-01-18", "looks like seconds");
    assertOne(lint("a 3 1767312000000\n"), "in the future: 2026-01-02", "drops");
    assertEquals(List.of(), lint("a 3 1767225600000\n"));
    assertEquals(List.of(), lint("a 3 1543100000000\n"));
    assertEquals(List.of(), lint("a 3 1\n"));
    assertEquals(List.of(), openMetrics("a 3 1767225600.5\n"));
  }

  @Test
  void twoFamiliesOfOneNameInOpenMetricsHaveTheirOwnHelp() {
    LintReport report =
        ScrapeLinter.against(MetricCatalog.empty())
            .style(true)
            .build()
            .lint(
                """
                # HELP x_used Now.
                # TYPE x_used gauge
                x_used 1
                # HELP x_used Ever.
                # TYPE x_used counter
                x_used_total 2
                # EOF
                """
                    .getBytes(UTF_8),
                TextFormat.OPENMETRICS_1_0);
    assertEquals(2, report.families().size());
    assertTrue(
        report.findings().stream().noneMatch(each -> each.code() == LintRule.NO_HELP),
        report.findings().toString());
  }

  @Test
  void familiesWithoutEndAreCountedInBoundedMemory() {
    StringBuilder page = new StringBuilder();
    int families = AnnouncedFamilies.MOST + 5_000;
    for (int i = 0; i < families; i++) {
      page.append("unknown_").append(i).append("{a=\"b\"} 1\n");
    }
    page.append("unknown_14999{a=\"b\"} 1\n");
    LintReport report =
        ScrapeLinter.against(MetricCatalog.installed())
            .build()
            .lint(page.toString().getBytes(UTF_8), TextFormat.PROMETHEUS_0_0_4);
    assertEquals(AnnouncedFamilies.MOST, report.families().size());
    assertEquals(families + 1, report.samples());
    List<String> lines = new ArrayList<>();
    report.findings().forEach(finding -> lines.add(finding.toString()));
    assertEquals(1003, lines.size());
    assertTrue(lines.contains("warning: and 14,000 more [unknown-family]"), lines.get(1002));
    assertTrue(lines.stream().anyMatch(line -> line.contains("[too-many-families]")));
    assertTrue(lines.stream().anyMatch(line -> line.contains("[duplicate-series]")));
  }
}
