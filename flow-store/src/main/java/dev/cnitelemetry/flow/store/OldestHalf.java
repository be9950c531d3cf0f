// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store;

/**
 * When the older half of the rows has to go: as Antrea's monitor of ClickHouse has it, above half
 * of the room, and then not for three rounds, since the engine frees it later.
 *
 * <p>Not for use by several threads at once. Source: antrea-io/antrea v1.7.0,
 * plugins/clickhouse-monitor.
 *
 * <pre>{@code
 * OldestHalf rule = new OldestHalf();
 * if (rule.isDue(700_000_000, 1_000_000_000)) {
 *   store.retain(Duration.ofHours(1));
 * }
 * }</pre>
 */
public final class OldestHalf {
  /** How many rounds nothing is deleted in after something was. */
  public static final int ROUNDS_OF_REST = 3;

  private int rest;

  /** A rule that has not deleted anything yet. */
  public OldestHalf() {}

  /**
   * Whether to delete in this round.
   *
   * @param taken octets that are taken
   * @param room octets that there are
   * @return true above half of the room, unless it is a round of rest
   */
  public boolean isDue(long taken, long room) {
    if (rest > 0) {
      rest--;
      return false;
    }
    if (taken <= room / 2) {
      return false;
    }
    rest = ROUNDS_OF_REST;
    return true;
  }
}
