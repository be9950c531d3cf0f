// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import dev.cnitelemetry.metrics.DerivedUnit;

/**
 * A question to ClickHouse, in SQL. Immutable.
 *
 * <p>The statement may have the macros of Grafana's data source, such as {@code
 * $__timeFilter(column)}; nothing of it is looked at here.
 *
 * <pre>{@code
 * SqlQuery records =
 *     SqlQuery.series(
 *         "SELECT $__timeInterval(flowEndSeconds) AS time, count(*) AS count FROM flows"
 *             + " WHERE $__timeFilter(flowEndSeconds) GROUP BY time ORDER BY time",
 *         "records",
 *         DerivedUnit.NONE);
 * }</pre>
 */
public final class SqlQuery implements PanelQuery {

  private final String sql;
  private final boolean isSeries;
  private final String legend;
  private final DerivedUnit unit;

  private SqlQuery(String sql, boolean isSeries, String legend, DerivedUnit unit) {
    if (sql.isBlank()) {
      throw new IllegalArgumentException("a query in SQL is empty");
    }
    this.sql = sql;
    this.isSeries = isSeries;
    this.legend = legend;
    this.unit = unit;
  }

  /**
   * A statement whose answer is rows.
   *
   * @param sql the statement, without a semicolon
   * @param unit the unit of its numbers
   * @return the query
   * @throws IllegalArgumentException if the statement is empty
   */
  public static SqlQuery table(String sql, DerivedUnit unit) {
    return new SqlQuery(sql, false, "", unit);
  }

  /**
   * A statement whose answer is lines over time: a column {@code time}, a column of numbers, and
   * perhaps columns of texts that tell lines apart.
   *
   * @param sql the statement, without a semicolon, ordered by time
   * @param legend words, and columns of texts as <code>{{pair}}</code>
   * @param unit the unit of its numbers
   * @return the query
   * @throws IllegalArgumentException if the statement is empty
   */
  public static SqlQuery series(String sql, String legend, DerivedUnit unit) {
    return new SqlQuery(sql, true, legend, unit);
  }

  /**
   * The statement.
   *
   * @return SQL of ClickHouse
   */
  public String sql() {
    return sql;
  }

  /**
   * Whether the answer is lines over time.
   *
   * @return false if it is rows
   */
  public boolean isSeries() {
    return isSeries;
  }

  @Override
  public String legend() {
    return legend;
  }

  @Override
  public DerivedUnit unit() {
    return unit;
  }

  @Override
  public DataSourceKind dataSource() {
    return DataSourceKind.CLICKHOUSE;
  }

  @Override
  public String toString() {
    return sql;
  }
}
