// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/lint-rules.md: each rule, and its examples as they are printed there. */
class LintRulesDocumentTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("project.root")).resolve("docs/lint-rules.md");

  private static final Pattern HEAD =
      Pattern.compile("### `([a-z-]+)` \\((error|warning|style)\\)");
  private static final Pattern EXAMPLE =
      Pattern.compile("```(prometheus|openmetrics)(-[a-z/]+)?\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CONTENT_TYPE = Pattern.compile("Content-Type `([a-z/]+)`:");

  /** Ten thousand families are no example, and two pages no page; other tests have them. */
  private static final Set<LintRule> WITHOUT_EXAMPLE =
      Set.of(LintRule.TOO_MANY_FAMILIES, LintRule.CONFLICTING_HELP);

  private static final Pattern RELEASE = Pattern.compile("--release ([a-z]+)=([^ `]+)`");
  private static final Pattern MOST_SERIES = Pattern.compile("`--max-series ([0-9]+)`");
  private static final Pattern MOST_LABELS = Pattern.compile("`--max-labels ([0-9]+)`");
  private static final Pattern COMPLETE = Pattern.compile("`--complete ([a-z-]+) ");

  record Section(String code, String severity, String text) {

    @Override
    public String toString() {
      return code;
    }
  }

  static Stream<Section> sections() throws IOException {
    String document = Files.readString(DOCUMENT);
    Matcher head = HEAD.matcher(document);
    List<Section> sections = new ArrayList<>();
    while (head.find()) {
      int end = document.indexOf("\n##", head.end());
      sections.add(
          new Section(
              head.group(1),
              head.group(2),
              document.substring(head.end(), end < 0 ? document.length() : end)));
    }
    return sections.stream();
  }

  @Test
  void everyRuleIsThereInOrder() throws IOException {
    assertEquals(
        Arrays.stream(LintRule.values()).map(LintRule::text).sorted().toList(),
        sections().map(Section::code).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("sections")
  void itsExamplesAreWhatTheySay(Section section) {
    LintRule rule = LintRule.ofCode(section.code).orElseThrow();
    assertEquals(rule.severity().text(), section.severity);
    if (WITHOUT_EXAMPLE.contains(rule)) {
      return;
    }
    Matcher example = EXAMPLE.matcher(section.text);
    assertTrue(example.find(), "a bad example");
    assertTrue(lint(section, example).contains(rule), "the bad example is found");
    Set<FindingCode> wrong =
        lint(section, example).stream()
            .filter(found -> found.severity() != Severity.STYLE)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    wrong.remove(rule);
    if (rule == LintRule.BUCKETS_UNDER_SUMMARY) {
      wrong.remove(LintRule.UNKNOWN_FAMILY);
    }
    if (rule.severity() != Severity.STYLE) {
      assertEquals(Set.of(), wrong, "nothing else is wrong with the bad example");
    }
    assertTrue(example.find(), "a good example");
    Set<FindingCode> good = lint(section, example);
    good.removeIf(found -> found.severity() == Severity.STYLE && !found.equals(rule));
    assertEquals(Set.of(), good, "nothing is wrong with the good example");
  }

  private static Set<FindingCode> lint(Section section, Matcher example) {
    MetricCatalog catalog = MetricCatalog.installed();
    ScrapeLinter.Builder linter = ScrapeLinter.against(catalog).style(true);
    Matcher release = RELEASE.matcher(section.text);
    if (release.find()) {
      linter.releases(Release.of(release.group(1), release.group(2)));
    }
    Matcher series = MOST_SERIES.matcher(section.text);
    if (series.find()) {
      linter.maxSeries(Long.parseLong(series.group(1)));
    }
    Matcher labels = MOST_LABELS.matcher(section.text);
    if (labels.find()) {
      linter.maxLabels(Integer.parseInt(labels.group(1)));
    }
    Matcher complete = COMPLETE.matcher(section.text);
    if (complete.find()) {
      linter.complete(catalog.component(complete.group(1)).orElseThrow());
    }
    TextFormat format =
        example.group(1).equals("openmetrics")
            ? TextFormat.OPENMETRICS_1_0
            : TextFormat.PROMETHEUS_0_0_4;
    byte[] body =
        example
            .group(3)
            .replace("␍", "\r")
            .replace("<EF BB BF>", "\uFEFF")
            .replace("␃\n", "")
            .getBytes(StandardCharsets.UTF_8);
    Matcher contentType = CONTENT_TYPE.matcher(section.text);
    LintReport report =
        contentType.find()
            ? linter
                .build()
                .lint(
                    body,
                    format,
                    example.group(2) == null ? contentType.group(1) : example.group(2).substring(1))
            : linter.build().lint(body, format);
    return report.findings().stream()
        .map(Finding::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
