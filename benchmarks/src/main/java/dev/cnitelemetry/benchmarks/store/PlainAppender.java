// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.store;

import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.flow.store.query.FlowSchema;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Rows by the driver's appender, one value after the other, as everybody would do it first. */
final class PlainAppender {
  private PlainAppender() {}

  static void write(Path file, List<FlowRecord> flows, int rows) throws SQLException {
    FlowsTable table = FlowsTable.ofAllReleases();
    List<FlowColumn> columns = table.columns();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(FlowSchema.of(FlowEngine.DUCKDB, table).flows());
      try (DuckDBAppender appender =
          connection
              .unwrap(DuckDBConnection.class)
              .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "flows")) {
        for (int i = 0; i < rows; i++) {
          appender.beginRow();
          for (FlowColumn column : columns) {
            append(appender, column, flows.get(i % flows.size()));
          }
          appender.endRow();
        }
      }
    }
  }

  private static void append(DuckDBAppender appender, FlowColumn column, FlowRecord flow)
      throws SQLException {
    switch (column.type()) {
      case STRING -> appender.append(column.text(flow));
      case UINT64 -> appender.append(column.number(flow));
      case UINT16 -> appender.append((short) column.number(flow));
      case UINT8 -> appender.append((byte) column.number(flow));
      case DATE_TIME -> appender.appendEpochSeconds(column.number(flow));
    }
  }
}
