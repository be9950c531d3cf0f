// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.testsupport.PeerProgram;
import dev.cnitelemetry.testsupport.TestData;
import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that programs served: right, save for style, and our style is promtool's. */
class RealScrapesTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  /** What promtool says, by a part of its words. */
  private static final Map<String, LintRule> WORDS =
      Map.ofEntries(
          Map.entry("no help text", LintRule.NO_HELP),
          Map.entry("use base unit", LintRule.BASE_UNIT),
          Map.entry("abbreviated units", LintRule.ABBREVIATED_UNIT),
          Map.entry("counter metrics should have", LintRule.COUNTER_WITHOUT_TOTAL),
          Map.entry("non-counter metrics should not have", LintRule.TOTAL_WITHOUT_COUNTER),
          Map.entry("suffix", LintRule.RESERVED_SUFFIX),
          Map.entry("\" label", LintRule.RESERVED_LABEL),
          Map.entry("should not include type", LintRule.KIND_IN_NAME),
          Map.entry("should not contain ':'", LintRule.COLON_IN_NAME),
          Map.entry("metric names should be written in", LintRule.CAMEL_CASE),
          Map.entry("label names should be written in", LintRule.CAMEL_CASE_LABEL));

  private static final Set<LintRule> NOT_OF_PROMTOOL =
      Set.of(LintRule.INTERLEAVED_FAMILY, LintRule.INCONSISTENT_LABELS, LintRule.OPENMETRICS_RULE);

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    List<Path> directories = new ArrayList<>(List.of(ROOT.resolve("samples")));
    TestData.find("scrapes").ifPresent(directories::add);
    for (Path directory : directories) {
      try (Stream<Path> files = Files.list(directory)) {
        files
            .filter(file -> file.toString().matches(".*\\.(prom|om)"))
            .sorted()
            .forEach(pages::add);
      }
    }
    return pages;
  }

  private static TextFormat format(Path page) {
    if (page.toString().endsWith(".om")) {
      return TextFormat.OPENMETRICS_1_0;
    }
    return page.toString().contains("utf8")
        ? TextFormat.PROMETHEUS_1_0_0
        : TextFormat.PROMETHEUS_0_0_4;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingButStyleIsToBeSaid(Path page) throws IOException {
    LintReport report =
        ScrapeLinter.against(MetricCatalog.installed())
            .style(true)
            .without(LintRule.UNKNOWN_FAMILY)
            .build()
            .lint(Files.readAllBytes(page), format(page));
    assertEquals(
        List.of(),
        report.findings().stream()
            .filter(finding -> finding.severity() != Severity.STYLE)
            .toList());
    assertEquals(
        List.of(),
        ScrapeLinter.against(MetricCatalog.empty())
            .build()
            .lint(Files.readAllBytes(page), format(page))
            .findings());
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("pages")
  void ourStyleIsThatOfPromtool(Path page) throws Exception {
    // Our promtool reads neither OpenMetrics nor quoted names.
    if (format(page) != TextFormat.PROMETHEUS_0_0_4) {
      return;
    }
    PeerProgram promtool = PeerProgram.ofVersion("promtool", "2.42", "Debian package prometheus");
    Set<String> ours =
        ScrapeLinter.against(MetricCatalog.empty())
            .style(true)
            .build()
            .lint(Files.readAllBytes(page), format(page))
            .findings()
            .stream()
            .filter(finding -> !NOT_OF_PROMTOOL.contains(finding.code()))
            .map(finding -> finding.subject() + " " + finding.code().text())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(promtool(promtool, page), ours);
  }

  private static Set<String> promtool(PeerProgram promtool, Path page) throws Exception {
    PeerProgram.Outcome outcome = promtool.run(Files.readAllBytes(page), "check", "metrics");
    String output = outcome.output() + outcome.errors();
    Set<String> found = new TreeSet<>();
    for (String line : output.lines().toList()) {
      int blank = line.indexOf(' ');
      String text = line.substring(blank + 1);
      LintRule rule =
          WORDS.entrySet().stream()
              .filter(words -> text.contains(words.getKey()))
              .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
              .orElseThrow(() -> new AssertionError("promtool says: " + line))
              .getValue();
      found.add(line.substring(0, blank) + " " + rule.text());
    }
    return found;
  }

  @Test
  void thereArePages() throws IOException {
    assertFalse(pages().isEmpty());
  }

  @Test
  void theRealScrapesAreThere() {
    assertTrue(Files.isDirectory(TestData.path("scrapes")));
  }
}
