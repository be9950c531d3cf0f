// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/lint-dashboards.md: each rule, and its examples as they are printed there. */
class LintDashboardsDocumentTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("project.root")).resolve("docs/lint-dashboards.md");

  private static final Pattern HEAD =
      Pattern.compile("### `([a-z-]+)` \\((error|warning|style)\\)");
  private static final Pattern EXAMPLE =
      Pattern.compile("```(promql|json|yaml|panels|document)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RELEASE = Pattern.compile("--release ([a-z]+)=([^ `]+)`");

  /** Thirty-two mebibytes are no example; another test has them. */
  private static final Set<DashboardRule> WITHOUT_EXAMPLE = Set.of(DashboardRule.TOO_LARGE);

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
      int end = document.indexOf("\n#", head.end());
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
        DashboardRule.usual().stream().map(DashboardRule::text).toList(),
        sections().map(Section::code).toList());
  }

  @Test
  void everyConventionIsInTheTable() throws IOException {
    List<String> rows =
        Files.readAllLines(DOCUMENT).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.replaceFirst("\\| `([a-z-]+)`.*", "$1"))
            .toList();
    assertEquals(DashboardRule.ofGrafana().stream().map(DashboardRule::text).toList(), rows);
  }

  @ParameterizedTest
  @MethodSource("sections")
  void itsExamplesAreWhatTheySay(Section section) {
    DashboardRule rule = DashboardRule.ofCode(section.code).orElseThrow();
    assertEquals(rule.severity().text(), section.severity);
    if (WITHOUT_EXAMPLE.contains(rule)) {
      return;
    }
    Matcher example = EXAMPLE.matcher(section.text);
    assertTrue(example.find(), "a bad example");
    assertEquals(List.of(rule), lint(section, rule, example), "the bad example");
    assertTrue(example.find(), "a good example");
    assertEquals(List.of(), lint(section, rule, example), "the good example");
  }

  private static List<?> lint(Section section, DashboardRule rule, Matcher example) {
    DashboardLinter.Builder linter = DashboardLinter.against(MetricCatalog.installed()).with(rule);
    Matcher release = RELEASE.matcher(section.text);
    if (release.find()) {
      linter.releases(Release.of(release.group(1), release.group(2)));
    }
    String text = example.group(2);
    DashboardFile file =
        switch (example.group(1)) {
          case "document" -> DashboardFile.of("example.yaml", text);
          case "yaml" ->
              DashboardFile.of(
                  "rules.yaml", "groups:\n- name: example\n  rules:\n  -\n" + text.indent(4));
          case "panels" -> dashboard(text);
          case "json" -> dashboard("[" + text.replaceFirst("\\{", "{\"id\": 1, ") + "]");
          default ->
              dashboard(
                  "[{\"id\": 1, \"title\": \"Example\", \"targets\": [{\"expr\": "
                      + DocumentForm.quoted(text.strip())
                      + "}]}]");
        };
    return linter.build().lint(List.of(file)).get(0).report().findings().stream()
        .map(Finding::code)
        .toList();
  }

  private static DashboardFile dashboard(String panels) {
    return DashboardFile.of(
        "example.json",
        "{\"title\": \"Example\", \"schemaVersion\": 42, \"panels\": " + panels + "}");
  }
}
