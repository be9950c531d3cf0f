// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.duckdb;

import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunctionBuilder;

/** Inserts rows into the table by the batch. */
final class RowAppender {
  private final RowBatch batch;
  private final PreparedStatement insert;
  private final PreparedStatement insertUnsigned;
  private final DuckDbErrors errors;

  /** To the columns of the table in their order. */
  RowAppender(DuckDBConnection connection, List<FlowColumn> columns, DuckDbErrors errors)
      throws SQLException {
    this.errors = errors;
    batch = new RowBatch(columns.stream().filter(each -> each != FlowColumn.TRUSTED).toList());
    String function = "rows_" + UUID.randomUUID().toString().replace('-', '_');
    try (DuckDBTableFunctionBuilder rows = DuckDBFunctions.tableFunction()) {
      rows.withName(function).withFunction(new BatchFunction(batch)).register(connection);
    }
    insert = connection.prepareStatement(insert(columns, false, function));
    insertUnsigned = connection.prepareStatement(insert(columns, true, function));
  }

  private static String insert(List<FlowColumn> columns, boolean unsigned, String function) {
    return columns.stream()
        .map(column -> value(column, unsigned))
        .collect(
            Collectors.joining(
                ", ",
                "INSERT INTO flows ("
                    + columns.stream().map(FlowColumn::columnName).collect(Collectors.joining(", "))
                    + ") SELECT ",
                " FROM " + function + "()"));
  }

  private static String value(FlowColumn column, boolean unsigned) {
    String name = column.columnName();
    return switch (column.type()) {
      case UINT8 -> column == FlowColumn.TRUSTED ? "0" : name;
      case STRING, UINT16 -> name;
      case DATE_TIME -> "make_timestamp(" + name + " * 1000000)::TIMESTAMP_S";
      case UINT64 ->
          unsigned
              ? "(CASE WHEN "
                  + name
                  + " < 0 THEN 18446744073709551616 ELSE 0 END + "
                  + name
                  + ")::"
                  + "UBIGINT"
              : name + "::UBIGINT";
    };
  }

  void append(FlowRecord flow, long timeInserted) {
    batch.append(flow, timeInserted);
    if (batch.isFull()) {
      flush();
    }
  }

  /** Rows that the engine does not take are gone. */
  void flush() {
    if (batch.rows() == 0) {
      return;
    }
    try {
      int unused = (batch.isUnsigned() ? insertUnsigned : insert).executeUpdate();
    } catch (SQLException e) {
      throw errors.of(e);
    } finally {
      batch.clear();
    }
  }

  void close() throws SQLException {
    insert.close();
    insertUnsigned.close();
  }
}
