/** Flow records in ClickHouse, by its HTTP interface. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.store.clickhouse;

import javax.annotation.ParametersAreNonnullByDefault;
