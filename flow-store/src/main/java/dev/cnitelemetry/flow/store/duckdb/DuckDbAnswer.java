// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.duckdb;

import dev.cnitelemetry.flow.store.FlowAnswer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/** Rows of the engine as they come. */
final class DuckDbAnswer implements FlowAnswer {
  private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

  private final PreparedStatement statement;
  private final @Nullable Connection owned;
  private final ResultSet rows;
  private final DuckDbErrors errors;
  private final List<String> columns;
  private final boolean[] times;

  private DuckDbAnswer(
      PreparedStatement statement, @Nullable Connection owned, ResultSet rows, DuckDbErrors errors)
      throws SQLException {
    this.statement = statement;
    this.owned = owned;
    this.rows = rows;
    this.errors = errors;
    ResultSetMetaData about = rows.getMetaData();
    List<String> names = new ArrayList<>();
    times = new boolean[about.getColumnCount()];
    for (int column = 1; column <= about.getColumnCount(); column++) {
      names.add(about.getColumnLabel(column));
      times[column - 1] = about.getColumnType(column) == Types.TIMESTAMP;
    }
    columns = List.copyOf(names);
  }

  static DuckDbAnswer of(
      PreparedStatement statement, @Nullable Connection owned, DuckDbErrors errors)
      throws SQLException {
    try {
      return new DuckDbAnswer(statement, owned, statement.executeQuery(), errors);
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public boolean next() {
    try {
      return rows.next();
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  @Override
  public @Nullable Object value(int column) {
    try {
      Object value =
          times[column]
              ? rows.getObject(column + 1, LocalDateTime.class)
              : rows.getObject(column + 1);
      return plain(value);
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    if (value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof Double) {
      return value;
    } else if (value instanceof LocalDateTime time) {
      return time.toInstant(ZoneOffset.UTC);
    } else if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    } else if (value instanceof Timestamp time) {
      return time.toInstant();
    } else if (value instanceof BigInteger number) {
      return number.abs().compareTo(GREATEST) <= 0 ? (Object) number.longValue() : number;
    } else if (value instanceof BigDecimal || value instanceof Float) {
      return ((Number) value).doubleValue();
    } else if (value instanceof Number number) {
      return number.longValue();
    } else if (value instanceof Blob octets) {
      return text(octets.getBytes(1, Math.toIntExact(octets.length())));
    }
    return value.toString();
  }

  /**
   * As the engine prints octets: those beyond ASCII, signs of control and quotes by their number.
   */
  private static String text(byte[] octets) {
    StringBuilder text = new StringBuilder();
    for (byte octet : octets) {
      boolean isPlain = octet >= ' ' && octet < 0x7F && "\\'\"".indexOf(octet) < 0;
      text.append(isPlain ? String.valueOf((char) octet) : String.format("\\x%02X", octet & 0xFF));
    }
    return text.toString();
  }

  @Override
  public void close() {
    try {
      rows.close();
      statement.close();
      if (owned != null) {
        owned.close();
      }
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }
}
