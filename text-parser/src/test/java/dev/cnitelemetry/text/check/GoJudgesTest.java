// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.testsupport.PeerProgram;
import dev.cnitelemetry.testsupport.TestData;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ConformanceCase;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What other programs refuse, and what promlint has to say, held against the Go packages that they
 * are made with: expfmt of prometheus/common v0.74.0, promlint of client_golang v1.25.0. The pages
 * are the samples and, where they are there, real scrapes, cases from the field and the cases of
 * conformance.
 */
@Tag("long")
class GoJudgesTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Pages of which we say otherwise than this version of expfmt, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "F25-help-quote-escape/input.prom",
          "v0.74.0 reads \\\" in a HELP text, which earlier ones refuse; most programs have those");

  /** What promlint says in these words is one of our rules. */
  private static final Map<String, LintRule> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("no help text", LintRule.NO_HELP);
    WORDS.put("use base unit", LintRule.BASE_UNIT);
    WORDS.put("abbreviated units", LintRule.ABBREVIATED_UNIT);
    WORDS.put("non-counter metrics should not have", LintRule.TOTAL_WITHOUT_COUNTER);
    WORDS.put("counter metrics should have", LintRule.COUNTER_WITHOUT_TOTAL);
    WORDS.put("\" label", LintRule.RESERVED_LABEL);
    WORDS.put("suffix", LintRule.RESERVED_SUFFIX);
    WORDS.put("should not include type", LintRule.KIND_IN_NAME);
    WORDS.put("should not contain ':'", LintRule.COLON_IN_NAME);
    WORDS.put("metric names should be written in", LintRule.CAMEL_CASE);
    WORDS.put("label names should be written in", LintRule.CAMEL_CASE_LABEL);
  }

  private static void addFiles(Map<String, byte[]> pages, Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(directory)) {
      files = found.filter(file -> file.toString().endsWith(".prom")).sorted().toList();
    }
    for (Path file : files) {
      pages.put(
          file.getParent().getFileName() + "/" + file.getFileName(), Files.readAllBytes(file));
    }
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> pages = new TreeMap<>();
    addFiles(pages, ROOT.resolve("samples"));
    for (String name : List.of("scrapes", "pages", "field-cases/text")) {
      Optional<Path> directory = TestData.find(name);
      if (directory.isPresent()) {
        addFiles(pages, directory.get());
      }
    }
    return pages;
  }

  private static Map<String, byte[]> pages() throws IOException {
    Map<String, byte[]> pages = files();
    for (String name : List.of("probes.jsonl", "openmetrics/cases.jsonl")) {
      Optional<Path> file = TestData.find("conformance/" + name);
      if (file.isPresent()) {
        for (ConformanceCase each : ConformanceCase.all(file.get())) {
          if (!each.format().isOpenMetrics()) {
            pages.put(each.id(), each.input());
          }
        }
      }
    }
    return pages;
  }

  private static boolean isAccepted(byte[] page) {
    try {
      Scrape.parse(page, TextFormat.PROMETHEUS_1_0_0);
      return true;
    } catch (ExpositionFormatException e) {
      return false;
    }
  }

  private static List<JsonNode> verdicts(String judge, Iterable<byte[]> pages) throws IOException {
    Assumptions.assumeTrue(
        PeerProgram.isInstalled("go", "/usr/local/go/bin/go"), "Go 1.26 or newer is missing");
    PeerProgram go = PeerProgram.named("go", "Go 1.26 or newer", "/usr/local/go/bin/go");
    StringBuilder input = new StringBuilder();
    for (byte[] page : pages) {
      input.append(Base64.getEncoder().encodeToString(page)).append('\n');
    }
    Path module = ROOT.resolve("text-parser/src/test/go/judges");
    PeerProgram.Outcome outcome =
        go.runIn(module, input.toString().getBytes(UTF_8), "run", ".", judge);
    if (outcome.status() != 0 && outcome.errors().contains("go: ")) {
      throw PeerProgram.missing(
          "the Go modules of " + module + " cannot be had: " + outcome.errors());
    }
    assertEquals(0, outcome.status(), outcome.errors());
    List<JsonNode> verdicts = new ArrayList<>();
    for (String line : outcome.output().lines().toList()) {
      verdicts.add(JSON.readTree(line));
    }
    return verdicts;
  }

  private static List<Finding> lint(byte[] page, boolean style) {
    return ScrapeLinter.against(MetricCatalog.empty())
        .style(style)
        .build()
        .lint(page, TextFormat.PROMETHEUS_1_0_0)
        .findings();
  }

  @Test
  void aPageIsSaidToBeRefusedWhereExpfmtRefusesIt() throws IOException {
    Map<String, byte[]> pages = pages();
    pages.values().removeIf(page -> page.length == 0 || !isAccepted(page));
    List<JsonNode> verdicts = verdicts("expfmt", pages.values());
    assertEquals(pages.size(), verdicts.size());
    Map<String, String> differences = new TreeMap<>();
    int at = 0;
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      String error = verdicts.get(at++).get("error").asText();
      List<String> ours =
          lint(page.getValue(), false).stream()
              .map(finding -> finding.code().text())
              .filter(code -> code.startsWith("refused-by-expfmt"))
              .toList();
      if (error.isEmpty() != ours.isEmpty() && !EXCEPTIONS.containsKey(page.getKey())) {
        differences.put(page.getKey(), "expfmt: " + error + "; we: " + ours);
      }
    }
    assertEquals(Map.of(), differences);
  }

  @Test
  void ourStyleIsThatOfPromlint() throws IOException {
    Map<String, byte[]> pages = files();
    pages.values().removeIf(page -> page.length == 0 || !isAccepted(page));
    List<JsonNode> verdicts = verdicts("promlint", pages.values());
    Map<String, String> differences = new TreeMap<>();
    int at = 0;
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      JsonNode verdict = verdicts.get(at++);
      if (!verdict.get("error").asText().isEmpty()) {
        continue;
      }
      Set<String> theirs = new TreeSet<>();
      for (JsonNode problem : verdict.get("problems")) {
        theirs.add(problem.get("metric").asText() + " " + rule(problem.get("text").asText()));
      }
      Set<String> ours = new TreeSet<>();
      for (Finding finding : lint(page.getValue(), true)) {
        if (finding.code() instanceof LintRule rule && WORDS.containsValue(rule)) {
          ours.add(finding.subject() + " " + rule.text());
        }
      }
      if (!ours.equals(theirs)) {
        Set<String> more = new TreeSet<>(ours);
        more.removeAll(theirs);
        theirs.removeAll(ours);
        differences.put(page.getKey(), "promlint alone: " + theirs + "; we alone: " + more);
      }
    }
    assertEquals(Map.of(), differences);
  }

  private static String rule(String text) {
    return WORDS.entrySet().stream()
        .filter(words -> text.contains(words.getKey()))
        .findFirst()
        .map(words -> words.getValue().text())
        .orElse(text);
  }
}
