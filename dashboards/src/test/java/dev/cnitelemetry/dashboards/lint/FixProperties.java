// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What {@code --fix} does to documents in every way of writing: escapes, block scalars, quotes,
 * carriage returns, a byte order mark, tabs, dashboards in texts.
 */
class FixProperties {

  private static final DashboardLinter LINTER =
      DashboardLinter.against(MetricCatalog.installed())
          .releases(Release.of("antrea", "v2.5.0"))
          .build();

  /** What is mended, as it is between quotes of a mistake's document, and afterwards. */
  private static final String OLD = "antrea_controller_anp_status_updates";

  private static final String NEW = "antrea_controller_annp_status_updates";

  private static final Set<DashboardRule> FIXABLE =
      Set.of(
          DashboardRule.NOT_EXPOSED,
          DashboardRule.MISSING_PANEL_ID,
          DashboardRule.DUPLICATE_PANEL_ID,
          DashboardRule.DROPPED_LABEL);

  /** A document that is made of pieces, some of which are to be changed. */
  private static final class Document {
    private final Random random;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private boolean isEscaping;

    Document(long seed) {
      random = new Random(seed);
    }

    Document add(String text) {
      before.append(text);
      after.append(text);
      return this;
    }

    Document change(String from, String to) {
      before.append(from);
      after.append(to);
      return this;
    }

    /** A name of letters, of which JSON may escape some. */
    String written(String name) {
      if (!isEscaping || random.nextBoolean()) {
        return name;
      }
      int at = random.nextInt(name.length());
      return name.substring(0, at)
          + String.format("\\u%04X", (int) name.charAt(at))
          + name.substring(at + 1);
    }

    String blank() {
      return List.of("", " ", "  ", "\n", "\n\t", "\n    ").get(random.nextInt(6));
    }

    String space() {
      return random.nextBoolean() ? "" : " ";
    }

    /** What a text of PromQL may hold. */
    String value() {
      return List.of("a", "é", "😀", "{{", "#", "' ", ": ", "\\t").get(random.nextInt(8));
    }

    String noise() {
      return List.of("é", "😀", "\\\\", "\\\"", "\\n", "\\t", "{{", "#", "' ", ": ", "%")
          .get(random.nextInt(11));
    }
  }

  /** A classic dashboard as JSON. */
  private static void dashboard(Document document, boolean isEscaping) {
    document.isEscaping = isEscaping;
    Random random = document.random;
    int panels = 1 + random.nextInt(4);
    document.add(
        "{" + document.blank() + "\"title\":" + document.space() + "\"D" + document.noise());
    document.add("\"," + document.blank() + "\"schemaVersion\": 39," + document.blank());
    document.add("\"panels\":" + document.space() + "[");
    document.add("{\"id\": 40, \"title\": \"first\"}");
    int largest = 40;
    for (int i = 0; i < panels; i++) {
      document.add("," + document.blank());
      String gap = document.blank();
      document.add("{" + gap);
      boolean isTight = random.nextBoolean();
      String title = "\"title\":" + (isTight ? "" : " ") + "\"P" + document.noise() + "\"";
      switch (random.nextInt(4)) {
        case 0 -> {
          String shown = gap.isEmpty() && !isTight ? " " : gap;
          document
              .change("", "\"id\":" + (isTight ? "" : " ") + ++largest + "," + shown)
              .add(title);
        }
        case 1 -> document.add(title + ",\"id\":").change("null", Integer.toString(++largest));
        case 2 -> document.add(title + ", \"id\" : " + (i + 1));
        default -> document.add(title + ", \"id\": ").change("40", Integer.toString(++largest));
      }
      document.add(
          "," + document.blank() + "\"targets\":[{" + document.blank() + "\"expr\":\"sum by ");
      document.add("(node) (rate(");
      document.change(document.written(OLD), NEW);
      document.add("{job=\\\"" + document.value() + "\\\"}[$__rate_interval]))\",");
      document.add(
          "\"legendFormat\": \"" + document.noise().replace("{{", "") + " {{" + document.space());
      document.change(document.written("nodes"), "node").add(document.space() + "}} ");
      document.add("{{node}}\"}]" + document.blank() + "}");
    }
    document.add("]" + document.blank() + "}" + document.blank());
  }

  private static void check(String name, String before, String after) {
    DashboardFile file = DashboardFile.of(name, before);
    DashboardReport report = LINTER.lint(List.of(file)).get(0);
    assertFalse(
        report.report().findings().stream()
            .anyMatch(finding -> finding.code() == DashboardRule.MALFORMED_DOCUMENT),
        () -> before + report.report().findings());
    String fixed = new String(report.fixed(), StandardCharsets.UTF_8);
    assertEquals(after, fixed);
    DashboardReport again = LINTER.lint(List.of(new DashboardFile(name, report.fixed()))).get(0);
    List<Finding> left =
        again.report().findings().stream()
            .filter(finding -> FIXABLE.contains(finding.code()))
            .toList();
    assertEquals(List.of(), left);
    assertFalse(again.isFixable());
    assertArrayEquals(report.fixed(), again.fixed());
    assertEquals("", again.diff());
    assertEquals(after, patched(before, report.diff()));
  }

