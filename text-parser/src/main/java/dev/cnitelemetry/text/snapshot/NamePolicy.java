// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

/**
 * Under which names snapshots are written: those the metrics were declared with, or those that the
 * Prometheus Java client prints.
 *
 * <p>They differ for counters: the client prints {@code felix_ipset_errors} as {@code
 * felix_ipset_errors_total}. They differ, too, for gauges whose declared name ends in {@code
 * .total} or {@code .created}, which the client's text writer cuts off.
 */
public enum NamePolicy {
  /**
   * The declared name, as the snapshot's metadata remember it. Families are in the order of their
   * names, and sums before counts, as Go programs write them.
   *
   * <p>OpenMetrics has no counter without {@code _total}. What is written there is the choice of
   * the writer's {@link dev.cnitelemetry.text.write.CounterNaming}.
   */
  AS_DECLARED,
  /** The name that the client library's own writers print, and their order. */
  CLIENT
}
