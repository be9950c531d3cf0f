// SPDX-License-Identifier: Apache-2.0
/**
 * Flow records in DuckDB, in a file or in memory: no server is needed.
 *
 * <p>The engine's driver, {@code org.duckdb:duckdb_jdbc}, is optional: whoever opens a store
 * without it is told its coordinate.
 *
 * <pre>{@code
 * DuckDbStore store = DuckDbStore.open(Path.of("flows.duckdb"));
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.store.duckdb;

import javax.annotation.ParametersAreNonnullByDefault;
