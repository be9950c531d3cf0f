// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

/**
 * An engine that keeps flow records and answers questions about them.
 *
 * <pre>{@code
 * List<String> statements = FlowSchema.of(FlowEngine.DUCKDB, FlowsTable.newest()).statements();
 * }</pre>
 */
public enum FlowEngine {
  /** ClickHouse: a server. */
  CLICKHOUSE("ClickHouse"),
  /** DuckDB: a library, in a file or in memory. */
  DUCKDB("DuckDB");

  private final String title;

  FlowEngine(String title) {
    this.title = title;
  }

  /**
   * The engine's name as it writes it.
   *
   * @return such as {@code DuckDB}
   */
  public String title() {
    return title;
  }
}
