// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import dev.cnitelemetry.flow.store.ExporterPosition;
import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStore;
import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import dev.cnitelemetry.flow.store.OldestHalf;
import dev.cnitelemetry.flow.store.ReceivedState;
import dev.cnitelemetry.flow.store.StoreCounts;
import dev.cnitelemetry.flow.store.internal.SqlText;
import dev.cnitelemetry.flow.store.internal.StoreLimits;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.annotation.Nullable;

/**
 * Keeps flow records on a ClickHouse server, by its HTTP interface.
 *
 * <p>Rows go in one insert a commit, in the format {@code RowBinary} and compressed. While the
 * server does not answer, inserts wait in their order and are tried again, after a second at first
 * and a minute at last; beyond the capacity the oldest insert is dropped and counted. An insert
 * that the server took though its answer did not come is made twice.
 *
 * <p>The table is compared column by column before the first insert. A wrong password or table is
 * an error of {@link Builder#open}; later, both are waited out, since somebody may mend them.
 * {@link #commit} does not wait for the server. Used by one thread at a time but for {@link
 * #query}.
 *
 * <pre>{@code
 * try (ClickHouseStore store =
 *     ClickHouseStore.builder(URI.create("http://127.0.0.1:8123")).user("flows").open()) {
 *   store.append(flow);
 *   store.commit();
 * }
 * }</pre>
 */
public final class ClickHouseStore implements FlowStore {
  /** How many rows wait at most, unless told otherwise: as many as the Flow Aggregator holds. */
  public static final int CAPACITY = 1 << 19;

  /** Rows of long labels are committed earlier: they are held in memory until then. */
  private static final int COMMIT_OCTETS = 32 << 20;

  private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

  private final ClickHouseServer server;
  private final ClickHouseTables tables;
  private final InsertQueue inserts;
  private final RowBinaryWriter rows;
  private final LongSupplier clock;
  private final int commitRows;
  private final long commitMilliseconds;
  private final OldestHalf oldestHalf = new OldestHalf();
  private final Duration closing;
  private final Consumer<String> remarks;
  private long heldSince;
  private long appended;
  private boolean closed;

  private ClickHouseStore(Builder builder) {
    server =
        new ClickHouseServer(
            builder.address, builder.database, builder.user, builder.password, builder.patience);
    tables = new ClickHouseTables(server, builder.table, builder.makesTables);
    inserts =
        new InsertQueue(
            server, tables, builder.capacity, builder.clock, builder.compressing, builder.remarks);
    rows = new RowBinaryWriter(builder.table);
    remarks = builder.remarks;
    closing = builder.patience.compareTo(LONGEST_CLOSING) < 0 ? builder.patience : LONGEST_CLOSING;
    clock = builder.clock;
    commitRows = builder.commitRows;
    commitMilliseconds = builder.commitInterval.toMillis();
  }

  /**
   * Sets up a store.
   *
   * @param server the server's HTTP interface, such as {@code http://127.0.0.1:8123}
   * @return a new builder
   * @throws IllegalArgumentException if it is no such address, or has a user or a password in it
   */
  public static Builder builder(URI server) {
    return new Builder(server);
  }

  @Override
  public FlowEngine engine() {
    return FlowEngine.CLICKHOUSE;
  }

  @Override
  public void append(FlowRecord flow) {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
    if (rows.rows() == 0) {
      heldSince = clock.getAsLong();
    }
    rows.append(flow);
    appended++;
  }

  @Override
  public boolean isCommitDue() {
    return rows.rows() > 0
        && (rows.rows() >= commitRows
            || rows.length() >= COMMIT_OCTETS
            || clock.getAsLong() - heldSince >= commitMilliseconds);
  }

  @Override
  public void poll() {
    if (inserts.isDue()) {
      inserts.proceed();
    }
  }

  @Override
  public void commit(ReceivedState received) {
    if (rows.rows() > 0 || !received.exporters().isEmpty()) {
      inserts.add(rows, received);
      rows.clear();
    }
    inserts.proceed();
  }

  /**
   * Rows that were appended and are not on the server yet.
   *
   * @return 0 or more
   */
  public long waiting() {
    return rows.rows() + inserts.waiting();
  }

