// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.Nullable;

/**
 * The table {@code flows} of a release of Antrea: which columns it has, in which order.
 *
 * <p>v1.6 to v1.8 have 49 columns, of which the Flow Aggregator inserts 47; v1.9 inserts 48, v1.13
 * 50, v1.15 52, v2.0 53, v2.6 and v2.7 51. Immutable; may be shared between threads.
 *
 * <p>Source: antrea-io/antrea v1.6.0 to v2.7.0, pkg/flowaggregator/clickhouseclient. No schema that
 * Antrea or Theia published takes what v1.15 and later insert.
 *
 * <pre>{@code
 * FlowsTable.of("v1.7.0").columns().size(); // 49
 * FlowsTable.newest().insertedColumns().size(); // 51
 * }</pre>
 */
public final class FlowsTable {
  private static final AntreaVersion FIRST = AntreaVersion.of("v1.6.0");

  private final @Nullable AntreaVersion release;
  private final List<FlowColumn> columns;

  private FlowsTable(@Nullable AntreaVersion release, Predicate<FlowColumn> wanted) {
    this.release = release;
    columns = Arrays.stream(FlowColumn.values()).filter(wanted).toList();
  }

  /**
   * The table of a release.
   *
   * @param release the release, such as {@code v1.7.0}
   * @return the table
   * @throws IllegalArgumentException if the release is not known, or stored no flows; the message
   *     names the releases that do
   */
  public static FlowsTable of(String release) {
    return of(AntreaVersion.of(release));
  }

  /**
   * The table of a release.
   *
   * @param release the release
   * @return the table
   * @throws IllegalArgumentException if the release stored no flows; the message names the releases
   *     that do
   */
  public static FlowsTable of(AntreaVersion release) {
    if (!release.isWithin(FIRST, AntreaVersion.NEWEST)) {
      throw new IllegalArgumentException(
          release
              + " has no table of flows; known are those of antrea "
              + FIRST.text()
              + " to "
              + AntreaVersion.NEWEST.text());
    }
    return new FlowsTable(release, column -> column.isIn(release));
  }

  /**
   * The table of the newest release that is known.
   *
   * @return the table
   */
  public static FlowsTable newest() {
    return of(AntreaVersion.NEWEST);
  }

  /**
   * A table for the records of every release: no column is missing.
   *
   * @return the table
   */
  public static FlowsTable ofAllReleases() {
    return new FlowsTable(null, column -> true);
  }

  /**
   * The table's columns.
   *
   * @return an unmodifiable list in the table's order
   */
  public List<FlowColumn> columns() {
    return columns;
  }

  /**
   * The columns that records fill: all but {@code timeInserted} and {@code trusted}.
   *
   * @return an unmodifiable list in the table's order
   */
  public List<FlowColumn> insertedColumns() {
    return columns.stream().filter(FlowColumn::isInserted).toList();
  }

  /**
   * Whether the table has a column.
   *
   * @param column the column
   * @return true if it has
   */
  public boolean has(FlowColumn column) {
    return columns.contains(column);
  }

  /**
   * The table for a reader of logs.
   *
   * @return such as {@code flows of antrea v1.7.0, 49 columns}
   */
  @Override
  public String toString() {
    return "flows of "
        + (release == null ? "every release" : release)
        + ", "
        + columns.size()
        + " columns";
  }
}
