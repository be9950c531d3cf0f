// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowSchemaTest {
  @ParameterizedTest
  @CsvSource({
    "v1.6.0, 47", "v1.7.0, 47", "v1.8.0, 47", "v1.9.0, 48", "v1.12.3, 48", "v1.13.0, 50",
    "v1.14.3, 50", "v1.15.0, 52", "v2.0.0, 53", "v2.5.3, 53", "v2.6.0, 51", "v2.7.0, 51"
  })
  void everyReleaseInsertsItsColumns(String release, int inserted) {
    FlowsTable table = FlowsTable.of(release);
    assertEquals(inserted, table.insertedColumns().size());
    assertEquals(inserted + 2, table.columns().size());
  }

  @Test
  void aReleaseBeforeTheFirstIsRefusedByName() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> FlowsTable.of("v1.5.0")).getMessage();
    assertEquals(
        "antrea v1.5.0 has no table of flows; known are those of antrea v1.6.0 to v2.7.0", message);
  }

  @Test
  void theTableOfTheSeedIsThatOfClickHouse() {
    String flows = FlowSchema.of(FlowEngine.CLICKHOUSE, FlowsTable.of("v1.7.0")).flows();
    assertTrue(
        flows.startsWith(
            """
            CREATE TABLE IF NOT EXISTS flows (
              timeInserted DateTime DEFAULT now(),
              flowStartSeconds DateTime,
            """),
        flows);
    assertTrue(
        flows.endsWith(
            """
              reverseThroughputFromDestinationNode UInt64,
              trusted UInt8 DEFAULT 0
            )
            ENGINE = MergeTree
            ORDER BY (
              timeInserted,
              flowEndSeconds
            )
            TTL timeInserted + INTERVAL 3600 SECOND
            SETTINGS merge_with_ttl_timeout = 3600"""),
        flows);
  }

  @Test
  void whatATableLacksIsNamedWithTheStatementThatMendsIt() {
    Map<String, String> existing = new LinkedHashMap<>();
    FlowsTable.of("v1.7.0")
        .columns()
        .forEach(
            column ->
                existing.put(column.columnName(), column.type().nameIn(FlowEngine.CLICKHOUSE)));
    existing.put("sourcePodName", "LowCardinality(String)");
    existing.put("flowEndSeconds", "DateTime('Europe/Berlin')");
    existing.put("octetDeltaCount", "UInt32");
    existing.remove("trusted");
    List<String> differences =
        FlowSchema.of(FlowEngine.CLICKHOUSE, FlowsTable.of("v1.13.0"))
            .differences(existing)
            .stream()
            .map(ColumnDifference::toString)
            .toList();
    assertEquals(
        List.of(
            "octetDeltaCount is UInt32 and not UInt64:"
                + " ALTER TABLE flows MODIFY COLUMN octetDeltaCount UInt64",
            "clusterUUID is missing: ALTER TABLE flows ADD COLUMN clusterUUID String",
            "egressName is missing: ALTER TABLE flows ADD COLUMN egressName String",
            "egressIP is missing: ALTER TABLE flows ADD COLUMN egressIP String"),
        differences);
  }

  @Test
  void theViewsOfTheiaNeedTheCluster() {
    FlowSchema schema = FlowSchema.of(FlowEngine.CLICKHOUSE, FlowsTable.of("v1.7.0"));
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> schema.views(ViewForm.THEIA))
            .getMessage()
            .contains("clusterUUID"));
    List<String> views =
        FlowSchema.of(FlowEngine.CLICKHOUSE, FlowsTable.newest()).views(ViewForm.THEIA);
    assertEquals(6, views.size());
    assertTrue(views.get(1).startsWith("CREATE MATERIALIZED VIEW IF NOT EXISTS flows_pod_view TO"));
  }

  @ParameterizedTest
  @EnumSource(ViewForm.class)
  void duckDbTakesEveryStatementTwice(ViewForm form) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      FlowSchema schema = FlowSchema.of(FlowEngine.DUCKDB, FlowsTable.newest());
      for (int time = 0; time < 2; time++) {
        for (String text : schema.statements()) {
          statement.execute(text);
        }
      }
      for (FlowView view : FlowView.values()) {
        statement.execute("DROP VIEW " + view.viewName());
      }
      for (String text : schema.views(form)) {
        statement.execute(text);
      }
    }
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v1.9.0", "v1.13.0", "v1.15.0", "v2.0.0", "v2.6.0"})
  void duckDbTablesOfEveryReleaseAreBroughtUpToDate(String release) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(FlowSchema.of(FlowEngine.DUCKDB, FlowsTable.of(release)).flows());
      statement.execute("INSERT INTO flows (sourcePodName) VALUES ('a')");
      FlowSchema whole = FlowSchema.of(FlowEngine.DUCKDB, FlowsTable.ofAllReleases());
      for (String text : whole.migration(columns(statement))) {
        statement.execute(text);
      }
      assertEquals(List.of(), whole.migration(columns(statement)));
      try (ResultSet answer = statement.executeQuery("SELECT sourcePodName FROM flows")) {
        assertTrue(answer.next());
        assertEquals("a", answer.getString(1));
      }
    }
  }

  private static Map<String, String> columns(Statement statement) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (ResultSet answer =
        statement.executeQuery(
            "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = 'flows'")) {
      while (answer.next()) {
        columns.put(answer.getString(1), answer.getString(2));
      }
    }
    return columns;
  }
}
