// SPDX-License-Identifier: Apache-2.0
/** Keeps flow records in DuckDB or ClickHouse, and asks both the same questions. */
module dev.cnitelemetry.flow.store {
  requires transitive dev.cnitelemetry.ipfix;
  requires transitive java.sql;
  requires java.net.http;
  requires static duckdb.jdbc;

  exports dev.cnitelemetry.flow.store;
  exports dev.cnitelemetry.flow.store.clickhouse;
  exports dev.cnitelemetry.flow.store.duckdb;
  exports dev.cnitelemetry.flow.store.query;
}
