// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.flow.store.query.FlowQueries;
import dev.cnitelemetry.flow.store.query.FlowQuery;
import dev.cnitelemetry.metrics.MetricDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/dashboards/panels.md says what the dashboards show, and pictures.md how they look. Both are
 * written anew with {@code -Ddashboards.renew=true}.
 */
class DashboardsDocumentTest {

  private static final Path PAGE = Path.of("../docs/dashboards/panels.md");
  private static final Path PICTURES_PAGE = Path.of("../docs/dashboards/pictures.md");
  private static final Path PICTURES = Path.of("../docs/dashboards/pictures");

  @Test
  void thePageSaysWhatTheDashboardsShow() throws IOException {
    String page = page();
    if (Boolean.getBoolean("dashboards.renew")) {
      Files.writeString(PAGE, page, UTF_8);
    }
    assertEquals(page, Files.readString(PAGE, UTF_8), "renew it with -Ddashboards.renew=true");
  }

  /**
   * Light and dark, and of those that ask Prometheus quiet hours and an incident; two as Perses
   * shows them are in the README beside.
   */
  @Test
  void everyDashboardHasItsPictures() throws IOException {
    String page = pictures();
    if (Boolean.getBoolean("dashboards.renew")) {
      Files.writeString(PICTURES_PAGE, page, UTF_8);
    }
    assertEquals(page, Files.readString(PICTURES_PAGE, UTF_8), "-Ddashboards.renew=true");
    Set<String> named = new TreeSet<>();
    String beside = Files.readString(PICTURES_PAGE.resolveSibling("README.md"), UTF_8);
    Matcher names = Pattern.compile("pictures/([a-z0-9-]+\\.png)").matcher(page + beside);
    while (names.find()) {
      named.add(names.group(1));
    }
    Set<String> there = new TreeSet<>();
    long sum = 0;
    try (Stream<Path> files = Files.list(PICTURES)) {
      for (Path file : files.toList()) {
        there.add(file.getFileName().toString());
        assertTrue(Files.size(file) <= 150_000, file.toString());
        sum += Files.size(file);
      }
    }
    assertEquals(named, there);
    assertTrue(sum <= 5_000_000, sum + " octets of pictures");
  }

  private static String pictures() {
    StringBuilder text = new StringBuilder();
    text.append("# What the dashboards look like\n\n");
    text.append("Six quiet hours of simulated components, and six hours with incidents that were");
    text.append(" planted: as far down\nas fits; in light or dark, as your browser is. ");
    text.append("[`draw`](draw) draws them ([how](README.md#what-it-looks-like)).\n");
    for (Preset preset : PresetDashboards.all()) {
      String name = preset.name();
      boolean isOfFlows = preset.dashboard().tags().contains("flows");
      if (isOfFlows && name.endsWith("-exact") && !name.equals("pod-to-pod-exact")) {
        continue; // they look like the mended ones
      }
      text.append("\n## ").append(preset.dashboard().title()).append(" (`").append(name);
      text.append("`)\n\n");
      if (isOfFlows) {
        picture(preset, name, "flows", text);
      } else {
        picture(preset, name + "-quiet", "quiet hours", text);
        text.append('\n');
        picture(preset, name + "-incident", "an incident", text);
      }
    }
    return text.toString();
  }

  private static void picture(Preset preset, String file, String of, StringBuilder text) {
    text.append("<picture>\n<source media=\"(prefers-color-scheme: dark)\" srcset=\"pictures/");
    text.append(file).append("-dark.png\">\n<img src=\"pictures/").append(file);
    text.append("-light.png\" alt=\"").append(preset.dashboard().title()).append(": ");
    text.append(of).append("\">\n</picture>\n");
  }

  private static String page() {
    StringBuilder text = new StringBuilder();
    text.append("# What each panel asks, of which metrics, and what to do\n\n");
    text.append("Made from the dashboards by a test, which fails when the two differ. Dashboards");
    text.append(" about flows ask\nClickHouse: [their queries](../flow-queries.md) are there.\n");
    for (Preset preset : PresetDashboards.all()) {
      text.append("\n## ").append(preset.dashboard().title()).append(" (`");
      text.append(preset.name()).append("`)\n\n");
      text.append(preset.dashboard().description()).append('\n');
      for (Row row : preset.dashboard().rows()) {
        text.append("\n### ").append(row.title()).append("\n\n");
        text.append("| question | metrics | what to do |\n|---|---|---|\n");
        for (Panel panel : row.panels()) {
          text.append("| ").append(cell(panel.title())).append(" | ");
          text.append(
              panel.definitions().isEmpty() && !panel.queries().isEmpty()
                  ? "query `" + query(panel.key()) + "`"
                  : panel.definitions().stream()
                      .map(MetricDefinition::name)
                      .map(each -> "`" + each + "`")
                      .collect(Collectors.joining(", ")));
          text.append(" | ").append(cell(whatToDo(panel))).append(" |\n");
        }
      }
      leftOut(preset, text);
    }
    return text.toString();
  }

  /** The name of the query; a table beside bands asks the same as they do. */
  private static String query(String key) {
    return FlowQueries.find(key).map(FlowQuery::name).orElse(key.replaceFirst("-table$", ""));
  }

  private static void leftOut(Preset preset, StringBuilder text) {
    Map<String, TreeSet<String>> reasons = new TreeMap<>();
    preset
        .leftOut()
        .forEach(
            (name, reason) -> reasons.computeIfAbsent(reason, key -> new TreeSet<>()).add(name));
    if (!reasons.isEmpty()) {
      text.append("\n### Not shown\n\n| why | how many | such as |\n|---|---|---|\n");
      reasons.forEach(
          (reason, names) ->
              text.append("| ")
                  .append(cell(reason))
                  .append(" | ")
                  .append(names.size())
                  .append(" | `")
                  .append(names.first())
                  .append("` |\n"));
    }
  }

  /** The description without the help texts of the metrics below it. */
  private static String whatToDo(Panel panel) {
    int end = panel.description().indexOf("\n\n`");
    return end < 0 ? panel.description() : panel.description().substring(0, end);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}
