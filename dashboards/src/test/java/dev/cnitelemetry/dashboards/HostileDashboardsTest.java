// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import static dev.cnitelemetry.promql.build.Promql.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.dashboards.grafana.ClassicGrafanaPrinter;
import dev.cnitelemetry.dashboards.grafana.GrafanaResources;
import dev.cnitelemetry.dashboards.grafana.GrafanaV2Printer;
import dev.cnitelemetry.dashboards.perses.PersesPrinter;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.build.InstantVector;
import dev.cnitelemetry.promql.tree.ServerVersion;
import dev.cnitelemetry.testsupport.GrafanaSchemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What nobody would write, and somebody's data holds: each in all printers, through the schemas,
 * and read back as it was said.
 */
class HostileDashboardsTest {

  private static final TextLabel PATH = Label.text("path");
  private static final GaugeDefinition PLAIN =
      GaugeDefinition.of("plain", "A plain gauge.", Unit.NONE, PATH);
  private static final List<String> TEXTS =
      List.of(
          "\"",
          "\\",
          "\n",
          "\t",
          "`",
          "'",
          "$",
          "$job",
          "${job}",
          "[[job]]",
          "{{",
          "{{path}}",
          "}}",
          "%",
          "<script>alert(1)</script>",
          "é",
          "日本",
          "😀",
          "\u0000",
          "\u001b[31m",
          "\u2028",
          "a: b # c",
          "- x",
          "*",
          "&a",
          "!!str",
          "\ud83d",
          "null",
          "true",
          "1e3",
          "x".repeat(300),
          "😀".repeat(150));

  private static Dashboard.Builder builder() {
    return Dashboard.builder("hostile", "Hostile");
  }

  private static Dashboard of(Panel... panels) {
    return builder().row(Row.of("Row", panels)).build();
  }

  private static Panel lines(String title, InstantVector expression) {
    return Panel.timeSeries(title, expression).build();
  }

