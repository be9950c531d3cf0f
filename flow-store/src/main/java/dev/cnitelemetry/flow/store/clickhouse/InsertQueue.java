// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import dev.cnitelemetry.flow.store.ReceivedState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import javax.annotation.Nullable;

/**
 * Inserts that wait for the server, in their order: the first is under way or is tried again. Each
 * is kept as it is sent, compressed unless told otherwise.
 */
final class InsertQueue {
  private static final long FIRST_WAIT = 1000;
  private static final long LAST_WAIT = 60_000;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Insert(byte[] octets, int rows, ReceivedState received) {}

  private final ClickHouseServer server;
  private final ClickHouseTables tables;
  private final long capacity;
  private final LongSupplier clock;
  private final boolean compressing;
  private final Consumer<String> remarks;
  private final ArrayDeque<Insert> inserts = new ArrayDeque<>();
  private @Nullable CompletableFuture<FlowStoreException> underWay;
  private boolean checked;
  private long waitingRows;
  private long stored;
  private long dropped;
  private long count;
  private long failures;
  private long wait = FIRST_WAIT;
  private long nextAttempt;
  private boolean isSaid;

  InsertQueue(
      ClickHouseServer server,
      ClickHouseTables tables,
      long capacity,
      LongSupplier clock,
      boolean compressing,
      Consumer<String> remarks) {
    this.server = server;
    this.tables = tables;
    this.capacity = capacity;
    this.clock = clock;
    this.compressing = compressing;
    this.remarks = remarks;
  }

  /** Compares the table, unless the server does not answer yet. */
  void open() {
    try {
      check();
    } catch (FlowStoreException e) {
      if (e.reason() != Reason.UNAVAILABLE) {
        throw e;
      }
      failed(e);
    }
  }

  private void check() {
    server.greet();
    tables.check();
    checked = true;
  }

  void add(RowBinaryWriter rows, ReceivedState received) {
    inserts.add(new Insert(octets(rows), rows.rows(), received));
    waitingRows += rows.rows();
    dropOldest();
  }

  /** All but the newest may go, and the one that is under way. */
  private void dropOldest() {
    long before = dropped;
    Iterator<Insert> oldestFirst = inserts.iterator();
    int kept = 1;
    if (underWay != null) {
      oldestFirst.next();
      kept++;
    }
    while (waitingRows > capacity && inserts.size() > kept) {
      Insert oldest = oldestFirst.next();
      oldestFirst.remove();
      waitingRows -= oldest.rows();
      dropped += oldest.rows();
    }
    if (dropped > before) {
      remarks.accept(server + ": " + dropped + " rows were dropped so far, the oldest first");
    }
  }

  private byte[] octets(RowBinaryWriter rows) {
    int length = compressing ? rows.length() / 4 + 64 : rows.length();
    ByteArrayOutputStream octets = new ByteArrayOutputStream(length);
    try (OutputStream out = compressing ? new FastGzip(octets) : octets) {
      rows.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return octets.toByteArray();
  }

  /** The least effort: rows repeat themselves, and more saves little. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** Whether something may be done. */
  boolean isDue() {
    CompletableFuture<FlowStoreException> sent = underWay;
    return sent != null ? sent.isDone() : !inserts.isEmpty() && clock.getAsLong() >= nextAttempt;
  }

  /** Takes account of the insert that is done, and makes the next one. */
  void proceed() {
    CompletableFuture<FlowStoreException> sent = underWay;
    if (sent != null) {
      if (!sent.isDone()) {
        return;
      }
      underWay = null;
      FlowStoreException failure = sent.join();
      if (failure == null) {
        succeeded();
      } else {
        failed(failure);
      }
    }
    Insert next = inserts.peek();
    if (next == null || clock.getAsLong() < nextAttempt) {
      return;
    }
    try {
      if (!checked) {
        check();
      }
    } catch (FlowStoreException e) {
      if (e.reason() != Reason.UNAVAILABLE) {
        throw e;
      }
      failed(e);
      return;
    }
    underWay =
        next.rows() == 0
            ? CompletableFuture.completedFuture(null)
            : server.insert(tables.insert(), next.octets(), compressing);
  }

  private void succeeded() {
    Insert done = inserts.remove();
    waitingRows -= done.rows();
    stored += done.rows();
    count += done.rows() == 0 ? 0 : 1;
    wait = FIRST_WAIT;
    nextAttempt = 0;
    if (isSaid) {
      isSaid = false;
      remarks.accept(server + ": it takes rows again, " + waitingRows + " wait for it");
    }
    if (!done.received().exporters().isEmpty()) {
      keep(done.received());
    }
  }

  private void keep(ReceivedState received) {
    try {
      server.execute(ClickHouseTables.keep(received, clock.getAsLong()));
    } catch (FlowStoreException e) {
      // The rows are there: after a restart more are taken for missing than are.
      failures++;
    }
  }

  private void failed(FlowStoreException failure) {
    failures++;
    nextAttempt = clock.getAsLong() + wait;
    wait = Math.min(2 * wait, LAST_WAIT);
    say(failure);
  }

  /** Says it once until the server answers again. */
  void say(FlowStoreException failure) {
    if (!isSaid) {
      isSaid = true;
      remarks.accept(failure.getMessage() + "; rows wait, and it is tried again");
    }
  }

  /** Tries until everything is stored or the time is over. */
  void finish(Duration within) {
    long deadline = System.nanoTime() + within.toNanos();
    while (!inserts.isEmpty()
        && System.nanoTime() < deadline
        && !Thread.currentThread().isInterrupted()) {
      nextAttempt = 0;
      proceed();
      CompletableFuture<FlowStoreException> sent = underWay;
      if (sent == null) {
        pause();
        continue;
      }
      try {
        FlowStoreException unused =
            sent.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        break;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
      proceed();
    }
    if (!inserts.isEmpty()) {
      long left = waitingRows;
      dropped += left;
      inserts.clear();
      waitingRows = 0;
      throw ClickHouseErrors.error(
          Reason.UNAVAILABLE, server.toString(), left + " rows are given up: it did not take them");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  long waiting() {
    return waitingRows;
  }

  long stored() {
    return stored;
  }

  long dropped() {
    return dropped;
  }

  long count() {
    return count;
  }

  long failures() {
    return failures;
  }
}
