// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import dev.cnitelemetry.flow.store.ExporterPosition;
import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import dev.cnitelemetry.flow.store.ReceivedState;
import dev.cnitelemetry.flow.store.query.ColumnDifference;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.flow.store.query.FlowSchema;
import dev.cnitelemetry.flow.store.query.FlowView;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of a server: compared, made, and emptied from their old end. */
final class ClickHouseTables {
  /** How far exporters were received: the newest row of each. */
  static final String RECEIVED =
      "SELECT exporter, observationDomainId, argMax(nextSequenceNumber, committed) AS next,"
          + " argMax(inclusive, committed) AS isInclusive,"
          + " argMax(optionsCounted, committed) AS areOptionsCounted,"
          + " argMax(exportTime, committed) AS lastExportTime,"
          + " argMax(flowsHeld, committed) AS flows"
          + " FROM flow_exporters GROUP BY exporter, observationDomainId"
          + " ORDER BY exporter, observationDomainId";

  private static final String MAKE_RECEIVED =
      "CREATE TABLE IF NOT EXISTS flow_exporters (exporter String, observationDomainId UInt64,"
          + " nextSequenceNumber UInt64, inclusive UInt8, optionsCounted UInt8,"
          + " exportTime DateTime, flowsHeld UInt64, committed UInt64)"
          + " ENGINE = ReplacingMergeTree(committed) ORDER BY (exporter, observationDomainId)";

  private final ClickHouseServer server;
  private final FlowsTable table;
  private final boolean makesMissing;

  ClickHouseTables(ClickHouseServer server, FlowsTable table, boolean makesMissing) {
    this.server = server;
    this.table = table;
    this.makesMissing = makesMissing;
  }

  private FlowSchema schema() {
    FlowSchema schema = FlowSchema.of(FlowEngine.CLICKHOUSE, table);
    return server.dropsRowsByAge() ? schema : schema.withoutRetention();
  }

  String insert() {
    return "INSERT INTO flows ("
        + table.insertedColumns().stream()
            .map(FlowColumn::columnName)
            .collect(Collectors.joining(", "))
        + ") FORMAT RowBinary";
  }

  /**
   * Compares the table with what is inserted, column by column; makes what is not there, if it is
   * to.
   */
  void check() {
    if (makesMissing) {
      schema().statements().forEach(server::execute);
    }
    Map<String, String> existing = new LinkedHashMap<>();
    try (FlowAnswer answer =
        server.query(
            "SELECT name, type FROM system.columns"
                + " WHERE database = currentDatabase() AND table = 'flows'")) {
      while (answer.next()) {
        existing.put(String.valueOf(answer.value(0)), String.valueOf(answer.value(1)));
      }
    }
    if (existing.isEmpty()) {
      throw ClickHouseErrors.error(
          Reason.WRONG_TABLE,
          server.toString(),
          "there is no table flows: cni-telemetry flows schema clickhouse prints what makes it");
    }
    List<ColumnDifference> differences = schema().differences(existing);
    if (!differences.isEmpty()) {
      throw ClickHouseErrors.error(
          Reason.WRONG_TABLE,
          server.toString(),
          "the table flows does not take "
              + table
              + ": "
              + differences.stream().map(String::valueOf).collect(Collectors.joining("; ")));
    }
    try {
      server.execute(MAKE_RECEIVED);
    } catch (FlowStoreException e) {
      if (e.reason() == Reason.UNAVAILABLE) {
        throw e;
      }
      // A user who may insert alone: what is missing after a restart is then not known.
    }
  }

  /** The statement that keeps how far was received. */
  static String keep(ReceivedState received, long now) {
    StringBuilder sql = new StringBuilder("INSERT INTO flow_exporters VALUES ");
    for (ExporterPosition position : received.exporters()) {
      sql.append(
          SqlValues.bound(
              "(?, ?, ?, ?, ?, ?, ?, ?),",
              position.exporter(),
              position.observationDomainId(),
              position.nextSequenceNumber(),
              position.inclusive() ? 1 : 0,
              position.optionsCounted() ? 1 : 0,
              position.exportTime().getEpochSecond(),
              received.flowsHeld(),
              now));
    }
    return sql.substring(0, sql.length() - 1);
  }

  /** What the tables of the database take on the disk. */
  long octets() {
    return number(
        "SELECT sum(bytes_on_disk) AS octets FROM system.parts"
            + " WHERE active AND database = currentDatabase()");
  }

  /** When the row in the middle was stored. */
  long middle() {
    try (FlowAnswer answer =
        server.query(
            "SELECT timeInserted FROM flows ORDER BY timeInserted LIMIT "
                + number("SELECT intDiv(count(), 2) AS half FROM flows")
                + ", 1")) {
      return answer.next() && answer.value(0) instanceof Instant time ? time.getEpochSecond() : 0;
    }
  }

  private long number(String sql) {
    try (FlowAnswer answer = server.query(sql)) {
      return answer.next() && answer.value(0) instanceof Number number ? number.longValue() : 0;
    }
  }

  /** Deletes the rows of before a second, of the table and of its views. */
  void delete(long before) {
    delete("flows", before);
    for (FlowView view : FlowView.values()) {
      for (String name : List.of("`.inner." + view.viewName() + "`", view.tableName())) {
        if (exists(name)) {
          delete(name, before);
        }
      }
    }
  }

  private boolean exists(String name) {
    return number("EXISTS TABLE " + name) == 1;
  }

  private void delete(String name, long before) {
    server.execute(
        "ALTER TABLE " + name + " DELETE WHERE timeInserted < toDateTime(" + before + ")");
  }
}
