// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.grafana;

import static dev.cnitelemetry.promql.build.Promql.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DataSourceKind;
import dev.cnitelemetry.dashboards.ExampleOfRows;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.PanelQuery;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.SqlQuery;
import dev.cnitelemetry.dashboards.Variable;
import dev.cnitelemetry.dashboards.Visualization;
import dev.cnitelemetry.dashboards.lint.DashboardFile;
import dev.cnitelemetry.dashboards.lint.DashboardLinter;
import dev.cnitelemetry.dashboards.lint.DashboardRule;
import dev.cnitelemetry.dashboards.perses.PersesPrinter;
import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.testsupport.GrafanaSchemas;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsInGrafanaTest {

  private static final String CLASSIC =
      new ClassicGrafanaPrinter().print(ExampleOfRows.everything());
  private static final String V2 = new GrafanaV2Printer().print(ExampleOfRows.everything());

  @Test
  void bothFormsSatisfyGrafanasSchemas() {
    assertEquals(List.of(), GrafanaSchemas.shared().classic(CLASSIC));
    assertEquals(List.of(), GrafanaSchemas.shared().v2(V2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"rawSql\"|\"rawSQL\"|rawSQL",
        "\"queryType\": \"timeseries\"|\"queryType\": \"table\"|queryType",
        "\"format\": 1|\"format\": 2|format",
        "\"pluginVersion\": \"4|\"pluginVersion\": \"3|version 4",
        "\"pieType\"|\"piType\"|piType",
        "\"nodePadding\"|\"nodePading\"|nodePading",
        "\"unit\": \"decbytes\"|\"unit\": \"decbites\"|decbites",
      })
  void aMistakeIsFoundByName(String right, String wrong, String name) {
    for (String text : List.of(CLASSIC, V2)) {
      String planted = text.replaceFirst(Pattern.quote(right), wrong);
      assertTrue(!planted.equals(text), right);
      GrafanaSchemas schemas = GrafanaSchemas.shared();
      List<String> mistakes = text.equals(V2) ? schemas.v2(planted) : schemas.classic(planted);
      assertTrue(mistakes.stream().anyMatch(each -> each.contains(name)), mistakes.toString());
    }
  }

  /** Jobs and instances are asked of dashboards of metrics alone. */
  @Test
  void bothFormsKeepGrafanasConventions() {
    for (String text : List.of(CLASSIC, V2)) {
      assertEquals(
          List.of(),
          DashboardLinter.against(AntreaCatalog.get())
              .with(DashboardRule.ofGrafana().toArray(DashboardRule[]::new))
              .build()
              .lint(List.of(DashboardFile.of("rows.json", text)))
              .get(0)
              .report()
              .findings());
    }
  }

  @Test
  void theClassicFormAsksTheVariable() throws IOException {
    JsonNode dashboard = new ObjectMapper().readTree(CLASSIC);
    JsonNode source = dashboard.path("templating").path("list").path(0);
    assertEquals("grafana-clickhouse-datasource", source.path("query").asText());
    assertEquals("adhoc", dashboard.path("templating").path("list").path(1).path("type").asText());
    JsonNode lines = dashboard.path("panels").path(1);
    JsonNode target = lines.path("targets").path(0);
    assertEquals(
        "{\"type\":\"grafana-clickhouse-datasource\",\"uid\":\"${datasource}\"}",
        target.path("datasource").toString());
    assertEquals(target.path("datasource"), lines.path("datasource"));
    assertEquals(ExampleOfRows.LINES, target.path("rawSql").asText());
    assertEquals("60s", lines.path("interval").asText());
    assertEquals(
        "of ${__field.labels.sourceNodeName}",
        lines.path("fieldConfig").path("defaults").path("displayName").asText());
    assertEquals("netsage-sankey-panel", dashboard.path("panels").path(2).path("type").asText());
  }

  /** A panel may ask both; each query says whom. */
  @Test
  void aPanelThatAsksBothIsMixed() throws IOException {
    Dashboard both =
        Dashboard.builder("both", "Both")
            .variable(
                new Variable.DataSource("clickhouse", "ClickHouse", DataSourceKind.CLICKHOUSE))
            .row(
                Row.of(
                    "Row",
                    Panel.builder("Panel", Visualization.TimeSeries.LINES)
                        .query(PanelQuery.of(gauge(AntreaAgent.LOCAL_POD_COUNT)))
                        .query(SqlQuery.series(ExampleOfRows.LINES, "", DerivedUnit.UNSPECIFIED))
                        .build()))
            .build();
    String text = new ClassicGrafanaPrinter().print(both);
    assertEquals(List.of(), GrafanaSchemas.shared().classic(text));
    JsonNode panel = new ObjectMapper().readTree(text).path("panels").path(1);
    assertEquals("-- Mixed --", panel.path("datasource").path("uid").asText());
    assertEquals(
        "${datasource}", panel.path("targets").path(0).path("datasource").path("uid").asText());
    assertEquals(
        "${clickhouse}", panel.path("targets").path(1).path("datasource").path("uid").asText());
    assertEquals(List.of(), GrafanaSchemas.shared().v2(new GrafanaV2Printer().print(both)));
  }

  @Test
  void nobodyIsAskedWhoIsNotThere() {
    Panel rows =
        Panel.builder("Rows", Visualization.Table.ROWS)
            .query(SqlQuery.table(ExampleOfRows.ROWS, DerivedUnit.NONE))
            .build();
    Dashboard.Builder builder = Dashboard.builder("rows", "Rows").row(Row.of("Row", rows));
    String message = assertThrows(IllegalArgumentException.class, builder::build).getMessage();
    assertEquals(
        "panel \"Rows\" asks ClickHouse, and dashboard rows has no variable for it:"
            + " add a Variable.DataSource",
        message);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Panel.builder("Buckets", Visualization.Heatmap.BUCKETS)
                .query(SqlQuery.table(ExampleOfRows.ROWS, DerivedUnit.NONE))
                .build());
    assertThrows(IllegalArgumentException.class, () -> SqlQuery.table(" ", DerivedUnit.NONE));
  }

  @Test
  void aPanelHasOneLegendOfRows() {
    Dashboard two =
        Dashboard.builder("two", "Two", DataSourceKind.CLICKHOUSE)
            .row(
                Row.of(
                    "Row",
                    Panel.builder("Lines", Visualization.TimeSeries.LINES)
                        .query(SqlQuery.series(ExampleOfRows.LINES, "one", DerivedUnit.NONE))
                        .query(SqlQuery.series(ExampleOfRows.LINES, "two", DerivedUnit.NONE))
                        .build()))
            .build();
    assertThrows(IllegalArgumentException.class, () -> new ClassicGrafanaPrinter().print(two));
  }

  @Test
  void persesSaysThatItHasNoSql() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new PersesPrinter().print(ExampleOfRows.everything()))
            .getMessage();
    assertEquals("panel \"Lines\" asks ClickHouse in SQL, which Perses has no query for", message);
  }
}
