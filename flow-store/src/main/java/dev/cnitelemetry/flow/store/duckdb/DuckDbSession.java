// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.duckdb;

import dev.cnitelemetry.flow.store.ExporterPosition;
import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import dev.cnitelemetry.flow.store.ReceivedState;
import dev.cnitelemetry.flow.store.internal.SqlText;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.flow.store.query.FlowSchema;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.duckdb.DuckDBConnection;

/** A connection to the engine: what it is told, without knowing why. */
final class DuckDbSession {
  private static final FlowSchema SCHEMA =
      FlowSchema.of(FlowEngine.DUCKDB, FlowsTable.ofAllReleases());

  private static final int MOST_LOG_MEBIBYTES = 128;

  private final @Nullable Path file;
  private final DuckDBConnection connection;
  private final DuckDbErrors errors;

  private DuckDbSession(@Nullable Path file, DuckDBConnection connection, DuckDbErrors errors) {
    this.file = file;
    this.connection = connection;
    this.errors = errors;
  }

  /** To write, by so many threads; to be read only with 0, and by one thread a processor. */
  static DuckDbSession open(@Nullable Path file, int writingThreads, int memoryMebibytes) {
    DuckDbErrors errors = new DuckDbErrors(file == null ? "store in memory" : file.toString());
    Properties settings = new Properties();
    settings.setProperty("memory_limit", memoryMebibytes + "MiB");
    settings.setProperty("jdbc_stream_results", "true");
    boolean readOnly = writingThreads == 0;
    if (readOnly) {
      settings.setProperty("duckdb.read_only", "true");
    } else {
      settings.setProperty("threads", String.valueOf(writingThreads));
      settings.setProperty("checkpoint_threshold", logMebibytes(memoryMebibytes) + "MiB");
    }
    try {
      Connection opened =
          DriverManager.getConnection(
              "jdbc:duckdb:" + (file == null ? "" : wholeName(file)), settings);
      DuckDBConnection connection = opened.unwrap(DuckDBConnection.class);
      try (Statement statement = connection.createStatement()) {
        // Of all connections: times are of UTC, and now() is compared with them.
        statement.execute("SET GLOBAL TimeZone = 'UTC'");
      }
      connection.setAutoCommit(readOnly);
      return new DuckDbSession(file, connection, errors);
    } catch (SQLException e) {
      if (String.valueOf(e.getMessage()).startsWith("No suitable driver")) {
        throw DuckDbErrors.noDriver(e);
      }
      throw errors.of(e);
    } catch (LinkageError e) {
      throw isMissing(e) ? DuckDbErrors.noDriver(e) : DuckDbErrors.notLoaded(e);
    }
  }

  /**
   * From the root on: the engine takes {@code :memory:}, {@code md:…}, {@code s3://…} and {@code ~}
   * for something else than files.
   */
  private static Path wholeName(Path file) {
    if (file.toString().indexOf(';') >= 0) {
      throw new FlowStoreException(
          Reason.UNREADABLE, file + ": DuckDB's driver takes no name with a semicolon", null);
    }
    return file.toAbsolutePath();
  }

  /** Whether the driver's classes are not there, and not its native library. */
  private static boolean isMissing(LinkageError e) {
    return e instanceof NoClassDefFoundError
        && e.getCause() instanceof ClassNotFoundException missing
        && String.valueOf(missing.getMessage()).startsWith("org.duckdb.");
  }

  /**
   * How large the log grows until it is taken into the tables: each time the last rows of before
   * are compressed anew, and what they took in the file is free. Until then they are in memory.
   */
  private static int logMebibytes(int memoryMebibytes) {
    return Math.min(MOST_LOG_MEBIBYTES, memoryMebibytes / 4);
  }

  void makeTables() {
    Map<String, String> existing = columns();
    for (String name : existing.keySet()) {
      if (FlowColumn.named(name).isEmpty()) {
        throw new FlowStoreException(
            Reason.WRONG_TABLE,
            errors.place() + ": its table flows has a column that nothing fills: " + name,
            null);
      }
    }
    if (existing.isEmpty()) {
      SCHEMA.statements().forEach(this::execute);
    } else {
      SCHEMA.statements().subList(0, 1).forEach(this::execute);
      SCHEMA.migration(existing).forEach(this::execute);
      SCHEMA.statements().forEach(this::execute);
    }
    execute(
        "CREATE TABLE IF NOT EXISTS flow_exporters (exporter VARCHAR, observationDomainId UBIGINT,"
            + " nextSequenceNumber UBIGINT, inclusive BOOLEAN, optionsCounted BOOLEAN,"
            + " exportTime TIMESTAMP_S, PRIMARY KEY (exporter, observationDomainId))");
    execute("CREATE TABLE IF NOT EXISTS flows_state (rolledUpTo TIMESTAMP_S, flowsHeld UBIGINT)");
    execute(
        "INSERT INTO flows_state SELECT make_timestamp(0)::TIMESTAMP_S, 0"
            + " WHERE NOT EXISTS (FROM flows_state)");
    commit();
  }

