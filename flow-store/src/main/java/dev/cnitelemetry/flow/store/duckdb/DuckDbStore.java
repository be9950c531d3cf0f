// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.duckdb;

import dev.cnitelemetry.flow.store.ExporterPosition;
import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStore;
import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import dev.cnitelemetry.flow.store.OldestHalf;
import dev.cnitelemetry.flow.store.ReceivedState;
import dev.cnitelemetry.flow.store.StoreCounts;
import dev.cnitelemetry.flow.store.internal.StoreLimits;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.flow.store.query.RollUp;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.annotation.Nullable;

/**
 * Keeps flow records in DuckDB, in a file or in memory.
 *
 * <p>The table has the columns of every release, so that records of any fit; a file that was made
 * with fewer is brought up to date when it is opened. One process may write a file, and none may
 * read it meanwhile. Each minute rows are summed into {@code flows_1m} and {@code flows_1h}, which
 * are kept longer.
 *
 * <p>Needs {@code org.duckdb:duckdb_jdbc} at run time. Used by one thread at a time but for {@link
 * #query}.
 *
 * <pre>{@code
 * try (DuckDbStore store = DuckDbStore.open(Path.of("flows.duckdb"))) {
 *   store.append(flow);
 *   store.commit();
 * }
 * }</pre>
 */
public final class DuckDbStore implements FlowStore {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final DuckDbSession session;
  private final LongSupplier clock;
  private final int commitRows;
  private final long commitMilliseconds;
  private final Map<RollUp, Duration> rollUpRetention;
  private final OldestHalf oldestHalf = new OldestHalf();
  private final @Nullable RowAppender rows;

  private long held;
  private long heldSince;
  private long appended;
  private long committed;
  private long commits;
  private long failures;
  private long lastSecond;
  private long rolledUpTo;
  private boolean closed;

  private DuckDbStore(Builder builder, DuckDbSession session) {
    this.session = session;
    clock = builder.clock;
    commitRows = builder.commitRows;
    commitMilliseconds = builder.commitInterval.toMillis();
    rollUpRetention = new EnumMap<>(builder.rollUpRetention);
    if (builder.readOnly) {
      rows = null;
      return;
    }
    session.makeTables();
    rolledUpTo = session.second("SELECT max(rolledUpTo) FROM flows_state");
    lastSecond = Math.max(rolledUpTo, session.second("SELECT max(timeInserted) FROM flows"));
    rows = session.appender();
  }

  /**
   * Opens a file, or makes it.
   *
   * @param file the file
   * @return the store, to be closed
   * @throws FlowStoreException if the driver is missing, the file cannot be opened or written, or
   *     another process has it
   */
  public static DuckDbStore open(Path file) {
    return builder(file).open();
  }

  /**
   * Sets up a store in a file.
   *
   * @param file the file, made if it is not there
   * @return a new builder
   */
  public static Builder builder(Path file) {
    return new Builder(file);
  }

  /**
   * Sets up a store in memory, which is gone with the process.
   *
   * @return a new builder
   */
  public static Builder inMemory() {
    return new Builder(null);
  }

  @Override
  public FlowEngine engine() {
    return FlowEngine.DUCKDB;
  }

  @Override
  public void append(FlowRecord flow) {
    long now = clock.getAsLong();
    lastSecond = Math.max(lastSecond, Math.floorDiv(now, 1000L));
    attempt(() -> writing().append(flow, lastSecond));
    if (held++ == 0) {
      heldSince = now;
    }
    appended++;
  }

