/** Flow records in DuckDB, in a file or in memory: no server is needed. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.store.duckdb;

import javax.annotation.ParametersAreNonnullByDefault;
