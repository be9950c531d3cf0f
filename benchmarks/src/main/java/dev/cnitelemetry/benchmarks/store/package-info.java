// SPDX-License-Identifier: Apache-2.0
/**
 * What storing flow records costs.
 *
 * <p>{@link dev.cnitelemetry.benchmarks.store.StoreFigures} prints it, beside the plain way to
 * append rows to DuckDB.
 */
package dev.cnitelemetry.benchmarks.store;
