// SPDX-License-Identifier: Apache-2.0
/**
 * Columns, schemas and the questions of the flow dashboards, as text: no engine is needed.
 *
 * <p>{@link dev.cnitelemetry.flow.store.query.FlowColumn} is what a row has, {@link
 * dev.cnitelemetry.flow.store.query.FlowsTable} which columns a release of Antrea stores, {@link
 * dev.cnitelemetry.flow.store.query.FlowSchema} the statements that make tables and views of them
 * in DuckDB and in ClickHouse, {@link dev.cnitelemetry.flow.store.query.FlowQueries} the questions.
 *
 * <pre>{@code
 * FlowSchema.of(FlowEngine.DUCKDB, FlowsTable.newest()).statements().forEach(System.out::println);
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.store.query;

import javax.annotation.ParametersAreNonnullByDefault;
