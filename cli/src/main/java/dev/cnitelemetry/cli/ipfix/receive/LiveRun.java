// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.receive;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.flow.collector.FlowCollector;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A collector at work, until enough has come, the time is over, or an interrupt. */
public final class LiveRun {
  /** For ever, as far as a command lives. */
  public static final long NO_LIMIT = Long.MAX_VALUE / 2_000_000_000L;

  private static final Duration TURN = Duration.ofMillis(50);

  private final FlowCollector collector;
  private final Supplier<ExitStatus> finish;
  private final AtomicBoolean finished = new AtomicBoolean();

  /**
   * A run.
   *
   * @param finish called once, after the collector is closed, whichever way the end comes
   */
  public LiveRun(FlowCollector collector, Supplier<ExitStatus> finish) {
    this.collector = collector;
    this.finish = finish;
  }

  /** Refuses a limit that is none. */
  public static void check(long seconds) {
    if (seconds < 1) {
      throw new InputException("--max-time is 1 or more seconds, not " + seconds);
    }
  }

  /**
   * Starts the collector, waits, and closes it.
   *
   * @param done opens when enough has come
   * @param seconds for how long at most
   * @throws InputException if the collector cannot listen where it is to
   */
  public ExitStatus run(Console console, CountDownLatch done, long seconds) {
    Thread atInterrupt = new Thread(() -> Runtime.getRuntime().halt(finish().number()));
    Listening.start(collector, console);
    Runtime.getRuntime().addShutdownHook(atInterrupt);
    try {
      long deadline = System.nanoTime() + seconds * 1_000_000_000L;
      while (done.getCount() > 0 && System.nanoTime() - deadline < 0 && !collector.await(TURN)) {}
    } catch (InterruptedException e) {
      try {
        return finish(); // which may have to wait for sinks
      } finally {
        Thread.currentThread().interrupt();
      }
    } finally {
      remove(atInterrupt);
    }
    return finish();
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the interrupt came first
    }
  }

  private ExitStatus finish() {
    if (finished.getAndSet(true)) {
      return ExitStatus.CLEAN;
    }
    collector.close();
    return finish.get();
  }
}
