// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.annotation.Nullable;

/**
 * A bounded queue before a {@link FlowSink}, and the thread that empties it.
 *
 * <p>Whoever {@linkplain #offer(FlowRecord) offers} never waits: where the queue is full its oldest
 * record is dropped, counted and said. Whoever {@linkplain #offer(FlowRecord, Duration) offers
 * patiently} waits a while before that, and whoever {@linkplain #put puts} waits for room and loses
 * nothing. A sink that fails is closed, and what comes after is counted as dropped. May be used by
 * several threads.
 *
 * <pre>{@code
 * SinkQueue queue = SinkQueue.start("print", flow -> System.out.println(flow), 8192);
 * queue.offer(flow.copy());
 * queue.close(Duration.ofSeconds(5));
 * }</pre>
 */
public final class SinkQueue {
  private static final int AT_ONCE = 512;

  /** How many records wait for each other, and how long, so that not each wakes the thread. */
  private static final int TOGETHER = 256;

  private static final long TOGETHER_NANOSECONDS = 5_000_000L;
  private static final long FLUSH_NANOSECONDS = 1_000_000_000L;
  private static final long SAY_NANOSECONDS = 10_000_000_000L;

  private final String name;
  private final FlowSink sink;
  private final int capacity;
  private final int together;
  private final Consumer<String> remarks;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final Condition room = lock.newCondition();

  // Guarded by the lock.
  private final ArrayDeque<FlowRecord> records = new ArrayDeque<>();
  private long written;
  private long dropped;
  private long writeNanoseconds;
  private long droppedBySink;
  private int beingWritten;
  private @Nullable String failure;
  private boolean closing;
  private boolean abandoned;

  /** Of the writing thread: what fails while it is closed is not closed again. */
  private boolean sinkClosing;

  private boolean dropping;
  private long offered;
  private long overflowed;
  private long taken;

  /** Of the queue's thread alone. */
  private long reached;

  private SinkQueue(String name, FlowSink sink, int capacity, Consumer<String> remarks) {
    this.name = name;
    this.sink = sink;
    this.capacity = capacity;
    together = Math.min(TOGETHER, capacity / 2);
    this.remarks = remarks;
    thread = new Thread(this::run, "flow-sink-" + name);
    thread.setDaemon(true);
  }

  /**
   * A queue that says nothing but by its counts.
   *
   * @param name the sink's name
   * @param sink the sink, which the queue closes
   * @param capacity how many records may wait, 1 or more
   * @return a new queue, its thread started
   * @throws IllegalArgumentException if the capacity is less than 1
   */
  public static SinkQueue start(String name, FlowSink sink, int capacity) {
    return start(name, sink, capacity, words -> {});
  }

  /**
   * A queue.
   *
   * @param name the sink's name
   * @param sink the sink, which the queue closes
   * @param capacity how many records may wait, 1 or more
   * @param remarks told, by the queue's thread, when the sink fails, and at most every ten seconds
   *     when records are dropped
   * @return a new queue, its thread started
   * @throws IllegalArgumentException if the capacity is less than 1
   */
  public static SinkQueue start(
      String name, FlowSink sink, int capacity, Consumer<String> remarks) {
    if (capacity < 1) {
      throw new IllegalArgumentException("a queue has room for a record, not for " + capacity);
    }
    SinkQueue queue = new SinkQueue(name, sink, capacity, remarks);
    queue.thread.start();
    return queue;
  }

