// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.ipfix.collect.RecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interrupt that comes before, while and after a run finishes by itself. */
@Timeout(30)
class FileRunTest {
  private static final RecordHandler IDLE = (event, exporter, reader) -> {};

  private final List<Boolean> finished = new CopyOnWriteArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  private FileRun run(Duration patience, boolean slow) {
    return new FileRun(
        IDLE,
        patience,
        whole -> {
          finished.add(whole);
          begun.countDown();
          if (slow) {
            await(goOn);
          }
          return whole ? ExitStatus.CLEAN : ExitStatus.UNREADABLE;
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void anInterruptWhileItFinishesWaitsForTheEndAndSaysTheSame() {
    FileRun run = run(Duration.ofSeconds(20), true);
    CompletableFuture<ExitStatus> reading =
        CompletableFuture.supplyAsync(() -> run.run(() -> false));
    await(begun);
    CompletableFuture<ExitStatus> interrupt = CompletableFuture.supplyAsync(run::interrupted);
    goOn.countDown();
    assertEquals(ExitStatus.UNREADABLE, reading.join());
    assertEquals(ExitStatus.UNREADABLE, interrupt.join());
    assertEquals(List.of(false), finished);
  }

  @Test
  void anInterruptWhileItReadsFinishes() {
    FileRun run = run(Duration.ofSeconds(20), false);
    assertEquals(ExitStatus.CLEAN, run.interrupted());
    assertEquals(List.of(true), finished);
  }

  @Test
  void whatNeverEndsIsNotWaitedForLonger() {
    FileRun run = run(Duration.ofMillis(1), true);
    CompletableFuture<ExitStatus> reading =
        CompletableFuture.supplyAsync(() -> run.run(() -> true));
    await(begun);
    assertEquals(ExitStatus.FINDINGS, run.interrupted());
    goOn.countDown();
    assertEquals(ExitStatus.CLEAN, reading.join());
    assertEquals(List.of(true), finished);
  }

  @Test
  void aReadThatThrowsLeavesTheTurn() {
    FileRun run = run(Duration.ofMillis(1), false);
    assertThrows(
        UncheckedIOException.class,
        () ->
            run.run(
                () -> {
                  throw new UncheckedIOException(new IOException("gone"));
                }));
    assertEquals(List.of(), finished);
    assertEquals(ExitStatus.CLEAN, run.interrupted());
  }
}
