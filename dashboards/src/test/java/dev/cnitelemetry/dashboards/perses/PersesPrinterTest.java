// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.perses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.ExampleDashboard;
import dev.cnitelemetry.dashboards.Panel;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersesPrinterTest {

  private static JsonNode printed() throws IOException {
    return new ObjectMapper()
        .readTree(new PersesPrinter("cni").print(ExampleDashboard.everything()));
  }

  @Test
  void everyPanelIsThereAndPlaced() throws IOException {
    Dashboard dashboard = ExampleDashboard.everything();
    JsonNode spec = printed().get("spec");
    assertEquals(dashboard.panels().size(), spec.get("panels").size());
    Set<String> placed = new HashSet<>();
    for (JsonNode row : spec.get("layouts")) {
      for (JsonNode item : row.get("spec").get("items")) {
        placed.add(item.get("content").get("$ref").asText());
      }
    }
    for (Panel panel : dashboard.panels()) {
      assertTrue(placed.contains("#/spec/panels/panel-" + panel.id()), panel.title());
    }
  }

  @Test
  void aHeatmapBecomesLinesOfQuantilesAndSaysSo() throws IOException {
    for (JsonNode panel : printed().get("spec").get("panels")) {
      JsonNode spec = panel.get("spec");
      if (spec.get("display").get("name").asText().equals("How long do they take?")) {
        assertEquals("TimeSeriesChart", spec.get("plugin").get("kind").asText());
        assertEquals(2, spec.get("queries").size());
        assertTrue(spec.get("queries").toString().contains("histogram_quantile(0.99, "));
        assertTrue(spec.get("display").get("description").asText().contains("native histograms"));
        return;
      }
    }
    throw new AssertionError("no heatmap");
  }

  @Test
  void theProjectIsTheOneAskedFor() throws IOException {
    assertEquals("cni", printed().get("metadata").get("project").asText());
    assertFalse(printed().get("spec").get("variables").toString().contains("datasource"));
  }

  /** Seen in Perses: with whole numbers an axis has 1, 1, 1, 0, 0; narrow squares are all edge. */
  @Test
  void anAxisIsNotRoundedAndSquaresOfStatesAreWide() throws IOException {
    int axes = 0;
    int states = 0;
    for (JsonNode panel : printed().get("spec").get("panels")) {
      JsonNode plugin = panel.get("spec").get("plugin");
      if (plugin.get("kind").asText().equals("TimeSeriesChart")) {
        axes++;
        assertFalse(plugin.get("spec").get("yAxis").get("format").has("decimalPlaces"));
      } else if (plugin.get("kind").asText().equals("StatusHistoryChart")) {
        states++;
        assertTrue(panel.get("spec").get("queries").toString().contains("\"minStep\":\"300s\""));
      }
    }
    assertTrue(axes > 0 && states > 0, axes + " " + states);
  }
}
