// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.flow.store.query.FlowQueries;
import dev.cnitelemetry.flow.store.query.FlowQuery;
import dev.cnitelemetry.metrics.MetricDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * docs/dashboards/panels.md says what the dashboards show. It is written anew with {@code
 * -Ddashboards.renew=true}.
 */
class DashboardsDocumentTest {

  private static final Path PAGE = Path.of("../docs/dashboards/panels.md");

  @Test
  void thePageSaysWhatTheDashboardsShow() throws IOException {
    String page = page();
    if (Boolean.getBoolean("dashboards.renew")) {
      Files.writeString(PAGE, page, UTF_8);
    }
    assertEquals(page, Files.readString(PAGE, UTF_8), "renew it with -Ddashboards.renew=true");
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
