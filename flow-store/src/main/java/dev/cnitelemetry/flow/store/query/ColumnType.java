// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

/**
 * The type of a column, and what each engine calls it.
 *
 * <pre>{@code
 * ColumnType.UINT64.nameIn(FlowEngine.DUCKDB); // UBIGINT
 * }</pre>
 */
public enum ColumnType {
  /** Seconds since 1970-01-01T00:00:00Z, 0 to 4294967295. */
  DATE_TIME("DateTime", "TIMESTAMP_S", ""),
  /** A whole number from 0 to 255. */
  UINT8("UInt8", "UTINYINT", ""),
  /** A whole number from 0 to 65535. */
  UINT16("UInt16", "USMALLINT", ""),
  /** A whole number from 0 to 2 to the 64th less 1. */
  UINT64("UInt64", "UBIGINT", ""),
  /** Text; empty where nothing is known. */
  STRING("String", "VARCHAR", "LowCardinality(String)");

  private final String inClickHouse;
  private final String inDuckDb;
  private final String alsoInClickHouse;

  ColumnType(String inClickHouse, String inDuckDb, String alsoInClickHouse) {
    this.inClickHouse = inClickHouse;
    this.inDuckDb = inDuckDb;
    this.alsoInClickHouse = alsoInClickHouse;
  }

  /**
   * What an engine calls the type.
   *
   * @param engine the engine
   * @return such as {@code UInt64} or {@code UBIGINT}
   */
  public String nameIn(FlowEngine engine) {
    return engine == FlowEngine.CLICKHOUSE ? inClickHouse : inDuckDb;
  }

  /**
   * Whether a column of a table that exists takes values of this type as they are sent.
   *
   * @param engine the engine
   * @param type the column's type as the engine names it
   * @return true for the type itself, and for those of the same values and the same octets, such as
   *     {@code LowCardinality(String)}
   */
  boolean isTakenBy(FlowEngine engine, String type) {
    return type.equals(nameIn(engine))
        || (engine == FlowEngine.CLICKHOUSE
            && (alsoInClickHouse.equals(type)
                || (this == DATE_TIME && type.startsWith("DateTime('"))));
  }
}
