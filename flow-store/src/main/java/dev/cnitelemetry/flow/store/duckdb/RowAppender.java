// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.duckdb;

import dev.cnitelemetry.flow.store.query.ColumnType;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Appends rows to the table, each value in the exact width of its column. */
final class RowAppender {
  private final DuckDBAppender appender;
  private final DuckDbErrors errors;
  private final FlowColumn[] columns;
  private final ColumnType[] types;

  RowAppender(DuckDBConnection connection, FlowColumn[] columns, DuckDbErrors errors)
      throws SQLException {
    this.columns = columns;
    this.errors = errors;
    types = new ColumnType[columns.length];
    for (int i = 0; i < columns.length; i++) {
      types[i] = columns[i].type();
    }
    appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "flows");
    // A store may go from thread to thread, and is used by one at a time.
    Lock unused = appender.unsafeBreakThreadConfinement();
  }

  void append(FlowRecord flow, long timeInserted) {
    try {
      appender.beginRow();
      for (int i = 0; i < columns.length; i++) {
        FlowColumn column = columns[i];
        switch (types[i]) {
          case STRING -> appender.append(column.text(flow));
          case UINT64 -> appender.append(column.number(flow));
          case UINT16 -> appender.append((short) column.number(flow));
          case UINT8 -> appender.append((byte) column.number(flow));
          case DATE_TIME ->
              appender.appendEpochSeconds(
                  column == FlowColumn.TIME_INSERTED ? timeInserted : column.number(flow));
        }
      }
      appender.endRow();
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  void flush() {
    try {
      appender.flush();
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  void close() throws SQLException {
    appender.close();
  }
}