  private RowAppender writing() {
    if (rows == null || closed) {
      throw new IllegalStateException(
          closed ? "the store is closed" : "the store was opened to be read only");
    }
    return rows;
  }

  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (FlowStoreException e) {
      failures++;
      throw e;
    }
  }

  @Override
  public boolean isCommitDue() {
    return held > 0 && (held >= commitRows || clock.getAsLong() - heldSince >= commitMilliseconds);
  }

  @Override
  public void commit(ReceivedState received) {
    RowAppender appender = writing();
    if (held == 0 && received.exporters().isEmpty()) {
      return;
    }
    attempt(
        () -> {
          appender.flush();
          session.keep(received);
          session.commit();
        });
    committed += held;
    held = 0;
    commits++;
    long second = Math.max(lastSecond, Math.floorDiv(clock.getAsLong(), 1000L));
    if (second - rolledUpTo >= MINUTE.toSeconds()) {
      attempt(() -> rollUp(second));
    }
  }

  /** Sums the rows of before a second; all of them are committed. */
  private void rollUp(long second) {
    lastSecond = second;
    for (RollUp rollUp : RollUp.values()) {
      session.update(
          rollUp.fill(), Instant.ofEpochSecond(rolledUpTo), Instant.ofEpochSecond(second));
      Duration kept = rollUpRetention.get(rollUp);
      if (kept != null) {
        session.update(
            "DELETE FROM " + rollUp.tableName() + " WHERE timeInserted < ?",
            Instant.ofEpochSecond(Math.max(0, second - kept.toSeconds())));
      }
    }
    session.update("UPDATE flows_state SET rolledUpTo = ?", Instant.ofEpochSecond(second));
    session.commit();
    rolledUpTo = second;
  }

  @Override
  public ReceivedState received() {
    List<ExporterPosition> exporters = new ArrayList<>();
    try (FlowAnswer answer =
        query(
            "SELECT exporter, observationDomainId, nextSequenceNumber, inclusive, optionsCounted,"
                + " exportTime FROM flow_exporters ORDER BY exporter, observationDomainId")) {
      while (answer.next()) {
        exporters.add(
            new ExporterPosition(
                String.valueOf(answer.value(0)),
                number(answer.value(1)),
                number(answer.value(2)),
                Boolean.TRUE.equals(answer.value(3)),
                Boolean.TRUE.equals(answer.value(4)),
                answer.value(5) instanceof Instant time ? time : Instant.EPOCH));
      }
    }
    try (FlowAnswer answer = query("SELECT max(flowsHeld) FROM flows_state")) {
      return new ReceivedState(exporters, answer.next() ? number(answer.value(0)) : 0);
    }
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  @Override
  public FlowAnswer query(String sql, Object... values) {
    return session.query(sql, values);
  }

  @Override
  public void retain(Duration age) {
    StoreLimits.checkAge(age);
    commit();
    long second = Math.max(lastSecond, Math.floorDiv(clock.getAsLong(), 1000L));
    long cut = Math.floorDiv(second - age.toSeconds(), MINUTE.toSeconds()) * MINUTE.toSeconds();
    attempt(() -> delete(Math.max(0, cut)));
  }

  @Override
  public void retain(long octets) {
    StoreLimits.checkRoom(octets);
    commit();
    if (oldestHalf.isDue(session.octets(), octets)) {
      long half =
          session.second(
              "SELECT timeInserted FROM flows ORDER BY timeInserted"
                  + " LIMIT 1 OFFSET (SELECT count(*) // 2 FROM flows)");
      attempt(() -> delete(half));
    }
  }

  private void delete(long before) {
    rollUp(Math.max(rolledUpTo, before));
    if (session.update("DELETE FROM flows WHERE timeInserted < ?", Instant.ofEpochSecond(before))
        > 0) {
      session.commit();
      session.checkpoint();
    } else {
      session.commit();
    }
  }

  /**
   * Writes the rows that are committed to a Parquet file.
   *
   * @param file the file, replaced if it is there
   * @return how many rows
   * @throws FlowStoreException if the file cannot be written
   */
  public long exportParquet(Path file) {
    return session.exportParquet(file);
  }

  /**
   * Adds the rows of a Parquet file, with their times; columns that the file lacks are empty, and
   * others than the table's are left out.
   *
   * @param file the file, such as {@link #exportParquet} writes it
   * @return how many rows
   * @throws FlowStoreException if the file cannot be read
   */
  public long importParquet(Path file) {
    commit();
    long[] count = new long[1];
    attempt(
        () -> {
          count[0] = session.importParquet(file);
          session.commit();
        });
    return count[0];
  }

  @Override
  public StoreCounts counts() {
    return new StoreCounts(appended, committed, 0, commits, failures);
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    try {
      if (rows != null && failures == 0) {
        commit();
      }
    } finally {
      closed = true;
      session.close(rows);
    }
  }

  /** Sets a store up. Not for use by several threads at once. */
  public static final class Builder {
    private final @Nullable Path file;
    private boolean readOnly;
    private LongSupplier clock = System::currentTimeMillis;
    private int commitRows = COMMIT_ROWS;
    private Duration commitInterval = COMMIT_INTERVAL;
    private final Map<RollUp, Duration> rollUpRetention = new EnumMap<>(RollUp.class);
    private int memoryMebibytes = 1024;
    private int threads = 1;

    private Builder(@Nullable Path file) {
      this.file = file;
      rollUpRetention.put(RollUp.MINUTE, Duration.ofDays(30));
      rollUpRetention.put(RollUp.HOUR, Duration.ofDays(400));
    }

    /**
     * Opens it to ask alone: it must be there, and several processes may do so at once.
     *
     * @return this
     */
    public Builder readOnly() {
      readOnly = true;
      return this;
    }

    /**
     * The clock that rows are stored and kept by; {@link System#currentTimeMillis} unless set.
     *
     * @param milliseconds counts milliseconds since 1970-01-01T00:00:00Z
     * @return this
     */
    public Builder clock(LongSupplier milliseconds) {
      clock = milliseconds;
      return this;
    }

    /**
     * When a commit is due; {@link FlowStore#COMMIT_ROWS} and {@link FlowStore#COMMIT_INTERVAL}
     * unless set.
     *
     * @param rows after how many rows, 1 or more
     * @param interval after how long, a second or longer
     * @return this
     * @throws IllegalArgumentException if one is less
     */
    public Builder commit(int rows, Duration interval) {
      StoreLimits.checkCommit(rows, interval);
      commitRows = rows;
      commitInterval = interval;
      return this;
    }

    /**
     * How long sums are kept; 30 days by the minute, 400 days by the hour unless set.
     *
     * @param rollUp which sums
     * @param age how long
     * @return this
     */
    public Builder retention(RollUp rollUp, Duration age) {
      rollUpRetention.put(rollUp, age);
      return this;
    }

    /**
     * How much memory the engine takes at most; 1024 MiB unless set.
     *
     * @param mebibytes 64 or more
     * @return this
     * @throws IllegalArgumentException if it is less
     */
    public Builder memory(int mebibytes) {
      if (mebibytes < 64) {
        throw new IllegalArgumentException("the engine needs 64 MiB or more, not " + mebibytes);
      }
      memoryMebibytes = mebibytes;
      return this;
    }

    /**
     * By how many threads the engine stores and answers; one unless set, which takes the least CPU
     * a row. A store that is opened to be read only answers by one a processor.
     *
     * @param count 1 or more
     * @return this
     * @throws IllegalArgumentException if it is less
     */
    public Builder threads(int count) {
      if (count < 1) {
        throw new IllegalArgumentException("the engine needs a thread or more, not " + count);
      }
      threads = count;
      return this;
    }

    private static boolean isEmpty(Path file) {
      try {
        return Files.isRegularFile(file) && Files.size(file) == 0;
      } catch (IOException e) {
        return false; // the engine says why
      }
    }

    /**
     * The engine takes no empty file, which it leaves itself where a disk was full at the start.
     */
    private void begin(Path empty) {
      if (readOnly) {
        throw new FlowStoreException(
            Reason.UNREADABLE, empty + ": it is empty, so it is no store yet", null);
      }
      try {
        Files.delete(empty);
      } catch (IOException e) {
        throw new FlowStoreException(Reason.UNWRITABLE, empty + ": no permission to write", e);
      }
    }

    /**
     * Opens it.
     *
     * @return the store, to be closed
     * @throws FlowStoreException if the driver is missing, the file cannot be opened or written, or
     *     another process has it
     */
    public DuckDbStore open() {
      if (file != null && readOnly && !Files.exists(file)) {
        throw new FlowStoreException(Reason.UNREADABLE, "no such file: " + file, null);
      }
      if (file != null && isEmpty(file)) {
        begin(file);
      }
      DuckDbSession session = DuckDbSession.open(file, readOnly ? 0 : threads, memoryMebibytes);
      try {
        return new DuckDbStore(this, session);
      } catch (FlowStoreException e) {
        session.close(null);
        throw e;
      }
    }
  }
}
