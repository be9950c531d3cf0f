// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store;

import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.time.Duration;

/**
 * Keeps flow records as rows of the table {@code flows}, and answers questions about them.
 *
 * <p>What is appended is there for others after a commit, and stays whatever happens. {@link
 * #isCommitDue} says when: once as many rows are held, or as long, as the builder was told. No
 * thread of its own is needed. Used by one thread at a time; {@link #query} may be called by others
 * meanwhile.
 *
 * <pre>{@code
 * try (FlowStore store = DuckDbStore.open(Path.of("flows.duckdb"))) {
 *   store.append(flow);
 *   if (store.isCommitDue()) {
 *     store.commit();
 *   }
 * }
 * }</pre>
 */
public interface FlowStore extends AutoCloseable {
  /** How many rows are held until they are committed, unless told otherwise. */
  int COMMIT_ROWS = 50_000;

  /** How long rows are held until they are committed, unless told otherwise. */
  Duration COMMIT_INTERVAL = Duration.ofSeconds(8);

  /**
   * Which engine keeps the rows.
   *
   * @return the engine
   */
  FlowEngine engine();

  /**
   * Adds a row.
   *
   * @param flow the record, immutable: a copy
   * @throws FlowStoreException if the engine does not take it, nor any that follows
   */
  void append(FlowRecord flow);

  /**
   * Whether rows are held that should be committed: enough of them, or for long enough.
   *
   * @return false where none is held
   */
  boolean isCommitDue();

  /**
   * Takes account of what the engine has done meanwhile, and tries again what it did not take. To
   * be called about once a second, or as often as one likes: it does not wait.
   *
   * @throws FlowStoreException if what was appended can never be taken
   */
  default void poll() {}

  /**
   * Commits what was appended.
   *
   * @throws FlowStoreException if the engine does not take it
   */
  default void commit() {
    commit(ReceivedState.NONE);
  }

  /**
   * Commits what was appended, and how far it was received: both or neither.
   *
   * @param received how far the exporters were received whose records were appended; exporters that
   *     are not named stay where they were
   * @throws FlowStoreException if the engine does not take it
   */
  void commit(ReceivedState received);

  /**
   * How far exporters were received by the last commit, perhaps of a process that is gone.
   *
   * @return every exporter that was ever named
   * @throws FlowStoreException if the engine fails
   */
  ReceivedState received();

  /**
   * Asks in the engine's own SQL.
   *
   * @param sql one statement; {@code ?} stands for a value
   * @param values the values in their order: texts, numbers, {@link java.time.Instant}s; they are
   *     bound and never read as SQL
   * @return the answer, to be closed
   * @throws FlowStoreException if the engine does not understand it, or fails
   */
  FlowAnswer query(String sql, Object... values);

  /**
   * Deletes rows that were stored longer ago, by whole minutes. Sums that were made of them stay.
   *
   * @param age how long rows stay, a minute or longer
   * @throws FlowStoreException if the engine fails
   * @throws IllegalArgumentException if the age is less than a minute
   */
  void retain(Duration age);

  /**
   * Makes room where rows take too much, as Antrea's monitor of ClickHouse does: above half of the
   * octets the older half of the rows goes, and then nothing for three calls. To be called once a
   * minute.
   *
   * @param octets how much room there is, 1 or more
   * @throws FlowStoreException if the engine fails
   * @throws IllegalArgumentException if there is no room at all
   */
  void retain(long octets);

  /**
   * What was done so far.
   *
   * @return the counts of this moment
   */
  StoreCounts counts();

  /**
   * Commits, and ends it.
   *
   * @throws FlowStoreException if what was appended cannot be committed
   */
  @Override
  void close();
}