  static Stream<Map.Entry<String, Dashboard>> hostile() {
    Map<String, Dashboard> all = new LinkedHashMap<>();
    for (String text : TEXTS) {
      String name = text.substring(0, Math.min(12, text.length()));
      if (!text.equals("\ud83d")) { // half a character is U+FFFD once it was written
        all.put("label " + name, of(lines("Title", gauge(PLAIN).where(PATH.eq(text)))));
      }
      if (!text.isBlank()) {
        all.put("title " + name, of(lines(text, gauge(PLAIN))));
        all.put(
            "words " + name,
            Dashboard.builder("hostile", text)
                .description(text)
                .tag(text)
                .link(DashboardLink.toPage(text, "https://example.org/?q=a b&c=" + text))
                .variable(Variable.custom("custom", text, text, "other"))
                .variable(Variable.text("text", text, text))
                .variable(Variable.labelValues("path", text, gauge(PLAIN), PATH))
                .row(
                    Row.of(
                        text,
                        Panel.text("Text", text).build(),
                        Panel.stat("Stat", gauge(PLAIN))
                            .description(text)
                            .noValue(text)
                            .mappings(List.of(ValueMapping.of(1, text, Color.RED)))
                            .link(DashboardLink.toDashboard(text, "other"))
                            .build()))
                .build());
      }
    }
    for (double value : new double[] {-0.0, 1e-9, 0.1 + 0.2, 1e15, 1e21, 1e300, -2.5e-300, 2e22}) {
      all.put(
          "number " + value,
          of(
              Panel.stat("Stat", gauge(PLAIN))
                  .thresholds(Thresholds.above(value, Color.RED))
                  .mappings(List.of(ValueMapping.of(value, "it", Color.RED)))
                  .build()));
    }
    all.put("colon", of(lines("Rule", gauge(GaugeDefinition.of("job:x:sum", "", Unit.NONE)))));
    InstantVector sum = gauge(PLAIN);
    while (sum.text().length() < 5_000) {
      sum = sum.plus(gauge(PLAIN).where(PATH.eq("x".repeat(50))));
    }
    all.put("long expression", of(lines("Long", sum)));
    List<Panel> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      many.add(Panel.stat("Panel " + i, gauge(PLAIN)).size(1 + i % 24, 1 + i % 9).build());
    }
    all.put("many panels", of(many.toArray(Panel[]::new)));
    Panel.Builder queries = Panel.builder("Many queries", Visualization.TimeSeries.LINES);
    for (int i = 0; i < 100; i++) {
      queries.query(gauge(PLAIN), "line " + i);
    }
    all.put("many queries", of(queries.build()));
    all.put(
        "same title",
        of(lines("Same", gauge(PLAIN)), Panel.stat("Same", gauge(PLAIN)).key("other").build()));
    GaugeDefinition dotted =
        GaugeDefinition.of("http.server.load", "", Unit.NONE, Label.text("http.route"));
    all.put(
        "quoted name",
        builder()
            .oldestServer(ServerVersion.NEWEST)
            .variable(
                Variable.labelValues("route", "Route", gauge(dotted), Label.text("http.route")))
            .annotation(Annotation.of("Loaded", gauge(dotted).greaterThan(1), "load", Color.RED))
            .row(Row.of("Row", lines("Dots", sum(by(Label.text("http.route")), gauge(dotted)))))
            .build());
    return all.entrySet().stream();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hostile")
  void itIsSaidInEveryFormAndReadBack(Map.Entry<String, Dashboard> hostile) throws Exception {
    Dashboard dashboard = hostile.getValue();
    ObjectMapper mapper = new ObjectMapper();
    GrafanaSchemas schemas = GrafanaSchemas.shared();
    String classic = new ClassicGrafanaPrinter().print(dashboard);
    assertEquals(List.of(), schemas.classic(classic), hostile.getKey());
    String v2 = new GrafanaV2Printer().print(dashboard);
    assertEquals(List.of(), schemas.v2(v2), hostile.getKey());
    JsonNode first = mapper.readTree(classic);
    assertEquals(dashboard.title(), first.get("title").asText());
    JsonNode perses = mapper.readTree(new PersesPrinter().print(dashboard));
    assertEquals(dashboard.title(), perses.at("/spec/display/name").asText());
    List<String> expressions = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (Panel panel : dashboard.panels()) {
      titles.add(panel.title());
      panel.metricQueries().forEach(each -> expressions.add(each.expression().toString()));
    }
    assertEquals(titles, texts(first, "title"));
    assertEquals(expressions, first.get("panels").findValuesAsText("expr"));
    for (String expression : expressions) {
      assertFalse(expression.contains("\\x3d"), "half a character is no byte");
      assertEquals(expression, PromqlParser.standard().parse(expression).toString());
    }
    for (JsonNode panel : perses.at("/spec/panels")) {
      assertTrue(titles.contains(panel.at("/spec/display/name").asText()));
      for (JsonNode query : panel.findValues("query")) {
        assertTrue(expressions.contains(query.asText()), query.asText());
      }
    }
    String map = GrafanaResources.configMap(dashboard, "monitoring").yaml();
    Object read = new Load(LoadSettings.builder().build()).loadFromString(map);
    String data = (String) ((Map<?, ?>) ((Map<?, ?>) read).get("data")).get("hostile.json");
    assertEquals(first, mapper.readTree(data));
  }

  private static List<String> texts(JsonNode classic, String field) {
    List<String> found = new ArrayList<>();
    for (JsonNode panel : classic.get("panels")) {
      if (!panel.get("type").asText().equals("row")) {
        found.add(panel.get(field).asText());
      }
    }
    return found;
  }

  @Test
  void whatOldServersDoNotReadIsToldWithItsPlaceAndTheRemedy() {
    GaugeDefinition dotted = GaugeDefinition.of("a.b", "", Unit.NONE);
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> of(lines("Dots", gauge(dotted))));
    assertTrue(error.getMessage().contains("\"Dots\""), error.getMessage());
    assertTrue(error.getMessage().contains("oldestServer"), error.getMessage());
  }

  @Test
  void namesThatCollideAreTold() {
    assertTrue(
        assertThrows(
                IllegalArgumentException.class,
                () -> of(lines("Same", gauge(PLAIN)), lines("Same", gauge(PLAIN))))
            .getMessage()
            .contains("\"Same\" twice: give one a key"));
    for (String name : List.of("datasource", "path")) {
      assertTrue(
          assertThrows(
                  IllegalArgumentException.class,
                  () ->
                      builder()
                          .variable(Variable.custom("path", "Path", "a"))
                          .variable(Variable.custom(name, "Again", "b"))
                          .row(Row.of("Row", lines("Lines", gauge(PLAIN))))
                          .build())
              .getMessage()
              .contains("two variables " + name));
    }
  }
}