  private Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    try (FlowAnswer answer =
        query(
            "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = 'flows'"
                + " AND NOT internal ORDER BY column_index")) {
      while (answer.next()) {
        columns.put(String.valueOf(answer.value(0)), String.valueOf(answer.value(1)));
      }
    }
    return columns;
  }

  /** An appender to the table's columns in their order, which is that of the file. */
  RowAppender appender() {
    List<FlowColumn> columns =
        columns().keySet().stream().map(name -> FlowColumn.named(name).orElseThrow()).toList();
    try {
      RowAppender appender = new RowAppender(connection, columns, errors);
      connection.commit();
      return appender;
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  /** What is executed is not in the words of whoever asks, so that an error is one of the file. */
  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw errors.ofTables(e);
    }
  }

  long update(String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw errors.ofTables(e);
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(
          i + 1,
          value instanceof Instant time ? LocalDateTime.ofInstant(time, ZoneOffset.UTC) : value);
    }
  }

  /** Seconds since 1970 of the one time that is asked for; 0 where there is none. */
  long second(String sql) {
    try (FlowAnswer answer = DuckDbAnswer.of(connection.prepareStatement(sql), null, errors)) {
      return answer.next() && answer.value(0) instanceof Instant time ? time.getEpochSecond() : 0;
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  void keep(ReceivedState received) {
    for (ExporterPosition position : received.exporters()) {
      update(
          "INSERT OR REPLACE INTO flow_exporters VALUES (?, ?, ?, ?, ?, ?)",
          position.exporter(),
          position.observationDomainId(),
          position.nextSequenceNumber(),
          position.inclusive(),
          position.optionsCounted(),
          position.exportTime());
    }
    if (!received.exporters().isEmpty()) {
      update("UPDATE flows_state SET flowsHeld = ?", received.flowsHeld());
    }
  }

  void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  void checkpoint() {
    try {
      connection.setAutoCommit(true);
      execute("CHECKPOINT");
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  /** What the tables take, and the log that is not part of them yet. */
  long octets() {
    try (FlowAnswer answer =
        query(
            "SELECT used_blocks * block_size + (total_blocks = 0)::INT * memory_octets FROM"
                + " (SELECT * FROM pragma_database_size()),"
                + " (SELECT coalesce(sum(memory_usage_bytes), 0) AS memory_octets"
                + " FROM duckdb_memory())")) {
      long tables =
          answer.next() && answer.value(0) instanceof Number number ? number.longValue() : 0;
      return tables + logOctets();
    }
  }

  private long logOctets() {
    if (file == null) {
      return 0;
    }
    try {
      return Files.size(log(file));
    } catch (IOException e) {
      return 0; // all of it is in the tables
    }
  }

  private static Path log(Path file) {
    return file.resolveSibling(file.getFileName() + ".wal");
  }

  /** By a connection of its own: what is not committed is not seen. */
  FlowAnswer query(String sql, Object... values) {
    String one = SqlText.single(sql, FlowEngine.DUCKDB);
    try {
      DuckDBConnection asking = connection.duplicate();
      try {
        PreparedStatement statement = asking.prepareStatement(one);
        bind(statement, values);
        return DuckDbAnswer.of(statement, asking, errors);
      } catch (SQLException e) {
        asking.close();
        throw DuckDbErrors.isLost(e) ? lost(one, values, e) : e;
      }
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  /**
   * What went wrong before the first rows of an answer, which the driver loses where rows are taken
   * as they come: the question is asked again, as one that is answered as a whole.
   */
  private SQLException lost(String sql, Object[] values, SQLException otherwise) {
    try (DuckDBConnection asking = connection.duplicate();
        PreparedStatement statement =
            asking.prepareStatement(
                "CREATE TEMPORARY TABLE flows_answer AS SELECT * FROM (\n" + sql + "\n)")) {
      bind(statement, values);
      statement.execute();
      return otherwise;
    } catch (SQLException e) {
      return DuckDbErrors.isNoSql(e) ? otherwise : e;
    }
  }

  long exportParquet(Path to) {
    if (Files.isDirectory(to)) {
      throw new FlowStoreException(Reason.UNWRITABLE, to + ": it is a directory", null);
    }
    if (file != null && (isSame(to, file) || isSame(to, log(file)))) {
      throw new FlowStoreException(Reason.UNWRITABLE, to + ": it is the store itself", null);
    }
    try (DuckDBConnection asking = connection.duplicate();
        Statement statement = asking.createStatement()) {
      return statement.executeUpdate(
          "COPY (SELECT * FROM flows ORDER BY timeInserted) TO "
              + literal(to)
              + " (FORMAT parquet, COMPRESSION zstd)");
    } catch (SQLException e) {
      throw new DuckDbErrors(to.toString()).of(e);
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false; // one of them is not there
    }
  }

  long importParquet(Path file) {
    if (!Files.isReadable(file)) {
      throw new FlowStoreException(Reason.UNREADABLE, "no such file: " + file, null);
    }
    String rows = "read_parquet(" + literal(file).replaceAll("[*?\\[]", "[$0]") + ")";
    String there;
    try (FlowAnswer answer = query("SELECT * FROM " + rows + " LIMIT 0")) {
      there =
          answer.columns().stream()
              .filter(name -> FlowColumn.named(name).isPresent())
              .collect(Collectors.joining(", "));
    }
    if (there.isEmpty()) {
      throw new FlowStoreException(Reason.UNREADABLE, file + ": it has no column of flows", null);
    }
    return update("INSERT INTO flows BY NAME SELECT " + there + " FROM " + rows);
  }

  private static String literal(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }

  void close(@Nullable RowAppender rows) {
    try {
      if (rows != null) {
        rows.close();
      }
    } catch (SQLException e) {
      // What was appended after the last commit is given up, which the counts say.
    }
    try {
      connection.close();
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }
}
