// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.collect.RecordHandler;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * A file or a pipe at work, until its end or an interrupt: what was read until then is exported and
 * flushed either way. Whoever reads may be waiting for a pipe when the interrupt comes, so the
 * thread of the interrupt takes over between two events; one that comes while the run finishes by
 * itself waits for that.
 */
final class FileRun implements RecordHandler {
  private final RecordHandler handler;
  private final Duration patience;
  private final Function<Boolean, ExitStatus> finish;
  private final ReentrantLock turn = new ReentrantLock();
  private @Nullable ExitStatus ended;

  /**
   * A run.
   *
   * @param handler told what is read
   * @param patience how long an interrupt waits for the event at hand, or for the end
   * @param finish called once, with whether the file was read to its end
   */
  FileRun(RecordHandler handler, Duration patience, Function<Boolean, ExitStatus> finish) {
    this.handler = handler;
    this.patience = patience;
    this.finish = finish;
  }

  /**
   * Reads and finishes.
   *
   * @param read reads to the end, or says that it could not
   */
  ExitStatus run(BooleanSupplier read) {
    Thread atInterrupt = new Thread(() -> Runtime.getRuntime().halt(interrupted().number()));
    Runtime.getRuntime().addShutdownHook(atInterrupt);
    try {
      boolean whole = read.getAsBoolean();
      turn.lock();
      try {
        return finished(whole);
      } finally {
        turn.unlock();
      }
    } finally {
      try {
        Runtime.getRuntime().removeShutdownHook(atInterrupt);
      } catch (IllegalStateException e) {
        // The interrupt came first, and ends the process.
      }
    }
  }

  /** Finishes if nobody has, and keeps the turn: nothing is handled after it. */
  ExitStatus interrupted() {
    try {
      if (turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return finished(true);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.FINDINGS; // a sink takes nothing, so that records are missing
  }

  private ExitStatus finished(boolean whole) {
    if (ended == null) {
      ended = finish.apply(whole);
    }
    return ended;
  }

  private void inTurn(Runnable event) {
    turn.lock();
    try {
      event.run();
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
    turn.lock(); // without inTurn, which would allocate for each record
    try {
      handler.event(event, exporter, reader);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void malformedJson(Exporter exporter, IpfixFormatException error) {
    inTurn(() -> handler.malformedJson(exporter, error));
  }

  @Override
  public void foreign(Exporter exporter, ForeignProtocol protocol) {
    inTurn(() -> handler.foreign(exporter, protocol));
  }

  @Override
  public void evicted(Exporter exporter) {
    inTurn(() -> handler.evicted(exporter));
  }
}
