// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.flow.collector.FlowHandler;
import dev.cnitelemetry.flow.collector.sink.FlowSink;
import dev.cnitelemetry.flow.collector.sink.SinkQueue;
import dev.cnitelemetry.flow.store.FlowStore;
import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.ReceivedProgress;
import dev.cnitelemetry.flow.store.ReceivedState;
import dev.cnitelemetry.flow.store.StoreCounts;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.annotation.Nullable;

/**
 * Stores records. A commit has the records of whole messages: one that is due waits until the
 * records are through that were handed on when the last message ended.
 */
public final class StoreSink implements FlowSink {
  private static final long MINUTE = 60_000_000_000L;

  private final FlowStore store;
  private final @Nullable Duration keep;
  private final long octets;
  private long lastRetention = System.nanoTime();
  private @Nullable SinkQueue queue;
  private @Nullable ReceivedProgress progress;
  private @Nullable ReceivedProgress.Snapshot due;

  StoreSink(FlowStore store, @Nullable Duration keep, long octets) {
    this.store = store;
    this.keep = keep;
    this.octets = octets;
  }

  /**
   * Follows what is received, so that commits say it.
   *
   * @param before the queue before this sink
   * @param held says how many flows an aggregator holds
   * @param remarks told what is missing since the last run
   * @return a handler that is told of what was received after its records were offered to the queue
   */
  public FlowHandler follow(SinkQueue before, LongSupplier held, Consumer<String> remarks) {
    ReceivedState received = StoreAddress.guarded(store::received);
    ReceivedProgress following = new ReceivedProgress(received, before::offered, held, remarks);
    synchronized (this) {
      queue = before;
      progress = following;
    }
    return new FlowHandler() {
      @Override
      public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
        following.event(event, exporter, reader);
      }

      @Override
      public void pause() {
        following.endOfMessage();
      }
    };
  }

  @Override
  public synchronized void write(FlowRecord flow) throws IOException {
    attempt(
        () -> {
          store.append(flow);
          commitIfDue();
        });
  }

  private void commitIfDue() {
    store.poll();
    if (due == null && store.isCommitDue()) {
      if (progress == null) {
        store.commit();
        return;
      }
      due = progress.snapshot();
    }
    if (due == null || queue == null || progress == null) {
      return;
    }
    if (queue.reached() > due.handedOn()) {
      due = progress.snapshot(); // amid the records of a message
    }
    if (queue.reached() == due.handedOn()) {
      commit(due);
    }
  }

  private void commit(ReceivedProgress.Snapshot snapshot) {
    store.commit(snapshot.state());
    if (progress != null) {
      progress.committed(snapshot);
    }
    due = null;
  }

  @Override
  public synchronized void flush() throws IOException {
    attempt(
        () -> {
          commitIfDue();
          if (System.nanoTime() - lastRetention >= MINUTE) {
            lastRetention = System.nanoTime();
            if (keep != null) {
              store.retain(keep);
            }
            if (octets > 0) {
              store.retain(octets);
            }
          }
        });
  }

  @Override
  public synchronized long holding() {
    StoreCounts counts = store.counts();
    return Math.max(0, counts.appended() - counts.committed() - counts.dropped());
  }

  @Override
  public synchronized long dropped() {
    return store.counts().dropped();
  }

  @Override
  public synchronized void close() throws IOException {
    attempt(
        () -> {
          try {
            if (progress != null) {
              commit(progress.snapshot());
            }
          } finally {
            store.close();
          }
        });
  }

  private static void attempt(Runnable work) throws IOException {
    try {
      work.run();
    } catch (FlowStoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