  /** What {@code patch} makes of a text. */
  private static String patched(String text, String diff) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    String[] of = diff.split("(?<=\n)", -1);
    for (int i = 2; i < of.length; i++) {
      String line = of[i];
      boolean isLast = i + 1 < of.length && of[i + 1].startsWith("\\ No newline");
      String content =
          line.isEmpty() ? "" : isLast ? line.substring(1, line.length() - 1) : line.substring(1);
      if (line.startsWith("@@")) {
        int from = Integer.parseInt(line.replaceAll("(?s)@@ -(\\d+).*", "$1"));
        while (at < from - 1) {
          result.append(lines.get(at++));
        }
      } else if (line.startsWith(" ") || line.startsWith("-")) {
        assertEquals(content, lines.get(at++));
        result.append(line.startsWith(" ") ? content : "");
      } else if (line.startsWith("+")) {
        result.append(content);
      }
    }
    while (at < lines.size()) {
      result.append(lines.get(at++));
    }
    return result.toString();
  }

  @Property(tries = 80)
  void whatIsOutsideOfTheChangesStays(@ForAll long seed) {
    Document document = new Document(seed);
    dashboard(document, true);
    check("a.json", document.before.toString(), document.after.toString());
    check(
        "a.json",
        "\uFEFF" + document.before.toString().replace("\n", "\r\n"),
        "\uFEFF" + document.after.toString().replace("\n", "\r\n"));
  }

  @Property(tries = 40)
  void inABlockOfAConfigMapAsWell(@ForAll long seed) {
    Document document = new Document(seed);
    dashboard(document, true);
    String head = "apiVersion: v1\nkind: ConfigMap # 😀\ndata:\n  x.json: |2-\n";
    String tail = "\n  y: 'z' # end\n";
    String before = head + indented(document.before.toString()) + tail;
    String after = head + indented(document.after.toString()) + tail;
    check("a.yaml", before, after);
    check("a.yaml", before.replace("\n", "\r\n"), after.replace("\n", "\r\n"));
  }

  private static String indented(String text) {
    return text.stripTrailing()
        .replace("\t", "  ")
        .lines()
        .map(line -> "    " + line)
        .collect(Collectors.joining("\n"));
  }

  @Property(tries = 40)
  void inATextOfATextAsWell(@ForAll long seed) {
    Document document = new Document(seed);
    dashboard(document, true);
    String head = "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\n\"data\":{\"x.json\":";
    check(
        "a.json",
        head + DocumentForm.quoted(document.before.toString()).replace("\t", "\\t") + "}}",
        head + DocumentForm.quoted(document.after.toString()).replace("\t", "\\t") + "}}");
    String yaml = "apiVersion: v1\nkind: ConfigMap\ndata:\n  x.json: ";
    check(
        "a.yaml",
        yaml + "'" + line(document.before).replace("'", "''") + "'\n",
        yaml + "'" + line(document.after).replace("'", "''") + "'\n");
  }

  /** A folded line break is a blank, which JSON has between its words. */
  private static String line(StringBuilder text) {
    return text.toString().strip().replaceAll("\n[\t ]*", " ");
  }

  @Example
  void yamlOfItsOwnKeepsItsShape() {
    check(
        "a.yaml",
        """
        title: T   # a comment
        schemaVersion: 39
        panels:
          - title: 'it''s'  # no id
            targets:
              - expr: >-
                  sum by (node)
                  (rate(antrea_controller_anp_status_updates[$__rate_interval]))
                legendFormat: on {{nodes}}
          -   {title: a, targets: [{expr: "rate(antrea_controller_anp_status_updates[$i])"}]}
          - id: 0
            title: "b"
        """,
        """
        title: T   # a comment
        schemaVersion: 39
        panels:
          - id: 1
            title: 'it''s'  # no id
            targets:
              - expr: >-
                  sum by (node)
                  (rate(antrea_controller_annp_status_updates[$__rate_interval]))
                legendFormat: on {{node}}
          -   {id: 2, title: a, targets: [{expr: "rate(antrea_controller_annp_status_updates[$i])"}]}
          - id: 3
            title: "b"
        """);
  }

  @Example
  void anEmptyPanelGetsAnId() {
    check(
        "a.json",
        "{\"title\":\"a\",\"panels\":[{},{ }, {\"id\":0}]}",
        "{\"title\":\"a\",\"panels\":[{\"id\": 1},{\"id\": 2 }, {\"id\":3}]}");
  }

  @Example
  void whatIsPackedIsNotMended() {
    PlantedMistake mistake =
        PlantedMistake.ALL.stream()
            .filter(each -> each.rule() == DashboardRule.NOT_EXPOSED)
            .findFirst()
            .orElseThrow();
    String text = DocumentForm.GRAFANA_OPERATOR_PACKED.text(mistake);
    DashboardReport report = LINTER.lint(List.of(DashboardFile.of("a.yaml", text))).get(0);
    assertEquals(1, report.report().findings().size());
    assertFalse(report.isFixable());
    assertTrue(report.diff().isEmpty());
  }
}