  @Override
  public ReceivedState received() {
    if (!server.isGreeted()) {
      return ReceivedState.NONE;
    }
    List<ExporterPosition> exporters = new ArrayList<>();
    long[] held = new long[1];
    try (FlowAnswer answer = server.query(ClickHouseTables.RECEIVED)) {
      while (answer.next()) {
        exporters.add(
            new ExporterPosition(
                String.valueOf(answer.value(0)),
                number(answer.value(1)),
                number(answer.value(2)),
                number(answer.value(3)) != 0,
                number(answer.value(4)) != 0,
                answer.value(5) instanceof Instant time ? time : Instant.EPOCH));
        held[0] = Math.max(held[0], number(answer.value(6)));
      }
    } catch (FlowStoreException e) {
      // Rows are stored all the same, perhaps by a user who may insert alone.
      if (e.reason() != Reason.WRONG_TABLE) {
        remarks.accept(e.getMessage() + "; so it is not known what is missing since the last run");
      }
      return ReceivedState.NONE;
    }
    return new ReceivedState(exporters, held[0]);
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  @Override
  public FlowAnswer query(String sql, Object... values) {
    return server.query(SqlValues.bound(SqlText.single(sql, FlowEngine.CLICKHOUSE), values));
  }

  @Override
  public void retain(Duration age) {
    StoreLimits.checkAge(age);
    long minute = Math.floorDiv(clock.getAsLong() / 1000 - age.toSeconds(), 60L) * 60;
    waitingOut(() -> tables.delete(Math.max(0, minute)));
  }

  @Override
  public void retain(long octets) {
    StoreLimits.checkRoom(octets);
    waitingOut(
        () -> {
          if (oldestHalf.isDue(tables.octets(), octets)) {
            tables.delete(tables.middle());
          }
        });
  }

  /** What can be done later is: the next round comes. */
  private void waitingOut(Runnable work) {
    try {
      work.run();
    } catch (FlowStoreException e) {
      if (e.reason() != Reason.UNAVAILABLE) {
        throw e;
      }
      inserts.say(e);
    }
  }

  @Override
  public StoreCounts counts() {
    return new StoreCounts(
        appended, inserts.stored(), inserts.dropped(), inserts.count(), inserts.failures());
  }

  /**
   * Inserts what waits, for a few seconds at most, and ends it.
   *
   * @throws FlowStoreException if rows are left that the server did not take: they are given up
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    commit(ReceivedState.NONE);
    inserts.finish(closing);
  }

  /** Where it is, without user and password. */
  @Override
  public String toString() {
    return server.toString();
  }

  /** Sets a store up. Not for use by several threads at once. */
  public static final class Builder {
    private final URI address;
    private String database = "default";
    private String user = "default";
    private @Nullable String password;
    private FlowsTable table = FlowsTable.newest();
    private LongSupplier clock = System::currentTimeMillis;
    private int commitRows = COMMIT_ROWS;
    private Duration commitInterval = COMMIT_INTERVAL;
    private int capacity = CAPACITY;
    private Duration patience = Duration.ofSeconds(30);
    private Consumer<String> remarks = words -> {};
    private boolean makesTables;
    private boolean compressing = true;

    private Builder(URI server) {
      boolean isHttp = "http".equals(server.getScheme()) || "https".equals(server.getScheme());
      if (server.getRawUserInfo() != null) {
        throw new IllegalArgumentException(
            "user and password do not belong into the address of a server");
      }
      if (!isHttp || server.getHost() == null) {
        throw new IllegalArgumentException(
            "the address of a server is such as http://127.0.0.1:8123, not " + server);
      }
      int port = server.getScheme().equals("http") ? 8123 : 8443;
      address =
          server.getPort() >= 0
              ? server
              : URI.create(server.getScheme() + "://" + server.getHost() + ":" + port + "/");
    }

    /**
     * The database; {@code default} unless set.
     *
     * @param name its name
     * @return this
     */
    public Builder database(String name) {
      database = name;
      return this;
    }

    /**
     * The user; {@code default} unless set.
     *
     * @param name its name
     * @return this
     */
    public Builder user(String name) {
      user = name;
      return this;
    }

    /**
     * The user's password; none unless set. It is sent to the server and shown nowhere.
     *
     * @param secret the password
     * @return this
     */
    public Builder password(String secret) {
      password = secret;
      return this;
    }

    /**
     * Whose columns are inserted; those of {@link FlowsTable#newest} unless set.
     *
     * @param columns the table
     * @return this
     */
    public Builder table(FlowsTable columns) {
      table = columns;
      return this;
    }

    /**
     * Makes tables and views that are not there.
     *
     * @return this
     */
    public Builder makeTables() {
      makesTables = true;
      return this;
    }

    /**
     * Whether inserts are compressed, by gzip; they are unless set. Those that wait for the server
     * are kept as they are sent.
     *
     * @param gzip whether they are
     * @return this
     */
    public Builder compress(boolean gzip) {
      compressing = gzip;
      return this;
    }

    /**
     * The clock that commits are due by; {@link System#currentTimeMillis} unless set.
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
     * unless set. It is due earlier with 32 MiB of rows.
     *
     * @param most after how many rows, 1 or more
     * @param interval after how long, a second or longer
     * @return this
     * @throws IllegalArgumentException if one is less
     */
    public Builder commit(int most, Duration interval) {
      StoreLimits.checkCommit(most, interval);
      commitRows = most;
      commitInterval = interval;
      return this;
    }

    /**
     * How many rows wait at most while the server does not answer; {@link #CAPACITY} unless set.
     *
     * @param most 1 or more
     * @return this
     * @throws IllegalArgumentException if it is less
     */
    public Builder capacity(int most) {
      if (most < 1) {
        throw new IllegalArgumentException("there is room for a row or more, not for " + most);
      }
      capacity = most;
      return this;
    }

    /**
     * How long the server may take for an answer; 30 seconds unless set.
     *
     * @param time a second or longer
     * @return this
     * @throws IllegalArgumentException if it is less
     */
    public Builder patience(Duration time) {
      if (time.toSeconds() < 1) {
        throw new IllegalArgumentException("an answer takes a second or longer, not " + time);
      }
      patience = time;
      return this;
    }

    /**
     * Who is told that the server does not answer, that it does again, and what was dropped; nobody
     * unless set.
     *
     * @param words takes a sentence without its full stop
     * @return this
     */
    public Builder remarks(Consumer<String> words) {
      remarks = words;
      return this;
    }

    /**
     * Opens it. A server that does not answer is waited for: rows are held until then.
     *
     * @return the store, to be closed
     * @throws FlowStoreException if the server does not know the user or refuses the password, or
     *     its table is missing or has other columns
     */
    public ClickHouseStore open() {
      ClickHouseStore store = new ClickHouseStore(this);
      store.inserts.open();
      return store;
    }

    /**
     * Opens it to ask alone: the server is told to change nothing.
     *
     * @return the store, to be closed
     * @throws FlowStoreException if the server does not answer, does not know the user or refuses
     *     the password
     */
    public ClickHouseStore openToAsk() {
      ClickHouseStore store = new ClickHouseStore(this);
      store.server.greetToAsk();
      return store;
    }
  }
}
