// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.duckdb;

import dev.cnitelemetry.flow.store.query.ColumnType;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import java.util.List;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;

/**
 * A function of the engine that answers with the rows of a batch, so that all of them are inserted
 * by one statement, in the transaction of their commit. The driver's appender runs a statement for
 * each 2,048 rows, and commits it.
 *
 * <p>Numbers of 64 bits come as signed ones: the engine takes unsigned ones as objects alone.
 */
final class BatchFunction implements DuckDBTableFunction<String, String, String> {
  private static final String NOTHING = "";

  private final RowBatch batch;
  private int next;

  BatchFunction(RowBatch batch) {
    this.batch = batch;
  }

  @Override
  public String bind(DuckDBTableFunctionBindInfo about) {
    for (FlowColumn column : batch.columns()) {
      about.addResultColumn(column.columnName(), type(column.type()));
    }
    return NOTHING;
  }

  private static DuckDBColumnType type(ColumnType type) {
    return switch (type) {
      case STRING -> DuckDBColumnType.VARCHAR;
      case UINT8 -> DuckDBColumnType.UTINYINT;
      case UINT16 -> DuckDBColumnType.USMALLINT;
      case UINT64, DATE_TIME -> DuckDBColumnType.BIGINT;
    };
  }

  @Override
  public String init(DuckDBTableFunctionInitInfo about) {
    about.setMaxThreads(1);
    next = 0;
    return NOTHING;
  }

  @Override
  public long apply(DuckDBTableFunctionCallInfo about, DuckDBDataChunkWriter chunk) {
    int rows = (int) Math.min(chunk.capacity(), batch.rows() - next);
    if (rows > 0) {
      List<FlowColumn> columns = batch.columns();
      for (int i = 0; i < columns.size(); i++) {
        fill(chunk.vector(i), i, columns.get(i).type(), rows);
      }
      next += rows;
    }
    return rows;
  }

  private void fill(DuckDBWritableVector vector, int column, ColumnType type, int rows) {
    switch (type) {
      case STRING -> vector.setStringUtf8Batch(0, batch.texts(column, next, rows));
      case UINT8 -> {
        for (int i = 0; i < rows; i++) {
          vector.setUint8(i, (int) batch.number(column, next + i));
        }
      }
      case UINT16 -> {
        for (int i = 0; i < rows; i++) {
          vector.setUint16(i, (int) batch.number(column, next + i));
        }
      }
      case UINT64, DATE_TIME -> {
        for (int i = 0; i < rows; i++) {
          vector.setLong(i, batch.number(column, next + i));
        }
      }
    }
  }
}
