// SPDX-License-Identifier: Apache-2.0
/**
 * Flow records in ClickHouse, by its HTTP interface.
 *
 * <p>The JDK's client is enough: a row is written as {@code RowBinary}, inserts are compressed by
 * gzip, and answers are read as they come. No driver is needed.
 *
 * <pre>{@code
 * ClickHouseStore store =
 *     ClickHouseStore.builder(URI.create("http://127.0.0.1:8123")).database("flows").open();
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.store.clickhouse;

import javax.annotation.ParametersAreNonnullByDefault;
