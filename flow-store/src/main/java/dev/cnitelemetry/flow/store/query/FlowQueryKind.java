// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

/**
 * How a panel draws the answer of its query.
 *
 * <pre>{@code
 * FlowQueries.find("pod-to-pod-bytes").orElseThrow().kind(); // SANKEY
 * }</pre>
 */
public enum FlowQueryKind {
  /** Rows as they are. */
  TABLE,
  /** Lines over time: a column of times, one of numbers, and one of names if there are several. */
  SERIES,
  /** Bands from sources to destinations, as wide as the octets between them. */
  SANKEY,
  /** Slices: a column of names and one of numbers. */
  PIE,
  /** One number. */
  STAT
}