  /**
   * Adds a record; where there is no room the oldest one goes.
   *
   * @param flow the record, immutable: a copy
   */
  public void offer(FlowRecord flow) {
    lock.lock();
    try {
      addOrDrop(flow);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Adds a record, and waits a while where there is no room; after that the oldest one goes. An
   * interrupt ends the waiting and is kept.
   *
   * @param flow the record, immutable: a copy
   * @param within how long to wait at most; nothing or less is as {@link #offer(FlowRecord)}
   * @return how long it waited
   */
  public Duration offer(FlowRecord flow, Duration within) {
    lock.lock();
    try {
      long left = within.toNanos();
      while (isFull() && left > 0) {
        try {
          left = room.awaitNanos(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          break;
        }
      }
      addOrDrop(flow);
      return within.minusNanos(Math.max(0, left));
    } finally {
      lock.unlock();
    }
  }

  /**
   * Adds a record, and waits until there is room for it.
   *
   * @param flow the record, immutable: a copy
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public void put(FlowRecord flow) throws InterruptedException {
    lock.lock();
    try {
      while (isFull()) {
        room.await();
      }
      addOrDrop(flow);
    } finally {
      lock.unlock();
    }
  }

  /** Whether there may be room later, and is none now. */
  private boolean isFull() {
    return records.size() >= capacity && failure == null && !closing;
  }

  private void addOrDrop(FlowRecord flow) {
    if (failure != null || closing) {
      dropped++;
      return;
    }
    if (records.size() >= capacity) {
      records.poll();
      dropped++;
      overflowed++;
      dropping = true;
    }
    records.add(flow);
    offered++;
    if (records.size() == 1 || records.size() == together) {
      arrived.signal();
    }
  }

  /**
   * How many records there was place for so far, at the end of the queue.
   *
   * @return 0 or more
   */
  public long offered() {
    lock.lock();
    try {
      return offered;
    } finally {
      lock.unlock();
    }
  }

  /**
   * How many of the {@link #offered} records the sink was given, or were dropped before it could
   * be: all of them in their order up to the one at hand. To be asked by the sink alone, when it
   * writes or flushes.
   *
   * @return 0 or more
   */
  public long reached() {
    return reached;
  }

  /**
   * What was done so far.
   *
   * @return the counts of this moment
   */
  public SinkCounts counts() {
    lock.lock();
    try {
      return new SinkCounts(
          name, written, dropped, records.size() + beingWritten, writeNanoseconds, failure);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes no more records, and has those that wait written and the sink closed, without waiting for
   * it: of several queues each can do so at the same time. {@link #close} waits.
   */
  public void end() {
    lock.lock();
    try {
      closing = true;
      arrived.signalAll();
      room.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes no more records, waits until those that wait are written, and closes the sink.
   * Idempotent.
   *
   * @param within how long at most; what is not written then is counted as dropped
   * @return whether everything was written
   */
  public boolean close(Duration within) {
    end();
    try {
      thread.join(Math.max(1, within.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lock.lock();
    try {
      if (thread.isAlive() && !abandoned) {
        abandoned = true;
        failure = failure == null ? "it did not end in time" : failure;
        dropped += records.size() + beingWritten;
        records.clear();
        beingWritten = 0;
        thread.interrupt();
      }
      return dropped == 0 && failure == null;
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    List<FlowRecord> batch = new ArrayList<>();
    boolean flushed = true;
    long lastFlush = System.nanoTime();
    long lastSaid = lastFlush - SAY_NANOSECONDS;
    try {
      while (take(batch, flushed)) {
        long begin = System.nanoTime();
        for (FlowRecord flow : batch) {
          reached++;
          sink.write(flow);
        }
        flushed = false;
        long now = System.nanoTime();
        if (batch.isEmpty() || now - lastFlush > FLUSH_NANOSECONDS) {
          sink.flush();
          lastFlush = now;
          flushed = true;
        }
        account(flushed, System.nanoTime() - begin);
        if (now - lastSaid > SAY_NANOSECONDS && sayDropped()) {
          lastSaid = now;
        }
      }
      sink.flush();
      account(true, 0);
      sinkClosing = true;
      sink.close();
      account(true, 0);
      sayDropped();
    } catch (IOException | UncheckedIOException e) {
      fail(String.valueOf(e.getMessage()));
    } catch (Throwable thrown) { // an Error, too, must not end the counting
      fail(thrown.toString());
    }
  }

  /** Some of what waits; nothing where what was written is to be flushed; false at the end. */
  private boolean take(List<FlowRecord> into, boolean flushed) {
    into.clear();
    lock.lock();
    try {
      boolean waited = false;
      while (records.isEmpty() && !closing && flushed) {
        waited = true;
        if (sink.holding() > 0) {
          await(1, FLUSH_NANOSECONDS);
          break;
        }
        arrived.awaitUninterruptibly();
      }
      if (waited && !records.isEmpty()) {
        await(together, TOGETHER_NANOSECONDS);
      }
      if (abandoned || (records.isEmpty() && closing)) {
        return false;
      }
      for (int i = 0; i < AT_ONCE && !records.isEmpty(); i++) {
        into.add(records.poll());
      }
      reached = taken + overflowed;
      taken += into.size();
      beingWritten += into.size();
      room.signalAll();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Until there are so many records, it is closed, or the time is over. */
  private void await(int most, long nanoseconds) {
    try {
      long left = nanoseconds;
      while (left > 0 && records.size() < most && !closing) {
        left = arrived.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void account(boolean flushed, long took) {
    long bySink = sink.dropped();
    long held = flushed ? sink.holding() : 0;
    lock.lock();
    try {
      writeNanoseconds += took;
      if (!abandoned) {
        long more = bySink - droppedBySink;
        droppedBySink = bySink;
        dropped += more;
        beingWritten -= (int) Math.min(more, beingWritten);
      }
      if (flushed && !abandoned) {
        int kept = (int) Math.min(held, beingWritten);
        written += beingWritten - kept;
        beingWritten = kept;
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean sayDropped() {
    long now;
    lock.lock();
    try {
      if (!dropping) {
        return false;
      }
      dropping = false;
      now = dropped;
    } finally {
      lock.unlock();
    }
    remarks.accept(
        "sink "
            + name
            + ": "
            + now
            + (now == 1 ? " record was" : " records were")
            + " dropped so far, since it is slower than the flows");
    return true;
  }

  private void fail(String reason) {
    boolean isKnown;
    lock.lock();
    try {
      isKnown = abandoned;
      if (!isKnown) {
        failure = reason;
        dropped += (long) records.size() + beingWritten;
        records.clear();
        beingWritten = 0;
        room.signalAll();
      }
    } finally {
      lock.unlock();
    }
    if (!sinkClosing) {
      try {
        sink.close();
      } catch (IOException | RuntimeException e) {
        // It failed before, which is said.
      }
    }
    if (!isKnown) {
      remarks.accept("sink " + name + " has failed and takes no more: " + reason);
    }
  }

  /**
   * The sink and what waits for it, for a reader of logs.
   *
   * @return such as {@code log: 7 waiting, 3 dropped}
   */
  @Override
  public String toString() {
    SinkCounts counts = counts();
    return name + ": " + counts.waiting() + " waiting, " + counts.dropped() + " dropped";
  }
}
